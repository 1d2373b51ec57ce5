hub =
    { $last_caller ->
        [none] Breathe out. Read this aloud.
       *[other] Last time: { $last_caller }, { $last_contact_on }.
    }{ $last_promises ->
        [none] {""}
       *[other] {"\u000A"}{ $last_promises }
    }{ $pace ->
        [enough] {"\u000A"}Still ringing? Answered { $pace_answered } times { $pace_rhythm ->
            [monthly] this month
           *[weekly] this week
        }: you may let it ring{ $place ->
            [cn] {" "}and answer a message.
           *[other] .
        }
       *[other] {""}
    }
    .say = { $asked_identity ->
        [yes] Please write to me. I won't decide anything on this call.
       *[other] { $opening_line ->
            [letter] Which company is it? You said you'd send a letter{ broken_by }. It hasn't come.
            [waiver] Which company is it? You promised a waiver{ broken_by }. I've had nothing in writing.
            [freeze] Which company is it? You promised a freeze{ broken_by }. I've had nothing in writing.
            [no_visits] Which company is it? You said there'd be no visits. Somebody came.
            [other] Which company is it? You promised me something{ broken_by }. It hasn't been done.
           *[usual] I can't talk now. Which company, and what's the reference?
        }
    }
    .why = { $asked_identity ->
        [yes] It answers anything, and it gives nothing away.
       *[other] { $opening_line ->
            [none] It gives nothing away, and a real collector can answer it.
            [usual] It gives nothing away, and a real collector can answer it.
           *[other] They didn't keep it: that's a fact, and naming it admits nothing.
        }
    }
    .who = Who is it?
    .cannot_talk = Can't talk now
    .verify = Check the debt
    .willing = Willing to pay
    .plan = Offer a plan
    .insults = Insults, threats
    .said = They said …
    .official = Police or court
    .money_or_code = Money or a code
    .at_door = At my door
last_promises-item =
    { $by ->
        [they] They promised:
       *[i] You promised:
    } { $name ->
        [letter] a letter
        [waiver] a waiver
        [freeze] a freeze
        [no_visits] no visits
        [answer_offer] an answer to them
       *[other] { $what ->
            [none] something
           *[other] { $what }
        }
    }{ $detail ->
        [none] {""}
       *[other] {" "}({ $detail })
    }{ $due ->
        [none] {""}
       *[other] , by { $due }
    }{ $state ->
        [broken] . It wasn't kept.
       *[open] .
    }
broken_by =
    { $broken_due ->
        [none] {""}
       *[other] {" "}by { $broken_due }
    }

advise = Just this once: use earphones, or the speaker when alone; never the speaker at work. And don't hang up angry: say one goodbye line first.

goodbye = Say it once, calmly, and hang up.
    .say = I've heard you. Please put it in writing. I'm hanging up now. Goodbye.
    .why = You may end any call, and a calm goodbye leaves nothing to use against you.

who = Ask once. Write down the answer.
    .say = Your name, your company and your staff number, please?
    .why = Before you know who it is, there's nothing to discuss.
    .lender = The lender itself
    .agency = A collection agency
    .official = Police or a court
    .refused = They won't say
    .wants_other = They want someone else
who_told = Good. Don't confirm anything yet.
    .say = Thanks. I'll check that myself. Please send me the details in writing.
    .why = Names can be borrowed; a number you find yourself can't.
    .verify = Check the debt
who_refused = No name, no talk.
    .say = Then I can't talk to you. Please write to me. Goodbye.
    .why = A real collector can say who they are.
    .told_now = Now they've told me

cannot_talk = Driving: pull over first. Children near: step away. Then hang up.
    .say = I can't talk now. Please write to me instead. Goodbye.
    .why = You choose the time; waiting for a letter costs you nothing today.
    .at_work = They call me at work
at_work = Speaker off. Say it quietly and hang up.
    .say = I can't take these calls at work. Please don't call here again.
    .why = { $place ->
        [us] By law, a collector who knows your employer forbids these calls must not call you there.
        [uk] The regulator's rules make firms respect reasonable requests about when and where.
        [cn] The law protects your peace from nuisance calls, and a clear request counts.
       *[other] One clear request is easy to prove later.
    }

official = Ask once, write it down, hang up.
    .say = Your name, office and case number, please? I'll call your office myself.
    .why = { $place ->
        [us] The law bars collectors from posing as police or threatening arrest; a real office can be called back.
        [uk] The regulator's rules bar collectors from posing as court officers; a real court can be called back.
        [cn] Posing as an official to deceive is a crime; a real office can be called back.
       *[other] A real office can be called back on its published number.
    }
    .money = They want money
