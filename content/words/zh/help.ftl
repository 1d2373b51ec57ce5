overview =
    催收来电时我在旁边：现在说哪句，哪些先别说，事后记清楚。这里是信息和练习，不是律师。
    要是撑不住了，今天就有人可以说说话。
    .calling = 对方正在打来
    .need_human = 我想找人说说
    .rights = 他们能这样吗
    .advisers = 免费债务咨询
    .commands = 命令
    .privacy = 隐私
advisers =
    { $place ->
        [cn] 投诉银行、消费金融公司、保险公司：金融监管总局热线12378，工作日。
        [us] 非营利信用咨询：NFCC，800-388-2227。投诉催收：consumerfinance.gov/complaint，(855) 411-2372。
        [uk] 免费债务咨询：StepChange，0800 138 1111。向公司投诉后结果不满意：Financial Ombudsman（金融申诉专员），0800 023 4567。
       *[other] 到官方网页上找当地免费、非营利的债务咨询。
    }
    收费帮人“消债”“洗征信”的，离远点。
commands =
    /call 来电：对方正在打来
    /log 记录：记一次联系
    /history 历史：看以往记录
    /plan 方案：还款方案
    /promises 承诺：谁答应了什么
    /rights 权利：他们能做什么、不能做什么
    /language 语言：改语言或地区
    /join 连接：在几个应用里用
    /privacy 隐私：存了什么
    /export 导出：拿走整份档案
    /forget 删除：全部删除
    /stop 停止：我不再主动发消息
    /start 开始：从头开始
