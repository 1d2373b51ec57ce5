still_open =
    还等着你答复的：
    { $deadlines }
    .answered = 有一份答复了
    .another = 又收到一份
deadlines-item =
    { $kind ->
        [payment_order] 支付令
        [validation_notice] 债务核实通知
        [court_paper] 法院文书
       *[other_paper] 来信
    }{ $due ->
        [none] { $kind ->
            [validation_notice] ：期限还不清楚，今天就书面提出异议
            [other_paper] ：没写期限
           *[court_paper] ：期限还不清楚，今天就问法院
        }
       *[other] ：{ $due }前
    }
    .label = { $kind ->
        [payment_order] 支付令
        [validation_notice] 通知
        [court_paper] 文书
       *[other_paper] 来信
    }{ $due ->
        [none] {""}
       *[other] {" "}{ $due }
    }
pick = 哪一份答复了？
finished = 记下了，已经答复。留一份底，寄出的凭证也留好。

paper_cn = 拆开看，信封也留着。是什么？说是法院的，却是短信发来、催收给的，先自己查到那家法院的电话，打去问。
    .payment_order = 支付令
    .court_paper = 别的法院文书
    .other_paper = 不是法院的
paper_us = 拆开看，信封也留着。是什么？说是法院的，却是短信发来、催收给的，先自己查到那家法院的电话，打去问。
    .validation_notice = 债务核实通知
    .court_paper = 法院文书
    .other_paper = 别的
paper = 拆开看，信封也留着。是什么？说是法院的，却是短信发来、催收给的，先自己查到那家法院的电话，打去问。
    .court_paper = 法院文书
    .other_paper = 不是法院的
about = 是关于哪一笔的？看不出来就跳过。
paper_debts-item =
    .label = { debt_name }
received = 哪天收到的？把日子写在上面。不记得就跳过。
not_that_day =
    { $deadline_refused ->
        [in_future] 那天还没到。
       *[other] 那天太久以前了，不像是这份。
    }请写你收到的那天，例如“昨天”。
answer_by =
    { $deadline_days ->
        [none] 记下了：{ $deadline_due }。就算不认这笔账，也要在这之前答复。
       *[other] { $paper_kind ->
            [payment_order] 最后一天是{ $deadline_due }：法律规定，收到支付令{ $deadline_days }天内，要么还款，要么书面提出异议。异议怎么交，自己查到那家法院的电话，打去问。
           *[validation_notice] 最后一天是{ $deadline_due }：法律规定，{ $deadline_days }天内书面提出异议，对方寄来核实材料或判决之前要停催。早点寄，寄出的凭证留好。
        }
    }
    上面印的日子要是更早，以那个为准。到时候我会提前提醒你。
    .printed = 上面是别的日子
last_day =
    今天是最后一天。{ $paper_kind ->
        [validation_notice] 今天就把书面异议寄出去，凭证留好。
        [other_paper] 今天就书面答复，留一份底。
       *[court_paper] 现在就打法院公布的电话，问今天怎么还能交答复。
    }
    .answered = 已经答复了
    .printed = 上面是别的日子
passed =
    按我算的，最后一天是{ $deadline_due }。别搁着。{ $paper_kind ->
        [validation_notice] 还是可以书面提出异议；现在提有什么用，今天就问免费的咨询。
        [other_paper] 今天就书面答复，留一份底；可以请免费的咨询一起看看。
       *[court_paper] 今天就打法院公布的电话，问还能怎么办；再找免费的咨询。
    }
    .answered = 已经答复了
    .printed = 上面是别的日子
unsure =
    { $paper_kind ->
        [validation_notice]
            不知道哪天收到，最后一天就算不出来。法律规定，书面异议的期限从收到那天起算，别等。
            不认这笔账，今天就把书面异议寄出去，凭证留好。
       *[court_paper]
            这份文书的期限我不清楚，乱猜会误事。今天就打法院公布的电话，手里拿着案号，问三句：
            这是你们发的吗？最晚哪天答复？怎么交？
            { $place ->
                [us] 按时答复才是保护自己；不遵守法院的命令，可能会被签发逮捕令。
               *[other] 按时答复才是保护自己，不认这笔账也要答复。
            }
    }
    .printed = 上面印了日子
    .answered = 已经答复了
other = 看两遍，留好。写了日子的，到时候我提醒你。提到法院的，今天就打那家法院公布的电话，问有没有这个案子。
    .printed = 上面写了日子
    .court_paper = 是法院来的
printed = 是哪一天？看不清就跳过。
