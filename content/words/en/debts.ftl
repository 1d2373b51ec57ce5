unsaved =
    From before I know of a debt{ $creditor ->
        [none] {""}
       *[other] {" "}with { $creditor }
    }{ $claimed_amount ->
        [none] .
       *[other] ; they ask for { $claimed_amount }.
    } Put it on your list?
    .save_it = Yes, put it there
    .list = No, show the list
nothing_yet =
    No debts written down yet. Knowing them calmly beforehand is half of every call.
    One takes under a minute, and "I don't know" is fine everywhere. It stays here, and writing it down admits nothing.
    .add = Add a debt
list =
    Your debts, { $debts_total } in all:
    { $debt_list }{ $debt_sums ->
        [none] {""}
       *[other] {"\u000A"}They ask for, together:{"\u000A"}{ $debt_sums }
    }
debt_buttons-item =
    .label = { $id ->
        [new] Add a debt
        [more] More of them
        [done] Done
       *[other] { debt_name }
    }
debt_sums-item = { $amount }
debt_list-item =
    • { debt_name }{ $amount ->
        [none] {""}
       *[other] , { $amount }
    }{ $closed_on ->
        [none] { $days ->
            [none] {""}
            [0] {""}
            [one] , 1 day overdue
           *[other] , { $days } days overdue
        }{ $stage ->
            [reminders] {" "}(stage 1: reminders)
            [emergency_contact] {" "}(stage 2: contacts may be rung)
            [agency] {" "}(stage 3: agency)
            [court] {" "}(stage 4: perhaps a court)
           *[none] {""}
        }
       *[other] , closed
    }{ $priority ->
        [none] {""}
       *[other] {" "}— comes first
    }

one =
    { $debt_view }{ $stage_likely ->
        [none] {""}
       *[other] {"\u000A"}Likely next:{"\u000A"}{ $stage_likely }
    }{ $stage_unlikely ->
        [none] {""}
       *[other] {"\u000A"}Not likely yet, whatever they say:{"\u000A"}{ $stage_unlikely }
    }{ $stage_likely ->
        [none] {""}
       *[other] {"\u000A"}That's a rule of thumb; lenders differ. Open letters from a court and answer in time.
    }
    .clock = Time limit
    .penalty = Check the charges
    .details = Add details
    .change = Change something
    .close = Close it
    .list = All debts
debt_view-item =
    { debt_name }{ $product ->
        [credit_card] , credit card
        [consumer_loan] , consumer loan
        [micro_loan] , micro-loan
        [purchase_credit] , purchase credit
        [catalogue] , catalogue
       *[other] {""}
    }
    { $amount ->
        [none] What they ask for: not known yet.
       *[other] They ask for { $amount }.
    } { $days ->
        [none] Days overdue: not known yet.
        [0] Not overdue today.
        [one] Overdue for 1 day.
       *[other] Overdue for { $days } days.
    }{ $priority ->
        [none] {""}
        [housing] {"\u000A"}Rent or mortgage comes before all others: it keeps your home.
        [tax] {"\u000A"}Tax comes before loans and cards.
        [energy] {"\u000A"}Energy comes before loans and cards: it keeps the light on.
        [child_support] {"\u000A"}Child support comes before loans and cards.
       *[fine] {"\u000A"}A fine comes before loans and cards.
    }
    { $stage ->
        [reminders] Stage 1 of 4: reminders by message and phone.
        [emergency_contact] Stage 2 of 4: the contacts you once named may be rung.
        [agency] Stage 3 of 4: passed on to an agency, or sold.
        [court] Stage 4 of 4: a lawsuit is possible.
       *[none] Stage: nothing overdue, or the day isn't known.
    }
stage_likely-item = • { $id ->
        [messages] reminders by message
        [calls] calls
        [more_calls] more calls
        [emergency_contact] a call to a contact you named
        [agency] an agency takes over
        [agency_calls] calls from an agency
        [debt_sold] the debt is sold; ask who owns it now
        [settlement_offer] an offer to settle; only in writing, from the lender
        [home_visit] perhaps a visit; you needn't let anyone in
       *[lawsuit] perhaps a lawsuit; it comes on paper, and you can answer it
    }
stage_unlikely-item = • { $id ->
        [contract_cancelled] the whole contract cancelled by a phone call
        [untrustworthy_list] the court's list of dishonest debtors: only after a judgment
        [lawsuit] a lawsuit at once
       *[home_visit] a visit to your home
    }
