# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Decrees between whole nodes: admitting, shutting out, new keys; in whatever order they come."""

from random import Random

import pytest
from nacl.public import PrivateKey

from baken.domain.charter import Actor, Discipline, Level, PlaceKind, Role, Verdict
from baken.domain.decrees import (
    AdmitAuthority,
    AdmitNode,
    AdmitPlace,
    Agree,
    Decide,
    EndMandate,
    GrantMandate,
    RetireAuthority,
    Standing,
    Why,
    changes_bytes,
)
from baken.domain.units import AssignUnit
from baken.kernel.audience import Scope, audience, node_of
from baken.kernel.errors import Refusal
from baken.kernel.lane import Lane
from baken.node import decreeing
from baken.node.folding import Folder
from baken.node.node import AFTER_MAX, Node
from baken.node.region import LOCKED
from baken.store.memory import MemoryStore
from baken.store.sqlite import SqliteStore
from tests.area import (
    BRE,
    CPO,
    HOUR_S,
    MINUTE_S,
    OND,
    START_S,
    WAT,
    Pen,
    a_report,
    exchange,
    keys_from,
    node_at,
    parcel,
    parcels_of,
    point_of,
    waterhoven,
)

MAYOR = Actor(1, Role.GCT_MAYOR)
TWO = (1, 2)
THIEF = OND


class Chance:
    """Secrets and key pairs from a seed."""

    def __init__(self, seed: int = 0) -> None:
        self._rng = Random(seed)

    def secret(self) -> bytes:
        return self._rng.randbytes(32)

    def once(self) -> PrivateKey:
        return PrivateKey(self._rng.randbytes(32))


def seeds(*numbers: int) -> dict[int, bytes]:
    return {number: waterhoven().seeds[number] for number in numbers}


def revoke(node: Node, number: int = THIEF, now_s: float = START_S + MINUTE_S) -> None:
    chance = Chance(number)
    decreeing.revoke(
        node, number, Why.STOLEN, seeds(*TWO), MAYOR, now_s, chance.secret, chance.once
    )


def everybody() -> dict[int, Node]:
    return {number: node_at(number) for number in (CPO, WAT, OND, BRE)}


def test_what_a_node_wrote_after_its_revocation_is_held_apart_whatever_came_first() -> None:
    for first in (True, False):
        nodes = everybody()
        early = nodes[OND].submit(a_report(), Actor(1, Role.NSP_DESK), START_S)
        exchange(nodes[OND], nodes[CPO], nodes[WAT])
        late = nodes[OND].submit(a_report("Kade 1"), Actor(1, Role.NSP_DESK), START_S + 10)
        if first:
            revoke(nodes[WAT])
            exchange(nodes[WAT], nodes[CPO])
            nodes[CPO].receive(parcels_of(nodes[OND]), START_S + HOUR_S)
        else:
            nodes[CPO].receive(parcels_of(nodes[OND]), START_S + 20)
            assert nodes[CPO].record(late.record) is not None
            revoke(nodes[WAT])
            exchange(nodes[WAT], nodes[CPO])
        assert nodes[CPO].record(early.record) is not None
        assert nodes[CPO].record(late.record) is None
        assert [(e.entry, e.held) for e in nodes[CPO].held()] == [(late.entry, Verdict.REVOKED)]


def test_a_revoked_node_is_met_by_nobody_and_refuses_itself_once_it_knows() -> None:
    nodes = everybody()
    revoke(nodes[WAT])
    exchange(nodes[WAT], nodes[CPO])
    assert nodes[CPO].pair_key(OND) is None
    assert nodes[CPO].key(OND) is None
    assert not nodes[CPO].wants(OND, 0)
    assert nodes[CPO].pair_key(BRE) is not None
    nodes[OND].receive(parcels_of(nodes[WAT]), START_S + HOUR_S)
    with pytest.raises(Refusal) as refused:
        nodes[OND].submit(a_report(), Actor(1, Role.NSP_DESK), START_S + HOUR_S)
    assert refused.value.code == "not_entitled.revoked"


def test_what_follows_a_revocation_without_end_is_kept_up_to_a_bound() -> None:
    nodes, pen = everybody(), Pen(OND)
    revoke(nodes[WAT])
    exchange(nodes[WAT], nodes[CPO])
    run = [pen.write(a_report(no=number)) for number in range(1, AFTER_MAX + 40)]
    nodes[CPO].receive([parcel(entry) for entry in run], START_S + 2 * HOUR_S)
    assert len(nodes[CPO].held(1000)) == AFTER_MAX
    assert nodes[CPO].counters["entry.after_revocation"] > 0


