# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a point needs for 72 hours: it follows from its functions and its residents alone.

Figures are those of DOMAIN 3, 4 and 6; what is marked [A] is our assumption, to be
replaced by what an exercise measures.  A council must be able to read the list: at most 25 lines,
rounded up to what one can order.
"""

from collections.abc import Sequence
from math import ceil

from ..domain.orders import Service
from ..domain.words import N_
from .plan import Means, Need, Served
from .wishes import Wishes

PLAN_H = 72.0  # DOMAIN 6: target of autonomy

# Visitors (DOMAIN 6): 10 % of the residents come on a day, over 10 h.
VISITS_A_DAY, OPEN_H_A_DAY = 0.10, 10.0
TYPED = 0.15  # of the visits: a report, a need or an offer (DOMAIN 6)
TYPED_AN_HOUR = 3.0  # that one person takes (DOMAIN 6, hub throughput)
STAY_H = 2.0  # [A] a visitor who rests

# Staff a shift (DOMAIN 6): never fewer than 2 (buddy rule), 3 from basis on, at most 25.
STAFF_ALONE, STAFF_LEAST, STAFF_MOST = 2, 3, 25
FIXED_ROLES = 3  # coordinator, reception and safety, communications (finding 8: a seat apart)
KEYHOLDERS = 2  # DOMAIN 8
CARE_RESIDENTS = 2_500  # [A] residents a pair can look after in care rounds
LINE_PEOPLE = 3  # [A] two who hand out, one who guards the line (4.12)

# Power [A], in watts while it is on; a phone takes 15 Wh.
NODE_W, LIGHT_W, LIGHT_W_A_M2, LIGHT_H_A_DAY = 40.0, 60.0, 2.0, 14.0
PHONE_WH, CHARGES = 15.0, 0.5  # of the visitors charge a phone
DEVICE_W, DEVICES_A_RESIDENT = 60.0, 1 / 1_000  # oxygen, ventilator, suction
KETTLE_WH = 25.0  # a warm drink for each who rests
COLD_W = 60.0  # a fridge for medicines

# Water, litres.
DRINK_L_A_DAY = 3.0  # a person a day (DOMAIN 4.12)
DRINK_L_A_VISIT, WASH_L_A_VISIT = 0.5, 5.0  # [A]

ROOM_DESK = N_("Ruimte voor ontvangst en balie")
ROOM_QUIET = N_("Stille plek voor radio en computer")
ROOM_REST = N_("Ruimte om te zitten, warm of koel")
ROOM_CARE = N_("Aparte kamer voor zorg, te bereiken zonder trap")
ROOM_STORE = N_("Droge opslag waar een vrachtwagen kan lossen")
BOARD = N_("Informatiebord, weerbestendig, met vlag of bord buiten")
SET = N_("Computer van het punt met accu en radio")
LAMPS = N_("Lampen met reservebatterijen")
VESTS = N_("Hesjes met functie, en naamkaartjes")
FM = N_("Radio (FM) op batterijen")
MAPS = N_("Plattegronden van de wijk")
AID = N_("Verbandkoffer en AED")
CHARGERS = N_("Laadplekken voor telefoons")
DEVICES = N_("Stopcontacten voor medische apparaten")
BEDS = N_("Veldbedden met dekens")
BLANKETS = N_("Dekens")
CHAIRS = N_("Stoelen")
TOILETS = N_("Toiletten, met papier en zeep")
ROUND_BAGS = N_("Tassen voor zorgrondes, elk voor twee mensen")
COOL = N_("Koelbox of koelkast voor medicijnen")
PALLETS = N_("Pallets water en eten op voorraad bij het begin")
TROLLEYS = N_("Steekwagens en lint voor de rij")
GENERATOR = N_("Aggregaat of accu voor 72 uur, met brandstof")
SHEETS = N_("Publieksberichten om op te hangen")
TALLY = N_("Turflijsten")
LOG = N_("Map met logboek, dienstlijst en controlelijsten")
REPORTS = N_("Formulieren noodmelding")
NEEDS = N_("Formulieren hulp gevraagd en aangeboden")
CARE_LIST = N_("Lijsten voor zorgrondes")
ISSUE = N_("Uitgiftelijsten")
M2, SHEET, PIECE, SET_OF = N_("m²"), N_("vel"), N_("stuks"), N_("set")


def hours(services: Sequence[Served], service: Service, until_h: float = PLAN_H) -> float:
    """How many of the first 72 hours a function is there."""
    return sum(
        max(0.0, min(one.until_h, until_h) - one.from_h)
        for one in services
        if one.service is service
    )


def visits(services: Sequence[Served], residents: float, service: Service = Service.INFO) -> float:
    """Visits in 72 hours while a function is there."""
    return residents * VISITS_A_DAY * hours(services, service) / 24


def means_of(services: Sequence[Served], residents: float, wishes: Wishes) -> Means:
    """What follows from the functions of a point, for so many residents."""
    return Means(
        rooms=_rooms(services, residents),
        kit=_kit(services, residents),
        forms=_forms(services, residents),
        staff_per_shift=staff_of(services, residents),
        keyholders=max(KEYHOLDERS, wishes.filters.keyholders_min),
        power_kwh=power_kwh(services, residents),
        water_l=water_l(services, residents, wishes.staff.shift_hours),
    )


def staff_of(services: Sequence[Served], residents: float) -> int:
    """People a shift, spontaneous helpers not counted: they take the peak."""
    has = {one.service for one in services}
    if Service.EMREP not in has:
        return STAFF_ALONE
    typed_an_hour = residents * VISITS_A_DAY / OPEN_H_A_DAY * TYPED
    people = FIXED_ROLES + ceil(typed_an_hour / TYPED_AN_HOUR)
    people += (Service.REST in has) + (Service.FIRSTAID in has)
    if Service.CARE in has:
        people += 2 * max(1, ceil(residents / CARE_RESIDENTS))
    if Service.WATER in has:
        people += LINE_PEOPLE
    return min(max(people, STAFF_LEAST), STAFF_MOST)


def _seated(services: Sequence[Served], residents: float) -> int:
    """People who rest at the same time."""
    if not hours(services, Service.REST):
        return 0
    return ceil(residents * VISITS_A_DAY / OPEN_H_A_DAY * STAY_H)


def _devices(services: Sequence[Served], residents: float) -> int:
    """Medical devices that hang on the power of the point."""
    return ceil(residents * DEVICES_A_RESIDENT) if hours(services, Service.CARE) else 0


def power_kwh(services: Sequence[Served], residents: float) -> float:
    """Electric energy for 72 hours; heat comes from the building.  An info point needs none."""
    if not hours(services, Service.EMREP):
        return 0.0
    days = PLAN_H / 24
    floor_m2 = _seated(services, residents) * 3.5
    wh = NODE_W * hours(services, Service.EMREP)
    wh += (LIGHT_W + LIGHT_W_A_M2 * floor_m2) * LIGHT_H_A_DAY * days
    wh += PHONE_WH * CHARGES * visits(services, residents, Service.CHARGE)
    wh += KETTLE_WH * visits(services, residents, Service.REST)
    wh += DEVICE_W * _devices(services, residents) * hours(services, Service.CARE)
    wh += COLD_W * hours(services, Service.MEDS)
    return round(wh / 1000, 1)


def water_l(services: Sequence[Served], residents: float, shift_h: float) -> float:
    """Litres for 72 hours: staff, visitors, and the residents where water is handed out."""
    shifts = PLAN_H / shift_h
    litres = staff_of(services, residents) * shifts * DRINK_L_A_DAY * shift_h / 24
    litres += DRINK_L_A_VISIT * visits(services, residents, Service.REST)
    litres += WASH_L_A_VISIT * visits(services, residents, Service.HYG)
    litres += DRINK_L_A_DAY * residents * hours(services, Service.WATER) / 24
    return float(ceil(litres / 10) * 10)


def _rooms(services: Sequence[Served], residents: float) -> tuple[Need, ...]:
    """Rooms, in square metres."""
    if not hours(services, Service.EMREP):
        return ()
    standing = residents * VISITS_A_DAY / OPEN_H_A_DAY * 3  # a peak is three times (DOMAIN 6)
    rooms = [
        Need(text=ROOM_DESK, count=max(20, _tens(standing)), unit=M2),
        Need(text=ROOM_QUIET, count=6, unit=M2),
    ]
    seated = _seated(services, residents)
    if seated:
        rooms.append(Need(text=ROOM_REST, count=_tens(seated * 3.5), unit=M2))
    if hours(services, Service.CARE):
        rooms.append(Need(text=ROOM_CARE, count=max(15, _tens(_beds(residents) * 5)), unit=M2))
    if hours(services, Service.WATER):
        rooms.append(Need(text=ROOM_STORE, count=max(20, 2 * _pallets(residents)), unit=M2))
    return tuple(rooms)


def _tens(value: float) -> int:
    return ceil(value / 10) * 10


def _beds(residents: float) -> int:
    return ceil(residents / 500)  # [A] "beds limited" (DOMAIN 3.4)


def _pallets(residents: float) -> int:
    return ceil(residents * DRINK_L_A_DAY / 600)  # one day ahead; 600 l on a pallet [A]


def _kit(services: Sequence[Served], residents: float) -> tuple[Need, ...]:
    """The crate of the point (WREMO, DOMAIN 3.1), and what its functions add."""
    has = {one.service for one in services}
    staff = staff_of(services, residents)
    kit = [Need(text=BOARD, count=1, unit=SET_OF), Need(text=MAPS, count=2, unit=SHEET)]
    if Service.EMREP not in has:
        return tuple(kit)
    seated = _seated(services, residents)
    kit += [
        Need(text=SET, count=1, unit=SET_OF),
        Need(text=GENERATOR, count=1, unit=SET_OF),
        Need(text=LAMPS, count=max(4, staff), unit=PIECE),
        Need(text=VESTS, count=2 * staff, unit=PIECE),  # two shifts are there while handing over
        Need(text=FM, count=1, unit=PIECE),
    ]
    if Service.FIRSTAID in has:
        kit.append(Need(text=AID, count=1, unit=SET_OF))
    if seated:
        kit.append(Need(text=CHAIRS, count=_tens(seated), unit=PIECE))
    if Service.HYG in has:
        kit.append(Need(text=TOILETS, count=max(2, ceil(seated / 50)), unit=PIECE))  # Sphere [K]
    if Service.CHARGE in has:
        charging = visits(services, residents, Service.CHARGE) * CHARGES
        at_once = charging / max(hours(services, Service.CHARGE), 1) * STAY_H
        kit.append(Need(text=CHARGERS, count=max(10, _tens(at_once)), unit=PIECE))
    if Service.CARE in has:
        pairs = max(1, ceil(residents / CARE_RESIDENTS))
        kit.append(Need(text=DEVICES, count=max(1, _devices(services, residents)), unit=PIECE))
        kit.append(Need(text=ROUND_BAGS, count=pairs, unit=PIECE))
        kit.append(Need(text=COOL, count=1, unit=PIECE))
    if Service.SHELTER in has:
        kit.append(Need(text=BEDS, count=max(2, _beds(residents)), unit=PIECE))
    elif seated:
        kit.append(Need(text=BLANKETS, count=_tens(seated / 2), unit=PIECE))
    if Service.WATER in has:
        kit.append(Need(text=PALLETS, count=max(1, _pallets(residents)), unit=PIECE))
        kit.append(Need(text=TROLLEYS, count=2, unit=SET_OF))
    return tuple(kit)


def _forms(services: Sequence[Served], residents: float) -> tuple[Need, ...]:
    """Paper for 72 hours without the computer (DOMAIN 4.27)."""
    has = {one.service for one in services}
    bulletins = ceil(hours(services, Service.INFO) / 3)  # a new one every three hours [A]
    forms = [Need(text=SHEETS, count=bulletins, unit=SHEET)]
    if Service.EMREP not in has:
        return tuple(forms)
    came = visits(services, residents)
    forms += [
        Need(text=TALLY, count=ceil(hours(services, Service.INFO) / 8), unit=SHEET),
        Need(text=LOG, count=1, unit=PIECE),
        Need(text=REPORTS, count=max(20, _tens(came * TYPED / 2)), unit=SHEET),
    ]
    if Service.MATCH in has:
        forms.append(Need(text=NEEDS, count=max(20, _tens(came * TYPED / 2)), unit=SHEET))
    if Service.CARE in has:
        forms.append(Need(text=CARE_LIST, count=max(10, _tens(residents / 100)), unit=SHEET))
    if Service.WATER in has:
        forms.append(Need(text=ISSUE, count=max(10, _tens(residents / 100)), unit=SHEET))
    return tuple(forms)
