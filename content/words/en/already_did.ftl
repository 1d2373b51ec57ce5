stop_now = First end this call. Nothing more to say or send.
    .say = I have to go now. Goodbye.
    .why = As long as they talk, they can take more.
which =
    It happens to careful people. What counts is the next ten minutes.
    What was it?
    .sent_money = I sent money
    .gave_code = A code or card number
    .shared_screen = I shared my screen
    .gift_card = Gift cards
    .gave_details = ID, birthday, address
    .paid_lender = I paid my real lender
bank = 1. Call your bank now, on the number on your card. Say this:
    .say = I may have been tricked. Please stop this payment and secure my account.
    .why = The sooner the bank knows, the better the chance to stop it.
bank_code = 1. Call your bank now, on the number on your card. Say this:
    .say = Someone may have my card or code. Please block the card and check my account.
    .why = A blocked card can't be emptied, and you can get another.
screen = Put the phone in flight mode. Delete any app they had you install. Call the bank from another phone if you can.
gift_card = Keep the cards and the receipt. Call the number on the card or the shop now. Say this:
    .say = I was pressed into buying this card. Please freeze what's left on it.
    .why = What hasn't been spent yet can sometimes be frozen.
details = Tell your bank, on the number on your card, that somebody has these details. Don't confirm anything to anyone who calls about it.
    .gave_code = I gave a code as well
passwords = 2. Change your passwords, for bank, payment and e-mail first, on another device if you shared the screen. A code that arrives now: read it to nobody.
report =
    { $place ->
        [cn] Now report it: 110, or the anti-fraud line 96110.
        [us] Now report it to your local police, on their published number. About a debt collector you can also complain to the CFPB: consumerfinance.gov/complaint.
        [uk] Now report it to the police, on the number on their website.
       *[other] Now report it to the police, on their published number.
    }
    Ask for a reference and write it down.
proof =
    Keep everything: receipts, messages, their numbers, the time. Delete nothing.
    Never send more to get it back. Whoever offers to recover it for a fee wants the rest.
    You did the right things. Tell somebody you trust.
lender =
    Good. Keep the receipt, and ask the lender in writing to confirm what was paid and what is left.
    { $place ->
        [cn] Know this: a payment counts as agreeing to pay and restarts the time limit.
        [us] Know this: on an old debt a payment can restart the time limit, depending on the state.
        [uk] Know this: a payment can restart the time limit of an old debt, but it can't revive one that has already run out.
       *[other] Pay no more until you have it in writing.
    }
    .not_sure = Not sure it was them
