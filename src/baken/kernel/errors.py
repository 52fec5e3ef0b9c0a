# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The four kinds of error, split by whose fault they are.

Our own bugs are assertions.  What a user may not do is a `Refusal`, a sentence
that can be read aloud.  What a peer sent wrong is a `RemoteError`: counted and
held apart, never raised through the loop.  What the world does to us
(`BearerDown`, `StoreFull`) is expected and handled beside the call.
"""


class Refusal(Exception):
    """The user asked for something that can't be done now; nothing is lost.

    `code` is stable (`reports.not_told`), `sentence` is plain Dutch and a key
    of the message catalogue, `values` fill its `{}` places, and `field` names the
    form field at fault, or is empty.
    """

    def __init__(self, code: str, sentence: str, field: str = "", **values: object) -> None:
        super().__init__(sentence.format(**values))
        self.code = code
        self.sentence = sentence
        self.field = field
        self.values = values


class RemoteError(Exception):
    """Bytes from elsewhere that break the protocol.

    `code` is the counter on the doctor page (`entry.bad_signature`).
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code


class BearerDown(Exception):
    """A bearer can't carry frames now; the session waits and calls again."""


class StoreFull(Exception):
    """The disk took nothing more; the act was not acknowledged."""
