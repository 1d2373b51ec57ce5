lender = 是哪家的？最好写合同上的名字。
    .example = 海港消费金融
too_much = 这比一个月剩下的还多。第一期之前还可以要求少一点，总比后面断供好。
    .keep_on = 已经谈定，记下
    .change = 改条件
    .leave = 先不记
