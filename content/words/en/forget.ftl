sure = Erase everything: contacts, exact words, promises, plans, evidence, settings? It can't be undone.
    .keep = No, keep it
    .export = My file first
    .erase = Yes, erase it all
kept = Nothing was erased.
erased = Everything is erased. Take care. If you need me again, just write.
    .begin_again = Begin again
