# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whose data is erased: at every node, in every file, and it does not come back.

Three nodes with real databases, with drafts, bags on a stick and backups; what is
looked for is each text in clear, and the sealed bytes that hold it.
"""

import asyncio
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baken.domain.charter import Actor, Role
from baken.domain.erasures import Erasure, OrderErasure, Sweep, Why, not_told
from baken.domain.reports import (
    AddToReport,
    CloseReport,
    InformReporter,
    Outcome,
    Report,
    ResolveReport,
    State,
    Told,
)
from baken.domain.staffing import AdmitPerson, Org, Person, RetirePerson
from baken.kernel import entry as entries
from baken.kernel.entry import genesis
from baken.kernel.errors import Refusal
from baken.node import backup, retention
from baken.node.config import Settings
from baken.node.node import Node
from baken.node.retention import Sweeper
from baken.node.runner import Pace, Runner
from baken.store.sqlite import SqliteStore
from baken.sync.messages import Parcel

from ..area import (
    ASSESSOR,
    CPO,
    DAY_S,
    DESK,
    HOUR_S,
    OND,
    START_S,
    WAT,
    YEAR_S,
    a_report,
    an_assessment,
    exchange,
    node_at,
    parcels_of,
    point_of,
    report_at,
)
from .kept import (
    NAME,
    OVER_S,
    REACHED,
    RETENTION_S,
    TEXT,
    WHERE,
    Place,
    files_with,
    filled,
    report_and_close,
    sealed_parts,
    told,
    traces,
)

TEAM = Actor(1, Role.GCT_OVDBZ)
NOBODY = Actor(0, Role.NSP_NODE)
OFFICER = Actor(2, Role.CP_DUTY_OFFICER)


@pytest.fixture
def places(tmp_path: Path) -> Iterator[dict[int, Place]]:
    out = {number: Place(number, tmp_path) for number in REACHED}
    yield out
    for place in out.values():
        place.store.close()


def test_after_its_time_nothing_of_a_person_is_found_in_any_file(
    places: dict[int, Place], tmp_path: Path
) -> None:
    record = filled(places)
    sealed = sealed_parts(places[CPO].node, record)
    assert len(sealed) == 3
    before = traces(tmp_path, sealed)
    for number in REACHED:
        assert any(name.startswith(f"{number}/baken.db") for name in before)
        assert any(name.startswith(f"{number}/shelf/") for name in before)
        assert any(name.startswith(f"{number}/stick/") for name in before)
    digests = {number: places[number].node.digest() for number in REACHED}

    for place in places.values():
        assert place.sweep(START_S + RETENTION_S - DAY_S) == 0
        assert place.sweep(OVER_S) == 3

    assert traces(tmp_path, sealed) == []
    for number, place in places.items():
        assert place.node.digest() != digests[number]
        assert place.node.digest() == fresh_digest(place.node), "the rows are the fold"
        check_chains(place.node)


def fresh_digest(node: Node) -> str:
    """The digest of a node that has only this node's entries."""
    again = node_at(node.card.number)
    again.receive(parcels_of(node), OVER_S)
    return again.digest()


def check_chains(node: Node) -> None:
    """Every log still runs from its beginning to its last signature."""
    for log, seq in node.heads().items():
        head = genesis(node.charter.region, log)
        run = entries.chain([e.wire for e in node.store.entries(log, 0, seq)], head, None)
        kept = node.store.entries(log, 0, seq)
        assert [entry.hash for entry in run] == [entry.hash for entry in kept]


def test_the_record_goes_on_without_what_was_erased(places: dict[int, Place]) -> None:
    record = filled(places)
    places[CPO].sweep(OVER_S)
    report = places[CPO].node.record(record)
    assert isinstance(report, Report)
    assert report.state is State.CLOSED
    assert report.outcome is Outcome.HELPED
    assert (report.take.where, report.take.name, report.additions) == ("", "", ())


