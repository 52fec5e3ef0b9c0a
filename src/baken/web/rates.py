# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rates: how many requests may come, from one address and from all strangers together.

Each address has a bucket of tokens that fills up by itself; a request takes one.
A second bucket is shared by all addresses where nobody signed in.  The rules
guarded: ten desks behind one address never notice; a flood from one address
costs that address only; a flood from many costs strangers only, never who works
here; and it all takes bounded memory.
"""

import ipaddress
from collections import OrderedDict

import msgspec

ADDRESSES_MAX = 4096  # the one that was silent longest is forgotten, and so begins anew
KNOWN_MAX = 256


class Rate(msgspec.Struct, frozen=True):
    """A bucket: how many tokens it holds, and how many come in a second."""

    burst: float
    per_s: float


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """The two rates.  A desk asks for some 15 files at its first page, then for a part of a page
    now and then; ten of them together stay far below."""

    address: Rate = Rate(burst=800, per_s=40)
    strangers: Rate = Rate(burst=1200, per_s=80)


USUAL = Limits()


class _Bucket(msgspec.Struct):
    left: float
    at_s: float


class Rates:
    """The buckets of one node.  `now_s` is any steady clock."""

    def __init__(self, limits: Limits = USUAL) -> None:
        self._limits = limits
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()
        self._strangers = _Bucket(limits.strangers.burst, 0.0)
        self._known: OrderedDict[str, None] = OrderedDict()

    def __len__(self) -> int:
        """How many addresses are kept."""
        return len(self._buckets) + len(self._known)

    def wait_s(self, address: str, now_s: float) -> float:
        """0 where this request may come in, else how long to wait."""
        address = network_of(address)
        bucket = self._buckets.pop(address, None)
        if bucket is None:
            bucket = _Bucket(self._limits.address.burst, now_s)
        self._buckets[address] = bucket
        while len(self._buckets) > ADDRESSES_MAX:
            self._buckets.popitem(last=False)
        wait_s = _filled(bucket, self._limits.address, now_s)
        if address not in self._known:
            wait_s = max(wait_s, _filled(self._strangers, self._limits.strangers, now_s))
            if wait_s == 0:
                self._strangers.left -= 1
        if wait_s == 0:
            bucket.left -= 1
        return wait_s

    def knows(self, address: str) -> None:
        """Somebody who is signed in asks from here."""
        address = network_of(address)
        self._known[address] = None
        self._known.move_to_end(address)
        while len(self._known) > KNOWN_MAX:
            self._known.popitem(last=False)


def _filled(bucket: _Bucket, rate: Rate, now_s: float) -> float:
    """Fill a bucket up to now; 0 where it has a token, else how long until then."""
    passed_s = max(now_s - bucket.at_s, 0.0)
    bucket.left = min(rate.burst, bucket.left + passed_s * rate.per_s)
    bucket.at_s = now_s
    return 0.0 if bucket.left >= 1 else (1 - bucket.left) / rate.per_s


def network_of(address: str) -> str:
    """What counts as one sender: an IPv4 address, or the /64 that an IPv6 host picks from."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address[:64]
    if isinstance(found, ipaddress.IPv4Address):
        return str(found)
    if found.ipv4_mapped is not None:
        return str(found.ipv4_mapped)
    return str(ipaddress.ip_network((int(found) >> 64 << 64, 64)))
