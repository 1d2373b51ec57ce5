wrong = { $plan_wrong }
plan_wrong-item = { $id ->
        [too_many] { $field ->
            [each] With so little each time it would take more than { $limit } payments. For example, twice as much.
           *[count] Up to { $limit } payments work; for example, 24.
        }
        [too_large] { $field ->
            [rate] More than { $limit } per cent a year is hardly meant. For example, 18.25.
           *[total] That's a very large sum. Is there a digit too many? For example, 2,400.
        }
        [negative] It can't be less than nothing. For example, 12.
        [zero] It has to be more than nothing. For example, 12.
        [in_past] The first day can't lie in the past. Does it run already? Then give what's still open, and the next day; for example, the 1st of next month.
        [moved_into_past] Moved off the closed days, the first day would lie in the past. For example, a day next week.
        [too_far] The first day is too far ahead; { $limit } is the latest. For example, the 1st of next month.
        [mixed_currencies] That's in another currency than the total. Please use one for both; for example, the same sign before each.
        [never_ends] That doesn't even cover the interest of { $limit } each time, so it would never end. For example, twice that.
        [sum_too_small] The sum is too small for { $limit } payments. For example, 3.
       *[other] That doesn't make a plan. For example, 12 payments.
    }
shown =
    { $plan_purpose ->
        [offer] This is what you could offer:
        [change] This is how it would go on:
       *[agreement] Is this what was agreed?
    }
    { $plan_drawn ->
        [none] Its terms aren't here any more; go on, and they're asked for again.
       *[other] { $plan_drawn }
    }
    .right = { $plan_purpose ->
        [offer] Take this one
        [change] Take this one
       *[agreement] Yes, that's it
    }
    .change = Change something
plan_drawn-item =
    { $plan_rhythm ->
        [once] { $plan_payment }, all at once on { $plan_first_on }.
       *[other] { $plan_payments ->
            [one] One payment of { $plan_payment }, on { $plan_first_on }.
           *[other] { $plan_payments } payments of { $plan_payment } { $plan_rhythm ->
                [weekly] every week
                [fortnightly] every two weeks
               *[monthly] every month
            }{ $plan_last ->
                [none] {""}
               *[other] , the last one { $plan_last }
            }, from { $plan_first_on } to { $last_on }.
        }
    }
    Together { $sum }{ $cost ->
        [none] , without interest or fees.
       *[other] , and { $cost } of that is interest or fees.
    }{ $moved ->
        [yes] {" "}Days on which banks are closed have been moved.
       *[other] {""}
    }{ $unsure ->
        [yes] {" "}Not all public holidays of those years are known yet.
       *[other] {""}
    }
    { $plan_fit ->
        [fits] It fits, even in a bad month: all plans together take { $needed } in the heaviest one.
        [tight] It fits a usual month, but a bad one leaves only { $bad }, and the heaviest needs { $needed }.
        [too_much] It's too much: a usual month leaves { $usual }, and the heaviest needs { $needed }.
       *[unknown] Whether it fits can't be told yet: what's left a month isn't worked out.
    }
change = What is different?
    .each = The sum each time
    .count = How many payments
    .rhythm = How often
    .starts = The first day
    .move = Weekends, holidays
    .cost = Interest or a fee
    .total = The total
    .keep_it = Nothing, it's right
total = How much is it for, all in all?
    .zero = It has to be more than nothing.
size = How is it split up?
    .by_sum = A sum each time
    .by_count = So many payments
    .once = All at once
each = How much each time?
    .zero = It has to be more than nothing.
count = How many payments?
    .example = 24
rhythm = How often?
    .monthly = Every month
    .fortnightly = Every two weeks
    .weekly = Every week
    .once = All at once
starts = On what day is the first payment? Best is the day after your pay comes in.
move = And when a day falls on a weekend or a public holiday?
    .as_is = Leave it there
    .earlier = The working day before
    .later = The working day after
cost = Does paying this way cost anything? Without interest is worth asking for, in writing.
    .free = No
    .rate = Interest by the year
    .fee = A fixed fee
rate = How many per cent a year?
    .example = 18.25
fee = How much is the fee, all in all?
    .zero = It has to be more than nothing.
