name = Guilt and shame
sounds = They make you feel ashamed, so that you promise something.
truth = { $place ->
    [cn] { $product ->
        [credit_card] By law, being unable to pay isn't by itself a crime; malicious overdraft needs intent, two effective demands and a large unpaid principal. What you can spare is arithmetic, not character.
       *[other] By law, being unable to repay is a civil matter; crimes around loans need fraud or intent. What you can spare is arithmetic, not character.
    }
    [us] Federal law bars collection agencies from harassing you; it mostly doesn't cover lenders collecting for themselves. Feeling guilty changes nothing about what you can spare.
    [uk] Consumer credit debt is a civil matter, and the regulator's binding rules make firms consider easier terms when you're in difficulty.
   *[other] Feeling guilty changes neither what's owed nor what you can spare.
    }
line = Feet on the floor. Back to facts.
    .say = I hear you. Let's keep to the facts: please put the figures in writing.
    .why = Guilt is there to make you promise something; figures on paper don't.
next = Promise nothing now; work out what's left after rent, food and medicine, then answer in writing.
keep = The sentence that hurt most, word for word, with the time and the caller's name.
