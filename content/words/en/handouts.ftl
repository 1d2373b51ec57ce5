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

report_title = What the log shows, held against the rules
report_about = Made { $when }, from { $contacts_total ->
        [one] one contact
       *[other] { $contacts_total } contacts
    }. { $found ->
        [0] Nothing in it crosses a rule known here, as far as it's written down.
        [one] One point to note.
       *[other] { $found } points to note, the earliest first.
    }
report_finding = { $number }. { finding_name }, { $when }. { $sure ->
        [yes] As it's written down: { force_name }.
       *[no] Perhaps; something is missing to be sure: { force_name }.
    }{ $limit ->
        [none] {""}
       *[other] {" "}The rule's figure: { $limit }.
    }
report_contact = {"   "}- { $when }, { $kind ->
        [message] message
        [letter] letter
        [visit] visit
        [third_party] someone else reached
       *[call] call
    }{ $outcome ->
        [answered] , talked
        [missed] , missed
        [voicemail] , voicemail
       *[other] {""}
    }{ $caller_name ->
        [none] {""}
       *[other] , { $caller_name }
    }{ $third_party_name ->
        [none] {""}
       *[other] , { $third_party_name }
    }
report_rule = {"   "}Rule: { $value } { cited } Applies to: { $scope }.{ $sure ->
        [no] {" "}Not sure yet that it does here.
       *[yes] {""}
    }
report_missing = {"   "}To be sure: { missing_name }.
report_end = The law, a binding rule, a recommended standard and a pledge of the trade are different things; each line says which it is. This is information, not legal advice. Corrections in the log stand beside what was written first.
