"""One trouble in the seller's words."""

from dataclasses import dataclass

from app.ui.i18n import translate


@dataclass(frozen=True, slots=True)
class Told:
    """What happened as a title; what is safe and what to do as a sentence or two."""

    title: str
    sentence: str

    @property
    def line(self) -> str:
        """Give both in one line, with the stops of the language in use."""
        return translate("told", "{title}. {sentence}").format(
            title=self.title, sentence=self.sentence
        )
