# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Resources: each process of the catalogue as the API names and shows it.

A resource is a Dutch plural noun (`NAMES`, or else the title of the process).
It shows a *dossier* (what every record has: number, state, precedence, when it
is due; and its contents) and *handelingen* (the acts, each with its envelope).

The rules guarded: who did not sign in sees of a process only what `PUBLIC` lists,
never a personal field; who may not read a record's personal fields sees it as if
they had been erased, and is told so (`verzegeld`); and an act that sets a secret
can't be done here.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from types import MappingProxyType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import msgspec

from ..domain import bulletins
from ..domain.charter import Charter, Verdict
from ..domain.need import Sight, sealed
from ..domain.process import Does, Process
from ..kernel.act import Act, is_personal
from ..node.folding import FUTURE, MALFORMED, Event
from ..node.node import Proofs
from .jsontypes import SECRETS, Form, Twin, form_of, kebab, moment, moment_of_stamp, number, twin_of

# The names that the processes of today have; a new one is named by its title.
NAMES = MappingProxyType(
    {
        "reports": "meldingen",
        "points": "punten",
        "bulletins": "publieksberichten",
        "staffing": "diensten",
        "observations": "waarnemingen",
        "journal": "logregels",
        "erasures": "wisopdrachten",
    }
)
APART_FROM_HERE = frozenset({"access"})  # who read what is for a page of who leads the place
ORDERS = MappingProxyType({"wachtrij": "queue", "nieuwste": "newest", "oudste": "oldest"})
PROOF_KINDS = ("aangeboden", "opgeslagen")  # handed to a bearer, stored at the other node
ADDRESS = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,39}")
APART = MappingProxyType({FUTURE: "future", MALFORMED: "malformed"})


class Public(msgspec.Struct, frozen=True, kw_only=True):
    """What anyone may know: these fields of the records for which `when(record, now_s)` holds.

    `states` (numbers; empty for all) are those in which that can be so.
    """

    fields: frozenset[str]
    when: Callable[[Any, float], bool]
    states: tuple[int, ...] = ()


PUBLIC: Mapping[str, Public] = MappingProxyType(
    {
        "points": Public(
            fields=frozenset(
                {"id", "code", "place", "planned_at", "plan", "state", "limits", "mode_until"}
                | {"opened_at", "stopped_at", "moved_at", "move", "closed_at", "nearest"}
            ),
            when=lambda record, now_s: True,
        ),
        "bulletins": Public(
            fields=frozenset(
                {"id", "no", "short", "place", "state", "draft", "approved_at"}
                | {"valid_from", "valid_until"}
            ),
            when=bulletins.current,
            states=(bulletins.State.APPROVED,),
        ),
    }
)


class Resource:
    """One process as the API shows it."""

    def __init__(self, process: Process, public: Public | None = None) -> None:
        self.process = process
        self.public = public
        self.name = NAMES.get(process.name) or slug(process.title)
        self.contents: Form = form_of(process.record)
        self.states = _states(_kinds(process.record))
        allowed = [does for does in process.does if not _is_secret(does.act)]
        self.opening = {kebab(does.act): does for does in allowed if does.opens}
        self.acts = {kebab(does.act): does for does in allowed if not does.opens}
        if public is not None:
            _check_public(public, _kinds(process.record))

    def dossier(
        self, record: Any, charter: Charter, *, seen: Sight, everything: bool = True
    ) -> dict[str, Any]:
        """A record as JSON, sealed as far as it must be; without `everything` only what
        anyone may know."""
        row = self.process.row(record)
        contents = self.contents.write(sealed(record, seen))
        if not everything:
            assert self.public is not None
            contents = {name: contents[name] for name in contents if name in self.public.fields}
        return {
            "nummer": number(record.id),
            "sleutel": row.key,
            "toestand": record.state.name.lower(),
            "voorrang": row.lane.name.lower(),
            "uiterlijk": moment_of_stamp(row.due),
            "geopend": moment_of_stamp(row.opened),
            "plaats": code_of(charter, row.place),
            "verzegeld": seen is not Sight.ALL,
            "inhoud": contents,
        }

    def address(self, record: Any) -> str:
        """The last part of a record's address: its speakable number, or else its long one."""
        key = self.process.row(record).key
        return key if ADDRESS.fullmatch(key) else number(record.id)


