# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""From an act to a form and back: one definition of a field.

`Form` reads an act's fields once (title, choices, limits) and `Sheet` is one
filled-in copy: the words typed, the sentence at each field that is wrong, and
the act when nothing is.  A template draws a sheet with the macros of
`parts/form.html`; nothing here knows HTML.

The rule guarded: whatever bytes come in, the answer is an act or a sentence in
plain words at the field, and all that was typed is still there.  A value of a
closed choice is its lower-case word (`severe_bleeding`).  Text is cleaned of
what can't be read or spoken (control characters, half characters, marks that
turn the reading direction), and never cut short.  In a personal field no BSN and no
date of birth is taken (`domain/identifiers.py`).
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from enum import Enum
from typing import Any, Final

import msgspec

from ..domain import identifiers
from ..domain.words import N_, Choice, Known
from ..kernel.act import PERSONAL, Act
from ..kernel.errors import Refusal
from .i18n import ZONE

Posted = Mapping[str, Sequence[str]]

LONG_TEXT = 100  # from this many letters on a text gets several lines
TILES_MAX = 4  # up to this many choices stand open as tiles, more go in a list
VALUES_MAX = 256  # words read for one field
UNIX_S = "unix_s"  # the unit of a field that is a moment
NUMBER_LETTERS_MAX = 19
NUMBER_MAX = (1 << 63) - 1  # what an act can hold

MISSING = N_("Vul dit in.")
CHOOSE = N_("Kies een antwoord.")
CHOOSE_SOME = N_("Kies er minstens {low}.")
CHOOSE_FEWER = N_("Kies er hoogstens {high}.")
NOT_A_CHOICE = N_("Kies een van de antwoorden die hier staan.")
TOO_LONG = N_("Maak dit korter: het mag {high} tekens zijn, nu zijn het er {now}.")
TOO_SHORT = N_("Maak dit langer: het moet minstens {low} tekens zijn.")
NOT_A_NUMBER = N_("Vul een getal in, met cijfers.")
TOO_LOW = N_("Vul een getal in van {low} of meer.")
TOO_HIGH = N_("Vul een getal in van {high} of minder.")
OUT_OF_RANGE = N_("Vul een getal in van {low} tot en met {high}.")
NOT_A_MOMENT = N_("Vul een tijd in, zoals 14:30.")
ROW_NOT_WHOLE = N_("Vul elke regel helemaal in, of laat hem leeg.")
UNEXPECTED = N_("Dit kan hier niet worden ingevuld. Kijk het na.")


class Kind(Enum):
    """How a field is asked."""

    KNOWN = "known"  # three large buttons: yes, no, I don't know
    TILES = "tiles"  # every choice a button
    SELECT = "select"  # a list to choose one from
    SEVERAL = "several"  # every choice a tick box
    TICK = "tick"  # yes when ticked
    LINE = "line"
    TEXT = "text"
    LINES = "lines"  # several texts or numbers, one a line
    NUMBER = "number"
    MOMENT = "moment"  # a time of day, or a day and a time
    ROWS = "rows"  # lines of a few cells each


class Option(msgspec.Struct, frozen=True):
    """One answer: the word in the form, its label (Dutch), and what the act gets."""

    word: str
    label: str
    value: Any


