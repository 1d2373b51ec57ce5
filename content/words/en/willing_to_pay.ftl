willing = One breath. Say it kindly.
    .say = I'm willing to pay. Right now I'm short, but only for a while.
    .why = Saying you want to solve it keeps the door open, and it promises no sum and no date.
    .reason = Give the reason
    .figure = They want a figure
    .pay_now = They want it now
    .accused = "So you won't pay?"
    .plan = Plan, or answer later
willing_if = This one is safe right now.
    .say = If it all checks out, I'm willing to find a solution.
    .why = It's friendly and owns up to nothing.
    .explain = { $place ->
        [cn] "I'll pay" can count as agreeing to pay, even when only spoken, and restart the time limit. "If it checks out" keeps the talk open without saying it's yours.
        [us] Depending on the state, owning up to an old debt can restart the time limit. "If it checks out" keeps the talk open without saying it's yours.
        [uk] In England and Wales spoken words don't restart the clock, but a recorded "it's mine" still answers a question you haven't checked. "If it checks out" keeps the talk open.
       *[other] In some places, owning up to an old debt can restart the time limit. "If it checks out" keeps the talk open without saying it's yours.
    }
    .writing = Old, or not sure of it
    .pay_now = They want it now
    .accused = "So you won't pay?"

reason = Which is nearest? The line for it comes next.
    .say = There's a plain reason. Let me say it briefly.
    .why = One honest sentence is enough; nobody needs your whole story.
    .job = Work lost or changed
    .illness = Illness
    .income = Less income
    .business = Business is bad
    .family = Something in the family
    .private = I'd rather not say
reason_line = Say it once, then stop talking.
    .say = { $hardship ->
        [job] My work situation has changed, and money is tight for now.
        [illness] I've had health problems, and money is tight for now.
        [income] My income has dropped, and money is tight for now.
        [business] My business is struggling, and money is tight for now.
        [family] Something has happened in my family, and money is tight for now.
       *[other] My circumstances have changed, and money is tight. The rest is private.
    }
    .why = It's true and it's short: no diagnosis, no employer, no names.
    .wants_proof = They want proof
    .pay_now = They want it now
proof = Never a made-up paper; that costs far more.
    .say = Please write to me what you need, and I'll look at it.
    .why = Papers go only where you've checked who is asking, and only true ones.

answer_later = What you can do comes after the sums.
    .say = { $answer_when ->
        [none] I'm working out what I can really manage, and then I'll answer.
       *[other] I'm working out what I can really manage. I'll answer by { $answer_when }.
    }
    .why = A promise you can keep is worth more than a quick one.
    .plan = Plan, or a day to answer
    .figure = They want a figure
no_figure = No figure until it's worked out.
    .say = I only promise what I can keep, so I'm naming no sum now.
    .why = A sum pulled out of the air breaks next month, and then they trust you less.
    .plan = Plan, or a day to answer

neither = Neither yes nor no. That's enough.
    .say = I'm neither confirming nor denying it. Please send it in writing.
    .why = { $place ->
        [cn] By law a promise or asking for more time can restart the limit, and spoken words can count.
        [us] In some states, owning up to an old debt or paying a little can restart the clock.
        [uk] In England and Wales words on a call don't restart the clock, but a card payment can.
       *[other] In some places, owning up to an old debt can restart the clock.
    }
    .explain = You may talk to a caller without settling whose debt it is. Once it's on paper, you can check the name, the sum and the age in peace, and then decide.
    .pay_now = They want it now
no_payment = Not today, not even a small one.
    .say = I'm not making any payment on this call.
    .why = { $place ->
        [cn] Even a small payment can restart the time limit; pay later, and only the lender itself.
        [us] Depending on the state, even a small payment can restart an old debt's clock.
        [uk] In England and Wales a card payment, even £1, can restart an old debt's clock.
       *[other] In some places even a small payment can restart an old debt's clock.
    }
not_dodging = Don't defend yourself. One sentence.
    .say = I'm not dodging this. I want to get it right.
    .why = It answers the reproach, and it's sincere without promising anything.

goodbye = Say it calmly, then hang up.
    .say = I've said what I can today. I'm hanging up now. Goodbye.
    .why = A quarrel closes doors; a calm ending keeps them open.
