means = 报数之前先看这个月：房租、吃饭、水电、看病、孩子的钱都留出来，还剩多少？
    .budget = 一起算算
    .figure = 我知道剩多少
    .nothing = 一分不剩
figure = 手头不宽裕的月份，能剩多少？
    .zero = 一分不剩的话，返回点“一分不剩”。
lender = 是哪一笔？写贷款方的名字就行。
    .example = 海港消费金融
amount = 对方要多少？写在这里不等于承认。
    .zero = 要大于零。
one =
    { $share_view }{ $share_list ->
        [none] {""}
       *[other] {"\u000A"}{ $share_list }
    }
several =
    { $share_view }
    先保住房和水电，剩下的按各家要求的金额比例分：
    { $share_list }
share_view-item = 每月有{ $left }可以用来还款{ $taken ->
        [none] 。
       *[other] ，已谈好的方案另占{ $taken }。
    }{ $short ->
        [none] {""}
       *[other] 该先还的还差{ $short }：先跟这几家谈。
    }
share_list-item = • { debt_name }：{ $share ->
            [none] { $why ->
                [mixed_currencies] 币种不同
               *[other] 暂时没有
            }
           *[other] 每月最多{ $share }
        }{ $priority ->
            [none] {""}
           *[other] ，排在前面
        }
share_buttons-item =
    .label = { $id ->
        [more] 更多债务
        [done] 好了
       *[other] { debt_name }
    }
three =
    { $offer_first ->
        [none] 数字已经不在手边了，继续的话会重新算。
       *[other] { $creditor ->
                [none] {""}
               *[other] { $creditor }：{"\u000A"}
            }第一个方案：每月{ $offer_first }，{ $offer_first_months }期。{ $offer_fallback ->
                [none] {""}
               *[other] {"\u000A"}对方不同意：每月{ $offer_fallback }，{ $offer_fallback_months }期。
            }{ $offer_floor ->
                [none] {""}
               *[other] {"\u000A"}最多到：每月{ $offer_floor }，{ $offer_floor_months }期。
            }
            通话时，台词都备好了，照着念就行。
    }
    .draw_up = 排出第一个
too_much = 这比平常月份剩的还多。做不到的方案对谁都没好处，改小一点。
    .change = 改小一点
    .leave = 先不提
tight = 平常月份够，紧的月份就不够了。守得住的小数，胜过守不住的大数。
    .change = 改小一点
    .keep_on = 就这样
ready = { $offer_kept ->
        [yes] { $plan_payment ->
            [none] 记下了。
           *[other] 记下了：下次通话先念每月{ $plan_payment }。
        }
       *[no] 记下了，用在书面里；电话里念的还是按月的数。
    }书面提更从容。对方可以不同意，这不是你没做好。
    .words = 书面怎么写
words = 用贷款方自己的应用、邮件或信发出去，留个底。
    .say = { $plan_payments ->
        [none] 请书面发我一份明细：金额、怎么算的、上次还款是哪天。
        [1] 我提出{ $plan_first_on }一次付{ $plan_payment }，请书面答复。
       *[other] 我提出{ $plan_rhythm ->
            [weekly] 每周
            [fortnightly] 每两周
           *[monthly] 每月
        }{ $plan_payment }，共{ $plan_payments }期{ $plan_last ->
            [none] {""}
           *[other] ，末期{ $plan_last }
        }，{ $plan_first_on }起，请书面答复。
    }
    .why = { $place ->
        [cn] 这个数你承担得起；但要知道，谈成分期会让时效重新计算。
       *[other] 这个数你承担得起，写在纸上，也没人能逼你加码。
    }
    .sent = 已经发了
facts_first = 先弄清事实。这句只要材料，不承认什么。
    .say = 请书面发我一份明细：金额、怎么算的、上次还款是哪天。
    .why = 太旧的债可能过了时效，一提方案就可能重新算。
may_refuse = 已记为“已提出”。对方可以不同意，这不是你没做好。一周没回音，就书面再问。
    .said_no = 对方不同意
    .said_yes = 对方同意了
said_no = 不同意不等于没路了，也不是你没做好。留着它，说明你努力过。
    .say = 不同意的话请书面回复，并告诉我怎样可以。
    .why = 情况有变，随时可以书面再提。
    .again = 再提一次怎么写
    .help = 免费咨询
no_offer = { $offer_none ->
        [too_long] 拿最大的数也要还五年以上，这样的方案守不住，就不提了。
        [mixed_currencies] 这笔和你剩下的钱币种不同，暂时没法比。
       *[nothing_left] 轮到这一笔已经没有剩的，就不提了。
    }可以书面要求缓一缓，免费咨询那里也有别的办法。
    .ask_time = 要求缓一缓
    .help = 免费咨询
nothing = 没有剩的，就不提方案。这是算出来的，不是你没做好。不报数，也别为它去借。可以书面要求缓一缓，免费咨询那里也有别的办法。
    .ask_time = 要求缓一缓
    .budget = 看看这个月
    .help = 免费咨询
ask_time = 用贷款方自己的应用、邮件或信发出去，留个底。
    .say = 目前拿不出钱付款，请先暂停，利息也停，并书面答复。
    .why = { $place ->
        [cn] 可以提，对方也可以不同意；请求延期会让时效重新计算。
        [uk] 监管规则要求公司考虑帮助有困难的人。
       *[other] 可以提，对方也可以不同意；写下来的暂停才算数。
    }
    .sent = 已经发了
    .help = 免费咨询
asked_time = 对方可以不同意，这不是你没做好。一周没回音，就书面再问。发出去的留个底。
    .again = 再提一次怎么写
    .help = 免费咨询
