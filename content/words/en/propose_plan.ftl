no_sum = No sum today. Say this once.
    .say = { $my_promise_due ->
        [none] I won't name a sum today. I'll answer in writing within a week, by Friday.
       *[other] I won't name a sum today. I'll answer in writing by { $my_promise_due }.
    }
    .why = A sum named under pressure is hard to keep and hard to take back.
    .said_it = I said it
    .answers = They answered …
    .ask_for = Ask for options
promise_noted = Your promise is noted: an answer, not a payment.
    .say = { $my_promise_due ->
        [none] You'll have my answer in writing within a week. Goodbye for now.
       *[other] You'll have my answer in writing by { $my_promise_due }. Goodbye for now.
    }
    .why = A day you can keep earns more trust than a sum you can't.
    .hang_up = Hang up
    .answers = They answered …

first_offer = Your first offer. Say it once, then wait.
    .say = I could manage { $offer_first } a month, over { $offer_first_months ->
        [one] one month
       *[other] { $offer_first_months } months
    }{ $offer_first_last ->
        [none] {""}
       *[other] , the last one { $offer_first_last }
    }. Please answer in writing.
    .why = { $place ->
        [cn] It fits your budget, but know this: agreeing on a plan starts the time limit again.
       *[other] It fits what you have left each month, so you can keep to it.
    }
    .explain = { $place ->
        [cn] By law, promising instalments or asking for more time starts the three-year limit again, and a spoken promise that was recorded may count. For a credit card, the bank may agree to a personal plan of up to five years when the debt is more than you can carry; it doesn't have to, and you give up new cards meanwhile.
        [us] In some states a payment, or owning up to the debt, starts the time limit again, even after it ran out.
        [uk] In England and Wales a payment, or a signed letter that owns up to the debt, starts the time limit again. Words on a call don't; a card payment during the call does.
       *[other] In many places a payment or a promise starts an old debt's time limit again.
    }
    .accepts = They accept
    .refuses = They refuse
    .pending = They'll get back to me
    .answers = They say …
    .ask_for = Ask for options
fallback_offer = Your second offer. Say it once, then wait.
    .say = What I could also do is { $offer_fallback } a month, over { $offer_fallback_months ->
        [one] one month
       *[other] { $offer_fallback_months } months
    }{ $offer_fallback_last ->
        [none] {""}
       *[other] , the last one { $offer_fallback_last }
    }. Please answer in writing.
    .why = It was worked out beforehand, so nobody is pushing you into it.
    .accepts = They accept
    .refuses = They refuse
    .pending = They'll get back to me
    .answers = They say …
    .ask_for = Ask for options
floor_offer = Your last offer. Beyond it, the answer is no.
    .say = My last offer is { $offer_floor } a month, over { $offer_floor_months ->
        [one] one month
       *[other] { $offer_floor_months } months
    }{ $offer_floor_last ->
        [none] {""}
       *[other] , the last one { $offer_floor_last }
    }. I'll leave it there.
    .why = Rent, food and medicine come first; a plan that eats into them won't last.
    .accepts = They accept
    .refuses = They refuse
    .pending = They'll get back to me
    .answers = They say …
    .ask_for = Ask for options

ask_for = Ask for paper first. Or tap what you need.
    .say = Please send me in writing what options there are.
    .why = Asking for paper admits nothing and costs you nothing.
    .extension = More time
    .instalments = Instalments
    .lower_interest = Lower interest
    .pause_it = A pause
    .answers = They answered …
extension = Ask once, then wait.
    .say = Could I have more time? Please send me the terms in writing.
    .why = { $place ->
        [cn] You can always ask; but asking for time starts the time limit again.
       *[other] You can always ask; they're free to say no.
    }
    .accepts = They accept
    .refuses = They refuse
    .pending = They'll get back to me
    .answers = They say …
instalments = Ask once, then wait. No sum from you.
    .say = Could this be split into monthly parts? Please send me the terms in writing.
    .why = { $place ->
        [cn] For a credit card the bank may agree to up to five years; it doesn't have to.
       *[other] Let them propose; you check it against what you have left.
    }
    .explain = { $place ->
        [cn] By law, promising instalments starts the three-year limit again, and a spoken promise that was recorded may count. The bank's personal plan for a credit card is a matter of agreement, not a right, and you give up new cards while it runs.
       *[other] A plan is a matter of agreement, not a right. Read the terms before you agree to them.
    }
    .accepts = They accept
    .refuses = They refuse
    .pending = They'll get back to me
    .answers = They say …
lower_interest = Ask once, then wait.
    .say = Could you lower the interest and fees? Please put it in writing.
    .why = Real concessions can be written down; the others vanish.
    .accepts = They accept
    .refuses = They refuse
    .pending = They'll get back to me
    .answers = They say …
