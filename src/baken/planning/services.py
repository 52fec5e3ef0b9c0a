# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which functions a variant has, and from which hour until which.  DOMAIN 3.0 and 3.4.

3.4 says which functions a variant has, 3.0 in which window each is a must or an option:
W1 0-6 h, W2 6-24 h, W3 24-72 h, W4 after that.  A function is there in every window where
it is a must; where it is an option, only at a variant that is made for it (`EAGER`).
"""

from collections.abc import Sequence

from ..domain.orders import Service
from .plan import Served, Variant
from .wishes import Variants

LONG_H = 336.0  # the end of W4: two weeks, as far as a point is planned (DOMAIN 3, 6)
WINDOWS_H = (0.0, 6.0, 24.0, 72.0, LONG_H)

WHEN: dict[Service, str] = {  # the NSP columns of DOMAIN 3.0: M must, O option, - no
    Service.INFO: "MMMM",
    Service.EMREP: "MMMM",
    Service.OBS: "MMMO",
    Service.MATCH: "OMMO",
    Service.REST: "OMMO",
    Service.FIRSTAID: "MMMO",
    Service.CHARGE: "OMMO",
    Service.NET: "-OOO",
    Service.WELFARE: "-OMO",
    Service.CARE: "MMMO",
    Service.WATER: "-OMM",
    Service.FOOD: "-OMM",
    Service.MEDS: "OMMM",
    Service.HYG: "OOMM",
    Service.SHELTER: "-OOO",
    Service.EVAC: "OOOO",
    Service.VOL: "OMMO",
    Service.PSYCH: "OOMO",
    Service.RUMOUR: "MMMO",
}

_BASIS = frozenset({Service.INFO, Service.EMREP, Service.OBS, Service.RUMOUR})
_PLUS = _BASIS | {
    Service.MATCH,
    Service.REST,
    Service.FIRSTAID,
    Service.CHARGE,
    Service.WELFARE,
    Service.HYG,
    Service.VOL,
    Service.PSYCH,
}
HAS: dict[Variant, frozenset[Service]] = {
    Variant.INFO: frozenset({Service.INFO}),
    Variant.BASIS: _BASIS,
    Variant.PLUS: _PLUS,
    Variant.CARE: _PLUS | {Service.CARE, Service.MEDS, Service.SHELTER},
    Variant.LOGISTICS: _BASIS | {Service.WATER, Service.FOOD, Service.MATCH, Service.VOL},
}
EAGER: dict[Variant, frozenset[Service]] = {  # [D] also in the windows where it is an option
    Variant.CARE: frozenset({Service.CARE, Service.MEDS, Service.CHARGE, Service.SHELTER}),
    Variant.LOGISTICS: frozenset({Service.WATER, Service.FOOD}),
}


def services_of(variant: Variant, wishes: Variants) -> tuple[Served, ...]:
    """The functions of a variant, in the order of `Service`."""
    if variant is Variant.INFO:
        from_h, until_h = wishes.info_h
        return (Served(service=Service.INFO, from_h=from_h, until_h=until_h),)
    return tuple(
        Served(service=service, from_h=from_h, until_h=until_h)
        for service in sorted(HAS[variant])
        for from_h, until_h in _hours(service, eager=service in EAGER.get(variant, ()))
    )


def _hours(service: Service, *, eager: bool) -> list[tuple[float, float]]:
    """The stretches of windows in which a function is there."""
    stretches: list[tuple[float, float]] = []
    for window, said in enumerate(WHEN[service]):
        if said == "M" or (eager and said == "O"):
            from_h, until_h = WINDOWS_H[window], WINDOWS_H[window + 1]
            if stretches and stretches[-1][1] == from_h:
                from_h = stretches.pop()[0]
            stretches.append((from_h, until_h))
    return stretches


def services_at(services: Sequence[Served], hour: float) -> frozenset[Service]:
    """Which functions there are so many hours after opening."""
    return frozenset(one.service for one in services if one.from_h <= hour < one.until_h)
