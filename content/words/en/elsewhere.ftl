nothing_set = If I can't reach you in any of your apps, I can tell you elsewhere: by e-mail, ntfy, Bark, Pushover, ServerChan, or a WeCom or Feishu robot. Such a message names no debt, no lender and no sum.
    .set_one = Set an address
stands = If I can't reach you in any of your apps, I write to { $elsewhere_service ->
        [mail] e-mail
        [ntfy] ntfy
        [bark] Bark
        [wecom] the WeCom robot
        [feishu] the Feishu robot
        [serverchan] ServerChan
       *[pushover] Pushover
    } { $elsewhere_hint }. Such a message names no debt, no lender and no sum.
    .another = Another address
    .remove = Remove it
removed = It's removed. I write nowhere else now.
type_in = What's the address? An e-mail address, or the link that the service gave you. Better one that only you read.
    .example = ntfy://a-topic-nobody-guesses
unknown = I don't know that kind of address. These work: name@example.org, ntfy://topic, barks://host/key, wecombot://key, feishu://key, schan://key, pover://user@token, or the https link of that service.
    .again = Another address
no_mail = No e-mail can be sent from this computer. ntfy or Bark, for example, work.
    .again = Another address
private = That address lies in somebody's own network, and I may not write there.
    .again = Another address
too_often = That's enough messages for now. Please try again later.
tried = I've sent six digits to { $elsewhere_new_service ->
        [mail] e-mail
        [ntfy] ntfy
        [bark] Bark
        [wecom] the WeCom robot
        [feishu] the Feishu robot
        [serverchan] ServerChan
       *[pushover] Pushover
    } { $elsewhere_new_hint }. Type them here.
    .nothing_came = Nothing came
nothing_came = It can take a minute; for e-mail, look into the spam folder too. Or there's a slip in the address.
    .wait = I'll look again
    .again = Another address
works = That's it. From now on I write there when I can't reach you in your apps.
not_that = Those aren't the digits that I sent. Look once more.
missed = That didn't match three times, so I let that address go.
    .again = Once more
