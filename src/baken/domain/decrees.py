# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Decrees (besluiten): how the authorities of a region change its charter.

    decree: waiting -> in force | at odds | withdrawn

A decree holds one or more changes as bytes, and the signatures of authorities
over just these bytes.  It takes effect at the stamp of the signature that makes
the quorum, whole or not at all; of two that are at odds the earlier one stands.
`settle` folds a founding charter and any set of decrees into the charter in
force, whatever the order in which they came: every node does so by itself.

A plan (planning) becomes places by decrees too, one or more a municipality: each needs
the safety region and that municipality.  A part that names a coordination point of
another part waits for it.

One thing needs no quorum: a node that may read an audience hands its key to a
node that was admitted to it (`ShareKeys`).
"""

import hashlib
from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import Annotated, Any

import msgspec

from ..kernel import signing
from ..kernel.act import Act
from ..kernel.audience import REGION, node_of
from ..kernel.errors import Refusal
from ..kernel.lane import Lane
from ..kernel.stamp import STAMP_MAX, from_wall
from .basis import HOUSE
from .changes import CHANGES_BYTES_MAX as CHANGES_BYTES_MAX
from .changes import KEY_BYTES as KEY_BYTES
from .changes import WRAPS_MAX as WRAPS_MAX
from .changes import AdmitAuthority as AdmitAuthority
from .changes import AdmitNode as AdmitNode
from .changes import AdmitOrganisation as AdmitOrganisation
from .changes import AdmitPlace as AdmitPlace
from .changes import AdoptPlan as AdoptPlan
from .changes import AnyChange as AnyChange
from .changes import Bytes32 as Bytes32
from .changes import Changes as Changes
from .changes import Count, Wrap
from .changes import EndMandate as EndMandate
from .changes import EndOrganisation as EndOrganisation
from .changes import GiveKeys as GiveKeys
from .changes import GrantMandate as GrantMandate
from .changes import RetireAuthority as RetireAuthority
from .changes import RevokeNode as RevokeNode
from .changes import Why as Why
from .changes import changes_bytes as changes_bytes
from .changes import changes_of as changes_of
from .charter import (
    AUDIENCE_BITS,
    NODES,
    AdoptedPlan,
    Authority,
    Charter,
    Mandate,
    NodeCard,
    Organisation,
    Place,
    PlaceKind,
    Revoked,
    Role,
    key_id,
)
from .process import Context, Does, Meta, Process, Row, fixed
from .words import N_, Choice

SIGNED_MAX = 16
SAFETY_REGION = ""  # the body of an authority that speaks for the region, not for a municipality


def digest(region: bytes, changes: bytes, withdraw: bool = False) -> bytes:
    """What an authority signs: these changes in this region, or that they are withdrawn."""
    purpose = b"baken withdraw" if withdraw else b"baken decree"
    sizes = len(region).to_bytes(1, "big")
    return hashlib.blake2b(sizes + region + changes, digest_size=32, person=purpose).digest()


_verify = lru_cache(maxsize=1 << 15)(signing.verify)  # settling again checks none twice

Signature = Annotated[
    bytes, msgspec.Meta(min_length=signing.SIGNATURE_BYTES, max_length=signing.SIGNATURE_BYTES)
]
Signed = tuple[tuple[Count, Signature], ...]
_Signed = Annotated[Signed, msgspec.Meta(min_length=1, max_length=SIGNED_MAX)]


class Decide(Act):
    """Besluit: changes to the charter, with the signatures so far."""

    changes: Annotated[bytes, msgspec.Meta(min_length=1, max_length=CHANGES_BYTES_MAX)]
    signed: _Signed


class Agree(Act):
    """Mee tekenen: more signatures under the same changes."""

    signed: _Signed


class Withdraw(Act):
    """Besluit intrekken, by an authority that had signed it and before it takes effect."""

    signed: _Signed


class ShareKeys(Act):
    """Sleutels delen with nodes that were admitted later."""

    audience: Annotated[int, msgspec.Meta(ge=0, le=(1 << AUDIENCE_BITS) - 1)]
    epoch: Annotated[int, msgspec.Meta(ge=0, le=65_535)]
    once: Bytes32
    wraps: Annotated[tuple[tuple[int, Wrap], ...], msgspec.Meta(max_length=WRAPS_MAX)]


class Voice(msgspec.Struct, frozen=True, array_like=True):
    """One signature as it came: at which stamp, in which entry, for or against."""

    at: int
    entry: int
    authority: int
    signature: bytes
    withdraws: bool = False


class Decree(msgspec.Struct, frozen=True, kw_only=True, array_like=True, tag=1):
    """The record of a decree.  Whether it is in force is told by `settle`, over all decrees."""

    id: int
    at: int
    changes: bytes
    voices: tuple[Voice, ...] = ()


class Shared(msgspec.Struct, frozen=True, kw_only=True, array_like=True, tag=2):
    """The record of keys that a node shared."""

    id: int
    at: int
    author: int
    keys: GiveKeys


Record = Decree | Shared


class Standing(Choice):
    """How a decree stands."""

    WAITING = 1, N_("wacht op handtekeningen")
    IN_FORCE = 2, N_("van kracht")
    AT_ODDS = 3, N_("strijdig met een eerder besluit")
    WITHDRAWN = 4, N_("teruggenomen")
    NEWER = 5, N_("van een nieuwere versie van Baken")


class Settled(msgspec.Struct, frozen=True):
    """The charter in force, and per decree how it stands and since when (stamp)."""

    charter: Charter
    standing: dict[int, Standing]
    since: dict[int, int]


class _Draft:
    """A charter that is being changed."""

    def __init__(self, charter: Charter) -> None:
        self.charter = charter
        self.places = dict(charter.place)
        self.nodes = dict(charter.node)
        self.keys = charter.keys
        self.authorities = {one.number: one for one in charter.authorities}
        self.organisations = {one.number: one for one in charter.organisations}
        self.mandates = {one.number: one for one in charter.mandates}
        self.revoked = {one.node: one for one in charter.revoked}
        self.plans = {one.digest: one for one in charter.plans}

    def copy(self) -> "_Draft":
        new = _Draft.__new__(_Draft)
        new.charter = self.charter
        for name in ("places", "nodes", "keys", "authorities", "organisations", "mandates",
                     "revoked", "plans"):  # fmt: skip
            setattr(new, name, dict(getattr(self, name)))
        return new

    def done(self) -> Charter:
        return msgspec.structs.replace(
            self.charter,
            places=tuple(self.places.values()),
            nodes=tuple(self.nodes.values()),
            keys=self.keys,
            authorities=tuple(self.authorities.values()),
            organisations=tuple(self.organisations.values()),
            mandates=tuple(self.mandates.values()),
            revoked=tuple(self.revoked.values()),
            plans=tuple(self.plans.values()),
        )

    # who must agree

    def agreed(self, changes: Changes, signers: set[int]) -> bool:
        """Do these authorities suffice: the quorum, and somebody of each body that must agree?"""
        valid = signers & self.authorities.keys()
        bodies = {self.authorities[number].body for number in valid}
        return len(valid) >= self.charter.quorum and self.bodies(changes) <= bodies

    def bodies(self, changes: Changes) -> set[str]:
        """The bodies that must each agree, as far as they have an authority.

        For a plan, and for the location of a coordination point, both the safety region and the
        municipality.
        """
        plan = plan_in(changes)
        wanted = {SAFETY_REGION, plan.municipality} if plan is not None else set[str]()
        for change in changes:
            if isinstance(change, AdmitPlace) and (plan or change.kind is PlaceKind.CP):
                wanted |= {SAFETY_REGION, change.municipality}
        return wanted & {authority.body for authority in self.authorities.values()}

    def awaits(self, changes: Changes) -> bool:
        """Does this part of a plan name a coordination point that another part must admit first?"""
        if plan_in(changes) is None:
            return False
        places = [change for change in changes if isinstance(change, AdmitPlace)]
        known = self.places.keys() | {place.number for place in places}
        named = {number for place in places for number in (place.area, place.fallback)} - {None}
        return not named <= known

    # all of a decree, or nothing

    def take(self, changes: Changes, at: int) -> bool:
        """Do these changes, in their order; False where one is at odds with what is there.

        A plan that waited long may have lost a number to a computer that joined meanwhile.
        """
        lost = plan_in(changes) is not None and any(
            isinstance(change, AdmitPlace)
            and change.number in self.nodes
            and change.number not in self.places
            for change in changes
        )
        return not lost and all(self.change(change, at) for change in changes)

    # one change; False where it is at odds with what is there

    def change(self, change: Any, at: int) -> bool:
        match change:
            case AdmitPlace():
                return self._place(change)
            case AdmitNode():
                return self._node(change)
            case GiveKeys():
                return self.give(change, replace=True)
            case RevokeNode():
                return self._revoke(change, at)
            case GrantMandate():
                return self._grant(change, at)
            case EndMandate():
                return self._end(change, at)
            case AdmitOrganisation():
                card = Organisation(
                    number=change.number, org=change.org, name=change.name, key=change.key
                )
                return self.organisations.setdefault(change.number, card) == card
            case EndOrganisation():
                return self.organisations.pop(change.number, None) is not None
            case AdmitAuthority():
                who = Authority(
                    number=change.number, name=change.name, key=change.key, body=change.body
                )
                return self.authorities.setdefault(change.number, who) == who
            case RetireAuthority():
                gone = self.authorities.pop(change.number, None)
                return gone is not None and len(self.authorities) >= self.charter.quorum
            case AdoptPlan():
                return self._adopt(change, at)
        return False

    def _place(self, change: AdmitPlace) -> bool:
        known = {"area", "fallback"} & {
            name for name in ("area", "fallback") if getattr(change, name) is not None
        }
        if any(getattr(change, name) not in self.places for name in known):
            return False
        if any(p.code == change.code and p.number != change.number for p in self.places.values()):
            return False
        old = self.places.get(change.number)
        if old is not None and (
            (old.kind, old.municipality, old.area, old.code)
            != (change.kind, change.municipality, change.area, change.code)
            or old.fallback not in (None, change.fallback)
        ):
            return False
        self.places[change.number] = Place(
            **{name: getattr(change, name) for name in Place.__struct_fields__}
        )
        return True

    def _adopt(self, change: AdoptPlan, at: int) -> bool:
        old = self.plans.get(change.digest)
        parts = old.parts if old else ()
        if change.part in parts or change.part > change.parts:
            return False
        self.plans[change.digest] = AdoptedPlan(
            digest=change.digest,
            title=change.title,
            at=at,
            points=change.points,
            coordination=change.coordination,
            parts=tuple(sorted((*parts, change.part))),
            of=max(change.parts, old.of if old else 0),
        )
        return True

    def _node(self, change: AdmitNode) -> bool:
        card = NodeCard(
            number=change.number,
            code=change.code,
            place=change.place,
            key=change.key,
            box=change.box,
        )
        if self.nodes.get(change.number) == card:
            return True
        taken = any(change.code == one.code or change.key == one.key for one in self.nodes.values())
        if change.place not in self.places or change.number in self.nodes or taken:
            return False
        self.nodes[change.number] = card
        return True

    def give(self, change: GiveKeys, replace: bool) -> bool:
        """Add wraps to a key; a decree may also replace one that doesn't open."""
        number = key_id(change.audience, change.epoch)
        wraps = dict(self.keys.get(number, {}))
        for node, wrap in change.wraps:
            if replace or node not in wraps:
                wraps[node] = change.once + wrap
        self.keys[number] = wraps
        return True

    def _revoke(self, change: RevokeNode, at: int) -> bool:
        if change.node not in self.nodes or change.node in self.revoked:
            return False
        last = {log: seq for log, seq in change.last if node_of(log) == change.node}
        self.revoked[change.node] = Revoked(node=change.node, last=last, at=at)
        return True

    def _grant(self, change: GrantMandate, at: int) -> bool:
        if change.number in self.mandates or change.place not in self.places:
            return False
        self.mandates[change.number] = Mandate(
            number=change.number,
            place=change.place,
            discipline=change.discipline,
            level=change.level,
            since=max(from_wall(change.since), at),
            until=from_wall(change.until) if change.until else STAMP_MAX,
            basis=change.basis,
        )
        return True

    def _end(self, change: EndMandate, at: int) -> bool:
        old = self.mandates.get(change.number)
        if old is None:
            return False
        self.mandates[change.number] = msgspec.structs.replace(old, until=min(old.until, at))
        return True


