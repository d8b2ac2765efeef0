"""The head of the page, and the strip under it."""

from PySide6.QtCore import Signal

from app.services.referral import ReferralFigures
from app.ui.formats import money, number
from app.ui.i18n import translate
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.figures import FigureStrip
from app.ui.kit.naming import named
from app.ui.kit.page_header import PageHeader
from app.ui.referral.words import bought_again_words, pending_words, review_words


class ReferralHead(PageHeader):
    """Signals: codes_wanted; review_wanted."""

    codes_wanted = Signal()
    review_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(lambda: self.tr("Referral"))
        self.codes_button = named(
            Button(lambda: self.tr("Give codes to a segment"), Kind.DEFAULT, "users"),
            "codesToSegment",
            lambda: self.tr("Give codes to a segment"),
        )
        self.review_button = named(Button("", Kind.PRIMARY, "list-checks"), "reviewReferrals", "")
        self.codes_button.clicked.connect(self.codes_wanted)
        self.review_button.clicked.connect(self.review_wanted)
        self.add_action(self.codes_button)
        self.add_action(self.review_button)
        self.show_waiting(0)

    def show_waiting(self, count: int) -> None:
        """Say how many referrals are to be reviewed; the button goes with the last one."""
        self.review_button.set_words(lambda: review_words(count))
        self.review_button.setVisible(count > 0)


class ReferralStrip(FigureStrip):
    """Who holds codes, who referred whom, what it brought and cost."""

    def __init__(self, currency: str) -> None:
        super().__init__(
            [
                ("holders", lambda: translate("referral", "Hold a code")),
                ("referrers", lambda: translate("referral", "Referred others")),
                ("friends", lambda: translate("referral", "New customers")),
                ("money", lambda: translate("referral", "Their money")),
                ("points", lambda: translate("referral", "Points given")),
            ]
        )
        self._currency = currency
        self._figures: ReferralFigures | None = None

    def show_figures(self, figures: ReferralFigures) -> None:
        """Show the figures."""
        self._figures = figures
        self.show_figure("holders", number(figures.holders))
        self.show_figure("referrers", number(figures.referrers))
        again = bought_again_words(figures.bought_again) if figures.bought_again else ""
        self.show_figure("friends", number(figures.friends), again)
        twelve = translate("referral", "12 months")
        self.show_figure("money", money(figures.friends_365, self._currency, is_whole=True), twelve)
        pending = pending_words(figures.pending) if figures.pending else ""
        self.show_figure("points", number(figures.points - figures.pending), pending)

    def told_again(self) -> None:
        """Write again in another language."""
        if self._figures is not None:
            self.show_figures(self._figures)
