"""Sentences of the import page that carry numbers, and words for its codes."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from app.services.exchange.views import Batch, Counts, FieldChange, KeptRow, TableLook
from app.ui.error_texts import reason_told
from app.ui.formats import joined, listed, money, number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.importing.parts import row_span
from app.ui.labels import field_words, order_state, platform, table_kind

ENCODINGS = ("gb18030", "utf-8", "big5", "cp932", "euc_jp", "cp1252", "utf-16")
_ENCODING_NAMES = {
    "gb18030": QT_TRANSLATE_NOOP("importing", "Chinese (GB18030)"),
    "utf-8": QT_TRANSLATE_NOOP("importing", "All languages (UTF-8)"),
    "big5": QT_TRANSLATE_NOOP("importing", "Traditional Chinese (Big5)"),
    "cp932": QT_TRANSLATE_NOOP("importing", "Japanese (Shift JIS)"),
    "euc_jp": QT_TRANSLATE_NOOP("importing", "Japanese (EUC)"),
    "cp1252": QT_TRANSLATE_NOOP("importing", "Western European (1252)"),
    "utf-16": QT_TRANSLATE_NOOP("importing", "All languages (UTF-16)"),
}
_SHORT_ENCODINGS = {
    "gb18030": "GB18030",
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "big5": "Big5",
    "cp932": "Shift JIS",
    "euc_jp": "EUC-JP",
    "cp1252": "Windows-1252",
    "utf-16": "UTF-16",
}
_NOTES = {
    "exact_duplicates": (
        QT_TRANSLATE_NOOP("importing", "Rows that are twice in the file"),
        QT_TRANSLATE_NOOP("importing", "Rows that are the same in every cell count once."),
    ),
    "several_buyers": (
        QT_TRANSLATE_NOOP("importing", "One order number, several buyers"),
        QT_TRANSLATE_NOOP("importing", "They are imported as separate orders."),
    ),
    "shorter_rows": (
        QT_TRANSLATE_NOOP("importing", "Rows with fewer cells than headings"),
        QT_TRANSLATE_NOOP("importing", "The missing cells at the end are taken as empty."),
    ),
    "wider_rows": (
        QT_TRANSLATE_NOOP("importing", "Rows with more cells than headings"),
        QT_TRANSLATE_NOOP("importing", "The cells without a heading are left out."),
    ),
    "repeated_customers": (
        QT_TRANSLATE_NOOP("importing", "People who are in the file more than once"),
        QT_TRANSLATE_NOOP("importing", "They become one customer each."),
    ),
    "ambiguous_dates": (
        QT_TRANSLATE_NOOP("importing", "Dates that could be read in two ways"),
        QT_TRANSLATE_NOOP("importing", "They are read as the rest of the file is."),
    ),
    "looks_older": (
        QT_TRANSLATE_NOOP("importing", "Orders that you have in a newer form"),
        QT_TRANSLATE_NOOP("importing", "The newer state is kept; nothing goes back."),
    ),
}
_SPANS_SHOWN = 4


class _Counted(QObject):
    """Words with a number in them: only tr() of an object knows plural forms."""

    def customers(self, n: int) -> str:
        return self.tr("{count} new customer(s)", "", n).format(count=number(n))

    def orders(self, n: int) -> str:
        return self.tr("{count} new order(s)", "", n).format(count=number(n))

    def check(self, n: int) -> str:
        return self.tr("Check {count} row(s)", "", n).format(count=number(n))

    def bring_in(self, n: int) -> str:
        return self.tr("Import {count} row(s)", "", n).format(count=number(n))

    def save_kept(self, n: int) -> str:
        return self.tr("Save {count} row(s) as Excel", "", n).format(count=number(n))

    def see_all(self) -> str:
        return self.tr("See your customers")

    def see_new(self, n: int) -> str:
        return self.tr("See {count} new customer(s)", "", n).format(count=number(n))

    def kept_aside(self, n: int) -> str:
        return self.tr("Kept aside: {count} row(s) and why", "", n).format(count=number(n))

    def headline(self, done: int, read: int, kept: int) -> str:
        if kept:
            words = self.tr("{done} of {count} row(s) are in. {kept} kept aside.", "", read)
        else:
            words = self.tr("All {count} row(s) are in.", "", read)
        return words.format(done=number(done), count=number(read), kept=number(kept))

    def alike(self, n: int) -> str:
        return self.tr("{count} more look alike. Not joined.", "", n).format(count=number(n))

    def seconds(self, n: int) -> str:
        return self.tr("{count} s", "", n).format(count=number(n))

    def taken_back(self, customers: int, orders: int) -> str:
        people = self.tr("{count} customer(s)", "", customers).format(count=number(customers))
        bought = self.tr("{count} order(s)", "", orders).format(count=number(orders))
        return self.tr("{customers} and {orders} are as they were before the import.").format(
            customers=people, orders=bought
        )


class _Rows(QObject):
    """Rows and columns of a file, counted and named."""

    def rows(self, n: int) -> str:
        return self.tr("{count} row(s)", "", n).format(count=number(n))

    def columns(self, n: int) -> str:
        return self.tr("{count} column(s)", "", n).format(count=number(n))

    def numbered(self, spans: str, n: int) -> str:
        return self.tr("Row(s) {numbers}.", "", n).format(numbers=spans)

    def and_more(self, spans: str, n: int) -> str:
        return self.tr("Rows {numbers} and {count} more.", "", n).format(
            numbers=spans, count=number(n)
        )


def counted() -> _Counted:
    """Give the sentences with numbers, in the language in use."""
    return _Counted()


def rows_words(count: int) -> str:
    """Write how many rows: 3,214 rows."""
    return _Rows().rows(count)


def encoding_words(code: str) -> str:
    """Give the name of a way of writing letters, for a list to choose from."""
    return translate("importing", _ENCODING_NAMES[code]) if code in _ENCODING_NAMES else code


def short_encoding(code: str) -> str:
    """Give the short name of an encoding; nothing for a workbook."""
    return _SHORT_ENCODINGS.get(code.lower(), code)


def table_facts(table: TableLook) -> str:
    """Write what a table is: Taobao · Order list · 3,214 rows · GB18030."""
    known = platform(table.platform) if table.format_key else ""
    rows = rows_words(table.rows) if table.rows else ""
    return joined([known, table_kind(table.kind), rows, short_encoding(table.encoding)])


def part_facts(table: TableLook) -> str:
    """Write the facts beside the steps: 3,214 rows · 11 columns · GB18030."""
    rows = rows_words(table.rows) if table.rows else ""
    columns = _Rows().columns(len(table.header))
    return joined([rows, columns, short_encoding(table.encoding)])


def batch_facts(batch: Batch, when: str) -> str:
    """Write what an earlier import brought."""
    return joined([when, batch.shop or "", new_words(batch.counts)])


def new_words(counts: Counts) -> str:
    """Write how many orders and customers are new; what is none is not told."""
    words = _Counted()
    return joined(
        [
            words.orders(counts.orders_new) if counts.orders_new else "",
            words.customers(counts.people_new) if counts.people_new else "",
        ]
    )


def note_told(code: str) -> tuple[str, str] | None:
    """Give title and consequence of a remark about rows that are imported; None: not told."""
    if code not in _NOTES:
        return None
    title, sentence = _NOTES[code]
    return translate("importing", title), translate("importing", sentence)


def notes_of(counts: Counts) -> dict[str, int]:
    """Give the remarks of a dry run that are told, with their numbers."""
    notes = {code: count for code, count in counts.notes.items() if code in _NOTES and count}
    if counts.looks_older:
        notes["looks_older"] = counts.looks_older
    return notes


def row_words(rows: Iterable[KeptRow]) -> str:
    """Name the rows by their numbers in the file: Rows 208–218, 911."""
    kept = list(rows)
    spans = row_span(kept)
    texts = [
        str(first) if first == last else f"{first}–{last}" for first, last in spans[:_SPANS_SHOWN]
    ]
    if len(spans) <= _SPANS_SHOWN:
        return _Rows().numbered(listed(texts), len(kept))
    shown = sum(last - first + 1 for first, last in spans[:_SPANS_SHOWN])
    return _Rows().and_more(listed(texts), len({row.row_no for row in kept}) - shown)


def kept_words(row: KeptRow) -> str:
    """Give the reason that stands beside a row kept aside when it is saved as Excel."""
    told = reason_told(row.reason)
    reason = f"{told.title} ({row.column})" if row.column else told.title
    return f"{reason} {told.sentence}"


def change_field(change: FieldChange) -> str:
    """Give the word of a field that a file would change."""
    for ending in ("_minor", ""):
        code = change.field.removesuffix(ending) if ending else change.field
        words = field_words(code)
        if words != code:
            return words
    return change.field


def change_value(change: FieldChange, text: str, currency: str) -> str:
    """Write one side of a change as the pages write such values."""
    if not text:
        return "—"
    if change.field == "state":
        return order_state(text)[0]
    if change.field.endswith("_minor") and text.lstrip("-").isdigit():
        return money(int(text), currency)
    return text