def with_changes(charter: Charter, changes: Changes, at: int) -> Charter | None:
    """The charter as it would be after these changes; None where they are at odds with it."""
    draft = _Draft(charter).copy()
    return draft.done() if draft.take(changes, at) else None


def plan_in(changes: Changes) -> AdoptPlan | None:
    """The plan that a decree with these changes adopts a part of, if it does."""
    return next((change for change in changes if isinstance(change, AdoptPlan)), None)


def bodies_needed(charter: Charter, changes: Changes) -> frozenset[str]:
    """The bodies that must each sign these changes: municipalities, `SAFETY_REGION`."""
    return frozenset(_Draft(charter).bodies(changes))


def awaits(charter: Charter, changes: Changes) -> bool:
    """Does this part of a plan wait for another part of it, whoever signed?"""
    return _Draft(charter).awaits(changes)


def sufficient(charter: Charter, changes: Changes, signers: Collection[int]) -> bool:
    """Do these authorities suffice for these changes, as the charter is now?"""
    return _Draft(charter).agreed(changes, set(signers))


def settle(base: Charter, records: Iterable[Record]) -> Settled:
    """The charter in force after these decrees.  A function of the set: order doesn't matter."""
    decrees = {one.id: one for one in records if isinstance(one, Decree)}
    shares = [one for one in records if isinstance(one, Shared)]
    steps: list[tuple[int, int, int, Voice | Shared]] = [
        (voice.at, voice.entry, decree.id, voice)
        for decree in decrees.values()
        for voice in decree.voices
    ]
    steps += [(share.at, share.id, 0, share) for share in shares]
    standing = dict.fromkeys(decrees, Standing.WAITING)
    since: dict[int, int] = {}
    signers: dict[int, set[int]] = {number: set() for number in decrees}
    done: set[bytes] = set()
    held: set[int] = set()  # parts of plans that were agreed before what they name was there
    draft = _Draft(base).copy()
    for at, _, number, step in sorted(steps, key=lambda step: step[:3]):
        if isinstance(step, Shared):
            _share(draft, step)
            continue
        decree = decrees[number]
        if standing[number] is not Standing.WAITING or not _counts(draft, decree, step):
            continue
        if step.withdraws:
            signers[number].discard(step.authority)
            if not signers[number]:
                standing[number] = Standing.WITHDRAWN
            continue
        signers[number].add(step.authority)
        ready = [number]
        while ready:
            one = ready.pop(0)
            changes = changes_of(decrees[one].changes)
            if changes is None:
                standing[one] = Standing.NEWER
            if changes is None or not draft.agreed(changes, signers[one]):
                continue
            if draft.awaits(changes):
                held.add(one)
                continue
            trial = draft.copy()
            fits = decrees[one].changes not in done and trial.take(changes, at)
            standing[one] = Standing.IN_FORCE if fits else Standing.AT_ODDS
            since[one] = at
            if fits:
                draft = trial
                done.add(decrees[one].changes)
                ready += sorted(n for n in held if standing[n] is Standing.WAITING)
                held.clear()
    return Settled(draft.done() if steps else base, standing, since)


