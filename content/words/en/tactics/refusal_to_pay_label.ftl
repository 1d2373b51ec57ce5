name = "Refusing to pay"
sounds = They say they'll put you on file as refusing or dodging.
truth = { $place ->
    [cn] { $product ->
        [credit_card] Their note isn't a finding. By law, malicious overdraft needs intent, two effective demands, over three months and a large principal; not paying doesn't prove intent by itself. Keep proof of your replies.
       *[other] Their note isn't a finding. By law only a court, after a judgment in force, decides who is on the list of dishonest debtors. Keep proof of your replies.
    }
    [us] Their note isn't your word. By federal law it's your own written refusal that makes an agency stop contacting you; a lawsuit stays possible.
    [uk] Their note isn't your word. The regulator's binding rules make firms consider easier terms for a customer in difficulty.
   *[other] Their note isn't your word: asking for proof or for time to read isn't refusing.
    }
line = Correct it once, in one sentence.
    .say = I'm not refusing anything. I'm asking for it in writing, and then I'll answer.
    .why = If the call is recorded, your own words stand beside their note.
next = The same day, send that sentence in writing to the lender, with a day by which you'll answer.
keep = The label they used, word for word, the time, the caller's name, and your written reply.
