"""The bots of others: each the few lines that its library's own guide would have."""
