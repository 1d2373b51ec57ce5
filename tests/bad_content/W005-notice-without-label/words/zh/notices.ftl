late = 这条来晚了。
rehearse = 时间到了。
    .later = 晚点再说
