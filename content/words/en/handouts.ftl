plan_title = Payment plan
plan_about = { $count ->
        [one] One payment, { $first }
       *[other] { $count } payments, { $first } to { $last }
    }
plan_each = Each { $sum }{ $other ->
        [none] {""}
       *[other] , the last one { $other }
    }
plan_paid = Paid { $sum }
plan_left = Still to pay { $sum }
plan_next = Next: { $day }
plan_late = Was due { $day }
plan_done = All of it is paid.
plan_partly = { $sum } paid
plan_as_of = As of { $day }
sign =
    .paid = paid
    .part = part paid
    .missed = not paid
    .next = next
    .to_come = to come

hours_title = When they called
hours_about = { $count ->
        [one] One call, { $first }
       *[other] { $count } calls, { $first } to { $last }
    }
hours_most = Most often: { $day }, { $hours }
hours_untimed = { $count ->
        [one] One more without a time of day
       *[other] { $count } more without a time of day
    }
hours_weeks = { $cut ->
        [yes] Calls a week, in the last { $weeks } weeks
       *[other] Calls a week
    }

event = { $discreet ->
        [no] Payment { $number } of { $count }: { $sum }{ $lender ->
            [none] {""}
           *[other] , { $lender }
        }
       *[yes] A date to keep
    }
event_about = { $discreet ->
        [no] { $paid ->
            [none] Pay only into the lender's own app or the account in the contract, and keep the receipt.
           *[other] Paid so far: { $paid }.
        }
       *[yes] More on it where you keep your notes.
    }
event_done = Done
calendar = Dates to keep
letter_title = You have a new note
letter_test = Your six digits: { $code }. Type them where you asked for this message. If you asked for none, ignore it: nothing more will come.
letter_end = To answer, open the app where you set this up.
