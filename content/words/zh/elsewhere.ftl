nothing_set = 如果在你的应用里都联系不上你，我可以从别处告诉你：邮件、ntfy、Bark、Pushover、Server酱、企业微信或飞书机器人。那样的消息不提债务、对方和金额。
    .set_one = 设一个地址
stands = 如果在你的应用里都联系不上你，我就发到{ $elsewhere_service ->
        [mail] 邮箱
        [ntfy] {" "}ntfy
        [bark] {" "}Bark
        [wecom] 企业微信机器人
        [feishu] 飞书机器人
        [serverchan] {" "}Server酱
       *[pushover] {" "}Pushover
    } { $elsewhere_hint }。那样的消息不提债务、对方和金额。
    .another = 换一个地址
    .remove = 取消
removed = 取消了，我不再往别处发。
type_in = 地址是什么？写邮箱地址，或者那个服务给你的链接。最好是只有你自己看得到的。
    .example = ntfy://mei-ren-cai-de-dao
unknown = 我不认识这种地址。可以用：name@example.org、ntfy://主题、barks://主机/密钥、wecombot://密钥、feishu://密钥、schan://密钥、pover://用户@令牌，或者那个服务的 https 链接。
    .again = 换一个地址
no_mail = 这台电脑发不了邮件。可以用 ntfy、Bark 之类的。
    .again = 换一个地址
private = 这个地址在别人的内部网络里，我不能往那里发。
    .again = 换一个地址
too_often = 发得够多了，过一阵再试。
tried = 我往{ $elsewhere_new_service ->
        [mail] 邮箱
        [ntfy] {" "}ntfy
        [bark] {" "}Bark
        [wecom] 企业微信机器人
        [feishu] 飞书机器人
        [serverchan] {" "}Server酱
       *[pushover] {" "}Pushover
    } { $elsewhere_new_hint } 发了六位数字，请在这里输入。
    .nothing_came = 没收到
nothing_came = 可能要等一分钟；邮件的话，也看看垃圾箱。或者地址写错了一个字。
    .wait = 我再看看
    .again = 换一个地址
works = 对了。以后在你的应用里联系不上你，我就发到那里。
not_that = 不是我发的那几位数字，再看一眼。
missed = 三次都没对上，这个地址我先放弃了。
    .again = 重新来
