closing = Still on the line? Say this, then hang up. Over already? Tap below.
    .say = I'm ending the call now. Please write to me. Goodbye.
    .why = A calm goodbye leaves nothing that can be used against you.
    .hung_up = We've hung up
identified = Breathe out. Three taps, then it's written down. Did they say who they are?
    .yes = Yes
    .partly = Partly
    .no = No
tone = How was their tone?
    .polite = Polite
    .pressure = Pressing
    .insults = Insulting
    .threats = Threatening
promised = Did anyone promise anything?
    .nobody = Nobody
    .they = They did
    .i = I did
    .both = Both
danger =
    They threatened you. If you feel unsafe now, ring { $place ->
        [cn] 110
        [us] 911
        [uk] 999
       *[other] your local emergency number
    }. Keep the recording and their messages as they are.
crossed =
    Noted against the rules:
    { $crossed }
    Whether it counts is for others to decide; the facts are safe in your log.
crossed-item = • { finding_name }: { $sure ->
        [yes] { force_name }
       *[no] perhaps; { force_name }
    }
debriefed =
    Written down; the call is over. Stand up for a moment, drink some water.
    { $done_well ->
        [ended_it] What you did well: you ended it yourself.
        [asked_identity] What you did well: you asked who was calling.
        [asked_writing] What you did well: you asked for it in writing.
        [kept_calm] What you did well: you kept calm.
        [wrote_it_down] What you did well: you wrote it down straight away.
       *[none] You got through it. That counts.
    }
    { $open_point ->
        [identity] Still open: who they really are. Ring the lender back on a number you find yourself.
        [writing] Still open: nothing is in writing yet.
        [age] Still open: how old the debt is.
        [amount] Still open: how the amount is made up.
        [promise] Still open: a promise without paper or date.
       *[nothing] Nothing urgent is open.
    }
    { $likely_next ->
        [same_caller] Likely next: the same caller. The same lines will do.
        [letter] Likely next: a letter or a message. Open it, above all one from a court.
        [harder_caller] Likely next: a harsher voice. You know the line that ends a call.
        [softer_caller] Likely next: a kinder voice. Your answer can stay the same.
        [quiet] Likely next: a quiet spell. Use it as you like.
       *[none] If they ring again, the card is one tap away.
    }{ $rehearse_topic ->
        [none] {""}
       *[other] {"\u000A"}Was one line hard to say? There are two minutes to rehearse it.
    }{ $caller_shift ->
        [none] {""}
       *[other] {"\u000A"}{ shift_line }
    }{ $pace ->
        [enough] {"\u000A"}{ pace_line }
        [some] {"\u000A"}{ pace_line }
       *[none] {""}
    }
    .details = Add details
    .call_back = Check who it was
    .rehearse = Rehearse a line
    .week = Judge the week
debriefed_promise =
    { debriefed }
    Somebody promised something: note what and by when, if you have a minute.
    .promise = Note the promise
    .details = Add details
    .call_back = Check who it was
    .rehearse = Rehearse a line
    .week = Judge the week
promise_said = Noted, with its day where you gave one. So far it's only said; on the next call, or in a message, ask for it:
    .say = What you promised me: please put it in writing, with the day.
    .why = Only said, it's hard to show later; what's meant can be written down.
    .details = Add details
promise_saved = Noted, with its day where you gave one.
    .details = Add details
