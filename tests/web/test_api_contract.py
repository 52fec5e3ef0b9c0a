# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The contract: the API does what its description says, and the description is whole.

Schemathesis sends what the description allows, and what it does not, as a program
in each role, and holds every answer against it.
"""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis.errors import Unsatisfiable
from litestar.testing import TestClient
from schemathesis import Case, GenerationMode
from schemathesis.specs.openapi.checks import positive_data_acceptance

from baken.domain.catalogue import PROCESSES
from baken.domain.charter import STAFF, PlaceKind
from baken.web import openapi
from baken.web.api import api_app
from baken.web.resources import resources_of

from .api_world import CP, GCT, NSP, TAKE, TOKEN, make_runner

KEBAB = re.compile(r"(/([a-z0-9-]+|\{[a-z]+\}))+")
CAMEL = re.compile(r"[a-z][a-z\d]*([A-Z][a-z\d]*)*")


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    with TestClient(api_app(make_runner(NSP))) as client:
        found: dict[str, Any] = client.get("/v1/openapi.json").json()
        return found


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


def refs(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("$ref"), str):
            yield part["$ref"]
        part = list(part.values())
    if isinstance(part, list):
        for item in part:
            yield from refs(item)


def test_the_description_is_a_valid_one(document: dict[str, Any]) -> None:
    assert document["openapi"] == "3.1.0"
    schemathesis.openapi.from_dict(document).validate()


def test_everything_pointed_at_is_there_and_everything_there_is_pointed_at(
    document: dict[str, Any],
) -> None:
    pointed = set(refs(document))
    there = {
        f"#/components/{kind}/{name}"
        for kind, parts in document["components"].items()
        for name in parts
    }
    assert pointed <= there
    unused = {ref for ref in there - pointed if "securitySchemes" not in ref}
    assert unused <= {f"#/components/responses/Fout{status}" for status in (405, 500)}


def test_addresses_and_names_follow_the_rules(document: dict[str, Any]) -> None:
    """NLGov: kebab-case paths, camelCase query keys, no slash at the end, standard methods."""
    seen = set()
    for path, method, operation in operations(document):
        assert KEBAB.fullmatch(path), path
        assert method in {"get", "post"}
        assert operation["operationId"] not in seen
        seen.add(operation["operationId"])
        for parameter in operation["parameters"]:
            if parameter.get("in") == "query":
                assert CAMEL.fullmatch(parameter["name"])
        assert "400" in operation["responses"]
    assert document["servers"][0]["url"] == "/v1"
    assert document["info"]["contact"]


def test_every_answer_has_the_version_and_every_error_is_a_problem(
    document: dict[str, Any],
) -> None:
    answers = [
        answer
        for _, _, operation in operations(document)
        for answer in operation["responses"].values()
        if "$ref" not in answer
    ]
    failures = list(document["components"]["responses"].values())
    for answer in answers + failures:
        assert "API-Version" in answer["headers"]
    for answer in failures:
        assert list(answer["content"]) == ["application/problem+json"]


def test_every_field_has_a_title_in_dutch_or_is_filled_in_by_the_node(
    document: dict[str, Any],
) -> None:
    asked = document["components"]["schemas"]["TakeReport"]["properties"]
    assert {name for name, field in asked.items() if "title" not in field} == {"no"}
    assert asked["where"]["x-persoonsgegeven"] is True
    assert "ademt niet" in asked["what"]["description"]


# --- schemathesis -----------------------------------------------------------------

SIGNED = {"Authorization": f"Bearer {TOKEN}"}
NODES = {PlaceKind.NSP: NSP, PlaceKind.CP: CP, PlaceKind.GCT: GCT}
ROLES = {role.word: NODES[role.kind] for role in sorted(STAFF)}
LOOKED_AT = {"nsp_desk", "cp_duty_officer", "gct_acbz"}  # more closely: one of each sort of place
EXAMPLES = {True: 3, False: 1}  # for each operation and mode, as such a role and as another
OPERATIONS = [
    (method.upper(), path)
    for path, method, _ in operations(
        openapi.document(
            resources_of(PROCESSES).values(), base="/v1", version="1.0.0", cookie="baken-3"
        )
    )
]
KNOWN = {"meldingen": {"nummer": "0001000120000001"}, "punten": {"nummer": "OND"}}
# A rule of the domain may turn down what the description allows, such as a place that isn't
# there; and a text counts as it is after it was cleaned.
EXCLUDED: list[Any] = [positive_data_acceptance]


def described(number: int, role: str) -> Any:
    app = api_app(make_runner(number, role))
    with TestClient(app) as client:
        for _ in range(2):
            made = client.post("/v1/meldingen", json=TAKE, headers=SIGNED)
            assert made.status_code == 201
    return EXAMPLES[role in LOOKED_AT], schemathesis.openapi.from_asgi("/v1/openapi.json", app)


@pytest.fixture(scope="module", params=list(ROLES.items()), ids=list(ROLES))
def program(request: pytest.FixtureRequest) -> Any:
    """The API as a program in some role meets it."""
    role, number = request.param
    return described(number, role)


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_every_answer_is_as_described(
    program: Any, method: str, path: str, mode: GenerationMode
) -> None:
    examples, api = program

    @settings(max_examples=examples, suppress_health_check=list(HealthCheck))
    @given(case=api[path][method].as_strategy(generation_mode=mode))
    def hold(case: Case) -> None:
        if mode is GenerationMode.POSITIVE and case.path_parameters:
            case.path_parameters |= KNOWN.get(path.split("/")[1], {})
        case.call_and_validate(headers=SIGNED, excluded_checks=EXCLUDED)

    try:
        hold()
    except Unsatisfiable:
        assert mode is GenerationMode.NEGATIVE, "nothing fits the description"
