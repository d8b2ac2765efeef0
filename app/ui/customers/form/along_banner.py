"""Tells that what was typed for a new person was taken along to one who is there already."""

from app.ui.customers.form.values import FormValues
from app.ui.formats import listed
from app.ui.kit.banner import Banner
from app.ui.kit.naming import named
from app.ui.labels import birthday_words, field_words, gender
from app.ui.theme import Tone

_PLAIN = ("name", "called_as", "kana", "company", "source")


class AlongBanner(Banner):
    """Hidden until something was taken along; it tells what found its place taken, too."""

    def __init__(self) -> None:
        super().__init__(Tone.INFO)
        self._person, self._typed = FormValues(), FormValues()
        named(self, "formAlong", lambda: self.tr("What you wrote was taken along"))
        self._tell()
        self.hide()

    def show_taken(self, person: FormValues, typed: FormValues) -> None:
        """Take what stood there and what was typed."""
        self._person, self._typed = person, typed
        self._tell()

    def _tell(self) -> None:
        self.show_words(
            Tone.INFO, lambda: self.tr("What you wrote was taken along"), self._sentence_words
        )

    def _sentence_words(self) -> str:
        words = self.tr(
            "It stands where nothing stood. Look it over; nothing is saved before “Save”."
        )
        left = self._left()
        if not left:
            return words
        other = self.tr("Left as it is, though you wrote: {what}.").format(what=listed(left))
        return self.tr("{sentence} {other}").format(sentence=words, other=other)

    def _left(self) -> list[str]:
        person, typed = self._person, self._typed
        pairs = {name: (getattr(person, name), getattr(typed, name)) for name in _PLAIN}
        pairs["gender"] = (gender(person.gender), gender(typed.gender))
        pairs["birthday"] = (birthday_words(person.birthday), birthday_words(typed.birthday))
        return [
            self.tr("{field} {value}").format(field=field_words(code), value=wrote)
            for code, (stood, wrote) in pairs.items()
            if stood and wrote and stood != wrote
        ]
