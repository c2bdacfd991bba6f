"""The shipped network: its ONNX file, its tokenizer and the names of its classes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from crosswire.language.pieces import Pieces, load_pieces

SHIPPED = Path(str(resources.files("crosswire.language"))) / "network"
SCORES = ("arcs", "labels", "upos", "xpos", "name", "mention")
ATTRIBUTIONS = ("cues", "pointers")
LOWER = "lower"
"""The states of the word pieces after the lowest layers, from which the network with attribution goes on."""
SHARED = ("mask", "first", "sentence")
Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Network:
    """A loaded network; ``classes`` names the classes of each output in order.

    ``attribution`` goes on from the lowest layers of the one in ``session`` in place of its higher ones, and sees who
    says what besides. It is a file of its own, without which the rest works.
    """

    session: onnxruntime.InferenceSession
    pieces: Pieces
    classes: Mapping[str, Sequence[str]]
    attribution: onnxruntime.InferenceSession | None = None

    def run(self, inputs: Mapping[str, NDArray[np.int64]], attributing: bool = False) -> dict[str, Scores]:
        """Scores by output: arcs [batch, words, 1 + words], the others [batch, words, classes].

        ``attributing``, where there is an ``attribution``, adds logarithms of probabilities: cues [batch, words,
        classes], and pointers [batch, 4, words, 1 + words]: from each word, taken for a cue, to the first and last of
        its source (0 for none) and of its content.
        """
        if self.attribution is None:
            return dict(zip(SCORES, self.session.run(SCORES, dict(inputs)), strict=True))
        [lower] = self.session.run((LOWER,), dict(inputs))
        wanted = (*SCORES, *ATTRIBUTIONS) if attributing else SCORES
        found = self.attribution.run(wanted, {LOWER: lower, **{name: inputs[name] for name in SHARED}})
        return dict(zip(wanted, found, strict=True))


def load_network(folder: Path = SHIPPED, threads: int = 1) -> Network:
    """The network in ``folder``, going on to the one with attribution where that lies beside it, run on ``threads``
    threads. Raises FileNotFoundError where a file is missing."""
    classes = json.loads((folder / "classes.json").read_text("utf-8"))
    head = folder / "attribution.onnx"
    attribution = load_session(head, threads) if head.exists() else None
    session = load_session(folder / "network.onnx", threads)
    return Network(session, load_pieces(folder / "tokenizer.json"), classes, attribution)


def load_session(path: Path, threads: int) -> onnxruntime.InferenceSession:
    if not path.exists():
        raise FileNotFoundError(f"{path} is missing: reinstall crosswire, or make it by training/export.py")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.enable_mem_pattern = False  # windows differ in length: a pattern for each would only hold memory
    options.enable_cpu_mem_arena = False  # 20 MB a process less, and no slower
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
