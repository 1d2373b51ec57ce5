welcome =
    趁现在没人催，先看看一个月能剩多少。都是小问题，哪一个都能跳过；停在哪儿都行，我记着。
    大概就行。先过日子，再谈还债。别人看不到。
why = 先说一次，用你自己的话：是什么打乱了节奏？不是怪你，弄清原因，方案才对症。只有你看得到。
    .example = 秋天以后活儿少了
income_source = { $incomes ->
        [none] 有哪些收入？一项一项来。
       *[other] 还有别的收入吗？
    }
    .wages = 工资
    .self_employed = 自己干活、零工
    .benefits = 补贴、低保
    .pension = 养老金
    .family_help = 家人帮衬
    .other_income = 其他
income_amount = 每次到手多少？
income_every = 多久来一次？
    .monthly = 每月
    .weekly = 每周
    .fortnightly = 每两周
    .four_weekly = 每四周
    .twice_monthly = 每月两次
    .quarterly = 每三个月
    .yearly = 每年一次
income_pay_day = 每月几号到账？只写数字。
    .example = 25
income_lowest = 差的月份，这项一整月能有多少？每次都一样就跳过。
income_list =
    收入：
    { $incomes }
    .another = 还有一项
    .take_out = 去掉一项
incomes-item = • { $source ->
        [wages] 工资
        [self_employed] 自己干活、零工
        [benefits] 补贴、低保
        [pension] 养老金
        [family_help] 家人帮衬
       *[other_income] 其他
    }：{ $every ->
        [weekly] 每周
        [fortnightly] 每两周
        [four_weekly] 每四周
        [twice_monthly] 每月两次，每次
        [quarterly] 每三个月
        [yearly] 每年
       *[monthly] 每月
    }{ $amount }{ $pay_day ->
        [none] {""}
       *[other] ，{ $pay_day }号到账
    }{ $lowest ->
        [none] {""}
       *[other] ，差的月份{ $lowest }
    }
    .label = { $source ->
        [wages] 工资
        [self_employed] 自己干活、零工
        [benefits] 补贴、低保
        [pension] 养老金
        [family_help] 家人帮衬
       *[other_income] 其他
    }
pick_income = 去掉哪一项？
costs =
    { $essentials ->
        [none] 再看过日子要花多少。一项一项点，没有的就不点。
       *[other] 目前的开销：{"\u000A"}{ $essentials }{"\u000A"}还有吗？再点一次就能改。
    }
    .housing = 房租房贷
    .food = 吃饭日用
    .energy = 水电燃气
    .transport = 交通
    .phone = 手机网费
    .health = 看病买药
    .children = 孩子
    .child_support = 抚养费
    .tax = 税
    .insurance = 保险社保
    .other = 其他
    .that_is_all = 就这些
essentials-item = • { $category ->
        [housing] 房租房贷
        [food] 吃饭日用
        [energy] 水电燃气
        [transport] 交通
        [phone] 手机网费
        [health] 看病买药
        [children] 孩子
        [child_support] 抚养费
        [tax] 税
        [insurance] 保险社保
       *[other] 其他
    }：{ $every ->
        [weekly] 每周
        [fortnightly] 每两周
        [four_weekly] 每四周
        [twice_monthly] 每月两次，每次
        [quarterly] 每三个月
        [yearly] 每年
       *[monthly] 每月
    }{ $amount }
has_one = 这一项已经有了，要怎么改？
    .take_out = 去掉
cost_amount = 每次多少？大概就行。
cost_every = 多久一次？
    .monthly = 每月
    .weekly = 每周
    .fortnightly = 每两周
    .four_weekly = 每四周
    .twice_monthly = 每月两次
    .quarterly = 每三个月
    .yearly = 每年一次
dependants = 除了你，还有几个人靠这些钱生活？只写数字。
    .example = 2
plans = 现在还在还别的分期或方案吗？加起来每月多少？在这里定下的会自动算进去。
has_plans = 之前说别的方案每月要{ $household }，还是这样吗？
    .take_out = 去掉
has_bad_month = 之前说差的月份会多花{ $household }，还是这样吗？
    .take_out = 去掉
household-item = { $budget_step ->
        [plans] { $plans ->
            [none] 0
           *[other] { $plans }
        }
       *[other] { $bad_month ->
            [none] 0
           *[other] { $bad_month }
        }
    }
bad_month = 差的月份，会多花多少：修东西、看病、孩子上学？大概就行。
refused =
    { $budget_refused ->
        [mixed_currencies] 这和收支里其他金额不是一种货币。请换算成一样的再写，例如{ $place ->
            [us] $300
            [uk] £300
           *[other] 1200元
        }。
        [no_such_day] 一个月里没有这一天。请写1到31的数字，例如25；月底就写31。
        [too_many] 三十多个人靠一份收入？请再看看，例如2。
       *[too_large] 这个数目太大，是不是多打了一位？例如{ $place ->
            [us] $1,800
            [uk] £1,400
           *[other] 4500元
        }。
    }其他的都没有动。
doubt =
    { $budget_doubt ->
        [no_income] 目前一项收入也没有，是这样吗？
        [no_essentials] 还没写过日子的开销。谁都有一点，要补上吗？
        [rent_above_income] 房租房贷比全部收入还多。是这样，还是多打了一位？
        [spends_more] 开销比收入多。不少人都这样。数字都对吗？
        [no_food_for_dependants] 还没写吃饭的钱，家里还有人一起吃。要补上吗？
        [no_food] 还没写吃饭的钱，真的不用吗？
        [no_housing] 没写房租房贷，住的地方不用花钱吗？
        [income_perhaps_yearly] 和开销比，收入显得很多。写的会不会是一年的？
        [perhaps_in_thousands] 和收入比，房租或吃饭显得很少。零的个数对吗？
        [all_equal] 每项开销一模一样。真是这样，还是随手写的？差不多也行。
        [bad_better_than_usual] 差的月份反而剩得多。最低收入写对了吗？
        [plans_take_more] 现有的方案已经超过剩下的钱。每月的数对吗？
       *[many_dependants] 靠这份收入的人很多。人数对吗？
    }
    .it_is_right = 就是这样
    .change = 改一改
result =
    { $budget_view }
    { $means ->
        [nothing] 没有能拿来还的。这是实情，不是你不好。电话里不报数，先争取缓一缓，再问免费的咨询。
       *[some] 方案只从这个数里出，不超过它。不用告诉对方。
    }
    .income = 收入
    .costs = 开销
    .others = 其他
budget_view-item =
    每月收入{ $income }，开销{ $costs }。{ $plans ->
        [none] {""}
       *[other] 别的方案{ $plans }。
    }
    平常的月份剩{ $usual }，差的月份剩{ $bad }。{ $spare ->
        [none] {""}
       *[other] {"\u000A"}能用来定方案的：每月{ $spare }，取两个里小的。
    }{ $taken ->
        [none] {""}
       *[other] 在这里定下的方案要{ $taken }，还空着{ $free }。
    }{ $best_day ->
        [none] {""}
       *[other] {"\u000A"}每月{ $best_day }号还比较合适，正好在发钱之后。
    }
