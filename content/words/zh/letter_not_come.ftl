no_day = 对方没说哪天。问一个日子：
    .say = 您说会寄信来，请问哪天能到？
    .why = 没有日子的承诺，可以一直拖下去。
    .new_day = 对方说了日子
    .broken = 不会来了
    .wait = 我再等等
new_day = 对方说的是哪天？
waiting =
    { $promise_due ->
        [none] 还留在承诺的列表里。
       *[other] 记下了：{ $promise_due }。到时候我再问你。
    }
