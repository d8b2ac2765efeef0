"""The one style sheet of the program, written from the token table and the text size.

Widgets carry the properties `kind` (buttons), `tone` (badges), `role` (labels), `card` (frames),
`fault` (fields); the sheet matches them. A rule with px() grows with the text size.
"""

import re
from string import Template

from app.ui.theme.tokens import Ink, Tokens, Tone

_SIZED = re.compile(r"px\((\d+)\)")

_FRAMES = """
* { outline: 0; }
QMainWindow, QDialog, QWidget#root { background: $app; }
QToolTip { background: $toast; color: $on_toast; border: 0; padding: 4px 8px; }
QFrame#sheet { background: $surface; border: 1px solid $line; border-radius: 12px; }
QDialog#eraseDialog { background: $surface; }
QFrame[card="plain"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame[card="sunken"] { background: $sunken; border: 1px solid $line; border-radius: 10px; }
QFrame[card="tint"] { background: $tint; border: 1px solid $tint2; border-radius: 10px; }
QFrame[card="warn"] { background: $warn_bg; border: 1px solid $warn_bg; border-radius: 8px; }
QFrame[card="bad"] { background: $bad_bg; border: 1px solid $bad_bg; border-radius: 8px; }
QFrame[card="info"] { background: $info_bg; border: 1px solid $info_bg; border-radius: 8px; }
QFrame[card="ok"] { background: $ok_bg; border: 1px solid $ok_bg; border-radius: 8px; }
QFrame[card="violet"] { background: $violet_bg; border: 1px solid $violet_bg; border-radius: 8px; }
QFrame[card="toast"] { background: $toast; border: 1px solid $toast; border-radius: 10px; }
QFrame[card="popup"] { background: $surface; border: 1px solid $line2; border-radius: 12px; }
QFrame[card="segments"] { background: $hover; border: 0; border-radius: 8px; }
QFrame[card="band"] { background: $violet_bg; border: 0; border-radius: 8px; }
QFrame[card="row"] { background: transparent; border: 0; }
QFrame[line="across"] { background: $line; border: 0; min-height: 1px; max-height: 1px; }
QFrame[line="down"] { background: $line; border: 0; min-width: 1px; max-width: 1px; }
QLabel { background: transparent; color: $text; }
QLabel[role="display"] { font-size: px(28); font-weight: 600; }
QLabel[role="title"] { font-size: px(20); font-weight: 600; }
QLabel[role="metric"] { font-size: px(24); font-weight: 600; }
QLabel[role="section"] { font-size: px(15); font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="medium"] { font-weight: 500; }
QLabel[role="second"] { color: $text2; }
QLabel[role="caption"] { font-size: px(12); color: $text3; }
QLabel[role="small"] { font-size: px(12); color: $text2; }
QLabel[role="head"] { font-size: px(12); font-weight: 500; color: $text2; }
QLabel[old="true"] { color: $disabled; }
QLabel[role="fault"] { font-size: px(12); color: $bad; }
QLabel[role="good"] { font-size: px(12); color: $ok; }
QLabel[role="doubt"] { font-size: px(12); color: $warn; }
QLabel[role="toast"] { color: $on_toast; font-weight: 500; }
QLabel[role="key"] { color: $text3; font-size: px(11); border: 1px solid $line2;
  border-radius: 4px; padding: 0 4px; background: $surface; }
QLabel[tone] { border-radius: px(10); padding: 0 8px; font-size: px(12); font-weight: 500;
  min-height: px(20); max-height: px(20); }
"""

