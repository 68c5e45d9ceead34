"""Names of India: Venkataraman, Bhattacharya, Mukherjee, Krishnamurthy, Deshpande."""

from __future__ import annotations

import re

from oyez.script.names.letters import full_name_of, penult, reader, stress_by_ending
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
    "abdul aarti abhijit abhinav akhilesh alok amartya ambika amitabh ananya anirudh ankit ankita anupam anurag "
    "anushka apurva archana arjuna arundhati asha ashutosh atul ayesha babul balaji bhagwant bhavna bhupendra "
    "bhupinder brinda chandan chandrababu charan chirag dattatreya debashish devika dharmendra dhananjay dilip farooq "
    "gagan gaurav geeta girish gita gurpreet hardeep harpreet harsh harsha hemant himanta hitesh indira jaideep "
    "jairam jaspal jaswant jaya jayalalithaa jayesh jitendra jyoti kanhaiya kapil karthik kavita kirti kishore kumari "
    "kunal lalu madhavi madhu mahendra mallikarjun mamata manmohan meenakshi milind mithali mohandas mohit mukul "
    "murali nandan nandini narayan navjot neeraj nikhil nirmal nitish omkar pallavi parth parvati pinarayi piyush "
    "prabhat prafulla pranab prasad praful pritam priyanka pushkar raghav rajat rajeev rajesh rajkumar raman "
    "rameshwar ranjit rashmi ratan rishi rohit rupa sadhguru sagarika samir sandhya sangeeta sanjiv sarojini satya "
    "satyajit satyendra shalini shanta sharmila shashank shilpa shivani shobha shreya shubman siddharth sitaram sneha "
    "soumya srinivas sridhar subrata sudha sudhakar sujata sukhbir sumit sundar suniti surendra suryakant sushma "
    "swaraj tejashwi trivendra uddhav ujjwal urmila vaishali vandita varsha vasundhara venkatesh venu vidya vikrant "
    "vinayak vineet vinesh vipin vishnu yashwant yogendra yogi abhishek aditya ajay ajit akash amit anand anil anita "
    "anjali arjun arun arvind ashish ashok bharat deepak devendra dinesh ganesh gautam gopal govind hari harish "
    "jagdish jayant kailash kamal karan kiran krishna lakshmi lalit madhav mahesh manish manoj meena mohan mukesh "
    "narendra naresh naveen neha nitin pankaj pooja pradeep prakash pramod prashant pratap praveen priya rahul raj "
    "raja rajendra rajiv rajnath rakesh ram ramesh ravi rekha rohan sachin sandeep sanjay sanjeev santosh sarita "
    "satish shankar sharad shashi shivraj smriti subhash sudhir sunil suresh surya sushil swati tarun uma umesh usha "
    "vandana varun venkat vijay vikas vikram vinay vinod virat vishal vivek yogesh"
))  # fmt: skip
_ALONE = pattern(
    r"\w{3,}(?:krishnan|krishna|puram|pura|halli|palli|patti|wada|gaon|roli|kote|konda|murthy|murti|swamy|swami|rajan|raman|nathan|sundaram|manian|acharya|opadhyay|"
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


def _fits(word: str) -> bool:
    return bool(_ALONE.search(word))


_given_and_more = full_name_of(_GIVEN, (), _fits)


def _full_name(words: list[str]) -> bool:
    return len(words) < 4 and words[0] in _GIVEN and _given_and_more(words)


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
