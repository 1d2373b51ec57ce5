late = 这条来晚了。
rehearse = 时间到了。
    .yes_and_for_a_long_time = 现在
    .later = 晚点再说
