overview =
    I stand beside you in a collection call: the line to say now, what is better left unsaid, and a record of what happened. Information and rehearsal, not a lawyer.
    If it's all too much, there are people to talk to, today.
    .calling = They're calling now
    .need_human = I need a person
    .rights = What may they do?
    .advisers = Free debt advice
    .commands = Commands
    .privacy = Privacy
advisers =
    { $place ->
        [cn] Complaints about banks, consumer-finance and insurance companies: the financial regulator's line 12378, on working days.
        [us] Non-profit credit counselling: NFCC, 800-388-2227. Complaints about collectors: consumerfinance.gov/complaint, (855) 411-2372.
        [uk] Free debt advice: StepChange, 0800 138 1111. If a firm's answer to your complaint doesn't help: Financial Ombudsman, 0800 023 4567.
       *[other] Look for a free, non-profit debt adviser near you, on an official page.
    }
    Keep away from anyone who takes a fee to make debts or credit records vanish.
commands =
    /call – they're calling
    /log – write a contact down
    /history – what happened so far
    /plan – plans and offers
    /promises – who promised what
    /rights – what they may and may not do
    /language – language or place
    /join – use it in several apps
    /privacy – what is stored
    /export – your whole file
    /forget – erase everything
    /stop – I no longer write first
    /start – from the beginning
