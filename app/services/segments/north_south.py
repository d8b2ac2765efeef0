"""Provinces and prefectures from north to south, by the latitude of their capitals."""

_CHINA = (
    "黑龙江 吉林 新疆 辽宁 内蒙古 北京 天津 宁夏 河北 山西 山东 青海 甘肃 河南 陕西 江苏 安徽"
    " 上海 四川 湖北 浙江 西藏 重庆 江西 湖南 贵州 福建 台湾 云南 广东 广西 香港 澳门 海南"
)
_JAPAN = (
    "北海道 青森県 秋田県 岩手県 宮城県 山形県 新潟県 福島県 富山県 長野県 石川県 栃木県 群馬県"
    " 茨城県 福井県 埼玉県 東京都 山梨県 千葉県 鳥取県 島根県 神奈川県 岐阜県 愛知県 京都府"
    " 滋賀県 静岡県 三重県 兵庫県 大阪府 奈良県 岡山県 広島県 香川県 和歌山県 山口県 徳島県"
    " 愛媛県 福岡県 高知県 佐賀県 大分県 熊本県 長崎県 宮崎県 鹿児島県 沖縄県"
)
# Each country counts by itself: its northernmost is 1.
RANKS: dict[str, int] = {
    province: rank
    for country in (_CHINA, _JAPAN)
    for rank, province in enumerate(country.split(), 1)
}


def ranked(column: str) -> str:
    """Give the rank of a column's province as SQL; nothing for one that has none."""
    ranks = " ".join(f"WHEN '{province}' THEN {rank}" for province, rank in RANKS.items())
    return f"(CASE {column} {ranks} END)"
