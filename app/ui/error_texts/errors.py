"""Finds the words for an error: what happened, what is safe, what to do."""

from functools import singledispatch

from app.services.errors import (
    DiskFullError,
    InUseError,
    NewerFileError,
    NotAShopFileError,
    OutsideError,
    RefusedError,
    StoppedError,
    StoreBusyError,
    StoreDamagedError,
    StoreReadOnlyError,
)
from app.services.exchange.views import Refusal
from app.services.safekeeping import (
    CopyRefusedError,
    FolderRefusedError,
    NoShopError,
    ShopFileGoneError,
    ShopUnsoundError,
    SqliteUnfitError,
)
from app.ui.error_texts.refusals import refusal_told
from app.ui.error_texts.store import copy_fault_told, fault_words
from app.ui.error_texts.told import Told
from app.ui.formats import listed
from app.ui.i18n import translate


@singledispatch
def explain(error: Exception) -> Told:
    """Tell an error in the seller's words; an unforeseen one is a fault of the program."""
    del error
    return Told(
        translate("errors", "Something went wrong in the program"),
        translate(
            "errors",
            "What you saved before is safe. Try again; if it comes back, restart the program.",
        ),
    )


@explain.register
def _(error: RefusedError) -> Told:
    code = getattr(error, "code", None)
    if isinstance(code, str) and code in set(Refusal):
        return refusal_told(Refusal(code))
    return Told(
        translate("errors", "This was not done"),
        translate("errors", "A rule of the shop does not allow it. Nothing was changed."),
    )


@explain.register
def _(error: OutsideError) -> Told:
    del error
    return Told(
        translate("errors", "The computer did not let it happen"),
        translate("errors", "Nothing was half done. Try again in a moment."),
    )


@explain.register
def _(error: OSError) -> Told:
    name = str(error.filename or "")
    return Told(
        translate("errors", "The file cannot be read or written"),
        translate("errors", "Nothing was changed. Close it in other programs and try again. {file}")
        .format(file=name)
        .strip(),
    )


@explain.register
def _(error: DiskFullError) -> Told:
    del error
    return Told(
        translate("errors", "The disk is full"),
        translate("errors", "Everything is as it was before. Make room on the disk and try again."),
    )


@explain.register
def _(error: StoreBusyError) -> Told:
    del error
    return Told(
        translate("errors", "Another program holds the shop file"),
        translate("errors", "Nothing was changed. Close the other program and try again."),
    )


@explain.register
def _(error: StoreDamagedError) -> Told:
    del error
    return Told(
        translate("errors", "The shop file is damaged"),
        translate("errors", "It was left as it is. Restore the newest copy in Settings."),
    )


@explain.register
def _(error: StoreReadOnlyError) -> Told:
    del error
    return Told(
        translate("errors", "The shop can only be read at the moment"),
        translate("errors", "Nothing was changed. Restore a copy in Settings, or start again."),
    )


@explain.register
def _(error: StoppedError) -> Told:
    del error
    return Told(
        translate("errors", "You stopped it"),
        translate("errors", "Everything is as it was before."),
    )


@explain.register
def _(error: NewerFileError) -> Told:
    del error
    return Told(
        translate("errors", "The shop file was made by a newer program"),
        translate("errors", "It was left as it is. Install the newer program to open it."),
    )


@explain.register
def _(error: NotAShopFileError) -> Told:
    del error
    return Told(
        translate("errors", "This is not a copy of a shop"),
        translate("errors", "It was left as it is. Choose a file whose name ends in .db."),
    )


@explain.register
def _(error: InUseError) -> Told:
    return Told(
        translate("errors", "The shop is open in another window"),
        translate("errors", "Close that window first. It runs on {computer}.").format(
            computer=error.host
        ),
    )


@explain.register
def _(error: CopyRefusedError) -> Told:
    return copy_fault_told(error.fault)


@explain.register
def _(error: ShopUnsoundError) -> Told:
    found = listed([fault_words(fault.code) for fault in error.faults])
    return Told(
        translate("errors", "A check found something wrong with the shop file"),
        translate(
            "errors", "It can be read; saving is closed. Restore a copy in Settings. Found: {found}"
        ).format(found=found),
    )


@explain.register
def _(error: NoShopError) -> Told:
    return Told(
        translate("errors", "There is no shop in this folder"),
        translate(
            "errors", "Nothing was changed. Name the folder of your business: {folder}"
        ).format(folder=error.folder),
    )


@explain.register
def _(error: FolderRefusedError) -> Told:
    return Told(
        translate("errors", "This folder cannot be written"),
        translate("errors", "Nothing was changed. Choose a folder that is yours: {folder}").format(
            folder=error.folder
        ),
    )


@explain.register
def _(error: ShopFileGoneError) -> Told:
    del error
    return Told(
        translate("errors", "The shop file is missing"),
        translate(
            "errors", "Nothing took its place. Put it back into its folder, or restore a copy."
        ),
    )


@explain.register
def _(error: SqliteUnfitError) -> Told:
    del error
    return Told(
        translate("errors", "This computer lacks a part that the program needs"),
        translate("errors", "Nothing was changed. Install the program again with its own parts."),
    )
