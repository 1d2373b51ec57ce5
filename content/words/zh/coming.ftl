soon = { $topic ->
        [none] 这个还没做好，快来了。
        [debts] “债务”还没做好，快来了。
        [budget] “收支”还没做好，快来了。
        [message] “短信”还没做好，快来了。
        [practice] “练习”还没做好，快来了。
        [reminders] “提醒”还没做好，快来了。
        [evidence] “证据”还没做好，快来了。
       *[other] /{ $topic } 还没做好，快来了。
    }
