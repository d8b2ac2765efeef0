"""The stops of the tour on the pages of segments."""

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QWidget

from app.assembly.session import Session
from app.assembly.shop import OpenShop
from app.services.segments import (
    Condition,
    Field,
    First,
    Group,
    Happening,
    How,
    LineCondition,
    Member,
    Op,
    Share,
    Tree,
)
from app.services.segments.views import LineField
from app.ui.main_window import PageCode
from app.ui.segments import SegmentPage, SegmentsPage
from app.ui.tour import Stop, Tour

Open = Callable[[PageCode, object], QWidget]
_REFUSED = Condition(Field.CONSENT_SMS, Op.ANY_OF, ("refused",))
RULE = Tree(
    Group(
        parts=(
            Condition(Field.REGION, Op.ANY_OF, ("浙江", "江苏", "上海")),
            Condition(Field.LAST_ORDER, Op.IN_LAST, (120, "day")),
            Group(
                How.ANY,
                (
                    Condition(Field.SPENT, Op.OVER, (50_000,)),
                    Condition(Field.ORDERS, Op.AT_LEAST, (2,)),
                ),
            ),
            Group(How.NONE, (_REFUSED,)),
        )
    )
)
EVENT = Tree(
    Group(
        parts=(
            Happening(
                Op.AT_LEAST,
                2,
                period=(Op.IN_LAST, (90, "day")),
                lines=(
                    LineCondition(LineField.TITLE, Op.CONTAINS, ("茶",)),
                    LineCondition(LineField.PIECES, Op.AT_LEAST, (2,)),
                ),
                is_same_order=True,
            ),
            Member("ready:repeat"),
            Share(50),
        )
    ),
    first=First(100, Field.SPENT),
)
UNKNOWN = Tree(unknown=("stars",))


class SegmentStops:
    """Brings both pages into their states."""

    def __init__(self, session: Session, open_page: Open, tour: Tour) -> None:
        self._session, self._open, self._tour = session, open_page, tour

    def stops(self) -> tuple[Stop, ...]:
        """Give the stops, the one that keeps something first."""
        return (
            Stop("segment", lambda: self._rule(RULE)),
            Stop("segment-empty", lambda: self._rule(Tree())),
            Stop("segment-event", lambda: self._rule(EVENT)),
            Stop("segment-unknown", lambda: self._rule(UNKNOWN)),
            Stop("segment-fields", self._fields),
            Stop("segments", lambda: self._chosen("ready:slipping")),
            Stop("segments-frozen", self._frozen),
            Stop("segments-own", lambda: self._press("segments_own")),
            Stop("segments-cards", lambda: self._press("segments_all", "segmentsCards")),
            Stop("segments-compare", lambda: self._press("segmentsTable", "segmentsCompare")),
        )

    def _shop(self) -> OpenShop:
        shop = self._session.shop
        if shop is None:
            raise RuntimeError
        return shop

    def _rule(self, tree: Tree) -> QWidget:
        page = self._session.window.page(PageCode.SEGMENT)
        if isinstance(page, SegmentPage):
            page.forget()
        return self._open(PageCode.SEGMENT, tree)

    def _fields(self) -> QWidget:
        window = self._rule(Tree())
        self._tour.settle()
        page = self._session.window.page(PageCode.SEGMENT)
        if isinstance(page, SegmentPage):
            page.form.groups[0].choose_field()
        return window

    def _list(self) -> SegmentsPage:
        page = self._session.window.page(PageCode.SEGMENTS)
        if not isinstance(page, SegmentsPage):
            raise TypeError(type(page))
        return page

    def _chosen(self, key: str) -> QWidget:
        self._keep_some()
        window = self._open(PageCode.SEGMENTS, key)
        self._tour.settle()
        self._list().show_segment(key)
        return window

    def _frozen(self) -> QWidget:
        key = next(each.key for each in self._shop().segments.all() if each.taken_on is not None)
        return self._chosen(key)

    def _press(self, *names: str) -> QWidget:
        window = self._open(PageCode.SEGMENTS, None)
        self._tour.settle()
        page = self._list()
        page.peeking.close_panel()
        for name in names:
            for button in page.findChildren(QAbstractButton, name)[:1]:
                button.click()
        return window

    def _keep_some(self) -> None:
        book = self._shop().segments
        if all(each.ready is not None for each in book.all()):
            _, key = book.save("华东复购 East China", RULE)
            book.freeze(key, "双十二新客")
