"""Who may ask, who may decide, and what a browser may do with an answer."""