official_bye = Don't argue. Say it and hang up.
    .say = I'm hanging up now and ringing the official number myself.
    .why = A real office loses nothing when you call back.
official_check =
    Now find the number yourself: { $place ->
        [cn] the court's or police's official site. For a threat or a suspected swindle call 110, or the anti-fraud line 96110.
        [us] the court's or sheriff's own website.
        [uk] the court's own page or the police's website.
       *[other] the court's or police's own website.
    } Never one they gave you.
    Ask: is there a case in my name?
    A real court paper always has to be answered.
    .paper = A court paper came
    .did_it = Already paid or gave it
    .done = I've checked
court_paper =
    Keep it, and call the court named on it, on a number you found yourself. Read out the case number and ask if it's theirs. A stamp alone proves nothing either way.
    { $place ->
        [cn] A date on it counts. Against a payment order (支付令) you have 15 days to object in writing.
        [us] A date on it counts: answer in time. Not obeying a court's order can lead to a warrant.
       *[other] A date on it counts: answer in time, even if you dispute the debt.
    }
    .note_day = Note its last day

money_or_code = Send nothing. Read nothing out. Open nothing.
    .say = I don't pay or give codes, card numbers or personal details by phone.
    .why = { $place ->
        [uk] Even a £1 card payment can restart an old debt's clock, and a code can empty an account.
        [us] Nobody honest collects in gift cards, and a code can empty an account.
       *[other] A code, a card number or a shared screen can empty an account.
    }
    .did_it = Already paid or gave it
money_refused = Same answer. Then hang up.
    .say = No. If it's real, it can wait for a letter. Goodbye.
    .why = The hurry is the trick; what's real is still there tomorrow.
    .did_it = Already paid or gave it

at_door = You can keep the door shut. Talk through it.
    .say = I'm not opening. Your name, company and written authority, please?
    .why = { $place ->
        [uk] Debt collectors aren't bailiffs: they need your consent to come in.
        [cn] By law nobody may enter your home without your consent or a legal ground.
       *[other] You needn't let a collector in to talk.
    }
    .left = They left
    .court_officer = They show court papers
    .wont_leave = They won't leave
    .threats = Threats or force
door_left = Write it down while it's fresh: the time, the names, the exact words. Photograph any paper they left. At the door, sign nothing and pay nothing.
door_officer = Could be real. Call the court's published number before you open.
    .say = Please hold the papers to the window. What's the warrant number?
    .why = { $place ->
        [uk] Collectors aren't bailiffs, but real enforcement officers exist, and the court can confirm a warrant.
       *[other] Real court officers exist, and the court can confirm what they carry.
    }
    .confirmed = Court says it's real
    .unconfirmed = Court doesn't know it
    .threats = Threats or force
door_confirmed = It's real. Stay calm; don't push or block anyone.
    .say = Thank you. May I have a copy, and a moment to read it?
    .why = { $place ->
        [cn] By law, enforcement must leave you and your family enough to live on.
        [uk] Free advice can help today: StepChange, 0800 138 1111.
       *[other] The court can tell you today what you may do, and by when.
    }
    .left = They left
    .threats = Threats or force
door_unknown = The court can't confirm it. Keep the door shut.
    .say = The court couldn't confirm this. Please leave now.
    .why = You asked the court itself, so you needn't argue about the paper.
    .left = They left
    .wont_leave = They won't leave
door_police = { $place ->
        [cn] Call 110 now. Stay inside.
        [us] Call 911 now. Stay inside.
        [uk] Call 999 now. Stay inside.
       *[other] Call the police now. Stay inside.
    }
    .say = I've asked you to leave. I'm calling the police now.
    .why = { $place ->
        [cn] Threats, and pestering that upsets your daily life, are a police matter by law.
        [uk] The regulator's rules bar collectors from threatening you at your door.
       *[other] Your safety comes before any debt.
    }
    .left = They left
    .officer_came = It's a court officer

heard = { $heard_line }
    .say = { $heard_say }
    .why = { $heard_why }
    .other = Something else
heard_line-item = { $name }. { $line }
heard_say-item = { $say }
heard_why-item = { $why }
heard_unsure = Not sure which. Tap the nearest.
    .say = I've noted that. Please put it in writing.
    .why = It answers anything and promises nothing.
heard_maybe-item =
    .label = { $id ->
        [other] Something else
       *[tactic] { $name }
    }
