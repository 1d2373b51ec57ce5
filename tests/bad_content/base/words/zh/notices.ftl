late = 这条来晚了。
rehearse = 时间到了。
    .yes = 现在
    .later = 晚点再说
