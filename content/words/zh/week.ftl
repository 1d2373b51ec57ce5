summary =
    { $week_view }
    { $findings_total ->
        [0] { $place ->
            [other] 你那里的规定我没有，没法对照。记录一样有用。
           *[known] 就记下的来看，没有碰到我手上的规定。
        }
       *[other] 有{ $findings_total }处值得留意，从近到远：
    }{ $findings_list ->
        [none] {""}
       *[other] {"\u000A"}{ $findings_list }
    }
    这里是信息，不是定论。
week_view-item =
    { $monday }那一周，{ $total ->
        [0] 对方没有联系。
       *[other] 对方联系了{ $total }次。
    }{ $total ->
        [0] {""}
       *[other] {"\u000A"}接通{ $talks } · 没接{ $attempts }{ $unknown ->
            [0] {""}
           *[other] {" "}· 没写接没接{ $unknown }
        }{ $messages ->
            [0] {""}
           *[other] {" "}· 消息{ $messages }
        }{ $letters ->
            [0] {""}
           *[other] {" "}· 信函{ $letters }
        }{ $visits ->
            [0] {""}
           *[other] {" "}· 上门{ $visits }
        }{ $others ->
            [0] {""}
           *[other] {" "}· 找别人{ $others }
        }
    }{ $nameless ->
        [0] {""}
       *[other] {"\u000A"}有{ $nameless }次没说自己是谁。
    }{ $untimed ->
        [0] {""}
       *[other] {"\u000A"}有{ $untimed }条没写几点，时段没法对照。
    }
findings_list-item = • { weekday } { $when }：{ finding_name }（{ $sure ->
        [yes] { force_name }
       *[no] 还不确定；{ force_name }
    }）
findings_buttons-item =
    .label = { $id ->
        [more] 这周还有
        [earlier] 再早一周
        [later] 再晚一周
        [callers] 谁唱什么角色
        [pace] 什么时候接
        [report] 出一份文字
        [done] 完成
       *[other] { weekday }：{ $kind ->
            [hours] 休息时段
            [talks_day] 打通太多
            [attempts_day] 拨打太多
            [calls_week] 来电太多
            [after_talk] 谈过又打
            [others_told] 告诉了别人
            [others_reached] 找了别人
            [others_again] 又找同一人
            [workplace] 单位
            [visit_alone] 上门人数
            [visit_threats] 上门威胁
            [unidentified] 没说是谁
            [posing] 自称公检法
            [arrest] 说要抓人
            [seizure] 说要查封
            [threats] 威胁
            [insults] 骂人
            [after_stop] 叫停后又来
           *[other] 打开
        }
    }

finding =
    { $finding_view }
    { $finding_contacts }
    { $finding_rules }{ $finding_missing ->
        [none] {""}
       *[other] {"\u000A"}要确定，还差：{"\u000A"}{ $finding_missing }
    }
    用的时候只讲事实；要不要投诉由你定。
    .list = 回到这一周
    .report = 出一份文字
finding_view-item =
    { finding_name }，{ $sure ->
        [yes] 按记录看是这样。
       *[no] 还不确定，差一点东西。
    }{ $limit ->
        [none] {""}
       *[other] { $kind ->
            [after_talk] 规定里谈过之后留空{ $limit }天，当天也算。
            [visit_alone] 规定里至少{ $limit }人。
           *[other] 规定里的数是{ $limit }。
        }
    }
finding_contacts-item = • { $when } · { $kind ->
        [message] 消息
        [letter] 信函
        [visit] 上门
        [third_party] 联系了别人
       *[call] 电话
    }{ $outcome ->
        [missed] ，没接到
        [voicemail] ，语音留言
       *[other] {""}
    }{ $caller_name ->
        [none] {""}
       *[other] {" · "}{ $caller_name }
    }{ $third_party_name ->
        [none] {""}
       *[other] {" · "}{ $third_party_name }
    }
finding_rules-item = { $value }{ cited }适用：{ $scope }。{ $sure ->
        [no] 这条还不确定。
       *[yes] {""}
    }
finding_missing-item = • { missing_name }

reported = 好了：每一处、每次联系、规定和还差什么都在里面。和证据放一起，别发到网上。
    .list = 回到这一周

voices =
    { $callers ->
        [none] 这笔账上还没有听到过对方的人。
       *[other] 这笔账上：{"\u000A"}{ $callers }
    }{ $callers_lately ->
        [0] {""}
        [1] {""}
       *[other] {"\u000A"}近七天，同一笔账有{ $callers_lately }个人出面。
    }{ $caller_shift ->
        [none] {""}
       *[other] {"\u000A"}{ shift_line }
    }
    唱红脸和唱白脸的常是一伙；“中间人”也可能是真的。算数的是贷款方写下来的。
    .list = 回到这一周
callers-item = • { $name ->
        [none] 没留名字
       *[other] { $name }
    }：{ $role ->
        [friendly] 唱红脸
        [hard] 唱白脸
        [between] 中间人
       *[plain] 看不出
    }{ $times ->
        [1] {""}
       *[other] ，{ $times }次
    }，最近{ $when }{ $promise ->
        [none] {""}
       *[other] ；答应过{ $promise ->
            [letter] 寄信
            [waiver] 减免
            [freeze] 停息或暂缓
            [no_visits] 不上门
           *[other] { $what ->
                [none] 事情
               *[other] { $what }
            }
        }{ $due ->
            [none] {""}
           *[other] ，{ $due }前
        }{ $state ->
            [kept] ，做到了
            [broken] ，没做到
           *[other] {""}
        }
    }

rhythm =
    { $pace ->
        [none] { $pace_rhythm ->
            [monthly] 近30天没有接过电话。
           *[weekly] 近7天没有接过电话。
        }
       *[other] { pace_line }
    }
    { $pace_rhythm ->
        [monthly] 逾期三个月以上：一个月接一两次就够。
       *[weekly] 逾期不到三个月：一周接一两次就够。
    }这只是个人经验，不是法律规定，也挡不住起诉。
    { $pace_view }
    这几样别错过：法院的文书，书面方案的最后一天，核实过的贷款方本人。{ $pace_due ->
        [none] {""}
       *[other] {"\u000A"}{ $pace_due }
    }
    .list = 回到这一周
pace_view-item =
    { $overdue ->
        [unknown] 还不知道从哪天逾期，可以在“债务”里补上。{"\u000A"}
       *[known] {""}
    }{ $place ->
        [cn] 留一条路通着：回一条短信或应用消息，记下来。{ $reachable ->
            [yes] 最近你做到了。
           *[no] 联系不上你，正是对方去找你联系人的理由。
        }
        [us] 先走书面：请催收公司只用书面联系。
        [uk] 先走书面：请对方只用书面联系。方式和时间上的合理要求，对方必须顾及。
       *[other] 能走书面就请对方书面联系。
    }{ $from ->
        [none] {""}
       *[other] {"\u000A"}下一段合适的时间：{ $from }到{ $to }，避开休息和一般上班时间。
    }
pace_due-item = • { $kind ->
        [paper] 要答复的文书
       *[offer] 书面方案
    }{ $due ->
        [none] ：今天就打法院电话问期限
       *[other] ，{ $due }前
    }
