nothing = 现在没有提醒。有了方案、承诺或法院文书，提醒就会跟着来。
    .times = 怎么提醒
page =
    还有{ $reminders_total }条：
    { $reminder_list }
    .open_one = 打开一条
    .more = 更多
    .times = 怎么提醒
    .silence_all = 全部静音
only_page =
    { $reminders_total ->
        [one] 还有一条：
       *[other] 还有{ $reminders_total }条：
    }
    { $reminder_list }
    .open_one = 打开一条
    .times = 怎么提醒
    .silence_all = 全部静音
all_silent = 我现在不出声：到期了也不主动发。存下的都在。
    .speak = 恢复提醒
pick = 哪一条？
reminder_list-item =
    { $when ->
        [none] 已静音
       *[other] { $when }
    } · { $kind ->
        [instalment] { $day }那一期
        [after] { $day }那一期，还了没有
        [failing] 有个方案要看看
        [promise] 对方答应的事，{ $day }
        [my_promise] 你答应的事，{ $day }
        [letter] 信到了没有
        [deadline] { $day ->
            [none] 有份文书，期限还没问清楚
           *[other] 期限{ $day }
        }
        [rehearse] 练一句话
       *[pause_over] 暂停借款
    }{ $state ->
        [said] ，等你回答
       *[waiting] {""}
    }
    .label = { $when ->
        [none] { $day ->
            [none] 已静音
           *[other] { $day }
        }
       *[other] { $when }
    }
gone = 那一条已经没有了。
payable = { $reminder_day }那一期，还差{ $reminder_left }。{ $reminder_at }
    .paid = 已经还了
    .part = 还了一部分
    .cannot = 这次办不到
    .move = 换个时间
    .silence = 这条静音
    .cancel = 不要这条了
    .list = 回到列表
other_kind = { $reminder_at }
    .move = 换个时间
    .silence = 这条静音
    .cancel = 不要这条了
    .list = 回到列表
silent = 这条已静音，还留在列表里。
    .wake = 恢复提醒
    .move = 换个时间
    .cancel = 不要这条了
    .list = 回到列表
reminder_at-item = { $when ->
        [none] 已静音。
       *[other] { $state ->
            [said] { $when }已经发过。
           *[waiting] { $when }发给你。
        }
    }
move-remind_on = 哪天提醒你？
    .example = 明天
move-remind_at = 几点？
    .example = 18:30
past = 这个时间已经过了，请说一个以后的，比如明天9:00。
far = 超过一年了，请说近一点的日子。
moved = { $reminder_at }{ $quiet_moved ->
        [yes] 那时免打扰刚结束。
       *[no] {""}
    }
is_silent = 这条不再出声。
cancel = 只去掉这条提醒，还是同一个方案、承诺或文书的全部？方案本身不变。
    .this_one = 只这一条
    .all_of_it = 全部
taken_back = 去掉了。
