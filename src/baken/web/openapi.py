# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The description of the API (OpenAPI 3.1), made from the same twins that check what comes in.

The rule guarded: what is described is what happens.  The contract tests send
what this document allows, and compare the answers with it.  The schemas of acts,
records and envelopes are in `schemas.py`.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from ..domain.process import Does
from ..kernel.lane import Lane
from .asked import OFFSET_MAX, PAGE, PAGE_MAX, VALUES_MAX
from .problems import MEDIA_TYPE, TITLES
from .resources import ORDERS, Resource
from .schemas import REFS, Json, group, schemas_of

ABOUT = (
    "De dossiers en handelingen van deze computer van een noodsteunpunt, coördinatiepunt of "
    "crisisteam. Alles wat gebeurt is een handeling; een dossier is de som van zijn handelingen. "
    "Tijden zijn in UTC. Na POST staat de handeling op de schijf van deze computer; de bewijzen "
    "bij een handeling zeggen welke andere computers haar hebben."
)


def document(
    resources: Iterable[Resource],
    *,
    base: str,
    version: str,
    cookie: str,
) -> Json:
    """The whole document."""
    found = list(resources)
    paths: Json = {}
    for resource in found:
        paths |= _paths(resource)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Baken",
            "summary": "API van een noodsteunpunt",
            "description": ABOUT,
            "version": version,
            "contact": {"name": "Baken"},
            "license": {"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
        },
        "servers": [{"url": base, "description": "Deze computer"}],
        "security": [{"token": []}, {"cookie": []}],
        "tags": [{"name": r.name, "description": r.process.title} for r in found],
        "paths": paths,
        "components": {
            "schemas": schemas_of(found),
            "headers": {"API-Version": _header("Versie van deze API", example=version)},
            "responses": {f"Fout{status}": _failure(status) for status in TITLES},
            "parameters": {"Idempotency-Key": _IDEMPOTENCY},
            "securitySchemes": {
                "token": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "Token van een programma",
                },
                "cookie": {
                    "type": "apiKey",
                    "in": "cookie",
                    "name": cookie,
                    "description": "Aangemeld op het scherm van deze computer",
                },
            },
        },
    }


def _paths(resource: Resource) -> Json:
    name, title = resource.name, resource.process.title
    kind = group(name)
    collection: Json = {
        "get": _operation(
            resource,
            f"{name}-lijst",
            f"{title}: lijst",
            {"200": _answer(f"{kind}Lijst", "Een bladzijde dossiers", links=True)},
            failures=(400, 401),
            parameters=_filters(resource),
            public=True,
        )
    }
    if resource.opening:
        collection["post"] = _posting(
            resource, resource.opening, f"{name}-openen", f"{kind}Dossier"
        )
    number = [_number("nummer", "Nummer van het dossier, zoals OND-0042, of de 16 tekens")]
    one: Json = {
        "get": _operation(
            resource,
            f"{name}-dossier",
            f"{title}: een dossier",
            {"200": _answer(f"{kind}Dossier", "Het dossier")},
            failures=(400, 401, 404),
            parameters=number,
            public=True,
        )
    }
    acts: Json = {
        "get": _operation(
            resource,
            f"{name}-geschiedenis",
            f"{title}: wat er gebeurde",
            {"200": _answer(f"{kind}Geschiedenis", "De handelingen, de oudste eerst")},
            failures=(400, 401, 404),
            parameters=number,
        )
    }
    if resource.acts:
        acts["post"] = _posting(
            resource, resource.acts, f"{name}-handelen", f"{kind}Handeling", number
        )
    act: Json = {
        "get": _operation(
            resource,
            f"{name}-handeling",
            f"{title}: een handeling met haar bewijzen",
            {"200": _answer(f"{kind}Handeling", "De handeling")},
            failures=(400, 401, 404),
            parameters=[*number, _number("handeling", "Nummer van de handeling, 16 tekens")],
        )
    }
    return {
        f"/{name}": collection,
        f"/{name}/{{nummer}}": one,
        f"/{name}/{{nummer}}/handelingen": acts,
        f"/{name}/{{nummer}}/handelingen/{{handeling}}": act,
    }


