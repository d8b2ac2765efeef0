"""An action in words: what was done, to how many, and what its fields are called."""

import json
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from app.services.history import ActionState, ChangeRow, HistoryKind, HistoryRow
from app.ui.formats import number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels import customer_class, field_words, order_state
from app.ui.theme import Tone

_SETTINGS = {
    "": QT_TRANSLATE_NOOP("history", "Settings changed"),
    "restore": QT_TRANSLATE_NOOP("history", "A copy was brought back"),
    "name": QT_TRANSLATE_NOOP("history", "Name of the business changed"),
    "rate": QT_TRANSLATE_NOOP("history", "Exchange rate changed"),
    "own_account": QT_TRANSLATE_NOOP("history", "Own accounts changed"),
    "shop_name": QT_TRANSLATE_NOOP("history", "Name of a shop changed"),
    "shop_zone": QT_TRANSLATE_NOOP("history", "Time zone of a shop changed"),
    "home": QT_TRANSLATE_NOOP("history", "Time zone and currency set"),
}
_UNDONE = {
    "edit": QT_TRANSLATE_NOOP("history", "An edit was taken back"),
    "undo": QT_TRANSLATE_NOOP("history", "Done again"),
    "import": QT_TRANSLATE_NOOP("history", "Import {file} was taken back"),
}
_FIELDS = {
    "tags": QT_TRANSLATE_NOOP("history", "Tags"),
    "class_code": QT_TRANSLATE_NOOP("history", "Class"),
    "is_hidden": QT_TRANSLATE_NOOP("history", "Hidden"),
    "state": QT_TRANSLATE_NOOP("history", "State"),
    "net_minor": QT_TRANSLATE_NOOP("history", "Money received"),
}
_ICONS = {
    "import": ("upload", Tone.OK),
    "edit": ("pencil", Tone.INFO),
    "undo": ("undo-2", Tone.NEUTRAL),
    "restore": ("database-backup", Tone.NEUTRAL),
    "setting": ("settings", Tone.NEUTRAL),
}
_KINDS = {
    HistoryKind.ALL: QT_TRANSLATE_NOOP("history", "Everything"),
    HistoryKind.EDITS: QT_TRANSLATE_NOOP("history", "Edits"),
    HistoryKind.IMPORTS: QT_TRANSLATE_NOOP("history", "Imports"),
    HistoryKind.SETTINGS: QT_TRANSLATE_NOOP("history", "Settings and copies"),
}
_STATES = {
    ActionState.STANDING: "",
    ActionState.TAKEN_BACK: QT_TRANSLATE_NOOP("history", "taken back"),
    ActionState.FIXED: "",
}


class _Titles(QObject):
    """Sentences with numbers: only tr() of an object knows plural forms."""

    def bulk(self, kind: str, value: str, n: int) -> str:
        words = {
            "add_tag": self.tr("Tag “{value}” added to {count} customer(s)", "", n),
            "remove_tag": self.tr("Tag “{value}” taken from {count} customer(s)", "", n),
            "class": self.tr("Class “{value}” for {count} customer(s)", "", n),
            "hide": self.tr("{count} customer(s) hidden", "", n),
            "show": self.tr("{count} customer(s) shown again", "", n),
            "set_tags": self.tr("Tags replaced for {count} customer(s)", "", n),
            "set_field": self.tr("A field set for {count} customer(s)", "", n),
            "replace_text": self.tr("Text replaced for {count} customer(s)", "", n),
            "lower_consent": self.tr("Consent lowered for {count} customer(s)", "", n),
            "add": self.tr("A customer added by hand"),
        }.get(kind) or self.tr("{count} customer(s) edited", "", n)
        shown = customer_class(value) if kind == "class" else value
        return words.format(value=shown, count=number(n))

    def customers(self, n: int) -> str:
        return self.tr("{count} new customer(s)", "", n).format(count=number(n))

    def orders(self, n: int) -> str:
        return self.tr("{count} new order(s)", "", n).format(count=number(n))

    def values(self, n: int) -> str:
        return self.tr("{count} value(s) changed", "", n).format(count=number(n))


def title_of(row: HistoryRow) -> str:
    """Give what was done."""
    if row.kind == "import":
        return translate("history", "Import {file}").format(file=row.file_name or "")
    if row.kind == "edit":
        return _edit_title(row.facts)
    if row.kind == "undo":
        words = translate("history", _UNDONE.get(row.reversed_kind or "", _UNDONE["edit"]))
        return words.format(file=row.file_name or "")
    setting = "restore" if row.kind == "restore" else str(row.facts.get("what", ""))
    return translate("history", _SETTINGS.get(setting, _SETTINGS[""]))


def line_of_action(row: HistoryRow) -> str:
    """Give how much it changed, and whether it was taken back."""
    state = _STATES[row.state]
    titles = _Titles()
    parts = [
        titles.customers(row.new_customers) if row.new_customers else "",
        titles.orders(row.new_orders) if row.new_orders else "",
        titles.values(row.changed) if row.changed else "",
    ]
    parts.append(translate("history", state) if state else "")
    return " · ".join(part for part in parts if part)


def icon_of(row: HistoryRow) -> tuple[str, Tone]:
    """Give the icon of an action and its tone."""
    return _ICONS.get(row.kind, _ICONS["setting"])


def kind_words(kind: HistoryKind) -> str:
    """Give what a choice of actions is called."""
    return translate("history", _KINDS[kind])


def change_words(change: ChangeRow) -> tuple[str, str, str]:
    """Give the field, from and to, in words."""
    field = _FIELDS.get(change.field)
    name = translate("history", field) if field else field_words(change.field)
    return name, _value(change.field, change.before), _value(change.field, change.after)


def _edit_title(facts: Mapping[str, object]) -> str:
    people = facts.get("people", 1)
    count = people if isinstance(people, int) else 1
    return _Titles().bulk(str(facts.get("edit", "")), str(facts.get("value", "")), count)


def _value(field: str, value: str) -> str:
    if not value:
        return translate("history", "nothing")
    return _VALUES[field](value) if field in _VALUES else value


def _yes_or_no(value: str) -> str:
    return translate("history", "yes") if value == "1" else translate("history", "no")


def _tags(value: str) -> str:
    try:
        return ", ".join(json.loads(value))
    except (ValueError, TypeError):
        return value


_VALUES: Mapping[str, Callable[[str], str]] = {
    "class_code": customer_class,
    "state": lambda value: order_state(value)[0],
    "is_hidden": _yes_or_no,
    "tags": _tags,
}
