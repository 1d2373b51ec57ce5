gone = 这个方案已经不在了。
way =
    { $plan_view }
    对方同意之前，原方案照旧。对方可以不同意，这不是你没做好。怎样才守得住？
    .smaller = 每期少一点
    .later = 金额不变，往后推
    .pause_it = 先停一阵
    .help = 免费咨询
plan_view-item = { $lender ->
        [none] 这个方案
       *[other] { $lender }的方案
    }：还剩{ $left }{ $next_on ->
        [none] 。
       *[other] ，下一期{ $next_on }还{ $next_sum }。
    }
too_much = 这样还是比一个月剩的多。再断一次对谁都没好处：改小一点，或者要求先停一阵。
    .change = 改小一点
    .pause_it = 先停一阵
    .help = 免费咨询
words = 尽早用贷款方自己的应用、邮件或信发出去；打电话就念一遍。
    .say = { $plan_payments ->
        [none] 原方案我这边守不住，有哪些办法，请书面发我。
       *[other] 原方案太紧了，我提议每期{ $plan_payment }，{ $plan_payments }期，{ $plan_first_on }起，请书面答复。
    }
    .why = 先开口的人，更让人信。
    .said_yes = 对方同意了
    .said_no = 对方不同意
    .no_answer = 还没回音
no_sum = 先不报数。这句只问有什么办法。
    .say = 原方案我这边守不住，有哪些办法，请书面发我。
    .why = 要书面材料不花钱，也不算答应什么。
    .no_answer = 问过了
ask_pause = 尽早发出去，留个底。
    .say = 下一期有困难，请先暂停一阵，利息也停，并书面答复。
    .why = 写下来、有结束日子的暂停才算数。
    .said_yes = 对方同意了
    .said_no = 对方不同意
    .no_answer = 还没回音
said_no = 对方可以不同意，这不是你没做好。书面再提，回复留好。
    .say = 不同意的话请书面回复，并告诉我怎样可以。
    .why = 书面的拒绝，说明你及时开过口。
    .again = 换个办法
    .help = 免费咨询
no_answer = 对方答复之前，原方案和日子照旧。发出去的留个底，一周后再问。
