# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A plan is adopted: by the safety region and the municipality, in parts, in whatever order."""

from itertools import permutations
from typing import Any

import msgspec
import pytest

from baken.domain.charter import Authority, Charter, PlaceKind, Role
from baken.domain.decrees import (
    AdmitNode,
    AdmitPlace,
    AdoptPlan,
    Changes,
    Decide,
    Decree,
    Settled,
    Standing,
    Voice,
    awaits,
    bodies_needed,
    changes_bytes,
    changes_of,
    digest,
    judge,
    plan_in,
    settle,
    sufficient,
    with_changes,
)
from baken.kernel import signing

from .world import CHARTER, GTH, context

SEEDS = {number: bytes([number]) * 32 for number in range(1, 6)}
BODIES = {1: "", 2: "Waterstad", 3: "Bergdorp", 4: "", 5: "Waterstad"}
REGION = msgspec.structs.replace(
    CHARTER,
    authorities=tuple(
        Authority(number=n, name=f"Sleutel {n}", key=signing.public_key(seed), body=BODIES[n])
        for n, seed in SEEDS.items()
    ),
)
SEAT, POINT, OTHER = 20, 21, 22


def adopts(part: int = 1, parts: int = 1, **rest: Any) -> AdoptPlan:
    fields: dict[str, Any] = {"title": "Plan", "digest": b"d" * 32, "municipality": "Waterstad"}
    return AdoptPlan(**(fields | rest), part=part, parts=parts)


def place(number: int, kind: PlaceKind = PlaceKind.NSP, **rest: Any) -> AdmitPlace:
    fields: dict[str, Any] = {"code": f"N{number}", "name": f"Nieuw {number}"}
    return AdmitPlace(number=number, kind=kind, **({"municipality": "Waterstad"} | fields | rest))


ONE = (adopts(points=1), place(POINT, area=GTH))
SEATS = (adopts(1, 2, points=1, coordination=1), place(SEAT, PlaceKind.CP))
POINTS = (adopts(2, 2, points=1, coordination=1), place(POINT, area=SEAT))


def decree(number: int, changes: Changes, *signs: tuple[int, int]) -> Decree:
    """A decree signed by these authorities, each at a stamp."""
    data = changes_bytes(changes)
    told = digest(REGION.region, data)
    voices = tuple(
        Voice(at, at, who, signing.sign(signing.signer(SEEDS[who]), told)) for who, at in signs
    )
    return Decree(id=number, at=signs[0][1], changes=data, voices=voices)


def standing(*decrees: Decree) -> Settled:
    return settle(REGION, decrees)


@pytest.mark.parametrize(
    ("signers", "enough"),
    [
        ((1,), False),
        ((2,), False),
        ((1, 4), False),  # twice the safety region
        ((2, 5), False),  # twice the municipality
        ((1, 3), False),  # another municipality
        ((1, 2), True),
        ((4, 5), True),
        ((1, 2, 3), True),
    ],
)
def test_it_takes_the_safety_region_and_the_municipality(
    signers: tuple[int, ...], enough: bool
) -> None:
    assert sufficient(REGION, ONE, signers) is enough
    found = standing(decree(1, ONE, *((who, 10 + at) for at, who in enumerate(signers))))
    assert (found.standing[1] is Standing.IN_FORCE) is enough
    assert (POINT in found.charter.place) is enough
    assert bool(found.charter.plans) is enough


def test_a_place_elsewhere_in_the_plan_needs_its_own_municipality_too() -> None:
    changes = (*ONE, place(OTHER, area=GTH, municipality="Bergdorp"))
    assert bodies_needed(REGION, changes) == {"", "Waterstad", "Bergdorp"}
    assert not sufficient(REGION, changes, {1, 2})
    assert sufficient(REGION, changes, {1, 2, 3})


def test_where_a_municipality_has_no_authority_the_quorum_decides() -> None:
    bare = msgspec.structs.replace(
        REGION, authorities=tuple(a for a in REGION.authorities if a.body != "Waterstad")
    )
    assert sufficient(bare, ONE, {1, 3})
    assert not sufficient(bare, ONE, {3})


def test_the_charter_keeps_which_plan_it_was_and_when() -> None:
    [plan] = standing(decree(1, ONE, (1, 10), (2, 30))).charter.plans
    assert (plan.title, plan.digest, plan.at) == ("Plan", b"d" * 32, 30)
    assert (plan.points, plan.coordination, plan.parts, plan.of) == (1, 0, (1,), 1)


