itemise = 数目先别争，要明细。
    .say = 请书面发明细：本金、利息、罚息各多少，从哪天算起。
    .why = 电话里的数没法核对，明细才行。
    .named = 对方报了个数
overdue = 本金里已经逾期的有多少？只算到期没还的，不算费用。
    .say = 请问逾期的本金是多少？不含费用。
    .why = 一般只有逾期的部分算罚息，除非合同约定提前全部到期。
rate = 合同上的年利率是多少？按天算的乘365。
    .say = 请问合同上的年利率是多少？
    .why = 合同和平台上都有，对方说的数可以拿去对。
    .example = 18.25
    .not_a_number = 这里只要一整年的利率。日利率乘365，月利率乘12。
multiplier = 逾期以后，利率是平时的几倍？“上浮50%”就是1.5倍。
    .say = 请问逾期利率是合同哪一条？
    .why = { $place ->
        [cn] 对持牌机构有约束力的规定：在合同利率上加三成到五成。不知道就按最高的算。
       *[other] 合同里有写；没有它，就没法核对。
    }
    .example = 1.5
    .not_a_number = 请写是平时的几倍。“上浮50%”就是1.5。
first_overdue = 从哪天开始逾期的？大概就行。
    .say = 请问逾期从哪天算起？
    .why = 罚息按天算，从哪天算起很要紧。
    .example = 1月20日
refused =
    { $debt_refused ->
        [mixed_currencies] 这笔债的其他金额是另一种货币，同一笔债要用同一种。照原来的写，例如{ $claimed_amount ->
            [none] { $principal }
           *[other] { $claimed_amount }
        }。
        [in_future] 这一天还没到。请写已经过去的日子，例如“昨天”或“1月20日”。
        [too_long_ago] 这一天在五十多年前，看看年份，例如“2024年1月20日”。
        [above_principal] 逾期的本金不会超过剩余本金{ $principal }。例如：剩余5000，逾期400。
        [too_low] 逾期后的利率不会比平时低。请写是平时的几倍，例如1.5。
        [too_large] { $debt_step ->
            [annual_rate] 年利率超过1000%，不太可能，是不是少了小数点？例如36，或者18.25。
            [penalty_multiplier] 超过平时的十倍了。“上浮50%”写1.5，例如1.5。
           *[other] 这个数目太大，是不是多打了一位？例如400。
        }
       *[negative] 不能小于零，去掉负号就行，例如400。
    }其他的都没有动。
claimed = 光罚息，对方说多少？
    .say = 请问其中罚息是多少，怎么算的？
    .why = 一口价里看不出是怎么来的。
not_taken =
    { $penalty_refused ->
        [mixed_currencies] 这和这笔债的其他金额不是一种货币。照原来的写，例如{ $claimed_amount ->
            [none] { $overdue_principal ->
                [none] { $principal }
               *[other] { $overdue_principal }
            }
           *[other] { $claimed_amount }
        }。
        [too_large] 这个数目太大，是不是多打了一位？例如400。
       *[other] 和这笔债的其他数字对不上。可以发“债务”去改，或者再写一次金额，例如400。
    }其他的都没有动。
verdict =
    { $penalty_view }{ $penalty_missing ->
        [none] {""}
       *[other] {"\u000A"}还不清楚的：{"\u000A"}{ $penalty_missing }
    }
    .say = 请书面发明细：本金、利息、罚息各多少，从哪天算起。
    .why = { $penalty_verdict ->
        [above] 看起来比约定的多；有了明细，心平气和就能指出来。
        [about] 和约定差不多；各家算天数的办法不同，看明细就知道。
        [within] 照这些数，没有超过约定；数字对不对，看明细。
       *[unknown] 没有明细谁也核对不了，你不用猜。
    }
    .steps = 看计算过程
    .limits = 法定上限
    .other_sum = 换个金额
penalty_view-item =
    { $verdict ->
        [above] 对方要{ $claimed }{ $basis ->
            [beyond] （本金以外的全部，含利息和费用）
           *[named] {""}
        }；按约定，罚息是{ $allowed }，多了{ $over }。
        [about] 对方要{ $claimed }；按约定是{ $allowed }，差不多。
        [within] 对方要{ $claimed }；按约定可以到{ $allowed }。
       *[unknown] { $allowed ->
            [none] 现在还算不出来，没关系。
           *[other] 按约定，罚息到今天是{ $allowed }。
        }
    }
penalty_missing-item = • { $id ->
        [claimed_penalty] 对方说的罚息
        [overdue_principal] 逾期的本金
        [annual_rate] 合同年利率
        [penalty_multiplier] 逾期后的倍数
       *[first_overdue] 第一天逾期的日子
    }
steps =
    { $penalty_steps ->
        [none] 还缺数字，现在没法算。
       *[other] { $penalty_steps }
    }
    .say = 请书面写清楚，一步一步是怎么算的。
    .why = 算得对，就能一步步列出来。
    .limits = 法定上限
    .other_sum = 换个金额
penalty_steps-item =
    1. 逾期本金：{ $base }
    2. 罚息利率：{ $annual_rate }% × { $multiplier } = 年{ $penalty_rate }%{ $assumed ->
        [yes] （按通常最高的算；合同上的还不知道）
       *[no] {""}
    }
    3. 逾期天数：{ $days }天
    4. { $base } × { $penalty_rate }% ÷ { $year_days } × { $days } = { $allowed }
    没算利息的利息，算上会多一点点。{ $share ->
        [none] {""}
       *[other] 对方要的是全部剩余本金的{ $share }%。
    }
limits =
    { $penalty_limits ->
        [none] 这种债，这里没有我能引用的上限。
       *[other] 有哪些上限，是管谁的：{"\u000A"}{ $penalty_limits }
    }
    .say = 请问依据哪条规定、合同哪一条？请书面说明。
    .why = 上限各管各的，让对方说明自己依据哪一条。
    .not_meant = 常被误引的
    .steps = 看计算过程
penalty_limits-item =
    • { $id ->
        [inflated] 像是按全部剩余本金的{ $figure }%要的，可逾期的只是一部分。有的催收就这么算。请对方给出条款。
       *[other] { $value }{ cited }范围：{ $scope }。
    }{ $outcome ->
        [above] 你的是{ $figure }，超过{ $limit }。
        [within] 你的是{ $figure }，没超过{ $limit }。
        [unsure] 拿不准这里适不适用。
       *[applies] {""}
    }
not_meant =
    { $penalty_not_meant ->
        [none] 这里没有。
       *[other] 常有人拿来说，但管的是别的：{"\u000A"}{ $penalty_not_meant }
    }
    .say = 请问您指的是哪条规定？请书面发我。
    .why = 不管你这种债的上限，争的时候帮不上忙。
    .limits = 法定上限
    .steps = 看计算过程
penalty_not_meant-item = • { $value }{ cited }范围：{ $scope }。
