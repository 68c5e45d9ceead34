"""Names of India: Venkataraman, Bhattacharya, Mukherjee, Krishnamurthy, Deshpande."""

from __future__ import annotations

import re

from oyez.script.names.letters import penult, reader, stress_by_ending
from oyez.script.names.origin import Origin
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["ORIGIN"]

_TABLE = """
garh$=ɡɑːɹ nath$=nɑːt abad$=əbɑːd kh=k gh=ɡ chh=tʃ ch=tʃ jh=dʒ th=t dh=d ph=f bh=b sh=ʃ ksh=kʃ gy=ɡj jn=ɡj aa=ɑː ee=iː
oo=uː ou=aʊ ai=aɪ ay$=aɪ ay=aɪ ei=eɪ au=aʊ ian$=iən ia$=iə iya$=iːjə ya$=jə arjee$=əɹdʒi erjee$=əɹdʒi ee$=i a$=ə kh=k
a(?=[^aeiouy][aeiouy])=ɑː a=ʌ e$=eɪ e(?=[^aeiouy]{2})=ɛ e=eɪ n(?=k)=ŋ i$=i i(?=[^aeiouy][aeiouy])=iː i=ɪ o=oʊ
u(?=[^aeiouy]{2})=ʊ u=uː y(?=[aeiou])=j y=i b=b c=k d=d f=f g=ɡ h=h j=dʒ k=k l=l m=m n=n p=p q=k r=ɹ s=s t=t v=v w=w
x=ks z=z
"""
_GIVEN = frozenset(listed(
    "abhishek aditya ajay ajit akash amit anand anil anita anjali arjun arun arvind ashish ashok bharat deepak "
    "devendra dinesh ganesh gautam gopal govind hari harish jagdish jayant kailash kamal karan kiran krishna lakshmi "
    "lalit madhav mahesh manish manoj meena mohan mukesh narendra naresh naveen neha nitin pankaj pooja pradeep "
    "prakash pramod prashant pratap praveen priya rahul raj raja rajendra rajesh rajiv rajnath rakesh ram ramesh ravi "
    "rekha rohan sachin sandeep sanjay sanjeev santosh sarita satish shankar sharad shashi shivraj smriti subhash "
    "sudhir sunil suresh surya sushil swati tarun uma umesh usha vandana varun venkat vijay vikas vikram vinay vinod "
    "virat vishal vivek yogesh"
))  # fmt: skip
_ALONE = pattern(
    r"\w{3,}(?:krishnan|krishna|murthy|murti|swamy|swami|rajan|raman|nathan|sundaram|manian|acharya|opadhyay|"
    r"adhyay|erjee|arjee|"
    r"shekhar|chandra|deshmukh|pande|pandey|reddy|iyer|gowda|kumar|prasad|wala|endra|garh|nagar|ganj|patnam|eshwar|eswaran|eshwari)\Z|"
    r"chaudh\w+\Z|bhatt\w+\Z"
)
_CUES = pattern(
    r"\b(?:India\w*|Delhi|Mumbai|Modi|BJP|Congress party|rupees?|Bengal\w*|Punjab\w*|Kerala|Tamil\w*|Gujarat\w*|"
    r"Nepal\w*|Lok Sabha|Hindu)\b"
)
_letters = reader(
    _TABLE,
    stress_by_ending({"raman": 2, "krishnan": 2, "ian": 3, "manian": 2, "pande": 2, "acharya": 2, "erjee": 3,
                      "arjee": 3, "desh": 1, "esh": 1, "ary": 3, "padhyay": 2, "endra": 2, "ant": 1}, penult),
    {"ʌ": "ə", "ɑː": "ə"},
)  # fmt: skip


def _full_name(words: list[str]) -> bool:
    return len(words) == 2 and words[0] in _GIVEN and bool(_ALONE.search(words[1]))


ORIGIN = Origin(
    "hi",
    _letters,
    frozenset(),
    lambda word: bool(_ALONE.search(word) or re.search(r"bh(?!a?v)|jh|kh", word)),
    _CUES,
    _full_name,
    _ALONE,
)
"""Hindi, Marathi, Bengali, Tamil and their neighbours, in newspaper spelling."""
