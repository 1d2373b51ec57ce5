begin =
    It's quiet now, so let's use it. A few short cards; stop wherever you like.
    First, one slow breath. Then we look at their claim and at your own papers, before anyone asks you anything.
    .topics = Choose a topic

debt_so_far =
    What I know of this debt:
    { $debt_known ->
        [mine] It's yours.
        [not_mine] It isn't yours.
        [wrong_amount] The amount isn't right.
        [paid] You've paid it.
       *[unsure] You're not sure it's yours.
    }{ $creditor ->
        [none] {""}
       *[other] {" "}Lender: { $creditor }.
    }{ $claimed_amount ->
        [none] {""}
       *[other] {" "}They ask for { $claimed_amount }.
    }{ $last_payment_on ->
        [none] {""}
       *[other] {" "}Last payment: { $last_payment_on }.
    }
    .change = Something's different
    .topics = Choose a topic
whose = Look at the contract and the statements, not at what the caller says. Is this debt yours, and really overdue?
    .mine = It's mine
    .not_mine = It isn't mine
    .wrong_amount = The amount is wrong
    .paid = I've paid it
    .unsure = Not sure
not_yours =
    Then there's nothing to negotiate. Don't confirm any details, and don't pay "to make it stop".
    Ask for the contract in writing, and keep what they send.
    .topics = Choose a topic
paid_already = Good. Look for the proof of payment and keep it safe: the receipt, the statement, the chat. On a call, one line is enough: ask them to put their claim in writing.
    .topics = Choose a topic
age = When did you last pay anything on it?
    .within_year = Within a year
    .older = Longer ago
    .unknown = I don't know
    .not_mine = It isn't mine
last_paid = On what day was that? A bank statement shows it. If you can't find it, skip this.
old =
    An old debt can be past its time limit. Until you know, don't pay, sign or promise anything, not even a little.
    { $place ->
        [cn] The law gives three years, and a demand, a payment or a promise starts them again. Once they're over, agreeing to pay gives your defence away.
        [us] Most states give three to six years. A payment or owning up to the debt may start them again, even afterwards.
        [uk] In England and Wales it's six years; a payment or a signed letter starts them again, but not once they're over. In Scotland it's five years, and then the debt is gone.
       *[other] A payment or a promise may start the time limit again.
    }
    Ask a free adviser first.
    .topics = Choose a topic
lender = Which lender is in the contract? It may be another name than the app's, and one app can hold several loans: take them one at a time.

left_known = { $spare_monthly ->
        [none] No number yet, and that's fine. On a call, give a day for your answer instead of a sum.
       *[other] { $spare_monthly } a month is yours to plan with. Your offers come out of it, and nothing beyond it. The caller needn't know the number.
    }
    .topics = Choose a topic

at_hand =
    Put in one place: the contract, the last statements, your income and spending, and what they have written so far. Beside it a pen, and something to record with.
    { $place ->
        [cn] You may generally record a call you take part in. Keep the original, uncut.
        [us] Recording: some states need everyone to agree, so say "I'm recording this call" first. Keep the original, uncut.
        [uk] You may record for your own notes; take advice before passing it on. Keep the original, uncut.
       *[other] Recording: say "I'm recording this call" first. Keep the original, uncut.
    }
    .topics = Choose a topic

first_line = Breathe in, breathe out. Say it aloud, twice, slowly.
    .say = Which company are you calling from? And your name, please?
    .why = The first line is the hardest; it's easier the third time.
    .topics = Choose a topic
ready =
    You're ready enough. When the phone rings, tap "They're calling" and read what it says.
    You needn't decide anything on a call, and you may end it at any time.
    .topics = Choose a topic

topics = Take what you need. Each is one short card.
    .debt = The debt itself
    .left = What's left a month
    .at_hand = What to have at hand
    .first_line = Rehearse a first line
    .causes = Why it went overdue
    .days = When to answer
    .first_step = Make the first step
    .stages = What may come
    .scares = What is said to scare
    .callers = Who the callers are
    .papers = Official-looking papers
    .no_new_loans = Pause new loans
    .record = Your credit record
    .helpers = Finding help
    .private = Who needs to know
causes = What threw it off course? This isn't about blame: a plan holds when it fits the cause.
    .job = Work
    .illness = Illness
    .income = Less income
    .business = Business went badly
    .family = Family
    .private = I'd rather not say
