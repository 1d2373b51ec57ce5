rung =
    { $paper_kind ->
        [validation_notice] 书面异议寄出去了吗？
       *[court_paper] 最晚哪天要答复，问到了吗？
    }
    .named = 知道日子了
    .answered = 已经答复了
    .not_yet = 还没有
named = 是哪一天？
noted =
    { $deadline_state ->
        [passed] 那天已经过了。别搁着：{ $paper_kind ->
            [validation_notice] 还是可以书面提出异议；现在提有什么用，今天就问免费的咨询。
            [other_paper] 今天就书面答复，留一份底；可以请免费的咨询一起看看。
           *[court_paper] 今天就打法院公布的电话，问还能怎么办；再找免费的咨询。
        }
        [last_day] 就是今天。{ $paper_kind ->
            [validation_notice] 今天就把书面异议寄出去，凭证留好。
            [other_paper] 今天就书面答复，留一份底。
           *[court_paper] 现在就打法院公布的电话，问今天怎么还能交答复。
        }
       *[open] 记下了：{ $deadline_due }。就算不认这笔账，也要在这之前答复。到时候我提前提醒你。
    }
    .answered = 已经答复了
ask_again =
    { $paper_kind ->
        [validation_notice] 尽早寄出去；怎么写，可以问免费的咨询。
        [other_paper] 可以请免费的咨询一起看看。
       *[court_paper] 期限可能很近。法院的电话在它自己的官网上；也可以请免费的咨询帮你问。
    }{ $reminder_at ->
        [none] {""}
       *[other] { $reminder_at }再问你。
    }
reminder_at-item = { $when }
finished = 记下了，已经答复。留一份底，寄出的凭证也留好。
