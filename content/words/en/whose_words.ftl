stop = Say it once. Then hang up.
    .say = I'm ending this call. Put anything else in writing. Goodbye.
    .why = { $place ->
        [cn] If it's you who feels this: 12356, or 400-161-9995. You come first.
        [us] If it's you who feels this: 988, call or text, day and night. You come first.
        [uk] If it's you who feels this: Samaritans, 116 123, day and night. You come first.
       *[other] If it's you who feels this: findahelpline.com, or your local emergency number. You come first.
    }
    .they_said_it = They said it
    .i_feel_it = I feel it
leave = Kept as evidence. You needn't listen any longer.
    .say = I'm hanging up now. Goodbye.
    .why = Cruel words tell about them, not about you; answering in kind only helps them.
    .hung_up = I've hung up
    .stay = They've calmed down
kept = Kept, word for word. It's about them, not about you.
