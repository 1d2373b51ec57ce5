offer =
    暂停一下：三个月不申请新的贷款、信用卡、先用后付。窟窿不再变大，也不会短时间留下一串申请。
    但谁也不能保证征信或“黑名单”会因此消掉。哪天想停都行。
    .start_it = 开始暂停
started = 暂停到{ $pause_until }。看到诱人的广告，先放一晚上再说。
so_far =
    { $pause_days }天，一共{ $pause_length }天。从{ $pause_from }开始，到{ $pause_until }。
    .slipped = 我又申请了
    .stop_it = 不暂停了
over = 到{ $pause_until }，{ $pause_length }天已经满了。记录不会因此消掉，但给了你喘口气的余地。
    .start_again = 再来三个月
    .stop_it = 就到这里
slipped = 难免的，前面的不白费。还没签的，可以不签。接着往下，或者重新算三个月，都行。
    .go_on = 接着来
    .start_again = 重新算
    .stop_it = 不暂停了
stopped = 暂停结束了。以后想再来，随时可以。
