late = 这条来晚了，之前没能联系上你。

instalment =
    { $discreet ->
        [no] { $reminder_lender ->
            [none] {""}
           *[other] { $reminder_lender }：
        }{ $reminder_left }，{ $reminder_when ->
            [today] 今天（{ $reminder_day }）到期。
            [tomorrow] 明天（{ $reminder_day }）到期。
            [past] { $reminder_day }已经到期。
           *[ahead] 还有{ $reminder_days }天，{ $reminder_day }到期。
        }
       *[yes] { $reminder_when ->
            [today] 你让我提醒的：就是今天，{ $reminder_day }。
            [tomorrow] 你让我提醒的：就在明天，{ $reminder_day }。
            [past] 你让我提醒的：日子是{ $reminder_day }。
           *[ahead] 你让我提醒的：还有{ $reminder_days }天，{ $reminder_day }。
        }
    }
    .paid = 办好了
    .part = 办了一部分
    .later = 晚点再说
    .cannot = 这次办不到

after =
    { $discreet ->
        [no] { $reminder_lender ->
            [none] {""}
           *[other] { $reminder_lender }：
        }{ $reminder_left }，{ $reminder_day }到期。付出去了吗？
       *[yes] { $reminder_day }过了，办成了吗？
    }
    .paid = 办好了
    .part = 办了一部分
    .cannot = 这次没办成

failing =
    { $discreet ->
        [no] { $reminder_lender ->
            [none] {""}
           *[other] { $reminder_lender }：
        }有{ $reminder_missed }期还没还上。方案有点悬，但还能补救：你先开口，比等对方找来好。
       *[yes] 有{ $reminder_missed }个日子过去了，还没打勾。现在补救，比一个月后容易。
    }
    .paid = 其实办好了
    .renegotiate = 来补救
    .later = 晚点再说

promise =
    { $discreet ->
        [no] 对方答应{ $reminder_day }前{ $reminder_promise ->
            [letter] 寄信
            [waiver] 减免
            [freeze] 停息或暂缓
            [no_visits] 不再上门
           *[other] 办一件事
        }{ $reminder_what ->
            [none] {""}
           *[other] ：“{ $reminder_what }”
        }。做到了吗？
       *[yes] 有人答应你{ $reminder_day }前办一件事，办了吗？
    }
    .kept = 办了
    .broken = 没办
    .later = 晚点再说

my_promise =
    { $discreet ->
        [no] 你说过{ $reminder_day }前做这件事：{ $reminder_what ->
            [none] { $reminder_promise ->
                [answer_offer] 书面答复对方
               *[other] 你答应的事
            }
           *[other] { $reminder_what }
        }。
       *[yes] { $reminder_when ->
            [today] 你打算做的一件事，就在今天。
            [tomorrow] 你打算做的一件事，就在明天。
           *[other] 你打算做的一件事，日子是{ $reminder_day }。
        }
    }
    .kept = 办好了
    .later = 晚点再说
    .cannot = 办不到

letter =
    { $discreet ->
        [no] 对方答应书面给你，信到了吗？
       *[yes] 你在等一封信，到了吗？
    }
    .came = 到了
    .not_come = 还没到
    .later = 晚点再说

deadline =
    { $discreet ->
        [no] { $reminder_when ->
            [unsure] { $reminder_paper ->
                [validation_notice] 对方的核实通知还等着你。不认这笔账，今天就书面提出异议，寄出的凭证留好。
                [other_paper] 你收到的信还放着。提到法院的，今天就打那家法院公布的电话去问。
               *[court_paper] 你收到的文书，期限还没问清楚。今天就打法院公布的电话去问。
            }
            [today] 你收到的文书：今天是最后一天，{ $reminder_day }。
            [tomorrow] 你收到的文书：明天是最后一天，{ $reminder_day }。
            [past] 你收到的文书：期限是{ $reminder_day }。今天就打电话问法院或找人咨询。
           *[ahead] 你收到的文书：还剩{ $reminder_days }天，到{ $reminder_day }。
        }
       *[yes] { $reminder_when ->
            [unsure] { $reminder_paper ->
                [validation_notice] 你打算书面寄出的东西，今天就寄吧。
               *[court_paper] 你打算打电话问的一件事，今天就问吧。
            }
            [today] 有个要紧的日子：就是今天，{ $reminder_day }。
            [tomorrow] 有个要紧的日子：就在明天，{ $reminder_day }。
            [past] 有个要紧的日子是{ $reminder_day }。也许还来得及，今天就点开看。
           *[ahead] 有个要紧的日子：还剩{ $reminder_days }天，到{ $reminder_day }。
        }
    }
    .done = 办好了
    .later = 晚点再说

rehearse =
    { $discreet ->
        [no] 花两分钟，练练电话里卡住的那句？
       *[yes] 花两分钟，练练上次觉得难的那件事？
    }
    .yes = 现在练
    .later = 晚点再说

pause_over =
    { $discreet ->
        [no] 三个月没有新申请贷款，时间到了。继续吗？
       *[yes] 你定的三个月到了。继续吗？
    }
    .go_on = 继续
    .stop = 就到这里
