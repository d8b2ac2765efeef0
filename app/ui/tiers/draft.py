"""The tiers as they are being changed, beside those that were started last."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.services.tiers import (
    Privilege,
    Tier,
    TierFault,
    TierSettings,
    TierVersion,
    fault_of,
    settings_or_none,
    settings_text,
)

_OFF = TierSettings(is_on=False)


class TierDraft(QObject):
    """Signal changed: something in it is otherwise."""

    changed = Signal()

    def __init__(self, keep: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._keep = keep
        self.versions: tuple[TierVersion, ...] = ()
        self.settings = _OFF

    @property
    def newest(self) -> TierSettings:
        """The tiers that were started last; off where none ever were."""
        return self.versions[-1].settings if self.versions else _OFF

    @property
    def is_changed(self) -> bool:
        """Tell whether it says otherwise than the newest version."""
        if not self.settings.is_on and not self.newest.is_on:
            return False
        return self.settings != self.newest

    @property
    def fault(self) -> tuple[TierFault, int] | None:
        """What cannot be so, and at which tier."""
        return fault_of(self.settings)

    def show_versions(self, versions: Sequence[TierVersion], kept: str) -> None:
        """Take what was started, and the draft of the last time where there is one."""
        was_changed, before = self.is_changed, self.versions
        self.versions = tuple(versions)
        if before and before == self.versions and was_changed:
            return
        self.settings = (settings_or_none(kept) if kept else None) or self.newest
        self.changed.emit()

    def drop(self) -> None:
        """Let it be as the newest version."""
        self.take(self.newest)

    def take(self, settings: TierSettings) -> None:
        """Let it be these tiers."""
        self.settings = settings
        self._keep(settings_text(settings) if self.is_changed else "")
        self.changed.emit()

    def put(self, place: int, tier: Tier) -> None:
        """Put a tier in the place of another."""
        tiers = list(self.settings.tiers)
        tiers[place] = tier
        self.take(replace(self.settings, tiers=tuple(tiers)))

    def rename(self, place: int, code: str) -> None:
        """Give a tier another name; who is in it stays in it."""
        tier = self.settings.tiers[place]
        before = tier.was or tier.code
        is_known = self.newest.tier(before) is not None
        was = before if is_known and code != before else ""
        self.put(place, replace(tier, code=code, was=was))

    def add(self, code: str) -> None:
        """Add a tier over the highest."""
        tiers = self.settings.tiers
        top = tiers[-1] if tiers else Tier(code, 0)
        threshold = max(top.threshold * 2, top.threshold + 1) if tiers else 0
        made = Tier(code, threshold, top.percent, top.privileges)
        self.take(replace(self.settings, tiers=(*tiers, made)))

    def remove(self, place: int) -> None:
        """Take a tier out; who is in it goes to the one below."""
        tiers = self.settings.tiers
        self.take(replace(self.settings, tiers=tiers[:place] + tiers[place + 1 :]))

    def put_privilege(self, place: int, at: int, privilege: Privilege | None) -> None:
        """Put a privilege of a tier, add it at the end, or take it out with None."""
        tier = self.settings.tiers[place]
        given = list(tier.privileges)
        given[at : at + 1] = [] if privilege is None else [privilege]
        self.put(place, replace(tier, privileges=tuple(given)))
