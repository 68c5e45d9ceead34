"""Japanese names in Hepburn romanisation, as an English newsreader says them: Kishida, Matsumoto, Ikaruga."""

from __future__ import annotations

from functools import lru_cache

from oyez.script.names.origin import Origin, stressed
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_ONSETS = {
    "": "", "k": "k", "g": "ɡ", "s": "s", "z": "z", "t": "t", "d": "d", "n": "n", "h": "h", "b": "b", "p": "p",
    "m": "m", "y": "j", "r": "ɹ", "w": "w", "f": "f", "j": "dʒ", "sh": "ʃ", "ch": "tʃ", "ts": "ts", "ky": "kj",
    "gy": "ɡj", "ny": "nj", "hy": "hj", "by": "bj", "py": "pj", "my": "mj", "ry": "ɹj", "v": "v", "tsu": "ts",
}  # fmt: skip
_SYLLABLE = pattern(
    r"(?P<onset>ky|gy|ny|hy|by|py|my|ry|sh|ch|ts|[kgsztdnhbpmyrwfjv]?)"
    r"(?P<vowel>ou|oo|oh(?![aiueo])|uu|aa|ii|ee|ai|ei|oi|ui|ae|au|[aiueo])"
    r"(?P<coda>n(?![aiueoy])|m(?=[bpm])|(?:k(?=k)|s(?=s)|t(?=t|ch)|p(?=p)|d(?=d)|g(?=g)))?"
)
_ALLOWED = {
    "sh": "aiueo", "ch": "aiueo", "ts": "u", "j": "aiueo", "f": "u", "y": "aou", "w": "a", "v": "",
    **dict.fromkeys(("ky", "gy", "ny", "hy", "by", "py", "my", "ry"), "auo"), "s": "aueo", "t": "aeo", "d": "aeo",
    "z": "aueo", "h": "aieo",
}  # fmt: skip
_LONG = {
    "ou": "oʊ", "oo": "oʊ", "oh": "oʊ", "uu": "uː", "aa": "ɑː", "ii": "iː", "ee": "eɪ", "ai": "aɪ", "ei": "eɪ",
    "oi": "ɔɪ", "ui": "uːi", "ae": "aɪ", "au": "aʊ",
}  # fmt: skip
_OPEN = {"a": "ɑː", "i": "iː", "u": "uː", "e": "ɛ", "o": "oʊ"}
_CLOSED = {"a": "ɑː", "i": "ɪ", "u": "ʊ", "e": "ɛ", "o": "ɒ"}
_WEAK = {"a": "ə", "i": "ɪ", "u": "ʊ", "e": "ɛ", "o": "oʊ"}
_FINAL = {"a": "ə", "i": "i", "u": "uː", "e": "eɪ", "o": "oʊ"}

