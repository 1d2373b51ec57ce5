ask =
    想知道什么？一次问一个就好。
    { $place ->
        [cn] 我按中国大陆的规定回答。
        [us] 我按美国的规定回答，各州可能更严。
        [uk] 我按英国的规定回答。
       *[other] 你那里的规定我没有能引用的，只说到哪里都稳妥的话。
    }这里是信息，不是律师。
    .now = 现在能打来吗
    .often = 一天能打几次
    .others = 能打给家人单位吗
    .record = 我能录音吗
    .arrest = 会被抓吗
    .school = 会影响孩子上学吗
    .door = 能进我家门吗
    .old = 这债是不是太久了
    .paper = 真的法院文书什么样
    .complain = 去哪里投诉
    .advice = 免费找谁帮忙
    .place = 换个地区

rights_rules-item = • { $contact ->
        [none] { $value }{"\u000A"}{ cited }适用：{ $scope }。
       *[other] { $contact }：{ $value }（{ $instrument }{ $dated ->
            [none] {""}
           *[other] ；截至{ $dated }
        }{ $due ->
            [yes] ；近期没有核对过，先查一查
           *[no] {""}
        }）
    }
forces = 法律管它写明的人，法院可以强制。有约束力的规定由监管部门定。推荐性标准和行业自律不是法律：违反了不算犯罪，但投诉时可以提。实务做法只是通常这样。

now =
    { $hours_now ->
        [no_zone] 还不知道你的时区，下面的时段请对着自己的钟看。
       *[other] 你那里现在 { $hours_clock }。{ $hours_now ->
            [quiet] { $hours_force ->
                [law] 按法律，这个点算不合适的时间。
                [binding_rule] 按有约束力的规定，这个点不该打来。
                [recommended_standard] 按推荐性标准，这个点不该打来。它不是法律。
                [industry_pledge] 按他们行业自己的约定，这个点不该打来。它不是法律。
               *[practice] 一般不会在这个点打来。这不是法律。
            }
            [open] 我能引用的规定里，没有说这个点不能打。
            [unsure] 关于时段的规定近期没有核对过，先别当准。
           *[unknown] 这里没有我能引用的固定时段。
        }
    }
    { $rights_rules ->
        [none] 书面请对方换个合适的时间，到哪里都稳妥。
       *[other] { $rights_rules }
    }
    不用个个都接。每一通连时间记下来，以后靠的就是它。
    .explain = { forces }
    .log = 记下来
    .often = 一天能打几次
    .another = 再问一个
often =
    { $place ->
        [cn] 没见到法律写次数。推荐性标准和行业自律写了；法律保护的是你的生活安宁：
        [us] 没有硬上限，但超过一定次数就推定为过多：
        [uk] 没有固定次数，看的是合不合理：
       *[other] 这个地方没有我能引用的规定。书面请对方少打，到哪里都稳妥。
    }{ $rights_rules ->
        [none] {""}
       *[other] {"\u000A"}{ $rights_rules }
    }
    每一通都记，没接的也记。一份谁也驳不倒的次数，比生气管用。
    .explain = { forces }
    .log = 记一通电话
    .now = 现在能打来吗
    .another = 再问一个
others =
    { $place ->
        [cn] 催还钱，该找的是你本人。联系别人限于少数情况，欠款的事也不该告诉他们。{ $product ->
            [none] 信用卡、消费金融公司另有约束性规定；到“债务”里写上种类，就能说得更准。
           *[other] {""}
        }
        [us] 可以向别人打听你在哪儿，别的基本不行；欠款的事不该让别人知道。这管的是催收公司，一般不管贷款方自己。
        [uk] 不得不当地让别人知道你的欠款，家里、单位都一样。
       *[other] 这个地方没有我能引用的规定。明确说一次：有事只找我。说过了就记下来。
    }{ $rights_rules ->
        [none] {""}
       *[other] {"\u000A"}{ $rights_rules }
    }
    接了电话不等于欠钱。一起签过字、做过担保的人，是另一回事。
    .explain = { forces }
    .relative = 他们打给我家人
    .log = 记下来
    .another = 再问一个
others_card =
    信用卡欠款，该找的是你本人。跟这笔债无关的人，不能去催：
    { $rights_rules ->
        [none] 没有我能引用的规定。
       *[other] { $rights_rules }
    }
    接了电话不等于欠钱。一起签过字、做过担保的人，是另一回事。
    .explain = { forces }
    .relative = 他们打给我家人
    .log = 记下来
    .another = 再问一个
others_loan =
    催还钱，该找的是你本人。贷款方要是消费金融公司，有约束性规定这么说；看看合同上是谁。
    { $rights_rules ->
        [none] 没有我能引用的规定。
       *[other] { $rights_rules }
    }
    接了电话不等于欠钱。一起签过字、做过担保的人，是另一回事。
    .explain = { forces }
    .relative = 他们打给我家人
    .log = 记下来
    .another = 再问一个
record =
    先说一声再录，到哪里都稳妥。对方不同意，就停下，改成记笔记。
    { $rights_rules ->
        [none] 这个地方没有我能引用的规定。
       *[other] { $rights_rules }
    }
    原始文件别剪。它是用来投诉和咨询的，不要发到网上。
    .say = 跟您说一声，我从现在开始录音。
    .why = 说出来，录音里就有对方知情这一句。
    .explain = { forces }
    .another = 再问一个

