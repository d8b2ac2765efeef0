"""Words for files of balances: why one is refused, and why a row is left out."""

from collections.abc import Mapping

from app.services.points_files import BalanceHindrance, BalancesUnfit, BalancesUnfitError
from app.ui.error_texts.errors import explain
from app.ui.error_texts.told import Told
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_UNFIT: Mapping[BalancesUnfit, tuple[str, str]] = {
    BalancesUnfit.NO_POINTS: (
        QT_TRANSLATE_NOOP("desks", "No column holds points"),
        QT_TRANSLATE_NOOP(
            "desks",
            "Give one column the heading “Points”, or say which it is. Nothing was changed.",
        ),
    ),
    BalancesUnfit.NO_PERSON: (
        QT_TRANSLATE_NOOP("desks", "No column says whose points they are"),
        QT_TRANSLATE_NOOP(
            "desks",
            "A column with the account, the phone, the e-mail or our customer number is needed. "
            "Nothing was changed.",
        ),
    ),
    BalancesUnfit.NO_ROWS: (
        QT_TRANSLATE_NOOP("desks", "There is nothing to take over"),
        QT_TRANSLATE_NOOP("desks", "No row has points for a customer. Nothing was changed."),
    ),
}
_HINDRANCES: Mapping[BalanceHindrance, str] = {
    BalanceHindrance.NO_ONE_NAMED: QT_TRANSLATE_NOOP("desks", "The row names nobody"),
    BalanceHindrance.NOBODY: QT_TRANSLATE_NOOP("desks", "There is no such customer"),
    BalanceHindrance.SEVERAL: QT_TRANSLATE_NOOP("desks", "Several customers share this"),
    BalanceHindrance.CONTRADICTS: QT_TRANSLATE_NOOP("desks", "The row names different people"),
    BalanceHindrance.ERASED: QT_TRANSLATE_NOOP("desks", "This customer was erased"),
    BalanceHindrance.ID_DESTROYED: QT_TRANSLATE_NOOP("desks", "Excel rounded this number"),
    BalanceHindrance.POINTS_MISSING: QT_TRANSLATE_NOOP("desks", "There are no points in the row"),
    BalanceHindrance.POINTS_UNREADABLE: QT_TRANSLATE_NOOP(
        "desks", "The points are not a whole number"
    ),
    BalanceHindrance.POINTS_BELOW_ZERO: QT_TRANSLATE_NOOP("desks", "The points are below zero"),
    BalanceHindrance.POINTS_TOO_MANY: QT_TRANSLATE_NOOP("desks", "More points than can be kept"),
    BalanceHindrance.DAY_UNREADABLE: QT_TRANSLATE_NOOP("desks", "The last day cannot be read"),
    BalanceHindrance.DAY_UNDECIDED: QT_TRANSLATE_NOOP(
        "desks", "Day or month first? The days of this file do not tell"
    ),
    BalanceHindrance.DAY_PAST: QT_TRANSLATE_NOOP("desks", "These points have expired already"),
}


@explain.register
def _(error: BalancesUnfitError) -> Told:
    title, sentence = _UNFIT[error.code]
    return Told(translate("desks", title), translate("desks", sentence))


def balance_hindrance_words(code: BalanceHindrance) -> str:
    """Give why a row of balances is left out."""
    return translate("desks", _HINDRANCES[code])
