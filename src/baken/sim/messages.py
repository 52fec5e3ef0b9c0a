# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Messages: somebody else's texts, read from a CSV file and brought to the desks.

Two sorts of file.  With a column `message`, the texts are spread over the hours
along the curve of a day.  With the columns date, time, priority and text (with
those names on the first line, or without any), each comes at its own time.

The rules this file guards: whatever stands in a row is carried whole, and
nothing of it is ever shown.  An error names the line and the column, never what
stands there.
"""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import msgspec

from ..domain.reports import (
    AssessReport,
    Channel,
    Discipline,
    FireUrgency,
    HelpOffer,
    MedicalUrgency,
    Outcome,
    PoliceUrgency,
    Relation,
    TakeReport,
    What,
)
from ..domain.words import Known
from .script import Answer, Case, parts

FILE_BYTES_MAX = 256 * 1024 * 1024
CELL_CHARS_MAX = 10_000_000
DATES = ("%d-%m-%y", "%d-%m-%Y", "%Y-%m-%d")
TIMES = ("%H:%M:%S", "%H:%M")

# How many come in each hour of the day, against each other (after the arrivals of fire-brigade
# pages), and the clock at which the hours of a world begin.
DAY_CURVE = (3, 2, 2, 2, 2, 2, 3, 5, 7, 8, 9, 9, 9, 9, 9, 9, 10, 11, 11, 10, 8, 7, 6, 4)
START_CLOCK_S = (10 * 60 + 40) * 60
BURST = 0.4  # spread of the chance in each hour
LAST_S = 300.0  # nobody comes in the last minutes

POINTS = (("OND", 0.64), ("BRE", 0.36))
LIFE_THREATS = ((Known.YES, 0.32), (Known.UNKNOWN, 0.31), (Known.NO, 0.37))
REACHED = 0.91
_PRIORITY = re.compile(r"\s*(?:P|PRIO|A|B)?\s*([0-9])\s*", re.IGNORECASE)


class BadMessages(Exception):
    """A file of messages can't be used; the sentence says where and why, not what stands there."""


class Message(msgspec.Struct, frozen=True):
    """One text; `at_s` is Unix seconds of a file with times of its own."""

    text: str
    at_s: float | None = None
    life_threat: Known | None = None


class Read(msgspec.Struct, frozen=True):
    """A file as read.  `short` rows ended before the text's column: their text is empty."""

    messages: tuple[Message, ...]
    timed: bool
    short: int = 0


class _Columns(msgspec.Struct, frozen=True):
    """Where things stand in a row; None where the file has no such column."""

    text: int
    last: bool
    date: int | None = None
    time: int | None = None
    priority: int | None = None


def read(path: Path) -> Read:
    """All rows of a file, in the order of their times or else of the file."""
    rows = _rows(path.name, _text(path))
    line, first = next(rows, (0, []))
    if not line:
        raise BadMessages(f"{path.name} is empty: there is no line with the names of columns.")
    columns, headed = _columns(path.name, first)
    messages: list[Message] = []
    short = 0
    if not headed:
        messages.append(_message(path.name, line, first, columns))
    for line, row in rows:
        short += columns.text >= len(row)
        messages.append(_message(path.name, line, row, columns))
    if not messages:
        raise BadMessages(f"{path.name}, line 2: there is no row under the names of columns.")
    timed = columns.date is not None
    if timed:
        messages.sort(key=lambda message: message.at_s or 0.0)
    return Read(tuple(messages), timed, short)


def _text(path: Path) -> str:
    try:
        size = path.stat().st_size
        if size > FILE_BYTES_MAX:
            raise BadMessages(f"{path.name} is larger than {FILE_BYTES_MAX // 1_048_576} MiB.")
        data = path.read_bytes()
    except OSError as error:
        raise BadMessages(f"{path.name} can't be read: {error.strerror}.") from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadMessages(
            f"{path.name}, line {line}: this is not UTF-8. Save the file as UTF-8."
        ) from None


