who = Who agreed to it? A name or a staff number is enough.
    .example = Ms Reed, staff number 4417
form = Is it in writing?
    .said = Only said so far
    .written = In writing
proof = Send it here as a picture or a file; it's kept as evidence. You can also add it later.
payee = Whose account will the money go to? Compare it with your contract or the lender's own app, never with a message.
    .lender = The lender's, checked
    .not_yet = Not checked yet
    .person = A person's account
not_to_a_person = Never to a person's own account, whoever they say they are.
    .say = I only use the account in my contract. Please confirm the account to me in writing.
    .why = Money sent to a person can't be followed, and may not count as paid.
    .understood = I won't pay there
    .other_account = It's another account
not_saved = Some time has passed, and the terms don't work out as they stand. Nothing is written down yet.
ask_for_paper = Noted, as { $plan_form ->
        [written] in writing, with the paper still missing here.
       *[said] only said. Until it's on paper, don't rely on it.
    }
    .say = Please send me the terms we agreed in writing, before the first payment.
    .why = What is on paper can be shown next month; what was said can't.
saved =
    { $plan_view }
    I'll remind you 7, 3 and 1 days before each payment, and on the day. If it gets tight, say so before the day.
    .dates = Dates for my calendar
    .picture = A picture of it
plan_view-item =
    { $state ->
        [done] All of it is paid.
       *[other] Noted: { $left } in { $count ->
            [one] one payment
           *[other] { $count } payments
        }, the next one { $next_sum } on { $next_on }.
    }{ $payee ->
        [yes] {""}
       *[no] {" "}Check the account before you pay.
    }
