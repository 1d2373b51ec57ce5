by =
    { $promise_due ->
        [none] {""}
       *[other] {" "}by { $promise_due }
    }
next_line = It's in the log. The next call opens with this, so read it aloud once now if you like:
    .say = { $promise_kind ->
        [letter] You said you'd send a letter{ by }. It hasn't come.
        [waiver] You promised a waiver{ by }. I've had nothing in writing.
        [freeze] You promised a freeze{ by }. I've had nothing in writing.
        [no_visits] You said there'd be no visits. Somebody came.
       *[other] You promised me something{ by }. It hasn't been done.
    }
    .why = A promise they broke is a fact; naming it admits nothing.