_BUTTONS = """
QPushButton { background: $surface; color: $text; border: 1px solid $line2; border-radius: 8px;
  padding: 0 12px; min-height: px(30); max-height: px(30); font-weight: 500; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $press; }
QPushButton:focus { border: 2px solid $accent; padding: 0 11px; min-height: px(28);
  max-height: px(28); }
QPushButton:disabled { background: $press; color: $disabled; border-color: $press; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_press; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $press; color: $disabled;
  border-color: $press; }
QPushButton[kind="danger"] { color: $bad; }
QPushButton[kind="danger"]:disabled { color: $disabled; }
QPushButton[kind="ghost"] { background: transparent; border: 1px solid transparent;
  color: $text2; }
QPushButton[kind="ghost"]:hover { background: $hover; color: $text; }
QPushButton[kind="ghost"]:focus, QPushButton[kind="icon"]:focus { border: 2px solid $accent; }
QPushButton[kind="ghost"]:disabled, QPushButton[kind="icon"]:disabled { color: $disabled;
  background: transparent; border-color: transparent; }
QPushButton[kind="link"] { background: transparent; border: 0; color: $accent_text;
  padding: 0 2px; min-height: px(24); max-height: px(24); text-align: left; font-weight: 500; }
QPushButton[kind="link"][role="metric"] { font-size: px(24); font-weight: 600; }
QPushButton[kind="link"][role="display"] { font-size: px(28); font-weight: 600;
  min-height: px(36); max-height: px(36); }
QPushButton[kind="link"][old="true"] { color: $disabled; }
QPushButton[kind="link"][role="section"] { font-size: px(15); font-weight: 600; }
QPushButton[kind="link"][role="strong"] { font-weight: 600; }
QPushButton[kind="link"][role="small"] { font-size: px(12); }
QPushButton[kind="link"]:hover { color: $accent_hover; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; border-radius: 5px; padding: 0;
  min-height: px(20); max-height: px(20); }
QPushButton[kind="link"][role="display"]:focus { min-height: px(32); max-height: px(32); }
QPushButton[kind="link"]:disabled { color: $disabled; background: transparent; }
QPushButton[kind="icon"] { background: transparent; border: 1px solid transparent; padding: 0;
  min-width: px(30); max-width: px(30); }
QPushButton[kind="icon"]:hover { background: $hover; }
QPushButton[kind="icon"]:focus { min-width: px(28); max-width: px(28); }
QPushButton[kind="chip"] { background: $surface; border: 1px solid $line2;
  border-radius: px(13); min-height: px(26); max-height: px(26); padding: 0 10px;
  font-size: px(12); color: $text2; }
QPushButton[kind="chip"]:hover { background: $hover; }
QPushButton[kind="chip"]:checked { background: $tint; border-color: $tint2;
  color: $accent_text; font-weight: 600; }
QPushButton[kind="chip"]:focus { border: 2px solid $accent; padding: 0 9px;
  min-height: px(24); max-height: px(24); }
QPushButton[kind="toast"] { background: transparent; border: 1px solid transparent;
  color: $toast_action; font-weight: 600; padding: 0 8px; }
QPushButton[kind="bar"] { background: transparent; border: 1px solid transparent;
  color: $on_toast; padding: 0 8px; }
QPushButton[kind="bar"]:focus { border: 2px solid $toast_action; padding: 0 7px; }
QPushButton[kind="bar"]:hover, QPushButton[kind="toast"]:hover { background: $toast_hover; }
QPushButton[kind="toast"]:focus { border: 2px solid $toast_action; padding: 0 7px; }
QPushButton[kind="find"] { text-align: left; color: $text2; font-weight: 400; padding: 0 8px; }
QPushButton[kind="find"]:focus { padding: 0 7px; }
QPushButton[kind="nav"] { text-align: left; background: transparent; border: 0;
  border-radius: 7px; color: $text2; padding: 0 8px; min-height: px(32); max-height: px(32); }
QPushButton[kind="nav"]:hover { background: $press; color: $text; }
QPushButton[kind="nav"]:checked { background: $surface; border: 1px solid $line; color: $text;
  font-weight: 600; padding: 0 7px; min-height: px(30); max-height: px(30); }
QPushButton[kind="nav"]:focus { border: 2px solid $accent; padding: 0 6px;
  min-height: px(28); max-height: px(28); }
QPushButton[kind="subnav"] { text-align: left; background: transparent; border: 0;
  border-radius: 7px; color: $text2; padding: 0 8px 0 34px; min-height: px(28);
  max-height: px(28); font-weight: 400; }
QPushButton[kind="subnav"]:hover { background: $press; }
QPushButton[kind="subnav"]:checked { color: $accent_text; font-weight: 600;
  background: $tint; }
QPushButton[kind="subnav"]:focus { border: 2px solid $accent; padding: 0 6px 0 32px;
  min-height: px(24); max-height: px(24); }
QPushButton[kind="section"] { text-align: left; background: transparent; border: 0;
  border-radius: 7px; color: $text2; padding: 0 8px; min-height: px(30); max-height: px(30); }
QPushButton[kind="section"]:hover { background: $hover; }
QPushButton[kind="section"]:checked { color: $accent_text; font-weight: 600;
  background: $tint; }
QPushButton[kind="section"]:focus { border: 2px solid $accent; padding: 0 6px;
  min-height: px(26); max-height: px(26); }
QPushButton[kind="tab"] { background: transparent; border: 0;
  border-bottom: 2px solid transparent; border-radius: 0; color: $text2; padding: 0 2px;
  min-height: px(36); max-height: px(36); }
QPushButton[kind="tab"]:hover { color: $text; }
QPushButton[kind="tab"]:checked { color: $text; border-bottom: 2px solid $accent;
  font-weight: 600; }
QPushButton[kind="tab"]:focus { background: $tint; }
QPushButton[kind="segment"] { background: transparent; border: 0; border-radius: 6px;
  color: $text2; min-height: px(26); max-height: px(26); padding: 0 10px; }
QPushButton[kind="segment"]:hover { color: $text; }
QPushButton[kind="segment"]:checked { background: $surface; color: $text;
  border: 1px solid $line2; min-height: px(24); max-height: px(24); padding: 0 9px;
  font-weight: 600; }
QPushButton[kind="segment"]:focus { border: 2px solid $accent; padding: 0 8px;
  min-height: px(22); max-height: px(22); }
"""

