# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The catalogue: all processes that this version knows.  Adding one is one line here."""

from types import MappingProxyType

import msgspec

from ..kernel.act import Act, ActCodec
from . import (
    access,
    audits,
    bags,
    bulletins,
    comms,
    decrees,
    erasures,
    journal,
    observations,
    points,
    reports,
    staffing,
)
from .process import Does, Process

PROCESSES: tuple[Process, ...] = (
    reports.PROCESS,
    points.PROCESS,
    bulletins.PROCESS,
    staffing.PROCESS,
    observations.PROCESS,
    journal.PROCESS,
    comms.PROCESS,
    bags.PROCESS,
    decrees.PROCESS,
    access.PROCESS,
    erasures.PROCESS,
    audits.PROCESS,
)


class Known(msgspec.Struct, frozen=True):
    """One kind of act with its process and its codec."""

    process: Process
    does: Does
    codec: ActCodec


def _index(processes: tuple[Process, ...]) -> dict[int, Known]:
    out: dict[int, Known] = {}
    for process in processes:
        for does in process.does:
            assert does.kind not in out, f"kind {does.kind} stands twice"
            out[does.kind] = Known(process, does, ActCodec(does.act))
    return out


KINDS = MappingProxyType(_index(PROCESSES))
BY_ACT = MappingProxyType({known.does.act: known for known in KINDS.values()})
BY_NUMBER = MappingProxyType({process.number: process for process in PROCESSES})
BY_NAME = MappingProxyType({process.name: process for process in PROCESSES})


def kind_of(act: type[Act]) -> Known:
    """The catalogue's entry of an act type."""
    return BY_ACT[act]
