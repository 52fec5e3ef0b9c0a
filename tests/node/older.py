# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A node that runs an earlier release: without the newest kinds of acts, fields and texts.

An earlier release read the bytes of today with the structs it had.  So `Older` does: while it
works, the catalogue holds its kinds only, each with a codec of the fields that it knew.
"""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from types import MappingProxyType
from typing import Any, get_type_hints

import msgspec

from baken.domain import catalogue
from baken.domain.catalogue import Known
from baken.kernel import text
from baken.kernel.act import Act, ActCodec, is_personal
from baken.node.node import Node
from baken.store.contract import Store
from tests.area import waterhoven


def appended(act_type: type[Act]) -> frozenset[str]:
    """The last public and the last personal field that may be left out: as if they were new."""
    found: dict[bool, str] = {}
    for field in msgspec.structs.fields(act_type):
        required = field.default is field.default_factory is msgspec.NODEFAULT
        private = is_personal(act_type, field.name)
        if required:
            found.pop(private, None)
        elif field.name != "no":  # a number that a paper form bore; the node itself fills it in
            found[private] = field.name
    return frozenset(found.values())


class ShorterCodec(ActCodec):
    """The codec of an act as it was before its last fields were appended."""

    def __init__(self, act_type: type[Act]) -> None:
        hints = get_type_hints(act_type, include_extras=True)
        gone = appended(act_type)
        fields: list[Any] = []
        for field in msgspec.structs.fields(act_type):
            if field.name in gone:
                continue
            told: list[Any] = [field.name, hints[field.name]]
            if field.default_factory is not msgspec.NODEFAULT:
                told.append(msgspec.field(default_factory=field.default_factory))
            elif field.default is not msgspec.NODEFAULT:
                told.append(field.default)
            fields.append(tuple(told))
        made: Any = msgspec.defstruct(
            act_type.__name__, fields, bases=(Act,), frozen=True, kw_only=True,
            forbid_unknown_fields=True,
        )  # fmt: skip
        super().__init__(made)
        self.shorter = made
        self._now = act_type

    def encode(self, act: Act) -> tuple[bytes, bytes]:
        names = self.shorter.__struct_fields__
        return super().encode(self.shorter(**{name: getattr(act, name) for name in names}))

    def decode(self, public: bytes, personal: bytes) -> Act:
        read = super().decode(public, personal)
        return self._now(**{name: getattr(read, name) for name in self.shorter.__struct_fields__})


class Release:
    """What an earlier release knew: all but these kinds, and fewer fields, or no text model."""

    def __init__(
        self, lacks: Collection[int] = (), *, shorter: bool = False, models: bool = True
    ) -> None:
        self.kinds = {
            number: Known(known.process, known.does, ShorterCodec(known.does.act))
            if shorter
            else known
            for number, known in catalogue.KINDS.items()
            if number not in lacks
        }
        self.models = text.MODELS if models else {}

    @contextmanager
    def runs(self) -> Iterator[None]:
        """While this lasts, its software runs here."""
        before = catalogue.KINDS, catalogue.BY_ACT, text.MODELS
        put(
            MappingProxyType(self.kinds),
            MappingProxyType({known.does.act: known for known in self.kinds.values()}),
            self.models,
        )
        try:
            yield
        finally:
            put(*before)


def put(kinds: Any, by_act: Any, models: Any) -> None:
    catalogue.KINDS, catalogue.BY_ACT, text.MODELS = kinds, by_act, models


class Older(Node):
    """A node of the area that runs an earlier release."""

    def __init__(self, number: int, store: Store, release: Release) -> None:
        self.software = release
        area = waterhoven()
        with release.runs():
            super().__init__(area.charter, number, area.keys[number], store)


def _by_its_release(name: str) -> Callable[..., Any]:
    done = getattr(Node, name)

    def call(self: Older, *args: Any, **named: Any) -> Any:
        with self.software.runs():
            return done(self, *args, **named)

    return call


for _name in ("receive", "submit", "rebuild", "record", "history", "held"):
    setattr(Older, _name, _by_its_release(_name))
