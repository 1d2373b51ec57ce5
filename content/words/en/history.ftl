nothing_yet = { $contacts_total ->
        [0] Nothing is written down yet, and that's fine. When something happens, three taps are enough.
       *[other] { page }
    }
    .write_one = Write something down
page =
    { $history_view ->
        [by_debt] By debt, { $contacts_total } in all:
        [by_week] By week, { $contacts_total } in all:
       *[newest] Newest first, { $contacts_total } in all:
    }
    { $contacts }
    .open_one = Open one
    .older = Older
    .newer = Newer
    .newest = Newest first
    .by_debt = By debt
    .by_week = By week
    .picture = Picture of the calls
    .week = The week, by the rules
first_page =
    { page }
    .open_one = Open one
    .older = Older
    .newest = Newest first
    .by_debt = By debt
    .by_week = By week
    .picture = Picture of the calls
    .week = The week, by the rules
last_page =
    { page }
    .open_one = Open one
    .newer = Newer
    .newest = Newest first
    .by_debt = By debt
    .by_week = By week
    .picture = Picture of the calls
    .week = The week, by the rules
only_page =
    { page }
    .open_one = Open one
    .newest = Newest first
    .by_debt = By debt
    .by_week = By week
    .picture = Picture of the calls
    .week = The week, by the rules
contacts-item =
    { $history_view ->
        [by_debt] { $debt ->
            [none] No lender noted:
           *[other] { $debt }:
        }{" "}
        [by_week] { $week ->
            [none] {""}
           *[other] Week of { $week }:{" "}
        }
       *[newest] {""}
    }{ $when } · { $kind ->
        [message] message
        [letter] letter
        [visit] visit
        [third_party] someone else reached
        [promise] a promise
       *[call] call
    }{ $outcome ->
        [missed] , missed
        [voicemail] , voicemail
       *[other] {""}
    }{ $caller ->
        [none] {""}
       *[other] {" · "}{ $caller }
    }{ $tone ->
        [insults] {" · "}insulting
        [threats] {" · "}threatening
       *[other] {""}
    }{ $role ->
        [friendly] {" · "}kind voice
        [between] {" · "}go-between
       *[other] {""}
    }{ $promise_count ->
        [0] {""}
        [one] {" · "}1 promise
       *[other] {" · "}{ $promise_count } promises
    }{ $broken ->
        [yes] {" · "}not kept
       *[no] {""}
    }{ $entries ->
        [one] {""}
       *[other] {" · "}written to { $entries } times
    }
    .label = { $when }
drawn = Here it is: when they called, and how often.
    .list = Back to the list
no_calls = No call of theirs is in the log yet, so there's nothing to draw.
pick = Which one?
entry =
    { $contact_fields }
    What you wrote first stays as it was; corrections stand beside it.
    .correct = Correct a field
    .add = Add something
    .list = Back to the list
