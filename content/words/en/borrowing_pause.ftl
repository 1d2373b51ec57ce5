offer =
    A pause: three months without applying for a new loan, card or pay-later account. The pile stops growing, and lenders see no string of applications.
    Nobody can promise that it clears a record or a "blacklist". You can stop on any day.
    .start_it = Start the pause
started = Your pause runs until { $pause_until }. When an offer tempts you, let it lie for a night first.
so_far =
    { $pause_days ->
        [one] 1 day of { $pause_length }
       *[other] { $pause_days } days of { $pause_length }
    }, since { $pause_from }. It runs until { $pause_until }.
    .slipped = I applied for one
    .stop_it = Stop the pause
over = The { $pause_length } days ended on { $pause_until }. They clear no record by themselves, but they gave you room.
    .start_again = Another three months
    .stop_it = That's enough
slipped = It happens, and it undoes nothing. If nothing is signed yet, you can still let it go. The pause simply goes on, or you count three months anew.
    .go_on = Go on
    .start_again = Count anew
    .stop_it = Stop the pause
stopped = The pause is stopped. You can start another whenever you like.
