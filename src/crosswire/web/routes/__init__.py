"""One file for each kind of page: functions from what is asked to the answer."""