def test_a_stolen_node_opens_nothing_that_is_written_under_the_new_keys() -> None:
    nodes = everybody()
    thief = node_at(OND)
    revoke(nodes[WAT])
    exchange(nodes[WAT], nodes[CPO], nodes[BRE])
    line = nodes[BRE].submit(a_report(), Actor(1, Role.NSP_DESK), START_S + 2 * HOUR_S)
    exchange(nodes[BRE], nodes[CPO], nodes[WAT], now_s=START_S + 2 * HOUR_S)
    assert nodes[CPO].record(line.record) is not None
    decree = nodes[WAT].submit(
        Decide(
            changes=(data := changes_bytes((RetireAuthority(number=3),))),
            signed=decreeing.sign(waterhoven().charter.region, data, seeds(*TWO)),
        ),
        MAYOR,
        START_S + 2 * HOUR_S,
    )
    thief.receive(parcels_of(nodes[WAT]), START_S + 2 * HOUR_S)
    assert thief.record(decree.record) is None  # region too is under a new key
    opened = {key for key in thief.region.ring if key >> 19}
    assert opened == set()
    assert nodes[CPO].charter.epoch(audience(Scope.REGION)) == 1
    assert {e.held for e in thief.held(1000)} <= {LOCKED, Verdict.REVOKED}


def test_acts_under_a_key_that_comes_later_wait_and_then_count() -> None:
    nodes = everybody()
    revoke(nodes[WAT])
    first = parcels_of(nodes[WAT])
    data = changes_bytes((RetireAuthority(number=3),))
    receipt = nodes[WAT].submit(
        Decide(changes=data, signed=decreeing.sign(nodes[WAT].charter.region, data, seeds(*TWO))),
        MAYOR,
        START_S + 2 * HOUR_S,
    )
    all_of_it = parcels_of(nodes[WAT])
    later = [one for one in all_of_it if one not in first]
    early_logs = [one for one in first if one not in later]
    assert later
    nodes[BRE].receive(early_logs[:1] + later, START_S + 3 * HOUR_S)
    nodes[BRE].receive(all_of_it, START_S + 3 * HOUR_S)
    assert nodes[BRE].record(receipt.record) is not None
    assert not nodes[BRE].held()
    assert nodes[BRE].charter == nodes[WAT].charter
    assert nodes[BRE].digest() == nodes[WAT].digest()


def a_decree(node: Node, change: object, *who: int, now_s: float = START_S) -> Decide:
    data = changes_bytes((change,))  # type: ignore[arg-type]
    return Decide(changes=data, signed=decreeing.sign(node.charter.region, data, seeds(*who)))


def test_one_authority_alone_decides_nothing_and_a_second_one_elsewhere_completes_it() -> None:
    nodes = everybody()
    change = RetireAuthority(number=3)
    receipt = nodes[WAT].submit(a_decree(nodes[WAT], change, 2), MAYOR, START_S)
    exchange(nodes[WAT], nodes[CPO])
    assert len(nodes[CPO].charter.authorities) == 3
    assert nodes[CPO].region.settled.standing[receipt.record] is Standing.WAITING
    data = changes_bytes((change,))
    signed = decreeing.sign(nodes[CPO].charter.region, data, seeds(1))
    nodes[CPO].submit(
        Agree(signed=signed), Actor(1, Role.CP_DUTY_OFFICER), START_S + 5, receipt.record
    )
    exchange(nodes[CPO], nodes[WAT], nodes[BRE])
    for node in (nodes[CPO], nodes[WAT], nodes[BRE]):
        assert node.region.settled.standing[receipt.record] is Standing.IN_FORCE
        assert [one.number for one in node.charter.authorities] == [1, 2]


def test_a_signature_that_is_not_of_an_authority_is_refused_and_counts_nowhere() -> None:
    nodes = everybody()
    data = changes_bytes((RetireAuthority(number=3),))
    stranger = {1: bytes(32)}
    forged = Decide(
        changes=data, signed=decreeing.sign(nodes[WAT].charter.region, data, {**stranger})
    )
    with pytest.raises(Refusal):
        nodes[WAT].submit(forged, MAYOR, START_S)
    pen = Pen(WAT)
    entry = pen.write(forged, MAYOR, home=audience(Scope.REGION), lane=Lane.SPOED)
    nodes[CPO].receive([parcel(entry)], START_S)
    assert nodes[CPO].region.settled.standing[entry.id] is Standing.WAITING
    assert len(nodes[CPO].charter.authorities) == 3


