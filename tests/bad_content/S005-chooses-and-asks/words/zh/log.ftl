first-creditor = 谁打来的？
    .error = 写个名字就行。
first-age = 有多久了？
    .recent = 一年以内
    .old = 更久
pick = 哪一条？
    { $contacts }
    .back_to_start = 重来
contacts-item = { $when }：{ $caller }
    .label = { $caller }
