"""Colours, sizes, fonts and icons: the only place that knows how the program looks."""

from app.ui.theme.icons import icon, icon_pixmap
from app.ui.theme.lasting import lasting_font, lasting_icon, lasting_ink
from app.ui.theme.look import (
    TEXT_SIZES,
    Appearance,
    announcer,
    chosen_appearance,
    elided,
    elided_lines,
    follow_computer,
    font,
    ink,
    ink_value,
    is_dark,
    metrics,
    portrait_colours,
    put_on,
    px,
    text_percent,
    wear,
)
from app.ui.theme.tokens import DARK, LIGHT, Ink, Tone

__all__ = [
    "DARK",
    "LIGHT",
    "TEXT_SIZES",
    "Appearance",
    "Ink",
    "Tone",
    "announcer",
    "chosen_appearance",
    "elided",
    "elided_lines",
    "follow_computer",
    "font",
    "icon",
    "icon_pixmap",
    "ink",
    "ink_value",
    "is_dark",
    "lasting_font",
    "lasting_icon",
    "lasting_ink",
    "metrics",
    "portrait_colours",
    "put_on",
    "px",
    "text_percent",
    "wear",
]
