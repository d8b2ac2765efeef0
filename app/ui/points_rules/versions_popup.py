"""The versions that were started, the newest first; each can become the draft again."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.points import RuleVersion
from app.ui.formats import day, joined, moment, number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, bare, column, row, scrolling
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import on_look
from app.ui.kit.texts import badge, label
from app.ui.points_rules.words import RuleWords
from app.ui.theme import Tone, px

_WIDE, _MOST_HIGH = 460, 420


class VersionsPopup(Popup):
    """Signal taken(RuleVersion): it is to be the draft."""

    taken = Signal(object)

    def __init__(
        self,
        anchor: QWidget,
        versions: Sequence[RuleVersion],
        in_force: RuleVersion | None,
        home: Home,
    ) -> None:
        super().__init__(anchor)
        self._home = home
        named(self, "versionsPopup", lambda: self.tr("Versions"))
        self._today = home.clock.today()
        lines = column(gap=0)
        self.first: QWidget = self
        for at, version in enumerate(reversed(versions)):
            if at:
                lines.addWidget(across())
            lines.addWidget(self._line(version, is_in_force=version == in_force))
        inside = bare(lines)
        area = scrolling(inside)
        self.setLayout(column(label(lambda: self.tr("Versions"), "section"), area, margins=16))
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))
        inside.adjustSize()
        area.setFixedHeight(min(inside.sizeHint().height() + 8, px(_MOST_HIGH)))

    def _line(self, version: RuleVersion, *, is_in_force: bool) -> QWidget:
        title = self.tr("Version {number}").format(number=number(version.version))
        head = row(label(title, "strong"), gap=8)
        if is_in_force:
            head.addWidget(badge(lambda: self.tr("in force"), Tone.OK))
        elif version.from_on > self._today:
            head.addWidget(badge(lambda: self.tr("not yet"), Tone.INFO))
        head.addStretch(1)
        since = self.tr("for orders from {day} on").format(day=day(version.from_on))
        by_whom = self.tr("you") if version.by_whom == "seller" else self.tr("the program")
        made = self.tr("started {moment} by {whom}").format(
            moment=moment(version.at_ms, self._home.zone), whom=by_whom
        )
        said, settings = RuleWords(), version.settings
        words = joined([said.base(settings, self._home.currency), said.cap(settings)])
        if not settings.is_on:
            words = said.base_line(settings)
        take = named(
            Button(lambda: self.tr("Take as draft"), Kind.LINK),
            f"versionTake_{version.version}",
            lambda: self.tr("Take version {number} as draft").format(
                number=number(version.version)
            ),
        )
        take.clicked.connect(partial(self._take, version))
        if self.first is self:
            self.first = take
        texts = column(
            head, label(words, "second", wraps=True), label(since, "small", wraps=True),
            label(made, "small", wraps=True), gap=2,
        )  # fmt: skip
        return bare(row((texts, 1), take, margins=(10, 0)))

    def _take(self, version: RuleVersion, *_checked: bool) -> None:
        self.dismiss()
        self.taken.emit(version)
