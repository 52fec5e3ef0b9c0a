# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken region`: founding a region, and how computers join it.

What the authorities decide besides stands in `decrees.py`.
"""

import secrets
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Self

import click
from nacl.public import PrivateKey

from ..domain.charter import Charter
from ..kernel.errors import Refusal, RemoteError, StoreFull
from ..node import clock, decreeing, founding, joining, keyfile, lock, sheets
from ..node import kit as kits
from ..node.area import WATERHOVEN, AuthoritySpec, load_area
from ..node.bootstrap import (
    Admitted,
    enrol,
    finish_joining,
    found_region,
    node_actor,
    peers_of,
)
from ..node.config import (
    CHARTER,
    DATABASE,
    BadFolder,
    Settings,
    load_founded,
    load_keys,
    save_keys,
    write_private,
)
from ..node.joining import Request
from ..node.keyfile import KeyFile
from ..node.keys import new_keys, new_secret
from ..node.kit import Computer, Kit
from ..node.lock import FolderKey, Lock, Shut
from ..web.decrees import lines_of
from ..web.envelope import envelope, request_sheet
from ..web.pins import hash_pin
from .decrees import (
    agree,
    authority,
    end_mandate,
    grant,
    make_key,
    organisation,
    revoke,
    show,
)
from .signers import AT_ONCE, Signers, say, signing
from .unlock import (
    LINE_LETTERS_MAX,
    SECRET,
    Unlocking,
    closed,
    made_passphrase,
    new_lock,
    new_passphrase,
    unlocking,
    why,
)
from .upkeep import FOLDER

EXAMPLES = {"waterhoven": WATERHOVEN}
AUTHORITIES, REQUEST = "authorities", "request.txt"
WEB_PORT, LISTEN_PORT, PUBLIC_PORT = 8420, 8470, 8520
KEYHOLDER = "beheerder"
DPI = 200

SENTENCES = {
    "request.malformed": "this is no request of a computer",
    "request.bad_signature": "this request was changed, or its computer didn't make it",
    "admission.malformed": "this is no admission",
    "admission.for_another": "this admission is for another computer",
    "admission.not_admitted": "the acts in it don't admit this computer",
    "admission.clock_behind": "the clock of this computer is behind; set it first",
    "admission.bad_founding": "its founding is not as its authorities signed it",
    "admission.other_region": "its acts are of another region",
}

HOST = click.option(
    "--host", default="127.0.0.1", show_default=True, help="Where nodes and screens listen."
)
OPEN = click.option(
    "--open", "stay_open", is_flag=True, help="Don't encrypt: to try it on a computer of your own."
)
NEW = click.option(
    "--new-file", type=SECRET,
    help="A file with the passphrase of what is made; without it one is asked for, or made.",
)  # fmt: skip


def told(error: RemoteError) -> str:
    detail = str(error).partition(": ")[2]
    return SENTENCES.get(error.code, error.code) + (f" ({detail})" if detail else "")


@click.group()
def region() -> None:
    """The region: found it, let computers join, and what its authorities decide."""


# founding


@region.command("found")
@click.argument("area")
@click.argument("dest", type=click.Path(path_type=Path, file_okay=False))
@HOST
@OPEN
@NEW
@click.option(
    "--authority-passphrases", type=SECRET,
    help="A file with a passphrase for each authority, one a line; else they are made.",
)  # fmt: skip
@click.option(
    "--sheets", "on_paper", is_flag=True,
    help="Also write each authority's key as PDF, for a sealed envelope.",
)  # fmt: skip
def found(
    area: str,
    dest: Path,
    host: str,
    stay_open: bool,
    new_file: Path | None,
    authority_passphrases: Path | None,
    on_paper: bool,
) -> None:
    """Found the region of the file AREA in DEST: a folder per node, and its authorities' keys.

    AREA may be waterhoven, the fictional example.  Passphrases and PINs are shown once.
    """
    spec = load_area(EXAMPLES.get(area, Path(area)))
    if dest.exists() and any(dest.iterdir()):
        raise BadFolder(f"{dest} is not empty")
    passphrases = _passphrases(authority_passphrases, len(spec.authority))
    with Holders(spec.authority, passphrases) as holders:
        locked = folder_locks(stay_open, new_file)

        def settings(number: int, charter: Charter) -> Settings:
            return settings_of(number, charter, host)

        made, admitted = found_region(
            spec, holders.seeds, dest, clock.wall_s(), hash_pin, settings, locked
        )
        keys = holders.keys()
    founded = load_founded(dest / made.charter.nodes[0].code)
    files = write_keys(dest / AUTHORITIES, keys)
    if on_paper:
        _envelopes(dest / AUTHORITIES, made.charter, keys, founding.words(founded))
    click.echo(f"{made.charter.name}: {len(made.charter.nodes)} nodes in {dest}")
    click.echo(f"Its words: {founding.words(founded)}")
    for who, file, phrase in zip(spec.authority, files, passphrases, strict=True):
        shown = "as given" if authority_passphrases else phrase
        click.echo(f"\n{who.name}: key {file}\n     passphrase, shown once: {shown}")
    if len(keys) < founding.ADVISED:
        click.echo(
            f"\nWARNING: with {len(keys)} authorities a lost key can't be replaced. Admit a third: "
            "baken region authority"
        )
    for card in made.charter.nodes:
        place = made.charter.place[card.place]
        _say_node(dest / card.code, card.code, f"{place.kind.label} {place.name}", admitted)


def _passphrases(file: Path | None, count: int) -> list[str]:
    if file is None:
        return [made_passphrase() for _ in range(count)]
    with file.open(encoding="utf-8", errors="replace") as opened:
        lines = [opened.readline(LINE_LETTERS_MAX).strip() for _ in range(count)]
    try:
        return [lock.good_passphrase(line) for line in lines]
    except Shut as shut:
        raise BadFolder(f"{file}: a passphrase a line for each authority; {why(shut)}") from shut


class Holders:
    """The keys of the authorities of a new region; their locks are made beside the rest."""

    def __init__(self, told: Sequence[AuthoritySpec], passphrases: Sequence[str]) -> None:
        chances = [secrets.token_bytes(keyfile.CHANCE_BYTES) for _ in told]
        self.seeds = {
            number: keyfile.seed_in("authority", chance) for number, chance in enumerate(chances, 1)
        }
        self._beside = ThreadPoolExecutor(AT_ONCE)
        self._made: list[Future[KeyFile]] = [
            self._beside.submit(keyfile.make, "authority", who.name, phrase, chance)
            for who, phrase, chance in zip(told, passphrases, chances, strict=True)
        ]

    def keys(self) -> list[KeyFile]:
        """Their files, once these are there.  Raises `BadFolder`."""
        try:
            return [made.result() for made in self._made]
        except (Shut, ValueError) as error:
            raise BadFolder(why(error) if isinstance(error, Shut) else str(error)) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._beside.shutdown(cancel_futures=True)


def write_keys(folder: Path, keys: Iterable[KeyFile]) -> list[Path]:
    """Put the key files of authorities in a folder, as pages and commands look for them."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    out = []
    for number, key in enumerate(keys, 1):
        out.append(folder / f"{number}.json")
        write_private(out[-1], keyfile.write(key))
    return out


