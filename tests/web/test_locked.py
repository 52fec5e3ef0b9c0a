# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A locked computer's two ports: what they show, how they unlock, and that guessing is slow."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, TypeVar

import httpx
import pytest
from litestar import Litestar

from baken.domain.bulletins import ContactKind
from baken.node import lock
from baken.node.config import BadFolder
from baken.node.lock import SPLIT_BYTES, FolderKey, Lock
from baken.web.door import address_of
from baken.web.locked import (
    BUSY,
    PAGE,
    SCREEN,
    Keyhole,
    Switch,
    is_here,
    locked_app,
    locked_public_app,
)
from baken.web.standing import Elsewhere, Notice, Standing

KEY = FolderKey(bytes(range(32)))
PHRASE = "molen-kaas-vuur-boot-zand"
BARE = Lock(bytes(16), 1, 8)
MADE, PARTS = lock.with_parts(
    lock.with_keyholder(BARE, "beheerder", lock.stretch(BARE, PHRASE), KEY, bytes(24)),
    KEY,
    bytes(range(SPLIT_BYTES)),
)
HERE, THERE = "127.0.0.1", "192.168.1.9"
FAR_S = 4_000_000_000
NOTICE = Notice(
    short="VRL-3",
    title="Kook het water <drie> minuten",
    advice="Drink niets uit de kraan.",
    known="Er is een leiding gebroken.",
    contacts=((ContactKind.PHONE, "0800-1351"),),
    valid_from=0,
    valid_until=FAR_S,
)
STANDING = Standing(
    place="Ondermolen",
    exercise=True,
    at_s=1_800_000_000,
    notices=(NOTICE,),
    elsewhere=(Elsewhere("Breedeweide", "Weidelaan 3"),),
)

T = TypeVar("T")


class Door:
    """The pages of a locked computer, and what it got to open."""

    def __init__(self, standing: Standing = STANDING, fails: Exception | None = None) -> None:
        self.keys: list[FolderKey] = []
        self.fails = fails
        self.keyhole = Keyhole(MADE, self._unlocked)
        self.staff = locked_app(lambda: standing, self.keyhole)
        self.public = locked_public_app(lambda: standing)

    async def _unlocked(self, key: FolderKey) -> None:
        if self.fails is not None:
            raise self.fails
        self.keys.append(key)


def ask(
    app: Litestar | Switch, does: Callable[[httpx.AsyncClient], Awaitable[T]], address: str = HERE
) -> T:
    async def run() -> T:
        transport = httpx.ASGITransport(app, client=(address, 5))  # type: ignore[arg-type]
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            return await does(client)

    return asyncio.run(run())


def get(app: Litestar, path: str, address: str = HERE, **headers: str) -> httpx.Response:
    return ask(app, lambda client: client.get(path, headers=headers), address)


def post(app: Litestar, address: str = HERE, **words: str) -> httpx.Response:
    return ask(app, lambda client: client.post(PAGE, data=words), address)


# what is shown


@pytest.mark.parametrize("path", [PAGE, "/", "/balie", "/meldingen/OND-0001", "/v1/reports",
                                  "/aanmelden", SCREEN, "/nergens", f"{PAGE}/meer"])  # fmt: skip
def test_every_staff_page_is_the_page_that_unlocks(path: str) -> None:
    page = get(Door().staff, path)
    assert page.status_code == (200 if path == PAGE else 503)
    assert "Ontgrendel deze computer" in page.text
    assert page.headers["content-security-policy"].startswith("default-src 'none'")
    assert page.headers["cache-control"] == "no-store"
    assert "set-cookie" not in page.headers


def test_the_info_screen_needs_no_unlocking() -> None:
    app = Door().public
    page = get(app, SCREEN)
    assert page.status_code == 200
    for text in ("Ondermolen", "OEFENING", "Kook het water &lt;drie&gt; minuten", "0800-1351",
                 "Drink niets uit de kraan.", "De computer start nog", "VRL-3"):  # fmt: skip
        assert text in page.text
    assert "Breedeweide" in get(app, f"{SCREEN}?blad=1").text
    assert get(app, f"{SCREEN}?blad=1000000").status_code == 200


def test_what_no_longer_holds_is_not_shown() -> None:
    over = Notice(short="VRL-2", title="Oud", advice="a", known="b", valid_from=0, valid_until=99)
    soon = Notice(short="VRL-9", title="Straks", advice="a", known="b", valid_from=FAR_S,
                  valid_until=FAR_S + 9)  # fmt: skip
    page = get(Door(Standing(place="Ondermolen", notices=(over, soon))).public, SCREEN)
    assert "Er is nog geen bericht van de gemeente" in page.text
    assert "Oud" not in page.text
    assert "Straks" not in page.text


