sure = For the instalment of { $reminder_day }: { $payment_amount }, paid on { $payment_on }?
    .exactly = Exactly
    .other_sum = Another sum
    .other_day = Another day
sum = How much was it?
    .example = { $payment_left ->
        [none] 500
       *[other] { $payment_left }
    }
day = On what day?
wrong_currency = The plan is kept in another currency. Please give the sum in the plan's own.
wrong_too_much = That's more than the whole plan still asks for. Is there a digit too many?
wrong_future = That day is still ahead. A payment can be noted once it's made, for example today.
wrong_too_early = That's before the plan was agreed. Please check the day.
gone = That plan is no longer open, so nothing is noted.
proof = Is there a receipt? A picture of it is worth keeping; without one it's noted all the same.
    .example = a picture of the receipt
paid = { $payment_more ->
        [yes] Noted, and what was more counts for the other instalments. No more reminders for what's paid.
       *[no] Noted. No more reminders for this one.
    }
all_paid = Noted, and that was the last of it: the plan is paid in full. Ask for that in writing, and keep it.
