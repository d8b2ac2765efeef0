"""The links of the person on show: read with her page, taken apart one by one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.services.duplicates.views import Differing, LinkLook
from app.ui.customers.duplicates.ports import Merging
from app.ui.customers.duplicates.work import MergeWork
from app.ui.customers.joined_card import ApartPopup, JoinedCard
from app.ui.customers.values_popup import ValuesPopup
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.home import Home
from app.ui.kit.naming import named
from app.ui.kit.tasks import TaskRunner


class Joins(QObject):
    """Keeps the card. Signal did(Done)."""

    did = Signal(object)

    def __init__(self, desk: Merging | None, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        self._desk, self._tasks, self._home = desk, tasks, home
        self._person: int | None = None
        self.card = named(
            JoinedCard(home), "customerJoined", lambda: self.tr("Of which records this is")
        )
        self.popup: ApartPopup | None = None
        self.values: ValuesPopup | None = None
        self._work: MergeWork | None = None
        if desk is not None:
            self._work = MergeWork(desk, tasks, hub)
            self._work.did.connect(self.did)
        self.card.apart_wanted.connect(self._ask)
        self.card.values_wanted.connect(self._ask_values)

    def begin(self) -> None:
        """Show nothing until another person is read."""
        self._person = None
        self.card.show_links(())

    def show_person(self, person: int) -> None:
        """Read the links of a person and show them."""
        desk = self._desk
        self._person = person
        if desk is not None:
            show = partial(self._show, person)
            self._tasks.ask(self, "links", lambda: desk.links_of(person), show)

    def _show(self, person: int, links: Sequence[LinkLook]) -> None:
        if person == self._person:
            self.card.show_links(links)

    def _ask(self, link: LinkLook, button: QWidget) -> None:
        work = self._work
        if work is None:
            return
        self.popup = ApartPopup(button, link, self._home.currency)
        self.popup.agreed.connect(partial(work.take_apart, link.link_id))
        self.popup.show_beside(button, self.popup.cancel_button)

    def _ask_values(self, button: QWidget) -> None:
        desk, person = self._desk, self._person
        if desk is not None and person is not None:
            show = partial(self._show_values, person, button)
            self._tasks.ask(self, "values", lambda: desk.differing(person), show)

    def _show_values(self, person: int, button: QWidget, fields: Sequence[Differing]) -> None:
        if self._work is None or not isValid(button):
            return
        self.values = ValuesPopup(button, fields)
        self.values.chosen.connect(partial(self._work.show_value, person))
        self.values.show_beside(button, self.values.first)
