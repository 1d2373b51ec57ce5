name = Asking for a debt you've paid
sounds = They ask again for money you have paid or settled already.
truth = { $place ->
    [cn] By law, if the debt was sold, what you paid the old lender before you were told of the sale still counts. You may see and copy the payment data held about you.
    [us] By law, an agency that gets your written dispute within the 30-day period must stop until it has sent verification. A payment of yours may not go to a debt you dispute.
    [uk] By law, for a regulated credit agreement a written request with £1 gets you a statement of the account. It should show what has been paid.
   *[other] A receipt or a bank statement weighs more than what a caller's screen shows. Paying twice "to be safe" is hard to undo.
}
line = Let them check. Don't pay twice.
    .say = My records show that's settled. Please check with the lender and answer me in writing.
    .why = They look first; your receipt goes only to the lender itself, not to a caller.
next = Ask the lender, on its published number, for a letter that the account is settled, and dispute the claim in writing.
keep = Receipts, bank statements, the settlement letter, and every message that still asks for money. Keep the originals.
