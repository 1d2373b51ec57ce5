menu =
    { $happened_on ->
        [none] 可以先保存，也可以再补。
       *[other] { $happened_on }{ $happened_at ->
            [none] {""}
           *[other] {" "}{ $happened_at }
        }{ $caller_name ->
            [none] {""}
           *[other] ，{ $caller_name }
        }。可以先保存，也可以再补。
    }缺的以后再说，写过的不会被改掉。
    .save_now = 先保存
    .words = 说了什么
    .people = 对方是谁
    .account = 贷款方和账户
    .how = 联系方式、号码
    .other_person = 联系了别人
    .effects = 影响和证据
    .promises = 谁答应了什么
    .basics = 类型和时间
saved = 保存好了，记录的时间也写上了。这不容易，辛苦了。
    .more = 再补一点
saved_crossed =
    { saved }对照规定，这次有：
    { $crossed }
    .more = 再补一点
    .week = 对照规定看一周
crossed-item = • { finding_name }：{ $sure ->
        [yes] { force_name }
       *[no] 还不确定；{ force_name }
    }
saved_letter = 保存好了，记录的时间也写上了。是法院来的，或者写了答复的期限吗？那就把期限也记下。
    .more = 再补一点
    .paper = 记下期限

kind = 是什么？
    .call = 电话
    .message = 短信或消息
    .letter = 信函
    .visit = 上门
    .third_party = 联系了别人
day = 哪天发生的？写“今天”“昨天”也行。
hour = 大概几点？

visitors = 来了几个人？
direction = 谁联系谁？
    .incoming = 对方联系我
    .outgoing = 我联系对方
outcome = 通上话了吗？
    .answered = 通话了
    .missed = 没接到
    .voicemail = 语音留言
minutes = 大概几分钟？
their_number = { $contact_kind ->
        [third_party] 对方用哪个号码联系的？
       *[other] 对方的号码是多少？
    }
my_number = 打到你的哪个号码？

identified = 对方说清自己是谁了吗？
    .yes = 说清了
    .partly = 说了一点
    .no = 没说
claims = 对方自称是谁？
    .lender = 贷款方
    .agency = 催收公司
    .police = 警察
    .court = 法院
    .other = 别的
name = 对方报的名字？
staff = 工号？
callback = 回电号码？记下就好；要打就打自己查到的电话。

account = 三个名字可能不一样：平台名、打电话的催收公司、合同上的贷款方。
about_debt = 说的是哪一笔？
debts_open-item =
    .label = { debt_name }
debt_name = 是哪一笔？写贷款方，或你自己起的名字。
    .example = 蓝色那张信用卡
claimed = 对方说一共要多少？写在这里不等于承认。
brand = 对方说的是哪个平台？
    .example = 平台的名字
agency = 是哪家公司在替它催？
    .example = 对方报的公司名
lender = 合同上的贷款方是哪家？
    .example = 公司全名
ref = 账户、合同或案件编号？写后四位就行。

words_kind = 是原话，还是你的概括？原话更有用，两种都值得留。
    .exact = 原话
    .summary = 我的概括
collector_words = { $collector_words ->
        [none] { $words_kind ->
            [exact] 照原话写，对方说什么语言就写什么语言。
           *[other] 对方说了什么？
        }
       *[other] 已经记下：“{ $collector_words }”。还有别的，就完整写一遍。
    }
    .example = 五点之前必须给我答复
my_words = 你怎么回的？
    .example = 我请他发书面的
tone = 对方语气怎么样？
    .polite = 客气
    .pressure = 施压
    .insults = 骂人
    .threats = 威胁
situation = 主要说的是什么？
    .arrest = 要抓人、报警
    .lawsuit = 要起诉
    .family = 要告诉家人
    .workplace = 要告诉单位
    .home_visit = 要上门
    .seizure = 要查封、扣东西
    .credit_record = 征信
    .penalty = 罚息、费用
    .pay_today = 今天就要还
    .waiver = 减免
    .borrow = 去借钱还
    .guilt = 让我愧疚
    .something_else = 别的

third_name = 联系了谁？写个称呼就行。
    .example = 我姐
relation = 和你是什么关系？
    .family = 家人
    .friend = 朋友
    .workmate = 同事
    .neighbour = 邻居
    .other_person = 其他人
told = 对方说出欠款的事了吗？
    .yes = 说了
    .no = 没说
    .unsure = 不确定

effect = 对工作、身体、花费有什么影响？几个字就行。
    .example = 一夜没睡，早退了一小时
stop_request = 之前要求过别再打，或改用书面吗？
    .written = 书面要求过
    .spoken = 电话里说过
    .no = 没有
stop_proof = 有什么能证明？截图、回执、日期都行。
    .example = 3月3日的邮件
recording = 有录音吗？
    .kept = 有，留着
    .none = 没有
recording_at = 原始录音在哪儿？别剪，留在录的那台设备上，也别发到网上。
    .example = 手机的录音文件夹

promised = 有谁答应了什么吗？
    .nobody = 都没有
    .they = 对方答应了
    .i = 我答应了
    .both = 都答应了
