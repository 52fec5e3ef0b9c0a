# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken rebuild`, `baken doctor` and `baken export`: looking after a node's folder."""

from pathlib import Path
from typing import Any

import click
import msgspec

from ..domain import catalogue
from ..kernel import stamp
from ..kernel.audience import audience_of, describe, lane_of, log_of_entry, node_of
from ..node.config import LOCK
from ..node.node import Node
from ..store.contract import Query
from .unlock import Unlocking, unlocking

FOLDER = click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))


@click.command()
@FOLDER
@unlocking
def rebuild(folder: Path, unlock: Unlocking) -> None:
    """Fold all records anew from the acts on disk, and say whether they came out the same."""
    node = unlock.runner(folder).node
    before = node.digest()
    records = node.rebuild()
    after = node.digest()
    node.store.close()
    click.echo(f"{records} records folded anew; digest {after}")
    if after != before:
        raise click.ClickException(
            f"the digest was {before}: the records on disk were not the fold"
        )


@click.command()
@FOLDER
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of lines to read.")
@unlocking
def doctor(folder: Path, as_json: bool, unlock: Unlocking) -> None:
    """Say how a node is: acts, records, disk, logs, what is held apart, and its digest."""
    node = unlock.runner(folder).node
    found: dict[str, Any] = {
        "node": node.card.code,
        "place": node.place.name,
        "exercise": node.exercise,
        "encrypted": (folder / LOCK).exists(),
        **node.sizes(),
        "held_apart": len(node.held(1000)),
        "not_yet_heard": {
            node.charter.node[peer].code: count for peer, count in node.unheard().items()
        },
        "logs": {_log_name(node, log): seq for log, seq in sorted(node.heads().items())},
        "digest": node.digest(),
    }
    node.store.close()
    if as_json:
        click.echo(msgspec.json.encode(found))
        return
    for name, value in found.items():
        if isinstance(value, dict):
            click.echo(f"{name}:")
            for key, number in value.items():
                click.echo(f"    {key:<32} {number}")
        else:
            click.echo(f"{name:<16} {value}")


def _log_name(node: Node, log: int) -> str:
    author = node.charter.node.get(node_of(log))
    code = author.code if author else str(node_of(log))
    return f"{code} for {describe(audience_of(log))}, {lane_of(log).name.lower()}"


@click.command()
@FOLDER
@click.option(
    "--process", type=click.Choice([p.name for p in catalogue.PROCESSES]), help="Only this one."
)
@click.option(
    "--personal", is_flag=True, help="With personal fields; without it they are left out."
)
@unlocking
def export(folder: Path, process: str | None, personal: bool, unlock: Unlocking) -> None:
    """Write the acts that the node can read as JSON lines, record by record, oldest first."""
    node = unlock.runner(folder).node
    for found in catalogue.PROCESSES:
        if process in (None, found.name):
            _export(node, found.number, personal)
    node.store.close()


def _export(node: Node, number: int, personal: bool) -> None:
    offset = 0
    while rows := node.store.select(Query(number, order="oldest", limit=500, offset=offset)):
        offset += len(rows)
        for row in rows:
            for event in node.history(row.id):
                if event.act is None:
                    continue
                known = catalogue.BY_ACT[type(event.act)]
                fields = msgspec.to_builtins(event.act)
                if not personal:
                    for name in known.codec.personal.names:
                        fields.pop(name)
                line = {
                    "process": catalogue.BY_NUMBER[number].name,
                    "record": f"{row.id:x}",
                    "entry": f"{event.entry:x}",
                    "at": stamp.to_wall(event.at),
                    "lane": lane_of(log_of_entry(event.entry)).name.lower(),
                    "by": node.charter.node[event.author].code,
                    "role": event.role.word if event.role else None,
                    "act": type(event.act).__name__,
                    "fields": fields,
                }
                click.echo(msgspec.json.encode(line))
