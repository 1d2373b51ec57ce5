begin = 在吗？
