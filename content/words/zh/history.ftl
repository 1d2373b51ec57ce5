nothing_yet = { $contacts_total ->
        [0] 还什么都没记，没关系。有事的时候，点三下就记好了。
       *[other] { page }
    }
    .write_one = 记一条
page =
    { $history_view ->
        [by_debt] 按债务，共{ $contacts_total }条：
        [by_week] 按周，共{ $contacts_total }条：
       *[newest] 从新到旧，共{ $contacts_total }条：
    }
    { $contacts }
    .open_one = 打开一条
    .older = 更早的
    .newer = 更近的
    .newest = 从新到旧
    .by_debt = 按债务看
    .by_week = 按周看
    .picture = 来电时间图
    .week = 对照规定看一周
first_page =
    { page }
    .open_one = 打开一条
    .older = 更早的
    .newest = 从新到旧
    .by_debt = 按债务看
    .by_week = 按周看
    .picture = 来电时间图
    .week = 对照规定看一周
last_page =
    { page }
    .open_one = 打开一条
    .newer = 更近的
    .newest = 从新到旧
    .by_debt = 按债务看
    .by_week = 按周看
    .picture = 来电时间图
    .week = 对照规定看一周
only_page =
    { page }
    .open_one = 打开一条
    .newest = 从新到旧
    .by_debt = 按债务看
    .by_week = 按周看
    .picture = 来电时间图
    .week = 对照规定看一周
contacts-item =
    { $history_view ->
        [by_debt] { $debt ->
            [none] 没写贷款方
           *[other] { $debt }
        }：
        [by_week] { $week ->
            [none] {""}
           *[other] { $week }那一周：
        }
       *[newest] {""}
    }{ $when } · { $kind ->
        [message] 短信或消息
        [letter] 信函
        [visit] 上门
        [third_party] 联系了别人
        [promise] 承诺
       *[call] 电话
    }{ $outcome ->
        [missed] ，没接到
        [voicemail] ，语音留言
       *[other] {""}
    }{ $caller ->
        [none] {""}
       *[other] {" · "}{ $caller }
    }{ $tone ->
        [insults] {" · "}骂人
        [threats] {" · "}威胁
       *[other] {""}
    }{ $role ->
        [friendly] {" · "}唱红脸
        [between] {" · "}中间人
       *[other] {""}
    }{ $promise_count ->
        [0] {""}
       *[other] {" · "}{ $promise_count }个承诺
    }{ $broken ->
        [yes] {" · "}没做到
       *[no] {""}
    }{ $entries ->
        [1] {""}
       *[other] {" · "}写过{ $entries }次
    }
    .label = { $when }
drawn = 画好了：对方什么时候打来，打了多少。
    .list = 回到列表
no_calls = 记录里还没有对方的来电，画不出来。
pick = 打开哪一条？
entry =
    { $contact_fields }
    最初写的都留着，更正写在旁边。
    .correct = 更正一处
    .add = 补充
    .list = 回到列表
