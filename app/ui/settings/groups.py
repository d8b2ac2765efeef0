"""The groups of settings, each made from what it needs."""

from PySide6.QtCore import QObject

from app.ui.actions import DECLARED, Deed, keys_of_deed, tip_of_deed
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


def about_group() -> SettingGroup:
    """Say what the program is and whose letters and icons it shows."""
    words = _Words()
    group = SettingGroup("about", "info", words.about)
    group.add(SettingRow(words.program, words.local))
    group.add(SettingRow(words.letters, words.letters_by))
    return group
