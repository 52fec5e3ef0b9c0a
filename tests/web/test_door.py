# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The door: foreign names, other sites, floods and large bodies, before any page is asked."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from litestar.testing import TestClient

from baken.web.api import api_routes
from baken.web.app import BODY_BYTES_MAX, create_app
from baken.web.courier import UPLOAD_BYTES_MAX
from baken.web.door import OPEN_FORM_BYTES_MAX, UPLOADS_MAX, Counted, TooLarge, TooSlow
from baken.web.rates import ADDRESSES_MAX, KNOWN_MAX, USUAL, Limits, Rate, Rates, network_of

from .fakes import SECRET, Region, Visitor, WorldRunner

FORM = "application/x-www-form-urlencoded"
FILES = "multipart/form-data; boundary=x"

# --- names of this node ----------------------------------------------------------


@pytest.mark.parametrize(
    "host",
    ["192.168.1.20:8420", "10.0.0.1", "[fe80::1]:8420", "[::1]", "localhost:8420", "127.0.0.1",
     "punt-ond.local:8420", "PUNT-OND.LOCAL", "punt.local."],
)  # fmt: skip
def test_an_address_and_a_name_of_the_local_network_are_ours(nobody: Visitor, host: str) -> None:
    assert nobody.client.get("/aanmelden", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:8420", "punt.local.evil.example", "local", "localhost.evil.nl",
     "punt.local:8420@evil.example", "", ":8420", "punt.local:x", "[::1", "1.2.3.4.evil.nl"],
)  # fmt: skip
def test_a_name_that_another_site_made_point_here_is_turned_away(desk: Visitor, host: str) -> None:
    for path in ("/balie", "/aanmelden", "/static/baken.css", "/nergens"):
        answer = desk.client.get(path, headers={"host": host})
        assert answer.status_code == 400
        assert "Dit adres is niet van deze computer" in answer.text
        assert answer.headers["content-security-policy"]
    assert desk.node.counters["web.refused_400"] == 4


def test_a_name_of_the_settings_is_ours(region: Region) -> None:
    runner = WorldRunner(region.world, region.node("OND"))
    runner.settings = msgspec.structs.replace(runner.settings, web_names=("punt.waterhoven.nl",))
    with TestClient(create_app(runner, secret=SECRET)) as client:
        assert client.get("/aanmelden", headers={"host": "Punt.Waterhoven.nl"}).status_code == 200
        assert client.get("/aanmelden", headers={"host": "waterhoven.nl"}).status_code == 400


def test_the_api_says_no_in_its_own_form(region: Region) -> None:
    runner = WorldRunner(region.world, region.node("OND"))
    with TestClient(create_app(runner, secret=SECRET, more=api_routes(runner))) as client:
        answer = client.get("/v1/punten", headers={"host": "evil.example"})
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["detail"].startswith("Dit adres is niet van deze computer")


# --- other sites -----------------------------------------------------------------


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "http://testserver.local:8421"},  # another node on this computer
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_what_a_page_of_another_site_sends_is_not_done(
    desk: Visitor, headers: dict[str, str]
) -> None:
    form = desk.get("/logboek/nieuw").form("/logboek/nieuw")
    words = {**form.fields, "kind": "event", "text": "van elders"}
    before = desk.node.version
    answer = desk.client.post("/logboek/nieuw", data=words, headers=headers)
    assert answer.status_code == 403
    assert "andere website" in answer.text
    assert desk.node.version == before


def test_what_a_page_of_ours_sends_is_done(desk: Visitor) -> None:
    form = desk.get("/logboek/nieuw").form("/logboek/nieuw")
    words = {**form.fields, "kind": "event", "text": "van hier"}
    before = desk.node.version
    headers = {"origin": "http://testserver.local", "sec-fetch-site": "same-origin"}
    assert desk.client.post("/logboek/nieuw", data=words, headers=headers).status_code == 200
    assert desk.node.version > before


# --- how many --------------------------------------------------------------------


def asked(rates: Rates, address: str, times: int, now_s: float = 0.0) -> int:
    """How many of so many requests came in."""
    return sum(rates.wait_s(address, now_s) == 0 for _ in range(times))


