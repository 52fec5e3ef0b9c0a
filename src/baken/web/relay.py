# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Voice relay (voorlezen en opschrijven): a message as words over a radio or a telephone.

The sender reads it out in groups and hears it read back; only then is it ticked,
and the tick is the proof.  The rules guarded: an open channel has many ears, so a
name and where a resident can be found are never among the words to read out; and
who has no need to know what was said (`domain/need.py`) doesn't see it here either.
"""

from typing import Any

import msgspec
from litestar import Response, get, post
from litestar.params import FromPath

from ..domain.access import How, What
from ..domain.bulletins import Bulletin
from ..domain.charter import Place
from ..domain.comms import (
    FileVoice,
    Precedence,
    ReadBack,
    ReadOut,
    ReceiveByVoice,
    RelayByVoice,
    State,
    WrittenDown,
)
from ..domain.need import Sight, sealed
from ..domain.observations import Observation
from ..domain.points import Point
from ..domain.points import line as status_line
from ..domain.reports import Report, TakeReport
from ..domain.words import N_
from ..kernel.act import Act
from ..kernel.errors import Refusal, StoreFull
from ..kernel.lane import Lane
from ..node.node import Receipt
from . import spoken
from .comms import PATH, TABS, place_of_code, places_near
from .facts import facts_of
from .forms import Fault, Form, Sheet
from .i18n import ZONE
from .posted import Words
from .screen import Screen, ThisScreen, failed, one

# Never over an open channel; of no use to a listener; or said in the head of the message.
READ = f"{PATH}/voorlezen"
WRITE = f"{PATH}/opschrijven"
READINGS_MAX = 200  # looked at for those of one record
NOTES_MAX = 50

OUT = Form("voorlezen", RelayByVoice, given=("to", "about", "no", "number", "precedence", "words"))
IN = Form("opschrijven", ReceiveByVoice, given=("origin", "no"), needed=("text",))
BACK = Form("teruggelezen", ReadBack)
FILE = Form("verwerken", FileVoice, given=("about",))

CHOOSE_TO = N_("Kies aan wie je voorleest.")
CHOOSE_FROM = N_("Kies van wie het bericht komt.")
NO_SUCH = N_("Een dossier met dit nummer is hier niet bekend.")

NOT_READ = frozenset(
    {"name", "reach", "no", "readback_done", "waits_here", "channel", "relation"}
    | {"paper_ref", "paper_at"}
)
TELL = N_("Zeg tegen de melder:")


class Message(msgspec.Struct, frozen=True, kw_only=True):
    """What there is to read out of one record: its head and its text, in the reader's language."""

    record: int
    short: str
    lane: Lane
    text: str
    place: int  # where the record is at home; 0 where it has none
    at: int  # stamp


def message_of(screen: Screen, short: str) -> Message | None:
    """The message of a record by its speakable number; None where there is none here."""
    key = short[:40].upper()
    for process in ("reports", "bulletins", "observations", "points"):
        record = screen.node.by_key(process, key)
        if record is not None and (found := _message(screen, record)) is not None:
            return found
    return None


def _message(screen: Screen, record: Any) -> Message | None:
    match record:
        case Report():
            text, lane, at = _report(screen, record), record.lane, record.taken_at
        case Bulletin():
            draft = record.draft
            text = " ".join(part for part in (draft.title, draft.known, draft.advice) if part)
            lane, at = Lane.SPOED, record.drafted_at
        case Observation():
            text, lane, at = _facts(screen, record.note), record.lane, record.noted_at
        case Point() if record.heartbeat is not None:
            text, lane, at = status_line(record, ZONE), Lane.ROUTINE, record.heartbeat_at
            return Message(
                record=record.id, short=record.code, lane=lane, text=text, place=record.place, at=at
            )
        case _:
            return None
    return Message(
        record=record.id, short=record.short, lane=lane, text=text, place=record.place, at=at
    )


def _report(screen: Screen, report: Report) -> str:
    """A point reads what it took; a back office what the reporter must hear."""
    if report.place == screen.place.number or not report.tells:
        return _facts(screen, sealed(report.take, _sight(screen, report)))
    tells = report.to_tell or report.tells[-1:]
    return f"{screen.say(TELL)} " + " ".join(tell.text for tell in tells)


