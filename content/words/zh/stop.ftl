stopped = 我不会再主动发消息。存的都还在，你发来，我就答。
    .keep_quiet = 好
    .write_again = 还是提醒我吧
    .forget = 也全部删除
