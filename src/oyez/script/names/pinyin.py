"""Mandarin names in Hanyu Pinyin, as an English newsreader says them: Xi Jinping, Zhengzhou, Wang Huning."""

from __future__ import annotations

from functools import lru_cache

from oyez.script.names.origin import Origin, stressed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_INITIALS = {
    "b": "b", "p": "p", "m": "m", "f": "f", "d": "d", "t": "t", "n": "n", "l": "l", "g": "ɡ", "k": "k", "h": "h",
    "j": "dʒ", "q": "tʃ", "x": "ʃ", "zh": "dʒ", "ch": "tʃ", "sh": "ʃ", "r": "ɹ", "z": "dz", "c": "ts", "s": "s",
    "y": "j", "w": "w", "": "",
}  # fmt: skip
_FINALS = {
    "a": "ɑː", "o": "oʊ", "e": "ʌ", "i": "iː", "u": "uː", "v": "uː", "ai": "aɪ", "ei": "eɪ", "ao": "aʊ", "ou": "oʊ",
    "an": "ɑːn", "en": "ʌn", "ang": "ɑːŋ", "eng": "ʌŋ", "ong": "ʊŋ", "er": "ɑːɹ", "ia": "jɑː", "ie": "jɛ", "iao": "jaʊ",
    "iu": "joʊ", "ian": "jɛn", "in": "ɪn", "iang": "jɑːŋ", "ing": "ɪŋ", "iong": "jʊŋ", "ua": "wɑː", "uo": "woʊ",
    "uai": "waɪ", "ui": "weɪ", "uan": "wɑːn", "un": "ʊn", "uang": "wɑːŋ", "ue": "wɛ", "ve": "wɛ",
}  # fmt: skip
# The finals each initial takes.
_VALID = {
    "b": "a o ai ei ao an en ang eng i ie iao ian in ing u",
    "p": "a o ai ei ao ou an en ang eng i ie iao ian in ing u",
    "m": "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u", "f": "a o ei ou an en ang eng u",
    "d": "a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un",
    "t": "a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un",
    "n": "a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan v ve",
    "l": "a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve",
    "g": "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "k": "a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "h": "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "j": "i ia ie iao iu ian in iang ing iong u ue uan un", "q": "i ia ie iao iu ian in iang ing iong u ue uan un",
    "x": "i ia ie iao iu ian in iang ing iong u ue uan un",
    "zh": "a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "ch": "a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
    "sh": "a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang",
    "r": "e i ao ou an en ang eng ong u uo ui uan un", "z": "a e i ai ei ao ou an en ang eng ong u uo ui uan un",
    "c": "a e i ai ao ou an en ang eng ong u uo ui uan un", "s": "a e i ai ao ou an en ang eng ong u uo ui uan un",
    "y": "a ao e i an in ang ing ong ou u ue uan un", "w": "a ai ei an en ang eng o u",
    "": "a ai an ang ao e ei en er ou",
}  # fmt: skip
_SPECIAL = {
    "yi": "iː", "yan": "jɛn", "ye": "jeɪ", "yue": "jweɪ", "yuan": "jwɑːn", "yu": "juː", "yun": "jʊn", "you": "joʊ",
    "wu": "wuː", "wo": "woʊ", "zhi": "dʒɜː", "chi": "tʃɜː", "shi": "ʃɜː", "ri": "ɹɜː", "zi": "dzɜː", "ci": "tsɜː",
    "si": "sɜː", "chen": "tʃɛn", "wen": "wɛn", "shen": "ʃɛn", "juan": "dʒwɛn", "quan": "tʃwɛn", "xuan": "ʃwɛn",
    "jue": "dʒweɪ", "que": "tʃweɪ", "xue": "ʃweɪ", "jia": "dʒjɑː", "jiang": "dʒjɑːŋ", "jian": "dʒjɛn", "er": "ɑːɹ",
    "lue": "lweɪ", "nue": "nweɪ", "jie": "dʒjeɪ", "xie": "ʃjeɪ", "lie": "ljeɪ", "tie": "tjeɪ",
}  # fmt: skip
_SYLLABLES = {
    initial + final: _SPECIAL.get(initial + final, _INITIALS[initial] + _FINALS[final])
    for initial, finals in _VALID.items()
    for final in finals.split()
}

