# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Acts: what a person or a node did, as one frozen struct, and its bytes.

On the screen and in the API an act is a struct with named fields; on the wire
it is two short arrays, one of its public and one of its personal fields, with
trailing defaults left off.  Where that is shorter, the texts of a part stand apart
from its array, coded by a model (`kernel/text.py`); the first byte says which.
All forms come from the one definition: `ActCodec` makes array-like twins of the
struct once, at import of the catalogue.

Rules for an act: fields are only ever appended; a later field has a default;
personal fields have a default, since they may be erased; choices are enums with
integer values, which travel as the integer.
"""

from collections.abc import Callable
from operator import attrgetter
from typing import Annotated, Any, dataclass_transform, get_args, get_origin, get_type_hints

import msgspec

from . import text
from .errors import RemoteError

PERSONAL = "personal"
MEDICAL = "medical"
_RAW = 0x80  # an array of MessagePack begins with no less
_LONG = 15  # an array of others as long as this has its length behind the first byte


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Act(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Handeling.  Base of all acts; defines no field."""


def personal(*, medical: bool = False, **meta: Any) -> msgspec.Meta:
    """Marks a field as personal: `Annotated[str, personal(title="Naam", max_length=60)]`.

    `medical` marks one that tells of somebody's health too.
    """
    return msgspec.Meta(extra={PERSONAL: True, MEDICAL: medical}, **meta)


def is_personal(act_type: type[Act], field: str) -> bool:
    return _is_marked(act_type, field, PERSONAL)


def is_medical(act_type: type[Act], field: str) -> bool:
    """Does this field tell of somebody's health?  It is personal then."""
    return _is_marked(act_type, field, MEDICAL)


def _is_marked(act_type: type[Act], field: str, mark: str) -> bool:
    hint = get_type_hints(act_type, include_extras=True)[field]
    if get_origin(hint) is not Annotated:
        return False
    return any((m.extra or {}).get(mark) for m in hint.__metadata__ if isinstance(m, msgspec.Meta))


def _is_text(act_type: type[Act], field: str) -> bool:
    hint = get_type_hints(act_type, include_extras=True)[field]
    return hint is str or (get_origin(hint) is Annotated and get_args(hint)[0] is str)


def _twin(act_type: type[Act], fields: list[msgspec.structs.FieldInfo]) -> type[Any]:
    """An array of some fields of an act."""
    hints = get_type_hints(act_type, include_extras=True)
    spec: list[Any] = []
    for field in fields:
        if field.default_factory is not msgspec.NODEFAULT:
            default = msgspec.field(default_factory=field.default_factory)
        elif field.default is not msgspec.NODEFAULT:
            default = msgspec.field(default=field.default)
        else:
            spec.append((field.name, hints[field.name]))
            continue
        spec.append((field.name, hints[field.name], default))
    return msgspec.defstruct(act_type.__name__, spec, array_like=True, frozen=True, gc=False)


class _Array:
    """The bytes of an array of some fields; without those at its end that have their default."""

    def __init__(self, act_type: type[Act], fields: list[msgspec.structs.FieldInfo]) -> None:
        self.names = [field.name for field in fields]
        self.twin = _twin(act_type, fields)
        self.decode: Callable[[bytes], Any] = msgspec.msgpack.Decoder(self.twin).decode
        self.values = _tuple_getter(self.names)
        self.defaults = [
            field.default if field.default_factory is msgspec.NODEFAULT else field.default_factory()
            for field in fields
        ]

    def told(self, act: Act) -> list[Any]:
        """The values, without those at the end that have their default."""
        values = list(self.values(act))
        while values and values[-1] == self.defaults[len(values) - 1]:
            values.pop()
        return values

    def read(self, data: bytes) -> dict[str, Any]:
        """Fields by name; raises `msgspec.MsgspecError` and others where it is no such array."""
        return dict(zip(self.names, self.values(self.decode(data or b"\x90")), strict=True))


class _Part:
    """One of the two parts of an act: its fields as one array, or its texts apart and coded."""

    def __init__(self, act_type: type[Act], fields: list[msgspec.structs.FieldInfo]) -> None:
        texts = [field for field in fields if _is_text(act_type, field.name)]
        self.whole = _Array(act_type, fields)
        self.texts = _Array(act_type, texts)
        self.others = _Array(act_type, [field for field in fields if field not in texts])
        self.names = self.whole.names

    def encode(self, act: Act) -> bytes:
        """The shorter of the two forms."""
        values = self.whole.told(act)
        if not values:
            return b""
        raw = msgspec.msgpack.encode(values)
        texts = self.texts.told(act)
        stream = text.encode(texts) if any(texts) else None
        if stream is None:
            return raw
        others = self.others.told(act)
        array = msgspec.msgpack.encode(others) if others else b""
        size = len(array)
        head = bytes((text.NEWEST << 4 | min(size, _LONG),))
        more = size.to_bytes(2, "big") if size >= _LONG else b""
        coded = head + more + array + stream
        return coded if len(coded) < len(raw) else raw

    def read(self, data: bytes) -> dict[str, Any]:
        if not data or data[0] >= _RAW:
            return self.whole.read(data)
        model = data[0] >> 4
        if model not in text.MODELS:
            raise RemoteError("act.unknown_model", str(model))
        size, at = data[0] & 15, 1
        if size == _LONG:
            size, at = int.from_bytes(data[1:3], "big"), 3
        if len(data) < at + size:
            raise RemoteError("act.malformed", "cut off")
        texts = text.decode(model, data[at + size :])
        twin = msgspec.convert(texts, self.texts.twin)
        read = self.others.read(data[at : at + size])
        read.update(zip(self.texts.names, self.texts.values(twin), strict=True))
        return read


def _tuple_getter(names: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    if len(names) > 1:
        return attrgetter(*names)
    if names:
        one = attrgetter(names[0])
        return lambda thing: (one(thing),)
    return lambda thing: ()


class ActCodec:
    """Act to bytes and back, for one kind of act."""

    def __init__(self, act_type: type[Act]) -> None:
        fields = msgspec.structs.fields(act_type)
        private = [field for field in fields if is_personal(act_type, field.name)]
        self.public = _Part(act_type, [field for field in fields if field not in private])
        self.personal = _Part(act_type, private)
        assert msgspec.NODEFAULT not in self.personal.whole.defaults, (
            f"{act_type}: personal needs defaults"
        )
        self.act_type = act_type

    def encode(self, act: Act) -> tuple[bytes, bytes]:
        """The public and the personal part."""
        return self.public.encode(act), self.personal.encode(act)

    def decode(self, public: bytes, personal: bytes) -> Act:
        """The act; erased personal fields (empty bytes) read as their defaults.

        Raises `RemoteError`: `act.unknown_model` where a text was coded by a later version,
        `act.malformed` where the bytes are no act of this kind.
        """
        try:
            return self.act_type(**self.public.read(public), **self.personal.read(personal))
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise RemoteError("act.malformed", str(error)) from error
