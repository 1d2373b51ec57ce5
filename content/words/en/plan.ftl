none_yet = No plans here yet. You can work out an offer in peace, before anyone asks, or note a plan that is agreed already.
    .work_out = Work out an offer
    .note = Note an agreed plan
list =
    Your plans, { $plans_total } in all:
    { $plans_list }
plans_list-item = • { $name ->
        [none] Unnamed
       *[other] { $name }
    }: { $state ->
        [done] paid in full
        [ended] ended on { $ended_on }
        [failing] { $missed } payments open, { $left } to go
        [behind] one payment open, { $left } to go
       *[running] next { $next_sum } on { $next_on }, { $left } to go
    }
plans_buttons-item =
    .label = { $id ->
        [more] More plans
        [work_out] Work out an offer
        [note] Note an agreed plan
        [done] Done
       *[other] { $name ->
            [none] Unnamed
           *[other] { $name }
        }{ $state ->
            [ended] {" "}(ended)
           *[other] {""}
        }
    }
which = Who is it with?
share_buttons-item =
    .label = { $id ->
        [more] More debts
       *[other] { debt_name }
    }
