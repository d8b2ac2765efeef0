"""The groups of settings, each made from what it needs."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.ui.actions import DECLARED, Deed, keys_of_deed, tip_of_deed
from app.ui.kit.buttons import Button
from app.ui.kit.naming import named
from app.ui.kit.texts import label
from app.ui.settings.rows import SettingGroup, SettingRow


class _Words(QObject):
    """Speaks for the groups."""

    def keyboard(self) -> str:
        return self.tr("Keyboard")

    def about(self) -> str:
        return self.tr("About")

    def program(self) -> str:
        return self.tr("Regulars keeps the customers that you already have")

    def local(self) -> str:
        return self.tr("Everything stays on this computer.")

    def letters(self) -> str:
        return self.tr("Letters and icons")

    def classes(self) -> str:
        return self.tr("Classes")

    def rules(self) -> str:
        return self.tr("Class rules")

    def rules_do(self) -> str:
        return self.tr("Who is retail, wholesale or of a class of your own, by rules in an order.")

    def open_rules(self) -> str:
        return self.tr("Open class rules")

    def letters_by(self) -> str:
        return self.tr("Inter (SIL Open Font License), Lucide (ISC License)")


def keyboard_group() -> SettingGroup:
    """List every action with its keys."""
    words = _Words()
    group = SettingGroup("keyboard", "keyboard", words.keyboard)
    for deed, declared in DECLARED.items():
        if declared.keys:
            group.add(_key_row(deed))
    return group


def _key_row(deed: Deed) -> SettingRow:
    return SettingRow(lambda: tip_of_deed(deed), "", label(lambda: keys_of_deed(deed), "key"))


def classes_group(open_rules: Callable[[], object]) -> SettingGroup:
    """Lead to the rules of classes."""
    words = _Words()
    group = SettingGroup("classes", "shapes", words.classes)
    button = named(Button(words.open_rules), "openClassRules", words.open_rules)
    button.clicked.connect(lambda _checked=False: open_rules())
    group.add(SettingRow(words.rules, words.rules_do, button))
    return group


def about_group() -> SettingGroup:
    """Say what the program is and whose letters and icons it shows."""
    words = _Words()
    group = SettingGroup("about", "info", words.about)
    group.add(SettingRow(words.program, words.local))
    group.add(SettingRow(words.letters, words.letters_by))
    return group