def _envelopes(folder: Path, charter: Charter, keys: Iterable[KeyFile], words: str) -> None:
    now_s = clock.wall_s()
    for number, key in enumerate(keys, 1):
        sheet = envelope(
            charter.name, charter.exercise, number, key.holder, keyfile.text(key), words, now_s
        )
        write_private(folder / f"{number}.pdf", sheets.printed(sheet, now_s))


def folder_locks(stay_open: bool, file: Path | None) -> Callable[[], tuple[Lock, FolderKey] | None]:
    """What gives each new folder its lock: all under one passphrase, or none."""
    if stay_open:
        return lambda: None
    made, stretched = new_lock(new_passphrase(file))
    return lambda: closed(made, KEYHOLDER, stretched)


def settings_of(number: int, charter: Charter, host: str) -> Settings:
    """Settings for a node on this computer; for one elsewhere its `node.toml` must be edited."""
    return Settings(
        number=number,
        web_host=host,
        web_port=WEB_PORT + number,
        public_port=PUBLIC_PORT + number,
        listen=f"tcp://{host}:{LISTEN_PORT + number}",
        peers=peers_of(charter, number, lambda peer: f"tcp://{host}:{LISTEN_PORT + peer}"),
    )


def _say_node(folder: Path, code: str, place: str, admitted: Iterable[Admitted]) -> None:
    click.echo(f"\n{code}  {place}")
    click.echo(f"     run it with: baken run {folder}")
    for person in admitted:
        if person.place == code:
            roles = ", ".join(role.label for role in person.roles)
            click.echo(f"     PIN {person.pin}  {person.name} ({roles})")