def _sight(screen: Screen, report: Report) -> Sight:
    """Who runs the radio reads out what they may not look up: that is what they are there for."""
    seen = screen.sight(report)
    return Sight.ALL if seen and screen.may(RelayByVoice) else seen


def _facts(screen: Screen, act: Act) -> str:
    """The fields of an act as short sentences, in the order of the form."""
    parts = []
    for fact in facts_of(act, skip=tuple(NOT_READ)):
        said = ", ".join(screen.say(label) for label in fact.labels) or fact.text.rstrip(" .")
        title = screen.say(fact.title).rstrip("?")
        first = isinstance(act, TakeReport) and fact.name == "what"
        parts.append(said if first else f"{title}: {said}")
    return ". ".join(parts) + "."


# --- read out ----------------------------------------------------------------


@get(f"{READ}/{{short:str}}")
async def read(screen: ThisScreen, short: FromPath[str]) -> Response[Any]:
    """One message as words to read out, and the tick when it was read back."""
    message = message_of(screen, short)
    if message is None:
        return screen.page("comms/unknown.html", 404)
    _note(screen, message, How.SCREEN)
    return _read_page(screen, message, screen.open(OUT, message.short))


def _note(screen: Screen, message: Message, how: How) -> None:
    """What people told us about themselves was read, or read out."""
    found = screen.node.record(message.record)
    if isinstance(found, Report) and _sight(screen, found):
        screen.note_reading([message.record], What.MEDICAL, how)


def _read_page(screen: Screen, message: Message, sheet: Sheet, to: str = "") -> Response[str]:
    return screen.page(
        "comms/read.html",
        path=f"{READ}/{message.short}",
        message=message,
        groups=spoken.groups_of(message.text),
        number=spoken.words_of(message.short),
        words=spoken.count(message.text),
        sheet=sheet,
        near=places_near(screen),
        to=to or _first_to_hear(screen, message),
        readings=readings(screen, message.record),
        names=screen.node.charter.place,
        may=screen.may(RelayByVoice),
        basis=screen.basis(RelayByVoice),
    )


def _first_to_hear(screen: Screen, message: Message) -> str:
    """Whom it is most likely for: the point it came from, or else the office behind us."""
    place = screen.node.charter.place
    if message.place != screen.place.number and message.place in place:
        return place[message.place].code
    behind = place.get(screen.place.area) if screen.place.area is not None else None
    return behind.code if behind else ""


@post(f"{READ}/{{short:str}}")
async def relay(screen: ThisScreen, short: FromPath[str], posted: Words) -> Response[Any]:
    """It was read out; and where the tick stands, it was read back, which is the proof."""
    message = message_of(screen, short)
    if message is None:
        return screen.page("comms/unknown.html", 404)
    to = place_of_code(screen, one(posted, "to"))
    if to is None:
        sheet = OUT.read(posted, screen.now_s, to=0)
        sheet.about = message.short
        sheet.faults["to"] = Fault(CHOOSE_TO)
        return failed(_read_page(screen, message, sheet), 400)

    def again(sheet: Sheet) -> Response[str]:
        return _read_page(screen, message, sheet, to.code)

    def done(receipt: Receipt) -> str:
        _note(screen, message, How.VOICE)
        if one(posted, "readback") == "yes":
            _confirm(screen, receipt.record)
        return f"{READ}/{message.short}"

    return screen.send(
        OUT,
        posted,
        again,
        done,
        about=message.short,
        fields={
            "to": to.number,
            "about": message.record,
            "number": message.short,
            "precedence": Precedence(message.lane),
            "words": spoken.count(message.text),
        },
    )


def _confirm(screen: Screen, record: int) -> None:
    """Tick at once; where that can't be stored now, the reading stays open and can be ticked."""
    try:
        screen.submit(ReadBack(), record)
    except (Refusal, StoreFull):
        return


