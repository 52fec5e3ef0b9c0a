# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Emergency reports (noodmeldingen): taken at a desk, assessed behind it, told to the reporter.

    taken -> assessed -> handed over -> resolved -> closed
        side ways: duplicate, withdrawn

The rule this file guards: a report is never closed before its reporter has been
told, or was found unreachable.  A volunteer records facts and "danger to life:
yes, no, unknown"; only a professional at the coordination point sets an urgency
code (Wvr 35a, Politiewet 25b: receive, register, assess; offer adequate help;
guide and coordinate).  Fields: DOMAIN 4.6 and appendix A; states: DOMAIN 5;
timers: appendix C.

A report from a paper form (DOMAIN 4.27) keeps what the paper gave it: its number,
which the resident was told, and its time.  It stands in every list where it would
have stood, and its timers run from that time too: whoever was written down five
hours ago has waited for five hours, so it comes in on top and too late, which is
true.  Only how long it may lack proof counts from the moment it was entered.
"""

from typing import Annotated, Any

import msgspec

from ..kernel.act import Act, personal
from ..kernel.errors import Refusal
from ..kernel.lane import Lane
from ..kernel.stamp import from_wall
from . import forms
from .basis import CARE, CONTROL, MANDATED
from .charter import CP_STAFF, GCT_STAFF, NSP_STAFF, Charter, Place, Role
from .charter import Discipline as Discipline
from .process import (
    BACK,
    FORGOTTEN,
    FRONT,
    NEVER,
    Context,
    Does,
    Meta,
    Process,
    Row,
    UnixS,
    fixed,
    minutes,
)
from .units import AssignUnit as AssignUnit
from .units import FireUrgency as FireUrgency
from .units import MedicalUrgency as MedicalUrgency
from .units import NoteUnit as NoteUnit
from .units import PoliceUrgency as PoliceUrgency
from .units import SetUrgency as SetUrgency
from .units import Unit as Unit
from .units import UnitStatus as UnitStatus
from .units import (
    judge_assignment,
    judge_urgency,
    needs_for_unit,
    needs_for_urgency,
    urgencies,
    with_unit,
)
from .words import N_, Choice, Known

ASSESS_WITHIN = {Lane.NOOD: minutes(5), Lane.SPOED: minutes(30)}
INFORM_WITHIN = minutes(60)
TELLS_MAX = 20
ADDITIONS_MAX = 60  # 240 characters each: more than the longest message known (6,936)

Count = Annotated[int, msgspec.Meta(ge=0, le=9999)]
Minutes = Annotated[int, msgspec.Meta(ge=0, le=10_080)]


class What(Choice):
    """Wat is er aan de hand.  DOMAIN appendix A."""

    OTHER = 0, N_("iets anders")
    NOT_BREATHING = 1, N_("ademt niet")
    UNCONSCIOUS = 2, N_("bewusteloos")
    CHEST_PAIN = 3, N_("pijn op de borst")
    STROKE = 4, N_("beroerte: scheve mond, verwarde spraak")
    SEVERE_BLEEDING = 5, N_("bloedt hevig")
    BREATHING_TROUBLE = 6, N_("benauwd")
    BIRTH = 7, N_("bevalling")
    FALL_INJURY = 8, N_("gevallen of gewond")
    TRAPPED = 9, N_("zit bekneld of opgesloten")
    LIFT = 10, N_("vast in lift")
    FIRE = 11, N_("brand")
    SMOKE = 12, N_("rook")
    CO_GAS = 13, N_("koolmonoxide of gaslucht")
    HAZMAT = 14, N_("gevaarlijke stof")
    TRAFFIC = 15, N_("verkeersongeluk")
    VIOLENCE = 16, N_("geweld of dreiging")
    MISSING_PERSON = 17, N_("iemand vermist")
    WATER_RESCUE = 18, N_("iemand in het water")
    DEVICE_POWER_FAILING = 19, N_("medisch apparaat valt uit")
    COLLAPSE_WIRES = 20, N_("instorting of losse kabels")
    MENTAL_CRISIS = 21, N_("in de war of in paniek")


class Channel(Choice):
    WALK_IN = 0, N_("kwam zelf")
    RUNNER = 1, N_("loper")
    RADIO = 2, N_("portofoon of radio")
    PHONE = 3, N_("telefoon")
    PAPER = 4, N_("papier")
    CP_WALK_IN = 5, N_("kwam naar het coördinatiepunt")


class Relation(Choice):
    SELF = 0, N_("om wie het gaat")
    FAMILY = 1, N_("familie")
    NEIGHBOUR = 2, N_("buur")
    PASSER_BY = 3, N_("voorbijganger")
    STAFF = 4, N_("medewerker")


class Hazard(Choice):
    """Gevaar voor hulpverleners."""

    NONE = 0, N_("geen gevaar gezien")
    FIRE = 1, N_("vuur")
    GAS = 2, N_("gas")
    WIRES = 3, N_("losse stroomkabels")
    WATER = 4, N_("water")
    AGGRESSION = 5, N_("agressie")
    DOG = 6, N_("hond")
    CHEMICALS = 7, N_("gevaarlijke stoffen")
    STRUCTURE = 8, N_("instorting")
    UNKNOWN = 9, N_("niet bekend")


class HelpOffer(Choice):
    """Hulpaanbod: what the assessor offers."""

    UNIT = 0, N_("er gaat een hulpdienst heen")
    SELF_HELP = 1, N_("advies om zelf te doen")
    VOLUNTEER = 2, N_("een vrijwilliger gaat heen")
    GP_POST = 3, N_("naar de huisartsenpost")
    SHELTER = 4, N_("naar de opvang")
    POLICE_VISIT = 5, N_("politie komt langs")
    NONE_POSSIBLE = 6, N_("nu geen hulp mogelijk")


class Receiver(Choice):
    CONTROL_ROOM = 0, N_("meldkamer")
    UNIT = 1, N_("eenheid")
    OTHER_CP = 2, N_("ander coördinatiepunt")
    GP_POST = 3, N_("huisartsenpost")
    HOSPITAL = 4, N_("ziekenhuis")


class Via(Choice):
    """Over which link a hand-over went."""

    C2000 = 0, "C2000"
    PHONE = 1, N_("telefoon")
    RADIO = 2, N_("radio")
    COURIER = 3, N_("koerier")
    IN_PERSON = 4, N_("mondeling")
    NCV = 5, N_("noodcommunicatievoorziening")


class Told(Choice):
    """How the reporter was told."""

    IN_PERSON = 0, N_("aan de balie verteld")
    VISITED = 1, N_("langsgegaan")
    RUNNER = 2, N_("via loper")
    PHONE = 3, N_("via telefoon of radio")
    NOTE = 4, N_("briefje achtergelaten")


class Outcome(Choice):
    OTHER = 0, N_("anders")
    HELPED = 1, N_("geholpen")
    TRANSPORTED = 2, N_("vervoerd")
    DECEASED_REPORTED_TO_AUTHORITY = 3, N_("overleden, gemeld aan bevoegd gezag")
    NOT_FOUND = 4, N_("niet gevonden")
    WITHDRAWN = 5, N_("ingetrokken")
    SELF_RESOLVED = 6, N_("zelf opgelost")


class TakeReport(Act):
    """Noodmelding opnemen.  Facts as the reporter tells them; no triage."""

    what: Annotated[What, msgspec.Meta(title=N_("Wat is er aan de hand?"))]
    life_threat: Annotated[Known, msgspec.Meta(title=N_("Direct levensgevaar?"))]
    readback_done: Annotated[bool, msgspec.Meta(title=N_("Teruggelezen aan de melder"))]
    no: Annotated[int, msgspec.Meta(ge=0)] = 0
    where: Annotated[str, personal(title=N_("Waar is het?"), max_length=120)] = ""
    text: Annotated[str, personal(medical=True, title=N_("In eigen woorden"), max_length=240)] = ""
    floor: Annotated[str, personal(title=N_("Verdieping"), max_length=20)] = ""
    access: Annotated[str, personal(title=N_("Hoe kom je binnen?"), max_length=80)] = ""
    name: Annotated[
        str, personal(title=N_("Naam (alleen om terug te kunnen komen)"), max_length=60)
    ] = ""
    reach: Annotated[str, personal(title=N_("Waar is de melder te vinden?"), max_length=80)] = ""
    waits_here: Annotated[bool, msgspec.Meta(title=N_("Melder wacht hier"))] = True
    channel: Annotated[Channel, msgspec.Meta(title=N_("Hoe kwam het binnen?"))] = Channel.WALK_IN
    relation: Annotated[Relation, msgspec.Meta(title=N_("Wie is de melder?"))] = Relation.SELF
    conscious: Annotated[Known, msgspec.Meta(title=N_("Bij bewustzijn?"))] = Known.UNKNOWN
    breathing: Annotated[Known, msgspec.Meta(title=N_("Ademt normaal?"))] = Known.UNKNOWN
    severe_bleeding: Annotated[Known, msgspec.Meta(title=N_("Bloedt hevig?"))] = Known.UNKNOWN
    trapped: Annotated[Known, msgspec.Meta(title=N_("Zit iemand vast?"))] = Known.UNKNOWN
    ongoing: Annotated[Known, msgspec.Meta(title=N_("Is het nog bezig?"))] = Known.UNKNOWN
    persons: Annotated[Count | None, msgspec.Meta(title=N_("Hoeveel mensen?"))] = None
    children: Annotated[Count | None, msgspec.Meta(title=N_("Hoeveel kinderen?"))] = None
    hazards: Annotated[
        frozenset[Hazard], msgspec.Meta(title=N_("Gevaar voor hulpverleners"), max_length=10)
    ] = frozenset()
    device: Annotated[str, msgspec.Meta(title=N_("Welk apparaat?"), max_length=40)] = ""
    minutes_left: Annotated[Minutes | None, msgspec.Meta(title=N_("Minuten accu over"))] = None
    minutes_ago: Annotated[
        Minutes | None, msgspec.Meta(title=N_("Hoeveel minuten geleden gezien?"))
    ] = None
    paper_ref: Annotated[str, msgspec.Meta(title=N_("Nummer van het papier"), max_length=20)] = ""
    paper_at: Annotated[UnixS | None, msgspec.Meta(title=N_("Op papier gezet om"))] = None


class AddToReport(Act):
    """Aanvulling: what the reporter or the desk adds later."""

    text: Annotated[str, personal(medical=True, title=N_("Aanvulling"), max_length=240)] = ""
    life_threat: Annotated[Known | None, msgspec.Meta(title=N_("Direct levensgevaar?"))] = None


class SeeReport(Act):
    """Gezien: a person at the back office has the report before their eyes."""


class AssessReport(Act):
    """Beoordelen.  Discipline, urgency and the help offered, with the reason."""

    disciplines: Annotated[
        frozenset[Discipline],
        msgspec.Meta(title=N_("Wie moet helpen?"), min_length=1, max_length=5),
    ]
    help_offer: Annotated[HelpOffer, msgspec.Meta(title=N_("Hulpaanbod"))]
    reason: Annotated[str, msgspec.Meta(title=N_("Waarom"), min_length=1, max_length=160)]
    fire: Annotated[FireUrgency | None, msgspec.Meta(title=N_("Urgentie brandweer"))] = None
    medical: Annotated[MedicalUrgency | None, msgspec.Meta(title=N_("Urgentie ambulance"))] = None
    police: Annotated[PoliceUrgency | None, msgspec.Meta(title=N_("Urgentie politie"))] = None
    tell: Annotated[str, msgspec.Meta(title=N_("Zeg tegen de melder"), max_length=240)] = ""


class HandOver(Act):
    """Overdragen: to the control room or another who acts, over which link, with their receipt."""

    to: Annotated[Receiver, msgspec.Meta(title=N_("Aan wie"))]
    via: Annotated[Via, msgspec.Meta(title=N_("Langs welke weg"))]
    receipt: Annotated[
        str, msgspec.Meta(title=N_("Ontvangstnummer of naam van de functie"), max_length=40)
    ] = ""
    tell: Annotated[str, msgspec.Meta(title=N_("Zeg tegen de melder"), max_length=240)] = ""


class AdviseReporter(Act):
    """Advies: what the reporter must be told, from the coordination point."""

    tell: Annotated[
        str, msgspec.Meta(title=N_("Zeg tegen de melder"), min_length=1, max_length=240)
    ]


class InformReporter(Act):
    """Verteld: the reporter knows what was to be told."""

    how: Annotated[Told, msgspec.Meta(title=N_("Hoe verteld"))]
    understood: Annotated[bool, msgspec.Meta(title=N_("De melder begreep het"))] = True


class ReporterUnreachable(Act):
    """Niet te vinden: what was tried to reach the reporter."""

    tried: Annotated[
        str, msgspec.Meta(title=N_("Wat is geprobeerd?"), min_length=1, max_length=160)
    ]


class MarkDuplicate(Act):
    """Dubbel: the same event as an earlier report of the same home."""

    of: Annotated[int, msgspec.Meta(title=N_("Dubbel van"), ge=1)]


class ResolveReport(Act):
    """Afgehandeld: how it ended."""

    outcome: Annotated[Outcome, msgspec.Meta(title=N_("Hoe liep het af?"))]
    note: Annotated[str, personal(medical=True, title=N_("Toelichting"), max_length=160)] = ""


class WithdrawReport(Act):
    """Intrekken: the reporter takes it back, with the reason."""

    reason: Annotated[
        str, msgspec.Meta(title=N_("Waarom ingetrokken?"), min_length=1, max_length=160)
    ]


class CloseReport(Act):
    """Sluiten: nothing more is to be done or told."""


class State(Choice):
    TAKEN = 1, N_("niet beoordeeld")
    ASSESSED = 2, N_("beoordeeld")
    HANDED_OVER = 3, N_("overgedragen")
    RESOLVED = 4, N_("afgehandeld")
    DUPLICATE = 5, N_("dubbel")
    WITHDRAWN = 6, N_("ingetrokken")
    CLOSED = 7, N_("gesloten")


ENDING = (State.RESOLVED, State.DUPLICATE, State.WITHDRAWN)
OPEN = (State.TAKEN, State.ASSESSED, State.HANDED_OVER, *ENDING)


class Tell(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One thing the reporter must be told: its text, who said it, and when it was told (or 0)."""

    text: str
    entry: int
    at: int
    told_at: int = 0


