labels =
    .next = 下一步
    .yes = 是
    .no = 否
    .dont_know = 不知道
    .unsure = 拿不准
    .done = 好了
    .more = 更多
    .later = 以后再说
    .not_now = 现在不要
    .cancel = 取消
    .change = 更改
    .add = 补充
    .none = 都不是
    .other = 其他
    .back = 返回
    .pause = 停一下
    .end = { $on_call ->
        [yes] 结束通话
       *[other] 先到这里
    }
    .explain = 这是什么意思
    .skip = 跳过
    .hub = 回通话卡片
    .keep = 保留
    .accept_risk = 我接受这个风险
    .resume = 继续
    .hung_up = 我挂了
    .keep_on = 对方还在逼
    .moved_on = 换话题了
    .stay = 我还在听

debt_name = { $id ->
        [another] 另一笔
       *[other] { $name ->
            [none] { $id ->
                [same] 就是那笔
               *[other] 没写名字的
            }
           *[other] { $name }
        }{ $tail ->
            [none] {""}
           *[other] {" ·"}{ $tail }
        }
    }
cited = （{ $force ->
        [law] 法律
        [binding_rule] 有约束力的规定
        [recommended_standard] 推荐性标准
        [industry_pledge] 行业自律
       *[practice] 实务做法
    }：{ $instrument }{ $due ->
        [yes] { $dated ->
            [none] ；近期没有核对过，先查一查
           *[other] ；{ $dated }时是这样，现在先查一查
        }
       *[other] { $dated ->
            [none] {""}
           *[other] ；截至{ $dated }
        }
    }）
finding_name = { $kind ->
        [hours] { $contact_kind ->
            [visit] 休息时段上门
            [message] 休息时段发消息
           *[other] 休息时段来电
        }
        [talks_day] 一天打通{ $count }次
        [attempts_day] 一天未接{ $count }次
        [calls_week] 七天内来电{ $count }次
        [after_talk] 刚谈过又打来
        [others_told] 向别人说了欠款
        [others_reached] 找了别人
        [others_again] 又找同一个人
        [workplace] 牵扯到单位
        [visit_alone] 上门人数不够
        [visit_threats] 上门时威胁
        [unidentified] 没说自己是谁
        [posing] 自称公检法
        [arrest] 说要抓人
        [seizure] 说要查封扣押
        [threats] 威胁
        [insults] 骂人
        [after_stop] 要求停止后又来
       *[other] 值得记下的事
    }
missing_name = { $id ->
        [time] 具体几点没有记
        [zone] 还不知道你的时区
        [sent_at] 是几点发的，不是你几点看到的
        [request] 有没有告诉过对方你方便的时间，最好是书面：那里没有固定时段
        [outcome] 每一通是接了还是没接
        [disclosed] 那个人有没有被告知欠款
        [reachable] 当时你联系得上：接过什么、回过什么都记下来
        [relative] 那是谁：在那里，配偶视同本人
        [employer] 对方知道你单位不允许；书面告诉他们
        [done] 是真的做了，还是只是嘴上说
        [identified] 后来有没有说
        [informed] 合同里有没有写明谁在用你的信息、为什么
        [words] 对方的原话，或者录音
        [judgment] 有没有判决：问清哪家法院、案号多少
        [official] 到底是不是：打法院或公安公布的电话问
        [repeated] 是不是一再发生：规定说的不是一次
        [proof] 你提要求的凭证
        [in_writing] 书面的要求：口头说的约束不了对方
        [invited] 那个人有没有让对方再打来
        [collector] 是谁在催：外包公司或债权买家受约束，贷款方自己一般不受
        [product] 是哪一类债；在“债务”里补上
        [lender] 贷款方是哪家：自律约定只约束做出约定的机构
       *[other] 还有没记下来的
    }
weekday = { $weekday ->
        [1] 周一
        [2] 周二
        [3] 周三
        [4] 周四
        [5] 周五
        [6] 周六
       *[7] 周日
    }
force_name = { $force ->
        [law] 法律
        [binding_rule] 有约束力的规定
        [recommended_standard] 推荐性标准，不是法律
        [industry_pledge] 行业自律，不是法律
       *[practice] 通常做法，不是法律
    }
pace_line = { $pace ->
        [enough] { $pace_rhythm ->
            [monthly] 近30天接过{ $pace_answered }次了
           *[weekly] 近7天接过{ $pace_answered }次了
        }，下一通可以不接。
        [some] { $pace_rhythm ->
            [monthly] 近30天接过一次
           *[weekly] 近7天接过一次
        }，再接一次就够了。
       *[none] {""}
    }
shift_line = { $caller_shift ->
        [softer] 同一笔账，口气比上次软了。你的回答可以不变。
        [softer_offer] 同一笔账，条件比上次软了。要贷款方书面确认才算数。
        [harder] 同一笔账，口气比上次硬了。温和的那位可能还会来。
        [go_between] 同一笔账，这次来了个“中间人”。问清案号，打法院公布的电话核实。
       *[none] {""}
    }
