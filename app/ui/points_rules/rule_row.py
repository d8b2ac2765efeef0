"""One rule as a line of its card: words, switch, pencil."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.kit.buttons import icon_button
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel, Switch
from app.ui.kit.speech import say
from app.ui.kit.texts import label
from app.ui.theme import Ink


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule as its line shows it.

    Attributes:
        fault: what cannot be so, as a sentence; "" if all is well.
        was: what it said in the version before, "" if the same.
        doubt: why it does nothing though it is on, "" if it does.
    """

    number: int
    title: str
    sentence: str
    is_on: bool
    fault: str = ""
    was: str = ""
    doubt: str = ""


class RuleRow(QWidget):
    """Signals: switched(is on); edit_wanted."""

    switched = Signal(bool)
    edit_wanted = Signal()

    def __init__(self, code: str, line: RuleLine) -> None:
        super().__init__()
        self._line = line
        self._title, self._sentence = (
            label("", "strong", wraps=True),
            label("", "small", wraps=True),
        )
        self._was, self._fault = label("", "doubt", wraps=True), label("", "fault", wraps=True)
        self._doubt = label("", "doubt", wraps=True)
        mark = IconLabel("circle-alert", Ink.BAD, 14)
        self._fault_line = bare(row(mark, (self._fault, 1), gap=6))
        self.switch = named(Switch(), f"{code}Switch_{line.number}", "")
        self.switch.toggled.connect(self.switched)
        self.pencil = named(
            icon_button("pencil", self._pencil_words), f"{code}Edit_{line.number}", ""
        )
        self.pencil.clicked.connect(lambda _checked=False: self.edit_wanted.emit())
        told = (self._sentence, self._was, self._doubt, self._fault_line)
        texts = column(self._title, *told, gap=2)
        self.setLayout(row((texts, 1), self.switch, self.pencil, gap=8, margins=(16, 10, 10, 10)))
        self.write(line)

    def write(self, line: RuleLine) -> None:
        """Show a rule as it is now."""
        self._line = line
        said = (
            (self._title, line.title),
            (self._sentence, line.sentence),
            (self._was, self.tr("was: {words}").format(words=line.was) if line.was else ""),
            (self._doubt, line.doubt),
            (self._fault, line.fault),
        )
        for part, text in said:
            say(part, part.setText, text)
        self._sentence.setVisible(bool(line.sentence))
        self._was.setVisible(bool(line.was))
        self._doubt.setVisible(bool(line.doubt))
        self._fault_line.setVisible(bool(line.fault))
        self.switch.blockSignals(True)
        self.switch.setChecked(line.is_on)
        self.switch.blockSignals(False)
        self.switch.setAccessibleName(line.title)
        self.switch.setAccessibleDescription(line.sentence)
        say(self.pencil, self.pencil.setAccessibleName, self._pencil_words)
        say(self.pencil, self.pencil.setToolTip, self._pencil_words)

    def _pencil_words(self) -> str:
        return self.tr("Change “{rule}”").format(rule=self._line.title)
