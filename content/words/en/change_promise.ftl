cannot = It happens. Told before the day, it costs you little. Write it, or ring the number they publish:
    .say = I can't make the day I named. I'll give you a new one.
    .why = { $place ->
        [cn] Name a day for an answer, no sum: even a spoken promise to pay can restart the time limit.
        [us] Name a day for an answer, no sum: owning up to an old debt may restart its clock.
        [uk] Name a day for an answer and no more: a signed letter that owns up to the debt can restart its clock.
       *[other] Name a day for an answer, no sum that isn't worked out.
    }
    .new_day = Name a new day
    .let_go = Let it go
new_day = By what day can you really answer? Leave yourself some air.
    .example = next Friday
day_over = That day is over already. Choose one ahead, for example next Friday.
saved = Noted. I'll remind you the day before and on the day.
    .say = You'll have my answer in writing by { $promise_due }.
    .why = One day that holds is worth more than three that don't.
noted = Noted, without blame. Next time, only a day you're sure of.
