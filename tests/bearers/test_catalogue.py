# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""URLs of bearers: what they ask for, and that a wrong one is refused by name."""

import asyncio
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baken.bearers import catalogue
from baken.bearers.catalogue import COMMON, SCHEMES, defaults, parse
from baken.bearers.contract import Properties
from baken.kernel.lane import Lane

ALL = frozenset(Lane)
RADIO = Path(__file__).resolve().parents[2] / "docs" / "radio.md"
GOOD = {
    "tcp": "tcp://steunpunt.local:8470",
    "ws": "ws://10.0.0.7:8480/baken",
    "wss": "wss://baken.example",
    "serial": "serial:///dev/ttyS0",
    "pipe": "pipe:///usr/local/bin/bridge",
    "kiss+tcp": "kiss+tcp://[::1]:8001",
    "kiss+serial": "kiss+serial:///dev/ttyUSB0",
}


def test_every_scheme_has_its_address_here() -> None:
    assert set(GOOD) == set(SCHEMES)


@pytest.mark.parametrize("name", GOOD)
def test_an_address_without_options_is_as_its_scheme_brings(name: str) -> None:
    wanted = parse(GOOD[name])
    assert (wanted.scheme, wanted.options, wanted.arguments) == (name, {}, ())
    assert wanted.properties == defaults(GOOD[name])
    assert wanted.properties.carries == ALL
    assert wanted.properties.personal


def test_the_cheapest_is_the_one_that_costs_nobody_air() -> None:
    costs = {name: defaults(url).cost for name, url in GOOD.items()}
    assert sorted(costs, key=lambda name: costs[name]) == [
        "tcp", "ws", "wss", "serial", "pipe", "kiss+tcp", "kiss+serial",
    ]  # fmt: skip


def test_a_serial_line_carries_eight_of_ten_bits() -> None:
    assert parse("serial:///dev/ttyS0").properties.bitrate == 7680
    assert parse("serial:///dev/ttyS0?baud=300").properties.bitrate == 240
    assert parse("serial:///dev/ttyS0?baud=9600&bitrate=2400").properties.bitrate == 2400


def test_a_call_sign_takes_air_in_every_frame() -> None:
    bare, signed = (parse(GOOD["kiss+tcp"] + more).properties for more in ("", "?call=PD0ABC"))
    assert bare.overhead_s == 0
    assert signed.overhead_s == pytest.approx(23 * 8 / 1200)
    faster = parse(GOOD["kiss+tcp"] + "?call=PD0ABC&bitrate=9600").properties
    assert faster.overhead_s == pytest.approx(23 * 8 / 9600)


@pytest.mark.parametrize("name", GOOD)
def test_what_an_address_says_stands_above_its_scheme(name: str) -> None:
    said = (
        "?frame_bytes=120&bitrate=980.5&overhead_s=0.25&turnaround_s=0.5&half_duplex=1"
        "&duty_cycle=0.1&carries=nood,spoed&personal=0&cost=30"
    )
    assert parse(GOOD[name] + said).properties == Properties(
        frame_bytes=120,
        bitrate=980.5,
        overhead_s=0.25,
        half_duplex=True,
        turnaround_s=0.5,
        duty_cycle=0.1,
        carries=frozenset({Lane.NOOD, Lane.SPOED}),
        personal=False,
        cost=30,
    )


def test_amateur_radio_carries_no_messages_and_says_who_it_is() -> None:
    amateur = parse("kiss+tcp://localhost:8001?call=PD0ABC-1&amateur=1").properties
    assert amateur.carries == frozenset()
    assert not amateur.personal
    assert parse("serial:///dev/ttyS0?carries=none").properties.carries == frozenset()