def test_each_round_leaves_a_receipt_with_counts_and_no_person(places: dict[int, Place]) -> None:
    filled(places)
    places[OND].sweep(OVER_S)
    exchange(places[OND].node, places[CPO].node, now_s=OVER_S)
    [sweep] = places[CPO].node.records(places[CPO].node.query("erasures"))
    assert isinstance(sweep, Sweep)
    assert (sweep.node, sweep.sweep.processes, sweep.sweep.counts) == (OND, (1,), (3,))


class Died(BaseException):
    """The power fails here."""


def dying(store: SqliteStore, at: int) -> SqliteStore:
    """A store whose node dies before the step with this number that changes the disk."""
    left = at

    def guarded(name: str) -> None:
        real = getattr(store, name)

        def step(*args: object) -> object:
            nonlocal left
            left -= 1
            if left < 0:
                raise Died
            return real(*args)

        setattr(store, name, step)

    for name in ("commit", "erase", "set_note", "wipe", "copy_to"):
        guarded(name)
    return store


def test_a_node_that_dies_between_two_steps_finishes_at_its_next_start(tmp_path: Path) -> None:
    """At every step; nothing is left, and what was erased is told once."""
    for at in range(40):
        root = tmp_path / str(at)
        root.mkdir()
        place = Place(CPO, root)
        desk = node_at(OND)
        record = report_and_close(desk, place.node)
        sealed = sealed_parts(place.node, record)
        backup.make(place.store, place.folder, place.shelf, "CPO", START_S)
        place.node.save_draft("1/melding/", told(START_S), START_S)
        dying(place.store, at)
        try:
            place.sweep(OVER_S)
        except Died:
            place.store.close()
            place.start()
            place.sweep(OVER_S + HOUR_S)
        else:
            assert at > 5, "it was to die several times"
            return
        assert traces(root, sealed) == []
        sweeps = place.node.records(place.node.query("erasures"))
        assert [one.sweep.counts for one in sweeps if isinstance(one, Sweep)] == [(3,)]
        place.store.close()
    pytest.fail("the sweep takes more steps than this test looks at")


# it does not come back


def hollow_copy(node: Node) -> list[Parcel]:
    return [
        Parcel(parcel.signature, tuple(hollowed(wire) for wire in parcel.wires))
        for parcel in parcels_of(node)
    ]


def hollowed(wire: bytes) -> bytes:
    return entries.erase(entries.read(wire, b"", None, bytes(32))).wire


def test_what_was_erased_is_not_asked_for_and_not_taken_again(places: dict[int, Place]) -> None:
    record = filled(places)
    slow, swift = places[OND].node, places[CPO].node
    offered = [entry.wire for entry, _ in slow.store.of_record(record)]
    places[CPO].sweep(OVER_S)
    assert swift.hollow(OND) == []
    assert swift.fill(offered) == 0
    assert swift.receive(parcels_of(slow), OVER_S) == 0
    assert sealed_parts(swift, record) == []


def test_what_must_be_gone_is_not_handed_out_by_a_node_that_has_not_erased_yet(
    places: dict[int, Place],
) -> None:
    record = filled(places)
    slow = places[OND].node
    ids = [entry.id for entry, _ in slow.store.of_record(record)]
    assert len(slow.whole(CPO, ids)) == 2 + 1
    slow.tick(OVER_S)
    assert slow.whole(CPO, ids) == []
    wires = [wire for parcel in parcels_of(slow) for wire in parcel.wires]
    parts = [entries.read(wire, b"", None, bytes(32)).personal for wire in wires]
    assert not any(parts)


def test_what_came_without_its_personal_part_is_not_waited_for_any_more() -> None:
    source = node_at(OND)
    office = node_at(CPO)
    record = report_and_close(source, office)
    late = node_at(WAT)
    late.receive(hollow_copy(office), START_S)
    assert len(late.hollow(CPO)) == 3
    whole = office.whole(WAT, late.hollow(CPO))
    late.tick(OVER_S)
    assert late.hollow(CPO) == []
    assert late.fill(whole) == 0
    Sweeper(late).sweep(OVER_S)
    assert late.store.hollow(0, 10) == []
    assert sealed_parts(late, record) == []


