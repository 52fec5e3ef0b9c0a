# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Check words (controlewoorden): three plain Dutch words that two people can compare aloud.

Each word stands for one byte of a hash of what a sheet of paper carries, so the one
who scanned it and the one who printed it say the same three words only if it is the
same sheet (by chance once in 16.7 million).  They guard against a mix-up, not against
forgery: for that every entry has its signature.
"""

import hashlib

COUNT = 3

_TEXT = """
    aap aarde accu adem akker anker appel arend auto avond baard baby bakker bal balkon band
    bank beek beer berg beurs bezem bij blad bloem boek boer bom boom boot bord borstel bos
    boter brief bril broek brood brug buik bus cirkel citroen dak dame dans deeg deken deur
    dienst dier dijk dokter doos dorp draak draad druif duif duim egel ei eend eik eiland emmer
    engel erwt ezel fakkel familie fee feest fiets film fles fluit fontein foto fruit gans
    garage garen gast geit gitaar glas goud graan gras haai haas hamer hand haven heg held hemd
    herfst hert heuvel hoed hond honing hoorn hotel huis ijs jager jas kaas kachel kalf kameel
    kano kapper kar kasteel kat kelder kerk kers ketting kist klok knie knoop koffer kok komma
    konijn koning koor kop krab krant kreeft kruik kuiken kwast lade ladder lamp land lepel
    lente leraar lucht maan maart mand markt mast matras meer melk merel mier molen mond motor
    muis munt muur muziek naald nacht neef nest neus noot oester olie olifant oma oor orgel oven
    paard paleis pan papier parel peer pen pet piano pijl pinda plank pleister poes pont poort
    potlood raam radio rat regen ridder ring rivier roos rots sap schaap schip school schroef
    sjaal slak slot sneeuw soep spiegel spin spons stad steen stoel storm strand tafel tak tand
    tas tent tijger toren touw trap trein trommel tuin uil vaas varken veer vis vlag vlieg voet
    vogel vork vos vuur wagen wei wiel wolk wortel zadel zand zee zomer zon
"""

WORDS = tuple(_TEXT.split())


def check_words(data: bytes) -> str:
    """The words of these bytes, joined by hyphens: `molen-kaas-vuur`."""
    digest = hashlib.blake2b(data, digest_size=COUNT, person=b"baken words").digest()
    return "-".join(WORDS[byte] for byte in digest)
