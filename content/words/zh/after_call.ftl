closing = 还在线上？念这句就挂。已经挂了，点下面。
    .say = 先这样，有事请书面联系我，再见。
    .why = 平静地说声再见，不给人留话柄。
    .hung_up = 已经挂了
identified = 松口气。点三下就记好了。对方说清自己是谁了吗？
    .yes = 说清了
    .partly = 说了一点
    .no = 没说
tone = 对方语气怎么样？
    .polite = 客气
    .pressure = 施压
    .insults = 骂人
    .threats = 威胁
promised = 有谁答应了什么吗？
    .nobody = 都没有
    .they = 对方答应了
    .i = 我答应了
    .both = 都答应了
danger =
    对方威胁了你。现在要是觉得不安全，打{ $place ->
        [cn] 110
        [us] 911
        [uk] 999
       *[other] 当地的报警电话
    }。录音和短信原样留好。
crossed =
    对照规定，这次有：
    { $crossed }
    算不算违规由别人判断；事实已经在你的记录里。
crossed-item = • { finding_name }：{ $sure ->
        [yes] { force_name }
       *[no] 还不确定；{ force_name }
    }
debriefed =
    记好了，电话过去了。起来走走，喝口水。
    { $done_well ->
        [ended_it] 做得好的：你自己结束了通话。
        [asked_identity] 做得好的：你问清了是谁打来的。
        [asked_writing] 做得好的：你要求了书面。
        [kept_calm] 做得好的：你一直很稳。
        [wrote_it_down] 做得好的：你马上记了下来。
       *[none] 你撑过来了，这就很好。
    }
    { $open_point ->
        [identity] 还没弄清：对方到底是谁。自己查到贷款方的电话，打过去核实。
        [writing] 还没弄清：还没有书面的东西。
        [age] 还没弄清：这笔债有多久了。
        [amount] 还没弄清：金额是怎么算的。
        [promise] 还没弄清：有个承诺没有书面或日期。
       *[nothing] 没有什么急着要办的。
    }
    { $likely_next ->
        [same_caller] 接下来：可能还是这个人打来，还用这几句。
        [letter] 接下来：可能有信或短信，要看，法院来的更要看。
        [harder_caller] 接下来：可能换个更凶的。怎么挂电话你会了。
        [softer_caller] 接下来：可能换个温和的。你的回答可以不变。
        [quiet] 接下来：可能会安静一阵，你安排自己的事。
       *[none] 再打来，点一下就有台词。
    }{ $rehearse_topic ->
        [none] {""}
       *[other] {"\u000A"}有哪句不好开口？花两分钟练一下就行。
    }{ $caller_shift ->
        [none] {""}
       *[other] {"\u000A"}{ shift_line }
    }{ $pace ->
        [enough] {"\u000A"}{ pace_line }
        [some] {"\u000A"}{ pace_line }
       *[none] {""}
    }
    .details = 补充细节
    .call_back = 核实是谁打的
    .rehearse = 练一句台词
    .week = 这周怎么样
debriefed_promise =
    { debriefed }
    有人答应了事情：有空就记一下，答应了什么、哪天。
    .promise = 记下承诺
    .details = 补充细节
    .call_back = 核实是谁打的
    .rehearse = 练一句台词
    .week = 这周怎么样
promise_said = 记好了，有日子的也记上了。目前只是口头，下次通话或发消息时，请对方写下来：
    .say = 您答应的事，请书面发我，写上日期。
    .why = 只在嘴上说，以后难证明；真打算做的，写下来不难。
    .details = 补充细节
promise_saved = 记好了，有日子的也记上了。
    .details = 补充细节