class Report(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """The record of a report.  All times are stamps; 0 means not yet."""

    id: int
    short: str
    place: int
    taken_by: int
    taken_at: int
    take: TakeReport
    state: State = State.TAKEN
    lane: Lane = Lane.NOOD
    deadline: int = NEVER
    additions: tuple[tuple[int, str], ...] = ()
    seen_at: int = 0
    seen_by: int = 0
    assessed_at: int = 0
    assessed_by: int = 0
    assessments: int = 0
    assessment: AssessReport | None = None
    handed_at: int = 0
    handover: HandOver | None = None
    units: tuple[Unit, ...] = ()
    tells: tuple[Tell, ...] = ()
    informed_at: int = 0
    informed_how: Told | None = None
    unreachable_at: int = 0
    unreachable: str = ""
    duplicate_of: int = 0
    outcome: Outcome | None = None
    closed_at: int = 0
    worse_at: int = 0  # when danger to life was added
    entered_at: int = 0  # when a paper form was entered; 0: it was never on paper

    @property
    def asked(self) -> frozenset[Discipline]:
        """Who must help, as it was assessed last."""
        return self.assessment.disciplines if self.assessment else frozenset()

    @property
    def known_at(self) -> int:
        """Since when it is in a computer; a paper form was taken before that."""
        return self.entered_at or self.taken_at

    @property
    def to_tell(self) -> tuple[Tell, ...]:
        """What the reporter has not been told yet."""
        return tuple(tell for tell in self.tells if not tell.told_at)

    @property
    def may_close(self) -> bool:
        """Told everything, or found unreachable."""
        return bool(self.unreachable_at) or (bool(self.informed_at) and not self.to_tell)


def lane_of_take(record: Report | None, act: TakeReport) -> Lane:
    """Not surely harmless is NOOD: a report without an assessor is treated as real (DOMAIN R5)."""
    return Lane.SPOED if act.life_threat is Known.NO else Lane.NOOD


def lane_of_record(record: Report | None, act: Act) -> Lane:
    return record.lane if record else Lane.NOOD


def lane_of_addition(record: Report | None, act: AddToReport) -> Lane:
    """Danger to life that turns up later raises the report to NOOD; nothing lowers it."""
    lane = lane_of_record(record, act)
    return lane if act.life_threat in (None, Known.NO) else Lane.NOOD


def judge(record: Report | None, act: Act, context: Context) -> Refusal | None:
    """May this be done to this report now?"""
    if record is None:
        return _judge_take(act, context) if isinstance(act, TakeReport) else _unknown()
    if record.state is State.CLOSED:
        return Refusal(
            "reports.closed", N_("Deze melding is al gesloten. Neem een nieuwe melding op.")
        )
    match act:
        case TakeReport():
            return Refusal("reports.taken", N_("Deze melding is al opgenomen."))
        case AddToReport() if not act.text and act.life_threat is None:
            return Refusal("reports.empty", N_("Vul in wat erbij komt."), "text")
        case AssessReport():
            return _judge_assessment(act)
        case HandOver() | AssignUnit() | SetUrgency() if record.assessment is None:
            return Refusal("reports.not_assessed", N_("Beoordeel de melding eerst."))
        case AssignUnit():
            return judge_assignment(record.asked, act)
        case SetUrgency():
            return judge_urgency(record.asked, act)
        case InformReporter() if not record.to_tell:
            return Refusal("reports.nothing_to_tell", N_("Er is nog niets om te vertellen."))
        case MarkDuplicate():
            return _judge_duplicate(record, act, context)
        case CloseReport() if not record.may_close:
            return Refusal(
                "reports.not_told",
                N_(
                    "De melder weet het nog niet. Vertel het eerst, "
                    "of noteer dat de melder niet te vinden is."
                ),
            )
        case CloseReport() if record.state not in ENDING:
            return Refusal("reports.not_resolved", N_("Noteer eerst hoe het afliep."))
        case _:
            return None


def _unknown() -> Refusal:
    return Refusal("reports.unknown", N_("Deze melding is hier niet bekend."))


def _judge_take(act: TakeReport, context: Context) -> Refusal | None:
    if not act.where.strip():
        return Refusal("reports.no_place", N_("Vul in waar het is."), "where")
    if act.what is What.OTHER and not act.text.strip():
        return Refusal("reports.no_text", N_("Schrijf op wat er aan de hand is."), "text")
    if act.paper_ref or act.paper_at is not None:
        return forms.judge(act.paper_ref, act.paper_at, context)
    if not act.readback_done:
        return Refusal(
            "reports.no_readback", N_("Lees de melding eerst voor aan de melder."), "readback_done"
        )
    return None


def _judge_assessment(act: AssessReport) -> Refusal | None:
    if act.tell.strip() == "":
        return Refusal("reports.no_tell", N_("Schrijf op wat de melder moet horen."), "tell")
    given = urgencies(act)
    for discipline in (Discipline.FIRE, Discipline.MEDICAL, Discipline.POLICE):
        if discipline in act.disciplines and discipline not in given:
            return Refusal(
                "reports.no_urgency", N_("Kies een urgentie voor elke hulpdienst."), discipline.word
            )
        if discipline not in act.disciplines and discipline in given:
            return Refusal(
                "reports.urgency_without_discipline",
                N_("Er staat een urgentie bij een hulpdienst die niet gekozen is."),
                discipline.word,
            )
    return None


def _judge_duplicate(record: Report, act: MarkDuplicate, context: Context) -> Refusal | None:
    other = context.find(act.of)
    if not isinstance(other, Report):
        return Refusal(
            "reports.duplicate_of_unknown", N_("De andere melding is hier niet bekend."), "of"
        )
    if other.id == record.id or other.duplicate_of == record.id:
        return Refusal(
            "reports.duplicate_of_itself", N_("Een melding is niet dubbel van zichzelf."), "of"
        )
    return None


def apply(record: Report | None, act: Act, meta: Meta) -> Report:
    """The report after this act."""
    if record is None:
        assert isinstance(act, TakeReport)
        return _taken(act, meta)
    new = msgspec.structs.replace
    match act:
        case AddToReport():
            added = (*record.additions, (meta.at, act.text)) if act.text else record.additions
            take = record.take
            if act.life_threat is not None:
                take = new(take, life_threat=act.life_threat)
            lane = lane_of_addition(record, act)
            worse_at = meta.at if act.life_threat is Known.YES else record.worse_at
            return new(
                record, additions=added[-ADDITIONS_MAX:], take=take, lane=lane, worse_at=worse_at
            )
        case SeeReport() if not record.seen_at:
            return new(record, seen_at=meta.at, seen_by=meta.place)
        case AssessReport():
            record = _tell(record, act.tell, meta)
            return new(
                record,
                state=_onward(record, State.ASSESSED),
                assessed_at=meta.at,
                assessed_by=meta.place,
                assessments=record.assessments + 1,
                assessment=act,
                seen_at=record.seen_at or meta.at,
                seen_by=record.seen_by or meta.place,
            )
        case HandOver():
            record = _tell(record, act.tell, meta)
            return new(
                record, state=_onward(record, State.HANDED_OVER), handed_at=meta.at, handover=act
            )
        case NoteUnit():
            return new(record, units=with_unit(record.units, act.unit, meta.at, status=act.status))
        case AssignUnit():
            record = _tell(record, act.tell, meta)
            units = with_unit(
                record.units, act.unit, meta.at, discipline=act.discipline, given=act.level
            )
            return new(record, state=_onward(record, State.HANDED_OVER), units=units)
        case SetUrgency() if record.assessment is not None:
            codes = {discipline.word: code for discipline, code in urgencies(act).items()}
            return new(record, assessment=new(record.assessment, **codes))
        case AdviseReporter():
            return _tell(record, act.tell, meta)
        case InformReporter():
            told = tuple(new(tell, told_at=tell.told_at or meta.at) for tell in record.tells)
            return new(record, tells=told, informed_at=meta.at, informed_how=act.how)
        case ReporterUnreachable():
            return new(record, unreachable_at=meta.at, unreachable=act.tried)
        case MarkDuplicate():
            return new(record, state=_onward(record, State.DUPLICATE), duplicate_of=act.of)
        case ResolveReport():
            return new(record, state=_onward(record, State.RESOLVED), outcome=act.outcome)
        case WithdrawReport():
            return new(record, state=_onward(record, State.WITHDRAWN), outcome=Outcome.WITHDRAWN)
        case CloseReport() if record.may_close and record.state in ENDING:
            return new(record, state=State.CLOSED, closed_at=meta.at)
        case _:
            return record


def _taken(act: TakeReport, meta: Meta) -> Report:
    at, number = meta.at, None
    if act.paper_at is not None:
        at, number = min(from_wall(act.paper_at), at), forms.number_of(act.paper_ref, meta.code)
    deadline = NEVER if act.minutes_left is None else at + minutes(act.minutes_left)
    return Report(
        id=meta.record,
        short=f"{meta.code}-{number or f'{act.no:04d}'}",
        place=meta.place,
        taken_by=meta.person,
        taken_at=at,
        take=act,
        lane=lane_of_take(None, act),
        deadline=deadline,
        entered_at=meta.at if act.paper_at is not None else 0,
    )


def _onward(record: Report, state: State) -> State:
    """States only move forward, so that late acts don't undo an ending; closed stays closed."""
    return max(record.state, state)


def _tell(record: Report, text: str, meta: Meta) -> Report:
    """One thing more to tell.  A report that was closed elsewhere meanwhile is open again."""
    if not text:
        return record
    told = [tell for tell in record.tells if tell.told_at]
    kept = record.tells if len(record.tells) < TELLS_MAX or not told else _without(record, told[0])
    tells = (*kept, Tell(text, meta.id, meta.at))[-TELLS_MAX:]
    record = msgspec.structs.replace(record, tells=tells)
    if record.state is State.CLOSED and not record.may_close:
        return msgspec.structs.replace(record, state=State.RESOLVED, closed_at=0)
    return record


def _without(record: Report, told: Tell) -> tuple[Tell, ...]:
    """At the bound what was told longest ago goes first, so that nothing untold is dropped."""
    return tuple(tell for tell in record.tells if tell is not told)


def due(record: Report) -> int:
    """By when somebody must act: assess, or tell the reporter; a device's battery comes first."""
    if record.state is State.CLOSED:
        return NEVER
    if record.state is State.TAKEN:
        return min(record.deadline, record.taken_at + ASSESS_WITHIN[record.lane])
    if not record.may_close:
        return min(record.deadline, record.taken_at + INFORM_WITHIN)
    return record.deadline if record.state in (State.ASSESSED, State.HANDED_OVER) else NEVER


def row(record: Report) -> Row:
    """Where the report stands in the queues."""
    front = (
        FRONT
        if record.to_tell and not record.unreachable_at and record.state is not State.CLOSED
        else 0
    )
    back = BACK if record.state is State.TAKEN or record.worse_at > record.assessed_at else 0
    return Row(
        state=record.state,
        lane=record.lane,
        due=due(record),
        opened=record.taken_at,
        place=record.place,
        todo=front | back,
        key=record.short,
    )


def closed_at(record: Report, last: int) -> int:
    """Since when nothing is to be done; one that nobody closed is forgotten in the end."""
    return record.closed_at or last + FORGOTTEN


def home(charter: Charter, place: Place, act: Any) -> int:
    """A report lives where it was taken: `point:P`, or `area:C` at a coordination point."""
    return charter.home_of(place)


_INTAKE = NSP_STAFF | CP_STAFF | GCT_STAFF
_ASSESS = frozenset({Role.CP_ASSESSOR, Role.CP_DUTY_OFFICER})
_UNITS = _ASSESS | {Role.CP_UNIT_DESK}
_UNIT_DESK = frozenset({Role.CP_UNIT_DESK})
_TELL = NSP_STAFF | CP_STAFF

PROCESS = Process(
    name="reports",
    number=1,
    title=N_("Noodmeldingen"),
    record=Report,
    judge=judge,
    apply=apply,
    row=row,
    closed_at=closed_at,
    does=(
        Does(act=TakeReport, kind=1, by=_INTAKE, basis=CARE, title=N_("Melding opnemen"),
             lane=lane_of_take, opens=True, home=home, numbered=True),
        Does(act=AddToReport, kind=2, by=_INTAKE, basis=CARE, title=N_("Aanvullen"),
             lane=lane_of_addition),
        Does(act=SeeReport, kind=3, by=CP_STAFF | GCT_STAFF, basis=CONTROL, title=N_("Gezien"),
             lane=lane_of_record),
        Does(act=AssessReport, kind=4, by=_ASSESS, basis=CONTROL, title=N_("Beoordelen"),
             lane=lane_of_record),
        Does(act=HandOver, kind=5, by=_UNITS, basis=CONTROL, title=N_("Overdragen"),
             lane=lane_of_record),
        Does(act=NoteUnit, kind=6, by=_UNITS, basis=CONTROL, title=N_("Eenheid noteren"),
             lane=lane_of_record),
        Does(act=AdviseReporter, kind=7, by=_UNITS, basis=CONTROL, title=N_("Advies sturen"),
             lane=lane_of_record),
        Does(act=InformReporter, kind=8, by=_TELL, basis=CARE, title=N_("Verteld aan melder"),
             lane=lane_of_record),
        Does(act=ReporterUnreachable, kind=9, by=_TELL, basis=CARE,
             title=N_("Melder niet te vinden"), lane=lane_of_record),
        Does(act=MarkDuplicate, kind=10, by=_ASSESS, basis=CONTROL, title=N_("Dubbele melding"),
             lane=lane_of_record),
        Does(act=ResolveReport, kind=11, by=_UNITS, basis=CONTROL, title=N_("Afhandelen"),
             lane=fixed(Lane.SPOED)),
        Does(act=WithdrawReport, kind=12, by=_INTAKE, basis=CARE, title=N_("Intrekken"),
             lane=lane_of_record),
        Does(act=CloseReport, kind=13, by=_UNITS, basis=CONTROL, title=N_("Sluiten"),
             lane=fixed(Lane.ROUTINE)),
        Does(act=AssignUnit, kind=14, by=_UNIT_DESK, basis=MANDATED, title=N_("Eenheid inzetten"),
             lane=lane_of_record, needs=needs_for_unit),
        Does(act=SetUrgency, kind=15, by=_UNIT_DESK, basis=MANDATED,
             title=N_("Urgentie veranderen"), lane=lane_of_record, needs=needs_for_urgency),
    ),
)  # fmt: skip