details =
    { $debt_fields }
    Which part shall we add to? Each is short, and all of it can be skipped.
    .who = Who collects it
    .sums = Sums and rates
    .days = What else counts

debt_fields-item =
    { $name ->
        [creditor] Lender: { $value }
        [product] Kind: { $value ->
            [credit_card] credit card
            [consumer_loan] consumer loan
            [micro_loan] micro or payday loan
            [purchase_credit] buy now, pay later
            [catalogue] catalogue
           *[other] something else
        }
        [debt_priority] Comes first: { $value ->
            [housing] rent or mortgage
            [tax] tax
            [energy] energy or water
            [child_support] child support
           *[fine] a court fine
        }
        [debt_collector] Collected by: { $value ->
            [lender] the lender itself
            [agency] an agency
           *[buyer] whoever bought it
        }
        [collected_by] Their name: { $value }
        [account_tail] Account: … { $value }
        [principal] Loan still open: { $value }
        [claimed_amount] They ask for: { $value }
        [overdue_principal] Of that overdue: { $value }
        [annual_rate] Yearly rate: { $value }%
        [penalty_multiplier] Rate when late: { $value } times
        [first_overdue_on] First day overdue: { $value }
        [last_payment_on] Last payment: { $value }
        [last_acknowledged_on] Last admitted: { $value }
        [debt_place] Law: { $value ->
            [cn] mainland China
            [us] United States
            [uk] United Kingdom
           *[other] another country
        }
       *[debt_known] You say: { $value ->
            [mine] it's yours
            [not_mine] it isn't yours
            [wrong_amount] the amount is wrong
            [paid] it's paid
           *[unsure] not sure
        }
    }

which_nation = Where do you live? The time limit differs.
    .england_wales = England or Wales
    .scotland = Scotland
    .northern_ireland = Northern Ireland
clock_card =
    { $clock_state ->
        [running] The time limit hasn't run out yet, as far as these dates tell.
        [unsure] Unsure: it may have run out or not. { $debt_place ->
            [cn] A demand, a payment or a promise
            [uk] A payment or a signed letter
           *[other] A payment or owning up to it
        } may have started it again.
        [perhaps_expired] It may well have run out. Don't rely on it before an adviser has looked.
       *[unknown] I can't tell: { $clock_rules ->
            [none] I have no rule for this place that I may cite.
           *[other] the first day overdue or the last payment is missing.
        }
    }{ $clock_view ->
        [none] {""}
       *[other] { $clock_view }
    }
    Until it's clear: no payment, no promise and no signature, not even a small one. Ask a free adviser.
    .restarts = What restarts it
    .days_from = What this rests on
    .after = Once it's over
    .this_debt = This debt
clock_view-item =
    { $counted_from ->
        [none] {""}
       *[other] {" "}Counted from { $counted_from }.
    }{ $earliest ->
        [none] {""}
       *[other] {" "}Not over before { $earliest }.
    }{ $likely ->
        [none] {""}
       *[other] {" "}Probably over after { $likely }, if nothing restarted it.
    }{ $latest ->
        [none] {""}
       *[other] {" "}Over by { $latest } at the very latest.
    }
restarts =
    { $clock_restarts ->
        [none] I have no rule to cite on what starts it again here. Take it that a payment or a promise might.
       *[other] What starts the time again:{"\u000A"}{ $clock_restarts }
    }
    .clock = Time limit
    .this_debt = This debt
clock_restarts-item = • { $value } { cited }
rests_on =
    { $clock_rules ->
        [none] I have no rule for this place that I may cite.
       *[other] What the days rest on:{"\u000A"}{ $clock_rules }
    }
    .clock = Time limit
    .this_debt = This debt
clock_rules-item = • { $value } { cited }
after =
    { $clock_after ->
        [none] I have no rule to cite on that here. Ask a free adviser before you say anything.
       *[other] Once the time is over:{"\u000A"}{ $clock_after }
    }
    .clock = Time limit
    .this_debt = This debt
clock_after-item = • { $value } { cited }

close =
    Close it when it's paid, settled or not yours. Keep the proof: the receipt, the letter, the chat.
    Ask the lender for a line in writing that nothing is left. It stays in your history.
    .close_it = Close it
    .keep = Not yet
was_closed = Closed. Calls won't be matched with it any more.
    .undo = Open it again
    .list = All debts
closed =
    { $debt_view }
    It's closed.
    .reopen = Open it again
    .list = All debts
