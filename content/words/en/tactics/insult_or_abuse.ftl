name = Insults and abuse
sounds = They shout, mock, swear or threaten you.
truth = { $place ->
    [cn] Abuse is against the banking industry's own pledge. By law, repeated insulting or frightening messages can bring a fine or a few days' detention for the sender.
    [us] Federal law bars collection agencies from harassing or threatening you; lenders collecting for themselves mostly aren't covered by it. You may end the call.
    [uk] Harassment is against the law, whoever collects. You may end the call.
   *[other] Their words are about them, not you. You may end any call.
    }
line = One breath. Warn once, quietly.
    .say = Please speak to me with respect, or I'll end this call.
    .why = A single calm warning counts for you later; an insult back counts against you.
next = If it goes on, hang up. Threats of violence: call the police. Otherwise complain to the lender in writing.
keep = Their exact words, the time, the number; messages and recordings uncut.