class Fault(msgspec.Struct, frozen=True):
    """A sentence at a field: a key of the catalogue and what fills its blanks."""

    sentence: str
    values: dict[str, object] = {}


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """One field of an act, as it is asked."""

    name: str
    title: str
    kind: Kind
    required: bool
    optional: bool  # no answer is an answer: None
    personal: bool
    default: Any
    options: tuple[Option, ...] = ()
    low: int | None = None  # the least number, letters or choices
    high: int | None = None
    columns: tuple["Field", ...] = ()  # of ROWS, and of LINES where a line is a number

    def words(self, value: Any) -> tuple[str, ...]:
        """An act's value as it stands in a form."""
        if value is None or value is msgspec.NODEFAULT:
            return ()
        match self.kind:
            case Kind.KNOWN | Kind.TILES | Kind.SELECT:
                return tuple(option.word for option in self.options if option.value == value)
            case Kind.SEVERAL:
                return tuple(option.word for option in self.options if option.value in value)
            case Kind.TICK:
                return ("yes",) if value else ()
            case Kind.LINES:
                return ("\n".join(str(line) for line in value),)
            case Kind.MOMENT:
                if not value and not self.optional:  # 0 is how such a field says "not set"
                    return ()
                return (f"{datetime.fromtimestamp(value, ZONE):%Y-%m-%dT%H:%M}",)
            case Kind.ROWS:
                return tuple(
                    "".join(column.words(cell))
                    for row in value
                    for column, cell in zip(self.columns, row, strict=True)
                )
            case _:
                return (str(value),) if str(value) else ()

    def read(self, words: Sequence[str], now_s: float = 0.0) -> Any:
        """The act's value; raises `Wrong` with the sentence for this field."""
        match self.kind:
            case Kind.KNOWN | Kind.TILES | Kind.SELECT:
                return self._choice(words)
            case Kind.SEVERAL:
                return self._several(words)
            case Kind.TICK:
                return bool(words) and words[-1] not in ("", "no")
            case Kind.NUMBER:
                return self._number(words)
            case Kind.LINES:
                lines = (line.strip() for line in "\n".join(words).split("\n"))
                found = [self._line(line) for line in lines if line]
                return self._counted(found)
            case Kind.MOMENT:
                return self._moment(words, now_s)
            case Kind.ROWS:
                return self._counted(self._rows(words))
            case Kind.LINE | Kind.TEXT:
                return self._text(words)

    def _choice(self, words: Sequence[str]) -> Any:
        word = words[-1] if words else ""
        if not word:
            if self.required:
                raise Wrong(CHOOSE)
            return None if self.optional else self.default
        for option in self.options:
            if option.word == word:
                return option.value
        raise Wrong(NOT_A_CHOICE)

    def _several(self, words: Sequence[str]) -> list[Any]:
        chosen = {word for word in words if word}
        found = [option.value for option in self.options if option.word in chosen]
        if len(found) < len(chosen):
            raise Wrong(NOT_A_CHOICE)
        return self._counted(found)

    def _line(self, line: str) -> Any:
        return self.columns[0].read([line]) if self.columns else line

    def _counted(self, found: list[Any]) -> list[Any]:
        if self.low is not None and len(found) < self.low:
            raise Wrong(CHOOSE_SOME, low=self.low)
        if self.high is not None and len(found) > self.high:
            raise Wrong(CHOOSE_FEWER, high=self.high)
        return found

    def _number(self, words: Sequence[str]) -> int | None:
        word = words[-1].strip() if words else ""
        if not word:
            if self.required:
                raise Wrong(MISSING)
            return None if self.optional else self.default
        if len(word) > NUMBER_LETTERS_MAX or not word.isascii() or not word.isdigit():
            raise Wrong(NOT_A_NUMBER)
        number = int(word)
        if number < (self.low or 0) or number > (NUMBER_MAX if self.high is None else self.high):
            raise _range(self.low, self.high)
        return number

    def _moment(self, words: Sequence[str], now_s: float) -> int | None:
        word = words[-1].strip() if words else ""
        if not word:
            if self.required:
                raise Wrong(MISSING)
            return None if self.optional else self.default
        return _moment(word, now_s)

    def _rows(self, words: Sequence[str]) -> list[list[Any]]:
        wide = len(self.columns)
        rows = [words[at : at + wide] for at in range(0, len(words), wide)]
        found = []
        for row in rows:
            if not any(row[-1:]):  # the last cell is the one that is typed
                continue
            try:
                found.append([c.read([w]) for c, w in zip(self.columns, row, strict=True)])
            except ValueError as error:
                raise Wrong(ROW_NOT_WHOLE) from error
        return found

    def _text(self, words: Sequence[str]) -> str | None:
        text = words[-1] if words else ""
        if not text and self.optional:
            return None
        if not text and (self.required or self.low):
            raise Wrong(MISSING)
        if self.high is not None and len(text) > self.high:
            raise Wrong(TOO_LONG, high=self.high, now=len(text))
        if self.low is not None and len(text) < self.low:
            raise Wrong(TOO_SHORT, low=self.low)
        return text


class Wrong(Exception):
    """What was filled in here can't be used; `fault` says what to do."""

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence)
        self.fault = Fault(sentence, values)


_DAY_TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::\d\d)?", re.ASCII)
_TIME = re.compile(r"(\d{1,2})[:.](\d\d)", re.ASCII)
HALF_DAY = timedelta(hours=12)


