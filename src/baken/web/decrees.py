# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Decrees (besluiten) in plain words: what one changes, who signed it, who is still to sign.

The rule guarded: a signature counts here as everywhere (`domain/decrees.py: settle`):
only that of an authority in force, over just these bytes.  A decree with none that
counts is anybody's, so nothing waits for it.
"""

from collections.abc import Callable, Iterable

import msgspec

from ..domain.charter import Authority, Charter, key_id
from ..domain.decrees import (
    AdmitAuthority,
    AdmitNode,
    AdmitOrganisation,
    AdmitPlace,
    AdoptPlan,
    AnyChange,
    Decree,
    EndMandate,
    EndOrganisation,
    GiveKeys,
    GrantMandate,
    RetireAuthority,
    RevokeNode,
    Standing,
    bodies_needed,
    changes_of,
    plan_in,
    signers,
)
from ..domain.words import N_
from ..kernel.audience import OFFICES, REGION, Scope, log_of_entry, node_of, place_of, scope_of
from ..kernel.stamp import UNITS_PER_S
from ..node import decreeing
from ..node.node import Node
from ..node.region import AUDIENCE
from . import i18n

Say = Callable[..., str]

DECREE = "/regio/besluit"
LISTED_MAX = 100
PLACES_TOLD = 8  # of a plan; the rest by call sign
TOGETHER_S = 60  # keys that belong to a revocation were made right after it

PLACE = N_("Plek toegelaten of bijgewerkt: {name} ({code})")
NODE = N_("Computer {code} toegelaten bij {place}")
KEYS = N_("Nieuwe sleutels voor: {audiences}")
REVOKE = N_("Computer {code} van {place} ingetrokken: {why}")
GRANT = N_("Mandaat voor {place}: {discipline}, {level}, vanaf {since}")
GRANT_UNTIL = N_("Mandaat voor {place}: {discipline}, {level}, vanaf {since} tot {until}")
END = N_("Mandaat beëindigd: {what}")
ORGANISATION = N_("Organisatie toegelaten: {name}. Haar badges gelden.")
END_ORGANISATION = N_("Organisatie afgemeld: {name}. Haar badges gelden niet meer.")
AUTHORITY = N_("Sleutelhouder aangewezen: {name}, voor {body}")
RETIRE = N_("Sleutelhouder afgemeld: {name}")
PLAN = N_("Plan vastgesteld: {title}. Punten: {points}, coördinatiepunten: {coordination}.")
PLAN_PART = N_("Deel {part} van {parts}, voor {municipality}.")
PLAN_PLACES = N_("en nog {n}: {codes}")
NEWER = N_("Dit besluit komt van een nieuwere versie van Baken. Werk deze computer bij.")
THE_REGION = N_("de veiligheidsregio")

AUDIENCES = {
    REGION: N_("de hele regio"),
    OFFICES: N_("alle coördinatiepunten en crisisteams"),
}
SCOPES = {
    Scope.AREA: N_("de kantoren rond {place}"),
    Scope.POINT: N_("{place} en zijn kantoren"),
    Scope.OWN: N_("{place} zelf"),
}


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """A decree as a page shows it.  `at` and `since` are stamps; `lack` is how many must sign."""

    record: int
    at: int
    by: str
    standing: Standing
    since: int
    lines: tuple[str, ...]
    signed: tuple[str, ...]
    others: tuple[str, ...]
    lack: int

    @property
    def waits(self) -> bool:
        return self.standing is Standing.WAITING


def audience_name(say: Say, charter: Charter, number: int) -> str:
    """Who read an audience, in words."""
    if number in AUDIENCES:
        return say(AUDIENCES[number])
    place = charter.place.get(place_of(number))
    return say(SCOPES[scope_of(number)], place=place.name if place else place_of(number))


def body_name(say: Say, authority: Authority | AdmitAuthority) -> str:
    """For whom an authority speaks."""
    return authority.body or say(THE_REGION)


def lines_of(say: Say, charter: Charter, changes: Iterable[AnyChange] | None) -> tuple[str, ...]:
    """What changes, a line each; all keys together in one, and the many places of a plan too."""
    if changes is None:
        return (say(NEWER),)
    changes = tuple(changes)
    out: list[str] = []
    many: list[str] = []
    told_max = PLACES_TOLD if plan_in(changes) is not None else len(changes)
    keys: dict[str, None] = {}
    for change in changes:
        if isinstance(change, GiveKeys):
            keys[audience_name(say, charter, change.audience)] = None
            continue
        if isinstance(change, AdmitPlace):
            told_max -= 1
            if told_max < 0:
                many.append(change.code)
                continue
        out += (
            _plan(say, change) if isinstance(change, AdoptPlan) else [_line(say, charter, change)]
        )
    if many:
        out.append(say(PLAN_PLACES, n=len(many), codes=", ".join(many)))
    if keys:
        out.append(say(KEYS, audiences="; ".join(keys)))
    return tuple(out)


def _plan(say: Say, change: AdoptPlan) -> list[str]:
    line = say(PLAN, title=change.title, points=change.points, coordination=change.coordination)
    if change.parts == 1:
        return [line]
    body = change.municipality or say(THE_REGION)
    return [line, say(PLAN_PART, part=change.part, parts=change.parts, municipality=body)]


def _line(say: Say, charter: Charter, change: AnyChange) -> str:
    def place(number: int) -> str:
        found = charter.place.get(number)
        return found.name if found else str(number)

    match change:
        case AdmitPlace():
            return say(PLACE, name=change.name, code=change.code)
        case AdmitNode():
            return say(NODE, code=change.code, place=place(change.place))
        case RevokeNode():
            card = charter.node.get(change.node)
            code = card.code if card else str(change.node)
            where = place(card.place) if card else "?"
            return say(REVOKE, code=code, place=where, why=say(change.why.label))
        case GrantMandate():
            return say(
                GRANT_UNTIL if change.until else GRANT,
                place=place(change.place),
                discipline=say(change.discipline.label),
                level=say(change.level.label),
                since=i18n.day(change.since),
                until=i18n.day(change.until),
            )
        case EndMandate():
            found = next((one for one in charter.mandates if one.number == change.number), None)
            what = str(change.number)
            if found:
                what = f"{place(found.place)}, {say(found.discipline.label)}"
            return say(END, what=what)
        case AdmitOrganisation():
            return say(ORGANISATION, name=change.name)
        case EndOrganisation():
            gone = next((o for o in charter.organisations if o.number == change.number), None)
            return say(END_ORGANISATION, name=gone.name if gone else change.number)
        case AdmitAuthority():
            return say(AUTHORITY, name=change.name, body=body_name(say, change))
        case RetireAuthority():
            who = next((a for a in charter.authorities if a.number == change.number), None)
            return say(RETIRE, name=who.name if who else change.number)
        case _:
            return ""


def told(node: Node, say: Say, decree: Decree) -> Told:
    """A decree for a page or a sheet."""
    charter, settled = node.charter, node.region.settled
    behind = signers(charter, decree)
    standing = settled.standing[decree.id]
    card = charter.node.get(node_of(log_of_entry(decree.id)))
    changes = changes_of(decree.changes)
    bodies = {one.body for one in charter.authorities if one.number in behind}
    absent = len(bodies_needed(charter, changes or ()) - bodies)
    return Told(
        record=decree.id,
        at=decree.at,
        by=card.code if card else "?",
        standing=standing,
        since=settled.since.get(decree.id, 0),
        lines=lines_of(say, charter, changes),
        signed=tuple(one.name for one in charter.authorities if one.number in behind),
        others=tuple(one.name for one in charter.authorities if one.number not in behind),
        lack=max(charter.quorum - len(behind), absent) if standing is Standing.WAITING else 0,
    )


def decree_of(node: Node, record: int) -> Decree | None:
    """A decree by its number."""
    found = node.region.records.get(record)
    return found if isinstance(found, Decree) else None


def decrees(node: Node, limit: int = LISTED_MAX) -> list[Decree]:
    """The last decrees, newest first, without those that only give keys or have no signature."""
    found = sorted(
        (one for one in node.region.records.values() if isinstance(one, Decree)),
        key=lambda one: (-one.at, -one.id),
    )
    return [one for one in found if not only_keys(one) and counts(node, one)][:limit]


def counts(node: Node, decree: Decree) -> bool:
    """Did an authority ever stand behind it, as far as it shows now?"""
    waiting = node.region.settled.standing[decree.id] is Standing.WAITING
    return not waiting or bool(signers(node.charter, decree))


def only_keys(decree: Decree) -> bool:
    changes = changes_of(decree.changes)
    return bool(changes) and all(isinstance(one, GiveKeys) for one in changes or ())


def revokes(decree: Decree) -> bool:
    """Does it shut a computer out?  Such a decree fits on paper."""
    return any(isinstance(one, RevokeNode) for one in changes_of(decree.changes) or ())


def waiting_for(node: Node, number: int) -> Decree | None:
    """A revocation of this node that an authority signed and that waits for another."""
    return next((one for one in _revocations(node, number, Standing.WAITING)), None)


def revocation_of(node: Node, number: int) -> Decree | None:
    """The decree by which this node is shut out."""
    return next((one for one in _revocations(node, number, Standing.IN_FORCE)), None)


def _revocations(node: Node, number: int, standing: Standing) -> Iterable[Decree]:
    settled = node.region.settled.standing
    for record in list(node.region.records.values()):
        if not isinstance(record, Decree) or settled[record.id] is not standing:
            continue
        changes = changes_of(record.changes) or ()
        named = any(isinstance(one, RevokeNode) and one.node == number for one in changes)
        if named and counts(node, record):
            yield record


def together(node: Node, decree: Decree) -> list[Decree]:
    """The decrees that were made with this one and wait too: new keys, the rest of a plan.

    Of keys as far as still new: another revocation meanwhile may have used up their number, and
    those keys would open too much.
    """
    charter, found = node.charter, [*_same_plan(node, decree)]
    author, until = node_of(log_of_entry(decree.id)), decree.at + TOGETHER_S * UNITS_PER_S
    behind = signers(charter, decree)
    for record in node.region.records.values():
        if not isinstance(record, Decree) or not decree.at < record.at <= until:
            continue
        if node_of(log_of_entry(record.id)) != author or not only_keys(record):
            continue
        fresh = all(
            isinstance(one, GiveKeys) and one.epoch > charter.epoch(one.audience)
            for one in changes_of(record.changes) or ()
        )
        standing = node.region.settled.standing[record.id]
        if fresh and standing is Standing.WAITING and signers(charter, record) == behind:
            found.append(record)
    return sorted(found, key=lambda one: one.id)


def _same_plan(node: Node, decree: Decree) -> Iterable[Decree]:
    """The other parts of the plan of which this decree adopts one."""
    plan = plan_in(changes_of(decree.changes) or ())
    for record in node.region.records.values() if plan is not None else ():
        if not isinstance(record, Decree) or record.id == decree.id:
            continue
        other = plan_in(changes_of(record.changes) or ())
        waits = node.region.settled.standing[record.id] is Standing.WAITING
        if waits and other and plan and other.digest == plan.digest and counts(node, record):
            yield record


def leaks(charter: Charter) -> list[int]:
    """The audiences whose newest key a node holds that was shut out, while others read it still."""
    return [
        audience
        for audience in sorted({number & AUDIENCE for number in charter.keys})
        if not all(map(charter.active, charter.keys[key_id(audience, charter.epoch(audience))]))
        and decreeing.readers(charter, audience)
    ]
