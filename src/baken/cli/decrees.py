# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the authorities of a region decide, by command: mandates, organisations, revocations.

Each command reads back what will change and asks; with fewer signatures than it takes
the decree waits, until another authority agrees at a node elsewhere.
"""

import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import click
from nacl.public import PrivateKey

from ..domain.charter import Charter, Discipline, Level
from ..domain.decrees import (
    AdmitAuthority,
    AdmitOrganisation,
    Agree,
    AnyChange,
    Decree,
    EndMandate,
    EndOrganisation,
    GrantMandate,
    RetireAuthority,
    Standing,
    Why,
)
from ..domain.staffing import Org
from ..domain.words import Choice
from ..kernel import stamp
from ..kernel.errors import Refusal
from ..node import clock, decreeing, founding, keyfile
from ..node.area import day_s
from ..node.bootstrap import node_actor
from ..node.config import BadFolder, load_founded, write_private
from ..node.keys import new_secret
from ..node.lock import Shut
from ..node.node import Node, Receipt
from ..web import decrees as words
from ..web import i18n
from .signers import Signers, say, signing
from .unlock import SECRET, Unlocking, new_passphrase, unlocking, why
from .upkeep import FOLDER

DAY = click.DateTime(["%Y-%m-%d"])
NUMBER = click.IntRange(1, 65_535)


def one_of(kind: type[Choice]) -> click.Choice:
    return click.Choice([member.word for member in kind], case_sensitive=False)


@contextmanager
def opened(folder: Path, unlock: Unlocking) -> Iterator[Node]:
    """The node of a folder; what it refuses is a sentence."""
    node = unlock.runner(folder).node
    try:
        yield node
    except Refusal as refused:
        raise BadFolder(say(refused.sentence, **refused.values)) from refused
    finally:
        node.store.close()


def decide(node: Node, signers: Signers, changes: Sequence[AnyChange]) -> None:
    """Read back, ask, sign, do, and say how it stands."""
    charter = node.charter
    signers.agree(words.lines_of(say, charter, changes))
    seeds = signers.seeds(charter)
    _say_standing(node, decreeing.decide(node, changes, seeds, node_actor(node), clock.wall_s()))


def _say_standing(node: Node, done: Sequence[Receipt]) -> None:
    standing = {node.region.settled.standing[receipt.record] for receipt in done}
    if standing == {Standing.IN_FORCE}:
        click.echo("done: in force from now on")
    elif Standing.AT_ODDS in standing:
        click.echo("NOT in force: at odds with an earlier decree")
    else:
        click.echo("signed; it waits for another authority: baken region agree")


# looking


@click.command()
@FOLDER
@unlocking
def show(folder: Path, unlock: Unlocking) -> None:
    """Say what the charter is at the node in FOLDER: places, nodes, rights, and all decrees."""
    with opened(folder, unlock) as node:
        charter = node.charter
        click.echo(f"{charter.name}{' (exercise)' if charter.exercise else ''}")
        click.echo(f"words: {founding.words(load_founded(folder))}")
        for line in (*_places(charter), *_rights(charter), *_decrees(node)):
            click.echo(line)


def _places(charter: Charter) -> Iterator[str]:
    yield f"\n{len(charter.places)} places"
    cards: dict[int, list[str]] = {}
    for card in charter.nodes:
        gone = "" if charter.active(card.number) else " (revoked)"
        cards.setdefault(card.place, []).append(f"{card.code}{gone}")
    for place in charter.places:
        nodes = ", ".join(cards.get(place.number, ())) or "no computer"
        yield f"  {place.code}  {say(place.kind.label)} {place.name}: {nodes}"


def _rights(charter: Charter) -> Iterator[str]:
    yield f"\n{len(charter.authorities)} authorities, {charter.quorum} of them decide"
    for authority in charter.authorities:
        yield f"  {authority.number}  {authority.name}, for {words.body_name(say, authority)}"
    yield f"\n{len(charter.organisations)} organisations"
    for organisation in charter.organisations:
        yield f"  {organisation.number}  {organisation.name}"
    yield f"\n{len(charter.mandates)} mandates"
    for mandate in charter.mandates:
        until = "" if mandate.until == stamp.STAMP_MAX else f" until {_day(mandate.until)}"
        place = charter.place[mandate.place].code
        what = f"{say(mandate.discipline.label)}, {say(mandate.level.label)}"
        yield f"  {mandate.number}  {place}: {what}, from {_day(mandate.since)}{until}"


def _day(at: int) -> str:
    return i18n.day(stamp.to_wall(at))


def _decrees(node: Node) -> Iterator[str]:
    found = words.decrees(node)
    yield f"\n{len(found)} last decrees"
    for decree in found:
        told = words.told(node, say, decree)
        yield f"  {decree.id}  {_day(told.at)}  {say(told.standing.label)}"
        yield from (f"      {line}" for line in told.lines)
        if told.waits:
            yield f"      signed by {', '.join(told.signed)}; {told.lack} more to sign"


# deciding


@click.command()
@FOLDER
@click.argument("place")
@click.argument("discipline", type=one_of(Discipline))
@click.argument("level", type=one_of(Level))
@click.option("--since", type=DAY, help="The first day: 2027-01-01; without it from now on.")
@click.option("--until", type=DAY, help="The first day on which it is over; without it no end.")
@click.option("--basis", default="", help="The document that it rests on.")
@signing
@unlocking
def grant(
    folder: Path,
    place: str,
    discipline: str,
    level: str,
    since: datetime | None,
    until: datetime | None,
    basis: str,
    signers: Signers,
    unlock: Unlocking,
) -> None:
    """Give the place with code PLACE a mandate for the units of a discipline."""
    with opened(folder, unlock) as node:
        charter = node.charter
        found = next((one for one in charter.places if one.code == place.upper()), None)
        if found is None:
            raise BadFolder(f"there is no place {place}; see baken region show")
        change = GrantMandate(
            number=_next(one.number for one in charter.mandates),
            place=found.number,
            discipline=Discipline[discipline.upper()],
            level=Level[level.upper()],
            since=day_s(since) if since else int(clock.wall_s()),
            until=day_s(until) if until else 0,
            basis=basis,
        )
        if change.until and change.until <= change.since:
            raise BadFolder("this mandate is over before it begins")
        decide(node, signers, [change])


def _next(taken: Iterator[int]) -> int:
    return max(taken, default=0) + 1


@click.command("end-mandate")
@FOLDER
@click.argument("number", type=NUMBER)
@signing
@unlocking
def end_mandate(folder: Path, number: int, signers: Signers, unlock: Unlocking) -> None:
    """End the mandate with this NUMBER, from now on."""
    with opened(folder, unlock) as node:
        decide(node, signers, [EndMandate(number=number)])


@click.command()
@FOLDER
@click.option("--name", help="Admit this organisation.")
@click.option("--org", type=one_of(Org), default=Org.OTHER.word, help="Which it is.")
@click.option("--public", help="Its public key, as baken badge key says it.")
@click.option("--end", "ends", type=NUMBER, multiple=True, help="End the one with this number.")
@signing
@unlocking
def organisation(
    folder: Path,
    name: str | None,
    org: str,
    public: str | None,
    ends: tuple[int, ...],
    signers: Signers,
    unlock: Unlocking,
) -> None:
    """Admit an organisation, whose badges then count; or end one, whose badges then don't."""
    with opened(folder, unlock) as node:
        changes: list[AnyChange] = [EndOrganisation(number=number) for number in ends]
        if name:
            number = _next(one.number for one in node.charter.organisations)
            key = _public(public)
            changes.append(
                AdmitOrganisation(number=number, org=Org[org.upper()], name=name, key=key)
            )
        _decide_some(node, signers, changes)