def test_a_part_waits_for_the_coordination_point_that_another_part_admits() -> None:
    assert awaits(REGION, POINTS)
    points = decree(1, POINTS, (1, 10), (2, 11))
    alone = standing(points)
    assert alone.standing[1] is Standing.WAITING
    assert POINT not in alone.charter.place
    both = standing(points, decree(2, SEATS, (1, 20), (2, 21)))
    assert set(both.standing.values()) == {Standing.IN_FORCE}
    assert both.charter.place[POINT].area == SEAT
    assert both.since == {1: 21, 2: 21}
    [plan] = both.charter.plans
    assert plan.parts == (1, 2)


def test_the_order_in_which_parts_come_does_not_matter() -> None:
    found = [
        decree(1, POINTS, (1, 10), (2, 11)),
        decree(2, SEATS, (1, 20), (2, 21)),
        decree(3, ONE, (1, 30), (2, 31)),  # the same number as in part 2: at odds
    ]
    settled = [standing(*some) for some in permutations(found)]
    assert all(one == settled[0] for one in settled)
    assert settled[0].standing[3] is Standing.AT_ODDS


def test_a_part_that_waits_is_not_refused_where_it_is_made() -> None:
    told = digest(REGION.region, changes_bytes(POINTS))
    signed = ((1, signing.sign(signing.signer(SEEDS[1]), told)),)
    act = Decide(changes=changes_bytes(POINTS), signed=signed)
    at = msgspec.structs.replace(context(Role.GCT_MAYOR), charter=REGION)
    assert judge(None, act, at) is None


@pytest.mark.parametrize(
    "changes",
    [
        (adopts(), place(GTH)),  # another place has this number
        (adopts(), place(POINT, area=GTH, code="OND")),  # another has this code
        (adopts(3, 2),),  # a part beyond the last
        (adopts(), place(POINT, area=GTH), place(POINT, area=None)),
    ],
)
def test_what_does_not_fit_is_at_odds_as_a_whole(changes: Changes) -> None:
    found = standing(decree(1, changes, (1, 10), (2, 11)))
    assert found.standing[1] is Standing.AT_ODDS
    assert found.charter.places == REGION.places
    assert not found.charter.plans


def test_the_same_part_is_adopted_once() -> None:
    again = (adopts(points=2), place(OTHER, area=GTH))
    found = standing(decree(1, ONE, (1, 10), (2, 11)), decree(2, again, (1, 20), (2, 21)))
    assert found.standing == {1: Standing.IN_FORCE, 2: Standing.AT_ODDS}


def test_a_number_that_a_computer_took_meanwhile_is_not_given_to_a_place() -> None:
    joined = (AdmitNode(number=POINT, code="WAT2", place=6, key=b"k" * 32, box=b"b" * 32),)
    found = standing(decree(1, joined, (1, 5), (2, 6)), decree(2, ONE, (1, 10), (2, 11)))
    assert found.standing == {1: Standing.IN_FORCE, 2: Standing.AT_ODDS}
    assert with_changes(found.charter, ONE, 20) is None


def test_a_withdrawn_part_never_counts_though_what_it_waited_for_comes() -> None:
    points = decree(1, POINTS, (1, 10), (2, 11))
    told = digest(REGION.region, points.changes, withdraw=True)
    gone = tuple(
        Voice(at, at, who, signing.sign(signing.signer(SEEDS[who]), told), withdraws=True)
        for who, at in ((1, 12), (2, 13))
    )
    points = msgspec.structs.replace(points, voices=points.voices + gone)
    found = standing(points, decree(2, SEATS, (1, 20), (2, 21)))
    assert found.standing == {1: Standing.WITHDRAWN, 2: Standing.IN_FORCE}
    assert POINT not in found.charter.place


def test_it_is_bytes_and_back_and_an_older_version_knows_that_it_does_not_know() -> None:
    data = changes_bytes(ONE)
    assert changes_of(data) == ONE
    assert plan_in(ONE) == ONE[0]
    assert plan_in(ONE[1:]) is None
    newer = msgspec.msgpack.encode([[99, "?"]])
    assert changes_of(newer) is None


def charter_of(*decrees: Decree) -> Charter:
    return standing(*decrees).charter


def test_without_a_plan_a_point_takes_any_two_as_before() -> None:
    assert sufficient(REGION, ONE[1:], {1, 3})
    assert POINT in charter_of(decree(1, ONE[1:], (1, 10), (3, 11))).place
