# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The map of links: two of different kinds a pair, or the map says what is missing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.domain.charter import Actor, Role
from baken.domain.comms import DropLink, NamedLink, NameLink, ProbeLink, key_of_link
from baken.domain.points import Colour, Heartbeat, LinkKind, LinkState, PlanPoint
from baken.node import linkmap
from baken.node.linkmap import (
    NO_LINK,
    NONE_UP,
    ONE_KIND,
    ONE_UP,
    PROBE_CHANGED_S,
    PROBE_EVERY_S,
    STALE_S,
    UNTESTED,
    Pair,
    Way,
    family,
    kind_of,
    link_map,
    missing_of,
    own_links,
    pairs,
    probes,
    write_probes,
)
from baken.node.node import Node
from tests.area import BRE, CPO, DAY_S, DESK, HOUR_S, OND, START_S, WAT, exchange, node_at
from tests.domain.world import BER, CHARTER, DOR, GTH, LEI, ZUI
from tests.domain.world import OND as ONDIEP
from tests.domain.world import WAT as TEAM

from .lines import Meeting

COMMS = Actor(3, Role.NSP_COMMS)


def pair_of(node: Node, a: int, b: int, now_s: float = START_S) -> Pair:
    return next(pair for pair in link_map(node, now_s) if (pair.a, pair.b) == (a, b))


def name(node: Node, kind: LinkKind, to: int = CPO, now_s: float = START_S) -> int:
    return node.submit(NameLink(to=to, kind=kind, detail="kanaal 4"), COMMS, now_s).record


# which pairs


@pytest.mark.parametrize(
    ("place", "found"),
    [
        (ONDIEP, [(ONDIEP, GTH)]),
        (DOR, [(DOR, LEI)]),
        (GTH, [(ONDIEP, GTH), (ZUI, GTH), (GTH, LEI), (GTH, TEAM)]),
        (TEAM, [(GTH, TEAM), (ONDIEP, GTH), (ZUI, GTH), (GTH, LEI)]),
        (BER, [(LEI, BER), (DOR, LEI)]),
    ],
)
def test_the_pairs_of_a_place_its_own_first(place: int, found: list[tuple[int, int]]) -> None:
    assert list(pairs(CHARTER, CHARTER.place[place])) == found


# kinds


@pytest.mark.parametrize(
    ("scheme", "kind"),
    [
        ("tcp", LinkKind.TCP), ("ws", LinkKind.WS), ("wss", LinkKind.WS),
        ("kiss+tcp", LinkKind.KISS), ("kiss+serial", LinkKind.KISS), ("serial", LinkKind.SERIAL),
        ("pipe", LinkKind.PIPE), ("courier", LinkKind.COURIER), ("paper", LinkKind.PAPER),
        ("memory", LinkKind.UNKNOWN), ("", LinkKind.UNKNOWN),
    ],
)  # fmt: skip
def test_the_kind_of_a_bearer_is_told_by_its_url(scheme: str, kind: LinkKind) -> None:
    assert kind_of(scheme) is kind


WAYS = st.lists(
    st.builds(
        Way,
        kind=st.sampled_from([kind for kind in LinkKind if kind is not LinkKind.UNKNOWN]),
        works=st.sampled_from([True, False, None]),
    ),
    unique_by=lambda way: way.kind,
)


@given(WAYS)
def test_nothing_is_missing_where_two_of_different_kinds_work_and_only_there(
    ways: list[Way],
) -> None:
    ranked = tuple(sorted(ways, key=linkmap._rank))
    missing, kind = missing_of(ranked)
    working = {family(way.kind) for way in ways if way.works}
    assert (missing == "") is (len(working) >= 2)
    assert ("{kind}" in missing) is (kind is not LinkKind.UNKNOWN)


# the map


