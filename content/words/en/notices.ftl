late = This comes late: I couldn't reach you earlier.

instalment =
    { $discreet ->
        [no] { $reminder_left }{ $reminder_lender ->
            [none] {""}
           *[other] {" "}to { $reminder_lender }
        } { $reminder_when ->
            [today] is due today, { $reminder_day }.
            [tomorrow] is due tomorrow, { $reminder_day }.
            [past] was due on { $reminder_day }.
           *[ahead] is due in { $reminder_days } days, on { $reminder_day }.
        }
       *[yes] { $reminder_when ->
            [today] You asked me to remind you: today is the day, { $reminder_day }.
            [tomorrow] You asked me to remind you: it's tomorrow, { $reminder_day }.
            [past] You asked me to remind you: the day was { $reminder_day }.
           *[ahead] You asked me to remind you: { $reminder_days } days to go, until { $reminder_day }.
        }
    }
    .paid = Done
    .part = Partly done
    .later = Later
    .cannot = I can't

after =
    { $discreet ->
        [no] { $reminder_left }{ $reminder_lender ->
            [none] {""}
           *[other] {" "}to { $reminder_lender }
        } was due on { $reminder_day }. Did it go out?
       *[yes] { $reminder_day } is over. Did it work out?
    }
    .paid = Done
    .part = Partly done
    .cannot = Not this time

failing =
    { $discreet ->
        [no] { $reminder_missed } instalments{ $reminder_lender ->
            [none] {""}
           *[other] {" "}to { $reminder_lender }
        } are still open. The plan is at risk, and it can be put right: better you call first than they do.
       *[yes] { $reminder_missed } of your days went by without a tick. That can be put right, and it's easier now than in a month.
    }
    .paid = It's done
    .renegotiate = Put it right
    .later = Later

promise =
    { $discreet ->
        [no] By { $reminder_day } they promised { $reminder_promise ->
            [letter] a letter
            [waiver] a waiver or a discount
            [freeze] to freeze or pause it
            [no_visits] no more visits
           *[other] something
        }{ $reminder_what ->
            [none] {""}
           *[other] : "{ $reminder_what }"
        }. Did they keep it?
       *[yes] Somebody owed you something by { $reminder_day }. Did they do it?
    }
    .kept = They did
    .broken = They didn't
    .later = Later

my_promise =
    { $discreet ->
        [no] You said you'd do this by { $reminder_day }: { $reminder_what ->
            [none] { $reminder_promise ->
                [answer_offer] answer them in writing
               *[other] what you promised
            }
           *[other] { $reminder_what }
        }.
       *[yes] { $reminder_when ->
            [today] Something you meant to do is for today.
            [tomorrow] Something you meant to do is for tomorrow.
           *[other] Something you meant to do was for { $reminder_day }.
        }
    }
    .kept = Done
    .later = Later
    .cannot = I can't

letter =
    { $discreet ->
        [no] They promised it in writing. Did the letter come?
       *[yes] You were waiting for post. Did it come?
    }
    .came = It came
    .not_come = Not yet
    .later = Later

deadline =
    { $discreet ->
        [no] { $reminder_when ->
            [unsure] { $reminder_paper ->
                [validation_notice] The collector's notice is still open. If you dispute the debt, do it in writing today, and keep the proof of sending.
                [other_paper] The letter you received is still open. If it speaks of a court, ring that court today, on its published number.
               *[court_paper] The paper you received waits for its last day to be found out. Ring the court today, on its published number.
            }
            [today] The paper you received: today is the last day, { $reminder_day }.
            [tomorrow] The paper you received: tomorrow is the last day, { $reminder_day }.
            [past] The paper you received: its day was { $reminder_day }. Ring the court or an adviser today.
           *[ahead] The paper you received: { $reminder_days } days left, until { $reminder_day }.
        }
       *[yes] { $reminder_when ->
            [unsure] { $reminder_paper ->
                [validation_notice] Something you meant to send in writing: today, please.
               *[court_paper] Something you meant to ask about by phone: today, please.
            }
            [today] A day that matters: it's today, { $reminder_day }.
            [tomorrow] A day that matters: it's tomorrow, { $reminder_day }.
            [past] A day that mattered was { $reminder_day }. It may not be too late: open this today.
           *[ahead] A day that matters: { $reminder_days } days left, until { $reminder_day }.
        }
    }
    .done = It's done
    .later = Later

rehearse =
    { $discreet ->
        [no] Two minutes for the line that was hard on the phone?
       *[yes] Two minutes to practise something you found hard?
    }
    .yes = Yes, now
    .later = Later

pause_over =
    { $discreet ->
        [no] Three months without a new loan application are over. Go on?
       *[yes] Your three months are over. Go on?
    }
    .go_on = Go on
    .stop = That's it
