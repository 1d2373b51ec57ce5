name = Too many calls, or at odd hours
sounds = They ring again and again, or when people sleep, to wear you down.
truth = { $place ->
    [cn] { $product ->
        [credit_card] The banks' own guideline (a pledge): none from 10 pm to 8 am without consent, and no more than six unanswered tries a day.
       *[other] Recommended standard for online loans: none from 10 pm to 8 am unless agreed, and three effective voice calls a day at most.
    } By law, police can punish pestering that disturbs a life.
    [us] By law, an agency's calls before 8 am or after 9 pm your time are presumed inconvenient. By binding rule, more than 7 in 7 days for one debt, or one within 7 days after you talked, are presumed too many.
    [uk] There's no fixed number. The regulator's rules: no contact at unreasonable times, and reasonable requests on when and how must be heeded. Harassment is against the law.
   *[other] You needn't answer every call, and you may ask for contact in writing.
}
line = Answer once. Ask for writing.
    .say = Please contact me in writing from now on. I'm noting the time of each call.
    .why = { $place ->
        [us] A written request to stop contact binds an agency by law; a spoken one is the first step.
        [cn] A clear request is easy to prove later; keep one written channel open, so that nobody can call you unreachable.
       *[other] A clear request is easy to prove later, and it costs you nothing.
    }
next = Send the same request in writing to the lender as well, and put every call into the log.
keep = Your call list with dates, times and numbers, unanswered ones too, and proof of your request.