def test_of_two_decrees_at_odds_the_earlier_one_stands_at_every_node() -> None:
    nodes = everybody()
    one = AdmitAuthority(number=4, name="Een", key=bytes([1] * 32))
    other = AdmitAuthority(number=4, name="Ander", key=bytes([2] * 32))
    first = nodes[WAT].submit(a_decree(nodes[WAT], one, 1, 2), MAYOR, START_S)
    second = nodes[CPO].submit(
        a_decree(nodes[CPO], other, 2, 3), Actor(1, Role.CP_DUTY_OFFICER), START_S + 1
    )
    exchange(*nodes.values(), now_s=START_S + 2)
    exchange(*nodes.values(), now_s=START_S + 2)
    for node in nodes.values():
        standing = node.region.settled.standing
        assert standing[first.record] is Standing.IN_FORCE
        assert standing[second.record] is Standing.AT_ODDS
        assert node.charter.authorities[-1].name == "Een"
    assert len({node.digest(audience(Scope.REGION)) for node in nodes.values()}) == 1


def test_a_decree_counts_whoever_carried_it_and_whatever_came_first() -> None:
    """Also one that a node brought after it was shut out: it is signed by the authorities."""
    charters = []
    for order in (0, 1):
        nodes = everybody()
        coordinator = Actor(0, Role.NSP_NODE)
        nodes[OND].submit(
            a_decree(nodes[OND], RetireAuthority(number=3), 1, 2), coordinator, START_S
        )
        revoke(nodes[WAT])
        carried = [parcels_of(nodes[OND]), parcels_of(nodes[WAT])]
        for parcels in carried if order else reversed(carried):
            nodes[CPO].receive(parcels, START_S + MINUTE_S)
        nodes[CPO].receive(carried[0], START_S + MINUTE_S)
        charters.append(nodes[CPO].charter)
        assert [one.number for one in nodes[CPO].charter.authorities] == [1, 2]
    assert charters[0] == charters[1]


def test_a_decree_that_is_said_again_changes_nothing() -> None:
    node = node_at(WAT)
    admit = a_decree(node, AdmitAuthority(number=4, name="Een", key=bytes([1] * 32)), 1, 2)
    node.submit(admit, MAYOR, START_S)
    node.submit(a_decree(node, RetireAuthority(number=4), 1, 2), MAYOR, START_S + 1)
    node.submit(admit, MAYOR, START_S + 2)
    assert [one.number for one in node.charter.authorities] == [1, 2, 3]


def test_a_new_node_is_admitted_and_told_everything() -> None:
    nodes = everybody()
    early = nodes[OND].submit(a_report(), Actor(1, Role.NSP_DESK), START_S)
    keys = keys_from(Random(9))
    changes = (AdmitNode(number=9, code="OND2", place=OND, key=keys.public, box=keys.box_public),)
    chance = Chance()
    decreeing.admit(nodes[WAT], changes, seeds(*TWO), MAYOR, START_S, chance.secret, chance.once)
    exchange(*nodes.values())
    assert decreeing.share(nodes[OND], START_S + 1, chance.once) > 0  # own:OND, which WAT has not
    exchange(*nodes.values())
    newcomer = Node(nodes[WAT].charter, 9, keys, MemoryStore())
    newcomer.receive(parcels_of(*nodes.values()), START_S + MINUTE_S)
    newcomer.receive(parcels_of(*nodes.values()), START_S + MINUTE_S)
    assert newcomer.record(early.record) == nodes[OND].record(early.record)
    assert newcomer.region.reads(audience(Scope.OWN, OND))
    own = newcomer.submit(a_report("Brug"), Actor(2, Role.NSP_DESK), START_S + MINUTE_S)
    exchange(newcomer, nodes[CPO], now_s=START_S + MINUTE_S)
    assert nodes[CPO].record(own.record) is not None


