"""Sentences about many people at once: what would be done to them, and what was."""

from PySide6.QtCore import QObject

from app.ui.formats import number


class _Asked(QObject):
    """What is about to happen; only tr() of an object knows plural forms."""

    def selected(self, n: int) -> str:
        return self.tr("{count} selected", "", n).format(count=number(n))

    def tag_people(self, n: int) -> str:
        return self.tr("Tag {count} people", "", n).format(count=number(n))

    def will_get(self, n: int) -> str:
        return self.tr("{count} will get it", "", n).format(count=number(n))

    def have_it(self, n: int) -> str:
        return self.tr("{count} have it already", "", n).format(count=number(n))


class _Happened(QObject):
    """What has happened."""

    def tagged(self, n: int, tag: str) -> str:
        words = self.tr("{count} people have the tag “{tag}” now", "", n)
        return words.format(count=number(n), tag=tag)

    def untagged(self, n: int, tag: str) -> str:
        words = self.tr("The tag “{tag}” is off {count} people", "", n)
        return words.format(count=number(n), tag=tag)

    def in_class(self, n: int, name: str) -> str:
        words = self.tr("{count} people are in the class {name} now", "", n)
        return words.format(count=number(n), name=name)

    def hidden(self, n: int) -> str:
        return self.tr("{count} people are hidden", "", n).format(count=number(n))

    def shown(self, n: int) -> str:
        return self.tr("{count} people are shown again", "", n).format(count=number(n))

    def stopped(self) -> str:
        return self.tr("Stopped: nothing was changed")

    def nobody_changed(self) -> str:
        return self.tr("Nothing to change: it was so already")


def asked() -> _Asked:
    """Give the sentences about what is about to happen, in the language in use."""
    return _Asked()


def happened() -> _Happened:
    """Give the sentences about what has happened, in the language in use."""
    return _Happened()
