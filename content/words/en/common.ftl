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
    }: { $instrument }{ $due ->
        [yes] { $dated ->
            [none] ; not looked up lately, so check it
           *[other] ; this was so as of { $dated }, so check it
        }
       *[other] { $dated ->
            [none] {""}
           *[other] ; as of { $dated }
        }
    })
finding_name = { $kind ->
        [hours] { $contact_kind ->
            [visit] A visit
            [message] A message
           *[other] A call
        } in quiet hours
        [talks_day] { $count } talks in a day
        [attempts_day] { $count } unanswered tries in a day
        [calls_week] { $count } calls in seven days
        [after_talk] Rang again soon after a talk
        [others_told] Told someone else
        [others_reached] Turned to someone else
        [others_again] Asked the same person again
        [workplace] Brought in your workplace
        [visit_alone] Too few at a visit
        [visit_threats] Threats at a visit
        [unidentified] Didn't say who it was
        [posing] Spoke as police or court
        [arrest] Talk of arrest
        [seizure] Talk of taking things
        [threats] Threats
        [insults] Insults
        [after_stop] Came although asked to stop
       *[other] Something to note
    }
missing_name = { $id ->
        [time] the hour: it isn't written down
        [zone] your time zone: I don't know it yet
        [sent_at] when the message was sent, not when you read it
        [request] that they were told which hours suit you, best in writing: no hours are fixed there
        [outcome] for each call, whether you spoke or it was missed
        [disclosed] whether that person was told about the debt
        [reachable] that you could be reached then: log what you answered
        [relative] who it was: there, a husband or wife counts as you
        [employer] that they know your employer doesn't allow it; tell them in writing
        [done] whether they did it, or only said so
        [identified] whether they said it later in the call
        [informed] whether your contract told you who uses your data and why
        [words] their exact words, or a recording
        [judgment] whether there's a judgment; ask for the court and case number
        [official] whether it was really them: ring the court or police on its published number
        [repeated] whether it happens again: the rule isn't about one time
        [proof] a copy of your request
        [in_writing] the request in writing: a spoken one doesn't bind them
        [invited] whether that person asked them to ring again
        [collector] who collects: an agency or buyer is bound, the lender itself mostly not
        [product] what kind of debt it is; add it under /debts
        [lender] which lender it is: a pledge binds only those who made it
       *[other] something that isn't written down
    }
weekday = { $weekday ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    }
force_name = { $force ->
        [law] law
        [binding_rule] binding rule
        [recommended_standard] recommended standard, not law
        [industry_pledge] the trade's own pledge, not law
       *[practice] usual practice, not law
    }
pace_line = { $pace ->
        [enough] { $pace_rhythm ->
            [monthly] You've answered { $pace_answered } times in the last 30 days
           *[weekly] You've answered { $pace_answered } times in the last 7 days
        }; you may let the next one ring.
        [some] { $pace_rhythm ->
            [monthly] You've answered once in the last 30 days
           *[weekly] You've answered once in the last 7 days
        }; one more is plenty.
       *[none] {""}
    }
shift_line = { $caller_shift ->
        [softer] Same account, a softer voice than before. Your answer can stay the same.
        [softer_offer] Same account, a softer offer than before. It counts once the lender puts it in writing.
        [harder] Same account, a harder voice than before. The kind one may come back.
        [go_between] Same account, and now somebody in between. Ask for a case number, and check it on the court's published number.
       *[none] {""}
    }
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
no_room = I'm keeping as many files for you as I can, so { $name } was not added. Keep the original safe. Everything you have given me is still here; /export hands it all to you.
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
