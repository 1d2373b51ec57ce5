which_debt = Is it the debt you have here already, or another one?
    .same = The same debt
    .another = Another debt
debt_age_known = When did you last pay anything on it?
    .within_year = Within a year
    .older = Longer ago
    .unknown = I don't know
    .not_mine = It isn't mine
collector_verified = Do the caller's name and company match your own papers?
    .unknown = No, or unsure
    .matches = They match
third_party_agreed = Has that person agreed to be contacted?
    .agreed = Yes, they agreed
    .not_asked = No, or not asked

admits_debt = { $debt_age_known ->
        [within_year] You don't know yet who is calling, and a stranger may record what you say and use it. The line above is safe.
        [not_mine] It isn't yours, you said. Words like "I'll pay" could be taken as making it yours.
       *[other] { $place ->
            [cn] It may be old. Even a spoken promise, a plan or asking for more time can restart the time limit, or give up a defence you have.
            [us] It may be old. Depending on the state, owning up to it or paying a little can restart the time limit, even after it has run out.
            [uk] It may be old. In England and Wales spoken words don't restart the time limit, but a card payment or a signed letter can. In Scotland an old debt may have ceased to exist.
           *[other] It may be old. In some places, owning up to it or paying a little restarts the time limit.
        }
    }
    .accept_risk = I know the risk
offers_money = { $debt_age_known ->
        [within_year] { $collector_verified ->
            [unknown] You don't know yet who is calling. No sum and no date for a stranger.
           *[other] No sum yet: first work out what you can spare each month. That takes a few minutes, after the call.
        }
        [not_mine] It isn't yours, you said. A sum or a date could be taken as making it yours.
       *[other] { $place ->
            [cn] It may be old. Naming a sum or a date can restart the time limit, even when only spoken.
            [us] It may be old. Depending on the state, a promise or a small payment can restart the time limit.
            [uk] It may be old. In England and Wales a card payment or a signed letter can restart the time limit. In Scotland it may have ceased to exist.
           *[other] It may be old. In some places, a promise or a payment restarts the time limit.
        }
    }
shares_personal_data = Until you've rung back on a number you found yourself, this caller is a stranger. Your details stay with you.
names_third_party = { $third_party_agreed ->
        [agreed] They agreed, but the caller isn't verified yet. Until you've rung back yourself, the name stays with you.
       *[other] Without that person's own yes, their name and number stay with you.
    }
