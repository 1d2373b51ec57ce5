which = 练哪一句？
    .opening = 第一句
    .writing = 请书面发我
    .today = 今天不定
    .family = 别找我家人
    .insults = 制止骂人
    .official = 自称公检法
first =
    我来演催收，你出声念。先呼一口气。
    “{ $rehearse_topic ->
        [opening] 可算接了！知道我们打了多少回吗？
        [writing] 我现在就跟你说了，还要什么书面的？
        [today] 优惠六点截止，卡号报一下就办好了。
        [family] 要不，这事跟你家里人聊聊？
        [insults] 你这种人，让大家都等着你？
       *[official] 我们是法院执行的，周一就有人来找你。
    }”
    .say = { $rehearse_topic ->
        [opening] 我现在不方便说。您哪家公司？编号多少？
        [writing] 我记下了，请您书面发给我。
        [today] 今天我不确认，也不付款。请书面发给我。
        [family] 请别联系我家人。有事书面找我。
        [insults] 请您好好说话，不然我就挂了。
       *[official] 请报姓名、单位、案号，我自己打公布的电话核实。
    }
    .why = 出声说过一遍，下次就容易了。
    .said_it = 我念了
    .another = 换一句
    .enough = 就到这里
second =
    { $rehearse_topic ->
        [opening] 小提示：比平时再慢一点。
        [writing] 小提示：还是这句，不加新理由。
        [today] 小提示：句尾声音往下落。
        [family] 小提示：说一遍，然后不作声。
        [insults] 小提示：声音比对方轻，不接骂人的话。
       *[official] 小提示：手里拿笔，说完就挂。
    }再来一遍：
    “{ $rehearse_topic ->
        [opening] 我是谁你心里清楚，说吧！
        [writing] 别人都是电话里就答应了。
        [today] 那你是不想解决了？
        [family] 那我们就一个一个打过去。
        [insults] 挂呀，跟别人一个样。
       *[official] 现在挂了，后果更严重。
    }”
    .say = { first.say }
    .why = 念到第二遍，这句就是你的了。
    .said_it = 我念了
    .another = 换一句
over = 好了，就这样。要用的时候，这句就在。
    .another = 换一句
