"""What a workbook holds beside its cells: its list of sheets, styles, our mark."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from app.services.sheets.cells_out import column_letters
from app.services.sheets.packages import EXPORT_MARK
from app.services.sheets.tables_out import ColumnKind, OutColumn

_XML: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_TYPES: Final = "application/vnd.openxmlformats-officedocument"
_TEXT_FORMAT: Final = 49  # "@", which every Excel knows by this number
_FIRST_OWN_FORMAT: Final = 164
_FORMATS: Final = {
    ColumnKind.TEXT: "@",
    ColumnKind.NUMBER: "General",
    ColumnKind.DAY: "yyyy-mm-dd",
    ColumnKind.MOMENT: "yyyy-mm-dd hh:mm:ss",
}
_WIDTHS: Final = {
    ColumnKind.TEXT: 16.0,
    ColumnKind.NUMBER: 12.0,
    ColumnKind.DAY: 12.0,
    ColumnKind.MOMENT: 20.0,
}
_WIDEST_BY_NAME: Final = 40
_QUIET_FONT: Final = 2
_LONGEST_CHOICES: Final = 255  # of all together, commas between them
HEADING: Final = 1  # the number of the heading's style


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A sheet that was written, as the workbook lists it."""

    name: str
    is_hidden: bool
    columns: int
    rows: int


@dataclass(slots=True)
class Styles:
    """The looks of columns in use, number format and ink, after that of the heading."""

    looks: list[tuple[str, bool]] = field(default_factory=list)

    def of(self, column: OutColumn) -> int:
        """Give the number of a column's style."""
        wanted = (column.number_format or _FORMATS[column.kind], column.is_quiet)
        if wanted not in self.looks:
            self.looks.append(wanted)
        return HEADING + 1 + self.looks.index(wanted)

    def xml(self) -> str:
        """Give the part that says what the numbers mean."""
        known = {"General": 0, "@": _TEXT_FORMAT}
        own = [text for text in dict.fromkeys(text for text, _ in self.looks) if text not in known]
        ids = known | {text: _FIRST_OWN_FORMAT + at for at, text in enumerate(own)}
        formats = "".join(
            f'<numFmt numFmtId="{ids[text]}" formatCode={quoteattr(text)}/>' for text in own
        )
        cells = "".join(
            f'<xf numFmtId="{ids[text]}" fontId="{_QUIET_FONT if is_quiet else 0}" fillId="0"'
            ' borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>'
            for text, is_quiet in self.looks
        )
        listed = f'<numFmts count="{len(own)}">{formats}</numFmts>' if own else ""
        return (
            f'{_XML}<styleSheet xmlns="{_MAIN}">{listed}'
            '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font>'
            '<font><b/><sz val="11"/><name val="Calibri"/></font><font><sz val="11"/>'
            '<color rgb="FF7F7F7F"/><name val="Calibri"/></font></fonts>'
            '<fills count="2"><fill><patternFill patternType="none"/></fill>'
            '<fill><patternFill patternType="gray125"/></fill></fills>'
            '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>'
            '<border><left/><right/><top/><bottom style="thin"/><diagonal/></border></borders>'
            '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
            f'</cellStyleXfs><cellXfs count="{2 + len(self.looks)}">'
            '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
            f'<xf numFmtId="{_TEXT_FORMAT}" fontId="1" fillId="0" borderId="1" xfId="0"'
            ' applyNumberFormat="1" applyFont="1" applyBorder="1"/>'
            f'{cells}</cellXfs><cellStyles count="1">'
            '<cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
        )


def sheet_head(columns: Sequence[OutColumn], styles: Sequence[int], *, is_first: bool) -> str:
    """Give what stands before the rows of a sheet: the frozen heading, widths and styles."""
    selected = ' tabSelected="1"' if is_first else ""
    cols = "".join(
        f'<col min="{at}" max="{at}" width="{_width(column):g}" style="{style}" customWidth="1"/>'
        for at, (column, style) in enumerate(zip(columns, styles, strict=True), 1)
    )
    return (
        f'{_XML}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView{selected} workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        '<selection pane="bottomLeft"/></sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/>{f"<cols>{cols}</cols>" if cols else ""}<sheetData>'
    )


