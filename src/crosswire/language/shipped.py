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
Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Network:
    """A loaded network; ``classes`` names the classes of each output in order."""

    session: onnxruntime.InferenceSession
    pieces: Pieces
    classes: Mapping[str, Sequence[str]]

    def run(self, inputs: Mapping[str, NDArray[np.int64]]) -> dict[str, Scores]:
        """Scores by output: arcs [batch, words, 1 + words], the others [batch, words, classes]."""
        names = [output.name for output in self.session.get_outputs()]
        return dict(zip(names, self.session.run(names, dict(inputs)), strict=True))


def load_network(folder: Path = SHIPPED, threads: int = 1) -> Network:
    """The network in ``folder``, run on ``threads`` threads. Raises FileNotFoundError where a file is missing."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(str(folder / "network.onnx"), options, providers=["CPUExecutionProvider"])
    classes = json.loads((folder / "classes.json").read_text("utf-8"))
    return Network(session, load_pieces(folder / "tokenizer.json"), classes)
