nothing = No reminder is waiting. They come with a plan, a promise or a court paper.
    .times = How and when
page =
    { $reminders_total } reminders:
    { $reminder_list }
    .open_one = Open one
    .more = More
    .times = How and when
    .silence_all = Silence all
only_page =
    { $reminders_total ->
        [one] One reminder:
       *[other] { $reminders_total } reminders:
    }
    { $reminder_list }
    .open_one = Open one
    .times = How and when
    .silence_all = Silence all
all_silent = I'm silent: I don't write first, whatever is due. What is stored stays.
    .speak = Remind me again
pick = Which one?
reminder_list-item =
    { $when ->
        [none] silent
       *[other] { $when }
    } · { $kind ->
        [instalment] instalment of { $day }
        [after] instalment of { $day }, was it paid?
        [failing] a plan that needs a look
        [promise] their promise, { $day }
        [my_promise] your promise, { $day }
        [letter] did the letter come?
        [deadline] { $day ->
            [none] a paper: find out its last day
           *[other] last day { $day }
        }
        [rehearse] a line to practise
       *[pause_over] your pause on borrowing
    }{ $state ->
        [said] , waits for your answer
       *[waiting] {""}
    }
    .label = { $when ->
        [none] { $day ->
            [none] Silent
           *[other] { $day }
        }
       *[other] { $when }
    }
gone = That one is no longer there.
payable = The instalment of { $reminder_day }: { $reminder_left } still open. { $reminder_at }
    .paid = It's paid
    .part = Partly paid
    .cannot = I can't
    .move = Another time
    .silence = Silence this one
    .cancel = Remove it
    .list = Back to the list
other_kind = { $reminder_at }
    .move = Another time
    .silence = Silence this one
    .cancel = Remove it
    .list = Back to the list
silent = This one is silent. It stays on the list.
    .wake = Remind me again
    .move = Another time
    .cancel = Remove it
    .list = Back to the list
reminder_at-item = { $when ->
        [none] It's silent.
       *[other] { $state ->
            [said] I wrote on { $when }.
           *[waiting] I'll write on { $when }.
        }
    }
move-remind_on = On what day shall I write?
    .example = tomorrow
move-remind_at = And at what time?
    .example = 18:30
past = That moment is already over. Please name one that's still ahead, for example tomorrow, 9:00.
far = That's more than a year away. Please name a nearer day.
moved = { $reminder_at }{ $quiet_moved ->
        [yes] {" "}That's when your quiet hours end.
       *[no] {""}
    }
is_silent = That one stays silent.
cancel = Remove only this reminder, or all of the same plan, promise or paper? The plan itself stays.
    .this_one = Only this one
    .all_of_it = All of it
taken_back = Removed.
