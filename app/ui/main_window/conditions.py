"""What lasts, told above every page; what just happened, told at the foot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from app.places import PlaceFault
from app.services.safekeeping.views import CopyRow, Fault
from app.ui.formats import day_in_words, local, number
from app.ui.main_window.sidebar import PageCode
from app.ui.main_window.undo_notices import UndoNotices
from app.ui.main_window.window import MainWindow
from app.ui.theme import Tone

if TYPE_CHECKING:
    from app.services.exchange.views import UndoReport
    from app.ui.error_texts import Told


@dataclass(frozen=True, slots=True)
class FrameFacts:
    """What the frame shows of the business that is open."""

    name: str
    people: int
    is_sample: bool
    newest_copy: CopyRow | None
    now_ms: int
    zone: ZoneInfo
    pairs_to_review: int = 0
    referrals_to_review: int = 0


class Conditions(QObject):
    """Speaks through the window's band, its sidebar and its toast."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.undoing = UndoNotices(window)

    def show_facts(self, facts: FrameFacts) -> None:
        """Write whose business is open, how many people it knows, and how safe it is."""
        self._window.show_business(facts.name, facts.people, is_sample=facts.is_sample)
        self._window.sidebar.show_need(PageCode.DUPLICATES, facts.pairs_to_review)
        self._window.sidebar.show_need(PageCode.REFERRAL, facts.referrals_to_review)
        copy = facts.newest_copy
        if copy is None:
            self._window.sidebar.show_copies(lambda: self.tr("No copy yet"), Tone.WARN)
            return
        today = local(facts.now_ms, facts.zone).date()
        self._window.sidebar.show_copies(
            lambda: self.tr("Copied {when}").format(
                when=day_in_words(copy.made_at_ms, facts.zone, today)
            ),
            Tone.OK,
        )

    def show_told(self, told: "Told") -> None:
        """Tell trouble above the page."""
        self._window.show_condition(Tone.BAD, told.title, told.sentence)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Tell that the file is open for reading only, and why; nothing where nothing was found."""
        if not faults:
            return
        from app.ui.error_texts import fault_words  # noqa: PLC0415 - not at every start

        words = "; ".join(fault_words(fault.code) for fault in faults[:3])
        self._window.show_condition(
            Tone.BAD,
            lambda: self.tr("Open for reading only: a check of your shop file failed"),
            lambda: self.tr(
                "Nothing was changed. Put back a copy in Settings, or save what you need. "
                "Found: {faults}"
            ).format(faults=words),
        )

    def show_place(self, notices: Sequence[PlaceFault]) -> None:
        """Tell that the folder of the business is a risky place."""
        from app.ui.error_texts import place_told  # noqa: PLC0415 - as above

        told = place_told(notices[0])
        self._window.show_condition(Tone.WARN, told.title, told.sentence)

    def show_making_sample(self) -> None:
        """Tell that the sample shop is being made."""
        self._window.show_condition(
            Tone.INFO,
            lambda: self.tr("The sample shop is being made"),
            lambda: self.tr("Its invented customers and orders are here in a few seconds."),
        )

    def clear(self) -> None:
        """End what was told above the page."""
        self._window.show_condition(Tone.INFO, "")

    def tell_undone(self, report: "UndoReport") -> None:
        """Tell how an import was taken back."""
        kept = len(report.kept)

        def words() -> str:
            text = self.tr("Import taken back: {orders} orders, {customers} customers.").format(
                orders=number(report.orders_reversed), customers=number(report.customers_reversed)
            )
            stayed = self.tr("{count} stay because something later stands on them.").format(
                count=number(kept)
            )
            return f"{text} {stayed}" if kept else text

        self._window.toast.show_notice(words, icon_name="undo-2")

    def tell_imported(self, rows: int, undo: Callable[[], object]) -> None:
        """Tell on another page that an import is done, with Undo beside it."""
        self._window.toast.show_notice(
            lambda: self.tr("%Ln row(s) imported", "", rows), lambda: self.tr("Undo"), undo
        )
