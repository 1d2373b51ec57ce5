first_word = { $reminder_missed } instalments are open. That happens to good plans that were too tight. A smaller plan that holds is worth more than this one; they may say no, and that's not your failure.
    .say = Our plan is too tight as it is. I want one that holds; please send me the options in writing.
    .why = A plan changed in time can go on; one that fails in silence is usually cancelled.
    .new_plan = Work out a new plan
    .help = Somebody to talk to
    .enough = That's enough for now
