# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Contact files: what the sync delivers beside the earliest-arrival oracle and two old schemes.

Without a limit the sync must do what the oracle can.  With 1, 10 or 100 kB a
contact it stands beside direct delivery (a message waits until its source meets
its destination) and binary spray-and-wait (16 copies, half of them handed on at
each meeting, the last one kept for the destination).  Those two are given more
than they would have: they pay for nothing but the messages themselves, at the
size that ours have, and know by themselves what the other already has.
"""

import math
import sys
from collections import defaultdict, deque
from collections.abc import Callable
from pathlib import Path
from random import Random

import msgspec

from baken.sim.carry import Carried, Carry
from baken.sim.contacts import Contact, Contacts, Message, draw, read

from .figures import Figure, at_least, at_most, beside, progress

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "contacts"
# haggle: only the devices that were carried around and read out; the others were merely seen
FILES: dict[str, tuple[str, tuple[int, int] | None]] = {
    "intel": ("haggle/contacts.Exp1.dat", (1, 9)),
    "cambridge": ("haggle/contacts.Exp2.dat", (1, 12)),
    "nccu": ("nccu.dat", None),
}
MESSAGES = 500
TTL_S = 24 * 3600.0
SEED = 1
COPIES = 16
LIMITS_BYTES = (1_000, 10_000, 100_000, None)


class Row(msgspec.Struct, frozen=True):
    """One line of the table: shares of what was sent that came in time."""

    file: str
    bytes_per_contact: int | None
    oracle: float
    baken: float
    direct: float
    spray_and_wait: float
    overhead: float


def files() -> dict[str, Contacts]:
    """The contact files that are on this machine."""
    return {
        name: read(DATA / path, nodes=nodes)
        for name, (path, nodes) in FILES.items()
        if (DATA / path).exists()
    }


def run(only: str = "") -> list[Figure]:
    """Without limits, of the file that fares worst: delivered and delay, beside the oracle's."""
    if only not in "contacts_delivered contacts_delay_p95":
        return []
    got: list[Carried] = []
    for name, found in files().items():
        with progress(f"{MESSAGES} messages over the contacts of {name}"):
            got.append(carried(found)[1])
    if not got:
        return []
    few = min(got, key=lambda one: one.delivered / one.oracle_delivered)
    late = max(one.delay_ratio.p95 or math.inf for one in got)
    return [
        at_least("contacts_delivered", few.delivered, "messages", few.oracle_delivered, 0.99),
        at_most("contacts_delay_p95", late, "ratio", 1.02),
    ]


def limited(only: str = "") -> list[Figure]:
    """With limits: the share that came in time, beside the oracle and the two schemes."""
    if only not in "contacts_limited":
        return []
    rows = [row for row in table() if row.bytes_per_contact]
    out: list[Figure] = []
    for row in rows:
        assert row.bytes_per_contact
        name = f"{row.file}_{row.bytes_per_contact // 1000}_kB"
        out += [
            beside(f"contacts_limited_{name}_oracle", row.baken, "share", row.oracle),
            beside(f"contacts_limited_{name}_direct", row.baken, "share", row.direct),
            beside(f"contacts_limited_{name}_spray16", row.baken, "share", row.spray_and_wait),
        ]
    print(as_text(rows), file=sys.stderr)
    return out


def carried(found: Contacts, limit: int | None = None) -> tuple[Carry, Carried]:
    """The sync over a file; deterministic."""
    messages = draw(found, MESSAGES, TTL_S, Random(f"{SEED}/messages"))
    one = Carry(found, messages, SEED, limit)
    one.run()
    return one, one.outcome()


def table(limits: tuple[int | None, ...] = LIMITS_BYTES) -> list[Row]:
    """The sync beside the two schemes, for each file and limit."""
    rows: list[Row] = []
    for name, found in files().items():
        for limit in limits:
            with progress(f"{name}, {limit or 'no'} bytes a contact"):
                one, got = carried(found, limit)
                size = round(got.message_bytes)
                direct = scheme(found, one.messages, size, limit, 1)
                spray = scheme(found, one.messages, size, limit, COPIES)
            held = got.copies * got.sent - got.sent
            rows.append(
                Row(
                    name, limit, got.oracle_delivered / got.sent, got.delivered / got.sent,
                    direct / got.sent, spray / got.sent,
                    round(1 - held * size / got.bytes, 3) if got.bytes else 0.0,
                )
            )  # fmt: skip
    return rows


