overview =
    You and I: English.
    Rules: { $place ->
        [cn] mainland China
        [us] United States
        [uk] United Kingdom
       *[other] only what is safe everywhere
    }.
    Lines to read aloud: { $collector_language ->
        [en] English
        [zh] Chinese
       *[none] { $place ->
            [cn] Chinese
           *[other] English
        }
    }.
    .language = My language
    .place = Place
    .collector = Collector's language
    .apps = Several apps
    .elsewhere = If I can't reach you
pick_language = Which language shall I use with you?
    .en = English
    .zh = 中文
pick_place = Where are you? The rules differ from place to place.
    .cn = Mainland China
    .us = United States
    .uk = United Kingdom
    .other = Somewhere else
pick_collector = Which language do they call in? The lines to read aloud will be in it.
    .en = English
    .zh = Chinese
