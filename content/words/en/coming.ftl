soon = { $topic ->
        [none] That isn't there yet. It's coming.
       *[other] /{ $topic } isn't there yet. It's coming.
    }
