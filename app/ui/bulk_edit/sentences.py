"""Sentences with numbers: only tr() of an object knows plural forms."""

from PySide6.QtCore import QObject

from app.ui.formats import number


class Sentences(QObject):
    """What the page says of everybody chosen."""

    def edit_people(self, n: int) -> str:
        """Give the title of the page."""
        return self.tr("Edit {count} people", "", n).format(count=number(n))

    def change_people(self, n: int) -> str:
        """Give the words of the main button."""
        return self.tr("Change {count} people", "", n).format(count=number(n))

    def changing(self, n: int) -> str:
        """Give the title while it is being done."""
        return self.tr("Changing {count} people", "", n).format(count=number(n))

    def changed(self, n: int) -> str:
        """Give what was done."""
        return self.tr("{count} people changed", "", n).format(count=number(n))

    def cannot(self, n: int) -> str:
        """Give the title of the banner."""
        return self.tr("{count} people cannot change", "", n).format(count=number(n))

    def cannot_wholly(self, n: int) -> str:
        """Give the title of the banner over those whom an edit leaves out."""
        return self.tr("{count} people cannot have every change", "", n).format(count=number(n))


class Remarks(QObject):
    """What it says beside one field."""

    def have_none(self, n: int) -> str:
        """Give what a closed line tells."""
        return self.tr("{count} have none", "", n).format(count=number(n))

    def are_so(self, n: int) -> str:
        """Give how many an edit leaves as they are."""
        return self.tr("{count} are so already", "", n).format(count=number(n))

    def have_it(self, n: int) -> str:
        """Give how many have the tags already."""
        return self.tr("{count} have it already", "", n).format(count=number(n))

    def have_it_not(self, n: int) -> str:
        """Give how many have none of the tags."""
        return self.tr("{count} do not have it", "", n).format(count=number(n))

    def lack_it(self, n: int) -> str:
        """Give in how many a text was not found."""
        return self.tr("{count} do not have this text", "", n).format(count=number(n))

    def are_stuck(self, n: int) -> str:
        """Give how many an edit cannot change."""
        return self.tr("{count} cannot", "", n).format(count=number(n))

    def tags_added(self, tags: int, people: int) -> str:
        """Give to how many people that many tags are added."""
        words = self.tr("%Ln tag(s) added: {count}", "", tags)
        return words.format(count=number(people))