def test_an_old_stick_at_a_new_node_is_erased_at_its_next_round() -> None:
    desk, office, late = node_at(OND), node_at(CPO), node_at(WAT)
    record = report_and_close(desk, office)
    stick = parcels_of(office)
    late.receive(stick, OVER_S)
    assert len(sealed_parts(late, record)) == 3
    late.tick(OVER_S)
    assert Sweeper(late).sweep(OVER_S) == 3


def test_a_late_act_of_an_erased_record_is_erased_at_the_next_round() -> None:
    desk, office, team = node_at(OND), node_at(CPO), node_at(WAT)
    record = desk.submit(a_report(WHERE, TEXT, name=NAME), DESK, START_S).record
    exchange(desk, office, team)
    late = team.submit(AddToReport(text=TEXT), TEAM, START_S + HOUR_S, record)
    office.submit(an_assessment(), ASSESSOR, START_S, record)
    exchange(desk, office)
    desk.submit(InformReporter(how=Told.IN_PERSON), DESK, START_S, record)
    exchange(desk, office)
    office.submit(ResolveReport(outcome=Outcome.HELPED), ASSESSOR, START_S, record)
    office.submit(CloseReport(), ASSESSOR, START_S, record)
    office.tick(OVER_S)
    assert Sweeper(office).sweep(OVER_S) == 1
    office.receive(parcels_of(team), OVER_S)
    kept = office.store.entry(late.entry)
    assert kept is not None
    assert kept.personal, "it is there until the next round"
    assert report_at(office, record).additions
    assert Sweeper(office).sweep(OVER_S) == 1
    assert sealed_parts(office, record) == []
    assert report_at(office, record).additions == ()


# same acts, same erasure

STEPS = st.lists(
    st.sampled_from(
        ["add", "late add", "close", "order", "exchange", "sweep CPO", "sweep WAT", "sweep OND"]
    ),
    max_size=14,
)


@settings(max_examples=25, deadline=None)
@given(STEPS, st.integers(0, 2**32))
def test_nodes_with_the_same_acts_have_erased_the_same(steps: list[str], seed: int) -> None:
    """Whatever was done, heard and erased when and where."""
    nodes = {number: node_at(number) for number in REACHED}
    sweepers = {number: Sweeper(node) for number, node in nodes.items()}
    rng, now_s = Random(seed), START_S
    record = nodes[OND].submit(a_report(WHERE, TEXT, name=NAME), DESK, now_s).record
    exchange(*nodes.values(), now_s=now_s)

    def sweep(number: int) -> None:
        nodes[number].tick(now_s)
        sweepers[number].sweep(now_s)

    for step in steps:
        now_s += rng.choice([HOUR_S, 12 * DAY_S, 40 * DAY_S])
        match step:
            case "add" | "late add":
                at, actor = (WAT, TEAM) if step == "late add" else (OND, DESK)
                with suppress(Refusal):
                    nodes[at].submit(AddToReport(text=TEXT), actor, now_s, record)
            case "close":
                with suppress(Refusal):
                    close(nodes[OND], nodes[CPO], record, now_s)
            case "order":
                nodes[CPO].submit(an_order(record), OFFICER, now_s)
            case "exchange":
                exchange(*nodes.values(), now_s=now_s)
            case _:
                sweep({"CPO": CPO, "WAT": WAT, "OND": OND}[step.split()[1]])
    now_s += HOUR_S
    for _ in range(3):
        exchange(*nodes.values(), now_s=now_s)
        for number in nodes:
            sweep(number)
    exchange(*nodes.values(), now_s=now_s)
    home = point_of(OND)
    assert len({node.digest(home) for node in nodes.values()}) == 1
    assert len({tuple(sealed_parts(node, record)) for node in nodes.values()}) == 1


