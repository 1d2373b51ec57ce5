late = This comes late.
rehearse = It is time.
    .later = Later
