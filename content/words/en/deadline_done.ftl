rung =
    { $paper_kind ->
        [validation_notice] Has your written dispute gone out?
       *[court_paper] Did you learn by what day it must be answered?
    }
    .named = I know the day
    .answered = It's answered
    .not_yet = Not yet
named = Which day is it?
noted =
    { $deadline_state ->
        [passed] That day is over. Don't put it away: { $paper_kind ->
            [validation_notice] you can still dispute it in writing; ask a free adviser today what that does now.
            [other_paper] answer in writing today, and keep a copy; a free adviser can look at it with you.
           *[court_paper] ring the court today, on its published number, and ask what is still possible; then a free adviser.
        }
        [last_day] That is today. { $paper_kind ->
            [validation_notice] Send your written dispute today, and keep the proof of sending.
            [other_paper] Answer in writing today, and keep a copy.
           *[court_paper] Ring the court now, on its published number, and ask how an answer can still be handed in today.
        }
       *[open] Noted: { $deadline_due }. Answer by then, even if you dispute the debt. I'll remind you in time.
    }
    .answered = I've answered it
ask_again =
    { $paper_kind ->
        [validation_notice] Post it as soon as you can; a free adviser helps you word it.
        [other_paper] A free adviser can read it with you.
       *[court_paper] Its last day may come soon. The court's number is on its own official site; a free adviser can ask with you.
    }{ $reminder_at ->
        [none] {""}
       *[other] {" "}I'll ask again on { $reminder_at }.
    }
reminder_at-item = { $when }
finished = Noted as answered. Keep a copy, and whatever shows that you sent it.
