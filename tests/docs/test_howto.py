# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The process of docs/howto-process.md is one: it runs as the page shows it."""

import re
import sys
from types import ModuleType

import pytest

from baken.domain.charter import Role
from baken.domain.fold import fold
from baken.domain.process import Meta
from baken.kernel.act import ActCodec

from .pages import page

[CODE] = re.findall(
    r"^```python\n(.*?)^```", page("docs/howto-process.md"), re.DOTALL | re.MULTILINE
)


@pytest.fixture
def pets(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    module = ModuleType("baken.domain.pets")
    module.__package__ = "baken.domain"
    monkeypatch.setitem(sys.modules, module.__name__, module)
    exec(compile(CODE, "pets.py", "exec"), module.__dict__)
    return module


def meta(ident: int) -> Meta:
    return Meta(
        id=ident, record=1, at=ident, author=3, code="OND", place=3, person=1, role=Role.NSP_DESK
    )


def test_an_animal_is_brought_and_fetched_once(pets: ModuleType) -> None:
    bring, fetch = pets.BringPet(what="hond", no=1), pets.FetchPet(proof="foto")
    here = fold(pets.PROCESS, [(meta(1), bring)])
    assert (here.short, here.state) == ("OND-D001", pets.State.HERE)
    gone = fold(pets.PROCESS, [(meta(2), fetch), (meta(1), bring)])
    assert gone.state is pets.State.GONE
    assert pets.judge(here, fetch, None) is None
    assert pets.judge(gone, fetch, None).code == "pets.gone"
    assert pets.row(gone).key == "OND-D001"


def test_its_acts_have_bytes_and_their_kinds_lie_in_its_range(pets: ModuleType) -> None:
    act = pets.BringPet(what="kat", no=7, owner="buurvrouw")
    codec = ActCodec(pets.BringPet)
    assert codec.decode(*codec.encode(act)) == act
    first = 16 * (pets.PROCESS.number - 1)
    assert all(first <= does.kind < first + 16 for does in pets.PROCESS.does)