_FIELDS = """
QLineEdit, QComboBox, QSpinBox, QPlainTextEdit { background: $surface; color: $text;
  border: 1px solid $control; border-radius: 8px; padding: 0 10px; min-height: px(30);
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 0 9px;
  min-height: px(28); }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 0 9px; }
QLineEdit:disabled, QComboBox:disabled { color: $disabled; background: $sunken;
  border-color: $line2; }
QLineEdit[fault="true"], QComboBox[fault="true"] { border: 1px solid $bad;
  background: $bad_bg; }
QLineEdit[fault="true"]:focus, QComboBox[fault="true"]:focus { border: 2px solid $bad; }
QLineEdit[quiet="true"], QComboBox[quiet="true"] { border: 1px solid $line2; }
QLineEdit[quiet="true"]:focus, QComboBox[quiet="true"]:focus { border: 2px solid $accent; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { border: 0; padding: 0 8px;
  min-height: px(34); font-size: px(15); background: transparent; }
QComboBox { padding: 0 26px 0 10px; }
QComboBox:focus { padding: 0 25px 0 9px; }
QComboBox::drop-down { border: 0; width: 0; }
QComboBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $line2;
  selection-background-color: $tint; selection-color: $text; padding: 4px; }
QCheckBox, QRadioButton { color: $text; spacing: 8px; background: transparent;
  min-height: px(24); }
QCheckBox::indicator { width: px(16); height: px(16); border: 1px solid $control;
  border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked, QCheckBox::indicator:indeterminate { background: $accent;
  border-color: $accent; }
QCheckBox[strong="true"] { font-weight: 600; }
QCheckBox:focus { color: $accent_text; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $control;
  border-radius: 8px; background: $surface; }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 6px; height: 6px; }
QTableView, QListView { background: $surface; border: 0; gridline-color: $line;
  selection-background-color: $selected; selection-color: $text; }
QTableView[rounded="true"] { border-radius: 9px; }
QHeaderView { background: $sunken; border: 0; }
QHeaderView::section { background: $sunken; color: $text2; border: 0;
  border-top: 1px solid $line; border-bottom: 1px solid $line; padding: 0 12px;
  font-size: px(12); font-weight: 500; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: $line2; border-radius: 4px; min-height: 32px; }
QScrollBar::handle:vertical:hover { background: $control; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: $line2; border-radius: 4px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; border: 0; width: 0; height: 0; }
QMenu { background: $surface; border: 1px solid $line2; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; color: $text; }
QMenu::item:selected { background: $hover; }
"""


def scaled(length: int, percent: int) -> int:
    """Give a length of the design in pixels at this text size."""
    return round(length * percent / 100)


def write_sheet(tokens: Tokens, percent: int) -> str:
    """Write the sheet for one appearance and one text size (100 to 150 percent)."""

    def grown(found: re.Match[str]) -> str:
        return f"{scaled(int(found[1]), percent)}px"

    badges = "".join(
        f'QLabel[tone="{tone}"] {{ color: ${tone.ink}; background: ${tone.ground}; }}\n'
        for tone in Tone
    )
    on_tint = 'QFrame[card="tint"] QLabel[tone] { background: $surface; }\n'
    text = _SIZED.sub(grown, _FRAMES + badges + on_tint + _BUTTONS + _FIELDS)
    return Template(text).substitute({ink.value: tokens[ink] for ink in Ink})
