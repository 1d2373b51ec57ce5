gone = That plan isn't there any more.
running =
    { $plan_view }{ $plan_rows ->
        [none] {""}
       *[other] {"\u000A"}{ $plan_rows }
    }
    .paid = I paid
    .papers = Its paper
    .files = Calendar, picture
    .change = It has to change
    .stop = End it
failing =
    { $plan_view }{ $plan_rows ->
        [none] {""}
       *[other] {"\u000A"}{ $plan_rows }
    }
    That happens to plans that were too tight. Speak first, and ask for a smaller one that holds.
    .change = It has to change
    .paid = I paid
    .papers = Its paper
    .files = Calendar, picture
    .stop = End it
over =
    { $plan_view }
    .files = Calendar, picture
plan_view-item =
    { $lender ->
        [none] Plan
       *[other] { $lender }
    }: { $state ->
        [done] paid in full.
        [ended] ended on { $ended_on }{ $ended_why ->
            [replaced] , replaced by another plan.
            [fulfilled] , paid in full.
            [mistake] , noted by mistake.
           *[other] .
        }
        [failing] { $missed } payments are open.
        [behind] one payment is open.
       *[running] on its way.
    }
    Paid { $paid }, still to pay { $left }.
    Agreed on { $agreed_on }{ $by ->
        [none] {""}
       *[other] {" "}by { $by }
    }, { $form ->
        [written] in writing{ $proof ->
            [yes] , and the proof is here.
           *[no] , but the proof isn't here yet.
        }
       *[said] only said: ask for it in writing.
    } { $payee ->
        [yes] The account is checked.
       *[no] The account isn't checked yet.
    }
plan_rows-item = • { $on }: { $sum }{ $paid ->
        [none] {""}
       *[other] , { $paid } of it paid
    }{ $state ->
        [missed] , still open
       *[other] {""}
    }
on_paper = The paper isn't here yet. Ask for it as often as it takes.
    .say = Please send me our plan in writing: each sum, each day, and the account.
    .why = Until it's on paper, nobody has to remember it.
    .have_it = I have it
    .not_yet = Not yet
proof = Send it here as a picture or a file; it's kept as evidence.
payee = Whose account is it? Compare it with your contract or the lender's own app, never with a message.
    .lender = The lender's, checked
    .not_yet = Not checked yet
    .person = A person's account
person = Never to a person's own account, whoever they say they are.
    .say = I only use the account in my contract. Please confirm the account to me in writing.
    .why = Money sent to a person can't be followed, and may not count as paid.
    .understood = I won't pay there
    .other_account = It's another account
papers_done = The paper is here and the account is checked. Keep every receipt with them.
    .new_proof = Add newer paper
    .back_to_it = Back to the plan
files = What would you like to take along? In the calendar, nothing names the lender or a sum unless you allowed it.
    .dates = Dates for my calendar
    .picture = A picture of it
    .back_to_it = Back to the plan
stop = End it here? Its reminders stop. If the lender still counts on it, tell them first, in writing.
    .given_up = It's given up
    .mistake = It was a mistake
    .keep_it = Keep it
ended = Ended, and its reminders are off. It stays in your records.