def _moment(word: str, now_s: float) -> int:
    """Unix seconds of `2026-11-24T14:30`, or of the `14:30` that is nearest to now."""
    try:
        if found := _DAY_TIME.fullmatch(word):
            year, month, day, hour, minute = map(int, found.groups())
            return _unix_s(datetime(year, month, day, hour, minute, tzinfo=ZONE))
        if found := _TIME.fullmatch(word):
            now = datetime.fromtimestamp(now_s, ZONE)
            then = now.replace(hour=int(found[1]), minute=int(found[2]), second=0, microsecond=0)
            if then - now > HALF_DAY:
                then -= timedelta(days=1)
            elif now - then > HALF_DAY:
                then += timedelta(days=1)
            return _unix_s(then)
    except (ValueError, OverflowError) as error:
        raise Wrong(NOT_A_MOMENT) from error
    raise Wrong(NOT_A_MOMENT)


def _unix_s(then: datetime) -> int:
    seconds = int(then.timestamp())
    if not 0 <= seconds < 1 << 32:
        raise Wrong(NOT_A_MOMENT)
    return seconds


def _range(low: int | None, high: int | None) -> Wrong:
    if high is None:
        return Wrong(TOO_LOW, low=low or 0)
    if low is None:
        return Wrong(TOO_HIGH, high=high)
    return Wrong(OUT_OF_RANGE, low=low, high=high)


class Form:
    """The form of one kind of act.

    `name` names the form in its address and its draft.  `given` lists fields that
    the screen fills in and the person never sees (a place, a record).  `titles`
    gives a field another title here, `options` its answers where the act only
    knows numbers (`{"place": [Option("7", "Oosterhof", 7)]}`), `kinds` another way
    of asking; `needed` fields have to be filled in here, though an act may lack them
    (personal ones, which can be erased).
    """

    def __init__(
        self,
        name: str,
        act: type[Act],
        *,
        given: Sequence[str] = (),
        titles: Mapping[str, str] | None = None,
        options: Mapping[str, Sequence[Option]] | None = None,
        kinds: Mapping[str, Kind] | None = None,
        needed: Sequence[str] = (),
    ) -> None:
        self.name = name
        self.act = act
        self.given = tuple(given)
        self.fields = {
            field.name: field for field in fields_of(act, options or {}, skip=frozenset(given))
        }
        for field_name, title in (titles or {}).items():
            self._change(field_name, title=title)
        for field_name, kind in (kinds or {}).items():
            self._change(field_name, kind=kind)
        for field_name in needed:
            self._change(field_name, required=True)

    def _change(self, name: str, **changes: Any) -> None:
        self.fields[name] = msgspec.structs.replace(self.fields[name], **changes)

    def blank(self, **values: Any) -> "Sheet":
        """A fresh sheet; `values` are the act's own values to start from."""
        words = {
            name: field.words(values.get(name, field.default if not field.required else None))
            for name, field in self.fields.items()
        }
        return Sheet(self, words)

    def of(self, act: Act) -> "Sheet":
        """A sheet that holds an act as it was made."""
        return self.blank(**{name: getattr(act, name) for name in self.fields})

    def read(self, posted: Posted, now_s: float = 0.0, **given: Any) -> "Sheet":
        """What was filled in, judged field by field; `given` fills the fields of that name.

        `now_s` (Unix seconds) is what a time without a day is near to.
        """
        sheet = Sheet(self, self.words(posted))
        values: dict[str, Any] = dict(given)
        for name, field in self.fields.items():
            if name in given:
                continue
            try:
                values[name] = field.read(sheet.words[name], now_s)
            except Wrong as wrong:
                sheet.faults[name] = wrong.fault
                continue
            if field.personal and isinstance(values[name], str):
                sentence = identifiers.refused_in(
                    values[name], datetime.fromtimestamp(now_s, ZONE).year
                )
                if sentence:
                    sheet.faults[name] = Fault(sentence)
        if not sheet.faults:
            try:
                sheet.act = msgspec.convert(values, self.act, from_attributes=True)
            except msgspec.ValidationError as error:
                name = _field_at_fault(str(error))
                sheet.faults[name if name in self.fields else ""] = Fault(UNEXPECTED)
        return sheet

    def words(self, posted: Posted) -> dict[str, tuple[str, ...]]:
        """The posted words of this form's fields, cleaned; all else is left out."""
        return {
            name: tuple(
                clean(word, lines=field.kind in (Kind.TEXT, Kind.LINES))
                for word in _posted(field, posted)[:VALUES_MAX]
            )
            for name, field in self.fields.items()
        }

    def kept(self, posted: Posted) -> "Sheet":
        """What was typed earlier, without a judgement: for a draft."""
        return Sheet(self, self.words(posted))


