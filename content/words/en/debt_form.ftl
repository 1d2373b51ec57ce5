lender = Who's the lender? As in the contract, or your own name for it.
    .example = Northbank card
product = What kind of debt is it?
    .credit_card = Credit card
    .consumer_loan = Consumer loan
    .micro_loan = Micro or payday loan
    .purchase_credit = Buy now, pay later
    .catalogue = Catalogue
    .other = Something else
claimed = How much do they ask for in all? Writing it here admits nothing.
first_overdue = Since which day is it overdue? The first instalment you missed. Roughly is fine.
    .example = { $place ->
        [us] January 20
       *[other] 20 January
    }
last_payment = When did you last pay anything on it? A bank statement shows it.
    .example = { $place ->
        [us] December 5
       *[other] 5 December
    }

collector = Who's collecting it now?
    .lender = The lender itself
    .agency = An agency for it
    .buyer = Somebody who bought it
collected_by = What name do they give?
    .example = the company on the letter
tail = The last four digits of the account or contract are enough. I keep no more of it.
    .example = 4821

principal = How much of the loan itself is still open, without interest and charges? It's in the app or on the statement.
overdue = And how much of that is overdue by now? Only the missed instalments, without charges.
rate = Which yearly interest rate does the contract name? A daily rate times 365: 0.05% a day is 18.25.
    .example = 18.25
    .not_a_number = Only a whole year's rate works here. A daily rate times 365, a monthly one times 12.
multiplier = When late, the contract's rate becomes how many times the usual one? "Plus 50%" is 1.5.
    .example = 1.5
    .not_a_number = Please write how many times the usual rate. "Plus 50%" is 1.5.

acknowledged = When did you last admit this debt to them, or promise to pay? In a letter, a message or a call.
    .example = { $place ->
        [us] February 3
       *[other] 3 February
    }
    .explain = In some places, words like that start the time limit again, so the day matters.
priority = Is it one that has to be paid before loans and cards?
    .ordinary = No, an ordinary one
    .housing = Rent or mortgage
    .tax = Tax
    .energy = Energy or water
    .child_support = Child support
    .fine = A court fine
place = Whose law is it under? Usually where you lived when you borrowed.
    .cn = Mainland China
    .us = United States
    .uk = United Kingdom
    .other = Another country

which_field = What shall we change?
    .creditor = Lender
    .product = Kind
    .claimed_amount = What they ask for
    .first_overdue_on = First day overdue
    .last_payment_on = Last payment
    .debt_collector = Who collects it
    .collected_by = Their name
    .account_tail = Account, last four
    .principal = Loan still open
    .overdue_principal = Overdue part
    .annual_rate = Yearly rate
    .penalty_multiplier = Rate when late
    .last_acknowledged_on = Last admitted
    .debt_priority = Comes first?
    .debt_place = Whose law
refused =
    { $debt_refused ->
        [mixed_currencies] This debt's other sums are in another currency, and sums of one debt have to match. Write it the same way, for example { $claimed_amount ->
            [none] { $principal ->
                [none] { $overdue_principal }
               *[other] { $principal }
            }
           *[other] { $claimed_amount }
        }.
        [in_future] That day is still to come. Write a day that's over, for example "yesterday" or "{ $place ->
            [us] January 20
           *[other] 20 January
        }".
        [too_long_ago] That day is more than fifty years ago. Check the year, for example "{ $place ->
            [us] January 20, 2024
           *[other] 20 January 2024
        }".
        [above_principal] The overdue part can't be more than the whole loan{ $principal ->
            [none] {""}
           *[other] {" "}of { $principal }
        }. For example: open 5,000, overdue 400.
        [too_low] A rate when late isn't below the usual one. Write how many times it is, for example 1.5.
        [too_large] { $debt_step ->
            [annual_rate] A rate above 1000% a year can't be right; a point may be missing. For example 36, or 18.25.
            [penalty_multiplier] That's more than ten times the usual rate. "Plus 50%" is 1.5, for example.
           *[other] That sum is too large to be right. Is there a digit too many? For example 4,500.
        }
        [too_long] That name is very long. A short one is enough, for example "Northbank card".
       *[negative] It can't be less than nothing. Leave out the minus sign, for example 4,500.
    } I've left everything as it was.
