no_day = They named no day for it. Ask for one:
    .say = You said you'd send a letter. By what day will it come?
    .why = A promise without a day can be put off for ever.
    .new_day = They named a day
    .broken = It won't come
    .wait = I'll wait
new_day = Which day did they name?
waiting =
    { $promise_due ->
        [none] It stays in the list of promises.
       *[other] Noted: { $promise_due }. I'll ask again then.
    }
