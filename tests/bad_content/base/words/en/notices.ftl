late = This comes late.
rehearse = It is time.
    .yes = Now
    .later = Later