def test_ten_desks_behind_one_address_never_wait() -> None:
    """Each opens a page of 15 files, then asks for three parts of a page every two seconds."""
    rates = Rates()
    assert asked(rates, "10.0.0.9", 10 * 15) == 150
    for second in range(1, 600):
        assert asked(rates, "10.0.0.9", 10 * 3 // 2, float(second)) == 15


def test_a_flood_from_one_address_costs_that_address_only() -> None:
    rates = Rates()
    came_in = asked(rates, "10.0.0.66", 100_000)
    assert came_in == USUAL.address.burst
    assert 0 < rates.wait_s("10.0.0.66", 0.0) <= 1 / USUAL.address.per_s
    assert asked(rates, "10.0.0.7", 100) == 100
    assert asked(rates, "10.0.0.66", 1000, now_s=10.0) == 10 * USUAL.address.per_s


def test_a_flood_from_many_addresses_never_shuts_out_who_works_here() -> None:
    rates = Rates()
    rates.knows("10.0.0.7")
    for number in range(30_000):
        rates.wait_s(f"10.1.{number >> 8}.{number & 255}", 0.0)
    assert rates.wait_s("10.2.0.1", 0.0) > 0
    assert asked(rates, "10.0.0.7", 100) == 100


def test_addresses_without_end_take_bounded_memory() -> None:
    rates = Rates(Limits(strangers=Rate(burst=10**9, per_s=1)))
    for number in range(2 * ADDRESSES_MAX):
        rates.wait_s(f"fe80:{number:x}::1", float(number))
        rates.knows(f"fe80:{number:x}::1")
    assert len(rates) == ADDRESSES_MAX + KNOWN_MAX


@given(
    burst=st.integers(1, 50),
    per_s=st.integers(1, 50),
    gaps_s=st.lists(st.floats(-5, 5), min_size=1, max_size=60),
)
def test_never_more_than_the_burst_and_what_came_in_since(
    burst: int, per_s: int, gaps_s: list[float]
) -> None:
    rates = Rates(Limits(address=Rate(burst, per_s), strangers=Rate(10**6, 10**6)))
    now_s = passed_s = came_in = 0.0
    for gap_s in gaps_s:
        now_s += gap_s
        passed_s += abs(gap_s)
        came_in += asked(rates, "a", 5, now_s)
        assert came_in <= burst + per_s * passed_s + 1e-6


def test_hosts_of_one_ipv6_network_are_one_sender() -> None:
    assert network_of("2001:db8::1") == network_of("2001:db8::ffff:1")
    assert network_of("2001:db8:0:1::1") != network_of("2001:db8::1")
    assert network_of("::ffff:10.0.0.1") == network_of("10.0.0.1")
    assert network_of("fe80::1%eth0") == network_of("fe80::2")
    assert len(network_of("x" * 1000)) <= 64


def test_too_many_requests_are_told_when_to_come_back(region: Region) -> None:
    runner = WorldRunner(region.world, region.node("OND"))
    few = Limits(address=Rate(burst=3, per_s=0.001))
    with TestClient(create_app(runner, secret=SECRET, limits=few)) as client:
        answers = [client.get("/static/baken.css") for _ in range(4)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert int(answers[3].headers["retry-after"]) > 100
    assert "te veel verzoeken" in answers[3].text


def test_the_page_that_reads_every_record_reads_them_now_and_then(
    region: Region, desk: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    folded, digest = 0, type(desk.node).digest

    def counted(node: Any) -> str:
        nonlocal folded
        folded += 1
        return digest(node)

    monkeypatch.setattr(type(desk.node), "digest", counted)
    for _ in range(20):
        assert desk.node.digest()[:8] in desk.get("/dokter").text
    assert folded == 20 + 1
    region.pass_time(1)
    desk.fill("/logboek/nieuw", {"kind": "event", "text": "er is iets gebeurd"})
    for _ in range(20):
        assert desk.get("/dokter").status == 200
    assert folded == 20 + 2


# --- bodies ----------------------------------------------------------------------

Receive = Callable[[], Awaitable[dict[str, Any]]]


async def unread() -> dict[str, Any]:
    raise AssertionError("the body was read")


def scope_of(visitor: Visitor, path: str, kind: str, length: int | None = None) -> dict[str, Any]:
    cookies = "; ".join(f"{name}={value}" for name, value in visitor.client.cookies.items())
    headers = [("host", "testserver.local"), ("content-type", kind), ("cookie", cookies)]
    if length is not None:
        headers.append(("content-length", str(length)))
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in headers],
        "client": ("10.0.0.9", 4000),
        "server": ("10.0.0.1", 8420),
        "state": {},
    }


async def answer_to(visitor: Visitor, scope: dict[str, Any], receive: Receive) -> dict[str, Any]:
    """The head of the answer."""
    sent: list[dict[str, Any]] = []

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    await visitor.client.app(scope, receive, send)
    return sent[0]


@pytest.mark.parametrize("path", ["/stick/inlezen", "/papier/inlezen", "/balie/melding"])
@pytest.mark.parametrize("kind", [FILES, FORM])
def test_of_who_did_not_sign_in_no_body_is_read(nobody: Visitor, path: str, kind: str) -> None:
    head = asyncio.run(answer_to(nobody, scope_of(nobody, path, kind, 32 << 20), unread))
    assert head["status"] == 303


@pytest.mark.parametrize("path", ["/aanmelden/1", "/aanmelden/eerste", "/stop/OND", "/weergave"])
def test_forms_that_are_there_for_all_take_no_files_and_little(nobody: Visitor, path: str) -> None:
    for kind, length, status in (
        (FILES, 100, 400),
        ("application/json", 100, 400),
        (FORM, OPEN_FORM_BYTES_MAX + 1, 413),
    ):
        head = asyncio.run(answer_to(nobody, scope_of(nobody, path, kind, length), unread))
        assert head["status"] == status


def test_a_form_without_files_takes_none_from_anybody(desk: Visitor) -> None:
    for kind, length, status in (
        (FILES, 100, 400),
        (FORM, BODY_BYTES_MAX + 1, 413),
    ):
        scope = scope_of(desk, "/balie/melding", kind, length)
        assert asyncio.run(answer_to(desk, scope, unread))["status"] == status
    scope = scope_of(desk, "/stick/inlezen", FILES, UPLOAD_BYTES_MAX + 1)
    assert asyncio.run(answer_to(desk, scope, unread))["status"] == 413


def test_a_body_that_says_no_length_is_cut_off_at_the_bound(desk: Visitor) -> None:
    given_bytes = 0

    async def endless() -> dict[str, Any]:
        nonlocal given_bytes
        given_bytes += 65_536
        return {"type": "http.request", "body": b"x" * 65_536, "more_body": True}

    head = asyncio.run(answer_to(desk, scope_of(desk, "/balie/melding", FORM), endless))
    assert head["status"] == 413
    assert given_bytes <= BODY_BYTES_MAX + 2 * 65_536


def test_only_so_many_files_are_read_in_at_once(desk: Visitor) -> None:
    async def crowd() -> list[int]:
        open_now, all_wait = asyncio.Event(), asyncio.Event()
        waiters = 0

        async def waiting() -> dict[str, Any]:
            nonlocal waiters
            waiters += 1
            if waiters == UPLOADS_MAX:
                all_wait.set()
            await open_now.wait()
            return {"type": "http.request", "body": b"--x--\r\n", "more_body": False}

        scope = scope_of(desk, "/stick/inlezen", FILES)
        tasks = [
            asyncio.create_task(answer_to(desk, dict(scope), waiting)) for _ in range(UPLOADS_MAX)
        ]
        await all_wait.wait()
        one_more = await answer_to(desk, dict(scope), unread)
        open_now.set()
        heads = await asyncio.gather(*tasks)
        again = await answer_to(desk, dict(scope), waiting)
        return [one_more["status"], again["status"], *(head["status"] for head in heads)]

    one_more, again, *others = asyncio.run(crowd())
    assert one_more == 503
    assert again != 503
    assert 503 not in others


def test_a_body_that_drips_in_is_given_up() -> None:
    async def drip() -> None:
        async def silent() -> dict[str, Any]:
            await asyncio.Event().wait()
            raise AssertionError

        with pytest.raises(TooSlow):
            await Counted(silent, 100, within_s=0.01)()  # type: ignore[arg-type]

    asyncio.run(drip())


@given(sizes=st.lists(st.integers(0, 50), max_size=20), most=st.integers(0, 200))
def test_no_more_comes_through_than_may(sizes: list[int], most: int) -> None:
    async def read() -> int:
        parts = iter([*sizes, 0])
        left = len(sizes) + 1

        async def receive() -> dict[str, Any]:
            nonlocal left
            left -= 1
            return {"type": "http.request", "body": b"x" * next(parts), "more_body": left > 0}

        counted, total = Counted(receive, most, within_s=60), 0  # type: ignore[arg-type]
        for _ in range(len(sizes) + 1):
            message: Any = await counted()
            total += len(message["body"])
        return total

    if sum(sizes) <= most:
        assert asyncio.run(read()) == sum(sizes)
    else:
        with pytest.raises(TooLarge):
            asyncio.run(read())