_SURNAMES = """
    sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi
    matsumoto inoue kimura hayashi shimizu yamazaki mori abe ikeda hashimoto ishikawa yamashita ogawa ishii
    hasegawa goto okada kondo maeda fujita endo aoki sakamoto murakami ota kaneko fujii fukuda nishimura miura
    takeuchi nakajima okamoto matsuda harada nakano ono tamura fujiwara nakayama ishida kojima wada morita uchida
    shibata sakai yokoyama miyazaki miyamoto kudo arai ueda takagi ando taniguchi ohno imai takada maruyama kono
    noda aso suga kishida ishiba hatoyama koizumi motegi hayashi takaichi nishida mochizuki saito ishihara ozawa
    edano tamaki saitama otani ohtani nagai kawasaki honda toyoda mikitani ueda kuroda uchida shirai kan obuchi
    miyazawa kaifu nakasone fukui osaka suzuki katayama onodera iwaya kihara nakatani hamada iwata nomura
    morishita kuwata uemura kawamura kitagawa matsui matsuyama oda oe okawa
"""
_GIVEN = frozenset(listed(
    "aiko akari akemi akihiko akihiro akihito akiko akio akira asuka atsuko atsushi aya ayaka ayako ayumi chieko chika "
    "chizuko daichi daigo daiki daisuke eiichi eiji eiko emiko etsuko fumiko fumio fumihito fusae goro hajime hana "
    "haruhiko haruka haruki haruko haruto hideaki hidefumi hideki hideko hideo hideyuki hikaru hinako hirofumi hiroki "
    "hiroko hiromi hiroshi hiroto hiroyuki hisako hisashi hitomi hitoshi ichiro isamu isao itsunori jiro joichi jun "
    "junichi junichiro junko junya kaito kana kanako kaneto kaori kaoru katsuhiko katsunobu katsuya kazuhiko kazuhiro "
    "kazuki kazuko kazuo kazuya kazuyoshi kazuyuki keigo keiichi keiji keiko keisuke kenichi kenji kenta kentaro "
    "kenzo kimiko kiyoshi kohei koichi koji kosuke kota kumiko kunihiko kyoko mai maki mako makoto mamoru mana manami "
    "mariko masaaki masahiko masahiro masaki masako masami masanobu masao masaru masashi masato masatoshi masaya "
    "masayoshi masayuki megumi michiko midori miho mihoko mika mikako mikio minoru misaki mitsuko mitsuru miyuki "
    "mizuki momoko motohiko naofumi naohiro naoki naoko naoto naoya natsuki natsumi natsuo noboru nobuko nobuo "
    "nobuyuki noriko norio osamu reiko ren rie rika riko rikako rina ryo ryoji ryoko ryosuke ryota ryotaro ryuichi "
    "ryuji ryunosuke sachiko saki sakura satoko satomi satoru satoshi satsuki sayaka sayuri seiichi seiji seiko "
    "seishiro shigeki shigeo shigeru shiho shin shinichi shinji shinjiro shinobu shinsuke shintaro shinya shinzo "
    "shohei shoichi shoji shota shozo shuichi shuji shun shunsuke sohei sosuke sumiko susumu tadao tadashi taichi "
    "taiki takaaki takahiro takahito takako takanori takao takashi takato takayuki takefusa takehiko takeo takeru "
    "takeshi takuma takumi takuya tamaki taro tatsuo tatsuya teruo tetsuo tetsuro tetsuya tokiko tomoaki tomohiro "
    "tomoko tomomi tomoya toru toshiaki toshihiko toshihiro toshiko toshimitsu toshio toshiro toshiyuki toyohiro "
    "tsuneo tsutomu tsuyoshi wataru yasuhiko yasuhiro yasuko yasunari yasuo yasushi yayoi yohei yoichi yoko yosuke "
    "yoshiaki yoshihide yoshihiko yoshihiro yoshihito yoshiki yoshiko yoshimasa yoshio yoshiro yoshitaka yoshito "
    "yoshiyuki yudai yui yuichi yuichiro yuji yuka yukari yuki yukihiro yukiko yukio yuko yuma yumi yumiko yuri yuriko "
    "yusei yusuke yuta yutaka yuto yuya yuzuru"
))  # fmt: skip
_ENDINGS = pattern(
    r"(?:moto|yama|kawa|gawa|mura|shima|jima|guchi|saki|zaki|hara|bara|wara|uchi|hashi|bashi|ishi|sawa|zawa|numa|"
    r"oka|ura|mizu|"
    r"tani|mori|naka|naga|kubo|saka|zaka|matsu|suke|taro|hiro|yuki|hiko|masa|kazu|nori|aki|michi|ichi|shita|kami|"
    r"zuki|tsuka|machi)$"
)
_DISTINCT = pattern(r"tsu|shi|ryo|kyo|[a-z](?:hashi|yama|gawa|mura|moto)|ji$|oku|aka|iku")
_CUES = pattern(r"\b(?:Japan|Japanese|Tokyo|Osaka|Kyoto|Okinawa|Hokkaido|Diet|Nikkei|yen|Komeito|Shinto)\b")


@lru_cache(maxsize=4096)
def _split(word: str) -> tuple[tuple[str, str, str], ...] | None:
    """Split a word into (onset, vowel, coda); None where it is no Hepburn."""
    found = []
    at = 0
    while at < len(word):
        match = _SYLLABLE.match(word, at)
        if match is None:
            return None
        onset, vowel, coda = match["onset"], match["vowel"], match["coda"] or ""
        if vowel[0] not in _ALLOWED.get(onset, "aiueo"):
            return None
        found.append((onset, vowel, coda))
        at = match.end()
    return tuple(found)


