# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a person does in a real browser: Debian's chromium against the real demo."""
