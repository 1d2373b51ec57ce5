name = 拿抓人吓人
sounds = 说警察会来。
truth = { $place ->
        [cn] 还不上是民事问题。
       *[other] 催收没有权力抓人。
    }
line = 先吸口气，再说：
    .say = 请问是哪个单位？
    .why = 真的单位可以回拨。
next = 打那个单位公布的电话。
keep = 对方的原话。
