"""Reading a report again gives the same claims, in whatever process: figures of two runs can be compared."""

import os
import subprocess
import sys

READ = """
import sys
from crosswire.evaluation.readings import plain_report, read
from crosswire.records.wire import claim_to_wire
for claim in read(plain_report("quay.txt", sys.argv[1])).claims:
    print(claim_to_wire(claim))
"""
PLAIN = "Eleven dockers were hurt in Orlen on Monday, the harbour police said. Colonel Bren Adair said two had died."


def claims_under(hash_seed, text):
    """What a process of its own prints; sets of words are in another order under another seed."""
    environment = {**os.environ, "PYTHONHASHSEED": str(hash_seed)}
    command = [sys.executable, "-c", READ, text]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


def test_a_report_is_read_the_same_in_another_process():
    first = claims_under(0, PLAIN)
    assert "figure" in first
    assert first == claims_under(1, PLAIN)
