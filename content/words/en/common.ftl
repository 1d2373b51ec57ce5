labels =
    .next = Next
    .yes = Yes
    .no = No
    .dont_know = Don't know
    .unsure = Not sure
    .done = Done
    .more = More
    .later = Later
    .not_now = Not now
    .cancel = Cancel
    .change = Change
    .add = Add something
    .none = None of these
    .other = Something else
    .back = Back
    .pause = Pause
    .end = { $on_call ->
        [yes] End the call
       *[other] Finish
    }
    .explain = What does that mean?
    .skip = Skip
    .hub = Call card
    .keep = Keep it
    .accept_risk = I accept the risk
    .resume = Go on
    .hung_up = I hung up
    .keep_on = They keep on
    .moved_on = They moved on
    .stay = I'm staying on

debt_name = { $id ->
        [another] Another debt
       *[other] { $name ->
            [none] { $id ->
                [same] The same debt
               *[other] Unnamed debt
            }
           *[other] { $name }
        }{ $tail ->
            [none] {""}
           *[other] {" ·"}{ $tail }
        }
    }
cited = ({ $force ->
        [law] law
        [binding_rule] binding rule
        [recommended_standard] recommended standard
        [industry_pledge] the trade's own pledge
       *[practice] practice
    }: { $instrument }{ $dated ->
        [none] {""}
       *[other] ; as of { $dated }
    })
means_skip = don't know, i don't know, dont know, i dont know, don't know yet, idk, no idea, not sure, i'm not sure, unsure, can't remember, i can't remember, i forgot, skip

paused = One slow breath. I'll wait as long as you like; write or tap anything to go on.
resumed = I'm with you. We were here:
welcome_back = Good to see you again. This is where we stopped:
reached_again = For a while my messages couldn't reach you here, so your reminders had stopped. They go on now.
call_left = Good to see you again. That call is over by now; let's write it down.
stale = That button is from earlier. This is where we are now:
not_understood = I didn't get that. Tap a button, or type its number.
joined = This app is joined: you have the same case here now.
left_apps = This app is taken off. Here everything begins anew; your case stays in your other apps.
kept_answers = Your later answers still fit, so I've kept them.
script_changed = This conversation was improved since you were here. We go on from a safe place.
answer_dropped = One earlier answer no longer fits, so I may ask it again.
nothing_to_go_back = This is the beginning; there's nothing to go back to.
nothing_to_explain = There's nothing more behind this one. Take your time.
kept_file = Saved as evidence: { $name }.
returning = Back to where we were:
reminder_gone = That reminder is already settled, or no longer there.
file_too_big = { $name } is too large; up to { $limit } MB fit. Keep the original, and send a smaller part.
for_example = For example: { $example }
trouble = Something went wrong on my side. Nothing is lost. Here is the same question again:
too_long = That's longer than I can take in one message. Nothing is lost; send it in parts.
command_unknown = I don't know /{ $command }. /help shows what there is.
invalid_again = No hurry. You can skip this, go back or pause; everything so far is kept.

type-text =
    .error = Please write it in a few words.
    .example = called twice this morning
    .empty = There was nothing in that message. A few words are enough.
    .too_long = That's too long for this answer. Write what matters most; the rest can be added later.
type-number =
    .error = I need a whole number here.
    .example = 12
    .empty = There was no number in that. Figures are enough.
    .negative = It can't be less than nothing. Leave out the minus sign.
    .not_whole = Whole numbers only, please; round it.
    .too_large = That number is too large. Is there a digit too many?
    .ambiguous = I see more than one number. Please send just one.
    .too_long = That's a lot of text. Please send only the number.
type-decimal =
    .error = I need one figure here.
    .example = 18.25
    .empty = There was no figure in that. Digits are enough.
    .negative = It can't be less than nothing. Leave out the minus sign.
    .not_a_number = I couldn't read that as one figure. A rate counts for a whole year.
    .too_large = That figure is too large. Is there a digit too many?
    .ambiguous = That can be read in more than one way. Please write one figure, with a point.
    .too_long = That's a lot of text. Please send only the figure.
type-money =
    .error = I couldn't read that as a sum of money.
    .example = { $place ->
        [cn] ¥1,200.50
        [us] $300
       *[other] £45.50
    }
    .empty = There was no sum in that. Figures are enough.
    .negative = A sum can't be less than nothing. Leave out the minus sign.
    .zero = Zero doesn't work here. If there is no sum, go on without it.
    .too_large = That's a very large sum. Is there a digit too many?
    .ambiguous = That can be read in more than one way. Please write one sum with its currency.
    .too_long = That's a lot of text. Please send only the sum.
type-date =
    .error = I couldn't read that as a day.
    .example = { $place ->
        [us] March 15
       *[other] 15 March
    }
    .empty = There was no day in that. "Yesterday" works too.
    .ambiguous = That could be two different days. Please write the month as a word.
    .no_such_date = That day isn't in the calendar. Please check it.
    .too_long = That's a lot of text. Please send only the day.
type-time =
    .error = I couldn't read that as a time of day.
    .example = 14:30
    .empty = There was no time in that. Roughly is enough.
    .ambiguous = Morning or evening? Please add am or pm.
    .too_long = That's a lot of text. Please send only the time.
type-phone =
    .error = I couldn't read that as a phone number.
    .example = { $place ->
        [cn] 138 0013 8000
        [us] (202) 555-0142
        [uk] 020 7946 0958
       *[other] +44 20 7946 0958
    }
    .empty = There was no number in that. If they hid it, go on without it.
    .ambiguous = I see more than one number. Please send just one.
    .no_country = Please begin with + and the country's code.
    .too_long = That's a lot of text. Please send only the number.
type-choice =
    .error = Please tap one of the buttons, or type its number.
    .example = 1
    .ambiguous = That fits more than one button. Please tap one, or type its number.
type-file =
    .error = Please send it as a photo, a recording or a document.
    .example = a photo of the letter
    .empty = That file is empty. Please send it once more.
    .too_large = That file is too large for me. Keep the original where it is, and send a smaller part.
