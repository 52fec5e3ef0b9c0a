# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Acts: what a person or a node did, as one frozen struct, and its bytes.

On the screen and in the API an act is a struct with named fields; on the wire
it is two short arrays, one of its public and one of its personal fields, with
trailing defaults left off.  Both come from the one definition: `ActCodec` makes
array-like twins of the struct once, at import of the catalogue.

Rules for an act: fields are only ever appended; a later field has a default;
personal fields have a default, since they may be erased; choices are enums with
integer values, which travel as the integer.
"""

from collections.abc import Callable
from operator import attrgetter
from typing import Annotated, Any, dataclass_transform, get_origin, get_type_hints

import msgspec

from .errors import RemoteError

PERSONAL = "personal"


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Act(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Handeling.  Base of all acts; defines no field."""


def personal(**meta: Any) -> msgspec.Meta:
    """Marks a field as personal: `Annotated[str, personal(title="Naam", max_length=60)]`."""
    return msgspec.Meta(extra={PERSONAL: True}, **meta)


def is_personal(act_type: type[Act], field: str) -> bool:
    hint = get_type_hints(act_type, include_extras=True)[field]
    if get_origin(hint) is not Annotated:
        return False
    return any(
        (m.extra or {}).get(PERSONAL) for m in hint.__metadata__ if isinstance(m, msgspec.Meta)
    )


class _Part:
    """One of the two arrays of an act."""

    def __init__(self, act_type: type[Act], fields: list[msgspec.structs.FieldInfo]) -> None:
        self.names = [field.name for field in fields]
        hints = get_type_hints(act_type, include_extras=True)
        spec: list[Any] = []
        self.defaults: list[Any] = []
        for field in fields:
            if field.default_factory is not msgspec.NODEFAULT:
                default = msgspec.field(default_factory=field.default_factory)
                self.defaults.append(field.default_factory())
            elif field.default is not msgspec.NODEFAULT:
                default = msgspec.field(default=field.default)
                self.defaults.append(field.default)
            else:
                spec.append((field.name, hints[field.name]))
                self.defaults.append(msgspec.NODEFAULT)
                continue
            spec.append((field.name, hints[field.name], default))
        twin = msgspec.defstruct(act_type.__name__, spec, array_like=True, frozen=True, gc=False)
        self.decode: Callable[[bytes], Any] = msgspec.msgpack.Decoder(twin).decode
        self.values = _tuple_getter(self.names)
        self.empty = (
            self.values(self.decode(b"\x90")) if msgspec.NODEFAULT not in self.defaults else None
        )

    def encode(self, act: Act) -> bytes:
        values = list(self.values(act))
        while values and values[-1] == self.defaults[len(values) - 1]:
            values.pop()
        return msgspec.msgpack.encode(values) if values else b""

    def read(self, data: bytes) -> tuple[Any, ...]:
        if not data and self.empty is not None:
            return self.empty
        return self.values(self.decode(data))


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
        assert msgspec.NODEFAULT not in self.personal.defaults, (
            f"{act_type}: personal needs defaults"
        )
        self.act_type = act_type
        self._names = self.public.names + self.personal.names

    def encode(self, act: Act) -> tuple[bytes, bytes]:
        """The public and the personal array."""
        return self.public.encode(act), self.personal.encode(act)

    def decode(self, public: bytes, personal: bytes) -> Act:
        """The act; erased personal fields (empty bytes) read as their defaults.

        Raises `RemoteError` where the bytes are no act of this kind.
        """
        try:
            values = self.public.read(public) + self.personal.read(personal)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise RemoteError("act.malformed", str(error)) from error
        return self.act_type(**dict(zip(self._names, values, strict=True)))