def _posted(field: Field, posted: Posted) -> list[str]:
    """The words posted for a field; the cells of rows come as columns, `name.0`, `name.1`."""
    if field.kind is not Kind.ROWS:
        return list(posted.get(field.name, ()))
    columns = [list(posted.get(column.name, ())) for column in field.columns]
    tall = max(map(len, columns))
    return [column[at] if at < len(column) else "" for at in range(tall) for column in columns]


class Box(msgspec.Struct, frozen=True):
    """A field of a sheet: what is asked, what was answered, what is wrong with it."""

    field: Field
    words: tuple[str, ...]
    fault: Fault | None

    @property
    def word(self) -> str:
        return self.words[-1] if self.words else ""


class Sheet:
    """One filled-in copy of a form.  `act` is there when nothing is wrong."""

    def __init__(self, form: Form, words: dict[str, tuple[str, ...]]) -> None:
        self.form = form
        self.words = words
        self.faults: dict[str, Fault] = {}  # under "" what is about no one field
        self.act: Act | None = None
        self.about = ""  # what the form is about, where a form is open for several things
        self.saved_s = 0.0  # when this was kept as a draft, or 0
        self.aside = False  # is there a draft that was put aside?

    def __getitem__(self, name: str) -> Box:
        return Box(self.form.fields[name], self.words.get(name, ()), self.faults.get(name))

    def __iter__(self) -> Iterator[Box]:
        return (self[name] for name in self.form.fields)

    def __contains__(self, name: str) -> bool:
        return name in self.form.fields

    @property
    def typed(self) -> bool:
        return any(any(words) for words in self.words.values())

    def refuse(self, refusal: Refusal) -> None:
        """Put the node's sentence at the field it names."""
        name = refusal.field if refusal.field in self.form.fields else ""
        self.faults[name] = Fault(refusal.sentence, dict(refusal.values))


def fields_of(
    act: type[Act],
    options: Mapping[str, Sequence[Option]],
    *,
    skip: frozenset[str] = frozenset(),
) -> list[Field]:
    """The fields of an act, in their own order."""
    info = msgspec.inspect.type_info(act)
    assert isinstance(info, msgspec.inspect.StructType)
    return [
        _field(field, tuple(options.get(field.name, ())))
        for field in info.fields
        if field.name not in skip
    ]


def _field(field: msgspec.inspect.Field, options: tuple[Option, ...]) -> Field:
    core = _unwrap(field.type)
    default = field.default
    if default is msgspec.NODEFAULT and field.default_factory is not msgspec.NODEFAULT:
        default = field.default_factory()
    kind, own_options, low, high = _kind(core, options)
    return Field(
        name=field.name,
        title=core.title or field.name,
        kind=kind,
        required=field.required and kind is not Kind.TICK,
        optional=core.optional,
        personal=core.personal,
        default=default,
        options=own_options,
        low=low,
        high=high,
        columns=_columns(field.name, core.type) if kind in (Kind.ROWS, Kind.LINES) else (),
    )


def _columns(name: str, rows: msgspec.inspect.Type) -> tuple[Field, ...]:
    assert isinstance(rows, msgspec.inspect.VarTupleType)
    row = _unwrap(rows.item_type).type
    if isinstance(row, msgspec.inspect.StrType):
        return ()
    cells = row.item_types if isinstance(row, msgspec.inspect.TupleType) else (rows.item_type,)
    columns = []
    for at, cell in enumerate(cells):
        kind, options, low, high = _kind(_unwrap(cell), ())
        kind = Kind.SELECT if kind is Kind.TILES else kind
        columns.append(
            Field(
                name=f"{name}.{at}",
                title="",
                kind=kind,
                required=True,
                optional=False,
                personal=False,
                default=None,
                options=options,
                low=low,
                high=high,
            )
        )
    return tuple(columns)


