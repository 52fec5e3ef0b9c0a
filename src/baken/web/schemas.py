# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The schemas of the API: acts and records from their twins, and the envelopes around them.

msgspec describes the twins; here they get their Dutch titles and their place in
a dossier, a list, a history and the body of a POST.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from ..domain.charter import Role
from ..domain.process import Does
from ..kernel.lane import Lane
from .expected import ID_DIGITS, ID_PATTERN, TIME_EXAMPLE
from .jsontypes import kebab, twin_of
from .resources import APART_WORDS, PROOF_KINDS, Resource, input_twin

Json = dict[str, Any]
REFS = "#/components/schemas/"


def schemas_of(resources: Sequence[Resource]) -> Json:
    """All components by name."""
    kinds: list[Any] = [resource.contents.type for resource in resources]
    for resource in resources:
        kinds += [twin_of(does.act).type for does in resource.process.does]
        kinds += [input_twin(does).type for does in _choices(resource)]
    found, components = msgspec.json.schema_components(kinds, ref_template=REFS + "{name}")
    for schema in components.values():
        del schema["title"]
    for resource, contents in zip(resources, found, strict=False):
        for does in resource.process.does:
            components[does.act.__name__]["title"] = does.title
        for does in _choices(resource):
            components[input_twin(does).type.__name__]["title"] = does.title
        _let_public_leave_out(resource, contents, components)
        components |= _envelopes(resource, contents)
    return components | {"Fout": PROBLEM}


def group(name: str) -> str:
    """The name of a resource as the first part of its schemas' names: `Meldingen`."""
    return "".join(part.capitalize() for part in name.split("-"))


def _choices(resource: Resource) -> list[Does]:
    return [*resource.opening.values(), *resource.acts.values()]


def _let_public_leave_out(resource: Resource, contents: Json, components: Json) -> None:
    """Who did not sign in gets fewer fields, so only those are sure to be there."""
    if resource.public is not None:
        record = components[contents["$ref"].removeprefix(REFS)]
        record["required"] = [name for name in record["required"] if name in resource.public.fields]


def _envelopes(resource: Resource, contents: Json) -> Json:
    name = group(resource.name)
    title = resource.process.title
    out = {
        f"{name}Dossier": _dossier(resource, contents),
        f"{name}Lijst": _object(
            f"{title}: lijst",
            totaal={"type": "integer", "minimum": 0, "description": "Hoeveel er in totaal zijn"},
            dossiers={"type": "array", "items": {"$ref": f"{REFS}{name}Dossier"}},
        ),
        f"{name}Handeling": _event(resource),
        f"{name}Geschiedenis": _object(
            f"{title}: geschiedenis",
            handelingen={"type": "array", "items": {"$ref": f"{REFS}{name}Handeling"}},
        ),
    }
    if resource.opening:
        out[f"{name}Opening"] = _opening(resource)
    if resource.acts:
        out[f"{name}Opdracht"] = _one_of(f"{title}: handeling", resource.acts)
    return out


def _dossier(resource: Resource, contents: Json) -> Json:
    return _object(
        f"{resource.process.title}: dossier",
        nummer=NUMBER,
        sleutel={"type": "string", "description": "Nummer om te noemen, of leeg"},
        toestand={"enum": list(resource.states)},
        voorrang={"enum": [lane.name.lower() for lane in Lane]},
        uiterlijk=_or_null(TIME, "Wanneer iemand iets gedaan moet hebben"),
        geopend=_or_null(TIME),
        plaats=_or_null({"type": "string"}, "Roepnaam van de plaats"),
        verzegeld=SEALED,
        inhoud=contents,
    )


def _event(resource: Resource) -> Json:
    acts = [does.act for does in resource.process.does]
    fields = [{"$ref": REFS + act.__name__} for act in acts]
    out = _object(
        f"{resource.process.title}: handeling met envelop",
        nummer=NUMBER,
        tijd=_or_null(TIME),
        soort=_or_null({"enum": [kebab(act) for act in acts]}, "null: van een nieuwere versie"),
        titel={"type": "string"},
        plaats=_or_null({"type": "string"}, "Roepnaam van de plaats"),
        computer=_or_null({"type": "string"}, "Roepnaam van de computer"),
        persoon={
            "type": "integer",
            "minimum": 0,
            "description": "Nummer bij die plaats; 0 is niemand",
        },
        rol=_or_null({"enum": [role.word for role in Role]}),
        apart=_or_null({"enum": list(APART_WORDS)}, "Waarom deze handeling niet meetelt"),
        verzegeld=SEALED,
        velden={"anyOf": [*fields, {"type": "null"}]},
    )
    out["properties"]["bewijzen"] = {"type": "array", "items": PROOF}
    return out


def _opening(resource: Resource) -> Json:
    """The one act that opens a record as it is; or one of several by its kind."""
    if len(resource.opening) > 1:
        return _one_of(f"{resource.process.title}: nieuw dossier", resource.opening)
    (does,) = resource.opening.values()
    return {"$ref": REFS + input_twin(does).type.__name__}


def _one_of(title: str, choices: Mapping[str, Does]) -> Json:
    return {"title": title, "oneOf": [_posted(word, does) for word, does in choices.items()]}


def _posted(word: str, does: Does) -> Json:
    twin = input_twin(does)
    out = _object(does.title, soort={"const": word}, velden={"$ref": REFS + twin.type.__name__})
    if not twin.required:
        out["required"].remove("velden")
    return out | {"additionalProperties": False}


def _object(title: str, **properties: Json) -> Json:
    return {
        "title": title,
        "type": "object",
        "properties": properties,
        "required": list(properties),
    }


def _or_null(schema: Json, about: str = "") -> Json:
    out: Json = {"anyOf": [schema, {"type": "null"}]}
    return out | {"description": about} if about else out


NUMBER: Json = {"type": "string", "pattern": ID_PATTERN, "maxLength": ID_DIGITS}
TIME: Json = {"type": "string", "format": "date-time", "examples": [TIME_EXAMPLE]}
SEALED: Json = {
    "type": "boolean",
    "description": "Wat deze rol over personen of hun gezondheid niet nodig heeft, is weggelaten",
}
PROOF: Json = _object(
    "Bewijs",
    soort={"enum": list(PROOF_KINDS)},
    computer=_or_null({"type": "string"}, "Roepnaam van de andere computer"),
    tijd=TIME,
    weg={"type": "string", "description": "Waarlangs, zoals tcp of courier"},
)
ERROR: Json = {
    "title": "Een fout in het verzoek",
    "type": "object",
    "properties": {
        "in": {"enum": ["body", "query", "header"]},
        "location": {
            "type": "object",
            "properties": {"pointer": {"type": "string"}, "name": {"type": "string"}},
            "additionalProperties": False,
        },
        "code": {"type": "string"},
        "detail": {"type": "string"},
    },
    "required": ["in", "detail"],
    "additionalProperties": False,
}
PROBLEM: Json = {
    "title": "Fout (RFC 9457)",
    "type": "object",
    "properties": {
        "status": {"type": "integer"},
        "title": {"type": "string"},
        "detail": {"type": "string", "description": "Wat er is, en wat te doen"},
        "code": {"type": "string", "description": "Vaste naam van de weigering"},
        "errors": {"type": "array", "items": ERROR},
    },
    "required": ["status", "title", "detail"],
}
