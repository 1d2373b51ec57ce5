labels =
    .next = Next
    .back = Back
    .accept_risk = I accept the risk
stale = This is where we are now:
