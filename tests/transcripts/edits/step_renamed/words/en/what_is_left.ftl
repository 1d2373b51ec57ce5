each_month = When everything you need is paid, what is left of a month?
asked_for = And what do they ask for?
