# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""docs/permissions.md says what the `does` tables say, and every basis is used."""

from baken.domain.basis import Basis
from baken.domain.permissions import rules
from tools import make_permissions

NOT_YET = {Basis.WVR_51}  # no process asks for assistance yet


def test_the_page_is_the_table() -> None:
    found = make_permissions.PAGE.read_text(encoding="utf-8")
    assert found == make_permissions.page(), "run: .venv/bin/python tools/make_permissions.py"


def test_every_act_and_every_basis_stands_on_it() -> None:
    found = make_permissions.PAGE.read_text(encoding="utf-8")
    assert all(f"`{rule.name}`" in found for rule in rules())
    used = {basis for rule in rules() for basis in rule.does.basis}
    assert set(Basis) - used == NOT_YET
