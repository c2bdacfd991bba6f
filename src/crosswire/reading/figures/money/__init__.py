"""What amounts of money are of."""
