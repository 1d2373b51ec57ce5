until = Until when?
    .three_hours = In three hours
    .tomorrow = Tomorrow
    .pick = Another time
pick-remind_on = On what day shall I write?
    .example = tomorrow
pick-remind_at = And at what time?
    .example = 18:30
past = That moment is already over. Please name one that's still ahead, for example tomorrow, 9:00.
far = That's more than a year away. Please name a nearer day.
gone = That reminder is no longer there.
comes_again = I'll write again on { $reminder_at }.{ $reminder_kind ->
        [letter] {""}
        [rehearse] {""}
        [pause_over] {""}
       *[instalment] { $reminder_when ->
            [unsure] {""}
           *[ahead] {" "}Nothing else moves: the day itself stays { $reminder_day }.
        }
    }
reminder_at-item = { $when }