# joining


@region.command("ask")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--place", required=True, help="The code of the place where this computer stands.")
@click.option("--name", required=True, help="The call sign that it will have.")
@click.option(
    "--qr", type=click.Path(path_type=Path, dir_okay=False),
    help="Also write the request as a code on a sheet: a PDF, or a PNG.",
)  # fmt: skip
@OPEN
@NEW
def ask(
    folder: Path, place: str, name: str, qr: Path | None, stay_open: bool, new_file: Path | None
) -> None:
    """Make keys in FOLDER for a new computer, and a request to join a region."""
    keys = new_keys()
    try:
        request = joining.ask(place.strip().upper(), name.strip().upper(), keys)
    except ValueError as error:
        raise BadFolder("a code has one to eight letters, digits and hyphens") from error
    save_keys(folder, keys, folder_locks(stay_open, new_file)())
    letters, asked = joining.letters_of(request), joining.read_request(request)
    write_private(folder / REQUEST, letters.encode() + b"\n")
    if qr is not None:
        now_s = clock.wall_s()
        sheet = request_sheet(asked.place, asked.code, letters, joining.words_of(asked), now_s)
        png = qr.suffix.lower() == ".png"
        qr.write_bytes(joining.pictured(sheet, DPI)[0] if png else sheets.printed(sheet, now_s))
    click.echo(f"The request: {folder / REQUEST}, or these letters:\n{letters}")
    click.echo(f"Read these words aloud to who admits it: {joining.words_of(asked)}")


@region.command("admit")
@FOLDER
@click.argument("requests", type=SECRET, nargs=-1, required=True)
@click.option(
    "--dest", type=click.Path(path_type=Path, file_okay=False), default=Path(),
    help="Where the admissions come, CODE.admission; here unless told otherwise.",
)  # fmt: skip
@signing
@unlocking
def admit(
    folder: Path, requests: tuple[Path, ...], dest: Path, signers: Signers, unlock: Unlocking
) -> None:
    """Admit the computers that made REQUESTS, at the node in FOLDER.  Stop that node first.

    A computer that was admitted before just gets its admission again, without keys.
    """
    asked = [_request(path) for path in requests]
    node = unlock.runner(folder).node
    known = {card.key for card in node.charter.nodes}
    new = [one for one in asked if one.key not in known]
    try:
        changes = joining.changes_for(node.charter, new)
        if changes:
            lines = [*lines_of(say, node.charter, changes)]
            lines += [f"{one.code} must read aloud: {joining.words_of(one)}" for one in new]
            signers.agree(lines)
            decreeing.admit(
                node, changes, signers.seeds(node.charter), node_actor(node), clock.wall_s(),
                new_secret, PrivateKey.generate,
            )  # fmt: skip
        number_of = {card.key: card.number for card in node.charter.nodes}
        founded = load_founded(folder)
        dest.mkdir(parents=True, exist_ok=True)
        for one in asked:
            if one.key not in number_of:
                click.echo(f"{one.code} waits for another authority: baken region agree")
                continue
            path = dest / f"{one.code}.admission"
            number = number_of[one.key]
            data = joining.admission(node, founded, number, PrivateKey.generate)
            write_private(path, data)
            click.echo(f"{path}: bring it to {one.code}")
        click.echo(f"Read the words of the region aloud there: {founding.words(founded)}")
    except Refusal as refused:
        raise BadFolder(say(refused.sentence, **refused.values)) from refused
    finally:
        node.store.close()


def _request(path: Path) -> Request:
    try:
        if path.stat().st_size > sheets.PICTURE_BYTES_MAX:
            raise RemoteError(joining.NOT_A_REQUEST)
        return joining.read_request(joining.payload_of(path.read_bytes().strip()))
    except RemoteError as error:
        raise BadFolder(f"{path}: {told(error)}") from error


