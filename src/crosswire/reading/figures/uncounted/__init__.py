"""Numbers that count nothing, and phrases that claim nothing."""
