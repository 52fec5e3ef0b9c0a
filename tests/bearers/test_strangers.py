# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who holds a place at a listening port, whatever strangers do."""

from hypothesis import given
from hypothesis import strategies as st

from baken.bearers.strangers import BOUNDS, Bounds, Callers


class Call:
    """A connection; `closed` by the port."""

    def __init__(self) -> None:
        self.proven = self.closed = False

    def close(self) -> None:
        self.closed = True


def test_a_member_gets_through_however_many_strangers_hold_on() -> None:
    callers, member = Callers(BOUNDS), Call()
    for number in range(10_000):
        callers.add(Call(), f"10.0.{number >> 8}.{number & 255}")
        if number == 5_000:
            callers.add(member, "10.9.9.9")
        if number == 5_000 + BOUNDS.strangers // 2:
            assert not member.closed, "it had no time to prove itself"
            member.proven = True
    assert not member.closed
    assert len(callers) == BOUNDS.strangers + 1


def test_a_flood_from_one_address_leaves_the_places_of_others() -> None:
    callers, others = Callers(BOUNDS), [Call() for _ in range(BOUNDS.strangers - BOUNDS.of_one)]
    for number, other in enumerate(others):
        callers.add(other, f"10.0.0.{number}")
    for _ in range(10_000):
        callers.add(Call(), "10.9.9.9")
    assert not any(other.closed for other in others)


def test_a_connection_that_is_told_of_twice_holds_one_place() -> None:
    callers, one = Callers(BOUNDS), Call()
    for _ in range(100):
        callers.add(one, "a")
    assert len(callers) == 1
    callers.drop(one)
    callers.drop(one)
    assert len(callers) == 0


STEPS = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["call", "prove", "end"])))


@given(steps=STEPS, bounds=st.builds(Bounds, *[st.integers(1, 4)] * 3))
def test_the_bounds_hold_and_no_member_is_closed_for_another(
    steps: list[tuple[str, str]], bounds: Bounds
) -> None:
    callers = Callers(bounds)
    live: list[tuple[str, Call]] = []
    for address, step in steps:
        if step == "call":
            members = [call for _, call in live if call.proven]
            live.append((address, Call()))
            callers.add(live[-1][1], address)
            assert not any(member.closed for member in members)
        elif live and step == "prove":
            live[0][1].proven = True
        elif live:
            callers.drop(live.pop(0)[1])
        live = [(of, call) for of, call in live if not call.closed]
        assert len(callers) == len(live) <= bounds.connections
        unknown = [of for of, call in live if not call.proven]
        assert len(unknown) <= bounds.strangers
        assert all(unknown.count(of) <= bounds.of_one for of in unknown)
