# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Contact files: what can't be read is refused, and nothing real comes later than it can."""

import json
import math
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from baken.cli.sim import sim
from baken.sim.carry import Carry, carry
from baken.sim.contacts import (
    BadContacts,
    Contact,
    Contacts,
    Message,
    Oracle,
    _merged,
    _rows,
    draw,
    read,
)
from bench import contacts as figures

HOUR_S = 3600.0


def told(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "contacts.dat"
    path.write_text(text, encoding="utf-8")
    return path


def made(*contacts: tuple[int, int, float, float]) -> Contacts:
    """Nodes 1, 2, … and their contacts."""
    found = tuple(sorted(Contact(start, end, *sorted((a, b))) for a, b, start, end in contacts))
    count = max(max(one.one, one.other) for one in found)
    return Contacts(names=tuple(str(at) for at in range(1, count + 1)), contacts=found, unit="s")


# reading


def test_a_file_is_read_and_what_follows_is_left_alone(tmp_path: Path) -> None:
    found = read(told(tmp_path, "# who\n\n7 3 10 20 1 0\n3\t12\t15.5\t15.5\n"))
    assert found.names == ("3", "7", "12")
    assert found.contacts == (Contact(10.0, 20.0, 1, 2), Contact(15.5, 15.5, 1, 3))
    assert (found.unit, found.begin_s, found.end_s) == ("s", 10.0, 20.0)


def test_times_above_a_hundred_billion_are_milliseconds(tmp_path: Path) -> None:
    path = told(tmp_path, "a b 1418767200000 1418767560000\n")
    found = read(path)
    assert found.unit == "ms"
    assert found.end_s - found.begin_s == 360.0
    assert read(path, "s").end_s - read(path, "s").begin_s == 360_000.0


def test_one_contact_told_by_both_is_one(tmp_path: Path) -> None:
    found = read(told(tmp_path, "1 2 10 20\n2 1 15 30\n1 2 30 31\n1 2 40 40\n2 1 40 40\n5 5 1 2\n"))
    assert [(c.start_s, c.end_s) for c in found.contacts] == [(10, 30), (30, 31), (40, 40)]
    assert (found.merged, found.ignored) == (2, 1)


def test_only_the_nodes_that_were_asked_for(tmp_path: Path) -> None:
    found = read(told(tmp_path, "1 2 10 20\n2 3 10 20\nx 1 10 20\n"), nodes=(1, 2))
    assert (found.names, len(found.contacts), found.ignored) == (("1", "2"), 1, 2)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("1 2 3", "not node, node, start, end"),
        ("1 2 x 4", "not numbers"),
        ("1 2 nan 4", "not numbers"),
        ("1 2 3 inf", "not numbers"),
        ("1 2 4 3", "ends before it starts"),
        ("1 " + "n" * 65 + " 3 4", "a name of more than"),
        ("1 2 3 4 " + "x" * 1000, "not node, node, start, end"),
    ],
)
def test_a_bad_line_is_refused_with_its_number(tmp_path: Path, line: str, why: str) -> None:
    with pytest.raises(BadContacts, match=f"line 3: .*{why}"):
        read(told(tmp_path, f"1 2 3 4\n\n{line}\n"))


@pytest.mark.parametrize("text", ["", "# nobody\n", "1 1 3 4\n"])
def test_a_file_without_contacts_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadContacts, match="no contacts"):
        read(told(tmp_path, text))


def test_no_file_and_no_text_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadContacts):
        read(tmp_path / "not there")
    path = tmp_path / "picture"
    path.write_bytes(b"\xff\xd8\x00")
    with pytest.raises(BadContacts):
        read(path)


@given(st.binary(max_size=200))
def test_any_bytes_are_contacts_or_a_sentence(data: bytes) -> None:
    try:
        rows = list(_rows(data.decode("latin-1"), Path("told")))
    except BadContacts:
        return
    assert all(math.isfinite(start) and start <= end for _, _, start, end in rows)


# the oracle


def test_the_oracle_takes_the_first_road_and_no_contact_that_is_over() -> None:
    found = made((1, 2, 0, 5), (2, 3, 5, 5), (1, 3, 9, 9), (3, 4, 4, 6), (4, 5, 1, 2))
    oracle = Oracle(found.contacts)
    assert oracle.arrival(Message(1, 3, 0.0, 100.0)) == 5.0
    assert oracle.arrival(Message(1, 3, 5.0, 100.0)) == 5.0, "a contact carries at its last instant"
    assert oracle.arrival(Message(1, 3, 6.0, 100.0)) == 9.0
    assert oracle.arrival(Message(1, 3, 6.0, 8.0)) is None, "too late"
    assert oracle.arrival(Message(1, 4, 0.0, 100.0)) == 5.0
    assert oracle.arrival(Message(1, 5, 0.0, 100.0)) is None


def flood(found: Contacts, message: Message) -> float | None:
    """The same by brute force: all contacts over and over, until nothing gets earlier."""
    best = {message.source: message.at_s}
    while True:
        before = dict(best)
        for contact in found.contacts:
            for one, other in (
                (contact.one, contact.other),
                (contact.other, contact.one),
            ):
                if best.get(one, math.inf) <= contact.end_s:
                    arrives = max(best[one], contact.start_s)
                    best[other] = min(best.get(other, math.inf), arrives)
        if best == before:
            arrived = best.get(message.destination, math.inf)
            return arrived if arrived <= message.until_s else None


