ready = Here is your whole file. It can be read without a password, so keep it where only you can see it.
