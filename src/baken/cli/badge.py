# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken badge key` and `make`: an organisation's key, and badges to print for its people.

No node is needed: the organisation makes its badges on a computer of its own, and
gives the region nothing but its public key.
"""

import csv
import secrets
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import click

from ..domain import badges
from ..domain.badges import Badge
from ..domain.charter import Role
from ..node import cards, clock, keyfile
from ..node.cards import Card
from ..node.config import write_private
from ..node.keyfile import KeyFile
from ..node.lock import Shut
from .unlock import SECRET, Unlocking, new_passphrase, why

COLUMNS = ("number", "name", "roles")
ROLES_SHOWN = 4
CSV_BYTES_MAX = 1024 * 1024
WRONG = {
    "passphrase.wrong": "this is not its passphrase",
    "sealed": "this file is damaged",
}
WORDS = {role.word: role for role in Role if not role.is_node}


@click.group()
def badge() -> None:
    """Badges of an organisation, with which its people sign in at any point."""


@badge.command("key")
@click.option("--passphrase-file", type=SECRET, help="A file with the passphrase for the key.")
@click.argument("name")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def make_key(name: str, file: Path, passphrase_file: Path | None) -> None:
    """Make the key of the organisation NAME in FILE, and say the public key for the region."""
    if file.exists():
        raise click.ClickException(f"{file} is there already; a key is never replaced")
    passphrase = new_passphrase(passphrase_file)
    try:
        chance = secrets.token_bytes(keyfile.CHANCE_BYTES)
        key = keyfile.make("badge", name, passphrase, chance)
        write_private(file, keyfile.write(key))
    except Shut as shut:
        raise click.ClickException(why(shut)) from shut
    except ValueError as error:
        raise click.ClickException(str(error)) from error
    except OSError as error:
        raise click.ClickException(f"{file}: {error.strerror}") from error
    click.echo(f"{file}: the key of {name}. Keep it and its passphrase apart.")
    click.echo(f"Give the region this public key: {key.public.hex()}")


@badge.command("make")
@click.option("--key", "key_file", type=SECRET, required=True,
              help="The organisation's key, made by baken badge key.")  # fmt: skip
@click.option("--until", "until", type=click.DateTime(["%Y-%m-%d"]), required=True,
              help="The last day on which the badges are good: 2027-12-31.")  # fmt: skip
@click.option("--from", "begin", type=click.DateTime(["%Y-%m-%d"]),
              help="The first day; without it today.")  # fmt: skip
@click.option("--passphrase-file", type=SECRET, help="A file with the passphrase of the key.")
@click.argument("holders", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def make(
    key_file: Path,
    until: datetime,
    begin: datetime | None,
    passphrase_file: Path | None,
    holders: Path,
    file: Path,
) -> None:
    """Write badges to print as PDF in FILE, for the people in the table HOLDERS (CSV).

    HOLDERS has the columns number, name and roles; the roles with a space between them.
    The badges are in Dutch.
    """
    now_s = clock.wall_s()
    days = (_day(begin) if begin else badges.day_of(now_s), _day(until))
    people = list(_holders(holders, *days))
    key = _key(key_file)
    try:
        seed = keyfile.seed(key, _passphrase(passphrase_file))
    except Shut as shut:
        raise click.ClickException(f"{key_file}: {WRONG.get(shut.code, why(shut))}") from shut
    made = []
    for line, found in people:
        try:
            made.append(_card(key.holder, found, badges.encode(found, seed)))
        except ValueError as error:
            raise click.ClickException(f"{holders}, line {line}: {error}") from error
    try:
        file.write_bytes(cards.printed(made, f"Badges {key.holder}", "nl", now_s))
    except OSError as error:
        raise click.ClickException(f"{file}: {error.strerror}") from error
    click.echo(f"{file}: {len(made)} badges of {key.holder}, good until {until:%Y-%m-%d}")


def _day(at: datetime) -> int:
    return (at.date() - date(1970, 1, 1)).days


def _key(path: Path) -> KeyFile:
    try:
        with path.open("rb") as file:
            return keyfile.read(file.read(keyfile.FILE_BYTES_MAX + 1), "badge")
    except ValueError as error:
        raise click.ClickException(f"{path} is no key of an organisation: {error}") from error


def _passphrase(file: Path | None) -> str:
    if file is not None:
        return next(iter(Unlocking(file).lines()), "")
    asked: str = click.prompt("Passphrase of the key", hide_input=True, err=True)
    return asked.strip()


def _holders(path: Path, from_day: int, until_day: int) -> Iterator[tuple[int, Badge]]:
    """The people in a table, each with the line where they stand."""
    if path.stat().st_size > CSV_BYTES_MAX:
        raise click.ClickException(f"{path} is too large")
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise click.ClickException(f"{path} is no text in UTF-8") from error
    head = lines[0] if lines else ""
    table = csv.reader(lines, delimiter=";" if ";" in head else ",")
    names = [name.strip().lower() for name in next(table, [])]
    if set(COLUMNS) - set(names):
        raise click.ClickException(f"{path} needs the columns {', '.join(COLUMNS)}")
    seen: set[int] = set()
    for cells in table:
        if not any(cell.strip() for cell in cells):
            continue
        try:
            told = {name: cell.strip() for name, cell in zip(names, cells, strict=False)}
            found = Badge(
                number=int(told.get("number", "")),
                name=told.get("name", ""),
                roles=frozenset(_roles(told.get("roles", ""))),
                from_day=from_day,
                until_day=until_day,
            )
            if found.number in seen:
                raise ValueError(f"the number {found.number} stands twice")
            if len(seen) >= cards.CARDS_MAX:
                raise ValueError(f"no more than {cards.CARDS_MAX} people at a time")
        except ValueError as error:
            raise click.ClickException(f"{path}, line {table.line_num}: {error}") from error
        seen.add(found.number)
        yield table.line_num, found


def _roles(text: str) -> Iterator[Role]:
    for word in text.lower().split():
        if word not in WORDS:
            raise ValueError(f"there is no role {word!r}; known are {', '.join(WORDS)}")
        yield WORDS[word]


def _card(organisation: str, found: Badge, payload: bytes) -> Card:
    roles = [role.label for role in sorted(found.roles)]
    if len(roles) > ROLES_SHOWN:
        roles = [*roles[: ROLES_SHOWN - 1], f"en nog {len(roles) - ROLES_SHOWN + 1} rollen"]
    return Card(
        organisation=organisation,
        name=found.name,
        roles=tuple(roles),
        number=f"nummer {found.number}",
        valid=f"geldig t/m {badges.day_text(found.until_day)}",
        alt=f"Badge van {found.name}, nummer {found.number}",
        payload=payload,
    )
