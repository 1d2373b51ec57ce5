no_sum = 今天不报数，说一遍就好。
    .say = { $my_promise_due ->
        [none] 金额我今天不报，一周内、最晚周五书面答复您。
       *[other] 金额我今天不报，{ $my_promise_due }之前书面答复您。
    }
    .why = 被催着报出的数，难做到，也难收回。
    .said_it = 我说了
    .answers = 对方回应了…
    .ask_for = 问问有什么方案
promise_noted = 记下了：答应的是答复，不是付款。
    .say = { $my_promise_due ->
        [none] 一周之内我书面答复您，先这样，再见。
       *[other] { $my_promise_due }之前我书面答复您，先这样，再见。
    }
    .why = 守得住的日子，比守不住的数字更让人信。
    .hang_up = 挂断
    .answers = 对方回应了…

first_offer = 第一个方案，说一遍，然后等。
    .say = 我每月可以还{ $offer_first }，分{ $offer_first_months }期{ $offer_first_last ->
        [none] {""}
       *[other] ，最后一期{ $offer_first_last }
    }，请书面答复。
    .why = { $place ->
        [cn] 这个数你承担得起；但要知道，答应分期会让时效重新计算。
       *[other] 这个数在你每月剩余之内，守得住。
    }
    .explain = { $place ->
        [cn] 法律规定，答应分期还款或请求延期，三年时效就重新计算；口头答应、被录了音，也可能算数。信用卡欠款超出还款能力时，银行可以同意最长五年的个性化分期，但不是必须同意；分期期间要承诺不再申请新卡。
        [us] 有些州，还一笔钱或承认欠款，会让时效重新计算，哪怕时效已过。
        [uk] 在英格兰和威尔士，还一笔钱，或签字承认欠款，时效会重新计算。电话里说的话不算，但电话里刷卡付款算。
       *[other] 很多地方，还一笔钱或一句承诺，会让旧债的时效重新计算。
    }
    .accepts = 对方同意
    .refuses = 对方不同意
    .pending = 对方说再回复
    .answers = 对方说…
    .ask_for = 问问有什么方案
fallback_offer = 第二个方案，说一遍，然后等。
    .say = 或者每月{ $offer_fallback }，分{ $offer_fallback_months }期{ $offer_fallback_last ->
        [none] {""}
       *[other] ，最后一期{ $offer_fallback_last }
    }，请书面答复。
    .why = 这是事先算好的，不是被逼出来的。
    .accepts = 对方同意
    .refuses = 对方不同意
    .pending = 对方说再回复
    .answers = 对方说…
    .ask_for = 问问有什么方案
floor_offer = 最后一个方案，再往后就说不。
    .say = 我最后的方案：每月{ $offer_floor }，分{ $offer_floor_months }期{ $offer_floor_last ->
        [none] {""}
       *[other] ，最后一期{ $offer_floor_last }
    }。
    .why = 房租、吃饭、看病在前面；挤掉这些的方案走不远。
    .accepts = 对方同意
    .refuses = 对方不同意
    .pending = 对方说再回复
    .answers = 对方说…
    .ask_for = 问问有什么方案

ask_for = 先要书面的，或点你需要的。
    .say = 有哪些方案，请书面发给我看看。
    .why = 要书面材料不等于承认什么，也不花钱。
    .extension = 延期
    .instalments = 分期
    .lower_interest = 减利息
    .pause_it = 先停一阵
    .answers = 对方回应了…
extension = 问一次，然后等。
    .say = 能不能宽限一段时间？条件请书面发给我。
    .why = { $place ->
        [cn] 可以提；但请求延期会让时效重新计算。
       *[other] 你随时可以提，对方也可以不同意。
    }
    .accepts = 对方同意
    .refuses = 对方不同意
    .pending = 对方说再回复
    .answers = 对方说…
instalments = 问一次，然后等，别报数。
    .say = 能不能按月分期？条件请书面发给我。
    .why = { $place ->
        [cn] 信用卡，银行可以同意最长五年的分期，但不是必须。
       *[other] 让对方提，你再对照每月剩余来看。
    }
    .explain = { $place ->
        [cn] 法律规定，答应分期还款，三年时效就重新计算；口头答应、被录了音，也可能算数。信用卡个性化分期要双方商量，不是权利；分期期间要承诺不再申请新卡。
       *[other] 方案要双方商量，不是权利。看清条件再答应。
    }
    .accepts = 对方同意
    .refuses = 对方不同意
    .pending = 对方说再回复
    .answers = 对方说…
lower_interest = 问一次，然后等。
    .say = 利息和费用能不能减一些？请书面答复我。
    .why = 真的优惠能写下来，写不下来的多半没有。
    .accepts = 对方同意
    .refuses = 对方不同意
    .pending = 对方说再回复
    .answers = 对方说…
