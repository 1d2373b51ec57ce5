who_is_calling = Ask first. Say nothing else yet.
    .say = Which company is this, and what's your name and staff number?
    .why = A real collector can answer that; someone who knows your name has proved nothing.
    .told = They told me
    .refused = They won't say
    .wants_code = They want a code or card
    .official = Police or a court
call_back_number = Write it down. You won't ring that one.
    .say = Thanks. And your call-back number, please?
    .why = It goes in your notes; to check them, ring a number you found yourself.
    .told = They told me
    .refused = They won't say
compare = Look at your own papers or app. Same company?
    .say = One moment, please. I'm writing that down.
    .why = { $place ->
        [cn] Lenders have to publish which agencies they use, so a name can be looked up.
       *[other] The app, the agency and the lender in your contract may have three names.
    }
    .explain = "It matches" only means that the name fits what you have. A caller is really verified once you've rung the lender yourself, on a number from your contract, your card or its own site. That's for after the call.
    .matches = It matches
    .unknown = It doesn't, or unsure
refused = No name, no talk.
    .say = Without a company and a name, I can't go on.
    .why = Someone who is allowed to collect can say who they are.
    .told_now = Now they've told me
    .wants_code = They want a code or card

which_lender = Tap the debt they name.
    .say = Which lender is this for, please?
    .why = You may have several debts, and what you know of one says nothing about another.
debts_open-item =
    .label = { debt_name }
which_account = Let them tell you. Don't fill in the gaps.
    .say = Which account is this, please? What's the reference and the date?
    .why = They do the telling, and you confirm nothing.
    .mine = It's one of mine
    .not_mine = Not mine
    .wrong_amount = The sum is wrong
    .paid = I've already paid it
    .unsure = I'm not sure
not_mine = Say it once. You needn't prove it.
    .say = This isn't mine. Please write to me with what you have.
    .why = { $place ->
        [us] If an agency writes, you have 30 days to dispute in writing, and then it must stop until it answers.
       *[other] Handing over your details to prove a "no" helps nobody but the caller.
    }
    .wants_data = They want my details
no_data = Same answer. Keep your details.
    .say = I don't give personal details to callers. Please write instead.
    .why = Your date of birth or ID number is worth more to a stranger than to a lender.
wrong_amount = Don't argue about it. Ask for the parts.
    .say = I can't confirm that sum. Please break it down in writing.
    .why = A total can't be checked on the phone; principal, interest and fees on paper can.
paid = Let them look first. Don't pay twice.
    .say = My records show that's settled. Please check yours and write to me.
    .why = { $place ->
        [cn] If a debt was sold, what you paid the old lender before you were told still counts.
       *[other] Find your receipt after the call, and keep the original.
    }
    .wants_proof = They want the proof
proof_later = Nothing goes to an unknown address.
    .say = I'll send copies to the lender itself, not over the phone.
    .why = A receipt shows your account and your bank, so it goes only where you've checked.
nothing_more = You've said it. That's all you need today.
    .say = I've nothing to add today, and I'm not paying anything. Please write to me.
    .why = Nothing more is asked of you, and whoever has proof can put it on paper.

how_old = Ask, listen, then tap what you know.
    .say = When do your records show the last payment?
    .why = How old a debt is can decide what's safe to say about it.
    .explain = Most places have a time limit for suing over a debt. Once it has passed you may have a defence, and in Scotland an old debt may even have ceased to exist. A payment, or in some places just a promise, can start the clock again. So until you know the age, own up to nothing.
    .within_year = I paid within a year
    .older = Longer ago
    .unknown = I don't know
    .not_mine = It isn't mine
old_debt = Neither yes nor no. That's enough.
    .say = I'm neither confirming nor denying this. Please put it in writing.
    .why = { $place ->
        [cn] By law a promise or asking for more time can restart the limit, and spoken words can count.
        [us] In some states, owning up to an old debt or paying a little can restart the clock.
        [uk] In England and Wales words on a call don't restart the clock, but a card payment can.
       *[other] In some places, owning up to an old debt can restart the clock.
    }
    .explain = { $place ->
        [cn] As a rule the law gives a lender three years. A demand, a promise, a part payment or a repayment plan can start them again; after they've run out, agreeing to pay can give up your defence.
        [us] The time limit is set by your state, often three to six years. Collectors may not sue or threaten to sue once it has passed. A part payment or owning up may restart it, depending on the state.
        [uk] Usually six years in England, Wales and Northern Ireland, five in Scotland. Before they're up, a payment or a signed letter restarts them; in England and Wales an expired debt can't be revived that way. In Scotland a debt not claimed or acknowledged in time ceases to exist.
       *[other] Many places limit how long a lender may sue. The limit and what restarts it differ, so confirm nothing until you've asked a free adviser.
    }
    .moved_on = They accept that
