name = The friendly caller
sounds = They're warm and on your side, so that you stay and promise something.
truth = { $place ->
    [cn] The kindness may be meant, but only paper binds the lender. By law a promise or a request for time can restart the time limit, even spoken. { $product ->
        [credit_card] A personal plan is possible under a binding rule, if the bank agrees.
       *[other] {""}
    }
    [us] The kindness may be meant, but ask for it on paper before you count on it. In some states owning up to an old debt, or a small payment, restarts its time limit.
    [uk] The kindness may be meant. The regulator's rules have firms consider going easier on a customer in difficulty, so it's no personal favour. Ask for it in writing.
   *[other] The kindness may be meant. It still counts only once it's in writing; the next caller may know nothing of it.
}
line = Be friendly back. Promise nothing yet.
    .say = That's kind of you. Please send me the offer in writing, and I'll answer after I've read it.
    .why = A real offer loses nothing on paper, and you owe nobody thanks with money.
next = Work out what you can spare, and answer only to an offer that the lender has put in writing.
keep = Name, time, and what they promised, word for word, to compare with the next caller.
