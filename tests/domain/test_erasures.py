# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Orders to erase, and what the nodes tell about them."""

from typing import Any

import pytest

from baken.domain import erasures
from baken.domain.charter import ROLE_BITS, Role, entitled
from baken.domain.erasures import (
    CONTROLLERS,
    DIGEST_LETTERS,
    Erasure,
    NoteErased,
    NoteSweep,
    OrderErasure,
    Sweep,
    Why,
    not_told,
)
from baken.domain.fold import fold
from baken.domain.process import Meta
from baken.kernel.audience import OFFICES, Scope, audience, entry_id, log_of
from baken.kernel.lane import Lane

from .world import BER, CHARTER, DOR, GTH, LEI, OND, WAT, context, does_of, usual_place

DIGEST = "a" * DIGEST_LETTERS
POINT = audience(Scope.POINT, OND)


def record_in(number: int, author: int = OND) -> int:
    """The number of some record that lives in this audience."""
    return entry_id(log_of(author, number, Lane.NOOD), 3)


def order(about: int = 0) -> OrderErasure:
    return OrderErasure(about=about or record_in(POINT), why=Why.ASKED)


ORDER_ID = record_in(POINT, GTH)


def meta(ident: int, author: int, at: int = 100) -> Meta:
    role = Role(CHARTER.place[author].kind << ROLE_BITS)
    code = CHARTER.place[author].code
    return Meta(
        id=ident,
        record=ORDER_ID,
        at=at,
        author=author,
        code=code,
        place=author,
        person=0,
        role=role,
    )


def told_by(*nodes: int, entries: int = 2) -> Erasure:
    events: list[tuple[Meta, Any]] = [(meta(ORDER_ID, GTH), order())]
    events += [
        (meta(ORDER_ID + at, node, 100 + at), NoteErased(entries=entries, digest=DIGEST))
        for at, node in enumerate(nodes, 1)
    ]
    found = fold(erasures.PROCESS, events)
    assert isinstance(found, Erasure)
    return found


def verdict(act: OrderErasure, role: Role, place: int = 0) -> Any:
    does = does_of(erasures.PROCESS, OrderErasure)
    place = place or usual_place(role)
    number = erasures.home_of_order(CHARTER, CHARTER.place[place], act)
    return entitled(CHARTER, place, 1 << ROLE_BITS | role & 15, number, does, act)


@pytest.mark.parametrize("role", Role)
def test_who_leads_an_office_orders_it_about_what_the_office_reads(role: Role) -> None:
    assert (verdict(order(), role) is None) is (role in CONTROLLERS)


@pytest.mark.parametrize("place", [DOR, BER])
def test_nobody_orders_it_about_what_their_place_does_not_read(place: int) -> None:
    role = Role.NSP_COORDINATOR if place == DOR else Role.GCT_MAYOR
    assert verdict(order(), role, place) is not None


def test_a_coordinator_orders_it_about_the_people_of_the_point_only() -> None:
    own = order(record_in(audience(Scope.OWN, OND)))
    assert verdict(own, Role.NSP_COORDINATOR) is None
    assert verdict(order(), Role.NSP_COORDINATOR) is not None
    assert verdict(own, Role.CP_DUTY_OFFICER) is not None, "it is not theirs to read"


def test_an_order_lives_where_the_record_lives_that_it_is_about() -> None:
    for number in (POINT, OFFICES, audience(Scope.AREA, GTH)):
        assert (
            erasures.home_of_order(CHARTER, CHARTER.place[GTH], order(record_in(number))) == number
        )


def test_it_reaches_no_further_than_its_own_moment() -> None:
    assert told_by().horizon == (100, ORDER_ID)


def test_each_node_that_told_is_counted_and_the_others_are_named() -> None:
    """The record of OND is held there, at its two coordination points and at its crisis team."""
    found = told_by(GTH, OND, GTH)
    assert {one.node: one.entries for one in found.told} == {GTH: 4, OND: 2}
    assert set(not_told(found, CHARTER)) == {LEI, WAT}
    assert not_told(told_by(GTH, OND, LEI, WAT), CHARTER) == ()


def test_what_is_told_is_bounded() -> None:
    found: erasures.Record = told_by()
    for at in range(erasures.TOLD_MAX + 5):
        note = meta(ORDER_ID + at + 1, GTH)
        note = Meta(
            **{name: getattr(note, name) for name in note.__struct_fields__} | {"author": at}
        )
        found = erasures.apply(found, NoteErased(entries=1, digest=DIGEST), note)
    assert isinstance(found, Erasure)
    assert len(found.told) == erasures.TOLD_MAX


def test_a_sweep_tells_counts_by_process_and_never_changes() -> None:
    swept = NoteSweep(processes=(1, 5), counts=(3, 2), digest=DIGEST)
    found = fold(erasures.PROCESS, [(meta(ORDER_ID, GTH), swept)])
    assert isinstance(found, Sweep)
    assert (found.node, found.sweep.counts) == (GTH, (3, 2))
    note = NoteErased(entries=1, digest=DIGEST)
    assert erasures.apply(found, note, meta(ORDER_ID + 1, OND)) == found
    refused = erasures.judge(found, note, context(Role.CP_NODE))
    assert refused is not None
    uneven = NoteSweep(processes=(1,), counts=(), digest=DIGEST)
    refused = erasures.judge(None, uneven, context(Role.CP_NODE))
    assert refused is not None
    assert refused.code == "erasures.uneven"


def test_an_order_about_what_is_not_known_here_is_refused() -> None:
    refused = erasures.judge(None, order(), context(Role.CP_DUTY_OFFICER, find=lambda ident: None))
    assert refused is not None
    assert refused.code == "erasures.no_record"
    known = context(Role.CP_DUTY_OFFICER, find=lambda ident: object())
    assert erasures.judge(None, order(), known) is None