@click.command()
@FOLDER
@click.option("--name", help="Admit this authority: a function, not a person.")
@click.option("--public", help="Its public key, as baken region key says it.")
@click.option("--body", default="", help="The municipality that it speaks for; else the region.")
@click.option("--retire", "gone", type=NUMBER, multiple=True, help="Retire this number.")
@signing
@unlocking
def authority(
    folder: Path,
    name: str | None,
    public: str | None,
    body: str,
    gone: tuple[int, ...],
    signers: Signers,
    unlock: Unlocking,
) -> None:
    """Admit an authority, retire one whose key was lost, or both at once."""
    with opened(folder, unlock) as node:
        changes: list[AnyChange] = []
        if name:
            number = _next(one.number for one in node.charter.authorities)
            changes.append(AdmitAuthority(number=number, name=name, key=_public(public), body=body))
        changes += [RetireAuthority(number=number) for number in gone]
        _decide_some(node, signers, changes)


def _decide_some(node: Node, signers: Signers, changes: Sequence[AnyChange]) -> None:
    if not changes:
        raise click.UsageError("say what changes")
    decide(node, signers, changes)


def _public(text: str | None) -> bytes:
    try:
        found = bytes.fromhex(text or "")
    except ValueError:
        found = b""
    if len(found) != 32:
        raise BadFolder("--public takes the 64 letters 0-9 and a-f of a public key")
    return found


