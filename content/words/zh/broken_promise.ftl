by =
    { $promise_due ->
        [none] {""}
       *[other] { $promise_due }前
    }
next_line = 已经记下。下次打来，第一张卡片就是这句；愿意的话，现在先念一遍：
    .say = { $promise_kind ->
        [letter] 您说{ by }寄信来，到现在没收到。
        [waiver] 您说{ by }给减免，到现在没见到书面的。
        [freeze] 您说{ by }先暂缓，到现在没见到书面的。
        [no_visits] 您说过不上门，还是来人了。
       *[other] 您答应{ by }办的事，到现在没办。
    }
    .why = 对方没做到，这是事实；说出来不等于承认什么。
