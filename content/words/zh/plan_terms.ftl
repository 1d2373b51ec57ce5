wrong = { $plan_wrong }
plan_wrong-item = { $id ->
        [too_many] { $field ->
            [each] 每期这么少，要还{ $limit }期以上。例如，多一倍。
           *[count] 最多{ $limit }期。例如：24
        }
        [too_large] { $field ->
            [rate] 年利率超过{ $limit }%，多半是打错了。例如：18.25
           *[total] 这个数目很大，是不是多打了一位？例如：2400元
        }
        [negative] 不能小于零。例如：12
        [zero] 要大于零。例如：12
        [in_past] 第一期不能在过去。已经在还的，就写还剩多少和下一期的日子。例如：下个月1号
        [moved_into_past] 避开节假日以后，第一期就落到过去了。例如：下周的某一天
        [too_far] 第一期太远了，最晚{ $limit }。例如：下个月1号
        [mixed_currencies] 跟总额的币种不一样，请用同一种。例如：两个都写“元”
        [never_ends] 连每期{ $limit }的利息都不够，永远还不完。例如，多一倍。
        [sum_too_small] 总额太小，分不成{ $limit }期。例如：3
       *[other] 这样排不成方案。例如：12期
    }
shown =
    { $plan_purpose ->
        [offer] 可以这样提：
        [change] 以后就这样还：
       *[agreement] 谈好的是这样吗？
    }
    { $plan_drawn ->
        [none] 条件已经不在手边了，继续的话会再问一遍。
       *[other] { $plan_drawn }
    }
    .right = { $plan_purpose ->
        [offer] 就用这个
        [change] 就用这个
       *[agreement] 对，就是这样
    }
    .change = 改一改
plan_drawn-item =
    { $plan_rhythm ->
        [once] { $plan_first_on }一次还清，{ $plan_payment }。
       *[other] { $plan_payments ->
            [1] 一期，{ $plan_first_on }还{ $plan_payment }。
           *[other] { $plan_rhythm ->
                [weekly] 每周
                [fortnightly] 每两周
               *[monthly] 每月
            }{ $plan_payment }，共{ $plan_payments }期{ $plan_last ->
                [none] {""}
               *[other] ，最后一期{ $plan_last }
            }，{ $plan_first_on }至{ $last_on }。
        }
    }
    一共{ $sum }{ $cost ->
        [none] ，没有利息和费用。
       *[other] ，其中利息或费用{ $cost }。
    }{ $moved ->
        [yes] 银行不上班的日子已经挪开。
       *[other] {""}
    }{ $unsure ->
        [yes] 有的年份放假安排还没公布。
       *[other] {""}
    }
    { $plan_fit ->
        [fits] 负担得起，紧的月份也行：所有方案加起来，最重的一个月{ $needed }。
        [tight] 平常月份够，紧的月份只剩{ $bad }，最重的一个月要{ $needed }。
        [too_much] 超出了：平常月份剩{ $usual }，最重的一个月要{ $needed }。
       *[unknown] 负担得起吗？还说不准，每月剩多少还没算。
    }
change = 哪里不一样？
    .each = 每期的金额
    .count = 期数
    .rhythm = 多久一期
    .starts = 第一期的日子
    .move = 周末和节假日
    .cost = 利息或费用
    .total = 总额
    .keep_it = 没有，是对的
total = 一共多少钱？
    .zero = 要大于零。
size = 怎么分？
    .by_sum = 每期固定金额
    .by_count = 分成多少期
    .once = 一次还清
each = 每期多少？
    .zero = 要大于零。
count = 分多少期？
    .example = 24
rhythm = 多久一期？
    .monthly = 每月
    .fortnightly = 每两周
    .weekly = 每周
    .once = 一次还清
starts = 第一期哪天还？最好是发工资的第二天。
move = 碰到周末或节假日呢？
    .as_is = 不变
    .earlier = 提前到工作日
    .later = 推到工作日
cost = 这样还要不要另外花钱？不收利息可以提，要书面的。
    .free = 不用
    .rate = 按年收利息
    .fee = 一笔固定费用
rate = 年利率百分之几？
    .example = 18.25
fee = 费用一共多少？
    .zero = 要大于零。
