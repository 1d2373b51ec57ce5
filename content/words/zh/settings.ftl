overview =
    我们之间：中文。
    规定：{ $place ->
        [cn] 中国大陆
        [us] 美国
        [uk] 英国
       *[other] 只说到哪里都稳妥的
    }。
    照着念的话：{ $collector_language ->
        [en] 英文
        [zh] 中文
       *[none] { $place ->
            [us] 英文
            [uk] 英文
           *[other] 中文
        }
    }。
    .language = 我的语言
    .place = 地区
    .collector = 对方的语言
    .apps = 几个应用一起用
    .elsewhere = 联系不上时
pick_language = 我跟你说哪种语言？
    .en = English
    .zh = 中文
pick_place = 你在哪里？各地规定不一样。
    .cn = 中国大陆
    .us = 美国
    .uk = 英国
    .other = 其他地方
pick_collector = 对方打来说什么语言？照着念的话就用那种语言。
    .en = 英文
    .zh = 中文