_SURNAMES = """
    ai an bai bao bi bo cai cao chang chen cheng chi chu cui dai deng ding dong dou du duan fan fang fei feng fu
    gan gao ge geng gong gu guan guo han hao he hong hou hu hua huang huo ji jia jian jiang jiao jin jing kang
    kong lai lan lei li lian liang liao lin ling liu long lou lu luo lyu ma mao mei meng miao mo ni nie ning niu
    ouyang pan pang pei peng pi pu qi qian qiao qin qiu qu quan ran rao ren rong ruan sha shang shao shen sheng
    shi shu si sima situ song su sun tan tang tao teng tian tong tu wan wang wei wen weng wu xi xia xiang xiao xie
    xin xing xiong xu xue yan yang yao ye yi yin ying you yu yuan yue zang zeng zhai zhan zhang zhao zhen zheng
    zhong zhou zhu zhuang zhuge zong zou zuo
"""
_CUES = pattern(
    r"\b(?:China|Chinese|Beijing|Shanghai|Xinhua|yuan|Communist Party|Guangdong|Shenzhen|Taiwan|Hong Kong)\b"
)
# A letter or two that English does not write: zh, x or q before a vowel, and their kin.
_DISTINCT = pattern(
    r"^(?:zh|x[iu]|qi(?![aeio]?[tck])|quan|[jln]iang|guang|huang|shuang|jiu|xiu)|"
    r"(?:zhou|xian|xiang|qing|zhen|zhong|xiong|zhao|jiang)$|[a-z](?:zh|xi|qi)[aeuon]|[a-z]x[iu]"
)


@lru_cache(maxsize=4096)
def _split(word: str) -> tuple[str, ...] | None:
    """Split a word into syllables, each as long as can be; None where it is no pinyin."""
    if not word:
        return ()
    for length in range(min(6, len(word)), 0, -1):
        head, rest = word[:length], word[length:].removeprefix("'")
        # A consonant between vowels opens the next syllable: hu-nan, not hun-an.
        if head in _SYLLABLES and not (
            rest[:1] in set("aeiou") and head[-1] in "ngr" and word[length : length + 1] != "'"
        ):
            if rest[:1] in set("aeo") and word[length : length + 1] != "'" and head[-1] in "aeiouv":
                continue  # a syllable that opens with a vowel has its apostrophe: hualien is no pinyin
            tail = _split(rest)
            if tail is not None:
                return (head, *tail)
    return None


def _read(word: str) -> str | None:
    """Read one word; the last syllable carries the stress."""
    syllables = _split(word.replace("-", "'")) if len(word) <= 24 else None
    if not syllables or len(syllables) > 4:
        return None
    return stressed([_SYLLABLES[syllable] for syllable in syllables], -1)


def _full_name(words: list[str]) -> bool:
    """Whether words are a surname and a given name of one or two syllables."""
    if len(words) != 2 or words[0] not in ORIGIN.surnames:
        return False
    given = _split(words[1].replace("-", "'"))
    return given is not None and 1 <= len(given) <= 2


_PLACES = """
    anhui anqing anshan anyang baoding baotou beihai bengbu cangzhou changchun changsha changzhou chaozhou chengde
    chenzhou dandong daqing datong dazhou deyang dezhou dongguan dongying ezhou foshan fushun fuyang fuzhou ganzhou
    guilin guiyang haikou handan hebei hefei hengyang henan heyuan heze hohhot huaian huainan huizhou huludao huzhou
    jiamusi jiangmen jiaozuo jiaxing jieyang jilin jinan jinhua jining jinzhou jiujiang jixi kaifeng kunshan langfang
    lanzhou leshan lianyungang liaocheng liaoyang lijiang linfen linyi lishui liuzhou luohe luoyang luzhou maanshan
    maoming meishan meizhou mianyang nanchang nanchong nanning nantong nanyang ningde panjin pingdingshan pingtan
    putian puyang qinhuangdao qinzhou qiqihar quanzhou quzhou rizhao sanming sanya shangqiu shangrao shantou shanwei
    shaoguan shaoxing shaoyang shijiazhuang shiyan suihua suining suqian suzhou taian taiyuan taizhou tangshan
    tongling tongliao weifang weihai wenchang wenchuan wenzhou wuhu wuxi wuzhou xiamen xiangtan xiangyang xianyang
    xiaogan xingtai xining xinxiang xinyang xuchang xuzhou yanan yancheng yangjiang yangzhou yantai yibin yichang
    yingkou yiwu yueyang yulin yuncheng zhangjiajie zhangjiakou zhangzhou zhanjiang zhaoqing zhenjiang zhongshan
    zhoukou zhoushan zhumadian zhuzhou zibo zigong zunyi diaoyu zhongnanhai tiananmen huangpu pudong zhongguancun
    shenyang fujian gansu
"""

ORIGIN = Origin(
    "zh", _read, frozenset(_SURNAMES.split()), lambda word: bool(_DISTINCT.search(word)), _CUES, _full_name,
    known=frozenset(_PLACES.split()),
)  # fmt: skip
"""Mandarin in pinyin."""
