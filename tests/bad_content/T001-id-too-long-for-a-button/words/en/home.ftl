menu = What do you need?
    .calling = They're calling
    .log = Write it down
    .aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa = Later
