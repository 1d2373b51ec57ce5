hub =
    { $last_caller ->
        [none] 先呼一口气，照着念。
       *[other] 上次：{ $last_caller }，{ $last_contact_on }。
    }{ $last_promises ->
        [none] {""}
       *[other] {"\u000A"}{ $last_promises }
    }{ $pace ->
        [enough] {"\u000A"}还在响？{ $pace_rhythm ->
            [monthly] 这个月
           *[weekly] 这周
        }接过{ $pace_answered }次了，可以不接{ $place ->
            [cn] ，回条消息就行。
           *[other] 。
        }
       *[other] {""}
    }
    .say = { $asked_identity ->
        [yes] 请书面发给我，电话里我什么都不定。
       *[other] { $opening_line ->
            [letter] 您哪家公司？您说{ broken_by }寄信来，到现在没收到。
            [waiver] 您哪家公司？您说{ broken_by }给减免，到现在没见到书面的。
            [freeze] 您哪家公司？您说{ broken_by }先暂缓，到现在没见到书面的。
            [no_visits] 您哪家公司？您说过不上门，还是来人了。
            [other] 您哪家公司？您答应{ broken_by }办的事，到现在没办。
           *[usual] 我现在不方便说。您哪家公司？编号多少？
        }
    }
    .why = { $asked_identity ->
        [yes] 这句什么都能接，什么都没承认。
       *[other] { $opening_line ->
            [none] 这句什么都没承认，真的催收也答得上来。
            [usual] 这句什么都没承认，真的催收也答得上来。
           *[other] 对方没做到，这是事实；说出来不等于承认什么。
        }
    }
    .who = 对方是谁
    .cannot_talk = 不方便说
    .verify = 核对欠款
    .willing = 愿意还
    .plan = 提方案
    .insults = 骂人威胁
    .said = 对方说了…
    .official = 自称公检法
    .money_or_code = 要钱要验证码
    .at_door = 人在门口
last_promises-item =
    { $by ->
        [they] 对方答应过：
       *[i] 你答应过：
    }{ $name ->
        [letter] 寄信
        [waiver] 减免
        [freeze] 停息或暂缓
        [no_visits] 不上门
        [answer_offer] 给他们答复
       *[other] { $what ->
            [none] 没写是什么
           *[other] { $what }
        }
    }{ $detail ->
        [none] {""}
       *[other] （{ $detail }）
    }{ $due ->
        [none] {""}
       *[other] ，{ $due }前
    }{ $state ->
        [broken] 。没做到。
       *[open] 。
    }
broken_by =
    { $broken_due ->
        [none] {""}
       *[other] { $broken_due }前
    }

advise = 只提醒这一次：戴耳机，或没人时开免提，在单位别开免提。再气也别摔电话，先说一句再挂。

goodbye = 平静说一遍，就挂。
    .say = 我听到了，请书面发给我。我先挂了，再见。
    .why = 电话随时可以挂，好好说再见，不给对方留话柄。

who = 问一遍，把回答记下来。
    .say = 您怎么称呼？哪家公司？工号多少？我记一下。
    .why = 不知道对方是谁之前，没什么好谈的。
    .lender = 贷款方自己
    .agency = 催收公司
    .official = 警察或法院
    .refused = 对方不肯说
    .wants_other = 对方要找别人
who_told = 好。先什么都别承认。
    .say = 好，我自己去核实。详细情况请书面发给我。
    .why = 名字可以冒用，自己查到的电话冒用不了。
    .verify = 核对欠款
who_refused = 不报姓名，就不谈。
    .say = 那我没法跟您谈，请书面发给我。再见。
    .why = 真的催收说得出自己是谁。
    .told_now = 现在肯说了

cannot_talk = 开车先靠边停；孩子在就走开。说完就挂。
    .say = 我现在不方便说，请书面发给我。再见。
    .why = 什么时候谈由你定，先看书面，今天不吃亏。
    .at_work = 总打到我单位
at_work = 别开免提，小声说完就挂。
    .say = 上班不能接这种电话，请别再打到这里。
    .why = { $place ->
        [us] 法律规定，催收知道你单位不许接这种电话，就不能再往单位打。
        [uk] 监管规定要求，时间地点方面的合理要求，公司要尊重。
        [cn] 法律保护你的生活安宁，不受电话骚扰；说清楚一次，就有据可查。
       *[other] 明确说一次，以后好证明。
    }

official = 问一遍，记下来，就挂。
    .say = 请报姓名、单位、案号，我自己打公布的电话核实。
    .why = { $place ->
        [us] 法律禁止催收冒充警察、拿抓人吓唬；真单位不怕你打回去。
        [uk] 监管规定禁止催收冒充法院的人；真法院不怕你打回去。
        [cn] 冒充国家机关人员招摇撞骗是犯罪；真单位不怕你打回去。
       *[other] 真单位有公布的电话，不怕你打回去。
    }
    .money = 对方要钱
