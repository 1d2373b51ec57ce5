name = Calls to your work
sounds = They ring, write or come to your workplace, or threaten to.
truth = { $place ->
    [cn] { $product ->
        [credit_card] A binding rule bars card issuers from collecting from people with no part in the debt, and a boss is one. The industry's pledge: others only when you can't be reached.
       *[other] A recommended standard, not law, and the industry's pledge: contact others only if you can't be reached, and never tell them about the debt. A boss or colleague is one of those others.
    }
    [us] By federal law, an agency that knows your employer forbids it may not contact you at work, nor discuss the debt with most others. Lenders collecting for themselves mostly aren't covered.
    [uk] The regulator's binding rules: firms must heed a reasonable request not to ring at work, and mustn't unfairly disclose your debt there.
   *[other] You may always say that you can't talk at work.
    }
line = Quietly, not on speaker. Then end it.
    .say = Work isn't a good place to reach me. Please don't contact me here again.
    .why = { $place ->
        [us] An agency has to respect a place that it knows doesn't suit you; if your employer forbids such calls, say so too.
       *[other] One clear request is easy to prove, and nothing has to be settled within colleagues' hearing.
    }
next = Send the same request in writing to the agency and the lender, and don't confirm where you work.
keep = Each call's date, time, number, who answered, what was said, and any trouble at work it caused.
