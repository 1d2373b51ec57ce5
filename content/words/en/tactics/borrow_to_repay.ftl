name = Pushed to borrow
sounds = They tell you to borrow, sell or empty savings to pay.
truth = { $place ->
    [cn] Pushing new loans to pay old ones is off limits under the banking industry's own pledge. Pledge or not, a new loan only moves the debt.
    [us] A new loan only moves the debt, often at a higher cost. A non-profit credit counsellor can look at your budget with you.
    [uk] The regulator's binding rules make firms consider easier terms when you're in difficulty. A new loan only moves the debt.
   *[other] A new loan only moves the debt, often at a higher cost. Rent, food and medicine come first.
    }
line = No names of friends, no figures.
    .say = I won't be taking on new debt. Please put what you're asking for in writing.
    .why = It closes the subject without owning up to anything.
next = Stop new borrowing for now and work out your budget; no rule clears a record after three months without loans.
keep = Who told you to borrow, from where and when; any loan link or message; every loan taken because of it.
