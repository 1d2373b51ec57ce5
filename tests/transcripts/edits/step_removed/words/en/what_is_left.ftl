left_over = When everything you need is paid, what is left of a month?
