# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The JSON form of acts and records: a twin, derived from the struct itself.

The rule guarded: there is one definition of a field.  `twin_of` reads a struct
once and makes from it a type that msgspec checks and describes (the schema in
`openapi.py`), the way there (`write`) and the way back (`read`).  An act goes
there and back without loss.  In JSON

    a closed choice     is its lower-case word (`severe_bleeding`)
    a time              is ISO 8601, written in UTC, read with any offset
    a set               is a list in the choice's own order
    a record or entry   is 16 hexadecimal digits: 63 bits don't fit a JavaScript number

What a whole number counts is said by the unit in its type (`unix_s`, `stamp`,
`record`), or else by its name: the tables below.  A stamp or a record's number
that is 0 ("not yet", "none") is null.

Two things never leave: a secret (the hash of a PIN), so an act that sets one is
not in the API; and what came in wrong, which no fault repeats.  `read` gives all
faults at once, each with a sentence that says what is expected there.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from enum import Enum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec

from ..domain.process import NEVER
from ..kernel.act import PERSONAL, Act
from ..kernel.stamp import to_wall
from .expected import ID_DIGITS, ID_PATTERN, TIME_EXAMPLE, expected
from .forms import LONG_TEXT, clean

EXACT_MAX = (1 << 53) - 1  # the largest whole number that every JSON reader keeps exact
UNIX_S_MAX = (1 << 32) - 1

Time = Annotated[datetime, msgspec.Meta(tz=True, examples=[TIME_EXAMPLE])]
Number = Annotated[str, msgspec.Meta(pattern=ID_PATTERN, max_length=ID_DIGITS)]

PERSONAL_MARK = "x-persoonsgegeven"
SECRETS = frozenset({"pin_hash"})

# What a plain whole number counts, by the name of its field; all others are counts.
_UNIX_NAMES = frozenset({"valid_from", "valid_until", "mode_until"})
_STAMP_NAMES = frozenset({"at", "since", "break_since", "deadline"})  # and all that end on `_at`
_RECORD_NAMES = frozenset(
    {"id", "entry", "of", "duplicate_of", "about", "replaces", "by", "superseded_by"}
)
# The names of the parts of a pair, by the name of its field.
_PARTS = {
    "additions": ("at", "text"),
    "breaks": ("at", "at"),
    "posted": ("place", "at"),
    "removed": ("place", "at"),
}
_TEXT_KEPT = ("title", "description", "examples", "extra_json_schema")
_LIMITS = ("gt", "ge", "lt", "le", "multiple_of", "pattern", "min_length", "max_length")


class Form(msgspec.Struct, frozen=True):
    """One type in JSON: what msgspec checks, and the way there and back."""

    type: Any
    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


class Fault(msgspec.Struct, frozen=True):
    """What is wrong at one field: its name, a stable code and a sentence."""

    name: str
    code: str
    detail: str


