"""The builder: a rule that is edited, and beside it whom it means, alive while one types."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu
from typing_extensions import override

from app.services.kept_segments import KeptSegment, Probe
from app.services.kept_segments.views import Path
from app.services.segments import DAMAGED, Field, Tree
from app.services.segments.views import Scalar
from app.services.settings import LeapDay
from app.ui.conditions.fields import OwnField
from app.ui.conditions.finding import NAMED, Finding
from app.ui.conditions.value_words import Lexicon
from app.ui.error_texts import explain
from app.ui.kit.banner import Banner
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.confirm import ConfirmDialog
from app.ui.kit.fields import TYPING_PAUSE_MS
from app.ui.kit.home import Home
from app.ui.kit.layouts import bare, column, row, scrolling
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.sides import Sides
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import label
from app.ui.kit.wishes import open_people
from app.ui.labels import segment_name
from app.ui.segments.builder_head import BuilderHead
from app.ui.segments.count_side import WIDE, CountSide
from app.ui.segments.group_box import GroupBox
from app.ui.segments.keeping import Keeping
from app.ui.segments.lines import Line
from app.ui.segments.ports import SegmentDesks
from app.ui.segments.room import Room
from app.ui.segments.rule_form import RuleForm
from app.ui.segments.splitting import is_too_large
from app.ui.segments.steps import steps_of
from app.ui.theme import Tone

_MAIN = 620
Found = tuple[tuple[KeptSegment, ...], Sequence[OwnField], LeapDay, KeptSegment | None]


class SegmentPage(Page):
    """Opened with a segment's key, with a tree for a new one, or with nothing."""

    def __init__(self, desks: SegmentDesks, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        self._desks, self._tasks = desks, tasks
        self.room = Room(Finding(desks.choices, tasks), Lexicon(home.currency), home.clock)
        self._before: Tree | None = None  # the rule as it was opened
        self._asked: Tree | None = None  # one that can only be looked at
        self.asking: ConfirmDialog | None = None
        self.head = BuilderHead()
        self.form = RuleForm(self.room)
        self.side = CountSide(home)
        self.keeping = Keeping(desks.book, tasks, self.head)
        self._unknown = named(Banner(Tone.WARN), "segmentUnknown", "")
        self._unknown.quotes_stored()
        self._unknown.hide()
        self.start = named(
            Button(lambda: self.tr("Start from a ready-made segment"), Kind.GHOST, "sparkles"),
            "segmentStart",
            lambda: self.tr("Start from a ready-made segment"),
        )
        self.start.clicked.connect(self._offer_ready)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._count)
        self._lay_out()
        self._connect(hub)

    @override
    def opened(self, subject: object) -> None:
        """Show a segment, a new rule, or go on with what is open."""
        if subject is None and self._before is not None:
            return
        if self.is_changed:
            self._ask_to_leave(partial(self._read, subject))
        else:
            self._read(subject)

    @override
    def told_again(self) -> None:
        """Write rule and numbers again in another language."""
        self.form.told_again()
        self.side.told_again()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the rule where the numbers stand under it."""
        super().resizeEvent(event)
        self._fit()

    def forget(self) -> None:
        """Forget what is open, so that nothing is asked when something else is opened."""
        self._before = None

    @property
    def is_changed(self) -> bool:
        """Tell whether there is something that would be lost."""
        return self._before is not None and (
            self.form.tree() != self._before or self.keeping.is_renamed
        )

    def menu_of_ready(self) -> QMenu:
        """Make the menu of the ready-made segments."""
        menu = QMenu(self)
        menu.setObjectName("readyMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in self.room.segments:
            if each.ready is not None and not each.tree.unknown:
                action = menu.addAction(segment_name(each).replace("&", "&&"))
                action.setObjectName(f"ready_{each.ready}")
                action.triggered.connect(partial(self._start_from, each))
        return menu

    def _lay_out(self) -> None:
        title = row(label(lambda: self.tr("Conditions"), "section"), ..., self.start)
        body = column(title, self._unknown, self.form, gap=10)
        body.addStretch(1)
        body.setContentsMargins(0, 0, 8, 16)
        self._content = bare(body)
        self._main = scrolling(self._content)
        self._sides = Sides(self._main, self.side, width=WIDE, room=_MAIN, margins=(24, 4, 24, 0))
        self.setLayout(column(self.head, (self._sides, 1), gap=0))

    def _fit(self) -> None:
        content = self._content
        wide = self._main.viewport().width()
        high = content.heightForWidth(wide) if content.hasHeightForWidth() else 0
        needed = max(high, content.sizeHint().height())
        self._main.setMinimumHeight(needed if self._sides.is_stacked else 0)

    def _connect(self, hub: ChangeHub) -> None:
        self.head.left.connect(self._leave)
        self.head.saved.connect(lambda: self.keeping.save(self.form.tree()))
        self.head.rename_asked.connect(self.keeping.ask_name)
        self.keeping.renamed.connect(self._tell_state)
        self.keeping.did.connect(self.did)
        self.keeping.saved.connect(self._saved)
        self.form.edited.connect(self._edited)
        self.form.resized.connect(self._fit)
        self.form.people_wanted.connect(partial(open_people, self, self._tasks))
        self.side.people_wanted.connect(partial(open_people, self, self._tasks))
        self.on_keys({"Esc": self._leave})
        hub.changed.connect(lambda _changes: self._count_again())

    def _read(self, subject: object) -> None:
        """Read what is asked for, with what the rule needs to know of the business."""
        book, own, leap_day = self._desks.book, self._desks.own_fields, self._desks.leap_day
        key = subject if isinstance(subject, str) else None

        def read() -> Found:
            return book.all(), own(), leap_day(), None if key is None else book.get(key)

        self._tasks.ask(self, "segment", read, partial(self._show, subject))

    def _show(self, subject: object, found: Found) -> None:
        segments, own, self.room.leap_day, kept = found
        self.room.lexicon.own = {each.about: each for each in own}
        self.room.finding.own = self.room.lexicon.own
        self.room.know(segments, None if kept is None else kept.key)
        tree = subject if isinstance(subject, Tree) else Tree()
        if kept is not None:
            tree = kept.tree
        self.keeping.show(kept)
        self._before = None
        self._show_tree(tree)
        self._before = self.form.tree()
        self._tell_state()
        self._learn_names(tree)
        if not tree.root.parts:
            QTimer.singleShot(0, self, self._begin)  # the group is there only then

    def _begin(self) -> None:
        """Let an empty rule begin at its first button, unless the focus went elsewhere."""
        if self.isVisible() and (self.hasFocus() or QApplication.focusWidget() is None):
            self.form.focus_first()

    def _show_tree(self, tree: Tree) -> None:
        is_unknown = bool(tree.unknown)
        self._unknown.setVisible(is_unknown)
        self._unknown.show_words(
            Tone.WARN,
            lambda: self.tr("This rule can only be looked at"),
            lambda: self._why_only_looked_at(tree),
        )
        self.form.setVisible(not is_unknown)
        self.start.setVisible(not is_unknown)
        self.side.setVisible(not is_unknown)  # nobody can tell whom it means
        self.form.show_tree(Tree() if is_unknown else tree)
        self.keeping.is_read_only = is_unknown
        self._asked = tree if is_unknown else None
        self._count()

    def _why_only_looked_at(self, tree: Tree) -> str:
        if DAMAGED in tree.unknown:
            return self.tr("It is damaged: what is kept of it can no longer be read.")
        words = self.tr("It asks for {names}, which this version does not know.")
        return words.format(names=", ".join(tree.unknown))

    def _start_from(self, segment: KeptSegment, _is_checked: object = None) -> None:
        self.form.show_tree(segment.tree)
        self._edited()

    def _offer_ready(self) -> None:
        self.menu_of_ready().popup(self.start.mapToGlobal(QPoint(0, self.start.height() + 4)))

    def _edited(self) -> None:
        self._pause.start()
        self.side.wait()
        self._tell_state()

    def _tell_state(self) -> None:
        self.head.state.setVisible(self.is_changed)
        can_save = not self.keeping.is_read_only and not is_too_large(self.form.tree())
        self.head.save.setEnabled(can_save)

    def _count(self) -> None:
        """Ask for the numbers of the rule as it stands now."""
        book = self._desks.book
        tree, places = self.form.placed()
        if self._asked is not None:
            tree, places = self._asked, {}
        self.side.wait()
        self._tasks.ask(
            self,
            "probe",
            lambda: book.probe(tree),
            partial(self._take_probe, tree, places),
            lambda error: self.side.fail(explain(error).title),
        )

    def _take_probe(self, tree: Tree, places: Mapping[Path, Line | GroupBox], probe: Probe) -> None:
        self.form.show_probe(probe, tree, places)
        self.side.show_probe(probe, tree, steps_of(tree, probe, self.room.lexicon))

    def _count_again(self) -> None:
        if self._before is not None and self.isVisible():
            self._count()

    def _learn_names(self, tree: Tree) -> None:
        """Ask what shops, products and imports of the rule are called."""
        asked = {each.field for each in tree.root.conditions()}
        has_events = len(list(tree.root.leaves())) > len(list(tree.root.conditions()))
        for field in NAMED:
            if field in asked or (has_events and field is not Field.IMPORT):
                self.room.finding.names(self, field, self._named)

    def _named(self, names: dict[tuple[Field, Scalar], str]) -> None:
        self.room.lexicon.names.update(names)
        self.told_again()

    def _saved(self, key: str) -> None:
        self._before = None
        self.go.emit("segments", key)

    def _leave(self) -> None:
        if self.is_changed:
            self._ask_to_leave(self._go_back)
        else:
            self._go_back()

    def _go_back(self) -> None:
        self._before = None
        self.go.emit("segments", self.keeping.key)

    def _ask_to_leave(self, act: Callable[[], object]) -> None:
        """Ask before what was edited is lost."""
        name = self.keeping.title
        dialog = ConfirmDialog(
            self,
            lambda: self.tr("Leave without saving?"),
            goes=(lambda: self.tr("What you changed in “{name}”").format(name=name),),
            stays=(lambda: self.tr("The segment as it was, and everybody's record"),),
            verb=lambda: self.tr("Leave without saving"),
        )
        dialog.accepted.connect(act)
        self.asking = dialog
        dialog.open()
