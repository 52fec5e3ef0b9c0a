# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""PINs: made into a secret, compared, and not to be guessed in a hurry.

A PIN is short, so what keeps it is Argon2id (slow for whoever steals the disk)
and a wait after wrong tries.  The rule guarded: a wait can never lock the point
out.  It holds for one person from one address, is never longer than
`WAIT_MAX_S`, and passes by itself; another computer, and any other person, go on.
"""

from collections import OrderedDict
from itertools import pairwise

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from ..domain.words import N_
from ..kernel.errors import Refusal

DIGITS_MIN, DIGITS_MAX = 4, 12
FREE_TRIES = 3
WAIT_MAX_S = 30.0
REMEMBERED_MAX = 1024  # pairs of person and address; the oldest is forgotten
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


class Gate:
    """How long to wait before the next try."""

    def __init__(self) -> None:
        self._wrong: OrderedDict[tuple[int, str], tuple[int, float]] = OrderedDict()

    def wait_s(self, person: int, address: str, now_s: float) -> float:
        """Seconds to wait still.  A clock that was set back ends the wait."""
        tries, last_s = self._wrong.get((person, address), (0, 0.0))
        if tries < FREE_TRIES or now_s < last_s:
            return 0.0
        wait_s = min(2.0 ** (tries - FREE_TRIES + 1), WAIT_MAX_S)
        return max(last_s + wait_s - now_s, 0.0)

    def wrong(self, person: int, address: str, now_s: float) -> None:
        tries, _ = self._wrong.pop((person, address), (0, 0.0))
        self._wrong[person, address] = (tries + 1, now_s)
        while len(self._wrong) > REMEMBERED_MAX:
            self._wrong.popitem(last=False)

    def right(self, person: int, address: str) -> None:
        self._wrong.pop((person, address), None)
