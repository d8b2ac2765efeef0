"""The seller's own accounts: their orders are tests and count nowhere."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.services.settings import OwnAccount
from app.ui.kit.buttons import Button
from app.ui.kit.fields import Choice, TextField
from app.ui.kit.layouts import bare, row
from app.ui.kit.naming import named
from app.ui.kit.speech import on_look
from app.ui.labels import platform
from app.ui.settings.rows import SettingGroup, SettingRow
from app.ui.theme import px

_WIDE = 150


class OwnAccountLines(QObject):
    """Fills a group with the accounts. Signal marked(OwnAccount, is_own)."""

    marked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.group = SettingGroup("own", "store", lambda: self.tr("Your own accounts"))
        self._where = Choice()
        self._account = TextField(lambda: self.tr("Account name"), is_quiet=True)

    def show_accounts(self, accounts: Sequence[OwnAccount], platforms: Sequence[str]) -> None:
        """Show these accounts; new ones are of the platforms of the shops."""
        self.group.clear_rows()
        self.group.add(self._adding(platforms))
        for at, account in enumerate(accounts):
            self.group.add(self._line(at, account))

    def _adding(self, platforms: Sequence[str]) -> SettingRow:
        self._where = named(Choice(), "ownPlatform", lambda: self.tr("Platform of your account"))
        for code in platforms:
            self._where.add(partial(_platform_words, code), code)
        self._account = named(
            TextField(lambda: self.tr("Account name"), is_quiet=True),
            "ownAccount",
            lambda: self.tr("Account name"),
        )
        account = self._account
        on_look(account, lambda: account.setFixedWidth(px(_WIDE)))
        add = named(Button(lambda: self.tr("Add")), "addOwnAccount", lambda: self.tr("Add"))
        add.clicked.connect(self._add)
        account.returnPressed.connect(self._add)
        for control in (self._where, account, add):
            control.setEnabled(bool(platforms))
        return SettingRow(
            lambda: self.tr("An account of yours or of your staff"),
            lambda: self.tr("Its orders are tests: they are left out of every sum."),
            bare(row(self._where, account, add)),
        )

    def _line(self, at: int, account: OwnAccount) -> SettingRow:
        words = self.tr("Take {account} off the list").format(account=account.account)
        button = named(Button(lambda: self.tr("Remove")), f"removeOwnAccount_{at}", words)
        button.clicked.connect(lambda: self.marked.emit(account, False))
        return SettingRow(account.account, _platform_words(account.platform), button)

    def _add(self) -> None:
        text = self._account.text().strip()
        if text and self._where.currentData():
            self.marked.emit(OwnAccount(str(self._where.currentData()), text), True)


def _platform_words(code: str) -> str:
    return platform("other" if code == "own" else code)
