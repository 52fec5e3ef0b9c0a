# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Fail when a screen could show a sentence that its reader's language lacks.

The rules: each catalogue holds exactly the sentences in the sources; English is
complete and nothing in it is a guess ("fuzzy"); a translation has the same
blanks to fill in as the Dutch sentence.  Dutch is the source language, so there
the sentence itself will do.  `./run messages` mends the first rule.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog, Message
from babel.messages.frontend import CommandLineInterface
from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parent.parent
LOCALES = ROOT / "src" / "baken" / "locale"
COMPLETE = {"en"}
SHOWN_MAX = 10  # faults printed for each catalogue; the rest is counted


def main() -> int:
    files = sorted(LOCALES.glob("*/LC_MESSAGES/baken.po"))
    if not files:
        print("check_messages: no catalogue yet, nothing to check", file=sys.stderr)
        return 0
    sources = extract()
    failed = False
    for file in files:
        language = file.parent.parent.name
        with file.open("rb") as text:
            catalogue = read_po(text, locale=language, domain="baken")
        found = sorted(faults(sources, catalogue, complete=language in COMPLETE))
        failed = failed or bool(found)
        for fault in found[:SHOWN_MAX]:
            print(f"{file.relative_to(ROOT)}: {fault}")
        if len(found) > SHOWN_MAX:
            print(f"{file.relative_to(ROOT)}: and {len(found) - SHOWN_MAX} more")
    return 1 if failed else 0


def extract() -> Catalog:
    """The sentences in the sources, found just as `./run messages` finds them."""
    with tempfile.TemporaryDirectory() as folder:
        pot = Path(folder) / "baken.pot"
        mapping = str(ROOT / "babel.cfg")
        sources = str(ROOT / "src" / "baken")
        CommandLineInterface().run(
            ["pybabel", "--quiet", "extract", "-F", mapping, "-o", str(pot), sources]
        )
        with pot.open("rb") as text:
            return read_po(text)


def faults(sources: Catalog, catalogue: Catalog, *, complete: bool) -> Iterator[str]:
    wanted = {key(message): message for message in sentences(sources)}
    held = {key(message): message for message in sentences(catalogue)}
    for missing in wanted.keys() - held.keys():
        yield f"not in the catalogue, run './run messages': {label(wanted[missing])}"
    for gone in held.keys() - wanted.keys():
        yield f"no longer in the sources, run './run messages': {label(held[gone])}"
    for message in held.values():
        if complete and not all(forms(message.string)):
            yield f"not translated: {label(message)}"
        elif message.fuzzy:
            yield f"marked fuzzy, so never shown; check it and take the mark away: {label(message)}"
        for error in message.check(catalogue):
            yield f"{error}: {label(message)}"
        if not braces_agree(message):
            yield f"other {{blanks}} than the Dutch sentence: {label(message)}"


def sentences(catalogue: Catalog) -> Iterator[Message]:
    return (message for message in catalogue if message.id)  # the header has no id


def key(message: Message) -> tuple[str | None, tuple[str, ...]]:
    return message.context, forms(message.id)


def label(message: Message) -> str:
    return repr(forms(message.id)[0])


def forms(text: str | list[str] | tuple[str, ...] | None) -> tuple[str, ...]:
    """Singular and plural forms alike as a tuple."""
    return (text or "",) if text is None or isinstance(text, str) else tuple(text)


def braces_agree(message: Message) -> bool:
    """Whether each translated form fills in no other `{name}` than the Dutch has."""
    allowed = set().union(*map(braces, forms(message.id)))
    return all(braces(form) <= allowed for form in forms(message.string))


def braces(text: str) -> set[str]:
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        return set()  # a lone brace: the sentence is no format string


if __name__ == "__main__":
    sys.exit(main())
