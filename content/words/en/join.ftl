alone = You may use me in several apps with one case: what you write in one is there in the others. So far you're only here.
    .give = Give me a code
    .type_in = I have a code
joined =
    You are here:
    { $apps }
    .give = A code for one more
    .type_in = I have a code
    .take_off = Take one off
apps-item =
    { $app }{ $here ->
        [yes] {" "}(this one)
       *[other] {""}
    }, last used { $used }
    .label = { $app }{ $here ->
        [yes] {" "}(this one)
       *[other] {""}
    }
show =
    Your code: { $join_code }
    In the other app, write /join there and type it. It works once, for ten minutes.
    Give it to nobody: whoever has it sees all that you told me.
    .new_one = A new code
    .seen = Done
type_in =
    Which code did I give you in the other app?
    Only one that you saw there yourself. If somebody else gave it to you, stop here: they would read all that you write.
    .example = 7K3M-9QPX
own_code = That's the code of this very app. Type it in the other one.
too_often = That's enough tries for now. Nothing is lost; get a new code in an hour.
wrong = That code isn't right, or it has run out: it lasts ten minutes and works once.
    .again = Try again
own_case =
    The code is right. But something is kept here already:
    { $join_holds }
    Two cases can't be put into one. If you join, you get all this as a file, and here it is erased. The case of the other app stays whole.
    .stay = No, stay apart
    .join = My file, then join
join_holds-item = { $kept_contacts ->
        [0] no contacts
        [one] one contact
       *[other] { $kept_contacts } contacts
    }, { $kept_debts ->
        [0] no debts
        [one] one debt
       *[other] { $kept_debts } debts
    }, { $kept_plans ->
        [0] no plans
        [one] one plan
       *[other] { $kept_plans } plans
    }, { $kept_promises ->
        [0] no promises
        [one] one promise
       *[other] { $kept_promises } promises
    }, { $kept_files ->
        [0] no files
        [one] one file
       *[other] { $kept_files } files
    }; notes that aren't filed yet too.
shared = The code is right. This app leaves the case that it has together with your other apps; that one stays with them.
    .stay = No, stay
    .join = Change over
stayed = Nothing has changed.
pick = Which app shall I take off?
sure = From then on that app begins with an empty case. Your case stays in the others, and a new code brings it back.
    .take_off = Take it off
taken_off = Done.
