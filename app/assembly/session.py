"""One business in one window: opened behind the first painted frame, closed with a copy."""

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from typing_extensions import override

from app.assembly.copying import CopyKeeper
from app.assembly.lookout import Lookout
from app.assembly.looks import Looks
from app.assembly.midnight import Midnight
from app.assembly.settling import keep_for_good, load_pages
from app.assembly.taking_back import TakingBack
from app.places import Places
from app.services.clock import SystemClock
from app.services.errors import StoppedError
from app.services.safekeeping import Fault, NewBusiness, prepare
from app.services.settings import propose_home
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.page import Page
from app.ui.kit.tasks import Progress, TaskRunner
from app.ui.main_window import MainWindow, PageCode
from app.ui.main_window.conditions import Conditions

if TYPE_CHECKING:
    from app.assembly.doorstep import Doorstep
    from app.assembly.pages import PageBuilder
    from app.assembly.shop import OpenShop
    from app.services.exchange.views import ImportReport, UndoReport
    from app.ui.palette import Palette

PAINTED_MS = 30  # the frame reaches the screen only after its event
UNPAINTED_MS = 500


class Session(QObject):
    """From the painted frame to the closed file. Signals: business_asked(is_sample)."""

    business_asked = Signal(bool)

    def __init__(self, places: Places, looks: Looks, *, is_sample: bool) -> None:
        super().__init__()
        self._looks, self._is_sample = looks, is_sample
        self._prepared = prepare(places)
        self.clock = SystemClock(ZoneInfo("UTC"))
        self.hub = ChangeHub(self)
        self.tasks = TaskRunner(self.tell_error, self)
        looks.state.write_by(self.tasks.aside)
        self.shop: OpenShop | None = None
        self._is_opening = False
        self._making = Progress(self)
        self._builder: PageBuilder | None = None
        makers = {code: partial(self._make_page, code) for code in PageCode}
        self.window = MainWindow(looks.state, makers)
        self._conditions = Conditions(self.window)
        self.window.files_dropped.connect(self.import_files)
        self._taking_back = TakingBack(self, self._conditions)
        self.window.undo_asked.connect(self._taking_back.undo)
        self.window.redo_asked.connect(self._taking_back.redo)
        self.window.edit_asked.connect(self._taking_back.describe)
        self.window.palette_asked.connect(self._open_palette)
        self.window.sample_left.connect(lambda: self.business_asked.emit(False))
        self._palette: Palette | None = None
        self._doorstep: Doorstep | None = None
        self._copies = CopyKeeper(self.tasks, self.hub, self._open_shop, self)
        self._copies.copied.connect(self.refresh)
        self.lookout = Lookout(self.tasks, self.hub, self._open_shop, self)
        midnight = Midnight(self.tasks, self.hub, self._open_shop, self)
        self._keepers = (self._copies, self.lookout, midnight)

    def begin(self) -> None:
        """Show the window, then open the business."""
        self.window.show()
        self.window.installEventFilter(self)
        # A window that is never painted, as one that starts minimised, must not wait for ever.
        QTimer.singleShot(UNPAINTED_MS, self, self._open)

    @property
    def is_settled(self) -> bool:
        """Tell whether the business was opened and nothing is being read or written."""
        return self.shop is not None and self.tasks.is_idle

    def end(self) -> None:
        """Stop what runs, copy what changed, close the file; the window is hidden by then."""
        self._making.cancel()
        for keeper in self._keepers:
            keeper.stop()
        if self._doorstep is not None:
            self._doorstep.close()
        self.tasks.close()
        if self.shop is not None:
            self.shop.opened.close()
        else:
            self._prepared.lock.release()

    def import_files(self, paths: Sequence[Path]) -> None:
        """Open the import page with these files, wherever they were dropped."""
        if self.shop is not None and self.window.open_code is not None:
            self.window.open_page(PageCode.IMPORT, list(paths))

    def tell_error(self, error: Exception) -> None:
        """Tell the seller what went wrong, above the page, until the next thing goes right."""
        if not isinstance(error, StoppedError):
            from app.ui.error_texts import explain  # noqa: PLC0415 - hardly any start needs it

            self._conditions.show_told(explain(error))

    def undo(self, batch_id: int) -> None:
        """Take an import back and tell how it went."""
        shop = self._open_shop()

        def done(answer: "tuple[object, UndoReport]") -> None:
            changes, report = answer
            self.hub.announce(changes)
            self._conditions.tell_undone(report)

        self.tasks.write(self, lambda: shop.desk.undo(batch_id), done)

    def take_back(self, action_id: int | None) -> None:
        """Take an action back, whatever it was, or the newest, and tell how it went."""
        self._taking_back.undo(action_id)

    def refresh(self, *_what: object) -> None:
        """Write the sidebar anew."""
        shop, builder = self._open_shop(), self._builder_of_pages()
        self.tasks.ask(self, "sidebar", lambda: builder.facts(shop), self._conditions.show_facts)

    def restored(self, *_what: object) -> None:
        """Read everything anew after a copy was put back."""
        self.hub.announce()

    def imported(self, reports: "Sequence[ImportReport]") -> None:
        """Tell that files are in when the seller has gone to another page meanwhile."""
        batches = [report.batch_id for report in reports if report.batch_id is not None]
        if not batches or self.window.open_code is PageCode.IMPORT:
            return
        rows = sum(report.counts.applied for report in reports)

        def undo() -> None:
            for batch in reversed(batches):
                self.undo(batch)

        self._conditions.tell_imported(rows, undo)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the business once the first frame is on the screen."""
        if event.type() == QEvent.Type.Paint:
            self.window.removeEventFilter(self)
            QTimer.singleShot(PAINTED_MS, self, self._open)
        return super().eventFilter(watched, event)

    def ask_for_samples(self) -> None:
        """Ask for the sample shop instead of this business."""
        self.business_asked.emit(True)

    def _open_palette(self) -> None:
        if self.shop is None or self.window.open_code is None:
            return
        if self._palette is None:
            from app.assembly.palette import made_palette  # noqa: PLC0415 - when first wished for

            self._palette = made_palette(self.window, self.shop, self.tasks, self._looks)
        self._palette.open_up()

    def _open(self) -> None:
        if self._is_opening:
            return
        self._is_opening = True
        self._doorstep = self._made_doorstep()
        if self._prepared.version == 0 and not self._is_sample:
            self._show_welcome()
        self.tasks.write(self, self._open_file, self._opened)

    def _made_doorstep(self) -> "Doorstep":
        from app.assembly.doorstep import Doorstep, House  # noqa: PLC0415 - after the first frame

        house = House(self.window, self.tasks, self.hub, lambda: self.shop)
        return Doorstep(self._prepared.places.business, house, self)

    def _open_file(self) -> "OpenShop":
        # Not before the first frame is painted: the database library takes its time.
        from app.assembly.shop import open_shop  # noqa: PLC0415

        shop = open_shop(self._prepared, self.clock)
        shop.forgetting.memory = self._looks.state
        load_pages()
        return shop

    def _builder_of_pages(self) -> "PageBuilder":
        from app.assembly.pages import PageBuilder  # noqa: PLC0415 - as above

        if self._builder is None:
            self._builder = PageBuilder(self, self._looks)
        return self._builder

    def _make_page(self, code: PageCode) -> Page:
        return self._builder_of_pages().make(code)

    def _opened(self, shop: "OpenShop") -> None:
        self.shop = shop
        self.hub.changed.connect(self.refresh)
        if shop.opened.notices:
            self._conditions.show_place(shop.opened.notices)
        if shop.opened.faults:
            self._conditions.show_faults(shop.opened.faults)
            return
        if self._prepared.version == 0:
            if self._is_sample:
                self._make_sample(shop)
            return
        self._show_frame()
        keep_for_good()
        self.tasks.write(self, lambda: _check(shop), self._checked)

    def _checked(self, faults: tuple[Fault, ...]) -> None:
        if faults:
            self._conditions.show_faults(faults)
            return
        self._start_keepers()
        self.hub.announce()
        self.tasks.write(self, self._open_shop().opened.weekly_check, self._conditions.show_faults)

    def _start_keepers(self) -> None:
        for keeper in self._keepers:
            keeper.start()

    def _show_welcome(self) -> None:
        from app.ui.welcome import WelcomePage  # noqa: PLC0415 - for the first start only

        home = propose_home(os.environ)
        page = WelcomePage(
            NewBusiness("", home.zone, home.currency, home.country), self.clock.now()
        )
        page.begun.connect(self._found)
        page.sample_asked.connect(lambda: self.business_asked.emit(True))
        page.copy_chosen.connect(self._begin_with_copy)
        page.language_chosen.connect(self._looks.choose_language)
        page.appearance_chosen.connect(self._looks.choose_appearance)
        page.text_size_chosen.connect(self._looks.choose_text_size)
        self.window.show_welcome(page)

    def _found(self, new: NewBusiness, paths: Sequence[Path]) -> None:
        def work() -> None:
            self._open_shop().found(new)

        def done(_none: None) -> None:
            self._show_frame()
            self.import_files(paths)
            self._start_keepers()

        self.tasks.write(self, work, done)

    def _begin_with_copy(self, path: Path) -> None:
        shop = self._open_shop()

        def done(_none: None) -> None:
            self._show_frame()
            self.tasks.write(self, lambda: _check(shop), self._checked)

        self.tasks.write(self, lambda: shop.restore(path), done)

    def _make_sample(self, shop: "OpenShop") -> None:
        home = NewBusiness("Hillside Tea", "Asia/Shanghai", "CNY", "CN", is_sample=True)

        def work() -> None:
            shop.found(home)
            shop.fill_with_samples(self._making)

        def done(_reports: None) -> None:
            self._conditions.clear()
            self._show_frame()
            self.hub.announce()

        self._conditions.show_making_sample()
        self.tasks.write(self, work, done)

    def _show_frame(self) -> None:
        kept = self._looks.state.page
        code = PageCode(kept) if kept in set(PageCode) else PageCode.TODAY
        self.window.show_frame(code)
        self.refresh()

    def _open_shop(self) -> "OpenShop":
        if self.shop is None:
            raise StoppedError
        return self.shop


def _check(shop: "OpenShop") -> tuple[Fault, ...]:
    faults = shop.opened.finish_checks()
    shop.come_home()
    if not faults:
        shop.erasing.finish()
    return faults
