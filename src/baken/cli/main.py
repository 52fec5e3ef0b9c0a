# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken`: the installed command.  Errors are one sentence and exit code 2."""

import sys

import click

from .. import __version__
from ..node.config import BadFolder
from .badge import badge
from .courier import courier
from .demo import demo
from .keyholders import lock_it, passphrase, unlock_parts
from .nodes import run
from .paper import paper
from .plan import plan
from .privacy import archive, backup, inspect, restore, sweep
from .region import region
from .sim import sim
from .update import update
from .upkeep import doctor, export, rebuild


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def baken() -> None:
    """Baken: the software of the noodsteunpunten.

    A node is a folder with its keys, its charter and its database.
    """


for command in (lock_it, passphrase, unlock_parts):
    baken.add_command(command)
for command in (region, run, rebuild, doctor, export, courier, paper, demo, sim, update, badge):
    baken.add_command(command)
baken.add_command(plan)
for command in (sweep, backup, restore, inspect, archive):
    baken.add_command(command)


def main() -> None:
    """The console script."""
    try:
        baken.main(standalone_mode=True)
    except BadFolder as error:
        click.echo(f"baken: {error}", err=True)
        sys.exit(2)
