going_on = 那就再来三个月，到{ $pause_until }。
