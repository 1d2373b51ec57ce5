gone = That plan isn't there any more.
way =
    { $plan_view }
    Until they agree to something else, it stands as it is. They may say no; that isn't your failure. What would hold?
    .smaller = A smaller sum
    .later = The same, but later
    .pause_it = A pause
    .help = Free advice
plan_view-item = { $lender ->
        [none] The plan
       *[other] The plan with { $lender }
    }: { $left } still to pay{ $next_on ->
        [none] .
       *[other] , next { $next_sum } on { $next_on }.
    }
too_much = Even that is more than a month leaves. A sum that breaks again helps nobody: make it smaller, or ask for a pause.
    .change = Make it smaller
    .pause_it = A pause
    .help = Free advice
words = Send it as soon as you can, in the lender's own app, by mail or by letter. On the phone, read it once.
    .say = { $plan_payments ->
        [none] Our plan doesn't work for me as it is. Please send me the options in writing.
        [one] Our plan has become too tight. I propose one payment of { $plan_payment } on { $plan_first_on }. Please answer in writing.
       *[other] Our plan has become too tight. I propose { $plan_payments } payments of { $plan_payment }, from { $plan_first_on }. Please answer in writing.
    }
    .why = Whoever speaks up first is believed more.
    .said_yes = They agreed
    .said_no = They said no
    .no_answer = No answer yet
no_sum = Name no sum for now. This asks for their options.
    .say = Our plan doesn't work for me as it is. Please send me the options in writing.
    .why = Asking for paper costs nothing and commits you to nothing.
    .no_answer = I've asked
ask_pause = Send it as soon as you can, and keep a copy.
    .say = The next date of our plan doesn't work. Please pause it, interest too, and confirm it in writing.
    .why = A pause counts once it's on paper, with the day it ends.
    .said_yes = They agreed
    .said_no = They said no
    .no_answer = No answer yet
said_no = They may say no; that isn't your failure. Ask again in writing, and keep their answer.
    .say = Please send me your refusal in writing, and what you could agree to instead.
    .why = A no on paper shows that you spoke up in time.
    .again = Try another way
    .help = Free advice
no_answer = Until they answer, the old plan and its dates stand. Keep a copy of what you sent, and ask again in a week.
