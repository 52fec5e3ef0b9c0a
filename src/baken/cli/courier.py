# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken courier export` and `import`: a bag for another node, on a stick."""

from pathlib import Path

import click

from ..domain.charter import NodeCard
from ..kernel.errors import BearerDown, RemoteError
from ..node import bags, clock
from ..node.bags import Unpacked
from ..node.node import Node
from .unlock import Unlocking, unlocking

NODE = click.option(
    "--node", "folder", type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=Path(), envvar="BAKEN_NODE", help="The node's folder; this one unless told otherwise.",
)  # fmt: skip

SENTENCES = {
    "bag.not_a_bag": "this is no bag",
    "bag.other_version": "a bag of another version of Baken",
    "bag.other_region": "a bag of another region; nothing of it was kept",
    "bag.malformed": "damaged; what was good is kept",
    "bag.torn": "not whole; what was good is kept",
    "bag.spoilt": "something in it was changed; what was good is kept",
    "bag.trailing": "something else stands behind it; the bag itself is good",
    "bag.too_many": "too much for one bag; what was read is kept",
    "store.full": "the disk is full; what was read before is kept",
    "courier.missing": "there is no such file",
    "courier.link": "a link to another file, which is not followed",
    "courier.not_a_file": "not a plain file",
    "courier.too_large": "too large for a bag",
    "courier.stick_too_large": "too much on this stick for one time; import it again",
    "courier.unreadable": "can't be read",
    "courier.full": "no room left there; nothing was written",
    "courier.read_only": "may not be written to",
    "courier.not_a_folder": "not a folder",
    "courier.unwritable": "writing failed; nothing was written",
}


@click.group()
def courier() -> None:
    """Bags on a stick.  Stop the node first, or use its page /stick."""


@courier.command("export")
@NODE
@click.option("--to", "code", required=True, help="The call sign of the node that it is for.")
@click.option("--number", type=click.IntRange(1, 10**9 - 1), help="The number of the seal.")
@click.argument("path", type=click.Path(path_type=Path))
@unlocking
def export_bag(folder: Path, code: str, number: int | None, path: Path, unlock: Unlocking) -> None:
    """Write a bag with all that a node lacks into the folder PATH."""
    node = unlock.runner(folder).node
    try:
        to = other(node, code)
        packed = bags.pack(node, to.number, number or bags.next_number(node), clock.wall_s(), path)
    except BearerDown as down:
        raise _Stopped(f"{path}: {SENTENCES.get(str(down), str(down))}") from down
    finally:
        node.store.close()
    click.echo(
        f"{path / packed.name}: {packed.entries} acts for {to.code}; check words {packed.check}"
    )
    if packed.left:
        click.echo(f"{packed.left} acts did not fit; they go in the next bag")


@courier.command("import")
@NODE
@click.argument("path", type=click.Path(path_type=Path))
@unlocking
def import_bag(folder: Path, path: Path, unlock: Unlocking) -> None:
    """Take in the bag PATH, or all bags in the folder PATH.  Exit code 1 if one was not good."""
    node = unlock.runner(folder).node
    seen = bags.OnStick()
    try:
        for so_far in bags.unpack(node, path, clock.wall_s()):
            seen = so_far
        for bag in seen.bags:
            click.echo(f"{bag.name}: {outcome(node, bag)}")
    except RemoteError as error:
        raise _Stopped(f"{path}: {SENTENCES.get(error.code, error.code)}") from error
    finally:
        node.store.close()
    if seen.left_out:
        click.echo(f"{seen.left_out} more files were not looked at")
    if not seen.bags:
        raise click.ClickException(f"{path}: no bags here")
    if any(bag.fault or bag.bad for bag in seen.bags):
        raise SystemExit(1)


class _Stopped(click.ClickException):
    """Nothing was done."""

    exit_code = 2


def other(node: Node, code: str) -> NodeCard:
    """The other node with this call sign."""
    found = bags.card_of(node, code)
    if found is None:
        known = sorted(c.code for c in node.charter.nodes if c.number != node.card.number)
        raise click.BadParameter(f"no other node {code!r}; there are {', '.join(known)}")
    return found


def outcome(node: Node, bag: Unpacked) -> str:
    """What came of a bag, in one line."""
    said = [f"{bag.new} new acts, {bag.known} known"]
    if bag.sender is not None:
        said.insert(0, f"from {node.charter.node[bag.sender].code}")
    elif bag.to is not None:
        said.insert(0, "from nobody who proved it")
    if bag.to is not None and bag.to != node.card.number:
        card = node.charter.node.get(bag.to)
        said.append(f"it is for {card.code if card else 'somebody unknown'}: bring it on")
    if bag.others:
        said.append(f"{bag.others} for others")
    if bag.apart:
        said.append(f"{bag.apart} held apart: see doctor")
    if bag.bad:
        reasons = ", ".join(f"{code} {count}" for code, count in sorted(bag.refused.items()))
        said.append(f"refused {bag.bad} ({reasons})")
    if bag.waiting:
        said.append("something earlier lacks: import that first, then this again")
    if bag.check:
        said.append(f"check words {bag.check}")
    if bag.fault:
        said.append(SENTENCES.get(bag.fault, bag.fault))
    return "; ".join(said)
