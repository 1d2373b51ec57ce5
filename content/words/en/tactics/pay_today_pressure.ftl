name = "Pay today"
sounds = They set a deadline of hours, or say an offer ends today.
truth = { $place ->
    [cn] A caller's deadline isn't a court's. By law, promising to pay or paying a little can restart an old debt's clock, even in words on a recorded call.
    [us] By federal law, an agency must send the debt's details by five days after first contact. In some states, a small payment restarts an old debt's clock.
    [uk] The regulator's binding rules make firms consider easier terms. In England and Wales, a card payment on the call can restart the time limit.
   *[other] A caller's deadline isn't a court's, and you needn't decide anything on a call.
    }
line = Slow down. No sum, no card.
    .say = I don't decide on calls. Please put the offer in writing, and I'll answer once I've read it.
    .why = A fair offer survives a day's thought; a rushed one often costs you more.
next = Note the deadline, check the debt with the lender on a number you found, then answer by a day you choose.
keep = The deadline they named, the offer word for word, the time and the number.
