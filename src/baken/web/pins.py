# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""PINs: made into a secret, compared, and not to be guessed in a hurry.

A PIN is short, so what keeps it is Argon2id (slow for whoever steals the disk)
and a wait after wrong tries.  The rule guarded: a wait can never lock the point
out.  For one person from one address it is never longer than `WAIT_MAX_S`; over
all persons together an address has `BURST` wrong tries and then one in
`REFILL_S`, and all addresses from which nobody ever signed in share one such
purse.  So who guesses from many addresses slows down strangers only, by seconds;
a screen that is in use goes on, and every wait passes by itself.

Why the secret has no pepper: docs/adr/0019.
"""

from collections import OrderedDict
from itertools import pairwise
from typing import Any

import msgspec
from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from ..domain.words import N_
from ..kernel.errors import Refusal

DIGITS_MIN, DIGITS_MAX = 4, 12
FREE_TRIES = 3
WAIT_MAX_S = 30.0
BURST = 30
REFILL_S = 2.0
STRANGERS = ""  # the address of all from which nobody ever signed in
REMEMBERED_MAX = 1024  # pairs of person and address, and addresses; the oldest is forgotten
# OWASP's least for Argon2id: about 50 ms on a small computer.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)

DIGITS_ONLY = N_("Een pincode heeft 4 tot 12 cijfers.")
TOO_EASY = N_("Deze pincode is te makkelijk te raden. Kies een andere.")


def hash_pin(pin: str) -> str:
    """The secret to keep instead of the PIN.  Takes about 50 ms: not in the node's loop."""
    return _HASHER.hash(pin)


def fits(secret: str, pin: str) -> bool:
    """Is this the PIN?  A secret that is none fits nothing.  Takes about 50 ms."""
    try:
        return _HASHER.verify(secret, pin)
    except (Argon2Error, InvalidHashError):
        return False


def refusal(pin: str) -> Refusal | None:
    """Why this can't be a PIN."""
    if not (DIGITS_MIN <= len(pin) <= DIGITS_MAX and pin.isascii() and pin.isdigit()):
        return Refusal("pins.digits", DIGITS_ONLY, "pin")
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    if steps in ({0}, {1}, {9}):
        return Refusal("pins.easy", TOO_EASY, "pin")
    return None


class Purse(msgspec.Struct, frozen=True):
    """How many wrong tries are left, at a moment (Unix s)."""

    left: float
    at_s: float

    def at(self, now_s: float) -> "Purse":
        """The same purse later.  A clock that was set back fills nothing."""
        more = max(now_s - self.at_s, 0.0) / REFILL_S
        return Purse(min(self.left + more, float(BURST)), now_s)


class Gate:
    """How long to wait before the next try."""

    def __init__(self) -> None:
        self._wrong: OrderedDict[tuple[int, str], tuple[int, float]] = OrderedDict()
        self._purses: OrderedDict[str, Purse] = OrderedDict()

    def wait_s(self, person: int, address: str, now_s: float) -> float:
        """Seconds to wait still.  A clock that was set back ends the wait of a person."""
        left = self._purse(address, now_s).left
        purse_s = max(1.0 - left, 0.0) * REFILL_S
        tries, last_s = self._wrong.get((person, address), (0, 0.0))
        if tries < FREE_TRIES or now_s < last_s:
            return purse_s
        wait_s = min(2.0 ** (tries - FREE_TRIES + 1), WAIT_MAX_S)
        return max(last_s + wait_s - now_s, purse_s)

    def wrong(self, person: int, address: str, now_s: float) -> None:
        """A try that does not fit (yet: it is counted before it is compared)."""
        tries, _ = self._wrong.pop((person, address), (0, 0.0))
        self._wrong[person, address] = (tries + 1, now_s)
        _bound(self._wrong)
        key, purse = self._key(address), self._purse(address, now_s)
        self._purses[key] = Purse(max(purse.left - 1.0, 0.0), now_s)
        self._purses.move_to_end(key)

    def right(self, person: int, address: str, now_s: float) -> None:
        """It fits: nothing was wrong, and this address is a screen in use."""
        self._wrong.pop((person, address), None)
        key, purse = self._key(address), self._purse(address, now_s)
        self._purses[key] = Purse(min(purse.left + 1.0, float(BURST)), now_s)
        self._purses[address] = self._purses.pop(address, Purse(float(BURST), now_s))
        _bound(self._purses)

    def guessed(self, now_s: float) -> bool:
        """Does it look as if somebody is guessing?  For who leads the place to see."""
        return any(purse.at(now_s).left < BURST / 2 for purse in self._purses.values())

    def _key(self, address: str) -> str:
        return address if address in self._purses else STRANGERS

    def _purse(self, address: str, now_s: float) -> Purse:
        found = self._purses.get(self._key(address))
        return found.at(now_s) if found else Purse(float(BURST), now_s)


def _bound(memory: OrderedDict[Any, Any]) -> None:
    while len(memory) > REMEMBERED_MAX:
        memory.popitem(last=False)
