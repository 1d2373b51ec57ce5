proof =
    { $promise_by ->
        [they] They kept it. That's in the log now.
       *[i] You kept your word. That's in the log now.
    } Is there anything that shows it? Send a photo or a file, or skip.
noted = Good. That one is done.
