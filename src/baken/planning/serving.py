# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who goes where, once it is known which sites are open.

Without a capacity everybody goes to the nearest.  With one it is a transport problem, which
the solver does at once; where not everyone has a place, as many are helped as can be, and those
with the least walking.
"""

from collections.abc import Iterable, Sequence
from math import inf

import msgspec
import numpy as np
from scipy.sparse import csr_matrix, vstack

from .area import Floats
from .clocked import Clocked, Placed, run_open
from .model import PAIRS_MAX, Siting, all_held, everyone, loads, model, reach
from .problem import TOLERANCE, Kind, Problem

SMALL = 1e-7  # a part of a client below this is none


def placed(problem: Problem, opened: Sequence[int], clocked: Clocked) -> Placed | None:
    """Who goes where, the best for these open sites; None where the wishes are not met so."""
    opened = sorted(opened)
    if not opened:
        return _nothing(problem)
    if problem.capacity is None:
        return _nearest(problem, opened)
    m = problem.shape[1]
    others = tuple(sorted(set(range(m)) - set(opened)))
    only = msgspec.structs.replace(
        problem, fixed=tuple(opened), closed=others, p=len(opened), cost=None
    )
    if problem.kind in (Kind.COVERING, Kind.LEAST_POINTS):
        return _helped(only, opened, clocked)
    siting = model(only, "total", max(PAIRS_MAX, problem.shape[0] * len(opened)))
    solved = run_open(siting, opened, clocked)
    if solved.values is None or siting.walk is None:
        return None
    part = solved.values[siting.walk : siting.walk + len(siting.client)]
    assigned, shares = _parts(problem.shape[0], siting.client, siting.site, part)
    if problem.kind is Kind.P_CENTER:
        return Placed(
            objective=_farthest(problem, assigned, shares),
            open=tuple(opened),
            assigned=assigned,
            shares=shares,
        )
    objective = solved.objective * siting.scale
    if problem.cost is not None:
        objective += float(problem.cost[opened].sum())
    return Placed(objective=objective, open=tuple(opened), assigned=assigned, shares=shares)


def came(problem: Problem, found: Placed) -> Floats:
    """Which part of each client goes to each site, (n, m)."""
    part = np.zeros(problem.shape)
    for i, j, of in found.shares:
        part[i, j] += of
    divided = {i for i, _, _ in found.shares}
    for i, j in enumerate(found.assigned):
        if j >= 0 and i not in divided:
            part[i, j] = 1.0
    return part


def _nothing(problem: Problem) -> Placed | None:
    """No point at all: enough only where nothing is asked."""
    asked = np.isfinite(reach(problem)).any() or any(
        one.total_max is not None or (one.covered_min or 0.0) > 0 for one in all_held(problem)
    )
    wanted = (problem.share or 0.0) * float(problem.weight.sum())
    if problem.kind is not Kind.LEAST_POINTS or asked or wanted > 0:
        return None
    return Placed(objective=0.0, open=(), assigned=(-1,) * problem.shape[0])


def _nearest(problem: Problem, opened: list[int]) -> Placed | None:
    """Without a capacity everybody goes to the nearest, and that is best for every wish."""
    near = problem.distance[:, opened]
    to = near.argmin(axis=1)
    metres = near[np.arange(len(to)), to]
    for one in all_held(problem):
        some = one.weight > 0
        if one.each_m is not None and (metres[some] > one.each_m).any():
            return None
        if one.total_max is not None:
            if not np.isfinite(metres).all():
                return None
            if float(one.weight @ metres) > one.total_max * (1 + TOLERANCE):
                return None
        if one.covered_min is not None and one.radius is not None:
            covered = float(one.weight[metres <= one.radius].sum())
            if covered < one.covered_min * (1 - TOLERANCE):
                return None
    assigned = np.array(opened)[to]
    inside = np.isfinite(metres)
    covered = 0.0
    if problem.radius is not None:
        covered = float(problem.weight[metres <= problem.radius].sum())
    match problem.kind:
        case Kind.COVERING:
            objective = -covered
            inside = metres <= (problem.radius or 0.0)
        case Kind.LEAST_POINTS:
            objective = float(len(opened))
            inside = metres <= (problem.radius or 0.0)
            wanted = (problem.share or 0.0) * float(problem.weight.sum())
            if covered < wanted * (1 - 1e-9):
                return None
        case Kind.P_CENTER:
            some = problem.weight > 0 if (problem.weight > 0).any() else problem.weight >= 0
            objective = float(metres[some].max(initial=0.0))
        case _:
            weight = problem.weight if problem.kind is Kind.P_MEDIAN else np.ones(len(metres))
            used = weight > 0
            objective = float(weight[used] @ metres[used])
            if problem.cost is not None:
                objective += float(problem.cost[opened].sum())
    if not np.isfinite(objective) or (everyone(problem) and not inside.all()):
        return None
    return Placed(
        objective=objective,
        open=tuple(opened),
        assigned=tuple(int(j) if near else -1 for j, near in zip(assigned, inside, strict=True)),
    )


def _helped(problem: Problem, opened: list[int], clocked: Clocked) -> Placed | None:
    """Who is helped at these sites: as many as can be, and then with the least walking."""
    radius = problem.radius or 0.0
    covering = msgspec.structs.replace(problem, kind=Kind.COVERING, everyone=everyone(problem))
    siting = model(covering, "uncovered", max(PAIRS_MAX, problem.shape[0] * len(opened)))
    solved = run_open(siting, opened, clocked)
    if solved.values is None or siting.help is None:
        return None
    covered = -solved.objective * siting.scale
    mip = siting.mip
    keep = msgspec.structs.replace(
        mip,
        cost=_walking(problem, siting),
        rows=_with_row(siting),
        row_lower=np.append(mip.row_lower, -solved.objective * (1 - 1e-9) - 1e-9),
        row_upper=np.append(mip.row_upper, inf),
    )
    nearer = run_open(msgspec.structs.replace(siting, mip=keep), opened, clocked)
    values = solved.values if nearer.values is None else nearer.values
    part = values[siting.help : siting.help + len(siting.help_client)]
    assigned, shares = _parts(problem.shape[0], siting.help_client, siting.help_site, part)
    metres = problem.distance
    parts = shares or ()
    divided = {i for i, _, _ in parts}
    covered = sum(
        float(problem.weight[i]) * of for i, j, of in parts if metres[i, j] <= radius
    ) + sum(
        float(problem.weight[i])
        for i, j in enumerate(assigned)
        if j >= 0 and i not in divided and metres[i, j] <= radius
    )
    if problem.kind is Kind.LEAST_POINTS:
        wanted = (problem.share or 0.0) * float(problem.weight.sum())
        if covered < wanted * (1 - TOLERANCE):
            return None
    return Placed(
        objective=-covered if problem.kind is Kind.COVERING else float(len(opened)),
        open=tuple(opened),
        assigned=assigned,
        shares=shares,
    )


def _walking(problem: Problem, siting: Siting) -> Floats:
    """What walking costs, as the objective of a model that had another one."""
    cost = np.zeros_like(siting.mip.cost)
    load = loads(problem)
    pairs = [(siting.help, siting.help_client, siting.help_site)]
    if siting.walk is not None and siting.walk != siting.help:
        pairs.append((siting.walk, siting.client, siting.site))
    for first, client, site in pairs:
        assert first is not None
        cost[first : first + len(client)] += load[client] * problem.distance[client, site]
    largest = float(cost.max(initial=0.0))
    return cost / largest if largest else cost


def _with_row(siting: Siting) -> csr_matrix:
    return vstack((siting.mip.rows, csr_matrix(-siting.mip.cost))).tocsr()


def _parts(
    n: int, client: Iterable[int], site: Iterable[int], part: Floats
) -> tuple[tuple[int, ...], tuple[tuple[int, int, float], ...]]:
    """Where each client goes with its largest part, and the parts of those that are divided."""
    found: list[list[tuple[float, int]]] = [[] for _ in range(n)]
    for i, j, of in zip(client, site, part, strict=True):
        if of > SMALL:
            found[i].append((float(of), int(j)))
    assigned = [-1] * n
    shares: list[tuple[int, int, float]] = []
    for i, parts in enumerate(found):
        if not parts:
            continue
        assigned[i] = max(parts, key=lambda one: (one[0], -one[1]))[1]
        whole = sum(of for of, _ in parts)
        if len(parts) > 1 or whole < 1 - 10 * SMALL:
            most = max(1.0, whole)
            shares += [(i, j, of / most) for of, j in sorted(parts, key=lambda one: one[1])]
    return tuple(assigned), tuple(shares)


def _farthest(
    problem: Problem, assigned: Sequence[int], shares: Iterable[tuple[int, int, float]]
) -> float:
    some = problem.weight > 0 if (problem.weight > 0).any() else problem.weight >= 0
    ways = [float(problem.distance[i, j]) for i, j in enumerate(assigned) if j >= 0 and some[i]]
    ways += [float(problem.distance[i, j]) for i, j, _ in shares if some[i]]
    return max(ways, default=0.0)
