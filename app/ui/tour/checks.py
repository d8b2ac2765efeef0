"""Looks at a window as it stands: which words are cut, which are not translated."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QToolButton,
    QWidget,
)

from app.ui.i18n import Language

_ARROW = 38  # pixels beside the words of a drop-down
_SLACK = 1  # pixels that rounding may take
_LATIN = re.compile(r"[A-Za-zÀ-ÿ]{2,}")
# Names and short forms that Chinese and Japanese readers write in Latin letters too.
_NAMES = """
Delete Del
Regulars Excel CSV TSV XLSX XLS ODS TXT ZIP DB SMS UTC Inter Lucide SIL Open Font License ISC MIT
Shopify Etsy eBay Amazon Walmart WooCommerce Square Magento TikTok Shop BASE STORES minne Creema
EC CUBE EUC JD Yahoo UTF GB GBK Shift JIS Big KB MB English Ctrl Alt Esc Enter Left Right Tab Space
CNY JPY USD EUR GBP HKD TWD KRW SGD THB VND PHP INR AUD NZD CAD BRL MXN Windows macOS Linux ID
Color Me OK LINE Asia Shanghai Europe Berlin
"""
NAMES = frozenset(_NAMES.split())


_KINDS = (QLabel, QAbstractButton, QComboBox)


@dataclass(frozen=True, slots=True)
class Fault:
    """Something on a page that a reader would stumble over."""

    stop: str
    what: str
    widget: str
    text: str


def cut_words(window: QWidget, stop: str) -> list[Fault]:
    """Find visible labels and buttons that need more room than they have.

    Labels that shorten stored text on purpose, and cells of tables, are no fault.
    """
    return [
        Fault(stop, "cut", _name(widget), _text(widget))
        for widget in _speaking(window)
        if not widget.property("shortens") and _is_cut(widget)
    ]


def foreign_words(window: QWidget, stop: str, language: Language) -> list[Fault]:
    """Find the program's own words that are still Latin in a Chinese or Japanese window."""
    if not language.is_han:
        return []
    return [
        Fault(stop, "latin", _name(widget), _text(widget))
        for widget in _speaking(window)
        if not (widget.property("stored") or widget.property("shortens"))
        and latin_words(_text(widget))
    ]


def nameless_controls(window: QWidget, stop: str) -> list[Fault]:
    """Find controls that a screen reader could not name."""
    return [
        Fault(stop, "nameless", type(control).__name__, _text(control))
        for control in window.findChildren(QWidget)
        if isinstance(control, QAbstractButton | QComboBox)
        and control.isVisible()
        and not (control.accessibleName() or _text(control))
    ]


def latin_words(text: str) -> list[str]:
    """Give the Latin words of a text that are no names; places for values do not count."""
    bare = re.sub(r"\{\w+\}|%L?n|\S*\.(?:xlsx?|csv|db)\b|\*\.\w+", " ", text)
    return [word for word in _LATIN.findall(bare) if word not in NAMES]


def _speaking(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        is_kind = isinstance(widget, QLabel | QAbstractButton | QComboBox)
        if (
            is_kind
            and not isinstance(widget, QToolButton)
            and widget.isVisibleTo(window)
            and _text(widget)
        ):
            yield widget


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _name(widget: QWidget) -> str:
    parent = widget.parentWidget()
    owner = "" if parent is None else (parent.objectName() or type(parent).__name__)
    return f"{owner}/{widget.objectName() or type(widget).__name__}"


def _is_cut(widget: QWidget) -> bool:
    if _is_clipped(widget):
        return True
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        return needed > widget.height() + _SLACK or _longest_word(widget) > widget.width() + _SLACK
    hint = widget.sizeHint()
    if isinstance(widget, QComboBox):
        words = widget.fontMetrics().horizontalAdvance(widget.currentText())
        hint = QSize(words + _ARROW, hint.height())
    return hint.width() > widget.width() + _SLACK or hint.height() > widget.height() + 2


def _longest_word(widget: QLabel) -> int:
    measure = widget.fontMetrics()
    words = widget.text().split()
    return max((measure.horizontalAdvance(word) for word in words if word.isascii()), default=0)


def _is_clipped(widget: QWidget) -> bool:
    """Tell whether something over it hides a part of its width; scrolled away is no fault."""
    above = widget.parentWidget()
    left = widget.x()
    while above is not None and not above.isWindow():
        if isinstance(above, QAbstractScrollArea):
            return False
        if left < -_SLACK or left + widget.width() > above.width() + _SLACK:
            return True
        left += above.x()
        above = above.parentWidget()
    return False
