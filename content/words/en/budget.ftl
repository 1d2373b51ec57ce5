welcome =
    Let's see what your month leaves, before anybody asks. Short questions, and every one can be skipped; stop wherever you like, I'll remember.
    Roughly is fine. Living comes first, then debts. Nobody else sees it.
why = First, once, in your own words: what threw it off course? It isn't about blame; a plan holds when it fits the cause. Only you read it.
    .example = fewer shifts since autumn
income_source = { $incomes ->
        [none] What comes in? One source at a time.
       *[other] What else comes in?
    }
    .wages = Wages
    .self_employed = Own work, gigs
    .benefits = Benefits
    .pension = Pension
    .family_help = Help from family
    .other_income = Something else
income_amount = How much is it each time, as it arrives in your account?
income_every = How often does it come?
    .monthly = Every month
    .weekly = Every week
    .fortnightly = Every two weeks
    .four_weekly = Every four weeks
    .twice_monthly = Twice a month
    .quarterly = Every three months
    .yearly = Once a year
income_pay_day = On which day of the month is it paid? Just the number.
    .example = 25
income_lowest = And in a bad month, how much does it bring for the whole month? If it's always the same, skip this.
income_list =
    Coming in:
    { $incomes }
    .another = Another source
    .take_out = Take one out
incomes-item = • { $source ->
        [wages] Wages
        [self_employed] Own work, gigs
        [benefits] Benefits
        [pension] Pension
        [family_help] Help from family
       *[other_income] Something else
    }: { $amount } { $every ->
        [weekly] a week
        [fortnightly] every two weeks
        [four_weekly] every four weeks
        [twice_monthly] twice a month
        [quarterly] every three months
        [yearly] a year
       *[monthly] a month
    }{ $pay_day ->
        [none] {""}
       *[other] , paid on day { $pay_day }
    }{ $lowest ->
        [none] {""}
       *[other] , at least { $lowest } in a bad month
    }
    .label = { $source ->
        [wages] Wages
        [self_employed] Own work, gigs
        [benefits] Benefits
        [pension] Pension
        [family_help] Help from family
       *[other_income] Something else
    }
pick_income = Which one shall I take out?
costs =
    { $essentials ->
        [none] Now what life costs. Tap one after the other; what you don't pay for, leave out.
       *[other] What life costs so far:{"\u000A"}{ $essentials }{"\u000A"}What else? Tap one again to change it.
    }
    .housing = Rent or mortgage
    .food = Food, household
    .energy = Energy, water
    .transport = Getting around
    .phone = Phone, internet
    .health = Health
    .children = Children
    .child_support = Child support
    .tax = Tax
    .insurance = Insurance
    .other = Something else
    .that_is_all = That's all
essentials-item = • { $category ->
        [housing] Rent or mortgage
        [food] Food, household
        [energy] Energy, water
        [transport] Getting around
        [phone] Phone, internet
        [health] Health
        [children] Children
        [child_support] Child support
        [tax] Tax
        [insurance] Insurance
       *[other] Something else
    }: { $amount } { $every ->
        [weekly] a week
        [fortnightly] every two weeks
        [four_weekly] every four weeks
        [twice_monthly] twice a month
        [quarterly] every three months
        [yearly] a year
       *[monthly] a month
    }
has_one = That one is on the list already. What shall we do with it?
    .take_out = Take it out
cost_amount = How much is it each time? Roughly is fine.
cost_every = How often?
    .monthly = Every month
    .weekly = Every week
    .fortnightly = Every two weeks
    .four_weekly = Every four weeks
    .twice_monthly = Twice a month
    .quarterly = Every three months
    .yearly = Once a year
dependants = Besides you, how many people live on this money? Just the number.
    .example = 2
plans = Do you pay off other plans already? Together, how much a month? Plans agreed here count by themselves.
has_plans = Other plans take { $household } a month so far. Does that still hold?
    .take_out = Take it out
has_bad_month = A bad month costs { $household } on top so far. Does that still hold?
    .take_out = Take it out
household-item = { $budget_step ->
        [plans] { $plans ->
            [none] nothing
           *[other] { $plans }
        }
       *[other] { $bad_month ->
            [none] nothing
           *[other] { $bad_month }
        }
    }
bad_month = In a bad month, what comes on top: a repair, a doctor, school things? Roughly.
refused =
    { $budget_refused ->
        [mixed_currencies] That's another currency than the rest of your budget. Please change it over and write it like the others, for example { $place ->
            [cn] ¥1,200
            [us] $300
           *[other] £300
        }.
        [no_such_day] A month has no such day. A number from 1 to 31, for example 25; for the month's end, 31.
        [too_many] More than thirty people on one income? Please check, for example 2.
       *[too_large] That sum is too large to be right. Is there a digit too many? For example { $place ->
            [cn] ¥4,500
            [us] $1,800
           *[other] £1,400
        }.
    } I've left everything as it was.
doubt =
    { $budget_doubt ->
        [no_income] There's nothing coming in so far. Is that how it is?
        [no_essentials] There's nothing for living costs yet. Everybody needs something; shall we add it?
        [rent_above_income] Rent or mortgage is more than all that comes in. Is that so, or did a digit slip?
        [spends_more] Living costs more than comes in. That happens to many. Are all the figures right?
        [no_food_for_dependants] There's nothing for food yet, and others eat with you. Shall we add it?
        [no_food] There's nothing for food yet. Is that how it is?
        [no_housing] There's nothing for rent or mortgage. Do you live free of it?
        [income_perhaps_yearly] That's a lot coming in for what life costs. Is it perhaps for a whole year?
        [perhaps_in_thousands] Rent or food looks very small beside what comes in. Are the noughts right?
        [all_equal] All costs are exactly the same. Is that so, or a guess? A guess will do if it's close.
        [bad_better_than_usual] The bad month leaves more than the usual one. Is the lowest income right?
        [plans_take_more] Your plans already take more than is left. Is the monthly sum right?
       *[many_dependants] That's a lot of people on one income. Is the number right?
    }
    .it_is_right = It's right
    .change = Change it
result =
    { $budget_view }
    { $means ->
        [nothing] Nothing is left for plans. That's a fact, not a failure. Offer no sum; ask for a pause, and take free advice.
       *[some] That's the figure plans may use, and no more. The caller needn't know it.
    }
    .income = What comes in
    .costs = What life costs
    .others = The rest
budget_view-item =
    Comes in: { $income } a month. Life costs: { $costs }.{ $plans ->
        [none] {""}
       *[other] {" "}Other plans: { $plans }.
    }
    Left in a usual month: { $usual }. In a bad one: { $bad }.{ $spare ->
        [none] {""}
       *[other] {"\u000A"}For plans: { $spare } a month, the smaller of the two.
    }{ $taken ->
        [none] {""}
       *[other] {" "}Plans agreed here take { $taken }; free: { $free }.
    }{ $best_day ->
        [none] {""}
       *[other] {"\u000A"}A good day for instalments: day { $best_day } of the month, right after your pay.
    }
