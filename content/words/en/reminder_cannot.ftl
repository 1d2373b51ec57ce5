in_time = Good that you see it now: before the day, a plan can still be moved. Say it first, in writing or on the phone, and name no new sum yet.
    .say = The next date of our plan doesn't work for me. Please send me the options in writing.
    .why = Whoever speaks up before the day is believed more, and the plan is easier to keep alive.
    .new_plan = Work out a new plan
    .help = Somebody to talk to
    .enough = That's enough for now
