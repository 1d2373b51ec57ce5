name = Official-looking message
sounds = A text that looks like it's from a court, the police, a bank or mediators.
truth = { $place ->
    [cn] A number starting with 1069 or a missing seal proves nothing either way; odd spaces inside words are only a hint. The law makes posing as an official a crime when serious. But courts, mediators and lenders do text too, so check.
    [us] The law bars agencies from posing as government and from false court papers. A number proves nothing. A real agency must, by law, send you the debt's details within five days.
    [uk] By the regulator's binding rules a firm mustn't pose as a court officer or use official-looking papers. A sender's name or number proves nothing either way; real courts can be rung back.
   *[other] A sender's number, a seal or neat wording proves nothing either way. Some such messages are real, so check with the office they name.
}
line = Don't tap or reply. Ring the office and ask:
    .say = I've had a message in your name. Is there really a case or an account under my name?
    .why = Only the office it names can tell you, and only on a number you found yourself.
next = Ring the named office today on its published number; if it names a court, do that first and ask by when to answer.
keep = A screenshot with the sender's number, date and full text; note odd spaces, links and any account to pay into.
