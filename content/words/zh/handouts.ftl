plan_title = 还款方案
plan_about = { $count ->
        [1] 一期，{ $first }
       *[other] 共{ $count }期，{ $first }至{ $last }
    }
plan_each = 每期{ $sum }{ $other ->
        [none] {""}
       *[other] ，最后一期{ $other }
    }
plan_paid = 已还{ $sum }
plan_left = 还剩{ $sum }
plan_next = 下一期：{ $day }
plan_late = 应还日：{ $day }
plan_done = 全部还完了。
plan_partly = 已还{ $sum }
plan_as_of = 截至{ $day }
sign =
    .paid = 已还
    .part = 还了一部分
    .missed = 未还
    .next = 下一期
    .to_come = 还没到

hours_title = 来电时间
hours_about = { $count ->
        [1] 一通来电，{ $first }
       *[other] 共{ $count }通，{ $first }至{ $last }
    }
hours_most = 最常打来：{ $day } { $hours }
hours_untimed = 另有{ $count }通没记几点
hours_weeks = { $cut ->
        [yes] 最近{ $weeks }周，每周几通
       *[other] 每周几通
    }

event = { $discreet ->
        [no] 第{ $number }期，共{ $count }期：{ $sum }{ $lender ->
            [none] {""}
           *[other] ，{ $lender }
        }
       *[yes] 记得看一下
    }
event_about = { $discreet ->
        [no] { $paid ->
            [none] 只付到贷款方自己的应用或合同上的账户，凭证留好。
           *[other] 已还{ $paid }。
        }
       *[yes] 详情在你自己的记录里。
    }
event_done = 已办
calendar = 要记得的日子
letter_title = 你有一条新提示
letter_test = 你的六位数字：{ $code }。在你要这条消息的地方输入它。如果不是你要的，不用理会，不会再发。
letter_end = 要回复，请打开你设置这个地址的应用。
