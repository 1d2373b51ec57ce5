which_debt = { $creditor ->
        [none] Which debt is it about: one you have here, or another?
       *[other] Is it about the debt with { $creditor }?
    }
    .same = The same debt
    .another = Another debt
debts_open-item =
    .label = { debt_name }
debt_age_known = When did you last pay anything on it?
    .within_year = Within a year
    .older = Longer ago
    .unknown = I don't know
    .not_mine = It isn't mine
collector_verified = { $place ->
        [cn] Does the company match your own papers, or the lender's published list?
       *[other] Do the caller's name and company match your own papers?
    }
    .unknown = No, or unsure
    .matches = They match
third_party_agreed = Has that person agreed to be contacted?
    .agreed = Yes, they agreed
    .not_asked = No, or not asked

admits_debt = { $need ->
        [collector_verified] You don't know yet who is calling, and a stranger may record what you say and use it. The line above is safe.
       *[debt_age_known] { $debt_age_known ->
            [not_mine] It isn't yours, you said. Words like "I'll pay" could be taken as making it yours.
           *[other] { $place ->
                [cn] It may be old. Even a spoken promise, a plan or asking for more time can restart the time limit, or give up a defence you have.
                [us] It may be old. Depending on the state, owning up to it or paying a little can restart the time limit, even after it has run out.
                [uk] It may be old. In England and Wales spoken words don't restart the time limit, but a card payment or a signed letter can. In Scotland an old debt may have ceased to exist.
               *[other] It may be old. In some places, owning up to it or paying a little restarts the time limit.
            }
        }
    }
    .accept_risk = I know the risk
offers_money = { $need ->
        [collector_verified] You don't know yet who is calling. No sum and no date for a stranger.
        [offer_first] No sum for this debt yet: first its share has to be worked out, after the call.
        [spare_monthly] No sum yet: first work out what you can spare each month. That takes a few minutes, after the call.
       *[debt_age_known] { $debt_age_known ->
            [not_mine] It isn't yours, you said. A sum or a date could be taken as making it yours.
           *[other] { $place ->
                [cn] It may be old. Naming a sum or a date can restart the time limit, even when only spoken.
                [us] It may be old. Depending on the state, a promise or a small payment can restart the time limit.
                [uk] It may be old. In England and Wales a card payment or a signed letter can restart the time limit. In Scotland it may have ceased to exist.
               *[other] It may be old. In some places, a promise or a payment restarts the time limit.
            }
        }
    }
offers_in_writing = { $debt_age_known ->
        [not_mine] You said it isn't yours. An offer in writing can be read as owning up to it.
       *[other] { $place ->
            [cn] This may be old. A plan or a request for time, on paper too, can start the time limit again or give up a defence.
            [us] This may be old. In some states an offer in writing starts the time limit again, even if it ran out.
            [uk] This may be old. In England and Wales a signed letter that owns up to it starts the time limit again. In Scotland an old debt may be gone altogether.
           *[other] This may be old. In some places an offer in writing starts the time limit again.
        }
    }
shares_personal_data = Until you've rung back on a number you found yourself, this caller is a stranger. Your details stay with you.
names_third_party = { $need ->
        [collector_verified] They agreed, but the caller isn't verified yet. Until you've rung back yourself, the name stays with you.
       *[third_party_agreed] Without that person's own yes, their name and number stay with you.
    }
