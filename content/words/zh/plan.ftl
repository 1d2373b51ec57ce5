none_yet = 这里还没有方案。可以趁没人催，先安心算算能提多少；已经谈好的，也可以记下来。
    .work_out = 算一个方案
    .note = 记下谈好的
list =
    你的方案，共{ $plans_total }个：
    { $plans_list }
plans_list-item = • { $name ->
        [none] 没写名字的
       *[other] { $name }
    }：{ $state ->
        [done] 还完了
        [ended] { $ended_on }结束
        [failing] 有{ $missed }期没还，还剩{ $left }
        [behind] 有一期没还，还剩{ $left }
       *[running] 下一期{ $next_on }还{ $next_sum }，还剩{ $left }
    }
plans_buttons-item =
    .label = { $id ->
        [more] 更多方案
        [work_out] 算一个方案
        [note] 记下谈好的
        [done] 好了
       *[other] { $name ->
            [none] 没写名字的
           *[other] { $name }
        }{ $state ->
            [ended] （结束）
           *[other] {""}
        }
    }
which = 跟谁谈好的？
share_buttons-item =
    .label = { $id ->
        [more] 更多债务
       *[other] { debt_name }
    }