arrest =
    { $place ->
        [cn] 单纯还不上，法律上是民事问题；犯罪要有诈骗或故意。{ $product ->
            [none] 但信用卡本金欠得多，就可能构成犯罪；金额大的，尽早找律师。
           *[other] 不服从法院是另一回事。
        }
        [us] 催收不得因为欠钱就拿逮捕威胁你。不听法院的命令不一样，可能被签发令状。
        [uk] 消费信贷债务是民事问题。罚款和税另有规定；真的法院文书一定要回应。
       *[other] 催收没有权力抓人，只有警方或法院能按自己的规定行事。法院的文书一定要回应。
    }{ $rights_rules ->
        [none] {""}
       *[other] {"\u000A"}{ $rights_rules }
    }
    电话里自称警察、法院的：先挂断，自己打公布的电话核实。
    .explain = { forces }
    .paper = 真的法院文书什么样
    .advice = 免费找谁帮忙
    .another = 再问一个
arrest_card =
    光是还不上，还不够。但信用卡本金欠得多，又能认定有非法占有的目的，就可能构成犯罪。
    { $rights_rules ->
        [none] 没有我能引用的规定。
       *[other] { $rights_rules }
    }
    接近这个数的，尽早找律师；还过的每一笔、每次主动联系，都留好证明。自称警察的：先挂断，自己打公布的电话。
    .explain = { forces }
    .paper = 真的法院文书什么样
    .advice = 免费找谁帮忙
    .another = 再问一个
school =
    { $place ->
        [cn] 孩子上学的事，催收决定不了。只有法院能在判决之后限制消费，涉及的是高收费私立学校；公立学校和考试，条文里没有。
       *[other] 我不知道有哪条规定把孩子上学和家长欠款连在一起。请对方书面说明：哪条规定、谁决定。
    }{ $rights_rules ->
        [none] {""}
       *[other] {"\u000A"}{ $rights_rules }
    }
    这些话不用让孩子听到。把对方的原话记下来。
    .explain = { forces }
    .log = 记下来
    .another = 再问一个
door =
    催收上门，不用让进；隔着门说就行。先看证件和书面授权；不签字、不付款、不交东西。
    { $rights_rules ->
        [none] {""}
       *[other] { $rights_rules }{"\u000A"}
    }法院的人拿着文书来，是另一回事：隔门看证件和文书，再打法院电话。硬闯或威胁，马上打{ $place ->
        [cn] 110
        [us] 911
        [uk] 999
       *[other] 报警电话
    }。
    .explain = { forces }
    .paper = 真的法院文书什么样
    .another = 再问一个

old =
    太久的债，可能过了诉讼时效；但还一点、答应一句，都可能让它重新算。没弄清之前：不付款、不答应、不签字。
    { $rights_rules ->
        [none] 各地年数不一样。开口之前，先问免费的咨询。
       *[other] { $rights_rules }
    }
    法院为这笔债来信，照样要按时答复：过没过时效，别人不会替你提。
    .explain = { forces }
    .debts = 看看我的债务
    .another = 再问一个
paper =
    { $place ->
        [cn] 传票、起诉状副本、支付令、判决书：会写明哪个法院、案号、双方是谁、哪一天。
        [us] 常见的是传票加起诉状：会写明哪个法院、案号、双方是谁、几号前答复。
        [uk] 常见的是起诉表格（claim form）：会写明哪个法院、案号、双方是谁、几号前答复。
       *[other] 一般会写明哪个法院、案号、双方是谁、几号前答复或到庭。
    }这些都能照抄，证明不了什么；有章没章也一样。{ $rights_rules ->
        [none] {""}
       *[other] {"\u000A"}{ $rights_rules }
    }
    不管你怎么看它：今天就打法院公布的电话，报案号问一问。
    .explain = { forces }
    .deadline = 几号前要答复
    .another = 再问一个

complain =
    按这个顺序，带上日期：
    1. 先找贷款方自己，走它的投诉渠道，书面提。凭证和答复都留着。
    { $place ->
        [cn] 2. 没结果，找监管。征信和支付的事找人民银行；网贷平台可找行业协会；骚扰电话另有热线。
        [us] 2. 没结果，找消费者金融保护局，也可找所在州的消费者保护部门。
        [uk] 2. 没结果，找金融申诉专员。
       *[other] 2. 没结果，找官方网页上写的监管部门或申诉专员。
    }{ $rights_rules ->
        [none] {""}
       *[other] {"\u000A"}{ $rights_rules }
    }
    只有威胁、动手、硬闯家门或诈骗，才先报警。有什么说什么，别的不加。
    .explain = 这些是求助渠道，不是规定。它们都想看到你先找过贷款方：记录里有日期有时间，正好用得上。
    .export = 拿我的记录
    .advice = 免费找谁帮忙
    .another = 再问一个
advice =
    花钱请人之前，先找免费的：
    { $place ->
        [cn] 贷款方自己的客服、消费者组织、当地的法律援助。还要提醒一句：
        [us] 非营利信用咨询，还有当地的法律援助。
        [uk] 债务慈善机构。
       *[other] 官方网页上能查到的非营利债务咨询。
    }{ $rights_rules ->
        [none] {""}
       *[other] {"\u000A"}{ $rights_rules }
    }
    .explain = { forces }
    .tell_apart = 免费还是收费，看这些
    .another = 再问一个
tell_apart =
    有人收钱帮你之前，这些要写下来：他是谁、什么资质（自己去查）、每一项收费、做什么、怎么退出。
    碰到这些就走开：要身份证件、银行卡、验证码或你的手机；事没办先收钱；不让你跟贷款方联系；教你编病情、造材料、乱投诉。假材料的后果，可能比欠款重得多。
    还有，谁也保证不了征信干净、“黑名单”消掉、债一笔勾销。
    .another = 再问一个
