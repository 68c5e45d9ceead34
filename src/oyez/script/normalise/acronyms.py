"""Tables of letters and words: which capitals are spelled, which are said, which have a reading of their own."""

from __future__ import annotations

from oyez.script.normalise.atoms import listed

__all__ = ["ALWAYS_LETTERS", "BEFORE_PRONOUN", "COUNTED", "LOWER", "MIXED", "PLAIN", "SURE", "WORDS"]

_WORDS = """
    NATO UNESCO UNICEF NASA AIDS FIFA UEFA OPEC ASEAN APEC BRICS AUKUS THAAD SARS MERS COVID COP LASER RADAR SONAR
    SCUBA SWAT NAFTA AMLO INTERPOL EUROPOL FRONTEX UNRWA UNAIDS UNCTAD UNHABITAT OSHA NOAA FEMA CENTCOM INDOPACOM
    AFRICOM EUCOM NORAD STEM OLED NIMBY YIMBY LIBOR SOFR EURIBOR NASDAQ TOPIX KOSPI KOSDAQ SENSEX NIFTY BOVESPA FOREX
    FINTECH HAMAS ISIS DAESH FARC SAARC SADC ECOWAS IGAD MERCOSUR CARICOM COMESA CELAC OPCW QUAD MINUSMA UNIFIL UNMISS
    UNPROFOR MONUSCO BAFTA OSCAR GRAMMY EMMY IKEA LEGO TESCO ASDA SAAB FIAT NIKE CANON SONY LUKOIL ROSATOM HIMARS
    ATACMS TACAN SIPRI INSEAD CERN DARPA ARPA IARPA TRIPS GATT MAGA DOGE DREAM PACE SALT START NEET ROTC POTUS FLOTUS
    SCOTUS WAG YOLO FOMO LOL MEME NEOM TASER ZIP RAM ROM JPEG GIF SIM PIN VAT UNITA ZANU SWAPO FRELIMO RENAMO MASH
    TEPCO NISSAN TOYOTA MAZDA KIA GAVI CEPI ECHO ERASMUS DRAM NAND CMOS CAPTCHA BAME HASC COBRA COBR OFCOM OFGEM
    OFSTED OFWAT DEFRA ACAS RADA LAMDA NICE SAGE PETA OXFAM DELTA AMBER ALERT BREXIT NEWS LIVE UPDATE WATCH VIDEO
    EXCLUSIVE OPINION BREAKING ANALYSIS OCHA UNEP UNIDO WIPO SPAC FINRA GAAP NASCAR ICANN NIST LIDAR ICE DACA SNAP
    TARP RICO FISA HIPAA FICO PEPFAR JAG AWACS JDAM MRAP DEFCON SOCOM KFOR ISAF EUFOR COGAT CRISPR GLONASS COVAX LASIK
    DAX CAC NIO SINOPEC AXA LATAM JAL TASS IRNA ANSA WAFA SANA NOTAM MADD JSON ASCII BIOS WASP SWIFT IBAN ISA UCAS
    PISA TOEFL IELTS ASBO CONCACAF CAF WADA USADA FINA FIDE FIBA MAX ERISA MINURSO AMISOM UNAMA UNAMI FRAND EPCOT
    SEALS SEAL NAVSEA SHAPE CIMIC ECOMOG EFTA CEFTA SIDS TEFL ATOL ABTA NEETS DEWA HUDA RERA SEBI TRAI CITES FOIA
    BAFTAS LIV STOXX IBEX ADNOC ANZAC JAXA ISRO AIPAC IRENA BIMSTEC AIIMS NASSCOM FICCI COSATU NUMSA INEC NAFDAC PEMRA
    NADRA KAUST ARAMCO PEMEX CEMEX ANVISA SABIC MENA CAFTA ANZUS SEATO ESMA ENISA BARMM UNASUR MOMA CITIC COSCO SASAC
    AMRO ASLEF UNISON BALPA MARPOL SOLAS UNIQLO MUJI NASUWT NEHAWU SASSA TIFF LACMA NINJA PEGIDA POSCO KEPCO KAIST FED
"""
WORDS = frozenset(listed(_WORDS))
"""Said as words though written in capitals. A house that prints Nato or Unicef has decided already."""
ALWAYS_LETTERS = frozenset(["US", "UN", "EU", "UK", "UAE", "USSR", "IT", "WHO", "PM", "IS", "AM", "PA", "MP", "MEP"])
"""Letters, though their capitals could be a word, a pronoun or a shout."""
LOWER: dict[str, str] = {
    "dpa": "D P A", "mph": "M P H", "pdf": "P D F", "plc": "P L C", "tv": "T V", "dj": "D J", "cv": "C V",
    "ok": "O K", "url": "U R L", "gps": "G P S", "usb": "U S B", "html": "H T M L", "diy": "D I Y", "ngo": "N G O",
    "ngos": "N G O's", "ceo": "C E O", "cctv": "C C T V", "dna": "D N A", "rsvp": "R S V P", "afp": "A F P",
    "mRNA": "M R N A", "eBay": "", "iOS": "I O S", "tvN": "T V N",
}  # fmt: skip
"""Small words that are letters all the same."""
MIXED: dict[str, str] = {
    "JPEG": "jaypeg", "MPEG": "empeg", "CD-ROM": "C D rom", "iOS": "I O S", "iPhone": "I phone",
    "iPhones": "I phones", "iPad": "I pad", "iPads": "I pads", "iCloud": "I cloud", "iTunes": "I tunes",
    "iPod": "I pod", "iPods": "I pods", "eBay": "E bay", "macOS": "mac O S", "NBCUniversal": "N B C Universal",
    "MSNBC": "M S N B C", "YouTube": "You Tube", "LinkedIn": "Linked In", "TikTok": "Tick Tock",
    "WhatsApp": "Whats App", "OpenAI": "Open A I", "DeepMind": "Deep Mind", "AirAsia": "Air Asia",
    "PayPal": "Pay Pal", "SpaceX": "Space X", "McDonald": "McDonald", "NGOs": "N G O's", "LGBTQ+": "L G B T Q plus",
    "LGBTQIA+": "L G B T Q I A plus", "LGBT+": "L G B T plus", "xAI": "X A I", "GenAI": "Gen A I",
    "ChatGPT": "Chat G P T", "eSports": "E sports", "pH": "P H", "NaN": "nan", "CO2": "C O two", "CO₂": "C O two",
    "CO2e": "C O two E", "CO₂e": "C O two E",
    "H2O": "H two O", "NO2": "N O two", "SO2": "S O two", "CH4": "C H four", "PM2.5": "P M two point five",
    "PM10": "P M ten", "MP3": "M P three", "MP4": "M P four", "4x4": "four by four", "4K": "four K", "8K": "eight K",
    "i-Cable": "I Cable", "B2B": "B to B", "B2C": "B to C", "P2P": "peer to peer", "Y2K": "Y two K",
    "W3C": "W three C", "C++": "C plus plus", "C#": "C sharp", "F#": "F sharp", ".NET": "dot net",
    "WWI": "World War one", "WWII": "World War two", "WW1": "World War one",
    "WW2": "World War two", "WWIII": "World War three", "MoM": "month on month",
    "PhDs": "P H D's", "LiDAR": "Lidar", "MoMA": "Moma", "PoWs": "P O W's", "PoW": "P O W", "VIPs": "V I P's",
    "R2-D2": "R two D two", "A&E": "A and E", "R&D": "R and D", "T&Cs": "T's and C's", "Q&A": "Q and A",
    "M&A": "M and A", "M&S": "M and S", "H&M": "H and M", "B&B": "B and B", "R&B": "R and B", "S&P": "S and P",
    "AT&T": "A T and T", "P&O": "P and O", "P&G": "P and G", "J&J": "J and J", "D&D": "D and D", "E&Y": "E and Y",
    "G&T": "G and T", "BT": "B T", "USAID": "U S aid", "UKIP": "you kip", "FTSE": "footsie", "IoT": "I O T",
    "SaaS": "sass", "VoIP": "voyp", "WiFi": "why fie", "Wi-Fi": "why fie", "QAnon": "Q anon", "BoJ": "B O J",
    "BoE": "B O E", "PBoC": "P B O C", "DoJ": "D O J", "MoU": "M O U", "MoUs": "M O U's", "DfE": "D F E",
    "MoD": "M O D", "HMRC": "H M R C", "TfL": "T F L", "EoS": "E O S", "RoK": "R O K",
    "JPMorgan": "J P Morgan", "IoC": "I O C", "DoD": "D O D", "A$AP": "A sap",
    "GmbH": "G M B H", "HbA1c": "H B A one C",
}  # fmt: skip
"""Forms with a reading of their own; single capitals in it are letters."""
COUNTED = {
    "AAA": "triple A", "NAACP": "N double A C P", "NCAA": "N C double A", "AARP": "double A R P", "AA": "double A",
    "IEEE": "I triple E",
}  # fmt: skip
"""Capitals said by counting them."""
_PLAIN_WORDS = """
    ABOUT ALL ALSO AND ARE BACK BAD BEEN BEST BIG BUT BUY CALL CAME CAN CITY COME COST DAY DEAD DEAL DID DOES DONE
    DOWN EACH EAST EVEN EVER FACE FACT FAR FAST FEEL FEW FIND FIRE FIRST FIVE FOR FOUR FREE FROM FULL GAME GET
    GIVE GOES GOOD GREAT HAD HAND HARD HAS HAVE HEAD HEAR HELP HER HERE HIGH HIS HOME HOPE HOT HOUR HOW INTO JOB
    JOIN JUST KEEP KEY KILL KNOW LAST LATE LEAD LEFT LESS LET LIFE LIKE LINE LIST LONG LOOK LOSE LOSS LOST LOVE
    LOW MADE MAIN MAKE MAN MANY MEN MORE MOST MOVE MUCH MUST NAME NEAR NEED NEVER NEW NEXT NINE NOT NOW OFF OLD
    ONE ONLY OPEN OTHER OUR OUT OVER PART PAST PAY PLAN PLAY POLL POOR PUT READ REAL RED REST RICH RIGHT RISE ROAD
    ROLE SACK SAID SALE SAME SAVE SAY SAYS SEE SEEN SELL SENT SET SHE SHOW SIDE SIGN SIX SOME SOON STAY STEP STOP
    SUCH SURE TAKE TALK TEAM TEN THAN THAT THE THEIR THEM THEN THERE THESE THEY THIS TIME TODAY TOLD TOO TOP TRUE
    TRY TURN TWO UNDER UPON USED VERY VIEW VOTE WAIT WALK WANT WAR WAS WAY WEEK WELL WENT WERE WEST WHAT WHEN
    WHERE WHICH WHY WILL WIN WITH WOMAN WON WORD WORK WORLD YEAR YES YET YOU YOUR ZERO
"""
PLAIN = frozenset(listed(_PLAIN_WORDS))
"""Everyday words that a page prints in capitals for emphasis: READ MORE, WHAT NEXT."""
_SURE = """
    UN EU UK UAE USA PM MP CEO GDP IMF WTO FBI CIA BBC NHS TV AI EV CNN FDA ECB NYC IDF DEA EPA FAA NSA NBA NIH
    RAF USAF IPO ETF HIV DNA ADHD USB DIY ITV ABC ANC ICC IPL IOC IAEA ICJ OECD UNHCR UNSC EPL UFC IVF ICU SUV
    GCSE
"""
SURE = frozenset(listed(_SURE))
"""Letters even in a line that is all in capitals."""
BEFORE_PRONOUN = frozenset(listed("tell let of give for all with join told help to from about show between contact"))
"""Words after which US, in a line of capitals, is the pronoun."""
