menu = I'm here. What do you need?
    .calling = They're calling now
    .log = Write a contact down
    .history = What happened so far
    .ready = Get ready
    .relative = They call my family
    .help = Help
    .settings = Language or place
