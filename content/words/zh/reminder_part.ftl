nothing_owed = 这一期已经没有要还的了。
