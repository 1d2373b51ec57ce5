named =
    { $promise_name ->
        [letter] a letter
        [waiver] a waiver
        [freeze] a freeze
        [no_visits] no visits
        [answer_offer] an answer in writing
       *[other] { $promise_what ->
            [none] something, not noted what
           *[other] { $promise_what }
        }
    }{ $promise_due ->
        [none] {""}
       *[other] , by { $promise_due }
    }

nothing_yet = No promise is noted yet. When somebody says "we'll send it" or "we'll freeze it", note it here with its day.
    .add = Note a promise
    .paper = A court paper came
    .borrowing = Pause new loans
page =
    Who promised what, { $promises_total } in all:
    { $promises }
    .open_one = Open one
    .more = More of them
    .add = Note a promise
    .paper = A court paper came
    .borrowing = Pause new loans
only_page =
    Who promised what:
    { $promises }
    .open_one = Open one
    .add = Note a promise
    .paper = A court paper came
    .borrowing = Pause new loans
promises-item =
    { $by ->
        [they] They:
       *[i] You:
    } { $name ->
        [letter] a letter
        [waiver] a waiver
        [freeze] a freeze
        [no_visits] no visits
        [answer_offer] an answer in writing
       *[other] { $what ->
            [none] something, not noted what
           *[other] { $what }
        }
    }{ $detail ->
        [none] {""}
       *[other] {" "}({ $detail })
    }{ $due ->
        [none] {""}
       *[other] , by { $due }
    }{ $form ->
        [said] {" · "}only said
        [written] {" · "}in writing
       *[none] {""}
    }{ $late ->
        [yes] {" · "}its day is over
       *[no] {""}
    }{ $state ->
        [kept] {" · "}kept
        [broken] {" · "}not kept
       *[open] {""}
    }
    .label = { $name ->
        [letter] Letter
        [waiver] Waiver
        [freeze] Freeze
        [no_visits] No visits
        [answer_offer] Answer
       *[other] { $short ->
            [none] Promise
           *[other] { $short }
        }
    }{ $due ->
        [none] {""}
       *[other] , { $due }
    }

whose = Who promised something?
    .they = They did
    .i = I did
kind = What did they promise?
    .letter = A letter
    .waiver = A waiver, a discount
    .freeze = To freeze or pause it
    .no_visits = No visits
    .other = Something else
what = In their own words, if you remember them.
    .example = no calls until the end of the month
due = By what day?{ $promise_due ->
        [none] {""}
       *[other] {" "}So far it's { $promise_due }; skip to keep that.
    }
form = Is it in writing?
    .said = Only said
    .written = In writing
proof = Send a photo, a screenshot or the file; it's kept as evidence. No copy at hand? Skip it for now.
mine_what = And what did you promise? A day for an answer is safer than a sum.
    .example = an answer in writing
mine_due = By what day?{ $promise_due ->
        [none] {""}
       *[other] {" "}So far it's { $promise_due }; skip to keep that.
    }
saved = Noted.

pick = Which one?
theirs_said = They promised: { named }. So far it's only said. Ask for it in writing:
    .say = { $promise_kind ->
        [letter] You said you'd write to me. Please confirm the day in writing.
        [waiver] You offered a waiver. Please put it in writing, with the amount and the day.
        [freeze] You said it would be frozen. Please put that in writing, with the dates.
        [no_visits] You said there'd be no visits. Please confirm that in writing.
       *[other] What you promised me: please put it in writing, with the day.
    }
    .why = Only said, it's hard to show later; what's meant can be written down.
    .in_writing = It came in writing
    .kept = They kept it
    .broken = They didn't keep it
    .edit = Change it
    .cancel = Take it off
    .list = Back to the list
theirs_written =
    They promised: { named }. It's in writing{ $promise_proof ->
        [none] , but no copy is kept here yet.
       *[other] , and a copy is kept here.
    }
    .kept = They kept it
    .broken = They didn't keep it
    .proof = { $promise_proof ->
        [none] Keep a copy here
       *[other] Keep a newer copy
    }
    .edit = Change it
    .cancel = Take it off
    .list = Back to the list
mine = You promised: { named }. If that won't work, tell them before the day, not after.
    .kept = I kept it
    .cannot = I can't keep it
    .edit = Change it
    .cancel = Take it off
    .list = Back to the list
over =
    { $promise_by ->
        [they] They promised:
       *[i] You promised:
    } { named }. { $promise_state ->
        [kept] It was kept
       *[broken] It wasn't kept
    }; the log has it.
    .reopen = It's open again
    .list = Back to the list
dropped = Off the list. What the log has of it stays there.
