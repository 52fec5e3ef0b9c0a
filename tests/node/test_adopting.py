# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a plan to points: numbers, codes, parts of a decree, points made ready once, the kit."""

from itertools import islice
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.domain.charter import Actor, PlaceKind, Role
from baken.domain.decrees import (
    CHANGES_BYTES_MAX,
    AdmitPlace,
    Agree,
    Standing,
    changes_bytes,
    with_changes,
)
from baken.domain.points import Point, Service, State
from baken.kernel.errors import Refusal
from baken.node import adopting, decreeing
from baken.node.adopting import Draft, Wanted
from baken.node.kit import read_kit
from baken.node.node import Node
from tests.area import BRE, CPO, OND, START_S, WAT, exchange, node_at, waterhoven

MAYOR = Actor(1, Role.GCT_MAYOR)
DIGEST = b"p" * 32
SERVICES = ("charge", "emrep", "info")


def point(key: str, **rest: Any) -> Wanted:
    fields: dict[str, Any] = {"name": f"Buurthuis {key.title()}", "municipality": "Waterhoven"}
    return Wanted(
        key=key, kind=PlaceKind.NSP, **({"area": "CPO", "services": SERVICES} | fields | rest)
    )


def seat(key: str, **rest: Any) -> Wanted:
    fields: dict[str, Any] = {"name": f"Kazerne {key.title()}", "municipality": "Waterhoven"}
    return Wanted(key=key, kind=PlaceKind.CP, **(fields | rest))


def draft(node: Node, *wanted: Wanted) -> Draft:
    return adopting.draft(node, "Plan", DIGEST, wanted)


def decide(node: Node, found: Draft, *who: int) -> None:
    seeds = {number: waterhoven().seeds[number] for number in who}
    for act in adopting.decisions(node.charter.region, found.parts, seeds):
        node.submit(act, MAYOR, START_S)


def test_new_places_get_the_next_numbers_and_what_the_plan_says() -> None:
    node = node_at(WAT)
    found = draft(node, point("KADE"), point("DIJK", fallback="CPW"), seat("CPW"))
    decide(node, found, 1, 2)
    places = {place.code: place for place in node.charter.places}
    assert {places[code].number for code in ("CPW", "KADE", "DIJK")} == {5, 6, 7}
    kade, dijk = places["KADE"], places["DIJK"]
    assert (kade.area, kade.fallback, kade.services) == (CPO, None, SERVICES)
    assert (dijk.area, dijk.fallback) == (CPO, places["CPW"].number)
    assert Role.NSP_COORDINATOR in kade.roles
    assert found.codes == {"KADE": "KADE", "DIJK": "DIJK"}
    [plan] = node.charter.plans
    assert (plan.points, plan.coordination) == (2, 1)


def test_one_approval_changes_nothing_and_the_second_brings_it_in_force() -> None:
    nodes = [node_at(number) for number in (WAT, CPO, OND)]
    decide(nodes[0], draft(nodes[0], point("KADE")), 1)
    exchange(*nodes)
    for node in nodes:
        [part] = adopting.parts_of(node, DIGEST)
        assert (part.standing, set(part.signed)) == (Standing.WAITING, {1})
        assert "KADE" not in {place.code for place in node.charter.places}
    [part] = adopting.parts_of(nodes[1], DIGEST)
    seeds = {3: waterhoven().seeds[3]}
    signed = decreeing.sign(nodes[1].charter.region, part.decree.changes, seeds)
    officer = Actor(1, Role.CP_DUTY_OFFICER)
    nodes[1].submit(Agree(signed=signed), officer, START_S + 5, part.decree.id)
    exchange(*nodes)
    for node in nodes:
        assert "KADE" in {place.code for place in node.charter.places}


def test_a_place_that_is_there_keeps_its_name_and_its_coordination_point() -> None:
    node = node_at(WAT)
    before = node.charter.place[OND]
    found = draft(
        node, point("OND", name="De Maalderij", area="CPW"), point("BRE", services=()), seat("CPW")
    )
    assert (found.stays, found.kept) == (("OND",), ("BRE",))
    assert [place.code for place in found.updated] == ["OND"]
    decide(node, found, 1, 2)
    after = node.charter.place[OND]
    assert (after.name, after.area, after.address) == (before.name, before.area, before.address)
    assert after.services == SERVICES
    assert node.charter.place[BRE].services


