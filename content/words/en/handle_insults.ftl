warning = One slow breath first. Then say it quietly.
    .say = Speak to me with respect, please, or I'm hanging up.
    .why = One calm warning is enough; insulting back is how people lose a negotiation.
    .calmer = They calmed down
    .rude = Rude or shouting
    .insulting = Insulting me
    .violence = Threatening violence
    .family_work = Threat to family, work
    .guilt = Making me feel guilty
    .record = I want to record
    .keep_on = They don't stop

rude = Lower your own voice. It works.
    .say = I'm listening. Please slow down and lower your voice.
    .why = Shouting is meant to rush you; slow and low takes that away.
    .calmer = They calmed down
    .keep_on = They don't stop
insulting = Say it once. Don't answer the insult.
    .say = If you keep insulting me, this call is over.
    .why = { $place ->
        [us] The law bars collection agencies from harassing you; their words are about them, not you.
        [cn] Abusing people is against the banks' own guideline; their words are about them, not you.
       *[other] Their words are about them, not you.
    }
    .calmer = They calmed down
    .keep_on = They don't stop
violence = Remember the exact words. Hang up.
    .say = That was a threat. I've noted it. I'm hanging up now.
    .why = { $place ->
        [cn] Threats don't get talked down on the phone; they're for the police.
        [us] The law bars collectors from threats; you needn't stay on the line for one.
       *[other] You needn't stay on the line with someone who threatens you.
    }
    .danger = I'm in danger
family_work = One clear sentence. No names, no addresses.
    .say = Please leave my family and my work out of this. Talk to me.
    .why = { $place ->
        [us] The law bars collectors from discussing your debt with most other people.
        [uk] The regulator's rules bar firms from unfairly telling others about your debt.
        [cn] A recommended standard and the banks' guideline: not to others, save in narrow cases, and never details.
       *[other] One clear request is easy to prove later.
    }
    .calmer = They let it go
    .danger = Someone's in danger
    .keep_on = They don't stop
guilt = Feel your feet on the floor.
    .say = I hear you. Let's keep to the facts, please.
    .why = Guilt is there to make you promise something; facts don't.
    .calmer = They let it go
    .keep_on = They don't stop
record = Say it, start recording, keep the original.
    .say = { $place ->
        [uk] I'm keeping a record of this call.
       *[other] From now on I'm recording this call.
    }
    .why = { $place ->
        [cn] Your own recording of a call can usually serve as evidence, as long as the original is kept.
        [us] Some states need everyone's consent, so say it out loud.
        [uk] You may record your own calls for your own notes; take advice before you pass one on.
       *[other] Where the rules aren't clear, saying so is the safe way.
    }
    .recording = I'm recording

calmer = Good. You held your ground.
    .say = Thank you. Let's go on like this.
    .why = Thanking them makes it easier to stay calm, for both of you.
    .keep_on = They don't stop
    .moved_on = Back to the call
last_line = You warned them. Now end it.
    .say = I said I'd hang up, and I'm doing it now. Goodbye.
    .why = Doing what you announced, calmly, leaves nothing to use against you.
    .calmer = They stopped after all

breathe = You ended it, and you didn't insult back. Breathe in slowly… and out, slower still. What they said is about them, not about you.
    .danger = Someone's in danger
write_words = While it's fresh: what did they say, word for word? The worst sentence is enough.
keep_recording =
    { $recording ->
        [kept] You have the recording.
       *[other] Did you record?
    } { $place ->
        [cn] A recording of your own call can usually serve as evidence. Keep the original file on the phone that made it, uncut. Don't post it anywhere: that can break privacy rules.
        [us] Keep the original file, uncut. { $recording_told ->
            [yes] You said it aloud: that's the safe way where a state wants everyone's consent.
           *[other] If you didn't say you were recording, ask a lawyer or legal aid before you use it: some states need everyone's consent.
        }
        [uk] Keep the original file, uncut. It's for your own notes; take advice before you share it with anyone.
       *[other] Keep the original file, uncut, and ask for advice before you share it.
    }
    { $recording ->
        [kept] Your written notes from today count beside it.
       *[other] If you didn't, your written notes from today count too.
    }
    .danger = Someone's in danger
danger = { $place ->
        [cn] If life or safety is threatened, ring 110 now. Go where other people are, or lock the door.
        [us] If life or safety is threatened, ring 911 now. Go where other people are, or lock the door.
        [uk] If life or safety is threatened, ring 999 now. Go where other people are, or lock the door.
       *[other] If life or safety is threatened, ring your local emergency number now. Go where other people are, or lock the door.
    } Tell them the exact words and the number that rang. The debt can wait.
    .safe = I'm safe now
    .done = Done