def resources_of(processes: Iterable[Process]) -> dict[str, Resource]:
    """The resources by name."""
    made = [
        Resource(process, PUBLIC.get(process.name))
        for process in processes
        if process.derived and process.name not in APART_FROM_HERE
    ]
    named = {resource.name: resource for resource in made}
    assert len(named) == len(made), "two processes have one name in the API"
    return named


def event_of(
    event: Event, charter: Charter, proofs: Proofs | None = None, *, seen: Sight
) -> dict[str, Any]:
    """One act with its envelope as JSON; with `proofs`, who is known to have it."""
    act = None if event.act is None else sealed(event.act, seen)
    out: dict[str, Any] = {
        "nummer": number(event.entry),
        "tijd": moment_of_stamp(event.at),
        "soort": None if act is None else kebab(type(act)),
        "titel": event.title,
        "plaats": code_of(charter, event.place),
        "computer": node_code(charter, event.author),
        "persoon": event.person,
        "rol": None if event.role is None else event.role.word,
        "apart": apart(event.held),
        "verzegeld": seen is not Sight.ALL,
        "velden": None if act is None else twin_of(type(act)).write(act),
    }
    if proofs is not None:
        out["bewijzen"] = [
            {
                "soort": PROOF_KINDS[proof.stored],
                "computer": node_code(charter, proof.node),
                "tijd": moment(proof.at),
                "weg": proof.bearer,
            }
            for proof in (*proofs.handed, *proofs.stored)
        ]
    return out


def input_twin(does: Does) -> Twin:
    """The JSON form in which an act comes in: the node itself numbers it."""
    return twin_of(does.act, frozenset({"no"} if does.numbered else ()))


def code_of(charter: Charter, place: int) -> str | None:
    found = charter.place.get(place)
    return found.code if found else None


def node_code(charter: Charter, node: int) -> str | None:
    found = charter.node.get(node)
    return found.code if found else None


def apart(held: int) -> str | None:
    """Why an act is held apart, as a word; null where it counts."""
    if not held:
        return None
    known = {verdict.value: verdict.word for verdict in Verdict}
    return known.get(held) or APART.get(held, "unknown")


APART_WORDS = (*(verdict.word for verdict in Verdict), *APART.values(), "unknown")


def slug(title: str) -> str:
    """A title as part of an address: `Dieren en opvang` is `dieren-en-opvang`."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain))


def _kinds(record: Any) -> tuple[type[msgspec.Struct], ...]:
    """The structs that a process keeps its records in."""
    return get_args(record) if get_origin(record) in (Union, UnionType) else (record,)


def _states(kinds: Sequence[type[msgspec.Struct]]) -> dict[str, int]:
    """The words of the states, each with the number that rows have in store."""
    out: dict[str, int] = {}
    for kind in kinds:
        state: type[Enum] = get_type_hints(kind)["state"]
        out |= {member.name.lower(): member.value for member in state}
    return out


def _is_secret(act: type[Act]) -> bool:
    return not SECRETS.isdisjoint(act.__struct_fields__)


def _check_public(public: Public, kinds: Sequence[type[msgspec.Struct]]) -> None:
    """What is public exists, and no act within it has a personal field."""
    for kind in kinds:
        hints = get_type_hints(kind)
        assert public.fields <= hints.keys(), f"{kind}: {public.fields - hints.keys()} is no field"
        for name in public.fields:
            for within in (hints[name], *get_args(hints[name])):
                if isinstance(within, type) and issubclass(within, Act):
                    fields = within.__struct_fields__
                    assert not any(is_personal(within, field) for field in fields), within
