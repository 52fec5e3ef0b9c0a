# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`baken update`: make, sign, check and install a release that travels as one file.

For whoever looks after the computers of a region: docs/updates.md.
"""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
import msgspec

from ..kernel.errors import RemoteError, StoreFull
from ..node import releases, updates
from ..node.config import write_private
from ..node.releases import Switched
from ..node.updates import Found, Manifest, Trust

SENTENCES = {
    "update.missing": "there is no such file",
    "update.link": "a link to another file, which is not followed",
    "update.not_a_file": "not a plain file",
    "update.unreadable": "can't be read",
    "update.not_an_update": "this is no update of Baken",
    "update.other_format": "an update in a later form; take one in between first",
    "update.malformed": "damaged, or not made by Baken",
    "update.torn": "not whole; copy it again",
    "update.trailing": "something else stands behind it; copy it again",
    "update.spoilt": "a wheel in it is not the one that was signed",
    "update.unsigned": "not signed by enough of those who are trusted here",
    "update.hostile_wheel": "a wheel in it is not made as a wheel",
    "update.too_large": "too much in it",
    "update.older": "older than what starts now; --older takes it all the same",
    "update.already": "this version starts already",
    "update.too_new": "this version is too old to take it; take one in between first",
    "update.other_bytes": "another release of the same version is installed",
    "update.lacks_wheels": "it leaves out wheels that are not here; take a full one",
    "update.does_not_start": "it does not start on this computer; nothing was changed",
    "update.busy": "somebody else is installing here",
    "update.nothing_before": "there is no release to go back to",
}

FILE = click.argument("file", type=click.Path(path_type=Path))
FOLDER = click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
KEY = click.Path(path_type=Path, exists=True, dir_okay=False)


class _Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A release key's file: whose it is, and the secret in hexadecimal."""

    name: str
    seed: str


class _Stopped(click.ClickException):
    """Nothing was changed."""

    exit_code = 2


@contextmanager
def _told(about: Path) -> Iterator[None]:
    """Whatever is wrong with an update is one sentence."""
    try:
        yield
    except RemoteError as error:
        detail = str(error).partition(": ")[2]
        said = SENTENCES.get(error.code, error.code)
        raise _Stopped(f"{about}: {said}{f' ({detail})' if detail else ''}") from error
    except StoreFull as error:
        raise _Stopped(f"nothing was changed: {error}") from error


@click.group()
def update() -> None:
    """Releases of Baken as signed files, to carry where no network is."""


@update.command("key")
@click.option("--name", required=True, help="Whose key it is, as it will be shown.")
@FILE
def new_key(name: str, file: Path) -> None:
    """Make a release key in FILE, and show the public half for trust.json."""
    if file.exists():
        raise _Stopped(f"{file} is there already")
    seed = secrets.token_bytes(updates.SEED_BYTES)
    write_private(file, msgspec.json.encode(_Key(name, seed.hex())))
    public = {"name": name, "key": updates.signer(name, seed).key.hex()}
    click.echo(msgspec.json.encode(public))


def _seed(path: Path) -> bytes:
    try:
        seed = bytes.fromhex(msgspec.json.decode(path.read_bytes(), type=_Key).seed)
    except (OSError, ValueError) as error:
        raise _Stopped(f"{path}: this is no release key") from error
    if len(seed) != updates.SEED_BYTES:
        raise _Stopped(f"{path}: this is no release key")
    return seed


