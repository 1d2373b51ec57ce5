name = Spoken discount
sounds = They promise a discount, a pause or a clean record, but only in words.
truth = { $place ->
    [cn] { $product ->
        [credit_card] Some offers are real. By a binding rule a bank may agree to a personal card plan, and collecting stops once it's signed. By law, bad records go five years after the default ends.
       *[other] Some offers are real, and a real one can be put in writing by the lender first. By law, a bad credit record goes five years after the default ends, not on a caller's word.
    }
   *[other] Some offers are real, and a real one can be put in writing by the lender before you pay. Nobody on a call can promise what your credit record will show.
    }
line = Friendly. Paper first, money later.
    .say = That sounds interesting. Please have the lender send me that offer in writing, and I'll answer after reading it.
    .why = Callers change and numbers vanish; only the lender's written terms hold, also against "one more month".
next = Ask the lender, on a number you found yourself, whether this offer is on its system and what it will report.
keep = Who promised what, when and from which number; any message; receipts of what you paid because of it.
