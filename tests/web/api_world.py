# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A small region whose nodes have an API: a point (OND), its coordination point and crisis team.

A `Desk` is one node in memory with its API; `ask` is a request with the token of
a program in one role, `as_nobody` one without.  The clock stands still until
`later` moves it.
"""

import hashlib
import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from httpx import Response
from litestar import Litestar
from litestar.testing import TestClient

from baken.domain.charter import Actor, Role
from baken.kernel.act import Act
from baken.node.area import Area, AreaSpec, PersonSpec, PlaceSpec, make_area
from baken.node.bootstrap import first_acts
from baken.node.config import Settings
from baken.node.keys import NodeKeys
from baken.node.node import Node, Receipt
from baken.node.runner import Runner
from baken.store.memory import MemoryStore
from baken.web.api import api_app

START_S = 1_800_000_000.0
TOKEN = "een-token-voor-de-proef"
GCT, CP, NSP = 1, 2, 3
JSON = "application/json"
PROBLEM = "application/problem+json"

SPEC = AreaSpec(
    "Proefregio",
    (
        PlaceSpec(
            "WAT",
            "gct",
            "Crisisteam Waterstad",
            municipality="Waterstad",
            people=(
                PersonSpec("A. Hoofd", "municipality", ("gct_hin", "gct_hcom")),
                PersonSpec("B. Burger", "municipality", ("gct_mayor",)),
            ),
        ),
        PlaceSpec("GTH", "cp", "Coördinatiepunt Oost"),
        PlaceSpec(
            "OND",
            "nsp",
            "Steunpunt Ondiep",
            municipality="Waterstad",
            area="GTH",
            services=("info",),
            people=(PersonSpec("C. Balie", "red_cross", ("nsp_desk", "nsp_comms")),),
        ),
    ),
)

TAKE = {"what": "fire", "life_threat": "yes", "readback_done": True, "where": "Dorpsstraat 1"}


def _secrets() -> Iterator[bytes]:
    return (hashlib.sha256(b"proef %d" % at).digest() for at in itertools.count())


def area() -> Area:
    draw = _secrets().__next__
    return make_area(SPEC, b"proefreg", lambda: NodeKeys(draw(), draw()), draw)


class StillRunner(Runner):
    """A runner whose clock stands still."""

    now_s = START_S

    def now(self) -> float:
        return self.now_s


def make_runner(number: int, role: str = "") -> StillRunner:
    made = area()
    node = Node(made.charter, number, made.keys[number], MemoryStore())
    first_acts(node, SPEC, START_S - 60, lambda pin: f"hash van {pin}", lambda: "1234")
    token = TOKEN if role else ""
    return StillRunner(node, Settings(number=number, api_token=token, api_role=role))


class Desk:
    """One node with its API, and a program that has the token."""

    def __init__(self, runner: StillRunner, client: TestClient[Litestar]) -> None:
        self.runner = runner
        self.client = client

    @property
    def node(self) -> Node:
        return self.runner.node

    def ask(self, method: str, path: str, json: Any = None, **more: Any) -> Response:
        headers = {"authorization": f"Bearer {TOKEN}", **more.pop("headers", {})}
        if json is not None:
            more["json"] = json
        return self.client.request(method, path, headers=headers, **more)

    def as_nobody(self, method: str, path: str, **more: Any) -> Response:
        return self.client.request(method, path, **more)

    def does(self, role: Role, act: Act, record: int | None = None, person: int = 1) -> Receipt:
        """An act from a screen."""
        return self.runner.submit(act, Actor(person, role), record)

    def known(self, process: str, key: str) -> Any:
        """The record with this key, which must be there."""
        found = self.node.by_key(process, key)
        assert found is not None
        return found

    def later(self, minutes: float) -> None:
        self.runner.now_s += minutes * 60


@contextmanager
def desk(number: int, role: str = "") -> Iterator[Desk]:
    runner = make_runner(number, role)
    with TestClient(api_app(runner)) as client:
        yield Desk(runner, client)
