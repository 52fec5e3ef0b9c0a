# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""An update on the courier's stick: who leads the place sees it, and whose it is, and installs it.

Only where Baken was installed from an update (`node/releases.py`).  Installing changes
nothing of what runs: the new version is there from the next start.
"""

import asyncio
import contextlib
from pathlib import Path

import msgspec

from .. import __version__
from ..domain.charter import Charter
from ..domain.staffing import AdmitPerson
from ..domain.words import N_
from ..kernel.errors import RemoteError, StoreFull
from ..node import releases, updates
from ..node.releases import TRUST
from ..node.updates import QUORUM_MIN, Signer, Trust
from .screen import Screen

NOT_YOURS = N_("Een nieuwe versie installeren doet wie deze plek leidt.")
GONE = N_("Deze versie staat niet meer op de stick. Er is niets veranderd.")
OTHERWISE = N_("Deze versie is niet goed of niet voor deze computer. Er is niets veranderd.")
FULL = N_("De schijf is vol. Er is niets veranderd. Roep de beheerder.")
FAULTS = {
    "update.already": N_("Deze versie is al geïnstalleerd."),
    "update.busy": N_("Er wordt al een versie geïnstalleerd. Wacht even en kijk opnieuw."),
    "update.does_not_start": N_(
        "Deze versie start niet op deze computer. Er is niets veranderd. Roep de beheerder."
    ),
    "update.lacks_wheels": N_(
        "Bij deze versie ontbreken delen. Vraag de beheerder om de volledige versie."
    ),
    "update.older": N_("Deze versie is ouder dan die er nu is. Er is niets veranderd."),
    "update.spoilt": N_("Dit bestand is beschadigd. Er is niets veranderd. Vraag een nieuwe."),
    "update.too_new": N_("Eerst moet er een andere versie tussen. Vraag de beheerder."),
    "update.unsigned": N_("Deze versie is niet getekend door wie dat mag. Er is niets veranderd."),
    "update.unreadable": N_("Deze stick is niet te lezen. Probeer een andere stick."),
}


class Offer(msgspec.Struct, frozen=True):
    """`version` lies on the stick, signed; `ready` is installed and waits for a restart."""

    version: str = ""
    signers: tuple[str, ...] = ()
    ready: str = ""


def home() -> Path | None:
    """The folder of releases that this software runs from, if it does."""
    return releases.folder_of(Path(__file__).parents[1])


def offer(screen: Screen) -> Offer | None:
    """What there is to install or to restart for; nothing for who does not lead this place."""
    folder = home()
    if folder is None or not screen.may(AdmitPerson):
        return None
    now = releases.current(folder)
    ready = now if now != __version__ else ""
    for found in _on(screen, folder):
        if not now or updates.number_of(found.manifest.version) > updates.number_of(now):
            return Offer(found.manifest.version, found.signers, ready)
    return Offer(ready=ready) if ready else None


def _on(screen: Screen, folder: Path) -> list[updates.Found]:
    stick = screen.site.runner.settings.stick
    return updates.find(stick, trusted(screen.node.charter, folder)) if stick else []


def trusted(charter: Charter, folder: Path) -> list[Trust]:
    """The makers of Baken, as the folder of releases has them, and the region's authorities."""
    out: list[Trust] = []
    with contextlib.suppress(ValueError):  # there may be no such file
        out.append(releases.load_trust(folder / TRUST))
    signers = tuple(Signer(one.name, one.key) for one in charter.authorities)
    if charter.quorum >= QUORUM_MIN:
        out.append(Trust(signers, charter.quorum))
    return out


async def install(screen: Screen, version: str) -> str:
    """Install this version from the stick; gives a sentence where that was not to be."""
    folder = home()
    if folder is None or not screen.may(AdmitPerson):
        return NOT_YOURS
    path = next((one.path for one in _on(screen, folder) if one.manifest.version == version), None)
    if path is None:
        return GONE
    try:
        trusts = trusted(screen.node.charter, folder)
        # Seconds of unpacking: the node goes on meanwhile.
        await asyncio.to_thread(releases.apply, folder, path, trusts)
    except RemoteError as error:
        screen.node.counters[error.code] += 1
        return FAULTS.get(error.code, OTHERWISE)
    except StoreFull:
        return FULL
    return ""