pause_it = Ask once, then wait.
    .say = Could you pause this for a while, interest too? Please put it in writing.
    .why = { $place ->
        [uk] The regulator's rules make firms consider help for people in difficulty.
       *[other] A pause without its terms in writing may not be one.
    }
    .accepts = They accept
    .refuses = They refuse
    .pending = They'll get back to me
    .answers = They say …

answers = What did they say? Until you've tapped:
    .say = Please write down what I've said, and answer me in writing.
    .why = The same line again, calmly, is stronger than a new one.
    .accepts = They accept
    .refuses = They refuse
    .pending = They'll get back to me
    .all_today = All of it today
    .borrow = Borrow from family
    .waiver = Waiver if I pay today
    .supervisor = A supervisor decides
    .not_allowed = Plan isn't allowed
    .repeat = Say mine again
all_today = "Today only" is pressure. Stay slow.
    .say = I'm not paying anything today. Please send me the options in writing.
    .why = A fair offer is still there tomorrow; your rent money wouldn't be.
    .answers = They say …
    .repeat = Say mine again
    .hang_up = Hang up
borrow = No new debt for an old one.
    .say = I won't borrow from anyone for this. Please note that.
    .why = { $place ->
        [cn] The bank association's own guideline tells collectors not to push people into new loans.
       *[other] A second debt would only make the first one heavier.
    }
    .answers = They say …
    .repeat = Say mine again
    .hang_up = Hang up
waiver = A real waiver can be written down.
    .say = Email me the waiver first. I'll decide once I've read it.
    .why = Some are real; one that's only spoken can be gone next month.
    .answers = They say …
    .repeat = Say mine again
    .hang_up = Hang up
supervisor = A new voice changes nothing. Same answer.
    .say = Then please have your supervisor answer me in writing.
    .why = They often work as a team, one kind, one harsh; your answer stays the same.
    .answers = They say …
    .repeat = Say mine again
    .hang_up = Hang up
not_allowed = Fine. Then they can tell you what is.
    .say = Then please tell me in writing what is possible.
    .why = { $place ->
        [cn] For a credit card the bank may agree to a personal plan; it isn't a right, and other loans go by contract.
        [uk] The regulator's rules make firms consider help for people in difficulty.
       *[other] A no on paper is worth keeping: it shows that you tried.
    }
    .answers = They say …
    .ask_for = Ask for options
    .hang_up = Hang up

read_back = Read it back, slowly. Listen for changes.
    .say = { $offer_used ->
        [fallback] So that's { $offer_fallback } a month, over { $offer_fallback_months ->
            [one] one month
           *[other] { $offer_fallback_months } months
        }. Is that right?
        [floor] So that's { $offer_floor } a month, over { $offer_floor_months ->
            [one] one month
           *[other] { $offer_floor_months } months
        }. Is that right?
       *[other] So that's { $offer_first } a month, over { $offer_first_months ->
            [one] one month
           *[other] { $offer_first_months } months
        }. Is that right?
    }
    .why = What both sides heard is what can be written down.
    .right = They say yes
    .changed = They changed it
terms_in_writing = Nothing is settled until it's on paper.
    .say = Please send me the exact terms in writing. I'll read them before I agree.
    .why = Anyone who means it can write it down before you pay.
    .said = Only said so far
    .written = I have it in writing
    .wont_write = They won't write it
new_terms = New terms, new thinking time.
    .say = Please write down the new terms. I'll answer once I've read them.
    .why = You needn't decide anything during a call.
    .answers = They say …
    .hang_up = Hang up
no_paper = No paper, no deal. That's all right.
    .say = Without it in writing, I can't agree to anything.
    .why = What's only spoken can't be proved next month.
    .answers = They say …
    .hang_up = Hang up
agreed = { $offer_form ->
        [written] Agreed in writing, and noted. Well done.
       *[other] Noted as said. Wait for the paper first.
    }
    .say = Thank you. Any payment goes only through the lender's own app or account.
    .why = Pay only the account in your contract; then keep to the plan, and speak up early if something changes.
    .explain = { $place ->
        [cn] A plan starts the time limit again, and a spoken one may too. While a card plan runs, you promise not to apply for new cards at any bank. If a payment is going to be late, tell the lender before the day, in writing.
       *[other] Keep the written terms and every receipt. If a payment is going to be late, tell the lender before the day, in writing.
    }
    .hang_up = Hang up

not_waiting = They needn't like it. Same line again.
    .say = My answer stays the same: in writing, within a week.
    .why = Nobody can make you name a sum on the phone.
    .said_it = I said it
    .answers = They say …
    .hang_up = Hang up
refusal = They may say no. That isn't your failure.
    .say = Then please send me your refusal in writing.
    .why = A no on paper shows that you tried; you can ask again in writing.
    .ask_for = Ask for options
    .hang_up = Hang up
which_day = Noted as offered. Ask for a day.
    .say = Good. On which day will I have your answer in writing?
    .why = A day, written down, can be held up to them.
    .hang_up = Hang up
