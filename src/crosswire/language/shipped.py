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
ATTRIBUTIONS = ("cues", "pointers")
SCORES = ("arcs", "labels", "upos", "xpos", "name", "mention")
STATES = "states"
"""The words' states, from which the attribution head goes on."""
Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Network:
    """A loaded network; ``classes`` names the classes of each output in order.

    ``attribution`` is the attribution head, a file of its own, without which the rest works.
    """

    session: onnxruntime.InferenceSession
    pieces: Pieces
    classes: Mapping[str, Sequence[str]]
    attribution: onnxruntime.InferenceSession | None = None

    def run(self, inputs: Mapping[str, NDArray[np.int64]]) -> dict[str, Scores]:
        """Scores by output: arcs [batch, words, 1 + words], the others [batch, words, classes]; and the states
        [batch, words, width] where there is a head that goes on from them."""
        wanted = SCORES if self.attribution is None else (*SCORES, STATES)
        return dict(zip(wanted, self.session.run(wanted, dict(inputs)), strict=True))

    def attribute(self, inputs: Mapping[str, NDArray[np.int64]], states: Scores) -> dict[str, Scores]:
        """Logarithms of probabilities: cues [batch, words, classes], and pointers [batch, 4, words, 1 + words]: from
        each word, taken for a cue, to the first and last of its source (0 for none) and of its content.

        Raises ValueError where there is no attribution head.
        """
        if self.attribution is None:
            raise ValueError("this network has no attribution head")
        real = (inputs["sentence"] > 0).astype(np.int64)
        return dict(zip(ATTRIBUTIONS, self.attribution.run(ATTRIBUTIONS, {STATES: states, "real": real}), strict=True))


def load_network(folder: Path = SHIPPED, threads: int = 1) -> Network:
    """The network in ``folder``, with its attribution head where one lies beside it, run on ``threads`` threads.
    Raises FileNotFoundError where a file is missing."""
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