def test_two_buildings_of_one_name_are_two_places() -> None:
    node = node_at(WAT)
    first = point("S4", name="De Regenboog", address="Kade 1")
    decide(node, draft(node, first), 1, 2)
    later = [
        point("S9", name="De Regenboog", address="Dijk 8"),
        point("veel te lang om te roepen", name="De Regenboog", address="Kade 1"),
    ]
    assert [place.code for place in draft(node, first, *later).new] == ["S9", "REG"]
    found = draft(node, *later)  # without S4 the long one must be it: name and address are
    assert found.codes["veel te lang om te roepen"] == "S4"
    assert [place.code for place in found.new] == ["S9"]


def test_deciding_again_on_what_is_in_force_changes_nothing() -> None:
    node = node_at(WAT)
    wanted = (point("KADE"), seat("CPW"))
    decide(node, draft(node, *wanted), 1, 2)
    again = draft(node, *wanted)
    assert again.parts == ()
    assert set(again.kept) == {"KADE", "CPW"}


def test_a_building_that_is_point_and_coordination_point_is_two_places() -> None:
    node = node_at(WAT)
    decide(node, draft(node, seat("KADE"), point("KADE", area="KADE")), 1, 2)
    places = {place.code: place for place in node.charter.places}
    assert places["KADE"].kind is PlaceKind.NSP
    assert places["CP-KADE"].kind is PlaceKind.CP
    assert places["KADE"].area == places["CP-KADE"].number


def test_two_that_stand_in_for_each_other_are_told_so() -> None:
    node = node_at(WAT)
    found = draft(node, seat("CPA", fallback="CPB"), seat("CPB", fallback="CPA"))
    decide(node, found, 1, 2)
    places = {place.code: place for place in node.charter.places}
    assert places["CPA"].fallback == places["CPB"].number
    assert places["CPB"].fallback == places["CPA"].number


def test_numbers_and_codes_are_not_given_twice_while_a_decree_waits() -> None:
    node = node_at(WAT)
    decide(node, draft(node, point("KADE")), 1)
    other = adopting.draft(node, "Ander plan", b"q" * 32, [point("KADE", name="Kadehuis")])
    [place] = other.new
    assert place.number == 6
    assert place.code != "KADE"


def test_a_made_up_code_is_never_that_of_another_place_in_the_plan() -> None:
    node = node_at(WAT)
    # The call sign CPO is taken, and made from its name the point would be called OOS.
    wanted = [
        point("CPO", name="Brandweerkazerne Oost"),
        point("OOS", name="Kerk Oosterdiep"),
    ]
    found = draft(node, *wanted)
    assert {one.code: one.name for one in found.new}["OOS"] == "Kerk Oosterdiep"
    decide(node, found, 1, 2)
    assert draft(node, *wanted).parts == ()


@pytest.mark.parametrize(("count", "most"), [(40, 1), (180, 2)])
def test_a_large_plan_goes_in_few_decrees_that_each_fit(count: int, most: int) -> None:
    node = node_at(WAT)
    wanted = [
        point(f"N{n:03}", name=f"Buurthuis in de wijk {n}", address=f"Dorpsstraat {n}, Waterhoven")
        for n in range(count)
    ]
    found = draft(node, *wanted, seat("CPW"))
    assert len(found.parts) <= most
    assert all(len(changes_bytes(changes)) <= CHANGES_BYTES_MAX for changes in found.parts)
    decide(node, found, 1, 2)
    assert len(node.charter.places) == 4 + count + 1
    [plan] = node.charter.plans
    assert len(plan.parts) == plan.of == len(found.parts)


def test_each_part_is_for_one_municipality_and_seats_come_first() -> None:
    node = node_at(WAT)
    found = draft(
        node,
        point("AAA", municipality="Aldorp", area="CPZ"),
        point("ZZZ", municipality="Zeedorp", area="CPZ", fallback="CPA"),
        seat("CPZ", municipality="Zeedorp", fallback="CPA"),
        seat("CPA", municipality="Aldorp", fallback="CPZ"),
    )
    told = []
    for adopts, *places in found.parts:
        assert {place.municipality for place in places} == {adopts.municipality}  # type: ignore[union-attr]
        told += [place.code for place in places]  # type: ignore[union-attr]
    assert told[:2] == ["CPA", "CPZ"]
    assert told.index("AAA") < told.index("ZZZ")
    charter = node.charter
    for at, changes in enumerate(found.parts):
        after = with_changes(charter, changes, at)
        assert after is not None
        charter = after
    by_code = {place.code: place for place in charter.places}
    assert by_code["CPA"].fallback == by_code["CPZ"].number