def test_a_computer_that_never_ran_shows_an_empty_screen() -> None:
    page = get(Door(Standing()).public, SCREEN)
    assert page.status_code == 200
    assert "Er is nog geen bericht van de gemeente" in page.text


@pytest.mark.parametrize("path", ["/", PAGE, "/balie", "/v1/reports", f"{SCREEN}?blad=x"])
def test_residents_get_the_info_screen_whatever_they_ask(path: str) -> None:
    page = get(Door().public, path)
    assert (page.status_code, page.headers.get("location")) == (303, SCREEN)


def test_residents_can_not_unlock() -> None:
    door = Door()
    assert post(door.public, wachtzin=PHRASE).status_code == 303
    assert door.keys == []


def test_the_screen_is_in_the_readers_language() -> None:
    page = get(Door().public, SCREEN, **{"accept-language": "en-GB"})
    assert '<html lang="en"' in page.text
    assert '<html lang="nl"' in get(Door().public, f"{SCREEN}?taal=nl").text
    assert '<html lang="nl"' in get(Door().public, f"{SCREEN}?taal=../x").text


# unlocking


@pytest.mark.parametrize("address", [HERE, THERE])
def test_a_passphrase_unlocks(address: str) -> None:
    door = Door()
    done = post(door.staff, address, wachtzin="Molen kaas vuur boot zand")
    assert (done.status_code, done.headers["location"]) == (303, "/")
    assert door.keys == [KEY]


