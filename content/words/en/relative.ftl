line = Say this once, then hang up.
    .say = I'm not the borrower. I won't pass on details or pay. Please don't call again.
    .why = { $place ->
        [cn] A recommended standard and the banks' guideline: once a contact says no, collectors should stop.
        [us] The law bars collectors from discussing somebody's debt with most other people.
        [uk] The regulator's rules bar firms from unfairly telling others about a customer's debt.
       *[other] Picking up the phone doesn't make you owe anything.
    }
    .keep_on = They keep calling
    .signed = I signed for it too
    .message = A message to forward
again = The same words, then hang up. You needn't explain.
    .say = I've told you: I'm not the borrower. Please take this number off. Goodbye.
    .why = The same sentence twice leaves nothing to bargain with.
    .threats = They threaten me
danger = { $place ->
        [cn] If you feel in danger, call 110.
        [us] If you feel in danger, call 911.
        [uk] If you feel in danger, call 999.
       *[other] If you feel in danger, call the police.
    }
    .say = I've written down what you said. I'm hanging up now.
    .why = It's calm, it's true, and it ends the call.
note =
    Write down, while it's fresh:
    - when they called, and from which number
    - the name and company they gave
    - their exact words
    - whether they told you about a debt
    Pass it on to the person it's about, and to nobody else.
    .message = A message to forward
signed = If you co-signed, guaranteed or are married to the borrower, it may concern you. Don't settle that on the phone.
    .say = Please send me what I'm said to have signed. I'm hanging up now.
    .why = { $place ->
        [cn] By law a spouse owes it only in certain cases, such as a joint signature or daily family needs.
       *[other] What you owe is in a document, so read it and get free advice first.
    }
message =
    Somebody may call you about me. You don't have to talk to them. Just say: "I'm not the person you're looking for. Please don't call again." Then hang up.
    Please give them no number, address or workplace of mine, pay nothing and read out no codes.
    Note the time, the number and what they said, and tell me. I'm taking care of it.
message_ready = Forward the message above as it is. It names no sum and no lender.
    .line = The line once more
