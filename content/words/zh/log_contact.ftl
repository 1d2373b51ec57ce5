which = 说的是哪一笔？
debts_open-item =
    .label = { debt_name }