def test_both_parts_unlock_in_either_order() -> None:
    for one, other in (PARTS, PARTS[::-1]):
        door = Door()
        assert post(door.staff, deel1=one.lower(), deel2=f" {other} ").status_code == 303
        assert door.keys == [KEY]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ({"wachtzin": ""}, "Deze wachtzin past niet"),
        ({"wachtzin": "molen"}, "Deze wachtzin past niet"),
        ({"wachtzin": "x" * 900}, "Deze wachtzin past niet"),
        ({"deel1": PARTS[0]}, "Deel 2 is niet compleet"),
        ({"deel1": PARTS[0], "deel2": PARTS[0]}, "twee keer hetzelfde deel"),
        ({"deel1": PARTS[0], "deel2": PARTS[1][:-1] + "U"}, "In deel 2 zit een typefout"),
        ({"deel1": "<script>", "deel2": ""}, "Deel 1 is niet compleet"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_and_nothing_opens(words: dict[str, str], says: str) -> None:
    door = Door()
    page = post(door.staff, **words)
    assert page.status_code == 400
    assert says in page.text
    assert "<script>" not in page.text
    assert not any(word in page.text for word in words.values() if len(word) > 8)
    assert door.keys == []


def test_a_node_that_does_not_come_up_is_said_and_can_be_tried_again() -> None:
    door = Door(fails=BadFolder("/map/baken.db does not open"))
    page = post(door.staff, wachtzin=PHRASE)
    assert page.status_code == 500
    assert "Roep de beheerder" in page.text
    assert "/map/" not in page.text
    door.fails = None
    assert post(door.staff, wachtzin=PHRASE).status_code == 303
    assert door.keys == [KEY]


def test_two_who_unlock_at_once_bring_the_node_up_once() -> None:
    door = Door()

    async def both(client: httpx.AsyncClient) -> list[httpx.Response]:
        tries = [client.post(PAGE, data={"wachtzin": PHRASE}) for _ in range(3)]
        return list(await asyncio.gather(*tries))

    answers = ask(door.staff, both)
    assert [answer.status_code for answer in answers] == [303, 303, 303]
    assert door.keys == [KEY]


def test_who_is_elsewhere_is_told_that_others_can_read_along() -> None:
    door = Door()
    assert "kan iemand meelezen" in get(door.staff, PAGE, THERE).text
    assert "kan iemand meelezen" not in get(door.staff, PAGE, HERE).text


@pytest.mark.parametrize(
    "headers",
    [{"origin": "http://elders.example"}, {"sec-fetch-site": "cross-site"},
     {"host": "elders.example"}],
)  # fmt: skip
def test_another_site_can_not_make_a_browser_guess(headers: dict[str, str]) -> None:
    door = Door()
    words = {"wachtzin": PHRASE}
    answer = ask(door.staff, lambda client: client.post(PAGE, data=words, headers=headers))
    assert answer.status_code in (400, 403)
    assert door.keys == []


@pytest.mark.parametrize("body", [b"", b"\xff" * 4000, b"a=" + b"b" * 100_000, b"{}"])
def test_any_bytes_are_answered_in_plain_words(body: bytes) -> None:
    door = Door()
    for kind in ("application/x-www-form-urlencoded", "application/json", "multipart/form-data"):
        headers = {"content-type": kind}
        answer = ask(
            door.staff, partial(httpx.AsyncClient.post, url=PAGE, content=body, headers=headers)
        )
        assert answer.status_code in (400, 413, 429, 503)
        assert "Traceback" not in answer.text
    assert door.keys == []


# guessing


def tried(door: Door, address: str, now_s: float, phrase: str = "fout") -> int:
    """The status of one try at this moment; 303 where it opened."""
    fault = asyncio.run(door.keyhole.open({"wachtzin": [phrase]}, address, now_s))
    return 303 if fault is None else fault.status


def test_guessing_gets_slow_and_never_locks_anybody_out() -> None:
    """Whoever guesses as fast as may be gets at most two tries a minute; then the right one opens,
    after at most half a minute, however many were wrong."""
    door, now_s, tries = Door(), 1000.0, 0
    while now_s < 1000.0 + 3600:
        tries += tried(door, HERE, now_s) == 400
        now_s += 1.0
    assert 60 < tries < 140
    waits = 0
    while tried(door, HERE, now_s, PHRASE) == 429:
        now_s += 1.0
        waits += 1
        assert waits <= 31
    assert door.keys == [KEY]


def test_a_try_during_the_wait_is_not_even_compared() -> None:
    door = Door()
    while tried(door, THERE, 1000.0) == 400:
        pass
    assert tried(door, THERE, 1000.0, PHRASE) == 429
    assert door.keys == []


def test_whoever_stands_at_the_computer_waits_for_nobody_on_the_network() -> None:
    door = Door()
    for number in range(300):
        tried(door, f"192.168.1.{number % 250}", 1000.0)
    assert tried(door, "192.168.1.251", 1000.0, PHRASE) == 429
    assert tried(door, HERE, 1000.0, PHRASE) == 303


def test_a_mistyped_part_costs_no_wait() -> None:
    door = Door()
    for _ in range(50):
        words = {"deel1": [PARTS[0]], "deel2": ["11111 " * 7]}
        fault = asyncio.run(door.keyhole.open(words, THERE, 1000.0))
        assert fault is not None
        assert fault.status == 400
    assert tried(door, THERE, 1000.0, PHRASE) == 303


def test_one_try_at_a_time_is_stretched_for_the_network() -> None:
    """Each takes a second and much memory: the others hear that they must wait, at once."""
    slow = Lock(bytes(16), 3, 64 * 1024)
    door = Door()
    door.keyhole = Keyhole(slow, door._unlocked)

    async def many() -> list[int]:
        faults = await asyncio.gather(
            *(door.keyhole.open({"wachtzin": ["fout"]}, f"10.0.0.{n}", 1.0) for n in range(20))
        )
        assert sum(fault is not None and fault.sentence == BUSY for fault in faults) == 19
        return [fault.status for fault in faults if fault is not None]

    assert sorted(asyncio.run(many())) == [400] + [503] * 19


@pytest.mark.parametrize(("address", "here"), [("127.0.0.1", True), ("127.8.0.1", True),
    ("::1", True), ("::ffff:127.0.0.1", True), ("192.168.1.9", False), ("::ffff:10.0.0.1", False),
    ("", False), ("localhost", False), ("testclient", False)])  # fmt: skip
def test_only_this_computer_itself_counts_as_here(address: str, here: bool) -> None:
    assert is_here(address) is here


# making way


def test_a_port_serves_the_node_as_soon_as_it_is_there() -> None:
    door, switch = Door(), Switch()

    async def walk(client: httpx.AsyncClient) -> list[Any]:
        before = (await client.get("/")).status_code
        switch.app = door.staff
        locked = (await client.get("/")).status_code
        switch.app = door.public
        return [before, locked, (await client.get("/")).status_code]

    assert ask(switch, walk) == [503, 503, 303]


def test_the_address_is_that_of_the_connection() -> None:
    """A header that says otherwise is no reason to believe that somebody stands here."""
    scope = {"client": (THERE, 1), "headers": [(b"x-forwarded-for", b"127.0.0.1")]}
    assert address_of(scope) == THERE  # type: ignore[arg-type]
