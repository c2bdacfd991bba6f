import hashlib
import re

import pytest

from crosswire.language.shipped import SHIPPED, load_network, load_session

MEGABYTE = 1_000_000


def test_the_card_names_the_shipped_file_by_its_hash():
    card = (SHIPPED / "MODEL_CARD.md").read_text("utf-8")
    stated = dict(re.findall(r"\| `([\w.]+)` \| `([0-9a-f]{64})`", card))
    assert {"lower.onnx", "network.onnx", "attribution.onnx"} <= stated.keys()
    for name, digest in stated.items():
        assert digest == hashlib.sha256((SHIPPED / name).read_bytes()).hexdigest()


def test_the_networks_are_small_enough_to_ship():
    alone = ("lower.onnx", "network.onnx", "tokenizer.json", "classes.json")
    assert sum((SHIPPED / name).stat().st_size for name in alone) < 30 * MEGABYTE
    assert sum(path.stat().st_size for path in SHIPPED.iterdir()) < 40 * MEGABYTE


def test_the_licence_lies_beside_the_weights():
    assert "Attribution-ShareAlike 4.0" in (SHIPPED / "LICENSE.txt").read_text("utf-8")


@pytest.mark.parametrize("name", ["network.onnx", "attribution.onnx"])
def test_every_output_has_names_for_its_classes(name):
    network = load_network()
    shapes = {output.name: output.shape[-1] for output in load_session(SHIPPED / name, 1).get_outputs()}
    for output in ("upos", "xpos", "name", "mention"):
        assert shapes[output] == len(network.classes[output])
