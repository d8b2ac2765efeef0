"""What stands where the list would be: nobody yet, nobody found, an error."""

from PySide6.QtCore import QObject

from app.services.segments import ReadyView
from app.ui.customers.view_bar import ViewBar
from app.ui.error_texts import Told
from app.ui.kit.states import Offer, StateNote, nothing_found, nothing_yet, went_wrong


class ListNotes(QObject):
    """The notes of the list; each tells what to do next."""

    def __init__(self) -> None:
        super().__init__()
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

    def why_nobody(self, search: str, views: ViewBar) -> StateNote:
        """Give the note that names what leaves everybody out.

        Args:
            search: what was searched for; may be empty.
            views: tells the view.
        """
        is_all = views.view is ReadyView.ALL
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

    def why_not(self, told: Told) -> StateNote:
        """Give the note that tells an error."""
        self.error.set_title(told.title)
        self.error.set_sentence(told.sentence)
        return self.error
