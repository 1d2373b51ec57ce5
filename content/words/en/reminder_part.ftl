nothing_owed = Nothing is open of that one any more.