said = What was it? Tap the nearest, or type it.
    .say = I've noted that. Please put it in writing.
    .why = It answers anything and promises nothing.
    .arrest = Arrest or jail
    .lawsuit = They will sue
    .family = Tell my family
    .workplace = Call my work
    .home_visit = Come to my home
    .seizure = Take wages or things
    .credit_record = Ruin my credit
    .penalty = Huge extra charges
    .pay_today = Pay it all today
    .waiver = Discount if today
    .borrow = Borrow to pay
    .guilt = Shame on you
    .something_else = Something else
said_arrest = Steady. Ask for it in writing.
    .say = Please put that in writing, with your name and company.
    .why = { $place ->
        [us] The law bars collectors from threatening arrest; only a court's own order counts, and that you answer.
        [uk] The regulator's rules bar threats of action they can't legally take.
        [cn] Being unable to pay is ordinarily a civil matter; police and courts decide on crimes, not callers.
       *[other] Police and courts decide on arrests, not callers.
    }
    .official = They say: police, court
said_lawsuit = It can happen. Then you answer the court, not them.
    .say = Which court, and what's the case number? I'll check it there.
    .why = { $place ->
        [us] A real case can be checked at the court, and on a debt too old by law they may not even threaten one.
       *[other] A real case can be checked at the court; a caller's word can't.
    }
    .official = They say: police, court
said_family = One clear request.
    .say = Please don't contact my family. Talk to me, in writing.
    .why = { $place ->
        [us] The law bars collectors from discussing your debt with most other people.
        [uk] The regulator's rules bar firms from unfairly telling others about your debt.
        [cn] A recommended standard and the banks' guideline: not to relatives, save in narrow cases, and never details.
       *[other] One clear request is easy to prove later.
    }
    .insults = They threaten them
said_workplace = One clear request. Don't say where you work.
    .say = Please don't call my workplace. Write to me instead.
    .why = { $place ->
        [us] By law, a collector who knows your employer forbids these calls must not call you there.
        [uk] The regulator's rules bar firms from unfairly telling others about your debt.
        [cn] A recommended standard and the banks' guideline: not to colleagues, save in narrow cases, and never details.
       *[other] One clear request is easy to prove later.
    }
    .insults = Insults or threats
said_home_visit = Say no now, kindly.
    .say = I don't agree to a visit. Please write to me instead.
    .why = { $place ->
        [cn] By law nobody may enter your home without your consent or a legal ground.
        [uk] Under the regulator's rules, visitors may not come in without your consent.
       *[other] You needn't let a collector in to talk.
    }
    .at_door = They're at the door
said_seizure = Ask which court.
    .say = Which court ordered that? Please give me the case number.
    .why = { $place ->
        [cn] That takes a court's enforcement, which must leave you enough to live on.
        [us] The law bars collectors from false talk of seizing; a real order can be checked at the court.
        [uk] Debt collectors aren't bailiffs; a real order can be checked at the court.
       *[other] A real order can be checked at the court itself.
    }
    .official = They say: police, court
said_credit_record = It may be on record. Ask what exactly.
    .say = What will you report, and when? Please send it in writing.
    .why = { $place ->
        [cn] A collector can't put you on the court's dishonest list; a wrong credit entry you can dispute.
       *[other] Late payments may be reported, so ask what exactly and check it.
    }
said_penalty = Don't argue about the sum.
    .say = Please send me the full breakdown in writing, item by item.
    .why = A sum on the phone can't be checked; a list can.
    .verify = Check the debt
    .reckon = Work out the charge
said_pay_today = No sum, no date, no card.
    .say = I'm not confirming or paying anything today. Send it in writing.
    .why = { $place ->
        [cn] Even a spoken promise or a small payment can restart the time limit.
        [us] A small payment can restart an old debt's clock, depending on the state.
        [uk] A card payment can restart the clock on an old debt.
       *[other] "Today only" is pressure; a fair offer survives a day's thought.
    }
    .money = They want card or code
said_waiver = Maybe real. Paper first, money later.
    .say = Send me the offer in writing. I'll decide once I've read it.
    .why = A real discount can be confirmed in writing by the lender before you pay.
    .money = They want card or code
said_borrow = No new loan for an old one.
    .say = I won't borrow for this. Please send your proposal in writing.
    .why = { $place ->
        [cn] The banks' own guideline forbids pushing people into new loans.
       *[other] A new loan makes the hole deeper.
    }
said_guilt = Those words are about them, not about you.
    .say = I'm here to sort out facts. Please put them in writing.
    .why = Shame is there to make you promise; facts aren't.
    .insults = Insults or threats
said_something_else = Same calm line. Repeat it if they push.
    .say = I've noted that. One thing at a time, please, and in writing.
    .why = You needn't decide anything during a call.
    .insults = Insults or threats
    .money = Money or a code
