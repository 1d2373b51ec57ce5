some_left = 记下了。这一期还差{ $payment_left }，方案的日子不变。
    .tomorrow = 明天提醒我
    .talk = 谈谈剩下的
    .enough = 先这样
comes_again = 明天我再问你。
