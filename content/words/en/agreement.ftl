lender = Which lender is it with? The name in the contract is best.
    .example = Harbor Credit
too_much = This takes more than a month leaves you. You can ask for less before the first payment; that's better than breaking off later.
    .keep_on = It's agreed, note it
    .change = Change the terms
    .leave = Don't note it