def close(desk: Node, office: Node, record: int, now_s: float) -> None:
    office.submit(an_assessment(), ASSESSOR, now_s, record)
    exchange(desk, office, now_s=now_s)
    desk.submit(InformReporter(how=Told.IN_PERSON), DESK, now_s, record)
    exchange(desk, office, now_s=now_s)
    office.submit(ResolveReport(outcome=Outcome.HELPED, note=NAME), ASSESSOR, now_s, record)
    office.submit(CloseReport(), ASSESSOR, now_s, record)


# what runs on, and what is never closed


def test_an_open_record_stays_however_old_its_acts_are() -> None:
    desk = node_at(OND)
    record = desk.submit(a_report(WHERE, TEXT), DESK, START_S).record
    later_s = START_S + 100 * DAY_S
    desk.tick(later_s)
    assert Sweeper(desk).sweep(later_s) == 0
    forgotten_s = START_S + 211 * DAY_S
    desk.tick(forgotten_s)
    assert Sweeper(desk).sweep(forgotten_s) == 1
    assert report_at(desk, record).take.where == ""


def test_who_is_admitted_stays_and_who_left_is_forgotten() -> None:
    desk = node_at(OND)
    staff = AdmitPerson(org=Org.RED_CROSS, roles=frozenset({Role.NSP_DESK}), name=NAME)
    stays = desk.submit(staff, NOBODY, START_S).record
    leaves = desk.submit(staff, NOBODY, START_S).record
    desk.submit(RetirePerson(), NOBODY, START_S, leaves)
    years_s = START_S + 3 * 365 * DAY_S
    desk.tick(years_s)
    assert Sweeper(desk).sweep(years_s) == 1
    assert (person_at(desk, stays).name, person_at(desk, leaves).name) == (NAME, "")


def person_at(node: Node, record: int) -> Person:
    found = node.record(record)
    assert isinstance(found, Person)
    return found


def test_a_clock_that_runs_ahead_erases_nothing_that_is_open() -> None:
    desk, office = node_at(OND), node_at(CPO)
    record = desk.submit(a_report(WHERE, TEXT), DESK, START_S).record
    exchange(desk, office)
    wrong_s = START_S + 9 * 365 * DAY_S
    office.tick(wrong_s)
    assert Sweeper(office).sweep(wrong_s) == 0
    assert report_at(office, record).take.where == WHERE


# by order


def an_order(about: int) -> OrderErasure:
    return OrderErasure(about=about, why=Why.WRONG_RECORD)


def test_an_order_erases_at_every_node_at_once_and_each_tells_so(
    places: dict[int, Place], tmp_path: Path
) -> None:
    record = filled(places)
    sealed = sealed_parts(places[CPO].node, record)
    now_s = START_S + HOUR_S
    order = places[CPO].node.submit(an_order(record), OFFICER, now_s).record
    exchange(*(place.node for place in places.values()), now_s=now_s)
    for number in (CPO, OND):
        assert places[number].sweep(now_s) == 3
    exchange(*(place.node for place in places.values()), now_s=now_s)
    found = places[CPO].node.record(order)
    assert isinstance(found, Erasure)
    assert {told.node: told.entries for told in found.told} == {CPO: 3, OND: 3}
    assert not_told(found, places[CPO].node.charter) == (WAT,)
    for number in (CPO, OND):
        for text in (WHERE.encode(), TEXT.encode(), NAME.encode(), *sealed):
            left = files_with(places[number].folder, text)
            assert all(name.startswith("stick/") for name in left), "sealed, until it is old"


