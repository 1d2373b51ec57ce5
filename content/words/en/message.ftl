paste = Paste or forward what they sent; several at once is fine. I can't read pictures or files, so type out the words in them.
    .example = Final notice: pay today or the sheriff comes.
    .too_long = That's more than I can look at. Send the part that demands something, or one message at a time.
    .empty = There are no words in that. Type what the message says.

result =
    { seen }{ real }
    .say = { $message_say }
    .why = { $message_why }
    .keep = Keep it in my log
    .another = Another message
result_court =
    { seen }{ real }
    { court }
    .say = { $message_say }
    .why = { $message_why }
    .keep = Keep it in my log
    .deadline = By when to answer
    .another = Another message
message_view-item =
    { $name }. { $sounds }{ $because ->
        [none] {""}
       *[other] {" "}(“{ $because }”)
    }{ $others ->
        [none] {""}
       *[other] {"\u000A"}Also in it: { $others }
    }
    What's true: { $truth }
    Check: { $next }
    Keep: { $keep }
message_say-item = { $say }
message_why-item = { $why }
message_signs-item = · { $id ->
        [spaced] words pulled apart: “{ $piece }”
        [lookalike] look-alike letters: “{ $piece }”
        [short_link] a shortened link: { $piece }
        [link] a link: { $piece }
        [private_payee] money or chat by a private way: “{ $piece }”
        [odd_payment] an odd way to pay: “{ $piece }”
        [no_case_number] no case number
        [no_court_name] no court's name
       *[short_code] { $piece }: that number proves nothing either way
    }
seen =
    { $message_view }
    { signs }
signs = { $message_signs ->
        [none] {""}
       *[other] Hints, no proof:{"\u000A"}{ $message_signs }{"\u000A"}
    }
real = { $message_from ->
        [court] { $place ->
            [cn] Court papers (summons, payment order, judgment)
            [us] Court papers (often a summons with a complaint)
            [uk] Court papers (often a claim form)
           *[other] Court papers
        } name the court, the case number, both sides and a day. All of it can be copied; a seal or a missing one proves nothing.
        [police] Police officers give a name and a station, its published number confirms them, and they collect no private debts.
        [mediator] A mediator can name the office and the case, and the court's published number can confirm it.
       *[lender] A lender's notice names the lender and the account, and its sum can be compared with your contract, app or statement.{ $place ->
            [us] {" "}By law an agency must send the debt's details within five days of first contact.
           *[other] {""}
        }
    }
court = Whatever the signs: call the court by its published number, today, and ask if there's a case in your name.

unsure = { $message_from ->
        [court] { unclear } { court }
       *[other] { unclear }
    }
unclear =
    I'm not sure what this one does, and I won't guess. Nearest to one of these?
    { signs }
message_maybe-item =
    .label = { $id ->
        [none_of_these] None of these
        [deadline] By when to answer
       *[tactic] { $name }
    }
nothing =
    { unknown }{ $message_from ->
        [nobody] {""}
       *[other] { real }
    }
    .keep = Keep it in my log
    .another = Another message
nothing_court =
    { unknown }{ real }
    { court }
    .keep = Keep it in my log
    .deadline = By when to answer
    .another = Another message
unknown =
    I see no usual pressure in these words. That doesn't settle who sent them: ask the sender they name, on a number you found yourself, before you pay or reply.
    { signs }
foreign = I only read English and Chinese, so I can't tell what this does. Somebody you trust, or a free adviser, may read it to you. If it names a court, call that court by its published number, today.
    .keep = Keep it in my log
    .another = Another message
wordless = I find no words in that. From a picture, type what it says; from a file, copy the text.
    .another = Type it out

kept = Written into your log, word for word, as it came to you now. /history shows it, and there you can correct the day. Leave the original where it is, too.
    .another = Another message
kept_court =
    { kept }
    { court }
    .deadline = By when to answer
    .another = Another message
