menu = 我在。现在要做什么？
    .calling = 对方正在打来
    .log = 记一次联系
    .history = 看以往记录
    .ready = 先做准备
    .relative = 他们打给我家人
    .help = 帮助
    .settings = 语言或地区