def _read(word: str) -> str | None:
    """Read one word: stress on the last but one, earlier where the word ends in two vowels (Akio)."""
    syllables = _split(word.replace("-", "")) if 2 < len(word) <= 24 else None
    if not syllables:
        return None
    main = _main(syllables)
    return stressed([_sound(syllables, index, main) for index in range(len(syllables))], main)


def _main(syllables: tuple[tuple[str, str, str], ...]) -> int:
    """Return which syllable carries the stress."""
    count = len(syllables)
    if count < 2:
        return 0
    hiatus = syllables[-1][0] == "" and len(syllables[-1][1]) == 1 and syllables[-2][1] in {"i", "u", "e", "o"}
    if hiatus and count > 2:
        return count - 3
    return count - 2


def _sound(syllables: tuple[tuple[str, str, str], ...], index: int, main: int) -> str:
    """Return one syllable in IPA: full where stressed, weak elsewhere."""
    onset, vowel, coda = syllables[index]
    last = index == len(syllables) - 1
    if len(vowel) > 1:
        sound = _LONG[vowel]
    elif coda and coda in "nm":
        sound = _CLOSED[vowel]
    elif last and index:
        sound = _FINAL[vowel]
    else:
        sound = _OPEN[vowel] if index == main or (index == 0 and main >= 2) else _WEAK[vowel]
    ending = coda if coda in {"n", "m"} else ""
    return _ONSETS[onset] + sound + ("ŋ" if ending == "n" and _next_is_velar(syllables, index) else ending)


def _next_is_velar(syllables: tuple[tuple[str, str, str], ...], index: int) -> bool:
    return index + 1 < len(syllables) and syllables[index + 1][0][:1] in {"k", "g"}


_SHORT = 4
"""Letters of given names that other languages have too: Mai, Hana, Jun, Yuri."""


def _full_name(words: list[str]) -> bool:
    """Whether two words are a Japanese name, in either order."""
    if len(words) != 2 or _split(words[0]) is None or _split(words[1]) is None:
        return False
    known = any(word in ORIGIN.surnames or (word in _GIVEN and len(word) > _SHORT) for word in words)
    return known or (bool(_ENDINGS.search(words[0]) or _ENDINGS.search(words[1])) and len("".join(words)) > 8)


def _distinct(word: str) -> bool:
    syllables = _split(word)
    return syllables is not None and len(syllables) > 2 and bool(_ENDINGS.search(word) or _DISTINCT.search(word))


_PLACES = """
    akita asahikawa ashiya atami beppu chigasaki fuchu fukui fukuyama fujisawa gifu hachioji hakodate hamamatsu
    higashi himeji hirosaki ibaraki ikebukuro imabari ise iwaki iwakuni kamakura kakogawa kasukabe kawagoe kawasaki
    kitakyushu kofu koriyama kumagaya kurashiki kushiro maebashi matsudo matsue matsumoto matsuyama minamisanriku mito
    miyagi miyazaki morioka muroran nagano nakano namie narita nishinomiya nerima odawara odaiba ogasawara okayama
    okazaki onagawa otsu rikuzentakata roppongi sagamihara sasebo shibuya shikoku shimane shimonoseki shinagawa
    shinjuku suginami takamatsu takasaki takatsuki tochigi tokorozawa tokushima tomakomai tottori toyama toyohashi
    tsukuba tsushima utsunomiya wajima wakayama wakkanai yaizu yamagata yamaguchi yamanashi yokosuka yokkaichi
    yonaguni zushi kadena futenma henoko ishigaki miyakojima hamaoka takahama genkai sendagaya akihabara asakusa ueno
    harajuku tsukiji toyosu
"""

ORIGIN = Origin(
    "ja", _read, frozenset(_SURNAMES.split()), _distinct, _CUES, _full_name, known=frozenset(_PLACES.split())
)
"""Japanese in Hepburn."""
