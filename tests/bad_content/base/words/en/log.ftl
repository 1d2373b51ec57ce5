first-creditor = Who called?
    .error = A name is enough.
first-age = How old is it?
    .recent = Within a year
    .old = Older
pick = Which one?
    { $contacts }
contacts-item = { $when }: { $caller }
    .label = { $caller }
