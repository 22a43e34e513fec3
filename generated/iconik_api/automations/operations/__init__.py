"""All operations of one service, synchronous and asynchronous; resources are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.op import Async, Sync
from ...runtime.parts import operations, part

if TYPE_CHECKING:
    from .automations import AsyncAutomationsOperations, AutomationsOperations, SyncAutomationsOperations
    from .history import AsyncHistoryOperations, HistoryOperations, SyncHistoryOperations
    from .runs import AsyncRunsOperations, RunsOperations, SyncRunsOperations

    class _Operations(AutomationsOperations, HistoryOperations, RunsOperations): ...

else:
    _Operations = operations(
        __name__,
        {
            "automations.AutomationsOperations": "create_automation delete_automation get_automation list_automations replace_automation update_automation",
            "history.HistoryOperations": "create_automation_history delete_automation_history get_automation_history",
            "runs.RunsOperations": "get_automation_run_estimate run_automation",
        },
    )

__all__ = ["AsyncAutomations", "AutomationsService", "SyncAutomations"]


class AutomationsService(_Operations):
    """Rules that act on assets and collections by themselves when something happens to them."""


class SyncAutomations(Sync, AutomationsService):
    """The operations of automations, returning their responses."""

    automations: part[SyncAutomationsOperations] = part("automations.SyncAutomationsOperations")
    history: part[SyncHistoryOperations] = part("history.SyncHistoryOperations")
    runs: part[SyncRunsOperations] = part("runs.SyncRunsOperations")


class AsyncAutomations(Async, AutomationsService):
    """The operations of automations, awaited."""

    automations: part[AsyncAutomationsOperations] = part("automations.AsyncAutomationsOperations")
    history: part[AsyncHistoryOperations] = part("history.AsyncHistoryOperations")
    runs: part[AsyncRunsOperations] = part("runs.AsyncRunsOperations")
