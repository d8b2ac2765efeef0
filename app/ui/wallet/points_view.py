"""What a person has in points, on her page: figures, entries, what is left, what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.formats import NOTHING, day, number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.figures import FigureStrip
from app.ui.kit.flow import FlowLayout
from app.ui.kit.home import Home
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.speech import Words
from app.ui.kit.tabs import Segments
from app.ui.kit.texts import label
from app.ui.wallet.ports import Holding
from app.ui.wallet.tables import LineTable, LotTable
from app.ui.wallet.words import counted


class PointsView(QWidget):
    """Signals: adjust_wanted(button) and so on; each with what a popup stands beside."""

    adjust_wanted = Signal(object)
    spend_wanted = Signal(object)
    extend_wanted = Signal(object)
    forgive_wanted = Signal(object)
    statement_wanted = Signal()

    def __init__(self, home: Home) -> None:
        super().__init__()
        self.strip = FigureStrip(
            [
                ("pointsThere", lambda: self.tr("Can be spent")),
                ("pointsPending", lambda: self.tr("Pending")),
                ("pointsDebt", lambda: self.tr("Owed")),
                ("pointsNext", lambda: self.tr("Expires next")),
            ],
            role="strong",
        )
        self.adjust_button = self._act("pointsAdjust", lambda: self.tr("Give or take"), "plus")
        self.spend_button = self._act("pointsSpend", lambda: self.tr("Redeem"), "gift")
        self.extend_button = self._act("pointsExtend", lambda: self.tr("Extend"), "hourglass")
        self.forgive_button = self._act(
            "pointsForgive", lambda: self.tr("Forgive the debt"), "hand"
        )
        self.statement_button = self._act(
            "pointsStatement", lambda: self.tr("Statement"), "receipt-text"
        )
        self.lines = named(LineTable(home), "pointsLines", lambda: self.tr("Every entry"))
        self.lots = named(LotTable(), "pointsLots", lambda: self.tr("What is left"))
        self.which = Segments([lambda: self.tr("Every entry"), lambda: self.tr("What is left")])
        for at, name in enumerate(("pointsShowLines", "pointsShowLots")):
            self.which.part(at).setObjectName(name)
        self._nothing = label(
            lambda: self.tr("No points yet. They come with orders, or you give some."),
            "second",
            wraps=True,
        )
        self._stack = QStackedWidget()
        nothing = bare(column(self._nothing, ..., margins=16))
        for part in (self.lines, self.lots, nothing):
            self._stack.addWidget(part)
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Be empty until another person's points are read."""
        self.which.choose(0)
        self._stack.setCurrentIndex(0)
        self.lines.show_lines(())
        self.lots.show_lots(())
        for code in ("pointsThere", "pointsPending", "pointsDebt", "pointsNext"):
            self.strip.show_figure(code, "")

    def show_holding(self, holding: Holding) -> None:
        """Show what is read."""
        standing = holding.standing
        self.strip.show_figure("pointsThere", number(standing.available))
        self.strip.show_figure("pointsPending", number(standing.pending))
        self.strip.show_figure("pointsDebt", number(standing.debt))
        soon = holding.next_expiry
        if soon is None:
            self.strip.show_figure("pointsNext", NOTHING)
        else:
            self.strip.show_figure("pointsNext", day(soon[0]), counted().points(soon[1]))
        self.spend_button.setEnabled(standing.available > 0)
        self.extend_button.setEnabled(soon is not None)
        self.forgive_button.setVisible(standing.debt > 0)
        self.statement_button.setEnabled(not holding.is_empty)
        self.lines.show_lines(holding.lines)
        self.lots.show_lots(holding.lots)
        self.which.setVisible(not holding.is_empty)
        self._stack.setCurrentIndex(2 if holding.is_empty else self.which.current())

    def _lay_out(self) -> None:
        acts = QWidget()
        flow = FlowLayout(acts, 8)
        for button in (
            self.adjust_button,
            self.spend_button,
            self.extend_button,
            self.forgive_button,
            self.statement_button,
        ):
            flow.addWidget(button)
        self.forgive_button.hide()
        head = column(self.strip, acts, gap=12, margins=(16, 14, 16, 0))
        which = row(self.which, ..., margins=(0, 16))
        self.setLayout(column(head, which, (self._stack, 1), gap=12))

    def _connect(self) -> None:
        pairs = (
            (self.adjust_button, self.adjust_wanted),
            (self.spend_button, self.spend_wanted),
            (self.extend_button, self.extend_wanted),
            (self.forgive_button, self.forgive_wanted),
        )
        for button, signal in pairs:
            button.clicked.connect(
                lambda _checked=False, button=button, signal=signal: signal.emit(button)
            )
        self.statement_button.clicked.connect(self.statement_wanted)
        self.which.chosen.connect(self._stack.setCurrentIndex)

    def _act(self, name: str, words: Words, icon_name: str) -> Button:
        return named(Button(words, Kind.DEFAULT, icon_name), name, words)
