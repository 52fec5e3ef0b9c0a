# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The web: the desks on screen, one file a feature, named as in `domain`.

May import `node` (and what it hands out), the acts and records of `domain`, and
the web libraries.  Knows no SQL, no bearers and nothing inside `sync`: it asks
the node questions and hands it acts.  Every page works without JavaScript;
nothing typed is lost; nobody acts without having signed in, but STOP, the info
screen and the doctor are there for all.

    app.py       puts it together: security, errors, routes
    screen.py    what a handler holds while it answers one request
    forms.py     one definition of a field: from an act to a form and back
    session.py   who is looking: the cookie
    once.py      the same button pressed twice does one thing
    drafts.py    what was typed, kept at the node
    live.py      lists that move by themselves

Read `screen.py` first, then `front.py`.  How to add a page: `docs/howto-screens.md`.
"""
