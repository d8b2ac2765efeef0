"""The people whom a file brought, changed or knew, as the list is asked for them."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import chain

from app.services.exchange.views import ImportReport
from app.services.segments import Condition, Field, Group, Op, Tree, changed_by
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.importing.flow import ImportFlow
from app.ui.importing.parts import Step
from app.ui.kit.wishes import PeopleCall, PeopleWish

_FOUND = {
    "account": QT_TRANSLATE_NOOP("importing", "Found by their account"),
    "phone": QT_TRANSLATE_NOOP("importing", "Joined by their phone"),
    "email": QT_TRANSLATE_NOOP("importing", "Joined by their e-mail"),
}


def newcomers(flow: ImportFlow, reports: Sequence[ImportReport]) -> PeopleWish | None:
    """Give those who came with a finished import; None where nobody new did, or it is undone."""
    if flow.step is not Step.DONE or flow.is_undone:
        return None
    batches = tuple(
        report.batch_id
        for report in reports
        if report.batch_id is not None and report.counts.customers_new
    )
    if not batches:
        return None
    tree = Tree(Group(parts=(Condition(Field.IMPORT, Op.ANY_OF, batches),)))
    return PeopleWish(tree, lambda: translate("importing", "New in this import"))


def changed_people(reports: Sequence[ImportReport]) -> PeopleWish | None:
    """Give those who were known and of whom files told something new; None for nobody."""
    actions = tuple(
        report.action_id
        for report in reports
        if report.action_id is not None and report.counts.customers_changed
    )
    if not actions:
        return None
    return PeopleWish(changed_by(actions), lambda: translate("importing", "Changed by this import"))


def found_people(reports: Sequence[ImportReport]) -> Mapping[str, PeopleCall]:
    """Give those whom files named and who were customers already, by what they were found."""

    def of(code: str) -> Iterable[int]:
        return chain.from_iterable(report.found_people.get(code, ()) for report in reports)

    return {code: PeopleCall(partial(of, code), partial(_found_words, code)) for code in _FOUND}


def _found_words(code: str) -> str:
    return translate("importing", _FOUND[code])
