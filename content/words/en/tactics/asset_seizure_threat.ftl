name = Threat to take your things
sounds = They say your wages, account, car or home will be taken or frozen.
truth = { $place ->
    [cn] A collector can't freeze or seal anything; a court can, sometimes early in a lawsuit. By law, enforcement must leave you and your dependants what you need to live. A pledged car or home depends on the contract.
    [us] The law bars agencies from false talk of seizure, so ask which court ordered it. A car or home pledged for the loan, and money owed to the government, have rules of their own: take advice early.
    [uk] Debt collectors aren't bailiffs and have no right to come in, say the regulator's binding rules; nor may they claim powers they haven't got. A real bailiff can name the court or authority; car finance has its own rules.
   *[other] Whoever may really take your things can name the court or authority behind it. Something pledged for the loan, like a car or a home, has rules of its own.
}
line = They describe power. Ask where it comes from.
    .say = Which court, and what's the case number? Please put it in writing and I'll check it myself.
    .why = Taking anything needs a basis, and a basis can be written down.
next = Ring that court on its published number today; if a car or home is pledged, ask the lender itself in writing what the contract says.
keep = What they said they'd take, on what basis, and the day and hour.
