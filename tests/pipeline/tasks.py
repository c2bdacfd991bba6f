"""What the tests' workers do in place of reading: they run in processes of their own, so they live in a module."""

import os
import re
import signal
import time
from dataclasses import replace

from invented import a_figure

from crosswire.pipeline import Reading


def figures(report, extra):  # noqa: ARG001
    """A figure for every number in the text; the measure is the outlet's name, to see what it was read under."""
    return Reading(tuple(told_by(report, number.group()) for number in re.finditer(r"\d+", report.text)))


def told_by(report, words):
    claim = a_figure(report, words)
    return replace(claim, figure=replace(claim.figure, counted=report.outlet or "unknown outlet"))


def fails_on_storm(report, extra):
    if "storm" in report.text:
        raise KeyError("no measure for storms")
    return figures(report, extra)


def dies_on_storm(report, extra):
    if "storm" in report.text:
        os.kill(os.getpid(), signal.SIGKILL)
    return figures(report, extra)


def dies(report, extra):  # noqa: ARG001
    os.kill(os.getpid(), signal.SIGKILL)


def slow_first(report, extra):
    """The first report takes longest."""
    time.sleep(1.0 if report.text.startswith("1 ") else 0.0)
    return figures(report, extra)


def forever(report, extra):  # noqa: ARG001
    time.sleep(600)
