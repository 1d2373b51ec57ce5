name = Posing as an authority
sounds = They present themselves as police, a court or lawyers, or send papers that look official.
truth = { $place ->
    [cn] Seals get copied and some papers lack one, so neither proves anything. By law posing as an official can be a crime when serious; a collector needs the lender's authority. Real courts and mediators exist: check.
    [us] The law bars agencies from posing as government or a lawyer and from false court papers. Knowing your data proves nothing. But a real paper looks just as frightening, so check it today.
    [uk] By the regulator's binding rules a firm mustn't pose as a bailiff or court officer, nor use official-looking papers. A real claim does come on paper, so check with the court itself.
   *[other] A title, a badge number, a seal or your own data proves nothing either way. Only the office they name can tell you.
}
line = Take the details, then end it.
    .say = Which office are you with, and what's the case number? I'll ring its published number myself. Goodbye.
    .why = Real officials don't mind being rung back.
next = Ring that office today on a number you found yourself; with a paper that names a court, ask the court and note by when to answer.
keep = The paper and its envelope, the name and title they gave, the number, and the recording.
