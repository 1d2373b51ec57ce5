name = Threat of arrest
sounds = They say that police will come and that police will come and that police will come and that police will come and that police will come.
truth = { $place ->
        [cn] Owing money is a civil matter.
       *[other] A collector arrests nobody.
    }
line = Breathe, then say this.
    .say = Which office is that, please?
    .why = A real office can be rung back.
next = Ring the office by its published number.
keep = Their exact words.