def sheet_tail(columns: Sequence[OutColumn], rows: int) -> str:
    """Give what stands behind the rows: the filter, choices, and that numbers may be texts."""
    if not columns:
        return "</sheetData></worksheet>"
    last = rows + 1 if rows else 2
    whole = f"A1:{column_letters(len(columns) - 1)}{last}"
    chosen = [
        f'<dataValidation type="list" allowBlank="1" sqref="{letters}2:{letters}{last}">'
        f"<formula1>{escape(listed)}</formula1></dataValidation>"
        for letters, column in ((column_letters(at), each) for at, each in enumerate(columns))
        if (listed := _choices(column))
    ]
    choices = f'<dataValidations count="{len(chosen)}">{"".join(chosen)}</dataValidations>'
    return (
        f"</sheetData><autoFilter ref={quoteattr(whole)}/>{choices if chosen else ''}"
        f'<ignoredErrors><ignoredError sqref="{whole}" numberStoredAsText="1"/></ignoredErrors>'
        "</worksheet>"
    )


def _choices(column: OutColumn) -> str:
    listed = f'"{",".join(column.choices)}"'
    can_be_told = not any(sign in choice for choice in column.choices for sign in ',"')
    return listed if column.choices and can_be_told and len(listed) <= _LONGEST_CHOICES else ""


def parts_of(sheets: Sequence[SheetPart], styles: Styles, mark: str) -> dict[str, str]:
    """Give every part of a package but the sheets, by its name."""
    return {
        "xl/workbook.xml": _workbook(sheets),
        "xl/_rels/workbook.xml.rels": _workbook_relations(len(sheets)),
        "xl/styles.xml": styles.xml(),
        "docProps/custom.xml": _mark(mark),
        "_rels/.rels": _relations(
            (f"{_OFFICE}/relationships/officeDocument", "xl/workbook.xml"),
            (f"{_OFFICE}/relationships/custom-properties", "docProps/custom.xml"),
        ),
        "[Content_Types].xml": _content_types(len(sheets)),
    }


def _width(column: OutColumn) -> float:
    name_width = sum(2 if ord(sign) > 0xFF else 1 for sign in column.name) + 3  # noqa: PLR2004
    return column.width or max(_WIDTHS[column.kind], min(name_width, _WIDEST_BY_NAME))


def _workbook(sheets: Sequence[SheetPart]) -> str:
    listed = "".join(
        f'<sheet name={quoteattr(sheet.name)} sheetId="{at}"'
        f'{" state=" + quoteattr("veryHidden") if sheet.is_hidden else ""} r:id="rId{at}"/>'
        for at, sheet in enumerate(sheets, 1)
    )
    filters = "".join(
        f'<definedName name="_xlnm._FilterDatabase" localSheetId="{at}" hidden="1">'
        f"{escape(_quoted(sheet.name))}!$A$1:${column_letters(sheet.columns - 1)}"
        f"${max(sheet.rows, 1) + 1}</definedName>"
        for at, sheet in enumerate(sheets)
        if sheet.columns
    )
    opened = next((at for at, sheet in enumerate(sheets) if not sheet.is_hidden), 0)
    names = f"<definedNames>{filters}</definedNames>" if filters else ""
    return (
        f'{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}/relationships"><bookViews>'
        f'<workbookView activeTab="{opened}"/></bookViews>'
        f"<sheets>{listed}</sheets>{names}</workbook>"
    )


def _quoted(name: str) -> str:
    doubled = name.replace("'", "''")
    return f"'{doubled}'"


def _workbook_relations(sheets: int) -> str:
    kinds = [
        (f"{_OFFICE}/relationships/worksheet", f"worksheets/sheet{at}.xml")
        for at in range(1, sheets + 1)
    ]
    return _relations(*kinds, (f"{_OFFICE}/relationships/styles", "styles.xml"))


def _relations(*targets: tuple[str, str]) -> str:
    listed = "".join(
        f'<Relationship Id="rId{at}" Type="{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(targets, 1)
    )
    return f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'


def _content_types(sheets: int) -> str:
    parts = [
        ("/xl/workbook.xml", f"{_TYPES}.spreadsheetml.sheet.main+xml"),
        ("/xl/styles.xml", f"{_TYPES}.spreadsheetml.styles+xml"),
        ("/docProps/custom.xml", f"{_TYPES}.custom-properties+xml"),
        *(
            (f"/xl/worksheets/sheet{at}.xml", f"{_TYPES}.spreadsheetml.worksheet+xml")
            for at in range(1, sheets + 1)
        ),
    ]
    listed = "".join(f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in parts)
    return (
        f'{_XML}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{listed}</Types>'
    )


def _mark(mark: str) -> str:
    return (
        f'{_XML}<Properties xmlns="{_OFFICE}/custom-properties"'
        f' xmlns:vt="{_OFFICE}/docPropsVTypes">'
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2"'
        f" name={quoteattr(EXPORT_MARK)}><vt:lpwstr>{escape(mark)}</vt:lpwstr></property>"
        "</Properties>"
    )
