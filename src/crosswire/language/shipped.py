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
SCORES = ("arcs", "heads", "labels", "upos", "xpos", "name", "mention")
ATTRIBUTIONS = ("cues", "pointers")
LOWER = "lower"
"""The states of the word pieces after the lowest layers, from which the others go on."""
OF_LOWER, OF_UPPER = ("pieces", "shapes"), ("first", "sentence")
"""Inputs."""
UNFUSED = ("SkipLayerNormFusion",)
"""Left out of what ONNX Runtime does to a network: its kernel takes four times as long as the two that it replaces."""
Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Network:
    """A loaded network; ``classes`` names the classes of each output in order.

    ``lower`` holds its lowest layers, ``upper`` the others and the heads; ``attributes`` says whether these are the
    ones that see who says what besides.
    """

    lower: onnxruntime.InferenceSession
    upper: onnxruntime.InferenceSession
    pieces: Pieces
    classes: Mapping[str, Sequence[str]]
    attributes: bool = False

    def run(self, inputs: Mapping[str, NDArray[np.int64]]) -> dict[str, Scores]:
        """Scores by output, of one window: arcs [1, words, 1 + words]; heads, the likeliest few columns of these [1,
        words, few]; labels of these [1, words, few, classes]; the others [1, words, classes].

        Where the network ``attributes``, also logarithms of probabilities: cues [1, words, classes], and pointers
        [1, 4, words, 1 + words]: from each word, taken for a cue, to the first and last of its source (0 for none)
        and of its content.
        """
        [lower] = self.lower.run((LOWER,), {name: inputs[name] for name in OF_LOWER})
        wanted = (*SCORES, *ATTRIBUTIONS) if self.attributes else SCORES
        found = self.upper.run(wanted, {LOWER: lower, **{name: inputs[name] for name in OF_UPPER}})
        return dict(zip(wanted, found, strict=True))


def load_network(folder: Path = SHIPPED, threads: int = 1) -> Network:
    """The network in ``folder``, with the upper layers that see attributions where they are there, run on ``threads``
    threads. Raises FileNotFoundError where a file is missing."""
    classes = json.loads((folder / "classes.json").read_text("utf-8"))
    attributes = (folder / "attribution.onnx").exists()
    upper = load_session(folder / ("attribution.onnx" if attributes else "network.onnx"), threads)
    lower = load_session(folder / "lower.onnx", threads)
    return Network(lower, upper, load_pieces(folder / "tokenizer.json"), classes, attributes)


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
    return onnxruntime.InferenceSession(
        str(path), options, providers=["CPUExecutionProvider"], disabled_optimizers=UNFUSED
    )
