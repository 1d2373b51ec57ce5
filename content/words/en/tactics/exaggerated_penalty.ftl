name = Blown-up penalties
sounds = They blow up the sum or hint at dark consequences they don't explain.
truth = { $place ->
    [cn] { $product ->
        [credit_card] By binding rule, card late fees are abolished; a default charge needs an agreement and bears no interest. By law you can ask the court to reduce charges that are too high.
       *[other] By binding rule the penalty rate is the contract rate plus 30–50% of it, usually on the overdue part, not on all that's left. Some contracts let the whole loan fall due after notice: ask for the clause.
    }
    [us] By law an agency must send you the debt's details within five days of first contact, so the sum can be checked. The law also bars threats they don't mean.
    [uk] { $product ->
        [micro_loan] By binding rule, payday-type loans: at most 0.8% a day, £15 in default fees, and never more than 100% of the loan in all.
       *[other] By law, for most credit a written request with £1 gets you the agreement and a statement, so the sum can be checked. By binding rule firms mustn't misstate their powers.
    }
   *[other] What you owe follows the contract, not the mood of a call. A penalty that's due can be listed line by line.
}
line = Don't argue the number. Ask for its parts.
    .say = Please itemise that in writing: principal, interest, penalty, and the clause for each.
    .why = A real charge has a clause behind it; a scare has only a total.
next = When the list comes, open /debts, pick this debt and tap “Check the charges” before you agree to any figure.
keep = The sum they named, how they said it's worked out, and the day.