@click.command("key")
@click.argument("name")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--passphrase-file", type=SECRET, help="A file with the passphrase for the key.")
def make_key(name: str, file: Path, passphrase_file: Path | None) -> None:
    """Make the key of the authority NAME in FILE, and say the public key for the region."""
    if file.exists():
        raise BadFolder(f"{file} is there already; a key is never replaced")
    phrase = new_passphrase(passphrase_file)
    try:
        key = keyfile.make("authority", name, phrase, secrets.token_bytes(keyfile.CHANCE_BYTES))
    except (Shut, ValueError) as error:
        raise BadFolder(why(error) if isinstance(error, Shut) else str(error)) from error
    write_private(file, keyfile.write(key))
    click.echo(f"{file}: the key of {name}. Keep it and its passphrase apart.")
    click.echo(f"Give the region this public key: {key.public.hex()}")


@click.command()
@FOLDER
@click.argument("code")
@click.option("--why", "reason", type=one_of(Why), required=True, help="Why it is shut out.")
@signing
@unlocking
def revoke(folder: Path, code: str, reason: str, signers: Signers, unlock: Unlocking) -> None:
    """Shut out the computer with call sign CODE, and give all others new keys."""
    with opened(folder, unlock) as node:
        found = next((one for one in node.charter.nodes if one.code == code.upper()), None)
        if found is None:
            raise BadFolder(f"there is no computer {code}; see baken region show")
        cause = Why[reason.upper()]
        change = decreeing.revocation(node, found.number, cause)
        could = [
            f"  {words.audience_name(say, node.charter, one.audience)}: {one.acts} acts"
            for one in decreeing.opens(node, found.number)
        ]
        signers.agree(
            [*words.lines_of(say, node.charter, [change]), "It could read at most:", *could]
        )
        seeds = signers.seeds(node.charter)
        done = decreeing.revoke(
            node, found.number, cause, seeds, node_actor(node), clock.wall_s(),
            new_secret, PrivateKey.generate,
        )  # fmt: skip
        _say_standing(node, done)


@click.command()
@FOLDER
@click.argument("decree", type=int, required=False)
@signing
@unlocking
def agree(folder: Path, decree: int | None, signers: Signers, unlock: Unlocking) -> None:
    """Sign a DECREE that waits, as another authority; without its number, the only one."""
    with opened(folder, unlock) as node:
        found = _waiting(node, decree)
        charter = node.charter
        signers.agree(words.told(node, say, found).lines)
        seeds = signers.seeds(charter)
        done: list[Receipt] = []
        for one in (found, *words.together(node, found)):
            signed = decreeing.sign(charter.region, one.changes, seeds)
            done.append(node.submit(Agree(signed=signed), node_actor(node), clock.wall_s(), one.id))
        _say_standing(node, done)


def _waiting(node: Node, number: int | None) -> Decree:
    waiting = [one for one in words.decrees(node) if _waits(node, one)]
    chosen: list[Any] = [one for one in waiting if number in (None, one.id)]
    if len(chosen) != 1:
        numbers = ", ".join(str(one.id) for one in waiting) or "none"
        raise BadFolder(f"say which decree; waiting: {numbers}")
    found: Decree = chosen[0]
    return found


def _waits(node: Node, decree: Decree) -> bool:
    return node.region.settled.standing[decree.id] is Standing.WAITING
