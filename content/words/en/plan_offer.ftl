means = Before a sum comes the month: what's left when rent, food, heating, medicine and the children are paid for?
    .budget = Work it out
    .figure = I know the figure
    .nothing = Nothing is left
figure = How much is left, in a month that isn't an easy one?
    .zero = If nothing is left, go back and tap "Nothing is left".
lender = Which debt is it about? The lender's name is enough.
    .example = Harbor Credit
amount = How much do they ask for? Writing it here admits nothing.
    .zero = It has to be more than nothing.
one =
    { $share_view }{ $share_list ->
        [none] {""}
       *[other] {"\u000A"}{ $share_list }
    }
several =
    { $share_view }
    First what keeps your home and the light on; the rest by what each of them claims:
    { $share_list }
share_view-item = { $left } a month is there for plans{ $taken ->
        [none] .
       *[other] {" "}beside the { $taken } that your agreed plans take.
    }{ $short ->
        [none] {""}
       *[other] {" "}What comes first needs { $short } more than that: talk to them before all others.
    }
share_list-item = • { debt_name }: { $share ->
            [none] { $why ->
                [mixed_currencies] in another currency
               *[other] nothing for now
            }
           *[other] up to { $share } a month
        }{ $priority ->
            [none] {""}
           *[other] , comes first
        }
share_buttons-item =
    .label = { $id ->
        [more] More debts
        [done] Done
       *[other] { debt_name }
    }
three =
    { $offer_first ->
        [none] The figures aren't here any more; going on works them out again.
       *[other] { $creditor ->
                [none] {""}
               *[other] { $creditor }:{"\u000A"}
            }First offer: { $offer_first } a month, { $offer_first_months ->
                [one] one month
               *[other] { $offer_first_months } months
            }.{ $offer_fallback ->
                [none] {""}
               *[other] {"\u000A"}If they say no: { $offer_fallback } a month, { $offer_fallback_months ->
                    [one] one month
                   *[other] { $offer_fallback_months } months
                }.
            }{ $offer_floor ->
                [none] {""}
               *[other] {"\u000A"}Never above: { $offer_floor } a month, { $offer_floor_months ->
                    [one] one month
                   *[other] { $offer_floor_months } months
                }.
            }
            In a call, the words for it are ready to read aloud.
    }
    .draw_up = Draw up the first
too_much = That's more than a usual month leaves. An offer you can't keep helps nobody, so make it smaller.
    .change = Make it smaller
    .leave = No offer for now
tight = A usual month carries it; a bad one wouldn't. A smaller sum that holds is worth more than a large one that breaks.
    .change = Make it smaller
    .keep_on = Keep it
ready = { $offer_kept ->
        [yes] { $plan_payment ->
            [none] Kept.
           *[other] Kept: the next call begins with { $plan_payment } a month, ready to read aloud.
        }
       *[no] Kept as a plan for writing. On the phone, the monthly sums are ready.
    } In writing is calmer. They may say no; that isn't your failure.
    .words = Words for a message
words = Send it in the lender's own app, by mail or by letter, and keep a copy.
    .say = { $plan_payments ->
        [none] Please send me a written statement: the sum, how it is made up, and the last payment.
        [one] I offer one payment of { $plan_payment } on { $plan_first_on }. Please answer in writing.
       *[other] I offer { $plan_payments } payments of { $plan_payment }{ $plan_rhythm ->
            [weekly] {" "}every week
            [fortnightly] {" "}every two weeks
           *[monthly] {" "}every month
        }, from { $plan_first_on }{ $plan_last ->
            [none] {""}
           *[other] , the last one { $plan_last }
        }. Please answer in writing.
    }
    .why = { $place ->
        [cn] It fits your month; but know that agreeing on a plan starts the time limit again.
       *[other] It fits your month, and on paper nobody can press you for more.
    }
    .sent = I sent it
facts_first = First the facts. This asks for them and admits nothing.
    .say = Please send me a written statement: the sum, how it is made up, and the last payment.
    .why = An old debt may be past its time limit, and an offer can start it again.
may_refuse = Noted as offered. They may say no; that isn't your failure. A week without an answer is a reason to ask again in writing.
    .said_no = They said no
    .said_yes = They agreed
said_no = A no isn't the end of it, and not your failure. Keep it: it shows that you tried.
    .say = Please send me your refusal in writing, and what you could agree to instead.
    .why = You can ask again in writing, as often as things change.
    .again = Words to ask again
    .help = Free advice
no_offer = { $offer_none ->
        [too_long] Even the largest sum would take more than five years. That's no plan anybody keeps, so there's no offer.
        [mixed_currencies] It's in another currency than what you have left, so the two can't be compared yet.
       *[nothing_left] Nothing is left for this one, so there's no offer.
    } Asking for time, in writing, is always open to you, and free advisers know more ways.
    .ask_time = Ask for time
    .help = Free advice
nothing = Nothing is left, so there's no offer. That's arithmetic, not a failure. Name no sum, and don't borrow for one. You can ask for time in writing, and free advisers know more ways.
    .ask_time = Ask for time
    .budget = Look at the month
    .help = Free advice
ask_time = Send it in the lender's own app, by mail or by letter, and keep a copy.
    .say = Nothing is left for payments at the moment. Please pause everything, interest too, and confirm it in writing.
    .why = { $place ->
        [cn] You may ask, and they may say no; asking for time starts the time limit again.
        [uk] The regulator's rules make firms consider help for people in difficulty.
       *[other] You may ask, and they may say no; a pause counts once it's on paper.
    }
    .sent = I sent it
    .help = Free advice
asked_time = They may say no; that isn't your failure. A week without an answer is a reason to ask again in writing. Keep a copy of what you sent.
    .again = Words to ask again
    .help = Free advice
