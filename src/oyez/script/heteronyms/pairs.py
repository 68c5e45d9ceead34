"""Nouns (or adjectives) and verbs of one spelling: how each is said."""

from __future__ import annotations

from typing import Literal, NamedTuple

__all__ = ["PAIRS", "Pair", "Part"]

Part = Literal["noun", "verb", ""]


class Pair(NamedTuple):
    """A word with two sounds.

    Attributes:
        noun: IPA as noun or adjective.
        verb: IPA as verb.
        usual: What it is where neighbours do not tell; empty leaves it to the engine.
        plural: Whether it ends in the s of a plural or a third person.
        verb_next: A following word that makes it a verb.
    """

    noun: str
    verb: str
    usual: Part
    plural: bool = False
    verb_next: str = ""


# word | noun or adjective | verb | where nothing tells (n, v, -) | the word that follows the verb
_TABLE = """
abuse | əˈbjuːs | əˈbjuːz | n |
advocate | ˈædvəkət | ˈædvəkeɪt | n | for
affiliate | əˈfɪliət | əˈfɪlieɪt | n |
aggregate | ˈæɡrɪɡət | ˈæɡrɪɡeɪt | n |
alternate | ˈɔːltərnət | ˈɔːltərneɪt | n | between
annex | ˈænɛks | əˈnɛks | n |
appropriate | əˈproʊpriət | əˈproʊprieɪt | n |
approximate | əˈprɒksɪmət | əˈprɒksɪmeɪt | n |
articulate | ɑːrˈtɪkjʊlət | ɑːrˈtɪkjʊleɪt | - |
associate | əˈsoʊsiət | əˈsoʊsieɪt | n | with
attribute | ˈætrɪbjuːt | əˈtrɪbjuːt | - |
combat | ˈkɒmbæt | kəmˈbæt | n |
combine | ˈkɒmbaɪn | kəmˈbaɪn | v |
compound | ˈkɒmpaʊnd | kəmˈpaʊnd | n |
conduct | ˈkɒndʌkt | kənˈdʌkt | n |
conflict | ˈkɒnflɪkt | kənˈflɪkt | n | with
console | ˈkɒnsoʊl | kənˈsoʊl | n |
contest | ˈkɒntɛst | kənˈtɛst | n |
contract | ˈkɒntrækt | kənˈtrækt | n |
contrast | ˈkɒntræst | kənˈtræst | n |
convert | ˈkɒnvɜːrt | kənˈvɜːrt | v |
convict | ˈkɒnvɪkt | kənˈvɪkt | - |
coordinate | koʊˈɔːrdɪnət | koʊˈɔːrdɪneɪt | v |
decrease | ˈdiːkriːs | dɪˈkriːs | n |
defect | ˈdiːfɛkt | dɪˈfɛkt | n | to
delegate | ˈdɛlɪɡət | ˈdɛlɪɡeɪt | n |
deliberate | dɪˈlɪbərət | dɪˈlɪbəreɪt | n | on
desert | ˈdɛzərt | dɪˈzɜːrt | n |
designate | ˈdɛzɪɡnət | ˈdɛzɪɡneɪt | v |
digest | ˈdaɪdʒɛst | daɪˈdʒɛst | v |
discharge | ˈdɪstʃɑːrdʒ | dɪsˈtʃɑːrdʒ | n |
discount | ˈdɪskaʊnt | dɪsˈkaʊnt | n |
duplicate | ˈduːplɪkət | ˈduːplɪkeɪt | n |
elaborate | ɪˈlæbərət | ɪˈlæbəreɪt | n | on
escort | ˈɛskɔːrt | ɪˈskɔːrt | n |
estimate | ˈɛstɪmət | ˈɛstɪmeɪt | n | that
excuse | ɪkˈskjuːs | ɪkˈskjuːz | n |
exploit | ˈɛksplɔɪt | ɪkˈsplɔɪt | v |
export | ˈɛkspɔːrt | ɪkˈspɔːrt | n |
extract | ˈɛkstrækt | ɪkˈstrækt | v |
fragment | ˈfræɡmənt | fræɡˈmɛnt | n |
frequent | ˈfriːkwənt | friˈkwɛnt | n |
graduate | ˈɡrædʒuət | ˈɡrædʒueɪt | n |
house | haʊs | haʊz | n |
impact | ˈɪmpækt | ɪmˈpækt | n |
implant | ˈɪmplænt | ɪmˈplænt | n |
import | ˈɪmpɔːrt | ɪmˈpɔːrt | n |
incense | ˈɪnsɛns | ɪnˈsɛns | n |
increase | ˈɪnkriːs | ɪnˈkriːs | n |
initiate | ɪˈnɪʃiət | ɪˈnɪʃieɪt | v |
insert | ˈɪnsɜːrt | ɪnˈsɜːrt | v |
insult | ˈɪnsʌlt | ɪnˈsʌlt | n |
intern | ˈɪntɜːrn | ɪnˈtɜːrn | n |
intimate | ˈɪntɪmət | ˈɪntɪmeɪt | n |
invite | ˈɪnvaɪt | ɪnˈvaɪt | v |
legitimate | lɪˈdʒɪtɪmət | lɪˈdʒɪtɪmeɪt | n |
misuse | mɪsˈjuːs | mɪsˈjuːz | n |
moderate | ˈmɒdərət | ˈmɒdəreɪt | n |
object | ˈɒbdʒɛkt | əbˈdʒɛkt | n | to
offset | ˈɒfsɛt | ɒfˈsɛt | v |
overhaul | ˈoʊvərhɔːl | ˌoʊvərˈhɔːl | n |
overthrow | ˈoʊvərθroʊ | ˌoʊvərˈθroʊ | n |
perfect | ˈpɜːrfɪkt | pərˈfɛkt | n |
permit | ˈpɜːrmɪt | pərˈmɪt | n |
precipitate | prɪˈsɪpɪtət | prɪˈsɪpɪteɪt | v |
present | ˈprɛzənt | prɪˈzɛnt | n |
produce | ˈproʊduːs | prəˈduːs | v |
progress | ˈprɒɡrɛs | prəˈɡrɛs | n |
project | ˈprɒdʒɛkt | prəˈdʒɛkt | n | that
protest | ˈproʊtɛst | prəˈtɛst | n |
rebel | ˈrɛbəl | rɪˈbɛl | n |
rebound | ˈriːbaʊnd | rɪˈbaʊnd | n |
recall | ˈriːkɔːl | rɪˈkɔːl | v |
recount | ˈriːkaʊnt | rɪˈkaʊnt | n |
record | ˈrɛkərd | rɪˈkɔːrd | n |
refund | ˈriːfʌnd | rɪˈfʌnd | n |
refuse | ˈrɛfjuːs | rɪˈfjuːz | v | to
reject | ˈriːdʒɛkt | rɪˈdʒɛkt | v |
relay | ˈriːleɪ | rɪˈleɪ | n |
segment | ˈsɛɡmənt | sɛɡˈmɛnt | n |
separate | ˈsɛpərət | ˈsɛpəreɪt | n |
subject | ˈsʌbdʒɛkt | səbˈdʒɛkt | n |
subordinate | səˈbɔːrdɪnət | səˈbɔːrdɪneɪt | n |
supplement | ˈsʌplɪmənt | ˈsʌplɪmɛnt | n |
survey | ˈsɜːrveɪ | sərˈveɪ | n |
suspect | ˈsʌspɛkt | səˈspɛkt | n | that
syndicate | ˈsɪndɪkət | ˈsɪndɪkeɪt | n |
torment | ˈtɔːrmɛnt | tɔːrˈmɛnt | n |
transfer | ˈtrænsfɜːr | trænsˈfɜːr | n |
transplant | ˈtrænsplænt | trænsˈplænt | n |
transport | ˈtrænspɔːrt | trænˈspɔːrt | n |
underestimate | ˌʌndərˈɛstɪmət | ˌʌndərˈɛstɪmeɪt | v |
update | ˈʌpdeɪt | ʌpˈdeɪt | n |
upgrade | ˈʌpɡreɪd | ʌpˈɡreɪd | n |
use | juːs | juːz | v |
"""
# Plurals that are no noun's, or said alike.
_NO_PLURAL = frozenset(
    ["annex", "appropriate", "approximate", "articulate", "deliberate", "elaborate", "frequent", "house", "legitimate"]
)


def _with_s(sound: str) -> str:
    """Add the s of the plural or of the third person."""
    if sound.endswith(("s", "z", "ʃ", "ʒ")):
        return sound + "ɪz"
    return sound + ("s" if sound.endswith(("p", "t", "k", "f")) else "z")


def _pairs() -> dict[str, Pair]:
    found = {}
    for row in _TABLE.strip().splitlines():
        word, noun, verb, usual, after = (cell.strip() for cell in row.split("|"))
        kind: Part = {"n": "noun", "v": "verb"}.get(usual, "")  # type: ignore[assignment]
        found[word] = Pair(noun, verb, kind, verb_next=after)
        if word not in _NO_PLURAL:
            found[f"{word}s"] = Pair(_with_s(noun), _with_s(verb), kind and "noun", plural=True, verb_next=after)
    return found


PAIRS = _pairs()
"""By the printed form in small letters, plurals and third persons included."""
