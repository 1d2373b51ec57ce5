age = 有多久了？
    .recent = 一年以内
    .old = 更久
checked = 跟你的资料对得上吗？
    .unknown = 对不上
    .matches = 对得上
admits_debt = 这笔债可能很旧了。
