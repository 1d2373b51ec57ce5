age = How old is it?
    .recent = Within a year
    .old = Older
checked = Does it match your papers?
    .unknown = No
    .matches = Yes
admits_debt = It may be old.
