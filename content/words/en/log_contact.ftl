which = Which debt is it about?
debts_open-item =
    .label = { debt_name }
