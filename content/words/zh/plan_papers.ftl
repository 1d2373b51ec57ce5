who = 谁答应的？姓名或工号就行。
    .example = 陈女士，工号4417
form = 有书面的吗？
    .said = 只是口头说的
    .written = 有书面的
proof = 拍照或发文件到这里，会存为证据。也可以以后再补。
payee = 钱付到谁的账户？拿合同或贷款方自己的应用核对，别看短信里写的。
    .lender = 贷款方的，已核对
    .not_yet = 还没核对
    .person = 个人账户
not_to_a_person = 不管对方说自己是谁，都不付到个人账户。
    .say = 款项只走合同上的账户，收款账户请书面确认。
    .why = 付给个人的钱查不到去向，也可能不算还款。
    .understood = 不往那里付
    .other_account = 是另一个账户
not_saved = 过了些时候，原来的条件排不成了。还没有记下任何东西。
ask_for_paper = { $plan_form ->
        [written] 记下了，书面的还没放进来。
       *[said] 记下了，只是口头的。没有书面的，先别当真。
    }
    .say = 谈好的条件，请在第一期之前书面发给我。
    .why = 写下来的，下个月还拿得出来；口头的说不清。
saved =
    { $plan_view }
    每期提前7天、3天、1天和当天提醒你。要是紧了，到期前就说。
    .dates = 放进日历
    .picture = 一张图
plan_view-item =
    { $state ->
        [done] 全部还完了。
       *[other] 记下了：{ $left }，共{ $count }期，下一期{ $next_on }还{ $next_sum }。
    }{ $payee ->
        [yes] {""}
       *[no] 付款之前，先核对账户。
    }
