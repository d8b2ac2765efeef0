"""The colour tables of the two appearances; no other place names a colour by its value."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Ink(StrEnum):
    """A colour by what it is for; its value depends on the appearance."""

    APP = "app"
    SURFACE = "surface"
    SUNKEN = "sunken"
    HOVER = "hover"
    PRESS = "press"
    SELECTED = "selected"
    TINT = "tint"
    TINT2 = "tint2"
    LINE = "line"
    LINE2 = "line2"
    CONTROL = "control"
    TEXT = "text"
    TEXT2 = "text2"
    TEXT3 = "text3"
    DISABLED = "disabled"
    ACCENT = "accent"
    ACCENT_HOVER = "accent_hover"
    ACCENT_PRESS = "accent_press"
    ON_ACCENT = "on_accent"
    ACCENT_TEXT = "accent_text"
    OK = "ok"
    OK_BG = "ok_bg"
    WARN = "warn"
    WARN_BG = "warn_bg"
    BAD = "bad"
    BAD_BG = "bad_bg"
    INFO = "info"
    INFO_BG = "info_bg"
    VIOLET = "violet"
    VIOLET_BG = "violet_bg"
    GOLD = "gold"
    GOLD_BG = "gold_bg"
    NEUTRAL = "neutral"
    NEUTRAL_BG = "neutral_bg"
    TOAST = "toast"
    ON_TOAST = "on_toast"
    TOAST_ACTION = "toast_action"
    TOAST_HOVER = "toast_hover"
    SHADOW = "shadow"
    CHART1 = "chart1"
    CHART2 = "chart2"
    CHART3 = "chart3"
    CHART4 = "chart4"
    CHART5 = "chart5"
    CHART6 = "chart6"


class Tone(StrEnum):
    """What a badge, a tile or a banner means; each has an ink and a ground."""

    NEUTRAL = "neutral"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"
    VIOLET = "violet"
    GOLD = "gold"
    ACCENT = "accent"

    @property
    def ink(self) -> Ink:
        """Give the colour of its text and icon."""
        return Ink.ACCENT_TEXT if self is Tone.ACCENT else Ink(self.value)

    @property
    def ground(self) -> Ink:
        """Give the colour behind its text."""
        return Ink.TINT if self is Tone.ACCENT else Ink(f"{self.value}_bg")


_SHEET = """
app #F3F5F4 #0F1312
surface #FFFFFF #181D1B
sunken #F8FAF9 #141917
hover #EEF1F0 #222826
press #E4E9E7 #2B3230
selected #E4F2EF #15332E
tint #E4F2EF #14302B
tint2 #CBE6E0 #1C4740
line #E5E9E7 #282F2C
line2 #D3D9D6 #38413E
control #8B9490 #6E7975
text #15201D #E8EEEB
text2 #4E5955 #AEB9B5
text3 #5F6A66 #93A09B
disabled #9BA5A1 #5F6A66
accent #0F766E #35B8A8
accent_hover #0B615A #4CCBBB
accent_press #084C47 #2A9A8C
on_accent #FFFFFF #04201C
accent_text #0B665F #59D3C3
ok #17713F #5FCF92
ok_bg #E2F4E9 #14301F
warn #875200 #EBB75F
warn_bg #FDF1DB #352810
bad #B42A23 #FF8F87
bad_bg #FCEAE8 #3A1D1B
info #1D5BB5 #86B6FF
info_bg #E7F0FC #172740
violet #6440B5 #BBA4FF
violet_bg #F1ECFB #281F40
gold #7A5A00 #E9C65A
gold_bg #FAF0CF #332B10
neutral #4E5955 #AEB9B5
neutral_bg #ECEFEE #262D2A
toast #1C2724 #E8EEEB
on_toast #F2F6F5 #15201D
toast_action #6FDCCB #0B665F
toast_hover #33403C #D3DBD8
shadow #15201D #000000
chart1 #0F766E #3FBFAF
chart2 #D97B1C #F0A04B
chart3 #6D5BD0 #A294F5
chart4 #2F7FC9 #6FB1F0
chart5 #C24A6E #EE86A5
chart6 #7C8A2B #B7C65A
"""

Tokens = Mapping[Ink, str]


def _column(number: int) -> Tokens:
    rows = (line.split() for line in _SHEET.strip().splitlines())
    return MappingProxyType({Ink(row[0]): row[number] for row in rows})


LIGHT: Tokens = _column(1)
DARK: Tokens = _column(2)

# Ground and letters of the round portraits; a name always gets the same pair.
PORTRAITS_LIGHT = (
    ("#D8EAF5", "#1E5C86"),
    ("#F6E3D3", "#8A4B12"),
    ("#E5E0F7", "#54409E"),
    ("#DDF0E1", "#22693B"),
    ("#F8DEE5", "#96304F"),
    ("#F3EBCB", "#6F5600"),
)
PORTRAITS_DARK = (
    ("#1D3A4E", "#9CCBEB"),
    ("#4A301C", "#F1B98A"),
    ("#332B57", "#C5B8FA"),
    ("#1D3F29", "#93D8AA"),
    ("#4E2431", "#F3A5BC"),
    ("#443910", "#E8CE72"),
)
