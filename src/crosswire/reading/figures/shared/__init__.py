"""Numbers whose measure another number or word tells: lists, breakdowns, parts, labels."""
