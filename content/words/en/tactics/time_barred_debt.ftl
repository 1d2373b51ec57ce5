name = A very old debt
sounds = They press for a debt so old that its time limit may have run out.
truth = { $place ->
    [cn] By law the limit is three years, but { $product ->
        [credit_card] the bank's texts, letters or deductions start it again,
       *[other] a demand that reaches you starts it again,
    } and so do a promise or a part payment. Once over, it's a defence you must raise; agreeing to pay gives it up.
    [us] State law sets the limit, often three to six years. By binding rule, an agency may neither sue after it nor threaten to. In some states a part payment or owning up restarts it.
    [uk] By law usually six years, five in Scotland, where the debt may then cease to exist. Until then a payment can restart them. Say that you won't pay a barred debt, and by the regulator's rules the firm must stop.
   *[other] Many places limit how long a lender may sue. Paying a little or owning up may start it again.
}
line = Neither yes nor no. Pay nothing on this call.
    .say = I'm neither confirming nor denying this. Please write to me, with the date of the last payment.
    .why = In some places an admission or a small payment starts the time limit again.
next = Ask a free adviser about the age before you answer; a court paper still has to be answered in time.
keep = Your last statement or payment on it, their letter with its envelope, and the date of this call.
