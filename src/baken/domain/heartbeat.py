# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The heartbeat (statusbericht) of a support point: how it goes there, in one radio line.

The rule this file guards: a point that needs help is heard from more often, and what
isn't known is left out, never guessed.  Fields and line: DOMAIN 4.4; timers: appendix C.
"""

from typing import Annotated

import msgspec

from ..kernel.act import Act
from .process import PlaceNumber, minutes
from .words import N_, Choice

HEARTBEAT_EVERY = minutes(60)
HEARTBEAT_EVERY_TROUBLED = minutes(15)

Count = Annotated[int, msgspec.Meta(ge=0, le=99_999)]


class Colour(Choice):
    """Kleur van het statusbericht: how it goes at the point."""

    GREEN = 0, N_("groen: het gaat goed")
    YELLOW = 1, N_("geel: er is hulp nodig")
    RED = 2, N_("rood: het gaat niet meer")


class LinkState(Choice):
    """Stand van een verbinding."""

    UNKNOWN = 0, N_("weet ik niet")
    OK = 1, N_("werkt")
    BAD = 2, N_("slecht")
    NONE = 3, N_("geen")


class LinkKind(Choice):
    """Soort verbinding.  The word of a bearer is the scheme of its URL; voice has no computer."""

    UNKNOWN = 0, N_("weet ik niet")
    TCP = 1, N_("netwerk")
    WS = 2, N_("internet (web)")
    SERIAL = 3, N_("kabel of modem")
    KISS = 4, N_("dataradio")
    PIPE = 5, N_("ander radioprogramma")
    COURIER = 6, N_("koerier met stick")
    PAPER = 7, N_("papier met code")
    VOICE = 8, N_("spraak: portofoon of telefoon")


class Heartbeat(Act):
    """Statusbericht.  Fits one radio line (`line`); the next follows after `interval`."""

    place: PlaceNumber
    colour: Annotated[Colour, msgspec.Meta(title=N_("Hoe gaat het?"))]
    visitors_hour: Annotated[
        Count | None, msgspec.Meta(title=N_("Bezoekers in het laatste uur"))
    ] = None
    visitors_day: Annotated[Count | None, msgspec.Meta(title=N_("Bezoekers vandaag"))] = None
    waiting: Annotated[Count | None, msgspec.Meta(title=N_("Wachtenden nu"))] = None
    emergencies: Annotated[Count | None, msgspec.Meta(title=N_("Open noodmeldingen"))] = None
    needs: Annotated[Count | None, msgspec.Meta(title=N_("Open hulpvragen"))] = None
    staff: Annotated[Count | None, msgspec.Meta(title=N_("Medewerkers aanwezig"))] = None
    staff_needed: Annotated[Count | None, msgspec.Meta(title=N_("Medewerkers nodig"))] = None
    power_h: Annotated[Count | None, msgspec.Meta(title=N_("Stroom nog (uren)"))] = None
    fuel_l: Annotated[Count | None, msgspec.Meta(title=N_("Brandstof nog (liter)"))] = None
    water_l: Annotated[Count | None, msgspec.Meta(title=N_("Water nog (liter)"))] = None
    primary: Annotated[LinkState, msgspec.Meta(title=N_("Eerste verbinding"))] = LinkState.UNKNOWN
    backup: Annotated[LinkState, msgspec.Meta(title=N_("Tweede verbinding"))] = LinkState.UNKNOWN
    issue: Annotated[str, msgspec.Meta(title=N_("Grootste knelpunt"), max_length=40)] = ""
    primary_by: Annotated[
        LinkKind, msgspec.Meta(title=N_("Waarmee werkt de eerste verbinding?"))
    ] = LinkKind.UNKNOWN
    backup_by: Annotated[
        LinkKind, msgspec.Meta(title=N_("Waarmee werkt de tweede verbinding?"))
    ] = LinkKind.UNKNOWN


def interval(beat: Heartbeat | None) -> int:
    """How long after this heartbeat the next is due, in stamp units."""
    troubled = beat is not None and beat.colour is not Colour.GREEN
    return HEARTBEAT_EVERY_TROUBLED if troubled else HEARTBEAT_EVERY


LETTER = {Colour.GREEN: "G", Colour.YELLOW: "Y", Colour.RED: "R"}
_LINK = {LinkState.UNKNOWN: "?", LinkState.OK: "+", LinkState.BAD: "-", LinkState.NONE: "0"}


def words(beat: Heartbeat) -> list[str]:
    """The numbers of a heartbeat as they are read out: `V46 Q12 E1 N9 S5/8 P14 W200 L1+2-`.

    V visitors in the last hour, T today, Q waiting, E emergencies and N needs open, S staff
    present/needed, P power in hours, F fuel and W water in litres, L links.
    """
    known = {
        "V": beat.visitors_hour,
        "T": beat.visitors_day,
        "Q": beat.waiting,
        "E": beat.emergencies,
        "N": beat.needs,
    }
    out = [f"{letter}{value}" for letter, value in known.items() if value is not None]
    if beat.staff is not None:
        needed = f"/{beat.staff_needed}" if beat.staff_needed is not None else ""
        out.append(f"S{beat.staff}{needed}")
    left = {"P": beat.power_h, "F": beat.fuel_l, "W": beat.water_l}
    out += [f"{letter}{value}" for letter, value in left.items() if value is not None]
    out.append(f"L1{_LINK[beat.primary]}2{_LINK[beat.backup]}")
    if beat.issue:
        out.append(f"ISS:{beat.issue.upper()}")
    return out