def test_a_pair_without_a_link_and_with_one_kind_says_so() -> None:
    node = node_at(OND)
    assert pair_of(node, OND, CPO).missing == NO_LINK
    Meeting(node, node_at(CPO), "tcp://x", START_S)
    found = pair_of(node, OND, CPO)
    assert (found.missing, found.kind) == (ONE_KIND, LinkKind.TCP)
    assert [(way.kind, way.works, way.detail) for way in found.ways] == [
        (LinkKind.TCP, True, "tcp://x")
    ]


def test_two_lines_over_one_network_are_one_kind() -> None:
    node, office = node_at(OND), node_at(CPO)
    Meeting(node, office, "tcp://x", START_S)
    Meeting(node, office, "wss://y", START_S)
    assert pair_of(node, OND, CPO).missing == ONE_KIND


def test_a_second_kind_counts_when_it_was_tested_and_works() -> None:
    node = node_at(OND)
    Meeting(node, node_at(CPO), "tcp://x", START_S)
    radio = name(node, LinkKind.VOICE)
    found = pair_of(node, OND, CPO)
    assert (found.missing, found.kind) == (UNTESTED, LinkKind.VOICE)
    node.submit(ProbeLink(works=False), COMMS, START_S + 1, radio)
    assert pair_of(node, OND, CPO).missing == ONE_UP
    node.submit(ProbeLink(works=True, round_ms=900), COMMS, START_S + 2, radio)
    found = pair_of(node, OND, CPO)
    assert found.ok
    assert [(way.kind, way.round_ms, way.record) for way in found.ways] == [
        (LinkKind.TCP, None, 0),
        (LinkKind.VOICE, 900, radio),
    ]


def test_where_no_link_works_the_courier_is_next() -> None:
    node = node_at(OND)
    for kind in (LinkKind.VOICE, LinkKind.KISS):
        node.submit(ProbeLink(works=False), COMMS, START_S + 1, name(node, kind))
    assert pair_of(node, OND, CPO, START_S + 2).missing == NONE_UP


def test_a_line_that_was_cut_does_not_work_and_its_test_of_yesterday_does_not_say_it_does() -> None:
    node = node_at(OND)
    radio = name(node, LinkKind.KISS)
    node.submit(ProbeLink(works=True), COMMS, START_S, radio)
    line = Meeting(node, node_at(CPO), "kiss+tcp://x", START_S + 60)
    line.cut()
    [way] = pair_of(node, OND, CPO, START_S + 70).ways
    assert (way.works, way.record, way.detail) == (False, radio, "kiss+tcp://x")


def test_that_it_worked_long_ago_proves_nothing() -> None:
    node = node_at(OND)
    node.submit(ProbeLink(works=True), COMMS, START_S, name(node, LinkKind.VOICE))
    assert pair_of(node, OND, CPO, START_S + STALE_S - 2).ways[0].works is True
    assert pair_of(node, OND, CPO, START_S + STALE_S + 2).ways[0].works is None


def test_the_back_office_knows_the_links_of_its_points_from_their_heartbeats() -> None:
    team, point, office = node_at(WAT), node_at(OND), node_at(CPO)
    plan = PlanPoint(place=OND, code="OND", name="Ondermolen")
    record = team.submit(plan, Actor(0, Role.GCT_NODE), START_S).record
    exchange(team, point)
    beat = Heartbeat(
        place=OND, colour=Colour.GREEN, primary=LinkState.OK, primary_by=LinkKind.TCP,
        backup=LinkState.BAD, backup_by=LinkKind.KISS,
    )  # fmt: skip
    point.submit(beat, DESK, START_S + 60, record)
    exchange(team, point, office)
    for node in (team, office):
        found = pair_of(node, OND, CPO, START_S + 120)
        assert [(w.kind, w.works, w.primary, w.backup) for w in found.ways] == [
            (LinkKind.TCP, True, True, False),
            (LinkKind.KISS, False, False, True),
        ]
        assert (found.missing, found.kind) == (ONE_UP, LinkKind.TCP)


def test_a_link_that_was_dropped_is_not_on_the_map() -> None:
    node = node_at(OND)
    node.submit(DropLink(), COMMS, START_S + 1, name(node, LinkKind.VOICE))
    assert pair_of(node, OND, CPO).ways == ()


