# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A node's folder: `charter.json`, `secret.json`, `node.toml` and `baken.db`.

`node.toml` is read into one frozen struct; a wrong key or value is a sentence
that names it.  Secrets are readable by their owner only, and sealed where the
folder has a `lock.json` (`lock.py`); `charter.json`, `node.toml` and `public.json`
are for all.
"""

import os
import secrets
import tomllib
from pathlib import Path
from typing import Annotated

import msgspec

from ..bearers import catalogue
from ..bearers.contract import Properties
from ..bearers.courier import SCHEME as STICK
from ..domain.charter import Charter
from . import founding, lock
from .founding import Founded
from .keys import NodeKeys
from .lock import FolderKey, Lock

CHARTER, SECRET, SETTINGS, DATABASE = "charter.json", "secret.json", "node.toml", "baken.db"
COOKIE_KEY, LOCK, PUBLIC = "cookies.key", "lock.json", "public.json"


ANYBODY = 0  # no node has this number
AIR_FRAMES_MIN = 4


class Peer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A node to call, and the bearer's address: `tcp://host:port`; one may have several."""

    node: int
    url: str


class Opened(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A bearer to whoever is there: a radio channel, or a cable on which the other side calls."""

    url: str


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """`node.toml`.

    `listen` is where other nodes may call, one address or several; `bearers` are radios and such;
    `mdns` lists the interface addresses on which to
    announce it, none by default.  `api_token` lets a program act in `api_role`.  A screen that
    nobody touched for `lock_min` minutes asks for a PIN; 0: never.

    Staff pages stand at `web_host:web_port`, the pages for residents at
    `public_host:public_port` (no host: that of the staff pages; port 0: none).  `web_names` are
    names under which a browser may ask for either, besides addresses and `*.local`.  With
    `web_tls_cert` and `web_tls_key` (files, PEM) the staff pages speak TLS.
    """

    number: int
    web_host: str = "127.0.0.1"
    web_port: int = 8420
    web_names: tuple[str, ...] = ()
    web_tls_cert: str = ""
    web_tls_key: str = ""
    public_host: str = ""
    public_port: int = 8520
    listen: str | tuple[str, ...] = ""
    peers: tuple[Peer, ...] = ()
    bearers: tuple[Opened, ...] = ()
    mdns: tuple[str, ...] = ()
    beat_s: float = 5.0
    api_token: str = ""
    api_role: str = ""
    lock_min: Annotated[int, msgspec.Meta(ge=0, le=720)] = 5
    folder: str = ""

    @property
    def listens(self) -> tuple[str, ...]:
        """All addresses where other nodes may call."""
        urls = (self.listen,) if isinstance(self.listen, str) else self.listen
        return tuple(url for url in urls if url)

    @property
    def calls(self) -> tuple[Peer, ...]:
        """All bearers to open, each with the node that is called, or `ANYBODY`."""
        found = (*self.peers, *(Peer(ANYBODY, bearer.url) for bearer in self.bearers))
        return tuple(call for call in found if not call.url.startswith(STICK))

    @property
    def stick(self) -> Path | None:
        """The folder of this node's own courier's stick: `courier://FOLDER`."""
        urls = [peer.url for peer in self.peers] + [bearer.url for bearer in self.bearers]
        found = [url.removeprefix(STICK) for url in urls if url.startswith(STICK)]
        return Path(found[0]) if found else None


class BadFolder(Exception):
    """A node's folder can't be used; the message says what is wrong and what to do."""


class Locked(BadFolder):
    """The folder is locked, and no key was given."""


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise BadFolder(
            f"{path} is missing. Make nodes with: baken region found, or join one: baken region ask"
        ) from error


def load_settings(folder: Path) -> Settings:
    path = folder / SETTINGS
    try:
        found = msgspec.convert(tomllib.loads(_read(path).decode()), Settings)
        for url in (*found.listens, *(call.url for call in found.calls)):
            _affordable(url, catalogue.parse(url).properties)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, ValueError) as error:
        raise BadFolder(f"{path}: {error}") from error
    return msgspec.structs.replace(found, folder=str(folder))


def _affordable(url: str, properties: Properties) -> None:
    """Raises `ValueError` where an hour's duty cycle hardly takes a few frames."""
    frame_s = properties.airtime_s(properties.frame_bytes) + properties.turnaround_s
    if frame_s * AIR_FRAMES_MIN > properties.duty_cycle * 3600.0:
        raise ValueError(
            f"{url}: at this bit rate and duty cycle an hour has no room for {AIR_FRAMES_MIN} "
            "frames; make frame_bytes smaller"
        )


def load_founded(folder: Path) -> Founded:
    path = folder / CHARTER
    try:
        return founding.read(_read(path))
    except ValueError as error:
        raise BadFolder(f"{path}: {error}") from error


def load_charter(folder: Path, number: int) -> Charter:
    """The charter from which this node folds the decrees; all of its signatures are checked."""
    try:
        return founding.base_of(load_founded(folder), number)
    except ValueError as error:
        raise BadFolder(f"{folder / CHARTER}: {error}") from error


def load_keys(folder: Path, key: FolderKey | None = None) -> NodeKeys:
    path = folder / SECRET
    try:
        return msgspec.json.decode(_read_private(folder, SECRET, key), type=NodeKeys)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadFolder(f"{path}: {error}") from error


def web_secret(folder: Path, key: FolderKey | None = None) -> bytes:
    """The 32 bytes that keep this node's session cookies; made at the first start."""
    if not (folder / COOKIE_KEY).exists():
        _write_private(folder, COOKIE_KEY, secrets.token_bytes(32), key)
    return _read_private(folder, COOKIE_KEY, key)


def _read_private(folder: Path, name: str, key: FolderKey | None) -> bytes:
    """A private file, unsealed where the folder is locked."""
    path = folder / name
    data = _read(path)
    if key is None:
        if (folder / LOCK).exists():
            raise Locked(f"{folder} is locked: its passphrase is needed, or both parts")
        return data
    try:
        return lock.unseal(key, name, data)
    except lock.Shut as error:
        raise BadFolder(f"{path} is damaged, or was sealed for another folder") from error


def _write_private(folder: Path, name: str, data: bytes, key: FolderKey | None) -> None:
    if key is not None:
        data = lock.seal(key, name, data, secrets.token_bytes(lock.NONCE_BYTES))
    write_private(folder / name, data)


def write_private(path: Path, data: bytes) -> None:
    """Write a file that only its owner can read, whole or not at all."""
    beside = path.with_name(path.name + ".new")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def save_region(folder: Path, founded: Founded, settings: Settings) -> None:
    """Write what makes a folder with keys a node's folder: `charter.json` last."""
    write_private(folder / SETTINGS, _toml(settings).encode())
    write_private(folder / CHARTER, founding.write(founded))


def save_keys(folder: Path, keys: NodeKeys, locked: tuple[Lock, FolderKey] | None = None) -> None:
    """Write the keys of a new node; a folder that holds others is left alone."""
    if (folder / SECRET).exists():
        raise BadFolder(f"{folder} already holds a node")
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    key = None
    if locked is not None:
        made, key = locked
        save_lock(folder, made)
    _write_private(folder, SECRET, msgspec.json.encode(keys), key)


def save_lock(folder: Path, made: Lock) -> None:
    """Keep another lock for the same folder key."""
    write_private(folder / LOCK, lock.write_lock(made))


def _toml(settings: Settings) -> str:
    lines = ["# One node of Baken. Read at start; see docs/commands.md for every key.\n"]
    defaults = {f.name: f.default for f in msgspec.structs.fields(Settings)}
    peers = settings.peers
    for name in settings.__struct_fields__:
        value = getattr(settings, name)
        if name not in ("peers", "bearers", "folder") and value != defaults[name]:
            lines.append(f"{name} = {_toml_value(value)}\n")
    for peer in peers:
        lines.append(f'\n[[peers]]\nnode = {peer.node}\nurl = "{peer.url}"\n')
    for bearer in settings.bearers:
        lines.append(f'\n[[bearers]]\nurl = "{bearer.url}"\n')
    return "".join(lines)


def _toml_value(value: object) -> str:
    text: bytes = msgspec.json.encode(value)  # strings, numbers and lists read the same in both
    return text.decode()
