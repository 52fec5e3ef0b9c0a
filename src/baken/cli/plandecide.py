# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken plan decide` and `adopted`: a plan becomes points of a region, by decree.

It reads back what changes and asks, as all that authorities sign; with fewer approvals
than it takes the decree waits: `baken region agree` at a node elsewhere.
"""

from collections.abc import Sequence
from pathlib import Path

import click

from ..domain.charter import Charter
from ..domain.decrees import Agree, Changes, Standing, bodies_needed
from ..kernel import stamp
from ..node import adopting, clock, decreeing
from ..node.adopting import Draft, Part
from ..node.bootstrap import node_actor
from ..node.config import BadFolder
from ..node.node import Node
from ..web import decrees as words
from ..web import i18n, planned
from ..web.planned import Read
from .decrees import opened
from .signers import Signers, say, signing
from .unlock import Unlocking, unlocking
from .upkeep import FOLDER

PLAN_BYTES_MAX = 64 << 20
FILE = click.Path(path_type=Path, exists=True, dir_okay=False)


@click.command()
@FOLDER
@click.argument("file", metavar="PLAN.json", type=FILE)
@click.option(
    "--kit", type=click.Path(path_type=Path, dir_okay=False),
    help="Also write the table for baken region enrol, once the plan is in force.",
)  # fmt: skip
@signing
@unlocking
def decide(folder: Path, file: Path, kit: Path | None, signers: Signers, unlock: Unlocking) -> None:
    """Decide on PLAN.json at the node in FOLDER: its points and coordination points are admitted.

    It takes the safety region and each municipality.  Stop that node first.
    """
    if file.stat().st_size > PLAN_BYTES_MAX:
        raise BadFolder(f"{file} is too large for a plan")
    data = file.read_bytes()
    with opened(folder, unlock) as node:
        read = planned.read(data)
        waiting = _waiting(node, read.digest)
        if waiting:
            _agree(node, signers, waiting)
        else:
            _decide(node, signers, read)
        draft = _draft(node, read)
        if not _in_force(node, read, draft):
            return
        told = planned.residents(read.plan, draft.codes)
        done = adopting.make_ready(node, clock.wall_s(), told)
        click.echo(f"points made ready here: {done}")
        if kit is not None:
            kit.write_text(adopting.kit_table(node.charter), encoding="utf-8")
            click.echo(f"{kit}: for baken region enrol")


def _draft(node: Node, read: Read) -> Draft:
    """What the plan changes still."""
    wanted = planned.wanted(read.plan, node.charter)
    return adopting.draft(node, read.title, read.digest, wanted)


def _waiting(node: Node, digest: bytes) -> list[Part]:
    found = adopting.parts_of(node, digest)
    return [part for part in found if part.standing is Standing.WAITING]


def _decide(node: Node, signers: Signers, read: Read) -> None:
    charter = node.charter
    draft = _draft(node, read)
    if not draft.parts:
        raise BadFolder("this plan is in force already; nothing is left to decide")
    lines = [f"Digest: {read.digest.hex()}"]
    for changes in draft.parts:
        lines += words.lines_of(say, charter, changes)
    lines.append(f"Approvals: {', '.join(_bodies(charter, draft.parts))}")
    signers.agree(lines)
    seeds = signers.seeds(charter)
    for act in adopting.decisions(charter.region, draft.parts, seeds):
        node.submit(act, node_actor(node), clock.wall_s())


def _agree(node: Node, signers: Signers, waiting: Sequence[Part]) -> None:
    """The plan waits already: sign that further."""
    charter = node.charter
    lines = [line for part in waiting for line in words.lines_of(say, charter, part.changes)]
    signers.agree(["This plan was decided on before, and waits:", *lines])
    seeds = signers.seeds(charter)
    for part in waiting:
        signed = decreeing.sign(charter.region, part.decree.changes, seeds)
        node.submit(Agree(signed=signed), node_actor(node), clock.wall_s(), part.decree.id)


def _bodies(charter: Charter, parts: Sequence[Changes]) -> list[str]:
    found = {body for changes in parts for body in bodies_needed(charter, changes)}
    return [body or say(words.THE_REGION) for body in sorted(found)]


def _in_force(node: Node, read: Read, draft: Draft) -> bool:
    """Is all of it in force now?  Says so, or what lacks."""
    charter, waiting = node.charter, _waiting(node, read.digest)
    if not waiting:
        click.echo("NOT in force: at odds with an earlier decree" if draft.parts else "in force")
        return not draft.parts
    bodies = {one.number: one.body for one in charter.authorities}
    lacking = {
        body
        for part in waiting
        for body in bodies_needed(charter, part.changes) - {bodies.get(n) for n in part.signed}
    }
    named = [body or say(words.THE_REGION) for body in sorted(lacking)]
    click.echo(f"signed; it waits for {', '.join(named) or 'another authority'}: agree there with")
    click.echo("baken region agree, or with this command")
    return False


@click.command()
@FOLDER
@unlocking
def adopted(folder: Path, unlock: Unlocking) -> None:
    """Say which plans are in force at the node in FOLDER, and which places lack a computer."""
    with opened(folder, unlock) as node:
        for plan in node.charter.plans:
            whole = f"parts {len(plan.parts)} of {plan.of}"
            click.echo(f"{plan.title}: {plan.points} points, {plan.coordination} CPs, {whole}")
            click.echo(f"  {plan.digest.hex()}  {i18n.day(stamp.to_wall(plan.at))}")
        without = adopting.without_computer(node.charter)
        click.echo(f"{len(node.charter.plans)} plans; places without a computer: {len(without)}")