def test_either_side_that_names_a_link_puts_it_on_the_map_of_both() -> None:
    point, office = node_at(OND), node_at(CPO)
    name(point, LinkKind.VOICE)
    net = Actor(1, Role.CP_NET_CONTROL)
    office.submit(NameLink(to=OND, kind=LinkKind.VOICE), net, START_S)
    exchange(point, office)
    for node in (point, office):
        assert [way.kind for way in pair_of(node, OND, CPO).ways] == [LinkKind.VOICE]
    assert pair_of(office, BRE, CPO).missing == NO_LINK


# what the heartbeat says


def test_the_heartbeat_is_filled_in_from_the_lines_themselves() -> None:
    node, office = node_at(OND), node_at(CPO)
    unknown = (LinkKind.UNKNOWN, LinkState.NONE)
    assert own_links(node, START_S) == (unknown, unknown)
    line = Meeting(node, office, "tcp://x", START_S)
    Meeting(node, office, "wss://x", START_S)
    name(node, LinkKind.VOICE)
    first, second = own_links(node, START_S)
    assert first == (LinkKind.TCP, LinkState.OK)
    assert second == (LinkKind.VOICE, LinkState.UNKNOWN)
    line.cut()
    assert own_links(node, START_S)[0] == (LinkKind.WS, LinkState.OK)
    assert own_links(office, START_S) == (unknown, unknown)


# tests on a schedule


def results_of(node: Node, to: int, kind: LinkKind) -> list[bool]:
    found = node.by_key("comms", key_of_link(node.card.code, to, kind))
    assert isinstance(found, NamedLink)
    return [test.works for test in found.tests]


def test_a_node_names_its_own_line_once_and_tests_it_every_day() -> None:
    node = node_at(OND)
    assert probes(node, START_S) == ()
    Meeting(node, node_at(CPO), "tcp://x", START_S)
    assert write_probes(node, START_S) == 1  # named
    assert write_probes(node, START_S + 1) == 1  # tested
    assert results_of(node, CPO, LinkKind.TCP) == [True]
    assert write_probes(node, START_S + HOUR_S) == 0
    assert write_probes(node, START_S + PROBE_EVERY_S - 10) == 0
    assert write_probes(node, START_S + PROBE_EVERY_S + 10) == 1
    assert results_of(node, CPO, LinkKind.TCP) == [True, True]


def test_a_line_that_goes_up_and_down_is_written_down_but_not_every_time() -> None:
    node, office = node_at(OND), node_at(CPO)
    line = Meeting(node, office, "kiss+tcp://x", START_S)
    write_probes(node, START_S)
    write_probes(node, START_S + 1)
    line.cut()
    assert write_probes(node, START_S + 60) == 0
    assert write_probes(node, START_S + PROBE_CHANGED_S + 10) == 1
    assert results_of(node, CPO, LinkKind.KISS) == [True, False]
    Meeting(node, office, "kiss+tcp://x", START_S + DAY_S / 2)
    assert write_probes(node, START_S + DAY_S / 2) == 1
    assert results_of(node, CPO, LinkKind.KISS) == [True, False, True]


def test_a_line_to_a_place_that_is_no_partner_is_not_tested() -> None:
    point, team = node_at(OND), node_at(WAT)
    Meeting(point, team, "tcp://x", START_S)
    assert probes(point, START_S) == ()


def test_a_link_that_was_dropped_while_its_line_is_there_is_named_again() -> None:
    node = node_at(OND)
    Meeting(node, node_at(CPO), "tcp://x", START_S)
    write_probes(node, START_S)
    [first] = node.records(node.query("comms"))
    node.submit(DropLink(), COMMS, START_S + 1, first.id)
    assert write_probes(node, START_S + 2) == 1
    assert write_probes(node, START_S + 3) == 1
    assert results_of(node, CPO, LinkKind.TCP) == [True]
