name = Not your debt, or not that sum
sounds = They ask you for a debt that isn't yours, or for more than you owe.
truth = { $place ->
    [cn] By law you may see and copy the data held about you. { $product ->
        [credit_card] Binding rule: banks may charge no late fee and no over-limit fee, and a default charge only if it was agreed.
       *[other] Binding rule since August 2026: lenders list a loan's whole cost, and what isn't listed may not be charged.
    }
    [us] By law, an agency that gets your written dispute within the 30-day period must stop until it has sent verification. No payment of yours may go to a debt you dispute.
    [uk] By law, for a regulated credit agreement a written request with £1 gets you the agreement and a statement. If they don't come within 12 working days, the creditor may not enforce until they do.
   *[other] Whoever asks for money can be asked what it rests on. A total named on the phone can't be checked.
}
line = Don't argue about it. Ask for paper.
    .say = That doesn't match my records. Please send me the contract and an itemised statement.
    .why = You neither admit nor deny anything, and the proof is left to the one who asks.
next = Compare it with your own papers, ring the lender on its published number, and dispute it in writing if it's wrong.
keep = The message or letter with its date and sum, your own statements, and a copy of your dispute.
