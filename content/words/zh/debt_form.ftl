lender = 贷款方是谁？写合同上的名字，或者你自己起的名字。
    .example = 花呗
product = 是哪种债？
    .credit_card = 信用卡
    .consumer_loan = 消费贷款
    .micro_loan = 小额网贷
    .purchase_credit = 花呗、借呗一类
    .catalogue = 邮购赊账
    .other = 其他
claimed = 对方一共要多少？写在这里不等于承认。
first_overdue = 从哪天开始逾期的？就是第一次没还上的那天，大概就行。
    .example = 1月20日
last_payment = 上一次还是哪天？银行流水里能查到。
    .example = 12月5日

collector = 现在是谁在催？
    .lender = 贷款方自己
    .agency = 外包催收公司
    .buyer = 债权被买走了
collected_by = 对方说自己叫什么？
    .example = 信上的公司名
tail = 账号或合同号的后四位就够了，我也只留这四位。
    .example = 4821

principal = 本金还剩多少没还？不算利息和费用。平台或账单上有。
overdue = 其中已经逾期的有多少？只算到期没还的本金，不算费用。
rate = 合同上的年利率是多少？按天算的乘365：每天万分之五就是18.25。
    .example = 18.25
    .not_a_number = 这里只要一整年的利率。日利率乘365，月利率乘12。
multiplier = 逾期以后，合同约定的利率是平时的几倍？“上浮50%”就是1.5倍。
    .example = 1.5
    .not_a_number = 请写是平时的几倍。“上浮50%”就是1.5。

acknowledged = 上一次向对方承认这笔债、或者答应还，是哪天？信、消息、电话都算。
    .example = 2月3日
    .explain = 有的地方，说过这样的话，时效就重新算，所以日子要紧。
priority = 它是不是要排在贷款和信用卡前面先还的？
    .ordinary = 不是，普通的债
    .housing = 房租或房贷
    .tax = 税
    .energy = 水电燃气
    .child_support = 抚养费
    .fine = 法院的罚款
place = 适用哪里的法律？一般是借钱时住的地方。
    .cn = 中国大陆
    .us = 美国
    .uk = 英国
    .other = 其他地方

which_field = 改哪一项？
    .creditor = 贷款方
    .product = 种类
    .claimed_amount = 对方要的数
    .first_overdue_on = 第一天逾期
    .last_payment_on = 上次还款
    .debt_collector = 谁在催
    .collected_by = 对方的名字
    .account_tail = 账号后四位
    .principal = 剩余本金
    .overdue_principal = 逾期本金
    .annual_rate = 年利率
    .penalty_multiplier = 逾期后几倍
    .last_acknowledged_on = 上次承认
    .debt_priority = 要不要先还
    .debt_place = 哪里的法律
refused =
    { $debt_refused ->
        [mixed_currencies] 这笔债的其他金额是另一种货币，同一笔债要用同一种。照原来的写，例如{ $claimed_amount ->
            [none] { $principal ->
                [none] { $overdue_principal }
               *[other] { $principal }
            }
           *[other] { $claimed_amount }
        }。
        [in_future] 这一天还没到。请写已经过去的日子，例如“昨天”或“1月20日”。
        [too_long_ago] 这一天在五十多年前，看看年份，例如“2024年1月20日”。
        [above_principal] 逾期的本金不会超过剩余本金{ $principal ->
            [none] {""}
           *[other] { $principal }
        }。例如：剩余5000，逾期400。
        [too_low] 逾期后的利率不会比平时低。请写是平时的几倍，例如1.5。
        [too_large] { $debt_step ->
            [annual_rate] 年利率超过1000%，不太可能，是不是少了小数点？例如36，或者18.25。
            [penalty_multiplier] 超过平时的十倍了。“上浮50%”写1.5，例如1.5。
           *[other] 这个数目太大，是不是多打了一位？例如4500。
        }
        [too_long] 名字太长了，短一点就行，例如“花呗”。
       *[negative] 不能小于零，去掉负号就行，例如4500。
    }其他的都没有动。