class Faulty(Exception):
    """The object is no act of its kind; `faults` has one line for each field at fault."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("; ".join(f"{fault.name}: {fault.code}" for fault in faults))
        self.faults = faults


class Twin:
    """The JSON form of one struct.  `type` is the twin, `without` lists fields it leaves out."""

    def __init__(self, struct: type[msgspec.Struct], without: frozenset[str] = frozenset()) -> None:
        hints = get_type_hints(struct, include_extras=True)
        self.struct = struct
        self.forms: dict[str, Form] = {}
        self.required: list[str] = []
        spec: list[Any] = []
        for field in msgspec.structs.fields(struct):
            if field.name in without or field.name in SECRETS:
                continue
            default = field.default
            if field.default_factory is not msgspec.NODEFAULT:
                default = field.default_factory()
            form = form_of(hints[field.name], field.name)
            if form.read is _unix_s and default == 0:
                form = _zero_is_null(form)
            self.forms[field.name] = form
            if default is msgspec.NODEFAULT:
                self.required.append(field.name)
                spec.append((field.name, form.type))
            else:
                written = msgspec.convert(form.write(default), form.type)
                spec.append((field.name, form.type, msgspec.field(default=written)))
        self.type = msgspec.defstruct(
            struct.__name__ + ("Input" if without else ""),
            spec,
            kw_only=True,
            frozen=True,
            forbid_unknown_fields=issubclass(struct, Act),
        )

    def write(self, thing: Any) -> dict[str, Any]:
        """The struct as a JSON object, its fields in their own order."""
        return {name: form.write(getattr(thing, name)) for name, form in self.forms.items()}

    def read(self, data: Any) -> Any:
        """The struct that a JSON object stands for; raises `Faulty`."""
        if not isinstance(data, Mapping):
            raise Faulty([Fault("", "type", "Verwacht hier: een object met velden.")])
        values: dict[str, Any] = {}
        faults = [*self._strangers(data)]
        for name, form in self.forms.items():
            if name not in data:
                if name in self.required:
                    faults.append(Fault(name, "required", "Dit veld is verplicht."))
                continue
            try:
                values[name] = _checked(form, data[name])
            except msgspec.ValidationError:
                faults.append(Fault(name, "value", f"Verwacht hier: {expected(form.type)}."))
        if faults:
            raise Faulty(faults)
        return self.struct(**values)

    def _strangers(self, data: Mapping[Any, Any]) -> Iterator[Fault]:
        if set(data) - set(self.forms):
            known = ", ".join(self.forms) or "geen"
            yield Fault("", "unknown_field", f"Er staat een onbekend veld in. Bekend: {known}.")

    def back(self, twin: Any) -> Any:
        """The struct of a value that msgspec made of `type`."""
        return self.struct(**{n: form.read(getattr(twin, n)) for n, form in self.forms.items()})


def twin_of(struct: type[msgspec.Struct], without: frozenset[str] = frozenset()) -> Twin:
    """The one twin of a struct."""
    return _twin(struct, without)


_twin = lru_cache(maxsize=1024)(Twin)


def _checked(form: Form, value: Any) -> Any:
    """One field, read; raises `ValidationError`.

    A word twice in a set is a fault, and a text must still fit after it was cleaned of what
    nobody can read, as on the screen.
    """
    found = msgspec.convert(value, form.type)
    if isinstance(found, frozenset) and len(found) < len(value):
        raise msgspec.ValidationError("twice in a set")
    read = form.read(found)
    msgspec.convert(form.write(read), form.type)
    return read


def number(value: int) -> str:
    """The number of a record or an entry in JSON and in an address."""
    return f"{value:0{ID_DIGITS}x}"


def moment(at_s: float) -> datetime:
    """Unix seconds in JSON."""
    return datetime.fromtimestamp(at_s, UTC)


def moment_of_stamp(stamp: int) -> datetime | None:
    """A stamp in JSON; null where it is 0 or `NEVER`."""
    return None if stamp in (0, NEVER) else moment(to_wall(stamp))


def form_of(hint: Any, name: str = "") -> Form:
    """The JSON form of a type; `name` is that of the field, which says what a number counts."""
    if get_origin(hint) is Annotated:
        return _annotated(hint, name)
    if get_origin(hint) in (Union, UnionType):
        return _union(get_args(hint), name)
    if get_origin(hint) is frozenset:
        return _set(form_of(get_args(hint)[0]))
    if get_origin(hint) is tuple:
        return _tuple(get_args(hint), name)
    if isinstance(hint, type):
        return _plain(hint, name)
    raise TypeError(f"field {name} has no JSON form: {hint}")


def _plain(hint: type, name: str) -> Form:
    if issubclass(hint, Enum):
        return _choice(hint)
    if issubclass(hint, msgspec.Struct):
        twin = twin_of(hint)
        return Form(twin.type, twin.write, twin.back)
    if hint is int:
        return _int(_unit(name), {})
    if hint is str:
        return Form(str, _same, _cleaner(lines=True))
    if hint in (bool, float, NoneType):
        return Form(hint, _same, _same)
    raise TypeError(f"field {name} has no JSON form: {hint}")


def _annotated(hint: Any, name: str) -> Form:
    """The form of the type within, with its limits where it kept its kind, and always its texts."""
    inner, *rest = get_args(hint)
    metas = [meta for meta in rest if isinstance(meta, msgspec.Meta)]
    texts = {key: getattr(meta, key) for meta in metas for key in _TEXT_KEPT if getattr(meta, key)}
    if any((meta.extra or {}).get(PERSONAL) for meta in metas):
        texts["extra_json_schema"] = {**texts.get("extra_json_schema", {}), PERSONAL_MARK: True}
    limits = {key: getattr(m, key) for m in metas for key in _LIMITS if getattr(m, key) is not None}
    if inner is int:
        units = [unit for meta in metas if (unit := (meta.extra or {}).get("unit"))]
        form, limits = _int(units[0] if units else _unit(name), limits), {}
    elif inner is str:
        long = limits.get("max_length", LONG_TEXT) >= LONG_TEXT
        form = Form(str, _same, _cleaner(lines=long))
    else:
        form = form_of(inner, name)
    if not (texts or limits):
        return form
    return Form(Annotated[form.type, msgspec.Meta(**texts, **limits)], form.write, form.read)


def _unit(name: str) -> str:
    """What a whole number counts, by the name of its field."""
    if name in _STAMP_NAMES or name.endswith("_at"):
        return "stamp"
    if name in _RECORD_NAMES:
        return "record"
    return "unix_s" if name in _UNIX_NAMES else ""


def _int(unit: str, limits: dict[str, Any]) -> Form:
    match unit:
        case "unix_s":
            return Form(Time, moment, _unix_s)
        case "stamp":
            return Form(Time | None, moment_of_stamp, _one_way)
        case "record" if limits.get("ge", 0) > 0:
            return Form(Number, number, lambda text: int(text, 16))
        case "record":
            return Form(
                Number | None,
                lambda value: number(value) if value else None,
                lambda text: int(text, 16) if text else 0,
            )
        case _:
            limits = {"ge": -EXACT_MAX, "le": EXACT_MAX, **limits}
            return Form(Annotated[int, msgspec.Meta(**limits)], _same, _same)


def _zero_is_null(form: Form) -> Form:
    """A time that is 0 where none was filled in."""
    return Form(
        form.type | None,
        lambda value: form.write(value) if value else None,
        lambda value: 0 if value is None else form.read(value),
    )


def _choice(kind: type[Enum]) -> Form:
    words = {member.name.lower(): member for member in kind}
    labels = [f"{word}: {getattr(member, 'label', word)}" for word, member in words.items()]
    described = msgspec.Meta(description="; ".join(labels))
    return Form(
        Annotated[Literal[tuple(words)], described],
        lambda member: member.name.lower(),
        words.__getitem__,
    )


def _union(options: tuple[Any, ...], name: str) -> Form:
    """One type or null; or one of several structs, which `soort` tells apart (only written)."""
    within = [option for option in options if option is not NoneType]
    if len(within) > 1:
        return _several(within)
    form = form_of(within[0], name)
    return Form(
        form.type | None,
        lambda value: None if value is None else form.write(value),
        lambda value: None if value is None else form.read(value),
    )


def _several(structs: list[type[msgspec.Struct]]) -> Form:
    twins = {struct: twin_of(struct) for struct in structs}
    tagged = [
        msgspec.defstruct(
            struct.__name__, [], bases=(twin.type,), tag_field="soort", tag=kebab(struct)
        )
        for struct, twin in twins.items()
    ]
    return Form(
        Union[tuple(tagged)],  # noqa: UP007 - a union of types made just now
        lambda value: {"soort": kebab(type(value)), **twins[type(value)].write(value)},
        _one_way,
    )


def _set(item: Form) -> Form:
    return Form(
        frozenset[item.type],  # type: ignore[name-defined]
        lambda values: [item.write(value) for value in sorted(values)],
        lambda values: frozenset(map(item.read, values)),
    )


def _tuple(items: tuple[Any, ...], name: str) -> Form:
    if items[1:] == (...,):
        item = form_of(items[0], name)
        return Form(
            tuple[item.type, ...],  # type: ignore[name-defined]
            lambda values: [item.write(value) for value in values],
            lambda values: tuple(map(item.read, values)),
        )
    names = _PARTS.get(name, ("",) * len(items))
    forms = [form_of(item, part) for item, part in zip(items, names, strict=True)]
    return Form(
        tuple[tuple(form.type for form in forms)],  # type: ignore[misc]
        lambda values: [form.write(value) for form, value in zip(forms, values, strict=True)],
        lambda values: tuple(form.read(value) for form, value in zip(forms, values, strict=True)),
    )


def _same(value: Any) -> Any:
    return value


def _one_way(value: Any) -> Any:
    raise TypeError("records are folded from acts; they are never read from JSON")


def _cleaner(*, lines: bool) -> Callable[[str], str]:
    return lambda text: clean(text, lines=lines)


def _unix_s(at: datetime) -> int:
    seconds = int(at.timestamp())
    if not 0 <= seconds <= UNIX_S_MAX:
        raise msgspec.ValidationError("time out of range")
    return seconds


def kebab(struct: type) -> str:
    """The name of an act or record in JSON: `AssessReport` is `assess-report`."""
    letters = (f"-{letter.lower()}" if letter.isupper() else letter for letter in struct.__name__)
    return "".join(letters).lstrip("-")
