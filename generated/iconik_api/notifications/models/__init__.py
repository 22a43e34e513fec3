"""Models of notifications, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...shared.models.shared import Errors as Errors
    from .webhooks import *

__getattr__, __dir__ = lazy(__name__, {".webhooks": "Webhook WebhookStatus Webhooks", "...shared.models.shared": "Errors"})