def _operation(
    resource: Resource,
    operation: str,
    summary: str,
    answers: Json,
    *,
    failures: Iterable[int],
    parameters: list[Json],
    public: bool = False,
) -> Json:
    failures = sorted({*failures, 429})
    out: Json = {
        "operationId": operation,
        "tags": [resource.name],
        "summary": summary,
        "parameters": parameters,
        "responses": answers
        | {str(status): {"$ref": f"#/components/responses/Fout{status}"} for status in failures},
    }
    if public and resource.public is not None:
        out["security"] = [{}, {"token": []}, {"cookie": []}]
        out["description"] = "Wie niet is aangemeld ziet hiervan alleen wat iedereen mag weten."
    return out


def _posting(
    resource: Resource,
    choices: Mapping[str, Does],
    operation: str,
    answer: str,
    parameters: Iterable[Json] = (),
) -> Json:
    opens = operation.endswith("-openen")
    title = resource.process.title
    schema = {"$ref": REFS + group(resource.name) + ("Opening" if opens else "Opdracht")}
    out = _operation(
        resource,
        operation,
        f"{title}: nieuw dossier" if opens else f"{title}: handeling doen",
        {"201": _answer(answer, "Opgeslagen op deze computer", location=True)},
        failures=(400, 401, 403, *(() if opens else (404,)), 409, 413, 415, 507),
        parameters=[*parameters, {"$ref": "#/components/parameters/Idempotency-Key"}],
    )
    out["description"] = "\n".join(f"- `{word}`: {_who(does)}" for word, does in choices.items())
    out["requestBody"] = {"required": True, "content": {"application/json": {"schema": schema}}}
    return out


def _who(does: Does) -> str:
    """An act in words: what it is, who may, and on what legal basis."""
    roles = ", ".join(role.label for role in sorted(does.by) if not role.is_node)
    return f"{does.title}. Wie: {roles}. Grond: {does.grounds}."


def _filters(resource: Resource) -> list[Json]:
    lanes = [lane.name.lower() for lane in Lane]
    return [
        _many("toestand", "Alleen in deze toestand", {"enum": list(resource.states)}),
        _many("voorrang", "Alleen met deze voorrang", {"enum": lanes}),
        _many("plaats", "Alleen van de plaats met deze roepnaam", {"maxLength": 40}),
        _query(
            "volgorde",
            "De volgorde",
            {"type": "string", "enum": list(ORDERS), "default": next(iter(ORDERS))},
        ),
        _query(
            "limiet",
            "Hoeveel dossiers",
            {"type": "integer", "minimum": 1, "maximum": PAGE_MAX, "default": PAGE},
        ),
        _query(
            "vanaf",
            "Hoeveel dossiers overslaan",
            {"type": "integer", "minimum": 0, "maximum": OFFSET_MAX, "default": 0},
        ),
    ]


def _query(name: str, about: str, schema: Json) -> Json:
    return {"name": name, "in": "query", "description": about, "schema": schema}


def _many(name: str, about: str, item: Json) -> Json:
    array = {"type": "array", "items": {"type": "string", **item}, "maxItems": VALUES_MAX}
    return _query(name, f"{about}; mag vaker", array) | {"style": "form", "explode": True}


def _number(name: str, about: str) -> Json:
    return {
        "name": name,
        "in": "path",
        "required": True,
        "description": about,
        "schema": {"type": "string", "minLength": 1, "maxLength": 40},
    }


_IDEMPOTENCY: Json = {
    "name": "Idempotency-Key",
    "in": "header",
    "description": (
        "Een eigen sleutel van dit verzoek. Wie het verzoek met dezelfde sleutel nog eens stuurt, "
        "krijgt hetzelfde antwoord en er gebeurt niets dubbel."
    ),
    "schema": {"type": "string", "pattern": "^[A-Za-z0-9_-]{1,64}$"},
}


def _answer(schema: str, about: str, *, links: bool = False, location: bool = False) -> Json:
    headers: Json = {"API-Version": {"$ref": "#/components/headers/API-Version"}}
    if links:
        headers["Link"] = _header("De eerste, vorige en volgende bladzijde (RFC 8288)")
    if location:
        headers["Location"] = _header("Waar het te lezen is")
    content = {"application/json": {"schema": {"$ref": REFS + schema}}}
    return {"description": about, "headers": headers, "content": content}


def _header(about: str, **more: Any) -> Json:
    return {"description": about, "schema": {"type": "string"}, **more}


def _failure(status: int) -> Json:
    return {
        "description": TITLES[status],
        "headers": {"API-Version": {"$ref": "#/components/headers/API-Version"}},
        "content": {MEDIA_TYPE: {"schema": {"$ref": REFS + "Fout"}}},
    }