def test_a_part_signed_too_early_waits_for_the_seats() -> None:
    node = node_at(WAT)
    found = draft(node, point("AAA", municipality="Aldorp", area="CPZ"),
                  seat("CPZ", municipality="Zeedorp"))  # fmt: skip
    seats, points = found.parts
    seeds = {number: waterhoven().seeds[number] for number in (1, 2)}
    for changes in (points, seats):
        [act] = adopting.decisions(node.charter.region, [changes], seeds)
        node.submit(act, MAYOR, START_S)
    assert {part.standing for part in adopting.parts_of(node, DIGEST)} == {Standing.IN_FORCE}


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (point("KADE", area="?"), "adopting.no_seat"),
        (point("KADE", municipality=""), "adopting.no_municipality"),
    ],
)
def test_what_can_never_work_is_refused_with_a_sentence(wanted: Wanted, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        draft(node_at(WAT), wanted)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("key", "name", "kind", "first"),
    [
        ("KADE", "x", PlaceKind.NSP, ["KADE"]),
        ("kade-2", "x", PlaceKind.NSP, ["KADE-2"]),
        ("KADE", "x", PlaceKind.CP, ["KADE", "CP-KADE"]),
        ("veel te lang", "Buurthuis De Maalderij", PlaceKind.NSP, ["MAA", "BUU", "MAA2", "MAA3"]),
        ("école 1", "École Émile", PlaceKind.NSP, ["EMI", "ECO", "EMI2"]),
        ("", "مسجد", PlaceKind.NSP, ["NSP2", "NSP3"]),
    ],
)
def test_a_call_sign_is_its_own_or_is_made_from_the_name(
    key: str, name: str, kind: PlaceKind, first: list[str]
) -> None:
    assert list(islice(adopting.codes(key, name, kind), len(first))) == first


@given(names=st.lists(st.tuples(st.text(max_size=12), st.text(max_size=30)), max_size=30))
def test_whatever_they_are_called_the_decree_fits_the_region(
    names: list[tuple[str, str]],
) -> None:
    node = node_at(WAT)
    wanted = {key: point(key, name=name) for key, name in names}
    found = draft(node, *wanted.values())
    charter = node.charter
    for changes in found.parts:
        after = with_changes(charter, changes, 1)
        assert after is not None
        charter = after
    codes = [place.code for place in charter.places]
    assert len(set(codes)) == len(codes)
    assert set(found.codes) == set(wanted)


# points and kit


def test_the_crisis_team_makes_its_points_ready_once() -> None:
    team, office = node_at(WAT), node_at(CPO)
    decide(team, draft(team, point("KADE"), point("DIJK")), 1, 2)
    exchange(team, office)
    assert adopting.make_ready(office, START_S) == 0
    assert {place.code for place in adopting.unplanned(team)} == {"KADE", "DIJK", "OND", "BRE"}
    assert adopting.make_ready(team, START_S, {"KADE": 3100}) == 4
    assert adopting.make_ready(team, START_S + 1) == 0
    assert adopting.unplanned(team) == []
    exchange(team, office)
    for node in (team, office):
        found = node.by_key("points", "KADE")
        assert isinstance(found, Point)
        assert (found.state, found.plan.residents) == (State.PLANNED, 3100)
        assert found.plan.services == {Service.CHARGE, Service.EMREP, Service.INFO}


def test_the_kit_table_is_read_back_as_a_computer_for_each_place() -> None:
    node = node_at(WAT)
    decide(node, draft(node, point("KADE"), seat("CPW")), 1, 2)
    kit = read_kit(adopting.kit_table(node.charter).encode(), node.charter)
    assert kit.wrong == ()
    assert kit.places == ()
    numbers = {place.code: place.number for place in adopting.without_computer(node.charter)}
    assert {one.code: one.number for one in kit.computers} == numbers
    assert set(numbers) == {"KADE", "CPW"}
    assert all(one.people for one in kit.computers)


def test_what_changes_is_admitted_places_and_the_plan_only() -> None:
    found = draft(node_at(WAT), point("KADE"))
    [changes] = found.parts
    assert [type(change).__name__ for change in changes] == ["AdoptPlan", "AdmitPlace"]
    assert isinstance(changes[1], AdmitPlace)
