# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Legal bases (grondslagen): the laws, plans and house rules that acts rest on, as data.

Each kind of act names its bases in the `does` table of its process; the button, the
refusal, the permission page and docs/permissions.md all say them from there.  What a
basis says is told in plain Dutch, as DOMAIN section 2 gives it: it is no legal advice,
and a lawyer of the region reads it before it is used.

A house rule is an agreement of the region and no law: it is named as such, so that
nobody takes it for one.
"""

from enum import Enum

from .words import N_


class Basis(Enum):
    """A basis: how it is cited (`short`), what it says (Dutch, B1), and where it stands."""

    WVR_5 = (
        "Wvr 5",
        N_("De burgemeester heeft het opperbevel bij een ramp."),
        N_("Wet veiligheidsregio's, artikel 5"),
    )
    WVR_7 = (
        "Wvr 7",
        N_("De burgemeester zorgt dat mensen horen wat er is en wat zij kunnen doen."),
        N_("Wet veiligheidsregio's, artikel 7"),
    )
    WVR_35A = (
        "Wvr 35a",
        N_(
            "De meldkamer ontvangt en beoordeelt meldingen, biedt hulp aan, en begeleidt de "
            "hulpdiensten. Zonder mandaat geeft een coördinatiepunt daarom alleen door."
        ),
        N_("Wet veiligheidsregio's, artikel 35a"),
    )
    WVR_51 = (
        "Wvr 51",
        N_("De burgemeester of de voorzitter vraagt om bijstand van buiten de regio."),
        N_("Wet veiligheidsregio's, artikel 51"),
    )
    POLW_25A = (
        "Politiewet 2012 25a",
        N_("Er zijn tien aangewezen meldkamers. Een coördinatiepunt hoort daar niet bij."),
        N_("Politiewet 2012, artikel 25a"),
    )
    POLW_25B = (
        "Politiewet 2012 25b",
        N_("De taken van een meldkamer: aannemen, beoordelen, hulp aanbieden en begeleiden."),
        N_("Politiewet 2012, artikel 25b"),
    )
    BVR_213 = (
        "Bvr 2.1.3",
        N_("De gemeente zorgt voor informatie, opvang en verzorging van mensen."),
        N_("Besluit veiligheidsregio's, artikel 2.1.3"),
    )
    PLAN = (
        "Plan bevolkingszorg",
        N_("Het plan zegt wie welke taak heeft in de bevolkingszorg."),
        N_("Plan bevolkingszorg van de gemeente of de regio"),
    )
    ARCHIVE = (
        "Archiefwet",
        N_("Wat de overheid doet en besluit, wordt opgeschreven en bewaard."),
        N_("Archiefwet"),
    )
    HOUSE_RULE = (
        "Huisregel",
        N_("Een afspraak van deze regio. Geen wet."),
        N_("De regio zelf, in dit systeem"),
    )
    AVG_5_ACCURATE = (
        "AVG 5(1)(d)",
        N_("Gegevens over mensen moeten kloppen. Wat niet klopt, gaat weg."),
        N_("Algemene verordening gegevensbescherming, artikel 5 lid 1 onder d"),
    )
    AVG_5_STORAGE = (
        "AVG 5(1)(e)",
        N_("Gegevens over mensen blijven niet langer dan nodig."),
        N_("Algemene verordening gegevensbescherming, artikel 5 lid 1 onder e"),
    )
    AVG_5_ACCOUNT = (
        "AVG 5(2)",
        N_("Wie gegevens over mensen heeft, laat zien dat het volgens de regels gaat."),
        N_("Algemene verordening gegevensbescherming, artikel 5 lid 2"),
    )
    AVG_6_TASK = (
        "AVG 6(1)(e)",
        N_("Gegevens over mensen mogen gebruikt worden voor een taak van de overheid."),
        N_("Algemene verordening gegevensbescherming, artikel 6 lid 1 onder e"),
    )
    AVG_17 = (
        "AVG 17",
        N_("Mensen mogen vragen om hun gegevens te wissen."),
        N_("Algemene verordening gegevensbescherming, artikel 17"),
    )
    AVG_19 = (
        "AVG 19",
        N_("Wie gegevens kreeg, hoort dat zij gewist zijn."),
        N_("Algemene verordening gegevensbescherming, artikel 19"),
    )
    AVG_32 = (
        "AVG 32",
        N_("Gegevens over mensen worden beveiligd, ook tegen meekijken."),
        N_("Algemene verordening gegevensbescherming, artikel 32"),
    )

    def __init__(self, short: str, says: str, source: str) -> None:
        self.short = short
        self.says = says
        self.source = source


CONTROL = (Basis.WVR_35A, Basis.POLW_25B)  # assess, offer help, guide: at hand without a mandate
MANDATED = (Basis.WVR_35A, Basis.POLW_25A, Basis.POLW_25B)  # what only a mandate opens
ORDER = (Basis.WVR_5, Basis.BVR_213)
CARE = (Basis.BVR_213,)
HOUSE = (Basis.HOUSE_RULE,)