def as_text(rows: list[Row]) -> str:
    """The table, to be read by a person."""
    head = (
        f"{'file':<10} {'B/contact':>9} {'oracle':>7} {'baken':>7} {'direct':>7} {'spray16':>7}"
        "  not payload"
    )
    lines = [
        f"{row.file:<10} {row.bytes_per_contact or 'none':>9} {row.oracle:>7.3f} {row.baken:>7.3f} "
        f"{row.direct:>7.3f} {row.spray_and_wait:>7.3f}  {row.overhead:.0%}"
        for row in rows
    ]
    return "\n".join([head, *lines])


def scheme(
    found: Contacts, messages: tuple[Message, ...], size: int, limit: int | None, copies: int
) -> int:
    """How many messages binary spray-and-wait delivers in time; one copy is direct delivery."""
    return _Scheme(found, messages, size, limit, copies).delivered()


class _Scheme:
    """Meetings without a cost: a message passes whole as long as the contact's bytes last."""

    def __init__(
        self,
        found: Contacts,
        messages: tuple[Message, ...],
        size: int,
        limit: int | None,
        copies: int,
    ) -> None:
        self.found, self.messages, self.copies = found, messages, copies
        self.passes = 1 << 60 if limit is None else limit // size
        self.held: dict[int, dict[int, int]] = defaultdict(dict)  # node: message: copies
        self.left: dict[tuple[int, int], int] = {}  # open contacts: messages that may still pass
        self.near: dict[int, set[int]] = defaultdict(set)
        self.done: set[int] = set()

    def delivered(self) -> int:
        """Begins and messages of an instant go before its ends, as for the sync."""
        happens: list[tuple[float, int, Callable[[], None]]] = []
        for contact in self.found.contacts:
            happens.append((contact.start_s, 1, self._begin(contact)))
            happens.append((contact.end_s, 2, self._end(contact)))
        for number, message in enumerate(self.messages):
            happens.append((message.at_s, 0, self._make(number, message.source)))
        for self.now, _, happen in sorted(happens, key=lambda one: one[:2]):
            happen()
        return len(self.done)

    def _begin(self, contact: Contact) -> Callable[[], None]:
        def begin() -> None:
            self.left[contact.one, contact.other] = self.passes
            self.near[contact.one].add(contact.other)
            self.near[contact.other].add(contact.one)
            for one, other in ((contact.one, contact.other), (contact.other, contact.one)):
                for number in list(self.held[one]):
                    self._offer(number, one, other)

        return begin

    def _end(self, contact: Contact) -> Callable[[], None]:
        def end() -> None:
            self.left.pop((contact.one, contact.other), None)
            self.near[contact.one].discard(contact.other)
            self.near[contact.other].discard(contact.one)

        return end

    def _make(self, number: int, source: int) -> Callable[[], None]:
        return lambda: self._got(number, source, self.copies)

    def _got(self, number: int, node: int, copies: int) -> None:
        """A node has a message, and tells all who are near, and so do they."""
        self.held[node][number] = copies
        waiting = deque([node])
        while waiting:
            here = waiting.popleft()
            for other in sorted(self.near[here]):
                if self._offer(number, here, other):
                    waiting.append(other)

    def _offer(self, number: int, one: int, other: int) -> bool:
        message, copies = self.messages[number], self.held[one].get(number, 0)
        pair = (min(one, other), max(one, other))
        if not copies or number in self.held[other] or self.now > message.until_s:
            return False
        if number in self.done or not self.left.get(pair):
            return False
        if other == message.destination:
            self.done.add(number)
            self.held[other][number] = 0
        elif copies > 1:
            self.held[other][number] = copies // 2
            self.held[one][number] = copies - copies // 2
        else:
            return False
        self.left[pair] -= 1
        return other != message.destination