class _Core(msgspec.Struct, frozen=True):
    """What a field's type says once its wrappings are off."""

    title: str
    personal: bool
    unit: str
    type: msgspec.inspect.Type
    optional: bool  # None is allowed


def _unwrap(kind: msgspec.inspect.Type) -> _Core:
    title, personal, unit, optional = "", False, "", False
    while True:
        match kind:
            case msgspec.inspect.Metadata():
                extra = kind.extra or {}
                title = title or (kind.extra_json_schema or {}).get("title", "")
                personal = personal or bool(extra.get(PERSONAL))
                unit = unit or extra.get("unit", "")
                kind = kind.type
            case msgspec.inspect.UnionType():
                within = [t for t in kind.types if not isinstance(t, msgspec.inspect.NoneType)]
                assert len(within) == 1, f"a form can't ask for one of {within}"
                optional = True
                kind = within[0]
            case _:
                return _Core(title, personal, unit, kind, optional)


def _kind(
    core: _Core, options: tuple[Option, ...]
) -> tuple[Kind, tuple[Option, ...], int | None, int | None]:
    """How to ask for a type, with its answers and its limits."""
    inspect = msgspec.inspect
    kind = core.type
    match kind:
        case inspect.EnumType() if kind.cls is Known:
            return Kind.KNOWN, options or options_of(KNOWN_ORDER), None, None
        case inspect.EnumType():
            found = options or options_of(kind.cls)
            return (Kind.TILES if len(found) <= TILES_MAX else Kind.SELECT), found, None, None
        case inspect.FrozenSetType() | inspect.SetType() | inspect.VarTupleType():
            item = _unwrap(kind.item_type).type
            low, high = kind.min_length, kind.max_length
            if isinstance(item, inspect.EnumType):
                return Kind.SEVERAL, options or options_of(item.cls), low, high
            if options:
                return Kind.SEVERAL, options, low, high
            if isinstance(item, inspect.StrType | inspect.IntType):
                return Kind.LINES, (), low, high
            return Kind.ROWS, (), low, high
        case inspect.BoolType():
            return Kind.TICK, (), None, None
        case inspect.IntType() if options:
            return (Kind.TILES if len(options) <= TILES_MAX else Kind.SELECT), options, None, None
        case inspect.IntType() if core.unit == UNIX_S:
            return Kind.MOMENT, (), None, None
        case inspect.IntType():
            low = kind.ge if kind.gt is None else kind.gt + 1
            high = kind.le if kind.lt is None else kind.lt - 1
            return Kind.NUMBER, (), low, high
        case inspect.StrType() if options:
            return (Kind.TILES if len(options) <= TILES_MAX else Kind.SELECT), options, None, None
        case inspect.StrType():
            long = kind.max_length is None or kind.max_length >= LONG_TEXT
            return (Kind.TEXT if long else Kind.LINE), (), kind.min_length, kind.max_length
    raise TypeError(f"a form can't ask for {kind}")


OTHER: Final = "other"
KNOWN_ORDER: Final = (Known.YES, Known.NO, Known.UNKNOWN)


def options_of(choices: Any) -> tuple[Option, ...]:
    """The answers of a closed choice, in the order given; "something else" comes last."""
    found = [_option(choice) for choice in choices]
    return tuple(sorted(found, key=lambda option: option.word == OTHER))


def _option(choice: Choice) -> Option:
    return Option(choice.word, choice.label, choice)


# Marks that turn the reading direction: with them a text can read as another one.
_TURNS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
_BREAKS = "\u000b\u000c\u0085\u2028\u2029"


def clean(text: str, *, lines: bool) -> str:
    """What a person can read and say of this text; on one line unless `lines`."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    for mark in _BREAKS:
        text = text.replace(mark, "\n")
    if not lines:
        text = text.replace("\n", " ")
    kept = (
        letter if letter != "\t" else " "
        for letter in text
        if letter in "\n\t" or (letter not in _TURNS and _readable(letter))
    )
    return unicodedata.normalize("NFC", "".join(kept)).strip()


def _readable(letter: str) -> bool:
    return unicodedata.category(letter) not in ("Cc", "Cs")


def _field_at_fault(message: str) -> str:
    """The field in msgspec's sentence: "Expected `int` - at `$.persons`"."""
    _, _, path = message.partition("`$.")
    return path.split("`")[0].split("[")[0].split(".")[0]
