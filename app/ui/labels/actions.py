"""An action in words: what was done, to how many, and what its fields are called."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from app.services.history import ActionState, ChangeRow, HistoryKind, HistoryRow
from app.services.points import PointsKind
from app.ui.formats import joined, listed, number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels.codes import customer_class
from app.ui.labels.coupon_acts import coupon_act_line, coupon_title
from app.ui.labels.erasing import erase_line, erase_title
from app.ui.labels.fields import field_words
from app.ui.labels.matters import facet_words
from app.ui.labels.merges import merge_line, merge_title
from app.ui.labels.points import points_kind
from app.ui.labels.points_acts import points_line, points_title
from app.ui.labels.said_values import said_value
from app.ui.labels.setting_changes import setting_line, setting_title
from app.ui.labels.tier_acts import tier_line, tier_title
from app.ui.theme import Tone

_FIELDS = {
    "tags": QT_TRANSLATE_NOOP("history", "Tags"),
    "class_code": QT_TRANSLATE_NOOP("history", "Class"),
    "is_hidden": QT_TRANSLATE_NOOP("history", "Hidden"),
    "state": QT_TRANSLATE_NOOP("history", "State"),
    "net_minor": QT_TRANSLATE_NOOP("history", "Money received"),
    "address": QT_TRANSLATE_NOOP("history", "Address"),
    "region": QT_TRANSLATE_NOOP("history", "Region"),
    "custom": QT_TRANSLATE_NOOP("history", "Your own fields"),
    "notes": QT_TRANSLATE_NOOP("history", "Notes"),
    "facet": QT_TRANSLATE_NOOP("history", "Facts"),
    "concern": QT_TRANSLATE_NOOP("history", "Concerns"),
    "pinned": QT_TRANSLATE_NOOP("history", "Pinned note"),
    "referrer": QT_TRANSLATE_NOOP("history", "Referred by"),
    "is_shared": QT_TRANSLATE_NOOP("history", "Used by several people"),
    "consent_sms": QT_TRANSLATE_NOOP("history", "Consent to SMS"),
    "consent_email": QT_TRANSLATE_NOOP("history", "Consent to e-mail"),
    "consent_call": QT_TRANSLATE_NOOP("history", "Consent to calls"),
}
_ICONS = {
    "import": ("upload", Tone.OK),
    "edit": ("pencil", Tone.INFO),
    "undo": ("undo-2", Tone.NEUTRAL),
    "restore": ("database-backup", Tone.NEUTRAL),
    "setting": ("settings", Tone.NEUTRAL),
    "erase": ("eraser", Tone.BAD),
    "merge": ("merge", Tone.INFO),
    "unmerge": ("split", Tone.INFO),
    "points": ("coins", Tone.GOLD),
    "tier": ("award", Tone.GOLD),
    "coupon": ("ticket", Tone.OK),
}
_EDIT_ICONS = {
    "add_tag": "tag",
    "remove_tag": "tag",
    "set_tags": "tag",
    "class": "shapes",
    "class_rules": "shapes",
    "class_rename": "shapes",
    "hide": "eye-off",
    "show": "eye",
    "excel": "file-spreadsheet",
    "add": "plus",
}
_CLASSING = ("class", "class_rename")
_EDITED = {
    "add_tag": "tags",
    "remove_tag": "tags",
    "set_tags": "tags",
    "class": "class_code",
    "hide": "is_hidden",
    "show": "is_hidden",
}
_LINES: Mapping[str, Callable[[Mapping[str, object]], str]] = {
    "setting": setting_line,
    "erase": erase_line,
    "merge": merge_line,
    "unmerge": merge_line,
    "points": points_line,
    "tier": tier_line,
    "coupon": coupon_act_line,
}
_KINDS = {
    HistoryKind.ALL: QT_TRANSLATE_NOOP("history", "Everything"),
    HistoryKind.EDITS: QT_TRANSLATE_NOOP("history", "Edits"),
    HistoryKind.IMPORTS: QT_TRANSLATE_NOOP("history", "Imports"),
    HistoryKind.MERGES: QT_TRANSLATE_NOOP("history", "Merges"),
    HistoryKind.POINTS: QT_TRANSLATE_NOOP("history", "Points"),
    HistoryKind.SETTINGS: QT_TRANSLATE_NOOP("history", "Settings and copies"),
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
            "region": self.tr("Region “{value}” for {count} customer(s)", "", n),
            "custom": self.tr("A field of your own set for {count} customer(s)", "", n),
            "excel": self.tr("{count} customer(s) edited in Excel", "", n),
            "class_rename": self.tr("A class is called “{value}” now"),
            "class_rules": self.tr("Class set by rules for {count} customer(s)", "", n),
        }.get(kind) or self.tr("{count} customer(s) edited", "", n)
        shown = customer_class(value) if kind in _CLASSING else listed(value.splitlines())
        return words.format(value=shown, count=number(n))

    def several(self, fields: list[str], n: int) -> str:
        words = self.tr("{count} customer(s) edited: {fields}", "", n)
        return words.format(count=number(n), fields=listed(fields))

    def one(self, who: str | None, fields: list[str]) -> str:
        words = self.tr("{who} edited: {fields}") if who else self.tr("Edited: {fields}")
        return words.format(who=who, fields=listed(fields))

    def added(self, who: str | None) -> str:
        words = self.tr("{who} added by hand") if who else self.tr("A customer added by hand")
        return words.format(who=who)

    def customers(self, n: int) -> str:
        return self.tr("{count} new customer(s)", "", n).format(count=number(n))

    def orders(self, n: int) -> str:
        return self.tr("{count} new order(s)", "", n).format(count=number(n))

    def values(self, n: int) -> str:
        return self.tr("{count} value(s) changed", "", n).format(count=number(n))

    def points(self, n: int) -> str:
        return self.tr("points in {count} row(s)", "", n).format(count=number(n))

    def kept_aside(self, n: int) -> str:
        return self.tr("{count} row(s) kept aside", "", n).format(count=number(n))

    def actions(self, n: int) -> str:
        return self.tr("{count} action(s)", "", n).format(count=number(n))


def title_of(row: HistoryRow) -> str:
    """Give what was done."""
    if row.kind != "undo":
        return _title(row, row.kind, row.facts)
    words = translate("history", "Taken back: {what}")
    if row.reversed_kind == "undo":
        words = translate("history", "Done again: {what}")
    return words.format(what=_title(row, row.of_kind, row.of_facts))


def about_of(row: HistoryRow) -> str:
    """Give what an action is about: of an undo what it took back, or did again."""
    return _title(row, row.of_kind, row.of_facts)


def line_of_action(row: HistoryRow) -> str:
    """Give how much it changed."""
    told_by = _LINES.get(row.of_kind)
    if told_by is not None:
        return told_by(row.facts)
    titles = _Titles()
    # An edit of one person counts what it added, too.
    told = row.facts.get("changed")
    changed = told if isinstance(told, int) else row.changed
    points = row.facts.get("points")
    parts = [
        titles.customers(row.new_customers) if row.new_customers else "",
        titles.orders(row.new_orders) if row.new_orders else "",
        titles.values(changed) if changed else "",
        titles.points(points) if isinstance(points, int) else "",
        titles.kept_aside(row.kept_aside) if row.kept_aside else "",
    ]
    return joined(parts)


def state_words(row: HistoryRow) -> str:
    """Give whether it was taken back; nothing while it stands."""
    if row.state is not ActionState.TAKEN_BACK:
        return ""
    return (
        translate("history", "done again")
        if row.kind == "undo"
        else translate("history", "taken back")
    )


def icon_of(row: HistoryRow) -> tuple[str, Tone]:
    """Give the icon of an action and its tone; what no longer stands has none."""
    icon, tone = _ICONS.get(row.kind, _ICONS["setting"])
    if row.kind == "edit":
        icon = _EDIT_ICONS.get(str(row.facts.get("edit")), icon)
    return icon, Tone.NEUTRAL if row.state is ActionState.TAKEN_BACK else tone


def kind_words(kind: HistoryKind) -> str:
    """Give what a choice of actions is called."""
    return translate("history", _KINDS[kind])


def whom_words(by_whom: str) -> str:
    """Give who did it."""
    return (
        translate("history", "the program") if by_whom == "program" else translate("history", "you")
    )


def actions_words(count: int) -> str:
    """Give how many actions there are."""
    return _Titles().actions(count)


def changed_field(code: str) -> str:
    """Give what a field of the journal is called."""
    field = _FIELDS.get(code)
    return translate("history", field) if field else field_words(code)


def change_words(change: ChangeRow) -> tuple[str, str, str]:
    """Give the field, from and to, in words."""
    if change.is_erased:
        gone = translate("history", "erased")
        return erased_field(change), gone, gone
    if change.field == "points":
        return points_kind(PointsKind(change.of))[0], "", change.after
    name = facet_words(change.of) if change.field == "facet" else change.of
    if change.field == "concern" or not name:
        name = changed_field(change.field)
    return name, said_value(change, change.before), said_value(change, change.after)


def erased_field(change: ChangeRow) -> str:
    """Give the field of a change whose values went: of a line only what kind of line it was."""
    lines = {"note": "notes", "custom_value": "custom", "referral": "referrer"}
    return changed_field(lines.get(change.field, change.field))


def _edited(edit: Mapping[str, str]) -> str:
    """Give the field of one of several edits."""
    kind, field = edit["edit"], edit["field"]
    known = {"lower_consent": f"consent_{field}", "custom": "custom", "region": "region"}
    return changed_field(known.get(kind) or _EDITED.get(kind) or field)


def _title(row: HistoryRow, kind: str, facts: Mapping[str, object]) -> str:
    match kind:
        case "import":
            words = translate("history", "Import {file}").format(file=row.file_name or "")
        case "edit":
            words = _edit_title(row.who, facts)
        case "erase":
            words = erase_title(facts)
        case "merge" | "unmerge":
            words = merge_title(row.who, kind, facts)
        case "points":
            words = points_title(row.who, facts)
        case "tier":
            words = tier_title(row.who, facts)
        case "coupon":
            words = coupon_title(facts)
        case _:
            what = "restore" if kind == "restore" else str(facts.get("what", ""))
            words = setting_title(what, facts)
    return words


def _edit_title(who: str | None, facts: Mapping[str, object]) -> str:
    people, kind = facts.get("people", 1), str(facts.get("edit", ""))
    count = people if isinstance(people, int) else 1
    edits, fields = facts.get("edits"), facts.get("fields")
    if isinstance(edits, list):
        return _Titles().several([_edited(edit) for edit in edits], count)
    if isinstance(fields, list):
        return _Titles().one(who, [changed_field(str(code)) for code in fields])
    if kind == "add":
        return _Titles().added(who)
    return _Titles().bulk(kind, str(facts.get("value", "")), count)