plans = st.lists(
    st.tuples(
        st.integers(1, 5), st.integers(1, 5), st.integers(0, 30), st.integers(0, 8)
    ).filter(lambda told: told[0] != told[1]),
    min_size=1, max_size=12,
)  # fmt: skip


def world_of(plan: list[tuple[int, int, int, int]]) -> Contacts:
    """A plan as a file would tell it."""
    raw = made(*((a, b, float(start), float(start + length)) for a, b, start, length in plan))
    return Contacts(names=raw.names, contacts=_merged(list(raw.contacts)), unit="s")


@given(plans, st.integers(0, 30))
def test_the_oracle_is_the_flood(plan: list[tuple[int, int, int, int]], at: int) -> None:
    found = world_of(plan)
    for source in range(1, len(found.names) + 1):
        for destination in range(1, len(found.names) + 1):
            if source != destination:
                message = Message(source, destination, float(at), at + 20.0)
                assert Oracle(found.contacts).arrival(message) == flood(found, message)


# carrying


@settings(max_examples=40)
@given(plans, st.integers(0, 1000))
def test_the_sync_is_as_early_as_can_be(plan: list[tuple[int, int, int, int]], seed: int) -> None:
    """Whatever the contacts: real nodes deliver what the oracle delivers, at the same moment."""
    found = world_of(plan)
    messages = draw(found, 4, 15.0, Random(seed))
    run = Carry(found, messages, seed)
    run.run()
    oracle = Oracle(found.contacts)
    for number, message in enumerate(messages):
        ours, best = run.arrival(number), oracle.arrival(message)
        assert (ours is None) is (best is None)
        assert ours is None or best is None or abs(ours - best) < 1e-3


@settings(max_examples=40)
@given(plans, st.integers(0, 3000))
def test_no_more_crosses_a_contact_than_may(
    plan: list[tuple[int, int, int, int]], limit: int
) -> None:
    found = world_of(plan)
    run = Carry(found, draw(found, 6, 15.0, Random(1)), 1, limit)
    run.run()
    assert run.bytes <= limit * len(found.contacts)
    full = Carry(found, run.messages, 1)
    full.run()
    for number in range(6):
        ours, best = run.arrival(number), full.arrival(number)
        assert ours is None or (best is not None and ours >= best - 1e-3)


def test_the_same_seed_carries_the_same() -> None:
    rng = Random(5)
    plan: list[tuple[int, int, float, float]] = []
    for _ in range(150):
        one, other = rng.sample(range(1, 9), 2)
        start = rng.uniform(0, 50_000)
        plan.append((one, other, start, start + rng.uniform(0, 900)))
    found = made(*plan)
    told = [carry(found, 60, 4 * HOUR_S, seed) for seed in (3, 3, 4)]
    assert told[0] == told[1]
    assert told[0] != told[2]
    assert told[0].delivered == told[0].oracle_delivered > 20
    assert told[0].delay_ratio.p95 == 1.0
    assert 1 < told[0].copies <= 8


def test_a_scheme_delivers_directly_and_by_copies() -> None:
    found = made((1, 2, 0, 1), (2, 3, 5, 6), (1, 3, 9, 9))
    messages = (Message(1, 3, 0.0, 20.0), Message(1, 3, 0.5, 8.0))
    assert figures.scheme(found, messages, 100, None, 1) == 1, "only 1 itself meets 3, at 9"
    assert figures.scheme(found, messages, 100, None, 16) == 2
    assert figures.scheme(found, messages, 100, 100, 16) == 1, "the second waits, and is late at 9"
    assert figures.scheme(found, messages, 100, 99, 16) == 0


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(figures.FILES))
def test_the_figures_of_real_contacts_are_met(name: str) -> None:
    path, nodes = figures.FILES[name]
    if not (figures.DATA / path).exists():
        pytest.skip(f"the shared data is not on this machine: {path}")
    found = read(figures.DATA / path, nodes=nodes)
    got = carry(found, 100, 24 * HOUR_S, 2)
    assert got.oracle_delivered > 20
    assert got.delivered >= 0.99 * got.oracle_delivered
    assert got.delay_ratio.p95 is not None
    assert got.delay_ratio.p95 <= 1.02


# the command


def test_the_command_tells_one_object(tmp_path: Path) -> None:
    path = told(tmp_path, "1 2 0 100\n2 3 50 90000\n1 3 80000 80000\n")
    options = ["--contacts", str(path), "--messages", "20", "--ttl-h", "2", "--seed", "4", "--json"]
    found = CliRunner().invoke(sim, options)
    assert found.exit_code == 0, found.output
    got = json.loads(found.stdout)
    for key in ("sent", "delivered", "oracle_delivered", "bytes_per_delivered", "copies"):
        assert key in got
    assert set(got["delay_ratio"]) == {"p50", "p95"}
    assert got["sent"] == 20
    assert got["delivered"] == got["oracle_delivered"] > 0


def test_the_command_refuses_in_a_sentence(tmp_path: Path) -> None:
    path = told(tmp_path, "1 2 0 100\n1 2 3\n")
    found = CliRunner().invoke(sim, ["--contacts", str(path), "--json"])
    assert found.exit_code == 2
    assert "line 2" in found.stderr
    assert "Traceback" not in found.output
    assert CliRunner().invoke(sim, []).exit_code == 2
    assert CliRunner().invoke(sim, ["--contacts", str(path), "--nodes", "x"]).exit_code == 2
