overview =
    我打算这样提醒你，合适就点一下。
    时间：{ $reminder_hour }。
    { $zone_city ->
        [none] 你在哪里：还不知道。我这边是{ $zone_clock }。
       *[other] 你在：{ $zone_city }，那里现在{ $zone_clock }。
    }
    { $quiet_hours ->
        [none] 没有免打扰时段。
       *[some] { $quiet_from }到{ $quiet_to }不打扰。
    }
    { $discreet ->
        [no] 消息里写明对方和金额。
       *[yes] 消息里不提对方，也不提金额。
    }
    .fine = 可以
    .hour = 换个时间
    .quiet = 免打扰时段
    .zone = 我这里不是{ $zone_clock }
    .wording = 消息里写什么
hour = 每天几点给你发？
    .example = 9:00
hour_in_quiet = 这个点在免打扰时段里，我会等到{ $quiet_to }再发。
quiet = 哪段时间完全不打扰？
    .other_hours = 我来定
    .no_quiet = 什么时候都行
other_hours-quiet_from = 从几点开始不打扰？
    .example = 21:00
other_hours-quiet_to = 到几点为止？
    .example = 8:00
zone = 你那里现在几点？
    .example = 14:05
no_zone = 没找到现在是这个时间的地方，再看一眼钟？
pick_zone = 你的时间跟哪里一样？
zones-item =
    .label = { $city }
wording = 别人看到屏幕，可能会读到消息。要写明对方和金额吗？
    .yes = 最好别写
    .no = 可以写
