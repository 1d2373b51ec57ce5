name = The "mediator" in the middle
sounds = Someone who calls himself neutral reads out decisions and asks you to pay.
truth = { $place ->
    [cn] Real mediators and court staff do call. By law, posing as an official can be a crime in serious cases; the banks' own guideline (a pledge) bars it too. The court's published number tells you which it is.
    [us] Real mediators exist, so check before you decide. By law an agency may not pose as government or a lawyer, or use false court papers.
    [uk] Real mediators exist, so check before you decide. The regulator's rules bar firms from posing as court officers or claiming powers they don't have.
   *[other] Real mediators exist, and a title on the phone proves nothing. A case number can be checked with the court.
}
line = Neither yes nor no. Ask for numbers.
    .say = Which office are you, and what's the case number? I'll check it and then call you back.
    .why = A real mediator can give both, and won't mind that you check.
next = Ring the court or office on its published number today; if a date is real, go or answer in time.
keep = Name, office, case number, the "decision" word for word, and any text or paper with its date.