def test_acts_of_a_node_that_is_not_admitted_yet_are_turned_away_and_taken_later() -> None:
    nodes = everybody()
    keys = keys_from(Random(9))
    change = AdmitNode(number=9, code="OND2", place=OND, key=keys.public, box=keys.box_public)
    chance = Chance()
    decreeing.admit(nodes[WAT], (change,), seeds(*TWO), MAYOR, START_S, chance.secret, chance.once)
    newcomer = Node(nodes[WAT].charter, 9, keys, MemoryStore())
    own = newcomer.submit(a_report("Brug"), Actor(2, Role.NSP_DESK), START_S + MINUTE_S)
    nodes[CPO].receive(parcels_of(newcomer), START_S + MINUTE_S)
    assert nodes[CPO].counters["entry.unknown_author"] == 1
    exchange(nodes[WAT], nodes[CPO], now_s=START_S + MINUTE_S)
    nodes[CPO].receive(parcels_of(newcomer), START_S + MINUTE_S)
    assert nodes[CPO].record(own.record) is not None


def test_the_place_of_a_coordination_point_is_agreed_by_region_and_municipality() -> None:
    node = node_at(WAT)
    place = AdmitPlace(
        number=8, kind=PlaceKind.CP, code="CPW", name="CP-West", municipality="Waterhoven"
    )
    receipt = node.submit(a_decree(node, place, 2, 3), MAYOR, START_S)
    assert node.region.settled.standing[receipt.record] is Standing.WAITING
    data = changes_bytes((place,))
    node.submit(
        Agree(signed=decreeing.sign(node.charter.region, data, seeds(1))),
        MAYOR,
        START_S + 1,
        receipt.record,
    )
    assert node.charter.place[8].code == "CPW"


def test_a_mandate_runs_from_until_and_no_longer_after_it_was_ended() -> None:
    node = node_at(WAT)
    day_s = int(START_S) + 86_400
    grant = GrantMandate(
        number=1, place=CPO, discipline=Discipline.FIRE, level=Level.DISPATCH,
        since=int(START_S), until=day_s,
    )  # fmt: skip
    node.submit(a_decree(node, grant, 1, 2), MAYOR, START_S)
    (mandate,) = node.charter.mandates
    charter = node.charter
    assert charter.level(CPO, Discipline.FIRE, mandate.since) is Level.DISPATCH
    assert charter.level(CPO, Discipline.FIRE, mandate.since - 1) is Level.RELAY
    assert charter.level(CPO, Discipline.FIRE, mandate.until) is Level.RELAY
    assert charter.level(CPO, Discipline.POLICE, mandate.since) is Level.RELAY
    node.submit(a_decree(node, EndMandate(number=1), 1, 2), MAYOR, START_S + HOUR_S)
    ended = node.charter.mandates[0].until
    assert mandate.since < ended < mandate.until


UNITS = Actor(1, Role.CP_UNIT_DESK)


def a_grant(node: Node, since_s: float, until_s: float) -> Decide:
    grant = GrantMandate(
        number=1, place=CPO, discipline=Discipline.FIRE, level=Level.DISPATCH,
        since=int(since_s), until=int(until_s),
    )  # fmt: skip
    return a_decree(node, grant, 1, 2)


def sent_without_scruples(relay: Node, at_s: float) -> tuple[int, int]:
    """CPO writes that it sends a unit, whatever its mandate; an honest node passes it on."""
    desk = node_at(OND)
    report = desk.submit(a_report(), Actor(1, Role.NSP_DESK), START_S)
    act = AssignUnit(discipline=Discipline.FIRE, level=Level.DISPATCH, unit="17-4331")
    entry = Pen(CPO).write(act, UNITS, at_s, report.record, home=point_of(OND))
    relay.receive([*parcels_of(desk), parcel(entry)], START_S + 4 * MINUTE_S)
    return report.record, entry.id


@pytest.mark.parametrize(
    ("since_s", "until_s", "counts"),
    [
        pytest.param(START_S + MINUTE_S, START_S + HOUR_S, True, id="in force"),
        pytest.param(START_S + 3 * MINUTE_S, START_S + HOUR_S, False, id="later"),
        pytest.param(START_S + MINUTE_S, START_S + 2 * MINUTE_S - 1, False, id="expired"),
    ],
)
@pytest.mark.parametrize("decree_first", [True, False])
def test_an_act_counts_by_the_mandate_of_its_moment_whatever_came_first(
    since_s: float, until_s: float, counts: bool, decree_first: bool
) -> None:
    wat, relay, point = node_at(WAT), node_at(OND), node_at(WAT, MemoryStore())
    wat.submit(a_grant(wat, since_s, until_s), MAYOR, START_S)
    record, entry = sent_without_scruples(relay, START_S + 2 * MINUTE_S)
    for source in (wat, relay) if decree_first else (relay, wat):
        point.receive(parcels_of(source), START_S + 5 * MINUTE_S)
    apart = {event.entry: event.held for event in point.held()}
    assert apart == ({} if counts else {entry: Verdict.NO_MANDATE})
    units = [event for event in point.history(record) if event.entry == entry]
    assert [event.held for event in units] == [0 if counts else Verdict.NO_MANDATE]
    point.rebuild()
    other = node_at(WAT, MemoryStore())
    for source in (relay, wat) if decree_first else (wat, relay):
        other.receive(parcels_of(source), START_S + 5 * MINUTE_S)
    assert other.digest() == point.digest()