pause_it = 问一次，然后等。
    .say = 能不能先停一阵，利息也停？请书面答复我。
    .why = { $place ->
        [uk] 监管规则要求公司考虑帮助有困难的人。
       *[other] 没写下条件的“暂停”，可能不算数。
    }
    .accepts = 对方同意
    .refuses = 对方不同意
    .pending = 对方说再回复
    .answers = 对方说…

answers = 对方怎么说？点之前先念这句：
    .say = 我说的请您记下来，书面答复我。
    .why = 同一句话平静地再说一遍，比换话更有力。
    .accepts = 对方同意
    .refuses = 对方不同意
    .pending = 对方说再回复
    .all_today = 今天全部还清
    .borrow = 找家人借
    .waiver = 今天还就减免
    .supervisor = 要主管决定
    .not_allowed = 说方案不行
    .repeat = 再说一遍我的
all_today = “只限今天”是施压，慢慢来。
    .say = 今天我不付款，有什么方案请书面发我。
    .why = 真心的方案明天还在，房租钱花了就没了。
    .answers = 对方说…
    .repeat = 再说一遍我的
    .hang_up = 挂断
borrow = 不为旧债背新债。
    .say = 我不会为这个去借钱，请您记一下。
    .why = { $place ->
        [cn] 银行业协会自己的指引，就不许催收诱导人借新贷。
       *[other] 再借一笔，只会更重。
    }
    .answers = 对方说…
    .repeat = 再说一遍我的
    .hang_up = 挂断
waiver = 真的减免，写得下来。
    .say = 减免方案请先书面发我，看完再决定。
    .why = 有的是真的；只在嘴上的，下个月就可能没了。
    .answers = 对方说…
    .repeat = 再说一遍我的
    .hang_up = 挂断
supervisor = 换个人，你的话不变。
    .say = 那请主管书面答复我。
    .why = 催收常几个人配合，一个温和一个凶；你的回答不用变。
    .answers = 对方说…
    .repeat = 再说一遍我的
    .hang_up = 挂断
not_allowed = 没关系，让对方说怎样才行。
    .say = 那怎样才可以，请书面告诉我。
    .why = { $place ->
        [cn] 信用卡，银行可以同意个性化分期，但这不是权利；其他贷款看合同。
        [uk] 监管规则要求公司考虑帮助有困难的人。
       *[other] 书面的“不行”也值得留着，说明你努力过。
    }
    .answers = 对方说…
    .ask_for = 问问有什么方案
    .hang_up = 挂断

read_back = 慢慢念一遍，听有没有变。
    .say = { $offer_used ->
        [fallback] 那就是每月{ $offer_fallback }，分{ $offer_fallback_months }期，对吗？
        [floor] 那就是每月{ $offer_floor }，分{ $offer_floor_months }期，对吗？
       *[other] 那就是每月{ $offer_first }，分{ $offer_first_months }期，对吗？
    }
    .why = 双方听到的一样，才写得下来。
    .right = 对方说对
    .changed = 对方改了
terms_in_writing = 没写下来，就还没定。
    .say = 具体条件请书面发我，看完我再答应。
    .why = 真有这回事，付款之前就能写下来。
    .said = 只是口头说的
    .written = 已经有书面的
    .wont_write = 对方不肯写
new_terms = 条件变了，就再想想。
    .say = 新条件请您写下来，看完我再答复。
    .why = 不用在电话里做任何决定。
    .answers = 对方说…
    .hang_up = 挂断
no_paper = 没有书面的就不定，没关系。
    .say = 没有书面的，我什么都不能答应。
    .why = 口头说的，下个月就说不清了。
    .answers = 对方说…
    .hang_up = 挂断
agreed = { $offer_form ->
        [written] 书面谈成了，已记下，真不容易。
       *[other] 记为口头同意，先等书面的。
    }
    .say = 谢谢。款项我只走平台官方或合同上的账户。
    .why = 只付到合同里的账户；之后按约来，情况有变早点说。
    .explain = { $place ->
        [cn] 谈成方案会让时效重新计算，口头的也可能算。信用卡分期期间，要承诺不向任何银行申请新卡。如果哪期要晚，到期前书面告诉对方。
       *[other] 书面条件和每张凭证都留好。如果哪期要晚，到期前书面告诉对方。
    }
    .hang_up = 挂断

not_waiting = 对方不乐意也行，还是这句。
    .say = 我还是这句：一周之内，书面答复您。
    .why = 没人能逼你在电话里报数。
    .said_it = 我说了
    .answers = 对方说…
    .hang_up = 挂断
refusal = 对方可以不同意，这不是你没做好。
    .say = 不同意的话，请书面回复我。
    .why = 书面的拒绝说明你努力过，以后还能书面再提。
    .ask_for = 问问有什么方案
    .hang_up = 挂断
which_day = 已记为“已提出”，问个日子。
    .say = 好，您哪天能书面答复我？
    .why = 记下日子，到时就有据可问。
    .hang_up = 挂断
