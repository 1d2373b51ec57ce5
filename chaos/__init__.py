"""The whole product under faults: real processes, a real proxy, real databases, people who talk."""