def test_what_was_typed_after_an_order_stays_and_what_comes_late_from_before_it_goes() -> None:
    desk, office, team = node_at(OND), node_at(CPO), node_at(WAT)
    record = desk.submit(a_report(WHERE, TEXT, name=NAME), DESK, START_S).record
    exchange(desk, office, team)
    before = team.submit(AddToReport(text=TEXT), TEAM, START_S, record)
    office.submit(an_order(record), OFFICER, START_S + HOUR_S)
    office.tick(START_S + HOUR_S)
    sweeper = Sweeper(office)
    assert sweeper.sweep(START_S + HOUR_S) == 1
    office.submit(AddToReport(text="Deur aan de achterkant"), ASSESSOR, START_S + HOUR_S, record)
    office.receive(parcels_of(team), START_S + HOUR_S)
    assert sweeper.sweep(START_S + HOUR_S) == 1
    assert [text for _, text in report_at(office, record).additions] == ["Deur aan de achterkant"]
    kept = office.store.entry(before.entry)
    assert kept is not None
    assert kept.personal is None


@pytest.mark.parametrize(
    ("number", "actor"),
    [(OND, DESK), (OND, Actor(2, Role.NSP_COORDINATOR)), (CPO, ASSESSOR), (OND, NOBODY)],
)
def test_only_who_leads_an_office_may_order_it(number: int, actor: Actor) -> None:
    node = node_at(number)
    record = node.submit(a_report(WHERE), DESK if number == OND else ASSESSOR, START_S).record
    refused = node.refusal(an_order(record), actor, START_S)
    assert refused is not None
    assert refused.code.startswith("not_entitled.")


def test_a_coordinator_orders_it_about_the_people_of_the_point() -> None:
    node = node_at(OND)
    staff = AdmitPerson(org=Org.RED_CROSS, roles=frozenset({Role.NSP_DESK}), name=NAME)
    person = node.submit(staff, NOBODY, START_S).record
    coordinator = Actor(2, Role.NSP_COORDINATOR)
    node.submit(an_order(person), coordinator, START_S)
    assert Sweeper(node).sweep(START_S) == 1
    assert person_at(node, person).name == ""


def test_an_order_about_what_nobody_knows_is_refused() -> None:
    office = node_at(CPO)
    home = office.submit(a_report(WHERE), ASSESSOR, START_S).record
    refused = office.refusal(an_order(home + 1), OFFICER, START_S)
    assert refused is not None
    assert refused.code == "erasures.no_record"


# in a running node


def test_a_running_node_erases_by_itself() -> None:
    node = node_at(OND)
    record = node.submit(a_report(WHERE, TEXT), DESK, START_S - 10 * YEAR_S).record
    asyncio.run(run_until_changed(Runner(node, Settings(number=OND), Pace(tick_s=0.01))))
    assert report_at(node, record).take.where == ""


async def run_until_changed(runner: Runner) -> None:
    async with runner.changes() as changes, asyncio.timeout(10):
        await runner.start()
        async for names in changes:
            if "reports" in names:
                break
    await runner.stop()


# when the file is built anew


class Counting(SqliteStore):
    wiped = 0

    def wipe(self) -> None:
        self.wiped += 1
        super().wipe()


def test_the_file_is_built_anew_when_it_is_quiet_and_once_a_day(tmp_path: Path) -> None:
    store = Counting(tmp_path / "baken.db")
    office, desk = node_at(CPO, store), node_at(OND)
    report_and_close(desk, office)
    sweeper = Sweeper(office)
    now_s = OVER_S
    for _ in range(20):
        now_s += 1
        office.tick(now_s)
        sweeper.tick(now_s)
    assert office.store.note(retention.JOURNAL) is not None
    assert store.wiped == 0, "not while something just came in"
    for _ in range(3000):
        now_s += 1
        office.tick(now_s)
        sweeper.tick(now_s)
    assert store.wiped == 1
    store.close()


def test_a_draft_of_today_and_the_tokens_of_sent_forms_stay() -> None:
    node = node_at(OND)
    node.save_draft("1/melding/", told(START_S), START_S)
    node.save_draft("2/melding/", told(START_S - 3 * DAY_S), START_S)
    node.save_draft("3/melding/", "onleesbaar", START_S)
    node.save_draft("once/77", '["abc","/balie"]', START_S)
    Sweeper(node).sweep(START_S)
    kept = node.store.notes("draft/", 10)
    assert kept == ["draft/1/melding/", "draft/once/77"]
