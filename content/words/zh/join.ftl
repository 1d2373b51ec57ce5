alone = 一份档案可以在几个应用里用：在一处写的，别处也看得到。目前你只在这里。
    .give = 给我一个码
    .type_in = 我有一个码
joined =
    你在这些地方：
    { $apps }
    .give = 再连一个
    .type_in = 我有一个码
    .take_off = 断开一个
apps-item =
    { $app }{ $here ->
        [yes] （就是这里）
       *[other] {""}
    }，上次用：{ $used }
    .label = { $app }{ $here ->
        [yes] （这里）
       *[other] {""}
    }
show =
    你的码：{ $join_code }
    到另一个应用里写“连接”，再输入它。十分钟内有效，只能用一次。
    别给任何人：拿到它的人，能看到你告诉我的一切。
    .new_one = 换一个码
    .seen = 好了
type_in =
    我在另一个应用里给你的码是什么？
    只输你自己亲眼看到的码。要是别人给你的，就到此为止：你以后写的，对方都看得到。
    .example = 7K3M-9QPX
own_code = 这就是这个应用自己的码，请到另一个应用里输入。
too_often = 试得够多了，先停一停。什么都没丢，一小时后再要一个新码。
wrong = 这个码不对，或者过期了：十分钟内有效，只能用一次。
    .again = 再试一次
own_case =
    码是对的。不过这里已经存了东西：
    { $join_holds }
    两份档案合不到一起。要连接的话，这些先给你导出成文件，再从这里删掉；另一个应用里的那份原样不动。
    .stay = 不，分开用
    .join = 导出再连接
join_holds-item = 联系记录{ $kept_contacts }条，债务{ $kept_debts }笔，方案{ $kept_plans }个，承诺{ $kept_promises }个，文件{ $kept_files }份；没归档的笔记也算在内。
shared = 码是对的。这个应用会离开它和别的应用共用的档案；那份档案留在别的应用里。
    .stay = 不，就这样
    .join = 换过去
stayed = 什么都没变。
pick = 断开哪一个？
sure = 断开后，那个应用从一份空档案开始。你的档案还在别的应用里，用新的码可以再连回来。
    .take_off = 断开
taken_off = 断开了。
