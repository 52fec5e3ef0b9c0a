# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Orders (opdrachten): on whose word a support point is open, and until when it is provisional.

    standing order: armed -> triggered (provisional) -> confirmed | overruled

The municipality orders (Wvr 5; Bvr 2.1.3).  The links that its order would take may be
the ones that failed, so it may give a standing order (staande opdracht) in calm time: if
these things fail and nobody can be reached, open.  The rule this file guards: who opens
on it says which conditions are met, two people saw them, and the opening is provisional
until the crisis team confirms it or overrules it.  Where the order did not cover the
opening, at every node the point shows as open without an order.  DOMAIN 2, 4.2, 5,
finding 2; timers: appendix C.
"""

from collections.abc import Callable
from typing import Annotated

import msgspec

from ..kernel.act import Act
from ..kernel.errors import Refusal
from ..kernel.stamp import from_wall
from .charter import PlaceKind, Role
from .process import NEVER, PlaceNumber, UnixS, minutes
from .words import N_, Choice

Duration = Annotated[int, msgspec.Meta(ge=5, le=10_080)]  # minutes: at most a week


class Service(Choice):
    """Functie van een punt.  DOMAIN 3.0; flags, so that they can change by time and area."""

    INFO = 1, N_("informatie")
    EMREP = 2, N_("noodmelding doen")
    OBS = 3, N_("waarnemingen verzamelen")
    MATCH = 4, N_("hulp vragen en aanbieden")
    REST = 5, N_("warm of koel zitten, licht")
    FIRSTAID = 6, N_("eerste hulp")
    CHARGE = 7, N_("telefoon of apparaat opladen")
    NET = 8, N_("internet of telefoon")
    WELFARE = 9, N_("bericht aan familie")
    CARE = 10, N_("zorgronde langs huizen")
    WATER = 11, N_("drinkwater")
    FOOD = 12, N_("eten")
    MEDS = 13, N_("medicijnen")
    HYG = 14, N_("toilet en wassen")
    SHELTER = 15, N_("overnachten")
    EVAC = 16, N_("verzamelplaats voor evacuatie")
    VOL = 17, N_("vrijwilligers aanmelden")
    PSYCH = 18, N_("iemand die luistert")
    RUMOUR = 19, N_("geruchten navragen")


Services = frozenset[Service]


class Reason(Choice):
    """Reden van activatie.  DOMAIN 4.2 (trigger)."""

    OTHER = 0, N_("iets anders")
    POWER = 1, N_("stroom uitgevallen")
    WATER = 2, N_("drinkwater uitgevallen")
    TELECOM = 3, N_("telefoon of 112 uitgevallen")
    FLOOD = 4, N_("hoog water")
    STORM = 5, N_("storm")
    HEAT = 6, N_("hitte")
    COLD = 7, N_("kou")
    CYBER = 8, N_("computers uitgevallen")
    EVACUATION = 9, N_("evacuatie")
    CONFLICT = 10, N_("oorlog of onrust")


class Authority(Choice):
    """Bevoegd gezag: in which office it was decided."""

    OTHER = 0, N_("iemand anders met mandaat")
    MAYOR = 1, N_("burgemeester")
    CHAIR = 2, N_("voorzitter veiligheidsregio")
    ACBZ = 3, N_("algemeen commandant bevolkingszorg")
    OVDBZ = 4, N_("officier van dienst bevolkingszorg")


class OrderChannel(Choice):
    """How the order went to the point."""

    SYSTEM = 0, N_("via dit systeem")
    IN_PERSON = 1, N_("mondeling")
    PHONE = 2, N_("telefoon")
    C2000 = 3, "C2000"
    RADIO = 4, N_("radio")
    COURIER = 5, N_("koerier")
    STANDING_ORDER = 6, N_("staande opdracht")


class Grip(Choice):
    """GRIP-niveau.  DOMAIN 1."""

    NONE = 0, N_("geen GRIP")
    GRIP_1 = 1, "GRIP 1"
    GRIP_2 = 2, "GRIP 2"
    GRIP_3 = 3, "GRIP 3"
    GRIP_4 = 4, "GRIP 4"
    GRIP_5 = 5, "GRIP 5"
    STATE = 6, N_("GRIP Rijk")


class Condition(Choice):
    """Voorwaarde of a standing order: what has failed, as people at the point see it."""

    POWER = 1, N_("geen stroom van het net")
    MOBILE = 2, N_("geen mobiel netwerk")
    EMERGENCY_NUMBER = 3, N_("112 is niet te bereiken")


class Which(Choice):
    ORDER = 0, N_("de opdracht waarop het punt open is of gaat")
    STANDING = 1, N_("de staande opdracht")


Conditions = frozenset[Condition]


class OrderOpen(Act):
    """Opdracht tot openen (activatie).  Who decided is an office, never a name."""

    place: PlaceNumber
    reason: Annotated[Reason, msgspec.Meta(title=N_("Waarom moet het punt open?"))]
    authority: Annotated[Authority, msgspec.Meta(title=N_("Wie heeft het besloten?"))]
    mandate: Annotated[
        str, msgspec.Meta(title=N_("Functie of nummer van het mandaat"), max_length=60)
    ] = ""
    basis: Annotated[str, msgspec.Meta(title=N_("Op grond van"), max_length=60)] = (
        "Wvr 5; Bvr 2.1.3"
    )
    channel: Annotated[OrderChannel, msgspec.Meta(title=N_("Hoe is de opdracht gegeven?"))] = (
        OrderChannel.SYSTEM
    )
    effective_from: Annotated[UnixS | None, msgspec.Meta(title=N_("Open vanaf"))] = None
    expected_until: Annotated[UnixS | None, msgspec.Meta(title=N_("Verwacht tot"))] = None
    review_at: Annotated[UnixS | None, msgspec.Meta(title=N_("Opnieuw bekijken om"))] = None
    grip: Annotated[Grip | None, msgspec.Meta(title=N_("GRIP"))] = None
    reference: Annotated[str, msgspec.Meta(title=N_("Nummer in LCMS"), max_length=40)] = ""
    conditions: Annotated[str, msgspec.Meta(title=N_("Voorwaarden"), max_length=240)] = ""
    services: Annotated[
        Services, msgspec.Meta(title=N_("Wat moet het punt bieden?"), max_length=32)
    ] = frozenset()


class RevokeOrder(Act):
    """Opdracht intrekken, with the reason."""

    place: PlaceNumber
    why: Annotated[str, msgspec.Meta(title=N_("Waarom?"), min_length=1, max_length=160)]
    which: Annotated[Which, msgspec.Meta(title=N_("Welke opdracht?"))] = Which.ORDER


class StandingOrder(Act):
    """Staande opdracht: open when all this has failed and nobody can be reached."""

    place: PlaceNumber
    conditions: Annotated[
        Conditions,
        msgspec.Meta(title=N_("Wat moet er uitgevallen zijn?"), min_length=1, max_length=3),
    ]
    reason: Annotated[Reason, msgspec.Meta(title=N_("Waarom moet het punt dan open?"))]
    authority: Annotated[Authority, msgspec.Meta(title=N_("Wie heeft het besloten?"))]
    outage_min: Annotated[Duration, msgspec.Meta(title=N_("Hoeveel minuten minstens?"))] = 30
    silent_min: Annotated[
        Duration, msgspec.Meta(title=N_("Hoeveel minuten niemand te bereiken?"))
    ] = 30
    services: Annotated[
        Services, msgspec.Meta(title=N_("Wat moet het punt bieden?"), max_length=32)
    ] = frozenset()
    valid_from: Annotated[UnixS | None, msgspec.Meta(title=N_("Geldt vanaf"))] = None
    valid_until: Annotated[UnixS | None, msgspec.Meta(title=N_("Geldt tot"))] = None
    mandate: Annotated[
        str, msgspec.Meta(title=N_("Functie of nummer van het mandaat"), max_length=60)
    ] = ""
    basis: Annotated[str, msgspec.Meta(title=N_("Op grond van"), max_length=60)] = (
        "Wvr 5; Bvr 2.1.3"
    )


class OpenOnStandingOrder(Act):
    """Openen op staande opdracht, after the safety check, with what was seen to have failed."""

    place: PlaceNumber
    met: Annotated[Conditions, msgspec.Meta(title=N_("Wat is er uitgevallen?"), max_length=3)]
    since: Annotated[
        int,
        msgspec.Meta(
            title=N_("Sinds hoe laat?"), ge=60, le=4_294_967_295, extra={"unit": "unix_s"}
        ),
    ]
    two_saw: Annotated[bool, msgspec.Meta(title=N_("Twee mensen hebben dit gezien"))] = False
    seen: Annotated[str, msgspec.Meta(title=N_("Wat hebben jullie gezien?"), max_length=160)] = ""


class Standing(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """The standing order of a point, who gave it, and whether it was withdrawn; stamps."""

    order: StandingOrder
    at: int
    by: Role
    withdrawn_at: int = 0
    why: str = ""

    def in_force(self, at: int) -> bool:
        """Could a point open on it at this stamp?"""
        start, end = self.order.valid_from, self.order.valid_until
        begun = start is None or from_wall(start) <= at
        return not self.withdrawn_at and begun and (end is None or at < from_wall(end))


class Trigger(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """A point that opened on its standing order, and what the crisis team made of it; stamps.

    `ended_at` is when it was overruled or its order ended; without a standing order that covered
    it, at once.
    """

    act: OpenOnStandingOrder
    at: int
    confirmed_at: int = 0
    confirmed_by: Role | None = None
    ended_at: int = 0
    why: str = ""

    @property
    def stands(self) -> bool:
        """Is it still the ground on which the point is open?"""
        return not self.ended_at

    @property
    def waits(self) -> bool:
        """Has nobody confirmed or overruled it yet?"""
        return self.stands and not self.confirmed_at

    @property
    def overruled(self) -> bool:
        """Was it turned down, or was there no order that covered it?"""
        return bool(self.ended_at) and not self.confirmed_at


def judge_standing(act: StandingOrder) -> Refusal | None:
    """May this standing order be given?"""
    start, end = act.valid_from, act.valid_until
    if start is not None and end is not None and end <= start:
        return Refusal("points.until", N_("De eindtijd ligt voor de begintijd."), "valid_until")
    return None


def uncovered(standing: Standing | None, act: OpenOnStandingOrder, at: int) -> Refusal | None:
    """Why no standing order covers this opening at this stamp, or None where one does."""
    if standing is None or standing.withdrawn_at:
        return Refusal(
            "points.no_standing_order",
            N_("Er is geen staande opdracht. Vraag het gemeentelijk crisisteam om een opdracht."),
        )
    if not standing.in_force(at):
        return Refusal("points.standing_order_over", N_("De staande opdracht geldt nu niet."))
    order = standing.order
    for condition in sorted(order.conditions - act.met):
        return Refusal(
            "points.condition",
            N_("De staande opdracht vraagt ook dit: {condition}."),
            "met",
            condition=condition.label,
        )
    if at - from_wall(act.since) < minutes(order.outage_min):
        return Refusal(
            "points.too_short",
            N_("Dit duurt nog geen {n} minuten. Wacht tot dan."),
            "since",
            n=order.outage_min,
        )
    if not act.two_saw:
        return Refusal(
            "points.one_saw",
            N_("Laat een tweede persoon meekijken. Twee mensen zien het."),
            "two_saw",
        )
    return None


HEARD = {
    PlaceKind.GCT: N_(
        "Het crisisteam liet {n} minuten geleden nog iets horen. Vraag daar om een opdracht."
    ),
    PlaceKind.CP: N_(
        "Het coördinatiepunt liet {n} minuten geleden nog iets horen. "
        "Laat dat het crisisteam om een opdracht vragen."
    ),
}


def judge_silence(
    order: StandingOrder, silent_s: Callable[[PlaceKind], float | None]
) -> Refusal | None:
    """Only who can reach nobody opens on a standing order."""
    for kind, sentence in HEARD.items():
        heard_s = silent_s(kind)
        if heard_s is not None and heard_s < order.silent_min * 60:
            return Refusal("points.heard", sentence, n=max(int(heard_s // 60), 0))
    return None


def triggered(standing: Standing | None, act: OpenOnStandingOrder, at: int) -> Trigger:
    """The point opened; that is a fact.  It stands only where a standing order covers it."""
    refused = uncovered(standing, act, at)
    why = standing.why if refused and standing is not None else ""
    return Trigger(act=act, at=at, ended_at=at if refused else 0, why=why)


def over_at(standing: Standing) -> int:
    """The stamp at which a standing order ends by itself."""
    end = standing.order.valid_until
    return NEVER if end is None else from_wall(end)
