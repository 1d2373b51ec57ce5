unsaved =
    之前提到过一笔债{ $creditor ->
        [none] {""}
       *[other] ，{ $creditor }
    }{ $claimed_amount ->
        [none] 。
       *[other] ，对方要{ $claimed_amount }。
    }要记到清单里吗？
    .save_it = 记下来
    .list = 不用，看清单
nothing_yet =
    还没记下债务。平时先弄清楚，电话来了就有底。
    一笔不到一分钟，哪一项不知道都行。只存在这里，写下来不等于承认。
    .add = 记一笔
list =
    你的债务，共{ $debts_total }笔：
    { $debt_list }{ $debt_sums ->
        [none] {""}
       *[other] {"\u000A"}对方一共要：{"\u000A"}{ $debt_sums }
    }
debt_buttons-item =
    .label = { $id ->
        [new] 记一笔
        [more] 后面的
        [done] 好了
       *[other] { debt_name }
    }
debt_sums-item = { $amount }
debt_list-item =
    • { debt_name }{ $amount ->
        [none] {""}
       *[other] ，{ $amount }
    }{ $closed_on ->
        [none] { $days ->
            [none] {""}
            [0] {""}
           *[other] ，逾期{ $days }天
        }{ $stage ->
            [reminders] （第1阶段：提醒）
            [emergency_contact] （第2阶段：可能打给联系人）
            [agency] （第3阶段：外包）
            [court] （第4阶段：可能起诉）
           *[none] {""}
        }
       *[other] ，已关闭
    }{ $priority ->
        [none] {""}
       *[other] {" "}★先还
    }

one =
    { $debt_view }{ $stage_likely ->
        [none] {""}
       *[other] {"\u000A"}接下来可能：{"\u000A"}{ $stage_likely }
    }{ $stage_unlikely ->
        [none] {""}
       *[other] {"\u000A"}不管对方怎么说，这个阶段一般不会：{"\u000A"}{ $stage_unlikely }
    }{ $stage_likely ->
        [none] {""}
       *[other] {"\u000A"}这只是大致规律，各家不一样。法院来的信要拆，按时回应。
    }
    .clock = 诉讼时效
    .penalty = 核对罚息
    .details = 补充细节
    .change = 改一项
    .close = 关闭这笔
    .list = 全部债务
debt_view-item =
    { debt_name }{ $product ->
        [credit_card] ，信用卡
        [consumer_loan] ，消费贷
        [micro_loan] ，小额贷款
        [purchase_credit] ，花呗类
        [catalogue] ，邮购赊账
       *[other] {""}
    }
    { $amount ->
        [none] 对方要多少：还不清楚。
       *[other] 对方要{ $amount }。
    }{ $days ->
        [none] 逾期天数：还不清楚。
        [0] 今天还没逾期。
       *[other] 已逾期{ $days }天。
    }{ $priority ->
        [none] {""}
        [housing] {"\u000A"}房租、房贷排在最前：先保住住处。
        [tax] {"\u000A"}税排在贷款和信用卡前面。
        [energy] {"\u000A"}水电燃气排在贷款和信用卡前面。
        [child_support] {"\u000A"}抚养费排在贷款和信用卡前面。
       *[fine] {"\u000A"}罚款排在贷款和信用卡前面。
    }
    { $stage ->
        [reminders] 第1阶段（共4个）：短信、电话提醒。
        [emergency_contact] 第2阶段（共4个）：可能打给你留过的联系人。
        [agency] 第3阶段（共4个）：转给外包，或者债权转让。
        [court] 第4阶段（共4个）：有可能起诉。
       *[none] 阶段：没有逾期，或者日子还不清楚。
    }
stage_likely-item = • { $id ->
        [messages] 短信提醒
        [calls] 打电话
        [more_calls] 电话变多
        [emergency_contact] 打给你留过的联系人
        [agency] 转给外包公司
        [agency_calls] 外包公司来电
        [debt_sold] 债权被转让；要问清现在归谁
        [settlement_offer] 提出减免结清；只认平台书面的
        [home_visit] 可能上门；你不用让人进门
       *[lawsuit] 可能起诉；会有书面材料，你可以回应
    }
stage_unlikely-item = • { $id ->
        [contract_cancelled] 一个电话就解除整份合同
        [untrustworthy_list] 上法院的失信名单：要先有生效判决
        [lawsuit] 马上起诉
       *[home_visit] 上门
    }
details =
    { $debt_fields }
    补哪一部分？都很短，都能跳过。
    .who = 谁在催
    .sums = 金额和利率
    .days = 其他要紧的

