gone = 这个方案已经不在了。
running =
    { $plan_view }{ $plan_rows ->
        [none] {""}
       *[other] {"\u000A"}{ $plan_rows }
    }
    .paid = 我还了
    .papers = 书面和账户
    .files = 日历和图
    .change = 要改一改
    .stop = 结束它
failing =
    { $plan_view }{ $plan_rows ->
        [none] {""}
       *[other] {"\u000A"}{ $plan_rows }
    }
    太紧的方案常会这样。先开口，要一个小一点、守得住的。
    .change = 要改一改
    .paid = 我还了
    .papers = 书面和账户
    .files = 日历和图
    .stop = 结束它
over =
    { $plan_view }
    .files = 日历和图
plan_view-item =
    { $lender ->
        [none] 方案
       *[other] { $lender }
    }：{ $state ->
        [done] 全部还完了。
        [ended] { $ended_on }结束{ $ended_why ->
            [replaced] ，换成了新方案。
            [fulfilled] ，全部还完了。
            [mistake] ，是记错的。
           *[other] 。
        }
        [failing] 有{ $missed }期没还。
        [behind] 有一期没还。
       *[running] 正在进行。
    }
    已还{ $paid }，还剩{ $left }。
    { $agreed_on }谈好{ $by ->
        [none] {""}
       *[other] ，对方是{ $by }
    }，{ $form ->
        [written] 有书面的{ $proof ->
            [yes] ，证明在这里。
           *[no] ，证明还没放进来。
        }
       *[said] 只是口头的：要书面的。
    }{ $payee ->
        [yes] 账户已核对。
       *[no] 账户还没核对。
    }
plan_rows-item = • { $on }：{ $sum }{ $paid ->
        [none] {""}
       *[other] ，已还{ $paid }
    }{ $state ->
        [missed] ，还没还
       *[other] {""}
    }
on_paper = 书面的还没到，要几次都行。
    .say = 请把方案书面发给我：每期金额、日子和收款账户。
    .why = 没写下来，谁都可以不记得。
    .have_it = 拿到了
    .not_yet = 还没有
proof = 拍照或发文件到这里，会存为证据。
payee = 是谁的账户？拿合同或贷款方自己的应用核对，别看短信里写的。
    .lender = 贷款方的，已核对
    .not_yet = 还没核对
    .person = 个人账户
person = 不管对方说自己是谁，都不付到个人账户。
    .say = 款项只走合同上的账户，收款账户请书面确认。
    .why = 付给个人的钱查不到去向，也可能不算还款。
    .understood = 不往那里付
    .other_account = 是另一个账户
papers_done = 书面的在，账户也核对过。凭证跟它们放一起。
    .new_proof = 补新的书面
    .back_to_it = 回到方案
files = 带走哪一样？日历里不写贷款方和金额，除非你允许过。
    .dates = 放进日历
    .picture = 一张图
    .back_to_it = 回到方案
stop = 在这里结束它？提醒会停。对方要是还当它有效，先书面告诉对方。
    .given_up = 不继续了
    .mistake = 是记错的
    .keep_it = 先留着
ended = 结束了，提醒也停了。记录还在。
