find_number = Let's find out who it really was. Take the lender's number from your contract, the back of your card, or its own site or app. Never the number they gave you, and not the one on your screen: it can be faked.{ $place ->
        [cn] {" "}Lenders also have to publish which agencies they use: look the name up, and ring all the same. Anyone can use a name from a list.
       *[other] {""}
    }
    .got_it = I have the number
    .later = Later
ring = Ring it now, or when they open.
    .say = Has anyone been calling me for you? Which company, please?
    .why = You rang them, on a number you found: that's what makes the answer worth something.
    .confirmed = Yes, it was for them
    .denied = No, not for them
    .no_answer = No answer
no_answer = Try again another day. Until then the caller counts as unknown, and everything goes in writing.
    .again = Try again now
    .later = Later
denied = Then treat that caller as a stranger. Don't talk, don't pay, don't give codes. Keep the number and your notes.{ $place ->
        [cn] {" "}If money or a code was asked for, the anti-fraud line is 96110.
       *[other] {""}
    }
    .gave_it = I paid, or gave a code
which = Which debt was it about?
debts_open-item =
    .label = { debt_name }
whose = Now look at your papers. Is it yours?
    .mine = It's one of mine
    .not_mine = Not mine
    .wrong_amount = The sum is wrong
    .paid = I've already paid it
    .unsure = I'm not sure
not_mine = Then tell them so in writing, and keep a copy. You needn't send an ID to prove it.{ $place ->
        [us] {" "}If an agency's notice came, dispute it in writing within its 30 days.
       *[other] {""}
    }
how_old = When did you last pay anything on it?
    .within_year = Within a year
    .older = Longer ago
    .unknown = I don't know
    .not_mine = It isn't mine
last_payment = What do your papers show: on what day was your last payment?
checked = Noted. { $debt_age_known ->
        [within_year] With that, you can go into the next call prepared.
       *[other] { $place ->
            [cn] For an old debt, promise nothing yet, not even out loud: in China that alone can restart the time limit.
            [us] For an old debt, promise and pay nothing yet: depending on the state, that can restart the time limit.
            [uk] For an old debt, pay nothing by card yet: in England and Wales that can restart the time limit. In Scotland it may have ceased to exist.
           *[other] For an old debt, promise and pay nothing yet: in some places that restarts the time limit. Ask a free adviser first.
        }
    }
