name = Threat to family or name
sounds = They say a blacklist, your children, your job or your family will suffer.
truth = { $place ->
    [cn] By law only a court lists dishonest debtors or limits spending, after a judgment or an unmet enforcement notice and more. The limit names costly private schools, not public ones. Your spouse owes only in certain cases.
    [us] By law agencies mustn't threaten what they don't mean, nor talk about your debt with most other people. Once they know your employer forbids it, they mustn't contact you at work.
    [uk] By binding rules firms mustn't unfairly tell others about your debt or claim powers they haven't got. By law harassment isn't allowed. No collector decides about your children or your job.
   *[other] Your family owes nothing merely by being your family. No collector decides about your children, your job or any official list.
}
line = Keep your family out of it. Calmly.
    .say = My family and my work aren't part of this. Which rule do you mean? Please put it in writing.
    .why = A rule can be named; a scare can't.
next = Open everything from a court, check any list with the court itself, and give your family one short word in advance.
keep = The exact threat, whom it named, and the day; it weighs in a complaint.
