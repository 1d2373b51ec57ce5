name = Threat of arrest
sounds = They say police, jail or criminal charges await you because of the debt.
truth = { $place ->
    [cn] { $product ->
        [credit_card] By law it's a crime only with intent to keep the money: two valid demands, over three months, and unpaid principal from ¥50,000. Not paying alone doesn't prove intent. If yours is that large, see a lawyer soon.
       *[other] By law, being unable to repay is a civil matter; a crime needs fraud or intent. Cards with a large unpaid principal are stricter. Disobeying a court is another thing: only a court can detain you for it.
    }
    [us] Collectors can't threaten you with arrest over a debt, says the federal consumer bureau, and the law bars agencies from false talk of crime. Ignoring a court's order is different: it can bring a warrant.
    [uk] Consumer credit debt is a civil matter in law; talk of criminal proceedings over it misleads you. By the regulator's binding rules firms mustn't misstate their powers. Answer real court papers all the same.
   *[other] A collector arrests nobody; only police or a court can act, each under its own rules. Papers from a court must always be answered.
}
line = One slow breath. Then this, and hang up.
    .say = Which office is this, and what's the case number? I'll ring its published number myself. Goodbye.
    .why = Real police or a real court can be rung back; someone bluffing will try to keep you on the line.
next = Look up that office's published number yourself and ask if anything is open in your name; pay nothing until then.
keep = Their exact words, the name, number and time of the call, and the recording or screenshot uncut.
