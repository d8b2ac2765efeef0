"""What stands where the list would be: nobody yet, nobody found, an error."""

from PySide6.QtCore import QObject

from app.services.segments import Condition, Field
from app.ui.customers.list_filters import ListFilters
from app.ui.customers.words import counted
from app.ui.error_texts import Told
from app.ui.kit.states import Offer, StateNote, nothing_found, nothing_yet, went_wrong


class ListNotes(QObject):
    """The notes of the list; each tells what to do next."""

    def __init__(self) -> None:
        super().__init__()
        self.culprit: Field | None = None  # the filter that the note offers to take off
        self.empty = nothing_yet(
            "users",
            lambda: self.tr("No customers yet"),
            lambda: self.tr(
                "Import the order list from your shop. One file fills in names and orders."
            ),
            Offer(lambda: self.tr("Import a file"), "upload"),
            Offer(lambda: self.tr("Try the sample shop")),
        )
        self.nothing = nothing_found("", "", Offer(lambda: self.tr("Show all customers")))
        self.error = went_wrong("", "", Offer(lambda: self.tr("Try again"), "rotate-cw"))
        self.empty.setObjectName("noCustomers")
        self.nothing.setObjectName("nobodyFound")
        self.error.setObjectName("listError")

    def all(self) -> tuple[StateNote, ...]:
        """Give every note, to be stacked."""
        return self.empty, self.nothing, self.error

    def why_nobody(self, filters: ListFilters) -> StateNote:
        """Give the note that names what leaves everybody out, as far as that is known at once."""
        search, views = filters.text, filters.views
        is_all = views.is_all
        self.culprit = None
        self.nothing.first_button.set_words(lambda: self.tr("Show all customers"))
        if filters.bar.conditions or filters.bar.asked is not None:
            self.nothing.set_title(lambda: self.tr("Nobody fits all of these filters"))
            self.nothing.set_sentence("")
            return self.nothing
        if not search and is_all:
            return self.empty
        if not search:
            self.nothing.set_title(self.tr("Nobody in “{view}”").format(view=views.name))
            self.nothing.set_sentence(views.meaning)
            return self.nothing
        title = self.tr("Nobody found for “{search}”")
        if not is_all:
            title = self.tr("Nobody found for “{search}” in “{view}”")
        self.nothing.set_title(title.format(search=search, view=views.name))
        self.nothing.set_sentence(
            lambda: self.tr(
                "Names, accounts, phones, e-mails, addresses and order numbers were searched."
            )
        )
        return self.nothing

    def name_culprit(self, filters: ListFilters, condition: Condition, people: int) -> None:
        """Name the filter without which there would be people, and offer to take it off."""
        self.culprit = condition.field
        chip = filters.bar.words(condition)
        self.nothing.set_title(self.tr("“{filter}” leaves everybody out").format(filter=chip))
        self.nothing.set_sentence(
            self.tr("Without it: {people}").format(people=counted().customers(people))
        )
        self.nothing.first_button.set_words(lambda: self.tr("Remove this filter"))

    def why_not(self, told: Told) -> StateNote:
        """Give the note that tells an error."""
        self.error.set_title(told.title)
        self.error.set_sentence(told.sentence)
        return self.error
