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

report_title = 记录对照规定
report_about = { $when }整理，共{ $contacts_total }次联系。{ $found ->
        [0] 就记下的来看，没有碰到这里已知的规定。
       *[other] 有{ $found }处值得留意，从远到近。
    }
report_finding = { $number }. { finding_name }，{ $when }。{ $sure ->
        [yes] 按记录看是这样：{ force_name }。
       *[no] 还不确定：{ force_name }。
    }{ $limit ->
        [none] {""}
       *[other] 规定里的数：{ $limit }。
    }
report_contact = {"   "}- { $when }，{ $kind ->
        [message] 消息
        [letter] 信函
        [visit] 上门
        [third_party] 联系了别人
       *[call] 电话
    }{ $outcome ->
        [answered] ，接通
        [missed] ，没接到
        [voicemail] ，语音留言
       *[other] {""}
    }{ $caller_name ->
        [none] {""}
       *[other] ，{ $caller_name }
    }{ $third_party_name ->
        [none] {""}
       *[other] ，{ $third_party_name }
    }
report_rule = {"   "}规定：{ $value }{ cited }适用：{ $scope }。{ $sure ->
        [no] 在这里是否适用还不确定。
       *[yes] {""}
    }
report_missing = {"   "}要确定，还差：{ missing_name }。
report_end = 法律、有约束力的规定、推荐性标准和行业自律是不同的东西，每一条都写明是哪一种。这里是信息，不是律师意见。记录里的更正和最初写的放在一起。
