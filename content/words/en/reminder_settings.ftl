overview =
    This is how I'd remind you. One tap if it suits you.
    When: at { $reminder_hour }.
    { $zone_city ->
        [none] Where you are: not known yet. My clock says { $zone_clock }.
       *[other] Where you are: { $zone_city }, where it's { $zone_clock } now.
    }
    { $quiet_hours ->
        [none] No quiet hours.
       *[some] Quiet from { $quiet_from } to { $quiet_to }.
    }
    { $discreet ->
        [no] My messages name lender and sum.
       *[yes] My messages name no lender and no sum.
    }
    .fine = That suits me
    .hour = Another hour
    .quiet = Quiet hours
    .zone = It isn't { $zone_clock } here
    .wording = What they name
hour = At what time of day shall I write?
    .example = 9:00
hour_in_quiet = That's in your quiet hours, so I'd write when they end, at { $quiet_to }.
quiet = From when to when shall I never write?
    .other_hours = I'll tell you
    .no_quiet = Any time is fine
other_hours-quiet_from = Quiet from what time on?
    .example = 21:00
other_hours-quiet_to = And until when?
    .example = 8:00
zone = What time is it where you are, right now?
    .example = 14:05
no_zone = I know no place where it's that late now. Please look once more.
pick_zone = Which of these keeps your time?
zones-item =
    .label = { $city }
wording = Whoever sees your screen may read my messages. May they name the lender and the sum?
    .yes = Better not
    .no = Yes, name them
