first-age = 有多久了？
    .recent = 一年以内
    .old = 更久
pick = 哪一条？
    { $contacts }
contacts-item = { $when }：{ $caller }
    .label = { $caller }
