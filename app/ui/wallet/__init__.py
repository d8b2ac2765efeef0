"""What a customer has in points: shown, given, taken, redeemed, wherever a customer is shown."""

from app.ui.wallet.adjust_popup import AdjustPopup
from app.ui.wallet.many_wallets import ManyWallets
from app.ui.wallet.one_wallet import OneWallet
from app.ui.wallet.points_view import PointsView
from app.ui.wallet.ports import Holding, Purse, WalletDesk
from app.ui.wallet.spend_popup import SpendPopup
from app.ui.wallet.statement_dialog import StatementDialog
from app.ui.wallet.voucher_popup import VoucherPopup
from app.ui.wallet.wishes import SpendWish

__all__ = [
    "AdjustPopup",
    "Holding",
    "ManyWallets",
    "OneWallet",
    "PointsView",
    "Purse",
    "SpendPopup",
    "SpendWish",
    "StatementDialog",
    "VoucherPopup",
    "WalletDesk",
]