def _rows(name: str, text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows with the number of the line on which each begins; empty lines are none."""
    reader = csv.reader(io.StringIO(text, newline=""))
    before = csv.field_size_limit(CELL_CHARS_MAX)
    try:
        line = 1
        for row in reader:
            if row:
                yield line, row
            line = reader.line_num + 1
    except csv.Error:
        at = reader.line_num
        raise BadMessages(f"{name}, line {at}: this is not CSV, or a cell is too long.") from None
    finally:
        csv.field_size_limit(before)


def _columns(name: str, first: Sequence[str]) -> tuple[_Columns, bool]:
    """Which columns a file has, and whether its first line names them."""
    names = [cell.strip().casefold() for cell in first]
    if "message" in names:
        at = names.index("message")
        return _Columns(at, at == len(names) - 1), True
    if {"date", "time", "text"} <= set(names):
        at = names.index("text")
        priority = names.index("priority") if "priority" in names else None
        date, time = names.index("date"), names.index("time")
        return _Columns(at, at == len(names) - 1, date, time, priority), True
    if len(first) > 2 and _date(first[0]) is not None and _time(first[1]) is not None:
        return _Columns(3, True, 0, 1, 2), False
    raise BadMessages(
        f"{name}, line 1: there is no column message, and no columns date, time, priority, text."
    )


def _message(name: str, line: int, row: list[str], columns: _Columns) -> Message:
    at = columns.text
    cells = row[at:] if columns.last else row[at : at + 1]
    if columns.priority is None:
        body = ",".join(cells)
    else:  # what is no priority at all is the beginning of the text
        body = ",".join([*row[columns.priority : columns.priority + 1], *cells])
    if columns.date is None or columns.time is None:
        return Message(body)
    return Message(body, _moment(name, line, row, columns), _threat(row, columns))


def _moment(name: str, line: int, row: list[str], columns: _Columns) -> float:
    assert columns.date is not None
    assert columns.time is not None
    date = _date(row[columns.date]) if columns.date < len(row) else None
    if date is None:
        raise BadMessages(f"{name}, line {line}: column date holds no date such as 31-12-19.")
    time = _time(row[columns.time]) if columns.time < len(row) else None
    if time is None:
        raise BadMessages(f"{name}, line {line}: column time holds no time such as 11:57:31.")
    return date + time


def _date(cell: str) -> float | None:
    """Unix seconds of a day."""
    for form in DATES:
        try:
            return datetime.strptime(cell.strip(), form).replace(tzinfo=UTC).timestamp()
        except ValueError:
            continue
    return None


def _time(cell: str) -> float | None:
    """Seconds of a day."""
    for form in TIMES:
        try:
            at = datetime.strptime(cell.strip(), form).replace(tzinfo=UTC)
        except ValueError:
            continue
        return float(at.hour * 3600 + at.minute * 60 + at.second)
    return None


def _threat(row: list[str], columns: _Columns) -> Known:
    """Priority 1 is danger to life, a lower one is none; what is no priority says nothing."""
    if columns.priority is None or columns.priority >= len(row):
        return Known.UNKNOWN
    found = _PRIORITY.fullmatch(row[columns.priority])
    if found is None:
        return Known.UNKNOWN
    return Known.YES if int(found[1]) <= 1 else Known.NO


# from texts to people at a desk


def length_s(found: Read, speedup: float) -> float:
    """From the first to the last message of a file with times of its own."""
    first, last = found.messages[0].at_s or 0.0, found.messages[-1].at_s or 0.0
    return (last - first) / speedup


def cases(found: Read, span_s: float, speedup: float, seed: int) -> tuple[Case, ...]:
    """Somebody at a desk for each message, in the order of time."""
    rng = Random(f"{seed}/messages")
    if found.timed:
        first = found.messages[0].at_s or 0.0
        times = [((message.at_s or 0.0) - first) / speedup for message in found.messages]
    else:
        times = spread(len(found.messages), span_s, rng)
    return tuple(
        _case(message, at_s, rng) for message, at_s in zip(found.messages, times, strict=True)
    )


def spread(count: int, span_s: float, rng: Random) -> list[float]:
    """So many moments within a span, along the curve of a day, in order."""
    span_s = max(span_s - LAST_S, span_s / 2)
    edges, weights = [0.0], []
    while edges[-1] < span_s:
        clock_s = START_CLOCK_S + edges[-1]
        end_s = min(edges[-1] + 3600.0 - clock_s % 3600.0, span_s)
        share = (end_s - edges[-1]) * DAY_CURVE[int(clock_s // 3600) % 24]
        weights.append(share * rng.lognormvariate(0.0, BURST))
        edges.append(end_s)
    hours = rng.choices(range(len(weights)), weights, k=count)
    return sorted(rng.uniform(edges[hour], edges[hour + 1]) for hour in hours)


def _case(message: Message, at_s: float, rng: Random) -> Case:
    point = rng.choices([code for code, _ in POINTS], [share for _, share in POINTS])[0]
    threat = message.life_threat
    if threat is None:
        threat = rng.choices([k for k, _ in LIFE_THREATS], [s for _, s in LIFE_THREATS])[0]
    text, rest = parts(message.text)
    take = TakeReport(
        # who can't say anything at all is at a loss
        what=What.OTHER if text.strip() else What.MENTAL_CRISIS,
        life_threat=threat,
        readback_done=True,
        where="zie de tekst",
        text=text,
        waits_here=rng.random() < 0.3,
        channel=rng.choice((Channel.WALK_IN, Channel.WALK_IN, Channel.RUNNER, Channel.PHONE)),
        relation=rng.choice(list(Relation)),
    )
    return Case(at_s=at_s, point=point, take=take, rest=rest, answer=_answer(threat, rng))


def _answer(threat: Known, rng: Random) -> Answer:
    urgent = threat is not Known.NO
    discipline = rng.choice(
        (Discipline.FIRE, Discipline.MEDICAL, Discipline.MEDICAL, Discipline.POLICE)
    )
    offer = HelpOffer.UNIT
    if not urgent and rng.random() < 0.3:
        offer = rng.choice((HelpOffer.SELF_HELP, HelpOffer.VOLUNTEER, HelpOffer.GP_POST))
        discipline = Discipline.POPULATION_CARE
    fire = FireUrgency.P1 if urgent else FireUrgency.P2
    medical = MedicalUrgency.A1 if urgent else MedicalUrgency.A2
    police = PoliceUrgency.P1 if urgent else PoliceUrgency.P3
    assess = AssessReport(
        disciplines=frozenset({discipline}),
        help_offer=offer,
        reason="Beoordeeld op de tekst van de melding.",
        fire=fire if discipline is Discipline.FIRE else None,
        medical=medical if discipline is Discipline.MEDICAL else None,
        police=police if discipline is Discipline.POLICE else None,
        tell=f"Uw melding is beoordeeld: {offer.label}.",
    )
    outcomes = (Outcome.HELPED, Outcome.HELPED, Outcome.TRANSPORTED, Outcome.SELF_RESOLVED)
    return Answer(assess=assess, outcome=rng.choice(outcomes), reachable=rng.random() < REACHED)
