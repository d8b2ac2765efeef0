"""The form with what stands beside it; in a narrow window the hint goes over the form."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from typing_extensions import override

from app.services.editing import Likely
from app.ui.customers.form.along_banner import AlongBanner
from app.ui.customers.form.body import FormBody
from app.ui.customers.form.desk import FormDesk
from app.ui.customers.form.side import FormSide
from app.ui.customers.form.words import likely_name
from app.ui.kit.banner import Banner
from app.ui.kit.home import Home
from app.ui.kit.layouts import bare, column
from app.ui.kit.naming import named
from app.ui.kit.sides import Sides
from app.ui.kit.tasks import TaskRunner
from app.ui.theme import Tone

_RIGHT, _ROOM = 368, 560


class FormRoom(Sides):
    """The seller meets somebody who is there already.

    Signals: instead(person id) opens her; merge(person id) adds what is typed to become one.
    """

    instead = Signal(object)
    merge = Signal(object)

    def __init__(self, desk: FormDesk, tasks: TaskRunner, home: Home) -> None:
        body, beside = FormBody(desk, tasks, home), FormSide(home)
        banner, hint = AlongBanner(), Banner(Tone.INFO)
        main = bare(column(banner, hint, body, gap=12))
        super().__init__(main, beside, width=_RIGHT, room=_ROOM, margins=(24, 4, 24, 16))
        self.main, self.body, self.beside = main, body, beside
        self.banner, self.hint = banner, hint
        self._surest: Likely | None = None
        named(self.hint, "formHint", lambda: self.tr("Likely the same person"))
        named(self.hint.action_button, "formHintOpen", "")
        self.hint.hide()
        self.hint.acted.connect(self._open_hinted)
        self.beside.instead.connect(self.instead)
        self.beside.merge.connect(self.merge)
        self.beside.surest.connect(self._take)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bring the hint where it is seen."""
        super().resizeEvent(event)
        self._show_hint()

    def _take(self, person: Likely | None) -> None:
        self._surest = person
        self._show_hint()

    def _show_hint(self) -> None:
        person = self._surest
        self.hint.setVisible(self.is_stacked and person is not None)
        if person is None:
            return
        name, score = likely_name(person), person.score
        self.hint.show_words(
            Tone.INFO,
            lambda: self.tr("Likely the same person: {name}, {score}%").format(
                name=name, score=score
            ),
            "",
            lambda: self.tr("Open {name} instead").format(name=name),
        )

    def _open_hinted(self) -> None:
        if self._surest is not None:
            self.instead.emit(self._surest.person_id)