debt_fields-item =
    { $name ->
        [creditor] 贷款方：{ $value }
        [product] 种类：{ $value ->
            [credit_card] 信用卡
            [consumer_loan] 消费贷款
            [micro_loan] 小额网贷
            [purchase_credit] 花呗、借呗一类
            [catalogue] 邮购赊账
           *[other] 其他
        }
        [debt_priority] 先还：{ $value ->
            [housing] 房租或房贷
            [tax] 税
            [energy] 水电燃气
            [child_support] 抚养费
           *[fine] 法院的罚款
        }
        [debt_collector] 谁在催：{ $value ->
            [lender] 贷款方自己
            [agency] 外包催收公司
           *[buyer] 买走债权的
        }
        [collected_by] 对方的名字：{ $value }
        [account_tail] 账号后四位：{ $value }
        [principal] 剩余本金：{ $value }
        [claimed_amount] 对方要：{ $value }
        [overdue_principal] 逾期本金：{ $value }
        [annual_rate] 年利率：{ $value }%
        [penalty_multiplier] 逾期后：{ $value }倍
        [first_overdue_on] 第一天逾期：{ $value }
        [last_payment_on] 上次还款：{ $value }
        [last_acknowledged_on] 上次承认：{ $value }
        [debt_place] 法律：{ $value ->
            [cn] 中国大陆
            [us] 美国
            [uk] 英国
           *[other] 其他地方
        }
       *[debt_known] 你说：{ $value ->
            [mine] 是你的
            [not_mine] 不是你的
            [wrong_amount] 金额不对
            [paid] 已经还了
           *[unsure] 不确定
        }
    }

which_nation = 你住在哪里？时效不一样。
    .england_wales = 英格兰或威尔士
    .scotland = 苏格兰
    .northern_ireland = 北爱尔兰
clock_card =
    { $clock_state ->
        [running] 照这些日子看，时效还没过。
        [unsure] 拿不准：可能过了，也可能没过。{ $debt_place ->
            [cn] 对方催要、还过一点、答应过
            [uk] 还过一点、签过字的信
           *[other] 还过一点、承认过
        }，都可能让它重新算。
        [perhaps_expired] 很可能已经过了。先让懂的人看过，别自己认定。
       *[unknown] 说不准：{ $clock_rules ->
            [none] 这个地方没有我能引用的规定。
           *[other] 缺第一天逾期的日子，或者上次还款的日子。
        }
    }{ $clock_view ->
        [none] {""}
       *[other] { $clock_view }
    }
    没弄清之前：不付款、不答应、不签字，一点也不要。先问免费的咨询。
    .restarts = 什么会重新算
    .days_from = 依据是什么
    .after = 过了会怎样
    .this_debt = 回到这笔
clock_view-item =
    { $counted_from ->
        [none] {""}
       *[other] 从{ $counted_from }算起。
    }{ $earliest ->
        [none] {""}
       *[other] { $earliest }之前不会过。
    }{ $likely ->
        [none] {""}
       *[other] 没有重新算过的话，{ $likely }之后大概就过了。
    }{ $latest ->
        [none] {""}
       *[other] 最晚到{ $latest }。
    }
restarts =
    { $clock_restarts ->
        [none] 这里没有我能引用的规定。先当作还一点、答应一句，都可能重新算。
       *[other] 这些会让时效重新算：{"\u000A"}{ $clock_restarts }
    }
    .clock = 诉讼时效
    .this_debt = 回到这笔
clock_restarts-item = • { $value }{ cited }
rests_on =
    { $clock_rules ->
        [none] 这个地方没有我能引用的规定。
       *[other] 这些日子的依据：{"\u000A"}{ $clock_rules }
    }
    .clock = 诉讼时效
    .this_debt = 回到这笔
clock_rules-item = • { $value }{ cited }
after =
    { $clock_after ->
        [none] 这里没有我能引用的规定。开口之前先问免费的咨询。
       *[other] 过了时效：{"\u000A"}{ $clock_after }
    }
    .clock = 诉讼时效
    .this_debt = 回到这笔
clock_after-item = • { $value }{ cited }

close =
    还清了、谈妥结清了，或者不是你的，就可以关闭。凭证留好：回单、信、聊天记录。
    请贷款方书面写一句“已结清，不再欠款”。以往记录还在。
    .close_it = 关闭
    .keep = 先不
was_closed = 已关闭，以后来电不会再问到这笔。
    .undo = 重新打开
    .list = 全部债务
closed =
    { $debt_view }
    这笔已经关闭。
    .reopen = 重新打开
    .list = 全部债务
