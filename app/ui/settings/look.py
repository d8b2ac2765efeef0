"""Look and language, and how the seller likes to work."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.ui.habits import VALUES, Habit, habit
from app.ui.kit.look_choice import AppearanceChoice, LanguageChoice, TextSizeChoice
from app.ui.kit.naming import named
from app.ui.kit.pictures import Switch
from app.ui.kit.speech import Words, on_look
from app.ui.kit.tabs import Segments
from app.ui.settings.rows import SettingGroup, SettingRow


class LookLines(QObject):
    """The group and its controls. Signal habit_chosen(Habit, value)."""

    habit_chosen = Signal(object, int)

    def __init__(self) -> None:
        super().__init__()
        self.language, self.appearance = LanguageChoice(), AppearanceChoice()
        self.text_size = TextSizeChoice()
        self.group = SettingGroup("look", "palette", lambda: self.tr("Look and language"))
        self.group.add(SettingRow(lambda: self.tr("Language"), "", self.language))
        self.group.add(
            SettingRow(
                lambda: self.tr("Appearance"),
                lambda: self.tr("“Same as computer” follows the computer's own choice."),
                self.appearance,
            )
        )
        self.group.add(SettingRow(lambda: self.tr("Text size"), "", self.text_size))
        heights = (lambda: self.tr("Comfortable"), lambda: self.tr("Compact"))
        self.group.add(
            SettingRow(
                lambda: self.tr("Row height in tables"), "", self._choice(Habit.ROW_HEIGHT, heights)
            )
        )
        self._add_switch(
            Habit.HIDES_CONTACTS,
            lambda: self.tr("Hide phone numbers on screen"),
            lambda: self.tr("Shows 138 **** 2046; hold Alt to see a number for a moment."),
        )
        self._add_switch(
            Habit.LETTER_KEYS,
            lambda: self.tr("Single letters as keys"),
            lambda: self.tr("They work in a list only, never while you write."),
        )

    def _choice(self, which: Habit, words: Sequence[Callable[[], str]]) -> Segments:
        choice = named(Segments(words), f"habit_{which}", "")
        for at, value in enumerate(VALUES[which]):
            named(choice.part(at), f"habit_{which}_{value}", words[at])
        choice.chosen.connect(lambda at: self.habit_chosen.emit(which, VALUES[which][at]))
        on_look(choice, lambda: choice.choose(VALUES[which].index(habit(which))))
        return choice

    def _add_switch(self, which: Habit, title: Words, sentence: Words) -> None:
        switch = named(Switch(), f"habit_{which}", title)
        on_look(switch, lambda: switch.setChecked(bool(habit(which))))
        switch.clicked.connect(lambda: self.habit_chosen.emit(which, int(switch.isChecked())))
        self.group.add(SettingRow(title, sentence, switch))
