aside = Use earphones.
hub = { $creditor ->
        [none] Read this aloud.
       *[other] Last time it was { $creditor }.
    }
    .say = Which company are you calling from?
    .why = A real collector can answer this.
    .willing = Willing to pay
    .bye = I hung up
sure = Who is it?
    .unknown = No idea
    .matches = It matches
    .verified = I'm sure
willing = Say it once.
    .say = I owe it and I'm willing to pay.
willing_if = Say this instead.
    .say = { $place ->
        [cn] If it checks out, I'm willing to talk.
       *[other] If it's right, I'm willing to talk.
    }
    .moved_on = They moved on
