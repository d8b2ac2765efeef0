"""The head of the page, and the strip under it."""

from functools import partial

from PySide6.QtCore import Signal

from app.services.referral import ReferralFigures
from app.services.segments import Condition, Field, Op, asked_anyhow
from app.ui.formats import money, number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.figures import FigureStrip
from app.ui.kit.naming import named
from app.ui.kit.page_header import PageHeader
from app.ui.kit.wishes import PeopleWish
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


_OPEN = {
    "holders": (
        Condition(Field.HAS_CODE, Op.IS, (1,)),
        QT_TRANSLATE_NOOP("referral", "Hold a code"),
    ),
    "referrers": (
        Condition(Field.FRIENDS, Op.AT_LEAST, (1,)),
        QT_TRANSLATE_NOOP("referral", "Referred others"),
    ),
    "friends": (
        Condition(Field.REFERRED, Op.IS, (1,)),
        QT_TRANSLATE_NOOP("referral", "New customers"),
    ),
}


class ReferralStrip(FigureStrip):
    """Who holds codes, who referred whom, what it brought and cost."""

    def __init__(self, currency: str) -> None:
        super().__init__(
            [
                *((code, partial(translate, "referral", _OPEN[code][1])) for code in _OPEN),
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
        self._open_again(figures.bought_again)
        twelve = translate("referral", "12 months")
        self.show_figure("money", money(figures.friends_365, self._currency, is_whole=True), twelve)
        pending = pending_words(figures.pending) if figures.pending else ""
        self.show_figure("points", number(figures.points - figures.pending), pending)
        counts = {
            "holders": figures.holders,
            "referrers": figures.referrers,
            "friends": figures.friends,
        }
        for code, count in counts.items():
            condition, words = _OPEN[code]
            wish = PeopleWish(asked_anyhow(condition), partial(translate, "referral", words))
            self.open_figure(code, wish if count else None)

    def _open_again(self, people: int) -> None:
        again = Condition(Field.ORDERS, Op.AT_LEAST, (2,))
        tree = asked_anyhow(_OPEN["friends"][0], again)
        wish = PeopleWish(tree, lambda: translate("referral", "Bought again"))
        self.open_note("friends", wish if people else None)

    def told_again(self) -> None:
        """Write again in another language."""
        if self._figures is not None:
            self.show_figures(self._figures)
