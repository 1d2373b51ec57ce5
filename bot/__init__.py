"""The coach on the debtor's side of a collection call."""

VERSION = "0.1.0"  # pyproject.toml says the same; an image knows no package of this name