def test_a_program_gets_its_arguments_in_order() -> None:
    wanted = parse("pipe:///opt/my%20bridge?arg=--port&arg=%2Fdev%2FttyACM0&cost=9&arg=a%26b")
    assert wanted.path == "/opt/my bridge"
    assert wanted.arguments == ("--port", "/dev/ttyACM0", "a&b")
    assert wanted.properties.cost == 9


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("", "begin with tcp://"),
        ("tcp:host:1", "begin with"),
        ("udp://host:1", "begin with"),
        ("TCP://host:1", "begin with"),
        ("tcp://host", "not a tcp://host:port"),
        ("tcp://host:70000", "not a tcp://host:port"),
        ("tcp://host:1/path", "no path"),
        ("kiss+tcp://:8001", "not a kiss"),
        ("ws://", "write ws://host"),
        ("wss://host:x", "[Pp]ort"),
        ("serial://dev/ttyS0", "three slashes"),
        ("serial:///", "three slashes"),
        ("pipe://bridge", "three slashes"),
        ("pipe:///x%00y", "three slashes"),
        ("tcp://host:1#x", "%23"),
        ("tcp://host:1?cost", "cost"),
        ("tcp://host:1?cots=1", "cots is no option of tcp"),
        ("tcp://host:1?baud=9600", "baud is no option of tcp"),
        ("serial:///dev/x?call=PD0ABC", "call is no option of serial"),
        ("tcp://host:1?cost=1&cost=1", "cost stands there twice"),
        ("tcp://host:1?cost=-1", "cost must be a whole number"),
        ("tcp://host:1?cost=1.5", "cost must be a whole number"),
        ("tcp://host:1?frame_bytes=31", "frame_bytes must be"),
        ("serial:///dev/x?frame_bytes=1501", "frame_bytes must be"),
        ("tcp://host:1?bitrate=0", "bitrate must be"),
        ("tcp://host:1?bitrate=nan", "bitrate must be"),
        ("tcp://host:1?bitrate=inf", "bitrate must be"),
        ("tcp://host:1?duty_cycle=0", "duty_cycle must be"),
        ("tcp://host:1?duty_cycle=10", "duty_cycle must be"),
        ("tcp://host:1?overhead_s=-1", "overhead_s must be"),
        ("tcp://host:1?half_duplex=yes", "half_duplex must be 0 or 1"),
        ("tcp://host:1?half_duplex=1", "needs bitrate"),
        ("tcp://host:1?carries=alles", "carries knows no 'alles'"),
        ("tcp://host:1?carries=", "carries knows no ''"),
        ("tcp://host:1?carries=none,nood", "carries knows no 'none'"),
        ("serial:///dev/x?baud=", "baud must be"),
        ("kiss+serial:///dev/x?baud=x", "baud must be"),
        ("kiss+tcp://host:1?call=nobody", "not a call sign"),
        ("kiss+tcp://host:1?call=PD0ABC&to=me!", "not a call sign"),
        ("kiss+tcp://host:1?to=BAKEN", "no meaning without call"),
        ("kiss+tcp://host:1?port=16", "port must be"),
        ("kiss+tcp://host:1?amateur=1", "needs call="),
        ("kiss+tcp://host:1?call=PD0ABC&amateur=1&carries=nood", "leave out carries"),
        ("pipe:///x?" + "&".join(["arg=a"] * 33), "more than 32 arguments"),
        ("tcp://host:1?" + "x" * 3000, "too long"),
        ("tcp://host:1\n", "letters that stand in no address"),
    ],
)  # fmt: skip
def test_a_wrong_address_is_refused_by_name(url: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        parse(url)


@pytest.mark.parametrize("url", re.findall(r'url = "([^"]+)"', RADIO.read_text("utf-8")))
def test_every_address_on_the_page_about_radio_is_one(url: str) -> None:
    assert parse(url).url == url


@given(
    name=st.sampled_from(sorted(SCHEMES)),
    options=st.lists(
        st.tuples(
            st.sampled_from(sorted(COMMON | {"baud", "call", "to", "port", "arg", "cafile", "x"})),
            st.sampled_from(["", "0", "1", "0.5", "200", "none", "nood", "PD0ABC"]) | st.text(),
        ),
        max_size=4,
    ),
    noise=st.text(max_size=5),
)
def test_any_address_is_asked_for_or_refused_and_what_is_asked_for_holds(
    name: str, options: list[tuple[str, str]], noise: str
) -> None:
    url = GOOD[name] + "?" + "&".join(f"{key}={value}" for key, value in options) + noise
    try:
        wanted = parse(url)
    except ValueError:
        return
    properties = wanted.properties
    assert 32 <= properties.frame_bytes <= SCHEMES[name].frame_bytes_max
    assert properties.bitrate is None or properties.bitrate > 0
    assert 0 < properties.duty_cycle <= 1
    assert properties.bitrate or not properties.half_duplex
    assert properties.cost >= 0


@pytest.mark.parametrize("url", ["wss://host:1", "serial:///dev/x", "kiss+tcp://host:1"])
def test_nobody_calls_where_there_is_no_listening(url: str) -> None:
    with pytest.raises(ValueError, match="listen at"):
        asyncio.run(catalogue.listen(url, lambda bearer: None))


def test_who_listens_where_somebody_already_does_is_told_so() -> None:
    async def story(scheme: str) -> None:
        first = await catalogue.listen(f"{scheme}://127.0.0.1:0", lambda bearer: None)
        port = first.sockets[0].getsockname()[1]
        with pytest.raises(OSError, match="in use"):
            await catalogue.listen(f"{scheme}://127.0.0.1:{port}", lambda bearer: None)
        first.close()

    for scheme in ("tcp", "ws"):
        asyncio.run(story(scheme))
