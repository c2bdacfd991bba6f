"""Records to files, one file per format."""
