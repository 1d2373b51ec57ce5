still_open =
    Waiting for your answer:
    { $deadlines }
    .answered = I've answered one
    .another = Another paper came
deadlines-item =
    { $kind ->
        [payment_order] Payment order
        [validation_notice] Validation notice
        [court_paper] Court paper
       *[other_paper] Letter
    }{ $due ->
        [none] { $kind ->
            [validation_notice] : its last day isn't known; dispute it in writing today
            [other_paper] : no day known
           *[court_paper] : its last day isn't known; ask the court today
        }
       *[other] : by { $due }
    }
    .label = { $kind ->
        [payment_order] Order
        [validation_notice] Notice
        [court_paper] Court paper
       *[other_paper] Letter
    }{ $due ->
        [none] {""}
       *[other] , { $due }
    }
pick = Which one is answered?
finished = Noted as answered. Keep a copy, and whatever shows that you sent it.

paper_cn = Open it, and keep the envelope too. What is it? If it claims to be a court's but came by message or from a collector, first ring that court, on a number you find yourself.
    .payment_order = A payment order
    .court_paper = Another court paper
    .other_paper = Not from a court
paper_us = Open it, and keep the envelope too. What is it? If it claims to be a court's but came by message or from a collector, first ring that court, on a number you find yourself.
    .validation_notice = A validation notice
    .court_paper = A court paper
    .other_paper = Something else
paper = Open it, and keep the envelope too. What is it? If it claims to be a court's but came by message or from a collector, first ring that court, on a number you find yourself.
    .court_paper = A court paper
    .other_paper = Not from a court
about = Which of your debts is it about? If you can't tell, skip.
paper_debts-item =
    .label = { debt_name }
received = On what day did you receive it? Write that day on it. If you don't know, skip.
not_that_day =
    { $deadline_refused ->
        [in_future] That day hasn't come yet.
       *[other] That's too long ago for this paper.
    } The day it reached you, please, for example "yesterday".
answer_by =
    { $deadline_days ->
        [none] Noted: { $deadline_due }. Answer by then, even if you dispute the debt.
       *[other] { $paper_kind ->
            [payment_order] Your last day is { $deadline_due }: by law a payment order is paid, or objected to in writing, within { $deadline_days } days of receipt. Ask the court named on it, on its published number, how to hand an objection in.
           *[validation_notice] Your last day is { $deadline_due }: by law, if you dispute the debt in writing within { $deadline_days } days, the collector must stop until it has sent verification or a judgment. Post it early, and keep the proof of posting.
        }
    }
    If an earlier day is printed on it, that one counts. I'll remind you in time.
    .printed = Another day is on it
last_day =
    Today is the last day. { $paper_kind ->
        [validation_notice] Send your written dispute today, and keep the proof of sending.
        [other_paper] Answer in writing today, and keep a copy.
       *[court_paper] Ring the court now, on its published number, and ask how an answer can still be handed in today.
    }
    .answered = I've answered it
    .printed = Another day is on it
passed =
    By my count the last day was { $deadline_due }. Don't put it away. { $paper_kind ->
        [validation_notice] You can still dispute it in writing; ask a free adviser today what that does now.
        [other_paper] Answer in writing today, and keep a copy; a free adviser can look at it with you.
       *[court_paper] Ring the court today, on its published number, and ask what is still possible; then a free adviser.
    }
    .answered = I've answered it
    .printed = Another day is on it
unsure =
    { $paper_kind ->
        [validation_notice]
            Without the day it reached you I can't count the last one. By law the days for a written dispute run from receipt, so don't wait.
            If you dispute the debt, post your dispute today, and keep the proof of posting.
       *[court_paper]
            I don't know this paper's last day, and a guess could cost you. Call the court today, on its published number, with the case number in hand:
            Is this yours? By what day must I answer? How do I hand it in?
            { $place ->
                [us] Answering it is what protects you; not obeying a court's order can lead to a warrant.
               *[other] Answering it is what protects you, even if you dispute the debt.
            }
    }
    .printed = A day is printed on it
    .answered = I've answered it
other = Read it twice and keep it. If it names a day, I'll remind you. If it speaks of a court, ring that court today, on its published number, and ask whether there is a case.
    .printed = It names a day
    .court_paper = It is from a court
printed = Which day is it? Skip if you can't read it.