which_field = 哪一处不对？更正会另外记上，原来的留着。
contact_fields-item =
    { $name ->
        [contact_kind] 类型：{ $value ->
            [call] 电话
            [message] 短信或消息
            [letter] 信函
            [visit] 上门
           *[third_party] 联系了别人
        }
        [direction] 谁联系谁：{ $value ->
            [outgoing] 我联系对方
           *[incoming] 对方联系我
        }
        [outcome] 结果：{ $value ->
            [missed] 没接到
            [voicemail] 语音留言
           *[answered] 通话了
        }
        [happened_on] 日期：{ $value }
        [happened_at] 时间：{ $value }
        [duration_minutes] 分钟：{ $value }
        [their_number] 对方号码：{ $value }
        [my_number] 我的号码：{ $value }
        [caller_name] 姓名：{ $value }
        [staff_number] 工号：{ $value }
        [callback_number] 回电号码：{ $value }
        [identified] 说清身份：{ $value ->
            [yes] 说清了
            [partly] 说了一点
           *[no] 没说
        }
        [creditor] 债务：{ $value }
        [claimed_amount] 对方要的金额：{ $value }
        [brand] 平台：{ $value }
        [agency] 催收公司：{ $value }
        [lender_legal_name] 合同贷款方：{ $value }
        [account_ref] 账户或合同号：{ $value }
        [claims_to_be] 自称：{ $value ->
            [lender] 贷款方
            [agency] 催收公司
            [police] 警察
            [court] 法院
           *[other] 别的
        }
        [tone] 语气：{ $value ->
            [polite] 客气
            [pressure] 施压
            [insults] 骂人
           *[threats] 威胁
        }
        [words_kind] 记法：{ $value ->
            [exact] 原话
           *[summary] 我的概括
        }
        [collector_words] 对方说：{ $value }
        [tactics] 对方的做法：{ $value }
        [my_words] 我说：{ $value }
        [situation] 内容：{ $value ->
            [arrest] 要抓人、报警
            [lawsuit] 要起诉
            [family] 要告诉家人
            [workplace] 要告诉单位
            [home_visit] 要上门
            [seizure] 要查封、扣东西
            [credit_record] 征信
            [penalty] 罚息、费用
            [pay_today] 今天就要还
            [waiver] 减免
            [borrow] 去借钱还
            [guilt] 让我愧疚
           *[something_else] 别的
        }
        [third_party_name] 联系了谁：{ $value }
        [third_party_relation] 关系：{ $value ->
            [family] 家人
            [friend] 朋友
            [workmate] 同事
            [neighbour] 邻居
           *[other_person] 其他人
        }
        [debt_disclosed] 说出欠款：{ $value ->
            [yes] 说了
            [no] 没说
           *[unsure] 不确定
        }
        [stop_requested] 要求过停止：{ $value ->
            [written] 书面要求过
            [spoken] 电话里说过
           *[no] 没有
        }
        [stop_proof] 停止要求的证明：{ $value }
        [visitors] 来了几个人：{ $value }
        [effect] 影响：{ $value }
        [recording] 录音：{ $value ->
            [kept] 有，留着
           *[none] 没有
        }
        [recording_at] 原始录音在：{ $value }
        [promised] 承诺：{ $value ->
            [they] 对方有
            [i] 我有
            [both] 双方都有
           *[nobody] 没有
        }
        [their_promise_kind] 对方答应：{ $value ->
            [letter] 寄信来
            [waiver] 减免一些
            [freeze] 停息或暂缓
            [no_visits] 不上门
           *[other] 别的
        }
        [their_promise_state] 后来怎样：{ $value ->
            [kept] 做到了
            [broken] 没做到
            [dropped] 从列表拿掉了
           *[open] 还没到头
        }
        [my_promise_state] 我的承诺后来：{ $value ->
            [kept] 做到了
            [broken] 没做到
            [dropped] 从列表拿掉了
           *[open] 还没到头
        }
        [their_promise] 对方答应：{ $value }
        [their_promise_due] 对方的日子：{ $value }
        [their_promise_form] 对方的承诺：{ $value ->
            [written] 有书面
           *[said] 只是口头
        }
        [my_promise] 我答应：{ $value }
        [my_promise_due] 我的日子：{ $value }
       *[other] { $name }：{ $value }
    }{ $corrected ->
        [yes] （后来补记，{ $written }）
       *[other] {""}
    }
    .label = { $name ->
        [contact_kind] 类型
        [direction] 谁联系谁
        [outcome] 结果
        [happened_on] 日期
        [happened_at] 时间
        [duration_minutes] 分钟
        [their_number] 对方号码
        [my_number] 我的号码
        [caller_name] 姓名
        [staff_number] 工号
        [callback_number] 回电号码
        [identified] 说清身份
        [creditor] 债务
        [claimed_amount] 对方要的金额
        [brand] 平台
        [agency] 催收公司
        [lender_legal_name] 合同贷款方
        [account_ref] 账户或合同号
        [claims_to_be] 自称
        [tone] 语气
        [words_kind] 原话还是概括
        [collector_words] 对方说的
        [tactics] 对方的做法
        [my_words] 我说的
        [situation] 内容
        [third_party_name] 联系了谁
        [third_party_relation] 关系
        [debt_disclosed] 说出欠款
        [stop_requested] 要求过停止
        [stop_proof] 停止要求的证明
        [visitors] 来了几个人
        [effect] 影响
        [recording] 录音
        [recording_at] 原始录音在哪儿
        [promised] 谁答应了
        [their_promise_kind] 哪种承诺
        [their_promise_state] 后来怎样
        [my_promise_state] 我的承诺后来
        [their_promise] 对方答应的
        [their_promise_due] 对方的日子
        [their_promise_form] 口头还是书面
        [my_promise] 我答应的
        [my_promise_due] 我的日子
       *[other] { $name }
    }
