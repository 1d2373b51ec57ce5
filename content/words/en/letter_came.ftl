read_it = Read it in peace, and write the day it came on it. Is it from a court, or does it name a day to answer by?
    .paper = Court, or a date on it
    .log = Write it in the log
