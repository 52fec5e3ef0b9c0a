# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The API and bodies that are no JSON, or JSON of a hostile kind.

The invariant: any bytes give a problem in the 4xx range, or an act; never a 500.
"""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.web.api import BODY_BYTES_MAX

from .api_world import CP, JSON, PROBLEM, TAKE, Desk, desk

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "bad-input" / "json"
CASES = sorted(SHARED.glob("*.json")) if SHARED.is_dir() else []
NO_CASES = "../shared/data/bad-input/json is not here"
PATHS = ("/v1/meldingen", "/v1/meldingen/GTH-0001/handelingen")


@pytest.fixture(scope="module")
def cp() -> Iterator[Desk]:
    with desk(CP, "cp_assessor") as found:
        assert found.ask("POST", PATHS[0], TAKE).status_code == 201
        yield found


def send(cp: Desk, path: str, body: bytes) -> list[str]:
    """Send bytes that are no act; the codes of what is said of them."""
    response = cp.ask("POST", path, content=body, headers={"content-type": JSON})
    assert response.status_code in (400, 413), response.text
    assert response.headers["content-type"] == PROBLEM
    found = response.json()
    return [error["code"] for error in found.get("errors", [])]


@pytest.mark.skipif(not CASES, reason=NO_CASES)
@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_every_case_is_read_or_turned_down(cp: Desk, case: Path, path: str) -> None:
    body = case.read_bytes()
    codes = send(cp, path, body)
    if len(body) > BODY_BYTES_MAX:
        assert codes == []
    elif case.stem.startswith("y_"):
        assert "json" not in codes, "good JSON of another shape"
    elif case.stem.startswith("n_"):
        assert codes == ["json"]


@pytest.mark.skipif(not CASES, reason=NO_CASES)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_every_case_as_a_field_of_an_act(cp: Desk, case: Path) -> None:
    body = case.read_bytes()
    if len(body) < BODY_BYTES_MAX - 100:
        send(cp, PATHS[1], b'{"soort": "mark-duplicate", "velden": {"of": ' + body + b"}}")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\x00",
        b"\xff\xfe{\x00}\x00",
        b"\xef\xbb\xbf{}",
        b'"\xed\xa0\x80"',
        b'{"\xff": 1}',
        b'{"where": "\\ud800"}',
        b"[" * (BODY_BYTES_MAX - 1),
        b'{"a":' * 10_000,
        b'{"soort":' * 7_000,
        b"[" * 30_000 + b"]" * 30_000,
        b"9" * 60_000,
        b"NaN",
        b"Infinity",
        b"'{}'",
        b"{}{}",
        b"{} x",
        b"\x1f\x8b\x08\x00",
    ],
    ids=lambda body: repr(body[:12]),
)
def test_hostile_bytes_are_turned_down(cp: Desk, body: bytes) -> None:
    for path in PATHS:
        assert send(cp, path, body) == ["json"]


@pytest.mark.parametrize(
    "persons",
    [b"1e3", b"1.5", b"9" * 400, b"-0", b"-1", b"1E-2", b'"1"', b"true", b"[1]", b"1e400", b"2.0"],
)
def test_a_number_of_another_kind_is_a_fault_at_its_field(cp: Desk, persons: bytes) -> None:
    body = msgspec.json.encode(TAKE)[:-1] + b',"persons":' + persons + b"}"
    response = cp.ask("POST", PATHS[0], content=body, headers={"content-type": JSON})
    assert response.status_code in (201, 400)
    if response.status_code == 400:
        (error,) = response.json()["errors"]
        assert error["location"] in ({"pointer": "/persons"}, {"pointer": ""})


def test_a_name_that_stands_twice_counts_once(cp: Desk) -> None:
    body = b'{"where":"hier",' + msgspec.json.encode(TAKE)[1:]
    response = cp.ask("POST", PATHS[0], content=body, headers={"content-type": JSON})
    assert response.status_code == 201
    assert response.json()["inhoud"]["take"]["where"] == TAKE["where"]


@given(body=st.binary(max_size=200))
def test_any_bytes_are_turned_down(cp: Desk, body: bytes) -> None:
    for path in PATHS:
        send(cp, path, body)


@given(path=st.binary(max_size=40), query=st.binary(max_size=60))
def test_any_address_is_answered(cp: Desk, path: bytes, query: bytes) -> None:
    quoted = "".join(f"%{byte:02x}" for byte in path)
    asked = "".join(f"%{byte:02x}" if byte not in b"&=" else chr(byte) for byte in query)
    response = cp.ask("GET", f"/v1/meldingen/{quoted}?{asked}")
    assert response.status_code in (200, 400, 404)
    response = cp.ask("GET", f"/v1/meldingen?{asked}")
    assert response.status_code in (200, 400)