def test_an_end_that_comes_late_takes_back_what_came_after_it() -> None:
    """Somebody cut off did not know yet that the mandate was over."""
    wat, relay, office = node_at(WAT), node_at(OND), node_at(WAT, MemoryStore())
    wat.submit(a_grant(wat, START_S, START_S + HOUR_S), MAYOR, START_S)
    office.receive(parcels_of(wat), START_S + MINUTE_S)
    record, entry = sent_without_scruples(relay, START_S + 2 * MINUTE_S)
    office.receive(parcels_of(relay), START_S + 4 * MINUTE_S)
    assert not office.held()
    with_it = office.record(record)
    wat.submit(a_decree(wat, EndMandate(number=1), 1, 2), MAYOR, START_S + MINUTE_S)
    office.receive(parcels_of(wat), START_S + 5 * MINUTE_S)
    assert {event.entry: event.held for event in office.held()} == {entry: Verdict.NO_MANDATE}
    assert office.record(record) != with_it


@pytest.mark.parametrize("sqlite", [False, True])
def test_the_charter_is_the_same_after_a_start_and_after_a_rebuild(
    sqlite: bool, tmp_path: object
) -> None:
    store = SqliteStore(f"{tmp_path}/baken.db") if sqlite else MemoryStore()
    node = node_at(CPO, store)
    wat = node_at(WAT)
    revoke(wat)
    node.receive(parcels_of(wat), START_S + HOUR_S)
    charter, digest = node.charter, node.digest()
    assert charter.revoked
    node.rebuild()
    assert (node.charter, node.digest()) == (charter, digest)
    again = node_at(CPO, store)
    assert (again.charter, again.digest()) == (charter, digest)


def test_what_was_cut_off_between_decree_and_judging_is_done_at_the_next_start(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store, nodes = MemoryStore(), everybody()
    node = node_at(CPO, store)
    late = nodes[OND].submit(a_report(), Actor(1, Role.NSP_DESK), START_S)
    revoke(nodes[WAT])
    node.receive(parcels_of(nodes[OND]), START_S + 1)
    assert node.record(late.record) is not None

    def power_loss(*rest: object, **more: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Folder, "refold", power_loss)
        with pytest.raises(KeyboardInterrupt):
            node.receive(parcels_of(nodes[WAT]), START_S + HOUR_S)
    again = node_at(CPO, store)
    assert again.charter.revoked
    assert again.record(late.record) is None


def test_in_a_new_life_no_number_is_given_twice() -> None:
    store = MemoryStore()
    node = node_at(OND, store)
    one = node.submit(a_report(), Actor(1, Role.NSP_DESK), START_S)
    node.begin_life()
    other = node_at(OND, store).submit(a_report(), Actor(1, Role.NSP_DESK), START_S + 1)
    logs = set(node.heads()) | {other.entry >> 26}
    assert len(logs) == 2
    assert {node_of(log) for log in logs} == {OND}
    assert (one.short, other.short) == ("OND-0001", "ONDB-0002")
    cpo = node_at(CPO)
    cpo.receive(parcels_of(node_at(OND, store)), START_S + 2)
    assert cpo.record(one.record) is not None
    assert cpo.record(other.record) is not None


def test_what_a_stolen_node_could_read_is_told_by_audience() -> None:
    nodes = everybody()
    nodes[OND].submit(a_report(), Actor(1, Role.NSP_DESK), START_S)
    nodes[BRE].submit(a_report(), Actor(1, Role.NSP_DESK), START_S)
    exchange(*nodes.values())
    found = {one.audience: one for one in decreeing.opens(nodes[CPO], OND)}
    assert set(found) == {audience(Scope.REGION), point_of(OND), audience(Scope.OWN, OND)}
    assert found[point_of(OND)].records == {"reports": 1}
    assert point_of(BRE) not in found
