name = Threat of a home visit
sounds = They say somebody is coming to your door, or already there.
truth = { $place ->
    [cn] Talk of a visit is often pressure, but don't count on it. By law nobody enters without a legal basis or your consent. The banks' own guideline: two people, identification, never from 10 pm to 8 am.
    [us] They may say it without coming, and the law bars agencies from threats they don't mean and from known inconvenient times and places. You needn't let a collector in or talk at the door.
    [uk] By the regulator's binding rules visitors mustn't threaten and mustn't come in without consent. Debt collectors aren't bailiffs. If someone says they are one, check the card and the paper and ring the court.
   *[other] Most of it is pressure, but be ready: you may talk through a closed door and needn't let a collector in. A photo of your door proves nobody is there.
}
line = Your door can stay closed. Say this.
    .say = I'm not agreeing to a visit. Please write to me, or ring at a time we both agree on.
    .why = A clear no, once, is easy to prove; an argument isn't.
next = Plan the door: closed, ask for identification and written authority, sign and pay nothing; in danger, call the police.
keep = The announcement, any photo and who sent it, and if somebody comes, the time, names and number plate.
