"""Names of people: how they sound in pinyin, and whether two of them can be one person's."""

import json
import re
from functools import cache
from pathlib import Path

from app.services.customers.folding import folded

_TABLE = Path(__file__).resolve().parents[3] / "resources" / "pinyin.json"

# Characters that sound otherwise when they are a surname.
_SURNAMES = {
    "单": "shan", "單": "shan", "曾": "zeng", "解": "xie", "查": "zha", "仇": "qiu", "区": "ou",
    "區": "ou", "朴": "piao", "盖": "ge", "蓋": "ge", "任": "ren", "华": "hua", "華": "hua",
    "乐": "yue", "樂": "yue", "召": "shao", "缪": "miao", "繆": "miao", "洗": "xian", "冼": "xian",
    "翟": "zhai", "祭": "zhai", "员": "yun", "員": "yun", "覃": "qin", "尹": "yin", "宓": "mi",
    "秘": "bi", "折": "she", "黑": "he", "逄": "pang", "隗": "wei", "郇": "xun", "种": "chong",
    "牟": "mu", "么": "yao", "繁": "po", "纪": "ji", "佴": "nai", "燕": "yan", "过": "guo",
    "葛": "ge", "柏": "bai", "车": "che", "哈": "ha", "阚": "kan", "令": "ling", "訾": "zi",
    "晟": "cheng", "沈": "shen", "翁": "weng", "那": "na", "幸": "xing", "应": "ying",
    "宿": "su", "尉迟": "yu chi", "尉遲": "yu chi", "万俟": "mo qi", "萬俟": "mo qi",
    "长孙": "zhang sun", "長孫": "zhang sun", "澹台": "tan tai",
    "单于": "chan yu", "鲜于": "xian yu", "令狐": "ling hu",
}  # fmt: skip

_TITLES = (
    "先生", "女士", "小姐", "太太", "老师", "同学", "阿姨", "叔叔", "大姐", "大哥", "师傅", "经理",
    "老板", "总", "姐", "哥", "様", "さま", "さん", "殿", "氏", "御中",
    "mr", "mrs", "ms", "miss", "dr",
)  # fmt: skip

_LONGEST_SURNAME = 3
_MASKS = frozenset("*＊#●○×✱")


_HAN = re.compile("[\u4e00-\u9fff]")


def has_han(text: str) -> bool:
    """Tell whether a text has a Chinese character of the basic block."""
    return _HAN.search(text) is not None


@cache
def sound_table() -> dict[str, str]:
    """Give the usual sound of every Chinese character of the basic block."""
    # 68 kB in 5 ms; the library it was drawn from takes 250 ms and 55 MB in every child.
    table: dict[str, str] = json.loads(_TABLE.read_text(encoding="utf-8"))
    return {letter: sound for sound, letters in table.items() for letter in letters}


def sounds_of(name: str) -> tuple[str, ...]:
    """Give the sounds of a folded name, one a character; a rare surname sounds as a surname.

    A character without pinyin stands for itself; spaces are left out.
    """
    sounds = sound_table()
    letters = "".join(name.split())
    heard = [sounds.get(letter, letter) for letter in letters]
    if double := _SURNAMES.get(letters[:2]):
        heard[:2] = double.split()
    elif single := _SURNAMES.get(letters[:1]):
        heard[0] = single
    return tuple(heard)


def names_contradict(one: str | None, other: str | None) -> bool:
    """Tell whether two names speak against one person.

    They do not when they are equal, when one is missing or masked, or when one is a surname with
    a title (王先生, 田中様, Mrs Smith) and the other begins, in the west ends, with that surname.
    """
    if not one or not other:
        return False
    first, second = folded(one), folded(other)
    if _MASKS.intersection(first) or _MASKS.intersection(second):
        return False
    first_bare, second_bare = _without_title(first), _without_title(second)
    if "".join(first_bare.split()) == "".join(second_bare.split()):
        return False
    return not (
        (first_bare != first and _is_surname_of(first_bare, second_bare))
        or (second_bare != second and _is_surname_of(second_bare, first_bare))
    )


def is_masked_name(name: str) -> bool:
    """Tell whether a name is partly stars."""
    return not _MASKS.isdisjoint(name)


def has_title(name: str) -> bool:
    """Tell whether a name in one word ends with a title."""
    return name.endswith(_TITLES)


def bare_name(name: str) -> tuple[str, bool]:
    """Give a name without its title, and whether it had one."""
    if name.endswith(_TITLES) or " " in name:
        bare = _without_title(folded(name))
        return bare, bare != folded(name)
    return name, False


def _without_title(name: str) -> str:
    words = name.replace(".", " ").replace("·", " ").split()
    if len(words) > 1 and words[0] in _TITLES:
        words = words[1:]
    bare = " ".join(words)
    for title in _TITLES:
        if not title.isascii() and len(bare) > len(title) and bare.endswith(title):
            return bare[: -len(title)].strip()
    return bare


def _is_surname_of(surname: str, name: str) -> bool:
    if surname.isascii():
        return surname in (name.split()[-1:] + name.split()[:1])
    return len(surname) <= _LONGEST_SURNAME and name.startswith(surname)
