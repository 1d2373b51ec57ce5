name = Credit-record threat
sounds = They use your credit record to push you: pay, or it's ruined.
truth = { $place ->
    [cn] What's overdue may be reported already; paying today undoes nothing on the spot. By law a bad entry goes five years after the default ends, and a dispute over it is answered within 20 days.
    [us] A true debt may be reported. The law bars agencies from false statements and empty threats, and a written dispute within the 30 days makes them stop until they've sent proof. Nobody can promise your score.
    [uk] A missed payment may show on your file whatever you do today. By the regulator's binding rules firms mustn't threaten what they can't lawfully do. Ask what exactly they'd report, and from which date.
   *[other] What's overdue may already be on record, and a payment on this call may not change that. Nobody can promise you a date or a score.
}
line = No rush. Make it concrete.
    .say = What exactly would you report, from which date, and who reports it? Please write that to me.
    .why = A record follows facts, not the mood of a call.
next = Get your own credit report, and if something in it is wrong, dispute it in writing with whoever reported it.
keep = Their words about your credit, the day, and a copy of your report before and after.
