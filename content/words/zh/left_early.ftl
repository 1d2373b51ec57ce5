saved = 已知的都记下了，发 /history 能看到，以后随时可以补。