@region.command("finish")
@FOLDER
@click.argument("admission", type=SECRET)
@HOST
@click.option("--words", help="The words of the region, instead of being asked for them.")
@unlocking
def finish(folder: Path, admission: Path, host: str, words: str | None, unlock: Unlocking) -> None:
    """Make FOLDER, which asked, a node of the region, by its ADMISSION."""
    if (folder / CHARTER).exists() and (folder / DATABASE).exists():
        raise BadFolder(f"{folder} already holds a node")
    key = unlock.key(folder)
    keys = load_keys(folder, key)
    try:
        if admission.stat().st_size > joining.ADMISSION_BYTES_MAX:
            raise RemoteError(joining.NOT_AN_ADMISSION)
        opened = joining.open_admission(admission.read_bytes(), keys)
        _same_region(opened.words, words)

        def settings(number: int, charter: Charter) -> Settings:
            return settings_of(number, charter, host)

        node, admitted = finish_joining(
            folder, key, opened, keys, settings, clock.wall_s(), hash_pin
        )
    except RemoteError as error:
        raise BadFolder(f"{admission}: {told(error)}") from error
    except StoreFull as error:
        raise BadFolder(f"{folder}: the disk is full") from error
    card, place = node.card, node.place
    click.echo(f"{node.charter.name}: {len(node.charter.nodes)} nodes")
    node.store.close()
    _say_node(folder, card.code, f"{place.kind.label} {place.name}", admitted)
    click.echo(f"     whom it calls and where it listens: {folder / 'node.toml'}")


def _same_region(found: str, told: str | None) -> None:
    """Whoever admitted this computer must read the same words."""
    if told is None:
        click.echo(f"This admission is of the region with the words: {found}")
        click.confirm("Does who admits you read the same six words?", abort=True, err=True)
    elif told.lower().split() != found.split():
        raise BadFolder(f"this admission is of another region, with the words: {found}")


@region.command("enrol")
@FOLDER
@click.argument("table", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.argument("dest", type=click.Path(path_type=Path, file_okay=False))
@HOST
@OPEN
@NEW
@signing
@unlocking
def enrol_kit(
    folder: Path,
    table: Path,
    dest: Path,
    host: str,
    stay_open: bool,
    new_file: Path | None,
    signers: Signers,
    unlock: Unlocking,
) -> None:
    """Admit a whole kit: every line of TABLE (CSV), with a folder per computer in DEST.

    Each line that is wrong is named, and then nothing is done.  Stop the node in FOLDER first.
    """
    if table.stat().st_size > kits.BYTES_MAX:
        raise BadFolder(f"{table} is too large")
    node = unlock.runner(folder).node
    try:
        kit = kits.read_kit(table.read_bytes(), node.charter)
        _say_wrong(table, kit)
        signers.agree([*lines_of(say, node.charter, kit.places), *map(_line, kit.computers)])
        seeds = signers.seeds(node.charter)
        locked = folder_locks(stay_open, new_file)

        def settings(number: int, charter: Charter) -> Settings:
            return settings_of(number, charter, host)

        admitted = enrol(
            node, load_founded(folder), kit, seeds, dest, clock.wall_s(), hash_pin, settings, locked
        )
        for computer in kit.computers:
            place = node.charter.place[computer.place]
            name = f"{place.kind.label} {place.name}"
            _say_node(dest / computer.code, computer.code, name, admitted)
    except Refusal as refused:
        raise BadFolder(say(refused.sentence, **refused.values)) from refused
    finally:
        node.store.close()


def _say_wrong(table: Path, kit: Kit) -> None:
    if kit.wrong:
        for line, said in kit.wrong:
            click.echo(f"{table}, line {line}: {said}", err=True)
        raise BadFolder(f"{table}: {len(kit.wrong)} lines are wrong; nothing was done")
    if not (kit.places or kit.computers):
        raise BadFolder(f"{table} holds no line")


def _line(computer: Computer) -> str:
    return f"Computer {computer.code}, number {computer.number}"


for command in (show, make_key, grant, end_mandate, organisation, authority, revoke, agree):
    region.add_command(command)
