which = Which line shall we take?
    .opening = The first line
    .writing = Asking for writing
    .today = Nothing today
    .family = Leave my family out
    .insults = Stopping insults
    .official = Police or court
first =
    I play the collector, you read the line aloud. Breathe out first.
    "{ $rehearse_topic ->
        [opening] Finally! Do you know how long we've been ringing you?
        [writing] I'm telling you now. What do you need that on paper for?
        [today] The offer ends at six. Give me the card and you're done.
        [family] Perhaps your family would like to hear about this.
        [insults] What sort of person are you, leaving others to wait?
       *[official] Enforcement office. Somebody comes for you on Monday.
    }"
    .say = { $rehearse_topic ->
        [opening] I can't talk now. Which company, and what's the reference?
        [writing] I've noted that. Please put it in writing.
        [today] I'm not confirming or paying anything today. Send it in writing.
        [family] Please don't contact my family. Talk to me, in writing.
        [insults] Speak to me with respect, please, or I'm hanging up.
       *[official] Your name, office and case number, please? I'll call your office myself.
    }
    .why = What you have said aloud once comes easier the next time.
    .said_it = I said it
    .another = Another line
    .enough = That's enough
second =
    { $rehearse_topic ->
        [opening] A tip: slower than feels natural.
        [writing] A tip: the same words again, no new reasons.
        [today] A tip: let your voice go down at the end.
        [family] A tip: say it once, then be silent.
        [insults] A tip: softer than they are, and no answer to the insult.
       *[official] A tip: pen in hand, and hang up right after it.
    } Once more:
    "{ $rehearse_topic ->
        [opening] You know very well who this is. Well?
        [writing] Everyone else just agrees on the phone.
        [today] So you don't want to solve it at all?
        [family] Then we'll just ring them one by one.
        [insults] Go on, hang up. Like all the others.
       *[official] Hang up now, and it only gets worse for you.
    }"
    .say = { first.say }
    .why = The second time, it's already yours.
    .said_it = I said it
    .another = Another line
over = That's all. The line is there when you need it.
    .another = Another line
