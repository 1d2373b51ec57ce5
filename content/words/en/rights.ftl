ask =
    What do you want to know? One question at a time.
    { $place ->
        [cn] I answer for mainland China.
        [us] I answer for the United States; your state can be stricter.
        [uk] I answer for the United Kingdom.
       *[other] I have no rules of your place to cite, so I say only what's safe everywhere.
    } Information, not a lawyer.
    .now = May they call now?
    .often = How often may they call?
    .others = Family, friends, work
    .record = May I record?
    .arrest = Can I be arrested?
    .school = My children's school
    .door = May they come in?
    .old = Is it too old?
    .paper = A real court paper?
    .complain = Where to complain
    .advice = Free help
    .place = Another place

rights_rules-item = • { $contact ->
        [none] { $value }{"\u000A"}{ cited } For: { $scope }.
       *[other] { $contact }: { $value } ({ $instrument }{ $dated ->
            [none] {""}
           *[other] ; as of { $dated }
        }{ $due ->
            [yes] ; not looked up lately, so check it
           *[no] {""}
        })
    }
forces = Law binds whoever it names, and a court can enforce it. A binding rule comes from a regulator. A recommended standard and the trade's own pledge aren't law: breaking one is no crime, but worth naming in a complaint. Practice is only what's usual.

now =
    { $hours_now ->
        [no_zone] I don't know your time zone, so hold the hours against your own clock.
       *[other] It's { $hours_clock } where you are. { $hours_now ->
            [quiet] { $hours_force ->
                [law] By law this counts as a bad hour to call.
                [binding_rule] By a binding rule, they shouldn't be calling at this hour.
                [recommended_standard] By a recommended standard they shouldn't be calling at this hour. That's not a law.
                [industry_pledge] By their trade's own pledge they shouldn't be calling at this hour. That's not a law.
               *[practice] It isn't usual to call at this hour. That's not a law.
            }
            [open] Nothing that I may cite stands against a call at this hour.
            [unsure] What I know of the hours wasn't looked up lately, so don't rely on it.
           *[unknown] No fixed hours here that I may cite.
        }
    }
    { $rights_rules ->
        [none] Asking them, in writing, for hours that suit you is safe everywhere.
       *[other] { $rights_rules }
    }
    You needn't pick up every call. Write each one down with its time; that's what counts later.
    .explain = { forces }
    .log = Write it down
    .often = How often may they call?
    .another = Another question
often =
    { $place ->
        [cn] I know of no law that names a number. A standard and a pledge do, and the law protects your peace at home:
        [us] There's no hard limit, but beyond a number it's presumed to be too much:
        [uk] No number is fixed; what counts is whether it's reasonable:
       *[other] I have no rule of this place to cite. Asking in writing for fewer calls is safe everywhere.
    }{ $rights_rules ->
        [none] {""}
       *[other] {"\u000A"}{ $rights_rules }
    }
    Write each call down, unanswered ones too. A count nobody can argue with is worth more than anger.
    .explain = { forces }
    .log = Write a call down
    .now = May they call now?
    .another = Another question
others =
    { $place ->
        [cn] It's you they may ask to pay. Reaching others is for narrow cases, and your debt isn't theirs to tell. { $product ->
            [none] With a card or a consumer-finance company, binding rules say so too; write the kind down under /debts.
           *[other] {""}
        }
        [us] Others may be asked where you are, hardly more; what you owe isn't theirs to hear. This binds agencies, in general not the lender itself.
        [uk] They mustn't unfairly let others know of your debt, at home or at work.
       *[other] I have no rule of this place to cite. Ask them once, clearly, to speak to you only, and note that you did.
    }{ $rights_rules ->
        [none] {""}
       *[other] {"\u000A"}{ $rights_rules }
    }
    Nobody owes anything by picking up. Whoever signed or guaranteed the loan is another matter.
    .explain = { forces }
    .relative = They call my family
    .log = Write it down
    .another = Another question
others_card =
    A card debt is for you to pay. People who have nothing to do with it must be left out:
    { $rights_rules ->
        [none] I have no rule that I may cite.
       *[other] { $rights_rules }
    }
    Nobody owes anything by picking up. Whoever signed or guaranteed it is another matter.
    .explain = { forces }
    .relative = They call my family
    .log = Write it down
    .another = Another question
others_loan =
    It's you they may ask to pay. If the lender is a consumer-finance company, a binding rule says so; look in your contract.
    { $rights_rules ->
        [none] I have no rule that I may cite.
       *[other] { $rights_rules }
    }
    Nobody owes anything by picking up. Whoever signed or guaranteed it is another matter.
    .explain = { forces }
    .relative = They call my family
    .log = Write it down
    .another = Another question
record =
    Say it first: that's the safe way everywhere. If they object, stop recording and take notes instead.
    { $rights_rules ->
        [none] I have no rule of this place to cite.
       *[other] { $rights_rules }
    }
    Keep the original, uncut. It's for complaints and advice, never for posting.
    .say = From now on I'm recording this call.
    .why = Said aloud, it stands on the recording that they knew.
    .explain = { forces }
    .another = Another question

