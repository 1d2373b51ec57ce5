still_right = Last time you had { $spare_monthly } left in a month. If that still holds, keep it.
    .keep = Still right
    .change = It has changed
left_over =
    What's left over in an ordinary month? Take what comes in. Take off rent, food, heating, medicine, getting to work, and what children need. A guess will do, and a small number is fine.
    If nothing is left, skip this. That's an answer too.
asked_for = How much do they ask for? It's only for working things out; writing it here admits nothing.
