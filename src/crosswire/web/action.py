"""What an action is: a line in the table of actions, a form on pages and a call of the API alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from crosswire.api import Ledger
from crosswire.records.wire import Wire
from crosswire.web.parameters import Parameter

Acting = Callable[[Ledger, Mapping[str, Any]], Wire]


@dataclass(frozen=True, slots=True)
class Action:
    """One way to decide: ``name`` is its address under /decide/ and /api/decide/, ``acting`` what it does, answering
    what was recorded, ``done`` what people are told then; ``takes`` its fields, of which ``needs`` must be there."""

    name: str
    acting: Acting
    done: str
    summary: str
    takes: tuple[Parameter, ...]
    needs: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        return f"/decide/{self.name}"