causes_known =
    { $hardship ->
        [none] No need to name it here.
       *[other] Good, that's clear now.
    } If you ever say it on a call, one true sentence is enough. You owe nobody the whole story.
    Never make anything up: an invented illness or paper can cost more than the debt.
    .topics = Choose a topic
first_step =
    Ringing them first, on a day you choose, often goes better than being rung. Use the lender's published number, never the one in a message, and only once the debt is checked.
    Friendly and honest opens doors: what you can do, from when, and could it be put in writing.
    .topics = Choose a topic
days =
    Choose your days and times, say Tuesday and Thursday after work. You needn't pick up every call, and you needn't go silent either.
    One author's rhythm: once or twice a week in the first three months, later once or twice a month. It's a habit, not a rule, and it stops no lawsuit.
    { $place ->
        [us] You can tell collectors which times don't suit you.
        [uk] Firms must respect reasonable requests about when and how they reach you.
       *[other] You can ask them to write instead.
    } A letter from a court is always opened, and answered in time.
    .topics = Choose a topic
stages =
    What may come, though nobody can tell you when or whether: automatic reminders; then callers; a call to somebody you once named as a contact; an agency or a buyer of the debt, perhaps a visit; for larger sums, a court.
    Ringing everyone in your phone book or posting pictures is abuse: keep proof.
    Whatever comes, open letters from a court and answer them in time.
    .topics = Choose a topic
scares =
    Some things are said to frighten, and sound nearer than they are.
    { $place ->
        [cn] Only a court can put anyone on the list of dishonest debtors, after a judgment and further conditions. Its spending ban can touch costly private schools; the rule's text doesn't name public ones.
        [us] By law, a collector must not pose as an official, threaten arrest, or threaten a step they can't or don't mean to take. Not obeying a court's order is another matter.
        [uk] The regulator's rules bar posing as a court officer, and threatening steps that can't legally be taken.
       *[other] Ask for it in writing: who decides, on what ground, by when.
    }
    A lawsuit rarely comes at once, but it can come. It comes on paper, and you can answer it.
    .topics = Choose a topic
callers =
    Lenders often use agencies. An agency's work is to bring money in fast, so pressure is their trade, not a judgement on you; one may sound kind, the next one harsh.
    They may call, but only with the lender's authority and within the rules, so ask who sent them. { $place ->
        [cn] Lenders have to publish which agencies they use: look for the name on the lender's official pages.
       *[other] Then check with the lender, on its published number.
    }
    Some overstep and do real harm. That's theirs to answer for; keep proof.
    .topics = Choose a topic
papers =
    A crest, a seal or a case number proves nothing by itself, and neither does a missing seal or an odd space in a word. They're hints at most, and any paper can be forged.
    Find the sender's published number yourself and ask. Until then, open no links and pay nothing.
    A real court letter has to be opened, and answered in time.
    .topics = Choose a topic
no_new_loans =
    Leave new loans and credit applications alone for a while. Many in a short time make lenders wary, and a new loan makes the old one heavier.
    Some say a "blacklist" clears after three months. Nobody can promise that.
    .borrowing = Start a pause
    .topics = Choose a topic
record =
    Negotiating can ease the load: more time, smaller parts, less interest. Some get it, some don't, and a no isn't your failure.
    It doesn't promise a clean record. Ask what the lender will report. What you do agree to, keep to, so agree only to what your budget carries.{ $place ->
        [cn] {" "}By law, a bad entry is deleted five years after the default has ended, and you may see your report twice a year for free.
       *[other] {""}
    }
    .topics = Choose a topic
helpers =
    You don't have to solve it alone. Start with free help:
    { $place ->
        [cn] a consumer association or legal aid near you. Five authorities have warned of paid agents who "fight collectors" or "wash" credit records.
        [us] NFCC, non-profit credit counselling, 800-388-2227.
        [uk] StepChange, 0800 138 1111.
       *[other] a non-profit debt adviser near you.
    }
    Before you hire anyone: their licence, their fees, their terms. Never send them identity papers, cards or codes.
    .topics = Choose a topic
private =
    Keep it from people who needn't know, at work above all. But don't carry it alone: one person you trust is worth a lot.
    Messages from strangers: open no links, ring no numbers in them, send no codes.
    And a word to family beforehand, without sum or lender, takes the sting out of a surprise call.
    .topics = Choose a topic
