itemise = Don't argue about the sum. Ask for the list.
    .say = Please send me an itemised statement: what's principal, what's interest, what's penalty, and since when.
    .why = A sum on the phone can't be checked; a list can.
    .named = They name a sum
overdue = How much of the loan itself is overdue by now? Only the missed instalments, without charges.
    .say = How much of the principal is overdue, please? Without charges.
    .why = As a rule only the overdue part bears a penalty, unless the contract calls the whole loan in.
rate = Which yearly interest rate does the contract name? A daily rate times 365.
    .say = Which yearly rate does my contract name, please?
    .why = It's in the contract and in the app; a caller's figure can be checked there.
    .example = 18.25
    .not_a_number = Only a whole year's rate works here. A daily rate times 365, a monthly one times 12.
multiplier = When late, the rate becomes how many times the usual one? "Plus 50%" is 1.5.
    .say = Which clause sets the rate when it's late, please?
    .why = { $place ->
        [cn] A binding rule for licensed lenders: the contract's rate plus 30 to 50%. Unknown: I take the highest.
       *[other] It stands in the contract; without it the sum can't be checked.
    }
    .example = 1.5
    .not_a_number = Please write how many times the usual rate. "Plus 50%" is 1.5.
first_overdue = Since which day is it overdue? Roughly is fine.
    .say = From which day do you count the delay, please?
    .why = The penalty grows by the day, so the first day decides.
    .example = { $place ->
        [us] January 20
       *[other] 20 January
    }
refused =
    { $debt_refused ->
        [mixed_currencies] This debt's other sums are in another currency, and sums of one debt have to match. Write it the same way, for example { $claimed_amount ->
            [none] { $principal }
           *[other] { $claimed_amount }
        }.
        [in_future] That day is still to come. Write a day that's over, for example "yesterday" or "{ $place ->
            [us] January 20
           *[other] 20 January
        }".
        [too_long_ago] That day is more than fifty years ago. Check the year, for example "{ $place ->
            [us] January 20, 2024
           *[other] 20 January 2024
        }".
        [above_principal] The overdue part can't be more than the whole loan of { $principal }. For example: open 5,000, overdue 400.
        [too_low] A rate when late isn't below the usual one. Write how many times it is, for example 1.5.
        [too_large] { $debt_step ->
            [annual_rate] A rate above 1000% a year can't be right; a point may be missing. For example 36, or 18.25.
            [penalty_multiplier] That's more than ten times the usual rate. "Plus 50%" is 1.5, for example.
           *[other] That sum is too large to be right. Is there a digit too many? For example 400.
        }
       *[negative] It can't be less than nothing. Leave out the minus sign, for example 400.
    } I've left everything as it was.
claimed = Which sum do they name for penalty alone?
    .say = How much of that is penalty, please, and how did you work it out?
    .why = One figure for everything hides how it's made up.
not_taken =
    { $penalty_refused ->
        [mixed_currencies] That's another currency than this debt's other sums. Write it the same way, for example { $claimed_amount ->
            [none] { $overdue_principal ->
                [none] { $principal }
               *[other] { $overdue_principal }
            }
           *[other] { $claimed_amount }
        }.
        [too_large] That sum is too large to be right. Is there a digit too many? For example 400.
       *[other] That doesn't fit the debt's other figures. Change them under /debts, or write the sum once more, for example 400.
    } I've left everything as it was.
verdict =
    { $penalty_view }{ $penalty_missing ->
        [none] {""}
       *[other] {"\u000A"}Not known yet:{"\u000A"}{ $penalty_missing }
    }
    .say = Please send me an itemised statement: what's principal, what's interest, what's penalty, and since when.
    .why = { $penalty_verdict ->
        [above] It looks like more than the terms allow; with a list in hand you can show it, calmly.
        [about] Close to what the terms allow; banks count days in different ways, and the list shows which.
        [within] Within the terms, by these figures; the list shows whether the figures are right.
       *[unknown] Without the list nobody can check it, and you needn't guess.
    }
    .steps = Show the steps
    .limits = Legal limits
    .other_sum = Another sum
penalty_view-item =
    { $verdict ->
        [above] They ask { $claimed }{ $basis ->
            [beyond] {" "}beyond the principal, interest and fees included
           *[named] {""}
        }; by these terms the penalty comes to { $allowed }. That's { $over } more.
        [about] They ask { $claimed }; by these terms it comes to { $allowed }. That's about it.
        [within] They ask { $claimed }; by these terms it may come to { $allowed }.
       *[unknown] { $allowed ->
            [none] I can't work it out yet, and that's fine.
           *[other] By these terms the penalty comes to { $allowed } so far.
        }
    }
penalty_missing-item = • { $id ->
        [claimed_penalty] the sum they name for penalty
        [overdue_principal] the overdue part of the loan
        [annual_rate] the contract's yearly rate
        [penalty_multiplier] the rate when late
       *[first_overdue] the first day overdue
    }
steps =
    { $penalty_steps ->
        [none] There's nothing to work out yet: a figure is missing.
       *[other] { $penalty_steps }
    }
    .say = Please show me in writing how you worked it out, step by step.
    .why = A sum that's right can be shown step by step.
    .limits = Legal limits
    .other_sum = Another sum
penalty_steps-item =
    1. Overdue part of the loan: { $base }
    2. Rate when late: { $annual_rate }% × { $multiplier } = { $penalty_rate }% a year{ $assumed ->
        [yes] {" "}(the highest usual; the contract's own isn't known)
       *[no] {""}
    }
    3. Days late: { $days }
    4. { $base } × { $penalty_rate }% ÷ { $year_days } × { $days } = { $allowed }
    Interest on unpaid interest isn't in it; it would add a little.{ $share ->
        [none] {""}
       *[other] {" "}What they ask is { $share }% of all that's still open.
    }
limits =
    { $penalty_limits ->
        [none] I have no limit of this place to cite for this kind of debt.
       *[other] Limits, and whom they're for:{"\u000A"}{ $penalty_limits }
    }
    .say = Which rule and which clause allow that charge? In writing, please.
    .why = A limit counts only for those it's made for, so let them name theirs.
    .not_meant = Named, but not meant
    .steps = Show the steps
penalty_limits-item =
    • { $id ->
        [inflated] It looks like { $figure }% of everything still open, while only a part is overdue. Some callers reckon like that. Ask for the clause.
       *[other] { $value } { cited } Scope: { $scope }.
    }{ $outcome ->
        [above] {" "}Yours: { $figure }, above { $limit }.
        [within] {" "}Yours: { $figure }, within { $limit }.
        [unsure] {" "}Unsure whether it counts here.
       *[applies] {""}
    }
not_meant =
    { $penalty_not_meant ->
        [none] Nothing here.
       *[other] Often named, but made for others:{"\u000A"}{ $penalty_not_meant }
    }
    .say = Which rule do you mean? Please put it in writing.
    .why = A limit that isn't meant for your kind of debt won't help you in an argument.
    .limits = Legal limits
    .steps = Show the steps
penalty_not_meant-item = • { $value } { cited } Scope: { $scope }.
