labels =
    .next = 下一步
    .back = 返回
    .accept_risk = 我接受这个风险
stale = 现在到这里：
