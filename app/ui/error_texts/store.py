"""Words for what the checks and the start find, and for copies that are not used."""

from app.places import PlaceFault
from app.services.safekeeping.views import CopyFault, FaultCode
from app.ui.error_texts.told import Told
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_COPY_FAULTS = {
    CopyFault.MISSING: (
        QT_TRANSLATE_NOOP("store", "The copy is not there any more"),
        QT_TRANSLATE_NOOP("store", "Nothing was changed. Choose another copy."),
    ),
    CopyFault.NOT_A_COPY: (
        QT_TRANSLATE_NOOP("store", "This is not a copy of a shop"),
        QT_TRANSLATE_NOOP("store", "Nothing was changed. Choose a file whose name ends in .db."),
    ),
    CopyFault.CHANGED: (
        QT_TRANSLATE_NOOP("store", "The copy was changed after it was made"),
        QT_TRANSLATE_NOOP("store", "Nothing was changed. Choose another copy."),
    ),
    CopyFault.OTHER_BUSINESS: (
        QT_TRANSLATE_NOOP("store", "The copy belongs to another business"),
        QT_TRANSLATE_NOOP("store", "Nothing was changed. Choose a copy of this business."),
    ),
    CopyFault.UNSOUND: (
        QT_TRANSLATE_NOOP("store", "The copy is damaged"),
        QT_TRANSLATE_NOOP("store", "Nothing was changed. Choose another copy."),
    ),
}
_FAULTS = {
    FaultCode.UNREADABLE: QT_TRANSLATE_NOOP("store", "The file cannot be read as a shop"),
    FaultCode.INTEGRITY: QT_TRANSLATE_NOOP("store", "Parts of the file are damaged"),
    FaultCode.FOREIGN_KEYS: QT_TRANSLATE_NOOP("store", "Some records belong to nothing"),
    FaultCode.VERSION: QT_TRANSLATE_NOOP("store", "The file has another version"),
    FaultCode.GUARDS: QT_TRANSLATE_NOOP("store", "What guards the records was taken away"),
    FaultCode.BUSINESS: QT_TRANSLATE_NOOP("store", "It is not clear whose business it is"),
    FaultCode.PERSON_OF_GROUP: QT_TRANSLATE_NOOP("store", "A customer stands for nobody"),
    FaultCode.IDENTITY_ROW: QT_TRANSLATE_NOOP("store", "A shop account belongs to nobody"),
    FaultCode.CONTACT_ROW: QT_TRANSLATE_NOOP("store", "A phone or e-mail belongs to nobody"),
    FaultCode.WRITTEN_ROW: QT_TRANSLATE_NOOP("store", "A note or a value belongs to nobody"),
    FaultCode.WRITTEN_FORM: QT_TRANSLATE_NOOP("store", "A note or a value cannot be as it is"),
    FaultCode.ORDER_VALID: QT_TRANSLATE_NOOP("store", "An order counts that should not"),
    FaultCode.ORDER_RANK: QT_TRANSLATE_NOOP("store", "The state of an order is wrong"),
    FaultCode.ORDER_NET: QT_TRANSLATE_NOOP("store", "The money of an order is wrong"),
    FaultCode.IMPORT_COUNTS: QT_TRANSLATE_NOOP("store", "The numbers of an import do not add up"),
    FaultCode.KEPT_ROWS: QT_TRANSLATE_NOOP("store", "Rows kept aside do not agree"),
    FaultCode.JOURNAL: QT_TRANSLATE_NOOP("store", "The history contradicts itself"),
    FaultCode.PERSON_SUMMARY: QT_TRANSLATE_NOOP("store", "The sums of a customer are wrong"),
    FaultCode.PERSON_PRODUCT: QT_TRANSLATE_NOOP("store", "The products of a customer are wrong"),
    FaultCode.ERASED: QT_TRANSLATE_NOOP("store", "Something is left of an erased customer"),
    FaultCode.MERGES: QT_TRANSLATE_NOOP("store", "What joins the records of a customer is wrong"),
    FaultCode.SEARCH_INDEX: QT_TRANSLATE_NOOP("store", "The search does not find everybody"),
    FaultCode.POINTS: QT_TRANSLATE_NOOP("store", "The points of a customer do not add up"),
    FaultCode.TIERS: QT_TRANSLATE_NOOP("store", "The tier of a customer is wrong"),
    FaultCode.COUPONS: QT_TRANSLATE_NOOP("store", "The use of a coupon does not add up"),
    FaultCode.POINTS_HEAD: QT_TRANSLATE_NOOP("store", "The history of points was changed"),
    FaultCode.REFERRALS: QT_TRANSLATE_NOOP("store", "A referral or its reward is wrong"),
}
_PLACES = {
    PlaceFault.CLOUD_FOLDER: (
        QT_TRANSLATE_NOOP("store", "Your shop lies in a folder that is sent to a cloud"),
        QT_TRANSLATE_NOOP(
            "store", "Such folders can damage an open shop. Move it to a folder of this computer."
        ),
    ),
    PlaceFault.NETWORK_DRIVE: (
        QT_TRANSLATE_NOOP("store", "Your shop lies on a network drive"),
        QT_TRANSLATE_NOOP(
            "store", "A broken connection can damage it. Move it to a drive of this computer."
        ),
    ),
    PlaceFault.LOW_SPACE: (
        QT_TRANSLATE_NOOP("store", "The disk is nearly full"),
        QT_TRANSLATE_NOOP("store", "The next import or copy may fail. Make room on the disk."),
    ),
}


def copy_fault_told(code: CopyFault) -> Told:
    """Tell why an offered copy is not used."""
    title, sentence = _COPY_FAULTS[code]
    return Told(translate("store", title), translate("store", sentence))


def place_told(code: PlaceFault) -> Told:
    """Tell what may harm the business where it lies."""
    title, sentence = _PLACES[code]
    return Told(translate("store", title), translate("store", sentence))


def fault_words(code: str) -> str:
    """Give what a check found, in a few words."""
    words = {fault.value: text for fault, text in _FAULTS.items()}.get(code)
    return code if words is None else translate("store", words)
