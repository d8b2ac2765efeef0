"""What stays and what goes where a merge is taken apart."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.services.duplicates.views import LinkLook, Part
from app.ui.customers.duplicates.words import names_of, part_line, part_name
from app.ui.formats import money
from app.ui.i18n import translate
from app.ui.kit.layouts import Thing, bare, boxed, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel, Portrait
from app.ui.kit.texts import ShortLabel, label
from app.ui.theme import Ink


def part_card(part: Part, code: str, currency: str) -> QFrame:
    """Give one of the two: code is "stays" or "goes"."""
    name = part_name(part)
    if code == "stays":
        heading = translate("duplicates", "Stays no.\u00a0{number}").format(number=part.person_id)
    else:
        heading = translate("duplicates", "Becomes a customer again")
    title = named(ShortLabel(name, "section"), f"{code}Name", name)
    texts = column(title, ShortLabel(part_line(part), "small"), gap=2)
    # Orders of which none has a rate are worth nothing that could be told.
    is_known = part.net_minor or not part.orders
    spent = money(part.net_minor if is_known else None, currency, is_whole=True)
    lines: list[Thing] = [
        label(heading, "small", wraps=True),
        row(Portrait(name, 36), (texts, 1), gap=10),
        row(label(translate("duplicates", "Spent"), "small"), ..., label(spent, "strong")),
    ]
    others = [each for each in part.names if each != name]
    if others:
        lines.append(label(names_of(others), "caption", wraps=True))
    card = boxed(column(*lines, ..., gap=8, margins=(12, 14)), "plain")
    return named(card, f"{code}Card", f"{heading}: {name}")


def link_parts(link: LinkLook, currency: str, *, is_beside: bool) -> QVBoxLayout:
    """Give both sides of a link, and what becomes of what was written since."""
    if link.leaves is None:
        words = translate(
            "duplicates",
            "Other merges still hold both together: taking this one apart changes nothing you see.",
        )
        return column(_note(words, "info"), gap=12)
    cards = [part_card(link.keeps, "stays", currency), part_card(link.leaves, "goes", currency)]
    both: Thing = (
        bare(row(*((card, 1) for card in cards), gap=12))
        if is_beside
        else bare(column(*cards, gap=10))
    )
    words = translate(
        "duplicates",
        "Each keeps the orders and contacts it came with. What was written down since stays with "
        "the older record and is listed. You can take this back.",
    )
    return column(both, _note(words, "info"), gap=12)


def _note(words: str, icon_name: str) -> QFrame:
    icon = column(1, IconLabel(icon_name, Ink.TEXT3, 14), ..., gap=0)
    return boxed(
        row(icon, (label(words, "small", wraps=True), 1), gap=8, margins=(10, 12)), "sunken"
    )
