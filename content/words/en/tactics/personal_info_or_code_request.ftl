name = Fishing for data, a code or odd payment
sounds = They want a code, your card or ID details, an app on your phone, or money by an odd way.
truth = { $place ->
    [cn] By law, whoever uses your data must say who they are and why. No code, password, PIN or shared screen is needed to repay; pay only into the lender's own account.
    [us] By law an agency must send you the details of the debt with its first message or within 5 days. No code, PIN, gift card or transfer to a private person is needed for that.
    [uk] The regulator's rules have firms make sure who you are before they give details, so questions are usual. A code, PIN or password never is; ring back on a number you found.
   *[other] No debt is verified with a code, a PIN or a shared screen, and an honest collector takes no gift cards.
}
line = Give nothing. Say this, then end it.
    .say = I don't give codes, card or personal details on calls. I'll ring the lender myself.
    .why = If it's real, the lender's own number will tell you; if not, you've lost nothing.
next = Hang up and ring the number on your card or contract; if a code or money has gone, ring the bank first.
keep = The number, the message with its link unopened, the account they named, and the time.
