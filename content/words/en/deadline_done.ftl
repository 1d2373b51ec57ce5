finished = Noted as answered. Keep a copy, and whatever shows that you sent it.
