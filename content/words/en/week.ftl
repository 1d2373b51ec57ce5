summary =
    { $week_view }
    { $findings_total ->
        [0] { $place ->
            [other] I hold no rules for where you are, so I can't judge it. The log counts all the same.
           *[known] Nothing in it crosses a rule I hold, as far as it's written down.
        }
        [one] One point to note:
       *[other] { $findings_total } points to note, the latest first:
    }{ $findings_list ->
        [none] {""}
       *[other] {"\u000A"}{ $findings_list }
    }
    That's information, not a verdict.
week_view-item =
    Week of { $monday }, { $total ->
        [0] nothing from them.
        [one] one contact from them.
       *[other] { $total } contacts from them.
    }{ $total ->
        [0] {""}
       *[other] {"\u000A"}Talks { $talks } · unanswered { $attempts }{ $unknown ->
            [0] {""}
           *[other] {" "}· calls without an outcome { $unknown }
        }{ $messages ->
            [0] {""}
           *[other] {" "}· messages { $messages }
        }{ $letters ->
            [0] {""}
           *[other] {" "}· letters { $letters }
        }{ $visits ->
            [0] {""}
           *[other] {" "}· visits { $visits }
        }{ $others ->
            [0] {""}
           *[other] {" "}· others reached { $others }
        }
    }{ $nameless ->
        [0] {""}
        [one] {"\u000A"}Once nobody said who it was.
       *[other] {"\u000A"}{ $nameless } times nobody said who it was.
    }{ $untimed ->
        [0] {""}
        [one] {"\u000A"}One has no hour written down, so its hour can't be judged.
       *[other] {"\u000A"}{ $untimed } have no hour written down, so theirs can't be judged.
    }
findings_list-item = • { weekday }, { $when }: { finding_name } ({ $sure ->
        [yes] { force_name }
       *[no] perhaps; { force_name }
    })
findings_buttons-item =
    .label = { $id ->
        [more] More of this week
        [earlier] The week before
        [later] The week after
        [callers] Who plays what
        [pace] When to answer
        [report] A text to keep
        [done] Done
       *[other] { weekday }: { $kind ->
            [hours] quiet hours
            [talks_day] many talks
            [attempts_day] many tries
            [calls_week] many calls
            [after_talk] rang again
            [others_told] someone told
            [others_reached] someone asked
            [others_again] asked again
            [workplace] workplace
            [visit_alone] the visit
            [visit_threats] the visit
            [unidentified] no name
            [posing] police or court
            [arrest] arrest
            [seizure] taking things
            [threats] threats
            [insults] insults
            [after_stop] asked to stop
           *[other] open it
        }
    }

finding =
    { $finding_view }
    { $finding_contacts }
    { $finding_rules }{ $finding_missing ->
        [none] {""}
       *[other] {"\u000A"}To be sure:{"\u000A"}{ $finding_missing }
    }
    Keep to the facts when you use this; a complaint is yours to make or leave.
    .list = Back to the week
    .report = A text to keep
finding_view-item =
    { finding_name }, { $sure ->
        [yes] as it's written down.
       *[no] perhaps: something is missing to be sure.
    }{ $limit ->
        [none] {""}
       *[other] {" "}{ $kind ->
            [after_talk] The rule keeps { $limit } days free after a talk, its day included.
            [visit_alone] The rule asks for at least { $limit }.
           *[other] The rule's figure is { $limit }.
        }
    }
finding_contacts-item = • { $when } · { $kind ->
        [message] message
        [letter] letter
        [visit] visit
        [third_party] someone else reached
       *[call] call
    }{ $outcome ->
        [missed] , missed
        [voicemail] , voicemail
       *[other] {""}
    }{ $caller_name ->
        [none] {""}
       *[other] {" · "}{ $caller_name }
    }{ $third_party_name ->
        [none] {""}
       *[other] {" · "}{ $third_party_name }
    }
finding_rules-item = { $value } { cited } Applies to: { $scope }.{ $sure ->
        [no] {" "}Not sure yet.
       *[yes] {""}
    }
finding_missing-item = • { missing_name }

reported = Here it is: every finding, its contacts, the rules and what's missing. Keep it with your evidence; don't post it.
    .list = Back to the week

voices =
    { $callers ->
        [none] Nobody of theirs has been heard on this account yet.
       *[other] On this account:{"\u000A"}{ $callers }
    }{ $callers_lately ->
        [0] {""}
        [one] {""}
       *[other] {"\u000A"}{ $callers_lately } names in the last seven days, on one account.
    }{ $caller_shift ->
        [none] {""}
       *[other] {"\u000A"}{ shift_line }
    }
    Kind and hard voices often work as a team; a go-between may be real. What counts is what the lender writes.
    .list = Back to the week
callers-item = • { $name ->
        [none] No name
       *[other] { $name }
    }: { $role ->
        [friendly] kind
        [hard] hard
        [between] go-between
       *[plain] neither kind nor hard
    }{ $times ->
        [one] {""}
       *[other] , { $times } times
    }, last { $when }{ $promise ->
        [none] {""}
       *[other] ; promised { $promise ->
            [letter] a letter
            [waiver] a waiver
            [freeze] a freeze
            [no_visits] no visits
           *[other] { $what ->
                [none] something
               *[other] { $what }
            }
        }{ $due ->
            [none] {""}
           *[other] {" "}by { $due }
        }{ $state ->
            [kept] , kept
            [broken] , not kept
           *[other] {""}
        }
    }

rhythm =
    { $pace ->
        [none] { $pace_rhythm ->
            [monthly] No call answered in the last 30 days.
           *[weekly] No call answered in the last 7 days.
        }
       *[other] { pace_line }
    }
    { $pace_rhythm ->
        [monthly] Three months overdue and more: once or twice a month is enough.
       *[weekly] Under three months overdue: once or twice a week is enough.
    } That's one author's habit, not a rule of law, and it stops no lawsuit.
    { $pace_view }
    Never miss: a court's papers, a written offer's last day, the lender once checked.{ $pace_due ->
        [none] {""}
       *[other] {"\u000A"}{ $pace_due }
    }
    .list = Back to the week
pace_view-item =
    { $overdue ->
        [unknown] I don't know since when it's overdue; add that under /debts.{"\u000A"}
       *[known] {""}
    }{ $place ->
        [cn] Keep one way open: answer one text or in-app message, and log it. { $reachable ->
            [yes] You've done that lately.
           *[no] Being out of reach is what lets collectors turn to your contacts.
        }
        [us] Writing first: ask an agency to write only.
        [uk] Writing first: ask the firm to write only. It must heed reasonable requests.
       *[other] Where you can, ask them to write.
    }{ $from ->
        [none] {""}
       *[other] {"\u000A"}Next good hours: { $from } to { $to }, outside quiet hours and the usual working day.
    }
pace_due-item = • { $kind ->
        [paper] A paper to answer
       *[offer] A written offer
    }{ $due ->
        [none] : ring the court today and ask by when
       *[other] , by { $due }
    }
