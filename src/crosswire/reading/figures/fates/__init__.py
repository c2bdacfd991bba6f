"""How those shot, stabbed or struck fared, as the rest of a report tells it."""
