name = All or nothing
sounds = They refuse any plan, part payment or extra time.
truth = { $place ->
    [cn] { $product ->
        [credit_card] By a binding rule, a bank may agree to a personal plan of up to five years when a card debt is beyond your means and you're willing to pay. It's negotiated, not a right.
       *[other] By law you may ask for more time before the due date, but the lender has to agree. A caller's no needn't be the lender's last word.
    }
    [us] You may ask; the lender is mostly free to say no. A non-profit credit counsellor can ask on your behalf.
    [uk] The regulator's binding rules: a firm must consider easier terms for a customer in difficulty. In England and Wales the law also knows a 60-day Breathing Space, through a debt adviser.
   *[other] You may always ask, and the lender is mostly free to say no. A caller's no needn't be its last word.
    }
line = Don't plead. Ask who decides.
    .say = I hear the no. Please put it in writing and tell me who can decide otherwise.
    .why = A caller often has no power to say yes, and a written no shows that you tried.
next = Once the debt is checked, write to the lender itself with your budget; free debt advice can help.
keep = What was refused, by whom and when, and a copy of every request you sent.