arrest =
    { $place ->
        [cn] Being unable to pay is, in law, a civil matter; a crime needs fraud or intent. { $product ->
            [none] With a credit card and a large unpaid principal it can become one; then see a lawyer soon.
           *[other] Disobeying a court is another matter.
        }
        [us] A collector can't threaten you with arrest for owing money. Disobeying a court's order is different: it can bring a warrant.
        [uk] Consumer credit debt is a civil matter. Fines and tax have rules of their own, and real court papers must be answered.
       *[other] A collector arrests nobody. Only police or a court can act, each under its own rules. Papers from a court must always be answered.
    }{ $rights_rules ->
        [none] {""}
       *[other] {"\u000A"}{ $rights_rules }
    }
    A caller who says "police" or "court": hang up and ring the published number yourself.
    .explain = { forces }
    .paper = A real court paper?
    .advice = Free help
    .another = Another question
arrest_card =
    Being unable to pay isn't enough by itself. But with a card and a large unpaid principal it can be a crime, where intent to keep the money is shown.
    { $rights_rules ->
        [none] I have no rule that I may cite.
       *[other] { $rights_rules }
    }
    If yours comes near that, see a lawyer soon and keep proof of every payment and of every time you reached them. A caller who says "police": hang up and ring the published number.
    .explain = { forces }
    .paper = A real court paper?
    .advice = Free help
    .another = Another question
school =
    { $place ->
        [cn] No collector decides about a child's school. Only a court can limit what you spend, after a judgment, and what that touches is costly private schools; public schools and exams aren't in the text.
       *[other] I know of no rule here that ties a child's school to a parent's debt. Ask in writing: which rule, and who decides?
    }{ $rights_rules ->
        [none] {""}
       *[other] {"\u000A"}{ $rights_rules }
    }
    Your child needn't hear any of this. Note their exact words.
    .explain = { forces }
    .log = Write it down
    .another = Another question
door =
    You needn't let a collector in; you may talk through the closed door. Ask for card and written authority; sign, pay and hand over nothing.
    { $rights_rules ->
        [none] {""}
       *[other] { $rights_rules }{"\u000A"}
    }A court officer with an order is another matter: read card and paper through the door, and ring the court. If they force or threaten, ring { $place ->
        [cn] 110
        [us] 911
        [uk] 999
       *[other] the police
    }.
    .explain = { forces }
    .paper = A real court paper?
    .another = Another question

old =
    After years it may be too old to sue on, but one payment or promise can start the time again. Until it's clear: pay nothing, promise nothing, sign nothing.
    { $rights_rules ->
        [none] Each place counts its own years. Ask a free adviser before you say anything.
       *[other] { $rights_rules }
    }
    If a court writes about it, answer in time all the same: nobody else brings up its age for you.
    .explain = { forces }
    .debts = Look at my debts
    .another = Another question
paper =
    { $place ->
        [cn] A summons, a copy of the claim, a payment order or a judgment: it names the court, the case number, both sides and a day.
        [us] Often a summons with a complaint: it names the court, the case number, both sides and by when to answer.
        [uk] Often a claim form: it names the court, the claim number, both sides and by when to answer.
       *[other] It usually names the court, the case number, both sides and a day to answer or appear.
    } All of that can be copied, so it proves nothing, and neither does a seal or a missing one.{ $rights_rules ->
        [none] {""}
       *[other] {"\u000A"}{ $rights_rules }
    }
    Whatever you think of it: ring the court today, on its published number, and ask about that case number.
    .explain = { forces }
    .deadline = By when to answer
    .another = Another question

complain =
    In this order, and with dates:
    1. The lender itself, in writing, by its own complaint channel. Keep proof, and the answer.
    { $place ->
        [cn] 2. If that brings nothing: the regulator. Credit records and payments: the central bank. Online lenders: their association. Nuisance calls: their own line.
        [us] 2. If that brings nothing: the consumer bureau, and your state's own office for consumers.
        [uk] 2. If that brings nothing: the ombudsman.
       *[other] 2. If that brings nothing: the regulator or ombudsman named on an official page of your country.
    }{ $rights_rules ->
        [none] {""}
       *[other] {"\u000A"}{ $rights_rules }
    }
    The police come first only with threats, violence, someone forcing their way in, or fraud. Tell what happened and nothing else.
    .explain = These are places to turn to, not rules. Each wants to see that you asked the lender first: your log shows it, with days and hours.
    .export = My record for it
    .advice = Free help
    .another = Another question
advice =
    Start with what's free, before you pay anyone:
    { $place ->
        [cn] the lender's own service line, a consumer association, legal aid near you. And a warning:
        [us] non-profit credit counselling, and legal aid near you.
        [uk] a debt charity.
       *[other] a non-profit debt adviser, found on an official page.
    }{ $rights_rules ->
        [none] {""}
       *[other] {"\u000A"}{ $rights_rules }
    }
    .explain = { forces }
    .tell_apart = Free or paid: the signs
    .another = Another question
tell_apart =
    Before anyone helps you for money, have in writing: who they are and their licence (look it up yourself), every fee, what they'll do, and how you get out.
    Walk away if they want identity papers, cards, codes or your phone; a fee before anything is done; silence towards your lender; or an illness, a paper or a complaint made up. A forged proof can cost far more than the debt.
    And nobody can promise a clean record, a cleared "blacklist" or a debt that vanishes.
    .another = Another question
