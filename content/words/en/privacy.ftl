overview =
    Kept: what you tell me about contacts, debts and plans, so that the next call goes better.
    Where: on the computer that runs this coach. Names, numbers, notes and messages are encrypted there; whoever runs it holds the key.
    Passed on: to nobody. A chat app you use to write to me sees the messages too; an address elsewhere that you set sees that a day has come, and no more.
    Never needed: card numbers, codes, passwords, ID numbers. Please don't write them here.
    .export = Give me my file
    .forget = Erase everything