def _counts(draft: _Draft, decree: Decree, voice: Voice) -> bool:
    """Is this the signature of somebody who is an authority at this moment?"""
    authority = draft.authorities.get(voice.authority)
    if authority is None:
        return False
    told = digest(draft.charter.region, decree.changes, voice.withdraws)
    return _verify(authority.key, told, voice.signature)


def _share(draft: _Draft, share: Shared) -> None:
    """Keys count from who may read the audience, for who may read it."""
    author = draft.nodes.get(share.author)
    if author is None or share.author in draft.revoked:
        return
    readers = msgspec.structs.replace(draft.charter, places=tuple(draft.places.values())).readers(
        share.keys.audience
    )
    if (
        author.place not in readers
        or key_id(share.keys.audience, share.keys.epoch) not in draft.keys
    ):
        return
    entitled = tuple(
        (node, wrap)
        for node, wrap in share.keys.wraps
        if node in draft.nodes and draft.nodes[node].place in readers
    )
    draft.give(msgspec.structs.replace(share.keys, wraps=entitled), replace=False)


def signers(charter: Charter, decree: Decree) -> set[int]:
    """The authorities in force who stand behind a decree."""
    keys = {one.number: one.key for one in charter.authorities}
    found: set[int] = set()
    for voice in sorted(decree.voices, key=lambda voice: (voice.at, voice.entry)):
        told = digest(charter.region, decree.changes, voice.withdraws)
        if voice.authority in keys and _verify(keys[voice.authority], told, voice.signature):
            (found.discard if voice.withdraws else found.add)(voice.authority)
    return found


