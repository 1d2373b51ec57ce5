until = 什么时候再说？
    .three_hours = 三小时后
    .tomorrow = 明天
    .pick = 我来定
pick-remind_on = 哪天提醒你？
    .example = 明天
pick-remind_at = 几点？
    .example = 18:30
past = 这个时间已经过了，请说一个以后的，比如明天9:00。
far = 超过一年了，请说近一点的日子。
gone = 那条提醒已经没有了。
comes_again = { $reminder_at }再发给你。{ $reminder_kind ->
        [letter] {""}
        [rehearse] {""}
        [pause_over] {""}
       *[instalment] { $reminder_when ->
            [unsure] {""}
           *[ahead] 别的都不变，日子还是{ $reminder_day }。
        }
    }
reminder_at-item = { $when }
