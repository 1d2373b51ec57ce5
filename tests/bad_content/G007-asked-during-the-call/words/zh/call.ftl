aside = 戴上耳机。
hub = { $creditor ->
        [none] 照着念。
       *[other] 上次是{ $creditor }。
    }
    .say = 您是哪家公司？
    .why = 真的催收答得上来。
    .willing = 愿意还
    .bye = 我挂了
sure = 是谁？
    .unknown = 不清楚
    .matches = 对得上
    .verified = 确认过
willing = 说一遍就好。
    .say = 这笔是我欠的，我愿意还。
willing_if = 改说这句。
    .say = 没问题的话，我愿意谈。
    .meaning = 核对无误，愿意协商。
    .moved_on = 换话题了
