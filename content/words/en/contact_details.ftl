menu =
    { $happened_on ->
        [none] Save now, or add more.
       *[other] { $happened_on }{ $happened_at ->
            [none] {""}
           *[other] , { $happened_at }
        }{ $caller_name ->
            [none] {""}
           *[other] , { $caller_name }
        }. Save now, or add more.
    } What's missing can come later, and nothing is ever overwritten.
    .save_now = Save now
    .words = What was said
    .people = Who it was
    .account = Lender and account
    .how = How it came, numbers
    .other_person = Somebody else reached
    .effects = Effects and proof
    .promises = Promises
    .basics = What and when
saved = Saved, with the time you wrote it. That took some strength; well done.
    .more = Add more
saved_crossed =
    { saved } Noted against the rules:
    { $crossed }
    .more = Add more
    .week = The week, by the rules
crossed-item = • { finding_name }: { $sure ->
        [yes] { force_name }
       *[no] perhaps; { force_name }
    }
saved_letter = Saved, with the time you wrote it. Is it from a court, or does it name a day to answer by? Then note that day too.
    .more = Add more
    .paper = Note its last day

kind = What was it?
    .call = A call
    .message = A message
    .letter = A letter
    .visit = A visit
    .third_party = Someone else was reached
day = On what day did it happen? "Today" or "yesterday" will do.
hour = At about what time?

visitors = How many people came?
direction = Who contacted whom?
    .incoming = They contacted me
    .outgoing = I contacted them
outcome = Did you speak?
    .answered = We spoke
    .missed = Missed call
    .voicemail = Voicemail
minutes = How many minutes, roughly?
their_number = { $contact_kind ->
        [third_party] From which number were they contacted?
       *[other] Which number of theirs was it?
    }
my_number = Which of your numbers?

identified = Did they say who they are?
    .yes = Yes
    .partly = Partly
    .no = No
claims = Who did they say they were?
    .lender = The lender itself
    .agency = A collection agency
    .police = Police
    .court = A court
    .other = Somebody else
name = What name did they give?
staff = A staff number or badge?
callback = A number to call back? Note it; ring only a number you found yourself.

account = Three names can differ: the brand you know, the agency that calls, and the lender in the contract.
about_debt = Which debt is it about?
debts_open-item =
    .label = { debt_name }
debt_name = Which debt is it? The lender's name, or your own name for it.
    .example = the blue credit card
claimed = How much do they ask for? Writing it here admits nothing.
brand = Which brand or app did they name?
    .example = the app's name
agency = Which agency is calling for them?
    .example = the company they named
lender = Which lender stands in the contract?
    .example = the company's full name
ref = An account, contract or case number? The last four digits are enough.

words_kind = Are these their exact words, or your summary? Exact words count for more; both are worth keeping.
    .exact = Exact words
    .summary = My summary
collector_words = { $collector_words ->
        [none] { $words_kind ->
            [exact] Their words, as they said them, in the language they spoke.
           *[other] What did they say?
        }
       *[other] Kept so far: "{ $collector_words }". If there was more, write all of it.
    }
    .example = You have until five o'clock.
my_words = And what did you say?
    .example = I asked for it in writing.
tone = How was their tone?
    .polite = Polite
    .pressure = Pressing
    .insults = Insulting
    .threats = Threatening
situation = What was it mostly about?
    .arrest = Arrest or police
    .lawsuit = A lawsuit
    .family = Telling my family
    .workplace = Telling my work
    .home_visit = Coming to my home
    .seizure = Taking my things
    .credit_record = My credit record
    .penalty = Penalties, fees
    .pay_today = Paying today
    .waiver = A waiver, a discount
    .borrow = Borrowing to pay
    .guilt = Making me feel guilty
    .something_else = Something else

third_name = Who was contacted? A first name is enough.
    .example = my sister
relation = How do they belong to you?
    .family = Family
    .friend = Friend
    .workmate = From work
    .neighbour = Neighbour
    .other_person = Somebody else
told = Were they told about the debt?
    .yes = Yes
    .no = No
    .unsure = Not sure

effect = What did it do to your work, your health, your costs? A few words will do.
    .example = couldn't sleep; left work an hour early
stop_request = Had you asked them before to stop, or to write instead?
    .written = Yes, in writing
    .spoken = Yes, on a call
    .no = No
stop_proof = What shows it? A screenshot, a receipt, a date.
    .example = email of 3 March
recording = Is there a recording?
    .kept = Yes, it's kept
    .none = No
recording_at = Where is the original? Leave it uncut, on the device that made it, and don't post it.
    .example = on my phone, folder Recordings

promised = Did anyone promise anything?
    .nobody = Nobody
    .they = They did
    .i = I did
    .both = Both
