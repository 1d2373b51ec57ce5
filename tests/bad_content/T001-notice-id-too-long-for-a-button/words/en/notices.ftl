late = This comes late.
rehearse = It is time.
    .yes_and_for_a_long_time = Now
    .later = Later
