name = Threat of a lawsuit right now
sounds = They say you've been sued, or will be any minute, unless you pay.
truth = { $place ->
    [cn] A lender may sue, but a phone call isn't a lawsuit: the court itself serves you papers. By law a payment order needs an answer within 15 days. If the time limit has run out, you have to say so yourself.
    [us] Suing is possible, but papers come from a court, not by phone. The law bars agencies from threatening a suit they don't mean. A binding rule bars suing or threatening it once the time limit is past.
    [uk] A claim comes as court papers, not by phone. By the regulator's binding rules firms mustn't threaten what they can't lawfully do, and must stop once you say you won't pay a statute-barred debt.
   *[other] They may be able to sue, but a call or text isn't a lawsuit. A real one arrives as court papers with a date by which to answer.
}
line = It can wait for paper. Say this.
    .say = Please send that in writing, with the court and the case number. I'll check with the court and answer there.
    .why = A real case has a court and a number; a bluff has neither.
next = Ring that court today, on its own published number, and ask if there's a case in your name and by when to answer.
keep = Their exact words, the court they named, and every envelope with the day it came.
