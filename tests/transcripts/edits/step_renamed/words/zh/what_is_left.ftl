each_month = 该花的都花了以后，一个月还剩多少？
asked_for = 对方说一共要多少？
