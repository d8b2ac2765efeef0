"""Small questions of the page: what becomes of a reward, who gets codes."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.kept_segments import KeptSegment
from app.services.referral import Choice, ReferralRow, RewardState
from app.ui.formats import day, joined, money
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Choice as DropDown
from app.ui.kit.fields import Field
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import on_look
from app.ui.kit.texts import label
from app.ui.labels import segment_name
from app.ui.labels.referral import doubt_words, seen_words
from app.ui.referral.words import friend_of, give_words, points_words, referrer_of
from app.ui.theme import px

_WIDE = 380


class DecidePopup(Popup):
    """Signals: decided(ReferralRow, Choice); friend_wanted(number)."""

    decided = Signal(object, object)
    friend_wanted = Signal(int)

    def __init__(self, anchor: QWidget, referral: ReferralRow, currency: str) -> None:
        super().__init__(anchor)
        named(self, "decideReferral", lambda: self.tr("What becomes of the reward?"))
        self._referral = referral
        title = self.tr("{friend}, brought by {referrer}")
        title = title.format(friend=friend_of(referral), referrer=referrer_of(referral))
        ordered = "" if referral.ordered_on is None else day(referral.ordered_on)
        details = joined([money(referral.order_minor, currency), ordered,
                          seen_words(referral.seen_by)])  # fmt: skip
        reward = self.tr("The reward of {points} waits.")
        self.approve_button = named(
            Button(lambda: self.tr("Approve"), Kind.PRIMARY, "check"),
            "approveReferral",
            lambda: self.tr("Approve"),
        )
        self.refuse_button = named(
            Button(lambda: self.tr("Refuse")), "refuseReferral", lambda: self.tr("Refuse")
        )
        look = named(
            Button(lambda: self.tr("Open the friend"), Kind.LINK),
            "openFriend",
            lambda: self.tr("Open the friend"),
        )
        self.approve_button.clicked.connect(partial(self._decide, Choice.APPROVED))
        self.refuse_button.clicked.connect(partial(self._decide, Choice.REFUSED))
        look.clicked.connect(self._open)
        self.setLayout(
            column(
                label(title, "strong", wraps=True),
                label(details, "second", wraps=True),
                label(doubt_words(referral.doubts, referral.crowd), "doubt", wraps=True),
                label(reward.format(points=points_words(referral.points)), "second", wraps=True),
                row(look, ..., self.refuse_button, self.approve_button),
                gap=8,
                margins=16,
            )
        )
        is_refused = referral.state is RewardState.REFUSED
        self.refuse_button.setVisible(not is_refused)
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))

    def _decide(self, choice: Choice, _is_checked: object = None) -> None:
        self.dismiss()
        self.decided.emit(self._referral, choice)

    def _open(self) -> None:
        self.dismiss()
        self.friend_wanted.emit(self._referral.friend_id)


class CodesPopup(Popup):
    """Signals: asked(key), how many there are; wanted(key), give them codes."""

    asked = Signal(str)
    wanted = Signal(str)

    def __init__(self, anchor: QWidget, segments: Sequence[KeptSegment]) -> None:
        super().__init__(anchor)
        named(self, "giveCodes", lambda: self.tr("Give codes to a segment"))
        self.pick = named(DropDown(is_quiet=False), "giveCodesTo", "")
        self.pick.fit_room()
        for each in segments:
            self.pick.add(partial(segment_name, each), each.key)
        self.give_button = named(Button("", Kind.PRIMARY), "giveCodesNow", "")
        self.give_button.clicked.connect(self._give)
        self.give_button.setEnabled(False)
        self.pick.currentIndexChanged.connect(lambda _at: self.ask())
        note = label(
            lambda: self.tr("Who has a code keeps it. Codes leave out 0, O, 1 and I."),
            "caption",
            wraps=True,
        )
        self.setLayout(
            column(
                label(lambda: self.tr("Give codes to a segment"), "strong"),
                Field(lambda: self.tr("Segment"), self.pick),
                note,
                row(..., self.give_button),
                gap=10,
                margins=16,
            )
        )
        self.show_count(0)
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))

    def ask(self) -> None:
        """Ask how many people the chosen segment has."""
        if self.pick.currentData() is not None:
            self.asked.emit(str(self.pick.currentData()))

    def show_count(self, count: int) -> None:
        """Tell how many people there are."""
        self.give_button.set_words(lambda: give_words(count))
        self.give_button.setEnabled(count > 0)

    def _give(self) -> None:
        self.dismiss()
        self.wanted.emit(str(self.pick.currentData()))
