which_debt = { $creditor ->
        [none] 说的是哪笔债？是这里记着的，还是另一笔？
       *[other] 说的是{ $creditor }这笔吗？
    }
    .same = 就是那笔
    .another = 另一笔
debts_open-item =
    .label = { debt_name }
debt_age_known = 你上一次还这笔钱是什么时候？
    .within_year = 一年内
    .older = 更早
    .unknown = 不知道
    .not_mine = 不是我的
collector_verified = { $place ->
        [cn] 对方的公司，跟你的资料或贷款方公布的名单对得上吗？
       *[other] 对方的姓名和公司，跟你手里的资料对得上吗？
    }
    .unknown = 对不上，或不确定
    .matches = 对得上
third_party_agreed = 那个人同意别人联系他吗？
    .agreed = 同意了
    .not_asked = 没同意，或没问过

admits_debt = { $need ->
        [collector_verified] 还不知道对方是谁。对陌生人说的话，可能被录下来拿去用。先用上面这句稳妥的。
       *[debt_age_known] { $debt_age_known ->
            [not_mine] 你说不是你的。“我会还”这种话，可能被当成你认下了。
           *[other] { $place ->
                [cn] 这笔可能很旧了。嘴上答应、定方案、要求缓一缓，都可能让时效重新算，或者丢掉你本来有的抗辩。
                [us] 这笔可能很旧了。有的州，认账或者还一点，时效就可能重新算，就算已经过了也一样。
                [uk] 这笔可能很旧了。在英格兰和威尔士，口头说话不会让时效重新算，刷卡付款或签名的信却可能。在苏格兰，太旧的债可能已经消灭。
               *[other] 这笔可能很旧了。有的地方，认账或者还一点，时效就会重新算。
            }
        }
    }
    .accept_risk = 我知道风险
offers_money = { $need ->
        [collector_verified] 还不知道对方是谁。对陌生人，不报数，也不说日子。
        [offer_first] 这笔还没算过能还多少，先不报数。挂了电话再算它的那一份。
        [spare_monthly] 先不报数：要先算清每月能拿出多少。挂了电话，几分钟就能算好。
       *[debt_age_known] { $debt_age_known ->
            [not_mine] 你说不是你的。报个数、说个日子，可能被当成你认下了。
           *[other] { $place ->
                [cn] 这笔可能很旧了。报数或者说日子，哪怕只是口头，也可能让时效重新算。
                [us] 这笔可能很旧了。有的州，答应还或者还一点，时效就可能重新算。
                [uk] 这笔可能很旧了。在英格兰和威尔士，刷卡付款或签名的信可能让时效重新算。在苏格兰，它可能已经消灭。
               *[other] 这笔可能很旧了。有的地方，答应还或者还一点，时效就会重新算。
            }
        }
    }
offers_in_writing = { $debt_age_known ->
        [not_mine] 你说不是你的。书面提方案，可能被当成你认下了。
       *[other] { $place ->
            [cn] 这笔可能很旧了。定方案、要求缓一缓，写在纸上也一样，可能让时效重新算，或者丢掉你本来有的抗辩。
            [us] 这笔可能很旧了。有的州，书面提方案会让时效重新算，就算已经过了也一样。
            [uk] 这笔可能很旧了。在英格兰和威尔士，签名承认的信会让时效重新算。在苏格兰，太旧的债可能已经消灭。
           *[other] 这笔可能很旧了。有的地方，书面提方案会让时效重新算。
        }
    }
    .accept_risk = 我知道风险
shares_personal_data = 没打过自己查到的号码核实之前，对方就是陌生人。个人信息先留在自己手里。
names_third_party = { $need ->
        [collector_verified] 人家同意了，但来电的人还没核实。你自己回拨核实之前，名字先不给。
       *[third_party_agreed] 本人没点头，名字和电话就不给。
    }
