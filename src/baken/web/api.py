# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The API: the records and acts of every process as JSON, by the NLGov API Design Rules.

    GET  /v1/meldingen                                    records, filtered, in pages
    POST /v1/meldingen                                    the act that opens one
    GET  /v1/meldingen/OND-0042                           one, by its number
    GET  /v1/meldingen/OND-0042/handelingen               its history
    POST /v1/meldingen/OND-0042/handelingen               the next act
    GET  /v1/meldingen/OND-0042/handelingen/1a2b...       one act, with its proofs
    GET  /v1/openapi.json                                 all of it, described

The rules guarded here: everything is derived from the catalogue, so a new
process has its API with no line in this file; a program can do what its role
may, and nothing more; and without signing in only that is seen which anyone may
know (`PUBLIC`).  Acts go in by the same door as from a screen (`runner.submit`).

A sub-collection of acts, and not an address for each verb, follows the rule
/core/resource-operations: what was done can also be read there.

Who asks is said by the token of the node (`api_token`, in the role `api_role`)
or by the cookie of the desks.  A page of another site can't post with that
cookie: it is `SameSite=Strict`, and a body that isn't `application/json` is
turned down, which a form can't send and a script may not.
"""

import hashlib
import hmac
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import cached_property
from types import MappingProxyType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints
from urllib.parse import parse_qsl, urlencode

import msgspec
from litestar import Litestar, Request, Response, asgi, get, post, route
from litestar.datastructures import MutableScopeHeaders, State
from litestar.types import Message, Receive, Scope, Send

from ..domain import bulletins
from ..domain.catalogue import PROCESSES
from ..domain.charter import Actor, Role, Verdict
from ..domain.process import Does, Process, Row
from ..kernel.act import Act
from ..kernel.errors import Refusal, StoreFull
from ..kernel.lane import Lane
from ..kernel.stamp import to_wall
from ..node.config import BadFolder
from ..node.node import FUTURE, MALFORMED, Event, Receipt
from ..node.runner import Runner
from . import once, openapi, problems
from .jsontypes import ID_PATTERN, SECRETS, Fault, Faulty, form_of, kebab, moment, moment_of_stamp, number, twin_of
from .problems import Problem, in_body, in_query, invalid
from .session import viewer_of

BASE = "/v1"
VERSION = "1.0.0"
BODY_BYTES_MAX = 64 * 1024
PAGE, PAGE_MAX, OFFSET_MAX = 50, 200, 1_000_000
QUERY_PARTS_MAX = 100
PUBLIC_MAX = 500  # of the newest records, how many are looked at for who did not sign in
KEY_MAX = 64
