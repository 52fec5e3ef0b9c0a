# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The catalogue of bearers: the one place that knows the schemes of their URLs.

    url = scheme "://" where [ "?" option "=" value { "&" option "=" value } ]

Options that every bearer has say what it is like (`Properties`) and stand above
what its scheme brings; the others belong to one scheme.  An option that isn't
known is refused by name, so that a typing error never means transmitting more
than was allowed.
"""

import math
import socket
from collections.abc import Callable
from typing import Protocol
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

import msgspec

from ..kernel.lane import Lane
from . import kiss, pipe, serial, tcp, ws
from .contract import Bearer, Properties

URL_LETTERS_MAX = 2000
FRAME_BYTES, FRAME_BYTES_MIN = 200, 32
AIR_BIT_S = 1200.0
KEY_UP_S = 0.3
BIT_S_MIN, BIT_S_MAX = 1.0, 1e9
DUTY_MIN = 0.001
LANES = {lane.name.lower(): lane for lane in Lane}
COMMON = frozenset(
    {
        "frame_bytes", "bitrate", "overhead_s", "turnaround_s", "half_duplex", "duty_cycle",
        "carries", "personal", "cost", "amateur",
    }
)  # fmt: skip

Wake = Callable[[Bearer], None]


class Scheme(msgspec.Struct, frozen=True):
    """What is the same for all bearers of a scheme.  `path`: its place is one, not host:port."""

    properties: Properties
    options: frozenset[str] = frozenset()
    frame_bytes_max: int = tcp.FRAME_BYTES
    path: bool = False


RADIO = Properties(FRAME_BYTES, bitrate=AIR_BIT_S, half_duplex=True, turnaround_s=KEY_UP_S, cost=20)
SCHEMES = {
    "tcp": Scheme(tcp.FAST),
    "ws": Scheme(Properties(tcp.FRAME_BYTES, cost=1)),
    "wss": Scheme(Properties(tcp.FRAME_BYTES, cost=1), ws.OPTIONS),
    "serial": Scheme(
        Properties(FRAME_BYTES, cost=5), serial.OPTIONS, serial.FRAME_BYTES_MAX, path=True
    ),
    "pipe": Scheme(Properties(FRAME_BYTES, cost=15), frozenset({"arg"}), path=True),
    "kiss+tcp": Scheme(RADIO, kiss.OPTIONS, kiss.FRAME_BYTES_MAX),
    "kiss+serial": Scheme(
        RADIO, kiss.OPTIONS | serial.OPTIONS, kiss.FRAME_BYTES_MAX, path=True
    ),
}  # fmt: skip


class Wanted(msgspec.Struct, frozen=True):
    """What a URL asks for.  `options` are those of its scheme alone."""

    url: str
    scheme: str
    path: str
    properties: Properties
    options: dict[str, str]
    arguments: tuple[str, ...] = ()


class Listener(Protocol):
    """What answers calls, until it is closed."""

    @property
    def sockets(self) -> tuple[socket.socket, ...]: ...

    def close(self) -> None: ...


def parse(url: str) -> Wanted:
    """What this URL asks for.  Raises `ValueError`, a sentence that says what is wrong with it."""
    if len(url) > URL_LETTERS_MAX or not url.isascii() or not url.isprintable():
        raise ValueError("no address of a bearer: too long, or letters that stand in no address")
    name, scheme = _scheme(url)
    try:
        parts = urlsplit(url)
        if parts.fragment:
            raise ValueError("write # as %23")
        options, arguments = _options(parts.query, name)
        for option in options.keys() - scheme.options - COMMON:
            known = ", ".join(sorted(scheme.options | COMMON))
            raise ValueError(f"{option} is no option of {name}; there are {known}")
        path = _place(name, parts)
        own = {option: value for option, value in options.items() if option in scheme.options}
        properties = _properties(name, options)
    except ValueError as error:
        raise ValueError(f"{url}: {error}") from error
    return Wanted(url, name, path, properties, own, arguments)


def defaults(url: str) -> Properties:
    """What a bearer of this URL's scheme is like where its options don't say otherwise."""
    return _brings(parse(url).scheme, dict(parse_qsl(urlsplit(url).query)))


async def open_bearer(url: str, wake: Wake) -> Bearer:
    """Open a bearer, or call who is there.

    Raises `BearerDown` where that can't be done now, `ValueError` where the URL is wrong.
    """
    wanted = parse(url)
    properties, options, path = wanted.properties, wanted.options, wanted.path
    match wanted.scheme:
        case "tcp":
            return await tcp.connect(url, wake, properties)
        case "ws" | "wss":
            return await ws.connect(url, options, properties, wake)
        case "serial":
            return await serial.connect(url, path, options, properties, wake)
        case "kiss+serial":
            return await kiss.attach(url, path, options, properties, wake)
        case "kiss+tcp":
            return await kiss.connect(url, options, properties, wake)
        case _:
            return await pipe.connect(url, path, wanted.arguments, properties, wake)


async def listen(url: str, wake: Wake) -> Listener:
    """Answer calls at `tcp://host:port` or `ws://host:port`; each is a bearer.

    Raises `OSError` where this computer can't listen there, `ValueError` where the URL is wrong.
    """
    wanted = parse(url)
    match wanted.scheme:
        case "tcp":
            return await tcp.listen(url, wake, wanted.properties)
        case "ws":
            return await ws.listen(url, wanted.properties, wake)
        case _:
            raise ValueError(f"{url}: nobody can call there; listen at tcp:// or ws://")


def _place(name: str, parts: SplitResult) -> str:
    """The path of a device or a program; empty where the bearer is at a host and port."""
    path = unquote(parts.path)
    if SCHEMES[name].path:
        if parts.netloc or not path.startswith("/") or path.endswith("/") or "\0" in path:
            raise ValueError(f"write {name}:///path/to/it, with three slashes")
        return path
    if name in ("ws", "wss"):  # as on the web: with a path, and perhaps without a port
        if not parts.hostname or (parts.port is None and parts.netloc.endswith(":")):
            raise ValueError(f"write {name}://host or {name}://host:port")
        return ""
    tcp.parse(f"{name}://{parts.netloc}", name)
    if path:
        raise ValueError(f"write {name}://host:port, and no path")
    return ""


def _scheme(url: str) -> tuple[str, Scheme]:
    name = url.partition(":")[0]
    if name not in SCHEMES or not url.startswith(f"{name}://"):
        known = ", ".join(f"{known}://" for known in SCHEMES)
        raise ValueError(f"{url}: no address of a bearer; they begin with {known}")
    return name, SCHEMES[name]


def _options(query: str, scheme: str) -> tuple[dict[str, str], tuple[str, ...]]:
    """The options, each once, and the arguments for a program."""
    options: dict[str, str] = {}
    arguments: list[str] = []
    for option, value in parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query)):
        if option == "arg" and scheme == "pipe":
            arguments.append(value)
        elif option in options:
            raise ValueError(f"{option} stands there twice")
        else:
            options[option] = value
    if len(arguments) > pipe.ARGUMENTS_MAX or any("\0" in argument for argument in arguments):
        raise ValueError(f"more than {pipe.ARGUMENTS_MAX} arguments, or an odd one")
    return options, tuple(arguments)


def _brings(scheme: str, options: dict[str, str]) -> Properties:
    """What the scheme and its own options make of the properties."""
    properties = SCHEMES[scheme].properties
    if scheme == "serial":
        bits = serial.baud(options) * serial.BITS_SHARE
        return msgspec.structs.replace(properties, bitrate=bits)
    if scheme in ("kiss+tcp", "kiss+serial"):
        serial.baud(options)
        kiss.framing(options)
        bits = _number(options, "bitrate", AIR_BIT_S, BIT_S_MIN, BIT_S_MAX)
        overhead_s = kiss.AX25_BYTES * 8 / bits if "call" in options else 0.0
        return msgspec.structs.replace(properties, overhead_s=overhead_s)
    return properties


def _properties(scheme: str, options: dict[str, str]) -> Properties:
    """What the options of a URL make of the properties.  Raises `ValueError`."""
    most = SCHEMES[scheme].frame_bytes_max
    one = _brings(scheme, options)
    carries, personal = one.carries, _yes(options, "personal", one.personal)
    bitrate, half_duplex = one.bitrate, _yes(options, "half_duplex", one.half_duplex)
    if "bitrate" in options:
        bitrate = _number(options, "bitrate", 0.0, BIT_S_MIN, BIT_S_MAX)
    if half_duplex and bitrate is None:
        raise ValueError("half_duplex=1 needs bitrate=: who shares a channel must know its speed")
    if "carries" in options:
        carries = _lanes(options["carries"])
    if _yes(options, "amateur", False):
        if options.keys() & {"carries", "personal"}:
            raise ValueError("amateur=1 already says what it carries: leave out carries, personal")
        if scheme.startswith("kiss") and "call" not in options:
            raise ValueError("amateur=1 needs call=: an amateur says who transmits")
        carries, personal = frozenset(), False
    return Properties(
        frame_bytes=int(_number(options, "frame_bytes", one.frame_bytes, FRAME_BYTES_MIN, most)),
        bitrate=bitrate,
        overhead_s=_number(options, "overhead_s", one.overhead_s, 0.0, 60.0),
        half_duplex=half_duplex,
        turnaround_s=_number(options, "turnaround_s", one.turnaround_s, 0.0, 60.0),
        duty_cycle=_number(options, "duty_cycle", one.duty_cycle, DUTY_MIN, 1.0),
        carries=carries,
        personal=personal,
        cost=int(_number(options, "cost", one.cost, 0, 1000)),
    )


def _number(options: dict[str, str], name: str, default: float, least: float, most: float) -> float:
    text = options.get(name)
    if text is None:
        return default
    whole = isinstance(least, int)
    try:
        value = float(int(text) if whole else float(text))
    except ValueError:
        value = math.nan
    if not least <= value <= most:
        kind = "a whole number" if whole else "a number"
        raise ValueError(f"{name} must be {kind} from {least:g} to {most:g}, not {text!r}")
    return value


def _yes(options: dict[str, str], name: str, default: bool) -> bool:
    text = options.get(name, "1" if default else "0")
    if text not in ("0", "1"):
        raise ValueError(f"{name} must be 0 or 1, not {text!r}")
    return text == "1"


def _lanes(text: str) -> frozenset[Lane]:
    if text == "none":
        return frozenset()
    names = text.split(",")
    for name in names:
        if name not in LANES:
            raise ValueError(f"carries knows no {name!r}; there are {', '.join(LANES)} and none")
    return frozenset(LANES[name] for name in names)
