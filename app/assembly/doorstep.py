"""Who else starts the program on the open business: windows that ring, commands to be run."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.tasks import TaskRunner
from app.ui.main_window import MainWindow
from app.ui.main_window.neighbour import Doorbell, Visit

if TYPE_CHECKING:
    from app.assembly.shop import OpenShop
    from app.commands.arguments import Arguments

_AGAIN_MS = 50
_OUTSIDE = 4


@dataclass(frozen=True, slots=True)
class House:
    """What stands behind the door; shop gives None while it is being opened."""

    window: MainWindow
    tasks: TaskRunner
    hub: ChangeHub
    shop: Callable[[], "OpenShop | None"]


class Doorstep(QObject):
    """Brings the window forward, and runs the commands of other processes in this one."""

    def __init__(self, business: Path, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._house = house
        self._doorbell = Doorbell(business, self)
        self._doorbell.rung.connect(self._come_forward)
        self._doorbell.visited.connect(self._serve)

    def close(self) -> None:
        """Let nobody in any more."""
        self._doorbell.close()

    def _come_forward(self) -> None:
        window = self._house.window
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()

    def _serve(self, visit: Visit) -> None:
        # Not at the top: the start of the window needs none of it.
        from app.commands.handing import RequestUnfitError, unpacked  # noqa: PLC0415 - when one comes

        shop = self._house.shop()
        if visit.is_cancelled():
            visit.finish(_OUTSIDE)
        elif shop is None:  # it is being opened
            QTimer.singleShot(_AGAIN_MS, visit, partial(self._serve, visit))
        else:
            try:
                arguments = unpacked(visit.asked)
            except RequestUnfitError as error:
                self._fail(visit, error)
            else:
                self._run(visit, shop, arguments)

    def _run(self, visit: Visit, shop: "OpenShop", arguments: "Arguments") -> None:
        # Hundreds of modules that a window without such a visit never needs.
        from app.assembly.handed import command_words, window_services  # noqa: PLC0415
        from app.commands.arguments import Command  # noqa: PLC0415
        from app.commands.lines import heard_by  # noqa: PLC0415
        from app.commands.running import run  # noqa: PLC0415
        from app.ui.i18n import Language, current_language, speaking  # noqa: PLC0415

        services, words = window_services(shop, visit), command_words()

        def work() -> int:
            with heard_by(visit), speaking(Language(arguments.language or current_language())):
                return run(arguments, services, words)

        def done(code: int) -> None:
            visit.finish(code)
            self._house.hub.announce()

        reads_only = arguments.command is Command.EXPORT
        lane = self._house.tasks.read if reads_only else self._house.tasks.write
        lane(self, work, done, partial(self._fail, visit))

    def _fail(self, visit: Visit, error: Exception) -> None:
        from app.ui.error_texts import explain  # noqa: PLC0415 - hardly any start needs it

        visit.complain(explain(error).line)
        visit.finish(_OUTSIDE)
