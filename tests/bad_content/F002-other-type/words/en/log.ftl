first-creditor = Who called?
    .error = A name is enough.
first-age = How old is it?
pick = Which one?
    { $contacts }
contacts-item = { $when }: { $caller }
    .label = { $caller }
