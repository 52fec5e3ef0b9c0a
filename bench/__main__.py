# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`python -m bench NAME [--json]`: run one benchmark and print its figures."""

import argparse
import sys
from pathlib import Path

import structlog

from . import core, link, nation, plan, trust
from .figures import as_json, as_table

BENCHES = {
    "core": core.run,
    "link": link.run,
    "nation": lambda only: nation.run(),
    "plan": plan.run,
    "trust": trust.run,
}


def main() -> int:
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    parser = argparse.ArgumentParser(prog="./run bench", description="Run a benchmark.")
    parser.add_argument("name", choices=sorted(BENCHES))
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")
    parser.add_argument("--only", default="", help="only figures whose name contains this")
    parser.add_argument("--messages", type=Path, help="for link: other texts, one a line")
    parser.add_argument("--all", action="store_true", help="for plan: all graphs, not a spread")
    chosen = parser.parse_args()
    if chosen.all and chosen.name != "plan":
        parser.error("--all goes with plan")
    if chosen.messages is not None:
        if chosen.name != "link":
            parser.error("--messages goes with link")
        figures = link.run(chosen.only, chosen.messages)
    elif chosen.all:
        figures = plan.run(chosen.only, every=True)
    else:
        figures = BENCHES[chosen.name](chosen.only)
    print(as_json(figures) if chosen.json else as_table(figures))
    return 0


sys.exit(main())