official_bye = 别争，说完就挂。
    .say = 我先挂了，自己打官方电话核实。
    .why = 真有事，打回去一样能办。
official_check =
    现在自己查电话：{ $place ->
        [cn] 到法院或公安的官方网站查。受到威胁或怀疑受骗，打110，或反诈专线96110。
        [us] 到法院或警长办公室的官网查。
        [uk] 到法院官方页面或警方网站查。
       *[other] 到法院或警方的官网查。
    }别打对方给的号码。
    只问一句：有没有我名下的案子？
    真的法院文书，一定要按时回应。
    .paper = 收到法院文书
    .did_it = 已付钱或给了码
    .done = 核实过了
court_paper =
    留好文书，自己查到那家法院的电话打过去，报案号，问是不是他们发的。有没有章，都说明不了真假。
    { $place ->
        [cn] 上面的日期算数。如果是支付令，15天内可以书面提出异议。
        [us] 上面的日期算数，按时答复；不遵守法院的命令，可能会被签发逮捕令。
       *[other] 上面的日期算数；就算不认这笔账，也要按时答复。
    }
    .note_day = 记下期限

money_or_code = 不转钱，不报码，不点链接。
    .say = 电话里我不付款，也不报验证码、卡号和资料。
    .why = { $place ->
        [uk] 刷卡付一英镑，也可能让旧债的时效重算；一个验证码就能转空账户。
        [us] 没有正经机构用礼品卡收债；一个验证码就能转空账户。
       *[other] 一个验证码、卡号或共享屏幕，就可能转空账户。
    }
    .did_it = 已付钱或给了码
money_refused = 还是这句，说完就挂。
    .say = 不行。真有这事，请书面寄给我。再见。
    .why = 催得急就是套路，真的事情明天还在。
    .did_it = 已付钱或给了码

at_door = 门可以不开，隔着门说。
    .say = 我不开门。请报姓名、单位，授权书给我看。
    .why = { $place ->
        [uk] 催收员不是法院执行人员，你不同意就不能进门。
        [cn] 按法律，没有你的同意或法定依据，谁都不能进你家。
       *[other] 谈事情，不用让催收进门。
    }
    .left = 人走了
    .court_officer = 拿出法院文书
    .wont_leave = 不肯走
    .threats = 威胁或硬闯
door_left = 趁记得清，马上记：时间、姓名、原话。留下的纸拍照。在门口不签字、不付钱。
door_officer = 可能是真的。开门前先打法院公布的电话。
    .say = 请把证件和文书举给我看，案号多少？
    .why = { $place ->
        [uk] 催收员不是执行人员，但真的执行人员也有；文书真假，法院一查就知道。
       *[other] 真的法院人员也有；文书真假，法院一查就知道。
    }
    .confirmed = 法院说是真的
    .unconfirmed = 法院说没有
    .threats = 威胁或硬闯
door_confirmed = 是真的。冷静，别推、别拦。
    .say = 好的，请给我一份，我先看一下。
    .why = { $place ->
        [cn] 按法律，执行要给你和家人留下生活必需的部分。
        [uk] 今天就能找免费咨询：StepChange，0800 138 1111。
       *[other] 你能做什么、期限到哪天，今天就能问法院。
    }
    .left = 人走了
    .threats = 威胁或硬闯
door_unknown = 法院说没有这回事。门别开。
    .say = 我问过法院，没查到。请您离开。
    .why = 已经问过法院了，不用跟对方争真假。
    .left = 人走了
    .wont_leave = 不肯走
door_police = { $place ->
        [cn] 现在打110，待在屋里。
        [us] 现在打911，待在屋里。
        [uk] 现在打999，待在屋里。
       *[other] 现在报警，待在屋里。
    }
    .say = 我请您离开，您不走，我现在报警。
    .why = { $place ->
        [cn] 威胁人，或者纠缠到影响正常生活，按法律归警察管。
        [uk] 监管规定禁止上门的催收威胁你。
       *[other] 人平安，比什么债都要紧。
    }
    .left = 人走了
    .officer_came = 是法院的人

heard = { $heard_line }
    .say = { $heard_say }
    .why = { $heard_why }
    .other = 说的是别的
heard_line-item = { $name }。{ $line }
heard_say-item = { $say }
heard_why-item = { $why }
heard_unsure = 拿不准是哪一种，点最接近的。
    .say = 我记下了，请您书面发给我。
    .why = 这句什么都能接，什么都没答应。
heard_maybe-item =
    .label = { $id ->
        [other] 说的是别的
       *[tactic] { $name }
    }
