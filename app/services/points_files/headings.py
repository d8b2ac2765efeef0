"""Headings of balances, in the languages of the shops they come from."""

from collections.abc import Mapping, Sequence

from app.services.exchange.intake.fields import folded
from app.services.points_files.views import BalanceColumn

_NAMES: Mapping[BalanceColumn, str] = {
    # Ours, as files of this program have it: a number of another one would name somebody else.
    BalanceColumn.NUMBER: "customer number|number|customer id|客户编号|编号|番号|"
    "顧客番号|お客様番号",
    BalanceColumn.NAME: "name|customer|customer name|姓名|客户|客户姓名|客户名称|名前|氏名|お客様|"
    "お客様名|お名前",
    BalanceColumn.ACCOUNT: "account|accounts|buyer|buyer id|username|user name|member|nick|"
    "nickname|旺旺|会员名|买家会员名|买家昵称|账号|用户名|客户账号|会员账号|アカウント|ユーザー名|会員id",
    BalanceColumn.PHONE: "phone|mobile|telephone|tel|cell|phone number|手机|手机号|手机号码|电话|"
    "联系手机|联系电话|電話|電話番号|携帯|携帯電話|携帯番号",
    BalanceColumn.EMAIL: "e-mail|email|e-mail address|email address|mail|邮箱|电子邮箱|电子邮件|"
    "メール|メールアドレス",
    BalanceColumn.POINTS: "points|balance|points balance|point balance|available points|"
    "current points|loyalty points|reward points|积分|积分余额|可用积分|当前积分|剩余积分|会员积分|"
    "ポイント|ポイント残高|保有ポイント|残高|利用可能ポイント",
    BalanceColumn.EXPIRES: "expires|expiry|expiry date|expiration|expiration date|expires on|"
    "valid until|last day|有效期|有效期至|到期日|过期时间|过期日期|失效日期|截止日期|"
    "有効期限|失効日|期限",
}
_KNOWN = {folded(name): column for column, names in _NAMES.items() for name in names.split("|")}

# What stands in place of a last day for points that never expire.
NEVER = frozenset({
    "never", "none", "no expiry", "unlimited", "for ever", "forever", "-", "—",
    "永久", "永不", "永不过期", "永久有效", "长期", "长期有效", "不过期", "无",
    "無期限", "期限なし", "なし", "無制限",
})  # fmt: skip


def columns_of(header: Sequence[str]) -> dict[int, BalanceColumn]:
    """Give what each heading is; of two alike the first one counts."""
    found: dict[int, BalanceColumn] = {}
    for place, name in enumerate(header):
        column = _KNOWN.get(folded(name))
        if column is not None and column not in found.values():
            found[place] = column
    return found
