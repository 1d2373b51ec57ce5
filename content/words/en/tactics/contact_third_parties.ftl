name = Calling people around you
sounds = They ring your family, friends or references, or threaten to tell them.
truth = { $place ->
    [cn] { $product ->
        [credit_card] A binding rule bars card issuers from collecting from people who have nothing to do with the debt. The industry's pledge: others only when you can't be reached, and no details.
       *[other] A recommended standard, not law: your contacts only if you can't be reached, without a word about the debt, and their "no" ends it. Lenders licensed as consumer-finance companies are bound by rule.
    }
    [us] By federal law an agency may not discuss your debt with most others. To find you it may ask others, usually once, without saying that you owe. Lenders collecting for themselves mostly aren't covered.
    [uk] The regulator's binding rules: firms mustn't unfairly disclose your debt to others, and must take care that they don't learn of it.
   *[other] Someone who signed nothing owes nothing by picking up the phone.
    }
line = Say it once, without names.
    .say = Please talk only to me about this, and to nobody else. You can reach me here.
    .why = Being reachable takes away their reason to ring others, and the request is easy to prove.
next = Repeat the request in writing to the lender, on an address you found yourself, and warn those people briefly.
keep = From each person called: date, time, number, exact words, a screenshot; plus proof of your request.
