# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A text as it is read out over a voice channel: words in groups, and what is spelled.

A word is read as it stands.  What the ear can't tell apart is spelled: anything
with a figure in it goes figure by figure, and what is written in capitals (a call
sign) letter by letter, in the NATO alphabet that the services use (ITU Radio
Regulations, appendix 14).  Words are counted, so that the other side can say how
many it heard (the radiogram's "check").

The rule guarded: nothing is left out.  The words, joined by spaces, are the text.
"""

import msgspec

from ..domain.words import N_

GROUP_WORDS = 5  # as many as one remembers while writing
SIGN_LETTERS_MAX = 4  # longer words in capitals are only loud

_ALPHABET = """
Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa
Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu
"""
NATO = {word[0]: word for word in _ALPHABET.split()}
FIGURES = {
    "0": N_("nul"),
    "1": N_("één"),
    "2": N_("twee"),
    "3": N_("drie"),
    "4": N_("vier"),
    "5": N_("vijf"),
    "6": N_("zes"),
    "7": N_("zeven"),
    "8": N_("acht"),
    "9": N_("negen"),
}
SIGNS = {
    "-": N_("streepje"),
    "/": N_("schuine streep"),
    ",": N_("komma"),
    ".": N_("punt"),
    ":": N_("dubbele punt"),
    "+": N_("plus"),
    "@": N_("apenstaartje"),
    "%": N_("procent"),
    "°": N_("graden"),
}
EDGES = ".,;:!?\"'()…“”‘’"  # what stands around a word and is not said


class Word(msgspec.Struct, frozen=True):
    """One word of a message.  `spelled` holds what is said instead, piece by piece: words of the
    alphabet, and Dutch keys of the catalogue; empty where the word is said as it stands."""

    text: str
    spelled: tuple[str, ...] = ()


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text, in order."""
    return tuple(Word(part, _spelled(part)) for part in text.split())


def groups_of(text: str) -> tuple[tuple[Word, ...], ...]:
    """The words in groups to read out; the last one may be shorter."""
    words = words_of(text)
    return tuple(words[at : at + GROUP_WORDS] for at in range(0, len(words), GROUP_WORDS))


def count(text: str) -> int:
    """How many words there are to hear."""
    return len(text.split())


def call_sign(code: str) -> tuple[str, ...]:
    """Each letter of a call sign in words."""
    return tuple(word for letter in code if (word := said(letter)))


def _spelled(part: str) -> tuple[str, ...]:
    bare = part.strip(EDGES)
    letters = [letter for letter in bare if letter.isalpha()]
    figures = any(letter.isdigit() for letter in bare)
    sign = 1 < len(letters) <= SIGN_LETTERS_MAX and all(letter.isupper() for letter in letters)
    if not figures and not sign:
        return ()
    return call_sign(bare)


def said(letter: str) -> str:
    """A letter or figure in words; one that no alphabet holds is said as it is."""
    return NATO.get(letter.upper()) or FIGURES.get(letter) or SIGNS.get(letter) or letter.strip()