def judge(record: Record | None, act: Act, context: Context) -> Refusal | None:
    """Are these signatures of authorities in force now?"""
    if isinstance(act, ShareKeys):
        return None
    if isinstance(act, Decide):
        data = act.changes
    elif isinstance(record, Decree):
        data = record.changes
    else:
        return Refusal("decrees.unknown", N_("Dit besluit is hier niet bekend."))
    keys = {one.number: one.key for one in context.charter.authorities}
    assert isinstance(act, Decide | Agree | Withdraw)
    told = digest(context.charter.region, data, isinstance(act, Withdraw))
    for number, signature in act.signed:
        if number not in keys or not _verify(keys[number], told, signature):
            return Refusal(
                "decrees.bad_signature",
                N_("Een handtekening klopt niet. Er is niets veranderd."),
                "signed",
            )
    if isinstance(act, Decide):
        changes = changes_of(data)
        if changes is None:
            return Refusal("decrees.malformed", N_("Dit besluit is niet te lezen."), "changes")
        waits = awaits(context.charter, changes)
        if not waits and with_changes(context.charter, changes, context.now) is None:
            return Refusal(
                "decrees.at_odds",
                N_("Dit besluit past niet bij de besluiten die er al zijn. Er is niets veranderd."),
                "changes",
            )
    return None


