"""Where the seller has been, for Alt and the arrow keys."""

from dataclasses import dataclass, field

from app.ui.main_window.sidebar import PageCode

LONGEST = 50


@dataclass(frozen=True, slots=True)
class Place:
    """A page and what it showed: a person's id for the page of a customer."""

    code: PageCode
    subject: object = None


@dataclass(slots=True)
class Trail:
    """The places behind and before the present one."""

    _behind: list[Place] = field(default_factory=list)
    _before: list[Place] = field(default_factory=list)
    here: Place | None = None

    def go(self, place: Place) -> None:
        """Come to a new place; what lay before is forgotten."""
        if place == self.here:
            return
        if self.here is not None:
            self._behind.append(self.here)
            del self._behind[:-LONGEST]
        self._before.clear()
        self.here = place

    def back(self) -> Place | None:
        """Step back; None at the beginning."""
        if not self._behind or self.here is None:
            return None
        self._before.append(self.here)
        self.here = self._behind.pop()
        return self.here

    def forward(self) -> Place | None:
        """Step forward again; None at the end."""
        if not self._before or self.here is None:
            return None
        self._behind.append(self.here)
        self.here = self._before.pop()
        return self.here