@post(f"{PATH}/teruggelezen/{{short:str}}")
async def read_back(screen: ThisScreen, short: FromPath[str], posted: Words) -> Response[Any]:
    """The other side read it back, and it was right."""
    found = screen.node.by_key("comms", short[:40].upper())
    if not isinstance(found, ReadOut):
        return screen.page("comms/unknown.html", 404)
    where = f"{READ}/{found.relay.number}" if found.relay.number else PATH

    def again(sheet: Sheet) -> Response[str]:
        return screen.page("comms/not_done.html", sheet=sheet, back=where)

    return screen.send(BACK, posted, again, where, about=found.short, record=found.id)


def readings(screen: Screen, record: int) -> list[ReadOut]:
    """When a record was read out by voice, newest first."""
    query = screen.node.query(
        "comms", states=(State.READ_OUT, State.READ_BACK), order="newest", limit=READINGS_MAX
    )
    return [
        found
        for found in screen.node.records(query)
        if isinstance(found, ReadOut) and found.relay.about == record
    ]


# --- write down --------------------------------------------------------------


class Note(msgspec.Struct, frozen=True):
    """A message that came by voice, with how many words stand there."""

    message: WrittenDown
    origin: Place | None
    words: int

    @property
    def differs(self) -> bool:
        """Did the sender say another number of words?"""
        return self.message.receive.words not in (None, self.words)


@get(WRITE)
async def blank(screen: ThisScreen) -> Response[Any]:
    """Write down what one hears; below it what still waits for somebody."""
    kept = screen.draft(IN.name)
    return _write_page(screen, screen.open(IN), one(kept.words, "origin") if kept else "")


def _write_page(
    screen: Screen, sheet: Sheet, origin: str = "", filing: Sheet | None = None
) -> Response[str]:
    query = screen.node.query(
        "comms", states=(State.HEARD, State.FILED), order="newest", limit=NOTES_MAX
    )
    found = [note for note in screen.node.records(query) if isinstance(note, WrittenDown)]
    if may_read := screen.may(RelayByVoice):
        screen.note_reading([note.id for note in found], What.PERSONAL)
    notes = [
        Note(
            note,
            screen.node.charter.place.get(note.receive.origin),
            spoken.count(note.receive.text),
        )
        for note in found
    ]
    return screen.page(
        "comms/write.html",
        path=WRITE,
        tabs=TABS,
        sheet=sheet,
        filing=filing,
        near=places_near(screen),
        origin=origin,
        waiting=[note for note in notes if note.message.state is State.HEARD],
        filed=[note for note in notes if note.message.state is State.FILED],
        may=screen.may(ReceiveByVoice),
        may_file=screen.may(FileVoice),
        may_read=may_read,
        basis=screen.basis(ReceiveByVoice),
    )


@post(WRITE)
async def write(screen: ThisScreen, posted: Words) -> Response[Any]:
    """What was heard, word for word."""
    origin = place_of_code(screen, one(posted, "origin"))
    if origin is None:
        sheet = IN.read(posted, screen.now_s, origin=0)
        sheet.faults["origin"] = Fault(CHOOSE_FROM)
        return screen.back(sheet, posted, lambda sheet: _write_page(screen, sheet), 400)
    return screen.send(
        IN,
        posted,
        lambda sheet: _write_page(screen, sheet, origin.code),
        f"{WRITE}#wacht",
        origin=origin.number,
    )


@post(f"{WRITE}/{{short:str}}/verwerkt")
async def file(screen: ThisScreen, short: FromPath[str], posted: Words) -> Response[Any]:
    """What was made of it: the number of the record that came of it, or a word why not."""
    found = screen.node.by_key("comms", short[:40].upper())
    if not isinstance(found, WrittenDown):
        return screen.page("comms/unknown.html", 404)
    number = one(posted, "nummer").strip()
    made = message_of(screen, number) if number else None

    def again(sheet: Sheet) -> Response[str]:
        return _write_page(screen, screen.open(IN), filing=sheet)

    if number and made is None:
        sheet = FILE.read(posted, screen.now_s, about=0)
        sheet.about = found.short
        sheet.faults["about"] = Fault(NO_SUCH)
        return failed(again(sheet), 400)
    return screen.send(
        FILE,
        posted,
        again,
        f"{WRITE}#wacht",
        about=found.short,
        record=found.id,
        fields={"about": made.record if made else 0},
    )


routes: list[Any] = [read, relay, read_back, blank, write, file]
