paste = 把对方发来的内容粘贴或转发过来，几条一起也行。图片和文件我看不了，请把上面的字打出来。
    .example = 最后通知：今天不还，明天上门。
    .too_long = 太长了，看不过来。发有要求的那一段，或者一条一条发。
    .empty = 里面没有字。把短信内容打出来就行。

result =
    { seen }{ real }
    .say = { $message_say }
    .why = { $message_why }
    .keep = 存进记录
    .another = 再看一条
result_court =
    { seen }{ real }
    { court }
    .say = { $message_say }
    .why = { $message_why }
    .keep = 存进记录
    .deadline = 几号前要答复
    .another = 再看一条
message_view-item =
    { $name }：{ $sounds }{ $because ->
        [none] {""}
       *[other] （“{ $because }”）
    }{ $others ->
        [none] {""}
       *[other] {"\u000A"}里面还有：{ $others }
    }
    实情：{ $truth }
    核实：{ $next }
    留好：{ $keep }
message_say-item = { $say }
message_why-item = { $why }
message_signs-item = · { $id ->
        [spaced] 字被拆开：“{ $piece }”
        [lookalike] 形近的字母：“{ $piece }”
        [short_link] 短链接：{ $piece }
        [link] 带链接：{ $piece }
        [private_payee] 走私人渠道付钱或联系：“{ $piece }”
        [odd_payment] 付钱方式奇怪：“{ $piece }”
        [no_case_number] 没写案号
        [no_court_name] 没写是哪家法院
       *[short_code] { $piece }：这个号码什么都证明不了
    }
seen =
    { $message_view }
    { signs }
signs = { $message_signs ->
        [none] {""}
       *[other] 几点提示，都不是证据：{"\u000A"}{ $message_signs }{"\u000A"}
    }
real = { $message_from ->
        [court] { $place ->
            [cn] 法院文书（传票、支付令、判决书等）
            [us] 法院文书（常见的是传票加起诉状）
            [uk] 法院文书（常见的是起诉表格 claim form）
           *[other] 法院文书
        }会写明哪家法院、案号、双方和日期；这些都能照抄，有没有章也证明不了什么。
        [police] 警察会报姓名和单位，打公布的电话能核实，也不替人收账。
        [mediator] 调解员说得出单位和案号，打法院公布的电话能核实。
       *[lender] 贷款方的通知会写明贷款方和账户，金额能跟你的合同、应用或账单对上。{ $place ->
            [us] 按法律，催收公司首次联系后五天内要寄债务明细。
           *[other] {""}
        }
    }
court = 不管像不像：今天就打法院公布的电话，问有没有你的案子。

unsure = { $message_from ->
        [court] { unclear }{ court }
       *[other] { unclear }
    }
unclear =
    这条是什么套路，我拿不准，不乱猜。最接近哪一个？
    { signs }
message_maybe-item =
    .label = { $id ->
        [none_of_these] 都不是
        [deadline] 几号前要答复
       *[tactic] { $name }
    }
nothing =
    { unknown }{ $message_from ->
        [nobody] {""}
       *[other] { real }
    }
    .keep = 存进记录
    .another = 再看一条
nothing_court =
    { unknown }{ real }
    { court }
    .keep = 存进记录
    .deadline = 几号前要答复
    .another = 再看一条
unknown =
    这段话里没看出常见的施压套路，但发信人是谁还说不准。付钱、回复之前，自己查到它写的那个单位的电话，先问清楚。
    { signs }
foreign = 我只看得懂中文和英文，这条看不出是什么。请信得过的人或免费咨询帮你读一读。要是写了法院，今天就打那家法院公布的电话问。
    .keep = 存进记录
    .another = 再看一条
wordless = 里面没找到字。图片请把字打出来，文件请复制里面的文字。
    .another = 打字发来

kept = 已原文记进你的记录，时间按现在。发“历史”能看到，日期也能在那里改。原件也别删。
    .another = 再看一条
kept_court =
    { kept }
    { court }
    .deadline = 几号前要答复
    .another = 再看一条
