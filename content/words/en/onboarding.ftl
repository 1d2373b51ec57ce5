welcome =
    I give you the next safe line in a debt collection call.
    Set to: English, { $place ->
        [cn] mainland China
        [us] United States{ $timezone ->
            [none] , New York time
           *[other] {""}
        }
        [uk] United Kingdom
       *[other] no country's own rules
    }.
    Private: stored encrypted, passed to nobody, erased when you write /forget.
    Information and rehearsal, not a lawyer.
    .calling = They're calling now
    .ready = Get ready
    .change = Language or place
    .relative = I'm not the borrower
