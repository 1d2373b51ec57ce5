name = Won't say who they are or show proof
sounds = They want money without saying who they are, for whom, or what it rests on.
truth = { $place ->
    [cn] By law a collector needs the creditor's authority, and a sold debt counts for you only after notice; being served with a lawsuit is notice too. Binding rule: lenders publish the agencies they use.
    [us] By law an agency must send you the details of the debt with its first message or within 5 days. If you dispute in writing within the 30-day period, it must stop until it answers.
    [uk] By law, for a regulated credit agreement a written request with £1 gets you the agreement and a statement. The regulator's rules bar firms from claiming powers they don't have.
   *[other] Someone who may collect can say who they are and for whom. Knowing your name proves nothing.
}
line = No name, no talk. Say it once.
    .say = Which company are you, and for whom? Please send me that in writing. Until then I'm not discussing this.
    .why = Who is allowed to collect can say so; you needn't guess or prove anything.
next = Ring the lender on the number in your contract or on its own site and ask who collects for it.
keep = The number, the time, the names they gave, and what they refused to say.