@update.command()
@click.option("--key", "keys", type=KEY, multiple=True, help="Sign with this key; may be repeated.")
@click.option("--since", default="0.0.0", help="The oldest version that may take it.")
@click.option("--base", type=KEY, help="An update that all have: wheels of that one are left out.")
@click.argument("wheels", type=KEY, nargs=-1, required=True)
@click.argument("dest", type=click.Path(path_type=Path))
def make(
    keys: tuple[Path, ...], since: str, base: Path | None, wheels: tuple[Path, ...], dest: Path
) -> None:
    """Make an update of WHEELS in DEST: a file, or a folder for a file with its usual name."""
    seeds = [_seed(path) for path in keys]
    known: tuple[updates.Wheel, ...] = ()
    if base is not None:
        with _told(base), updates.unpacking(base) as (older, _):
            known = older.manifest.wheels
    if not updates.VERSION.fullmatch(since):
        raise click.BadParameter(f"{since!r} is no version such as 0.2.0")
    try:
        manifest, packed = updates.make(wheels, since, known)
        path = dest / updates.name_of(manifest.version) if dest.is_dir() else dest
        updates.put(msgspec.json.encode(manifest), seeds, packed, path)
    except updates.BadWheels as error:
        raise _Stopped(str(error)) from error
    except OSError as error:
        raise _Stopped(f"{dest}: {error.strerror}") from error
    click.echo(f"{path}: {_about(manifest)}; signed by {len(seeds)}")


@update.command()
@click.option("--key", type=KEY, required=True, help="The key to sign with.")
@FILE
def sign(key: Path, file: Path) -> None:
    """Add a signature to the update FILE.  Look at what you sign: it is shown."""
    with _told(file):
        found = updates.add_signature(file, _seed(key))
    click.echo(f"{file}: {_about(found.manifest)}")
    for wheel in found.manifest.wheels:
        click.echo(f"    {wheel.sha256}  {wheel.name}")


@update.command()
@click.option(
    "--trust", "trust_file", type=KEY, help="Whose signatures count; that of this installation."
)
@FILE
def check(trust_file: Path | None, file: Path) -> None:
    """Say what the update FILE is and who signed it.  Exit code 2 when it may not be taken."""
    if trust_file is None:
        home = releases.folder_of(Path(__file__).parents[1])
        if home is None:
            raise click.UsageError("this Baken was not installed from an update: say --trust FILE")
        trust_file = home / releases.TRUST
    with _told(file):
        _echo(updates.check(file, [_trust(trust_file)]))


def _echo(found: Found) -> None:
    click.echo(f"{found.path}: {_about(found.manifest)}; signed by {' and '.join(found.signers)}")


def _trust(path: Path) -> Trust:
    try:
        return releases.load_trust(path)
    except ValueError as error:
        raise _Stopped(str(error)) from error


def _about(manifest: Manifest) -> str:
    left_out = sum(not wheel.packed for wheel in manifest.wheels)
    size = sum(wheel.size for wheel in manifest.wheels if wheel.packed)
    return (
        f"Baken {manifest.version}, {len(manifest.wheels) - left_out} wheels of {size:,} bytes"
        f" ({left_out} more must be there), from {manifest.since} on"
    )


@update.command()
@click.option("--older", is_flag=True, help="Also a version below the one that starts now.")
@FOLDER
@FILE
def apply(older: bool, folder: Path, file: Path) -> None:
    """Install the update FILE in FOLDER.  FOLDER/trust.json says whose signatures count."""
    trust = _trust(folder / releases.TRUST)
    with _told(file):
        _switched(folder, releases.apply(folder, file, [trust], older=older))


@update.command()
@FOLDER
def back(folder: Path) -> None:
    """Let the release before this one be what starts in FOLDER."""
    with _told(folder):
        _switched(folder, releases.back(folder))


def _switched(folder: Path, done: Switched) -> None:
    by = f"; signed by {' and '.join(done.signers)}" if done.signers else ""
    click.echo(f"from the next start it is Baken {done.version}{by}")
    if not done.before:
        return
    new = releases.manifest_at(folder, done.version)
    old = releases.manifest_at(folder, done.before)
    if new.wire != old.wire:
        click.echo(f"it does not hear nodes that run {done.before}: change all of them today")
    if new.store > old.store:
        click.echo(f"{done.before} can't open a database that {done.version} has opened")
    if new.store < old.store:
        click.echo(
            f"it can't open a database that {done.before} has opened: "
            "take the copy that was made before"
        )
