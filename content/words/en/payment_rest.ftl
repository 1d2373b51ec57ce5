some_left = Noted. { $payment_left } of it is still open; the plan's dates stay as they are.
    .tomorrow = Remind me tomorrow
    .talk = Talk about the rest
    .enough = That's all
comes_again = I'll ask again tomorrow.