def apply(record: Record | None, act: Act, meta: Meta) -> Record:
    """The decree with these signatures too; whether they count is for `settle`."""
    match act:
        case Decide():
            decree = Decree(id=meta.record, at=meta.at, changes=act.changes)
            return _signed(decree, act.signed, meta)
        case ShareKeys():
            given = GiveKeys(audience=act.audience, epoch=act.epoch, once=act.once, wraps=act.wraps)
            return Shared(id=meta.record, at=meta.at, author=meta.author, keys=given)
        case Agree() if isinstance(record, Decree):
            return _signed(record, act.signed, meta)
        case Withdraw() if isinstance(record, Decree):
            return _signed(record, act.signed, meta, withdraws=True)
    assert record is not None
    return record


def _signed(decree: Decree, signed: Signed, meta: Meta, withdraws: bool = False) -> Decree:
    came = tuple(Voice(meta.at, meta.id, number, sig, withdraws) for number, sig in signed)
    return msgspec.structs.replace(decree, voices=(*decree.voices, *came)[:VOICES_MAX])


def row(record: Record) -> Row:
    """Decrees and shared keys stand in the order in which they came."""
    decree = isinstance(record, Decree)
    return Row(state=DECREE if decree else SHARED, lane=Lane.SPOED, opened=record.at)


def lane(record: Any, act: Any) -> Lane:
    """A revocation goes first of all; so do signatures under one."""
    data = act.changes if isinstance(act, Decide) else getattr(record, "changes", b"")
    changes = changes_of(data) or ()
    return Lane.NOOD if any(isinstance(one, RevokeNode) for one in changes) else Lane.SPOED


def home(charter: Charter, place: Place, act: Any) -> int:
    """Every node settles the charter by itself."""
    return REGION


DECREE, SHARED = 1, 2  # states of the rows
VOICES_MAX = 64

_DECIDERS = NODES | {Role.CP_DUTY_OFFICER, Role.GCT_ACBZ, Role.GCT_OVDBZ, Role.GCT_MAYOR}

PROCESS = Process(
    name="decrees",
    number=10,
    title=N_("Besluiten over de regio"),
    record=Record,
    judge=judge,
    apply=apply,
    row=row,
    retention_days=0,
    derived=False,
    does=(
        Does(act=Decide, kind=144, by=_DECIDERS, basis=HOUSE, title=N_("Besluit over de regio"),
             lane=lane, opens=True, home=home),
        Does(act=Agree, kind=145, by=_DECIDERS, basis=HOUSE, title=N_("Besluit mee tekenen"),
             lane=lane),
        Does(act=Withdraw, kind=146, by=_DECIDERS, basis=HOUSE, title=N_("Besluit terugnemen"),
             lane=lane),
        Does(act=ShareKeys, kind=147, by=NODES, basis=HOUSE, title=N_("Sleutels delen"),
             lane=fixed(Lane.SPOED), opens=True, home=home),
    ),
)  # fmt: skip