said = 说了什么？点最接近的，或者打字。
    .say = 我记下了，请您书面发给我。
    .why = 这句什么都能接，什么都没答应。
    .arrest = 要抓我坐牢
    .lawsuit = 要起诉我
    .family = 要告诉家人
    .workplace = 要打到单位
    .home_visit = 要上门
    .seizure = 要冻结扣工资
    .credit_record = 毁征信上失信
    .penalty = 罚息高得吓人
    .pay_today = 今天必须全还
    .waiver = 今天还就减免
    .borrow = 叫我借钱来还
    .guilt = 说我没良心
    .something_else = 别的话
said_arrest = 稳住，请他写下来。
    .say = 这话请您写下来发我，带上姓名和公司。
    .why = { $place ->
        [us] 法律禁止催收拿抓人吓唬；只有法院自己的命令算数，那个要按时回应。
        [uk] 监管规定禁止催收拿办不到的事吓唬人。
        [cn] 还不起一般是民事纠纷；是不是犯罪，由公安和法院定，不由来电的人定。
       *[other] 抓不抓人，由警察和法院定，不由来电的人定。
    }
    .official = 自称公检法
said_lawsuit = 有可能。真起诉了，就回应法院。
    .say = 哪家法院？案号多少？我自己去查。
    .why = { $place ->
        [us] 真有案子，法院查得到；债太旧、过了法定时效，连拿起诉吓唬都不许。
       *[other] 真有案子，法院查得到；来电的人说了不算。
    }
    .official = 自称公检法
said_family = 明确说一次。
    .say = 请别联系我家人。有事书面找我。
    .why = { $place ->
        [us] 法律不许催收跟大多数外人谈你的债。
        [uk] 监管规定不许公司随便把你的债告诉别人。
        [cn] 推荐性标准和银行业自律指引都说：除少数情形不找亲友，更不能透露欠款。
       *[other] 明确说一次，以后好证明。
    }
    .insults = 威胁我家人
said_workplace = 明确说一次。别说在哪上班。
    .say = 请别打到我单位，有事书面发给我。
    .why = { $place ->
        [us] 法律规定，催收知道你单位不许接这种电话，就不能再往单位打。
        [uk] 监管规定不许公司随便把你的债告诉别人。
        [cn] 推荐性标准和银行业自律指引都说：除少数情形不找同事，更不能透露欠款。
       *[other] 明确说一次，以后好证明。
    }
    .insults = 骂人或威胁
said_home_visit = 现在就客气地拒绝。
    .say = 我不同意上门，有事请书面发给我。
    .why = { $place ->
        [cn] 按法律，没有你的同意或法定依据，谁都不能进你家。
        [uk] 按监管规定，没有你的同意，催收不能进门。
       *[other] 谈事情，不用让催收进门。
    }
    .at_door = 人已在门口
said_seizure = 问是哪家法院。
    .say = 哪家法院定的？请告诉我案号。
    .why = { $place ->
        [cn] 这要经过法院执行，还要留下你的生活必需。
        [us] 法律禁止催收编造查封扣押；真的命令，法院查得到。
        [uk] 催收员不是法院执行人员；真的命令，法院查得到。
       *[other] 真的命令，法院查得到。
    }
    .official = 自称公检法
said_credit_record = 可能会上征信。问清报什么。
    .say = 要报什么、哪天报？请书面发我。
    .why = { $place ->
        [cn] 失信名单催收列不了，要法院定；征信写错了，可以提异议。
       *[other] 逾期可能会上报，所以要问清内容，自己核对。
    }
said_penalty = 数目先别争。
    .say = 请把本金、利息、费用逐项书面发我。
    .why = 电话里的数没法核对，明细才行。
    .verify = 核对欠款
    .reckon = 算算罚息
said_pay_today = 不报数、不定日子、不给卡号。
    .say = 今天我不确认，也不付款。请书面发给我。
    .why = { $place ->
        [cn] 口头答应或者先还一点，都可能让时效重新算。
        [us] 先还一点，可能让旧债的时效重新算，各州不同。
        [uk] 刷卡付一点，可能让旧债的时效重新算。
       *[other] “只限今天”是在施压，真心的方案不怕你想一天。
    }
    .money = 要卡号或验证码
said_waiver = 可能是真的。先见书面，再谈钱。
    .say = 减免方案请书面发给我，我看完再定。
    .why = 真减免，贷款方在你付款前就能书面确认。
    .money = 要卡号或验证码
said_borrow = 不为旧债借新债。
    .say = 我不会为这个去借钱。有方案请书面发给我。
    .why = { $place ->
        [cn] 银行业自己的指引就禁止诱导人去借新债。
       *[other] 借新还旧，窟窿只会更大。
    }
said_guilt = 狠话说明的是他，不是你。
    .say = 我只谈事实，请您书面发给我。
    .why = 让你羞愧，是想逼你答应；事实用不着这样。
    .insults = 骂人或威胁
said_something_else = 还是这句，再逼就再说一遍。
    .say = 我记下了。一件一件来，请书面发给我。
    .why = 电话里什么都不用定。
    .insults = 骂人或威胁
    .money = 要钱要验证码
