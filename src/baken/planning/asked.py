# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A location problem asked by itself, without a plan file: over a table of postcodes.

Every row is a client and a candidate, and the straight line is the distance: what others in
the field compare with.
"""

from pathlib import Path

import msgspec
import numpy as np

from .badfile import Faults, shown
from .load import itself, straight
from .people import NAMES, NO_PEOPLE, read_people
from .problem import Kind, Problem
from .tables import NO_COLUMN, rows_of, stems


def over_table(
    path: Path,
    kind: Kind,
    p: int,
    column: str,
    regions: tuple[str, ...] = (),
    municipalities: tuple[str, ...] = (),
) -> tuple[tuple[str, ...], Problem]:
    """The codes of the rows, and the problem over them; `column` weighs.  Raises `BadFile`."""
    found = read_people(path, None, municipalities, regions)
    weights = weights_of(path, column)
    codes = tuple(one.code for one in found.neighbourhoods)
    spots = tuple(itself(one) for one in found.neighbourhoods)
    problem = Problem(
        kind=kind,
        distance=straight(found.neighbourhoods, spots, 1.0),
        weight=np.array([weights[code] for code in codes]),
        p=p,
    )
    return codes, problem


def weights_of(path: Path, column: str) -> dict[str, float]:
    """One column of a table, by the code of its row.  Raises `BadFile`."""
    faults = Faults(path.name)
    names = {"code": NAMES["code"], "weight": stems(column)}
    columns, rows = rows_of(path, names, ("code",), faults)
    if "weight" not in columns:
        raise faults.over(NO_COLUMN, needed=column, found=shown(", ".join(columns.head)))
    out: dict[str, float] = {}
    for cells in rows:
        value = cells.number("weight", least=0)
        if value is None and not cells.blank("weight"):
            continue  # noted as a fault
        if value is None:
            cells.fault("weight", NO_PEOPLE)
        else:
            out[cells.text("code")] = value
    faults.settle()
    return out


def with_capacity(problem: Problem, capacity: float) -> Problem:
    """The same problem, and no site serves more than this; what is larger is divided."""
    return msgspec.structs.replace(
        problem,
        load=problem.weight,
        capacity=np.full(problem.shape[1], capacity),
        split=bool((problem.weight > capacity).any()),
    )
