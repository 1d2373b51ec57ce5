menu = 需要什么？
    .calling = 正在来电
    .log = 记一笔
    .pause = 停
