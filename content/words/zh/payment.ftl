sure = { $reminder_day }那一期：{ $payment_on }还了{ $payment_amount }，对吗？
    .exactly = 对
    .other_sum = 金额不对
    .other_day = 日子不对
sum = 还了多少？
    .example = { $payment_left ->
        [none] 500元
       *[other] { $payment_left }
    }
day = 哪天还的？
wrong_currency = 这个方案用的是另一种货币，请按方案的货币写。
wrong_too_much = 比整个方案剩下的还多，是不是多打了一位？
wrong_future = 那天还没到。付了再记就行，比如“今天”。
wrong_too_early = 那天方案还没谈成，请再看看日子。
gone = 这个方案已经结束了，没有记。
proof = 有回执吗？拍一张留着最好，没有也照样记。
    .example = 回执的照片
paid = { $payment_more ->
        [yes] 记下了，多出来的算到别的期里。还清的不再提醒。
       *[no] 记下了，这一期不再提醒。
    }
all_paid = 记下了，这是最后一笔，方案全部还清。请对方书面确认，收好。
