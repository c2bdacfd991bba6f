"""Numbers as they are written: values, bounds, percentages and money, whatever is counted or measured."""
