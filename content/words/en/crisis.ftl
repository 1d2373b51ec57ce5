help_here =
    What you feel matters more than any debt. Nothing about money has to be settled now.
    Please let a human being hear you:
    { $place ->
        [cn] 12356, the mental-health line, at least 18 hours a day. If nobody answers: 400-161-9995. In danger right now: 120 or 110.
        [us] 988, call or text, day and night. In danger right now: 911.
        [uk] Samaritans, 116 123, free, day and night. In danger right now: 999.
       *[other] findahelpline.com shows free lines for where you are. In danger right now: your local emergency number.
    }
    .safe_now = I'm safe for now
    .talk_more = I want to talk
during_call =
    You can put the phone down. No call matters as much as you do.
    { help_here }
    .safe_now = I'm safe for now
    .talk_more = I want to talk
    .call_on = The call is still on
talk_more =
    I'm here, and you can write as much as you like. But I'm a program, and you deserve a person. Someone near you could be with you soon. You can send them this:
    "I'm not okay right now. Can you call me, or come over?"
    Until then, be where other people are, and keep away from anything that could hurt you.
    .numbers = Show the numbers
    .safe_now = I'm safe for now
heard =
    Thank you for telling me. That's a lot to carry, and you don't have to carry it alone.
    A person can hear all of it, now: { $place ->
        [cn] 12356, or 400-161-9995
        [us] 988, call or text
        [uk] Samaritans, 116 123
       *[other] a line from findahelpline.com
    }.
    .numbers = Show the numbers
    .safe_now = I'm safe for now
safe =
    I'm glad you're safe for now. The calls can wait, and nothing here runs away.
    /help brings the numbers back whenever you want them.
    .home = Go home
    .carry_on = Go on where I was
    .numbers = Show the numbers
safe_home =
    { safe }
    .home = Go home
    .numbers = Show the numbers
call_on = Say it once, then put the phone down.
    .say = I can't go on with this call. Please write to me. Goodbye.
    .why = You may end any call at any moment, without giving a reason.
    .hung_up = I've hung up
    .carry_on = Back to the call
