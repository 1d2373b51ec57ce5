named =
    { $promise_due ->
        [none] {""}
       *[other] { $promise_due }前，
    }{ $promise_name ->
        [letter] 寄信
        [waiver] 减免
        [freeze] 停息或暂缓
        [no_visits] 不上门
        [answer_offer] 书面答复
       *[other] { $promise_what ->
            [none] 没写是什么
           *[other] { $promise_what }
        }
    }

nothing_yet = 还没有记过承诺。谁说了“会寄”“先停一停”，就记在这里，带上日子。
    .add = 记一个承诺
    .paper = 收到法院文书
    .borrowing = 暂停借新的
page =
    谁答应了什么，共{ $promises_total }个：
    { $promises }
    .open_one = 打开一个
    .more = 看其他的
    .add = 记一个承诺
    .paper = 收到法院文书
    .borrowing = 暂停借新的
only_page =
    谁答应了什么：
    { $promises }
    .open_one = 打开一个
    .add = 记一个承诺
    .paper = 收到法院文书
    .borrowing = 暂停借新的
promises-item =
    { $by ->
        [they] 对方：
       *[i] 你：
    }{ $name ->
        [letter] 寄信
        [waiver] 减免
        [freeze] 停息或暂缓
        [no_visits] 不上门
        [answer_offer] 书面答复
       *[other] { $what ->
            [none] 没写是什么
           *[other] { $what }
        }
    }{ $detail ->
        [none] {""}
       *[other] （{ $detail }）
    }{ $due ->
        [none] {""}
       *[other] ，{ $due }前
    }{ $form ->
        [said] {" · "}只是口头
        [written] {" · "}有书面
       *[none] {""}
    }{ $late ->
        [yes] {" · "}日子已过
       *[no] {""}
    }{ $state ->
        [kept] {" · "}做到了
        [broken] {" · "}没做到
       *[open] {""}
    }
    .label = { $name ->
        [letter] 寄信
        [waiver] 减免
        [freeze] 暂缓
        [no_visits] 不上门
        [answer_offer] 答复
       *[other] { $short ->
            [none] 承诺
           *[other] { $short }
        }
    }{ $due ->
        [none] {""}
       *[other] {" "}{ $due }
    }

whose = 谁答应的？
    .they = 对方
    .i = 我
kind = 对方答应了什么？
    .letter = 寄信来
    .waiver = 减免一些
    .freeze = 停息或暂缓
    .no_visits = 不上门
    .other = 别的
what = 记得原话就写原话。
    .example = 月底之前不再打来
due = 到哪天？{ $promise_due ->
        [none] {""}
       *[other] 现在记的是{ $promise_due }，不改就跳过。
    }
form = 有书面的吗？
    .said = 只是口头
    .written = 有书面
proof = 把照片、截图或文件发来，存为证据。手边没有就先跳过。
mine_what = 你答应了什么？答应哪天答复，比答应金额稳妥。
    .example = 书面答复
mine_due = 到哪天？{ $promise_due ->
        [none] {""}
       *[other] 现在记的是{ $promise_due }，不改就跳过。
    }
saved = 记好了。

pick = 哪一个？
theirs_said = 对方答应过：{ named }。目前只是口头，请对方写下来：
    .say = { $promise_kind ->
        [letter] 您说会寄信来，请书面告诉我哪天寄。
        [waiver] 您说可以减免，请书面发我，写明金额和日期。
        [freeze] 您说先暂缓，请书面发我，写明起止日期。
        [no_visits] 您说不会上门，请书面确认一下。
       *[other] 您答应的事，请书面发我，写上日期。
    }
    .why = 只在嘴上说，以后难证明；真打算做的，写下来不难。
    .in_writing = 书面的来了
    .kept = 对方做到了
    .broken = 对方没做到
    .edit = 改一改
    .cancel = 从列表拿掉
    .list = 回到列表
theirs_written =
    对方答应过：{ named }。已经有书面{ $promise_proof ->
        [none] ，这里还没留一份。
       *[other] ，这里也留了一份。
    }
    .kept = 对方做到了
    .broken = 对方没做到
    .proof = { $promise_proof ->
        [none] 在这里留一份
       *[other] 换成新的一份
    }
    .edit = 改一改
    .cancel = 从列表拿掉
    .list = 回到列表
mine = 你答应过：{ named }。要是做不到，那天之前说，别等过了再说。
    .kept = 我做到了
    .cannot = 我做不到
    .edit = 改一改
    .cancel = 从列表拿掉
    .list = 回到列表
over =
    { $promise_by ->
        [they] 对方答应过：
       *[i] 你答应过：
    }{ named }。{ $promise_state ->
        [kept] 做到了
       *[broken] 没做到
    }，已经记下。
    .reopen = 其实还没完
    .list = 回到列表
dropped = 从列表里拿掉了。记录里写过的还在。
