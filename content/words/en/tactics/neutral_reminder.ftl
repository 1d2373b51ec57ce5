name = A plain reminder
sounds = They remind you of a payment, politely and with facts.
truth = { $place ->
    [us] Reminding you is allowed. By law an agency must send you the details with its first message or within 5 days.
    [uk] Reminding you is allowed. The regulator's rules have a firm consider going easier on a customer in difficulty, so say if you are.
   *[other] Reminding you is ordinary and allowed. Even so, the sum and the date may be wrong, and a polite message may come from someone else.
}
line = Nothing here presses you. Take your time.
    .say = Thanks for telling me. I'll check my papers and get back to you.
    .why = It's friendly, and it promises neither a sum nor a day.
next = Compare it with your contract or app, and reply by a number or address that you found yourself.
keep = The message with its date; no need for more.
