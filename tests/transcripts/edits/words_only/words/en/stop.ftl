stopped = Quiet it is. What is stored stays, and I answer whenever you write.
    .keep_quiet = That's fine
    .write_again = Do write to me again
    .forget = Erase everything too