means_skip = 不知道, 我不知道, 不清楚, 我不清楚, 不确定, 不记得, 不记得了, 记不清, 记不清了, 忘了, 忘记了, 说不好, 跳过, 不填, don't know, i don't know, idk

paused = 慢慢吸一口气，再呼出来。不急，发什么、点什么都能继续。
resumed = 我在。刚才到这里：
welcome_back = 你回来了。上次停在这里：
reached_again = 前一阵这里收不到我的消息，提醒就停了。现在恢复。
call_left = 又见到你了。那通电话已经过去了，我们把它记下来。
stale = 那是之前的按钮。现在到这里：
not_understood = 没看懂。点一个按钮，或者发它的数字。
joined = 连上了，现在这里用的是同一份档案。
left_apps = 断开了。这里从头开始；你的档案还在别的应用里。
kept_answers = 后面的回答还对得上，都给你留着。
script_changed = 这段对话后来改过，我们从稳妥的地方接着来。
answer_dropped = 有一个以前的回答对不上了，可能会再问一次。
nothing_to_go_back = 已经是开头了，没有上一步。
nothing_to_explain = 这里没有更多说明了。慢慢来。
kept_file = 已存为证据：{ $name }。
returning = 回到刚才：
trouble = 我这边出了点问题，什么都没丢。还是刚才那个问题：
too_long = 这条太长，一次收不下。什么都没丢，分几条发就行。
command_unknown = 没有 /{ $command } 这个命令。发 /help 看看有哪些。
invalid_again = 不急。可以跳过、返回或者停一下，前面的都留着。
reminder_gone = 这条提醒已经处理过，或者没有了。
file_too_big = { $name } 太大了，最多 { $limit } MB。原件留好，发小一点的部分。
no_room = 替你存的文件已经到上限，{ $name } 没有存进来，原件请你自己留好。之前存的都还在；发 /export 可以全部取走。
for_example = 例如：{ $example }

type-text =
    .error = 请用几个字写下来。
    .example = 今天上午打了两次
    .empty = 刚才那条是空的，写几个字就行。
    .too_long = 太长了，先写最要紧的，其余以后补。
type-number =
    .error = 这里要一个整数。
    .example = 12
    .empty = 没看到数字，只发数字就行。
    .negative = 不能小于零，去掉负号就行。
    .not_whole = 请写整数，约一下就行。
    .too_large = 这个数太大了，是不是多打了一位？
    .ambiguous = 看到不止一个数，请只发一个。
    .too_long = 内容太多了，只发数字就行。
type-decimal =
    .error = 这里要一个数。
    .example = 18.25
    .empty = 没看到数字，只发数字就行。
    .negative = 不能小于零，去掉负号就行。
    .not_a_number = 没看懂是多少。利率请写一整年的。
    .too_large = 这个数太大了，是不是多打了一位？
    .ambiguous = 有不止一种读法，请只写一个数，用小数点。
    .too_long = 内容太多了，只发数字就行。
type-money =
    .error = 没看懂是多少钱。
    .example = { $place ->
        [us] $300
        [uk] £45.50
       *[other] 1200元
    }
    .empty = 没看到金额，只发数字就行。
    .negative = 金额不能小于零，去掉负号就行。
    .zero = 这里不能是零；没有的话，先不填也行。
    .too_large = 这个数目很大，是不是多打了一位？
    .ambiguous = 有不止一种读法，请只写一个金额，带上币种。
    .too_long = 内容太多了，只发金额就行。
type-date =
    .error = 没看懂是哪天。
    .example = 3月15日
    .empty = 没看到日期，发“昨天”也行。
    .ambiguous = 可能是两个不同的日子，请写成“3月5日”这样。
    .no_such_date = 日历上没有这一天，请再看看。
    .too_long = 内容太多了，只发日期就行。
type-time =
    .error = 没看懂是几点。
    .example = 14:30
    .empty = 没看到时间，大概几点也行。
    .ambiguous = 是上午还是下午？请写成“下午3点”这样。
    .too_long = 内容太多了，只发时间就行。
type-phone =
    .error = 没看懂这个电话号码。
    .example = { $place ->
        [us] (202) 555-0142
        [uk] 020 7946 0958
        [cn] 138 0013 8000
       *[other] +44 20 7946 0958
    }
    .empty = 没看到号码；对方没显示号码的话，先不填也行。
    .ambiguous = 看到不止一个号码，请只发一个。
    .no_country = 请在前面加上 + 和国家代码。
    .too_long = 内容太多了，只发号码就行。
type-choice =
    .error = 请点一个按钮，或者发它的数字。
    .example = 1
    .ambiguous = 不止一个按钮对得上，请点一个，或者发它的数字。
type-file =
    .error = 请发照片、录音或文件。
    .example = 信件的照片
    .empty = 这个文件是空的，请再发一次。
    .too_large = 文件太大收不下。原件留好，发一部分就行。