same_answer = They push; you repeat. Same words.
    .say = My answer's the same. In writing, please.
    .why = The same calm line, said again, leaves them nothing to push against.

in_writing = One request. Wait for the answer.
    .say = { $place ->
        [cn] Please send me the lender's written authority for you to collect.
        [us] Please send me the validation notice for this debt.
        [uk] Please write to me, with a copy of the credit agreement.
       *[other] Please put it all in writing and send it to me.
    }
    .why = { $place ->
        [cn] An agency needs the lender's authority and has to stay within it.
        [us] By law, an agency must give it to you within five days of first contacting you.
        [uk] For most credit, a written request with £1 obliges the creditor to send the agreement and a statement.
       *[other] What's real can be written down, and you can check it in peace.
    }
    .explain = { $place ->
        [cn] The authority letter says who asked them to collect, and which account. No law we found hands it to you as a right, but a real agency has one. Note the caller's staff number beside it.
        [us] The notice names the lender, the sum and how to dispute. A written dispute within its 30 days means an agency must stop until it sends you proof. A lender collecting its own debt usually isn't bound by this.
        [uk] The £1 goes with your letter, never by card on this call. If the copy isn't sent within 12 working days, the agreement can't be enforced until it is. Overdrafts, utility bills and court judgments are different.
       *[other] Ask for the agreement, a statement, and proof of who owns the debt now. Decide nothing until you've read them.
    }
    .will_send = They'll send it
    .sold = It was sold to them
    .wont_send = They won't
same_request = Ask once more, calmly.
    .say = I only deal with this in writing. When will you send it?
    .why = You needn't decide anything about a debt you can't read about.
sold = A new owner has to show it.
    .say = { $place ->
        [cn] Then please send me the notice that the debt was transferred.
       *[other] Then please send me proof that you own it now.
    }
    .why = { $place ->
        [cn] By law, a transfer doesn't bind you until you've been told of it.
        [us] You can ask in writing, within the 30 days, who the first lender was.
       *[other] Without it you might pay somebody who owns nothing.
    }
itemised = Last request: the sum, line by line.
    .say = Please itemise it: principal, interest, penalties and every fee.
    .why = { $place ->
        [cn] Only a list can be checked; by a regulator's rule, unlisted costs can't be charged from 1 August 2026.
        [us] With the parts in front of you, you can dispute any of them in writing within the 30 days.
        [uk] A statement comes with the agreement when you ask for it in writing with the £1.
       *[other] Only a list shows where a sum has grown.
    }
no_decision = That's all you need today.
    .say = I'm confirming and paying nothing today. I'll read it first.
    .why = It's friendly, it's final, and it keeps the door open.
    .willing = Say I'm willing

asks_code = Read nothing out. Type nothing in.
    .say = I don't give out codes, card numbers or personal details by phone.
    .why = { $place ->
        [uk] A code can empty an account, and a card payment can restart an old debt's clock.
       *[other] A code or a card number can empty an account in seconds.
    }
    .gave_it = I already gave it
code_goodbye = Say it and hang up.
    .say = No. I'll ring the company on its own number. Goodbye.
    .why = Whoever is real can be reached that way; whoever isn't will object.
    .gave_it = I already gave it
official = One question, then you hang up.
    .say = Which office, and what's the case number? I'll ring it myself.
    .why = { $place ->
        [cn] Posing as an official to deceive is a crime, and a real office can be rung back.
        [us] The law bars collectors from posing as officials, and a real office can be rung back.
        [uk] The regulator's rules bar collectors from posing as court officers, and a real court can be rung back.
       *[other] A real office can be rung back on its published number.
    }
    .police = Police or sheriff
    .court = A court
    .wants_code = They want money, a code
official_goodbye = Hang up. Then ring the number on its own site.
    .say = I'm hanging up now and ringing the published number. Goodbye.
    .why = If there is a real case, that office will know; then you answer it in time.

goodbye = Say it calmly, then hang up.
    .say = I've asked for it in writing. I'm hanging up now. Goodbye.
    .why = You may end any call, and a calm ending can't be held against you.