which_field = Which one isn't right? Your correction is added; the first entry stays.
contact_fields-item =
    { $name ->
        [contact_kind] What: { $value ->
            [call] call
            [message] message
            [letter] letter
            [visit] visit
           *[third_party] someone else was reached
        }
        [direction] Direction: { $value ->
            [outgoing] I contacted them
           *[incoming] they contacted me
        }
        [outcome] Outcome: { $value ->
            [missed] missed call
            [voicemail] voicemail
           *[answered] we spoke
        }
        [happened_on] Day: { $value }
        [happened_at] Time: { $value }
        [duration_minutes] Minutes: { $value }
        [their_number] Their number: { $value }
        [my_number] My number: { $value }
        [caller_name] Name: { $value }
        [staff_number] Staff number: { $value }
        [callback_number] Number to call back: { $value }
        [identified] Said who they are: { $value ->
            [yes] yes
            [partly] partly
           *[no] no
        }
        [creditor] Debt: { $value }
        [claimed_amount] They ask for: { $value }
        [brand] Brand: { $value }
        [agency] Agency: { $value }
        [lender_legal_name] Lender in the contract: { $value }
        [account_ref] Account or contract: { $value }
        [claims_to_be] Said they were: { $value ->
            [lender] the lender
            [agency] an agency
            [police] police
            [court] a court
           *[other] somebody else
        }
        [tone] Tone: { $value ->
            [polite] polite
            [pressure] pressing
            [insults] insulting
           *[threats] threatening
        }
        [words_kind] Noted as: { $value ->
            [exact] exact words
           *[summary] my summary
        }
        [collector_words] They said: { $value }
        [tactics] What they did: { $value }
        [my_words] I said: { $value }
        [situation] About: { $value ->
            [arrest] arrest or police
            [lawsuit] a lawsuit
            [family] telling my family
            [workplace] telling my work
            [home_visit] coming to my home
            [seizure] taking my things
            [credit_record] my credit record
            [penalty] penalties, fees
            [pay_today] paying today
            [waiver] a waiver, a discount
            [borrow] borrowing to pay
            [guilt] making me feel guilty
           *[something_else] something else
        }
        [third_party_name] Who was reached: { $value }
        [third_party_relation] Relation: { $value ->
            [family] family
            [friend] friend
            [workmate] from work
            [neighbour] neighbour
           *[other_person] somebody else
        }
        [debt_disclosed] Told about the debt: { $value ->
            [yes] yes
            [no] no
           *[unsure] not sure
        }
        [stop_requested] Asked before to stop: { $value ->
            [written] yes, in writing
            [spoken] yes, on a call
           *[no] no
        }
        [stop_proof] Proof of that: { $value }
        [visitors] How many came: { $value }
        [effect] What it did: { $value }
        [recording] Recording: { $value ->
            [kept] kept
           *[none] no
        }
        [recording_at] Where the original is: { $value }
        [promised] Promises: { $value ->
            [they] by them
            [i] by me
            [both] by both
           *[nobody] by nobody
        }
        [their_promise_kind] They promised: { $value ->
            [letter] a letter
            [waiver] a waiver, a discount
            [freeze] to freeze or pause it
            [no_visits] no visits
           *[other] something else
        }
        [their_promise_state] What became of it: { $value ->
            [kept] kept
            [broken] not kept
            [dropped] taken off the list
           *[open] still open
        }
        [my_promise_state] What became of mine: { $value ->
            [kept] kept
            [broken] not kept
            [dropped] taken off the list
           *[open] still open
        }
        [their_promise] They promised: { $value }
        [their_promise_due] Their day: { $value }
        [their_promise_form] Their promise: { $value ->
            [written] in writing
           *[said] only said
        }
        [my_promise] I promised: { $value }
        [my_promise_due] My day: { $value }
       *[other] { $name }: { $value }
    }{ $corrected ->
        [yes] {" "}(written later, { $written })
       *[other] {""}
    }
    .label = { $name ->
        [contact_kind] What
        [direction] Direction
        [outcome] Outcome
        [happened_on] Day
        [happened_at] Time
        [duration_minutes] Minutes
        [their_number] Their number
        [my_number] My number
        [caller_name] Name
        [staff_number] Staff number
        [callback_number] Number to call back
        [identified] Who they said they are
        [creditor] Debt
        [claimed_amount] Amount asked for
        [brand] Brand
        [agency] Agency
        [lender_legal_name] Lender in the contract
        [account_ref] Account or contract
        [claims_to_be] Said they were
        [tone] Tone
        [words_kind] Exact or summary
        [collector_words] What they said
        [tactics] What they did
        [my_words] What I said
        [situation] What it was about
        [third_party_name] Who was reached
        [third_party_relation] Relation
        [debt_disclosed] Told about the debt
        [stop_requested] Asked to stop
        [stop_proof] Proof of that
        [visitors] How many came
        [effect] What it did
        [recording] Recording
        [recording_at] Where the original is
        [promised] Who promised
        [their_promise_kind] Kind of promise
        [their_promise_state] What became of it
        [my_promise_state] What became of mine
        [their_promise] Their promise
        [their_promise_due] Their day
        [their_promise_form] Said or written
        [my_promise] My promise
        [my_promise_due] My day
       *[other] { $name }
    }
