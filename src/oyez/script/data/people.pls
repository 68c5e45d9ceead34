<?xml version="1.0" encoding="UTF-8"?>
<!-- How an English newsreader says people in public life, with surnames of their own where those are theirs alone.
     Broad English IPA with stress, one word of IPA for each printed word. Written for Oyez; GPL-3.0-or-later. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
<lexeme><grapheme>A'ja</grapheme><phoneme>ˈeɪʒə</phoneme></lexeme>
<lexeme><grapheme>A'ja Wilson</grapheme><phoneme>ˈeɪʒə ˈwɪlsən</phoneme></lexeme>
<lexeme><grapheme>Aamir</grapheme><phoneme>ˈɑːmɪr</phoneme></lexeme>
<lexeme><grapheme>Aamir Khan</grapheme><phoneme>ˈɑːmɪr ˈkɑːn</phoneme></lexeme>
<lexeme><grapheme>Ábalos</grapheme><phoneme>ˈæbəlɒs</phoneme></lexeme>
<lexeme><grapheme>Abascal</grapheme><phoneme>ˌɑːbəˈskæl</phoneme></lexeme>
<lexeme><grapheme>Abbas Araghchi</grapheme><phoneme>æˈbɑːs ɑːˈrɑːktʃi</phoneme></lexeme>
<lexeme><grapheme>Abbas Araqchi</grapheme><phoneme>æˈbɑːs ɑːˈrɑːktʃi</phoneme></lexeme>
<lexeme><grapheme>Abdalla</grapheme><phoneme>æbˈdælə</phoneme></lexeme>
<lexeme><grapheme>Abdel</grapheme><phoneme>ˈæbdəl</phoneme></lexeme>
<lexeme><grapheme>Abdel Fattah al-Burhan</grapheme><phoneme>ˈæbdəl fəˈtɑː æl bʊrˈhɑːn</phoneme></lexeme>
<lexeme><grapheme>Abdel Fattah al-Sisi</grapheme><phoneme>ˈæbdəl fəˈtɑː æl ˈsiːsi</phoneme></lexeme>
<lexeme><grapheme>Abdel Fattah el-Sisi</grapheme><phoneme>ˈæbdəl fəˈtɑː ɛl ˈsiːsi</phoneme></lexeme>
<lexeme><grapheme>Abdelatty</grapheme><phoneme>ˌæbdəˈlɑːti</phoneme></lexeme>
<lexeme><grapheme>Abdelmadjid</grapheme><phoneme>ˌæbdəlmæˈdʒiːd</phoneme></lexeme>
<lexeme><grapheme>Abdelmadjid Tebboune</grapheme><phoneme>ˌæbdəlmæˈdʒiːd təˈbuːn</phoneme></lexeme>
<lexeme><grapheme>Abdirahman</grapheme><phoneme>ˌæbdiˈrɑːmən</phoneme></lexeme>
<lexeme><grapheme>Abdoulaye</grapheme><phoneme>ˈæbduːlaɪ</phoneme></lexeme>
<lexeme><grapheme>Abdoulaye Wade</grapheme><phoneme>ˈæbduːlaɪ ˈwɑːd</phoneme></lexeme>
<lexeme><grapheme>Abdourahamane</grapheme><phoneme>ˌæbduːrəhəˈmæn</phoneme></lexeme>
<lexeme><grapheme>Abdourahamane Tchiani</grapheme><phoneme>ˌæbduːrəhəˈmæn tʃiˈɑːni</phoneme></lexeme>
<lexeme><grapheme>Abdul</grapheme><phoneme>ˈæbdʊl</phoneme></lexeme>
<lexeme><grapheme>Abdul Hamid Dbeibah</grapheme><phoneme>ˈæbdʊl hæˈmiːd dəˈbeɪbə</phoneme></lexeme>
<lexeme><grapheme>Abdul Latif Rashid</grapheme><phoneme>ˈæbdʊl læˈtiːf rəˈʃiːd</phoneme></lexeme>
<lexeme><grapheme>Abdul-Malik al-Houthi</grapheme><phoneme>ˈæbdʊl ˈmælɪk æl ˈhuːθi</phoneme></lexeme>
<lexeme><grapheme>Abdullah Öcalan</grapheme><phoneme>ɑːbˈdʊlə ˈoʊdʒəlɑːn</phoneme></lexeme>
<lexeme><grapheme>Abdulrazak Gurnah</grapheme><phoneme>ˌæbdʊlˈrɑːzæk ˈɡʊrnə</phoneme></lexeme>
<lexeme><grapheme>Abebe</grapheme><phoneme>əˈbɛbeɪ</phoneme></lexeme>
<lexeme><grapheme>Abelardo de la Espriella</grapheme><phoneme>ˌɑːbɛˈlɑːrdoʊ deɪ lɑː ˌɛspriˈeɪjə</phoneme></lexeme>
<lexeme><grapheme>Abhijit</grapheme><phoneme>ˈʌbɪdʒiːt</phoneme></lexeme>
<lexeme><grapheme>Abinader</grapheme><phoneme>ˌɑːbinəˈdɛr</phoneme></lexeme>
<lexeme><grapheme>Abiy</grapheme><phoneme>ˈɑːbi</phoneme></lexeme>
<lexeme><grapheme>Abiy Ahmed</grapheme><phoneme>ˈɑːbi ˈɑːmɛd</phoneme></lexeme>
<lexeme><grapheme>Aboul Gheit</grapheme><phoneme>əˈbuːl ˈɡeɪt</phoneme></lexeme>
<lexeme><grapheme>Abrahamyan</grapheme><phoneme>ˌɑːbrəhɑːmˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Abramovich</grapheme><phoneme>əˈbrɑːməvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Abu Akleh</grapheme><phoneme>ˈɑːbuː ˈɑːkleɪ</phoneme></lexeme>
<lexeme><grapheme>Abu Bakr</grapheme><phoneme>ˈɑːbuː ˈbækər</phoneme></lexeme>
<lexeme><grapheme>Abu Bakr al-Baghdadi</grapheme><phoneme>ˈɑːbuː ˈbækər æl bæɡˈdædi</phoneme></lexeme>
<lexeme><grapheme>Abu Mohammed al-Jolani</grapheme><phoneme>ˈɑːbuː moʊˈhæməd æl dʒoʊˈlɑːni</phoneme></lexeme>
<lexeme><grapheme>Achebe</grapheme><phoneme>əˈtʃeɪbeɪ</phoneme></lexeme>
<lexeme><grapheme>Achieng</grapheme><phoneme>əˈtʃɛŋ</phoneme></lexeme>
<lexeme><grapheme>Achim</grapheme><phoneme>ˈɑːkiːm</phoneme></lexeme>
<lexeme><grapheme>Achraf</grapheme><phoneme>ˈæʃrɑːf</phoneme></lexeme>
<lexeme><grapheme>Acuña</grapheme><phoneme>əˈkuːnjə</phoneme></lexeme>
<lexeme><grapheme>Acurio</grapheme><phoneme>əˈkʊrioʊ</phoneme></lexeme>
<lexeme><grapheme>Ada Colau</grapheme><phoneme>ˈɑːdə koʊˈlaʊ</phoneme></lexeme>
<lexeme><grapheme>Adama</grapheme><phoneme>əˈdɑːmə</phoneme></lexeme>
<lexeme><grapheme>Adama Barrow</grapheme><phoneme>əˈdɑːmə ˈbæroʊ</phoneme></lexeme>
<lexeme><grapheme>Adani</grapheme><phoneme>əˈdɑːni</phoneme></lexeme>
<lexeme><grapheme>Addo</grapheme><phoneme>ˈædoʊ</phoneme></lexeme>
<lexeme><grapheme>Adeang</grapheme><phoneme>ædiˈæŋ</phoneme></lexeme>
<lexeme><grapheme>Adekunle</grapheme><phoneme>ˌædɛˈkuːnleɪ</phoneme></lexeme>
<lexeme><grapheme>Adel al-Jubeir</grapheme><phoneme>ˈɑːdɛl æl dʒuːˈbeɪr</phoneme></lexeme>
<lexeme><grapheme>Ademola Lookman</grapheme><phoneme>ˌædɛˈmoʊlə ˈlʊkmən</phoneme></lexeme>
<lexeme><grapheme>Adesanya</grapheme><phoneme>ˌædɛˈsɑːnjə</phoneme></lexeme>
<lexeme><grapheme>Adesina</grapheme><phoneme>ˌædɛˈsiːnə</phoneme></lexeme>
<lexeme><grapheme>Adewale</grapheme><phoneme>ˌædɛˈwɑːleɪ</phoneme></lexeme>
<lexeme><grapheme>Adeyemi</grapheme><phoneme>ˌædɛˈjɛmi</phoneme></lexeme>
<lexeme><grapheme>Adhanom</grapheme><phoneme>ˈɑːdɑːnɒm</phoneme></lexeme>
<lexeme><grapheme>Adichie</grapheme><phoneme>əˈdiːtʃi</phoneme></lexeme>
<lexeme><grapheme>Adityanath</grapheme><phoneme>ˌɑːdɪtjəˈnɑːt</phoneme></lexeme>
<lexeme><grapheme>Adjei</grapheme><phoneme>əˈdʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Adulyadej</grapheme><phoneme>əˌduːnjəˈdeɪt</phoneme></lexeme>
<lexeme><grapheme>Afridi</grapheme><phoneme>əˈfriːdi</phoneme></lexeme>
<lexeme><grapheme>Afwerki</grapheme><phoneme>ɑːfˈwɛrki</phoneme></lexeme>
<lexeme><grapheme>Agnès</grapheme><phoneme>ænˈjɛs</phoneme></lexeme>
<lexeme><grapheme>Agnès Varda</grapheme><phoneme>ænˈjɛs ˈvɑːrdə</phoneme></lexeme>
<lexeme><grapheme>Agnieszka</grapheme><phoneme>ˌæɡniˈɛʃkə</phoneme></lexeme>
<lexeme><grapheme>Agnieszka Holland</grapheme><phoneme>ˌæɡniˈɛʃkə ˈhɒlənd</phoneme></lexeme>
<lexeme><grapheme>Agyeman</grapheme><phoneme>ˈædʒeɪmæn</phoneme></lexeme>
<lexeme><grapheme>Ahmad Zahid Hamidi</grapheme><phoneme>ˈɑːmæd ˈzɑːhɪd hæˈmiːdi</phoneme></lexeme>
<lexeme><grapheme>Ahmadi</grapheme><phoneme>æˈmɑːdi</phoneme></lexeme>
<lexeme><grapheme>Ahmadinejad</grapheme><phoneme>ɑːməˈdiːnədʒɑːd</phoneme></lexeme>
<lexeme><grapheme>Ahmed</grapheme><phoneme>ˈɑːmɛd</phoneme></lexeme>
<lexeme><grapheme>Ahmed al-Sharaa</grapheme><phoneme>ˈɑːmɛd æl ˈʃɑːrɑː</phoneme></lexeme>
<lexeme><grapheme>Ahmet</grapheme><phoneme>ɑːˈmɛt</phoneme></lexeme>
<lexeme><grapheme>Ahn Gyu-back</grapheme><phoneme>ɑːn ɡjuː ˈbɛk</phoneme></lexeme>
<lexeme><grapheme>Ai Weiwei</grapheme><phoneme>aɪ ˌweɪˈweɪ</phoneme></lexeme>
<lexeme><grapheme>Aidarous al-Zubaidi</grapheme><phoneme>ˌaɪdəˈruːs æl zʊˈbeɪdi</phoneme></lexeme>
<lexeme><grapheme>Aiman Mazyek</grapheme><phoneme>ˈaɪmən ˈmɑːzjɛk</phoneme></lexeme>
<lexeme><grapheme>Airlangga Hartarto</grapheme><phoneme>ˌaɪərˈlɑːŋɡə hɑːrˈtɑːrtoʊ</phoneme></lexeme>
<lexeme><grapheme>Aisake</grapheme><phoneme>aɪˈsɑːkeɪ</phoneme></lexeme>
<lexeme><grapheme>Aisha</grapheme><phoneme>aɪˈiːʃə</phoneme></lexeme>
<lexeme><grapheme>Aishwarya</grapheme><phoneme>aɪʃˈwɑːrjə</phoneme></lexeme>
<lexeme><grapheme>Aishwarya Rai</grapheme><phoneme>aɪʃˈwɑːrjə ˈraɪ</phoneme></lexeme>
<lexeme><grapheme>Aissatou</grapheme><phoneme>aɪˈsɑːtuː</phoneme></lexeme>
<lexeme><grapheme>Aitana Bonmatí</grapheme><phoneme>aɪˈtɑːnə ˌbɒnməˈtiː</phoneme></lexeme>
<lexeme><grapheme>Aitor</grapheme><phoneme>aɪˈtɔːr</phoneme></lexeme>
<lexeme><grapheme>Ajay</grapheme><phoneme>əˈdʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Ajay Banga</grapheme><phoneme>əˈdʒeɪ ˈbʌŋɡə</phoneme></lexeme>
<lexeme><grapheme>Ajaz</grapheme><phoneme>əˈdʒɑːz</phoneme></lexeme>
<lexeme><grapheme>Ajit</grapheme><phoneme>əˈdʒiːt</phoneme></lexeme>
<lexeme><grapheme>Ajit Doval</grapheme><phoneme>əˈdʒiːt ˈdoʊvəl</phoneme></lexeme>
<lexeme><grapheme>Ajit Pawar</grapheme><phoneme>əˈdʒiːt pəˈwɑːr</phoneme></lexeme>
<lexeme><grapheme>Ajram</grapheme><phoneme>ˈædʒrɑːm</phoneme></lexeme>
<lexeme><grapheme>Akane</grapheme><phoneme>əˈkɑːneɪ</phoneme></lexeme>
<lexeme><grapheme>Åkesson</grapheme><phoneme>ˈɔːkəsɒn</phoneme></lexeme>
<lexeme><grapheme>Akhannouch</grapheme><phoneme>ˌækəˈnuːʃ</phoneme></lexeme>
<lexeme><grapheme>Akhilesh</grapheme><phoneme>əˈkɪlɛʃ</phoneme></lexeme>
<lexeme><grapheme>Akhmatova</grapheme><phoneme>ækˈmɑːtəvə</phoneme></lexeme>
<lexeme><grapheme>Akhmetov</grapheme><phoneme>ækˈmɛtɒv</phoneme></lexeme>
<lexeme><grapheme>Akhundzada</grapheme><phoneme>ˌɑːkʊndˈzɑːdə</phoneme></lexeme>
<lexeme><grapheme>Aki Kaurismäki</grapheme><phoneme>ˈɑːki ˈkaʊrɪsmæki</phoneme></lexeme>
<lexeme><grapheme>Akihito</grapheme><phoneme>ˌɑːkiˈhiːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Akinwumi</grapheme><phoneme>ˌækɪnˈwuːmi</phoneme></lexeme>
<lexeme><grapheme>Akinwumi Adesina</grapheme><phoneme>ˌækɪnˈwuːmi ˌædɛˈsiːnə</phoneme></lexeme>
<lexeme><grapheme>Akira</grapheme><phoneme>əˈkɪrə</phoneme></lexeme>
<lexeme><grapheme>Akşener</grapheme><phoneme>ˈækʃənɛr</phoneme></lexeme>
<lexeme><grapheme>Aksoy</grapheme><phoneme>ˈæksɔɪ</phoneme></lexeme>
<lexeme><grapheme>Akua</grapheme><phoneme>əˈkuːə</phoneme></lexeme>
<lexeme><grapheme>Akufo</grapheme><phoneme>əˈkuːfoʊ</phoneme></lexeme>
<lexeme><grapheme>al-Baghdadi</grapheme><phoneme>æl bæɡˈdædi</phoneme></lexeme>
<lexeme><grapheme>al-Bashir</grapheme><phoneme>æl bæˈʃɪr</phoneme></lexeme>
<lexeme><grapheme>al-Dahdouh</grapheme><phoneme>æl dɑːˈduː</phoneme></lexeme>
<lexeme><grapheme>al-Hakim</grapheme><phoneme>æl hæˈkiːm</phoneme></lexeme>
<lexeme><grapheme>al-Jubeir</grapheme><phoneme>æl dʒuːˈbeɪr</phoneme></lexeme>
<lexeme><grapheme>al-Kadhimi</grapheme><phoneme>æl ˈkɑːdɪmi</phoneme></lexeme>
<lexeme><grapheme>al-Khalifa</grapheme><phoneme>æl kəˈliːfə</phoneme></lexeme>
<lexeme><grapheme>al-Maliki</grapheme><phoneme>æl ˈmæliki</phoneme></lexeme>
<lexeme><grapheme>Al-Mawasi</grapheme><phoneme>æl məˈwɑːsi</phoneme></lexeme>
<lexeme><grapheme>al-Nahyan</grapheme><phoneme>æl ˈnɑːjɑːn</phoneme></lexeme>
<lexeme><grapheme>al-Sabah</grapheme><phoneme>æl ˈsæbɑː</phoneme></lexeme>
<lexeme><grapheme>al-Saud</grapheme><phoneme>æl sɑːˈuːd</phoneme></lexeme>
<lexeme><grapheme>al-Shaibani</grapheme><phoneme>æl ʃeɪˈbɑːni</phoneme></lexeme>
<lexeme><grapheme>Al-Shifa</grapheme><phoneme>æl ˈʃiːfə</phoneme></lexeme>
<lexeme><grapheme>al-Thani</grapheme><phoneme>æl ˈθɑːni</phoneme></lexeme>
<lexeme><grapheme>al-Zawahiri</grapheme><phoneme>æl zəˈwɑːhɪri</phoneme></lexeme>
<lexeme><grapheme>Alaba</grapheme><phoneme>ˈæləbə</phoneme></lexeme>
<lexeme><grapheme>Alar Karis</grapheme><phoneme>ˈɑːlɑːr ˈkɑːrɪs</phoneme></lexeme>
<lexeme><grapheme>Alassane</grapheme><phoneme>ˌæləˈsæn</phoneme></lexeme>
<lexeme><grapheme>Alassane Ouattara</grapheme><phoneme>ˌæləˈsæn wəˈtɑːrə</phoneme></lexeme>
<lexeme><grapheme>Albares</grapheme><phoneme>ælˈbɑːrɛs</phoneme></lexeme>
<lexeme><grapheme>Albayrak</grapheme><phoneme>ɑːlˈbaɪrɑːk</phoneme></lexeme>
<lexeme><grapheme>Albéniz</grapheme><phoneme>ælˈbeɪnɪs</phoneme></lexeme>
<lexeme><grapheme>Albert Camus</grapheme><phoneme>ælˈbɛr kæˈmuː</phoneme></lexeme>
<lexeme><grapheme>Alberto</grapheme><phoneme>ælˈbɛrtoʊ</phoneme></lexeme>
<lexeme><grapheme>Alberto Fernández</grapheme><phoneme>ælˈbɛrtoʊ fərˈnændɛz</phoneme></lexeme>
<lexeme><grapheme>Alberto Núñez Feijóo</grapheme><phoneme>ælˈbɛrtoʊ ˈnuːnjɛz feɪˈhoʊ</phoneme></lexeme>
<lexeme><grapheme>Albin</grapheme><phoneme>ˈælbɪn</phoneme></lexeme>
<lexeme><grapheme>Albin Kurti</grapheme><phoneme>ˈælbɪn ˈkʊrti</phoneme></lexeme>
<lexeme><grapheme>Albon</grapheme><phoneme>ˈælbɒn</phoneme></lexeme>
<lexeme><grapheme>Albrecht Duerer</grapheme><phoneme>ˈælbrɛxt ˈdjʊrər</phoneme></lexeme>
<lexeme><grapheme>Albrecht Dürer</grapheme><phoneme>ˈælbrɛxt ˈdjʊrər</phoneme></lexeme>
<lexeme><grapheme>Alcaraz</grapheme><phoneme>ˌælkəˈræz</phoneme></lexeme>
<lexeme><grapheme>Alckmin</grapheme><phoneme>ˈaʊkmɪn</phoneme></lexeme>
<lexeme><grapheme>Alcolumbre</grapheme><phoneme>ˌælkoʊˈluːmbreɪ</phoneme></lexeme>
<lexeme><grapheme>Alejandro</grapheme><phoneme>ˌɑːleɪˈhɑːndroʊ</phoneme></lexeme>
<lexeme><grapheme>Alejandro González Iñárritu</grapheme><phoneme>ˌɑːleɪˈhɑːndroʊ ɡənˈzɑːlɛz ɪˈnjɑːrɪtuː</phoneme></lexeme>
<lexeme><grapheme>Alejandro Mayorkas</grapheme><phoneme>ˌæləˈhɑːndroʊ meɪˈɔːrkəs</phoneme></lexeme>
<lexeme><grapheme>Aleksandar</grapheme><phoneme>ˌælɛkˈsɑːndɑːr</phoneme></lexeme>
<lexeme><grapheme>Aleksandar Vučić</grapheme><phoneme>ˌælɛkˈsɑːndɑːr ˈvuːtʃɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Aleksander Čeferin</grapheme><phoneme>ˌælɪkˈsændər tʃɛˈfɛrɪn</phoneme></lexeme>
<lexeme><grapheme>Aleksandr</grapheme><phoneme>ˌælɪkˈsɑːndər</phoneme></lexeme>
<lexeme><grapheme>Aleksei</grapheme><phoneme>ˌælɛkˈseɪ</phoneme></lexeme>
<lexeme><grapheme>Ales</grapheme><phoneme>ˈɑːlɛs</phoneme></lexeme>
<lexeme><grapheme>Alessia</grapheme><phoneme>əˈlɛsiə</phoneme></lexeme>
<lexeme><grapheme>Alex Albon</grapheme><phoneme>ˈælɪks ˈælbɒn</phoneme></lexeme>
<lexeme><grapheme>Alexander De Croo</grapheme><phoneme>ˌælɪɡˈzɑːndər də ˈkroʊ</phoneme></lexeme>
<lexeme><grapheme>Alexander Dubček</grapheme><phoneme>ˌælɪɡˈzændər ˈdʊbtʃɛk</phoneme></lexeme>
<lexeme><grapheme>Alexander Isak</grapheme><phoneme>ˌælɪɡˈzændər ˈiːsæk</phoneme></lexeme>
<lexeme><grapheme>Alexander Lukashenko</grapheme><phoneme>ˌælɪɡˈzændər ˌluːkəˈʃɛnkoʊ</phoneme></lexeme>
<lexeme><grapheme>Alexander Stubb</grapheme><phoneme>ˌælɪɡˈzændər ˈstʊb</phoneme></lexeme>
<lexeme><grapheme>Alexander Van der Bellen</grapheme><phoneme>ˌælɪɡˈzɑːndər vɑːn dər ˈbɛlən</phoneme></lexeme>
<lexeme><grapheme>Alexander Zverev</grapheme><phoneme>ˌælɪɡˈzændər ˈzvɛrɛv</phoneme></lexeme>
<lexeme><grapheme>Alexandra Eala</grapheme><phoneme>ˌælɪɡˈzɑːndrə iˈɑːlə</phoneme></lexeme>
<lexeme><grapheme>Alexandre de Moraes</grapheme><phoneme>ˌælɪˈʃɑːndri di moʊˈraɪs</phoneme></lexeme>
<lexeme><grapheme>Alexandria</grapheme><phoneme>ˌælɪɡˈzændriə</phoneme></lexeme>
<lexeme><grapheme>Alexandria Ocasio-Cortez</grapheme><phoneme>ˌælɪɡˈzændriə oʊˈkɑːsioʊ kɔːrˈtɛz</phoneme></lexeme>
<lexeme><grapheme>Alexei</grapheme><phoneme>əˈlɛkseɪ</phoneme></lexeme>
<lexeme><grapheme>Alexei Navalny</grapheme><phoneme>əˈlɛkseɪ nəˈvælni</phoneme></lexeme>
<lexeme><grapheme>Alexia Putellas</grapheme><phoneme>əˈlɛksiə puːˈtɛjəs</phoneme></lexeme>
<lexeme><grapheme>Alexis</grapheme><phoneme>əˈlɛksɪs</phoneme></lexeme>
<lexeme><grapheme>Alexis Mac Allister</grapheme><phoneme>əˈlɛksɪs mək ˈælɪstər</phoneme></lexeme>
<lexeme><grapheme>Alexis Tsipras</grapheme><phoneme>əˈlɛksɪs ˈtsiːprəs</phoneme></lexeme>
<lexeme><grapheme>Alfonso</grapheme><phoneme>ælˈfɒnsoʊ</phoneme></lexeme>
<lexeme><grapheme>Alfonso Cuarón</grapheme><phoneme>ælˈfɒnsoʊ kwɑːˈroʊn</phoneme></lexeme>
<lexeme><grapheme>Ali Bongo</grapheme><phoneme>ˈɑːli ˈbɒŋɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Ali Khamenei</grapheme><phoneme>ɑːˈliː ˌhɑːməneɪˈiː</phoneme></lexeme>
<lexeme><grapheme>Ali Larijani</grapheme><phoneme>ɑːˈliː ˌlɑːriˈdʒɑːni</phoneme></lexeme>
<lexeme><grapheme>Alia Bhatt</grapheme><phoneme>ˈɑːliə ˈbʌt</phoneme></lexeme>
<lexeme><grapheme>Aliaga</grapheme><phoneme>ˌæliˈɑːɡə</phoneme></lexeme>
<lexeme><grapheme>Alice Weidel</grapheme><phoneme>əˈliːs ˈvaɪdəl</phoneme></lexeme>
<lexeme><grapheme>Alicia Vikander</grapheme><phoneme>əˈlɪsiə viːˈkændər</phoneme></lexeme>
<lexeme><grapheme>Aliko</grapheme><phoneme>əˈliːkoʊ</phoneme></lexeme>
<lexeme><grapheme>Aliko Dangote</grapheme><phoneme>əˈliːkoʊ dæŋˈɡoʊteɪ</phoneme></lexeme>
<lexeme><grapheme>Alisson</grapheme><phoneme>ˈælɪsɒn</phoneme></lexeme>
<lexeme><grapheme>Alito</grapheme><phoneme>əˈliːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Aliyev</grapheme><phoneme>ɑːˈliːɛv</phoneme></lexeme>
<lexeme><grapheme>Aliyeva</grapheme><phoneme>ɑːˈliːɛvə</phoneme></lexeme>
<lexeme><grapheme>Allegri</grapheme><phoneme>əˈleɪɡri</phoneme></lexeme>
<lexeme><grapheme>Allende</grapheme><phoneme>aɪˈɛndeɪ</phoneme></lexeme>
<lexeme><grapheme>Almodóvar</grapheme><phoneme>ˌælməˈdoʊvɑːr</phoneme></lexeme>
<lexeme><grapheme>Alperen Şengün</grapheme><phoneme>ˌælpəˈrɛn ʃɛnˈɡuːn</phoneme></lexeme>
<lexeme><grapheme>Alpha Condé</grapheme><phoneme>ˈælfə ˈkɒndeɪ</phoneme></lexeme>
<lexeme><grapheme>Alphonso</grapheme><phoneme>ælˈfɒnsoʊ</phoneme></lexeme>
<lexeme><grapheme>Alsu Kurmasheva</grapheme><phoneme>ælˈsuː ˌkʊrməˈʃeɪvə</phoneme></lexeme>
<lexeme><grapheme>Altman</grapheme><phoneme>ˈɔːltmən</phoneme></lexeme>
<lexeme><grapheme>Altuve</grapheme><phoneme>ælˈtuːveɪ</phoneme></lexeme>
<lexeme><grapheme>Álvarez</grapheme><phoneme>ˈælvərɛz</phoneme></lexeme>
<lexeme><grapheme>Álvaro</grapheme><phoneme>ˈɑːlvəroʊ</phoneme></lexeme>
<lexeme><grapheme>Álvaro Uribe</grapheme><phoneme>ˈɑːlvəroʊ uˈriːbeɪ</phoneme></lexeme>
<lexeme><grapheme>Amancio</grapheme><phoneme>əˈmænsioʊ</phoneme></lexeme>
<lexeme><grapheme>Amancio Ortega</grapheme><phoneme>əˈmænsioʊ ɔːrˈteɪɡə</phoneme></lexeme>
<lexeme><grapheme>Amarasuriya</grapheme><phoneme>əˌmʌrəˈsuːriə</phoneme></lexeme>
<lexeme><grapheme>Amartya</grapheme><phoneme>əˈmɑːrtjə</phoneme></lexeme>
<lexeme><grapheme>Amartya Sen</grapheme><phoneme>əˈmɑːrtjə ˈsɛn</phoneme></lexeme>
<lexeme><grapheme>Ambani</grapheme><phoneme>ʌmˈbɑːni</phoneme></lexeme>
<lexeme><grapheme>Amélie de Montchalin</grapheme><phoneme>ˌæmeɪˈliː də mɒnʃæˈlæn</phoneme></lexeme>
<lexeme><grapheme>Amherd</grapheme><phoneme>ˈæmhɛrt</phoneme></lexeme>
<lexeme><grapheme>Amin Maalouf</grapheme><phoneme>əˈmiːn mɑːˈluːf</phoneme></lexeme>
<lexeme><grapheme>Amina Mohammed</grapheme><phoneme>əˈmiːnə moʊˈhæməd</phoneme></lexeme>
<lexeme><grapheme>Amini</grapheme><phoneme>ɑːˈmiːni</phoneme></lexeme>
<lexeme><grapheme>Amir</grapheme><phoneme>əˈmɪr</phoneme></lexeme>
<lexeme><grapheme>Amir Khan Muttaqi</grapheme><phoneme>əˈmɪr ˈkɑːn mʊˈtɑːki</phoneme></lexeme>
<lexeme><grapheme>Amit</grapheme><phoneme>ʌˈmiːt</phoneme></lexeme>
<lexeme><grapheme>Amit Shah</grapheme><phoneme>ʌˈmiːt ʃɑː</phoneme></lexeme>
<lexeme><grapheme>Amitabh</grapheme><phoneme>ˈʌmɪtɑːb</phoneme></lexeme>
<lexeme><grapheme>Amoako</grapheme><phoneme>əˈmoʊəkoʊ</phoneme></lexeme>
<lexeme><grapheme>Amodei</grapheme><phoneme>ˌæmoʊˈdeɪ</phoneme></lexeme>
<lexeme><grapheme>Amorim</grapheme><phoneme>ˌæməˈriːm</phoneme></lexeme>
<lexeme><grapheme>Amos Oz</grapheme><phoneme>ˈeɪmɒs ˈɒz</phoneme></lexeme>
<lexeme><grapheme>Amundsen</grapheme><phoneme>ˈɑːmʊndsən</phoneme></lexeme>
<lexeme><grapheme>Amy Coney Barrett</grapheme><phoneme>ˈeɪmi ˈkoʊni ˈbærɪt</phoneme></lexeme>
<lexeme><grapheme>Ana Botín</grapheme><phoneme>ˈɑːnə boʊˈtiːn</phoneme></lexeme>
<lexeme><grapheme>Ana Brnabić</grapheme><phoneme>ˈɑːnə ˈbɜːrnəbɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Anaïs</grapheme><phoneme>ˌænɑːˈiːs</phoneme></lexeme>
<lexeme><grapheme>Anand</grapheme><phoneme>əˈnɑːnd</phoneme></lexeme>
<lexeme><grapheme>Anas Sarwar</grapheme><phoneme>ˈænəs ˈsɑːrwɑːr</phoneme></lexeme>
<lexeme><grapheme>Anastasia</grapheme><phoneme>ˌænəˈstɑːʒə</phoneme></lexeme>
<lexeme><grapheme>Anastasiades</grapheme><phoneme>ˌænəstæsiˈɑːdiːz</phoneme></lexeme>
<lexeme><grapheme>Anatoly</grapheme><phoneme>ˌænəˈtoʊli</phoneme></lexeme>
<lexeme><grapheme>Ancelotti</grapheme><phoneme>ˌæntʃəˈlɒti</phoneme></lexeme>
<lexeme><grapheme>Anders</grapheme><phoneme>ˈændərs</phoneme></lexeme>
<lexeme><grapheme>Anders Behring Breivik</grapheme><phoneme>ˈændərs ˈbeɪrɪŋ ˈbraɪvɪk</phoneme></lexeme>
<lexeme><grapheme>Anders Celsius</grapheme><phoneme>ˈændərs ˈsɛlsiəs</phoneme></lexeme>
<lexeme><grapheme>Anders Fogh Rasmussen</grapheme><phoneme>ˈændərs foʊ ˈræsmʊsən</phoneme></lexeme>
<lexeme><grapheme>Andrade</grapheme><phoneme>ænˈdrɑːdeɪ</phoneme></lexeme>
<lexeme><grapheme>André</grapheme><phoneme>ɑːnˈdreɪ</phoneme></lexeme>
<lexeme><grapheme>André Ventura</grapheme><phoneme>ɑːnˈdreɪ vɛnˈtʊrə</phoneme></lexeme>
<lexeme><grapheme>Andrea Bocelli</grapheme><phoneme>ænˈdreɪə boʊˈtʃɛli</phoneme></lexeme>
<lexeme><grapheme>Andrea Orcel</grapheme><phoneme>ænˈdreɪə ɔːrˈtʃɛl</phoneme></lexeme>
<lexeme><grapheme>Andreescu</grapheme><phoneme>ˌændreɪˈɛskuː</phoneme></lexeme>
<lexeme><grapheme>Andreeva</grapheme><phoneme>ænˈdreɪɛvə</phoneme></lexeme>
<lexeme><grapheme>Andrei</grapheme><phoneme>ænˈdreɪ</phoneme></lexeme>
<lexeme><grapheme>Andrei Belousov</grapheme><phoneme>ænˈdreɪ ˌbɛləˈuːsɒv</phoneme></lexeme>
<lexeme><grapheme>Andrej</grapheme><phoneme>ˈɑːndreɪ</phoneme></lexeme>
<lexeme><grapheme>Andrej Babiš</grapheme><phoneme>ˈɑːndreɪ ˈbɑːbɪʃ</phoneme></lexeme>
<lexeme><grapheme>Andrej Plenković</grapheme><phoneme>ˈɑːndreɪ ˈplɛnkəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Andrés</grapheme><phoneme>ɑːnˈdrɛs</phoneme></lexeme>
<lexeme><grapheme>Andrés Iniesta</grapheme><phoneme>ænˈdreɪs ˌɪniˈɛstə</phoneme></lexeme>
<lexeme><grapheme>Andrés Manuel López Obrador</grapheme><phoneme>ɑːnˈdreɪs mɑːnˈwɛl ˈloʊpɛs ˌoʊbrəˈdɔːr</phoneme></lexeme>
<lexeme><grapheme>Andrew Cuomo</grapheme><phoneme>ˈændruː ˈkwoʊmoʊ</phoneme></lexeme>
<lexeme><grapheme>Andrey</grapheme><phoneme>ˈɑːndreɪ</phoneme></lexeme>
<lexeme><grapheme>Andrić</grapheme><phoneme>ˈændrɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Andrii</grapheme><phoneme>ænˈdriː</phoneme></lexeme>
<lexeme><grapheme>Andrii Sybiha</grapheme><phoneme>ænˈdriː sɪˈbiːhə</phoneme></lexeme>
<lexeme><grapheme>Andrius</grapheme><phoneme>ˈændriəs</phoneme></lexeme>
<lexeme><grapheme>Andrius Kubilius</grapheme><phoneme>ˈændriəs kʊˈbɪliəs</phoneme></lexeme>
<lexeme><grapheme>Andriy</grapheme><phoneme>ænˈdriː</phoneme></lexeme>
<lexeme><grapheme>Andriy Yermak</grapheme><phoneme>ænˈdriː jɛrˈmɑːk</phoneme></lexeme>
<lexeme><grapheme>Androulakis</grapheme><phoneme>ˌændruːˈlɑːkɪs</phoneme></lexeme>
<lexeme><grapheme>Andry</grapheme><phoneme>ˈændri</phoneme></lexeme>
<lexeme><grapheme>Andry Rajoelina</grapheme><phoneme>ˈændri ˌrɑːdʒoʊˈliːnə</phoneme></lexeme>
<lexeme><grapheme>Andrzej</grapheme><phoneme>ˈɑːndʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Andrzej Duda</grapheme><phoneme>ˈɑːndʒeɪ ˈduːdə</phoneme></lexeme>
<lexeme><grapheme>Andy Jassy</grapheme><phoneme>ˈændi ˈdʒæsi</phoneme></lexeme>
<lexeme><grapheme>Áñez</grapheme><phoneme>ˈɑːnjɛs</phoneme></lexeme>
<lexeme><grapheme>Ang Lee</grapheme><phoneme>ˈɑːŋ ˈliː</phoneme></lexeme>
<lexeme><grapheme>Ange Postecoglou</grapheme><phoneme>ˈændʒ ˌpɒstəˈkɒɡluː</phoneme></lexeme>
<lexeme><grapheme>Ángel</grapheme><phoneme>ˈɑːnheɪl</phoneme></lexeme>
<lexeme><grapheme>Ángel Di María</grapheme><phoneme>ˈɑːnhɛl diː məˈriːə</phoneme></lexeme>
<lexeme><grapheme>Angela Merkel</grapheme><phoneme>ˈɑːŋɡələ ˈmɛrkəl</phoneme></lexeme>
<lexeme><grapheme>Angela Rayner</grapheme><phoneme>ˈændʒələ ˈreɪnər</phoneme></lexeme>
<lexeme><grapheme>Angelou</grapheme><phoneme>ˈændʒəloʊ</phoneme></lexeme>
<lexeme><grapheme>Anies Baswedan</grapheme><phoneme>ɑːˈniːs bɑːsˈweɪdɑːn</phoneme></lexeme>
<lexeme><grapheme>Anil</grapheme><phoneme>əˈniːl</phoneme></lexeme>
<lexeme><grapheme>Anita</grapheme><phoneme>əˈniːtə</phoneme></lexeme>
<lexeme><grapheme>Anita Anand</grapheme><phoneme>əˈniːtə əˈnɑːnd</phoneme></lexeme>
<lexeme><grapheme>Annalena</grapheme><phoneme>ˌænəˈleɪnə</phoneme></lexeme>
<lexeme><grapheme>Annalena Baerbock</grapheme><phoneme>ˌænəˈleɪnə ˈbɛrbɒk</phoneme></lexeme>
<lexeme><grapheme>Annamalai</grapheme><phoneme>ˌænɑːmɑːˈlaɪ</phoneme></lexeme>
<lexeme><grapheme>Annan</grapheme><phoneme>ˈænən</phoneme></lexeme>
<lexeme><grapheme>Anne Hidalgo</grapheme><phoneme>ˌæn iˈdælɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Annie Ernaux</grapheme><phoneme>ˈæni ɛrˈnoʊ</phoneme></lexeme>
<lexeme><grapheme>Anrich Nortje</grapheme><phoneme>ˈænrɪk nɔːrˈkeɪə</phoneme></lexeme>
<lexeme><grapheme>Anselm Kiefer</grapheme><phoneme>ˈænsɛlm ˈkiːfər</phoneme></lexeme>
<lexeme><grapheme>Antetokounmpo</grapheme><phoneme>ˌɑːntɛtəˈkuːmpoʊ</phoneme></lexeme>
<lexeme><grapheme>Anthony Albanese</grapheme><phoneme>ˈæntəni ˌælbəˈniːzi</phoneme></lexeme>
<lexeme><grapheme>Antje</grapheme><phoneme>ˈæntjə</phoneme></lexeme>
<lexeme><grapheme>Antoine</grapheme><phoneme>ɒnˈtwɑːn</phoneme></lexeme>
<lexeme><grapheme>Antoine Griezmann</grapheme><phoneme>ɒnˈtwɑːn ˈɡriːzmən</phoneme></lexeme>
<lexeme><grapheme>Anton</grapheme><phoneme>ˈæntɒn</phoneme></lexeme>
<lexeme><grapheme>Anton Bruckner</grapheme><phoneme>ˈæntɒn ˈbrʊknər</phoneme></lexeme>
<lexeme><grapheme>Anton Chekhov</grapheme><phoneme>ˈæntɒn ˈtʃɛkɒv</phoneme></lexeme>
<lexeme><grapheme>Antonescu</grapheme><phoneme>ˌæntəˈnɛskuː</phoneme></lexeme>
<lexeme><grapheme>Antoni Gaudí</grapheme><phoneme>ænˈtoʊni ɡaʊˈdiː</phoneme></lexeme>
<lexeme><grapheme>Antonin</grapheme><phoneme>ˈæntənɪn</phoneme></lexeme>
<lexeme><grapheme>Antonín Dvořák</grapheme><phoneme>ˈæntəniːn dəˈvɔːrʒæk</phoneme></lexeme>
<lexeme><grapheme>Antonin Scalia</grapheme><phoneme>ˈæntənɪn skəˈliːə</phoneme></lexeme>
<lexeme><grapheme>Antonio</grapheme><phoneme>ænˈtoʊnioʊ</phoneme></lexeme>
<lexeme><grapheme>António Costa</grapheme><phoneme>ænˈtoʊnioʊ ˈkɒstə</phoneme></lexeme>
<lexeme><grapheme>António Guterres</grapheme><phoneme>ænˈtoʊnioʊ ɡuˈtɛrɛs</phoneme></lexeme>
<lexeme><grapheme>Antonio Rüdiger</grapheme><phoneme>ænˈtoʊnioʊ ˈruːdɪɡər</phoneme></lexeme>
<lexeme><grapheme>Antonio Tajani</grapheme><phoneme>ænˈtoʊnioʊ təˈjɑːni</phoneme></lexeme>
<lexeme><grapheme>Antunes</grapheme><phoneme>ænˈtuːnɛs</phoneme></lexeme>
<lexeme><grapheme>Anunoby</grapheme><phoneme>əˈnuːnəbi</phoneme></lexeme>
<lexeme><grapheme>Anura</grapheme><phoneme>əˈnʊrə</phoneme></lexeme>
<lexeme><grapheme>Anura Kumara Dissanayake</grapheme><phoneme>əˈnʊrə kʊˈmɑːrə ˌdɪsəˈnaɪəkə</phoneme></lexeme>
<lexeme><grapheme>Anutin</grapheme><phoneme>ˌɑːnuːˈtɪn</phoneme></lexeme>
<lexeme><grapheme>Anutin Charnvirakul</grapheme><phoneme>ˌɑːnuːˈtɪn tʃɑːnˌwiːrəˈkuːn</phoneme></lexeme>
<lexeme><grapheme>Anwar</grapheme><phoneme>ˈɑːnwɑːr</phoneme></lexeme>
<lexeme><grapheme>Anwar Ibrahim</grapheme><phoneme>ˈɑːnwɑːr ˌɪbrəˈhiːm</phoneme></lexeme>
<lexeme><grapheme>Anwar Sadat</grapheme><phoneme>ˈɑːnwɑːr səˈdɑːt</phoneme></lexeme>
<lexeme><grapheme>Aoife</grapheme><phoneme>ˈiːfə</phoneme></lexeme>
<lexeme><grapheme>Aoun</grapheme><phoneme>ˈaʊn</phoneme></lexeme>
<lexeme><grapheme>Apichatpong Weerasethakul</grapheme><phoneme>əˌpɪtʃətˈpɒŋ ˌwɪrəˌsɛtəˈkuːn</phoneme></lexeme>
<lexeme><grapheme>Apostolos</grapheme><phoneme>əˈpɒstəlɒs</phoneme></lexeme>
<lexeme><grapheme>Aquino</grapheme><phoneme>əˈkiːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Arafat</grapheme><phoneme>ˈærəfæt</phoneme></lexeme>
<lexeme><grapheme>Araghchi</grapheme><phoneme>ɑːˈrɑːktʃi</phoneme></lexeme>
<lexeme><grapheme>Aram</grapheme><phoneme>ˈɑːrəm</phoneme></lexeme>
<lexeme><grapheme>Araqchi</grapheme><phoneme>ɑːˈrɑːktʃi</phoneme></lexeme>
<lexeme><grapheme>Ararat</grapheme><phoneme>ˈærəræt</phoneme></lexeme>
<lexeme><grapheme>Arash</grapheme><phoneme>ɑːˈræʃ</phoneme></lexeme>
<lexeme><grapheme>Araújo</grapheme><phoneme>ˌærəˈuːhoʊ</phoneme></lexeme>
<lexeme><grapheme>Arce</grapheme><phoneme>ˈɑːrseɪ</phoneme></lexeme>
<lexeme><grapheme>Archange</grapheme><phoneme>ɑːrˈʃɒnʒ</phoneme></lexeme>
<lexeme><grapheme>Arda Güler</grapheme><phoneme>ˈɑːrdə ɡuːˈlɛr</phoneme></lexeme>
<lexeme><grapheme>Ardern</grapheme><phoneme>ɑːrˈdɜːrn</phoneme></lexeme>
<lexeme><grapheme>Arendt</grapheme><phoneme>ˈɑːrənt</phoneme></lexeme>
<lexeme><grapheme>Arévalo</grapheme><phoneme>əˈreɪvəloʊ</phoneme></lexeme>
<lexeme><grapheme>Argerich</grapheme><phoneme>ˈɑːrɡərɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Ariarne</grapheme><phoneme>ˌæriˈɑːrni</phoneme></lexeme>
<lexeme><grapheme>Ariarne Titmus</grapheme><phoneme>ˌæriˈɑːrni ˈtɪtməs</phoneme></lexeme>
<lexeme><grapheme>Arias</grapheme><phoneme>ˈɑːriəs</phoneme></lexeme>
<lexeme><grapheme>Ariel Henry</grapheme><phoneme>ˌɑːriˈɛl ɒnˈriː</phoneme></lexeme>
<lexeme><grapheme>Ariel Sharon</grapheme><phoneme>ˌɑːriˈɛl ʃəˈroʊn</phoneme></lexeme>
<lexeme><grapheme>Aristide</grapheme><phoneme>ˌærɪsˈtiːd</phoneme></lexeme>
<lexeme><grapheme>Aristotle Onassis</grapheme><phoneme>ˈærɪstɒtəl oʊˈnæsɪs</phoneme></lexeme>
<lexeme><grapheme>Armand</grapheme><phoneme>ˈɑːrmənd</phoneme></lexeme>
<lexeme><grapheme>Armand Duplantis</grapheme><phoneme>ˈɑːrmənd duːˈplæntɪs</phoneme></lexeme>
<lexeme><grapheme>Armani</grapheme><phoneme>ɑːrˈmɑːni</phoneme></lexeme>
<lexeme><grapheme>Arnaldo Otegi</grapheme><phoneme>ɑːrˈnældoʊ oʊˈteɪɡi</phoneme></lexeme>
<lexeme><grapheme>Arnault</grapheme><phoneme>ɑːrˈnoʊ</phoneme></lexeme>
<lexeme><grapheme>Arnautović</grapheme><phoneme>ɑːrˈnaʊtəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Arne Slot</grapheme><phoneme>ˈɑːrnə ˈslɒt</phoneme></lexeme>
<lexeme><grapheme>Aronian</grapheme><phoneme>əˈroʊniən</phoneme></lexeme>
<lexeme><grapheme>Arshad</grapheme><phoneme>ɑːrˈʃɑːd</phoneme></lexeme>
<lexeme><grapheme>Artemisia Gentileschi</grapheme><phoneme>ˌɑːrtəˈmiːziə ˌdʒɛntɪˈlɛski</phoneme></lexeme>
<lexeme><grapheme>Arteta</grapheme><phoneme>ɑːrˈtɛtə</phoneme></lexeme>
<lexeme><grapheme>Arthur Fils</grapheme><phoneme>ɑːrˈtuːr ˈfiːs</phoneme></lexeme>
<lexeme><grapheme>Arundhati</grapheme><phoneme>ˌærənˈdɑːti</phoneme></lexeme>
<lexeme><grapheme>Arundhati Roy</grapheme><phoneme>ˌærənˈdɑːti ˈrɔɪ</phoneme></lexeme>
<lexeme><grapheme>Arvind</grapheme><phoneme>ˈɑːrvɪnd</phoneme></lexeme>
<lexeme><grapheme>Arvind Kejriwal</grapheme><phoneme>ˈɑːrvɪnd ˈkeɪdʒriwɑːl</phoneme></lexeme>
<lexeme><grapheme>Arvo Pärt</grapheme><phoneme>ˈɑːrvoʊ ˈpɛrt</phoneme></lexeme>
<lexeme><grapheme>Arye Deri</grapheme><phoneme>ɑːrˈjeɪ ˈdɛri</phoneme></lexeme>
<lexeme><grapheme>Aryna</grapheme><phoneme>əˈriːnə</phoneme></lexeme>
<lexeme><grapheme>Åsa</grapheme><phoneme>ˈoʊsə</phoneme></lexeme>
<lexeme><grapheme>Asaad</grapheme><phoneme>ˈɑːsəd</phoneme></lexeme>
<lexeme><grapheme>Asaduddin Owaisi</grapheme><phoneme>ˌæsəduˈdiːn oʊˈweɪsi</phoneme></lexeme>
<lexeme><grapheme>Asante</grapheme><phoneme>əˈsænteɪ</phoneme></lexeme>
<lexeme><grapheme>Asfura</grapheme><phoneme>æsˈfʊərə</phoneme></lexeme>
<lexeme><grapheme>Asghar</grapheme><phoneme>ˈæzɡɑːr</phoneme></lexeme>
<lexeme><grapheme>Asghar Farhadi</grapheme><phoneme>ˈæzɡɑːr fɑːrˈhɑːdi</phoneme></lexeme>
<lexeme><grapheme>Ashkenazi</grapheme><phoneme>ˌæʃkəˈnɑːzi</phoneme></lexeme>
<lexeme><grapheme>Ashok</grapheme><phoneme>əˈʃoʊk</phoneme></lexeme>
<lexeme><grapheme>Ashraf</grapheme><phoneme>ˈæʃræf</phoneme></lexeme>
<lexeme><grapheme>Ashraf Ghani</grapheme><phoneme>ˈæʃræf ˈɡɑːni</phoneme></lexeme>
<lexeme><grapheme>Ashwin</grapheme><phoneme>ˈæʃwɪn</phoneme></lexeme>
<lexeme><grapheme>Asif</grapheme><phoneme>ˈɑːsɪf</phoneme></lexeme>
<lexeme><grapheme>Asif Ali Zardari</grapheme><phoneme>ˈɑːsɪf ɑːˈliː zɑːrˈdɑːri</phoneme></lexeme>
<lexeme><grapheme>Asim</grapheme><phoneme>ˈɑːsɪm</phoneme></lexeme>
<lexeme><grapheme>Asim Munir</grapheme><phoneme>ˈɑːsɪm mʊˈnɪr</phoneme></lexeme>
<lexeme><grapheme>Assad</grapheme><phoneme>ˈæsæd</phoneme></lexeme>
<lexeme><grapheme>Assange</grapheme><phoneme>əˈsɑːnʒ</phoneme></lexeme>
<lexeme><grapheme>Assimi</grapheme><phoneme>əˈsiːmi</phoneme></lexeme>
<lexeme><grapheme>Assimi Goïta</grapheme><phoneme>əˈsiːmi ɡɔɪˈtɑː</phoneme></lexeme>
<lexeme><grapheme>Assoumani</grapheme><phoneme>ˌæsuːˈmɑːni</phoneme></lexeme>
<lexeme><grapheme>Astor Piazzolla</grapheme><phoneme>ˈæstɔːr pjɑːtˈsɒlə</phoneme></lexeme>
<lexeme><grapheme>Atatürk</grapheme><phoneme>ˈætətɜːrk</phoneme></lexeme>
<lexeme><grapheme>Atiku</grapheme><phoneme>əˈtiːkuː</phoneme></lexeme>
<lexeme><grapheme>Atiku Abubakar</grapheme><phoneme>əˈtiːkuː ˌæbuˈbɑːkɑːr</phoneme></lexeme>
<lexeme><grapheme>Atske</grapheme><phoneme>ˈɑːtskeɪ</phoneme></lexeme>
<lexeme><grapheme>Attal</grapheme><phoneme>əˈtæl</phoneme></lexeme>
<lexeme><grapheme>Aubameyang</grapheme><phoneme>ˌɔːbəmɛˈjæŋ</phoneme></lexeme>
<lexeme><grapheme>Audiard</grapheme><phoneme>ˌoʊdiˈɑːr</phoneme></lexeme>
<lexeme><grapheme>Audrey Azoulay</grapheme><phoneme>ɔːdˈreɪ ɑːzˈleɪ</phoneme></lexeme>
<lexeme><grapheme>Auger-Aliassime</grapheme><phoneme>oʊˈʒeɪ ælɪˈæsɪm</phoneme></lexeme>
<lexeme><grapheme>Auguste Rodin</grapheme><phoneme>oʊˈɡuːst ˈroʊdæn</phoneme></lexeme>
<lexeme><grapheme>Augusto</grapheme><phoneme>aʊˈɡuːstoʊ</phoneme></lexeme>
<lexeme><grapheme>Augusto Pinochet</grapheme><phoneme>aʊˈɡuːstoʊ ˈpiːnoʊʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Aung</grapheme><phoneme>ˈaʊŋ</phoneme></lexeme>
<lexeme><grapheme>Aung San Suu Kyi</grapheme><phoneme>aʊŋ sɑːn suː ˈtʃiː</phoneme></lexeme>
<lexeme><grapheme>Aurélien</grapheme><phoneme>ɔːˌreɪliˈɛn</phoneme></lexeme>
<lexeme><grapheme>Aurore</grapheme><phoneme>ɔːrˈɔːr</phoneme></lexeme>
<lexeme><grapheme>Avigdor</grapheme><phoneme>ˌævɪɡˈdɔːr</phoneme></lexeme>
<lexeme><grapheme>Avigdor Lieberman</grapheme><phoneme>ˌævɪɡˈdɔːr ˈliːbərmən</phoneme></lexeme>
<lexeme><grapheme>Avraham</grapheme><phoneme>ˌɑːvrɑːˈhɑːm</phoneme></lexeme>
<lexeme><grapheme>Axel Weber</grapheme><phoneme>ˈæksəl ˈveɪbər</phoneme></lexeme>
<lexeme><grapheme>Axelsen</grapheme><phoneme>ˈæksəlsən</phoneme></lexeme>
<lexeme><grapheme>Ayatollah</grapheme><phoneme>ˌaɪəˈtoʊlə</phoneme></lexeme>
<lexeme><grapheme>Ayatollah Ali Khamenei</grapheme><phoneme>ˌaɪəˈtoʊlə ɑːˈliː ˌhɑːməneɪˈiː</phoneme></lexeme>
<lexeme><grapheme>Ayman</grapheme><phoneme>ˈaɪmən</phoneme></lexeme>
<lexeme><grapheme>Ayman al-Zawahiri</grapheme><phoneme>ˈaɪmən æl zəˈwɑːhɪri</phoneme></lexeme>
<lexeme><grapheme>Ayo Edebiri</grapheme><phoneme>ˈaɪoʊ ˌɛdəˈbɪri</phoneme></lexeme>
<lexeme><grapheme>Ayodele</grapheme><phoneme>ˌaɪɒˈdeɪleɪ</phoneme></lexeme>
<lexeme><grapheme>Ayrton Senna</grapheme><phoneme>ˈɛrtən ˈsɛnə</phoneme></lexeme>
<lexeme><grapheme>Ayşe</grapheme><phoneme>ˈaɪʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Ayuso</grapheme><phoneme>aɪˈuːsoʊ</phoneme></lexeme>
<lexeme><grapheme>Azali Assoumani</grapheme><phoneme>əˈzɑːli ˌæsuːˈmɑːni</phoneme></lexeme>
<lexeme><grapheme>Azarenka</grapheme><phoneme>ˌæzəˈrɛŋkə</phoneme></lexeme>
<lexeme><grapheme>Azim Premji</grapheme><phoneme>əˈziːm ˈprɛmdʒi</phoneme></lexeme>
<lexeme><grapheme>Aznavour</grapheme><phoneme>ˌæznəˈvʊr</phoneme></lexeme>
<lexeme><grapheme>Azoulay</grapheme><phoneme>ɑːzˈleɪ</phoneme></lexeme>
<lexeme><grapheme>Babajide</grapheme><phoneme>ˌbɑːbəˈdʒiːdeɪ</phoneme></lexeme>
<lexeme><grapheme>Babajide Sanwo-Olu</grapheme><phoneme>ˌbɑːbəˈdʒiːdeɪ ˈsænwoʊ ˈoʊluː</phoneme></lexeme>
<lexeme><grapheme>Babak</grapheme><phoneme>bɑːˈbæk</phoneme></lexeme>
<lexeme><grapheme>Babar Azam</grapheme><phoneme>ˈbɑːbər ˈɑːzəm</phoneme></lexeme>
<lexeme><grapheme>Babaryka</grapheme><phoneme>ˌbæbəˈriːkə</phoneme></lexeme>
<lexeme><grapheme>Babatunde</grapheme><phoneme>ˌbæbəˈtuːndeɪ</phoneme></lexeme>
<lexeme><grapheme>Babiš</grapheme><phoneme>ˈbɑːbɪʃ</phoneme></lexeme>
<lexeme><grapheme>Babler</grapheme><phoneme>ˈbɑːblər</phoneme></lexeme>
<lexeme><grapheme>Bachchan</grapheme><phoneme>ˈbʌtʃən</phoneme></lexeme>
<lexeme><grapheme>Bachelet</grapheme><phoneme>ˌbætʃəˈlɛt</phoneme></lexeme>
<lexeme><grapheme>Badenoch</grapheme><phoneme>ˈbeɪdənɒk</phoneme></lexeme>
<lexeme><grapheme>Badr</grapheme><phoneme>ˈbɑːdər</phoneme></lexeme>
<lexeme><grapheme>Badr Abdelatty</grapheme><phoneme>ˈbɑːdər ˌæbdəˈlɑːti</phoneme></lexeme>
<lexeme><grapheme>Baerbel</grapheme><phoneme>ˈbɛrbəl</phoneme></lexeme>
<lexeme><grapheme>Baerbel Bas</grapheme><phoneme>ˈbɛrbəl ˈbɑːs</phoneme></lexeme>
<lexeme><grapheme>Baerbock</grapheme><phoneme>ˈbɛrbɒk</phoneme></lexeme>
<lexeme><grapheme>Bafel Talabani</grapheme><phoneme>ˈbɑːfɛl ˌtæləˈbɑːni</phoneme></lexeme>
<lexeme><grapheme>Baghaei</grapheme><phoneme>ˌbæɡɑːˈiː</phoneme></lexeme>
<lexeme><grapheme>Baghel</grapheme><phoneme>bəˈɡeɪl</phoneme></lexeme>
<lexeme><grapheme>Bagher Ghalibaf</grapheme><phoneme>bɑːˈɡɛr ˌɡɑːlɪˈbɑːf</phoneme></lexeme>
<lexeme><grapheme>Bagnaia</grapheme><phoneme>bænˈjaɪə</phoneme></lexeme>
<lexeme><grapheme>Bagrat</grapheme><phoneme>ˈbæɡræt</phoneme></lexeme>
<lexeme><grapheme>Bahadur</grapheme><phoneme>bəˈhɑːdʊr</phoneme></lexeme>
<lexeme><grapheme>Bahçeli</grapheme><phoneme>bɑːˈtʃɛli</phoneme></lexeme>
<lexeme><grapheme>Bai Koroma</grapheme><phoneme>ˈbaɪ kəˈroʊmə</phoneme></lexeme>
<lexeme><grapheme>Bajram</grapheme><phoneme>ˈbaɪrɑːm</phoneme></lexeme>
<lexeme><grapheme>Balakrishnan</grapheme><phoneme>ˌbɑːləˈkrɪʃnən</phoneme></lexeme>
<lexeme><grapheme>Balázs</grapheme><phoneme>ˈbɑːlɑːʒ</phoneme></lexeme>
<lexeme><grapheme>Balcázar</grapheme><phoneme>bælˈkɑːsɑːr</phoneme></lexeme>
<lexeme><grapheme>Balendra Shah</grapheme><phoneme>bɑːˈlɛndrə ˈʃɑː</phoneme></lexeme>
<lexeme><grapheme>Balogh</grapheme><phoneme>ˈbɒloʊɡ</phoneme></lexeme>
<lexeme><grapheme>Balogun</grapheme><phoneme>ˈbæləɡən</phoneme></lexeme>
<lexeme><grapheme>Bamba</grapheme><phoneme>ˈbæmbə</phoneme></lexeme>
<lexeme><grapheme>Ban Ki-moon</grapheme><phoneme>bɑːn kiː ˈmuːn</phoneme></lexeme>
<lexeme><grapheme>Banderas</grapheme><phoneme>bænˈdɛrəs</phoneme></lexeme>
<lexeme><grapheme>Banerjee</grapheme><phoneme>ˈbænərdʒi</phoneme></lexeme>
<lexeme><grapheme>Banga</grapheme><phoneme>ˈbʌŋɡə</phoneme></lexeme>
<lexeme><grapheme>Bankman-Fried</grapheme><phoneme>ˌbæŋkmənˈfriːd</phoneme></lexeme>
<lexeme><grapheme>Banu Mushtaq</grapheme><phoneme>ˈbɑːnuː mʊʃˈtɑːk</phoneme></lexeme>
<lexeme><grapheme>Baqaei</grapheme><phoneme>ˌbæɡɑːˈiː</phoneme></lexeme>
<lexeme><grapheme>Baqer</grapheme><phoneme>ˈbɑːkɛr</phoneme></lexeme>
<lexeme><grapheme>Barack</grapheme><phoneme>bəˈrɑːk</phoneme></lexeme>
<lexeme><grapheme>Barack Obama</grapheme><phoneme>bəˈrɑːk oʊˈbɑːmə</phoneme></lexeme>
<lexeme><grapheme>Baradar</grapheme><phoneme>bəˈrɑːdɑːr</phoneme></lexeme>
<lexeme><grapheme>Barak</grapheme><phoneme>bəˈrɑːk</phoneme></lexeme>
<lexeme><grapheme>Bärbel</grapheme><phoneme>ˈbɛrbəl</phoneme></lexeme>
<lexeme><grapheme>Bärbel Bas</grapheme><phoneme>ˈbɛrbəl ˈbɑːs</phoneme></lexeme>
<lexeme><grapheme>Barbora</grapheme><phoneme>ˈbɑːrbɔːrə</phoneme></lexeme>
<lexeme><grapheme>Barbora Krejčíková</grapheme><phoneme>ˈbɑːrbɔːrə ˈkreɪtʃiːkoʊvə</phoneme></lexeme>
<lexeme><grapheme>Bardella</grapheme><phoneme>bɑːrˈdɛlə</phoneme></lexeme>
<lexeme><grapheme>Bardem</grapheme><phoneme>bɑːrˈdɛm</phoneme></lexeme>
<lexeme><grapheme>Barella</grapheme><phoneme>bəˈrɛlə</phoneme></lexeme>
<lexeme><grapheme>Barenboim</grapheme><phoneme>ˈbærənbɔɪm</phoneme></lexeme>
<lexeme><grapheme>Barghouti</grapheme><phoneme>bɑːrˈɡuːti</phoneme></lexeme>
<lexeme><grapheme>Barham Salih</grapheme><phoneme>bɑːrˈhɑːm sɑːˈliː</phoneme></lexeme>
<lexeme><grapheme>Barnea</grapheme><phoneme>bɑːrˈneɪə</phoneme></lexeme>
<lexeme><grapheme>Barnier</grapheme><phoneme>ˈbɑːrnieɪ</phoneme></lexeme>
<lexeme><grapheme>Barroso</grapheme><phoneme>bəˈroʊsoʊ</phoneme></lexeme>
<lexeme><grapheme>Barrot</grapheme><phoneme>bæˈroʊ</phoneme></lexeme>
<lexeme><grapheme>Bart De Wever</grapheme><phoneme>bɑːrt də ˈveɪvər</phoneme></lexeme>
<lexeme><grapheme>Barth</grapheme><phoneme>ˈbɑːrt</phoneme></lexeme>
<lexeme><grapheme>Bartók</grapheme><phoneme>ˈbɑːrtɒk</phoneme></lexeme>
<lexeme><grapheme>Bartoli</grapheme><phoneme>ˈbɑːrtoʊli</phoneme></lexeme>
<lexeme><grapheme>Bartosz</grapheme><phoneme>ˈbɑːrtɒʃ</phoneme></lexeme>
<lexeme><grapheme>Baruch</grapheme><phoneme>bəˈruːk</phoneme></lexeme>
<lexeme><grapheme>Baruch Spinoza</grapheme><phoneme>bəˈruːk spɪˈnoʊzə</phoneme></lexeme>
<lexeme><grapheme>Baryshnikov</grapheme><phoneme>bəˈrɪʃnɪkɒv</phoneme></lexeme>
<lexeme><grapheme>Barzani</grapheme><phoneme>bɑːrˈzɑːni</phoneme></lexeme>
<lexeme><grapheme>Băsescu</grapheme><phoneme>bəˈsɛskuː</phoneme></lexeme>
<lexeme><grapheme>Bashar</grapheme><phoneme>bəˈʃɑːr</phoneme></lexeme>
<lexeme><grapheme>Bashar al-Assad</grapheme><phoneme>bəˈʃɑːr æl ˈæsæd</phoneme></lexeme>
<lexeme><grapheme>Bashir</grapheme><phoneme>bəˈʃɪr</phoneme></lexeme>
<lexeme><grapheme>Bassil</grapheme><phoneme>bæˈsiːl</phoneme></lexeme>
<lexeme><grapheme>Bassirou</grapheme><phoneme>ˈbæsɪruː</phoneme></lexeme>
<lexeme><grapheme>Bassirou Diomaye Faye</grapheme><phoneme>ˈbæsɪruː ˌdʒoʊˈmaɪ ˈfaɪ</phoneme></lexeme>
<lexeme><grapheme>Basuki Tjahaja Purnama</grapheme><phoneme>bəˈsuːki tʃəˈhaɪə pʊrˈnɑːmə</phoneme></lexeme>
<lexeme><grapheme>Baume-Schneider</grapheme><phoneme>boʊm ˈʃnaɪdər</phoneme></lexeme>
<lexeme><grapheme>Bavuma</grapheme><phoneme>bəˈvuːmə</phoneme></lexeme>
<lexeme><grapheme>Bawumia</grapheme><phoneme>bəˈwuːmiə</phoneme></lexeme>
<lexeme><grapheme>Bayramov</grapheme><phoneme>baɪˈrɑːmɒv</phoneme></lexeme>
<lexeme><grapheme>Bayrou</grapheme><phoneme>baɪˈruː</phoneme></lexeme>
<lexeme><grapheme>Bazoum</grapheme><phoneme>bəˈzuːm</phoneme></lexeme>
<lexeme><grapheme>Beat Jans</grapheme><phoneme>ˈbeɪɑːt ˈjɑːns</phoneme></lexeme>
<lexeme><grapheme>Beata</grapheme><phoneme>beɪˈɑːtə</phoneme></lexeme>
<lexeme><grapheme>Beata Szydło</grapheme><phoneme>beɪˈɑːtə ˈʃɪdwoʊ</phoneme></lexeme>
<lexeme><grapheme>Beate</grapheme><phoneme>beɪˈɑːtə</phoneme></lexeme>
<lexeme><grapheme>Beate Meinl-Reisinger</grapheme><phoneme>beɪˈɑːtə ˈmaɪnəl ˈraɪzɪŋər</phoneme></lexeme>
<lexeme><grapheme>Beauchamp</grapheme><phoneme>ˈbiːtʃəm</phoneme></lexeme>
<lexeme><grapheme>Beauvoir</grapheme><phoneme>boʊvˈwɑːr</phoneme></lexeme>
<lexeme><grapheme>Becerra</grapheme><phoneme>bəˈsɛrə</phoneme></lexeme>
<lexeme><grapheme>Bećirović</grapheme><phoneme>bɛˈtʃɪrəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Bedřich Smetana</grapheme><phoneme>ˈbɛdərʒɪx ˈsmɛtənə</phoneme></lexeme>
<lexeme><grapheme>Beethoven</grapheme><phoneme>ˈbeɪtoʊvən</phoneme></lexeme>
<lexeme><grapheme>Begaj</grapheme><phoneme>bɛˈɡaɪ</phoneme></lexeme>
<lexeme><grapheme>Beirne</grapheme><phoneme>ˈbɜːrn</phoneme></lexeme>
<lexeme><grapheme>Beji Caid Essebsi</grapheme><phoneme>ˈbeɪdʒi ˈkɑːɪd ɛˈsɛbsi</phoneme></lexeme>
<lexeme><grapheme>Bekele</grapheme><phoneme>bəˈkeɪleɪ</phoneme></lexeme>
<lexeme><grapheme>Bektenov</grapheme><phoneme>bɛkˈtɛnɒv</phoneme></lexeme>
<lexeme><grapheme>Béla</grapheme><phoneme>ˈbeɪlə</phoneme></lexeme>
<lexeme><grapheme>Béla Bartók</grapheme><phoneme>ˈbeɪlə ˈbɑːrtɒk</phoneme></lexeme>
<lexeme><grapheme>Béla Tarr</grapheme><phoneme>ˈbeɪlə ˈtɑːr</phoneme></lexeme>
<lexeme><grapheme>Belaid</grapheme><phoneme>ˌbɛlɑːˈiːd</phoneme></lexeme>
<lexeme><grapheme>Belkacem</grapheme><phoneme>ˌbɛlkəˈsɛm</phoneme></lexeme>
<lexeme><grapheme>Bellen</grapheme><phoneme>ˈbɛlən</phoneme></lexeme>
<lexeme><grapheme>Belli</grapheme><phoneme>ˈbɛli</phoneme></lexeme>
<lexeme><grapheme>Bellucci</grapheme><phoneme>bɛˈluːtʃi</phoneme></lexeme>
<lexeme><grapheme>Belousov</grapheme><phoneme>ˌbɛləˈuːsɒv</phoneme></lexeme>
<lexeme><grapheme>Ben-Gurion</grapheme><phoneme>bɛnˈɡʊriən</phoneme></lexeme>
<lexeme><grapheme>Benazir</grapheme><phoneme>ˈbɛnəzɪr</phoneme></lexeme>
<lexeme><grapheme>Benazir Bhutto</grapheme><phoneme>ˈbɛnəzɪr ˈbuːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Bencic</grapheme><phoneme>ˈbɛntʃiːtʃ</phoneme></lexeme>
<lexeme><grapheme>Bendjedid</grapheme><phoneme>ˌbɛndʒəˈdiːd</phoneme></lexeme>
<lexeme><grapheme>Bengio</grapheme><phoneme>ˈbɛndʒioʊ</phoneme></lexeme>
<lexeme><grapheme>Benigni</grapheme><phoneme>bɛˈniːnji</phoneme></lexeme>
<lexeme><grapheme>Benigno</grapheme><phoneme>bɛˈniːnjoʊ</phoneme></lexeme>
<lexeme><grapheme>Benjamin</grapheme><phoneme>ˈbɛndʒəmɪn</phoneme></lexeme>
<lexeme><grapheme>Benjamin Netanyahu</grapheme><phoneme>ˈbɛndʒəmɪn ˌnɛtənˈjɑːhuː</phoneme></lexeme>
<lexeme><grapheme>Benkirane</grapheme><phoneme>ˌbɛnkɪˈrɑːn</phoneme></lexeme>
<lexeme><grapheme>Benny</grapheme><phoneme>ˈbɛni</phoneme></lexeme>
<lexeme><grapheme>Benny Gantz</grapheme><phoneme>ˈbɛni ˈɡænts</phoneme></lexeme>
<lexeme><grapheme>Benoît</grapheme><phoneme>bənˈwɑː</phoneme></lexeme>
<lexeme><grapheme>Bensouda</grapheme><phoneme>bɛnˈsuːdə</phoneme></lexeme>
<lexeme><grapheme>Beppe</grapheme><phoneme>ˈbɛpeɪ</phoneme></lexeme>
<lexeme><grapheme>Beppe Grillo</grapheme><phoneme>ˈbɛpeɪ ˈɡrɪloʊ</phoneme></lexeme>
<lexeme><grapheme>Berdimuhamedov</grapheme><phoneme>ˌbɛrdimuːxəˈmɛdɒv</phoneme></lexeme>
<lexeme><grapheme>Berdimuhamedow</grapheme><phoneme>ˌbɛrdiməˈhɑːmədɒf</phoneme></lexeme>
<lexeme><grapheme>Berdymukhamedov</grapheme><phoneme>ˌbɛrdimuːxəˈmɛdɒv</phoneme></lexeme>
<lexeme><grapheme>Berejiklian</grapheme><phoneme>ˌbɛrəˈdʒɪkliən</phoneme></lexeme>
<lexeme><grapheme>Bergoglio</grapheme><phoneme>bɛrˈɡoʊlioʊ</phoneme></lexeme>
<lexeme><grapheme>Beria</grapheme><phoneme>ˈbɛriə</phoneme></lexeme>
<lexeme><grapheme>Berisha</grapheme><phoneme>bɛˈriːʃə</phoneme></lexeme>
<lexeme><grapheme>Berlioz</grapheme><phoneme>ˈbɛrlioʊz</phoneme></lexeme>
<lexeme><grapheme>Berlusconi</grapheme><phoneme>ˌbɛrlʊˈskoʊni</phoneme></lexeme>
<lexeme><grapheme>Bernal</grapheme><phoneme>bɛrˈnɑːl</phoneme></lexeme>
<lexeme><grapheme>Bernard</grapheme><phoneme>bɛrˈnɑːr</phoneme></lexeme>
<lexeme><grapheme>Bernard Arnault</grapheme><phoneme>bɛrˈnɑːr ɑːrˈnoʊ</phoneme></lexeme>
<lexeme><grapheme>Bernardo</grapheme><phoneme>bɛrˈnɑːrdoʊ</phoneme></lexeme>
<lexeme><grapheme>Bernardo Arévalo</grapheme><phoneme>bɛrˈnɑːrdoʊ əˈreɪvəloʊ</phoneme></lexeme>
<lexeme><grapheme>Berri</grapheme><phoneme>ˈbɛri</phoneme></lexeme>
<lexeme><grapheme>Bertolt Brecht</grapheme><phoneme>ˈbɛrtɒlt ˈbrɛxt</phoneme></lexeme>
<lexeme><grapheme>Bērziņš</grapheme><phoneme>ˈbɛrzɪnʃ</phoneme></lexeme>
<lexeme><grapheme>Besigye</grapheme><phoneme>bɛˈsiːdʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Bessent</grapheme><phoneme>ˈbɛsənt</phoneme></lexeme>
<lexeme><grapheme>Beterbiev</grapheme><phoneme>ˌbɛtərˈbiːɛv</phoneme></lexeme>
<lexeme><grapheme>Bettel</grapheme><phoneme>bɛˈtɛl</phoneme></lexeme>
<lexeme><grapheme>Beyoncé</grapheme><phoneme>biˈɒnseɪ</phoneme></lexeme>
<lexeme><grapheme>Bezalel</grapheme><phoneme>ˌbɛtsəˈlɛl</phoneme></lexeme>
<lexeme><grapheme>Bezalel Smotrich</grapheme><phoneme>ˌbɛtsəˈlɛl ˈsmoʊtrɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Bezos</grapheme><phoneme>ˈbeɪzoʊs</phoneme></lexeme>
<lexeme><grapheme>Bharrat Jagdeo</grapheme><phoneme>ˈbʌrət dʒɑːɡˈdeɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Bhatt</grapheme><phoneme>ˈbʌt</phoneme></lexeme>
<lexeme><grapheme>Bhattacharya</grapheme><phoneme>ˌbʌtəˈtʃɑːrjə</phoneme></lexeme>
<lexeme><grapheme>Bhumibol</grapheme><phoneme>ˈpuːmɪpɒn</phoneme></lexeme>
<lexeme><grapheme>Bhumibol Adulyadej</grapheme><phoneme>ˌpuːmiˈpoʊn əˌduːnjəˈdeɪt</phoneme></lexeme>
<lexeme><grapheme>Bhupesh Baghel</grapheme><phoneme>bʊˈpeɪʃ bəˈɡeɪl</phoneme></lexeme>
<lexeme><grapheme>Bhutto</grapheme><phoneme>ˈbuːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Bialiatski</grapheme><phoneme>bjəˈljɑːtski</phoneme></lexeme>
<lexeme><grapheme>Bibas</grapheme><phoneme>ˈbiːbəs</phoneme></lexeme>
<lexeme><grapheme>Biden</grapheme><phoneme>ˈbaɪdən</phoneme></lexeme>
<lexeme><grapheme>Bidzina Ivanishvili</grapheme><phoneme>bɪdˈziːnə ˌiːvənɪʃˈviːli</phoneme></lexeme>
<lexeme><grapheme>Bielle-Biarrey</grapheme><phoneme>bɪˈɛl biæˈreɪ</phoneme></lexeme>
<lexeme><grapheme>Bielsa</grapheme><phoneme>biˈɛlsə</phoneme></lexeme>
<lexeme><grapheme>Biko</grapheme><phoneme>ˈbiːkoʊ</phoneme></lexeme>
<lexeme><grapheme>Bilal</grapheme><phoneme>biːˈlɑːl</phoneme></lexeme>
<lexeme><grapheme>Bilawal</grapheme><phoneme>bɪˈlɑːwəl</phoneme></lexeme>
<lexeme><grapheme>Bilawal Bhutto Zardari</grapheme><phoneme>bɪˈlɑːwəl ˈbuːtoʊ zɑːrˈdɑːri</phoneme></lexeme>
<lexeme><grapheme>Biles</grapheme><phoneme>ˈbaɪlz</phoneme></lexeme>
<lexeme><grapheme>bin Abdulaziz</grapheme><phoneme>bɪn ˌæbdʊlæˈziːz</phoneme></lexeme>
<lexeme><grapheme>bin Hamad</grapheme><phoneme>bɪn ˈhæmæd</phoneme></lexeme>
<lexeme><grapheme>bin Khalifa</grapheme><phoneme>bɪn kəˈliːfə</phoneme></lexeme>
<lexeme><grapheme>bin Rashid</grapheme><phoneme>bɪn rəˈʃiːd</phoneme></lexeme>
<lexeme><grapheme>bin Tariq</grapheme><phoneme>bɪn ˈtærɪk</phoneme></lexeme>
<lexeme><grapheme>Binali Yıldırım</grapheme><phoneme>ˌbiːnəˈliː ˈjɪldɪrɪm</phoneme></lexeme>
<lexeme><grapheme>Binoche</grapheme><phoneme>bɪˈnɒʃ</phoneme></lexeme>
<lexeme><grapheme>Binyamin</grapheme><phoneme>ˌbɪnjəˈmiːn</phoneme></lexeme>
<lexeme><grapheme>Binyamin Netanyahu</grapheme><phoneme>ˌbɪnjəˈmiːn ˌnɛtənˈjɑːhuː</phoneme></lexeme>
<lexeme><grapheme>Birhanu</grapheme><phoneme>bɪrˈhɑːnuː</phoneme></lexeme>
<lexeme><grapheme>Birol</grapheme><phoneme>bɪˈroʊl</phoneme></lexeme>
<lexeme><grapheme>Bissessar</grapheme><phoneme>bɪˈsɛsər</phoneme></lexeme>
<lexeme><grapheme>Biya</grapheme><phoneme>ˈbiːjə</phoneme></lexeme>
<lexeme><grapheme>Bizet</grapheme><phoneme>biːˈzeɪ</phoneme></lexeme>
<lexeme><grapheme>Bjarke</grapheme><phoneme>ˈbjɑːrkə</phoneme></lexeme>
<lexeme><grapheme>Bjarke Ingels</grapheme><phoneme>ˈbjɑːrkə ˈɪŋəls</phoneme></lexeme>
<lexeme><grapheme>Bjoern</grapheme><phoneme>ˈbjɜːrn</phoneme></lexeme>
<lexeme><grapheme>Björk</grapheme><phoneme>ˈbjɜːrk</phoneme></lexeme>
<lexeme><grapheme>Björn</grapheme><phoneme>ˈbjɜːrn</phoneme></lexeme>
<lexeme><grapheme>Björn Borg</grapheme><phoneme>ˈbjɜːrn ˈbɔːrɡ</phoneme></lexeme>
<lexeme><grapheme>Björn Höcke</grapheme><phoneme>ˈbjɜːrn ˈhɜːkə</phoneme></lexeme>
<lexeme><grapheme>Björnsson</grapheme><phoneme>ˈbjɜːrnsɒn</phoneme></lexeme>
<lexeme><grapheme>Blaise Compaoré</grapheme><phoneme>ˈblɛz ˌkɒmpaʊˈreɪ</phoneme></lexeme>
<lexeme><grapheme>Blanár</grapheme><phoneme>ˈblænɑːr</phoneme></lexeme>
<lexeme><grapheme>Blanchet</grapheme><phoneme>blɒnˈʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Blanchett</grapheme><phoneme>ˈblɑːntʃɪt</phoneme></lexeme>
<lexeme><grapheme>Boakai</grapheme><phoneme>ˈboʊkaɪ</phoneme></lexeme>
<lexeme><grapheme>Boakye</grapheme><phoneme>ˈbwɑːtʃi</phoneme></lexeme>
<lexeme><grapheme>Boasberg</grapheme><phoneme>ˈboʊzbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Boateng</grapheme><phoneme>boʊˈɑːtɛŋ</phoneme></lexeme>
<lexeme><grapheme>Bobi</grapheme><phoneme>ˈbɒbi</phoneme></lexeme>
<lexeme><grapheme>Bobi Wine</grapheme><phoneme>ˈbɒbi ˈwaɪn</phoneme></lexeme>
<lexeme><grapheme>Boccaccio</grapheme><phoneme>bəˈkɑːtʃioʊ</phoneme></lexeme>
<lexeme><grapheme>Bocelli</grapheme><phoneme>boʊˈtʃɛli</phoneme></lexeme>
<lexeme><grapheme>Bodnar</grapheme><phoneme>ˈbɒdnɑːr</phoneme></lexeme>
<lexeme><grapheme>Bogdan Bogdanović</grapheme><phoneme>ˈbɒɡdɑːn bɒɡˈdɑːnəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Bogdanović</grapheme><phoneme>bɒɡˈdɑːnəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Bogusław</grapheme><phoneme>bɒˈɡuːswæf</phoneme></lexeme>
<lexeme><grapheme>Bohdan</grapheme><phoneme>ˈbɒdɑːn</phoneme></lexeme>
<lexeme><grapheme>Bohr</grapheme><phoneme>ˈbɔːr</phoneme></lexeme>
<lexeme><grapheme>Bohumil</grapheme><phoneme>ˈbɒhʊmɪl</phoneme></lexeme>
<lexeme><grapheme>Bola</grapheme><phoneme>ˈboʊlɑː</phoneme></lexeme>
<lexeme><grapheme>Bola Tinubu</grapheme><phoneme>ˈboʊlɑː tɪˈnuːbuː</phoneme></lexeme>
<lexeme><grapheme>Bolaño</grapheme><phoneme>boʊˈlɑːnjoʊ</phoneme></lexeme>
<lexeme><grapheme>Bolívar</grapheme><phoneme>boʊˈliːvɑːr</phoneme></lexeme>
<lexeme><grapheme>Bolloré</grapheme><phoneme>ˌbɒləˈreɪ</phoneme></lexeme>
<lexeme><grapheme>Bolojan</grapheme><phoneme>ˌbɒloʊˈʒɑːn</phoneme></lexeme>
<lexeme><grapheme>Bolsonaro</grapheme><phoneme>ˌboʊlsəˈnɑːroʊ</phoneme></lexeme>
<lexeme><grapheme>Boluarte</grapheme><phoneme>bɒˈlwɑːrteɪ</phoneme></lexeme>
<lexeme><grapheme>Bompard</grapheme><phoneme>bɒmˈpɑːr</phoneme></lexeme>
<lexeme><grapheme>Bondi</grapheme><phoneme>ˈbɒndi</phoneme></lexeme>
<lexeme><grapheme>Bong</grapheme><phoneme>ˈbɒŋ</phoneme></lexeme>
<lexeme><grapheme>Bong Joon-ho</grapheme><phoneme>bɒŋ dʒuːn ˈhoʊ</phoneme></lexeme>
<lexeme><grapheme>Bongbong</grapheme><phoneme>ˈbɒŋbɒŋ</phoneme></lexeme>
<lexeme><grapheme>Bongbong Marcos</grapheme><phoneme>ˈbɒŋbɒŋ ˈmɑːrkɒs</phoneme></lexeme>
<lexeme><grapheme>Bonmatí</grapheme><phoneme>ˌbɒnməˈtiː</phoneme></lexeme>
<lexeme><grapheme>Bontenbal</grapheme><phoneme>ˈbɒntənbɑːl</phoneme></lexeme>
<lexeme><grapheme>Børge</grapheme><phoneme>ˈbɜːrɡə</phoneme></lexeme>
<lexeme><grapheme>Børge Brende</grapheme><phoneme>ˈbɜːrɡə ˈbrɛndə</phoneme></lexeme>
<lexeme><grapheme>Borges</grapheme><phoneme>ˈbɔːrhɛs</phoneme></lexeme>
<lexeme><grapheme>Boric</grapheme><phoneme>ˈbɔːrɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Boris Nemtsov</grapheme><phoneme>ˈbɒrɪs nɛmˈtsɒv</phoneme></lexeme>
<lexeme><grapheme>Boris Pistorius</grapheme><phoneme>ˈbɒrɪs pɪˈstɔːriəs</phoneme></lexeme>
<lexeme><grapheme>Boris Yeltsin</grapheme><phoneme>ˈbɒrɪs ˈjɛltsɪn</phoneme></lexeme>
<lexeme><grapheme>Borissov</grapheme><phoneme>bəˈriːsɒv</phoneme></lexeme>
<lexeme><grapheme>Borrell</grapheme><phoneme>bɒˈrɛl</phoneme></lexeme>
<lexeme><grapheme>Bortnikov</grapheme><phoneme>ˈbɔːrtnɪkɒv</phoneme></lexeme>
<lexeme><grapheme>Bortoleto</grapheme><phoneme>ˌbɒrtəˈleɪtoʊ</phoneme></lexeme>
<lexeme><grapheme>Borut Pahor</grapheme><phoneme>ˈboʊrʊt ˈpɑːhɔːr</phoneme></lexeme>
<lexeme><grapheme>Botero</grapheme><phoneme>boʊˈtɛroʊ</phoneme></lexeme>
<lexeme><grapheme>Botha</grapheme><phoneme>ˈboʊtə</phoneme></lexeme>
<lexeme><grapheme>Botín</grapheme><phoneme>boʊˈtiːn</phoneme></lexeme>
<lexeme><grapheme>Bottas</grapheme><phoneme>ˈbɒtəs</phoneme></lexeme>
<lexeme><grapheme>Botticelli</grapheme><phoneme>ˌbɒtɪˈtʃɛli</phoneme></lexeme>
<lexeme><grapheme>Boualem</grapheme><phoneme>buːˈɑːlɛm</phoneme></lexeme>
<lexeme><grapheme>Boualem Sansal</grapheme><phoneme>buːˈɑːlɛm sɒnˈsɑːl</phoneme></lexeme>
<lexeme><grapheme>Boubacar</grapheme><phoneme>ˈbuːbəkɑːr</phoneme></lexeme>
<lexeme><grapheme>Bouchez</grapheme><phoneme>buːˈʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Bouden</grapheme><phoneme>buːˈdɛn</phoneme></lexeme>
<lexeme><grapheme>Boulez</grapheme><phoneme>buːˈlɛz</phoneme></lexeme>
<lexeme><grapheme>Boulos</grapheme><phoneme>ˈboʊlɒs</phoneme></lexeme>
<lexeme><grapheme>Boumediene</grapheme><phoneme>buːˌmeɪdiˈɛn</phoneme></lexeme>
<lexeme><grapheme>Bounou</grapheme><phoneme>ˈbuːnuː</phoneme></lexeme>
<lexeme><grapheme>Bourita</grapheme><phoneme>buːˈriːtə</phoneme></lexeme>
<lexeme><grapheme>Bouteflika</grapheme><phoneme>ˌbuːtəˈfliːkə</phoneme></lexeme>
<lexeme><grapheme>Bouterse</grapheme><phoneme>ˈbaʊtərsə</phoneme></lexeme>
<lexeme><grapheme>Boutros</grapheme><phoneme>ˈbuːtrɒs</phoneme></lexeme>
<lexeme><grapheme>Boutros Boutros-Ghali</grapheme><phoneme>ˈbuːtrɒs ˈbuːtrɒs ˈɡɑːli</phoneme></lexeme>
<lexeme><grapheme>Boyega</grapheme><phoneme>bɔɪˈeɪɡə</phoneme></lexeme>
<lexeme><grapheme>Boyko</grapheme><phoneme>ˈbɔɪkoʊ</phoneme></lexeme>
<lexeme><grapheme>Boyko Borissov</grapheme><phoneme>ˈbɔɪkoʊ bəˈriːsɒv</phoneme></lexeme>
<lexeme><grapheme>Braga Netto</grapheme><phoneme>ˈbrɑːɡə ˈnɛtoʊ</phoneme></lexeme>
<lexeme><grapheme>Brahms</grapheme><phoneme>ˈbrɑːmz</phoneme></lexeme>
<lexeme><grapheme>Brâncuși</grapheme><phoneme>brænˈkuːʃ</phoneme></lexeme>
<lexeme><grapheme>Brandt</grapheme><phoneme>ˈbrænt</phoneme></lexeme>
<lexeme><grapheme>Braun-Pivet</grapheme><phoneme>braʊn pɪˈveɪ</phoneme></lexeme>
<lexeme><grapheme>Braverman</grapheme><phoneme>ˈbrævərmən</phoneme></lexeme>
<lexeme><grapheme>Braže</grapheme><phoneme>ˈbrɑːʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Brecht</grapheme><phoneme>ˈbrɛxt</phoneme></lexeme>
<lexeme><grapheme>Breivik</grapheme><phoneme>ˈbraɪvɪk</phoneme></lexeme>
<lexeme><grapheme>Brekelmans</grapheme><phoneme>ˈbreɪkəlmæns</phoneme></lexeme>
<lexeme><grapheme>Brel</grapheme><phoneme>ˈbrɛl</phoneme></lexeme>
<lexeme><grapheme>Brende</grapheme><phoneme>ˈbrɛndə</phoneme></lexeme>
<lexeme><grapheme>Breonna</grapheme><phoneme>briˈɒnə</phoneme></lexeme>
<lexeme><grapheme>Breton</grapheme><phoneme>brəˈtɒn</phoneme></lexeme>
<lexeme><grapheme>Brett Kavanaugh</grapheme><phoneme>brɛt ˈkævənɔː</phoneme></lexeme>
<lexeme><grapheme>Brezhnev</grapheme><phoneme>ˈbrɛʒnɛv</phoneme></lexeme>
<lexeme><grapheme>Brice</grapheme><phoneme>ˈbriːs</phoneme></lexeme>
<lexeme><grapheme>Brice Oligui Nguema</grapheme><phoneme>briːs ɒˈliːɡi əŋˈɡeɪmə</phoneme></lexeme>
<lexeme><grapheme>Brigitte Macron</grapheme><phoneme>brɪˈʒiːt mæˈkrɒn</phoneme></lexeme>
<lexeme><grapheme>Brignone</grapheme><phoneme>briːnˈjoʊneɪ</phoneme></lexeme>
<lexeme><grapheme>Brillante</grapheme><phoneme>briˈljɑːnteɪ</phoneme></lexeme>
<lexeme><grapheme>Brin</grapheme><phoneme>ˈbrɪn</phoneme></lexeme>
<lexeme><grapheme>Brnabić</grapheme><phoneme>ˈbɜːrnəbɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Bruckner</grapheme><phoneme>ˈbrʊknər</phoneme></lexeme>
<lexeme><grapheme>Bruegel</grapheme><phoneme>ˈbrɔɪɡəl</phoneme></lexeme>
<lexeme><grapheme>Bruehl</grapheme><phoneme>ˈbruːl</phoneme></lexeme>
<lexeme><grapheme>Brugada</grapheme><phoneme>bruːˈɡɑːdə</phoneme></lexeme>
<lexeme><grapheme>Brühl</grapheme><phoneme>ˈbruːl</phoneme></lexeme>
<lexeme><grapheme>Bruno Fernandes</grapheme><phoneme>ˈbruːnoʊ fərˈnændɪz</phoneme></lexeme>
<lexeme><grapheme>Bruno Guimarães</grapheme><phoneme>ˈbruːnoʊ ˌɡiːməˈraɪs</phoneme></lexeme>
<lexeme><grapheme>Bruno Le Maire</grapheme><phoneme>ˈbruːnoʊ lə ˈmɛr</phoneme></lexeme>
<lexeme><grapheme>Bruno Retailleau</grapheme><phoneme>ˈbruːnoʊ rəˈtaɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Bruyne</grapheme><phoneme>ˈbrɔɪnə</phoneme></lexeme>
<lexeme><grapheme>Bryson DeChambeau</grapheme><phoneme>ˈbraɪsən ˌdeɪʃæmˈboʊ</phoneme></lexeme>
<lexeme><grapheme>Budanov</grapheme><phoneme>buːˈdɑːnɒv</phoneme></lexeme>
<lexeme><grapheme>Budrys</grapheme><phoneme>ˈbʊdrɪs</phoneme></lexeme>
<lexeme><grapheme>Buffon</grapheme><phoneme>bʊˈfɒn</phoneme></lexeme>
<lexeme><grapheme>Buhari</grapheme><phoneme>buˈhɑːri</phoneme></lexeme>
<lexeme><grapheme>Bujar</grapheme><phoneme>buːˈjɑːr</phoneme></lexeme>
<lexeme><grapheme>Bukayo</grapheme><phoneme>buˈkaɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Bukayo Saka</grapheme><phoneme>buˈkaɪoʊ ˈsɑːkə</phoneme></lexeme>
<lexeme><grapheme>Bukele</grapheme><phoneme>buˈkeɪleɪ</phoneme></lexeme>
<lexeme><grapheme>Bulgakov</grapheme><phoneme>bʊlˈɡɑːkɒv</phoneme></lexeme>
<lexeme><grapheme>Bullock</grapheme><phoneme>ˈbʊlək</phoneme></lexeme>
<lexeme><grapheme>Bullrich</grapheme><phoneme>ˈbʊlrɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Bulut</grapheme><phoneme>buːˈluːt</phoneme></lexeme>
<lexeme><grapheme>Bumrah</grapheme><phoneme>ˈbʊmrə</phoneme></lexeme>
<lexeme><grapheme>Buñuel</grapheme><phoneme>ˌbuːnjuˈɛl</phoneme></lexeme>
<lexeme><grapheme>Burhan</grapheme><phoneme>bʊrˈhɑːn</phoneme></lexeme>
<lexeme><grapheme>Burna</grapheme><phoneme>ˈbɜːrnə</phoneme></lexeme>
<lexeme><grapheme>Buscemi</grapheme><phoneme>buˈsɛmi</phoneme></lexeme>
<lexeme><grapheme>Bushra Bibi</grapheme><phoneme>ˈbʊʃrə ˈbiːbi</phoneme></lexeme>
<lexeme><grapheme>Buterin</grapheme><phoneme>ˈbuːtərɪn</phoneme></lexeme>
<lexeme><grapheme>Buthelezi</grapheme><phoneme>ˌbuːtəˈleɪzi</phoneme></lexeme>
<lexeme><grapheme>Buttigieg</grapheme><phoneme>ˈbuːtɪdʒɪdʒ</phoneme></lexeme>
<lexeme><grapheme>Byanyima</grapheme><phoneme>bjɑːnˈjiːmə</phoneme></lexeme>
<lexeme><grapheme>C.C. Wei</grapheme><phoneme>ˌsiː ˈsiː ˈweɪ</phoneme></lexeme>
<lexeme><grapheme>Caballé</grapheme><phoneme>ˌkæbəˈjeɪ</phoneme></lexeme>
<lexeme><grapheme>Cabello</grapheme><phoneme>kəˈbeɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Caelan</grapheme><phoneme>ˈkeɪlən</phoneme></lexeme>
<lexeme><grapheme>Caeleb</grapheme><phoneme>ˈkeɪləb</phoneme></lexeme>
<lexeme><grapheme>Caetano Veloso</grapheme><phoneme>kaɪˈtænuː vɛˈloʊzuː</phoneme></lexeme>
<lexeme><grapheme>Cafu</grapheme><phoneme>kɑːˈfuː</phoneme></lexeme>
<lexeme><grapheme>Çağla</grapheme><phoneme>tʃɑːˈlɑː</phoneme></lexeme>
<lexeme><grapheme>Cai Qi</grapheme><phoneme>tsaɪ ˈtʃiː</phoneme></lexeme>
<lexeme><grapheme>Caicedo</grapheme><phoneme>kaɪˈseɪdoʊ</phoneme></lexeme>
<lexeme><grapheme>Calafiori</grapheme><phoneme>ˌkælæfɪˈɔːri</phoneme></lexeme>
<lexeme><grapheme>Calderón</grapheme><phoneme>ˌkældəˈroʊn</phoneme></lexeme>
<lexeme><grapheme>Çalhanoğlu</grapheme><phoneme>ˌtʃælhəˈnoʊluː</phoneme></lexeme>
<lexeme><grapheme>Călin</grapheme><phoneme>kəˈlɪn</phoneme></lexeme>
<lexeme><grapheme>Călin Georgescu</grapheme><phoneme>kəˈlɪn dʒɔːrˈdʒɛsku</phoneme></lexeme>
<lexeme><grapheme>Callaghan</grapheme><phoneme>ˈkæləhən</phoneme></lexeme>
<lexeme><grapheme>Callas</grapheme><phoneme>ˈkæləs</phoneme></lexeme>
<lexeme><grapheme>Calviño</grapheme><phoneme>kælˈviːnjoʊ</phoneme></lexeme>
<lexeme><grapheme>Camacho</grapheme><phoneme>kəˈmɑːtʃoʊ</phoneme></lexeme>
<lexeme><grapheme>Camara</grapheme><phoneme>kəˈmɑːrə</phoneme></lexeme>
<lexeme><grapheme>Camavinga</grapheme><phoneme>ˌkæməˈvɪŋɡə</phoneme></lexeme>
<lexeme><grapheme>Camille</grapheme><phoneme>kəˈmiːl</phoneme></lexeme>
<lexeme><grapheme>Camille Saint-Saëns</grapheme><phoneme>kəˈmiːl sæn ˈsɒns</phoneme></lexeme>
<lexeme><grapheme>Camus</grapheme><phoneme>kæˈmuː</phoneme></lexeme>
<lexeme><grapheme>Can Xue</grapheme><phoneme>ˈtsɑːn ˈʃweɪ</phoneme></lexeme>
<lexeme><grapheme>Canel</grapheme><phoneme>kəˈnɛl</phoneme></lexeme>
<lexeme><grapheme>Canelo</grapheme><phoneme>kəˈnɛloʊ</phoneme></lexeme>
<lexeme><grapheme>Caoimhe</grapheme><phoneme>ˈkiːvə</phoneme></lexeme>
<lexeme><grapheme>Caoimhín</grapheme><phoneme>ˈkwiːviːn</phoneme></lexeme>
<lexeme><grapheme>Caoimhín Kelleher</grapheme><phoneme>ˈkwiːviːn ˈkɛləhər</phoneme></lexeme>
<lexeme><grapheme>Capriles</grapheme><phoneme>kəˈpriːlɛz</phoneme></lexeme>
<lexeme><grapheme>Caputo</grapheme><phoneme>kəˈpuːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Čaputová</grapheme><phoneme>ˈtʃæputoʊvə</phoneme></lexeme>
<lexeme><grapheme>Caravaggio</grapheme><phoneme>ˌkærəˈvædʒioʊ</phoneme></lexeme>
<lexeme><grapheme>Carles</grapheme><phoneme>ˈkɑːrlɛs</phoneme></lexeme>
<lexeme><grapheme>Carles Puigdemont</grapheme><phoneme>ˈkɑːrlɛs ˈpuːdʒdəmɒnt</phoneme></lexeme>
<lexeme><grapheme>Carlo</grapheme><phoneme>ˈkɑːrloʊ</phoneme></lexeme>
<lexeme><grapheme>Carlo Ancelotti</grapheme><phoneme>ˈkɑːrloʊ ˌæntʃəˈlɒti</phoneme></lexeme>
<lexeme><grapheme>Carlos</grapheme><phoneme>ˈkɑːrloʊs</phoneme></lexeme>
<lexeme><grapheme>Carlos Alcaraz</grapheme><phoneme>ˈkɑːrlɒs ˌælkəˈræz</phoneme></lexeme>
<lexeme><grapheme>Carlos Cuerpo</grapheme><phoneme>ˈkɑːrloʊs ˈkwɛrpoʊ</phoneme></lexeme>
<lexeme><grapheme>Carlos Ghosn</grapheme><phoneme>ˈkɑːrloʊs ɡoʊn</phoneme></lexeme>
<lexeme><grapheme>Carlos Mazón</grapheme><phoneme>ˈkɑːrloʊs mæˈsɒn</phoneme></lexeme>
<lexeme><grapheme>Carlos Sainz</grapheme><phoneme>ˈkɑːrloʊs ˈsaɪnz</phoneme></lexeme>
<lexeme><grapheme>Carlos Slim</grapheme><phoneme>ˈkɑːrloʊs ˈslɪm</phoneme></lexeme>
<lexeme><grapheme>Carlsen</grapheme><phoneme>ˈkɑːrlsən</phoneme></lexeme>
<lexeme><grapheme>Carney</grapheme><phoneme>ˈkɑːrni</phoneme></lexeme>
<lexeme><grapheme>Caro Quintero</grapheme><phoneme>ˈkɑːroʊ kiːnˈtɛroʊ</phoneme></lexeme>
<lexeme><grapheme>Caroline van der Plas</grapheme><phoneme>ˈkærəliːn fɑːn dər ˈplɑːs</phoneme></lexeme>
<lexeme><grapheme>Carreras</grapheme><phoneme>kəˈrɛrəs</phoneme></lexeme>
<lexeme><grapheme>Carrie Lam</grapheme><phoneme>ˈkæri læm</phoneme></lexeme>
<lexeme><grapheme>Cartes</grapheme><phoneme>ˈkɑːrtɛs</phoneme></lexeme>
<lexeme><grapheme>Carvajal</grapheme><phoneme>ˌkɑːrvəˈhɑːl</phoneme></lexeme>
<lexeme><grapheme>Casals</grapheme><phoneme>kəˈsɑːlz</phoneme></lexeme>
<lexeme><grapheme>Casemiro</grapheme><phoneme>ˌkɑːzeɪˈmiːroʊ</phoneme></lexeme>
<lexeme><grapheme>Casper Ruud</grapheme><phoneme>ˈkæspər ˈruːd</phoneme></lexeme>
<lexeme><grapheme>Cassis</grapheme><phoneme>kæˈsiːs</phoneme></lexeme>
<lexeme><grapheme>Caster Semenya</grapheme><phoneme>ˈkæstər sɛˈmɛnjə</phoneme></lexeme>
<lexeme><grapheme>Castillo</grapheme><phoneme>kæˈstiːjoʊ</phoneme></lexeme>
<lexeme><grapheme>Castro</grapheme><phoneme>ˈkæstroʊ</phoneme></lexeme>
<lexeme><grapheme>Catherine Connolly</grapheme><phoneme>ˈkæθrɪn ˈkɒnəli</phoneme></lexeme>
<lexeme><grapheme>Cattelan</grapheme><phoneme>ˌkætəˈlɑːn</phoneme></lexeme>
<lexeme><grapheme>Cavafy</grapheme><phoneme>kəˈvɑːfi</phoneme></lexeme>
<lexeme><grapheme>Cavani</grapheme><phoneme>kəˈvɑːni</phoneme></lexeme>
<lexeme><grapheme>Çavuşoğlu</grapheme><phoneme>tʃaʊʃoʊˈluː</phoneme></lexeme>
<lexeme><grapheme>Ceaușescu</grapheme><phoneme>tʃaʊˈʃɛsku</phoneme></lexeme>
<lexeme><grapheme>Čech</grapheme><phoneme>ˈtʃɛk</phoneme></lexeme>
<lexeme><grapheme>Cecilia Bartoli</grapheme><phoneme>tʃeɪˈtʃiːliə ˈbɑːrtoʊli</phoneme></lexeme>
<lexeme><grapheme>Čeferin</grapheme><phoneme>tʃɛˈfɛrɪn</phoneme></lexeme>
<lexeme><grapheme>Ceja</grapheme><phoneme>ˈseɪhɑː</phoneme></lexeme>
<lexeme><grapheme>Céline Sciamma</grapheme><phoneme>seɪˈliːn siˈæmə</phoneme></lexeme>
<lexeme><grapheme>Cem</grapheme><phoneme>ˈdʒɛm</phoneme></lexeme>
<lexeme><grapheme>Cepeda</grapheme><phoneme>sɛˈpeɪdə</phoneme></lexeme>
<lexeme><grapheme>Cerar</grapheme><phoneme>ˈtsɛrɑːr</phoneme></lexeme>
<lexeme><grapheme>Cercas</grapheme><phoneme>ˈsɛrkəs</phoneme></lexeme>
<lexeme><grapheme>Ceren</grapheme><phoneme>dʒɛˈrɛn</phoneme></lexeme>
<lexeme><grapheme>Cerúndolo</grapheme><phoneme>sɛˈruːndoʊloʊ</phoneme></lexeme>
<lexeme><grapheme>Cervantes</grapheme><phoneme>sɜːrˈvæntiːz</phoneme></lexeme>
<lexeme><grapheme>Cézanne</grapheme><phoneme>seɪˈzæn</phoneme></lexeme>
<lexeme><grapheme>Chadchart Sittipunt</grapheme><phoneme>ˈtʃætʃɑːt ˈsɪtɪpʌn</phoneme></lexeme>
<lexeme><grapheme>Chagall</grapheme><phoneme>ʃəˈɡæl</phoneme></lexeme>
<lexeme><grapheme>Chahed</grapheme><phoneme>ʃæˈhɛd</phoneme></lexeme>
<lexeme><grapheme>Chaim</grapheme><phoneme>ˈxaɪɪm</phoneme></lexeme>
<lexeme><grapheme>Chakwera</grapheme><phoneme>tʃɑːˈkwɛrə</phoneme></lexeme>
<lexeme><grapheme>Chalamet</grapheme><phoneme>ˈʃæləmeɪ</phoneme></lexeme>
<lexeme><grapheme>Chalmers</grapheme><phoneme>ˈtʃɑːmərz</phoneme></lexeme>
<lexeme><grapheme>Chamisa</grapheme><phoneme>tʃəˈmiːsə</phoneme></lexeme>
<lexeme><grapheme>Chamoun</grapheme><phoneme>ʃəˈmuːn</phoneme></lexeme>
<lexeme><grapheme>Champagne</grapheme><phoneme>ʃæmˈpeɪn</phoneme></lexeme>
<lexeme><grapheme>Chan Mo-po</grapheme><phoneme>ˌtʃɑːn moʊ ˈpoʊ</phoneme></lexeme>
<lexeme><grapheme>Chandrababu Naidu</grapheme><phoneme>ˌtʃʌndrəˈbɑːbuː ˈnaɪduː</phoneme></lexeme>
<lexeme><grapheme>Chandrasekaran</grapheme><phoneme>ˌtʃʌndrəˈseɪkərən</phoneme></lexeme>
<lexeme><grapheme>Changpeng Zhao</grapheme><phoneme>ˌtʃɑːŋˈpʌŋ ˈdʒaʊ</phoneme></lexeme>
<lexeme><grapheme>Chapo</grapheme><phoneme>ˈʃɑːpoʊ</phoneme></lexeme>
<lexeme><grapheme>Chappell</grapheme><phoneme>ˈtʃæpəl</phoneme></lexeme>
<lexeme><grapheme>Chappell Roan</grapheme><phoneme>ˈtʃæpəl ˈroʊn</phoneme></lexeme>
<lexeme><grapheme>Charles Aznavour</grapheme><phoneme>ˈʃɑːrl ˌæznəˈvʊr</phoneme></lexeme>
<lexeme><grapheme>Charles de Gaulle</grapheme><phoneme>ˌʃɑːrl də ˈɡoʊl</phoneme></lexeme>
<lexeme><grapheme>Charles Leclerc</grapheme><phoneme>ʃɑːrl ləˈklɛr</phoneme></lexeme>
<lexeme><grapheme>Charles Michel</grapheme><phoneme>ˌʃɑːrl mɪˈʃɛl</phoneme></lexeme>
<lexeme><grapheme>Charlize</grapheme><phoneme>ʃɑːrˈliːz</phoneme></lexeme>
<lexeme><grapheme>Charlize Theron</grapheme><phoneme>ʃɑːrˈliːz ˈθɛrən</phoneme></lexeme>
<lexeme><grapheme>Charnvirakul</grapheme><phoneme>tʃɑːnˌwiːrəˈkuːn</phoneme></lexeme>
<lexeme><grapheme>Charpentier</grapheme><phoneme>ʃɑːrˈpɒntieɪ</phoneme></lexeme>
<lexeme><grapheme>Chauvin</grapheme><phoneme>ˈʃoʊvən</phoneme></lexeme>
<lexeme><grapheme>Chaves</grapheme><phoneme>ˈtʃɑːvɛs</phoneme></lexeme>
<lexeme><grapheme>Chávez</grapheme><phoneme>ˈtʃɑːvɛz</phoneme></lexeme>
<lexeme><grapheme>Che Guevara</grapheme><phoneme>tʃeɪ ɡəˈvɑːrə</phoneme></lexeme>
<lexeme><grapheme>Chebet</grapheme><phoneme>tʃɛˈbɛt</phoneme></lexeme>
<lexeme><grapheme>Cheikh</grapheme><phoneme>ˈʃeɪk</phoneme></lexeme>
<lexeme><grapheme>Chekhov</grapheme><phoneme>ˈtʃɛkɒv</phoneme></lexeme>
<lexeme><grapheme>Cheng</grapheme><phoneme>ˈdʒʌŋ</phoneme></lexeme>
<lexeme><grapheme>Cheng Li-wun</grapheme><phoneme>dʒʌŋ liː ˈwʊn</phoneme></lexeme>
<lexeme><grapheme>Chepngetich</grapheme><phoneme>tʃɛpˈɡɛtiːtʃ</phoneme></lexeme>
<lexeme><grapheme>Cheptegei</grapheme><phoneme>ˈtʃɛptɛɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Chérizier</grapheme><phoneme>ˌʃɛrɪzˈjeɪ</phoneme></lexeme>
<lexeme><grapheme>Cherki</grapheme><phoneme>ʃɛrˈkiː</phoneme></lexeme>
<lexeme><grapheme>Cheruiyot</grapheme><phoneme>ˌtʃɛruˈiːjɒt</phoneme></lexeme>
<lexeme><grapheme>Chey</grapheme><phoneme>ˈtʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Chey Tae-won</grapheme><phoneme>tʃeɪ teɪ ˈwʌn</phoneme></lexeme>
<lexeme><grapheme>Chiang</grapheme><phoneme>ˈtʃæŋ</phoneme></lexeme>
<lexeme><grapheme>Chiang Kai-shek</grapheme><phoneme>tʃæŋ kaɪ ˈʃɛk</phoneme></lexeme>
<lexeme><grapheme>Chiara</grapheme><phoneme>kiˈɑːrə</phoneme></lexeme>
<lexeme><grapheme>Chidi</grapheme><phoneme>ˈtʃiːdi</phoneme></lexeme>
<lexeme><grapheme>Chiesa</grapheme><phoneme>kiˈeɪzə</phoneme></lexeme>
<lexeme><grapheme>Chimaev</grapheme><phoneme>tʃiːˈmaɪɛv</phoneme></lexeme>
<lexeme><grapheme>Chimamanda</grapheme><phoneme>ˌtʃɪməˈmɑːndə</phoneme></lexeme>
<lexeme><grapheme>Chimamanda Ngozi Adichie</grapheme><phoneme>ˌtʃɪməˈmɑːndə əŋˈɡoʊzi əˈdiːtʃi</phoneme></lexeme>
<lexeme><grapheme>Ching</grapheme><phoneme>ˈtʃɪŋ</phoneme></lexeme>
<lexeme><grapheme>Chinh</grapheme><phoneme>ˈtʃɪn</phoneme></lexeme>
<lexeme><grapheme>Chinua</grapheme><phoneme>ˈtʃɪnwɑː</phoneme></lexeme>
<lexeme><grapheme>Chinua Achebe</grapheme><phoneme>ˈtʃɪnwɑː əˈtʃeɪbeɪ</phoneme></lexeme>
<lexeme><grapheme>Chirac</grapheme><phoneme>ʃɪˈræk</phoneme></lexeme>
<lexeme><grapheme>Chiwenga</grapheme><phoneme>tʃɪˈwɛŋɡə</phoneme></lexeme>
<lexeme><grapheme>Chiwetel</grapheme><phoneme>ˈtʃuːɪtɛl</phoneme></lexeme>
<lexeme><grapheme>Chiwetel Ejiofor</grapheme><phoneme>ˈtʃuːɪtɛl ˈɛdʒioʊfɔːr</phoneme></lexeme>
<lexeme><grapheme>Chloé</grapheme><phoneme>ˈkloʊi</phoneme></lexeme>
<lexeme><grapheme>Cho Hyun</grapheme><phoneme>tʃoʊ ˈhjʌn</phoneme></lexeme>
<lexeme><grapheme>Cho Jung-tai</grapheme><phoneme>dʒoʊ rʊŋ ˈtaɪ</phoneme></lexeme>
<lexeme><grapheme>Cho Kuk</grapheme><phoneme>ˌtʃoʊ ˈkʊk</phoneme></lexeme>
<lexeme><grapheme>Choguel</grapheme><phoneme>ʃoʊˈɡɛl</phoneme></lexeme>
<lexeme><grapheme>Choguel Maïga</grapheme><phoneme>ʃoʊˈɡɛl ˈmaɪɡə</phoneme></lexeme>
<lexeme><grapheme>Cholmondeley</grapheme><phoneme>ˈtʃʌmli</phoneme></lexeme>
<lexeme><grapheme>Choo Mi-ae</grapheme><phoneme>ˈtʃuː miː ˈeɪ</phoneme></lexeme>
<lexeme><grapheme>Chopin</grapheme><phoneme>ˈʃoʊpæn</phoneme></lexeme>
<lexeme><grapheme>Chopra</grapheme><phoneme>ˈtʃoʊprə</phoneme></lexeme>
<lexeme><grapheme>Chow Hang-tung</grapheme><phoneme>ˌtʃaʊ hæŋ ˈtʊŋ</phoneme></lexeme>
<lexeme><grapheme>Christian Eriksen</grapheme><phoneme>ˈkrɪstʃən ˈɛrɪksən</phoneme></lexeme>
<lexeme><grapheme>Christian Klein</grapheme><phoneme>ˈkrɪstiən ˈklaɪn</phoneme></lexeme>
<lexeme><grapheme>Christian Lindner</grapheme><phoneme>ˈkrɪstiɑːn ˈlɪntnər</phoneme></lexeme>
<lexeme><grapheme>Christian Stocker</grapheme><phoneme>ˈkrɪstiɑːn ˈʃtɒkər</phoneme></lexeme>
<lexeme><grapheme>Christine</grapheme><phoneme>krɪˈstiːn</phoneme></lexeme>
<lexeme><grapheme>Christine Lagarde</grapheme><phoneme>krɪˈstiːn ləˈɡɑːrd</phoneme></lexeme>
<lexeme><grapheme>Christodoulides</grapheme><phoneme>ˌkrɪstəˈduːlidiːz</phoneme></lexeme>
<lexeme><grapheme>Christoph Waltz</grapheme><phoneme>ˈkrɪstɒf ˈvɑːlts</phoneme></lexeme>
<lexeme><grapheme>Christopher Luxon</grapheme><phoneme>ˈkrɪstəfər ˈlʌksən</phoneme></lexeme>
<lexeme><grapheme>Chrupalla</grapheme><phoneme>kruˈpɑːlə</phoneme></lexeme>
<lexeme><grapheme>Chrystia</grapheme><phoneme>ˈkrɪstjə</phoneme></lexeme>
<lexeme><grapheme>Chrystia Freeland</grapheme><phoneme>ˈkrɪstjə ˈfriːlənd</phoneme></lexeme>
<lexeme><grapheme>Chukwu</grapheme><phoneme>ˈtʃuːkwuː</phoneme></lexeme>
<lexeme><grapheme>Chutkan</grapheme><phoneme>ˈtʃʌtkən</phoneme></lexeme>
<lexeme><grapheme>Ciarán</grapheme><phoneme>ˈkɪərən</phoneme></lexeme>
<lexeme><grapheme>Cillian</grapheme><phoneme>ˈkɪliən</phoneme></lexeme>
<lexeme><grapheme>Cillian Murphy</grapheme><phoneme>ˈkɪliən ˈmɜːrfi</phoneme></lexeme>
<lexeme><grapheme>Ciolacu</grapheme><phoneme>tʃoʊˈlɑːkuː</phoneme></lexeme>
<lexeme><grapheme>Cioran</grapheme><phoneme>tʃoʊˈrɑːn</phoneme></lexeme>
<lexeme><grapheme>Cissé</grapheme><phoneme>siːˈseɪ</phoneme></lexeme>
<lexeme><grapheme>Ciucă</grapheme><phoneme>ˈtʃuːkə</phoneme></lexeme>
<lexeme><grapheme>Clarice Lispector</grapheme><phoneme>klæˈriːsi lɪsˈpɛktɔːr</phoneme></lexeme>
<lexeme><grapheme>Claude</grapheme><phoneme>ˈkloʊd</phoneme></lexeme>
<lexeme><grapheme>Claude Debussy</grapheme><phoneme>ˈkloʊd dəˈbjuːsi</phoneme></lexeme>
<lexeme><grapheme>Claude Monet</grapheme><phoneme>ˈkloʊd ˈmɒneɪ</phoneme></lexeme>
<lexeme><grapheme>Claudia</grapheme><phoneme>ˈklaʊdiə</phoneme></lexeme>
<lexeme><grapheme>Claudia Sheinbaum</grapheme><phoneme>ˈklaʊdiə ˈʃeɪnbaʊm</phoneme></lexeme>
<lexeme><grapheme>Clément</grapheme><phoneme>kleɪˈmɒn</phoneme></lexeme>
<lexeme><grapheme>Clijsters</grapheme><phoneme>ˈklaɪstərz</phoneme></lexeme>
<lexeme><grapheme>Coelho</grapheme><phoneme>kuˈɛljuː</phoneme></lexeme>
<lexeme><grapheme>Coetzee</grapheme><phoneme>kʊtˈsiː</phoneme></lexeme>
<lexeme><grapheme>Colau</grapheme><phoneme>koʊˈlaʊ</phoneme></lexeme>
<lexeme><grapheme>Colquhoun</grapheme><phoneme>kəˈhuːn</phoneme></lexeme>
<lexeme><grapheme>Comăneci</grapheme><phoneme>ˌkoʊməˈniːtʃ</phoneme></lexeme>
<lexeme><grapheme>Compaoré</grapheme><phoneme>ˌkɒmpaʊˈreɪ</phoneme></lexeme>
<lexeme><grapheme>Condé</grapheme><phoneme>kɒnˈdeɪ</phoneme></lexeme>
<lexeme><grapheme>Coney</grapheme><phoneme>ˈkoʊni</phoneme></lexeme>
<lexeme><grapheme>Conille</grapheme><phoneme>kɒˈniːl</phoneme></lexeme>
<lexeme><grapheme>Constantino Chiwenga</grapheme><phoneme>ˌkɒnstənˈtiːnoʊ tʃɪˈwɛŋɡə</phoneme></lexeme>
<lexeme><grapheme>Consuelo</grapheme><phoneme>kɒnˈsweɪloʊ</phoneme></lexeme>
<lexeme><grapheme>Consuelo Porras</grapheme><phoneme>kɒnˈsweɪloʊ ˈpɔːrəs</phoneme></lexeme>
<lexeme><grapheme>Copernicus</grapheme><phoneme>kəˈpɜːrnɪkəs</phoneme></lexeme>
<lexeme><grapheme>Corazon Aquino</grapheme><phoneme>ˈkɔːrəzɒn əˈkiːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Corina</grapheme><phoneme>kəˈriːnə</phoneme></lexeme>
<lexeme><grapheme>Cormann</grapheme><phoneme>ˈkɔːrmən</phoneme></lexeme>
<lexeme><grapheme>Corneille Nangaa</grapheme><phoneme>kɔːrˈneɪ nəŋˈɡɑː</phoneme></lexeme>
<lexeme><grapheme>Correa</grapheme><phoneme>kəˈreɪə</phoneme></lexeme>
<lexeme><grapheme>Correia</grapheme><phoneme>kɒˈreɪə</phoneme></lexeme>
<lexeme><grapheme>Cortázar</grapheme><phoneme>kɔːrˈtɑːsɑːr</phoneme></lexeme>
<lexeme><grapheme>Cortez</grapheme><phoneme>kɔːrˈtɛz</phoneme></lexeme>
<lexeme><grapheme>Costa-Gavras</grapheme><phoneme>ˈkɒstə ˈɡævrəs</phoneme></lexeme>
<lexeme><grapheme>Coster-Waldau</grapheme><phoneme>ˌkɒstərˈvældaʊ</phoneme></lexeme>
<lexeme><grapheme>Cotillard</grapheme><phoneme>ˌkɒtiˈjɑːr</phoneme></lexeme>
<lexeme><grapheme>Coulibaly</grapheme><phoneme>ˌkuːlibæˈliː</phoneme></lexeme>
<lexeme><grapheme>Courtois</grapheme><phoneme>kuːrˈtwɑː</phoneme></lexeme>
<lexeme><grapheme>Cristian</grapheme><phoneme>ˈkriːstiæn</phoneme></lexeme>
<lexeme><grapheme>Cristiano</grapheme><phoneme>ˌkrɪstiˈɑːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Cristiano Ronaldo</grapheme><phoneme>ˌkrɪstiˈɑːnoʊ rəˈnældoʊ</phoneme></lexeme>
<lexeme><grapheme>Cristina</grapheme><phoneme>krɪsˈtiːnə</phoneme></lexeme>
<lexeme><grapheme>Cristina Fernández de Kirchner</grapheme><phoneme>krɪsˈtiːnə fərˈnændɛz də ˈkɪrʃnər</phoneme></lexeme>
<lexeme><grapheme>Cristina Kirchner</grapheme><phoneme>krɪsˈtiːnə ˈkɪrʃnər</phoneme></lexeme>
<lexeme><grapheme>Croo</grapheme><phoneme>ˈkroʊ</phoneme></lexeme>
<lexeme><grapheme>Crosetto</grapheme><phoneme>kroʊˈsɛtoʊ</phoneme></lexeme>
<lexeme><grapheme>Cruyff</grapheme><phoneme>ˈkrɔɪf</phoneme></lexeme>
<lexeme><grapheme>Cruz</grapheme><phoneme>ˈkruːz</phoneme></lexeme>
<lexeme><grapheme>Cuarón</grapheme><phoneme>kwɑːˈroʊn</phoneme></lexeme>
<lexeme><grapheme>Cubarsí</grapheme><phoneme>ˌkuːbɑːrˈsiː</phoneme></lexeme>
<lexeme><grapheme>Cucurella</grapheme><phoneme>ˌkuːkuːˈreɪjə</phoneme></lexeme>
<lexeme><grapheme>Cuerpo</grapheme><phoneme>ˈkwɛrpoʊ</phoneme></lexeme>
<lexeme><grapheme>Cuomo</grapheme><phoneme>ˈkwoʊmoʊ</phoneme></lexeme>
<lexeme><grapheme>Cuong</grapheme><phoneme>ˈkuːəŋ</phoneme></lexeme>
<lexeme><grapheme>Curie</grapheme><phoneme>ˈkjʊri</phoneme></lexeme>
<lexeme><grapheme>Cvijanović</grapheme><phoneme>tsviˈjɑːnəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Cyril</grapheme><phoneme>ˈsɪrɪl</phoneme></lexeme>
<lexeme><grapheme>Cyril Ramaphosa</grapheme><phoneme>ˈsɪrɪl ˌrɑːməˈpoʊsə</phoneme></lexeme>
<lexeme><grapheme>Czarzasty</grapheme><phoneme>tʃɑːrˈzɑːsti</phoneme></lexeme>
<lexeme><grapheme>Czesław</grapheme><phoneme>ˈtʃɛswɑːf</phoneme></lexeme>
<lexeme><grapheme>Czesław Miłosz</grapheme><phoneme>ˈtʃɛswɑːf ˈmiːwɒʃ</phoneme></lexeme>
<lexeme><grapheme>Da Vinci</grapheme><phoneme>də ˈvɪntʃi</phoneme></lexeme>
<lexeme><grapheme>da Vinci</grapheme><phoneme>də ˈvɪntʃi</phoneme></lexeme>
<lexeme><grapheme>Dačić</grapheme><phoneme>ˈdɑːtʃɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Dafydd</grapheme><phoneme>ˈdævɪð</phoneme></lexeme>
<lexeme><grapheme>Dagalo</grapheme><phoneme>dəˈɡɑːloʊ</phoneme></lexeme>
<lexeme><grapheme>Dahal</grapheme><phoneme>dəˈhɑːl</phoneme></lexeme>
<lexeme><grapheme>Dahan</grapheme><phoneme>dɑːˈhɑːn</phoneme></lexeme>
<lexeme><grapheme>Dalai</grapheme><phoneme>ˈdɑːlaɪ</phoneme></lexeme>
<lexeme><grapheme>Dalai Lama</grapheme><phoneme>ˈdɑːlaɪ ˈlɑːmə</phoneme></lexeme>
<lexeme><grapheme>Dalí</grapheme><phoneme>ˈdɑːli</phoneme></lexeme>
<lexeme><grapheme>Dalia Grybauskaitė</grapheme><phoneme>ˈdɑːliə ˌɡrɪbaʊsˈkaɪteɪ</phoneme></lexeme>
<lexeme><grapheme>Dalio</grapheme><phoneme>ˈdæljoʊ</phoneme></lexeme>
<lexeme><grapheme>Dalziel</grapheme><phoneme>diˈɛl</phoneme></lexeme>
<lexeme><grapheme>Dăncilă</grapheme><phoneme>dənˈtʃiːlə</phoneme></lexeme>
<lexeme><grapheme>Dangote</grapheme><phoneme>dæŋˈɡoʊteɪ</phoneme></lexeme>
<lexeme><grapheme>Dani Carvajal</grapheme><phoneme>ˈdæni ˌkɑːrvəˈhɑːl</phoneme></lexeme>
<lexeme><grapheme>Daniel Brühl</grapheme><phoneme>ˈdænjəl ˈbruːl</phoneme></lexeme>
<lexeme><grapheme>Daniel Chapo</grapheme><phoneme>ˈdænjəl ˈʃɑːpoʊ</phoneme></lexeme>
<lexeme><grapheme>Daniel Ek</grapheme><phoneme>ˈdænjəl ɛk</phoneme></lexeme>
<lexeme><grapheme>Daniel Křetínský</grapheme><phoneme>ˈdænjəl ˈkrɛtɪnski</phoneme></lexeme>
<lexeme><grapheme>Daniel Noboa</grapheme><phoneme>dænˈjɛl nəˈboʊə</phoneme></lexeme>
<lexeme><grapheme>Daniel Ortega</grapheme><phoneme>dænˈjɛl ɔːrˈteɪɡə</phoneme></lexeme>
<lexeme><grapheme>Daniil</grapheme><phoneme>dænˈjiːl</phoneme></lexeme>
<lexeme><grapheme>Daniil Medvedev</grapheme><phoneme>dænˈjiːl mɛdˈvɛdɛv</phoneme></lexeme>
<lexeme><grapheme>Dante</grapheme><phoneme>ˈdænteɪ</phoneme></lexeme>
<lexeme><grapheme>Dante Alighieri</grapheme><phoneme>ˈdænteɪ ˌælɪˈɡjɛri</phoneme></lexeme>
<lexeme><grapheme>Dario Amodei</grapheme><phoneme>ˈdɑːrioʊ ˌæmoʊˈdeɪ</phoneme></lexeme>
<lexeme><grapheme>Dariush</grapheme><phoneme>ˌdɑːriˈuːʃ</phoneme></lexeme>
<lexeme><grapheme>Darmanin</grapheme><phoneme>ˌdɑːrməˈnæn</phoneme></lexeme>
<lexeme><grapheme>Darvish</grapheme><phoneme>ˈdɑːrvɪʃ</phoneme></lexeme>
<lexeme><grapheme>Darwish</grapheme><phoneme>dɑːrˈwiːʃ</phoneme></lexeme>
<lexeme><grapheme>Dati</grapheme><phoneme>ˈdɑːti</phoneme></lexeme>
<lexeme><grapheme>David Alaba</grapheme><phoneme>ˈdeɪvɪd ˈæləbə</phoneme></lexeme>
<lexeme><grapheme>David Eby</grapheme><phoneme>ˈdeɪvɪd ˈiːbi</phoneme></lexeme>
<lexeme><grapheme>David Oyelowo</grapheme><phoneme>ˈdeɪvɪd oʊˈjɛləwoʊ</phoneme></lexeme>
<lexeme><grapheme>Davutoğlu</grapheme><phoneme>ˌdɑːvʊtˈoʊluː</phoneme></lexeme>
<lexeme><grapheme>Dayan</grapheme><phoneme>daɪˈɑːn</phoneme></lexeme>
<lexeme><grapheme>Dayot Upamecano</grapheme><phoneme>dæˈjoʊ uːˌpæmeɪˈkɑːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Dbeibah</grapheme><phoneme>dəˈbeɪbə</phoneme></lexeme>
<lexeme><grapheme>de Jong</grapheme><phoneme>də ˈjɒŋ</phoneme></lexeme>
<lexeme><grapheme>de la Fuente</grapheme><phoneme>deɪ lɑː ˈfwɛnteɪ</phoneme></lexeme>
<lexeme><grapheme>de Ligt</grapheme><phoneme>də ˈliːxt</phoneme></lexeme>
<lexeme><grapheme>de Minaur</grapheme><phoneme>də miːˈnɒr</phoneme></lexeme>
<lexeme><grapheme>Debbie Ngarewa-Packer</grapheme><phoneme>ˈdɛbi ˈŋɑːrɛwə ˈpækər</phoneme></lexeme>
<lexeme><grapheme>DeBose</grapheme><phoneme>dəˈboʊz</phoneme></lexeme>
<lexeme><grapheme>Debretsion</grapheme><phoneme>dɛbˈrɛtsjɒn</phoneme></lexeme>
<lexeme><grapheme>Debussy</grapheme><phoneme>dəˈbjuːsi</phoneme></lexeme>
<lexeme><grapheme>Déby</grapheme><phoneme>ˈdɛbi</phoneme></lexeme>
<lexeme><grapheme>DeChambeau</grapheme><phoneme>ˌdeɪʃæmˈboʊ</phoneme></lexeme>
<lexeme><grapheme>Deepika Padukone</grapheme><phoneme>ˈdiːpɪkə ˌpɑːdʊˈkoʊneɪ</phoneme></lexeme>
<lexeme><grapheme>Degas</grapheme><phoneme>ˈdeɪɡɑː</phoneme></lexeme>
<lexeme><grapheme>Deif</grapheme><phoneme>ˈdeɪf</phoneme></lexeme>
<lexeme><grapheme>Dejan</grapheme><phoneme>ˈdeɪɑːn</phoneme></lexeme>
<lexeme><grapheme>Dejan Kulusevski</grapheme><phoneme>ˈdeɪɑːn ˌkuːləˈsɛfski</phoneme></lexeme>
<lexeme><grapheme>Delcy</grapheme><phoneme>ˈdɛlsi</phoneme></lexeme>
<lexeme><grapheme>Delcy Rodríguez</grapheme><phoneme>ˈdɛlsi rɒˈdriːɡɛs</phoneme></lexeme>
<lexeme><grapheme>Delyan Peevski</grapheme><phoneme>dɛlˈjɑːn ˈpeɪɛfski</phoneme></lexeme>
<lexeme><grapheme>Dembélé</grapheme><phoneme>dɛmˈbɛleɪ</phoneme></lexeme>
<lexeme><grapheme>Demeke</grapheme><phoneme>deɪˈmɛkeɪ</phoneme></lexeme>
<lexeme><grapheme>Demir</grapheme><phoneme>dɛˈmɪr</phoneme></lexeme>
<lexeme><grapheme>Demirtaş</grapheme><phoneme>ˌdɛmɪrˈtɑːʃ</phoneme></lexeme>
<lexeme><grapheme>Demis</grapheme><phoneme>ˈdɛmɪs</phoneme></lexeme>
<lexeme><grapheme>Demis Hassabis</grapheme><phoneme>ˈdɛmɪs həˈsɑːbɪs</phoneme></lexeme>
<lexeme><grapheme>Deng</grapheme><phoneme>ˈdʌŋ</phoneme></lexeme>
<lexeme><grapheme>Deng Xiaoping</grapheme><phoneme>dʌŋ ˌʃaʊˈpɪŋ</phoneme></lexeme>
<lexeme><grapheme>Denis Mukwege</grapheme><phoneme>dəˈniː mʊkˈweɪɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Denis Sassou Nguesso</grapheme><phoneme>dəˈniː ˈsæsuː əŋˈɡɛsoʊ</phoneme></lexeme>
<lexeme><grapheme>Denis Villeneuve</grapheme><phoneme>dəˈniː vɪlˈnuːv</phoneme></lexeme>
<lexeme><grapheme>Denys Shmyhal</grapheme><phoneme>dɛˈniːs ˈʃmɪhɑːl</phoneme></lexeme>
<lexeme><grapheme>Depardieu</grapheme><phoneme>ˌdɛpɑːrˈdjɜː</phoneme></lexeme>
<lexeme><grapheme>Derek</grapheme><phoneme>ˈdɛrɪk</phoneme></lexeme>
<lexeme><grapheme>Derek Chauvin</grapheme><phoneme>ˈdɛrɪk ˈʃoʊvən</phoneme></lexeme>
<lexeme><grapheme>DeRemer</grapheme><phoneme>dəˈriːmər</phoneme></lexeme>
<lexeme><grapheme>Deri</grapheme><phoneme>ˈdɛri</phoneme></lexeme>
<lexeme><grapheme>Deripaska</grapheme><phoneme>ˌdɛrɪˈpæskə</phoneme></lexeme>
<lexeme><grapheme>Dermer</grapheme><phoneme>ˈdɜːrmər</phoneme></lexeme>
<lexeme><grapheme>DeSantis</grapheme><phoneme>dɪˈsæntɪs</phoneme></lexeme>
<lexeme><grapheme>Deschamps</grapheme><phoneme>deɪˈʃɒm</phoneme></lexeme>
<lexeme><grapheme>Desi Bouterse</grapheme><phoneme>ˈdɛsi ˈbaʊtərsə</phoneme></lexeme>
<lexeme><grapheme>Désiré Doué</grapheme><phoneme>ˌdɛzɪˈreɪ duːˈeɪ</phoneme></lexeme>
<lexeme><grapheme>Desmond</grapheme><phoneme>ˈdɛzmənd</phoneme></lexeme>
<lexeme><grapheme>Desmond Tutu</grapheme><phoneme>ˈdɛzmənd ˈtuːtuː</phoneme></lexeme>
<lexeme><grapheme>Deuba</grapheme><phoneme>ˈdeɪʊbə</phoneme></lexeme>
<lexeme><grapheme>Devendra</grapheme><phoneme>deɪˈvɛndrə</phoneme></lexeme>
<lexeme><grapheme>Devlet Bahçeli</grapheme><phoneme>ˈdɛvlɛt bɑːtʃɛˈliː</phoneme></lexeme>
<lexeme><grapheme>Dhankhar</grapheme><phoneme>dənˈkɑːr</phoneme></lexeme>
<lexeme><grapheme>Di María</grapheme><phoneme>diː məˈriːə</phoneme></lexeme>
<lexeme><grapheme>Diab</grapheme><phoneme>diˈɑːb</phoneme></lexeme>
<lexeme><grapheme>Diagne</grapheme><phoneme>ˈdʒɑːnjə</phoneme></lexeme>
<lexeme><grapheme>Diane Kruger</grapheme><phoneme>daɪˈæn ˈkruːɡər</phoneme></lexeme>
<lexeme><grapheme>Diarmuid</grapheme><phoneme>ˈdɪərmɪd</phoneme></lexeme>
<lexeme><grapheme>Dias</grapheme><phoneme>ˈdiːəs</phoneme></lexeme>
<lexeme><grapheme>Díaz</grapheme><phoneme>ˈdiːæz</phoneme></lexeme>
<lexeme><grapheme>Dick Schoof</grapheme><phoneme>dɪk ˈskoʊf</phoneme></lexeme>
<lexeme><grapheme>Didier</grapheme><phoneme>ˈdiːdieɪ</phoneme></lexeme>
<lexeme><grapheme>Didier Deschamps</grapheme><phoneme>ˈdiːdieɪ deɪˈʃɒm</phoneme></lexeme>
<lexeme><grapheme>Didier Drogba</grapheme><phoneme>ˈdɪdieɪ ˈdrɒɡbə</phoneme></lexeme>
<lexeme><grapheme>Diego</grapheme><phoneme>diˈeɪɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Diego Maradona</grapheme><phoneme>diˈeɪɡoʊ ˌmærəˈdɒnə</phoneme></lexeme>
<lexeme><grapheme>Diego Simeone</grapheme><phoneme>diˈeɪɡoʊ ˌsɪmiˈoʊni</phoneme></lexeme>
<lexeme><grapheme>Diego Velázquez</grapheme><phoneme>diˈeɪɡoʊ vɪˈlæskɛz</phoneme></lexeme>
<lexeme><grapheme>Dietrich</grapheme><phoneme>ˈdiːtriːx</phoneme></lexeme>
<lexeme><grapheme>Dijk</grapheme><phoneme>ˈdaɪk</phoneme></lexeme>
<lexeme><grapheme>Dilan Yeşilgöz</grapheme><phoneme>diˈlæn jɛˈʃiːlɡɜːz</phoneme></lexeme>
<lexeme><grapheme>Dilma</grapheme><phoneme>ˈdɪlmə</phoneme></lexeme>
<lexeme><grapheme>Dilma Rousseff</grapheme><phoneme>ˈdɪlmə ruːˈsɛf</phoneme></lexeme>
<lexeme><grapheme>Dimitrov</grapheme><phoneme>diːˈmiːtrɒv</phoneme></lexeme>
<lexeme><grapheme>Dimon</grapheme><phoneme>ˈdaɪmən</phoneme></lexeme>
<lexeme><grapheme>Dina Boluarte</grapheme><phoneme>ˈdiːnə bɒˈlwɑːrteɪ</phoneme></lexeme>
<lexeme><grapheme>Đinđić</grapheme><phoneme>ˈdʒɪndʒɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Dinesh</grapheme><phoneme>diːˈneɪʃ</phoneme></lexeme>
<lexeme><grapheme>Ding Xuexiang</grapheme><phoneme>dɪŋ ˌʃweɪˈʃjɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Diogo</grapheme><phoneme>diˈoʊɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Diogo Jota</grapheme><phoneme>diˈoʊɡoʊ ˈʒɒtə</phoneme></lexeme>
<lexeme><grapheme>Diomaye</grapheme><phoneme>ˌdʒoʊˈmaɪ</phoneme></lexeme>
<lexeme><grapheme>Diop</grapheme><phoneme>ˈdʒɒp</phoneme></lexeme>
<lexeme><grapheme>Diosdado</grapheme><phoneme>ˌdiːoʊsˈdɑːdoʊ</phoneme></lexeme>
<lexeme><grapheme>Diosdado Cabello</grapheme><phoneme>ˌdiːoʊsˈdɑːdoʊ kəˈbeɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Diouf</grapheme><phoneme>dʒuːf</phoneme></lexeme>
<lexeme><grapheme>Dissanayake</grapheme><phoneme>ˌdɪsəˈnaɪəkə</phoneme></lexeme>
<lexeme><grapheme>Djokovic</grapheme><phoneme>ˈdʒoʊkəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Djukanović</grapheme><phoneme>dʒuːˈkɑːnəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Dlamini</grapheme><phoneme>dləˈmiːni</phoneme></lexeme>
<lexeme><grapheme>Dmitri</grapheme><phoneme>ˈdmiːtri</phoneme></lexeme>
<lexeme><grapheme>Dmitriev</grapheme><phoneme>dəˈmiːtriɛv</phoneme></lexeme>
<lexeme><grapheme>Dmitry</grapheme><phoneme>ˈdmiːtri</phoneme></lexeme>
<lexeme><grapheme>Dmitry Medvedev</grapheme><phoneme>ˈdmiːtri mɪdˈvjɛdɪv</phoneme></lexeme>
<lexeme><grapheme>Dmitry Peskov</grapheme><phoneme>ˈdmiːtri ˈpɛskɒv</phoneme></lexeme>
<lexeme><grapheme>Dmytro</grapheme><phoneme>dəˈmiːtroʊ</phoneme></lexeme>
<lexeme><grapheme>Dmytro Kuleba</grapheme><phoneme>dəˈmiːtroʊ kʊˈlɛbə</phoneme></lexeme>
<lexeme><grapheme>Do Kwon</grapheme><phoneme>ˈdoʊ ˈkwɒn</phoneme></lexeme>
<lexeme><grapheme>Dobrindt</grapheme><phoneme>ˈdoʊbriːnt</phoneme></lexeme>
<lexeme><grapheme>Dodik</grapheme><phoneme>ˈdoʊdɪk</phoneme></lexeme>
<lexeme><grapheme>Dodon</grapheme><phoneme>doʊˈdɒn</phoneme></lexeme>
<lexeme><grapheme>Doğan</grapheme><phoneme>doʊˈɑːn</phoneme></lexeme>
<lexeme><grapheme>Doku</grapheme><phoneme>ˈdɒkuː</phoneme></lexeme>
<lexeme><grapheme>Dombrovskis</grapheme><phoneme>dɒmˈbrɒfskɪs</phoneme></lexeme>
<lexeme><grapheme>Domenico</grapheme><phoneme>dəˈmɛniːkoʊ</phoneme></lexeme>
<lexeme><grapheme>Domhnall</grapheme><phoneme>ˈdoʊnəl</phoneme></lexeme>
<lexeme><grapheme>Domhnall Gleeson</grapheme><phoneme>ˈdoʊnəl ˈɡliːsən</phoneme></lexeme>
<lexeme><grapheme>Dominic LeBlanc</grapheme><phoneme>ˈdɒmɪnɪk ləˈblɒŋk</phoneme></lexeme>
<lexeme><grapheme>Dominic Thiem</grapheme><phoneme>ˈdɒmɪnɪk ˈtiːm</phoneme></lexeme>
<lexeme><grapheme>Dominik Szoboszlai</grapheme><phoneme>ˈdɒmɪnɪk ˈsoʊboʊslaɪ</phoneme></lexeme>
<lexeme><grapheme>Dominique de Villepin</grapheme><phoneme>ˌdɒmɪˈniːk də ˈviːlpæn</phoneme></lexeme>
<lexeme><grapheme>Dominique Pelicot</grapheme><phoneme>ˌdɒmɪˈniːk ˈpɛlikoʊ</phoneme></lexeme>
<lexeme><grapheme>Dommaraju</grapheme><phoneme>ˌdɒməˈrɑːdʒuː</phoneme></lexeme>
<lexeme><grapheme>Donald</grapheme><phoneme>ˈdɒnəld</phoneme></lexeme>
<lexeme><grapheme>Donald Tusk</grapheme><phoneme>ˈdɒnəld ˈtʊsk</phoneme></lexeme>
<lexeme><grapheme>Dončić</grapheme><phoneme>ˈdɒntʃɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Dong Jun</grapheme><phoneme>dʊŋ ˈdʒʊn</phoneme></lexeme>
<lexeme><grapheme>Donnarumma</grapheme><phoneme>ˌdɒnəˈruːmə</phoneme></lexeme>
<lexeme><grapheme>Doreen Bogdan-Martin</grapheme><phoneme>dɒrˈiːn ˈbɒɡdən ˈmɑːrtiːn</phoneme></lexeme>
<lexeme><grapheme>Dorin Recean</grapheme><phoneme>doʊˈriːn reɪˈtʃɑːn</phoneme></lexeme>
<lexeme><grapheme>dos Santos</grapheme><phoneme>dʊs ˈsæntʊs</phoneme></lexeme>
<lexeme><grapheme>Dostoevsky</grapheme><phoneme>ˌdɒstɔɪˈɛfski</phoneme></lexeme>
<lexeme><grapheme>Dostoyevsky</grapheme><phoneme>ˌdɒstɔɪˈɛfski</phoneme></lexeme>
<lexeme><grapheme>Doué</grapheme><phoneme>duːˈeɪ</phoneme></lexeme>
<lexeme><grapheme>Doumbia</grapheme><phoneme>ˈduːmbiə</phoneme></lexeme>
<lexeme><grapheme>Doumbouya</grapheme><phoneme>duːmˈbuːjə</phoneme></lexeme>
<lexeme><grapheme>Doval</grapheme><phoneme>ˈdoʊvəl</phoneme></lexeme>
<lexeme><grapheme>Dr Anthony Fauci</grapheme><phoneme>ˈdɒktər ˈænθəni ˈfaʊtʃi</phoneme></lexeme>
<lexeme><grapheme>Dragan</grapheme><phoneme>ˈdrɑːɡɑːn</phoneme></lexeme>
<lexeme><grapheme>Draghi</grapheme><phoneme>ˈdrɑːɡi</phoneme></lexeme>
<lexeme><grapheme>Dries Van Noten</grapheme><phoneme>ˈdriːs væn ˈnoʊtən</phoneme></lexeme>
<lexeme><grapheme>Drogba</grapheme><phoneme>ˈdrɒɡbə</phoneme></lexeme>
<lexeme><grapheme>Droupadi</grapheme><phoneme>ˈdroʊpədi</phoneme></lexeme>
<lexeme><grapheme>Droupadi Murmu</grapheme><phoneme>ˈdroʊpədi ˈmʊrmuː</phoneme></lexeme>
<lexeme><grapheme>du Plessis</grapheme><phoneme>ˈduː pləˈsi</phoneme></lexeme>
<lexeme><grapheme>Du Plessis</grapheme><phoneme>ˈduː pləˈsi</phoneme></lexeme>
<lexeme><grapheme>Dua Lipa</grapheme><phoneme>ˈduːə ˈliːpə</phoneme></lexeme>
<lexeme><grapheme>Dubček</grapheme><phoneme>ˈdʊbtʃɛk</phoneme></lexeme>
<lexeme><grapheme>Dubravka</grapheme><phoneme>ˈduːbrɑːvkə</phoneme></lexeme>
<lexeme><grapheme>Duda</grapheme><phoneme>ˈduːdə</phoneme></lexeme>
<lexeme><grapheme>Đukanović</grapheme><phoneme>dʒuːˈkɑːnəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Duma Boko</grapheme><phoneme>ˈduːmə ˈboʊkoʊ</phoneme></lexeme>
<lexeme><grapheme>Dumitrescu</grapheme><phoneme>ˌduːmɪˈtrɛskuː</phoneme></lexeme>
<lexeme><grapheme>Duplantis</grapheme><phoneme>duːˈplæntɪs</phoneme></lexeme>
<lexeme><grapheme>Duque</grapheme><phoneme>ˈduːkeɪ</phoneme></lexeme>
<lexeme><grapheme>Durão Barroso</grapheme><phoneme>duːˈraʊ bəˈroʊsoʊ</phoneme></lexeme>
<lexeme><grapheme>Dürer</grapheme><phoneme>ˈdjʊrər</phoneme></lexeme>
<lexeme><grapheme>Đuro Macut</grapheme><phoneme>ˈdʒʊroʊ ˈmɑːtsʊt</phoneme></lexeme>
<lexeme><grapheme>Durov</grapheme><phoneme>ˈduːrɒv</phoneme></lexeme>
<lexeme><grapheme>Dušan</grapheme><phoneme>ˈduːʃɑːn</phoneme></lexeme>
<lexeme><grapheme>Dušan Vlahović</grapheme><phoneme>ˈduːʃɑːn ˈvlɑːhəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Duterte</grapheme><phoneme>duːˈtɛrteɪ</phoneme></lexeme>
<lexeme><grapheme>Dvalishvili</grapheme><phoneme>ˌdvælɪʃˈviːli</phoneme></lexeme>
<lexeme><grapheme>Dvořák</grapheme><phoneme>dəˈvɔːrʒæk</phoneme></lexeme>
<lexeme><grapheme>Eala</grapheme><phoneme>iˈɑːlə</phoneme></lexeme>
<lexeme><grapheme>Ebba Busch</grapheme><phoneme>ˈɛbə ˈbʊʃ</phoneme></lexeme>
<lexeme><grapheme>Eben Etzebeth</grapheme><phoneme>ˈeɪbən ˈɛtsiːbɛt</phoneme></lexeme>
<lexeme><grapheme>Eberechi Eze</grapheme><phoneme>ˌɛbəˈrɛtʃi ˈɛzeɪ</phoneme></lexeme>
<lexeme><grapheme>Ebrahim</grapheme><phoneme>ˌɛbrɑːˈhiːm</phoneme></lexeme>
<lexeme><grapheme>Ebrahim Raisi</grapheme><phoneme>ˌɛbrɑːˈhiːm raɪˈiːsi</phoneme></lexeme>
<lexeme><grapheme>Ebrahimi</grapheme><phoneme>ˌɛbrəˈhiːmi</phoneme></lexeme>
<lexeme><grapheme>Ebrard</grapheme><phoneme>ˈɛbrɑːrd</phoneme></lexeme>
<lexeme><grapheme>Eby</grapheme><phoneme>ˈiːbi</phoneme></lexeme>
<lexeme><grapheme>Edan</grapheme><phoneme>iˈdɑːn</phoneme></lexeme>
<lexeme><grapheme>Edberg</grapheme><phoneme>ˈɛdbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Eddy Merckx</grapheme><phoneme>ˈɛdi ˈmɛrks</phoneme></lexeme>
<lexeme><grapheme>Edebiri</grapheme><phoneme>ˌɛdəˈbɪri</phoneme></lexeme>
<lexeme><grapheme>Eden Hazard</grapheme><phoneme>ˈiːdən æˈzɑːr</phoneme></lexeme>
<lexeme><grapheme>Edgar Degas</grapheme><phoneme>ˈɛdɡɑːr ˈdeɪɡɑː</phoneme></lexeme>
<lexeme><grapheme>Edgars</grapheme><phoneme>ˈɛdɡɑːrs</phoneme></lexeme>
<lexeme><grapheme>Edgars Rinkēvičs</grapheme><phoneme>ˈɛdɡɑːrs ˈrɪnkɛvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Edi Rama</grapheme><phoneme>ˈɛdi ˈrɑːmə</phoneme></lexeme>
<lexeme><grapheme>Edinson</grapheme><phoneme>ˈɛdɪnsən</phoneme></lexeme>
<lexeme><grapheme>Edmundo</grapheme><phoneme>ɛdˈmʊndoʊ</phoneme></lexeme>
<lexeme><grapheme>Edmundo González</grapheme><phoneme>ɛdˈmʊndoʊ ɡənˈzɑːlɛz</phoneme></lexeme>
<lexeme><grapheme>Édouard</grapheme><phoneme>eɪˈdwɑːr</phoneme></lexeme>
<lexeme><grapheme>Édouard Manet</grapheme><phoneme>ˈɛdwɑːr ˈmæneɪ</phoneme></lexeme>
<lexeme><grapheme>Édouard Mendy</grapheme><phoneme>ˈɛdwɑːr ˈmɒndi</phoneme></lexeme>
<lexeme><grapheme>Édouard Philippe</grapheme><phoneme>eɪˈdwɑːr fɪˈliːp</phoneme></lexeme>
<lexeme><grapheme>Eduard Shevardnadze</grapheme><phoneme>ˈɛduɑːrd ˌʃɛvərdˈnɑːdzə</phoneme></lexeme>
<lexeme><grapheme>Eduardo</grapheme><phoneme>ɛˈdwɑːrdoʊ</phoneme></lexeme>
<lexeme><grapheme>Eduardo Bolsonaro</grapheme><phoneme>ˌɛduːˈɑːrdoʊ ˌbɒlsəˈnɑːroʊ</phoneme></lexeme>
<lexeme><grapheme>Edvard</grapheme><phoneme>ˈɛdvɑːrd</phoneme></lexeme>
<lexeme><grapheme>Edvard Munch</grapheme><phoneme>ˈɛdvɑːrd ˈmʊŋk</phoneme></lexeme>
<lexeme><grapheme>Eerdmans</grapheme><phoneme>ˈeɪrtmɑːns</phoneme></lexeme>
<lexeme><grapheme>Egan Bernal</grapheme><phoneme>ˈeɪɡən bɛrˈnɑːl</phoneme></lexeme>
<lexeme><grapheme>Ehud Barak</grapheme><phoneme>eɪˈhuːd bəˈrɑːk</phoneme></lexeme>
<lexeme><grapheme>Eileen Gu</grapheme><phoneme>aɪˈliːn ˈɡuː</phoneme></lexeme>
<lexeme><grapheme>Eilish</grapheme><phoneme>ˈaɪlɪʃ</phoneme></lexeme>
<lexeme><grapheme>Eisenkot</grapheme><phoneme>ˈaɪzənkɒt</phoneme></lexeme>
<lexeme><grapheme>Eisenstein</grapheme><phoneme>ˈaɪzənstaɪn</phoneme></lexeme>
<lexeme><grapheme>Eitan</grapheme><phoneme>ˈeɪtɑːn</phoneme></lexeme>
<lexeme><grapheme>Ejiofor</grapheme><phoneme>ˈɛdʒioʊfɔːr</phoneme></lexeme>
<lexeme><grapheme>Ekitike</grapheme><phoneme>ɛˌkiːtɪˈkeɪ</phoneme></lexeme>
<lexeme><grapheme>Eknath</grapheme><phoneme>ˈɛknɑːt</phoneme></lexeme>
<lexeme><grapheme>Eknath Shinde</grapheme><phoneme>ˈɛknɑːt ˈʃɪndeɪ</phoneme></lexeme>
<lexeme><grapheme>Ekrem</grapheme><phoneme>ˈɛkrəm</phoneme></lexeme>
<lexeme><grapheme>Ekrem İmamoğlu</grapheme><phoneme>ˈɛkrəm ɪˌmɑːməˈluː</phoneme></lexeme>
<lexeme><grapheme>El Greco</grapheme><phoneme>ɛl ˈɡrɛkoʊ</phoneme></lexeme>
<lexeme><grapheme>El Mayo</grapheme><phoneme>ɛl ˈmaɪoʊ</phoneme></lexeme>
<lexeme><grapheme>El-Baradei</grapheme><phoneme>ɛl ˈbærədaɪ</phoneme></lexeme>
<lexeme><grapheme>El-Rufai</grapheme><phoneme>ɛlˈruːfaɪ</phoneme></lexeme>
<lexeme><grapheme>Elba</grapheme><phoneme>ˈɛlbə</phoneme></lexeme>
<lexeme><grapheme>ElBaradei</grapheme><phoneme>ɛlˈbærədaɪ</phoneme></lexeme>
<lexeme><grapheme>Elena Ferrante</grapheme><phoneme>ˈɛlənə fəˈrænteɪ</phoneme></lexeme>
<lexeme><grapheme>Elena Kagan</grapheme><phoneme>ɪˈleɪnə ˈkeɪɡən</phoneme></lexeme>
<lexeme><grapheme>Elfriede Jelinek</grapheme><phoneme>ɛlˈfriːdə ˈjɛlɪnɛk</phoneme></lexeme>
<lexeme><grapheme>Eliasson</grapheme><phoneme>ɛˈliːəsɒn</phoneme></lexeme>
<lexeme><grapheme>Elie Saab</grapheme><phoneme>ˈɛli ˈsɑːb</phoneme></lexeme>
<lexeme><grapheme>Elif</grapheme><phoneme>ɛˈliːf</phoneme></lexeme>
<lexeme><grapheme>Elina Valtonen</grapheme><phoneme>ˈɛlɪnə ˈvæltoʊnɛn</phoneme></lexeme>
<lexeme><grapheme>Élisabeth Borne</grapheme><phoneme>eɪˌlɪzəˈbɛt ˈbɔːrn</phoneme></lexeme>
<lexeme><grapheme>Elisabeth Svantesson</grapheme><phoneme>ɛˈliːsəbɛt ˈsvæntəsɒn</phoneme></lexeme>
<lexeme><grapheme>Eliud</grapheme><phoneme>ˈɛliʊd</phoneme></lexeme>
<lexeme><grapheme>Eliud Kipchoge</grapheme><phoneme>ˈɛliʊd kɪpˈtʃoʊɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Elkann</grapheme><phoneme>ɛlˈkæn</phoneme></lexeme>
<lexeme><grapheme>Elly</grapheme><phoneme>ˈɛli</phoneme></lexeme>
<lexeme><grapheme>Elly Schlein</grapheme><phoneme>ˈɛli ˈʃlaɪn</phoneme></lexeme>
<lexeme><grapheme>Elon</grapheme><phoneme>ˈiːlɒn</phoneme></lexeme>
<lexeme><grapheme>Elon Musk</grapheme><phoneme>ˈiːlɒn ˈmʌsk</phoneme></lexeme>
<lexeme><grapheme>Eloy</grapheme><phoneme>ˈeɪlɔɪ</phoneme></lexeme>
<lexeme><grapheme>Eluned</grapheme><phoneme>ɛˈlɪnɛd</phoneme></lexeme>
<lexeme><grapheme>Elvira</grapheme><phoneme>ɛlˈvɪrə</phoneme></lexeme>
<lexeme><grapheme>Elvira Nabiullina</grapheme><phoneme>ɛlˈvɪrə ˌnæbiˈuːlɪnə</phoneme></lexeme>
<lexeme><grapheme>Embaló</grapheme><phoneme>ˌɛmbəˈloʊ</phoneme></lexeme>
<lexeme><grapheme>Embiid</grapheme><phoneme>ɛmˈbiːd</phoneme></lexeme>
<lexeme><grapheme>Emelianenko</grapheme><phoneme>ˌɛmɪljəˈnɛŋkoʊ</phoneme></lexeme>
<lexeme><grapheme>Emine</grapheme><phoneme>ɛˈmiːneɪ</phoneme></lexeme>
<lexeme><grapheme>Emir Kusturica</grapheme><phoneme>ɛˈmɪr ˌkʊstəˈriːtsə</phoneme></lexeme>
<lexeme><grapheme>Emmanuel</grapheme><phoneme>ɛˌmænjuˈɛl</phoneme></lexeme>
<lexeme><grapheme>Emmanuel Macron</grapheme><phoneme>ɛˌmænjuˈɛl mæˈkrɒn</phoneme></lexeme>
<lexeme><grapheme>Emmanuelle</grapheme><phoneme>ɪˌmænjuˈɛl</phoneme></lexeme>
<lexeme><grapheme>Emmanuelle Charpentier</grapheme><phoneme>ɪˌmænjuˈɛl ʃɑːrˈpɒntieɪ</phoneme></lexeme>
<lexeme><grapheme>Emmerson</grapheme><phoneme>ˈɛmərsən</phoneme></lexeme>
<lexeme><grapheme>Emmerson Mnangagwa</grapheme><phoneme>ˈɛmərsən mənəŋˈɡɑːɡwə</phoneme></lexeme>
<lexeme><grapheme>Emomali</grapheme><phoneme>ˌɛmoʊməˈliː</phoneme></lexeme>
<lexeme><grapheme>Emomali Rahmon</grapheme><phoneme>ˌɛmoʊməˈliː rɑːkˈmoʊn</phoneme></lexeme>
<lexeme><grapheme>Endrick</grapheme><phoneme>ˈɛndrɪk</phoneme></lexeme>
<lexeme><grapheme>Enlai</grapheme><phoneme>ˌɛnˈlaɪ</phoneme></lexeme>
<lexeme><grapheme>Ennio Morricone</grapheme><phoneme>ˈɛnioʊ ˌmɒrɪˈkoʊneɪ</phoneme></lexeme>
<lexeme><grapheme>Enrico</grapheme><phoneme>ɛnˈriːkoʊ</phoneme></lexeme>
<lexeme><grapheme>Enrico Letta</grapheme><phoneme>ɛnˈriːkoʊ ˈlɛtə</phoneme></lexeme>
<lexeme><grapheme>Enrique</grapheme><phoneme>ɛnˈriːkeɪ</phoneme></lexeme>
<lexeme><grapheme>Enrique Iglesias</grapheme><phoneme>ɛnˈriːkeɪ ɪˈɡleɪsiəs</phoneme></lexeme>
<lexeme><grapheme>Enrique Peña Nieto</grapheme><phoneme>ɛnˈriːkeɪ ˈpeɪnjə niˈɛtoʊ</phoneme></lexeme>
<lexeme><grapheme>Enríquez</grapheme><phoneme>ɛnˈriːkɛs</phoneme></lexeme>
<lexeme><grapheme>Enzo</grapheme><phoneme>ˈɛnzoʊ</phoneme></lexeme>
<lexeme><grapheme>Enzo Fernández</grapheme><phoneme>ˈɛnzoʊ fərˈnændɛs</phoneme></lexeme>
<lexeme><grapheme>Eoin</grapheme><phoneme>ˈoʊɪn</phoneme></lexeme>
<lexeme><grapheme>Epstein</grapheme><phoneme>ˈɛpstiːn</phoneme></lexeme>
<lexeme><grapheme>Erdem</grapheme><phoneme>ɛrˈdɛm</phoneme></lexeme>
<lexeme><grapheme>Erdoğan</grapheme><phoneme>ˈɛrdoʊɑːn</phoneme></lexeme>
<lexeme><grapheme>Erhürman</grapheme><phoneme>ˈɛərhʊərmɑːn</phoneme></lexeme>
<lexeme><grapheme>Éric Ciotti</grapheme><phoneme>eɪˈriːk tʃɒˈtiː</phoneme></lexeme>
<lexeme><grapheme>Eric Lombard</grapheme><phoneme>eɪˈriːk lɒmˈbɑːr</phoneme></lexeme>
<lexeme><grapheme>Éric Zemmour</grapheme><phoneme>ɛˈrɪk zɛˈmʊr</phoneme></lexeme>
<lexeme><grapheme>Erik ten Hag</grapheme><phoneme>ˈɛrɪk tɛn ˈhɑːɡ</phoneme></lexeme>
<lexeme><grapheme>Erling</grapheme><phoneme>ˈɜːrlɪŋ</phoneme></lexeme>
<lexeme><grapheme>Erling Haaland</grapheme><phoneme>ˈɜːrlɪŋ ˈhɔːlənd</phoneme></lexeme>
<lexeme><grapheme>Ermotti</grapheme><phoneme>ɛrˈmɒti</phoneme></lexeme>
<lexeme><grapheme>Erna Solberg</grapheme><phoneme>ˈɛrnə ˈsuːlbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Ernaux</grapheme><phoneme>ɛrˈnoʊ</phoneme></lexeme>
<lexeme><grapheme>Ernő Rubik</grapheme><phoneme>ˈɛrnɜː ˈruːbɪk</phoneme></lexeme>
<lexeme><grapheme>Ersin Tatar</grapheme><phoneme>ɛrˈsɪn ˈtɑːtɑːr</phoneme></lexeme>
<lexeme><grapheme>Esa-Pekka</grapheme><phoneme>ˌɛsəˈpɛkə</phoneme></lexeme>
<lexeme><grapheme>Esa-Pekka Salonen</grapheme><phoneme>ˈɛsə ˈpɛkə ˈsæloʊnɛn</phoneme></lexeme>
<lexeme><grapheme>Escher</grapheme><phoneme>ˈɛʃər</phoneme></lexeme>
<lexeme><grapheme>Escobar</grapheme><phoneme>ˈɛskəbɑːr</phoneme></lexeme>
<lexeme><grapheme>Esken</grapheme><phoneme>ˈɛskən</phoneme></lexeme>
<lexeme><grapheme>Eskom</grapheme><phoneme>ˈɛskɒm</phoneme></lexeme>
<lexeme><grapheme>Esmail</grapheme><phoneme>ˌɛsmɑːˈiːl</phoneme></lexeme>
<lexeme><grapheme>Espen</grapheme><phoneme>ˈɛspən</phoneme></lexeme>
<lexeme><grapheme>Espen Barth Eide</grapheme><phoneme>ˈɛspən bɑːrt ˈaɪdə</phoneme></lexeme>
<lexeme><grapheme>Essayah</grapheme><phoneme>ɛˈsaɪə</phoneme></lexeme>
<lexeme><grapheme>Essebsi</grapheme><phoneme>ɛˈsɛbsi</phoneme></lexeme>
<lexeme><grapheme>Esteban Ocon</grapheme><phoneme>ˈɛstəbæn ɒˈkɒn</phoneme></lexeme>
<lexeme><grapheme>Etgar</grapheme><phoneme>ˈɛtɡɑːr</phoneme></lexeme>
<lexeme><grapheme>Étienne</grapheme><phoneme>eɪˈtjɛn</phoneme></lexeme>
<lexeme><grapheme>Eto'o</grapheme><phoneme>ˈɛtoʊoʊ</phoneme></lexeme>
<lexeme><grapheme>Etzebeth</grapheme><phoneme>ˈɛtsiːbɛt</phoneme></lexeme>
<lexeme><grapheme>Eva Lys</grapheme><phoneme>ˈeɪfə ˈluːs</phoneme></lexeme>
<lexeme><grapheme>Evariste</grapheme><phoneme>ˌɛvəˈriːst</phoneme></lexeme>
<lexeme><grapheme>Evariste Ndayishimiye</grapheme><phoneme>ˌɛvəˈriːst ənˌdaɪʃɪˈmiːjeɪ</phoneme></lexeme>
<lexeme><grapheme>Evenepoel</grapheme><phoneme>ˈeɪvənəpuːl</phoneme></lexeme>
<lexeme><grapheme>Evgeni</grapheme><phoneme>jɛvˈɡɛni</phoneme></lexeme>
<lexeme><grapheme>Evika</grapheme><phoneme>ˈɛvɪkə</phoneme></lexeme>
<lexeme><grapheme>Evika Siliņa</grapheme><phoneme>ˈɛvɪkə ˈsiːlɪnjə</phoneme></lexeme>
<lexeme><grapheme>Evo</grapheme><phoneme>ˈeɪvoʊ</phoneme></lexeme>
<lexeme><grapheme>Evo Morales</grapheme><phoneme>ˈeɪvoʊ məˈrɑːlɛs</phoneme></lexeme>
<lexeme><grapheme>Ewa</grapheme><phoneme>ˈɛvæ</phoneme></lexeme>
<lexeme><grapheme>Eyal</grapheme><phoneme>ɛˈjɑːl</phoneme></lexeme>
<lexeme><grapheme>Eyal Zamir</grapheme><phoneme>ɛˈjɑːl zəˈmɪr</phoneme></lexeme>
<lexeme><grapheme>Eze</grapheme><phoneme>ˈɛzeɪ</phoneme></lexeme>
<lexeme><grapheme>Fabius</grapheme><phoneme>ˈfæbiəs</phoneme></lexeme>
<lexeme><grapheme>Fabrizio</grapheme><phoneme>fæˈbriːtsjoʊ</phoneme></lexeme>
<lexeme><grapheme>Fachin</grapheme><phoneme>fæˈʃiːn</phoneme></lexeme>
<lexeme><grapheme>Fadnavis</grapheme><phoneme>fʌdˈnɑːvɪs</phoneme></lexeme>
<lexeme><grapheme>Faeser</grapheme><phoneme>ˈfeɪzər</phoneme></lexeme>
<lexeme><grapheme>Fairuz</grapheme><phoneme>feɪˈruːz</phoneme></lexeme>
<lexeme><grapheme>Faisal</grapheme><phoneme>ˈfaɪsəl</phoneme></lexeme>
<lexeme><grapheme>Faisal bin Farhan</grapheme><phoneme>ˈfaɪsəl bɪn fɑːrˈhɑːn</phoneme></lexeme>
<lexeme><grapheme>Fajardo</grapheme><phoneme>fəˈhɑːrdoʊ</phoneme></lexeme>
<lexeme><grapheme>Fajon</grapheme><phoneme>fəˈjɒn</phoneme></lexeme>
<lexeme><grapheme>Fani Willis</grapheme><phoneme>ˈfɑːni ˈwɪlɪs</phoneme></lexeme>
<lexeme><grapheme>Farage</grapheme><phoneme>fəˈrɑːʒ</phoneme></lexeme>
<lexeme><grapheme>Farhad</grapheme><phoneme>fɑːrˈhɑːd</phoneme></lexeme>
<lexeme><grapheme>Farhadi</grapheme><phoneme>fɑːrˈhɑːdi</phoneme></lexeme>
<lexeme><grapheme>Farhan</grapheme><phoneme>fɑːrˈhɑːn</phoneme></lexeme>
<lexeme><grapheme>Farkas</grapheme><phoneme>ˈfɑːrkɒʃ</phoneme></lexeme>
<lexeme><grapheme>Farquhar</grapheme><phoneme>ˈfɑːrkər</phoneme></lexeme>
<lexeme><grapheme>Fatih</grapheme><phoneme>fɑːˈtiː</phoneme></lexeme>
<lexeme><grapheme>Fatih Birol</grapheme><phoneme>fɑːˈtiː bɪˈroʊl</phoneme></lexeme>
<lexeme><grapheme>Fatima</grapheme><phoneme>ˈfætɪmə</phoneme></lexeme>
<lexeme><grapheme>Fatou</grapheme><phoneme>ˈfɑːtuː</phoneme></lexeme>
<lexeme><grapheme>Fattah</grapheme><phoneme>fəˈtɑː</phoneme></lexeme>
<lexeme><grapheme>Fauci</grapheme><phoneme>ˈfaʊtʃi</phoneme></lexeme>
<lexeme><grapheme>Fauré</grapheme><phoneme>ˈfɔːreɪ</phoneme></lexeme>
<lexeme><grapheme>Faure Gnassingbé</grapheme><phoneme>fɔːr ɡəˌnæsɪŋˈbeɪ</phoneme></lexeme>
<lexeme><grapheme>Faury</grapheme><phoneme>foʊˈriː</phoneme></lexeme>
<lexeme><grapheme>Faustin</grapheme><phoneme>foʊˈstæn</phoneme></lexeme>
<lexeme><grapheme>Faustin-Archange Touadéra</grapheme><phoneme>foʊˈstæn ɑːrˈʃɒnʒ ˌtuːəˈdɛrə</phoneme></lexeme>
<lexeme><grapheme>Fayulu</grapheme><phoneme>fəˈjuːluː</phoneme></lexeme>
<lexeme><grapheme>Fayyad</grapheme><phoneme>faɪˈɑːd</phoneme></lexeme>
<lexeme><grapheme>Featherstonehaugh</grapheme><phoneme>ˈfænʃɔː</phoneme></lexeme>
<lexeme><grapheme>Federer</grapheme><phoneme>ˈfɛdərər</phoneme></lexeme>
<lexeme><grapheme>Federica</grapheme><phoneme>ˌfɛdəˈriːkə</phoneme></lexeme>
<lexeme><grapheme>Federico Chiesa</grapheme><phoneme>ˌfɛdəˈriːkoʊ kiˈeɪzə</phoneme></lexeme>
<lexeme><grapheme>Federico Fellini</grapheme><phoneme>ˌfɛdəˈriːkoʊ fəˈliːni</phoneme></lexeme>
<lexeme><grapheme>Federico García Lorca</grapheme><phoneme>ˌfɛdəˈriːkoʊ ɡɑːrˈsiːə ˈlɔːrkə</phoneme></lexeme>
<lexeme><grapheme>Fedor</grapheme><phoneme>ˈfɛdɔːr</phoneme></lexeme>
<lexeme><grapheme>Fedorov</grapheme><phoneme>ˈfɛdərɒv</phoneme></lexeme>
<lexeme><grapheme>Feijóo</grapheme><phoneme>feɪˈhoʊ</phoneme></lexeme>
<lexeme><grapheme>Feleti Teo</grapheme><phoneme>fɛˈlɛti ˈteɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Felipe</grapheme><phoneme>fəˈliːpeɪ</phoneme></lexeme>
<lexeme><grapheme>Felipe Calderón</grapheme><phoneme>fɛˈliːpeɪ ˌkældəˈroʊn</phoneme></lexeme>
<lexeme><grapheme>Félix Auger-Aliassime</grapheme><phoneme>feɪˈliːks oʊˈʒeɪ ælɪˈæsɪm</phoneme></lexeme>
<lexeme><grapheme>Félix Tshisekedi</grapheme><phoneme>ˈfeɪlɪks ˌtʃiːsəˈkeɪdi</phoneme></lexeme>
<lexeme><grapheme>Fellini</grapheme><phoneme>fəˈliːni</phoneme></lexeme>
<lexeme><grapheme>Femke</grapheme><phoneme>ˈfɛmkə</phoneme></lexeme>
<lexeme><grapheme>Femke Bol</grapheme><phoneme>ˈfɛmkə ˈbɒl</phoneme></lexeme>
<lexeme><grapheme>Ferdinand</grapheme><phoneme>ˈfɜːrdɪnænd</phoneme></lexeme>
<lexeme><grapheme>Ferdinand Magellan</grapheme><phoneme>ˈfɜːrdɪnænd məˈɡɛlən</phoneme></lexeme>
<lexeme><grapheme>Ferdinand Marcos</grapheme><phoneme>ˈfɜːrdɪnænd ˈmɑːrkoʊs</phoneme></lexeme>
<lexeme><grapheme>Ferenc</grapheme><phoneme>ˈfɛrɛnts</phoneme></lexeme>
<lexeme><grapheme>Ferenc Puskás</grapheme><phoneme>ˈfɛrɛnts ˈpʊʃkæʃ</phoneme></lexeme>
<lexeme><grapheme>Fermi</grapheme><phoneme>ˈfɛrmi</phoneme></lexeme>
<lexeme><grapheme>Fernández</grapheme><phoneme>fərˈnændɛs</phoneme></lexeme>
<lexeme><grapheme>Fernando</grapheme><phoneme>fərˈnændoʊ</phoneme></lexeme>
<lexeme><grapheme>Fernando Haddad</grapheme><phoneme>fərˈnændoʊ əˈdɑːd</phoneme></lexeme>
<lexeme><grapheme>Ferrand-Prévot</grapheme><phoneme>fɛˈrɒn preɪˈvoʊ</phoneme></lexeme>
<lexeme><grapheme>Ferrante</grapheme><phoneme>fəˈrænteɪ</phoneme></lexeme>
<lexeme><grapheme>Ferrer</grapheme><phoneme>fɛˈrɛr</phoneme></lexeme>
<lexeme><grapheme>Fethullah Gülen</grapheme><phoneme>ˌfɛtʊˈlɑː ɡuːˈlɛn</phoneme></lexeme>
<lexeme><grapheme>Fiala</grapheme><phoneme>ˈfiːələ</phoneme></lexeme>
<lexeme><grapheme>Fiame</grapheme><phoneme>fɪˈɑːmeɪ</phoneme></lexeme>
<lexeme><grapheme>Fiame Naomi Mataafa</grapheme><phoneme>fiˈɑːmeɪ neɪˈoʊmi ˌmɑːtəˈɑːfə</phoneme></lexeme>
<lexeme><grapheme>Fidan</grapheme><phoneme>fiːˈdɑːn</phoneme></lexeme>
<lexeme><grapheme>Fidel</grapheme><phoneme>fɪˈdɛl</phoneme></lexeme>
<lexeme><grapheme>Fidel Castro</grapheme><phoneme>fɪˈdɛl ˈkæstroʊ</phoneme></lexeme>
<lexeme><grapheme>Fiennes</grapheme><phoneme>ˈfaɪnz</phoneme></lexeme>
<lexeme><grapheme>Filho</grapheme><phoneme>ˈfiːljuː</phoneme></lexeme>
<lexeme><grapheme>Filipe</grapheme><phoneme>fɪˈliːpeɪ</phoneme></lexeme>
<lexeme><grapheme>Filipe Nyusi</grapheme><phoneme>fɪˈliːpeɪ ˈnjuːsi</phoneme></lexeme>
<lexeme><grapheme>Filippo</grapheme><phoneme>fɪˈliːpoʊ</phoneme></lexeme>
<lexeme><grapheme>Filippo Grandi</grapheme><phoneme>fɪˈliːpoʊ ˈɡrændi</phoneme></lexeme>
<lexeme><grapheme>Fils-Aimé</grapheme><phoneme>ˌfiːs ɛˈmeɪ</phoneme></lexeme>
<lexeme><grapheme>Firouzja</grapheme><phoneme>fiːˈruːʒə</phoneme></lexeme>
<lexeme><grapheme>Fitto</grapheme><phoneme>ˈfɪtoʊ</phoneme></lexeme>
<lexeme><grapheme>Flávio</grapheme><phoneme>ˈflɑːvioʊ</phoneme></lexeme>
<lexeme><grapheme>Flávio Bolsonaro</grapheme><phoneme>ˈflɑːvioʊ ˌboʊlsəˈnɑːroʊ</phoneme></lexeme>
<lexeme><grapheme>Florent</grapheme><phoneme>flɔːˈrɒn</phoneme></lexeme>
<lexeme><grapheme>Flórez</grapheme><phoneme>ˈflɔːrɛs</phoneme></lexeme>
<lexeme><grapheme>Florian Wirtz</grapheme><phoneme>ˈflɔːriɑːn ˈvɪrts</phoneme></lexeme>
<lexeme><grapheme>Fogh</grapheme><phoneme>ˈfoʊ</phoneme></lexeme>
<lexeme><grapheme>Folake</grapheme><phoneme>fɒˈlɑːkeɪ</phoneme></lexeme>
<lexeme><grapheme>Folarin Balogun</grapheme><phoneme>fəˈlɑːrɪn ˈbæləɡən</phoneme></lexeme>
<lexeme><grapheme>Fonseca</grapheme><phoneme>fɒnˈseɪkə</phoneme></lexeme>
<lexeme><grapheme>Fosse</grapheme><phoneme>ˈfɒsə</phoneme></lexeme>
<lexeme><grapheme>Fourie</grapheme><phoneme>fʊˈri</phoneme></lexeme>
<lexeme><grapheme>Francesca</grapheme><phoneme>frænˈtʃɛskə</phoneme></lexeme>
<lexeme><grapheme>Francesca Albanese</grapheme><phoneme>frænˈtʃɛskə ˌælbəˈneɪzeɪ</phoneme></lexeme>
<lexeme><grapheme>Francia Márquez</grapheme><phoneme>ˈfrɑːnsiə ˈmɑːrkɛs</phoneme></lexeme>
<lexeme><grapheme>Francis Poulenc</grapheme><phoneme>frɒnˈsiːs ˈpuːlænk</phoneme></lexeme>
<lexeme><grapheme>Francisco Goya</grapheme><phoneme>frænˈsɪskoʊ ˈɡɔɪə</phoneme></lexeme>
<lexeme><grapheme>Francken</grapheme><phoneme>ˈfræŋkən</phoneme></lexeme>
<lexeme><grapheme>Franco</grapheme><phoneme>ˈfræŋkoʊ</phoneme></lexeme>
<lexeme><grapheme>François</grapheme><phoneme>frɒnˈswɑː</phoneme></lexeme>
<lexeme><grapheme>François Bayrou</grapheme><phoneme>frɒnˈswɑː baɪˈruː</phoneme></lexeme>
<lexeme><grapheme>François Hollande</grapheme><phoneme>frɒnˈswɑː ɒˈlɒnd</phoneme></lexeme>
<lexeme><grapheme>François Legault</grapheme><phoneme>frɒnˈswɑː ləˈɡoʊ</phoneme></lexeme>
<lexeme><grapheme>François Mitterrand</grapheme><phoneme>frɒnˈswɑː ˈmiːtərɒn</phoneme></lexeme>
<lexeme><grapheme>François Villeroy de Galhau</grapheme><phoneme>frɒnˈswɑː ˌviːlˈrwɑː də ˈɡæloʊ</phoneme></lexeme>
<lexeme><grapheme>François-Henri Pinault</grapheme><phoneme>frɒnˈswɑː ɒnˈriː piˈnoʊ</phoneme></lexeme>
<lexeme><grapheme>Françoise</grapheme><phoneme>frɒnˈswɑːz</phoneme></lexeme>
<lexeme><grapheme>Frangieh</grapheme><phoneme>frænˈdʒiːə</phoneme></lexeme>
<lexeme><grapheme>Franjo</grapheme><phoneme>ˈfrænjoʊ</phoneme></lexeme>
<lexeme><grapheme>Franjo Tuđman</grapheme><phoneme>ˈfrænjoʊ ˈtuːdʒmən</phoneme></lexeme>
<lexeme><grapheme>Frank-Walter Steinmeier</grapheme><phoneme>frɑːŋk ˈvɑːltər ˈʃtaɪnmaɪər</phoneme></lexeme>
<lexeme><grapheme>Frans</grapheme><phoneme>ˈfrɑːns</phoneme></lexeme>
<lexeme><grapheme>Frans Timmermans</grapheme><phoneme>frɑːns ˈtɪmərmɑːns</phoneme></lexeme>
<lexeme><grapheme>Franz</grapheme><phoneme>ˈfrænts</phoneme></lexeme>
<lexeme><grapheme>Franz Kafka</grapheme><phoneme>ˈfrænts ˈkæfkə</phoneme></lexeme>
<lexeme><grapheme>Franz Liszt</grapheme><phoneme>ˈfrænts ˈlɪst</phoneme></lexeme>
<lexeme><grapheme>Franz Schubert</grapheme><phoneme>ˈfrænts ˈʃuːbərt</phoneme></lexeme>
<lexeme><grapheme>Frédéric Chopin</grapheme><phoneme>ˈfrɛdərɪk ˈʃoʊpæn</phoneme></lexeme>
<lexeme><grapheme>Frederiksen</grapheme><phoneme>ˈfrɛðərɪksən</phoneme></lexeme>
<lexeme><grapheme>Freeland</grapheme><phoneme>ˈfriːlənd</phoneme></lexeme>
<lexeme><grapheme>Frenkie de Jong</grapheme><phoneme>ˈfreɪŋki də ˈjɒŋ</phoneme></lexeme>
<lexeme><grapheme>Frida</grapheme><phoneme>ˈfriːdə</phoneme></lexeme>
<lexeme><grapheme>Frida Kahlo</grapheme><phoneme>ˈfriːdə ˈkɑːloʊ</phoneme></lexeme>
<lexeme><grapheme>Fridman</grapheme><phoneme>ˈfriːdmən</phoneme></lexeme>
<lexeme><grapheme>Frieden</grapheme><phoneme>ˈfriːdən</phoneme></lexeme>
<lexeme><grapheme>Friedrich</grapheme><phoneme>ˈfriːdrɪk</phoneme></lexeme>
<lexeme><grapheme>Friedrich Merz</grapheme><phoneme>ˈfriːdrɪk ˈmɛrts</phoneme></lexeme>
<lexeme><grapheme>Friedrich Schiller</grapheme><phoneme>ˈfriːdrɪx ˈʃɪlər</phoneme></lexeme>
<lexeme><grapheme>Frostadóttir</grapheme><phoneme>ˈfrɒstədoʊtɪr</phoneme></lexeme>
<lexeme><grapheme>Fruergaard</grapheme><phoneme>ˈfruːərɡɔːr</phoneme></lexeme>
<lexeme><grapheme>Fuad</grapheme><phoneme>fuːˈɑːd</phoneme></lexeme>
<lexeme><grapheme>Fuentes</grapheme><phoneme>ˈfwɛntɛs</phoneme></lexeme>
<lexeme><grapheme>Fujimori</grapheme><phoneme>ˌfuːdʒɪˈmɔːri</phoneme></lexeme>
<lexeme><grapheme>Fumio</grapheme><phoneme>ˈfuːmioʊ</phoneme></lexeme>
<lexeme><grapheme>Fumio Kishida</grapheme><phoneme>ˈfuːmioʊ kɪˈʃiːdə</phoneme></lexeme>
<lexeme><grapheme>Funmi</grapheme><phoneme>ˈfuːnmi</phoneme></lexeme>
<lexeme><grapheme>Fyodor</grapheme><phoneme>ˈfjoʊdɔːr</phoneme></lexeme>
<lexeme><grapheme>Gabbard</grapheme><phoneme>ˈɡæbərd</phoneme></lexeme>
<lexeme><grapheme>Gabriel Attal</grapheme><phoneme>ˌɡɑːbriˈɛl əˈtæl</phoneme></lexeme>
<lexeme><grapheme>Gabriel Boric</grapheme><phoneme>ˌɡɑːbriˈɛl ˈbɔːrɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Gabriel Fauré</grapheme><phoneme>ˌɡæbriˈɛl ˈfɔːreɪ</phoneme></lexeme>
<lexeme><grapheme>Gabriel García Márquez</grapheme><phoneme>ˌɡɑːbriˈɛl ɡɑːrˈsiːə ˈmɑːrkɛs</phoneme></lexeme>
<lexeme><grapheme>Gabriela Mistral</grapheme><phoneme>ˌɡæbriˈɛlə mɪsˈtrɑːl</phoneme></lexeme>
<lexeme><grapheme>Gabrielius Landsbergis</grapheme><phoneme>ˌɡɑːbriˈɛliʊs ˈlændsbɛrɡɪs</phoneme></lexeme>
<lexeme><grapheme>Gachagua</grapheme><phoneme>ɡəˈtʃɑːɡwə</phoneme></lexeme>
<lexeme><grapheme>Gaddafi</grapheme><phoneme>ɡəˈdɑːfi</phoneme></lexeme>
<lexeme><grapheme>Gadot</grapheme><phoneme>ɡəˈdɒt</phoneme></lexeme>
<lexeme><grapheme>Gaël</grapheme><phoneme>ɡæˈɛl</phoneme></lexeme>
<lexeme><grapheme>Gael García Bernal</grapheme><phoneme>ɡaɪˈɛl ɡɑːrˈsiːə bɛrˈnɑːl</phoneme></lexeme>
<lexeme><grapheme>Gagarin</grapheme><phoneme>ɡəˈɡɑːrɪn</phoneme></lexeme>
<lexeme><grapheme>Gahr</grapheme><phoneme>ˈɡɑːr</phoneme></lexeme>
<lexeme><grapheme>Gakpo</grapheme><phoneme>ˈxækpoʊ</phoneme></lexeme>
<lexeme><grapheme>Gal Gadot</grapheme><phoneme>ˈɡæl ɡəˈdɒt</phoneme></lexeme>
<lexeme><grapheme>Galán</grapheme><phoneme>ɡəˈlɑːn</phoneme></lexeme>
<lexeme><grapheme>Galeano</grapheme><phoneme>ˌɡæleɪˈɑːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Galgut</grapheme><phoneme>ˈɡælɡət</phoneme></lexeme>
<lexeme><grapheme>Galhau</grapheme><phoneme>ɡæˈloʊ</phoneme></lexeme>
<lexeme><grapheme>Galileo</grapheme><phoneme>ˌɡælɪˈleɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Galileo Galilei</grapheme><phoneme>ˌɡælɪˈleɪoʊ ˌɡælɪˈleɪi</phoneme></lexeme>
<lexeme><grapheme>Galípolo</grapheme><phoneme>ɡəˈliːpəloʊ</phoneme></lexeme>
<lexeme><grapheme>Gallagher</grapheme><phoneme>ˈɡæləhər</phoneme></lexeme>
<lexeme><grapheme>Galstanyan</grapheme><phoneme>ˌɡælstənˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Gálvez</grapheme><phoneme>ˈɡɑːlvɛs</phoneme></lexeme>
<lexeme><grapheme>Gamal</grapheme><phoneme>ɡəˈmɑːl</phoneme></lexeme>
<lexeme><grapheme>Gamal Abdel Nasser</grapheme><phoneme>ɡəˈmɑːl ˈæbdəl ˈnɑːsər</phoneme></lexeme>
<lexeme><grapheme>Gamsakhurdia</grapheme><phoneme>ˌɡɑːmsəˈxʊrdiə</phoneme></lexeme>
<lexeme><grapheme>Gandhi</grapheme><phoneme>ˈɡɑːndi</phoneme></lexeme>
<lexeme><grapheme>Ganduje</grapheme><phoneme>ɡænˈduːdʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Ganesh</grapheme><phoneme>ɡəˈneɪʃ</phoneme></lexeme>
<lexeme><grapheme>Gantz</grapheme><phoneme>ˈɡænts</phoneme></lexeme>
<lexeme><grapheme>García</grapheme><phoneme>ɡɑːrˈsiːə</phoneme></lexeme>
<lexeme><grapheme>Gardel</grapheme><phoneme>ɡɑːrˈdɛl</phoneme></lexeme>
<lexeme><grapheme>Garrincha</grapheme><phoneme>ɡəˈrɪntʃə</phoneme></lexeme>
<lexeme><grapheme>Garry Kasparov</grapheme><phoneme>ˈɡæri kæsˈpɑːrɒv</phoneme></lexeme>
<lexeme><grapheme>Gasly</grapheme><phoneme>ɡæzˈliː</phoneme></lexeme>
<lexeme><grapheme>Gasol</grapheme><phoneme>ɡəˈsoʊl</phoneme></lexeme>
<lexeme><grapheme>Gastón</grapheme><phoneme>ɡæsˈtɒn</phoneme></lexeme>
<lexeme><grapheme>Gastón Acurio</grapheme><phoneme>ɡæsˈtɒn əˈkʊrioʊ</phoneme></lexeme>
<lexeme><grapheme>Gattuso</grapheme><phoneme>ɡəˈtuːzoʊ</phoneme></lexeme>
<lexeme><grapheme>Gaudí</grapheme><phoneme>ɡaʊˈdiː</phoneme></lexeme>
<lexeme><grapheme>Gauguin</grapheme><phoneme>ˈɡoʊɡæn</phoneme></lexeme>
<lexeme><grapheme>Gaulle</grapheme><phoneme>ˈɡoʊl</phoneme></lexeme>
<lexeme><grapheme>Gautam</grapheme><phoneme>ˈɡaʊtəm</phoneme></lexeme>
<lexeme><grapheme>Gautam Adani</grapheme><phoneme>ˈɡaʊtəm əˈdɑːni</phoneme></lexeme>
<lexeme><grapheme>Gavi</grapheme><phoneme>ˈɡɑːvi</phoneme></lexeme>
<lexeme><grapheme>Gavin Newsom</grapheme><phoneme>ˈɡævɪn ˈnuːsəm</phoneme></lexeme>
<lexeme><grapheme>Gbagbo</grapheme><phoneme>ˈbæɡboʊ</phoneme></lexeme>
<lexeme><grapheme>Geagea</grapheme><phoneme>ˈʒɑːʒɑː</phoneme></lexeme>
<lexeme><grapheme>Gebran</grapheme><phoneme>ʒɪˈbrɑːn</phoneme></lexeme>
<lexeme><grapheme>Gebran Bassil</grapheme><phoneme>ʒɪˈbrɑːn bæˈsiːl</phoneme></lexeme>
<lexeme><grapheme>Gebremichael</grapheme><phoneme>ˌɡɛbrəmɪˈkaɪəl</phoneme></lexeme>
<lexeme><grapheme>Gebrselassie</grapheme><phoneme>ˌɡɛbrɪsɪˈlæsi</phoneme></lexeme>
<lexeme><grapheme>Gediminas</grapheme><phoneme>ˌɡɛdɪˈmiːnəs</phoneme></lexeme>
<lexeme><grapheme>Geerlings-Simons</grapheme><phoneme>ˌxɪrlɪŋzˈsiːmɒns</phoneme></lexeme>
<lexeme><grapheme>Geert</grapheme><phoneme>ˈxɛrt</phoneme></lexeme>
<lexeme><grapheme>Geert Wilders</grapheme><phoneme>ˈɡɪrt ˈwɪldərz</phoneme></lexeme>
<lexeme><grapheme>Gehlot</grapheme><phoneme>ˈɡɛloʊt</phoneme></lexeme>
<lexeme><grapheme>Geingob</grapheme><phoneme>ˈɡeɪnɡɒb</phoneme></lexeme>
<lexeme><grapheme>Gemayel</grapheme><phoneme>dʒəˈmaɪəl</phoneme></lexeme>
<lexeme><grapheme>Gennady</grapheme><phoneme>ɡɛˈnɑːdi</phoneme></lexeme>
<lexeme><grapheme>Gennady Golovkin</grapheme><phoneme>ɡɛˈnɑːdi ɡəˈlɒfkɪn</phoneme></lexeme>
<lexeme><grapheme>Gentileschi</grapheme><phoneme>ˌdʒɛntɪˈlɛski</phoneme></lexeme>
<lexeme><grapheme>Geoană</grapheme><phoneme>ˈdʒwɑːnə</phoneme></lexeme>
<lexeme><grapheme>Geoffrey</grapheme><phoneme>ˈdʒɛfri</phoneme></lexeme>
<lexeme><grapheme>Geoffrey Hinton</grapheme><phoneme>ˈdʒɛfri ˈhɪntən</phoneme></lexeme>
<lexeme><grapheme>Georg</grapheme><phoneme>ˈɡeɪɔːrɡ</phoneme></lexeme>
<lexeme><grapheme>George Frideric Handel</grapheme><phoneme>ˈdʒɔːrdʒ ˈfrɛdrɪk ˈhændəl</phoneme></lexeme>
<lexeme><grapheme>George Papandreou</grapheme><phoneme>ˈdʒɔːrdʒ ˌpæpænˈdreɪuː</phoneme></lexeme>
<lexeme><grapheme>George Simion</grapheme><phoneme>dʒɔːrdʒ simiˈoʊn</phoneme></lexeme>
<lexeme><grapheme>George Soros</grapheme><phoneme>dʒɔːrdʒ ˈsɔːroʊs</phoneme></lexeme>
<lexeme><grapheme>George Weah</grapheme><phoneme>dʒɔːrdʒ ˈweɪə</phoneme></lexeme>
<lexeme><grapheme>Georges</grapheme><phoneme>ˈʒɔːrʒ</phoneme></lexeme>
<lexeme><grapheme>Georges Bizet</grapheme><phoneme>ˈʒɔːrʒ biːˈzeɪ</phoneme></lexeme>
<lexeme><grapheme>Georges Simenon</grapheme><phoneme>ˈʒɔːrʒ ˈsiːmənɒn</phoneme></lexeme>
<lexeme><grapheme>Georgescu</grapheme><phoneme>dʒɔːrˈdʒɛsku</phoneme></lexeme>
<lexeme><grapheme>Georgiev</grapheme><phoneme>ɡɛˈɔːrɡiɛv</phoneme></lexeme>
<lexeme><grapheme>Georgieva</grapheme><phoneme>ɡɛˈɔːrɡiɛvə</phoneme></lexeme>
<lexeme><grapheme>Georgiou</grapheme><phoneme>jɔːrˈjuː</phoneme></lexeme>
<lexeme><grapheme>Gérald Darmanin</grapheme><phoneme>ʒeɪˈrɑːl ˌdɑːrməˈnæn</phoneme></lexeme>
<lexeme><grapheme>Geraldo</grapheme><phoneme>ʒəˈrɑːldoʊ</phoneme></lexeme>
<lexeme><grapheme>Geraldo Alckmin</grapheme><phoneme>ʒəˈrɑːldoʊ ˈaʊkmɪn</phoneme></lexeme>
<lexeme><grapheme>Gerapetritis</grapheme><phoneme>ˌjɛrəpɛˈtriːtiːs</phoneme></lexeme>
<lexeme><grapheme>Gérard</grapheme><phoneme>ʒeɪˈrɑːr</phoneme></lexeme>
<lexeme><grapheme>Gérard Larcher</grapheme><phoneme>ʒɛˈrɑːr lɑːrˈʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Gerardo</grapheme><phoneme>hɛˈrɑːrdoʊ</phoneme></lexeme>
<lexeme><grapheme>Gerasimov</grapheme><phoneme>ɡɛˈræsɪmɒv</phoneme></lexeme>
<lexeme><grapheme>Gergely Karácsony</grapheme><phoneme>ˈɡɛrɡeɪ ˈkærɑːtʃoʊn</phoneme></lexeme>
<lexeme><grapheme>Gergiev</grapheme><phoneme>ˈɡɛrɡiɛv</phoneme></lexeme>
<lexeme><grapheme>Gerhard</grapheme><phoneme>ˈɡɛrhɑːrt</phoneme></lexeme>
<lexeme><grapheme>Gerhard Richter</grapheme><phoneme>ˈɡɛrhɑːrt ˈrɪxtər</phoneme></lexeme>
<lexeme><grapheme>Gerhard Schröder</grapheme><phoneme>ˈɡɛrhɑːrt ˈʃrɜːdər</phoneme></lexeme>
<lexeme><grapheme>Gerhard Schroeder</grapheme><phoneme>ˈɡɛrhɑːrt ˈʃrɜːdər</phoneme></lexeme>
<lexeme><grapheme>Gershkovich</grapheme><phoneme>ˈɡɜːrʃkəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Gerwig</grapheme><phoneme>ˈɡɜːrwɪɡ</phoneme></lexeme>
<lexeme><grapheme>Getachew</grapheme><phoneme>ɡɛˈtɑːtʃuː</phoneme></lexeme>
<lexeme><grapheme>Getachew Reda</grapheme><phoneme>ˌɡɛtəˈtʃuː ˈrɛdə</phoneme></lexeme>
<lexeme><grapheme>Gething</grapheme><phoneme>ˈɡɛθɪŋ</phoneme></lexeme>
<lexeme><grapheme>Geun</grapheme><phoneme>ˈɡʊn</phoneme></lexeme>
<lexeme><grapheme>Gevorgyan</grapheme><phoneme>ˌɡɛvɔːrɡˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Ghali</grapheme><phoneme>ˈɡɑːli</phoneme></lexeme>
<lexeme><grapheme>Ghalibaf</grapheme><phoneme>ˌɡɑːlɪˈbɑːf</phoneme></lexeme>
<lexeme><grapheme>Ghani</grapheme><phoneme>ˈɡɑːni</phoneme></lexeme>
<lexeme><grapheme>Ghannouchi</grapheme><phoneme>ɡəˈnuːʃi</phoneme></lexeme>
<lexeme><grapheme>Ghazouani</grapheme><phoneme>ˌɡɑːzuˈɑːni</phoneme></lexeme>
<lexeme><grapheme>Ghebreyesus</grapheme><phoneme>ˌɡɛbrɛˈjeɪsʊs</phoneme></lexeme>
<lexeme><grapheme>Gheorghe</grapheme><phoneme>ˈɡjɔːrɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Ghislaine</grapheme><phoneme>ɡɪˈleɪn</phoneme></lexeme>
<lexeme><grapheme>Ghislaine Maxwell</grapheme><phoneme>ɡɪˈleɪn ˈmækswɛl</phoneme></lexeme>
<lexeme><grapheme>Ghosn</grapheme><phoneme>ˈɡoʊn</phoneme></lexeme>
<lexeme><grapheme>Giacomo</grapheme><phoneme>ˈdʒɑːkəmoʊ</phoneme></lexeme>
<lexeme><grapheme>Giacomo Puccini</grapheme><phoneme>ˈdʒɑːkəmoʊ puːˈtʃiːni</phoneme></lexeme>
<lexeme><grapheme>Giammattei</grapheme><phoneme>ˌdʒɑːməˈteɪ</phoneme></lexeme>
<lexeme><grapheme>Giancarlo</grapheme><phoneme>dʒɑːnˈkɑːrloʊ</phoneme></lexeme>
<lexeme><grapheme>Gianluca</grapheme><phoneme>dʒɑːnˈluːkə</phoneme></lexeme>
<lexeme><grapheme>Gianluigi</grapheme><phoneme>ˌdʒɑːnluˈiːdʒi</phoneme></lexeme>
<lexeme><grapheme>Gianluigi Buffon</grapheme><phoneme>ˌdʒɑːnluːˈiːdʒi bʊˈfɒn</phoneme></lexeme>
<lexeme><grapheme>Gianluigi Donnarumma</grapheme><phoneme>ˌdʒɑːnluˈiːdʒi ˌdɒnəˈruːmə</phoneme></lexeme>
<lexeme><grapheme>Gianni</grapheme><phoneme>ˈdʒɑːni</phoneme></lexeme>
<lexeme><grapheme>Gianni Infantino</grapheme><phoneme>ˈdʒɑːni ˌɪnfənˈtiːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Giannis</grapheme><phoneme>ˈjɑːnɪs</phoneme></lexeme>
<lexeme><grapheme>Giannis Antetokounmpo</grapheme><phoneme>ˈjɑːnɪs ˌɑːntɛtəˈkuːmpoʊ</phoneme></lexeme>
<lexeme><grapheme>Gibran</grapheme><phoneme>ˈɡiːbrɑːn</phoneme></lexeme>
<lexeme><grapheme>Gibran Rakabuming Raka</grapheme><phoneme>ˈɡiːbrɑːn ˌrɑːkəˈbuːmɪŋ ˈrɑːkə</phoneme></lexeme>
<lexeme><grapheme>Gideon Sa'ar</grapheme><phoneme>ˈɡɪdiən ˈsɑːr</phoneme></lexeme>
<lexeme><grapheme>Gilad</grapheme><phoneme>ɡiˈlɑːd</phoneme></lexeme>
<lexeme><grapheme>Gilad Shalit</grapheme><phoneme>ɡiˈlɑːd ʃɑːˈliːt</phoneme></lexeme>
<lexeme><grapheme>Gilberto Gil</grapheme><phoneme>ʒɪlˈbɛrtuː ˈʒɪl</phoneme></lexeme>
<lexeme><grapheme>Gilgeous-Alexander</grapheme><phoneme>ˌɡɪldʒəsˌælɪɡˈzændər</phoneme></lexeme>
<lexeme><grapheme>Gintautas</grapheme><phoneme>ˈɡɪntaʊtəs</phoneme></lexeme>
<lexeme><grapheme>Gintautas Paluckas</grapheme><phoneme>ˈɡɪntaʊtəs pəˈluːtskəs</phoneme></lexeme>
<lexeme><grapheme>Gioachino Rossini</grapheme><phoneme>ˌdʒoʊəˈkiːnoʊ rɒˈsiːni</phoneme></lexeme>
<lexeme><grapheme>Gioconda</grapheme><phoneme>dʒoʊˈkɒndə</phoneme></lexeme>
<lexeme><grapheme>Gioconda Belli</grapheme><phoneme>dʒoʊˈkɒndə ˈbɛli</phoneme></lexeme>
<lexeme><grapheme>Giorgetti</grapheme><phoneme>dʒɔːrˈdʒɛti</phoneme></lexeme>
<lexeme><grapheme>Giorgi Margvelashvili</grapheme><phoneme>ɡɪˈɔːrɡi ˌmɑːrɡvɛlɑːʃˈviːli</phoneme></lexeme>
<lexeme><grapheme>Giorgia</grapheme><phoneme>ˈdʒɔːrdʒə</phoneme></lexeme>
<lexeme><grapheme>Giorgia Meloni</grapheme><phoneme>ˈdʒɔːrdʒə mɛˈloʊni</phoneme></lexeme>
<lexeme><grapheme>Giorgio</grapheme><phoneme>ˈdʒɔːrdʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Giorgos</grapheme><phoneme>ˈjɔːrɡɒs</phoneme></lexeme>
<lexeme><grapheme>Giotto</grapheme><phoneme>ˈdʒɒtoʊ</phoneme></lexeme>
<lexeme><grapheme>Giovanni</grapheme><phoneme>dʒoʊˈvɑːni</phoneme></lexeme>
<lexeme><grapheme>Girma</grapheme><phoneme>ˈɡɪrmə</phoneme></lexeme>
<lexeme><grapheme>Giroud</grapheme><phoneme>ʒɪˈruː</phoneme></lexeme>
<lexeme><grapheme>Giscard</grapheme><phoneme>ʒiːˈskɑːr</phoneme></lexeme>
<lexeme><grapheme>Gisèle</grapheme><phoneme>ʒɪˈzɛl</phoneme></lexeme>
<lexeme><grapheme>Gisèle Pelicot</grapheme><phoneme>ʒɪˈzɛl ˈpɛlikoʊ</phoneme></lexeme>
<lexeme><grapheme>Gita</grapheme><phoneme>ˈɡiːtə</phoneme></lexeme>
<lexeme><grapheme>Gita Gopinath</grapheme><phoneme>ˈɡiːtə ˈɡoʊpɪnɑːt</phoneme></lexeme>
<lexeme><grapheme>Gitanas</grapheme><phoneme>ɡɪˈtɑːnəs</phoneme></lexeme>
<lexeme><grapheme>Gitanas Nausėda</grapheme><phoneme>ɡɪˈtɑːnəs naʊˈsɛdə</phoneme></lexeme>
<lexeme><grapheme>Giulia</grapheme><phoneme>ˈdʒuːliə</phoneme></lexeme>
<lexeme><grapheme>Giuliani</grapheme><phoneme>ˌdʒuːliˈɑːni</phoneme></lexeme>
<lexeme><grapheme>Giuseppe</grapheme><phoneme>dʒuːˈzɛpeɪ</phoneme></lexeme>
<lexeme><grapheme>Giuseppe Conte</grapheme><phoneme>dʒuːˈzɛpeɪ ˈkɒnteɪ</phoneme></lexeme>
<lexeme><grapheme>Gladys</grapheme><phoneme>ˈɡlædɪs</phoneme></lexeme>
<lexeme><grapheme>Gladys Berejiklian</grapheme><phoneme>ˈɡlædɪs ˌbɛrəˈdʒɪkliən</phoneme></lexeme>
<lexeme><grapheme>Glapiński</grapheme><phoneme>ɡlæˈpɪnski</phoneme></lexeme>
<lexeme><grapheme>Glas</grapheme><phoneme>ˈɡlɑːs</phoneme></lexeme>
<lexeme><grapheme>Gloria Macapagal Arroyo</grapheme><phoneme>ˈɡlɔːriə ˌmɑːkəpəˈɡɑːl əˈrɔɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Glück</grapheme><phoneme>ˈɡlɪk</phoneme></lexeme>
<lexeme><grapheme>Glucksmann</grapheme><phoneme>ˈɡlʌksmɑːn</phoneme></lexeme>
<lexeme><grapheme>Gnabry</grapheme><phoneme>ˈɡnɑːbri</phoneme></lexeme>
<lexeme><grapheme>Gnassingbé</grapheme><phoneme>ɡəˌnæsɪŋˈbeɪ</phoneme></lexeme>
<lexeme><grapheme>Gobert</grapheme><phoneme>ɡoʊˈbɛr</phoneme></lexeme>
<lexeme><grapheme>Godard</grapheme><phoneme>ɡɒˈdɑːr</phoneme></lexeme>
<lexeme><grapheme>Goethe</grapheme><phoneme>ˈɡɜːrtə</phoneme></lexeme>
<lexeme><grapheme>Gogh</grapheme><phoneme>ˈɡɒx</phoneme></lexeme>
<lexeme><grapheme>Gogol</grapheme><phoneme>ˈɡoʊɡɒl</phoneme></lexeme>
<lexeme><grapheme>Goh</grapheme><phoneme>ˈɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Goïta</grapheme><phoneme>ɡɔɪˈtɑː</phoneme></lexeme>
<lexeme><grapheme>Gökhan</grapheme><phoneme>ˈɡɜːkhɑːn</phoneme></lexeme>
<lexeme><grapheme>Golda Meir</grapheme><phoneme>ˈɡoʊldə meɪˈɪr</phoneme></lexeme>
<lexeme><grapheme>Golob</grapheme><phoneme>ˈɡoʊləb</phoneme></lexeme>
<lexeme><grapheme>Golovkin</grapheme><phoneme>ɡəˈlɒfkɪn</phoneme></lexeme>
<lexeme><grapheme>Golshifteh Farahani</grapheme><phoneme>ˌɡoʊlʃɪfˈteɪ ˌfærəˈhɑːni</phoneme></lexeme>
<lexeme><grapheme>Gómez</grapheme><phoneme>ˈɡoʊmɛz</phoneme></lexeme>
<lexeme><grapheme>Gonçalo</grapheme><phoneme>ɡɒnˈsɑːluː</phoneme></lexeme>
<lexeme><grapheme>Gongsheng</grapheme><phoneme>ˌɡʊŋˈʃʌŋ</phoneme></lexeme>
<lexeme><grapheme>Gonsalves</grapheme><phoneme>ɡɒnˈsɑːlvɛs</phoneme></lexeme>
<lexeme><grapheme>González</grapheme><phoneme>ɡənˈzɑːlɛz</phoneme></lexeme>
<lexeme><grapheme>González-Colón</grapheme><phoneme>ɡɒnˌsɑːlɛskoʊˈloʊn</phoneme></lexeme>
<lexeme><grapheme>Goodluck Jonathan</grapheme><phoneme>ˈɡʊdlʌk ˈdʒɒnəθən</phoneme></lexeme>
<lexeme><grapheme>Goolsbee</grapheme><phoneme>ˈɡuːlzbi</phoneme></lexeme>
<lexeme><grapheme>Gopinath</grapheme><phoneme>ˈɡoʊpɪnɑːt</phoneme></lexeme>
<lexeme><grapheme>Goran</grapheme><phoneme>ˈɡɔːrən</phoneme></lexeme>
<lexeme><grapheme>Goran Ivanišević</grapheme><phoneme>ˈɡɔːrɑːn ˌɪvəˈniːʃəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Gorbachev</grapheme><phoneme>ˈɡɔːrbətʃɒf</phoneme></lexeme>
<lexeme><grapheme>Gorsuch</grapheme><phoneme>ˈɡɔːrsətʃ</phoneme></lexeme>
<lexeme><grapheme>Gosling</grapheme><phoneme>ˈɡɒzlɪŋ</phoneme></lexeme>
<lexeme><grapheme>Gotabaya</grapheme><phoneme>ˌɡoʊtəˈbaɪə</phoneme></lexeme>
<lexeme><grapheme>Gotabaya Rajapaksa</grapheme><phoneme>ˌɡoʊtəˈbaɪə ˌrɑːdʒəˈpʌksə</phoneme></lexeme>
<lexeme><grapheme>Gou</grapheme><phoneme>ˈɡwoʊ</phoneme></lexeme>
<lexeme><grapheme>Gout Gout</grapheme><phoneme>ˈɡoʊt ˈɡoʊt</phoneme></lexeme>
<lexeme><grapheme>Gouveia e Melo</grapheme><phoneme>ɡuːˈveɪə ɪ ˈmɛluː</phoneme></lexeme>
<lexeme><grapheme>Govender</grapheme><phoneme>ɡəˈvɛndər</phoneme></lexeme>
<lexeme><grapheme>Goyal</grapheme><phoneme>ˈɡoʊjəl</phoneme></lexeme>
<lexeme><grapheme>Gráinne</grapheme><phoneme>ˈɡrɔːnjə</phoneme></lexeme>
<lexeme><grapheme>Grandi</grapheme><phoneme>ˈɡrændi</phoneme></lexeme>
<lexeme><grapheme>Granit Xhaka</grapheme><phoneme>ˈɡrɑːnɪt ˈdʒɑːkə</phoneme></lexeme>
<lexeme><grapheme>Gravenberch</grapheme><phoneme>ˈɡrɑːvənbeɪrx</phoneme></lexeme>
<lexeme><grapheme>Grégoire</grapheme><phoneme>ɡreɪˈɡwɑːr</phoneme></lexeme>
<lexeme><grapheme>Greta</grapheme><phoneme>ˈɡrɛtə</phoneme></lexeme>
<lexeme><grapheme>Greta Gerwig</grapheme><phoneme>ˈɡrɛtə ˈɡɜːrwɪɡ</phoneme></lexeme>
<lexeme><grapheme>Greta Thunberg</grapheme><phoneme>ˈɡrɛtə ˈtuːnbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Griezmann</grapheme><phoneme>ˈɡriːzmən</phoneme></lexeme>
<lexeme><grapheme>Grigoryan</grapheme><phoneme>ˌɡrɪɡɒrˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Gro</grapheme><phoneme>ˈɡruː</phoneme></lexeme>
<lexeme><grapheme>Grossi</grapheme><phoneme>ˈɡroʊsi</phoneme></lexeme>
<lexeme><grapheme>Gruffudd</grapheme><phoneme>ˈɡrɪfɪð</phoneme></lexeme>
<lexeme><grapheme>Grybauskaitė</grapheme><phoneme>ˌɡrɪbaʊsˈkaɪteɪ</phoneme></lexeme>
<lexeme><grapheme>Grzegorz</grapheme><phoneme>ˈɡʒɛɡɔːrʃ</phoneme></lexeme>
<lexeme><grapheme>Guaidó</grapheme><phoneme>ɡwaɪˈdoʊ</phoneme></lexeme>
<lexeme><grapheme>Guardiola</grapheme><phoneme>ˌɡwɑːrdiˈoʊlə</phoneme></lexeme>
<lexeme><grapheme>Guðmundur</grapheme><phoneme>ˈɡvuːðməndər</phoneme></lexeme>
<lexeme><grapheme>Guðni</grapheme><phoneme>ˈɡvuːðni</phoneme></lexeme>
<lexeme><grapheme>Guebuza</grapheme><phoneme>ɡɛˈbuːzə</phoneme></lexeme>
<lexeme><grapheme>Guelleh</grapheme><phoneme>ɡeɪˈleɪ</phoneme></lexeme>
<lexeme><grapheme>Guendogan</grapheme><phoneme>ˈɡʊndoʊɑːn</phoneme></lexeme>
<lexeme><grapheme>Guenter</grapheme><phoneme>ˈɡʊntər</phoneme></lexeme>
<lexeme><grapheme>Guenter Grass</grapheme><phoneme>ˈɡʊntər ˈɡrɑːs</phoneme></lexeme>
<lexeme><grapheme>Guevara</grapheme><phoneme>ɡəˈvɑːrə</phoneme></lexeme>
<lexeme><grapheme>Gueye</grapheme><phoneme>ˈɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Guglielmo</grapheme><phoneme>ɡuːlˈjɛlmoʊ</phoneme></lexeme>
<lexeme><grapheme>Guglielmo Marconi</grapheme><phoneme>ɡuːlˈjɛlmoʊ mɑːrˈkoʊni</phoneme></lexeme>
<lexeme><grapheme>Guido</grapheme><phoneme>ˈɡwiːdoʊ</phoneme></lexeme>
<lexeme><grapheme>Guido Crosetto</grapheme><phoneme>ˈɡwiːdoʊ kroʊˈsɛtoʊ</phoneme></lexeme>
<lexeme><grapheme>Guilherme</grapheme><phoneme>ɡiːlˈjɛrmeɪ</phoneme></lexeme>
<lexeme><grapheme>Guillaume</grapheme><phoneme>ɡiˈoʊm</phoneme></lexeme>
<lexeme><grapheme>Guillermo</grapheme><phoneme>ɡiˈɛrmoʊ</phoneme></lexeme>
<lexeme><grapheme>Guillermo del Toro</grapheme><phoneme>ɡiˈɛrmoʊ dɛl ˈtɔːroʊ</phoneme></lexeme>
<lexeme><grapheme>Guillermo Lasso</grapheme><phoneme>ɡiˈɛrmoʊ ˈlɑːsoʊ</phoneme></lexeme>
<lexeme><grapheme>Guimarães</grapheme><phoneme>ˌɡiːməˈraɪs</phoneme></lexeme>
<lexeme><grapheme>Guindos</grapheme><phoneme>ˈɡiːndɒs</phoneme></lexeme>
<lexeme><grapheme>Guirassy</grapheme><phoneme>ˌɡɪræˈsiː</phoneme></lexeme>
<lexeme><grapheme>Gukesh</grapheme><phoneme>ˈɡuːkɛʃ</phoneme></lexeme>
<lexeme><grapheme>Gülen</grapheme><phoneme>ɡuːˈlɛn</phoneme></lexeme>
<lexeme><grapheme>Güler</grapheme><phoneme>ɡuːˈlɛr</phoneme></lexeme>
<lexeme><grapheme>Gullit</grapheme><phoneme>ˈɡʊlɪt</phoneme></lexeme>
<lexeme><grapheme>Gulyás</grapheme><phoneme>ˈɡʊjɑːʃ</phoneme></lexeme>
<lexeme><grapheme>Gündoğan</grapheme><phoneme>ˈɡʊndoʊɑːn</phoneme></lexeme>
<lexeme><grapheme>Günter</grapheme><phoneme>ˈɡʊntər</phoneme></lexeme>
<lexeme><grapheme>Günter Grass</grapheme><phoneme>ˈɡʊntər ˈɡrɑːs</phoneme></lexeme>
<lexeme><grapheme>Günther</grapheme><phoneme>ˈɡʊntər</phoneme></lexeme>
<lexeme><grapheme>Guo Jiakun</grapheme><phoneme>ɡwoʊ ˌdʒjɑːˈkʊn</phoneme></lexeme>
<lexeme><grapheme>Gurbanguly</grapheme><phoneme>ˌɡʊərbənˈɡuːli</phoneme></lexeme>
<lexeme><grapheme>Gurnah</grapheme><phoneme>ˈɡʊrnə</phoneme></lexeme>
<lexeme><grapheme>Gürsel</grapheme><phoneme>ɡʊrˈsɛl</phoneme></lexeme>
<lexeme><grapheme>Gustav</grapheme><phoneme>ˈɡʊstɑːv</phoneme></lexeme>
<lexeme><grapheme>Gustav Mahler</grapheme><phoneme>ˈɡʊstɑːv ˈmɑːlər</phoneme></lexeme>
<lexeme><grapheme>Gustavo</grapheme><phoneme>ɡʊˈstɑːvoʊ</phoneme></lexeme>
<lexeme><grapheme>Gustavo Petro</grapheme><phoneme>ɡʊˈstɑːvoʊ ˈpɛtroʊ</phoneme></lexeme>
<lexeme><grapheme>Guterres</grapheme><phoneme>ɡuˈtɛrɛs</phoneme></lexeme>
<lexeme><grapheme>Guus</grapheme><phoneme>ˈhuːs</phoneme></lexeme>
<lexeme><grapheme>Guy Parmelin</grapheme><phoneme>ɡiː ˌpɑːrməˈlæn</phoneme></lexeme>
<lexeme><grapheme>Guy Verhofstadt</grapheme><phoneme>ˈɡiː vərˈhɒfstɑːt</phoneme></lexeme>
<lexeme><grapheme>Guzmán</grapheme><phoneme>ɡuːzˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Gvardiol</grapheme><phoneme>ˈɡvɑːrdiɒl</phoneme></lexeme>
<lexeme><grapheme>Gvir</grapheme><phoneme>ɡəˈvɪr</phoneme></lexeme>
<lexeme><grapheme>Gwede</grapheme><phoneme>ˈɡwɛdeɪ</phoneme></lexeme>
<lexeme><grapheme>Gwenaël</grapheme><phoneme>ɡwɛnəˈɛl</phoneme></lexeme>
<lexeme><grapheme>Gyatso</grapheme><phoneme>ˈɡjɑːtsoʊ</phoneme></lexeme>
<lexeme><grapheme>Gyllenhaal</grapheme><phoneme>ˈdʒɪlənhɔːl</phoneme></lexeme>
<lexeme><grapheme>Gyökeres</grapheme><phoneme>ˈjɜːkərɛs</phoneme></lexeme>
<lexeme><grapheme>György</grapheme><phoneme>ˈdʒɜːrdʒ</phoneme></lexeme>
<lexeme><grapheme>Gyurcsány</grapheme><phoneme>ˈdʒʊrtʃɑːnj</phoneme></lexeme>
<lexeme><grapheme>Haakon</grapheme><phoneme>ˈhɔːkɒn</phoneme></lexeme>
<lexeme><grapheme>Haaland</grapheme><phoneme>ˈhɔːlənd</phoneme></lexeme>
<lexeme><grapheme>Haavisto</grapheme><phoneme>ˈhɑːvɪstoʊ</phoneme></lexeme>
<lexeme><grapheme>Habeck</grapheme><phoneme>ˈhɑːbɛk</phoneme></lexeme>
<lexeme><grapheme>Habyarimana</grapheme><phoneme>ˌhæbjəriˈmɑːnə</phoneme></lexeme>
<lexeme><grapheme>Haddad</grapheme><phoneme>əˈdɑːd</phoneme></lexeme>
<lexeme><grapheme>Hadja</grapheme><phoneme>ˈhɑːdʒə</phoneme></lexeme>
<lexeme><grapheme>Hadja Lahbib</grapheme><phoneme>ˈhɑːdʒə lɑːˈbiːb</phoneme></lexeme>
<lexeme><grapheme>Hadjar</grapheme><phoneme>hæˈʒɑːr</phoneme></lexeme>
<lexeme><grapheme>Haendel</grapheme><phoneme>ˈhændəl</phoneme></lexeme>
<lexeme><grapheme>Haftar</grapheme><phoneme>ˈhæftɑːr</phoneme></lexeme>
<lexeme><grapheme>Hafþór Björnsson</grapheme><phoneme>ˈhæfθɔːr ˈbjɜːrnsɒn</phoneme></lexeme>
<lexeme><grapheme>Hage Geingob</grapheme><phoneme>ˈhɑːɡeɪ ˈɡeɪnɡɒb</phoneme></lexeme>
<lexeme><grapheme>Haile Gebrselassie</grapheme><phoneme>ˈhaɪli ˌɡɛbrɪsɪˈlæsi</phoneme></lexeme>
<lexeme><grapheme>Haile Selassie</grapheme><phoneme>ˈhaɪli səˈlæsi</phoneme></lexeme>
<lexeme><grapheme>Hailemariam</grapheme><phoneme>ˌhaɪlɛˈmɑːriəm</phoneme></lexeme>
<lexeme><grapheme>Haitham</grapheme><phoneme>ˈhaɪθəm</phoneme></lexeme>
<lexeme><grapheme>Haitham bin Tariq</grapheme><phoneme>ˈhaɪθəm bɪn ˈtɑːrɪk</phoneme></lexeme>
<lexeme><grapheme>Hajiyev</grapheme><phoneme>hɑːˈdʒiːɛv</phoneme></lexeme>
<lexeme><grapheme>Hakainde</grapheme><phoneme>həˈkaɪndeɪ</phoneme></lexeme>
<lexeme><grapheme>Hakainde Hichilema</grapheme><phoneme>həˈkaɪndeɪ ˌhiːtʃɪˈleɪmə</phoneme></lexeme>
<lexeme><grapheme>Hakamada</grapheme><phoneme>ˌhɑːkəˈmɑːdə</phoneme></lexeme>
<lexeme><grapheme>Hakan</grapheme><phoneme>hɑːˈkɑːn</phoneme></lexeme>
<lexeme><grapheme>Hakan Çalhanoğlu</grapheme><phoneme>hɑːˈkɑːn ˌtʃælhəˈnoʊluː</phoneme></lexeme>
<lexeme><grapheme>Hakan Fidan</grapheme><phoneme>hɑːˈkɑːn fiːˈdɑːn</phoneme></lexeme>
<lexeme><grapheme>Hakeem Jeffries</grapheme><phoneme>həˈkiːm ˈdʒɛfriz</phoneme></lexeme>
<lexeme><grapheme>Hakim Ziyech</grapheme><phoneme>hæˈkiːm ˈziːɛʃ</phoneme></lexeme>
<lexeme><grapheme>Hakimi</grapheme><phoneme>həˈkiːmi</phoneme></lexeme>
<lexeme><grapheme>Häkkinen</grapheme><phoneme>ˈhækɪnɛn</phoneme></lexeme>
<lexeme><grapheme>Hakobyan</grapheme><phoneme>ˌhɑːkɒbˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Halep</grapheme><phoneme>ˈhɑːlɛp</phoneme></lexeme>
<lexeme><grapheme>Halevi</grapheme><phoneme>həˈleɪvi</phoneme></lexeme>
<lexeme><grapheme>Haley</grapheme><phoneme>ˈheɪli</phoneme></lexeme>
<lexeme><grapheme>Halimah Yacob</grapheme><phoneme>həˈliːmə ˈjɑːkɒb</phoneme></lexeme>
<lexeme><grapheme>Haliva</grapheme><phoneme>həˈliːvə</phoneme></lexeme>
<lexeme><grapheme>Halla Tómasdóttir</grapheme><phoneme>ˈhætlə ˈtoʊmɑːsˌdoʊtɪr</phoneme></lexeme>
<lexeme><grapheme>Halldór</grapheme><phoneme>ˈhældɔːr</phoneme></lexeme>
<lexeme><grapheme>Halldór Laxness</grapheme><phoneme>ˈhældɔːr ˈlɑːksnɛs</phoneme></lexeme>
<lexeme><grapheme>Hamad</grapheme><phoneme>ˈhæməd</phoneme></lexeme>
<lexeme><grapheme>Hämäläinen</grapheme><phoneme>ˈhæməlaɪnɛn</phoneme></lexeme>
<lexeme><grapheme>Hamdan</grapheme><phoneme>hæmˈdɑːn</phoneme></lexeme>
<lexeme><grapheme>Hamdok</grapheme><phoneme>ˈhæmdɒk</phoneme></lexeme>
<lexeme><grapheme>Hamid Karzai</grapheme><phoneme>ˈhɑːmɪd ˈkɑːrzaɪ</phoneme></lexeme>
<lexeme><grapheme>Han Duck-soo</grapheme><phoneme>hɑːn dʌk ˈsuː</phoneme></lexeme>
<lexeme><grapheme>Han Kang</grapheme><phoneme>hɑːn ˈkɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Hana-Rawhiti Maipi-Clarke</grapheme><phoneme>ˈhɑːnə rɑːˈfiːti ˈmaɪpi ˈklɑːrk</phoneme></lexeme>
<lexeme><grapheme>Händel</grapheme><phoneme>ˈhændəl</phoneme></lexeme>
<lexeme><grapheme>Haneke</grapheme><phoneme>ˈhɑːnəkə</phoneme></lexeme>
<lexeme><grapheme>Haniyeh</grapheme><phoneme>hɑːˈniːjə</phoneme></lexeme>
<lexeme><grapheme>Hannah Arendt</grapheme><phoneme>ˈhænə ˈɑːrənt</phoneme></lexeme>
<lexeme><grapheme>Hanoune</grapheme><phoneme>hæˈnuːn</phoneme></lexeme>
<lexeme><grapheme>Hans Christian Andersen</grapheme><phoneme>ˈhænz ˈkrɪstʃən ˈændərsən</phoneme></lexeme>
<lexeme><grapheme>Hans Zimmer</grapheme><phoneme>ˈhænz ˈzɪmər</phoneme></lexeme>
<lexeme><grapheme>Hanyu</grapheme><phoneme>ˈhɑːnjuː</phoneme></lexeme>
<lexeme><grapheme>Haqqani</grapheme><phoneme>həˈkɑːni</phoneme></lexeme>
<lexeme><grapheme>Haradinaj</grapheme><phoneme>ˌhærədiˈnaɪ</phoneme></lexeme>
<lexeme><grapheme>Harari</grapheme><phoneme>həˈrɑːri</phoneme></lexeme>
<lexeme><grapheme>Hardik</grapheme><phoneme>ˈhɑːrdɪk</phoneme></lexeme>
<lexeme><grapheme>Hardik Pandya</grapheme><phoneme>ˈhɑːrdɪk ˈpʌndjə</phoneme></lexeme>
<lexeme><grapheme>Harfuch</grapheme><phoneme>hɑːrˈfuːtʃ</phoneme></lexeme>
<lexeme><grapheme>Harini Amarasuriya</grapheme><phoneme>həˈriːni ˌʌmərəˈsuːriə</phoneme></lexeme>
<lexeme><grapheme>Hariri</grapheme><phoneme>həˈriːri</phoneme></lexeme>
<lexeme><grapheme>Harmanpreet</grapheme><phoneme>ˌhɑːrmənˈpriːt</phoneme></lexeme>
<lexeme><grapheme>Harmanpreet Kaur</grapheme><phoneme>ˌhɑːrmənˈpriːt ˈkaʊər</phoneme></lexeme>
<lexeme><grapheme>Haruhiko</grapheme><phoneme>ˌhɑːruˈhiːkoʊ</phoneme></lexeme>
<lexeme><grapheme>Haruhiko Kuroda</grapheme><phoneme>ˌhɑːruˈhiːkoʊ kəˈroʊdə</phoneme></lexeme>
<lexeme><grapheme>Haruki</grapheme><phoneme>həˈruːki</phoneme></lexeme>
<lexeme><grapheme>Haruki Murakami</grapheme><phoneme>həˈruːki ˌmʊrəˈkɑːmi</phoneme></lexeme>
<lexeme><grapheme>Harutyunyan</grapheme><phoneme>ˌhærʊtjuːnˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Harvey Weinstein</grapheme><phoneme>ˈhɑːrvi ˈwaɪnstiːn</phoneme></lexeme>
<lexeme><grapheme>Hashem</grapheme><phoneme>ˈhæʃəm</phoneme></lexeme>
<lexeme><grapheme>Hashem Safieddine</grapheme><phoneme>ˈhæʃəm ˌsæfiəˈdiːn</phoneme></lexeme>
<lexeme><grapheme>Hashemi</grapheme><phoneme>ˌhæʃɛˈmiː</phoneme></lexeme>
<lexeme><grapheme>Hashim</grapheme><phoneme>ˈhɑːʃɪm</phoneme></lexeme>
<lexeme><grapheme>Hashim Thaçi</grapheme><phoneme>ˈhɑːʃɪm ˈθɑːtʃi</phoneme></lexeme>
<lexeme><grapheme>Hasina</grapheme><phoneme>həˈsiːnə</phoneme></lexeme>
<lexeme><grapheme>Hassabis</grapheme><phoneme>həˈsɑːbɪs</phoneme></lexeme>
<lexeme><grapheme>Hassan</grapheme><phoneme>hæˈsɑːn</phoneme></lexeme>
<lexeme><grapheme>Hassan Nasrallah</grapheme><phoneme>hæˈsɑːn næsˈrælə</phoneme></lexeme>
<lexeme><grapheme>Hassan Rouhani</grapheme><phoneme>hæˈsɑːn ruːˈhɑːni</phoneme></lexeme>
<lexeme><grapheme>Hassan Sheikh Mohamud</grapheme><phoneme>hæˈsɑːn ʃeɪk moʊˈhɑːmʊd</phoneme></lexeme>
<lexeme><grapheme>Hassanal Bolkiah</grapheme><phoneme>ˈhæsənɑːl ˌbɒlkiˈɑː</phoneme></lexeme>
<lexeme><grapheme>Hatice</grapheme><phoneme>hɑːˈtiːdʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Havel</grapheme><phoneme>ˈhɑːvəl</phoneme></lexeme>
<lexeme><grapheme>Havertz</grapheme><phoneme>ˈhɑːvərts</phoneme></lexeme>
<lexeme><grapheme>Hayao</grapheme><phoneme>həˈjaʊ</phoneme></lexeme>
<lexeme><grapheme>Hayao Miyazaki</grapheme><phoneme>ˈhaɪaʊ ˌmiːjəˈzɑːki</phoneme></lexeme>
<lexeme><grapheme>Hayashi</grapheme><phoneme>həˈjɑːʃi</phoneme></lexeme>
<lexeme><grapheme>Hayat Tahrir al-Sham</grapheme><phoneme>həˈjɑːt tɑːˈriːr æl ˈʃæm</phoneme></lexeme>
<lexeme><grapheme>Haydn</grapheme><phoneme>ˈhaɪdən</phoneme></lexeme>
<lexeme><grapheme>Hayek</grapheme><phoneme>ˈhaɪɛk</phoneme></lexeme>
<lexeme><grapheme>Hayya</grapheme><phoneme>ˈhaɪə</phoneme></lexeme>
<lexeme><grapheme>He Lifeng</grapheme><phoneme>hʌ ˌliːˈfʌŋ</phoneme></lexeme>
<lexeme><grapheme>Hector Berlioz</grapheme><phoneme>ˈɛktɔːr ˈbɛrlioʊz</phoneme></lexeme>
<lexeme><grapheme>Hegseth</grapheme><phoneme>ˈhɛɡsɛθ</phoneme></lexeme>
<lexeme><grapheme>Heidi Reichinnek</grapheme><phoneme>ˈhaɪdi ˈraɪxɪnɛk</phoneme></lexeme>
<lexeme><grapheme>Heike</grapheme><phoneme>ˈhaɪkə</phoneme></lexeme>
<lexeme><grapheme>Heine</grapheme><phoneme>ˈhaɪni</phoneme></lexeme>
<lexeme><grapheme>Heinrich</grapheme><phoneme>ˈhaɪnrɪk</phoneme></lexeme>
<lexeme><grapheme>Heinrich Klaasen</grapheme><phoneme>ˈhaɪnrɪk ˈklɑːsən</phoneme></lexeme>
<lexeme><grapheme>Heitor Villa-Lobos</grapheme><phoneme>ˈeɪtɔːr ˈvɪlə ˈloʊboʊs</phoneme></lexeme>
<lexeme><grapheme>Helle Thorning-Schmidt</grapheme><phoneme>ˈhɛlə ˈtɔːrnɪŋ ˈʃmɪt</phoneme></lexeme>
<lexeme><grapheme>Helmut</grapheme><phoneme>ˈhɛlmuːt</phoneme></lexeme>
<lexeme><grapheme>Helmut Kohl</grapheme><phoneme>ˈhɛlmuːt ˈkoʊl</phoneme></lexeme>
<lexeme><grapheme>Hemant Soren</grapheme><phoneme>ˈheɪmʌnt ˈsoʊrɛn</phoneme></lexeme>
<lexeme><grapheme>Hemedti</grapheme><phoneme>hɛˈmɛdti</phoneme></lexeme>
<lexeme><grapheme>Hendrik Wüst</grapheme><phoneme>ˈhɛndrɪk ˈvuːst</phoneme></lexeme>
<lexeme><grapheme>Henin</grapheme><phoneme>ˈɛnæn</phoneme></lexeme>
<lexeme><grapheme>Henri Bontenbal</grapheme><phoneme>ɒnˈriː ˈbɒntənbɑːl</phoneme></lexeme>
<lexeme><grapheme>Henri Matisse</grapheme><phoneme>ɒnˈriː mæˈtiːs</phoneme></lexeme>
<lexeme><grapheme>Henrikh Mkhitaryan</grapheme><phoneme>ˈhɛnrɪk məˌkɪtərˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Henrique Capriles</grapheme><phoneme>ɛnˈriːkeɪ kəˈpriːlɛs</phoneme></lexeme>
<lexeme><grapheme>Herath</grapheme><phoneme>ˈhɛrɑːt</phoneme></lexeme>
<lexeme><grapheme>Herbert Kickl</grapheme><phoneme>ˈhɛrbɛrt ˈkɪkəl</phoneme></lexeme>
<lexeme><grapheme>Hergé</grapheme><phoneme>ɛrˈʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Hermoso</grapheme><phoneme>ɛrˈmoʊsoʊ</phoneme></lexeme>
<lexeme><grapheme>Hernández</grapheme><phoneme>hɛrˈnændɛz</phoneme></lexeme>
<lexeme><grapheme>Herta Mueller</grapheme><phoneme>ˈhɛrtə ˈmʊlər</phoneme></lexeme>
<lexeme><grapheme>Herta Müller</grapheme><phoneme>ˈhɛrtə ˈmʊlər</phoneme></lexeme>
<lexeme><grapheme>Hervé</grapheme><phoneme>ɛrˈveɪ</phoneme></lexeme>
<lexeme><grapheme>Herzi</grapheme><phoneme>ˈhɛrtsi</phoneme></lexeme>
<lexeme><grapheme>Herzi Halevi</grapheme><phoneme>ˈhɛrtsi həˈleɪvi</phoneme></lexeme>
<lexeme><grapheme>Herzl</grapheme><phoneme>ˈhɛrtsəl</phoneme></lexeme>
<lexeme><grapheme>Heung</grapheme><phoneme>ˈhʊŋ</phoneme></lexeme>
<lexeme><grapheme>Heunicke</grapheme><phoneme>ˈhɔɪniːkə</phoneme></lexeme>
<lexeme><grapheme>Heyerdahl</grapheme><phoneme>ˈheɪərdɑːl</phoneme></lexeme>
<lexeme><grapheme>Hibatullah</grapheme><phoneme>ˌhɪbəˈtʊlə</phoneme></lexeme>
<lexeme><grapheme>Hibatullah Akhundzada</grapheme><phoneme>ˌhɪbəˈtʊlə ˌɑːkʊndˈzɑːdə</phoneme></lexeme>
<lexeme><grapheme>Hichilema</grapheme><phoneme>ˌhiːtʃɪˈleɪmə</phoneme></lexeme>
<lexeme><grapheme>Hidalgo</grapheme><phoneme>iˈdælɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Hideo</grapheme><phoneme>ˈhiːdeɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Hideo Kojima</grapheme><phoneme>ˈhiːdeɪoʊ ˈkoʊdʒɪmə</phoneme></lexeme>
<lexeme><grapheme>Hidilyn</grapheme><phoneme>ˈhɪdɪlɪn</phoneme></lexeme>
<lexeme><grapheme>Hieronymus Bosch</grapheme><phoneme>ˌhaɪəˈrɒnɪməs ˈbɒʃ</phoneme></lexeme>
<lexeme><grapheme>Hilda Heine</grapheme><phoneme>ˈhɪldə ˈhaɪni</phoneme></lexeme>
<lexeme><grapheme>Himanta Biswa Sarma</grapheme><phoneme>hɪˈmʌntə ˈbɪswə ˈsɑːrmə</phoneme></lexeme>
<lexeme><grapheme>Hinton</grapheme><phoneme>ˈhɪntən</phoneme></lexeme>
<lexeme><grapheme>Hirobumi Niki</grapheme><phoneme>ˌhɪroʊˈbuːmi ˈniːki</phoneme></lexeme>
<lexeme><grapheme>Hirohito</grapheme><phoneme>ˌhɪroʊˈhiːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Hirokazu Kore-eda</grapheme><phoneme>ˌhɪroʊˈkɑːzuː ˈkɔːreɪ ˈeɪdə</phoneme></lexeme>
<lexeme><grapheme>Hirono</grapheme><phoneme>hɪˈroʊnoʊ</phoneme></lexeme>
<lexeme><grapheme>Hiroshi</grapheme><phoneme>hɪˈroʊʃi</phoneme></lexeme>
<lexeme><grapheme>Hisahito</grapheme><phoneme>ˌhiːsəˈhiːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Hlaing</grapheme><phoneme>ˈlaɪŋ</phoneme></lexeme>
<lexeme><grapheme>Hlas</grapheme><phoneme>ˈhlɑːs</phoneme></lexeme>
<lexeme><grapheme>Hoang</grapheme><phoneme>ˈhwɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Hochul</grapheme><phoneme>ˈhoʊkəl</phoneme></lexeme>
<lexeme><grapheme>Höcke</grapheme><phoneme>ˈhɜːkə</phoneme></lexeme>
<lexeme><grapheme>Hoecke</grapheme><phoneme>ˈhɜːkə</phoneme></lexeme>
<lexeme><grapheme>Hoekstra</grapheme><phoneme>ˈhuːkstrɑː</phoneme></lexeme>
<lexeme><grapheme>Høiby</grapheme><phoneme>ˈhɔɪbi</phoneme></lexeme>
<lexeme><grapheme>Højbjerg</grapheme><phoneme>ˈhɔɪbjɜːr</phoneme></lexeme>
<lexeme><grapheme>Højlund</grapheme><phoneme>ˈhɔɪlʊn</phoneme></lexeme>
<lexeme><grapheme>Holger</grapheme><phoneme>ˈhɒlɡər</phoneme></lexeme>
<lexeme><grapheme>Holger Rune</grapheme><phoneme>ˈhɒlɡər ˈruːnə</phoneme></lexeme>
<lexeme><grapheme>Holness</grapheme><phoneme>ˈhoʊlnəs</phoneme></lexeme>
<lexeme><grapheme>Hołownia</grapheme><phoneme>hɒˈvɒfnjə</phoneme></lexeme>
<lexeme><grapheme>Hong Joon-pyo</grapheme><phoneme>ˈhɒŋ dʒuːn ˈpjoʊ</phoneme></lexeme>
<lexeme><grapheme>Honjo</grapheme><phoneme>ˈhɒndʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Hontiveros</grapheme><phoneme>ˌɒntɪˈvɛrɒs</phoneme></lexeme>
<lexeme><grapheme>Horacio</grapheme><phoneme>oʊˈrɑːsioʊ</phoneme></lexeme>
<lexeme><grapheme>Horacio Cartes</grapheme><phoneme>oʊˈrɑːsioʊ ˈkɑːrtɛs</phoneme></lexeme>
<lexeme><grapheme>Horvat</grapheme><phoneme>ˈhɔːrvɑːt</phoneme></lexeme>
<lexeme><grapheme>Hoshoryu</grapheme><phoneme>hoʊˈʃoʊrjuː</phoneme></lexeme>
<lexeme><grapheme>Hosni</grapheme><phoneme>ˈhɒzni</phoneme></lexeme>
<lexeme><grapheme>Hosni Mubarak</grapheme><phoneme>ˈhɒzni muːˈbɑːrək</phoneme></lexeme>
<lexeme><grapheme>Hossein</grapheme><phoneme>hoʊˈseɪn</phoneme></lexeme>
<lexeme><grapheme>Hossein Salami</grapheme><phoneme>hoʊˈseɪn səˈlɑːmi</phoneme></lexeme>
<lexeme><grapheme>Hosseini</grapheme><phoneme>ˌhoʊseɪˈniː</phoneme></lexeme>
<lexeme><grapheme>Hou Yu-ih</grapheme><phoneme>ˌhoʊ juː ˈiː</phoneme></lexeme>
<lexeme><grapheme>Houellebecq</grapheme><phoneme>ˈwɛlbɛk</phoneme></lexeme>
<lexeme><grapheme>Houngbo</grapheme><phoneme>ˈhuːŋboʊ</phoneme></lexeme>
<lexeme><grapheme>Hovhannisyan</grapheme><phoneme>ˌhoʊvhɑːnɪsˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Hovland</grapheme><phoneme>ˈhɒvlənd</phoneme></lexeme>
<lexeme><grapheme>Howard Lutnick</grapheme><phoneme>ˈhaʊərd ˈlʌtnɪk</phoneme></lexeme>
<lexeme><grapheme>Hrabal</grapheme><phoneme>ˈhræbəl</phoneme></lexeme>
<lexeme><grapheme>Hristijan</grapheme><phoneme>ˈhrɪstijɑːn</phoneme></lexeme>
<lexeme><grapheme>Hristijan Mickoski</grapheme><phoneme>ˈhrɪstijɑːn ˈmɪtskɒski</phoneme></lexeme>
<lexeme><grapheme>Hsiao</grapheme><phoneme>ˈʃaʊ</phoneme></lexeme>
<lexeme><grapheme>Hsiao Bi-khim</grapheme><phoneme>ʃaʊ biː ˈkɪm</phoneme></lexeme>
<lexeme><grapheme>Hsien</grapheme><phoneme>ˌʃjɛn</phoneme></lexeme>
<lexeme><grapheme>Htin Kyaw</grapheme><phoneme>ˈtɪn ˈtʃɔː</phoneme></lexeme>
<lexeme><grapheme>Hu Jintao</grapheme><phoneme>huː ˌdʒɪnˈtaʊ</phoneme></lexeme>
<lexeme><grapheme>Hubert Hurkacz</grapheme><phoneme>ˈhuːbərt ˈhuːrkɑːtʃ</phoneme></lexeme>
<lexeme><grapheme>Hubertz</grapheme><phoneme>ˈhuːbərts</phoneme></lexeme>
<lexeme><grapheme>Hubig</grapheme><phoneme>ˈhuːbiːx</phoneme></lexeme>
<lexeme><grapheme>Huda</grapheme><phoneme>ˈhuːdə</phoneme></lexeme>
<lexeme><grapheme>Huelkenberg</grapheme><phoneme>ˈhʊlkənbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Hueller</grapheme><phoneme>ˈhuːlər</phoneme></lexeme>
<lexeme><grapheme>Hugo Chávez</grapheme><phoneme>ˈuːɡoʊ ˈtʃɑːvɛz</phoneme></lexeme>
<lexeme><grapheme>Hugo Motta</grapheme><phoneme>ˈuːɡoʊ ˈmɒtə</phoneme></lexeme>
<lexeme><grapheme>Hui Ka Yan</grapheme><phoneme>ˈhuːi ˈkɑː ˈjæn</phoneme></lexeme>
<lexeme><grapheme>Hülkenberg</grapheme><phoneme>ˈhʊlkənbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Hüller</grapheme><phoneme>ˈhuːlər</phoneme></lexeme>
<lexeme><grapheme>Humala</grapheme><phoneme>uːˈmɑːlə</phoneme></lexeme>
<lexeme><grapheme>Humbert</grapheme><phoneme>uːmˈbɛr</phoneme></lexeme>
<lexeme><grapheme>Humza</grapheme><phoneme>ˈhʌmzə</phoneme></lexeme>
<lexeme><grapheme>Hun Manet</grapheme><phoneme>ˌhʊn mɑːˈnɛt</phoneme></lexeme>
<lexeme><grapheme>Hun Sen</grapheme><phoneme>ˌhʊn ˈsɛn</phoneme></lexeme>
<lexeme><grapheme>Hurkacz</grapheme><phoneme>ˈhʊərkætʃ</phoneme></lexeme>
<lexeme><grapheme>Hürzeler</grapheme><phoneme>ˈhɜːrtsələr</phoneme></lexeme>
<lexeme><grapheme>Hüseyin</grapheme><phoneme>huːˈseɪiːn</phoneme></lexeme>
<lexeme><grapheme>Huseynov</grapheme><phoneme>huːˈseɪnɒv</phoneme></lexeme>
<lexeme><grapheme>Hussein</grapheme><phoneme>huːˈseɪn</phoneme></lexeme>
<lexeme><grapheme>Hussein al-Sheikh</grapheme><phoneme>hʊˈseɪn æl ˈʃeɪk</phoneme></lexeme>
<lexeme><grapheme>Ibáñez</grapheme><phoneme>ɪˈbɑːnjɛz</phoneme></lexeme>
<lexeme><grapheme>Ibrahim</grapheme><phoneme>ˌɪbrəˈhiːm</phoneme></lexeme>
<lexeme><grapheme>Ibrahim Traoré</grapheme><phoneme>ˈɪbrəhiːm ˌtraʊˈreɪ</phoneme></lexeme>
<lexeme><grapheme>Ibrahimović</grapheme><phoneme>ˌɪbrəˈhiːməvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Ibsen</grapheme><phoneme>ˈɪbsən</phoneme></lexeme>
<lexeme><grapheme>Icardi</grapheme><phoneme>iːˈkɑːrdi</phoneme></lexeme>
<lexeme><grapheme>Idris</grapheme><phoneme>ˈɪdrɪs</phoneme></lexeme>
<lexeme><grapheme>Idris Elba</grapheme><phoneme>ˈɪdrɪs ˈɛlbə</phoneme></lexeme>
<lexeme><grapheme>Idriss</grapheme><phoneme>ɪˈdriːs</phoneme></lexeme>
<lexeme><grapheme>Ieuan</grapheme><phoneme>ˈjaɪən</phoneme></lexeme>
<lexeme><grapheme>Iga Świątek</grapheme><phoneme>ˈiːɡə ʃviˈɒntɛk</phoneme></lexeme>
<lexeme><grapheme>Iglesias</grapheme><phoneme>ɪˈɡleɪsiəs</phoneme></lexeme>
<lexeme><grapheme>Ignacio</grapheme><phoneme>ɪɡˈnɑːsioʊ</phoneme></lexeme>
<lexeme><grapheme>Ignacio Galán</grapheme><phoneme>ɪɡˈnɑːsioʊ ɡəˈlɑːn</phoneme></lexeme>
<lexeme><grapheme>Ignazio</grapheme><phoneme>iːɡˈnætsjoʊ</phoneme></lexeme>
<lexeme><grapheme>Ignazio La Russa</grapheme><phoneme>ɪɡˈnɑːtsioʊ læ ˈruːsə</phoneme></lexeme>
<lexeme><grapheme>Igor</grapheme><phoneme>ˈiːɡɔːr</phoneme></lexeme>
<lexeme><grapheme>Igor Sechin</grapheme><phoneme>ˈiːɡɔːr ˈsɛtʃɪn</phoneme></lexeme>
<lexeme><grapheme>Íker</grapheme><phoneme>ˈiːkɛr</phoneme></lexeme>
<lexeme><grapheme>Ilan Shor</grapheme><phoneme>iˈlɑːn ˈʃɔːr</phoneme></lexeme>
<lexeme><grapheme>Ilaria</grapheme><phoneme>iːˈlɑːriə</phoneme></lexeme>
<lexeme><grapheme>Ilham</grapheme><phoneme>ɪlˈhɑːm</phoneme></lexeme>
<lexeme><grapheme>Ilham Aliyev</grapheme><phoneme>ɪlˈhɑːm ɑːˈliːɛv</phoneme></lexeme>
<lexeme><grapheme>Ilhan</grapheme><phoneme>ˈɪlhɑːn</phoneme></lexeme>
<lexeme><grapheme>Ilhan Omar</grapheme><phoneme>ˈɪlhɑːn ˈoʊmɑːr</phoneme></lexeme>
<lexeme><grapheme>Ilia</grapheme><phoneme>ɪˈliːə</phoneme></lexeme>
<lexeme><grapheme>Ilia Malinin</grapheme><phoneme>ˈɪliə məˈliːnɪn</phoneme></lexeme>
<lexeme><grapheme>Ilie</grapheme><phoneme>ɪˈliːeɪ</phoneme></lexeme>
<lexeme><grapheme>Ilie Bolojan</grapheme><phoneme>ɪˈliːeɪ ˌbɒloʊˈʒɑːn</phoneme></lexeme>
<lexeme><grapheme>Iliescu</grapheme><phoneme>ˌɪliˈɛskuː</phoneme></lexeme>
<lexeme><grapheme>Ilir</grapheme><phoneme>iːˈliːr</phoneme></lexeme>
<lexeme><grapheme>Ilkay</grapheme><phoneme>ˈɪlkaɪ</phoneme></lexeme>
<lexeme><grapheme>İlkay Gündoğan</grapheme><phoneme>ˈɪlkaɪ ˈɡʊndoʊɑːn</phoneme></lexeme>
<lexeme><grapheme>Illa</grapheme><phoneme>ˈiːjə</phoneme></lexeme>
<lexeme><grapheme>Ilya</grapheme><phoneme>ˈɪljə</phoneme></lexeme>
<lexeme><grapheme>Ilya Sutskever</grapheme><phoneme>ˈɪljə ˈsʊtskɛvər</phoneme></lexeme>
<lexeme><grapheme>Ilya Yashin</grapheme><phoneme>ɪlˈjɑː ˈjɑːʃɪn</phoneme></lexeme>
<lexeme><grapheme>İmamoğlu</grapheme><phoneme>ɪˌmɑːməˈluː</phoneme></lexeme>
<lexeme><grapheme>Imelda</grapheme><phoneme>ɪˈmɛldə</phoneme></lexeme>
<lexeme><grapheme>Immanuel Kant</grapheme><phoneme>ɪˈmænjuəl ˈkænt</phoneme></lexeme>
<lexeme><grapheme>Imran</grapheme><phoneme>ˈɪmrɑːn</phoneme></lexeme>
<lexeme><grapheme>Imran Khan</grapheme><phoneme>ˈɪmrɑːn ˈkɑːn</phoneme></lexeme>
<lexeme><grapheme>Imre Nagy</grapheme><phoneme>ˈɪmreɪ ˈnɒdʒ</phoneme></lexeme>
<lexeme><grapheme>Inácio</grapheme><phoneme>ɪˈnɑːsioʊ</phoneme></lexeme>
<lexeme><grapheme>Iñárritu</grapheme><phoneme>ɪˈnjɑːrɪtuː</phoneme></lexeme>
<lexeme><grapheme>Indira</grapheme><phoneme>ˈɪndɪrə</phoneme></lexeme>
<lexeme><grapheme>Indira Gandhi</grapheme><phoneme>ˈɪndɪrə ˈɡɑːndi</phoneme></lexeme>
<lexeme><grapheme>Infantino</grapheme><phoneme>ˌɪnfənˈtiːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Inga Ruginienė</grapheme><phoneme>ˈɪŋɡə ˌruːɡɪnˈjɛnə</phoneme></lexeme>
<lexeme><grapheme>Ingebrigtsen</grapheme><phoneme>ˈɪŋəbrɪktsən</phoneme></lexeme>
<lexeme><grapheme>Inger</grapheme><phoneme>ˈiːŋər</phoneme></lexeme>
<lexeme><grapheme>Ingmar</grapheme><phoneme>ˈɪŋmɑːr</phoneme></lexeme>
<lexeme><grapheme>Ingmar Bergman</grapheme><phoneme>ˈɪŋmɑːr ˈbɜːrɡmən</phoneme></lexeme>
<lexeme><grapheme>Ingrida Šimonytė</grapheme><phoneme>ɪŋˈɡriːdə ˌʃɪmoʊˈniːteɪ</phoneme></lexeme>
<lexeme><grapheme>Ingvar</grapheme><phoneme>ˈɪŋvɑːr</phoneme></lexeme>
<lexeme><grapheme>Iniesta</grapheme><phoneme>ˌɪniˈɛstə</phoneme></lexeme>
<lexeme><grapheme>Iñigo</grapheme><phoneme>ˈɪnjɪɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Ioan</grapheme><phoneme>ˈjoʊən</phoneme></lexeme>
<lexeme><grapheme>Ioan Gruffudd</grapheme><phoneme>ˈjoʊən ˈɡrɪfɪð</phoneme></lexeme>
<lexeme><grapheme>Iohannis</grapheme><phoneme>joʊˈhɑːnɪs</phoneme></lexeme>
<lexeme><grapheme>Ionesco</grapheme><phoneme>jəˈnɛskoʊ</phoneme></lexeme>
<lexeme><grapheme>Ionescu</grapheme><phoneme>jəˈnɛskuː</phoneme></lexeme>
<lexeme><grapheme>Ionuț</grapheme><phoneme>joʊˈnuːts</phoneme></lexeme>
<lexeme><grapheme>Irakli</grapheme><phoneme>ɪˈrɑːkli</phoneme></lexeme>
<lexeme><grapheme>Irakli Kobakhidze</grapheme><phoneme>ɪˈrɑːkli ˌkoʊbəˈkiːdzə</phoneme></lexeme>
<lexeme><grapheme>Irfaan</grapheme><phoneme>ɪrˈfɑːn</phoneme></lexeme>
<lexeme><grapheme>Irfaan Ali</grapheme><phoneme>ɪrˈfɑːn ˈɑːli</phoneme></lexeme>
<lexeme><grapheme>Iryna</grapheme><phoneme>iːˈriːnə</phoneme></lexeme>
<lexeme><grapheme>Isaac Albéniz</grapheme><phoneme>ˈiːsɑːk ælˈbeɪnɪs</phoneme></lexeme>
<lexeme><grapheme>Isaac del Toro</grapheme><phoneme>ˈiːsɑːk dɛl ˈtɔːroʊ</phoneme></lexeme>
<lexeme><grapheme>Isaac Herzog</grapheme><phoneme>ˈaɪzək ˈhɜːrtsɒɡ</phoneme></lexeme>
<lexeme><grapheme>Isabel Allende</grapheme><phoneme>ˌɪzəˈbɛl aɪˈɛndeɪ</phoneme></lexeme>
<lexeme><grapheme>Isabel Díaz Ayuso</grapheme><phoneme>ˌɪzəˈbɛl ˈdiːæs aɪˈuːsoʊ</phoneme></lexeme>
<lexeme><grapheme>Isaias</grapheme><phoneme>ˌiːsaɪˈɑːs</phoneme></lexeme>
<lexeme><grapheme>Isaias Afwerki</grapheme><phoneme>ˌiːsaɪˈɑːs ɑːfˈwɛrki</phoneme></lexeme>
<lexeme><grapheme>Isak</grapheme><phoneme>ˈiːsæk</phoneme></lexeme>
<lexeme><grapheme>Isărescu</grapheme><phoneme>ˌiːsəˈrɛskuː</phoneme></lexeme>
<lexeme><grapheme>Ishaq</grapheme><phoneme>ɪˈsɑːk</phoneme></lexeme>
<lexeme><grapheme>Ishaq Dar</grapheme><phoneme>ɪˈsɑːk ˈdɑːr</phoneme></lexeme>
<lexeme><grapheme>Ishiba</grapheme><phoneme>ɪˈʃiːbə</phoneme></lexeme>
<lexeme><grapheme>Islam Makhachev</grapheme><phoneme>iːsˈlɑːm məˈkɑːtʃɛv</phoneme></lexeme>
<lexeme><grapheme>Ismael Zambada</grapheme><phoneme>ˌɪsmaɪˈɛl sæmˈbɑːdə</phoneme></lexeme>
<lexeme><grapheme>Ismail</grapheme><phoneme>ˈɪsmaɪiːl</phoneme></lexeme>
<lexeme><grapheme>Ismail Haniyeh</grapheme><phoneme>ˈɪsmaɪiːl hɑːˈniːjə</phoneme></lexeme>
<lexeme><grapheme>Ismail Kadare</grapheme><phoneme>ˌɪsmaɪˈiːl ˌkɑːdəˈreɪ</phoneme></lexeme>
<lexeme><grapheme>Ismail Sabri Yaakob</grapheme><phoneme>ˌɪsmaɪˈiːl ˈsæbri ˈjɑːkɒb</phoneme></lexeme>
<lexeme><grapheme>Israel Katz</grapheme><phoneme>ˈɪzreɪəl ˈkɑːts</phoneme></lexeme>
<lexeme><grapheme>Issa Tchiroma</grapheme><phoneme>ˈiːsə tʃɪˈroʊmə</phoneme></lexeme>
<lexeme><grapheme>Issey Miyake</grapheme><phoneme>ˈɪseɪ miˈjɑːkeɪ</phoneme></lexeme>
<lexeme><grapheme>Issoufou</grapheme><phoneme>ˈiːsuːfuː</phoneme></lexeme>
<lexeme><grapheme>István</grapheme><phoneme>ˈiːʃvɑːn</phoneme></lexeme>
<lexeme><grapheme>Italo</grapheme><phoneme>ˈiːtəloʊ</phoneme></lexeme>
<lexeme><grapheme>Italo Calvino</grapheme><phoneme>ˈiːtəloʊ kælˈviːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Itamar</grapheme><phoneme>ˈiːtəmɑːr</phoneme></lexeme>
<lexeme><grapheme>Itamar Ben-Gvir</grapheme><phoneme>ˈiːtəmɑːr bɛn ɡəˈvɪr</phoneme></lexeme>
<lexeme><grapheme>Itoje</grapheme><phoneme>iːˈtoʊdʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Ivan</grapheme><phoneme>ˈaɪvən</phoneme></lexeme>
<lexeme><grapheme>Iván Duque</grapheme><phoneme>iːˈvɑːn ˈduːkeɪ</phoneme></lexeme>
<lexeme><grapheme>Ivanišević</grapheme><phoneme>ˌɪvəˈniːʃəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Ivanishvili</grapheme><phoneme>ˌiːvənɪʃˈviːli</phoneme></lexeme>
<lexeme><grapheme>Ivanka</grapheme><phoneme>ɪˈvɑːŋkə</phoneme></lexeme>
<lexeme><grapheme>Ivanka Trump</grapheme><phoneme>ɪˈvɑːŋkə trʌmp</phoneme></lexeme>
<lexeme><grapheme>Ivanov</grapheme><phoneme>ˈiːvənɒv</phoneme></lexeme>
<lexeme><grapheme>Ivica Dačić</grapheme><phoneme>ˈiːvɪtsə ˈdɑːtʃɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Ivo Andrić</grapheme><phoneme>ˈiːvoʊ ˈændrɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Iweala</grapheme><phoneme>ɪˈweɪələ</phoneme></lexeme>
<lexeme><grapheme>Izz al-Din al-Haddad</grapheme><phoneme>ˌɪz æl ˈdiːn æl həˈdɑːd</phoneme></lexeme>
<lexeme><grapheme>J.M. Coetzee</grapheme><phoneme>ˌdʒeɪ ˈɛm kʊtˈsiː</phoneme></lexeme>
<lexeme><grapheme>Ja'Marr</grapheme><phoneme>dʒəˈmɑːr</phoneme></lexeme>
<lexeme><grapheme>Jaap</grapheme><phoneme>ˈjɑːp</phoneme></lexeme>
<lexeme><grapheme>Jaber</grapheme><phoneme>ˈdʒɑːbər</phoneme></lexeme>
<lexeme><grapheme>Jabeur</grapheme><phoneme>ʒəˈbɜːr</phoneme></lexeme>
<lexeme><grapheme>Jacinda</grapheme><phoneme>dʒəˈsɪndə</phoneme></lexeme>
<lexeme><grapheme>Jacinda Ardern</grapheme><phoneme>dʒəˈsɪndə ɑːrˈdɜːrn</phoneme></lexeme>
<lexeme><grapheme>Jacinta</grapheme><phoneme>dʒəˈsɪntə</phoneme></lexeme>
<lexeme><grapheme>Jacinta Allan</grapheme><phoneme>dʒəˈsɪntə ˈælən</phoneme></lexeme>
<lexeme><grapheme>Jack Ma</grapheme><phoneme>dʒæk ˈmɑː</phoneme></lexeme>
<lexeme><grapheme>Jacob Zuma</grapheme><phoneme>ˈdʒeɪkəb ˈzuːmə</phoneme></lexeme>
<lexeme><grapheme>Jacques</grapheme><phoneme>ˈʒɑːk</phoneme></lexeme>
<lexeme><grapheme>Jacques Brel</grapheme><phoneme>ˈʒɑːk ˈbrɛl</phoneme></lexeme>
<lexeme><grapheme>Jacques Chirac</grapheme><phoneme>ʒɑːk ʃɪˈræk</phoneme></lexeme>
<lexeme><grapheme>Jadeja</grapheme><phoneme>dʒəˈdeɪdʒə</phoneme></lexeme>
<lexeme><grapheme>Jafar</grapheme><phoneme>dʒɑːˈfɑːr</phoneme></lexeme>
<lexeme><grapheme>Jafar Panahi</grapheme><phoneme>dʒæˈfɑːr pəˈnɑːhi</phoneme></lexeme>
<lexeme><grapheme>Jagdeep</grapheme><phoneme>ˈdʒʌɡdiːp</phoneme></lexeme>
<lexeme><grapheme>Jagdeep Dhankhar</grapheme><phoneme>ˈdʒʌɡdiːp dənˈkɑːr</phoneme></lexeme>
<lexeme><grapheme>Jagdeo</grapheme><phoneme>dʒɑːɡˈdeɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Jagmeet</grapheme><phoneme>ˈdʒɑːɡmiːt</phoneme></lexeme>
<lexeme><grapheme>Jagmeet Singh</grapheme><phoneme>ˈdʒɑːɡmiːt sɪŋ</phoneme></lexeme>
<lexeme><grapheme>Jair</grapheme><phoneme>ʒaɪˈɪr</phoneme></lexeme>
<lexeme><grapheme>Jair Bolsonaro</grapheme><phoneme>ʒaɪˈɪr ˌboʊlsəˈnɑːroʊ</phoneme></lexeme>
<lexeme><grapheme>Jairam</grapheme><phoneme>ˈdʒaɪrɑːm</phoneme></lexeme>
<lexeme><grapheme>Jaishankar</grapheme><phoneme>ˌdʒaɪˈʃʌŋkər</phoneme></lexeme>
<lexeme><grapheme>Jaiswal</grapheme><phoneme>ˈdʒaɪswɑːl</phoneme></lexeme>
<lexeme><grapheme>Jakob Ingebrigtsen</grapheme><phoneme>ˈjɑːkɒp ˈɪŋəbrɪktsən</phoneme></lexeme>
<lexeme><grapheme>Jakobsdóttir</grapheme><phoneme>ˈjɑːkɒpsdoʊtɪr</phoneme></lexeme>
<lexeme><grapheme>Jakub Menšík</grapheme><phoneme>ˈjækʊb ˈmɛnʃiːk</phoneme></lexeme>
<lexeme><grapheme>Jamal</grapheme><phoneme>dʒəˈmɑːl</phoneme></lexeme>
<lexeme><grapheme>Jamal Khashoggi</grapheme><phoneme>dʒəˈmɑːl kəˈʃoʊɡʒi</phoneme></lexeme>
<lexeme><grapheme>James Marape</grapheme><phoneme>dʒeɪmz məˈrɑːpeɪ</phoneme></lexeme>
<lexeme><grapheme>James Rodríguez</grapheme><phoneme>ˈhɑːmɛs rɒˈdriːɡɛs</phoneme></lexeme>
<lexeme><grapheme>Jamie</grapheme><phoneme>ˈdʒeɪmi</phoneme></lexeme>
<lexeme><grapheme>Jamie Dimon</grapheme><phoneme>ˈdʒeɪmi ˈdaɪmən</phoneme></lexeme>
<lexeme><grapheme>Jammeh</grapheme><phoneme>ˈdʒæmeɪ</phoneme></lexeme>
<lexeme><grapheme>Jan Oblak</grapheme><phoneme>ˈjɑːn ˈoʊblæk</phoneme></lexeme>
<lexeme><grapheme>Jan van Eyck</grapheme><phoneme>ˈjæn væn ˈaɪk</phoneme></lexeme>
<lexeme><grapheme>Janáček</grapheme><phoneme>ˈjænətʃɛk</phoneme></lexeme>
<lexeme><grapheme>Janez</grapheme><phoneme>ˈjɑːnɛz</phoneme></lexeme>
<lexeme><grapheme>Janez Janša</grapheme><phoneme>ˈjɑːnɛz ˈjɑːnʃə</phoneme></lexeme>
<lexeme><grapheme>Janja</grapheme><phoneme>ˈʒɑːnʒə</phoneme></lexeme>
<lexeme><grapheme>Jankauskas</grapheme><phoneme>jəŋˈkaʊskəs</phoneme></lexeme>
<lexeme><grapheme>Jannik</grapheme><phoneme>ˈjɑːnɪk</phoneme></lexeme>
<lexeme><grapheme>Jannik Sinner</grapheme><phoneme>ˈjɑːnɪk ˈsɪnər</phoneme></lexeme>
<lexeme><grapheme>János</grapheme><phoneme>ˈjɑːnɒʃ</phoneme></lexeme>
<lexeme><grapheme>Jans</grapheme><phoneme>ˈjæns</phoneme></lexeme>
<lexeme><grapheme>Janša</grapheme><phoneme>ˈjɑːnʃə</phoneme></lexeme>
<lexeme><grapheme>Jansson</grapheme><phoneme>ˈjɑːnsɒn</phoneme></lexeme>
<lexeme><grapheme>Japarov</grapheme><phoneme>dʒəˈpɑːrɒv</phoneme></lexeme>
<lexeme><grapheme>Jara</grapheme><phoneme>ˈhɑːrə</phoneme></lexeme>
<lexeme><grapheme>Jared Kushner</grapheme><phoneme>ˈdʒærɪd ˈkʊʃnər</phoneme></lexeme>
<lexeme><grapheme>Jared Polis</grapheme><phoneme>ˈdʒærəd ˈpoʊlɪs</phoneme></lexeme>
<lexeme><grapheme>Jarosław</grapheme><phoneme>jəˈrɒswɑːf</phoneme></lexeme>
<lexeme><grapheme>Jarosław Kaczyński</grapheme><phoneme>jəˈrɒswɑːf kəˈtʃɪnski</phoneme></lexeme>
<lexeme><grapheme>Jarry</grapheme><phoneme>ˈdʒɑːri</phoneme></lexeme>
<lexeme><grapheme>Jasmine Paolini</grapheme><phoneme>ˈdʒæzmɪn paʊˈliːni</phoneme></lexeme>
<lexeme><grapheme>Jason Kelce</grapheme><phoneme>ˈdʒeɪsən ˈkɛlsi</phoneme></lexeme>
<lexeme><grapheme>Jasprit Bumrah</grapheme><phoneme>ˈdʒʌsprɪt ˈbʊmrə</phoneme></lexeme>
<lexeme><grapheme>Jassy</grapheme><phoneme>ˈdʒæsi</phoneme></lexeme>
<lexeme><grapheme>Jaume</grapheme><phoneme>ˈʒaʊmeɪ</phoneme></lexeme>
<lexeme><grapheme>Jaume Collboni</grapheme><phoneme>ˈʒaʊmeɪ koʊlˈboʊni</phoneme></lexeme>
<lexeme><grapheme>Javad</grapheme><phoneme>dʒæˈvɑːd</phoneme></lexeme>
<lexeme><grapheme>Javad Zarif</grapheme><phoneme>dʒæˈvɑːd zæˈriːf</phoneme></lexeme>
<lexeme><grapheme>Javier</grapheme><phoneme>ˌhɑːviˈɛr</phoneme></lexeme>
<lexeme><grapheme>Javier Bardem</grapheme><phoneme>ˌhævˈjɛr bɑːrˈdɛm</phoneme></lexeme>
<lexeme><grapheme>Javier Marías</grapheme><phoneme>ˌhævˈjɛr məˈriːəs</phoneme></lexeme>
<lexeme><grapheme>Javier Milei</grapheme><phoneme>ˌhɑːviˈɛr mɪˈleɪ</phoneme></lexeme>
<lexeme><grapheme>Jawaharlal</grapheme><phoneme>dʒəˌwɑːhərˈlɑːl</phoneme></lexeme>
<lexeme><grapheme>Jawaharlal Nehru</grapheme><phoneme>dʒəˌwɑːhərˈlɑːl ˈneɪruː</phoneme></lexeme>
<lexeme><grapheme>Jay Y. Lee</grapheme><phoneme>ˈdʒeɪ ˈwaɪ ˈliː</phoneme></lexeme>
<lexeme><grapheme>Jayapal</grapheme><phoneme>ˈdʒaɪəpɑːl</phoneme></lexeme>
<lexeme><grapheme>Jayasuriya</grapheme><phoneme>ˌdʒaɪəˈsuːriə</phoneme></lexeme>
<lexeme><grapheme>Jean Sibelius</grapheme><phoneme>ˈʒɒn sɪˈbeɪliəs</phoneme></lexeme>
<lexeme><grapheme>Jean-Baptiste</grapheme><phoneme>ˌʒɒnbæpˈtiːst</phoneme></lexeme>
<lexeme><grapheme>Jean-Bertrand Aristide</grapheme><phoneme>ˌʒɒn bɛrˈtrɒn ˌærɪsˈtiːd</phoneme></lexeme>
<lexeme><grapheme>Jean-Claude</grapheme><phoneme>ˌʒɒnˈkloʊd</phoneme></lexeme>
<lexeme><grapheme>Jean-Claude Juncker</grapheme><phoneme>ˌʒɒn ˈkloʊd ˈjʊŋkər</phoneme></lexeme>
<lexeme><grapheme>Jean-Claude Van Damme</grapheme><phoneme>ˌʒɒn ˈkloʊd væn ˈdæm</phoneme></lexeme>
<lexeme><grapheme>Jean-François</grapheme><phoneme>ˌʒɒnfrɒnˈswɑː</phoneme></lexeme>
<lexeme><grapheme>Jean-Jacques</grapheme><phoneme>ˌʒɒnˈʒɑːk</phoneme></lexeme>
<lexeme><grapheme>Jean-Jacques Rousseau</grapheme><phoneme>ˌʒɒn ˈʒɑːk ruːˈsoʊ</phoneme></lexeme>
<lexeme><grapheme>Jean-Louis</grapheme><phoneme>ˌʒɒnluˈiː</phoneme></lexeme>
<lexeme><grapheme>Jean-Luc</grapheme><phoneme>ˌʒɒnˈluːk</phoneme></lexeme>
<lexeme><grapheme>Jean-Luc Godard</grapheme><phoneme>ˌʒɒn ˈluːk ɡɒˈdɑːr</phoneme></lexeme>
<lexeme><grapheme>Jean-Luc Mélenchon</grapheme><phoneme>ˌʒɒn ˈluːk ˌmeɪlɒnˈʃɒn</phoneme></lexeme>
<lexeme><grapheme>Jean-Marie</grapheme><phoneme>ˌʒɒnməˈriː</phoneme></lexeme>
<lexeme><grapheme>Jean-Michel</grapheme><phoneme>ˌʒɒnmiˈʃɛl</phoneme></lexeme>
<lexeme><grapheme>Jean-Noël Barrot</grapheme><phoneme>ˌʒɒn noʊˈɛl bæˈroʊ</phoneme></lexeme>
<lexeme><grapheme>Jean-Paul</grapheme><phoneme>ˌʒɒnˈpɔːl</phoneme></lexeme>
<lexeme><grapheme>Jean-Paul Sartre</grapheme><phoneme>ˌʒɒn ˈpɔːl ˈsɑːrtrə</phoneme></lexeme>
<lexeme><grapheme>Jean-Pierre</grapheme><phoneme>ˌʒɒn piˈɛr</phoneme></lexeme>
<lexeme><grapheme>Jeanine Áñez</grapheme><phoneme>ʒəˈniːn ˈɑːnjɛs</phoneme></lexeme>
<lexeme><grapheme>Jeannette Jara</grapheme><phoneme>dʒəˈnɛt ˈhɑːrə</phoneme></lexeme>
<lexeme><grapheme>Jeff</grapheme><phoneme>ˈdʒɛf</phoneme></lexeme>
<lexeme><grapheme>Jeff Bezos</grapheme><phoneme>dʒɛf ˈbeɪzoʊs</phoneme></lexeme>
<lexeme><grapheme>Jeffrey Epstein</grapheme><phoneme>ˈdʒɛfri ˈɛpstiːn</phoneme></lexeme>
<lexeme><grapheme>Jelena</grapheme><phoneme>ˈjɛlɛnə</phoneme></lexeme>
<lexeme><grapheme>Jelena Ostapenko</grapheme><phoneme>jɛˈleɪnə ˌɒstəˈpɛnkoʊ</phoneme></lexeme>
<lexeme><grapheme>Jelinek</grapheme><phoneme>ˈjɛlɪnɛk</phoneme></lexeme>
<lexeme><grapheme>Jenni Hermoso</grapheme><phoneme>ˈdʒɛni ɛrˈmoʊsoʊ</phoneme></lexeme>
<lexeme><grapheme>Jennifer Hermoso</grapheme><phoneme>ˈdʒɛnɪfər ɛrˈmoʊsoʊ</phoneme></lexeme>
<lexeme><grapheme>Jenniffer González-Colón</grapheme><phoneme>ˈdʒɛnɪfər ɡɒnˈsɑːlɛs koʊˈloʊn</phoneme></lexeme>
<lexeme><grapheme>Jens</grapheme><phoneme>ˈjɛns</phoneme></lexeme>
<lexeme><grapheme>Jens Spahn</grapheme><phoneme>ˈjɛns ˈʃpɑːn</phoneme></lexeme>
<lexeme><grapheme>Jens Stoltenberg</grapheme><phoneme>jɛns ˈstɒltənbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Jens-Frederik Nielsen</grapheme><phoneme>jɛns ˈfrɛðərɪk ˈniːlsən</phoneme></lexeme>
<lexeme><grapheme>Jensen Huang</grapheme><phoneme>ˈdʒɛnsən ˈhwɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Jepchirchir</grapheme><phoneme>ˌdʒɛptʃɪrˈtʃɪr</phoneme></lexeme>
<lexeme><grapheme>Jeremiah</grapheme><phoneme>ˌdʒɛrɪˈmaɪə</phoneme></lexeme>
<lexeme><grapheme>Jeremiah Manele</grapheme><phoneme>ˌdʒɛrɪˈmaɪə məˈnɛleɪ</phoneme></lexeme>
<lexeme><grapheme>Jérémy Doku</grapheme><phoneme>ˈdʒɛrəmi ˈdɒkuː</phoneme></lexeme>
<lexeme><grapheme>Jerí</grapheme><phoneme>hɛˈriː</phoneme></lexeme>
<lexeme><grapheme>Jérôme</grapheme><phoneme>ʒeɪˈroʊm</phoneme></lexeme>
<lexeme><grapheme>Jerome Powell</grapheme><phoneme>dʒəˈroʊm ˈpaʊəl</phoneme></lexeme>
<lexeme><grapheme>Jerzy</grapheme><phoneme>ˈjɛʒi</phoneme></lexeme>
<lexeme><grapheme>Jesús</grapheme><phoneme>heɪˈsuːs</phoneme></lexeme>
<lexeme><grapheme>Jet Li</grapheme><phoneme>ˈdʒɛt ˈliː</phoneme></lexeme>
<lexeme><grapheme>Jetten</grapheme><phoneme>ˈjɛtən</phoneme></lexeme>
<lexeme><grapheme>Jeyhun</grapheme><phoneme>dʒeɪˈhuːn</phoneme></lexeme>
<lexeme><grapheme>Jhumpa Lahiri</grapheme><phoneme>ˈdʒʊmpə ləˈhɪri</phoneme></lexeme>
<lexeme><grapheme>Jiakun</grapheme><phoneme>ˌdʒjɑːˈkʊn</phoneme></lexeme>
<lexeme><grapheme>Jian</grapheme><phoneme>ˈdʒjɛn</phoneme></lexeme>
<lexeme><grapheme>Jiang</grapheme><phoneme>ˈdʒjɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Jiang Zemin</grapheme><phoneme>dʒjɑːŋ ˌdzʌˈmɪn</phoneme></lexeme>
<lexeme><grapheme>Jigme</grapheme><phoneme>ˈdʒɪɡmeɪ</phoneme></lexeme>
<lexeme><grapheme>Jigme Khesar Namgyel Wangchuck</grapheme><phoneme>ˈdʒɪɡmeɪ ˈkeɪsɑːr ˈnæmɡjɛl ˈwæŋtʃʊk</phoneme></lexeme>
<lexeme><grapheme>Jiménez</grapheme><phoneme>hɪˈmeɪnɛz</phoneme></lexeme>
<lexeme><grapheme>Jimin</grapheme><phoneme>ˈdʒiːmɪn</phoneme></lexeme>
<lexeme><grapheme>Jimmie</grapheme><phoneme>ˈdʒɪmi</phoneme></lexeme>
<lexeme><grapheme>Jimmie Åkesson</grapheme><phoneme>ˈdʒɪmi ˈɔːkəsɒn</phoneme></lexeme>
<lexeme><grapheme>Jimmy Lai</grapheme><phoneme>ˈdʒɪmi laɪ</phoneme></lexeme>
<lexeme><grapheme>Jinping</grapheme><phoneme>ˌdʒɪnˈpɪŋ</phoneme></lexeme>
<lexeme><grapheme>Jintao</grapheme><phoneme>ˌdʒɪnˈtaʊ</phoneme></lexeme>
<lexeme><grapheme>Jiří</grapheme><phoneme>ˈjɪri</phoneme></lexeme>
<lexeme><grapheme>Jiří Lehečka</grapheme><phoneme>ˈjɪrʒi ˈlɛhɛtʃkə</phoneme></lexeme>
<lexeme><grapheme>Jisoo</grapheme><phoneme>ˈdʒiːsuː</phoneme></lexeme>
<lexeme><grapheme>Jo Nesbø</grapheme><phoneme>ˈjuː ˈnɛsbɜː</phoneme></lexeme>
<lexeme><grapheme>Joachim</grapheme><phoneme>joʊˈɑːkiːm</phoneme></lexeme>
<lexeme><grapheme>Joachim Nagel</grapheme><phoneme>joʊˈɑːkɪm ˈnɑːɡəl</phoneme></lexeme>
<lexeme><grapheme>Joachim Trier</grapheme><phoneme>ˈjoʊəkɪm ˈtrɪr</phoneme></lexeme>
<lexeme><grapheme>Joan Miró</grapheme><phoneme>ˌʒuːˈɑːn mɪˈroʊ</phoneme></lexeme>
<lexeme><grapheme>Joan of Arc</grapheme><phoneme>ˈdʒoʊn əv ˈɑːrk</phoneme></lexeme>
<lexeme><grapheme>João</grapheme><phoneme>ˈʒwaʊ</phoneme></lexeme>
<lexeme><grapheme>João Lourenço</grapheme><phoneme>ˈʒwaʊ luˈrɛnsoʊ</phoneme></lexeme>
<lexeme><grapheme>Joaquin</grapheme><phoneme>hwɑːˈkiːn</phoneme></lexeme>
<lexeme><grapheme>Joaquín Guzmán</grapheme><phoneme>hwɑːˈkiːn ɡuːzˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Joaquin Phoenix</grapheme><phoneme>hwɑːˈkiːn ˈfiːnɪks</phoneme></lexeme>
<lexeme><grapheme>Jochen</grapheme><phoneme>ˈjɒxɛn</phoneme></lexeme>
<lexeme><grapheme>Joe Biden</grapheme><phoneme>dʒoʊ ˈbaɪdən</phoneme></lexeme>
<lexeme><grapheme>Joël</grapheme><phoneme>ʒoʊˈɛl</phoneme></lexeme>
<lexeme><grapheme>Johan</grapheme><phoneme>ˈjoʊhɑːn</phoneme></lexeme>
<lexeme><grapheme>Johan Cruyff</grapheme><phoneme>ˈjoʊhɑːn ˈkrɔɪf</phoneme></lexeme>
<lexeme><grapheme>Johann</grapheme><phoneme>ˈjoʊhæn</phoneme></lexeme>
<lexeme><grapheme>Johann Sebastian Bach</grapheme><phoneme>ˈjoʊhɑːn sɪˈbæstiən ˈbɑːx</phoneme></lexeme>
<lexeme><grapheme>Johann Strauss</grapheme><phoneme>ˈjoʊhæn ˈstraʊs</phoneme></lexeme>
<lexeme><grapheme>Johann Wadephul</grapheme><phoneme>ˈjoʊhɑːn ˈvɑːdəfuːl</phoneme></lexeme>
<lexeme><grapheme>Johann Wolfgang von Goethe</grapheme><phoneme>ˈjoʊhæn ˈwʊlfɡæŋ vɒn ˈɡɜːtə</phoneme></lexeme>
<lexeme><grapheme>Johannes</grapheme><phoneme>joʊˈhænɪs</phoneme></lexeme>
<lexeme><grapheme>Johannes Brahms</grapheme><phoneme>joʊˈhænɪs ˈbrɑːmz</phoneme></lexeme>
<lexeme><grapheme>Johannes Vermeer</grapheme><phoneme>joʊˈhænɪs vərˈmɪr</phoneme></lexeme>
<lexeme><grapheme>John Boyega</grapheme><phoneme>ˈdʒɒn bɔɪˈeɪɡə</phoneme></lexeme>
<lexeme><grapheme>John Elkann</grapheme><phoneme>ˈdʒɒn ɛlˈkæn</phoneme></lexeme>
<lexeme><grapheme>John Lee Ka-chiu</grapheme><phoneme>dʒɒn liː kɑː ˈtʃjuː</phoneme></lexeme>
<lexeme><grapheme>John Magufuli</grapheme><phoneme>dʒɒn ˌmɑːɡuˈfuːli</phoneme></lexeme>
<lexeme><grapheme>John Mahama</grapheme><phoneme>dʒɒn məˈhɑːmə</phoneme></lexeme>
<lexeme><grapheme>John Thune</grapheme><phoneme>ˈdʒɒn ˈθuːn</phoneme></lexeme>
<lexeme><grapheme>Jokić</grapheme><phoneme>ˈjoʊkɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Joko</grapheme><phoneme>ˈdʒoʊkoʊ</phoneme></lexeme>
<lexeme><grapheme>Joko Widodo</grapheme><phoneme>ˈdʒoʊkoʊ wɪˈdoʊdoʊ</phoneme></lexeme>
<lexeme><grapheme>Jokowi</grapheme><phoneme>dʒoʊˈkoʊwi</phoneme></lexeme>
<lexeme><grapheme>Jolani</grapheme><phoneme>dʒoʊˈlɑːni</phoneme></lexeme>
<lexeme><grapheme>Joly</grapheme><phoneme>ʒɒˈliː</phoneme></lexeme>
<lexeme><grapheme>Jomart</grapheme><phoneme>ʒoʊˈmɑːrt</phoneme></lexeme>
<lexeme><grapheme>Jon Fosse</grapheme><phoneme>ˈjʊn ˈfɒsə</phoneme></lexeme>
<lexeme><grapheme>Jon Rahm</grapheme><phoneme>ˈdʒɒn ˈrɑːm</phoneme></lexeme>
<lexeme><grapheme>Jonas Gahr Støre</grapheme><phoneme>ˈjoʊnəs ɡɑːr ˈstɜːrə</phoneme></lexeme>
<lexeme><grapheme>Jonas Vingegaard</grapheme><phoneme>ˈjoʊnæs ˈvɪŋəɡɔːr</phoneme></lexeme>
<lexeme><grapheme>Joon</grapheme><phoneme>ˈdʒuːn</phoneme></lexeme>
<lexeme><grapheme>Joost</grapheme><phoneme>ˈjoʊst</phoneme></lexeme>
<lexeme><grapheme>Joran</grapheme><phoneme>ˈjɔːrən</phoneme></lexeme>
<lexeme><grapheme>Joran van der Sloot</grapheme><phoneme>ˈjɔːrən væn dər ˈsloʊt</phoneme></lexeme>
<lexeme><grapheme>Jordan Bardella</grapheme><phoneme>ʒɔːrˈdæn bɑːrˈdɛlə</phoneme></lexeme>
<lexeme><grapheme>Jörg</grapheme><phoneme>ˈjɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Jorge</grapheme><phoneme>ˈhɔːrheɪ</phoneme></lexeme>
<lexeme><grapheme>Jorge Luis Borges</grapheme><phoneme>ˈhɔːrheɪ luˈiːs ˈbɔːrhɛs</phoneme></lexeme>
<lexeme><grapheme>Jorge Mario Bergoglio</grapheme><phoneme>ˈhɔːrheɪ ˈmɑːrioʊ bɛrˈɡoʊlioʊ</phoneme></lexeme>
<lexeme><grapheme>Jørgensen</grapheme><phoneme>ˈjɜːrɡənsən</phoneme></lexeme>
<lexeme><grapheme>José</grapheme><phoneme>hoʊˈzeɪ</phoneme></lexeme>
<lexeme><grapheme>José Antonio Kast</grapheme><phoneme>hoʊˈzeɪ ænˈtoʊnioʊ ˈkɑːst</phoneme></lexeme>
<lexeme><grapheme>José Jerí</grapheme><phoneme>hoʊˈzeɪ hɛˈriː</phoneme></lexeme>
<lexeme><grapheme>José Luis</grapheme><phoneme>hoʊˈseɪ luːˈiːs</phoneme></lexeme>
<lexeme><grapheme>José Manuel Albares</grapheme><phoneme>hoʊˈzeɪ mænˈwɛl ælˈbɑːrɛs</phoneme></lexeme>
<lexeme><grapheme>José Mourinho</grapheme><phoneme>ʒoʊˈzeɪ moʊˈriːnjoʊ</phoneme></lexeme>
<lexeme><grapheme>José Mujica</grapheme><phoneme>hoʊˈzeɪ muˈhiːkə</phoneme></lexeme>
<lexeme><grapheme>José Raúl Mulino</grapheme><phoneme>hoʊˈzeɪ rɑːˈuːl muˈliːnoʊ</phoneme></lexeme>
<lexeme><grapheme>José Saramago</grapheme><phoneme>ʒuːˈzɛ ˌsærəˈmɑːɡoʊ</phoneme></lexeme>
<lexeme><grapheme>José Sócrates</grapheme><phoneme>ʒuːˈzɛ ˈsɒkrətɛs</phoneme></lexeme>
<lexeme><grapheme>Josep</grapheme><phoneme>ʒuˈzɛp</phoneme></lexeme>
<lexeme><grapheme>Josep Borrell</grapheme><phoneme>ʒuˈzɛp bɒˈrɛl</phoneme></lexeme>
<lexeme><grapheme>Joseph Aoun</grapheme><phoneme>ˈdʒoʊsəf ˈaʊn</phoneme></lexeme>
<lexeme><grapheme>Joseph Boakai</grapheme><phoneme>ˈdʒoʊsəf ˈboʊkaɪ</phoneme></lexeme>
<lexeme><grapheme>Joseph Haydn</grapheme><phoneme>ˈdʒoʊzəf ˈhaɪdən</phoneme></lexeme>
<lexeme><grapheme>Joseph Kabila</grapheme><phoneme>ˈdʒoʊsəf kəˈbiːlə</phoneme></lexeme>
<lexeme><grapheme>Joseph Stalin</grapheme><phoneme>ˈdʒoʊsəf ˈstɑːlɪn</phoneme></lexeme>
<lexeme><grapheme>Joshua Kimmich</grapheme><phoneme>ˈjɒʃuːə ˈkɪmɪx</phoneme></lexeme>
<lexeme><grapheme>Josip Broz Tito</grapheme><phoneme>ˈjoʊsɪp ˈbroʊz ˈtiːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Joško</grapheme><phoneme>ˈjɒʃkoʊ</phoneme></lexeme>
<lexeme><grapheme>Jota</grapheme><phoneme>ˈʒɒtə</phoneme></lexeme>
<lexeme><grapheme>Joubert</grapheme><phoneme>ʒuːˈbɛr</phoneme></lexeme>
<lexeme><grapheme>Jovenel</grapheme><phoneme>ˌʒoʊvəˈnɛl</phoneme></lexeme>
<lexeme><grapheme>Jovenel Moïse</grapheme><phoneme>ˌʒoʊvəˈnɛl moʊˈiːz</phoneme></lexeme>
<lexeme><grapheme>Juan</grapheme><phoneme>ˈhwɑːn</phoneme></lexeme>
<lexeme><grapheme>Juan Carlos</grapheme><phoneme>ˌhwɑːn ˈkɑːrloʊs</phoneme></lexeme>
<lexeme><grapheme>Juan Guaidó</grapheme><phoneme>hwɑːn ɡwaɪˈdoʊ</phoneme></lexeme>
<lexeme><grapheme>Juan Merchan</grapheme><phoneme>ˈwɑːn mərˈʃɑːn</phoneme></lexeme>
<lexeme><grapheme>Judit</grapheme><phoneme>ˈjuːdiːt</phoneme></lexeme>
<lexeme><grapheme>Judit Varga</grapheme><phoneme>ˈjuːdɪt ˈvɑːrɡə</phoneme></lexeme>
<lexeme><grapheme>Juergen</grapheme><phoneme>ˈjɜːrɡən</phoneme></lexeme>
<lexeme><grapheme>Juergen Klopp</grapheme><phoneme>ˈjɜːrɡən ˈklɒp</phoneme></lexeme>
<lexeme><grapheme>Jugnauth</grapheme><phoneme>ˈdʒʌɡnɔːt</phoneme></lexeme>
<lexeme><grapheme>Juha Sipilä</grapheme><phoneme>ˈjuːhɑː ˈsiːpiːlæ</phoneme></lexeme>
<lexeme><grapheme>Jules Koundé</grapheme><phoneme>ʒuːl kuːnˈdeɪ</phoneme></lexeme>
<lexeme><grapheme>Julia Klöckner</grapheme><phoneme>ˈjuːljə ˈklɜːrknər</phoneme></lexeme>
<lexeme><grapheme>Julián Álvarez</grapheme><phoneme>huːˈljɑːn ˈælvərɛz</phoneme></lexeme>
<lexeme><grapheme>Julian Assange</grapheme><phoneme>ˈdʒuːliən əˈsɑːnʒ</phoneme></lexeme>
<lexeme><grapheme>Julian Nagelsmann</grapheme><phoneme>ˈjuːliɑːn ˈnɑːɡəlsmɑːn</phoneme></lexeme>
<lexeme><grapheme>Juliette Binoche</grapheme><phoneme>ˌʒuːliˈɛt bɪˈnɒʃ</phoneme></lexeme>
<lexeme><grapheme>Julio</grapheme><phoneme>ˈhuːlioʊ</phoneme></lexeme>
<lexeme><grapheme>Julio Cortázar</grapheme><phoneme>ˈhuːlioʊ kɔːrˈtɑːsɑːr</phoneme></lexeme>
<lexeme><grapheme>Julio Iglesias</grapheme><phoneme>ˈhuːlioʊ ɪˈɡleɪsiəs</phoneme></lexeme>
<lexeme><grapheme>Julius</grapheme><phoneme>ˈdʒuːliəs</phoneme></lexeme>
<lexeme><grapheme>Julius Maada Bio</grapheme><phoneme>ˈdʒuːliəs ˈmɑːdə ˈbiːoʊ</phoneme></lexeme>
<lexeme><grapheme>Julius Malema</grapheme><phoneme>ˈdʒuːliəs məˈleɪmə</phoneme></lexeme>
<lexeme><grapheme>Julius Nyerere</grapheme><phoneme>ˈdʒuːliəs njəˈrɛri</phoneme></lexeme>
<lexeme><grapheme>Jumblatt</grapheme><phoneme>dʒʊmˈblæt</phoneme></lexeme>
<lexeme><grapheme>Juncker</grapheme><phoneme>ˈjʊŋkər</phoneme></lexeme>
<lexeme><grapheme>Jung Kook</grapheme><phoneme>ˈdʒʌŋ ˈkʊk</phoneme></lexeme>
<lexeme><grapheme>Jungkook</grapheme><phoneme>ˈdʒʌŋkʊk</phoneme></lexeme>
<lexeme><grapheme>Junichiro</grapheme><phoneme>ˌdʒuːnɪˈtʃiːroʊ</phoneme></lexeme>
<lexeme><grapheme>Junichiro Koizumi</grapheme><phoneme>ˌdʒuːnɪˈtʃiːroʊ kɔɪˈzuːmi</phoneme></lexeme>
<lexeme><grapheme>Júnior</grapheme><phoneme>ˈʒuːnjɔːr</phoneme></lexeme>
<lexeme><grapheme>Junqueras</grapheme><phoneme>ʒʊŋˈkɛrəs</phoneme></lexeme>
<lexeme><grapheme>Jürgen</grapheme><phoneme>ˈjɜːrɡən</phoneme></lexeme>
<lexeme><grapheme>Jürgen Klopp</grapheme><phoneme>ˈjɜːrɡən ˈklɒp</phoneme></lexeme>
<lexeme><grapheme>Jurriën</grapheme><phoneme>ˈjuːriən</phoneme></lexeme>
<lexeme><grapheme>Justin Trudeau</grapheme><phoneme>ˈdʒʌstɪn truːˈdoʊ</phoneme></lexeme>
<lexeme><grapheme>Justine Henin</grapheme><phoneme>ʒuːsˈtiːn ˈɛnæn</phoneme></lexeme>
<lexeme><grapheme>Kaag</grapheme><phoneme>ˈkɑːɡ</phoneme></lexeme>
<lexeme><grapheme>Kabila</grapheme><phoneme>kəˈbiːlə</phoneme></lexeme>
<lexeme><grapheme>Kaboré</grapheme><phoneme>kəˈbɔːreɪ</phoneme></lexeme>
<lexeme><grapheme>Kaczyński</grapheme><phoneme>kəˈtʃɪnski</phoneme></lexeme>
<lexeme><grapheme>Kadare</grapheme><phoneme>ˌkɑːdəˈreɪ</phoneme></lexeme>
<lexeme><grapheme>Kadhimi</grapheme><phoneme>ˈkɑːðimi</phoneme></lexeme>
<lexeme><grapheme>Kadyrov</grapheme><phoneme>kəˈdɪrɒv</phoneme></lexeme>
<lexeme><grapheme>Kafka</grapheme><phoneme>ˈkæfkə</phoneme></lexeme>
<lexeme><grapheme>Kagame</grapheme><phoneme>kəˈɡɑːmeɪ</phoneme></lexeme>
<lexeme><grapheme>Kagan</grapheme><phoneme>ˈkeɪɡən</phoneme></lexeme>
<lexeme><grapheme>Kagiso</grapheme><phoneme>kəˈɡiːsoʊ</phoneme></lexeme>
<lexeme><grapheme>Kahlo</grapheme><phoneme>ˈkɑːloʊ</phoneme></lexeme>
<lexeme><grapheme>Kai Havertz</grapheme><phoneme>kaɪ ˈhɑːvərts</phoneme></lexeme>
<lexeme><grapheme>Kais</grapheme><phoneme>ˈkaɪs</phoneme></lexeme>
<lexeme><grapheme>Kais Saied</grapheme><phoneme>kaɪs saɪˈiːd</phoneme></lexeme>
<lexeme><grapheme>Kaja</grapheme><phoneme>ˈkaɪə</phoneme></lexeme>
<lexeme><grapheme>Kaja Kallas</grapheme><phoneme>ˈkaɪə ˈkæləs</phoneme></lexeme>
<lexeme><grapheme>Kalidou Koulibaly</grapheme><phoneme>ˈkæliduː ˌkuːlibæˈliː</phoneme></lexeme>
<lexeme><grapheme>Kallas</grapheme><phoneme>ˈkæləs</phoneme></lexeme>
<lexeme><grapheme>Kalle Rovanperä</grapheme><phoneme>ˈkæleɪ ˈroʊvənpɛrə</phoneme></lexeme>
<lexeme><grapheme>Källenius</grapheme><phoneme>kɛˈleɪniʊs</phoneme></lexeme>
<lexeme><grapheme>Kalonzo Musyoka</grapheme><phoneme>kəˈlɒnzoʊ muːsˈjoʊkə</phoneme></lexeme>
<lexeme><grapheme>Kaluuya</grapheme><phoneme>kəˈluːjə</phoneme></lexeme>
<lexeme><grapheme>Kamal</grapheme><phoneme>kəˈmɑːl</phoneme></lexeme>
<lexeme><grapheme>Kamala</grapheme><phoneme>ˈkɑːmələ</phoneme></lexeme>
<lexeme><grapheme>Kamala Harris</grapheme><phoneme>ˈkɑːmələ ˈhærɪs</phoneme></lexeme>
<lexeme><grapheme>Kamau</grapheme><phoneme>kəˈmaʊ</phoneme></lexeme>
<lexeme><grapheme>Kamel</grapheme><phoneme>ˈkæmɛl</phoneme></lexeme>
<lexeme><grapheme>Kamel Daoud</grapheme><phoneme>kæˈmɛl dɑːˈuːd</phoneme></lexeme>
<lexeme><grapheme>Kamil Stoch</grapheme><phoneme>ˈkæmɪl ˈstɒx</phoneme></lexeme>
<lexeme><grapheme>Kamiya</grapheme><phoneme>kəˈmiːjə</phoneme></lexeme>
<lexeme><grapheme>Kamla</grapheme><phoneme>ˈkʌmlə</phoneme></lexeme>
<lexeme><grapheme>Kamla Persad-Bissessar</grapheme><phoneme>ˈkʌmlə ˈpɜːrsæd bɪˈsɛsər</phoneme></lexeme>
<lexeme><grapheme>Kamprad</grapheme><phoneme>ˈkæmpræd</phoneme></lexeme>
<lexeme><grapheme>Kamran</grapheme><phoneme>kɑːmˈrɑːn</phoneme></lexeme>
<lexeme><grapheme>Kamto</grapheme><phoneme>ˈkæmtoʊ</phoneme></lexeme>
<lexeme><grapheme>Kandinsky</grapheme><phoneme>kænˈdɪnski</phoneme></lexeme>
<lexeme><grapheme>Kang</grapheme><phoneme>ˈkɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Kanye</grapheme><phoneme>ˈkɑːnjeɪ</phoneme></lexeme>
<lexeme><grapheme>Kanye West</grapheme><phoneme>ˈkɑːnjeɪ wɛst</phoneme></lexeme>
<lexeme><grapheme>Kaori</grapheme><phoneme>kɑːˈɔːri</phoneme></lexeme>
<lexeme><grapheme>Kaoru</grapheme><phoneme>ˈkaʊruː</phoneme></lexeme>
<lexeme><grapheme>Kapadia</grapheme><phoneme>kəˈpɑːdiə</phoneme></lexeme>
<lexeme><grapheme>Kara-Murza</grapheme><phoneme>ˈkɑːrə mʊərˈzɑː</phoneme></lexeme>
<lexeme><grapheme>Karácsony</grapheme><phoneme>ˈkærɑːtʃoʊn</phoneme></lexeme>
<lexeme><grapheme>Karadžić</grapheme><phoneme>ˈkærədʒɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Karamanlis</grapheme><phoneme>ˌkærəmænˈliːs</phoneme></lexeme>
<lexeme><grapheme>Karapetyan</grapheme><phoneme>ˌkærəpɛtˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Karhi</grapheme><phoneme>ˈkɑːri</phoneme></lexeme>
<lexeme><grapheme>Karim</grapheme><phoneme>kəˈriːm</phoneme></lexeme>
<lexeme><grapheme>Karim Khan</grapheme><phoneme>kəˈriːm ˈkɑːn</phoneme></lexeme>
<lexeme><grapheme>Karimi</grapheme><phoneme>kəˈriːmi</phoneme></lexeme>
<lexeme><grapheme>Karin</grapheme><phoneme>ˈkɑːriːn</phoneme></lexeme>
<lexeme><grapheme>Karin Keller-Sutter</grapheme><phoneme>ˈkɑːriːn ˈkɛlər ˈzʊtər</phoneme></lexeme>
<lexeme><grapheme>Kariņš</grapheme><phoneme>ˈkærɪnʃ</phoneme></lexeme>
<lexeme><grapheme>Karki</grapheme><phoneme>ˈkɑːrki</phoneme></lexeme>
<lexeme><grapheme>Karl Nehammer</grapheme><phoneme>kɑːrl ˈneɪhɑːmər</phoneme></lexeme>
<lexeme><grapheme>Karl Ove Knausgaard</grapheme><phoneme>ˈkɑːrl ˈoʊvə ˈknaʊsɡɔːrd</phoneme></lexeme>
<lexeme><grapheme>Karl Ove Knausgård</grapheme><phoneme>ˈkɑːrl ˈoʊvə ˈknaʊsɡɔːr</phoneme></lexeme>
<lexeme><grapheme>Karol</grapheme><phoneme>ˈkærɒl</phoneme></lexeme>
<lexeme><grapheme>Karol Nawrocki</grapheme><phoneme>ˈkærɒl nævˈrɒtski</phoneme></lexeme>
<lexeme><grapheme>Karol Wojtyła</grapheme><phoneme>ˈkærɒl vɔɪˈtɪlə</phoneme></lexeme>
<lexeme><grapheme>Karolína Muchová</grapheme><phoneme>ˈkærəliːnə ˈmuːxoʊvə</phoneme></lexeme>
<lexeme><grapheme>Karoline Leavitt</grapheme><phoneme>ˈkærəlaɪn ˈlɛvɪt</phoneme></lexeme>
<lexeme><grapheme>Karpathy</grapheme><phoneme>kɑːrˈpɑːθi</phoneme></lexeme>
<lexeme><grapheme>Karroubi</grapheme><phoneme>kəˈruːbi</phoneme></lexeme>
<lexeme><grapheme>Karzai</grapheme><phoneme>ˈkɑːrzaɪ</phoneme></lexeme>
<lexeme><grapheme>Kasatkina</grapheme><phoneme>kəˈsætkɪnə</phoneme></lexeme>
<lexeme><grapheme>Kash</grapheme><phoneme>ˈkæʃ</phoneme></lexeme>
<lexeme><grapheme>Kash Patel</grapheme><phoneme>kæʃ pəˈtɛl</phoneme></lexeme>
<lexeme><grapheme>Kashkari</grapheme><phoneme>kæʃˈkɑːri</phoneme></lexeme>
<lexeme><grapheme>Kasparov</grapheme><phoneme>kæsˈpɑːrɒv</phoneme></lexeme>
<lexeme><grapheme>Kassym</grapheme><phoneme>kəˈsɪm</phoneme></lexeme>
<lexeme><grapheme>Kassym-Jomart Tokayev</grapheme><phoneme>kəˈsɪm dʒoʊˈmɑːrt toʊˈkaɪɛv</phoneme></lexeme>
<lexeme><grapheme>Kast</grapheme><phoneme>ˈkɑːst</phoneme></lexeme>
<lexeme><grapheme>Katalin Karikó</grapheme><phoneme>ˈkætəlɪn ˈkærɪkoʊ</phoneme></lexeme>
<lexeme><grapheme>Katalin Novák</grapheme><phoneme>ˈkætəlɪn ˈnoʊvɑːk</phoneme></lexeme>
<lexeme><grapheme>Katarzyna</grapheme><phoneme>ˌkætəˈʒɪnə</phoneme></lexeme>
<lexeme><grapheme>Katayama</grapheme><phoneme>ˌkɑːtəˈjɑːmə</phoneme></lexeme>
<lexeme><grapheme>Katerina</grapheme><phoneme>ˌkætəˈriːnə</phoneme></lexeme>
<lexeme><grapheme>Katerina Sakellaropoulou</grapheme><phoneme>ˌkætəˈriːnə ˌsækɛləˈrɒpuːluː</phoneme></lexeme>
<lexeme><grapheme>Katherina Reiche</grapheme><phoneme>ˌkætəˈriːnə ˈraɪxə</phoneme></lexeme>
<lexeme><grapheme>Kathy Hochul</grapheme><phoneme>ˈkæθi ˈhoʊkəl</phoneme></lexeme>
<lexeme><grapheme>Katja</grapheme><phoneme>ˈkætjə</phoneme></lexeme>
<lexeme><grapheme>Katrín</grapheme><phoneme>ˈkætrɪn</phoneme></lexeme>
<lexeme><grapheme>Katrín Jakobsdóttir</grapheme><phoneme>ˈkætrɪn ˈjɑːkɒpsdoʊtɪr</phoneme></lexeme>
<lexeme><grapheme>Kaur</grapheme><phoneme>ˈkaʊr</phoneme></lexeme>
<lexeme><grapheme>Kaurismäki</grapheme><phoneme>ˈkaʊrɪsmæki</phoneme></lexeme>
<lexeme><grapheme>Kavanaugh</grapheme><phoneme>ˈkævənɔː</phoneme></lexeme>
<lexeme><grapheme>Kavelashvili</grapheme><phoneme>ˌkɑːvəlæʃˈviːli</phoneme></lexeme>
<lexeme><grapheme>Kawakubo</grapheme><phoneme>ˌkɑːwəˈkuːboʊ</phoneme></lexeme>
<lexeme><grapheme>Kazlauskas</grapheme><phoneme>kəzˈlaʊskəs</phoneme></lexeme>
<lexeme><grapheme>Kazuo</grapheme><phoneme>ˈkɑːzuoʊ</phoneme></lexeme>
<lexeme><grapheme>Kazuo Ueda</grapheme><phoneme>ˈkɑːzuoʊ uˈeɪdə</phoneme></lexeme>
<lexeme><grapheme>Kebede</grapheme><phoneme>kəˈbɛdeɪ</phoneme></lexeme>
<lexeme><grapheme>Kehinde</grapheme><phoneme>kɛˈhɪndeɪ</phoneme></lexeme>
<lexeme><grapheme>Keiko</grapheme><phoneme>ˈkeɪkoʊ</phoneme></lexeme>
<lexeme><grapheme>Keiko Fujimori</grapheme><phoneme>ˈkeɪkoʊ ˌfuːdʒɪˈmɔːri</phoneme></lexeme>
<lexeme><grapheme>Keir</grapheme><phoneme>ˈkɪr</phoneme></lexeme>
<lexeme><grapheme>Keir Starmer</grapheme><phoneme>kɪr ˈstɑːrmər</phoneme></lexeme>
<lexeme><grapheme>Keira</grapheme><phoneme>ˈkɪrə</phoneme></lexeme>
<lexeme><grapheme>Keira Knightley</grapheme><phoneme>ˈkɪrə ˈnaɪtli</phoneme></lexeme>
<lexeme><grapheme>Kejriwal</grapheme><phoneme>ˈkeɪdʒriwɑːl</phoneme></lexeme>
<lexeme><grapheme>Kekkonen</grapheme><phoneme>ˈkɛkənɛn</phoneme></lexeme>
<lexeme><grapheme>Kelce</grapheme><phoneme>ˈkɛlsi</phoneme></lexeme>
<lexeme><grapheme>Kelleher</grapheme><phoneme>ˈkɛləhər</phoneme></lexeme>
<lexeme><grapheme>Keller</grapheme><phoneme>ˈkɛlər</phoneme></lexeme>
<lexeme><grapheme>Kemal</grapheme><phoneme>kɛˈmɑːl</phoneme></lexeme>
<lexeme><grapheme>Kemal Atatürk</grapheme><phoneme>kɛˈmɑːl ˈætətɜːrk</phoneme></lexeme>
<lexeme><grapheme>Kemal Kılıçdaroğlu</grapheme><phoneme>kɛˈmɑːl kɪlɪtʃˈdɑːroʊluː</phoneme></lexeme>
<lexeme><grapheme>Kemi</grapheme><phoneme>ˈkɛmi</phoneme></lexeme>
<lexeme><grapheme>Kemi Badenoch</grapheme><phoneme>ˈkɛmi ˈbeɪdənɒk</phoneme></lexeme>
<lexeme><grapheme>Kenenisa Bekele</grapheme><phoneme>ˌkɛnɛˈniːsə bəˈkeɪleɪ</phoneme></lexeme>
<lexeme><grapheme>Kengo Kuma</grapheme><phoneme>ˈkɛŋɡoʊ ˈkuːmə</phoneme></lexeme>
<lexeme><grapheme>Kenji</grapheme><phoneme>ˈkɛndʒi</phoneme></lexeme>
<lexeme><grapheme>Kenyatta</grapheme><phoneme>kɛnˈjɑːtə</phoneme></lexeme>
<lexeme><grapheme>Kenzaburo</grapheme><phoneme>ˌkɛnzəˈbʊroʊ</phoneme></lexeme>
<lexeme><grapheme>Kenzaburō Ōe</grapheme><phoneme>ˌkɛnzəˈbʊroʊ ˈoʊeɪ</phoneme></lexeme>
<lexeme><grapheme>Keon</grapheme><phoneme>ˈɡʌn</phoneme></lexeme>
<lexeme><grapheme>Keqiang</grapheme><phoneme>ˌkʌˈtʃjɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Keret</grapheme><phoneme>ˈkɛrɛt</phoneme></lexeme>
<lexeme><grapheme>Kertész</grapheme><phoneme>ˈkɛrteɪs</phoneme></lexeme>
<lexeme><grapheme>Keshav Maharaj</grapheme><phoneme>ˈkeɪʃəv ˌmɑːhəˈrɑːdʒ</phoneme></lexeme>
<lexeme><grapheme>Ketanji</grapheme><phoneme>kəˈtɑːndʒi</phoneme></lexeme>
<lexeme><grapheme>Ketanji Brown Jackson</grapheme><phoneme>kəˈtɑːndʒi braʊn ˈdʒæksən</phoneme></lexeme>
<lexeme><grapheme>Kevin De Bruyne</grapheme><phoneme>ˈkɛvɪn də ˈbrɔɪnə</phoneme></lexeme>
<lexeme><grapheme>Keylor Navas</grapheme><phoneme>ˈkeɪlɔːr ˈnævəs</phoneme></lexeme>
<lexeme><grapheme>Kfir</grapheme><phoneme>kəˈfɪr</phoneme></lexeme>
<lexeme><grapheme>Kganyago</grapheme><phoneme>kənˈjɑːɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Khabib</grapheme><phoneme>kəˈbiːb</phoneme></lexeme>
<lexeme><grapheme>Khachanov</grapheme><phoneme>kəˈtʃɑːnɒv</phoneme></lexeme>
<lexeme><grapheme>Khachaturian</grapheme><phoneme>ˌkætʃəˈtʊriən</phoneme></lexeme>
<lexeme><grapheme>Khachaturyan</grapheme><phoneme>ˌkɑːtʃətuːrˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Khaled</grapheme><phoneme>ˈkɑːlɪd</phoneme></lexeme>
<lexeme><grapheme>Khaled Meshaal</grapheme><phoneme>ˈkɑːlɪd ˈmɛʃɑːl</phoneme></lexeme>
<lexeme><grapheme>Khaleda</grapheme><phoneme>kəˈleɪdə</phoneme></lexeme>
<lexeme><grapheme>Khaleda Zia</grapheme><phoneme>kəˈleɪdə ˈziːə</phoneme></lexeme>
<lexeme><grapheme>Khalid</grapheme><phoneme>ˈkɑːlɪd</phoneme></lexeme>
<lexeme><grapheme>Khalifa</grapheme><phoneme>kəˈliːfə</phoneme></lexeme>
<lexeme><grapheme>Khalifa Haftar</grapheme><phoneme>kəˈliːfə ˈhæftɑːr</phoneme></lexeme>
<lexeme><grapheme>Khalil</grapheme><phoneme>kəˈliːl</phoneme></lexeme>
<lexeme><grapheme>Khalil al-Hayya</grapheme><phoneme>kəˈliːl æl ˈhaɪə</phoneme></lexeme>
<lexeme><grapheme>Khamenei</grapheme><phoneme>ˌhɑːməneɪˈiː</phoneme></lexeme>
<lexeme><grapheme>Khamzat</grapheme><phoneme>kæmˈzæt</phoneme></lexeme>
<lexeme><grapheme>Khanna</grapheme><phoneme>ˈkɑːnə</phoneme></lexeme>
<lexeme><grapheme>Kharge</grapheme><phoneme>ˈkɑːrɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Khashoggi</grapheme><phoneme>kəˈʃoʊɡʒi</phoneme></lexeme>
<lexeme><grapheme>Khawaja</grapheme><phoneme>ˈkwɑːdʒə</phoneme></lexeme>
<lexeme><grapheme>Khawaja Asif</grapheme><phoneme>ˈkwɑːdʒə ˈɑːsɪf</phoneme></lexeme>
<lexeme><grapheme>Khodorkovsky</grapheme><phoneme>ˌxɒdərˈkɒfski</phoneme></lexeme>
<lexeme><grapheme>Khomeini</grapheme><phoneme>hoʊˌmeɪˈniː</phoneme></lexeme>
<lexeme><grapheme>Khoshtaria</grapheme><phoneme>kɒʃˈtɑːriə</phoneme></lexeme>
<lexeme><grapheme>Khoury</grapheme><phoneme>ˈkuːri</phoneme></lexeme>
<lexeme><grapheme>Khrushchev</grapheme><phoneme>ˈkrʊʃtʃɒf</phoneme></lexeme>
<lexeme><grapheme>Khumalo</grapheme><phoneme>kuːˈmɑːloʊ</phoneme></lexeme>
<lexeme><grapheme>Khurelsukh</grapheme><phoneme>ˈhuːrəlsuːk</phoneme></lexeme>
<lexeme><grapheme>Khvicha</grapheme><phoneme>ˈkviːtʃə</phoneme></lexeme>
<lexeme><grapheme>Kicillof</grapheme><phoneme>kɪˈsɪlɒf</phoneme></lexeme>
<lexeme><grapheme>Kickl</grapheme><phoneme>ˈkɪkəl</phoneme></lexeme>
<lexeme><grapheme>Kierkegaard</grapheme><phoneme>ˈkɪrkəɡɑːrd</phoneme></lexeme>
<lexeme><grapheme>Kihara</grapheme><phoneme>kɪˈhɑːrə</phoneme></lexeme>
<lexeme><grapheme>Kiingi</grapheme><phoneme>ˈkiːŋi</phoneme></lexeme>
<lexeme><grapheme>Kiir</grapheme><phoneme>ˈkɪr</phoneme></lexeme>
<lexeme><grapheme>Kikwete</grapheme><phoneme>kɪˈkweɪteɪ</phoneme></lexeme>
<lexeme><grapheme>Kılıçdaroğlu</grapheme><phoneme>kɪlɪtʃˈdɑːroʊluː</phoneme></lexeme>
<lexeme><grapheme>Kilmar Ábrego</grapheme><phoneme>kɪlˈmɑːr ˈɑːbrɛɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Kim Clijsters</grapheme><phoneme>ˈkɪm ˈklaɪstərz</phoneme></lexeme>
<lexeme><grapheme>Kim Il-sung</grapheme><phoneme>kɪm ɪl ˈsʌŋ</phoneme></lexeme>
<lexeme><grapheme>Kim Jong Il</grapheme><phoneme>kɪm dʒɒŋ ˈɪl</phoneme></lexeme>
<lexeme><grapheme>Kim Jong Un</grapheme><phoneme>kɪm dʒɒŋ ˈʊn</phoneme></lexeme>
<lexeme><grapheme>Kim Jong-il</grapheme><phoneme>kɪm dʒɒŋ ˈɪl</phoneme></lexeme>
<lexeme><grapheme>Kim Jong-un</grapheme><phoneme>kɪm dʒɒŋ ˈʊn</phoneme></lexeme>
<lexeme><grapheme>Kim Ju Ae</grapheme><phoneme>ˈkɪm ˈdʒuː ˈeɪ</phoneme></lexeme>
<lexeme><grapheme>Kim Keon-hee</grapheme><phoneme>kɪm ɡʌn ˈhiː</phoneme></lexeme>
<lexeme><grapheme>Kim Yo Jong</grapheme><phoneme>kɪm joʊ ˈdʒɒŋ</phoneme></lexeme>
<lexeme><grapheme>Kim Yo-jong</grapheme><phoneme>kɪm joʊ ˈdʒɒŋ</phoneme></lexeme>
<lexeme><grapheme>Kimi</grapheme><phoneme>ˈkiːmi</phoneme></lexeme>
<lexeme><grapheme>Kimi Antonelli</grapheme><phoneme>ˈkiːmi ˌæntəˈnɛli</phoneme></lexeme>
<lexeme><grapheme>Kimi Räikkönen</grapheme><phoneme>ˈkiːmi ˈraɪkənɛn</phoneme></lexeme>
<lexeme><grapheme>Kimmich</grapheme><phoneme>ˈkɪmɪx</phoneme></lexeme>
<lexeme><grapheme>Kinew</grapheme><phoneme>kɪˈnuː</phoneme></lexeme>
<lexeme><grapheme>King Abdullah</grapheme><phoneme>kɪŋ æbˈdʊlə</phoneme></lexeme>
<lexeme><grapheme>King Salman</grapheme><phoneme>kɪŋ sælˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Kipchoge</grapheme><phoneme>kɪpˈtʃoʊɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Kiprotich</grapheme><phoneme>kɪˈproʊtɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Kiptoo</grapheme><phoneme>kɪpˈtoʊ</phoneme></lexeme>
<lexeme><grapheme>Kiptum</grapheme><phoneme>ˈkɪptʊm</phoneme></lexeme>
<lexeme><grapheme>Kipyegon</grapheme><phoneme>kɪpˈjeɪɡɒn</phoneme></lexeme>
<lexeme><grapheme>Kiran</grapheme><phoneme>ˈkɪrən</phoneme></lexeme>
<lexeme><grapheme>Kiran Desai</grapheme><phoneme>ˈkɪrən dɪˈsaɪ</phoneme></lexeme>
<lexeme><grapheme>Kirchner</grapheme><phoneme>ˈkɪrʃnər</phoneme></lexeme>
<lexeme><grapheme>Kiril Petkov</grapheme><phoneme>ˈkɪrɪl ˈpɛtkɒv</phoneme></lexeme>
<lexeme><grapheme>Kirill</grapheme><phoneme>kɪˈrɪl</phoneme></lexeme>
<lexeme><grapheme>Kirill Dmitriev</grapheme><phoneme>kɪˈrɪl dəˈmiːtriɛv</phoneme></lexeme>
<lexeme><grapheme>Kisakye</grapheme><phoneme>kiːˈsɑːtʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Kishane</grapheme><phoneme>kiːˈʃɑːn</phoneme></lexeme>
<lexeme><grapheme>Kishida</grapheme><phoneme>kɪˈʃiːdə</phoneme></lexeme>
<lexeme><grapheme>Kithure</grapheme><phoneme>kiːˈθuːreɪ</phoneme></lexeme>
<lexeme><grapheme>Kizza</grapheme><phoneme>ˈkiːzə</phoneme></lexeme>
<lexeme><grapheme>Kizza Besigye</grapheme><phoneme>ˈkiːzə bɛˈsiːdʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Klaas Knot</grapheme><phoneme>klɑːs kəˈnɒt</phoneme></lexeme>
<lexeme><grapheme>Klaasen</grapheme><phoneme>ˈklɑːsən</phoneme></lexeme>
<lexeme><grapheme>Klæbo</grapheme><phoneme>ˈkleɪboʊ</phoneme></lexeme>
<lexeme><grapheme>Klaus Iohannis</grapheme><phoneme>ˈklaʊs joʊˈhɑːnɪs</phoneme></lexeme>
<lexeme><grapheme>Kleber Mendonça Filho</grapheme><phoneme>ˈklɛbɛr mɛnˈdɒnsə ˈfiːljuː</phoneme></lexeme>
<lexeme><grapheme>Klingbeil</grapheme><phoneme>ˈklɪŋbaɪl</phoneme></lexeme>
<lexeme><grapheme>Klitschko</grapheme><phoneme>ˈklɪtʃkoʊ</phoneme></lexeme>
<lexeme><grapheme>Klopp</grapheme><phoneme>ˈklɒp</phoneme></lexeme>
<lexeme><grapheme>Knausgaard</grapheme><phoneme>ˈknaʊsɡɔːrd</phoneme></lexeme>
<lexeme><grapheme>Knausgård</grapheme><phoneme>ˈknaʊsɡɔːr</phoneme></lexeme>
<lexeme><grapheme>Kobakhidze</grapheme><phoneme>ˌkoʊbəˈkiːdzə</phoneme></lexeme>
<lexeme><grapheme>Kobbie Mainoo</grapheme><phoneme>ˈkɒbi ˈmaɪnuː</phoneme></lexeme>
<lexeme><grapheme>Koç</grapheme><phoneme>ˈkoʊtʃ</phoneme></lexeme>
<lexeme><grapheme>Kocharian</grapheme><phoneme>ˌkɒtʃɑːrˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Kocharyan</grapheme><phoneme>ˌkɒtʃɑːrˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Kodály</grapheme><phoneme>ˈkoʊdaɪ</phoneme></lexeme>
<lexeme><grapheme>Koeman</grapheme><phoneme>ˈkuːmɑːn</phoneme></lexeme>
<lexeme><grapheme>Kofi</grapheme><phoneme>ˈkoʊfi</phoneme></lexeme>
<lexeme><grapheme>Kofi Annan</grapheme><phoneme>ˈkoʊfi ˈænən</phoneme></lexeme>
<lexeme><grapheme>Kohl</grapheme><phoneme>ˈkoʊl</phoneme></lexeme>
<lexeme><grapheme>Kohli</grapheme><phoneme>ˈkoʊli</phoneme></lexeme>
<lexeme><grapheme>Koike</grapheme><phoneme>koʊˈiːkeɪ</phoneme></lexeme>
<lexeme><grapheme>Koizumi</grapheme><phoneme>kɔɪˈzuːmi</phoneme></lexeme>
<lexeme><grapheme>Kojima</grapheme><phoneme>ˈkoʊdʒɪmə</phoneme></lexeme>
<lexeme><grapheme>Kojo</grapheme><phoneme>ˈkoʊdʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Kolbe</grapheme><phoneme>ˈkɒlbi</phoneme></lexeme>
<lexeme><grapheme>Kolesnikova</grapheme><phoneme>kəˈlɛsnɪkəvə</phoneme></lexeme>
<lexeme><grapheme>Kolisi</grapheme><phoneme>koʊˈliːsi</phoneme></lexeme>
<lexeme><grapheme>Kompany</grapheme><phoneme>kɒmˈpæni</phoneme></lexeme>
<lexeme><grapheme>Komšić</grapheme><phoneme>ˈkɒmʃɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Konaté</grapheme><phoneme>kəˈnɑːteɪ</phoneme></lexeme>
<lexeme><grapheme>Koolhaas</grapheme><phoneme>ˈkuːlhɑːs</phoneme></lexeme>
<lexeme><grapheme>Kore-eda</grapheme><phoneme>ˌkɔːreɪˈeɪdə</phoneme></lexeme>
<lexeme><grapheme>Koroma</grapheme><phoneme>kəˈroʊmə</phoneme></lexeme>
<lexeme><grapheme>Kościuszko</grapheme><phoneme>kɒʃˈtʃʊʃkoʊ</phoneme></lexeme>
<lexeme><grapheme>Kosgei</grapheme><phoneme>kɒsˈɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Kosiniak-Kamysz</grapheme><phoneme>kɒˈʃiːnjæk ˈkæmɪʃ</phoneme></lexeme>
<lexeme><grapheme>Koštunica</grapheme><phoneme>kɒʃˈtuːnɪtsə</phoneme></lexeme>
<lexeme><grapheme>Kostyuk</grapheme><phoneme>kɒsˈtjuːk</phoneme></lexeme>
<lexeme><grapheme>Kostyukov</grapheme><phoneme>kəˈstjuːkɒv</phoneme></lexeme>
<lexeme><grapheme>Koulibaly</grapheme><phoneme>ˌkuːlibæˈliː</phoneme></lexeme>
<lexeme><grapheme>Kourosh</grapheme><phoneme>kuːˈroʊʃ</phoneme></lexeme>
<lexeme><grapheme>Kouyaté</grapheme><phoneme>kuːˈjɑːteɪ</phoneme></lexeme>
<lexeme><grapheme>Kovačevski</grapheme><phoneme>ˌkoʊvəˈtʃɛfski</phoneme></lexeme>
<lexeme><grapheme>Kovačić</grapheme><phoneme>ˈkoʊvətʃɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Kövér</grapheme><phoneme>ˈkɜːveɪr</phoneme></lexeme>
<lexeme><grapheme>Krasznahorkai</grapheme><phoneme>ˈkrɑːsnəhɔːrkaɪ</phoneme></lexeme>
<lexeme><grapheme>Krausz</grapheme><phoneme>ˈkraʊs</phoneme></lexeme>
<lexeme><grapheme>Krejčíková</grapheme><phoneme>ˈkreɪtʃiːkoʊvə</phoneme></lexeme>
<lexeme><grapheme>Křetínský</grapheme><phoneme>ˈkrɛtɪnski</phoneme></lexeme>
<lexeme><grapheme>Krishna</grapheme><phoneme>ˈkrɪʃnə</phoneme></lexeme>
<lexeme><grapheme>Krishnamoorthi</grapheme><phoneme>ˌkrɪʃnəˈmʊrti</phoneme></lexeme>
<lexeme><grapheme>Krišjānis Kariņš</grapheme><phoneme>ˈkrɪʃjɑːnɪs ˈkærɪnʃ</phoneme></lexeme>
<lexeme><grapheme>Kristalina</grapheme><phoneme>ˌkrɪstəˈliːnə</phoneme></lexeme>
<lexeme><grapheme>Kristalina Georgieva</grapheme><phoneme>ˌkrɪstəˈliːnə ɡɛˈɔːrɡiɛvə</phoneme></lexeme>
<lexeme><grapheme>Kristen</grapheme><phoneme>ˈkrɪstɛn</phoneme></lexeme>
<lexeme><grapheme>Kristen Michal</grapheme><phoneme>ˈkrɪstɛn ˈmiːhɑːl</phoneme></lexeme>
<lexeme><grapheme>Kristersson</grapheme><phoneme>ˈkrɪstərʃɒn</phoneme></lexeme>
<lexeme><grapheme>Kristi Noem</grapheme><phoneme>ˈkrɪsti ˈnoʊm</phoneme></lexeme>
<lexeme><grapheme>Kristrún</grapheme><phoneme>ˈkrɪstruːn</phoneme></lexeme>
<lexeme><grapheme>Kristrún Frostadóttir</grapheme><phoneme>ˈkrɪstruːn ˈfrɒstədoʊtɪr</phoneme></lexeme>
<lexeme><grapheme>Kroos</grapheme><phoneme>ˈkroʊs</phoneme></lexeme>
<lexeme><grapheme>Krzysztof</grapheme><phoneme>ˈkʃɪʃtɒf</phoneme></lexeme>
<lexeme><grapheme>Ksenia</grapheme><phoneme>ˈkseɪnjə</phoneme></lexeme>
<lexeme><grapheme>Kuan</grapheme><phoneme>ˌkwɑːn</phoneme></lexeme>
<lexeme><grapheme>Kubilius</grapheme><phoneme>kʊˈbɪliəs</phoneme></lexeme>
<lexeme><grapheme>Kučera</grapheme><phoneme>ˈkuːtʃɛrə</phoneme></lexeme>
<lexeme><grapheme>Kucherov</grapheme><phoneme>ˈkuːtʃərɒv</phoneme></lexeme>
<lexeme><grapheme>Kudus</grapheme><phoneme>ˈkuːduːs</phoneme></lexeme>
<lexeme><grapheme>Kugler</grapheme><phoneme>ˈkuːɡlər</phoneme></lexeme>
<lexeme><grapheme>Kuleba</grapheme><phoneme>kʊˈlɛbə</phoneme></lexeme>
<lexeme><grapheme>Kulusevski</grapheme><phoneme>ˌkuːləˈsɛfski</phoneme></lexeme>
<lexeme><grapheme>Kumar</grapheme><phoneme>kʊˈmɑːr</phoneme></lexeme>
<lexeme><grapheme>Kumara</grapheme><phoneme>kʊˈmɑːrə</phoneme></lexeme>
<lexeme><grapheme>Kundera</grapheme><phoneme>ˈkʊndərə</phoneme></lexeme>
<lexeme><grapheme>Kunlavut Vitidsarn</grapheme><phoneme>ˈkʊnləwʊt ˈwɪtɪtsɑːn</phoneme></lexeme>
<lexeme><grapheme>Kurmasheva</grapheme><phoneme>ˌkʊrməˈʃeɪvə</phoneme></lexeme>
<lexeme><grapheme>Kuroda</grapheme><phoneme>kəˈroʊdə</phoneme></lexeme>
<lexeme><grapheme>Kurti</grapheme><phoneme>ˈkʊrti</phoneme></lexeme>
<lexeme><grapheme>Kurz</grapheme><phoneme>ˈkʊrts</phoneme></lexeme>
<lexeme><grapheme>Kusal</grapheme><phoneme>ˈkuːsəl</phoneme></lexeme>
<lexeme><grapheme>Kushner</grapheme><phoneme>ˈkʊʃnər</phoneme></lexeme>
<lexeme><grapheme>Kusturica</grapheme><phoneme>ˌkʊstəˈriːtsə</phoneme></lexeme>
<lexeme><grapheme>Kvaratskhelia</grapheme><phoneme>ˌkvɑːrɑːtsˈkeɪliə</phoneme></lexeme>
<lexeme><grapheme>Kvitová</grapheme><phoneme>ˈkvɪtoʊvə</phoneme></lexeme>
<lexeme><grapheme>Kwame</grapheme><phoneme>ˈkwɑːmeɪ</phoneme></lexeme>
<lexeme><grapheme>Kwame Nkrumah</grapheme><phoneme>ˈkwɑːmeɪ əŋˈkruːmə</phoneme></lexeme>
<lexeme><grapheme>Kwarteng</grapheme><phoneme>kwɑːrˈtɛŋ</phoneme></lexeme>
<lexeme><grapheme>Kwasi</grapheme><phoneme>ˈkwɑːsi</phoneme></lexeme>
<lexeme><grapheme>Kwasi Kwarteng</grapheme><phoneme>ˈkwɑːsi kwɑːrˈtɛŋ</phoneme></lexeme>
<lexeme><grapheme>Kwaśniewski</grapheme><phoneme>kfɑːʃˈnjɛfski</phoneme></lexeme>
<lexeme><grapheme>Kyaw</grapheme><phoneme>ˈtʃɔː</phoneme></lexeme>
<lexeme><grapheme>Kylian</grapheme><phoneme>ˈkɪliən</phoneme></lexeme>
<lexeme><grapheme>Kylian Mbappé</grapheme><phoneme>ˈkɪliən əmˈbæpeɪ</phoneme></lexeme>
<lexeme><grapheme>Kyrgios</grapheme><phoneme>ˈkɪrɪɒs</phoneme></lexeme>
<lexeme><grapheme>Kyriakos</grapheme><phoneme>ˌkɪriˈɑːkɒs</phoneme></lexeme>
<lexeme><grapheme>Kyriakos Mitsotakis</grapheme><phoneme>ˌkɪriˈɑːkɒs ˌmɪtsoʊˈtɑːkɪs</phoneme></lexeme>
<lexeme><grapheme>Kyrylo</grapheme><phoneme>kɪˈriːloʊ</phoneme></lexeme>
<lexeme><grapheme>Kyrylo Budanov</grapheme><phoneme>kɪˈriːloʊ buːˈdɑːnɒv</phoneme></lexeme>
<lexeme><grapheme>La Russa</grapheme><phoneme>læ ˈruːsə</phoneme></lexeme>
<lexeme><grapheme>La'auli</grapheme><phoneme>lɑːˈaʊli</phoneme></lexeme>
<lexeme><grapheme>Labaki</grapheme><phoneme>ləˈbæki</phoneme></lexeme>
<lexeme><grapheme>Labuschagne</grapheme><phoneme>ˈlæbuːʃeɪn</phoneme></lexeme>
<lexeme><grapheme>Lacalle</grapheme><phoneme>ləˈkaɪeɪ</phoneme></lexeme>
<lexeme><grapheme>Laden</grapheme><phoneme>ˈlɑːdən</phoneme></lexeme>
<lexeme><grapheme>Lagarde</grapheme><phoneme>ləˈɡɑːrd</phoneme></lexeme>
<lexeme><grapheme>Lahbib</grapheme><phoneme>lɑːˈbiːb</phoneme></lexeme>
<lexeme><grapheme>Lai Chee-ying</grapheme><phoneme>ˌlaɪ tʃiː ˈjɪŋ</phoneme></lexeme>
<lexeme><grapheme>Lai Ching-te</grapheme><phoneme>laɪ tʃɪŋ ˈdʌ</phoneme></lexeme>
<lexeme><grapheme>Laine</grapheme><phoneme>ˈlaɪneɪ</phoneme></lexeme>
<lexeme><grapheme>Lakshmi</grapheme><phoneme>ˈlʌkʃmi</phoneme></lexeme>
<lexeme><grapheme>Lakshmi Mittal</grapheme><phoneme>ˈlʌkʃmi ˈmɪtəl</phoneme></lexeme>
<lexeme><grapheme>Lalu Prasad</grapheme><phoneme>ˈlɑːluː prəˈsɑːd</phoneme></lexeme>
<lexeme><grapheme>Lama</grapheme><phoneme>ˈlɑːmə</phoneme></lexeme>
<lexeme><grapheme>Lamine</grapheme><phoneme>læˈmiːn</phoneme></lexeme>
<lexeme><grapheme>Lamine Yamal</grapheme><phoneme>læˈmiːn jəˈmɑːl</phoneme></lexeme>
<lexeme><grapheme>Lamola</grapheme><phoneme>ləˈmoʊlə</phoneme></lexeme>
<lexeme><grapheme>Lamont Marcell Jacobs</grapheme><phoneme>ləˈmɒnt mɑːrˈsɛl ˈdʒeɪkəbz</phoneme></lexeme>
<lexeme><grapheme>Landsbergis</grapheme><phoneme>ˈlændsbɛrɡɪs</phoneme></lexeme>
<lexeme><grapheme>Lang Lang</grapheme><phoneme>ˈlɑːŋ ˈlɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Lanthimos</grapheme><phoneme>ˈlænθiːmɒs</phoneme></lexeme>
<lexeme><grapheme>Lapid</grapheme><phoneme>ləˈpiːd</phoneme></lexeme>
<lexeme><grapheme>Larayedh</grapheme><phoneme>ˌlɑːrəˈjɛd</phoneme></lexeme>
<lexeme><grapheme>Larcher</grapheme><phoneme>lɑːrˈʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Larijani</grapheme><phoneme>ˌlɑːriˈdʒɑːni</phoneme></lexeme>
<lexeme><grapheme>Larraín</grapheme><phoneme>ˌlærəˈiːn</phoneme></lexeme>
<lexeme><grapheme>Larry Fink</grapheme><phoneme>ˈlæri ˈfɪŋk</phoneme></lexeme>
<lexeme><grapheme>Lars Fruergaard Jørgensen</grapheme><phoneme>ˈlɑːrs ˈfruːərɡɔːr ˈjɜːrɡənsən</phoneme></lexeme>
<lexeme><grapheme>Lars Klingbeil</grapheme><phoneme>lɑːrs ˈklɪŋbaɪl</phoneme></lexeme>
<lexeme><grapheme>Lars Løkke Rasmussen</grapheme><phoneme>lɑːrs ˈlɜːkə ˈræsmʊsən</phoneme></lexeme>
<lexeme><grapheme>Lars von Trier</grapheme><phoneme>ˈlɑːrs fɒn ˈtrɪr</phoneme></lexeme>
<lexeme><grapheme>Larsson</grapheme><phoneme>ˈlɑːrsɒn</phoneme></lexeme>
<lexeme><grapheme>Lasconi</grapheme><phoneme>ləsˈkoʊni</phoneme></lexeme>
<lexeme><grapheme>Lasso</grapheme><phoneme>ˈlɑːsoʊ</phoneme></lexeme>
<lexeme><grapheme>László</grapheme><phoneme>ˈlɑːsloʊ</phoneme></lexeme>
<lexeme><grapheme>László Krasznahorkai</grapheme><phoneme>ˈlɑːsloʊ ˈkrɑːsnəhɔːrkaɪ</phoneme></lexeme>
<lexeme><grapheme>Latif</grapheme><phoneme>ləˈtiːf</phoneme></lexeme>
<lexeme><grapheme>Laurent</grapheme><phoneme>lɔːˈrɒn</phoneme></lexeme>
<lexeme><grapheme>Laurent Gbagbo</grapheme><phoneme>lɔːˈrɒn ˈbæɡboʊ</phoneme></lexeme>
<lexeme><grapheme>Laurent Wauquiez</grapheme><phoneme>lɔːˈrɒn vɒˈkjeɪ</phoneme></lexeme>
<lexeme><grapheme>Lauri</grapheme><phoneme>ˈlaʊri</phoneme></lexeme>
<lexeme><grapheme>Lautaro</grapheme><phoneme>laʊˈtɑːroʊ</phoneme></lexeme>
<lexeme><grapheme>Lauterbach</grapheme><phoneme>ˈlaʊtərbɑːx</phoneme></lexeme>
<lexeme><grapheme>Lav Diaz</grapheme><phoneme>ˈlɑːv ˈdiːæs</phoneme></lexeme>
<lexeme><grapheme>Lavrenty Beria</grapheme><phoneme>ləˈvrɛnti ˈbɛriə</phoneme></lexeme>
<lexeme><grapheme>Lavrov</grapheme><phoneme>ˈlævrɒv</phoneme></lexeme>
<lexeme><grapheme>Lawrence Wong</grapheme><phoneme>ˈlɒrəns wɒŋ</phoneme></lexeme>
<lexeme><grapheme>Lázár</grapheme><phoneme>ˈlɑːzɑːr</phoneme></lexeme>
<lexeme><grapheme>Lazarus Chakwera</grapheme><phoneme>ˈlæzərəs tʃɑːˈkwɛrə</phoneme></lexeme>
<lexeme><grapheme>Lazzarini</grapheme><phoneme>ˌlɑːtsəˈriːni</phoneme></lexeme>
<lexeme><grapheme>Le Maire</grapheme><phoneme>lə ˈmɛr</phoneme></lexeme>
<lexeme><grapheme>Léa Seydoux</grapheme><phoneme>ˈleɪə seɪˈduː</phoneme></lexeme>
<lexeme><grapheme>Leão</grapheme><phoneme>leɪˈaʊŋ</phoneme></lexeme>
<lexeme><grapheme>Leavitt</grapheme><phoneme>ˈlɛvɪt</phoneme></lexeme>
<lexeme><grapheme>LeBlanc</grapheme><phoneme>ləˈblɒŋk</phoneme></lexeme>
<lexeme><grapheme>LeBron</grapheme><phoneme>ləˈbrɒn</phoneme></lexeme>
<lexeme><grapheme>LeBron James</grapheme><phoneme>ləˈbrɒn dʒeɪmz</phoneme></lexeme>
<lexeme><grapheme>Lech</grapheme><phoneme>ˈlɛk</phoneme></lexeme>
<lexeme><grapheme>Lech Kaczyński</grapheme><phoneme>lɛk kəˈtʃɪnski</phoneme></lexeme>
<lexeme><grapheme>Lech Wałęsa</grapheme><phoneme>lɛk vəˈwɛnsə</phoneme></lexeme>
<lexeme><grapheme>Lecornu</grapheme><phoneme>ləkɔːrˈnuː</phoneme></lexeme>
<lexeme><grapheme>LeCun</grapheme><phoneme>ləˈkʌn</phoneme></lexeme>
<lexeme><grapheme>Ledecky</grapheme><phoneme>ləˈdɛki</phoneme></lexeme>
<lexeme><grapheme>Lee Byung-hun</grapheme><phoneme>ˈliː bjʌŋ ˈhʌn</phoneme></lexeme>
<lexeme><grapheme>Lee Hsien Loong</grapheme><phoneme>liː ˌʃjɛn ˈlʊŋ</phoneme></lexeme>
<lexeme><grapheme>Lee Jae Myung</grapheme><phoneme>liː dʒeɪ ˈmjʌŋ</phoneme></lexeme>
<lexeme><grapheme>Lee Jae-myung</grapheme><phoneme>liː dʒeɪ ˈmjʌŋ</phoneme></lexeme>
<lexeme><grapheme>Lee Jae-yong</grapheme><phoneme>liː dʒeɪ ˈjɒŋ</phoneme></lexeme>
<lexeme><grapheme>Lee Kang-in</grapheme><phoneme>ˈliː kɑːŋ ˈɪn</phoneme></lexeme>
<lexeme><grapheme>Lee Kuan Yew</grapheme><phoneme>liː ˌkwɑːn ˈjuː</phoneme></lexeme>
<lexeme><grapheme>Legault</grapheme><phoneme>ləˈɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Lehečka</grapheme><phoneme>ˈlɛhɛtʃkə</phoneme></lexeme>
<lexeme><grapheme>Lei Jun</grapheme><phoneme>leɪ ˈdʒʊn</phoneme></lexeme>
<lexeme><grapheme>Leila</grapheme><phoneme>ˈleɪlə</phoneme></lexeme>
<lexeme><grapheme>Leïla Slimani</grapheme><phoneme>ˈleɪlə slɪˈmɑːni</phoneme></lexeme>
<lexeme><grapheme>Leji</grapheme><phoneme>ˌlʌˈdʒiː</phoneme></lexeme>
<lexeme><grapheme>Leni</grapheme><phoneme>ˈlɛni</phoneme></lexeme>
<lexeme><grapheme>Leni Robredo</grapheme><phoneme>ˈlɛni roʊˈbreɪdoʊ</phoneme></lexeme>
<lexeme><grapheme>Lenin</grapheme><phoneme>ˈlɛnɪn</phoneme></lexeme>
<lexeme><grapheme>Leo Tolstoy</grapheme><phoneme>ˈliːoʊ ˈtɒlstɔɪ</phoneme></lexeme>
<lexeme><grapheme>Leo Varadkar</grapheme><phoneme>ˈliːoʊ vəˈrædkər</phoneme></lexeme>
<lexeme><grapheme>Léon Marchand</grapheme><phoneme>leɪˈɒn mɑːrˈʃɒn</phoneme></lexeme>
<lexeme><grapheme>Leon Trotsky</grapheme><phoneme>ˈliːɒn ˈtrɒtski</phoneme></lexeme>
<lexeme><grapheme>Leonardo</grapheme><phoneme>ˌliːəˈnɑːrdoʊ</phoneme></lexeme>
<lexeme><grapheme>Leonardo da Vinci</grapheme><phoneme>ˌliːəˈnɑːrdoʊ də ˈvɪntʃi</phoneme></lexeme>
<lexeme><grapheme>Leonardo Del Vecchio</grapheme><phoneme>ˌliːəˈnɑːrdoʊ dɛl ˈvɛkioʊ</phoneme></lexeme>
<lexeme><grapheme>Leonid Brezhnev</grapheme><phoneme>ˈleɪənɪd ˈbrɛʒnɛv</phoneme></lexeme>
<lexeme><grapheme>Leonidas Iza</grapheme><phoneme>ˌleɪəˈniːdəs ˈiːsə</phoneme></lexeme>
<lexeme><grapheme>Leonor</grapheme><phoneme>ˌleɪoʊˈnɔːr</phoneme></lexeme>
<lexeme><grapheme>Leoš Janáček</grapheme><phoneme>ˈleɪɒʃ ˈjænətʃɛk</phoneme></lexeme>
<lexeme><grapheme>Leroy Sané</grapheme><phoneme>ˈliːrɔɪ ˈsɑːneɪ</phoneme></lexeme>
<lexeme><grapheme>Lescure</grapheme><phoneme>lɛˈskjʊr</phoneme></lexeme>
<lexeme><grapheme>Lesetja</grapheme><phoneme>leɪˈsɛtjə</phoneme></lexeme>
<lexeme><grapheme>Lesya</grapheme><phoneme>ˈlɛsjə</phoneme></lexeme>
<lexeme><grapheme>Letitia</grapheme><phoneme>ləˈtiːʃə</phoneme></lexeme>
<lexeme><grapheme>Letizia</grapheme><phoneme>lɛˈtɪθiə</phoneme></lexeme>
<lexeme><grapheme>Letsie</grapheme><phoneme>ˈlɛtsieɪ</phoneme></lexeme>
<lexeme><grapheme>Letsile Tebogo</grapheme><phoneme>lɛtˈsiːleɪ tɛˈboʊɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Letta</grapheme><phoneme>ˈlɛtə</phoneme></lexeme>
<lexeme><grapheme>Leuatea</grapheme><phoneme>leɪaʊˈteɪɑː</phoneme></lexeme>
<lexeme><grapheme>Leung</grapheme><phoneme>ˈliʌŋ</phoneme></lexeme>
<lexeme><grapheme>Lev Yashin</grapheme><phoneme>ˈlɛv ˈjɑːʃɪn</phoneme></lexeme>
<lexeme><grapheme>Levon</grapheme><phoneme>lɛˈvɒn</phoneme></lexeme>
<lexeme><grapheme>Lewandowski</grapheme><phoneme>ˌlɛvənˈdɒfski</phoneme></lexeme>
<lexeme><grapheme>Leyen</grapheme><phoneme>ˈlaɪən</phoneme></lexeme>
<lexeme><grapheme>Li Ka-shing</grapheme><phoneme>liː kɑː ˈʃɪŋ</phoneme></lexeme>
<lexeme><grapheme>Li Keqiang</grapheme><phoneme>liː ˌkʌˈtʃjɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Li Qiang</grapheme><phoneme>liː ˈtʃjɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Li Xi</grapheme><phoneme>ˈliː ˈʃiː</phoneme></lexeme>
<lexeme><grapheme>Liang</grapheme><phoneme>ˈljɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Liang Wenfeng</grapheme><phoneme>ljɑːŋ ˌwɛnˈfʌŋ</phoneme></lexeme>
<lexeme><grapheme>Lifeng</grapheme><phoneme>ˌliːˈfʌŋ</phoneme></lexeme>
<lexeme><grapheme>Ligeti</grapheme><phoneme>ˈlɪɡəti</phoneme></lexeme>
<lexeme><grapheme>Limjaroenrat</grapheme><phoneme>ˌlɪmdʒəˈrɜːnrɑːt</phoneme></lexeme>
<lexeme><grapheme>Lin Chia-lung</grapheme><phoneme>ˌlɪn dʒjɑː ˈlʊŋ</phoneme></lexeme>
<lexeme><grapheme>Lin Jian</grapheme><phoneme>lɪn ˈdʒjɛn</phoneme></lexeme>
<lexeme><grapheme>Linda McMahon</grapheme><phoneme>ˈlɪndə məkˈmæn</phoneme></lexeme>
<lexeme><grapheme>Lindgren</grapheme><phoneme>ˈlɪndɡrən</phoneme></lexeme>
<lexeme><grapheme>Lindner</grapheme><phoneme>ˈlɪntnər</phoneme></lexeme>
<lexeme><grapheme>Linus Torvalds</grapheme><phoneme>ˈliːnʊs ˈtʊərvældz</phoneme></lexeme>
<lexeme><grapheme>Lionel Messi</grapheme><phoneme>liˈoʊnəl ˈmɛsi</phoneme></lexeme>
<lexeme><grapheme>Lip-Bu Tan</grapheme><phoneme>lɪp buː ˈtæn</phoneme></lexeme>
<lexeme><grapheme>Lipa</grapheme><phoneme>ˈliːpə</phoneme></lexeme>
<lexeme><grapheme>Lipavský</grapheme><phoneme>ˈlɪpæfski</phoneme></lexeme>
<lexeme><grapheme>Lisa Su</grapheme><phoneme>ˈliːsə ˈsuː</phoneme></lexeme>
<lexeme><grapheme>Lispector</grapheme><phoneme>lɪsˈpɛktɔːr</phoneme></lexeme>
<lexeme><grapheme>Lissu</grapheme><phoneme>ˈliːsuː</phoneme></lexeme>
<lexeme><grapheme>Listhaug</grapheme><phoneme>ˈlɪsthaʊɡ</phoneme></lexeme>
<lexeme><grapheme>Liszt</grapheme><phoneme>ˈlɪst</phoneme></lexeme>
<lexeme><grapheme>Liu Xiaobo</grapheme><phoneme>ljoʊ ˌʃaʊˈboʊ</phoneme></lexeme>
<lexeme><grapheme>Liyuan</grapheme><phoneme>ˌliːˈjwɑːn</phoneme></lexeme>
<lexeme><grapheme>Llosa</grapheme><phoneme>ˈjoʊsə</phoneme></lexeme>
<lexeme><grapheme>Lobo Antunes</grapheme><phoneme>ˈloʊbuː ænˈtuːnɛs</phoneme></lexeme>
<lexeme><grapheme>Löfven</grapheme><phoneme>lʊˈveɪn</phoneme></lexeme>
<lexeme><grapheme>Logar</grapheme><phoneme>ˈloʊɡɑːr</phoneme></lexeme>
<lexeme><grapheme>Loïc</grapheme><phoneme>loʊˈiːk</phoneme></lexeme>
<lexeme><grapheme>Løkke</grapheme><phoneme>ˈlɜːkə</phoneme></lexeme>
<lexeme><grapheme>Lomachenko</grapheme><phoneme>ˌloʊməˈtʃɛŋkoʊ</phoneme></lexeme>
<lexeme><grapheme>Loong</grapheme><phoneme>ˈlʊŋ</phoneme></lexeme>
<lexeme><grapheme>López</grapheme><phoneme>ˈloʊpɛz</phoneme></lexeme>
<lexeme><grapheme>López Obrador</grapheme><phoneme>ˈloʊpɛs ˌoʊbrəˈdɔːr</phoneme></lexeme>
<lexeme><grapheme>Lorca</grapheme><phoneme>ˈlɔːrkə</phoneme></lexeme>
<lexeme><grapheme>Loren</grapheme><phoneme>ləˈrɛn</phoneme></lexeme>
<lexeme><grapheme>Lori Chavez-DeRemer</grapheme><phoneme>ˈlɔːri ˈʃɑːvɛz dəˈriːmər</phoneme></lexeme>
<lexeme><grapheme>Louis van Gaal</grapheme><phoneme>luːˈiː væn ˈxɑːl</phoneme></lexeme>
<lexeme><grapheme>Louise Glück</grapheme><phoneme>luˈiːz ˈɡlɪk</phoneme></lexeme>
<lexeme><grapheme>Lourenço</grapheme><phoneme>luˈrɛnsoʊ</phoneme></lexeme>
<lexeme><grapheme>Lu Shiow-yen</grapheme><phoneme>ˌluː ʃjoʊ ˈjɛn</phoneme></lexeme>
<lexeme><grapheme>Lubinets</grapheme><phoneme>ˈluːbɪnɛts</phoneme></lexeme>
<lexeme><grapheme>Luc</grapheme><phoneme>ˈluːk</phoneme></lexeme>
<lexeme><grapheme>Luc Besson</grapheme><phoneme>ˈluːk bɛˈsɒn</phoneme></lexeme>
<lexeme><grapheme>Luc Frieden</grapheme><phoneme>luːk ˈfriːdən</phoneme></lexeme>
<lexeme><grapheme>Luca Zaia</grapheme><phoneme>ˈluːkə ˈzaɪə</phoneme></lexeme>
<lexeme><grapheme>Lucas Paquetá</grapheme><phoneme>ˈluːkəs ˌpækeɪˈtɑː</phoneme></lexeme>
<lexeme><grapheme>Luciano Pavarotti</grapheme><phoneme>luːˈtʃɑːnoʊ ˌpævəˈrɒti</phoneme></lexeme>
<lexeme><grapheme>Lucrecia</grapheme><phoneme>luːˈkreɪsiə</phoneme></lexeme>
<lexeme><grapheme>Ludovica</grapheme><phoneme>luːˈdoʊviːkə</phoneme></lexeme>
<lexeme><grapheme>Ľudovít</grapheme><phoneme>ˈljuːdɒviːt</phoneme></lexeme>
<lexeme><grapheme>Ludvig</grapheme><phoneme>ˈluːdviːɡ</phoneme></lexeme>
<lexeme><grapheme>Ludwig</grapheme><phoneme>ˈlʊdvɪɡ</phoneme></lexeme>
<lexeme><grapheme>Ludwig van Beethoven</grapheme><phoneme>ˈlʊdvɪɡ væn ˈbeɪtoʊvən</phoneme></lexeme>
<lexeme><grapheme>Ludwig Wittgenstein</grapheme><phoneme>ˈlʊdvɪɡ ˈvɪtɡənʃtaɪn</phoneme></lexeme>
<lexeme><grapheme>Luhrmann</grapheme><phoneme>ˈlɜːrmən</phoneme></lexeme>
<lexeme><grapheme>Luhut</grapheme><phoneme>ˈluːhʊt</phoneme></lexeme>
<lexeme><grapheme>Luhut Pandjaitan</grapheme><phoneme>ˈluːhʊt pənˈdʒaɪtən</phoneme></lexeme>
<lexeme><grapheme>Luigi</grapheme><phoneme>luˈiːdʒi</phoneme></lexeme>
<lexeme><grapheme>Luigi Mangione</grapheme><phoneme>luˈiːdʒi ˌmændʒiˈoʊni</phoneme></lexeme>
<lexeme><grapheme>Luis</grapheme><phoneme>luːˈiːs</phoneme></lexeme>
<lexeme><grapheme>Luis Abinader</grapheme><phoneme>luˈiːs ˌɑːbinəˈdɛr</phoneme></lexeme>
<lexeme><grapheme>Luis Antonio Tagle</grapheme><phoneme>luːˈiːs ænˈtoʊnioʊ ˈtɑːɡleɪ</phoneme></lexeme>
<lexeme><grapheme>Luis Arce</grapheme><phoneme>luˈiːs ˈɑːrseɪ</phoneme></lexeme>
<lexeme><grapheme>Luis Buñuel</grapheme><phoneme>luːˈiːs ˌbuːnjuˈɛl</phoneme></lexeme>
<lexeme><grapheme>Luis Caputo</grapheme><phoneme>luːˈiːs kəˈpuːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Luis de la Fuente</grapheme><phoneme>luːˈiːs deɪ lɑː ˈfwɛnteɪ</phoneme></lexeme>
<lexeme><grapheme>Luis Díaz</grapheme><phoneme>luːˈiːs ˈdiːæs</phoneme></lexeme>
<lexeme><grapheme>Luis Enrique</grapheme><phoneme>luːˈiːs ɛnˈriːkeɪ</phoneme></lexeme>
<lexeme><grapheme>Luis Lacalle Pou</grapheme><phoneme>luˈiːs ləˈkaɪeɪ ˈpoʊ</phoneme></lexeme>
<lexeme><grapheme>Luís Montenegro</grapheme><phoneme>luˈiːs ˌmɒntɪˈneɪɡroʊ</phoneme></lexeme>
<lexeme><grapheme>Luis Rubiales</grapheme><phoneme>luːˈiːs ˌruːbiˈɑːlɛs</phoneme></lexeme>
<lexeme><grapheme>Luis Suárez</grapheme><phoneme>luːˈiːs ˈswɑːrɛs</phoneme></lexeme>
<lexeme><grapheme>Luiselli</grapheme><phoneme>ˌluːiˈsɛli</phoneme></lexeme>
<lexeme><grapheme>Luiz</grapheme><phoneme>luˈiːs</phoneme></lexeme>
<lexeme><grapheme>Luiz Inácio Lula da Silva</grapheme><phoneme>luˈiːs ɪˈnɑːsioʊ ˈluːlə də ˈsɪlvə</phoneme></lexeme>
<lexeme><grapheme>Luka</grapheme><phoneme>ˈluːkə</phoneme></lexeme>
<lexeme><grapheme>Luka Dončić</grapheme><phoneme>ˈluːkə ˈdɒntʃɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Luka Modrić</grapheme><phoneme>ˈluːkə ˈmoʊdrɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Lukaku</grapheme><phoneme>luˈkɑːkuː</phoneme></lexeme>
<lexeme><grapheme>Lukáš</grapheme><phoneme>ˈluːkɑːʃ</phoneme></lexeme>
<lexeme><grapheme>Lukashenko</grapheme><phoneme>ˌluːkəˈʃɛnkoʊ</phoneme></lexeme>
<lexeme><grapheme>Lula</grapheme><phoneme>ˈluːlə</phoneme></lexeme>
<lexeme><grapheme>Lungu</grapheme><phoneme>ˈlʊŋɡuː</phoneme></lexeme>
<lexeme><grapheme>Luong</grapheme><phoneme>ˈluːəŋ</phoneme></lexeme>
<lexeme><grapheme>Luong Cuong</grapheme><phoneme>ˈluːəŋ ˈkuːəŋ</phoneme></lexeme>
<lexeme><grapheme>Lupita</grapheme><phoneme>luˈpiːtə</phoneme></lexeme>
<lexeme><grapheme>Lupita Nyong'o</grapheme><phoneme>luˈpiːtə ˈnjɒŋoʊ</phoneme></lexeme>
<lexeme><grapheme>Lutnick</grapheme><phoneme>ˈlʌtnɪk</phoneme></lexeme>
<lexeme><grapheme>Lutosławski</grapheme><phoneme>ˌluːtəˈswɑːfski</phoneme></lexeme>
<lexeme><grapheme>Luxon</grapheme><phoneme>ˈlʌksən</phoneme></lexeme>
<lexeme><grapheme>Lysak</grapheme><phoneme>lɪˈsɑːk</phoneme></lexeme>
<lexeme><grapheme>M.C. Escher</grapheme><phoneme>ˌɛm ˈsiː ˈɛʃər</phoneme></lexeme>
<lexeme><grapheme>Ma Ying-jeou</grapheme><phoneme>mɑː jɪŋ ˈdʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Maada</grapheme><phoneme>ˈmɑːdə</phoneme></lexeme>
<lexeme><grapheme>Maalouf</grapheme><phoneme>mɑːˈluːf</phoneme></lexeme>
<lexeme><grapheme>Maamau</grapheme><phoneme>məˈmaʊ</phoneme></lexeme>
<lexeme><grapheme>Maarten</grapheme><phoneme>ˈmɑːrtən</phoneme></lexeme>
<lexeme><grapheme>Mac Allister</grapheme><phoneme>məˈkælɪstər</phoneme></lexeme>
<lexeme><grapheme>Macapagal</grapheme><phoneme>ˌmɑːkəpəˈɡɑːl</phoneme></lexeme>
<lexeme><grapheme>Macháč</grapheme><phoneme>ˈmɑːkɑːtʃ</phoneme></lexeme>
<lexeme><grapheme>Machado</grapheme><phoneme>məˈtʃɑːdoʊ</phoneme></lexeme>
<lexeme><grapheme>Machado de Assis</grapheme><phoneme>məˈʃɑːduː dʒi əˈsiːs</phoneme></lexeme>
<lexeme><grapheme>Machar</grapheme><phoneme>məˈʃɑːr</phoneme></lexeme>
<lexeme><grapheme>Machel</grapheme><phoneme>məˈʃɛl</phoneme></lexeme>
<lexeme><grapheme>Machiavelli</grapheme><phoneme>ˌmækiəˈvɛli</phoneme></lexeme>
<lexeme><grapheme>Mackay</grapheme><phoneme>məˈkaɪ</phoneme></lexeme>
<lexeme><grapheme>Macky</grapheme><phoneme>ˈmæki</phoneme></lexeme>
<lexeme><grapheme>Macky Sall</grapheme><phoneme>ˈmæki ˈsæl</phoneme></lexeme>
<lexeme><grapheme>Macri</grapheme><phoneme>ˈmɑːkri</phoneme></lexeme>
<lexeme><grapheme>Macron</grapheme><phoneme>mæˈkrɒn</phoneme></lexeme>
<lexeme><grapheme>Madobe</grapheme><phoneme>məˈdoʊbeɪ</phoneme></lexeme>
<lexeme><grapheme>Mads Mikkelsen</grapheme><phoneme>ˈmæs ˈmɪkəlsən</phoneme></lexeme>
<lexeme><grapheme>Madueke</grapheme><phoneme>ˌmɑːduˈɛkeɪ</phoneme></lexeme>
<lexeme><grapheme>Maduro</grapheme><phoneme>məˈdʊroʊ</phoneme></lexeme>
<lexeme><grapheme>Magdalena</grapheme><phoneme>ˌmæɡdəˈleɪnə</phoneme></lexeme>
<lexeme><grapheme>Magdalena Andersson</grapheme><phoneme>ˌmæɡdəˈleɪnə ˈændərʃɒn</phoneme></lexeme>
<lexeme><grapheme>Magellan</grapheme><phoneme>məˈɡɛlən</phoneme></lexeme>
<lexeme><grapheme>Magnette</grapheme><phoneme>mænˈjɛt</phoneme></lexeme>
<lexeme><grapheme>Magnus</grapheme><phoneme>ˈmæɡnəs</phoneme></lexeme>
<lexeme><grapheme>Magnus Carlsen</grapheme><phoneme>ˈmæɡnəs ˈkɑːrlsən</phoneme></lexeme>
<lexeme><grapheme>Magritte</grapheme><phoneme>məˈɡriːt</phoneme></lexeme>
<lexeme><grapheme>Magufuli</grapheme><phoneme>ˌmɑːɡuˈfuːli</phoneme></lexeme>
<lexeme><grapheme>Mahama</grapheme><phoneme>məˈhɑːmə</phoneme></lexeme>
<lexeme><grapheme>Mahamadou</grapheme><phoneme>ˌmɑːhəˈmɑːduː</phoneme></lexeme>
<lexeme><grapheme>Mahamat</grapheme><phoneme>ˌmɑːhəˈmɑːt</phoneme></lexeme>
<lexeme><grapheme>Mahamat Idriss Déby</grapheme><phoneme>ˌmɑːhəˈmɑːt ɪˈdriːs ˈdɛbi</phoneme></lexeme>
<lexeme><grapheme>Mahamudu Bawumia</grapheme><phoneme>ˌmɑːhəˈmuːduː bəˈwuːmiə</phoneme></lexeme>
<lexeme><grapheme>Maharaj</grapheme><phoneme>ˌmɑːhəˈrɑːdʒ</phoneme></lexeme>
<lexeme><grapheme>Maharani</grapheme><phoneme>ˌmɑːhəˈrɑːni</phoneme></lexeme>
<lexeme><grapheme>Mahathir</grapheme><phoneme>məˈhɑːtɪr</phoneme></lexeme>
<lexeme><grapheme>Mahathir Mohamad</grapheme><phoneme>məˈhɑːtɪr moʊˈhæməd</phoneme></lexeme>
<lexeme><grapheme>Mahatma</grapheme><phoneme>məˈhɑːtmə</phoneme></lexeme>
<lexeme><grapheme>Mahatma Gandhi</grapheme><phoneme>məˈhɑːtmə ˈɡɑːndi</phoneme></lexeme>
<lexeme><grapheme>Mahendra Singh Dhoni</grapheme><phoneme>məˈhɛndrə ˈsɪŋ ˈdoʊni</phoneme></lexeme>
<lexeme><grapheme>Mahesh</grapheme><phoneme>məˈheɪʃ</phoneme></lexeme>
<lexeme><grapheme>Mahfouz</grapheme><phoneme>mɑːˈfuːz</phoneme></lexeme>
<lexeme><grapheme>Mahinda</grapheme><phoneme>məˈhɪndə</phoneme></lexeme>
<lexeme><grapheme>Mahinda Rajapaksa</grapheme><phoneme>məˈhɪndə ˌrɑːdʒəˈpʌksə</phoneme></lexeme>
<lexeme><grapheme>Mahler</grapheme><phoneme>ˈmɑːlər</phoneme></lexeme>
<lexeme><grapheme>Mahmood</grapheme><phoneme>mɑːˈmuːd</phoneme></lexeme>
<lexeme><grapheme>Mahmoud</grapheme><phoneme>mɑːˈmuːd</phoneme></lexeme>
<lexeme><grapheme>Mahmoud Abbas</grapheme><phoneme>mɑːˈmuːd ˈɑːbɑːs</phoneme></lexeme>
<lexeme><grapheme>Mahmoud Ahmadinejad</grapheme><phoneme>mɑːˈmuːd ɑːməˈdiːnədʒɑːd</phoneme></lexeme>
<lexeme><grapheme>Mahmoud Ali Youssouf</grapheme><phoneme>mɑːˈmuːd ˈæli ˈjuːsuːf</phoneme></lexeme>
<lexeme><grapheme>Mahomes</grapheme><phoneme>məˈhoʊmz</phoneme></lexeme>
<lexeme><grapheme>Mahrez</grapheme><phoneme>ˈmɑːrɛz</phoneme></lexeme>
<lexeme><grapheme>Mahsa</grapheme><phoneme>mɑːˈsɑː</phoneme></lexeme>
<lexeme><grapheme>Mahsa Amini</grapheme><phoneme>mɑːˈsɑː ɑːˈmiːni</phoneme></lexeme>
<lexeme><grapheme>Mahuchikh</grapheme><phoneme>məˈhuːtʃiːk</phoneme></lexeme>
<lexeme><grapheme>Maia</grapheme><phoneme>ˈmaɪə</phoneme></lexeme>
<lexeme><grapheme>Maia Sandu</grapheme><phoneme>ˈmaɪə ˈsɑːnduː</phoneme></lexeme>
<lexeme><grapheme>Maina</grapheme><phoneme>ˈmaɪnə</phoneme></lexeme>
<lexeme><grapheme>Mainoo</grapheme><phoneme>ˈmaɪnuː</phoneme></lexeme>
<lexeme><grapheme>Maipi-Clarke</grapheme><phoneme>ˌmaɪpiˈklɑːrk</phoneme></lexeme>
<lexeme><grapheme>Maithripala Sirisena</grapheme><phoneme>ˌmaɪtrɪˈpɑːlə ˌsɪrɪˈseɪnə</phoneme></lexeme>
<lexeme><grapheme>Majid</grapheme><phoneme>mæˈdʒiːd</phoneme></lexeme>
<lexeme><grapheme>Makary</grapheme><phoneme>məˈkæri</phoneme></lexeme>
<lexeme><grapheme>Makhachev</grapheme><phoneme>məˈkɑːtʃɛv</phoneme></lexeme>
<lexeme><grapheme>Malala</grapheme><phoneme>məˈlɑːlə</phoneme></lexeme>
<lexeme><grapheme>Malala Yousafzai</grapheme><phoneme>məˈlɑːlə ˌjuːsəfˈzaɪ</phoneme></lexeme>
<lexeme><grapheme>Malek</grapheme><phoneme>ˈmælɪk</phoneme></lexeme>
<lexeme><grapheme>Malevich</grapheme><phoneme>məˈleɪvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Małgorzata</grapheme><phoneme>ˌmælɡəˈʒɑːtə</phoneme></lexeme>
<lexeme><grapheme>Malhotra</grapheme><phoneme>məlˈhoʊtrə</phoneme></lexeme>
<lexeme><grapheme>Malik</grapheme><phoneme>ˈmælɪk</phoneme></lexeme>
<lexeme><grapheme>Maliki</grapheme><phoneme>ˈmæliki</phoneme></lexeme>
<lexeme><grapheme>Malinin</grapheme><phoneme>məˈliːniːn</phoneme></lexeme>
<lexeme><grapheme>Malkin</grapheme><phoneme>ˈmælkɪn</phoneme></lexeme>
<lexeme><grapheme>Mallikarjun</grapheme><phoneme>ˌmʌlɪˈkɑːrdʒʊn</phoneme></lexeme>
<lexeme><grapheme>Mallya</grapheme><phoneme>ˈmɑːljə</phoneme></lexeme>
<lexeme><grapheme>Mamadou</grapheme><phoneme>ˈmɑːməduː</phoneme></lexeme>
<lexeme><grapheme>Mamady</grapheme><phoneme>ˈmæmədi</phoneme></lexeme>
<lexeme><grapheme>Mamady Doumbouya</grapheme><phoneme>ˈmæmədi duːmˈbuːjə</phoneme></lexeme>
<lexeme><grapheme>Mamata</grapheme><phoneme>məˈmɑːtə</phoneme></lexeme>
<lexeme><grapheme>Mamata Banerjee</grapheme><phoneme>məˈmɑːtə ˈbænərdʒi</phoneme></lexeme>
<lexeme><grapheme>Mamdani</grapheme><phoneme>mæmˈdɑːni</phoneme></lexeme>
<lexeme><grapheme>Mamedov</grapheme><phoneme>məˈmɛdɒv</phoneme></lexeme>
<lexeme><grapheme>Mamedyarov</grapheme><phoneme>ˌmæmədˈjɑːrɒv</phoneme></lexeme>
<lexeme><grapheme>Manabe</grapheme><phoneme>məˈnɑːbeɪ</phoneme></lexeme>
<lexeme><grapheme>Manasseh</grapheme><phoneme>məˈnæsə</phoneme></lexeme>
<lexeme><grapheme>Manasseh Sogavare</grapheme><phoneme>məˈnæsə ˌsɒɡəˈvɑːreɪ</phoneme></lexeme>
<lexeme><grapheme>Mandela</grapheme><phoneme>mænˈdɛlə</phoneme></lexeme>
<lexeme><grapheme>Manele</grapheme><phoneme>məˈnɛleɪ</phoneme></lexeme>
<lexeme><grapheme>Manet</grapheme><phoneme>ˈmæneɪ</phoneme></lexeme>
<lexeme><grapheme>Manfred Weber</grapheme><phoneme>ˈmɑːnfrɛt ˈveɪbər</phoneme></lexeme>
<lexeme><grapheme>Mangione</grapheme><phoneme>ˌmændʒiˈoʊni</phoneme></lexeme>
<lexeme><grapheme>Manmohan</grapheme><phoneme>mænˈmoʊhən</phoneme></lexeme>
<lexeme><grapheme>Mannerheim</grapheme><phoneme>ˈmænərhaɪm</phoneme></lexeme>
<lexeme><grapheme>Mansour</grapheme><phoneme>mænˈsʊr</phoneme></lexeme>
<lexeme><grapheme>Mansur Yavaş</grapheme><phoneme>mɑːnˈsʊər jɑːˈvɑːʃ</phoneme></lexeme>
<lexeme><grapheme>Mantashe</grapheme><phoneme>mænˈtæʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Manuel de Falla</grapheme><phoneme>mænˈwɛl də ˈfaɪə</phoneme></lexeme>
<lexeme><grapheme>Manuel Neuer</grapheme><phoneme>ˈmænuɛl ˈnɔɪər</phoneme></lexeme>
<lexeme><grapheme>Mao Ning</grapheme><phoneme>maʊ ˈnɪŋ</phoneme></lexeme>
<lexeme><grapheme>Mao Zedong</grapheme><phoneme>maʊ ˌdzʌˈdʊŋ</phoneme></lexeme>
<lexeme><grapheme>Maradona</grapheme><phoneme>ˌmærəˈdɒnə</phoneme></lexeme>
<lexeme><grapheme>Marape</grapheme><phoneme>məˈrɑːpeɪ</phoneme></lexeme>
<lexeme><grapheme>Marc Chagall</grapheme><phoneme>ˈmɑːrk ʃəˈɡæl</phoneme></lexeme>
<lexeme><grapheme>Marcel</grapheme><phoneme>mɑːrˈsɛl</phoneme></lexeme>
<lexeme><grapheme>Marcel Ciolacu</grapheme><phoneme>mɑːrˈsɛl tʃoʊˈlɑːkuː</phoneme></lexeme>
<lexeme><grapheme>Marcel Proust</grapheme><phoneme>mɑːrˈsɛl ˈpruːst</phoneme></lexeme>
<lexeme><grapheme>Marcell Jacobs</grapheme><phoneme>mɑːrˈsɛl ˈdʒeɪkəbz</phoneme></lexeme>
<lexeme><grapheme>Marcelo Ebrard</grapheme><phoneme>mɑːrˈsɛloʊ ˈɛbrɑːrd</phoneme></lexeme>
<lexeme><grapheme>Marcelo Rebelo de Sousa</grapheme><phoneme>mɑːrˈsɛloʊ rəˈbeɪloʊ də ˈsoʊzə</phoneme></lexeme>
<lexeme><grapheme>Marchand</grapheme><phoneme>mɑːrˈʃɒn</phoneme></lexeme>
<lexeme><grapheme>Marco Jansen</grapheme><phoneme>ˈmɑːrkoʊ ˈjɑːnsən</phoneme></lexeme>
<lexeme><grapheme>Marco Odermatt</grapheme><phoneme>ˈmɑːrkoʊ ˈoʊdərmɑːt</phoneme></lexeme>
<lexeme><grapheme>Marco Rubio</grapheme><phoneme>ˈmɑːrkoʊ ˈruːbioʊ</phoneme></lexeme>
<lexeme><grapheme>Marcos</grapheme><phoneme>ˈmɑːrkɒs</phoneme></lexeme>
<lexeme><grapheme>Mareike</grapheme><phoneme>məˈraɪkə</phoneme></lexeme>
<lexeme><grapheme>Maresca</grapheme><phoneme>məˈrɛskə</phoneme></lexeme>
<lexeme><grapheme>Margrethe</grapheme><phoneme>mɑːrˈɡreɪtə</phoneme></lexeme>
<lexeme><grapheme>Margrethe Vestager</grapheme><phoneme>mɑːrˈɡreɪtə ˈvɛsteɪər</phoneme></lexeme>
<lexeme><grapheme>Maria Butina</grapheme><phoneme>məˈriːə ˈbuːtɪnə</phoneme></lexeme>
<lexeme><grapheme>Maria Callas</grapheme><phoneme>məˈriːə ˈkæləs</phoneme></lexeme>
<lexeme><grapheme>María Corina Machado</grapheme><phoneme>məˈriːə kəˈriːnə məˈtʃɑːdoʊ</phoneme></lexeme>
<lexeme><grapheme>Maria Malmer Stenergard</grapheme><phoneme>məˈriːə ˈmælmər ˈsteɪnərɡɑːrd</phoneme></lexeme>
<lexeme><grapheme>Maria Ressa</grapheme><phoneme>məˈriːə ˈrɛsə</phoneme></lexeme>
<lexeme><grapheme>Maria Sharapova</grapheme><phoneme>məˈriːə ˌʃærəˈpoʊvə</phoneme></lexeme>
<lexeme><grapheme>Maria Zakharova</grapheme><phoneme>məˈriːə zəˈkɑːrəvə</phoneme></lexeme>
<lexeme><grapheme>Mariano Rajoy</grapheme><phoneme>ˌmæriˈɑːnoʊ rəˈhɔɪ</phoneme></lexeme>
<lexeme><grapheme>Marías</grapheme><phoneme>məˈriːəs</phoneme></lexeme>
<lexeme><grapheme>Marie Curie</grapheme><phoneme>məˈriː ˈkjʊri</phoneme></lexeme>
<lexeme><grapheme>Marie Skłodowska-Curie</grapheme><phoneme>məˈriː skwəˈdɒfskə ˈkjʊri</phoneme></lexeme>
<lexeme><grapheme>Marielle</grapheme><phoneme>ˌmæriˈɛl</phoneme></lexeme>
<lexeme><grapheme>Marina Abramović</grapheme><phoneme>məˈriːnə əˈbrɑːməvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Marina Silva</grapheme><phoneme>məˈriːnə ˈsɪlvə</phoneme></lexeme>
<lexeme><grapheme>Marine Le Pen</grapheme><phoneme>məˈriːn lə ˈpɛn</phoneme></lexeme>
<lexeme><grapheme>Marine Tondelier</grapheme><phoneme>məˈriːn tɒndəˈljeɪ</phoneme></lexeme>
<lexeme><grapheme>Mario</grapheme><phoneme>ˈmɑːrioʊ</phoneme></lexeme>
<lexeme><grapheme>Mario Draghi</grapheme><phoneme>ˈmɑːrioʊ ˈdrɑːɡi</phoneme></lexeme>
<lexeme><grapheme>Mario Vargas Llosa</grapheme><phoneme>ˈmɑːrioʊ ˈvɑːrɡəs ˈjoʊsə</phoneme></lexeme>
<lexeme><grapheme>Marion Cotillard</grapheme><phoneme>ˌmæriˈɒn ˌkɒtiˈjɑːr</phoneme></lexeme>
<lexeme><grapheme>Marius Borg Høiby</grapheme><phoneme>ˈmɑːriʊs ˈbɔːrɡ ˈhɔɪbi</phoneme></lexeme>
<lexeme><grapheme>Marjane Satrapi</grapheme><phoneme>mɑːrˈʒɑːn səˈtrɑːpi</phoneme></lexeme>
<lexeme><grapheme>Marjoribanks</grapheme><phoneme>ˈmɑːrtʃbæŋks</phoneme></lexeme>
<lexeme><grapheme>Mark Carney</grapheme><phoneme>mɑːrk ˈkɑːrni</phoneme></lexeme>
<lexeme><grapheme>Mark Rutte</grapheme><phoneme>mɑːrk ˈrʊtə</phoneme></lexeme>
<lexeme><grapheme>Markarova</grapheme><phoneme>mɑːrˈkɑːrəvə</phoneme></lexeme>
<lexeme><grapheme>Markéta</grapheme><phoneme>ˈmɑːrkeɪtə</phoneme></lexeme>
<lexeme><grapheme>Markus Söder</grapheme><phoneme>ˈmɑːrkʊs ˈzɜːdər</phoneme></lexeme>
<lexeme><grapheme>Markus Soeder</grapheme><phoneme>ˈmɑːrkʊs ˈzɜːdər</phoneme></lexeme>
<lexeme><grapheme>Marles</grapheme><phoneme>ˈmɑːrlz</phoneme></lexeme>
<lexeme><grapheme>Marmoush</grapheme><phoneme>mɑːrˈmuːʃ</phoneme></lexeme>
<lexeme><grapheme>Maroš</grapheme><phoneme>ˈmɑːrɒʃ</phoneme></lexeme>
<lexeme><grapheme>Maroš Šefčovič</grapheme><phoneme>ˈmɑːrɒʃ ˈʃɛftʃoʊvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Marques Mendes</grapheme><phoneme>ˈmɑːrkəʃ ˈmɛndeɪʃ</phoneme></lexeme>
<lexeme><grapheme>Márquez</grapheme><phoneme>ˈmɑːrkɛs</phoneme></lexeme>
<lexeme><grapheme>Marquinhos</grapheme><phoneme>mɑːrˈkiːnjoʊs</phoneme></lexeme>
<lexeme><grapheme>Marta Ortega</grapheme><phoneme>ˈmɑːrtə ɔːrˈteɪɡə</phoneme></lexeme>
<lexeme><grapheme>Martel</grapheme><phoneme>mɑːrˈtɛl</phoneme></lexeme>
<lexeme><grapheme>Martha Argerich</grapheme><phoneme>ˈmɑːrtə ˈɑːrɡərɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Martin Ødegaard</grapheme><phoneme>ˈmɑːrtɪn ˈɜːdəɡɔːr</phoneme></lexeme>
<lexeme><grapheme>Martin Scorsese</grapheme><phoneme>ˈmɑːrtɪn skɔːrˈseɪzi</phoneme></lexeme>
<lexeme><grapheme>Martínez</grapheme><phoneme>mɑːrˈtiːnɛz</phoneme></lexeme>
<lexeme><grapheme>Mārtiņš</grapheme><phoneme>ˈmɑːrtiːnʃ</phoneme></lexeme>
<lexeme><grapheme>Marty Makary</grapheme><phoneme>ˈmɑːrti məˈkæri</phoneme></lexeme>
<lexeme><grapheme>Marwan</grapheme><phoneme>mɑːrˈwɑːn</phoneme></lexeme>
<lexeme><grapheme>Marwan Barghouti</grapheme><phoneme>mɑːrˈwɑːn bɑːrˈɡuːti</phoneme></lexeme>
<lexeme><grapheme>Mary Lou McDonald</grapheme><phoneme>ˈmɛri luː məkˈdɒnəld</phoneme></lexeme>
<lexeme><grapheme>Maryam</grapheme><phoneme>ˈmæriəm</phoneme></lexeme>
<lexeme><grapheme>Maryam Nawaz</grapheme><phoneme>ˈmɑːriəm nəˈwɑːz</phoneme></lexeme>
<lexeme><grapheme>Marzouki</grapheme><phoneme>mɑːrˈzuːki</phoneme></lexeme>
<lexeme><grapheme>Masako</grapheme><phoneme>ˈmɑːsəkoʊ</phoneme></lexeme>
<lexeme><grapheme>Masayoshi</grapheme><phoneme>ˌmɑːsəˈjoʊʃi</phoneme></lexeme>
<lexeme><grapheme>Masayoshi Son</grapheme><phoneme>ˌmɑːsəˈjoʊʃi sʌn</phoneme></lexeme>
<lexeme><grapheme>Mashatile</grapheme><phoneme>ˌmɑːʃəˈtiːleɪ</phoneme></lexeme>
<lexeme><grapheme>Masisi</grapheme><phoneme>mæˈsiːsi</phoneme></lexeme>
<lexeme><grapheme>Masoud</grapheme><phoneme>mæˈsuːd</phoneme></lexeme>
<lexeme><grapheme>Masoud Pezeshkian</grapheme><phoneme>mæˈsuːd ˌpɛzɛʃkiˈɑːn</phoneme></lexeme>
<lexeme><grapheme>Masra</grapheme><phoneme>ˈmɑːsrə</phoneme></lexeme>
<lexeme><grapheme>Masrour</grapheme><phoneme>mæsˈrʊr</phoneme></lexeme>
<lexeme><grapheme>Masrour Barzani</grapheme><phoneme>mæsˈrʊr bɑːrˈzɑːni</phoneme></lexeme>
<lexeme><grapheme>Massa</grapheme><phoneme>ˈmɑːsə</phoneme></lexeme>
<lexeme><grapheme>Massad Boulos</grapheme><phoneme>məˈsɑːd ˈbuːlɒs</phoneme></lexeme>
<lexeme><grapheme>Massimiliano Allegri</grapheme><phoneme>ˌmæsɪˌmɪliˈɑːnoʊ əˈleɪɡri</phoneme></lexeme>
<lexeme><grapheme>Mata'afa</grapheme><phoneme>ˌmɑːtəˈɑːfə</phoneme></lexeme>
<lexeme><grapheme>Matekane</grapheme><phoneme>ˌmɑːtɛˈkɑːneɪ</phoneme></lexeme>
<lexeme><grapheme>Mateusz</grapheme><phoneme>məˈteɪʊʃ</phoneme></lexeme>
<lexeme><grapheme>Mateusz Morawiecki</grapheme><phoneme>məˈteɪʊʃ ˌmɒrəˈvjɛtski</phoneme></lexeme>
<lexeme><grapheme>Mathias</grapheme><phoneme>məˈθaɪəs</phoneme></lexeme>
<lexeme><grapheme>Mathias Cormann</grapheme><phoneme>məˈθaɪəs ˈkɔːrmən</phoneme></lexeme>
<lexeme><grapheme>Mathieu</grapheme><phoneme>mæˈtjɜː</phoneme></lexeme>
<lexeme><grapheme>Matisse</grapheme><phoneme>mæˈtiːs</phoneme></lexeme>
<lexeme><grapheme>Matolcsy</grapheme><phoneme>ˈmætɒltʃi</phoneme></lexeme>
<lexeme><grapheme>Mattarella</grapheme><phoneme>ˌmætəˈrɛlə</phoneme></lexeme>
<lexeme><grapheme>Matteo</grapheme><phoneme>məˈteɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Matteo Renzi</grapheme><phoneme>məˈteɪoʊ ˈrɛntsi</phoneme></lexeme>
<lexeme><grapheme>Matteo Salvini</grapheme><phoneme>məˈteɪoʊ sælˈviːni</phoneme></lexeme>
<lexeme><grapheme>Matthei</grapheme><phoneme>məˈteɪ</phoneme></lexeme>
<lexeme><grapheme>Matthew McConaughey</grapheme><phoneme>ˈmæθjuː məˈkɒnəheɪ</phoneme></lexeme>
<lexeme><grapheme>Matthias</grapheme><phoneme>məˈtiːəs</phoneme></lexeme>
<lexeme><grapheme>Matthieu</grapheme><phoneme>mæˈtjɜː</phoneme></lexeme>
<lexeme><grapheme>Matthijs</grapheme><phoneme>məˈtaɪs</phoneme></lexeme>
<lexeme><grapheme>Maurice Ravel</grapheme><phoneme>mɔːˈriːs rəˈvɛl</phoneme></lexeme>
<lexeme><grapheme>Mauricio</grapheme><phoneme>maʊˈriːsioʊ</phoneme></lexeme>
<lexeme><grapheme>Mauricio Macri</grapheme><phoneme>maʊˈriːsioʊ ˈmɑːkri</phoneme></lexeme>
<lexeme><grapheme>Maurizio</grapheme><phoneme>maʊˈriːtsjoʊ</phoneme></lexeme>
<lexeme><grapheme>Maurizio Cattelan</grapheme><phoneme>maʊˈrɪtsioʊ ˌkætəˈlɑːn</phoneme></lexeme>
<lexeme><grapheme>Mauro Cid</grapheme><phoneme>ˈmaʊroʊ ˈsiːd</phoneme></lexeme>
<lexeme><grapheme>Max Verstappen</grapheme><phoneme>mæks vərˈstɑːpən</phoneme></lexeme>
<lexeme><grapheme>Máxima</grapheme><phoneme>ˈmæksɪmə</phoneme></lexeme>
<lexeme><grapheme>Maxime</grapheme><phoneme>mækˈsiːm</phoneme></lexeme>
<lexeme><grapheme>Maya Angelou</grapheme><phoneme>ˈmaɪə ˈændʒəloʊ</phoneme></lexeme>
<lexeme><grapheme>Mayorkas</grapheme><phoneme>meɪˈɔːrkəs</phoneme></lexeme>
<lexeme><grapheme>Mazie Hirono</grapheme><phoneme>ˈmeɪzi hɪˈroʊnoʊ</phoneme></lexeme>
<lexeme><grapheme>Mazloum Abdi</grapheme><phoneme>mæzˈluːm ˈæbdi</phoneme></lexeme>
<lexeme><grapheme>Mazón</grapheme><phoneme>mæˈsɒn</phoneme></lexeme>
<lexeme><grapheme>Mbappé</grapheme><phoneme>əmˈbæpeɪ</phoneme></lexeme>
<lexeme><grapheme>Mbaye</grapheme><phoneme>əmˈbaɪ</phoneme></lexeme>
<lexeme><grapheme>Mbeki</grapheme><phoneme>əmˈbɛki</phoneme></lexeme>
<lexeme><grapheme>Mbeumo</grapheme><phoneme>əmˈbjuːmoʊ</phoneme></lexeme>
<lexeme><grapheme>Mbowe</grapheme><phoneme>əmˈboʊweɪ</phoneme></lexeme>
<lexeme><grapheme>Mbumba</grapheme><phoneme>əmˈbʊmbə</phoneme></lexeme>
<lexeme><grapheme>McConaughey</grapheme><phoneme>məˈkɒnəheɪ</phoneme></lexeme>
<lexeme><grapheme>McDonald</grapheme><phoneme>məkˈdɒnəld</phoneme></lexeme>
<lexeme><grapheme>Mchunu</grapheme><phoneme>əmˈtʃuːnuː</phoneme></lexeme>
<lexeme><grapheme>McIlroy</grapheme><phoneme>ˈmækəlrɔɪ</phoneme></lexeme>
<lexeme><grapheme>McKay</grapheme><phoneme>məˈkaɪ</phoneme></lexeme>
<lexeme><grapheme>McKennie</grapheme><phoneme>məˈkɛni</phoneme></lexeme>
<lexeme><grapheme>McKeown</grapheme><phoneme>məˈkjuːən</phoneme></lexeme>
<lexeme><grapheme>McLaughlin</grapheme><phoneme>məˈklɒklɪn</phoneme></lexeme>
<lexeme><grapheme>McLaughlin-Levrone</grapheme><phoneme>məˌklɒklɪnləˈvroʊn</phoneme></lexeme>
<lexeme><grapheme>McMahon</grapheme><phoneme>məkˈmæn</phoneme></lexeme>
<lexeme><grapheme>Medinsky</grapheme><phoneme>mɛˈdɪnski</phoneme></lexeme>
<lexeme><grapheme>Medvedev</grapheme><phoneme>mɛdˈvɛdɛv</phoneme></lexeme>
<lexeme><grapheme>Megawati</grapheme><phoneme>ˌmɛɡəˈwɑːti</phoneme></lexeme>
<lexeme><grapheme>Megawati Sukarnoputri</grapheme><phoneme>ˌmɛɡəˈwɑːti suːˌkɑːrnoʊˈpuːtri</phoneme></lexeme>
<lexeme><grapheme>Mehbooba Mufti</grapheme><phoneme>mɛˈbuːbə ˈmʊfti</phoneme></lexeme>
<lexeme><grapheme>Mehdi</grapheme><phoneme>ˈmɛdi</phoneme></lexeme>
<lexeme><grapheme>Mehidy</grapheme><phoneme>mɛˈhiːdi</phoneme></lexeme>
<lexeme><grapheme>Mehmet</grapheme><phoneme>mɛˈmɛt</phoneme></lexeme>
<lexeme><grapheme>Mehmet Oz</grapheme><phoneme>ˈmɛmɛt ˈɒz</phoneme></lexeme>
<lexeme><grapheme>Mehmet Şimşek</grapheme><phoneme>mɛˈmɛt ʃɪmˈʃɛk</phoneme></lexeme>
<lexeme><grapheme>Mehriban</grapheme><phoneme>ˌmɛhriˈbɑːn</phoneme></lexeme>
<lexeme><grapheme>Meinl-Reisinger</grapheme><phoneme>ˈmaɪnəl ˈraɪziːŋər</phoneme></lexeme>
<lexeme><grapheme>Mekies</grapheme><phoneme>mɛˈkiːz</phoneme></lexeme>
<lexeme><grapheme>Melania</grapheme><phoneme>məˈlɑːniə</phoneme></lexeme>
<lexeme><grapheme>Melania Trump</grapheme><phoneme>məˈlɑːniə trʌmp</phoneme></lexeme>
<lexeme><grapheme>Mélanie Joly</grapheme><phoneme>meɪlæˈniː ʒɒˈliː</phoneme></lexeme>
<lexeme><grapheme>Mélenchon</grapheme><phoneme>ˌmeɪlɒnˈʃɒn</phoneme></lexeme>
<lexeme><grapheme>Meles</grapheme><phoneme>ˈmɛlɛs</phoneme></lexeme>
<lexeme><grapheme>Meles Zenawi</grapheme><phoneme>ˈmɛlɛs zɛˈnɑːwi</phoneme></lexeme>
<lexeme><grapheme>Meloni</grapheme><phoneme>mɛˈloʊni</phoneme></lexeme>
<lexeme><grapheme>Menachem Begin</grapheme><phoneme>məˈnɑːxəm ˈbeɪɡɪn</phoneme></lexeme>
<lexeme><grapheme>Menchú</grapheme><phoneme>mɛnˈtʃuː</phoneme></lexeme>
<lexeme><grapheme>Mendonça</grapheme><phoneme>mɛnˈdɒnsə</phoneme></lexeme>
<lexeme><grapheme>Meng</grapheme><phoneme>ˈmʌŋ</phoneme></lexeme>
<lexeme><grapheme>Meng Wanzhou</grapheme><phoneme>mʌŋ ˌwɑːnˈdʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Mensah</grapheme><phoneme>ˈmɛnsɑː</phoneme></lexeme>
<lexeme><grapheme>Menšík</grapheme><phoneme>ˈmɛnʃiːk</phoneme></lexeme>
<lexeme><grapheme>Mentzen</grapheme><phoneme>ˈmɛntsɛn</phoneme></lexeme>
<lexeme><grapheme>Menzies</grapheme><phoneme>ˈmɛnziz</phoneme></lexeme>
<lexeme><grapheme>Menzies Campbell</grapheme><phoneme>ˈmɪŋɪs ˈkæmbəl</phoneme></lexeme>
<lexeme><grapheme>Merab</grapheme><phoneme>mɛˈrɑːb</phoneme></lexeme>
<lexeme><grapheme>Meral Akşener</grapheme><phoneme>mɛˈrɑːl ˈækʃənɛr</phoneme></lexeme>
<lexeme><grapheme>Merchan</grapheme><phoneme>mərˈʃɑːn</phoneme></lexeme>
<lexeme><grapheme>Merckx</grapheme><phoneme>ˈmɛrks</phoneme></lexeme>
<lexeme><grapheme>Merkel</grapheme><phoneme>ˈmɛrkəl</phoneme></lexeme>
<lexeme><grapheme>Meshaal</grapheme><phoneme>ˈmɛʃɑːl</phoneme></lexeme>
<lexeme><grapheme>Messi</grapheme><phoneme>ˈmɛsi</phoneme></lexeme>
<lexeme><grapheme>Messina Denaro</grapheme><phoneme>mɛˈsiːnə dɛˈnɑːroʊ</phoneme></lexeme>
<lexeme><grapheme>Metsola</grapheme><phoneme>mɛtˈsoʊlə</phoneme></lexeme>
<lexeme><grapheme>Mette</grapheme><phoneme>ˈmɛtə</phoneme></lexeme>
<lexeme><grapheme>Mette Frederiksen</grapheme><phoneme>ˈmɛtə ˈfrɛðərɪksən</phoneme></lexeme>
<lexeme><grapheme>Mette-Marit</grapheme><phoneme>ˈmɛtə ˈmɑːrɪt</phoneme></lexeme>
<lexeme><grapheme>Mevlüt</grapheme><phoneme>mɛvˈluːt</phoneme></lexeme>
<lexeme><grapheme>Mevlüt Çavuşoğlu</grapheme><phoneme>mɛvˈluːt tʃaʊʃoʊˈluː</phoneme></lexeme>
<lexeme><grapheme>Mia Mottley</grapheme><phoneme>ˈmiːə ˈmɒtli</phoneme></lexeme>
<lexeme><grapheme>Micallef</grapheme><phoneme>miːˈkɑːlɛf</phoneme></lexeme>
<lexeme><grapheme>Michael Haneke</grapheme><phoneme>ˈmaɪkəl ˈhɑːnəkə</phoneme></lexeme>
<lexeme><grapheme>Michael Ondaatje</grapheme><phoneme>ˈmaɪkəl ɒnˈdɑːtʃi</phoneme></lexeme>
<lexeme><grapheme>Michael Schumacher</grapheme><phoneme>ˈmaɪkəl ˈʃuːmɑːkər</phoneme></lexeme>
<lexeme><grapheme>Michal</grapheme><phoneme>ˈmiːhɑːl</phoneme></lexeme>
<lexeme><grapheme>Michal Šimečka</grapheme><phoneme>ˈmiːxɑːl ˈʃɪmɛtʃkə</phoneme></lexeme>
<lexeme><grapheme>Micheál</grapheme><phoneme>ˈmiːhɔːl</phoneme></lexeme>
<lexeme><grapheme>Micheál Martin</grapheme><phoneme>ˈmiːhɔːl ˈmɑːrtɪn</phoneme></lexeme>
<lexeme><grapheme>Michel Aoun</grapheme><phoneme>mɪˈʃɛl ˈaʊn</phoneme></lexeme>
<lexeme><grapheme>Michel Barnier</grapheme><phoneme>mɪˈʃɛl ˈbɑːrnieɪ</phoneme></lexeme>
<lexeme><grapheme>Michel Houellebecq</grapheme><phoneme>miːˈʃɛl ˈwɛlbɛk</phoneme></lexeme>
<lexeme><grapheme>Michel Temer</grapheme><phoneme>miˈʃɛl ˈtɛmɛr</phoneme></lexeme>
<lexeme><grapheme>Michelangelo</grapheme><phoneme>ˌmaɪkəlˈændʒəloʊ</phoneme></lexeme>
<lexeme><grapheme>Michele</grapheme><phoneme>miːˈkɛleɪ</phoneme></lexeme>
<lexeme><grapheme>Michelle Bachelet</grapheme><phoneme>mɪˈʃɛl ˌbætʃəˈlɛt</phoneme></lexeme>
<lexeme><grapheme>Michelle O'Neill</grapheme><phoneme>mɪˈʃɛl oʊˈniːl</phoneme></lexeme>
<lexeme><grapheme>Michelle Obama</grapheme><phoneme>mɪˈʃɛl oʊˈbɑːmə</phoneme></lexeme>
<lexeme><grapheme>Michelle Yeoh</grapheme><phoneme>mɪˈʃɛl ˈjoʊ</phoneme></lexeme>
<lexeme><grapheme>Michl</grapheme><phoneme>ˈmiːxəl</phoneme></lexeme>
<lexeme><grapheme>Michnik</grapheme><phoneme>ˈmɪxnɪk</phoneme></lexeme>
<lexeme><grapheme>Mickoski</grapheme><phoneme>ˈmɪtskɒski</phoneme></lexeme>
<lexeme><grapheme>Miguel</grapheme><phoneme>mɪˈɡɛl</phoneme></lexeme>
<lexeme><grapheme>Miguel de Cervantes</grapheme><phoneme>miːˈɡɛl də sɜːrˈvæntiːz</phoneme></lexeme>
<lexeme><grapheme>Miguel Díaz-Canel</grapheme><phoneme>mɪˈɡɛl ˈdiːæz kəˈnɛl</phoneme></lexeme>
<lexeme><grapheme>Mihai</grapheme><phoneme>miːˈhaɪ</phoneme></lexeme>
<lexeme><grapheme>Mihály</grapheme><phoneme>ˈmiːhaɪ</phoneme></lexeme>
<lexeme><grapheme>Mijaín</grapheme><phoneme>ˌmiːhɑːˈiːn</phoneme></lexeme>
<lexeme><grapheme>Mika Häkkinen</grapheme><phoneme>ˈmiːkə ˈhækɪnɛn</phoneme></lexeme>
<lexeme><grapheme>Mikati</grapheme><phoneme>mɪˈkɑːti</phoneme></lexeme>
<lexeme><grapheme>Mikel</grapheme><phoneme>mɪˈkɛl</phoneme></lexeme>
<lexeme><grapheme>Mikel Arteta</grapheme><phoneme>mɪˈkɛl ɑːrˈtɛtə</phoneme></lexeme>
<lexeme><grapheme>Mikhail</grapheme><phoneme>ˌmɪkəˈiːl</phoneme></lexeme>
<lexeme><grapheme>Mikhail Gorbachev</grapheme><phoneme>ˌmɪkəˈiːl ˈɡɔːrbətʃɒf</phoneme></lexeme>
<lexeme><grapheme>Mikhail Mishustin</grapheme><phoneme>ˌmɪkəˈiːl mɪˈʃuːstɪn</phoneme></lexeme>
<lexeme><grapheme>Mikheil</grapheme><phoneme>mɪˈkeɪl</phoneme></lexeme>
<lexeme><grapheme>Mikheil Kavelashvili</grapheme><phoneme>mɪˈkeɪl ˌkɑːvəlæʃˈviːli</phoneme></lexeme>
<lexeme><grapheme>Mikheil Saakashvili</grapheme><phoneme>mɪˈkeɪl ˌsɑːkæʃˈviːli</phoneme></lexeme>
<lexeme><grapheme>Mikkelsen</grapheme><phoneme>ˈmɪkəlsən</phoneme></lexeme>
<lexeme><grapheme>Milan Kundera</grapheme><phoneme>ˈmɪlæn ˈkʊndərə</phoneme></lexeme>
<lexeme><grapheme>Milanović</grapheme><phoneme>mɪˈlɑːnəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Milatović</grapheme><phoneme>mɪˈlɑːtəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Milei</grapheme><phoneme>mɪˈleɪ</phoneme></lexeme>
<lexeme><grapheme>Milica</grapheme><phoneme>ˈmiːliːtsɑː</phoneme></lexeme>
<lexeme><grapheme>Milo Đukanović</grapheme><phoneme>ˈmiːloʊ dʒuːˈkɑːnəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Milojko</grapheme><phoneme>ˈmiːlɔɪkoʊ</phoneme></lexeme>
<lexeme><grapheme>Milojko Spajić</grapheme><phoneme>ˈmiːlɔɪkoʊ ˈspaɪɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Milorad</grapheme><phoneme>ˈmiːləræd</phoneme></lexeme>
<lexeme><grapheme>Milorad Dodik</grapheme><phoneme>ˈmiːləræd ˈdoʊdɪk</phoneme></lexeme>
<lexeme><grapheme>Miloš</grapheme><phoneme>ˈmiːlɒʃ</phoneme></lexeme>
<lexeme><grapheme>Miloš Forman</grapheme><phoneme>ˈmiːlɒʃ ˈfɔːrmən</phoneme></lexeme>
<lexeme><grapheme>Miloš Vučević</grapheme><phoneme>ˈmiːlɒʃ ˈvuːtʃəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Miloš Zeman</grapheme><phoneme>ˈmiːlɒʃ ˈzɛmən</phoneme></lexeme>
<lexeme><grapheme>Milošević</grapheme><phoneme>mɪˈloʊʃəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Miłosz</grapheme><phoneme>ˈmiːwɒʃ</phoneme></lexeme>
<lexeme><grapheme>Min Aung Hlaing</grapheme><phoneme>mɪn aʊŋ ˈlaɪŋ</phoneme></lexeme>
<lexeme><grapheme>Minaur</grapheme><phoneme>miːˈnɒr</phoneme></lexeme>
<lexeme><grapheme>Mindich</grapheme><phoneme>ˈmɪndɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Ming Campbell</grapheme><phoneme>ˈmɪŋ ˈkæmbəl</phoneme></lexeme>
<lexeme><grapheme>Minoru</grapheme><phoneme>mɪˈnɔːruː</phoneme></lexeme>
<lexeme><grapheme>Minoru Kihara</grapheme><phoneme>mɪˈnɔːruː kɪˈhɑːrə</phoneme></lexeme>
<lexeme><grapheme>Mira</grapheme><phoneme>ˈmɪrə</phoneme></lexeme>
<lexeme><grapheme>Mira Murati</grapheme><phoneme>ˈmɪrə muˈrɑːti</phoneme></lexeme>
<lexeme><grapheme>Miran</grapheme><phoneme>ˈmaɪrən</phoneme></lexeme>
<lexeme><grapheme>Miraz</grapheme><phoneme>mɪˈrɑːz</phoneme></lexeme>
<lexeme><grapheme>Mircea</grapheme><phoneme>ˈmɪrtʃə</phoneme></lexeme>
<lexeme><grapheme>Mircea Cărtărescu</grapheme><phoneme>ˈmɪrtʃə ˌkɑːrtəˈrɛskuː</phoneme></lexeme>
<lexeme><grapheme>Miró</grapheme><phoneme>mɪˈroʊ</phoneme></lexeme>
<lexeme><grapheme>Mirra</grapheme><phoneme>ˈmiːrə</phoneme></lexeme>
<lexeme><grapheme>Mirziyoyev</grapheme><phoneme>ˌmɪrziˈjɔɪɛv</phoneme></lexeme>
<lexeme><grapheme>Mirzoyan</grapheme><phoneme>miːrzoʊˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Mishal</grapheme><phoneme>ˈmɪʃæl</phoneme></lexeme>
<lexeme><grapheme>Mishal al-Ahmad</grapheme><phoneme>ˈmɪʃæl æl ˈæmæd</phoneme></lexeme>
<lexeme><grapheme>Mishima</grapheme><phoneme>ˈmɪʃɪmə</phoneme></lexeme>
<lexeme><grapheme>Mishustin</grapheme><phoneme>mɪˈʃuːstɪn</phoneme></lexeme>
<lexeme><grapheme>Mistral</grapheme><phoneme>mɪsˈtrɑːl</phoneme></lexeme>
<lexeme><grapheme>Mitchell Starc</grapheme><phoneme>ˈmɪtʃəl ˈstɑːrk</phoneme></lexeme>
<lexeme><grapheme>Mitoma</grapheme><phoneme>mɪˈtoʊmə</phoneme></lexeme>
<lexeme><grapheme>Mitsotakis</grapheme><phoneme>ˌmɪtsoʊˈtɑːkɪs</phoneme></lexeme>
<lexeme><grapheme>Mitterrand</grapheme><phoneme>ˈmiːtərɒn</phoneme></lexeme>
<lexeme><grapheme>Miuccia</grapheme><phoneme>miˈuːtʃə</phoneme></lexeme>
<lexeme><grapheme>Miuccia Prada</grapheme><phoneme>miˈuːtʃə ˈprɑːdə</phoneme></lexeme>
<lexeme><grapheme>Miyake</grapheme><phoneme>miˈjɑːkeɪ</phoneme></lexeme>
<lexeme><grapheme>Miyazaki</grapheme><phoneme>ˌmiːjəˈzɑːki</phoneme></lexeme>
<lexeme><grapheme>Mkapa</grapheme><phoneme>əmˈkɑːpə</phoneme></lexeme>
<lexeme><grapheme>Mkhitaryan</grapheme><phoneme>məˌkɪtərˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Mkhize</grapheme><phoneme>əmˈkiːzeɪ</phoneme></lexeme>
<lexeme><grapheme>Mkhwanazi</grapheme><phoneme>ˌəmkwəˈnɑːzi</phoneme></lexeme>
<lexeme><grapheme>Mladić</grapheme><phoneme>ˈmlɑːdɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Mnangagwa</grapheme><phoneme>mənəŋˈɡɑːɡwə</phoneme></lexeme>
<lexeme><grapheme>Modest Mussorgsky</grapheme><phoneme>moʊˈdɛst məˈsɔːrɡski</phoneme></lexeme>
<lexeme><grapheme>Modi</grapheme><phoneme>ˈmoʊdi</phoneme></lexeme>
<lexeme><grapheme>Modigliani</grapheme><phoneme>ˌmɒdɪlˈjɑːni</phoneme></lexeme>
<lexeme><grapheme>Modrić</grapheme><phoneme>ˈmoʊdrɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Moeen</grapheme><phoneme>ˈmoʊiːn</phoneme></lexeme>
<lexeme><grapheme>Moeen Ali</grapheme><phoneme>ˈmoʊiːn ˈæli</phoneme></lexeme>
<lexeme><grapheme>Mohamad</grapheme><phoneme>moʊˈhæməd</phoneme></lexeme>
<lexeme><grapheme>Mohamed</grapheme><phoneme>moʊˈhæməd</phoneme></lexeme>
<lexeme><grapheme>Mohamed Bazoum</grapheme><phoneme>moʊˈhæməd bəˈzuːm</phoneme></lexeme>
<lexeme><grapheme>Mohamed Hamdan Dagalo</grapheme><phoneme>moʊˈhæməd hæmˈdɑːn dəˈɡɑːloʊ</phoneme></lexeme>
<lexeme><grapheme>Mohamed Muizzu</grapheme><phoneme>moʊˈhæməd muˈiːzuː</phoneme></lexeme>
<lexeme><grapheme>Mohamed Ould Ghazouani</grapheme><phoneme>moʊˈhæməd uːld ˌɡɑːzuˈɑːni</phoneme></lexeme>
<lexeme><grapheme>Mohamed Salah</grapheme><phoneme>moʊˈhæməd səˈlɑː</phoneme></lexeme>
<lexeme><grapheme>Mohammad</grapheme><phoneme>moʊˈhæməd</phoneme></lexeme>
<lexeme><grapheme>Mohammad Baqer Qalibaf</grapheme><phoneme>moʊˈhæməd ˈbɑːkɛr ˌɡɑːliˈbɑːf</phoneme></lexeme>
<lexeme><grapheme>Mohammad Javad Zarif</grapheme><phoneme>moʊˈhæməd dʒæˈvɑːd zæˈriːf</phoneme></lexeme>
<lexeme><grapheme>Mohammadi</grapheme><phoneme>moʊˌhɑːməˈdiː</phoneme></lexeme>
<lexeme><grapheme>Mohammed</grapheme><phoneme>moʊˈhæməd</phoneme></lexeme>
<lexeme><grapheme>Mohammed bin Salman</grapheme><phoneme>moʊˈhæməd bɪn sælˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Mohammed bin Zayed</grapheme><phoneme>moʊˈhæməd bɪn ˈzaɪɛd</phoneme></lexeme>
<lexeme><grapheme>Mohammed Deif</grapheme><phoneme>moʊˈhæməd ˈdeɪf</phoneme></lexeme>
<lexeme><grapheme>Mohammed Morsi</grapheme><phoneme>moʊˈhæməd ˈmɔːrsi</phoneme></lexeme>
<lexeme><grapheme>Mohammed Shia al-Sudani</grapheme><phoneme>moʊˈhæməd ˈʃiːə æl suːˈdɑːni</phoneme></lexeme>
<lexeme><grapheme>Mohamud</grapheme><phoneme>moʊˈhɑːmʊd</phoneme></lexeme>
<lexeme><grapheme>Moïse</grapheme><phoneme>moʊˈiːz</phoneme></lexeme>
<lexeme><grapheme>Moisés</grapheme><phoneme>mɔɪˈsɛs</phoneme></lexeme>
<lexeme><grapheme>Moisés Caicedo</grapheme><phoneme>mɔɪˈsɛs kaɪˈseɪdoʊ</phoneme></lexeme>
<lexeme><grapheme>Mojtaba</grapheme><phoneme>ˌmoʊdʒtəˈbɑː</phoneme></lexeme>
<lexeme><grapheme>Mokgweetsi Masisi</grapheme><phoneme>moʊkˈɡwiːtsi mæˈsiːsi</phoneme></lexeme>
<lexeme><grapheme>Mokoena</grapheme><phoneme>ˌmɒkuˈɛnə</phoneme></lexeme>
<lexeme><grapheme>Molnár</grapheme><phoneme>ˈmɒlnɑːr</phoneme></lexeme>
<lexeme><grapheme>Moncada</grapheme><phoneme>mɒŋˈkɑːdə</phoneme></lexeme>
<lexeme><grapheme>Mondlane</grapheme><phoneme>mɒndˈlɑːneɪ</phoneme></lexeme>
<lexeme><grapheme>Mondrian</grapheme><phoneme>ˈmɒndriən</phoneme></lexeme>
<lexeme><grapheme>Monet</grapheme><phoneme>ˈmɒneɪ</phoneme></lexeme>
<lexeme><grapheme>Monfils</grapheme><phoneme>mɒnˈfiːs</phoneme></lexeme>
<lexeme><grapheme>Monica Bellucci</grapheme><phoneme>ˈmɒnɪkə bɛˈluːtʃi</phoneme></lexeme>
<lexeme><grapheme>Monique Barbut</grapheme><phoneme>moʊˈniːk bɑːrˈbuː</phoneme></lexeme>
<lexeme><grapheme>Monteverdi</grapheme><phoneme>ˌmɒntɪˈvɛrdi</phoneme></lexeme>
<lexeme><grapheme>Montserrat</grapheme><phoneme>ˌmɒntsəˈræt</phoneme></lexeme>
<lexeme><grapheme>Montserrat Caballé</grapheme><phoneme>ˌmɒntsəˈræt ˌkæbəˈjeɪ</phoneme></lexeme>
<lexeme><grapheme>Moon Jae-in</grapheme><phoneme>muːn dʒeɪ ˈɪn</phoneme></lexeme>
<lexeme><grapheme>Moqtada</grapheme><phoneme>mʊkˈtɑːdə</phoneme></lexeme>
<lexeme><grapheme>Moqtada al-Sadr</grapheme><phoneme>mʊkˈtɑːdə æl ˈsɑːdər</phoneme></lexeme>
<lexeme><grapheme>Moraes</grapheme><phoneme>moʊˈraɪs</phoneme></lexeme>
<lexeme><grapheme>Morales</grapheme><phoneme>məˈrɑːlɛs</phoneme></lexeme>
<lexeme><grapheme>Morawiecki</grapheme><phoneme>ˌmɒrəˈvjɛtski</phoneme></lexeme>
<lexeme><grapheme>Morricone</grapheme><phoneme>ˌmɒrɪˈkoʊneɪ</phoneme></lexeme>
<lexeme><grapheme>Morris Chang</grapheme><phoneme>ˈmɒrɪs tʃæŋ</phoneme></lexeme>
<lexeme><grapheme>Morsi</grapheme><phoneme>ˈmɔːrsi</phoneme></lexeme>
<lexeme><grapheme>Mosaddegh</grapheme><phoneme>ˈmɒsədɛk</phoneme></lexeme>
<lexeme><grapheme>Moshe</grapheme><phoneme>ˈmoʊʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Moshe Dayan</grapheme><phoneme>ˈmoʊʃeɪ daɪˈɑːn</phoneme></lexeme>
<lexeme><grapheme>Mossadegh</grapheme><phoneme>ˈmɒsədɛk</phoneme></lexeme>
<lexeme><grapheme>Motegi</grapheme><phoneme>moʊˈtɛɡi</phoneme></lexeme>
<lexeme><grapheme>Motsepe</grapheme><phoneme>mɒtˈsɛpeɪ</phoneme></lexeme>
<lexeme><grapheme>Mottley</grapheme><phoneme>ˈmɒtli</phoneme></lexeme>
<lexeme><grapheme>Moura</grapheme><phoneme>ˈmoʊrə</phoneme></lexeme>
<lexeme><grapheme>Mourinho</grapheme><phoneme>moʊˈriːnjoʊ</phoneme></lexeme>
<lexeme><grapheme>Mousavi</grapheme><phoneme>ˌmuːsəˈviː</phoneme></lexeme>
<lexeme><grapheme>Moussa</grapheme><phoneme>ˈmuːsə</phoneme></lexeme>
<lexeme><grapheme>Moussa Faki</grapheme><phoneme>ˈmuːsə ˈfæki</phoneme></lexeme>
<lexeme><grapheme>Moussa Faki Mahamat</grapheme><phoneme>ˈmuːsə ˈfæki ˈmɑːhəmæt</phoneme></lexeme>
<lexeme><grapheme>Mozart</grapheme><phoneme>ˈmoʊtsɑːrt</phoneme></lexeme>
<lexeme><grapheme>Mpho</grapheme><phoneme>əmˈpoʊ</phoneme></lexeme>
<lexeme><grapheme>Mswati</grapheme><phoneme>əmˈswɑːti</phoneme></lexeme>
<lexeme><grapheme>Mthembu</grapheme><phoneme>əmˈtɛmbuː</phoneme></lexeme>
<lexeme><grapheme>Muammar</grapheme><phoneme>ˈmuːəmɑːr</phoneme></lexeme>
<lexeme><grapheme>Muammar Gaddafi</grapheme><phoneme>ˈmuːəmɑːr ɡəˈdɑːfi</phoneme></lexeme>
<lexeme><grapheme>Mubarak</grapheme><phoneme>muːˈbɑːrək</phoneme></lexeme>
<lexeme><grapheme>Muchová</grapheme><phoneme>ˈmuːxoʊvə</phoneme></lexeme>
<lexeme><grapheme>Mugabe</grapheme><phoneme>muːˈɡɑːbeɪ</phoneme></lexeme>
<lexeme><grapheme>Mugur</grapheme><phoneme>ˈmuːɡuːr</phoneme></lexeme>
<lexeme><grapheme>Muhammad</grapheme><phoneme>mʊˈhæməd</phoneme></lexeme>
<lexeme><grapheme>Muhammad Yunus</grapheme><phoneme>mʊˈhæməd ˈjuːnəs</phoneme></lexeme>
<lexeme><grapheme>Muhammadu</grapheme><phoneme>məˈhɑːməduː</phoneme></lexeme>
<lexeme><grapheme>Muhammadu Buhari</grapheme><phoneme>məˈhɑːməduː buˈhɑːri</phoneme></lexeme>
<lexeme><grapheme>Muhoozi Kainerugaba</grapheme><phoneme>muːˈhoʊzi ˌkaɪnɛruːˈɡɑːbə</phoneme></lexeme>
<lexeme><grapheme>Muhyiddin</grapheme><phoneme>ˌmuːhɪˈdiːn</phoneme></lexeme>
<lexeme><grapheme>Muhyiddin Yassin</grapheme><phoneme>muˈhiːɪdɪn jɑːˈsiːn</phoneme></lexeme>
<lexeme><grapheme>Muizzu</grapheme><phoneme>muˈiːzuː</phoneme></lexeme>
<lexeme><grapheme>Mujica</grapheme><phoneme>muˈhiːkə</phoneme></lexeme>
<lexeme><grapheme>Mukesh</grapheme><phoneme>mʊˈkɛʃ</phoneme></lexeme>
<lexeme><grapheme>Mukesh Ambani</grapheme><phoneme>mʊˈkɛʃ ʌmˈbɑːni</phoneme></lexeme>
<lexeme><grapheme>Mukwege</grapheme><phoneme>mʊkˈweɪɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Mulino</grapheme><phoneme>muˈliːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Müller</grapheme><phoneme>ˈmʊlər</phoneme></lexeme>
<lexeme><grapheme>Mulyani</grapheme><phoneme>mʊlˈjɑːni</phoneme></lexeme>
<lexeme><grapheme>Mumba</grapheme><phoneme>ˈmʊmbə</phoneme></lexeme>
<lexeme><grapheme>Munch</grapheme><phoneme>ˈmʊŋk</phoneme></lexeme>
<lexeme><grapheme>Munetaka</grapheme><phoneme>ˌmuːnɛˈtɑːkə</phoneme></lexeme>
<lexeme><grapheme>Munir</grapheme><phoneme>mʊˈnɪr</phoneme></lexeme>
<lexeme><grapheme>Muñoz</grapheme><phoneme>muːnˈjoʊz</phoneme></lexeme>
<lexeme><grapheme>Munteanu</grapheme><phoneme>mʊnˈtjɑːnuː</phoneme></lexeme>
<lexeme><grapheme>Muqtada</grapheme><phoneme>mʊkˈtɑːdə</phoneme></lexeme>
<lexeme><grapheme>Muqtada al-Sadr</grapheme><phoneme>mʊkˈtɑːdə æl ˈsɑːdər</phoneme></lexeme>
<lexeme><grapheme>Murakami</grapheme><phoneme>ˌmʊrəˈkɑːmi</phoneme></lexeme>
<lexeme><grapheme>Muralitharan</grapheme><phoneme>ˌmʊrəlɪˈtɑːrən</phoneme></lexeme>
<lexeme><grapheme>Murati</grapheme><phoneme>muˈrɑːti</phoneme></lexeme>
<lexeme><grapheme>Murillo</grapheme><phoneme>muˈriːjoʊ</phoneme></lexeme>
<lexeme><grapheme>Murmu</grapheme><phoneme>ˈmʊrmuː</phoneme></lexeme>
<lexeme><grapheme>Murphy</grapheme><phoneme>ˈmɜːrfi</phoneme></lexeme>
<lexeme><grapheme>Murthy</grapheme><phoneme>ˈmuːrti</phoneme></lexeme>
<lexeme><grapheme>Muse Bihi</grapheme><phoneme>ˈmuːseɪ ˈbiːhi</phoneme></lexeme>
<lexeme><grapheme>Muse Bihi Abdi</grapheme><phoneme>ˈmuːseɪ ˈbiːhi ˈæbdi</phoneme></lexeme>
<lexeme><grapheme>Museveni</grapheme><phoneme>muːˈsɛvəni</phoneme></lexeme>
<lexeme><grapheme>Musharraf</grapheme><phoneme>mʊˈʃɑːrəf</phoneme></lexeme>
<lexeme><grapheme>Mushtaq</grapheme><phoneme>mʊʃˈtɑːk</phoneme></lexeme>
<lexeme><grapheme>Musiala</grapheme><phoneme>ˌmuːsiˈɑːlə</phoneme></lexeme>
<lexeme><grapheme>Mussorgsky</grapheme><phoneme>məˈsɔːrɡski</phoneme></lexeme>
<lexeme><grapheme>Mustafa</grapheme><phoneme>ˈmʊstəfə</phoneme></lexeme>
<lexeme><grapheme>Mustafa al-Kadhimi</grapheme><phoneme>ˈmʊstəfə æl ˈkɑːðimi</phoneme></lexeme>
<lexeme><grapheme>Musyoka</grapheme><phoneme>muːˈsjoʊkə</phoneme></lexeme>
<lexeme><grapheme>Múte Egede</grapheme><phoneme>ˈmuːteɪ ˈeɪɡədə</phoneme></lexeme>
<lexeme><grapheme>Mutharika</grapheme><phoneme>ˌmuːtəˈriːkə</phoneme></lexeme>
<lexeme><grapheme>Muttaqi</grapheme><phoneme>muːˈtɑːki</phoneme></lexeme>
<lexeme><grapheme>Muttiah Muralitharan</grapheme><phoneme>muːˈtaɪə ˌmʊrəlɪˈtɑːrən</phoneme></lexeme>
<lexeme><grapheme>Mutua</grapheme><phoneme>muːˈtuːə</phoneme></lexeme>
<lexeme><grapheme>Mwale</grapheme><phoneme>ˈmwɑːleɪ</phoneme></lexeme>
<lexeme><grapheme>Myint</grapheme><phoneme>ˈmjɪnt</phoneme></lexeme>
<lexeme><grapheme>Mykhailo</grapheme><phoneme>mɪˈxaɪloʊ</phoneme></lexeme>
<lexeme><grapheme>Mykola</grapheme><phoneme>mɪˈkoʊlə</phoneme></lexeme>
<lexeme><grapheme>Myung</grapheme><phoneme>ˈmjʌŋ</phoneme></lexeme>
<lexeme><grapheme>Mzwandile</grapheme><phoneme>əmzwænˈdiːleɪ</phoneme></lexeme>
<lexeme><grapheme>N'Diaye</grapheme><phoneme>ənˈdʒaɪ</phoneme></lexeme>
<lexeme><grapheme>Nabih</grapheme><phoneme>nəˈbiː</phoneme></lexeme>
<lexeme><grapheme>Nabih Berri</grapheme><phoneme>nəˈbiː ˈbɛri</phoneme></lexeme>
<lexeme><grapheme>Nabil</grapheme><phoneme>nəˈbiːl</phoneme></lexeme>
<lexeme><grapheme>Nabiullina</grapheme><phoneme>ˌnæbiˈuːlɪnə</phoneme></lexeme>
<lexeme><grapheme>Nabokov</grapheme><phoneme>nəˈbɔːkɒv</phoneme></lexeme>
<lexeme><grapheme>Nadal</grapheme><phoneme>nəˈdɑːl</phoneme></lexeme>
<lexeme><grapheme>Nadeem</grapheme><phoneme>nəˈdiːm</phoneme></lexeme>
<lexeme><grapheme>Nadella</grapheme><phoneme>nəˈdɛlə</phoneme></lexeme>
<lexeme><grapheme>Nadia</grapheme><phoneme>ˈnɑːdiə</phoneme></lexeme>
<lexeme><grapheme>Nadia Calviño</grapheme><phoneme>ˈnɑːdiə kælˈviːnjoʊ</phoneme></lexeme>
<lexeme><grapheme>Nadia Comăneci</grapheme><phoneme>ˈnɑːdiə ˌkoʊməˈniːtʃ</phoneme></lexeme>
<lexeme><grapheme>Nadine Labaki</grapheme><phoneme>nəˈdiːn ləˈbæki</phoneme></lexeme>
<lexeme><grapheme>Naftali</grapheme><phoneme>nɑːfˈtɑːli</phoneme></lexeme>
<lexeme><grapheme>Naftali Bennett</grapheme><phoneme>nɑːfˈtɑːli ˈbɛnɪt</phoneme></lexeme>
<lexeme><grapheme>Nagel</grapheme><phoneme>ˈnɑːɡəl</phoneme></lexeme>
<lexeme><grapheme>Nagelsmann</grapheme><phoneme>ˈnɑːɡəlsmɑːn</phoneme></lexeme>
<lexeme><grapheme>Naguib</grapheme><phoneme>nəˈɡiːb</phoneme></lexeme>
<lexeme><grapheme>Naguib Mahfouz</grapheme><phoneme>nəˈɡiːb mɑːˈfuːz</phoneme></lexeme>
<lexeme><grapheme>Naguib Sawiris</grapheme><phoneme>nəˈɡiːb səˈwiːrɪs</phoneme></lexeme>
<lexeme><grapheme>Naidu</grapheme><phoneme>ˈnaɪduː</phoneme></lexeme>
<lexeme><grapheme>Naim</grapheme><phoneme>nɑːˈiːm</phoneme></lexeme>
<lexeme><grapheme>Naim Qassem</grapheme><phoneme>nɑːˈiːm ˈkæsɪm</phoneme></lexeme>
<lexeme><grapheme>Najib</grapheme><phoneme>nəˈdʒiːb</phoneme></lexeme>
<lexeme><grapheme>Najib Mikati</grapheme><phoneme>nəˈdʒiːb mɪˈkɑːti</phoneme></lexeme>
<lexeme><grapheme>Najib Razak</grapheme><phoneme>nəˈdʒiːb rəˈzɑːk</phoneme></lexeme>
<lexeme><grapheme>Naledi Pandor</grapheme><phoneme>nəˈleɪdi pænˈdɔːr</phoneme></lexeme>
<lexeme><grapheme>Nana Akufo-Addo</grapheme><phoneme>ˈnɑːnə əˈkuːfoʊ ˈædoʊ</phoneme></lexeme>
<lexeme><grapheme>Nancy Pelosi</grapheme><phoneme>ˈnænsi pəˈloʊsi</phoneme></lexeme>
<lexeme><grapheme>Nandi</grapheme><phoneme>ˈnɑːndi</phoneme></lexeme>
<lexeme><grapheme>Nangaa</grapheme><phoneme>nəŋˈɡɑː</phoneme></lexeme>
<lexeme><grapheme>Nangolo</grapheme><phoneme>næŋˈɡoʊloʊ</phoneme></lexeme>
<lexeme><grapheme>Naomi</grapheme><phoneme>naɪˈoʊmi</phoneme></lexeme>
<lexeme><grapheme>Naomi Osaka</grapheme><phoneme>naɪˈoʊmi oʊˈsɑːkə</phoneme></lexeme>
<lexeme><grapheme>Napat</grapheme><phoneme>ˈnɑːpɑːt</phoneme></lexeme>
<lexeme><grapheme>Narayana</grapheme><phoneme>nəˈraɪənə</phoneme></lexeme>
<lexeme><grapheme>Narayana Murthy</grapheme><phoneme>nəˈraɪənə ˈmuːrti</phoneme></lexeme>
<lexeme><grapheme>Narayen</grapheme><phoneme>nəˈraɪən</phoneme></lexeme>
<lexeme><grapheme>Narendra</grapheme><phoneme>nəˈrɛndrə</phoneme></lexeme>
<lexeme><grapheme>Narendra Modi</grapheme><phoneme>nəˈrɛndrə ˈmoʊdi</phoneme></lexeme>
<lexeme><grapheme>Narges</grapheme><phoneme>nɑːrˈɡɛs</phoneme></lexeme>
<lexeme><grapheme>Narges Mohammadi</grapheme><phoneme>nɑːrˈɡɛs moʊˌhɑːməˈdiː</phoneme></lexeme>
<lexeme><grapheme>Naruhito</grapheme><phoneme>ˌnɑːruˈhiːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Naryshkin</grapheme><phoneme>nəˈrɪʃkɪn</phoneme></lexeme>
<lexeme><grapheme>Nasim</grapheme><phoneme>nəˈsiːm</phoneme></lexeme>
<lexeme><grapheme>Nasir El-Rufai</grapheme><phoneme>nɑːˈsɪr ɛl ˈruːfaɪ</phoneme></lexeme>
<lexeme><grapheme>Nasralla</grapheme><phoneme>nəˈsrɑːlə</phoneme></lexeme>
<lexeme><grapheme>Nasrallah</grapheme><phoneme>næsˈrælə</phoneme></lexeme>
<lexeme><grapheme>Nasrin Sotoudeh</grapheme><phoneme>næsˈriːn səˈtuːdeɪ</phoneme></lexeme>
<lexeme><grapheme>Nasry</grapheme><phoneme>ˈnæsri</phoneme></lexeme>
<lexeme><grapheme>Nasser</grapheme><phoneme>ˈnɑːsər</phoneme></lexeme>
<lexeme><grapheme>Nassim</grapheme><phoneme>næˈsiːm</phoneme></lexeme>
<lexeme><grapheme>Nassim Taleb</grapheme><phoneme>næˈsiːm ˈtɑːlɛb</phoneme></lexeme>
<lexeme><grapheme>Natarajan Chandrasekaran</grapheme><phoneme>ˌnʌtəˈrɑːdʒən ˌtʃʌndrəˈseɪkərən</phoneme></lexeme>
<lexeme><grapheme>Nataša Pirc Musar</grapheme><phoneme>nəˈtɑːʃə ˈpɪərts ˈmuːsɑːr</phoneme></lexeme>
<lexeme><grapheme>Natthaphong</grapheme><phoneme>ˌnɑːtəˈpɒŋ</phoneme></lexeme>
<lexeme><grapheme>Natthaphong Ruengpanyawut</grapheme><phoneme>nɑːtəˈpɒŋ ˌrʌŋpɑːnjəˈwʊt</phoneme></lexeme>
<lexeme><grapheme>Nausėda</grapheme><phoneme>naʊˈsɛdə</phoneme></lexeme>
<lexeme><grapheme>Navalnaya</grapheme><phoneme>nəˈvælnaɪə</phoneme></lexeme>
<lexeme><grapheme>Navalny</grapheme><phoneme>nəˈvælni</phoneme></lexeme>
<lexeme><grapheme>Navas</grapheme><phoneme>ˈnævəs</phoneme></lexeme>
<lexeme><grapheme>Navin Ramgoolam</grapheme><phoneme>ˈnɑːvɪn rɑːmˈɡuːlæm</phoneme></lexeme>
<lexeme><grapheme>Nawaf</grapheme><phoneme>nəˈwɑːf</phoneme></lexeme>
<lexeme><grapheme>Nawaf Salam</grapheme><phoneme>nəˈwɑːf səˈlɑːm</phoneme></lexeme>
<lexeme><grapheme>Nawaz</grapheme><phoneme>nəˈwɑːz</phoneme></lexeme>
<lexeme><grapheme>Nawaz Sharif</grapheme><phoneme>nəˈwɑːz ʃəˈriːf</phoneme></lexeme>
<lexeme><grapheme>Nawrocki</grapheme><phoneme>nævˈrɒtski</phoneme></lexeme>
<lexeme><grapheme>Nayib</grapheme><phoneme>nɑːˈjiːb</phoneme></lexeme>
<lexeme><grapheme>Nayib Bukele</grapheme><phoneme>nɑːˈjiːb buˈkeɪleɪ</phoneme></lexeme>
<lexeme><grapheme>Nazarbayev</grapheme><phoneme>ˌnæzərˈbaɪɛv</phoneme></lexeme>
<lexeme><grapheme>Ncube</grapheme><phoneme>ənˈkuːbeɪ</phoneme></lexeme>
<lexeme><grapheme>Ncuti</grapheme><phoneme>ˈʃuːti</phoneme></lexeme>
<lexeme><grapheme>Ncuti Gatwa</grapheme><phoneme>ˈʃuːti ˈɡætwɑː</phoneme></lexeme>
<lexeme><grapheme>Ndaitwah</grapheme><phoneme>ənˈdaɪtwɑː</phoneme></lexeme>
<lexeme><grapheme>Ndayishimiye</grapheme><phoneme>ənˌdaɪʃɪˈmiːjeɪ</phoneme></lexeme>
<lexeme><grapheme>Ndayizeye</grapheme><phoneme>ənˌdaɪiˈzeɪjeɪ</phoneme></lexeme>
<lexeme><grapheme>Ndiaye</grapheme><phoneme>ənˈdʒaɪ</phoneme></lexeme>
<lexeme><grapheme>Ndlovu</grapheme><phoneme>ənˈdloʊvuː</phoneme></lexeme>
<lexeme><grapheme>Nebenzya</grapheme><phoneme>nɪˈbɛnzjə</phoneme></lexeme>
<lexeme><grapheme>Nechirvan</grapheme><phoneme>ˌnɛtʃɪrˈvɑːn</phoneme></lexeme>
<lexeme><grapheme>Neeraj</grapheme><phoneme>ˈniːrʌdʒ</phoneme></lexeme>
<lexeme><grapheme>Neeraj Chopra</grapheme><phoneme>ˈniːrʌdʒ ˈtʃoʊprə</phoneme></lexeme>
<lexeme><grapheme>Nehammer</grapheme><phoneme>ˈneɪhɑːmər</phoneme></lexeme>
<lexeme><grapheme>Nehru</grapheme><phoneme>ˈneɪruː</phoneme></lexeme>
<lexeme><grapheme>Neil Gorsuch</grapheme><phoneme>niːl ˈɡɔːrsətʃ</phoneme></lexeme>
<lexeme><grapheme>Nelson Chamisa</grapheme><phoneme>ˈnɛlsən tʃəˈmiːsə</phoneme></lexeme>
<lexeme><grapheme>Nelson Mandela</grapheme><phoneme>ˈnɛlsən mænˈdɛlə</phoneme></lexeme>
<lexeme><grapheme>Nemanja</grapheme><phoneme>nəˈmɑːnjə</phoneme></lexeme>
<lexeme><grapheme>Nemtsov</grapheme><phoneme>nɛmˈtsɒv</phoneme></lexeme>
<lexeme><grapheme>Nepomniachtchi</grapheme><phoneme>nəˈpɒmniːʃi</phoneme></lexeme>
<lexeme><grapheme>Neruda</grapheme><phoneme>nəˈruːdə</phoneme></lexeme>
<lexeme><grapheme>Nesbø</grapheme><phoneme>ˈnɛsbɜː</phoneme></lexeme>
<lexeme><grapheme>Netanyahu</grapheme><phoneme>ˌnɛtənˈjɑːhuː</phoneme></lexeme>
<lexeme><grapheme>Netrebko</grapheme><phoneme>nɛˈtrɛbkoʊ</phoneme></lexeme>
<lexeme><grapheme>Netumbo</grapheme><phoneme>nɛˈtʊmboʊ</phoneme></lexeme>
<lexeme><grapheme>Netumbo Nandi-Ndaitwah</grapheme><phoneme>nɛˈtʊmboʊ ˈnɑːndi ənˈdaɪtwɑː</phoneme></lexeme>
<lexeme><grapheme>Neuer</grapheme><phoneme>ˈnɔɪər</phoneme></lexeme>
<lexeme><grapheme>Neves</grapheme><phoneme>ˈnɛveɪʃ</phoneme></lexeme>
<lexeme><grapheme>Newsom</grapheme><phoneme>ˈnuːsəm</phoneme></lexeme>
<lexeme><grapheme>Neymar</grapheme><phoneme>neɪˈmɑːr</phoneme></lexeme>
<lexeme><grapheme>Ngarewa-Packer</grapheme><phoneme>ˌŋɑːrɛwəˈpækər</phoneme></lexeme>
<lexeme><grapheme>Ngcobo</grapheme><phoneme>ənˈkoʊboʊ</phoneme></lexeme>
<lexeme><grapheme>Ngoc</grapheme><phoneme>əˈnɒp</phoneme></lexeme>
<lexeme><grapheme>Ngozi</grapheme><phoneme>əŋˈɡoʊzi</phoneme></lexeme>
<lexeme><grapheme>Ngozi Okonjo-Iweala</grapheme><phoneme>əŋˈɡoʊzi oʊˈkɒndʒoʊ ɪˈweɪələ</phoneme></lexeme>
<lexeme><grapheme>Nguema</grapheme><phoneme>əŋˈɡeɪmə</phoneme></lexeme>
<lexeme><grapheme>Nguesso</grapheme><phoneme>əŋˈɡɛsoʊ</phoneme></lexeme>
<lexeme><grapheme>Ngũgĩ</grapheme><phoneme>əŋˈɡuːɡi</phoneme></lexeme>
<lexeme><grapheme>Ngũgĩ wa Thiong'o</grapheme><phoneme>əŋˈɡuːɡi wɑː θiˈɒŋoʊ</phoneme></lexeme>
<lexeme><grapheme>Nguyen</grapheme><phoneme>ˈwɪn</phoneme></lexeme>
<lexeme><grapheme>Nguyễn</grapheme><phoneme>ˈwɪn</phoneme></lexeme>
<lexeme><grapheme>Nguyen Phu Trong</grapheme><phoneme>ˌŋwɪn fuː ˈtʃɒŋ</phoneme></lexeme>
<lexeme><grapheme>Nguyen Xuan Phuc</grapheme><phoneme>ˈwɪn ˈswɑːn ˈfʊk</phoneme></lexeme>
<lexeme><grapheme>Nhlanhla</grapheme><phoneme>ənˈʃlænʃlə</phoneme></lexeme>
<lexeme><grapheme>Niamh</grapheme><phoneme>ˈniːv</phoneme></lexeme>
<lexeme><grapheme>Niccolò Machiavelli</grapheme><phoneme>ˌnɪkəˈloʊ ˌmækiəˈvɛli</phoneme></lexeme>
<lexeme><grapheme>Nick Kyrgios</grapheme><phoneme>ˈnɪk ˈkɪriɒs</phoneme></lexeme>
<lexeme><grapheme>Nico Williams</grapheme><phoneme>ˈniːkoʊ ˈwɪljəmz</phoneme></lexeme>
<lexeme><grapheme>Nicola</grapheme><phoneme>ˈnɪkələ</phoneme></lexeme>
<lexeme><grapheme>Nicola Sturgeon</grapheme><phoneme>ˈnɪkələ ˈstɜːrdʒən</phoneme></lexeme>
<lexeme><grapheme>Nicolae</grapheme><phoneme>ˌnɪkoʊˈlaɪ</phoneme></lexeme>
<lexeme><grapheme>Nicolae Ceaușescu</grapheme><phoneme>ˌnɪkoʊˈlaɪ tʃaʊˈʃɛsku</phoneme></lexeme>
<lexeme><grapheme>Nicolás Maduro</grapheme><phoneme>ˌnɪkoʊˈlɑːs məˈdʊroʊ</phoneme></lexeme>
<lexeme><grapheme>Nicolas Pépé</grapheme><phoneme>ˈnɪkələs ˈpɛpeɪ</phoneme></lexeme>
<lexeme><grapheme>Nicolas Sarkozy</grapheme><phoneme>ˈnɪkoʊlɑː ˌsɑːrkoʊˈziː</phoneme></lexeme>
<lexeme><grapheme>Nicolò</grapheme><phoneme>ˌnɪkəˈloʊ</phoneme></lexeme>
<lexeme><grapheme>Nicolò Barella</grapheme><phoneme>ˌnɪkəˈloʊ bəˈrɛlə</phoneme></lexeme>
<lexeme><grapheme>Nicușor</grapheme><phoneme>nɪˈkuːʃɔːr</phoneme></lexeme>
<lexeme><grapheme>Nicușor Dan</grapheme><phoneme>nɪˈkuːʃɔːr ˈdɑːn</phoneme></lexeme>
<lexeme><grapheme>Niekerk</grapheme><phoneme>ˈniːkɜːrk</phoneme></lexeme>
<lexeme><grapheme>Niels</grapheme><phoneme>ˈniːls</phoneme></lexeme>
<lexeme><grapheme>Niels Bohr</grapheme><phoneme>ˈniːls ˈbɔːr</phoneme></lexeme>
<lexeme><grapheme>Niemeyer</grapheme><phoneme>ˈniːmaɪər</phoneme></lexeme>
<lexeme><grapheme>Nieto</grapheme><phoneme>niˈɛtoʊ</phoneme></lexeme>
<lexeme><grapheme>Nietzsche</grapheme><phoneme>ˈniːtʃə</phoneme></lexeme>
<lexeme><grapheme>Nigel Farage</grapheme><phoneme>ˈnaɪdʒəl fəˈrɑːʒ</phoneme></lexeme>
<lexeme><grapheme>Niinistö</grapheme><phoneme>ˈniːnɪstoʊ</phoneme></lexeme>
<lexeme><grapheme>Nikita</grapheme><phoneme>nɪˈkiːtə</phoneme></lexeme>
<lexeme><grapheme>Nikita Khrushchev</grapheme><phoneme>nɪˈkiːtə ˈkrʊʃtʃɒf</phoneme></lexeme>
<lexeme><grapheme>Nikki Haley</grapheme><phoneme>ˈnɪki ˈheɪli</phoneme></lexeme>
<lexeme><grapheme>Nikol</grapheme><phoneme>nɪˈkɒl</phoneme></lexeme>
<lexeme><grapheme>Nikol Pashinyan</grapheme><phoneme>nɪˈkɒl ˌpɑːʃɪnˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Nikola</grapheme><phoneme>nɪˈkoʊlə</phoneme></lexeme>
<lexeme><grapheme>Nikola Jokić</grapheme><phoneme>nɪˈkoʊlə ˈjoʊkɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Nikolai</grapheme><phoneme>ˈnɪkəlaɪ</phoneme></lexeme>
<lexeme><grapheme>Nikolaj</grapheme><phoneme>ˈnɪkəlaɪ</phoneme></lexeme>
<lexeme><grapheme>Nikolaj Coster-Waldau</grapheme><phoneme>ˈnɪkəlaɪ ˈkɒstər ˈvældaʊ</phoneme></lexeme>
<lexeme><grapheme>Nikolaou</grapheme><phoneme>ˌnɪkəˈlaʊ</phoneme></lexeme>
<lexeme><grapheme>Nikolas Ferreira</grapheme><phoneme>ˈniːkələs fəˈreɪrə</phoneme></lexeme>
<lexeme><grapheme>Nikos</grapheme><phoneme>ˈniːkɒs</phoneme></lexeme>
<lexeme><grapheme>Nikos Christodoulides</grapheme><phoneme>ˈniːkɒs ˌkrɪstəˈduːlidiːz</phoneme></lexeme>
<lexeme><grapheme>Nino Burjanadze</grapheme><phoneme>ˈniːnoʊ ˌbuːrdʒəˈnɑːdzeɪ</phoneme></lexeme>
<lexeme><grapheme>Nirav</grapheme><phoneme>ˈnɪrəv</phoneme></lexeme>
<lexeme><grapheme>Nirav Modi</grapheme><phoneme>ˈnɪrəv ˈmoʊdi</phoneme></lexeme>
<lexeme><grapheme>Nirmala</grapheme><phoneme>ˈnɜːrmələ</phoneme></lexeme>
<lexeme><grapheme>Nirmala Sitharaman</grapheme><phoneme>ˈnɜːrmələ ˌsiːtəˈrɑːmən</phoneme></lexeme>
<lexeme><grapheme>Nitish Kumar</grapheme><phoneme>ˈnɪtɪʃ kʊˈmɑːr</phoneme></lexeme>
<lexeme><grapheme>Njoroge</grapheme><phoneme>ənˈdʒoʊroʊɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Nkosazana</grapheme><phoneme>əŋkəˈzɑːnə</phoneme></lexeme>
<lexeme><grapheme>Nkosi</grapheme><phoneme>əŋˈkoʊsi</phoneme></lexeme>
<lexeme><grapheme>Nkrumah</grapheme><phoneme>əŋˈkruːmə</phoneme></lexeme>
<lexeme><grapheme>Nkurunziza</grapheme><phoneme>əŋˌkʊrʊnˈziːzə</phoneme></lexeme>
<lexeme><grapheme>Nnamdi Kanu</grapheme><phoneme>ənˈnɑːmdi ˈkɑːnuː</phoneme></lexeme>
<lexeme><grapheme>Nneka</grapheme><phoneme>əˈnɛkə</phoneme></lexeme>
<lexeme><grapheme>Noboa</grapheme><phoneme>nəˈboʊə</phoneme></lexeme>
<lexeme><grapheme>Noem</grapheme><phoneme>ˈnoʊm</phoneme></lexeme>
<lexeme><grapheme>Noémie</grapheme><phoneme>noʊeɪˈmiː</phoneme></lexeme>
<lexeme><grapheme>Noni Madueke</grapheme><phoneme>ˈnoʊni ˌmɑːduˈɛkeɪ</phoneme></lexeme>
<lexeme><grapheme>Norodom</grapheme><phoneme>ˌnɒrəˈdɒm</phoneme></lexeme>
<lexeme><grapheme>Norodom Sihamoni</grapheme><phoneme>ˌnɒrəˈdɒm ˌsiːhəˈmoʊni</phoneme></lexeme>
<lexeme><grapheme>Nortje</grapheme><phoneme>nɔːrˈkeɪə</phoneme></lexeme>
<lexeme><grapheme>Noura</grapheme><phoneme>ˈnuːrə</phoneme></lexeme>
<lexeme><grapheme>Nouri al-Maliki</grapheme><phoneme>ˈnuːri æl ˈmæliki</phoneme></lexeme>
<lexeme><grapheme>Nouripour</grapheme><phoneme>ˈnʊrɪpʊr</phoneme></lexeme>
<lexeme><grapheme>Novak</grapheme><phoneme>ˈnoʊvæk</phoneme></lexeme>
<lexeme><grapheme>Novak Djokovic</grapheme><phoneme>ˈnoʊvæk ˈdʒoʊkəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Novotná</grapheme><phoneme>ˈnɒvɒtnɑː</phoneme></lexeme>
<lexeme><grapheme>Núñez</grapheme><phoneme>ˈnuːnjɛz</phoneme></lexeme>
<lexeme><grapheme>Nuno</grapheme><phoneme>ˈnuːnuː</phoneme></lexeme>
<lexeme><grapheme>Nureyev</grapheme><phoneme>nʊˈreɪɛv</phoneme></lexeme>
<lexeme><grapheme>Nurmagomedov</grapheme><phoneme>ˌnʊrməɡəˈmɛdɒv</phoneme></lexeme>
<lexeme><grapheme>Nursultan</grapheme><phoneme>ˌnʊrsʊlˈtɑːn</phoneme></lexeme>
<lexeme><grapheme>Nursultan Nazarbayev</grapheme><phoneme>ˌnʊrsʊlˈtɑːn ˌnæzərˈbaɪɛv</phoneme></lexeme>
<lexeme><grapheme>Nwosu</grapheme><phoneme>ˈnwoʊsuː</phoneme></lexeme>
<lexeme><grapheme>Nyerere</grapheme><phoneme>njəˈrɛri</phoneme></lexeme>
<lexeme><grapheme>Nyesom</grapheme><phoneme>ˈnjeɪsɒm</phoneme></lexeme>
<lexeme><grapheme>Nyong'o</grapheme><phoneme>ˈnjɒŋoʊ</phoneme></lexeme>
<lexeme><grapheme>Nyusi</grapheme><phoneme>ˈnjuːsi</phoneme></lexeme>
<lexeme><grapheme>O'Callaghan</grapheme><phoneme>oʊˈkæləhən</phoneme></lexeme>
<lexeme><grapheme>O'Neill</grapheme><phoneme>oʊˈniːl</phoneme></lexeme>
<lexeme><grapheme>Oana</grapheme><phoneme>ˈwɑːnə</phoneme></lexeme>
<lexeme><grapheme>Obama</grapheme><phoneme>oʊˈbɑːmə</phoneme></lexeme>
<lexeme><grapheme>Obiang</grapheme><phoneme>oʊˈbjæŋ</phoneme></lexeme>
<lexeme><grapheme>Oblak</grapheme><phoneme>ˈoʊblæk</phoneme></lexeme>
<lexeme><grapheme>Obrador</grapheme><phoneme>ˌoʊbrəˈdɔːr</phoneme></lexeme>
<lexeme><grapheme>Öcalan</grapheme><phoneme>ˈoʊdʒəlɑːn</phoneme></lexeme>
<lexeme><grapheme>Ocasio</grapheme><phoneme>oʊˈkɑːsioʊ</phoneme></lexeme>
<lexeme><grapheme>Océane</grapheme><phoneme>ˌoʊseɪˈæn</phoneme></lexeme>
<lexeme><grapheme>Ochieng</grapheme><phoneme>oʊˈtʃɛŋ</phoneme></lexeme>
<lexeme><grapheme>Ocon</grapheme><phoneme>oʊˈkɒn</phoneme></lexeme>
<lexeme><grapheme>Ødegaard</grapheme><phoneme>ˈɜːdəɡɔːr</phoneme></lexeme>
<lexeme><grapheme>Odermatt</grapheme><phoneme>ˈoʊdərmɑːt</phoneme></lexeme>
<lexeme><grapheme>Odinga</grapheme><phoneme>oʊˈdɪŋɡə</phoneme></lexeme>
<lexeme><grapheme>Oğuz</grapheme><phoneme>oʊˈuːz</phoneme></lexeme>
<lexeme><grapheme>Ohtani</grapheme><phoneme>oʊˈtɑːni</phoneme></lexeme>
<lexeme><grapheme>Oisín</grapheme><phoneme>ˈɒʃiːn</phoneme></lexeme>
<lexeme><grapheme>Okafor</grapheme><phoneme>oʊˈkɑːfɔːr</phoneme></lexeme>
<lexeme><grapheme>Okamura</grapheme><phoneme>ˌoʊkəˈmʊrə</phoneme></lexeme>
<lexeme><grapheme>Okonjo</grapheme><phoneme>oʊˈkɒndʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Okoye</grapheme><phoneme>oʊˈkɔɪeɪ</phoneme></lexeme>
<lexeme><grapheme>Ola Källenius</grapheme><phoneme>ˈuːlə kɛˈleɪniʊs</phoneme></lexeme>
<lexeme><grapheme>Olaf</grapheme><phoneme>ˈoʊlɑːf</phoneme></lexeme>
<lexeme><grapheme>Olaf Scholz</grapheme><phoneme>ˈoʊlɑːf ˈʃɒlts</phoneme></lexeme>
<lexeme><grapheme>Ólafur</grapheme><phoneme>ˈoʊləfʊr</phoneme></lexeme>
<lexeme><grapheme>Ólafur Elíasson</grapheme><phoneme>ˈoʊləfʊr ɛˈliːəsɒn</phoneme></lexeme>
<lexeme><grapheme>Oleg</grapheme><phoneme>oʊˈlɛɡ</phoneme></lexeme>
<lexeme><grapheme>Oleksandr</grapheme><phoneme>ˌɒlɛkˈsɑːndər</phoneme></lexeme>
<lexeme><grapheme>Oleksandr Syrskyi</grapheme><phoneme>ˌɒlɛkˈsɑːndər ˈsɪrski</phoneme></lexeme>
<lexeme><grapheme>Oleksandr Usyk</grapheme><phoneme>ˌɒlɛkˈsɑːndər ˈuːsɪk</phoneme></lexeme>
<lexeme><grapheme>Oleksandra</grapheme><phoneme>ˌɒlɛkˈsɑːndrə</phoneme></lexeme>
<lexeme><grapheme>Oleksii</grapheme><phoneme>oʊˈlɛksi</phoneme></lexeme>
<lexeme><grapheme>Oleksiy</grapheme><phoneme>oʊˈlɛksi</phoneme></lexeme>
<lexeme><grapheme>Olena</grapheme><phoneme>oʊˈlɛnə</phoneme></lexeme>
<lexeme><grapheme>Olena Zelenska</grapheme><phoneme>oʊˈlɛnə zɛˈlɛnskə</phoneme></lexeme>
<lexeme><grapheme>Olga</grapheme><phoneme>ˈɒlɡə</phoneme></lexeme>
<lexeme><grapheme>Olga Tokarczuk</grapheme><phoneme>ˈɒlɡə tɒˈkɑːrtʃʊk</phoneme></lexeme>
<lexeme><grapheme>Oligui</grapheme><phoneme>ɒˈliːɡi</phoneme></lexeme>
<lexeme><grapheme>Olise</grapheme><phoneme>ɒˈliːseɪ</phoneme></lexeme>
<lexeme><grapheme>Oliver Blume</grapheme><phoneme>ˈɒlɪvər ˈbluːmə</phoneme></lexeme>
<lexeme><grapheme>Oliver Zipse</grapheme><phoneme>ˈɒlɪvər ˈtsɪpsə</phoneme></lexeme>
<lexeme><grapheme>Olivier Faure</grapheme><phoneme>ɒˈlɪvieɪ ˈfɔːr</phoneme></lexeme>
<lexeme><grapheme>Ollanta</grapheme><phoneme>oʊˈjɑːntə</phoneme></lexeme>
<lexeme><grapheme>Ollanta Humala</grapheme><phoneme>oʊˈjɑːntə uːˈmɑːlə</phoneme></lexeme>
<lexeme><grapheme>Olli Rehn</grapheme><phoneme>ˈɒli ˈreɪn</phoneme></lexeme>
<lexeme><grapheme>Olof Palme</grapheme><phoneme>ˈuːlɒf ˈpælmə</phoneme></lexeme>
<lexeme><grapheme>Olusegun</grapheme><phoneme>ˌoʊluːˈseɪɡuːn</phoneme></lexeme>
<lexeme><grapheme>Oluwaseun</grapheme><phoneme>oʊˌluːwæˈʃeɪuːn</phoneme></lexeme>
<lexeme><grapheme>Olzhas</grapheme><phoneme>oʊlˈʒɑːs</phoneme></lexeme>
<lexeme><grapheme>Omar</grapheme><phoneme>ˈoʊmɑːr</phoneme></lexeme>
<lexeme><grapheme>Omar al-Bashir</grapheme><phoneme>ˈoʊmɑːr æl bəˈʃɪr</phoneme></lexeme>
<lexeme><grapheme>Ömer</grapheme><phoneme>ɜːˈmɛr</phoneme></lexeme>
<lexeme><grapheme>Omid Nouripour</grapheme><phoneme>oʊˈmiːd ˈnʊrɪpʊr</phoneme></lexeme>
<lexeme><grapheme>Omtzigt</grapheme><phoneme>ˈɒmtsiːxt</phoneme></lexeme>
<lexeme><grapheme>Onana</grapheme><phoneme>oʊˈnɑːnə</phoneme></lexeme>
<lexeme><grapheme>Onassis</grapheme><phoneme>oʊˈnæsɪs</phoneme></lexeme>
<lexeme><grapheme>Ondaatje</grapheme><phoneme>ɒnˈdɑːtʃi</phoneme></lexeme>
<lexeme><grapheme>Ondřej</grapheme><phoneme>ˈɒndʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Ons Jabeur</grapheme><phoneme>ɒns ʒəˈbɜːr</phoneme></lexeme>
<lexeme><grapheme>Orbán</grapheme><phoneme>ˈɔːrbɑːn</phoneme></lexeme>
<lexeme><grapheme>Orcel</grapheme><phoneme>ɔːrˈtʃɛl</phoneme></lexeme>
<lexeme><grapheme>Orhan</grapheme><phoneme>ˈɔːrhɑːn</phoneme></lexeme>
<lexeme><grapheme>Orhan Pamuk</grapheme><phoneme>ˈɔːrhɑːn ˈpɑːmʊk</phoneme></lexeme>
<lexeme><grapheme>Oriol</grapheme><phoneme>ɔːrɪˈɒl</phoneme></lexeme>
<lexeme><grapheme>Orpo</grapheme><phoneme>ˈɔːrpoʊ</phoneme></lexeme>
<lexeme><grapheme>Orsi</grapheme><phoneme>ˈɔːrsi</phoneme></lexeme>
<lexeme><grapheme>Ortega</grapheme><phoneme>ɔːrˈteɪɡə</phoneme></lexeme>
<lexeme><grapheme>Osama</grapheme><phoneme>oʊˈsɑːmə</phoneme></lexeme>
<lexeme><grapheme>Osama bin Laden</grapheme><phoneme>oʊˈsɑːmə bɪn ˈlɑːdən</phoneme></lexeme>
<lexeme><grapheme>Oseguera</grapheme><phoneme>ˌoʊsɛˈɡɛrə</phoneme></lexeme>
<lexeme><grapheme>Osei</grapheme><phoneme>oʊˈseɪ</phoneme></lexeme>
<lexeme><grapheme>Osimhen</grapheme><phoneme>ˈɒsɪmɛn</phoneme></lexeme>
<lexeme><grapheme>Osmani</grapheme><phoneme>ɒsˈmɑːni</phoneme></lexeme>
<lexeme><grapheme>Ostapenko</grapheme><phoneme>ˌɒstəˈpɛnkoʊ</phoneme></lexeme>
<lexeme><grapheme>Östlund</grapheme><phoneme>ˈɜːstlʊnd</phoneme></lexeme>
<lexeme><grapheme>Othmani</grapheme><phoneme>oʊθˈmɑːni</phoneme></lexeme>
<lexeme><grapheme>Otieno</grapheme><phoneme>ˌoʊtiˈɛnoʊ</phoneme></lexeme>
<lexeme><grapheme>Ouattara</grapheme><phoneme>wəˈtɑːrə</phoneme></lexeme>
<lexeme><grapheme>Ouédraogo</grapheme><phoneme>ˌwɛdrəˈoʊɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Ould</grapheme><phoneme>ˈuːld</phoneme></lexeme>
<lexeme><grapheme>Ousmane</grapheme><phoneme>uːsˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Ousmane Dembélé</grapheme><phoneme>uːsˈmɑːn dɛmˈbɛleɪ</phoneme></lexeme>
<lexeme><grapheme>Ousmane Sonko</grapheme><phoneme>uːsˈmɑːn ˈsɒŋkoʊ</phoneme></lexeme>
<lexeme><grapheme>Ouwehand</grapheme><phoneme>ˈaʊvəhænt</phoneme></lexeme>
<lexeme><grapheme>Ouyahia</grapheme><phoneme>ˌuːjəˈhiːə</phoneme></lexeme>
<lexeme><grapheme>Ovechkin</grapheme><phoneme>oʊˈvɛtʃkɪn</phoneme></lexeme>
<lexeme><grapheme>Ovidio</grapheme><phoneme>oʊˈvɪdioʊ</phoneme></lexeme>
<lexeme><grapheme>Owaisi</grapheme><phoneme>oʊˈweɪsi</phoneme></lexeme>
<lexeme><grapheme>Oyelowo</grapheme><phoneme>oʊˈjɛləwoʊ</phoneme></lexeme>
<lexeme><grapheme>Özcan</grapheme><phoneme>ɜːzˈdʒɑːn</phoneme></lexeme>
<lexeme><grapheme>Özel</grapheme><phoneme>ˈɜːzɛl</phoneme></lexeme>
<lexeme><grapheme>Özgür</grapheme><phoneme>ˈɜːzɡʊr</phoneme></lexeme>
<lexeme><grapheme>Özgür Özel</grapheme><phoneme>ˈɜːzɡʊr ˈɜːzɛl</phoneme></lexeme>
<lexeme><grapheme>Özkan</grapheme><phoneme>ɜːzˈkɑːn</phoneme></lexeme>
<lexeme><grapheme>Ozoliņš</grapheme><phoneme>ˈoʊzəlɪnʃ</phoneme></lexeme>
<lexeme><grapheme>Pääbo</grapheme><phoneme>ˈpɛboʊ</phoneme></lexeme>
<lexeme><grapheme>Pablo</grapheme><phoneme>ˈpɑːbloʊ</phoneme></lexeme>
<lexeme><grapheme>Pablo Casals</grapheme><phoneme>ˈpæbloʊ kəˈsɑːlz</phoneme></lexeme>
<lexeme><grapheme>Pablo Iglesias</grapheme><phoneme>ˈpæbloʊ ɪˈɡleɪsiəs</phoneme></lexeme>
<lexeme><grapheme>Pablo Picasso</grapheme><phoneme>ˈpɑːbloʊ pɪˈkæsoʊ</phoneme></lexeme>
<lexeme><grapheme>Pacquiao</grapheme><phoneme>ˈpækiaʊ</phoneme></lexeme>
<lexeme><grapheme>Padrino</grapheme><phoneme>pəˈdriːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Padrón</grapheme><phoneme>pəˈdroʊn</phoneme></lexeme>
<lexeme><grapheme>Padura</grapheme><phoneme>pəˈdʊrə</phoneme></lexeme>
<lexeme><grapheme>Paetongtarn</grapheme><phoneme>ˌpeɪtɒŋˈtɑːn</phoneme></lexeme>
<lexeme><grapheme>Paetongtarn Shinawatra</grapheme><phoneme>ˌpeɪtɒŋˈtɑːn tʃɪˈnɑːwɑːt</phoneme></lexeme>
<lexeme><grapheme>Pahlavi</grapheme><phoneme>ˈpɑːləvi</phoneme></lexeme>
<lexeme><grapheme>Pahor</grapheme><phoneme>ˈpɑːhɔːr</phoneme></lexeme>
<lexeme><grapheme>Pål</grapheme><phoneme>ˈpɔːl</phoneme></lexeme>
<lexeme><grapheme>Pål Jonson</grapheme><phoneme>ˈpɔːl ˈjʊnsɒn</phoneme></lexeme>
<lexeme><grapheme>Palme</grapheme><phoneme>ˈpælmə</phoneme></lexeme>
<lexeme><grapheme>Paluckas</grapheme><phoneme>pəˈluːtskəs</phoneme></lexeme>
<lexeme><grapheme>Pam Bondi</grapheme><phoneme>pæm ˈbɒndi</phoneme></lexeme>
<lexeme><grapheme>Pamuk</grapheme><phoneme>ˈpɑːmʊk</phoneme></lexeme>
<lexeme><grapheme>Pan Gongsheng</grapheme><phoneme>pɑːn ˌɡʊŋˈʃʌŋ</phoneme></lexeme>
<lexeme><grapheme>Panahi</grapheme><phoneme>pəˈnɑːhi</phoneme></lexeme>
<lexeme><grapheme>Pandjaitan</grapheme><phoneme>pənˈdʒaɪtən</phoneme></lexeme>
<lexeme><grapheme>Pandor</grapheme><phoneme>pænˈdɔːr</phoneme></lexeme>
<lexeme><grapheme>Pandya</grapheme><phoneme>ˈpʌndjə</phoneme></lexeme>
<lexeme><grapheme>Paolini</grapheme><phoneme>ˌpaʊˈliːni</phoneme></lexeme>
<lexeme><grapheme>Papandreou</grapheme><phoneme>ˌpæpænˈdreɪuː</phoneme></lexeme>
<lexeme><grapheme>Paquetá</grapheme><phoneme>ˌpækeɪˈtɑː</phoneme></lexeme>
<lexeme><grapheme>Park Chan-kyong</grapheme><phoneme>pɑːrk tʃɑːn ˈkjɒŋ</phoneme></lexeme>
<lexeme><grapheme>Park Chan-wook</grapheme><phoneme>pɑːrk tʃɑːn ˈʊk</phoneme></lexeme>
<lexeme><grapheme>Park Geun-hye</grapheme><phoneme>pɑːrk ɡʊn ˈheɪ</phoneme></lexeme>
<lexeme><grapheme>Parmelin</grapheme><phoneme>ˌpɑːrməˈlæn</phoneme></lexeme>
<lexeme><grapheme>Parolin</grapheme><phoneme>ˌpɑːroʊˈliːn</phoneme></lexeme>
<lexeme><grapheme>Pärt</grapheme><phoneme>ˈpɛrt</phoneme></lexeme>
<lexeme><grapheme>Pashinyan</grapheme><phoneme>ˌpɑːʃɪnˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Pasternak</grapheme><phoneme>ˈpæstərnæk</phoneme></lexeme>
<lexeme><grapheme>Patel</grapheme><phoneme>pəˈtɛl</phoneme></lexeme>
<lexeme><grapheme>Patrice</grapheme><phoneme>pəˈtriːs</phoneme></lexeme>
<lexeme><grapheme>Patrice Talon</grapheme><phoneme>pəˈtriːs təˈlɒn</phoneme></lexeme>
<lexeme><grapheme>Patricia Bullrich</grapheme><phoneme>pəˈtriːsiə ˈbʊlrɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Patrick Mahomes</grapheme><phoneme>ˈpætrɪk məˈhoʊmz</phoneme></lexeme>
<lexeme><grapheme>Patrick Pouyanné</grapheme><phoneme>ˈpætrɪk ˌpuːjæˈneɪ</phoneme></lexeme>
<lexeme><grapheme>Patrizia</grapheme><phoneme>pæˈtriːtsjə</phoneme></lexeme>
<lexeme><grapheme>Patrushev</grapheme><phoneme>ˈpætrʊʃɛv</phoneme></lexeme>
<lexeme><grapheme>Pau Gasol</grapheme><phoneme>ˈpaʊ ɡəˈsoʊl</phoneme></lexeme>
<lexeme><grapheme>Paul Biya</grapheme><phoneme>pɔːl ˈbiːjə</phoneme></lexeme>
<lexeme><grapheme>Paul Cézanne</grapheme><phoneme>ˈpɔːl seɪˈzæn</phoneme></lexeme>
<lexeme><grapheme>Paul Kagame</grapheme><phoneme>pɔːl kəˈɡɑːmeɪ</phoneme></lexeme>
<lexeme><grapheme>Paul Verhoeven</grapheme><phoneme>ˈpɔːl vərˈhuːvən</phoneme></lexeme>
<lexeme><grapheme>Paulo Coelho</grapheme><phoneme>ˈpaʊluː kuˈɛljuː</phoneme></lexeme>
<lexeme><grapheme>Pavarotti</grapheme><phoneme>ˌpævəˈrɒti</phoneme></lexeme>
<lexeme><grapheme>Pavel</grapheme><phoneme>ˈpævəl</phoneme></lexeme>
<lexeme><grapheme>Pavel Durov</grapheme><phoneme>ˈpævəl ˈduːrɒv</phoneme></lexeme>
<lexeme><grapheme>Pawar</grapheme><phoneme>pəˈwɑːr</phoneme></lexeme>
<lexeme><grapheme>Paweł</grapheme><phoneme>ˈpɑːvɛu</phoneme></lexeme>
<lexeme><grapheme>Payal Kapadia</grapheme><phoneme>ˈpɑːjəl kəˈpɑːdiə</phoneme></lexeme>
<lexeme><grapheme>Pedri</grapheme><phoneme>ˈpɛdri</phoneme></lexeme>
<lexeme><grapheme>Pedro</grapheme><phoneme>ˈpeɪdroʊ</phoneme></lexeme>
<lexeme><grapheme>Pedro Almodóvar</grapheme><phoneme>ˈpeɪdroʊ ˌælməˈdoʊvɑːr</phoneme></lexeme>
<lexeme><grapheme>Pedro Castillo</grapheme><phoneme>ˈpeɪdroʊ kæˈstiːjoʊ</phoneme></lexeme>
<lexeme><grapheme>Pedro Pascal</grapheme><phoneme>ˈpeɪdroʊ pæsˈkæl</phoneme></lexeme>
<lexeme><grapheme>Pedro Sánchez</grapheme><phoneme>ˈpeɪdroʊ ˈsæntʃɛz</phoneme></lexeme>
<lexeme><grapheme>Peevski</grapheme><phoneme>ˈpeɪɛfski</phoneme></lexeme>
<lexeme><grapheme>Pelé</grapheme><phoneme>ˈpɛleɪ</phoneme></lexeme>
<lexeme><grapheme>Pelicot</grapheme><phoneme>ˈpɛlikoʊ</phoneme></lexeme>
<lexeme><grapheme>Pellegrini</grapheme><phoneme>ˌpɛləˈɡriːni</phoneme></lexeme>
<lexeme><grapheme>Pelosi</grapheme><phoneme>pəˈloʊsi</phoneme></lexeme>
<lexeme><grapheme>Peña</grapheme><phoneme>ˈpeɪnjə</phoneme></lexeme>
<lexeme><grapheme>Penélope</grapheme><phoneme>pəˈnɛləpi</phoneme></lexeme>
<lexeme><grapheme>Penélope Cruz</grapheme><phoneme>pəˈnɛləpi ˈkruːz</phoneme></lexeme>
<lexeme><grapheme>Peng</grapheme><phoneme>ˈpʌŋ</phoneme></lexeme>
<lexeme><grapheme>Peng Liyuan</grapheme><phoneme>pʌŋ ˌliːˈjwɑːn</phoneme></lexeme>
<lexeme><grapheme>Peng Shuai</grapheme><phoneme>pʌŋ ˈʃwaɪ</phoneme></lexeme>
<lexeme><grapheme>Penny Wong</grapheme><phoneme>ˈpɛni wɒŋ</phoneme></lexeme>
<lexeme><grapheme>Pep Guardiola</grapheme><phoneme>pɛp ˌɡwɑːrdiˈoʊlə</phoneme></lexeme>
<lexeme><grapheme>Pépé</grapheme><phoneme>ˈpɛpeɪ</phoneme></lexeme>
<lexeme><grapheme>Pere Aragonès</grapheme><phoneme>ˈpɛrə æræɡəˈnɛs</phoneme></lexeme>
<lexeme><grapheme>Pérez</grapheme><phoneme>ˈpɛrɛz</phoneme></lexeme>
<lexeme><grapheme>Persad</grapheme><phoneme>ˈpɜːrsæd</phoneme></lexeme>
<lexeme><grapheme>Pervez</grapheme><phoneme>pɜːrˈvɛz</phoneme></lexeme>
<lexeme><grapheme>Pervez Musharraf</grapheme><phoneme>pɜːrˈvɛz mʊˈʃɑːrəf</phoneme></lexeme>
<lexeme><grapheme>Peskov</grapheme><phoneme>ˈpɛskɒv</phoneme></lexeme>
<lexeme><grapheme>Pete Buttigieg</grapheme><phoneme>piːt ˈbuːtɪdʒɪdʒ</phoneme></lexeme>
<lexeme><grapheme>Pete Hegseth</grapheme><phoneme>piːt ˈhɛɡsɛθ</phoneme></lexeme>
<lexeme><grapheme>Péter Magyar</grapheme><phoneme>ˈpeɪtər ˈmɒdjɑːr</phoneme></lexeme>
<lexeme><grapheme>Peter Mutharika</grapheme><phoneme>ˈpiːtər ˌmuːtəˈriːkə</phoneme></lexeme>
<lexeme><grapheme>Peter Obi</grapheme><phoneme>ˈpiːtər ˈoʊbi</phoneme></lexeme>
<lexeme><grapheme>Peter Pellegrini</grapheme><phoneme>ˈpiːtər ˌpɛləˈɡriːni</phoneme></lexeme>
<lexeme><grapheme>Péter Szijjártó</grapheme><phoneme>ˈpeɪtər ˈsiːjɑːrtoʊ</phoneme></lexeme>
<lexeme><grapheme>Peter Thiel</grapheme><phoneme>ˈpiːtər ˈtiːl</phoneme></lexeme>
<lexeme><grapheme>Petkov</grapheme><phoneme>ˈpɛtkɒv</phoneme></lexeme>
<lexeme><grapheme>Petr</grapheme><phoneme>ˈpɛtər</phoneme></lexeme>
<lexeme><grapheme>Petr Čech</grapheme><phoneme>ˈpɛtər ˈtʃɛk</phoneme></lexeme>
<lexeme><grapheme>Petr Fiala</grapheme><phoneme>ˈpɛtər ˈfiːələ</phoneme></lexeme>
<lexeme><grapheme>Petr Pavel</grapheme><phoneme>ˈpɛtər ˈpævəl</phoneme></lexeme>
<lexeme><grapheme>Petra Kvitová</grapheme><phoneme>ˈpɛtrə ˈkvɪtoʊvə</phoneme></lexeme>
<lexeme><grapheme>Petrarch</grapheme><phoneme>ˈpɛtrɑːrk</phoneme></lexeme>
<lexeme><grapheme>Petrauskas</grapheme><phoneme>pəˈtraʊskəs</phoneme></lexeme>
<lexeme><grapheme>Petro</grapheme><phoneme>ˈpɛtroʊ</phoneme></lexeme>
<lexeme><grapheme>Petro Poroshenko</grapheme><phoneme>ˈpɛtroʊ ˌpɒrəˈʃɛnkoʊ</phoneme></lexeme>
<lexeme><grapheme>Petrosyan</grapheme><phoneme>ˌpɛtroʊsˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Petrov</grapheme><phoneme>pɛˈtrɒv</phoneme></lexeme>
<lexeme><grapheme>Petteri</grapheme><phoneme>ˈpɛtəri</phoneme></lexeme>
<lexeme><grapheme>Petteri Orpo</grapheme><phoneme>ˈpɛtəri ˈɔːrpoʊ</phoneme></lexeme>
<lexeme><grapheme>Pevkur</grapheme><phoneme>ˈpɛvkʊr</phoneme></lexeme>
<lexeme><grapheme>Pezeshkian</grapheme><phoneme>ˌpɛzɛʃkiˈɑːn</phoneme></lexeme>
<lexeme><grapheme>Pfister</grapheme><phoneme>ˈpfiːstər</phoneme></lexeme>
<lexeme><grapheme>Pham</grapheme><phoneme>ˈfɑːm</phoneme></lexeme>
<lexeme><grapheme>Pham Minh Chinh</grapheme><phoneme>fɑːm mɪn ˈtʃɪn</phoneme></lexeme>
<lexeme><grapheme>Pham Nhat Vuong</grapheme><phoneme>ˈfæm ˈnjɑːt ˈvʊəŋ</phoneme></lexeme>
<lexeme><grapheme>Philippe Lazzarini</grapheme><phoneme>fɪˈliːp ˌlɑːtsəˈriːni</phoneme></lexeme>
<lexeme><grapheme>Phiri</grapheme><phoneme>ˈpiːri</phoneme></lexeme>
<lexeme><grapheme>Phoenix</grapheme><phoneme>ˈfiːnɪks</phoneme></lexeme>
<lexeme><grapheme>Piastri</grapheme><phoneme>pɪˈæstri</phoneme></lexeme>
<lexeme><grapheme>Piazzolla</grapheme><phoneme>ˌpjɑːtˈsɒlə</phoneme></lexeme>
<lexeme><grapheme>Picasso</grapheme><phoneme>pɪˈkæsoʊ</phoneme></lexeme>
<lexeme><grapheme>Pichai</grapheme><phoneme>pɪˈtʃaɪ</phoneme></lexeme>
<lexeme><grapheme>Pierbattista Pizzaballa</grapheme><phoneme>ˌpjɛrbəˈtiːstə ˌpiːtsəˈbɑːlə</phoneme></lexeme>
<lexeme><grapheme>Pierre</grapheme><phoneme>piˈɛr</phoneme></lexeme>
<lexeme><grapheme>Pierre Boulez</grapheme><phoneme>piˈɛr buːˈlɛz</phoneme></lexeme>
<lexeme><grapheme>Pierre Gasly</grapheme><phoneme>piˈɛr ɡæsˈliː</phoneme></lexeme>
<lexeme><grapheme>Pierre Poilievre</grapheme><phoneme>piˈɛr ˈpɔːliɛv</phoneme></lexeme>
<lexeme><grapheme>Pierre-Auguste Renoir</grapheme><phoneme>piˈɛr oʊˈɡuːst ˈrɛnwɑːr</phoneme></lexeme>
<lexeme><grapheme>Pierre-Emerick Aubameyang</grapheme><phoneme>piˈɛr ˈɛmərɪk ˌɔːbəmɛˈjæŋ</phoneme></lexeme>
<lexeme><grapheme>Pierre-Emile Højbjerg</grapheme><phoneme>piˈɛr ɛˈmiːl ˈhɔɪbjɜːr</phoneme></lexeme>
<lexeme><grapheme>Piet</grapheme><phoneme>ˈpiːt</phoneme></lexeme>
<lexeme><grapheme>Piet Mondrian</grapheme><phoneme>ˈpiːt ˈmɒndriən</phoneme></lexeme>
<lexeme><grapheme>Pieter</grapheme><phoneme>ˈpiːtər</phoneme></lexeme>
<lexeme><grapheme>Pieter Bruegel</grapheme><phoneme>ˈpiːtər ˈbrɔɪɡəl</phoneme></lexeme>
<lexeme><grapheme>Pietro</grapheme><phoneme>ˈpjɛtroʊ</phoneme></lexeme>
<lexeme><grapheme>Pietro Parolin</grapheme><phoneme>ˈpjɛtroʊ ˌpɑːroʊˈliːn</phoneme></lexeme>
<lexeme><grapheme>Pinarayi Vijayan</grapheme><phoneme>ˌpɪnəˈraɪi vɪˈdʒaɪən</phoneme></lexeme>
<lexeme><grapheme>Pinault</grapheme><phoneme>piˈnoʊ</phoneme></lexeme>
<lexeme><grapheme>Piñera</grapheme><phoneme>pɪnˈjɛrə</phoneme></lexeme>
<lexeme><grapheme>Pinochet</grapheme><phoneme>ˈpiːnoʊʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Pistorius</grapheme><phoneme>pɪˈstɔːriəs</phoneme></lexeme>
<lexeme><grapheme>Pita</grapheme><phoneme>ˈpiːtə</phoneme></lexeme>
<lexeme><grapheme>Pita Limjaroenrat</grapheme><phoneme>ˈpiːtə ˌlɪmdʒəˈrɜːnrɑːt</phoneme></lexeme>
<lexeme><grapheme>Piyush</grapheme><phoneme>piˈjuːʃ</phoneme></lexeme>
<lexeme><grapheme>Piyush Goyal</grapheme><phoneme>piˈjuːʃ ˈɡɔɪəl</phoneme></lexeme>
<lexeme><grapheme>Pizzaballa</grapheme><phoneme>ˌpiːtsəˈbɑːlə</phoneme></lexeme>
<lexeme><grapheme>Plácido</grapheme><phoneme>ˈplæsɪdoʊ</phoneme></lexeme>
<lexeme><grapheme>Plácido Domingo</grapheme><phoneme>ˈplæsɪdoʊ dəˈmɪŋɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Plaid Cymru</grapheme><phoneme>ˌplaɪd ˈkʌmri</phoneme></lexeme>
<lexeme><grapheme>Plenković</grapheme><phoneme>ˈplɛnkəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Pochettino</grapheme><phoneme>ˌpɒtʃəˈtiːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Poel</grapheme><phoneme>ˈpuːl</phoneme></lexeme>
<lexeme><grapheme>Pogačar</grapheme><phoneme>pəˈɡɑːtʃɑːr</phoneme></lexeme>
<lexeme><grapheme>Poilievre</grapheme><phoneme>ˌpɔɪliˈɛv</phoneme></lexeme>
<lexeme><grapheme>Polanski</grapheme><phoneme>pəˈlænski</phoneme></lexeme>
<lexeme><grapheme>Polat</grapheme><phoneme>poʊˈlɑːt</phoneme></lexeme>
<lexeme><grapheme>Polis</grapheme><phoneme>ˈpoʊlɪs</phoneme></lexeme>
<lexeme><grapheme>Pony Ma</grapheme><phoneme>ˈpoʊni ˈmɑː</phoneme></lexeme>
<lexeme><grapheme>Popescu</grapheme><phoneme>poʊˈpɛskuː</phoneme></lexeme>
<lexeme><grapheme>Porfirio</grapheme><phoneme>pɔːrˈfiːrjoʊ</phoneme></lexeme>
<lexeme><grapheme>Poroshenko</grapheme><phoneme>ˌpɒrəˈʃɛnkoʊ</phoneme></lexeme>
<lexeme><grapheme>Porziņģis</grapheme><phoneme>ˈpɔːrziːŋɡiːs</phoneme></lexeme>
<lexeme><grapheme>Postecoglou</grapheme><phoneme>ˌpɒstəˈkɒɡluː</phoneme></lexeme>
<lexeme><grapheme>Potanin</grapheme><phoneme>pəˈtɑːnɪn</phoneme></lexeme>
<lexeme><grapheme>Poudel</grapheme><phoneme>paʊˈdɛl</phoneme></lexeme>
<lexeme><grapheme>Poulenc</grapheme><phoneme>ˈpuːlænk</phoneme></lexeme>
<lexeme><grapheme>Poulsen</grapheme><phoneme>ˈpaʊlsən</phoneme></lexeme>
<lexeme><grapheme>Pouyanné</grapheme><phoneme>ˌpuːjæˈneɪ</phoneme></lexeme>
<lexeme><grapheme>Powell</grapheme><phoneme>ˈpaʊəl</phoneme></lexeme>
<lexeme><grapheme>Prabowo</grapheme><phoneme>prəˈboʊwoʊ</phoneme></lexeme>
<lexeme><grapheme>Prabowo Subianto</grapheme><phoneme>prəˈboʊwoʊ ˌsuːbiˈɑːntoʊ</phoneme></lexeme>
<lexeme><grapheme>Praggnanandhaa</grapheme><phoneme>ˌpræɡnɑːˈnɑːndə</phoneme></lexeme>
<lexeme><grapheme>Prak Sokhonn</grapheme><phoneme>ˌprɑːk sɒˈkɒn</phoneme></lexeme>
<lexeme><grapheme>Pramila</grapheme><phoneme>ˈprʌmɪlə</phoneme></lexeme>
<lexeme><grapheme>Pramila Jayapal</grapheme><phoneme>ˈprʌmɪlə ˈdʒaɪəpɑːl</phoneme></lexeme>
<lexeme><grapheme>Pramoedya</grapheme><phoneme>prəˈmuːdjə</phoneme></lexeme>
<lexeme><grapheme>Pramoedya Ananta Toer</grapheme><phoneme>prəˈmuːdjə əˈnæntə ˈtʊr</phoneme></lexeme>
<lexeme><grapheme>Pravind</grapheme><phoneme>ˈprɑːvɪnd</phoneme></lexeme>
<lexeme><grapheme>Pravind Jugnauth</grapheme><phoneme>ˈprɑːvɪnd ˈdʒʌɡnɔːθ</phoneme></lexeme>
<lexeme><grapheme>Prawit Wongsuwan</grapheme><phoneme>prəˈwɪt ˌwɒŋsuːˈwɑːn</phoneme></lexeme>
<lexeme><grapheme>Prayuth</grapheme><phoneme>prəˈjuːt</phoneme></lexeme>
<lexeme><grapheme>Prayuth Chan-ocha</grapheme><phoneme>prəˈjuːt tʃɑːn oʊˈtʃɑː</phoneme></lexeme>
<lexeme><grapheme>Premadasa</grapheme><phoneme>ˌprɛməˈdɑːsə</phoneme></lexeme>
<lexeme><grapheme>Premji</grapheme><phoneme>ˈprɛmdʒi</phoneme></lexeme>
<lexeme><grapheme>Pretorius</grapheme><phoneme>prəˈtɔːriəs</phoneme></lexeme>
<lexeme><grapheme>Prevost</grapheme><phoneme>ˈpreɪvoʊst</phoneme></lexeme>
<lexeme><grapheme>Prévot</grapheme><phoneme>preɪˈvoʊ</phoneme></lexeme>
<lexeme><grapheme>Prigozhin</grapheme><phoneme>prɪˈɡoʊʒɪn</phoneme></lexeme>
<lexeme><grapheme>Primo Levi</grapheme><phoneme>ˈpriːmoʊ ˈleɪvi</phoneme></lexeme>
<lexeme><grapheme>Primož Roglič</grapheme><phoneme>ˈpriːmɒʒ ˈrɒɡlɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Pritam</grapheme><phoneme>ˈprɪtəm</phoneme></lexeme>
<lexeme><grapheme>Pritam Singh</grapheme><phoneme>ˈprɪtəm ˈsɪŋ</phoneme></lexeme>
<lexeme><grapheme>Priti</grapheme><phoneme>ˈpriːti</phoneme></lexeme>
<lexeme><grapheme>Priti Patel</grapheme><phoneme>ˈpriːti pəˈtɛl</phoneme></lexeme>
<lexeme><grapheme>Pritzker</grapheme><phoneme>ˈprɪtskər</phoneme></lexeme>
<lexeme><grapheme>Priyanka</grapheme><phoneme>priˈjʌŋkə</phoneme></lexeme>
<lexeme><grapheme>Procházka</grapheme><phoneme>ˈproʊxɑːzkə</phoneme></lexeme>
<lexeme><grapheme>Prodi</grapheme><phoneme>ˈproʊdi</phoneme></lexeme>
<lexeme><grapheme>Prokofiev</grapheme><phoneme>prəˈkɒfiɛv</phoneme></lexeme>
<lexeme><grapheme>Prokudin</grapheme><phoneme>prəˈkuːdɪn</phoneme></lexeme>
<lexeme><grapheme>Proust</grapheme><phoneme>ˈpruːst</phoneme></lexeme>
<lexeme><grapheme>Puan Maharani</grapheme><phoneme>ˈpuːɑːn ˌmɑːhəˈrɑːni</phoneme></lexeme>
<lexeme><grapheme>Puccini</grapheme><phoneme>puːˈtʃiːni</phoneme></lexeme>
<lexeme><grapheme>Puigdemont</grapheme><phoneme>ˈpuːdʒdəmɒnt</phoneme></lexeme>
<lexeme><grapheme>Pulisic</grapheme><phoneme>pəˈlɪsɪk</phoneme></lexeme>
<lexeme><grapheme>Purbaya</grapheme><phoneme>pʊərˈbaɪə</phoneme></lexeme>
<lexeme><grapheme>Purnama</grapheme><phoneme>pʊrˈnɑːmə</phoneme></lexeme>
<lexeme><grapheme>Purra</grapheme><phoneme>ˈpʊrə</phoneme></lexeme>
<lexeme><grapheme>Pushkin</grapheme><phoneme>ˈpʊʃkɪn</phoneme></lexeme>
<lexeme><grapheme>Pushpa</grapheme><phoneme>ˈpʊʃpə</phoneme></lexeme>
<lexeme><grapheme>Pushpa Kamal Dahal</grapheme><phoneme>ˈpʊʃpə kəˈmɑːl dəˈhɑːl</phoneme></lexeme>
<lexeme><grapheme>Puskás</grapheme><phoneme>ˈpʊʃkæʃ</phoneme></lexeme>
<lexeme><grapheme>Putellas</grapheme><phoneme>puːˈtɛjəs</phoneme></lexeme>
<lexeme><grapheme>Putin</grapheme><phoneme>ˈpuːtɪn</phoneme></lexeme>
<lexeme><grapheme>Pyotr</grapheme><phoneme>ˈpjɔːtər</phoneme></lexeme>
<lexeme><grapheme>Qaani</grapheme><phoneme>ɡɑːˈɑːni</phoneme></lexeme>
<lexeme><grapheme>Qabbani</grapheme><phoneme>kəˈbɑːni</phoneme></lexeme>
<lexeme><grapheme>Qalibaf</grapheme><phoneme>ˌɡɑːlɪˈbɑːf</phoneme></lexeme>
<lexeme><grapheme>Qasem</grapheme><phoneme>ˈkɑːsɪm</phoneme></lexeme>
<lexeme><grapheme>Qasem Soleimani</grapheme><phoneme>ˈkɑːsɪm ˌsoʊleɪˈmɑːni</phoneme></lexeme>
<lexeme><grapheme>Qassem</grapheme><phoneme>ˈkæsɪm</phoneme></lexeme>
<lexeme><grapheme>Qiang</grapheme><phoneme>ˈtʃjɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Qinwen</grapheme><phoneme>ˌtʃɪnˈwɛn</phoneme></lexeme>
<lexeme><grapheme>Quang</grapheme><phoneme>ˈkwɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Quentin Tarantino</grapheme><phoneme>ˈkwɛntɪn ˌtærənˈtiːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Quintana</grapheme><phoneme>kɪnˈtɑːnə</phoneme></lexeme>
<lexeme><grapheme>Quinton de Kock</grapheme><phoneme>ˈkwɪntən də ˈkɒk</phoneme></lexeme>
<lexeme><grapheme>Quiroga</grapheme><phoneme>kɪˈroʊɡə</phoneme></lexeme>
<lexeme><grapheme>Quvenzhané</grapheme><phoneme>kwəˈvɛnʒəneɪ</phoneme></lexeme>
<lexeme><grapheme>Rabada</grapheme><phoneme>rəˈbɑːdə</phoneme></lexeme>
<lexeme><grapheme>Rabin</grapheme><phoneme>rɑːˈbiːn</phoneme></lexeme>
<lexeme><grapheme>Rabuka</grapheme><phoneme>rəmˈbuːkə</phoneme></lexeme>
<lexeme><grapheme>Rached</grapheme><phoneme>ˈrɑːʃɛd</phoneme></lexeme>
<lexeme><grapheme>Rached Ghannouchi</grapheme><phoneme>ˈrɑːʃɛd ɡəˈnuːʃi</phoneme></lexeme>
<lexeme><grapheme>Rachida</grapheme><phoneme>ræˈʃiːdə</phoneme></lexeme>
<lexeme><grapheme>Rachida Dati</grapheme><phoneme>ræˈʃiːdə ˈdɑːti</phoneme></lexeme>
<lexeme><grapheme>Rachin</grapheme><phoneme>rəˈtʃɪn</phoneme></lexeme>
<lexeme><grapheme>Rachin Ravindra</grapheme><phoneme>rəˈtʃɪn rəˈvɪndrə</phoneme></lexeme>
<lexeme><grapheme>Rachmaninoff</grapheme><phoneme>rækˈmænɪnɒf</phoneme></lexeme>
<lexeme><grapheme>Rachmaninov</grapheme><phoneme>rækˈmænɪnɒv</phoneme></lexeme>
<lexeme><grapheme>Radek</grapheme><phoneme>ˈrɑːdɛk</phoneme></lexeme>
<lexeme><grapheme>Radek Sikorski</grapheme><phoneme>ˈrɑːdɛk ʃɪˈkɔːrski</phoneme></lexeme>
<lexeme><grapheme>Radev</grapheme><phoneme>ˈrɑːdɛv</phoneme></lexeme>
<lexeme><grapheme>Radosław</grapheme><phoneme>rəˈdɒswɑːf</phoneme></lexeme>
<lexeme><grapheme>Radosław Sikorski</grapheme><phoneme>rəˈdɒswɑːf ʃɪˈkɔːrski</phoneme></lexeme>
<lexeme><grapheme>Radovan</grapheme><phoneme>ˈrædəvən</phoneme></lexeme>
<lexeme><grapheme>Radovan Karadžić</grapheme><phoneme>ˈrædəvən ˈkærədʒɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Raducanu</grapheme><phoneme>ˌræduːˈkɑːnuː</phoneme></lexeme>
<lexeme><grapheme>Rafael</grapheme><phoneme>ˌrɑːfəˈɛl</phoneme></lexeme>
<lexeme><grapheme>Rafael Correa</grapheme><phoneme>ˌrɑːfəˈɛl kəˈreɪə</phoneme></lexeme>
<lexeme><grapheme>Rafael Grossi</grapheme><phoneme>ˌrɑːfəˈɛl ˈɡroʊsi</phoneme></lexeme>
<lexeme><grapheme>Rafael Nadal</grapheme><phoneme>ˌrɑːfəˈɛl nəˈdɑːl</phoneme></lexeme>
<lexeme><grapheme>Rafał</grapheme><phoneme>ˈrɑːfaʊ</phoneme></lexeme>
<lexeme><grapheme>Rafał Trzaskowski</grapheme><phoneme>ˈrɑːfaʊ tʃɑːˈskɒfski</phoneme></lexeme>
<lexeme><grapheme>Raffaele</grapheme><phoneme>ˌræfɑːˈeɪleɪ</phoneme></lexeme>
<lexeme><grapheme>Rafik</grapheme><phoneme>rəˈfiːk</phoneme></lexeme>
<lexeme><grapheme>Rafik Hariri</grapheme><phoneme>rəˈfiːk həˈriːri</phoneme></lexeme>
<lexeme><grapheme>Rafizi Ramli</grapheme><phoneme>rəˈfiːzi ˈræmli</phoneme></lexeme>
<lexeme><grapheme>Rafsanjani</grapheme><phoneme>ˌræfsəndʒɑːˈniː</phoneme></lexeme>
<lexeme><grapheme>Raggi</grapheme><phoneme>ˈrædʒi</phoneme></lexeme>
<lexeme><grapheme>Raghuram</grapheme><phoneme>ˈrʌɡuːrɑːm</phoneme></lexeme>
<lexeme><grapheme>Raghuram Rajan</grapheme><phoneme>ˈrʌɡuːrɑːm ˈrɑːdʒən</phoneme></lexeme>
<lexeme><grapheme>Raheem</grapheme><phoneme>rəˈhiːm</phoneme></lexeme>
<lexeme><grapheme>Rahman</grapheme><phoneme>ˈrɑːmən</phoneme></lexeme>
<lexeme><grapheme>Rahmon</grapheme><phoneme>rɑːkˈmoʊn</phoneme></lexeme>
<lexeme><grapheme>Rahul</grapheme><phoneme>ˈrɑːhʊl</phoneme></lexeme>
<lexeme><grapheme>Rahul Gandhi</grapheme><phoneme>ˈrɑːhʊl ˈɡɑːndi</phoneme></lexeme>
<lexeme><grapheme>Räikkönen</grapheme><phoneme>ˈraɪkənɛn</phoneme></lexeme>
<lexeme><grapheme>Raila</grapheme><phoneme>ˈraɪlə</phoneme></lexeme>
<lexeme><grapheme>Raila Odinga</grapheme><phoneme>raɪˈlɑː oʊˈdɪŋɡə</phoneme></lexeme>
<lexeme><grapheme>Raisi</grapheme><phoneme>raɪˈiːsi</phoneme></lexeme>
<lexeme><grapheme>Raja Krishnamoorthi</grapheme><phoneme>ˈrɑːdʒə ˌkrɪʃnəˈmʊrti</phoneme></lexeme>
<lexeme><grapheme>Rajapaksa</grapheme><phoneme>ˌrɑːdʒəˈpʌksə</phoneme></lexeme>
<lexeme><grapheme>Rajesh</grapheme><phoneme>rɑːˈdʒeɪʃ</phoneme></lexeme>
<lexeme><grapheme>Rajinikanth</grapheme><phoneme>ˌrʌdʒɪnɪˈkɑːnt</phoneme></lexeme>
<lexeme><grapheme>Rajiv</grapheme><phoneme>rɑːˈdʒiːv</phoneme></lexeme>
<lexeme><grapheme>Rajnath</grapheme><phoneme>ˈrɑːdʒnɑːt</phoneme></lexeme>
<lexeme><grapheme>Rajnath Singh</grapheme><phoneme>ˈrɑːdʒnɑːt sɪŋ</phoneme></lexeme>
<lexeme><grapheme>Rajoelina</grapheme><phoneme>ˌrɑːdʒoʊˈliːnə</phoneme></lexeme>
<lexeme><grapheme>Rajoy</grapheme><phoneme>rəˈhɔɪ</phoneme></lexeme>
<lexeme><grapheme>Raka</grapheme><phoneme>ˈrɑːkə</phoneme></lexeme>
<lexeme><grapheme>Rakabuming</grapheme><phoneme>ˌrɑːkəˈbuːmɪŋ</phoneme></lexeme>
<lexeme><grapheme>Rakitić</grapheme><phoneme>ˈrækɪtɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Rakušan</grapheme><phoneme>ˈrɑːkuːʃɑːn</phoneme></lexeme>
<lexeme><grapheme>Ralph Fiennes</grapheme><phoneme>ˈreɪf ˈfaɪnz</phoneme></lexeme>
<lexeme><grapheme>Ralph Vaughan Williams</grapheme><phoneme>ˈreɪf ˈvɔːn ˈwɪljəmz</phoneme></lexeme>
<lexeme><grapheme>Ramaphosa</grapheme><phoneme>ˌrɑːməˈpoʊsə</phoneme></lexeme>
<lexeme><grapheme>Ramaswamy</grapheme><phoneme>ˌrɑːməˈswɑːmi</phoneme></lexeme>
<lexeme><grapheme>Ramesh</grapheme><phoneme>rəˈmeɪʃ</phoneme></lexeme>
<lexeme><grapheme>Rameshbabu Praggnanandhaa</grapheme><phoneme>rəˌmeɪʃˈbɑːbuː ˌprʌɡnəˈnɑːndə</phoneme></lexeme>
<lexeme><grapheme>Ramgoolam</grapheme><phoneme>ræmˈɡuːləm</phoneme></lexeme>
<lexeme><grapheme>Rami Malek</grapheme><phoneme>ˈrɑːmi ˈmælɪk</phoneme></lexeme>
<lexeme><grapheme>Ramón</grapheme><phoneme>rəˈmoʊn</phoneme></lexeme>
<lexeme><grapheme>Ramos-Horta</grapheme><phoneme>ˈrɑːmʊʃ ˈɔːrtə</phoneme></lexeme>
<lexeme><grapheme>Ramush Haradinaj</grapheme><phoneme>rɑːˈmuːʃ ˌhærədiˈnaɪ</phoneme></lexeme>
<lexeme><grapheme>Ramzan</grapheme><phoneme>ˈræmzæn</phoneme></lexeme>
<lexeme><grapheme>Ramzan Kadyrov</grapheme><phoneme>ˈræmzæn kəˈdɪrɒv</phoneme></lexeme>
<lexeme><grapheme>Randrianirina</grapheme><phoneme>ˌrændriənɪˈriːnə</phoneme></lexeme>
<lexeme><grapheme>Rangel</grapheme><phoneme>rɑːnˈʒɛl</phoneme></lexeme>
<lexeme><grapheme>Rangnick</grapheme><phoneme>ˈræŋnɪk</phoneme></lexeme>
<lexeme><grapheme>Rania</grapheme><phoneme>rɑːˈniːə</phoneme></lexeme>
<lexeme><grapheme>Ranil</grapheme><phoneme>ˈrʌnɪl</phoneme></lexeme>
<lexeme><grapheme>Ranil Wickremesinghe</grapheme><phoneme>ˈrʌnɪl ˌwɪkrəməˈsɪŋə</phoneme></lexeme>
<lexeme><grapheme>Ranulph Fiennes</grapheme><phoneme>ˈrænəlf ˈfaɪnz</phoneme></lexeme>
<lexeme><grapheme>Ranveer</grapheme><phoneme>ˈrʌnvɪr</phoneme></lexeme>
<lexeme><grapheme>Raoul Wallenberg</grapheme><phoneme>raʊˈuːl ˈvælənbɛrɡ</phoneme></lexeme>
<lexeme><grapheme>Raphaël Glucksmann</grapheme><phoneme>ˌræfaɪˈɛl ˈɡlʌksmɑːn</phoneme></lexeme>
<lexeme><grapheme>Raphinha</grapheme><phoneme>rəˈfiːnjə</phoneme></lexeme>
<lexeme><grapheme>Raquel</grapheme><phoneme>rəˈkɛl</phoneme></lexeme>
<lexeme><grapheme>Rashad al-Alimi</grapheme><phoneme>rəˈʃɑːd æl əˈliːmi</phoneme></lexeme>
<lexeme><grapheme>Rashid</grapheme><phoneme>rəˈʃiːd</phoneme></lexeme>
<lexeme><grapheme>Rashid Khan</grapheme><phoneme>rəˈʃiːd ˈkɑːn</phoneme></lexeme>
<lexeme><grapheme>Rashida</grapheme><phoneme>rəˈʃiːdə</phoneme></lexeme>
<lexeme><grapheme>Rashida Tlaib</grapheme><phoneme>rəˈʃiːdə təˈliːb</phoneme></lexeme>
<lexeme><grapheme>Rasmus Højlund</grapheme><phoneme>ˈræsmʊs ˈhɔɪlʊn</phoneme></lexeme>
<lexeme><grapheme>Rasmussen</grapheme><phoneme>ˈræsmʊsən</phoneme></lexeme>
<lexeme><grapheme>Rasoulof</grapheme><phoneme>ˌræsuːˈlɒf</phoneme></lexeme>
<lexeme><grapheme>Ratan</grapheme><phoneme>ˈrʌtən</phoneme></lexeme>
<lexeme><grapheme>Ratan Tata</grapheme><phoneme>ˈrʌtən ˈtɑːtɑː</phoneme></lexeme>
<lexeme><grapheme>Ratas</grapheme><phoneme>ˈrɑːtəs</phoneme></lexeme>
<lexeme><grapheme>Ratko</grapheme><phoneme>ˈrætkoʊ</phoneme></lexeme>
<lexeme><grapheme>Ratko Mladić</grapheme><phoneme>ˈrætkoʊ ˈmlɑːdɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Ratzinger</grapheme><phoneme>ˈrætsɪŋər</phoneme></lexeme>
<lexeme><grapheme>Raúl</grapheme><phoneme>rɑːˈuːl</phoneme></lexeme>
<lexeme><grapheme>Raúl Castro</grapheme><phoneme>rɑːˈuːl ˈkæstroʊ</phoneme></lexeme>
<lexeme><grapheme>Ravalomanana</grapheme><phoneme>ˌrævəloʊmˈnɑːnə</phoneme></lexeme>
<lexeme><grapheme>Ravel</grapheme><phoneme>rəˈvɛl</phoneme></lexeme>
<lexeme><grapheme>Ravichandran Ashwin</grapheme><phoneme>ˌrʌvɪˈtʃʌndrən ˈʌʃvɪn</phoneme></lexeme>
<lexeme><grapheme>Ravindra</grapheme><phoneme>rəˈvɪndrə</phoneme></lexeme>
<lexeme><grapheme>Rawhiti</grapheme><phoneme>rɑːˈfiːti</phoneme></lexeme>
<lexeme><grapheme>Rayner</grapheme><phoneme>ˈreɪnər</phoneme></lexeme>
<lexeme><grapheme>Razak</grapheme><phoneme>rəˈzɑːk</phoneme></lexeme>
<lexeme><grapheme>Rebelo</grapheme><phoneme>rəˈbeɪloʊ</phoneme></lexeme>
<lexeme><grapheme>Rebelo de Sousa</grapheme><phoneme>rəˈbɛloʊ də ˈsoʊzə</phoneme></lexeme>
<lexeme><grapheme>Recean</grapheme><phoneme>reɪˈtʃɑːn</phoneme></lexeme>
<lexeme><grapheme>Recep</grapheme><phoneme>rɛˈdʒɛp</phoneme></lexeme>
<lexeme><grapheme>Recep Tayyip Erdoğan</grapheme><phoneme>rɛˈdʒɛp taɪˈiːp ˈɛrdoʊɑːn</phoneme></lexeme>
<lexeme><grapheme>Regev</grapheme><phoneme>ˈrɛɡɛv</phoneme></lexeme>
<lexeme><grapheme>Rehn</grapheme><phoneme>ˈreɪn</phoneme></lexeme>
<lexeme><grapheme>Reiche</grapheme><phoneme>ˈraɪxə</phoneme></lexeme>
<lexeme><grapheme>Reichinnek</grapheme><phoneme>ˈraɪxɪnɛk</phoneme></lexeme>
<lexeme><grapheme>Reinsve</grapheme><phoneme>ˈraɪnsveɪ</phoneme></lexeme>
<lexeme><grapheme>Rem Koolhaas</grapheme><phoneme>ˈrɛm ˈkuːlhɑːs</phoneme></lexeme>
<lexeme><grapheme>Rembrandt</grapheme><phoneme>ˈrɛmbrænt</phoneme></lexeme>
<lexeme><grapheme>Rembrandt van Rijn</grapheme><phoneme>ˈrɛmbrænt væn ˈraɪn</phoneme></lexeme>
<lexeme><grapheme>Remco</grapheme><phoneme>ˈrɛmkoʊ</phoneme></lexeme>
<lexeme><grapheme>Rémi</grapheme><phoneme>reɪˈmiː</phoneme></lexeme>
<lexeme><grapheme>Ren Zhengfei</grapheme><phoneme>rʌn ˌdʒʌŋˈfeɪ</phoneme></lexeme>
<lexeme><grapheme>Renate Reinsve</grapheme><phoneme>rɛˈnɑːtə ˈraɪnsveɪ</phoneme></lexeme>
<lexeme><grapheme>René Magritte</grapheme><phoneme>rəˈneɪ məˈɡriːt</phoneme></lexeme>
<lexeme><grapheme>Renée Zellweger</grapheme><phoneme>rəˈneɪ ˈzɛlwɛɡər</phoneme></lexeme>
<lexeme><grapheme>Renoir</grapheme><phoneme>ˈrɛnwɑːr</phoneme></lexeme>
<lexeme><grapheme>Renzi</grapheme><phoneme>ˈrɛntsi</phoneme></lexeme>
<lexeme><grapheme>Renzo Piano</grapheme><phoneme>ˈrɛnzoʊ piˈɑːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Ressa</grapheme><phoneme>ˈrɛsə</phoneme></lexeme>
<lexeme><grapheme>Retailleau</grapheme><phoneme>rəˈtaɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Retno Marsudi</grapheme><phoneme>ˈrɛtnoʊ mɑːrˈsuːdi</phoneme></lexeme>
<lexeme><grapheme>Revanth Reddy</grapheme><phoneme>ˈreɪvʌnt ˈrɛdi</phoneme></lexeme>
<lexeme><grapheme>Reyna</grapheme><phoneme>ˈreɪnə</phoneme></lexeme>
<lexeme><grapheme>Reza</grapheme><phoneme>ˈrɛzə</phoneme></lexeme>
<lexeme><grapheme>Rezaei</grapheme><phoneme>ˌrɛzɑːˈiː</phoneme></lexeme>
<lexeme><grapheme>Rhee</grapheme><phoneme>ˈriː</phoneme></lexeme>
<lexeme><grapheme>Rhee Chang-yong</grapheme><phoneme>ˌriː tʃɑːŋ ˈjɒŋ</phoneme></lexeme>
<lexeme><grapheme>Rhein</grapheme><phoneme>ˈraɪn</phoneme></lexeme>
<lexeme><grapheme>Rhun ap Iorwerth</grapheme><phoneme>ˈriːn æp ˈjɔːrwɛrθ</phoneme></lexeme>
<lexeme><grapheme>Rhys Ifans</grapheme><phoneme>ˈriːs ˈiːvænz</phoneme></lexeme>
<lexeme><grapheme>Ricardo</grapheme><phoneme>rɪˈkɑːrdoʊ</phoneme></lexeme>
<lexeme><grapheme>Ricardo Darín</grapheme><phoneme>rɪˈkɑːrdoʊ dəˈriːn</phoneme></lexeme>
<lexeme><grapheme>Richard Wagner</grapheme><phoneme>ˈrɪkɑːrt ˈvɑːɡnər</phoneme></lexeme>
<lexeme><grapheme>Riek</grapheme><phoneme>ˈriːɛk</phoneme></lexeme>
<lexeme><grapheme>Riek Machar</grapheme><phoneme>ˈriːɛk məˈʃɑːr</phoneme></lexeme>
<lexeme><grapheme>Rigathi</grapheme><phoneme>rɪˈɡɑːθi</phoneme></lexeme>
<lexeme><grapheme>Rigathi Gachagua</grapheme><phoneme>rɪˈɡɑːθi ɡəˈtʃɑːɡwə</phoneme></lexeme>
<lexeme><grapheme>Rigoberta Menchú</grapheme><phoneme>ˌriːɡoʊˈbɛrtə mɛnˈtʃuː</phoneme></lexeme>
<lexeme><grapheme>Rihanna</grapheme><phoneme>riˈɑːnə</phoneme></lexeme>
<lexeme><grapheme>Rimsky-Korsakov</grapheme><phoneme>ˌrɪmskiˈkɔːrsəkɒv</phoneme></lexeme>
<lexeme><grapheme>Rinat</grapheme><phoneme>rɪˈnɑːt</phoneme></lexeme>
<lexeme><grapheme>Riner</grapheme><phoneme>riˈnɛr</phoneme></lexeme>
<lexeme><grapheme>Rinkēvičs</grapheme><phoneme>ˈrɪnkɛvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Risa Hontiveros</grapheme><phoneme>ˈriːsə ˌɒntɪˈvɛrɒs</phoneme></lexeme>
<lexeme><grapheme>Rishabh Pant</grapheme><phoneme>ˈrɪʃəb ˈpʌnt</phoneme></lexeme>
<lexeme><grapheme>Rishi</grapheme><phoneme>ˈrɪʃi</phoneme></lexeme>
<lexeme><grapheme>Rishi Sunak</grapheme><phoneme>ˈrɪʃi ˈsuːnæk</phoneme></lexeme>
<lexeme><grapheme>Rita Ora</grapheme><phoneme>ˈriːtə ˈɔːrə</phoneme></lexeme>
<lexeme><grapheme>Rivera</grapheme><phoneme>rɪˈvɛrə</phoneme></lexeme>
<lexeme><grapheme>Rixi Moncada</grapheme><phoneme>ˈriːksi mɒŋˈkɑːdə</phoneme></lexeme>
<lexeme><grapheme>Riyad</grapheme><phoneme>rɪˈjɑːd</phoneme></lexeme>
<lexeme><grapheme>Riyad Mahrez</grapheme><phoneme>riˈɑːd ˈmɑːrɛz</phoneme></lexeme>
<lexeme><grapheme>Ro Khanna</grapheme><phoneme>roʊ ˈkɑːnə</phoneme></lexeme>
<lexeme><grapheme>Roald Amundsen</grapheme><phoneme>ˈroʊɑːl ˈɑːmʊndsən</phoneme></lexeme>
<lexeme><grapheme>Rob Jetten</grapheme><phoneme>rɒp ˈjɛtən</phoneme></lexeme>
<lexeme><grapheme>Robert Fico</grapheme><phoneme>ˈrɒbərt ˈfiːtsoʊ</phoneme></lexeme>
<lexeme><grapheme>Robert Golob</grapheme><phoneme>ˈrɒbərt ˈɡoʊləb</phoneme></lexeme>
<lexeme><grapheme>Robert Habeck</grapheme><phoneme>ˈrɒbərt ˈhɑːbɛk</phoneme></lexeme>
<lexeme><grapheme>Robert Lewandowski</grapheme><phoneme>ˈrɒbərt ˌlɛvənˈdɒfski</phoneme></lexeme>
<lexeme><grapheme>Robert Mugabe</grapheme><phoneme>ˈrɒbərt muːˈɡɑːbeɪ</phoneme></lexeme>
<lexeme><grapheme>Robert Prevost</grapheme><phoneme>ˈrɒbərt ˈpreɪvoʊst</phoneme></lexeme>
<lexeme><grapheme>Robert Schumann</grapheme><phoneme>ˈrɒbərt ˈʃuːmɑːn</phoneme></lexeme>
<lexeme><grapheme>Roberta</grapheme><phoneme>rəˈbɛrtə</phoneme></lexeme>
<lexeme><grapheme>Roberta Metsola</grapheme><phoneme>rəˈbɛrtə mɛtˈsoʊlə</phoneme></lexeme>
<lexeme><grapheme>Roberto</grapheme><phoneme>roʊˈbɛrtoʊ</phoneme></lexeme>
<lexeme><grapheme>Roberto Benigni</grapheme><phoneme>roʊˈbɛrtoʊ bɛˈniːnji</phoneme></lexeme>
<lexeme><grapheme>Roberto Bolaño</grapheme><phoneme>roʊˈbɛrtoʊ boʊˈlɑːnjoʊ</phoneme></lexeme>
<lexeme><grapheme>Roberto Vannacci</grapheme><phoneme>roʊˈbɛrtoʊ væˈnætʃi</phoneme></lexeme>
<lexeme><grapheme>Robin Li</grapheme><phoneme>ˈrɒbɪn ˈliː</phoneme></lexeme>
<lexeme><grapheme>Rocha Moya</grapheme><phoneme>ˈroʊtʃə ˈmɔɪə</phoneme></lexeme>
<lexeme><grapheme>Rodin</grapheme><phoneme>ˈroʊdæn</phoneme></lexeme>
<lexeme><grapheme>Rodri</grapheme><phoneme>ˈrɒdri</phoneme></lexeme>
<lexeme><grapheme>Rodrigo</grapheme><phoneme>rɒˈdriːɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Rodrigo Chaves</grapheme><phoneme>rɒˈdriːɡoʊ ˈtʃɑːvɛs</phoneme></lexeme>
<lexeme><grapheme>Rodrigo Duterte</grapheme><phoneme>rɒˈdriːɡoʊ duːˈtɛrteɪ</phoneme></lexeme>
<lexeme><grapheme>Rodrigo Paz</grapheme><phoneme>rɒˈdriːɡoʊ ˈpɑːs</phoneme></lexeme>
<lexeme><grapheme>Rodríguez</grapheme><phoneme>rɒˈdriːɡɛz</phoneme></lexeme>
<lexeme><grapheme>Rodrygo</grapheme><phoneme>rɒˈdriːɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Rogán</grapheme><phoneme>ˈroʊɡɑːn</phoneme></lexeme>
<lexeme><grapheme>Roger Federer</grapheme><phoneme>ˈrɒdʒər ˈfɛdərər</phoneme></lexeme>
<lexeme><grapheme>Roglič</grapheme><phoneme>ˈrɒɡlɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Rohit</grapheme><phoneme>ˈroʊhɪt</phoneme></lexeme>
<lexeme><grapheme>Rohner</grapheme><phoneme>ˈroʊnər</phoneme></lexeme>
<lexeme><grapheme>Róisín</grapheme><phoneme>roʊˈʃiːn</phoneme></lexeme>
<lexeme><grapheme>Roman Abramovich</grapheme><phoneme>ˈroʊmən əˈbrɑːməvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Romano Prodi</grapheme><phoneme>roʊˈmɑːnoʊ ˈproʊdi</phoneme></lexeme>
<lexeme><grapheme>Romário</grapheme><phoneme>roʊˈmɑːrioʊ</phoneme></lexeme>
<lexeme><grapheme>Romelu</grapheme><phoneme>ˈrɒmɛluː</phoneme></lexeme>
<lexeme><grapheme>Romelu Lukaku</grapheme><phoneme>ˈrɒmɛluː luˈkɑːkuː</phoneme></lexeme>
<lexeme><grapheme>Romuald</grapheme><phoneme>ˈroʊmjuːəld</phoneme></lexeme>
<lexeme><grapheme>Romualdez</grapheme><phoneme>roʊˈmwɑːldɛz</phoneme></lexeme>
<lexeme><grapheme>Ron Dermer</grapheme><phoneme>ˈrɒn ˈdɜːrmər</phoneme></lexeme>
<lexeme><grapheme>Ron DeSantis</grapheme><phoneme>rɒn dɪˈsæntɪs</phoneme></lexeme>
<lexeme><grapheme>Ronald Acuña</grapheme><phoneme>ˈrɒnəld əˈkuːnjə</phoneme></lexeme>
<lexeme><grapheme>Ronald Araújo</grapheme><phoneme>ˈrɒnəld ˌærəˈuːhoʊ</phoneme></lexeme>
<lexeme><grapheme>Ronaldo</grapheme><phoneme>rəˈnældoʊ</phoneme></lexeme>
<lexeme><grapheme>Ronan</grapheme><phoneme>ˈroʊnən</phoneme></lexeme>
<lexeme><grapheme>Ronen Bar</grapheme><phoneme>roʊˈnɛn ˈbɑːr</phoneme></lexeme>
<lexeme><grapheme>Rosalía</grapheme><phoneme>ˌroʊzəˈliːə</phoneme></lexeme>
<lexeme><grapheme>Rosario Murillo</grapheme><phoneme>roʊˈsɑːrioʊ muˈriːjoʊ</phoneme></lexeme>
<lexeme><grapheme>Rossi</grapheme><phoneme>ˈrɒsi</phoneme></lexeme>
<lexeme><grapheme>Rossini</grapheme><phoneme>rɒˈsiːni</phoneme></lexeme>
<lexeme><grapheme>Roswall</grapheme><phoneme>ˈruːsvɑːl</phoneme></lexeme>
<lexeme><grapheme>Rouhani</grapheme><phoneme>ruːˈhɑːni</phoneme></lexeme>
<lexeme><grapheme>Rousseau</grapheme><phoneme>ruːˈsoʊ</phoneme></lexeme>
<lexeme><grapheme>Rousseff</grapheme><phoneme>ruːˈsɛf</phoneme></lexeme>
<lexeme><grapheme>Rovanperä</grapheme><phoneme>ˈroʊvənpɛrə</phoneme></lexeme>
<lexeme><grapheme>Rúben</grapheme><phoneme>ˈruːbɛn</phoneme></lexeme>
<lexeme><grapheme>Rúben Amorim</grapheme><phoneme>ˈruːbɛn ˌæməˈriːm</phoneme></lexeme>
<lexeme><grapheme>Rúben Dias</grapheme><phoneme>ˈruːbən ˈdiːəs</phoneme></lexeme>
<lexeme><grapheme>Ruben Östlund</grapheme><phoneme>ˈruːbən ˈɜːstlʊnd</phoneme></lexeme>
<lexeme><grapheme>Rubiales</grapheme><phoneme>ˌruːbiˈɑːlɛs</phoneme></lexeme>
<lexeme><grapheme>Rubik</grapheme><phoneme>ˈruːbɪk</phoneme></lexeme>
<lexeme><grapheme>Rubio</grapheme><phoneme>ˈruːbioʊ</phoneme></lexeme>
<lexeme><grapheme>Rublev</grapheme><phoneme>ruːbˈlɒv</phoneme></lexeme>
<lexeme><grapheme>Rüdiger</grapheme><phoneme>ˈruːdɪɡər</phoneme></lexeme>
<lexeme><grapheme>Rudy</grapheme><phoneme>ˈruːdi</phoneme></lexeme>
<lexeme><grapheme>Rudy Giuliani</grapheme><phoneme>ˈruːdi ˌdʒuːliˈɑːni</phoneme></lexeme>
<lexeme><grapheme>Ruediger</grapheme><phoneme>ˈruːdɪɡər</phoneme></lexeme>
<lexeme><grapheme>Ruginienė</grapheme><phoneme>ˌruːɡɪnˈjɛnə</phoneme></lexeme>
<lexeme><grapheme>Ruhollah</grapheme><phoneme>ˌruːhoʊˈlɑː</phoneme></lexeme>
<lexeme><grapheme>Ruhollah Khomeini</grapheme><phoneme>ˌruːhoʊˈlɑː hoʊˌmeɪˈniː</phoneme></lexeme>
<lexeme><grapheme>Rukh</grapheme><phoneme>ˈrʊk</phoneme></lexeme>
<lexeme><grapheme>Rulfo</grapheme><phoneme>ˈrʊlfoʊ</phoneme></lexeme>
<lexeme><grapheme>Rumen</grapheme><phoneme>ˈruːmɛn</phoneme></lexeme>
<lexeme><grapheme>Rumen Radev</grapheme><phoneme>ˈruːmɛn ˈrɑːdɛv</phoneme></lexeme>
<lexeme><grapheme>Rushdie</grapheme><phoneme>ˈrʊʃdi</phoneme></lexeme>
<lexeme><grapheme>Rustam</grapheme><phoneme>rʊsˈtɑːm</phoneme></lexeme>
<lexeme><grapheme>Rustem</grapheme><phoneme>ˈrʊstɛm</phoneme></lexeme>
<lexeme><grapheme>Rustem Umerov</grapheme><phoneme>ˈrʊstɛm uːˈmɛrɒv</phoneme></lexeme>
<lexeme><grapheme>Rutte</grapheme><phoneme>ˈrʊtə</phoneme></lexeme>
<lexeme><grapheme>Ruud</grapheme><phoneme>ˈruːd</phoneme></lexeme>
<lexeme><grapheme>Ruud Gullit</grapheme><phoneme>ˈruːd ˈxʊlɪt</phoneme></lexeme>
<lexeme><grapheme>Ryabkov</grapheme><phoneme>ˈrjɑːbkɒv</phoneme></lexeme>
<lexeme><grapheme>Ryan Gosling</grapheme><phoneme>ˈraɪən ˈɡɒzlɪŋ</phoneme></lexeme>
<lexeme><grapheme>Rybakina</grapheme><phoneme>riːˈbɑːkiːnə</phoneme></lexeme>
<lexeme><grapheme>Ryuichi</grapheme><phoneme>riˈuːɪtʃi</phoneme></lexeme>
<lexeme><grapheme>Ryuichi Sakamoto</grapheme><phoneme>riˈuːɪtʃi ˌsækəˈmoʊtoʊ</phoneme></lexeme>
<lexeme><grapheme>Sa'ar</grapheme><phoneme>ˈsɑːr</phoneme></lexeme>
<lexeme><grapheme>Saad</grapheme><phoneme>ˈsɑːd</phoneme></lexeme>
<lexeme><grapheme>Saad Hariri</grapheme><phoneme>sɑːd həˈriːri</phoneme></lexeme>
<lexeme><grapheme>Saakashvili</grapheme><phoneme>ˌsɑːkæʃˈviːli</phoneme></lexeme>
<lexeme><grapheme>Saar</grapheme><phoneme>ˈsɑːr</phoneme></lexeme>
<lexeme><grapheme>Sabalenka</grapheme><phoneme>ˌsæbəˈlɛŋkə</phoneme></lexeme>
<lexeme><grapheme>Sabonis</grapheme><phoneme>səˈboʊniːs</phoneme></lexeme>
<lexeme><grapheme>Sachin</grapheme><phoneme>ˈsʌtʃɪn</phoneme></lexeme>
<lexeme><grapheme>Sachin Tendulkar</grapheme><phoneme>ˈsʌtʃɪn tɛnˈduːlkər</phoneme></lexeme>
<lexeme><grapheme>Sadat</grapheme><phoneme>səˈdɑːt</phoneme></lexeme>
<lexeme><grapheme>Saddam</grapheme><phoneme>səˈdɑːm</phoneme></lexeme>
<lexeme><grapheme>Saddam Hussein</grapheme><phoneme>səˈdɑːm huːˈseɪn</phoneme></lexeme>
<lexeme><grapheme>Sade Adu</grapheme><phoneme>ʃɑːˈdeɪ əˈduː</phoneme></lexeme>
<lexeme><grapheme>Sadio</grapheme><phoneme>ˈsɑːdioʊ</phoneme></lexeme>
<lexeme><grapheme>Sadio Mané</grapheme><phoneme>ˈsɑːdioʊ məˈneɪ</phoneme></lexeme>
<lexeme><grapheme>Sadiq</grapheme><phoneme>ˈsɑːdɪk</phoneme></lexeme>
<lexeme><grapheme>Sadiq Khan</grapheme><phoneme>ˈsɑːdɪk kɑːn</phoneme></lexeme>
<lexeme><grapheme>Sadr</grapheme><phoneme>ˈsɑːdər</phoneme></lexeme>
<lexeme><grapheme>Sadyr</grapheme><phoneme>sɑːˈdɪr</phoneme></lexeme>
<lexeme><grapheme>Sadyr Japarov</grapheme><phoneme>sɑːˈdɪr dʒəˈpɑːrɒv</phoneme></lexeme>
<lexeme><grapheme>Saeed</grapheme><phoneme>sɑːˈiːd</phoneme></lexeme>
<lexeme><grapheme>Safieddine</grapheme><phoneme>ˌsæfiəˈdiːn</phoneme></lexeme>
<lexeme><grapheme>Safra</grapheme><phoneme>ˈsæfrə</phoneme></lexeme>
<lexeme><grapheme>Safra Catz</grapheme><phoneme>ˈsæfrə ˈkæts</phoneme></lexeme>
<lexeme><grapheme>Şahin</grapheme><phoneme>ʃɑːˈhɪn</phoneme></lexeme>
<lexeme><grapheme>Sahle-Work Zewde</grapheme><phoneme>ˌsɑːləˈwɜːrk ˈzɛudeɪ</phoneme></lexeme>
<lexeme><grapheme>Sahra</grapheme><phoneme>ˈzɑːrə</phoneme></lexeme>
<lexeme><grapheme>Sahra Wagenknecht</grapheme><phoneme>ˈzɑːrə ˈvɑːɡənknɛkt</phoneme></lexeme>
<lexeme><grapheme>Saied</grapheme><phoneme>saɪˈiːd</phoneme></lexeme>
<lexeme><grapheme>Saif</grapheme><phoneme>ˈseɪf</phoneme></lexeme>
<lexeme><grapheme>Saif al-Islam</grapheme><phoneme>ˈseɪf æl ɪsˈlɑːm</phoneme></lexeme>
<lexeme><grapheme>Saint-Saëns</grapheme><phoneme>sænˈsɒns</phoneme></lexeme>
<lexeme><grapheme>Sainz</grapheme><phoneme>ˈsaɪnz</phoneme></lexeme>
<lexeme><grapheme>Sajith Premadasa</grapheme><phoneme>ˈsʌdʒɪt ˌprɛməˈdɑːsə</phoneme></lexeme>
<lexeme><grapheme>Saka</grapheme><phoneme>ˈsɑːkə</phoneme></lexeme>
<lexeme><grapheme>Šakalienė</grapheme><phoneme>ˌʃækəliˈɛneɪ</phoneme></lexeme>
<lexeme><grapheme>Sakellaropoulou</grapheme><phoneme>ˌsækɛləˈrɒpuːluː</phoneme></lexeme>
<lexeme><grapheme>Salah</grapheme><phoneme>səˈlɑː</phoneme></lexeme>
<lexeme><grapheme>Salam</grapheme><phoneme>səˈlɑːm</phoneme></lexeme>
<lexeme><grapheme>Salami</grapheme><phoneme>səˈlɑːmi</phoneme></lexeme>
<lexeme><grapheme>Saldaña</grapheme><phoneme>sælˈdænə</phoneme></lexeme>
<lexeme><grapheme>Sali Berisha</grapheme><phoneme>sɑːˈli bɛˈriːʃə</phoneme></lexeme>
<lexeme><grapheme>Saliba</grapheme><phoneme>səˈliːbə</phoneme></lexeme>
<lexeme><grapheme>Salim</grapheme><phoneme>səˈliːm</phoneme></lexeme>
<lexeme><grapheme>Salis</grapheme><phoneme>ˈsɑːlɪs</phoneme></lexeme>
<lexeme><grapheme>Salma Hayek</grapheme><phoneme>ˈsælmə ˈhaɪɛk</phoneme></lexeme>
<lexeme><grapheme>Salman</grapheme><phoneme>sælˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Salman Rushdie</grapheme><phoneme>ˈsælmən ˈrʊʃdi</phoneme></lexeme>
<lexeme><grapheme>Salome Zourabichvili</grapheme><phoneme>ˈsæləmeɪ ˌzʊrəbɪʃˈviːli</phoneme></lexeme>
<lexeme><grapheme>Salonen</grapheme><phoneme>ˈsæloʊnɛn</phoneme></lexeme>
<lexeme><grapheme>Salva</grapheme><phoneme>ˈsælvə</phoneme></lexeme>
<lexeme><grapheme>Salva Kiir</grapheme><phoneme>ˈsælvə ˈkɪr</phoneme></lexeme>
<lexeme><grapheme>Salvador Allende</grapheme><phoneme>ˈsælvədɔːr aɪˈɛndeɪ</phoneme></lexeme>
<lexeme><grapheme>Salvador Dalí</grapheme><phoneme>ˈsælvədɔːr ˈdɑːli</phoneme></lexeme>
<lexeme><grapheme>Salvador Illa</grapheme><phoneme>ˌsælvəˈdɔːr ˈiːjə</phoneme></lexeme>
<lexeme><grapheme>Salvini</grapheme><phoneme>sælˈviːni</phoneme></lexeme>
<lexeme><grapheme>Sam Altman</grapheme><phoneme>sæm ˈɔːltmən</phoneme></lexeme>
<lexeme><grapheme>Sam Bankman-Fried</grapheme><phoneme>ˈsæm ˈbæŋkmən ˈfriːd</phoneme></lexeme>
<lexeme><grapheme>Samia</grapheme><phoneme>ˈsɑːmiə</phoneme></lexeme>
<lexeme><grapheme>Samia Suluhu Hassan</grapheme><phoneme>ˈsɑːmiə suːˈluːhuː hæˈsɑːn</phoneme></lexeme>
<lexeme><grapheme>Samir Geagea</grapheme><phoneme>səˈmɪr ˈʒɑːʒɑː</phoneme></lexeme>
<lexeme><grapheme>Samsonova</grapheme><phoneme>səmˈsoʊnəvə</phoneme></lexeme>
<lexeme><grapheme>Samuel Alito</grapheme><phoneme>ˈsæmjuəl əˈliːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Samuel Eto'o</grapheme><phoneme>ˌsæmuˈɛl ˈɛtoʊoʊ</phoneme></lexeme>
<lexeme><grapheme>Samvel</grapheme><phoneme>ˈsɑːmvɛl</phoneme></lexeme>
<lexeme><grapheme>Sanader</grapheme><phoneme>sæˈnɑːdər</phoneme></lexeme>
<lexeme><grapheme>Sanae</grapheme><phoneme>səˈnaɪ</phoneme></lexeme>
<lexeme><grapheme>Sanae Takaichi</grapheme><phoneme>səˈnaɪ ˌtɑːkəˈiːtʃi</phoneme></lexeme>
<lexeme><grapheme>Sanath Jayasuriya</grapheme><phoneme>sʌˈnɑːt ˌdʒaɪəˈsuːriə</phoneme></lexeme>
<lexeme><grapheme>Sánchez</grapheme><phoneme>ˈsæntʃɛz</phoneme></lexeme>
<lexeme><grapheme>Sandra Hüller</grapheme><phoneme>ˈsændrə ˈhuːlər</phoneme></lexeme>
<lexeme><grapheme>Sandu</grapheme><phoneme>ˈsɑːnduː</phoneme></lexeme>
<lexeme><grapheme>Sangiampongsa</grapheme><phoneme>səŋˌɡiːəmpɒŋˈsɑː</phoneme></lexeme>
<lexeme><grapheme>Sanjay</grapheme><phoneme>ˈsʌndʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Sanna</grapheme><phoneme>ˈsɑːnə</phoneme></lexeme>
<lexeme><grapheme>Sanna Marin</grapheme><phoneme>ˈsɑːnə ˈmɑːrɪn</phoneme></lexeme>
<lexeme><grapheme>Sansal</grapheme><phoneme>sænˈsɑːl</phoneme></lexeme>
<lexeme><grapheme>Santiago Abascal</grapheme><phoneme>ˌsæntiˈɑːɡoʊ ˌɑːbəˈskæl</phoneme></lexeme>
<lexeme><grapheme>Santiago Peña</grapheme><phoneme>ˌsæntiˈɑːɡoʊ ˈpeɪnjə</phoneme></lexeme>
<lexeme><grapheme>Santos</grapheme><phoneme>ˈsæntɒs</phoneme></lexeme>
<lexeme><grapheme>Sanwo-Olu</grapheme><phoneme>ˌsænwoʊˈoʊluː</phoneme></lexeme>
<lexeme><grapheme>Saoirse</grapheme><phoneme>ˈsɜːrʃə</phoneme></lexeme>
<lexeme><grapheme>Saoirse Ronan</grapheme><phoneme>ˈsɜːrʃə ˈroʊnən</phoneme></lexeme>
<lexeme><grapheme>Saquon</grapheme><phoneme>ˈseɪkwɒn</phoneme></lexeme>
<lexeme><grapheme>Sara</grapheme><phoneme>ˈsɑːrə</phoneme></lexeme>
<lexeme><grapheme>Sara Duterte</grapheme><phoneme>ˈsɑːrə duːˈtɛrteɪ</phoneme></lexeme>
<lexeme><grapheme>Sarabia</grapheme><phoneme>səˈrɑːbiə</phoneme></lexeme>
<lexeme><grapheme>Saramago</grapheme><phoneme>ˌsærəˈmɑːɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Sargsyan</grapheme><phoneme>sɑːrɡˈsjɑːn</phoneme></lexeme>
<lexeme><grapheme>Sarkozy</grapheme><phoneme>ˌsɑːrkoʊˈziː</phoneme></lexeme>
<lexeme><grapheme>Sartre</grapheme><phoneme>ˈsɑːrtrə</phoneme></lexeme>
<lexeme><grapheme>Sarwar</grapheme><phoneme>ˈsɑːrwɑːr</phoneme></lexeme>
<lexeme><grapheme>Saskia Esken</grapheme><phoneme>ˈzæskiə ˈɛskən</phoneme></lexeme>
<lexeme><grapheme>Sassou</grapheme><phoneme>ˈsæsuː</phoneme></lexeme>
<lexeme><grapheme>Satoshi Nakamoto</grapheme><phoneme>səˈtoʊʃi ˌnækəˈmoʊtoʊ</phoneme></lexeme>
<lexeme><grapheme>Satsuki</grapheme><phoneme>səˈtsuːki</phoneme></lexeme>
<lexeme><grapheme>Satsuki Katayama</grapheme><phoneme>səˈtsuːki ˌkɑːtəˈjɑːmə</phoneme></lexeme>
<lexeme><grapheme>Satya</grapheme><phoneme>ˈsʌtjə</phoneme></lexeme>
<lexeme><grapheme>Satya Nadella</grapheme><phoneme>ˈsʌtjə nəˈdɛlə</phoneme></lexeme>
<lexeme><grapheme>Saúl Álvarez</grapheme><phoneme>saʊˈuːl ˈælvərɛz</phoneme></lexeme>
<lexeme><grapheme>Sauli</grapheme><phoneme>ˈsaʊli</phoneme></lexeme>
<lexeme><grapheme>Sauli Niinistö</grapheme><phoneme>ˈsaʊli ˈniːnɪstoʊ</phoneme></lexeme>
<lexeme><grapheme>Saulos Chilima</grapheme><phoneme>ˈsaʊlɒs tʃɪˈliːmə</phoneme></lexeme>
<lexeme><grapheme>Saviano</grapheme><phoneme>sævˈjɑːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Sawe</grapheme><phoneme>ˈsɑːweɪ</phoneme></lexeme>
<lexeme><grapheme>Sawiris</grapheme><phoneme>səˈwiːrɪs</phoneme></lexeme>
<lexeme><grapheme>Scalia</grapheme><phoneme>skəˈliːə</phoneme></lexeme>
<lexeme><grapheme>Scaloni</grapheme><phoneme>skəˈloʊni</phoneme></lexeme>
<lexeme><grapheme>Schauffele</grapheme><phoneme>ˈʃoʊfəli</phoneme></lexeme>
<lexeme><grapheme>Schick</grapheme><phoneme>ˈʃɪk</phoneme></lexeme>
<lexeme><grapheme>Schlein</grapheme><phoneme>ˈʃlaɪn</phoneme></lexeme>
<lexeme><grapheme>Schmeichel</grapheme><phoneme>ˈʃmaɪkəl</phoneme></lexeme>
<lexeme><grapheme>Schnabel</grapheme><phoneme>ˈʃnɑːbəl</phoneme></lexeme>
<lexeme><grapheme>Scholz</grapheme><phoneme>ˈʃɒlts</phoneme></lexeme>
<lexeme><grapheme>Schoof</grapheme><phoneme>ˈskoʊf</phoneme></lexeme>
<lexeme><grapheme>Schröder</grapheme><phoneme>ˈʃrɜːdər</phoneme></lexeme>
<lexeme><grapheme>Schroeder</grapheme><phoneme>ˈʃroʊdər</phoneme></lexeme>
<lexeme><grapheme>Schubert</grapheme><phoneme>ˈʃuːbərt</phoneme></lexeme>
<lexeme><grapheme>Schulze</grapheme><phoneme>ˈʃuːltsə</phoneme></lexeme>
<lexeme><grapheme>Schumacher</grapheme><phoneme>ˈʃuːmɑːkər</phoneme></lexeme>
<lexeme><grapheme>Schumann</grapheme><phoneme>ˈʃuːmɑːn</phoneme></lexeme>
<lexeme><grapheme>Schumer</grapheme><phoneme>ˈʃuːmər</phoneme></lexeme>
<lexeme><grapheme>Schwarzenegger</grapheme><phoneme>ˈʃwɔːrtsənɛɡər</phoneme></lexeme>
<lexeme><grapheme>Schweblin</grapheme><phoneme>ˈʃwɛblɪn</phoneme></lexeme>
<lexeme><grapheme>Sciamma</grapheme><phoneme>siˈæmə</phoneme></lexeme>
<lexeme><grapheme>Scorsese</grapheme><phoneme>skɔːrˈseɪzi</phoneme></lexeme>
<lexeme><grapheme>Scott Bessent</grapheme><phoneme>skɒt ˈbɛsənt</phoneme></lexeme>
<lexeme><grapheme>Seamus</grapheme><phoneme>ˈʃeɪməs</phoneme></lexeme>
<lexeme><grapheme>Seán</grapheme><phoneme>ˈʃɔːn</phoneme></lexeme>
<lexeme><grapheme>Sebastian Kurz</grapheme><phoneme>sɪˈbæstiən ˈkʊrts</phoneme></lexeme>
<lexeme><grapheme>Sebastián Piñera</grapheme><phoneme>sɪˌbæstiˈɑːn pɪnˈjɛrə</phoneme></lexeme>
<lexeme><grapheme>Sebastian Vettel</grapheme><phoneme>sɪˈbæstiən ˈfɛtəl</phoneme></lexeme>
<lexeme><grapheme>Sebastião</grapheme><phoneme>səˌbæstiˈaʊ</phoneme></lexeme>
<lexeme><grapheme>Sebastião Salgado</grapheme><phoneme>səˌbæstiˈaʊ sælˈɡɑːdoʊ</phoneme></lexeme>
<lexeme><grapheme>Sébastien Lecornu</grapheme><phoneme>seɪˈbæstjɛn ləkɔːrˈnuː</phoneme></lexeme>
<lexeme><grapheme>Sechin</grapheme><phoneme>ˈsɛtʃɪn</phoneme></lexeme>
<lexeme><grapheme>Seck</grapheme><phoneme>ˈsɛk</phoneme></lexeme>
<lexeme><grapheme>Šefčovič</grapheme><phoneme>ˈʃɛftʃoʊvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Ségolène</grapheme><phoneme>ˌseɪɡoʊˈlɛn</phoneme></lexeme>
<lexeme><grapheme>Segun</grapheme><phoneme>ˈʃeɪɡʊn</phoneme></lexeme>
<lexeme><grapheme>Seguro</grapheme><phoneme>sɛˈɡʊroʊ</phoneme></lexeme>
<lexeme><grapheme>Séjourné</grapheme><phoneme>ˌseɪʒʊərˈneɪ</phoneme></lexeme>
<lexeme><grapheme>Selahattin</grapheme><phoneme>ˌsɛlɑːhɑːˈtɪn</phoneme></lexeme>
<lexeme><grapheme>Selahattin Demirtaş</grapheme><phoneme>ˌsɛlɑːhɑːˈtɪn ˌdɛmɪrˈtɑːʃ</phoneme></lexeme>
<lexeme><grapheme>Selassie</grapheme><phoneme>səˈlæsi</phoneme></lexeme>
<lexeme><grapheme>Semenya</grapheme><phoneme>sɛˈmɛnjə</phoneme></lexeme>
<lexeme><grapheme>Semjén</grapheme><phoneme>ˈʃɛmjeɪn</phoneme></lexeme>
<lexeme><grapheme>Şengün</grapheme><phoneme>ʃɛnˈɡuːn</phoneme></lexeme>
<lexeme><grapheme>Senna</grapheme><phoneme>ˈsɛnə</phoneme></lexeme>
<lexeme><grapheme>Serdar</grapheme><phoneme>sɛrˈdɑːr</phoneme></lexeme>
<lexeme><grapheme>Serdar Berdimuhamedow</grapheme><phoneme>sɛrˈdɑːr ˌbɛrdiməˈhɑːmədɒf</phoneme></lexeme>
<lexeme><grapheme>Sergei</grapheme><phoneme>sɛrˈɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Sergei Lavrov</grapheme><phoneme>sɛrˈɡeɪ ˈlævrɒv</phoneme></lexeme>
<lexeme><grapheme>Sergei Shoigu</grapheme><phoneme>sɛrˈɡeɪ ʃɔɪˈɡuː</phoneme></lexeme>
<lexeme><grapheme>Sergey</grapheme><phoneme>sɛrˈɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Sergey Brin</grapheme><phoneme>ˈsɜːrɡeɪ ˈbrɪn</phoneme></lexeme>
<lexeme><grapheme>Sergey Lavrov</grapheme><phoneme>sɛrˈɡeɪ ˈlævrɒv</phoneme></lexeme>
<lexeme><grapheme>Sergio Ermotti</grapheme><phoneme>ˈsɛrdʒioʊ ɛrˈmɒti</phoneme></lexeme>
<lexeme><grapheme>Sergio Massa</grapheme><phoneme>ˈsɛrhioʊ ˈmɑːsə</phoneme></lexeme>
<lexeme><grapheme>Sergio Mattarella</grapheme><phoneme>ˈsɛrdʒioʊ ˌmætəˈrɛlə</phoneme></lexeme>
<lexeme><grapheme>Serhii</grapheme><phoneme>sɛrˈhiː</phoneme></lexeme>
<lexeme><grapheme>Serhiy</grapheme><phoneme>sɛrˈhiː</phoneme></lexeme>
<lexeme><grapheme>Serhou Guirassy</grapheme><phoneme>ˈsɛruː ɡɪræˈsiː</phoneme></lexeme>
<lexeme><grapheme>Serzh</grapheme><phoneme>ˈsɛrʒ</phoneme></lexeme>
<lexeme><grapheme>Seydoux</grapheme><phoneme>seɪˈduː</phoneme></lexeme>
<lexeme><grapheme>Sha'Carri</grapheme><phoneme>ʃəˈkæri</phoneme></lexeme>
<lexeme><grapheme>Shabana</grapheme><phoneme>ʃəˈbɑːnə</phoneme></lexeme>
<lexeme><grapheme>Shabana Mahmood</grapheme><phoneme>ʃəˈbɑːnə mɑːˈmuːd</phoneme></lexeme>
<lexeme><grapheme>Shafik</grapheme><phoneme>ʃəˈfiːk</phoneme></lexeme>
<lexeme><grapheme>Shafiqur</grapheme><phoneme>ʃəˈfiːkʊr</phoneme></lexeme>
<lexeme><grapheme>Shah Rukh Khan</grapheme><phoneme>ʃɑː ˈrʊk kɑːn</phoneme></lexeme>
<lexeme><grapheme>Shahbaz</grapheme><phoneme>ʃɑːˈbɑːz</phoneme></lexeme>
<lexeme><grapheme>Shaheen</grapheme><phoneme>ʃɑːˈhiːn</phoneme></lexeme>
<lexeme><grapheme>Shahram</grapheme><phoneme>ʃɑːˈrɑːm</phoneme></lexeme>
<lexeme><grapheme>Shai</grapheme><phoneme>ˈʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Shaibani</grapheme><phoneme>ʃeɪˈbɑːni</phoneme></lexeme>
<lexeme><grapheme>Shakib</grapheme><phoneme>ʃəˈkiːb</phoneme></lexeme>
<lexeme><grapheme>Shakib Al Hasan</grapheme><phoneme>ʃəˈkiːb æl ˈhæsən</phoneme></lexeme>
<lexeme><grapheme>Shakira</grapheme><phoneme>ʃəˈkɪrə</phoneme></lexeme>
<lexeme><grapheme>Shaktikanta Das</grapheme><phoneme>ˌʃʌktɪˈkɑːntə ˈdɑːs</phoneme></lexeme>
<lexeme><grapheme>Shamir</grapheme><phoneme>ʃɑːˈmɪr</phoneme></lexeme>
<lexeme><grapheme>Shanmugaratnam</grapheme><phoneme>ˌʃʌnmʊɡəˈrʌtnəm</phoneme></lexeme>
<lexeme><grapheme>Shapovalov</grapheme><phoneme>ˌʃæpəˈvɑːlɒv</phoneme></lexeme>
<lexeme><grapheme>Sharaa</grapheme><phoneme>ˈʃɑːrɑː</phoneme></lexeme>
<lexeme><grapheme>Sharad Pawar</grapheme><phoneme>ˈʃʌrəd pəˈwɑːr</phoneme></lexeme>
<lexeme><grapheme>Sharapova</grapheme><phoneme>ˌʃærəˈpoʊvə</phoneme></lexeme>
<lexeme><grapheme>Sharif</grapheme><phoneme>ʃəˈriːf</phoneme></lexeme>
<lexeme><grapheme>Sharma</grapheme><phoneme>ˈʃɑːrmə</phoneme></lexeme>
<lexeme><grapheme>Sharma Oli</grapheme><phoneme>ˈʃɑːrmə ˈoʊli</phoneme></lexeme>
<lexeme><grapheme>Shashi Tharoor</grapheme><phoneme>ˈʃʌʃi θəˈrʊr</phoneme></lexeme>
<lexeme><grapheme>Shavkat</grapheme><phoneme>ʃɑːvˈkɑːt</phoneme></lexeme>
<lexeme><grapheme>Shavkat Mirziyoyev</grapheme><phoneme>ʃɑːvˈkɑːt ˌmɪrziˈjɔɪɛv</phoneme></lexeme>
<lexeme><grapheme>Shehbaz</grapheme><phoneme>ʃeɪˈbɑːz</phoneme></lexeme>
<lexeme><grapheme>Shehbaz Sharif</grapheme><phoneme>ʃeɪˈbɑːz ʃəˈriːf</phoneme></lexeme>
<lexeme><grapheme>Sheikh</grapheme><phoneme>ˈʃeɪk</phoneme></lexeme>
<lexeme><grapheme>Sheikh Hasina</grapheme><phoneme>ʃeɪk həˈsiːnə</phoneme></lexeme>
<lexeme><grapheme>Sheinbaum</grapheme><phoneme>ˈʃeɪnbaʊm</phoneme></lexeme>
<lexeme><grapheme>Sher Bahadur Deuba</grapheme><phoneme>ˈʃɛr bəˈhɑːdʊr ˈdeɪʊbə</phoneme></lexeme>
<lexeme><grapheme>Shericka</grapheme><phoneme>ʃəˈrɪkə</phoneme></lexeme>
<lexeme><grapheme>Shevardnadze</grapheme><phoneme>ˌʃɛvərdˈnɑːdzə</phoneme></lexeme>
<lexeme><grapheme>Shevchenko</grapheme><phoneme>ʃɛvˈtʃɛŋkoʊ</phoneme></lexeme>
<lexeme><grapheme>Shi Zhengli</grapheme><phoneme>ˈʃɜː ˌdʒɛŋˈliː</phoneme></lexeme>
<lexeme><grapheme>Shia</grapheme><phoneme>ˈʃiːə</phoneme></lexeme>
<lexeme><grapheme>Shigeru</grapheme><phoneme>ʃɪˈɡɛruː</phoneme></lexeme>
<lexeme><grapheme>Shigeru Ban</grapheme><phoneme>ʃɪˈɡɛruː ˈbɑːn</phoneme></lexeme>
<lexeme><grapheme>Shigeru Ishiba</grapheme><phoneme>ʃɪˈɡɛruː ɪˈʃiːbə</phoneme></lexeme>
<lexeme><grapheme>Shimon</grapheme><phoneme>ʃɪˈmoʊn</phoneme></lexeme>
<lexeme><grapheme>Shimon Peres</grapheme><phoneme>ʃɪˈmoʊn ˈpɛrɛs</phoneme></lexeme>
<lexeme><grapheme>Shinawatra</grapheme><phoneme>ˌʃɪnəˈwɑːtrə</phoneme></lexeme>
<lexeme><grapheme>Shinde</grapheme><phoneme>ˈʃɪndeɪ</phoneme></lexeme>
<lexeme><grapheme>Shinjiro</grapheme><phoneme>ʃɪnˈdʒiːroʊ</phoneme></lexeme>
<lexeme><grapheme>Shinjiro Koizumi</grapheme><phoneme>ʃɪnˈdʒiːroʊ kɔɪˈzuːmi</phoneme></lexeme>
<lexeme><grapheme>Shinzo</grapheme><phoneme>ˈʃɪnzoʊ</phoneme></lexeme>
<lexeme><grapheme>Shinzo Abe</grapheme><phoneme>ˈʃɪnzoʊ ˈɑːbeɪ</phoneme></lexeme>
<lexeme><grapheme>Shireen</grapheme><phoneme>ʃɪˈriːn</phoneme></lexeme>
<lexeme><grapheme>Shireen Abu Akleh</grapheme><phoneme>ʃɪˈriːn ˈɑːbuː ˈɑːkleɪ</phoneme></lexeme>
<lexeme><grapheme>Shiri</grapheme><phoneme>ˈʃɪri</phoneme></lexeme>
<lexeme><grapheme>Shirin</grapheme><phoneme>ʃɪˈriːn</phoneme></lexeme>
<lexeme><grapheme>Shirin Ebadi</grapheme><phoneme>ʃɪˈriːn ɛˈbɑːdi</phoneme></lexeme>
<lexeme><grapheme>Shivakumar</grapheme><phoneme>ˌʃiːvækuːˈmɑːr</phoneme></lexeme>
<lexeme><grapheme>Shlomo</grapheme><phoneme>ˈʃloʊmoʊ</phoneme></lexeme>
<lexeme><grapheme>Shmyhal</grapheme><phoneme>ˈʃmɪhɑːl</phoneme></lexeme>
<lexeme><grapheme>Shoaib</grapheme><phoneme>ʃoʊˈeɪb</phoneme></lexeme>
<lexeme><grapheme>Shohei</grapheme><phoneme>ˈʃoʊheɪ</phoneme></lexeme>
<lexeme><grapheme>Shohei Ohtani</grapheme><phoneme>ˈʃoʊheɪ oʊˈtɑːni</phoneme></lexeme>
<lexeme><grapheme>Shoigu</grapheme><phoneme>ʃɔɪˈɡuː</phoneme></lexeme>
<lexeme><grapheme>Shostakovich</grapheme><phoneme>ˌʃɒstəˈkoʊvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Shou</grapheme><phoneme>ˈʃoʊ</phoneme></lexeme>
<lexeme><grapheme>Shou Zi Chew</grapheme><phoneme>ʃoʊ ziː ˈtʃuː</phoneme></lexeme>
<lexeme><grapheme>Shoukry</grapheme><phoneme>ˈʃuːkri</phoneme></lexeme>
<lexeme><grapheme>Shuai</grapheme><phoneme>ˈʃwaɪ</phoneme></lexeme>
<lexeme><grapheme>Shubman Gill</grapheme><phoneme>ˈʃʊbmən ˈɡɪl</phoneme></lexeme>
<lexeme><grapheme>Siad Barre</grapheme><phoneme>ˈsiːæd ˈbɑːreɪ</phoneme></lexeme>
<lexeme><grapheme>Siakam</grapheme><phoneme>sɪˈɑːkəm</phoneme></lexeme>
<lexeme><grapheme>Siamak</grapheme><phoneme>ˌsiːəˈmæk</phoneme></lexeme>
<lexeme><grapheme>Siân</grapheme><phoneme>ˈʃɑːn</phoneme></lexeme>
<lexeme><grapheme>Sibelius</grapheme><phoneme>sɪˈbeɪliəs</phoneme></lexeme>
<lexeme><grapheme>Siddaramaiah</grapheme><phoneme>ˌsɪdərəˈmaɪə</phoneme></lexeme>
<lexeme><grapheme>Sidi Ould Tah</grapheme><phoneme>ˈsiːdi ˈwʊld ˈtɑː</phoneme></lexeme>
<lexeme><grapheme>Sigmund Freud</grapheme><phoneme>ˈsɪɡmənd ˈfrɔɪd</phoneme></lexeme>
<lexeme><grapheme>Sigrid</grapheme><phoneme>ˈsiːɡrɪd</phoneme></lexeme>
<lexeme><grapheme>Sigrid Kaag</grapheme><phoneme>ˈsiːɡrɪd ˈkɑːɡ</phoneme></lexeme>
<lexeme><grapheme>Sihamoni</grapheme><phoneme>ˌsiːhəˈmoʊni</phoneme></lexeme>
<lexeme><grapheme>Sihasak Phuangketkeow</grapheme><phoneme>ˌsiːhəˈsɑːk ˌpuːəŋkɛtˈkeɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Sikorski</grapheme><phoneme>ʃɪˈkɔːrski</phoneme></lexeme>
<lexeme><grapheme>Siliņa</grapheme><phoneme>ˈsiːlɪnjə</phoneme></lexeme>
<lexeme><grapheme>Siljanovska-Davkova</grapheme><phoneme>ˌsiːljəˈnɒfskə ˈdɑːfkəvə</phoneme></lexeme>
<lexeme><grapheme>Silke</grapheme><phoneme>ˈziːlkə</phoneme></lexeme>
<lexeme><grapheme>Siluanov</grapheme><phoneme>ˌsɪluˈɑːnɒv</phoneme></lexeme>
<lexeme><grapheme>Silvio</grapheme><phoneme>ˈsɪlvioʊ</phoneme></lexeme>
<lexeme><grapheme>Silvio Berlusconi</grapheme><phoneme>ˈsɪlvioʊ ˌbɛrlʊˈskoʊni</phoneme></lexeme>
<lexeme><grapheme>Šimečka</grapheme><phoneme>ˈʃɪmɛtʃkə</phoneme></lexeme>
<lexeme><grapheme>Simenon</grapheme><phoneme>ˈsiːmənɒn</phoneme></lexeme>
<lexeme><grapheme>Simeone</grapheme><phoneme>ˌsɪmiˈoʊni</phoneme></lexeme>
<lexeme><grapheme>Simion</grapheme><phoneme>simiˈoʊn</phoneme></lexeme>
<lexeme><grapheme>Simón Bolívar</grapheme><phoneme>siːˈmoʊn boʊˈliːvɑːr</phoneme></lexeme>
<lexeme><grapheme>Simon Harris</grapheme><phoneme>ˈsaɪmən ˈhærɪs</phoneme></lexeme>
<lexeme><grapheme>Simona</grapheme><phoneme>sɪˈmoʊnə</phoneme></lexeme>
<lexeme><grapheme>Simona Halep</grapheme><phoneme>sɪˈmoʊnə ˈhɑːlɛp</phoneme></lexeme>
<lexeme><grapheme>Simone</grapheme><phoneme>sɪˈmoʊn</phoneme></lexeme>
<lexeme><grapheme>Simone Biles</grapheme><phoneme>sɪˈmoʊn ˈbaɪlz</phoneme></lexeme>
<lexeme><grapheme>Simone de Beauvoir</grapheme><phoneme>siˈmoʊn də boʊvˈwɑːr</phoneme></lexeme>
<lexeme><grapheme>Šimonytė</grapheme><phoneme>ˌʃɪmoʊˈniːteɪ</phoneme></lexeme>
<lexeme><grapheme>Şimşek</grapheme><phoneme>ʃɪmˈʃɛk</phoneme></lexeme>
<lexeme><grapheme>Singh</grapheme><phoneme>ˈsɪŋ</phoneme></lexeme>
<lexeme><grapheme>Sinwar</grapheme><phoneme>sɪnˈwɑːr</phoneme></lexeme>
<lexeme><grapheme>Siobhán</grapheme><phoneme>ʃɪˈvɔːn</phoneme></lexeme>
<lexeme><grapheme>Siphandone</grapheme><phoneme>ˌsiːpɑːnˈdɒn</phoneme></lexeme>
<lexeme><grapheme>Sipho</grapheme><phoneme>ˈsiːpoʊ</phoneme></lexeme>
<lexeme><grapheme>Sipilä</grapheme><phoneme>ˈsɪpɪlæ</phoneme></lexeme>
<lexeme><grapheme>Siraj</grapheme><phoneme>siːˈrɑːdʒ</phoneme></lexeme>
<lexeme><grapheme>Sirajuddin</grapheme><phoneme>sɪˌrɑːdʒʊˈdiːn</phoneme></lexeme>
<lexeme><grapheme>Sirisena</grapheme><phoneme>ˌsɪrɪˈseɪnə</phoneme></lexeme>
<lexeme><grapheme>Sisi</grapheme><phoneme>ˈsiːsi</phoneme></lexeme>
<lexeme><grapheme>Sisoulith</grapheme><phoneme>ˌsiːsuːˈlɪt</phoneme></lexeme>
<lexeme><grapheme>Sissoco</grapheme><phoneme>sɪˈsoʊkoʊ</phoneme></lexeme>
<lexeme><grapheme>Sisulu</grapheme><phoneme>sɪˈsuːluː</phoneme></lexeme>
<lexeme><grapheme>Sitharaman</grapheme><phoneme>ˌsiːtəˈrɑːmən</phoneme></lexeme>
<lexeme><grapheme>Sitiveni</grapheme><phoneme>ˌsɪtɪˈvɛni</phoneme></lexeme>
<lexeme><grapheme>Sitiveni Rabuka</grapheme><phoneme>ˌsɪtɪˈvɛni rəmˈbuːkə</phoneme></lexeme>
<lexeme><grapheme>Siya</grapheme><phoneme>ˈsiːjə</phoneme></lexeme>
<lexeme><grapheme>Siya Kolisi</grapheme><phoneme>ˈsiːjə koʊˈliːsi</phoneme></lexeme>
<lexeme><grapheme>Sjoerd</grapheme><phoneme>ˈʃuːrt</phoneme></lexeme>
<lexeme><grapheme>Skarsgård</grapheme><phoneme>ˈskɑːrzɡɑːrd</phoneme></lexeme>
<lexeme><grapheme>Skłodowska</grapheme><phoneme>skwəˈdɒfskə</phoneme></lexeme>
<lexeme><grapheme>Slavoj</grapheme><phoneme>ˈslɑːvɔɪ</phoneme></lexeme>
<lexeme><grapheme>Slavoj Žižek</grapheme><phoneme>ˈslɑːvɔɪ ˈʒiːʒɛk</phoneme></lexeme>
<lexeme><grapheme>Sławomir</grapheme><phoneme>swɑːˈvoʊmɪr</phoneme></lexeme>
<lexeme><grapheme>Sławomir Mentzen</grapheme><phoneme>swɑːˈvoʊmɪr ˈmɛntsɛn</phoneme></lexeme>
<lexeme><grapheme>Slimani</grapheme><phoneme>slɪˈmɑːni</phoneme></lexeme>
<lexeme><grapheme>Sliwa</grapheme><phoneme>ˈsliːwə</phoneme></lexeme>
<lexeme><grapheme>Slobodan</grapheme><phoneme>ˈsloʊbədən</phoneme></lexeme>
<lexeme><grapheme>Slobodan Milošević</grapheme><phoneme>ˈsloʊbədən mɪˈloʊʃəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Smetana</grapheme><phoneme>ˈsmɛtənə</phoneme></lexeme>
<lexeme><grapheme>Smotrich</grapheme><phoneme>ˈsmoʊtrɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Smriti</grapheme><phoneme>ˈsmrɪti</phoneme></lexeme>
<lexeme><grapheme>Smriti Irani</grapheme><phoneme>ˈsmrɪti ɪˈrɑːni</phoneme></lexeme>
<lexeme><grapheme>Smriti Mandhana</grapheme><phoneme>ˈsmriːti mənˈdɑːnə</phoneme></lexeme>
<lexeme><grapheme>Sócrates</grapheme><phoneme>ˈsɒkrətɛs</phoneme></lexeme>
<lexeme><grapheme>Söder</grapheme><phoneme>ˈzɜːdər</phoneme></lexeme>
<lexeme><grapheme>Soe</grapheme><phoneme>ˈsoʊ</phoneme></lexeme>
<lexeme><grapheme>Soe Win</grapheme><phoneme>ˈsoʊ ˈwɪn</phoneme></lexeme>
<lexeme><grapheme>Soeder</grapheme><phoneme>ˈzɜːdər</phoneme></lexeme>
<lexeme><grapheme>Sogavare</grapheme><phoneme>ˌsɒɡəˈvɑːreɪ</phoneme></lexeme>
<lexeme><grapheme>Soleimani</grapheme><phoneme>ˌsoʊleɪˈmɑːni</phoneme></lexeme>
<lexeme><grapheme>Solène</grapheme><phoneme>soʊˈlɛn</phoneme></lexeme>
<lexeme><grapheme>Solih</grapheme><phoneme>ˈsoʊli</phoneme></lexeme>
<lexeme><grapheme>Solzhenitsyn</grapheme><phoneme>ˌsɒlʒəˈnɪtsɪn</phoneme></lexeme>
<lexeme><grapheme>Son Heung-min</grapheme><phoneme>sʌn hʊŋ ˈmɪn</phoneme></lexeme>
<lexeme><grapheme>Sondhi Limthongkul</grapheme><phoneme>ˈsɒnti ˌlɪmtɒŋˈkʊn</phoneme></lexeme>
<lexeme><grapheme>Sonexay</grapheme><phoneme>ˌsoʊnɛkˈsaɪ</phoneme></lexeme>
<lexeme><grapheme>Song Kang-ho</grapheme><phoneme>ˈsɒŋ kɑːŋ ˈhoʊ</phoneme></lexeme>
<lexeme><grapheme>Songezo Zibi</grapheme><phoneme>sɒŋˈɡɛzoʊ ˈziːbi</phoneme></lexeme>
<lexeme><grapheme>Sonia Gandhi</grapheme><phoneme>ˈsoʊniə ˈɡɑːndi</phoneme></lexeme>
<lexeme><grapheme>Sonia Sotomayor</grapheme><phoneme>ˈsoʊnjə ˌsoʊtoʊmaɪˈjɔːr</phoneme></lexeme>
<lexeme><grapheme>Sonko</grapheme><phoneme>ˈsɒnkoʊ</phoneme></lexeme>
<lexeme><grapheme>Sophia Loren</grapheme><phoneme>soʊˈfiːə ləˈrɛn</phoneme></lexeme>
<lexeme><grapheme>Søren</grapheme><phoneme>ˈsɜːrən</phoneme></lexeme>
<lexeme><grapheme>Søren Kierkegaard</grapheme><phoneme>ˈsɜːrən ˈkɪrkəɡɑːrd</phoneme></lexeme>
<lexeme><grapheme>Soros</grapheme><phoneme>ˈsɔːroʊs</phoneme></lexeme>
<lexeme><grapheme>Sotomayor</grapheme><phoneme>ˌsoʊtoʊmaɪˈjɔːr</phoneme></lexeme>
<lexeme><grapheme>Sotoudeh</grapheme><phoneme>səˈtuːdeɪ</phoneme></lexeme>
<lexeme><grapheme>Souček</grapheme><phoneme>ˈsuːtʃɛk</phoneme></lexeme>
<lexeme><grapheme>Souleyman</grapheme><phoneme>ˌsuːleɪˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Souleymane</grapheme><phoneme>ˌsuːleɪˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Sousa</grapheme><phoneme>ˈsoʊzə</phoneme></lexeme>
<lexeme><grapheme>Soyinka</grapheme><phoneme>ʃɔɪˈɪnkə</phoneme></lexeme>
<lexeme><grapheme>Spahn</grapheme><phoneme>ˈʃpɑːn</phoneme></lexeme>
<lexeme><grapheme>Spajić</grapheme><phoneme>ˈspaɪɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Spalletti</grapheme><phoneme>spəˈlɛti</phoneme></lexeme>
<lexeme><grapheme>Spinoza</grapheme><phoneme>spɪˈnoʊzə</phoneme></lexeme>
<lexeme><grapheme>Srđan</grapheme><phoneme>ˈsɜːrdʒɑːn</phoneme></lexeme>
<lexeme><grapheme>Srettha</grapheme><phoneme>ˈsɛtə</phoneme></lexeme>
<lexeme><grapheme>Srettha Thavisin</grapheme><phoneme>ˈsɛtə ˌtɑːwɪˈsɪn</phoneme></lexeme>
<lexeme><grapheme>Sri Mulyani</grapheme><phoneme>sri mʊlˈjɑːni</phoneme></lexeme>
<lexeme><grapheme>Ssemwanga</grapheme><phoneme>sɛmˈwæŋɡə</phoneme></lexeme>
<lexeme><grapheme>Stalin</grapheme><phoneme>ˈstɑːlɪn</phoneme></lexeme>
<lexeme><grapheme>Stan Wawrinka</grapheme><phoneme>ˈstæn vəˈvrɪŋkə</phoneme></lexeme>
<lexeme><grapheme>Stanislav</grapheme><phoneme>ˈstæniːslɑːf</phoneme></lexeme>
<lexeme><grapheme>Stanisław</grapheme><phoneme>ˈstænɪswɑːf</phoneme></lexeme>
<lexeme><grapheme>Stanisław Lem</grapheme><phoneme>ˈstænɪswɑːf ˈlɛm</phoneme></lexeme>
<lexeme><grapheme>Starmer</grapheme><phoneme>ˈstɑːrmər</phoneme></lexeme>
<lexeme><grapheme>Starovoit</grapheme><phoneme>ˌstærəˈvɔɪt</phoneme></lexeme>
<lexeme><grapheme>Steenhuisen</grapheme><phoneme>ˈstɪərnhaʊzən</phoneme></lexeme>
<lexeme><grapheme>Ștefan</grapheme><phoneme>ˈʃtɛfæn</phoneme></lexeme>
<lexeme><grapheme>Stefan Edberg</grapheme><phoneme>ˈstɛfæn ˈɛdbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Stefan Löfven</grapheme><phoneme>ˈstɛfæn lʊˈveɪn</phoneme></lexeme>
<lexeme><grapheme>Stefanishyna</grapheme><phoneme>ˌstɛfəˈnɪʃɪnə</phoneme></lexeme>
<lexeme><grapheme>Stefanos</grapheme><phoneme>ˈstɛfənɒs</phoneme></lexeme>
<lexeme><grapheme>Stefanos Tsitsipas</grapheme><phoneme>ˈstɛfənɒs ˌtsɪtsɪˈpɑːs</phoneme></lexeme>
<lexeme><grapheme>Steffi Graf</grapheme><phoneme>ˈʃtɛfi ˈɡrɑːf</phoneme></lexeme>
<lexeme><grapheme>Steinmeier</grapheme><phoneme>ˈʃtaɪnmaɪər</phoneme></lexeme>
<lexeme><grapheme>Stellan Skarsgård</grapheme><phoneme>ˈstɛlæn ˈskɑːrzɡɑːrd</phoneme></lexeme>
<lexeme><grapheme>Stenergard</grapheme><phoneme>ˈsteɪnərɡɑːrd</phoneme></lexeme>
<lexeme><grapheme>Stéphane Séjourné</grapheme><phoneme>steɪˈfæn ˌseɪʒʊərˈneɪ</phoneme></lexeme>
<lexeme><grapheme>Stephen Miran</grapheme><phoneme>ˈstiːvən ˈmaɪrən</phoneme></lexeme>
<lexeme><grapheme>Steve Buscemi</grapheme><phoneme>stiːv buˈsɛmi</phoneme></lexeme>
<lexeme><grapheme>Steve Witkoff</grapheme><phoneme>stiːv ˈwɪtkɒf</phoneme></lexeme>
<lexeme><grapheme>Steyn</grapheme><phoneme>ˈsteɪn</phoneme></lexeme>
<lexeme><grapheme>Stieg Larsson</grapheme><phoneme>ˈstiːɡ ˈlɑːrsɒn</phoneme></lexeme>
<lexeme><grapheme>Stoica</grapheme><phoneme>ˈstɔɪkə</phoneme></lexeme>
<lexeme><grapheme>Stoltenberg</grapheme><phoneme>ˈstɒltənbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Støre</grapheme><phoneme>ˈstɜːrə</phoneme></lexeme>
<lexeme><grapheme>Stravinsky</grapheme><phoneme>strəˈvɪnski</phoneme></lexeme>
<lexeme><grapheme>Sturgeon</grapheme><phoneme>ˈstɜːrdʒən</phoneme></lexeme>
<lexeme><grapheme>Sturzenegger</grapheme><phoneme>ˈstuːrzənɛɡər</phoneme></lexeme>
<lexeme><grapheme>Subianto</grapheme><phoneme>ˌsuːbiˈɑːntoʊ</phoneme></lexeme>
<lexeme><grapheme>Subrahmanyam</grapheme><phoneme>ˌsuːbrəˈmænjəm</phoneme></lexeme>
<lexeme><grapheme>Subrahmanyam Jaishankar</grapheme><phoneme>ˌsuːbrəˈmænjəm ˌdʒaɪˈʃʌŋkər</phoneme></lexeme>
<lexeme><grapheme>Succès Masra</grapheme><phoneme>sʊkˈseɪ ˈmɑːsrə</phoneme></lexeme>
<lexeme><grapheme>Sudani</grapheme><phoneme>suːˈdɑːni</phoneme></lexeme>
<lexeme><grapheme>Suella</grapheme><phoneme>suˈɛlə</phoneme></lexeme>
<lexeme><grapheme>Suella Braverman</grapheme><phoneme>suˈɛlə ˈbrævərmən</phoneme></lexeme>
<lexeme><grapheme>Suga</grapheme><phoneme>ˈsuːɡə</phoneme></lexeme>
<lexeme><grapheme>Sugiono</grapheme><phoneme>ˌsuːɡiˈoʊnoʊ</phoneme></lexeme>
<lexeme><grapheme>Suharto</grapheme><phoneme>suːˈhɑːrtoʊ</phoneme></lexeme>
<lexeme><grapheme>Šuica</grapheme><phoneme>ˈʃuːiːtsɑː</phoneme></lexeme>
<lexeme><grapheme>Sukarno</grapheme><phoneme>suːˈkɑːrnoʊ</phoneme></lexeme>
<lexeme><grapheme>Süleyman</grapheme><phoneme>ˌsuːleɪˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Sultan Al Jaber</grapheme><phoneme>sʊlˈtɑːn æl ˈdʒɑːbər</phoneme></lexeme>
<lexeme><grapheme>Suluhu</grapheme><phoneme>suːˈluːhuː</phoneme></lexeme>
<lexeme><grapheme>Sulyok</grapheme><phoneme>ˈʃuːljɒk</phoneme></lexeme>
<lexeme><grapheme>Suminwa</grapheme><phoneme>suːˈmiːnwɑː</phoneme></lexeme>
<lexeme><grapheme>Sun Yang</grapheme><phoneme>ˈsʊn ˈjɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Sun Yat-sen</grapheme><phoneme>ˈsʊn jɑːt ˈsɛn</phoneme></lexeme>
<lexeme><grapheme>Sunak</grapheme><phoneme>ˈsuːnæk</phoneme></lexeme>
<lexeme><grapheme>Sundar</grapheme><phoneme>ˈsʊndər</phoneme></lexeme>
<lexeme><grapheme>Sundar Pichai</grapheme><phoneme>ˈsʊndər pɪˈtʃaɪ</phoneme></lexeme>
<lexeme><grapheme>Sunil</grapheme><phoneme>suːˈniːl</phoneme></lexeme>
<lexeme><grapheme>Surangel</grapheme><phoneme>ˈsuːrɑːŋɡəl</phoneme></lexeme>
<lexeme><grapheme>Sushila Karki</grapheme><phoneme>suːˈʃiːlə ˈkɑːrki</phoneme></lexeme>
<lexeme><grapheme>Susilo Bambang Yudhoyono</grapheme><phoneme>suːˈsiːloʊ ˈbæmbæŋ ˌjuːdɔɪˈjoʊnoʊ</phoneme></lexeme>
<lexeme><grapheme>Sussan Ley</grapheme><phoneme>ˈsuːzən ˈliː</phoneme></lexeme>
<lexeme><grapheme>Sutskever</grapheme><phoneme>ˈsʊtskɛvər</phoneme></lexeme>
<lexeme><grapheme>Suu Kyi</grapheme><phoneme>suː ˈtʃiː</phoneme></lexeme>
<lexeme><grapheme>Svante Pääbo</grapheme><phoneme>ˈsvæntə ˈpɛboʊ</phoneme></lexeme>
<lexeme><grapheme>Svantesson</grapheme><phoneme>ˈsvæntəsɒn</phoneme></lexeme>
<lexeme><grapheme>Sverre</grapheme><phoneme>ˈsvɛrə</phoneme></lexeme>
<lexeme><grapheme>Svetlana Tikhanovskaya</grapheme><phoneme>svɪtˈlɑːnə ˌtiːkənˈɒfskaɪə</phoneme></lexeme>
<lexeme><grapheme>Sviatlana</grapheme><phoneme>svɪətˈlɑːnə</phoneme></lexeme>
<lexeme><grapheme>Sviatlana Tsikhanouskaya</grapheme><phoneme>svɪətˈlɑːnə ˌtsɪkəˈnuːskaɪə</phoneme></lexeme>
<lexeme><grapheme>Svitolina</grapheme><phoneme>ˌsviːtəˈliːnə</phoneme></lexeme>
<lexeme><grapheme>Svoboda</grapheme><phoneme>ˈsvoʊbədə</phoneme></lexeme>
<lexeme><grapheme>Svyrydenko</grapheme><phoneme>ˌsvɪrɪˈdɛnkoʊ</phoneme></lexeme>
<lexeme><grapheme>Swarbrick</grapheme><phoneme>ˈswɔːrbrɪk</phoneme></lexeme>
<lexeme><grapheme>Świątek</grapheme><phoneme>ʃviˈɒntɛk</phoneme></lexeme>
<lexeme><grapheme>Sybiha</grapheme><phoneme>sɪˈbiːhə</phoneme></lexeme>
<lexeme><grapheme>Sydney McLaughlin-Levrone</grapheme><phoneme>ˈsɪdni məˈklɒklɪn ləˈvroʊn</phoneme></lexeme>
<lexeme><grapheme>Sylvi Listhaug</grapheme><phoneme>ˈsɪlvi ˈlɪsthaʊɡ</phoneme></lexeme>
<lexeme><grapheme>Syngman Rhee</grapheme><phoneme>ˈsɪŋmən ˈriː</phoneme></lexeme>
<lexeme><grapheme>Syniehubov</grapheme><phoneme>ˌsɪniɛˈhuːbɒv</phoneme></lexeme>
<lexeme><grapheme>Syrskyi</grapheme><phoneme>ˈsɪrski</phoneme></lexeme>
<lexeme><grapheme>Syukuro Manabe</grapheme><phoneme>ˈʃuːkuːroʊ məˈnɑːbeɪ</phoneme></lexeme>
<lexeme><grapheme>Szczęsny</grapheme><phoneme>ˈʃtʃɛsni</phoneme></lexeme>
<lexeme><grapheme>Szijjártó</grapheme><phoneme>ˈsiːjɑːrtoʊ</phoneme></lexeme>
<lexeme><grapheme>Szoboszlai</grapheme><phoneme>ˈsoʊboʊslaɪ</phoneme></lexeme>
<lexeme><grapheme>Szydło</grapheme><phoneme>ˈʃɪdwoʊ</phoneme></lexeme>
<lexeme><grapheme>Szymborska</grapheme><phoneme>ʃɪmˈbɔːrskə</phoneme></lexeme>
<lexeme><grapheme>Szymon</grapheme><phoneme>ˈʃiːmɒn</phoneme></lexeme>
<lexeme><grapheme>Ta-Nehisi</grapheme><phoneme>ˌtɑːnəˈhɑːsi</phoneme></lexeme>
<lexeme><grapheme>Ta-Nehisi Coates</grapheme><phoneme>ˌtɑː nəˈhɑːsi ˈkoʊts</phoneme></lexeme>
<lexeme><grapheme>Tabaré</grapheme><phoneme>ˌtæbəˈreɪ</phoneme></lexeme>
<lexeme><grapheme>Tabaré Vázquez</grapheme><phoneme>ˌtæbəˈreɪ ˈvæskɛs</phoneme></lexeme>
<lexeme><grapheme>Tadao Ando</grapheme><phoneme>təˈdaʊ ˈændoʊ</phoneme></lexeme>
<lexeme><grapheme>Tadashi Yanai</grapheme><phoneme>təˈdɑːʃi jəˈnaɪ</phoneme></lexeme>
<lexeme><grapheme>Tadej</grapheme><phoneme>tɑːˈdeɪ</phoneme></lexeme>
<lexeme><grapheme>Tadej Pogačar</grapheme><phoneme>tɑːˈdeɪ pəˈɡɑːtʃɑːr</phoneme></lexeme>
<lexeme><grapheme>Tadesse</grapheme><phoneme>təˈdɛseɪ</phoneme></lexeme>
<lexeme><grapheme>Tadeusz</grapheme><phoneme>təˈdeɪʊʃ</phoneme></lexeme>
<lexeme><grapheme>Tadhg</grapheme><phoneme>ˈtaɪɡ</phoneme></lexeme>
<lexeme><grapheme>Tadhg Beirne</grapheme><phoneme>ˈtaɪɡ ˈbɜːrn</phoneme></lexeme>
<lexeme><grapheme>Tagle</grapheme><phoneme>ˈtɑːɡleɪ</phoneme></lexeme>
<lexeme><grapheme>Tagovailoa</grapheme><phoneme>ˌtʌŋoʊvaɪˈloʊə</phoneme></lexeme>
<lexeme><grapheme>Tajani</grapheme><phoneme>təˈjɑːni</phoneme></lexeme>
<lexeme><grapheme>Tajon</grapheme><phoneme>teɪˈdʒɒn</phoneme></lexeme>
<lexeme><grapheme>Takács</grapheme><phoneme>ˈtɒkɑːtʃ</phoneme></lexeme>
<lexeme><grapheme>Takaichi</grapheme><phoneme>ˌtɑːkəˈiːtʃi</phoneme></lexeme>
<lexeme><grapheme>Takashi</grapheme><phoneme>təˈkɑːʃi</phoneme></lexeme>
<lexeme><grapheme>Takht-Ravanchi</grapheme><phoneme>ˌtæktrəˈvɑːntʃi</phoneme></lexeme>
<lexeme><grapheme>Talabani</grapheme><phoneme>ˌtæləˈbɑːni</phoneme></lexeme>
<lexeme><grapheme>Taleb</grapheme><phoneme>ˈtɑːlɛb</phoneme></lexeme>
<lexeme><grapheme>Tamás</grapheme><phoneme>ˈtɒmɑːʃ</phoneme></lexeme>
<lexeme><grapheme>Tamás Sulyok</grapheme><phoneme>ˈtɒmɑːʃ ˈʃuːjoʊk</phoneme></lexeme>
<lexeme><grapheme>Tamberi</grapheme><phoneme>tæmˈbɛri</phoneme></lexeme>
<lexeme><grapheme>Tamim</grapheme><phoneme>təˈmiːm</phoneme></lexeme>
<lexeme><grapheme>Tamim bin Hamad Al Thani</grapheme><phoneme>təˈmiːm bɪn ˈhæməd æl ˈθɑːni</phoneme></lexeme>
<lexeme><grapheme>Tarantino</grapheme><phoneme>ˌtærənˈtiːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Taras</grapheme><phoneme>ˈtɑːrəs</phoneme></lexeme>
<lexeme><grapheme>Tarcísio</grapheme><phoneme>tɑːrˈsiːzjuː</phoneme></lexeme>
<lexeme><grapheme>Tarcísio de Freitas</grapheme><phoneme>tɑːrˈsiːzjoʊ dɪ ˈfreɪtəs</phoneme></lexeme>
<lexeme><grapheme>Tareq</grapheme><phoneme>ˈtɑːrɛk</phoneme></lexeme>
<lexeme><grapheme>Tariq</grapheme><phoneme>ˈtɑːrɪk</phoneme></lexeme>
<lexeme><grapheme>Tarique Rahman</grapheme><phoneme>ˈtɑːrɪk ˈrɑːmɑːn</phoneme></lexeme>
<lexeme><grapheme>Tarkovsky</grapheme><phoneme>tɑːrˈkɒfski</phoneme></lexeme>
<lexeme><grapheme>Taro</grapheme><phoneme>ˈtɑːroʊ</phoneme></lexeme>
<lexeme><grapheme>Taro Aso</grapheme><phoneme>ˈtɑːroʊ ˈɑːsoʊ</phoneme></lexeme>
<lexeme><grapheme>Tasuku Honjo</grapheme><phoneme>ˈtɑːsʊkuː ˈhɒndʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Tata</grapheme><phoneme>ˈtɑːtɑː</phoneme></lexeme>
<lexeme><grapheme>Tauson</grapheme><phoneme>ˈtaʊsən</phoneme></lexeme>
<lexeme><grapheme>Tawfik</grapheme><phoneme>taʊˈfiːk</phoneme></lexeme>
<lexeme><grapheme>Taye</grapheme><phoneme>ˈtaɪeɪ</phoneme></lexeme>
<lexeme><grapheme>Tayyip</grapheme><phoneme>taɪˈiːp</phoneme></lexeme>
<lexeme><grapheme>Tchaikovsky</grapheme><phoneme>tʃaɪˈkɒfski</phoneme></lexeme>
<lexeme><grapheme>Tchiani</grapheme><phoneme>tʃiˈɑːni</phoneme></lexeme>
<lexeme><grapheme>Tchiroma</grapheme><phoneme>tʃɪˈroʊmə</phoneme></lexeme>
<lexeme><grapheme>Tchouaméni</grapheme><phoneme>tʃuːəˈmeɪni</phoneme></lexeme>
<lexeme><grapheme>Te Pāti Māori</grapheme><phoneme>tɛ ˈpɑːti ˈmaʊri</phoneme></lexeme>
<lexeme><grapheme>Tebboune</grapheme><phoneme>təˈbuːn</phoneme></lexeme>
<lexeme><grapheme>Tebogo</grapheme><phoneme>tɛˈboʊɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Tedros</grapheme><phoneme>ˈtɛdrɒs</phoneme></lexeme>
<lexeme><grapheme>Tedros Adhanom Ghebreyesus</grapheme><phoneme>ˈtɛdrɒs ˈɑːdɑːnɒm ˌɡɛbrɛˈjeɪsʊs</phoneme></lexeme>
<lexeme><grapheme>Tehrani</grapheme><phoneme>teɪˈrɑːni</phoneme></lexeme>
<lexeme><grapheme>Tejashwi</grapheme><phoneme>teɪˈdʒʌʃwi</phoneme></lexeme>
<lexeme><grapheme>Temba Bavuma</grapheme><phoneme>ˈtɛmbə bəˈvuːmə</phoneme></lexeme>
<lexeme><grapheme>Temer</grapheme><phoneme>ˈtɛmɛr</phoneme></lexeme>
<lexeme><grapheme>Ten Hag</grapheme><phoneme>tɛn ˈhɑːɡ</phoneme></lexeme>
<lexeme><grapheme>Tendai</grapheme><phoneme>tɛnˈdaɪ</phoneme></lexeme>
<lexeme><grapheme>Tendulkar</grapheme><phoneme>tɛnˈduːlkər</phoneme></lexeme>
<lexeme><grapheme>Tenzin</grapheme><phoneme>ˈtɛnzɪn</phoneme></lexeme>
<lexeme><grapheme>Tenzin Gyatso</grapheme><phoneme>ˈtɛnzɪn ˈɡjɑːtsoʊ</phoneme></lexeme>
<lexeme><grapheme>Teodoro</grapheme><phoneme>ˌteɪəˈdɔːroʊ</phoneme></lexeme>
<lexeme><grapheme>Teodoro Obiang</grapheme><phoneme>ˌteɪəˈdɔːroʊ oʊˈbjæŋ</phoneme></lexeme>
<lexeme><grapheme>Terekhov</grapheme><phoneme>ˈtɛrɛxɒv</phoneme></lexeme>
<lexeme><grapheme>Teresa Ribera</grapheme><phoneme>təˈreɪzə rɪˈbɛrə</phoneme></lexeme>
<lexeme><grapheme>Tereshkova</grapheme><phoneme>ˌtɛrəʃˈkoʊvə</phoneme></lexeme>
<lexeme><grapheme>Terry Gou</grapheme><phoneme>ˈtɛri ˈɡwoʊ</phoneme></lexeme>
<lexeme><grapheme>Tesfaye</grapheme><phoneme>ˈtɛsfaɪ</phoneme></lexeme>
<lexeme><grapheme>Tetsuya</grapheme><phoneme>ˈtɛtsuːjə</phoneme></lexeme>
<lexeme><grapheme>Tewodros</grapheme><phoneme>teɪˈwoʊdrɒs</phoneme></lexeme>
<lexeme><grapheme>Thabo</grapheme><phoneme>ˈtɑːboʊ</phoneme></lexeme>
<lexeme><grapheme>Thabo Mbeki</grapheme><phoneme>ˈtɑːboʊ əmˈbɛki</phoneme></lexeme>
<lexeme><grapheme>Thaçi</grapheme><phoneme>ˈθɑːtʃi</phoneme></lexeme>
<lexeme><grapheme>Thaksin</grapheme><phoneme>ˈtæksɪn</phoneme></lexeme>
<lexeme><grapheme>Thaksin Shinawatra</grapheme><phoneme>ˈtæksɪn ˌʃɪnəˈwɑːtrə</phoneme></lexeme>
<lexeme><grapheme>Thandi</grapheme><phoneme>ˈtændi</phoneme></lexeme>
<lexeme><grapheme>Thandiwe</grapheme><phoneme>tænˈdiːweɪ</phoneme></lexeme>
<lexeme><grapheme>Thandiwe Newton</grapheme><phoneme>tænˈdiːweɪ ˈnjuːtən</phoneme></lexeme>
<lexeme><grapheme>Thanh</grapheme><phoneme>ˈtæn</phoneme></lexeme>
<lexeme><grapheme>Thant Myint-U</grapheme><phoneme>ˈθɑːnt ˈmjɪnt ˈuː</phoneme></lexeme>
<lexeme><grapheme>Tharman</grapheme><phoneme>ˈtɑːrmən</phoneme></lexeme>
<lexeme><grapheme>Tharman Shanmugaratnam</grapheme><phoneme>ˈtɑːrmən ˌʃʌnmʊɡəˈrʌtnəm</phoneme></lexeme>
<lexeme><grapheme>Tharoor</grapheme><phoneme>θəˈrʊr</phoneme></lexeme>
<lexeme><grapheme>Thavisin</grapheme><phoneme>ˌtɑːwɪˈsɪn</phoneme></lexeme>
<lexeme><grapheme>Thedéen</grapheme><phoneme>teɪˈdeɪn</phoneme></lexeme>
<lexeme><grapheme>Thein</grapheme><phoneme>ˈteɪn</phoneme></lexeme>
<lexeme><grapheme>Thein Sein</grapheme><phoneme>ˈteɪn ˈseɪn</phoneme></lexeme>
<lexeme><grapheme>Themba</grapheme><phoneme>ˈtɛmbə</phoneme></lexeme>
<lexeme><grapheme>Theo Francken</grapheme><phoneme>ˈteɪoʊ ˈfræŋkən</phoneme></lexeme>
<lexeme><grapheme>Theron</grapheme><phoneme>ˈθɛrən</phoneme></lexeme>
<lexeme><grapheme>Thiago</grapheme><phoneme>tɪˈɑːɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Thiam</grapheme><phoneme>ˈtʃɑːm</phoneme></lexeme>
<lexeme><grapheme>Thibaut Courtois</grapheme><phoneme>tɪˈboʊ kuːrˈtwɑː</phoneme></lexeme>
<lexeme><grapheme>Thiem</grapheme><phoneme>ˈtiːm</phoneme></lexeme>
<lexeme><grapheme>Thierry</grapheme><phoneme>ˈtjɛri</phoneme></lexeme>
<lexeme><grapheme>Thierry Breton</grapheme><phoneme>ˈtjɛri brəˈtɒn</phoneme></lexeme>
<lexeme><grapheme>Thierry Henry</grapheme><phoneme>ˈtjɛri ɒnˈriː</phoneme></lexeme>
<lexeme><grapheme>Thiong'o</grapheme><phoneme>θiˈɒŋoʊ</phoneme></lexeme>
<lexeme><grapheme>Thitikul</grapheme><phoneme>ˈtiːtiːkuːn</phoneme></lexeme>
<lexeme><grapheme>Thomas Mueller</grapheme><phoneme>ˈtoʊmæs ˈmʊlər</phoneme></lexeme>
<lexeme><grapheme>Thomas Müller</grapheme><phoneme>ˈtoʊmæs ˈmʊlər</phoneme></lexeme>
<lexeme><grapheme>Thomas Tuchel</grapheme><phoneme>ˈtoʊmɑːs ˈtuːxəl</phoneme></lexeme>
<lexeme><grapheme>Thomas Vinterberg</grapheme><phoneme>ˈtɒməs ˈvɪntərbɛr</phoneme></lexeme>
<lexeme><grapheme>Thongloun</grapheme><phoneme>ˌtɒŋˈluːn</phoneme></lexeme>
<lexeme><grapheme>Thongloun Sisoulith</grapheme><phoneme>ˌtɒŋˈluːn ˌsiːsuːˈlɪt</phoneme></lexeme>
<lexeme><grapheme>Thongtaeng</grapheme><phoneme>tɒŋˈtɛŋ</phoneme></lexeme>
<lexeme><grapheme>Thor Heyerdahl</grapheme><phoneme>ˈtʊr ˈheɪərdɑːl</phoneme></lexeme>
<lexeme><grapheme>Thorning-Schmidt</grapheme><phoneme>ˌtɔːrnɪŋˈʃmɪt</phoneme></lexeme>
<lexeme><grapheme>Thugge</grapheme><phoneme>ˈtuːɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Thuli</grapheme><phoneme>ˈtuːli</phoneme></lexeme>
<lexeme><grapheme>Thunberg</grapheme><phoneme>ˈtuːnbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Thune</grapheme><phoneme>ˈθuːn</phoneme></lexeme>
<lexeme><grapheme>Thuong</grapheme><phoneme>ˈtuːəŋ</phoneme></lexeme>
<lexeme><grapheme>Thuram</grapheme><phoneme>tuːˈræm</phoneme></lexeme>
<lexeme><grapheme>Tidjane Thiam</grapheme><phoneme>tiˈdʒɑːn ˈtʃɑːm</phoneme></lexeme>
<lexeme><grapheme>Tiff Macklem</grapheme><phoneme>ˌtɪf ˈmækləm</phoneme></lexeme>
<lexeme><grapheme>Tigst</grapheme><phoneme>ˈtɪɡɪst</phoneme></lexeme>
<lexeme><grapheme>Tigst Assefa</grapheme><phoneme>ˈtɪɡɪst əˈsɛfə</phoneme></lexeme>
<lexeme><grapheme>Tikhanovskaya</grapheme><phoneme>ˌtiːkənˈɒfskaɪə</phoneme></lexeme>
<lexeme><grapheme>Tim Cook</grapheme><phoneme>ˈtɪm kʊk</phoneme></lexeme>
<lexeme><grapheme>Timmermans</grapheme><phoneme>ˈtɪmərmɑːns</phoneme></lexeme>
<lexeme><grapheme>Timothée</grapheme><phoneme>ˈtɪməθi</phoneme></lexeme>
<lexeme><grapheme>Timothée Chalamet</grapheme><phoneme>ˈtɪməθi ˈʃæləmeɪ</phoneme></lexeme>
<lexeme><grapheme>Timothy Dolan</grapheme><phoneme>ˈtɪməθi ˈdoʊlən</phoneme></lexeme>
<lexeme><grapheme>Timur</grapheme><phoneme>tɪˈmʊr</phoneme></lexeme>
<lexeme><grapheme>Timur Ivanov</grapheme><phoneme>tɪˈmʊr ɪvəˈnɒv</phoneme></lexeme>
<lexeme><grapheme>Tino</grapheme><phoneme>ˈtiːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Tino Chrupalla</grapheme><phoneme>ˈtiːnoʊ kruˈpɑːlə</phoneme></lexeme>
<lexeme><grapheme>Tinubu</grapheme><phoneme>tɪˈnuːbuː</phoneme></lexeme>
<lexeme><grapheme>Tito</grapheme><phoneme>ˈtiːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Tlaib</grapheme><phoneme>təˈliːb</phoneme></lexeme>
<lexeme><grapheme>To Lam</grapheme><phoneme>toʊ ˈlæm</phoneme></lexeme>
<lexeme><grapheme>Tohti</grapheme><phoneme>ˈtoʊti</phoneme></lexeme>
<lexeme><grapheme>Țoiu</grapheme><phoneme>ˈtsɔɪuː</phoneme></lexeme>
<lexeme><grapheme>Tokarczuk</grapheme><phoneme>tɒˈkɑːrtʃʊk</phoneme></lexeme>
<lexeme><grapheme>Tokayev</grapheme><phoneme>toʊˈkaɪɛv</phoneme></lexeme>
<lexeme><grapheme>Tolstoy</grapheme><phoneme>ˈtɒlstɔɪ</phoneme></lexeme>
<lexeme><grapheme>Tomáš</grapheme><phoneme>ˈtɒmɑːʃ</phoneme></lexeme>
<lexeme><grapheme>Tomáš Souček</grapheme><phoneme>ˈtɒmɑːʃ ˈsuːtʃɛk</phoneme></lexeme>
<lexeme><grapheme>Tomasz</grapheme><phoneme>ˈtɒmæʃ</phoneme></lexeme>
<lexeme><grapheme>Tondelier</grapheme><phoneme>ˌtɒndəˈljeɪ</phoneme></lexeme>
<lexeme><grapheme>Toni Kroos</grapheme><phoneme>ˈtoʊni ˈkroʊs</phoneme></lexeme>
<lexeme><grapheme>Tony Leung</grapheme><phoneme>ˈtoʊni ˈliʌŋ</phoneme></lexeme>
<lexeme><grapheme>Topuria</grapheme><phoneme>toʊˈpuːriə</phoneme></lexeme>
<lexeme><grapheme>Toro</grapheme><phoneme>ˈtɔːroʊ</phoneme></lexeme>
<lexeme><grapheme>Torres</grapheme><phoneme>ˈtɒrɛs</phoneme></lexeme>
<lexeme><grapheme>Torvalds</grapheme><phoneme>ˈtɔːrvældz</phoneme></lexeme>
<lexeme><grapheme>Toshimitsu</grapheme><phoneme>ˌtoʊʃɪˈmiːtsuː</phoneme></lexeme>
<lexeme><grapheme>Toshimitsu Motegi</grapheme><phoneme>ˌtoʊʃɪˈmiːtsuː moʊˈtɛɡi</phoneme></lexeme>
<lexeme><grapheme>Tóth</grapheme><phoneme>ˈtoʊt</phoneme></lexeme>
<lexeme><grapheme>Totò Riina</grapheme><phoneme>toʊˈtoʊ riˈiːnə</phoneme></lexeme>
<lexeme><grapheme>Touadéra</grapheme><phoneme>ˌtuːəˈdɛrə</phoneme></lexeme>
<lexeme><grapheme>Touré</grapheme><phoneme>tuːˈreɪ</phoneme></lexeme>
<lexeme><grapheme>Tove</grapheme><phoneme>ˈtuːvə</phoneme></lexeme>
<lexeme><grapheme>Tove Jansson</grapheme><phoneme>ˈtuːvə ˈjɑːnsɒn</phoneme></lexeme>
<lexeme><grapheme>Tran Thanh Man</grapheme><phoneme>ˈtræn ˈtæn ˈmæn</phoneme></lexeme>
<lexeme><grapheme>Traoré</grapheme><phoneme>ˌtraʊˈreɪ</phoneme></lexeme>
<lexeme><grapheme>Travis Kelce</grapheme><phoneme>ˈtrævɪs ˈkɛlsi</phoneme></lexeme>
<lexeme><grapheme>Trier</grapheme><phoneme>ˈtrɪr</phoneme></lexeme>
<lexeme><grapheme>Troels Lund Poulsen</grapheme><phoneme>ˈtroʊls ˈlʊnd ˈpaʊlsən</phoneme></lexeme>
<lexeme><grapheme>Trong</grapheme><phoneme>ˈtʃɒŋ</phoneme></lexeme>
<lexeme><grapheme>Trotsky</grapheme><phoneme>ˈtrɒtski</phoneme></lexeme>
<lexeme><grapheme>Trudeau</grapheme><phoneme>truːˈdoʊ</phoneme></lexeme>
<lexeme><grapheme>Truffaut</grapheme><phoneme>truːˈfoʊ</phoneme></lexeme>
<lexeme><grapheme>Trung</grapheme><phoneme>ˈtruːŋ</phoneme></lexeme>
<lexeme><grapheme>Truong My Lan</grapheme><phoneme>ˌtrʊŋ miː ˈlɑːn</phoneme></lexeme>
<lexeme><grapheme>Trygve</grapheme><phoneme>ˈtriːɡvə</phoneme></lexeme>
<lexeme><grapheme>Trzaskowski</grapheme><phoneme>tʃɑːˈskɒfski</phoneme></lexeme>
<lexeme><grapheme>Tsai</grapheme><phoneme>ˈtsaɪ</phoneme></lexeme>
<lexeme><grapheme>Tsai Ing-wen</grapheme><phoneme>tsaɪ ɪŋ ˈwɛn</phoneme></lexeme>
<lexeme><grapheme>Tsarukyan</grapheme><phoneme>ˌtsɑːrʊkˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Tshering Tobgay</grapheme><phoneme>ˈtsɛrɪŋ ˈtɒbɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Tshisekedi</grapheme><phoneme>ˌtʃiːsəˈkeɪdi</phoneme></lexeme>
<lexeme><grapheme>Tsikhanouskaya</grapheme><phoneme>ˌtsɪkəˈnuːskaɪə</phoneme></lexeme>
<lexeme><grapheme>Tsipras</grapheme><phoneme>ˈtsiːprəs</phoneme></lexeme>
<lexeme><grapheme>Tsitsipas</grapheme><phoneme>ˌtsɪtsɪˈpɑːs</phoneme></lexeme>
<lexeme><grapheme>Tsvangirai</grapheme><phoneme>ˈtʃæŋɡɪraɪ</phoneme></lexeme>
<lexeme><grapheme>Tua Tagovailoa</grapheme><phoneme>ˈtuːə ˌtʌŋoʊvaɪˈloʊə</phoneme></lexeme>
<lexeme><grapheme>Tuchel</grapheme><phoneme>ˈtuːxəl</phoneme></lexeme>
<lexeme><grapheme>Tuđman</grapheme><phoneme>ˈtuːdʒmən</phoneme></lexeme>
<lexeme><grapheme>Tuheitia</grapheme><phoneme>ˌtuːheɪˈtiːə</phoneme></lexeme>
<lexeme><grapheme>Tulsi</grapheme><phoneme>ˈtʌlsi</phoneme></lexeme>
<lexeme><grapheme>Tulsi Gabbard</grapheme><phoneme>ˈtʌlsi ˈɡæbərd</phoneme></lexeme>
<lexeme><grapheme>Tunde</grapheme><phoneme>ˈtuːndeɪ</phoneme></lexeme>
<lexeme><grapheme>Tundu</grapheme><phoneme>ˈtuːnduː</phoneme></lexeme>
<lexeme><grapheme>Tundu Lissu</grapheme><phoneme>ˈtuːnduː ˈliːsuː</phoneme></lexeme>
<lexeme><grapheme>Turan</grapheme><phoneme>tuːˈrɑːn</phoneme></lexeme>
<lexeme><grapheme>Turbay</grapheme><phoneme>tuːrˈbaɪ</phoneme></lexeme>
<lexeme><grapheme>Turgenev</grapheme><phoneme>tʊrˈɡeɪnjɛv</phoneme></lexeme>
<lexeme><grapheme>Tusk</grapheme><phoneme>ˈtʊsk</phoneme></lexeme>
<lexeme><grapheme>Tutu</grapheme><phoneme>ˈtuːtuː</phoneme></lexeme>
<lexeme><grapheme>Tymoshenko</grapheme><phoneme>ˌtɪməˈʃɛnkoʊ</phoneme></lexeme>
<lexeme><grapheme>Tzitzikostas</grapheme><phoneme>ˌtsiːtsɪˈkɒstəs</phoneme></lexeme>
<lexeme><grapheme>U Thant</grapheme><phoneme>uː ˈθænt</phoneme></lexeme>
<lexeme><grapheme>Uçar</grapheme><phoneme>uːˈtʃɑːr</phoneme></lexeme>
<lexeme><grapheme>Uddhav</grapheme><phoneme>ˈuːdæv</phoneme></lexeme>
<lexeme><grapheme>Uddhav Thackeray</grapheme><phoneme>ˈʊdəv ˈtækəreɪ</phoneme></lexeme>
<lexeme><grapheme>Ueda</grapheme><phoneme>uˈeɪdə</phoneme></lexeme>
<lexeme><grapheme>Ugo</grapheme><phoneme>ˈuːɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Uhuru</grapheme><phoneme>uːˈhuːruː</phoneme></lexeme>
<lexeme><grapheme>Uhuru Kenyatta</grapheme><phoneme>uːˈhuːruː kɛnˈjɑːtə</phoneme></lexeme>
<lexeme><grapheme>Ukhnaagiin</grapheme><phoneme>uːkˈnɑːɡiːn</phoneme></lexeme>
<lexeme><grapheme>Ukrainka</grapheme><phoneme>ˌuːkraɪˈɪnkə</phoneme></lexeme>
<lexeme><grapheme>Ulf Kristersson</grapheme><phoneme>ʊlf ˈkrɪstərʃɒn</phoneme></lexeme>
<lexeme><grapheme>Ulisses</grapheme><phoneme>uːˈliːsiːs</phoneme></lexeme>
<lexeme><grapheme>Ulrich</grapheme><phoneme>ˈuːlriːx</phoneme></lexeme>
<lexeme><grapheme>Umaro</grapheme><phoneme>ˈuːməroʊ</phoneme></lexeme>
<lexeme><grapheme>Umaro Sissoco Embaló</grapheme><phoneme>ˈuːməroʊ sɪˈsoʊkoʊ ˌɛmbəˈloʊ</phoneme></lexeme>
<lexeme><grapheme>Umberto Eco</grapheme><phoneme>ʊmˈbɛrtoʊ ˈɛkoʊ</phoneme></lexeme>
<lexeme><grapheme>Umerov</grapheme><phoneme>uːˈmɛrɒv</phoneme></lexeme>
<lexeme><grapheme>Ümit</grapheme><phoneme>uːˈmiːt</phoneme></lexeme>
<lexeme><grapheme>uMkhonto weSizwe</grapheme><phoneme>ʊmˈkɒntoʊ weɪˈsiːzweɪ</phoneme></lexeme>
<lexeme><grapheme>Umm Kulthum</grapheme><phoneme>ˈʊm kʊlˈθuːm</phoneme></lexeme>
<lexeme><grapheme>Unai Emery</grapheme><phoneme>uːˈnaɪ ˈɛməri</phoneme></lexeme>
<lexeme><grapheme>Urho Kekkonen</grapheme><phoneme>ˈʊrhoʊ ˈkɛkənɛn</phoneme></lexeme>
<lexeme><grapheme>Uri</grapheme><phoneme>ˈʊri</phoneme></lexeme>
<lexeme><grapheme>Uribe</grapheme><phoneme>uˈriːbeɪ</phoneme></lexeme>
<lexeme><grapheme>Urkullu</grapheme><phoneme>ʊrˈkuːjuː</phoneme></lexeme>
<lexeme><grapheme>Urquhart</grapheme><phoneme>ˈɜːrkərt</phoneme></lexeme>
<lexeme><grapheme>Urrutia</grapheme><phoneme>uːˈruːtiə</phoneme></lexeme>
<lexeme><grapheme>Urs</grapheme><phoneme>ˈʊrs</phoneme></lexeme>
<lexeme><grapheme>Ursula von der Leyen</grapheme><phoneme>ˈʊrsələ fɒn dər ˈlaɪən</phoneme></lexeme>
<lexeme><grapheme>Urtasun</grapheme><phoneme>ˌuːrtɑːˈsuːn</phoneme></lexeme>
<lexeme><grapheme>Usha</grapheme><phoneme>ˈuːʃə</phoneme></lexeme>
<lexeme><grapheme>Usha Vance</grapheme><phoneme>ˈuːʃə ˈvæns</phoneme></lexeme>
<lexeme><grapheme>Ushakov</grapheme><phoneme>ˌuːʃəˈkɒv</phoneme></lexeme>
<lexeme><grapheme>Usman</grapheme><phoneme>ʊsˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Usman Khawaja</grapheme><phoneme>ʊsˈmɑːn kəˈwɑːdʒə</phoneme></lexeme>
<lexeme><grapheme>Usmanov</grapheme><phoneme>ʊsˈmɑːnɒv</phoneme></lexeme>
<lexeme><grapheme>Usyk</grapheme><phoneme>ˈuːsɪk</phoneme></lexeme>
<lexeme><grapheme>Utkin</grapheme><phoneme>ˈuːtkɪn</phoneme></lexeme>
<lexeme><grapheme>Václav</grapheme><phoneme>ˈvɑːtslɑːv</phoneme></lexeme>
<lexeme><grapheme>Václav Havel</grapheme><phoneme>ˈvɑːtslɑːv ˈhɑːvəl</phoneme></lexeme>
<lexeme><grapheme>Vadra</grapheme><phoneme>ˈvɑːdrə</phoneme></lexeme>
<lexeme><grapheme>Vahagn</grapheme><phoneme>vɑːˈhɑːɡən</phoneme></lexeme>
<lexeme><grapheme>Vajiralongkorn</grapheme><phoneme>ˌwɑːtʃɪˌrɑːlɒŋˈkɔːn</phoneme></lexeme>
<lexeme><grapheme>Valdis Dombrovskis</grapheme><phoneme>ˈvɑːldɪs dɒmˈbrɒfskɪs</phoneme></lexeme>
<lexeme><grapheme>Valentina Matviyenko</grapheme><phoneme>ˌvælənˈtiːnə ˌmætviˈɛŋkoʊ</phoneme></lexeme>
<lexeme><grapheme>Valentino Rossi</grapheme><phoneme>ˌvælənˈtiːnoʊ ˈrɒsi</phoneme></lexeme>
<lexeme><grapheme>Valerii</grapheme><phoneme>vəˈlɛri</phoneme></lexeme>
<lexeme><grapheme>Valerii Zaluzhnyi</grapheme><phoneme>vəˈlɛri zəˈluːʒni</phoneme></lexeme>
<lexeme><grapheme>Valery</grapheme><phoneme>vəˈlɛri</phoneme></lexeme>
<lexeme><grapheme>Valery Gerasimov</grapheme><phoneme>vəˈlɛri ɡɛˈræsɪmɒv</phoneme></lexeme>
<lexeme><grapheme>Valery Gergiev</grapheme><phoneme>vəˈlɛri ˈɡɛrɡiɛv</phoneme></lexeme>
<lexeme><grapheme>Valéry Giscard d'Estaing</grapheme><phoneme>ˈvæləri ʒiːˈskɑːr dɛˈstæŋ</phoneme></lexeme>
<lexeme><grapheme>Valieva</grapheme><phoneme>vəˈliːɛvə</phoneme></lexeme>
<lexeme><grapheme>Vallaud</grapheme><phoneme>væˈloʊ</phoneme></lexeme>
<lexeme><grapheme>Valtonen</grapheme><phoneme>ˈvæltoʊnɛn</phoneme></lexeme>
<lexeme><grapheme>Valtteri</grapheme><phoneme>ˈvæltəri</phoneme></lexeme>
<lexeme><grapheme>Valtteri Bottas</grapheme><phoneme>ˈvæltəri ˈbɒtəs</phoneme></lexeme>
<lexeme><grapheme>Valverde</grapheme><phoneme>vælˈvɛrdeɪ</phoneme></lexeme>
<lexeme><grapheme>van Basten</grapheme><phoneme>væn ˈbæstən</phoneme></lexeme>
<lexeme><grapheme>Van Basten</grapheme><phoneme>væn ˈbæstən</phoneme></lexeme>
<lexeme><grapheme>Van Damme</grapheme><phoneme>væn ˈdæm</phoneme></lexeme>
<lexeme><grapheme>van der Merwe</grapheme><phoneme>ˌfæn dər ˈmɛrvə</phoneme></lexeme>
<lexeme><grapheme>Van der Merwe</grapheme><phoneme>ˌfæn dər ˈmɛrvə</phoneme></lexeme>
<lexeme><grapheme>van der Plas</grapheme><phoneme>fɑːn dər ˈplɑːs</phoneme></lexeme>
<lexeme><grapheme>van der Poel</grapheme><phoneme>væn dər ˈpuːl</phoneme></lexeme>
<lexeme><grapheme>van der Sloot</grapheme><phoneme>væn dər ˈsloʊt</phoneme></lexeme>
<lexeme><grapheme>van Eyck</grapheme><phoneme>væn ˈaɪk</phoneme></lexeme>
<lexeme><grapheme>van Gaal</grapheme><phoneme>væn ˈɡɑːl</phoneme></lexeme>
<lexeme><grapheme>Van Gaal</grapheme><phoneme>væn ˈɡɑːl</phoneme></lexeme>
<lexeme><grapheme>van Gogh</grapheme><phoneme>væn ˈɡɒx</phoneme></lexeme>
<lexeme><grapheme>Van Grieken</grapheme><phoneme>fɑːn ˈɡriːkən</phoneme></lexeme>
<lexeme><grapheme>van Hoytema</grapheme><phoneme>væn ˈhɔɪtəmə</phoneme></lexeme>
<lexeme><grapheme>van Niekerk</grapheme><phoneme>væn ˈniːkɜːrk</phoneme></lexeme>
<lexeme><grapheme>Van Niekerk</grapheme><phoneme>væn ˈniːkɜːrk</phoneme></lexeme>
<lexeme><grapheme>van Rijn</grapheme><phoneme>væn ˈraɪn</phoneme></lexeme>
<lexeme><grapheme>van Weel</grapheme><phoneme>væn ˈveɪl</phoneme></lexeme>
<lexeme><grapheme>Vance</grapheme><phoneme>ˈvæns</phoneme></lexeme>
<lexeme><grapheme>Vangelis</grapheme><phoneme>væŋˈɡɛlɪs</phoneme></lexeme>
<lexeme><grapheme>Vannacci</grapheme><phoneme>væˈnætʃi</phoneme></lexeme>
<lexeme><grapheme>Varadkar</grapheme><phoneme>vəˈrædkər</phoneme></lexeme>
<lexeme><grapheme>Varda</grapheme><phoneme>ˈvɑːrdə</phoneme></lexeme>
<lexeme><grapheme>Vardanyan</grapheme><phoneme>ˌvɑːrdənˈjɑːn</phoneme></lexeme>
<lexeme><grapheme>Vargas</grapheme><phoneme>ˈvɑːrɡəs</phoneme></lexeme>
<lexeme><grapheme>Varoufakis</grapheme><phoneme>ˌværuˈfɑːkɪs</phoneme></lexeme>
<lexeme><grapheme>Varvitsiotis</grapheme><phoneme>vɑːrˌvɪtsiˈoʊtɪs</phoneme></lexeme>
<lexeme><grapheme>Vasco da Gama</grapheme><phoneme>ˈvæskoʊ də ˈɡɑːmə</phoneme></lexeme>
<lexeme><grapheme>Vasily</grapheme><phoneme>væˈsiːli</phoneme></lexeme>
<lexeme><grapheme>Vasily Nebenzya</grapheme><phoneme>væˈsiːli nɪˈbɛnzjə</phoneme></lexeme>
<lexeme><grapheme>Vasyl</grapheme><phoneme>vəˈsiːl</phoneme></lexeme>
<lexeme><grapheme>Vautrin</grapheme><phoneme>voʊˈtræn</phoneme></lexeme>
<lexeme><grapheme>Vázquez</grapheme><phoneme>ˈvæskɛz</phoneme></lexeme>
<lexeme><grapheme>Velázquez</grapheme><phoneme>vɪˈlæskɛz</phoneme></lexeme>
<lexeme><grapheme>Veliaj</grapheme><phoneme>vɛˈliaɪ</phoneme></lexeme>
<lexeme><grapheme>Venâncio Mondlane</grapheme><phoneme>vɛˈnɑːnsioʊ mɒndˈlɑːneɪ</phoneme></lexeme>
<lexeme><grapheme>Venizelos</grapheme><phoneme>ˌvɛnɪˈzɛlɒs</phoneme></lexeme>
<lexeme><grapheme>Ventura</grapheme><phoneme>vɛnˈtʊrə</phoneme></lexeme>
<lexeme><grapheme>Verdi</grapheme><phoneme>ˈvɛrdi</phoneme></lexeme>
<lexeme><grapheme>Vereshchuk</grapheme><phoneme>ˌvɛrɛʃˈtʃuːk</phoneme></lexeme>
<lexeme><grapheme>Verhoeven</grapheme><phoneme>vərˈhuːvən</phoneme></lexeme>
<lexeme><grapheme>Verhofstadt</grapheme><phoneme>vərˈhɒfstɑːt</phoneme></lexeme>
<lexeme><grapheme>Vermeer</grapheme><phoneme>vərˈmɪr</phoneme></lexeme>
<lexeme><grapheme>Verstappen</grapheme><phoneme>vərˈstɑːpən</phoneme></lexeme>
<lexeme><grapheme>Vestager</grapheme><phoneme>ˈvɛsteɪər</phoneme></lexeme>
<lexeme><grapheme>Vettel</grapheme><phoneme>ˈfɛtəl</phoneme></lexeme>
<lexeme><grapheme>Vicente</grapheme><phoneme>vɪˈsɛnteɪ</phoneme></lexeme>
<lexeme><grapheme>Vicente Fox</grapheme><phoneme>vɪˈsɛnteɪ ˈfɒks</phoneme></lexeme>
<lexeme><grapheme>Vico Sotto</grapheme><phoneme>ˈviːkoʊ ˈsoʊtoʊ</phoneme></lexeme>
<lexeme><grapheme>Victor Wembanyama</grapheme><phoneme>ˈvɪktər ˌwɛmbənˈjɑːmə</phoneme></lexeme>
<lexeme><grapheme>Viet Thanh Nguyen</grapheme><phoneme>ˈvjɛt ˈtæn ˈwɪn</phoneme></lexeme>
<lexeme><grapheme>Vijay</grapheme><phoneme>ˈviːdʒaɪ</phoneme></lexeme>
<lexeme><grapheme>Vijayan</grapheme><phoneme>vɪˈdʒaɪən</phoneme></lexeme>
<lexeme><grapheme>Vijitha</grapheme><phoneme>viːˈdʒiːtə</phoneme></lexeme>
<lexeme><grapheme>Vikander</grapheme><phoneme>viːˈkændər</phoneme></lexeme>
<lexeme><grapheme>Viktar</grapheme><phoneme>ˈvɪktɑːr</phoneme></lexeme>
<lexeme><grapheme>Viktor Axelsen</grapheme><phoneme>ˈvɪktɔːr ˈæksəlsən</phoneme></lexeme>
<lexeme><grapheme>Viktor Bout</grapheme><phoneme>ˈvɪktər ˈbuːt</phoneme></lexeme>
<lexeme><grapheme>Viktor Gyökeres</grapheme><phoneme>ˈvɪktɔːr ˈjɜːkərɛs</phoneme></lexeme>
<lexeme><grapheme>Viktor Hovland</grapheme><phoneme>ˈvɪktɔːr ˈhɒvlənd</phoneme></lexeme>
<lexeme><grapheme>Viktor Orbán</grapheme><phoneme>ˈvɪktɔːr ˈɔːrbɑːn</phoneme></lexeme>
<lexeme><grapheme>Viktor Yanukovych</grapheme><phoneme>ˈvɪktər ˌjænʊˈkoʊvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Viljoen</grapheme><phoneme>fəlˈjʊn</phoneme></lexeme>
<lexeme><grapheme>Villa-Lobos</grapheme><phoneme>ˌvɪləˈloʊboʊs</phoneme></lexeme>
<lexeme><grapheme>Villarruel</grapheme><phoneme>ˌviːjəˈrwɛl</phoneme></lexeme>
<lexeme><grapheme>Villavicencio</grapheme><phoneme>ˌviːjəvɪˈsɛnsioʊ</phoneme></lexeme>
<lexeme><grapheme>Villeneuve</grapheme><phoneme>vɪlˈnuːv</phoneme></lexeme>
<lexeme><grapheme>Villepin</grapheme><phoneme>ˈviːlpæn</phoneme></lexeme>
<lexeme><grapheme>Villeroy de Galhau</grapheme><phoneme>ˌviːlˈrwɑː də ˈɡæloʊ</phoneme></lexeme>
<lexeme><grapheme>Vincent</grapheme><phoneme>ˈvɪnsənt</phoneme></lexeme>
<lexeme><grapheme>Vincent Biruta</grapheme><phoneme>ˈvɪnsənt bɪˈruːtə</phoneme></lexeme>
<lexeme><grapheme>Vincent van Gogh</grapheme><phoneme>ˈvɪnsənt væn ˈɡɒx</phoneme></lexeme>
<lexeme><grapheme>Vincenzo</grapheme><phoneme>viːnˈtʃɛntsoʊ</phoneme></lexeme>
<lexeme><grapheme>Vinci</grapheme><phoneme>ˈvɪntʃi</phoneme></lexeme>
<lexeme><grapheme>Vingegaard</grapheme><phoneme>ˈviːŋɡəɡɒr</phoneme></lexeme>
<lexeme><grapheme>Vinícius</grapheme><phoneme>vɪˈniːsiəs</phoneme></lexeme>
<lexeme><grapheme>Vinícius Júnior</grapheme><phoneme>vɪˈniːsiəs ˈʒuːnjɔːr</phoneme></lexeme>
<lexeme><grapheme>Viola Amherd</grapheme><phoneme>viˈoʊlə ˈɑːmhɛrt</phoneme></lexeme>
<lexeme><grapheme>Virat</grapheme><phoneme>vɪˈrɑːt</phoneme></lexeme>
<lexeme><grapheme>Virat Kohli</grapheme><phoneme>vɪˈrɑːt ˈkoʊli</phoneme></lexeme>
<lexeme><grapheme>Virgil</grapheme><phoneme>ˈvɜːrdʒɪl</phoneme></lexeme>
<lexeme><grapheme>Virgil van Dijk</grapheme><phoneme>ˈvɜːrdʒɪl væn ˈdaɪk</phoneme></lexeme>
<lexeme><grapheme>Virkkunen</grapheme><phoneme>ˈvɪərkʊnɛn</phoneme></lexeme>
<lexeme><grapheme>Viswanathan</grapheme><phoneme>ˌvɪʃwəˈnɑːtən</phoneme></lexeme>
<lexeme><grapheme>Viswanathan Anand</grapheme><phoneme>ˌvɪʃwəˈnɑːtən əˈnʌnd</phoneme></lexeme>
<lexeme><grapheme>Vitali</grapheme><phoneme>vɪˈtɑːli</phoneme></lexeme>
<lexeme><grapheme>Vitali Klitschko</grapheme><phoneme>vɪˈtɑːli ˈklɪtʃkoʊ</phoneme></lexeme>
<lexeme><grapheme>Vitalik Buterin</grapheme><phoneme>vɪˈtælɪk ˈbuːtərɪn</phoneme></lexeme>
<lexeme><grapheme>Vitinha</grapheme><phoneme>viːˈtiːnjə</phoneme></lexeme>
<lexeme><grapheme>Vivaldi</grapheme><phoneme>vɪˈvældi</phoneme></lexeme>
<lexeme><grapheme>Vivek</grapheme><phoneme>vɪˈveɪk</phoneme></lexeme>
<lexeme><grapheme>Vivek Ramaswamy</grapheme><phoneme>vɪˈveɪk ˌrɑːməˈswɑːmi</phoneme></lexeme>
<lexeme><grapheme>Vizcarra</grapheme><phoneme>vɪsˈkɑːrə</phoneme></lexeme>
<lexeme><grapheme>Vjosa</grapheme><phoneme>ˈvjoʊsə</phoneme></lexeme>
<lexeme><grapheme>Vjosa Osmani</grapheme><phoneme>ˈvjoʊsə ɒsˈmɑːni</phoneme></lexeme>
<lexeme><grapheme>Vladimir</grapheme><phoneme>ˈvlædɪmɪr</phoneme></lexeme>
<lexeme><grapheme>Vladimir Putin</grapheme><phoneme>ˈvlædɪmɪr ˈpuːtɪn</phoneme></lexeme>
<lexeme><grapheme>Vlahović</grapheme><phoneme>ˈvlɑːhəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Vo Nguyen Giap</grapheme><phoneme>ˈvoʊ ˈwɪn ˈzæp</phoneme></lexeme>
<lexeme><grapheme>Vo Van Thuong</grapheme><phoneme>voʊ væn ˈtuːəŋ</phoneme></lexeme>
<lexeme><grapheme>Voigt</grapheme><phoneme>ˈfoʊkt</phoneme></lexeme>
<lexeme><grapheme>Volker</grapheme><phoneme>ˈfɒlkər</phoneme></lexeme>
<lexeme><grapheme>Volker Türk</grapheme><phoneme>ˈfɒlkər ˈtʊrk</phoneme></lexeme>
<lexeme><grapheme>Volodymyr</grapheme><phoneme>ˌvɒləˈdɪmɪr</phoneme></lexeme>
<lexeme><grapheme>Volodymyr Zelensky</grapheme><phoneme>ˌvɒləˈdɪmɪr zɛˈlɛnski</phoneme></lexeme>
<lexeme><grapheme>Volodymyr Zelenskyy</grapheme><phoneme>ˌvɒləˈdɪmɪr zɛˈlɛnski</phoneme></lexeme>
<lexeme><grapheme>von der Leyen</grapheme><phoneme>fɒn dər ˈlaɪən</phoneme></lexeme>
<lexeme><grapheme>von Trier</grapheme><phoneme>fɒn ˈtrɪr</phoneme></lexeme>
<lexeme><grapheme>Vondroušová</grapheme><phoneme>ˈvɒndruːʃɒvɑː</phoneme></lexeme>
<lexeme><grapheme>Vonn</grapheme><phoneme>ˈvɒn</phoneme></lexeme>
<lexeme><grapheme>Vučević</grapheme><phoneme>ˈvuːtʃəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Vučić</grapheme><phoneme>ˈvuːtʃɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Vulin</grapheme><phoneme>ˈvuːlɪn</phoneme></lexeme>
<lexeme><grapheme>Vuong</grapheme><phoneme>ˈvʊŋ</phoneme></lexeme>
<lexeme><grapheme>Vyacheslav</grapheme><phoneme>ˌvjɑːtʃəˈslɑːf</phoneme></lexeme>
<lexeme><grapheme>Vyacheslav Volodin</grapheme><phoneme>ˌvjɑːtʃəˈslɑːf vəˈloʊdɪn</phoneme></lexeme>
<lexeme><grapheme>W. B. Yeats</grapheme><phoneme>ˈdʌbəljuː ˈbiː ˈjeɪts</phoneme></lexeme>
<lexeme><grapheme>W.B. Yeats</grapheme><phoneme>ˈdʌbəljuː ˈbiː ˈjeɪts</phoneme></lexeme>
<lexeme><grapheme>Wab Kinew</grapheme><phoneme>ˈwɒb kɪˈnuː</phoneme></lexeme>
<lexeme><grapheme>Wadagni</grapheme><phoneme>wəˈdɑːnji</phoneme></lexeme>
<lexeme><grapheme>Wadephul</grapheme><phoneme>ˈvɑːdəfuːl</phoneme></lexeme>
<lexeme><grapheme>Wael</grapheme><phoneme>ˈwɑːɛl</phoneme></lexeme>
<lexeme><grapheme>Wagenknecht</grapheme><phoneme>ˈvɑːɡənknɛkt</phoneme></lexeme>
<lexeme><grapheme>Wagner Moura</grapheme><phoneme>ˈvæɡnɛr ˈmoʊrə</phoneme></lexeme>
<lexeme><grapheme>Waititi</grapheme><phoneme>waɪˈtiːti</phoneme></lexeme>
<lexeme><grapheme>Wałęsa</grapheme><phoneme>vəˈwɛnsə</phoneme></lexeme>
<lexeme><grapheme>Walid</grapheme><phoneme>wæˈliːd</phoneme></lexeme>
<lexeme><grapheme>Walid Jumblatt</grapheme><phoneme>wəˈliːd dʒʊmˈblæt</phoneme></lexeme>
<lexeme><grapheme>Wallenberg</grapheme><phoneme>ˈvælənbɛrɡ</phoneme></lexeme>
<lexeme><grapheme>Walter Salles</grapheme><phoneme>ˈwɔːltər ˈsɑːlɪs</phoneme></lexeme>
<lexeme><grapheme>Wambui</grapheme><phoneme>wæmˈbuːi</phoneme></lexeme>
<lexeme><grapheme>Wamunyinyi</grapheme><phoneme>ˌwæmuːnˈjiːnji</phoneme></lexeme>
<lexeme><grapheme>Wang</grapheme><phoneme>ˈwɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Wang Yi</grapheme><phoneme>wɑːŋ ˈiː</phoneme></lexeme>
<lexeme><grapheme>Wangchuck</grapheme><phoneme>ˈwæŋtʃʊk</phoneme></lexeme>
<lexeme><grapheme>Wanindu Hasaranga</grapheme><phoneme>wəˈnɪnduː ˌhʌsəˈrʌŋɡə</phoneme></lexeme>
<lexeme><grapheme>Wanzhou</grapheme><phoneme>ˌwɑːnˈdʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Warholm</grapheme><phoneme>ˈvɑːrhɒlm</phoneme></lexeme>
<lexeme><grapheme>Warken</grapheme><phoneme>ˈvɑːrkən</phoneme></lexeme>
<lexeme><grapheme>Warsame</grapheme><phoneme>wɑːrˈsɑːmeɪ</phoneme></lexeme>
<lexeme><grapheme>Wauquiez</grapheme><phoneme>vɒˈkjeɪ</phoneme></lexeme>
<lexeme><grapheme>Wavel</grapheme><phoneme>ˈwɑːvəl</phoneme></lexeme>
<lexeme><grapheme>Wawrinka</grapheme><phoneme>vəˈvrɪŋkə</phoneme></lexeme>
<lexeme><grapheme>Weel</grapheme><phoneme>ˈveɪl</phoneme></lexeme>
<lexeme><grapheme>Weerasethakul</grapheme><phoneme>ˌwɪrəˌsɛtəˈkuːn</phoneme></lexeme>
<lexeme><grapheme>Wei</grapheme><phoneme>ˈweɪ</phoneme></lexeme>
<lexeme><grapheme>Weidel</grapheme><phoneme>ˈvaɪdəl</phoneme></lexeme>
<lexeme><grapheme>Weinstein</grapheme><phoneme>ˈwaɪnstiːn</phoneme></lexeme>
<lexeme><grapheme>Weiwei</grapheme><phoneme>ˌweɪˈweɪ</phoneme></lexeme>
<lexeme><grapheme>Wellington Koo</grapheme><phoneme>ˈwɛlɪŋtən ˈkuː</phoneme></lexeme>
<lexeme><grapheme>Wembanyama</grapheme><phoneme>ˌwɛmbənˈjɑːmə</phoneme></lexeme>
<lexeme><grapheme>Wenders</grapheme><phoneme>ˈvɛndərz</phoneme></lexeme>
<lexeme><grapheme>Wenfeng</grapheme><phoneme>ˌwɛnˈfʌŋ</phoneme></lexeme>
<lexeme><grapheme>Werner</grapheme><phoneme>ˈvɛrnər</phoneme></lexeme>
<lexeme><grapheme>Werner Herzog</grapheme><phoneme>ˈvɛrnər ˈhɛrtsɒɡ</phoneme></lexeme>
<lexeme><grapheme>Werthein</grapheme><phoneme>ˈwɛrtaɪn</phoneme></lexeme>
<lexeme><grapheme>Wever</grapheme><phoneme>ˈveɪvər</phoneme></lexeme>
<lexeme><grapheme>Wi Sung-lac</grapheme><phoneme>wiː sʌŋ ˈlɑːk</phoneme></lexeme>
<lexeme><grapheme>Wickremesinghe</grapheme><phoneme>ˌwɪkrəməˈsɪŋə</phoneme></lexeme>
<lexeme><grapheme>Widodo</grapheme><phoneme>wɪˈdoʊdoʊ</phoneme></lexeme>
<lexeme><grapheme>Wiebke</grapheme><phoneme>ˈviːpkə</phoneme></lexeme>
<lexeme><grapheme>Wiersma</grapheme><phoneme>ˈviːrsmɑː</phoneme></lexeme>
<lexeme><grapheme>Wike</grapheme><phoneme>ˈwiːkeɪ</phoneme></lexeme>
<lexeme><grapheme>Wildberger</grapheme><phoneme>ˈviːltbeɪrɡər</phoneme></lexeme>
<lexeme><grapheme>Wilders</grapheme><phoneme>ˈwɪldərz</phoneme></lexeme>
<lexeme><grapheme>Willem-Alexander</grapheme><phoneme>ˈvɪləm ˌælɪɡˈzɑːndər</phoneme></lexeme>
<lexeme><grapheme>William Lai</grapheme><phoneme>ˈwɪljəm laɪ</phoneme></lexeme>
<lexeme><grapheme>William Ruto</grapheme><phoneme>ˈwɪljəm ˈruːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Willy Brandt</grapheme><phoneme>ˈvɪli ˈbrænt</phoneme></lexeme>
<lexeme><grapheme>Wim Wenders</grapheme><phoneme>ˈvɪm ˈvɛndərz</phoneme></lexeme>
<lexeme><grapheme>Win Myint</grapheme><phoneme>ˈwɪn ˈmjɪnt</phoneme></lexeme>
<lexeme><grapheme>Wirtz</grapheme><phoneme>ˈvɪrts</phoneme></lexeme>
<lexeme><grapheme>Wisława Szymborska</grapheme><phoneme>viˈswɑːvə ʃɪmˈbɔːrskə</phoneme></lexeme>
<lexeme><grapheme>Witkoff</grapheme><phoneme>ˈwɪtkɒf</phoneme></lexeme>
<lexeme><grapheme>Wittgenstein</grapheme><phoneme>ˈvɪtɡənʃtaɪn</phoneme></lexeme>
<lexeme><grapheme>Wladimir</grapheme><phoneme>ˈvlædɪmɪr</phoneme></lexeme>
<lexeme><grapheme>Wladimir Klitschko</grapheme><phoneme>ˈvlædɪmɪr ˈklɪtʃkoʊ</phoneme></lexeme>
<lexeme><grapheme>Władysław</grapheme><phoneme>vlæˈdɪslæf</phoneme></lexeme>
<lexeme><grapheme>Władysław Kosiniak-Kamysz</grapheme><phoneme>vlæˈdɪslæf kɒˈʃiːnjæk ˈkæmɪʃ</phoneme></lexeme>
<lexeme><grapheme>Włodzimierz</grapheme><phoneme>vwɒˈdʒiːmjɛrʃ</phoneme></lexeme>
<lexeme><grapheme>Włodzimierz Czarzasty</grapheme><phoneme>vwɒˈdʒiːmjɛrʃ tʃɑːrˈzɑːsti</phoneme></lexeme>
<lexeme><grapheme>Wojciech</grapheme><phoneme>ˈvɔɪtʃɛx</phoneme></lexeme>
<lexeme><grapheme>Wojtyła</grapheme><phoneme>vɔɪˈtɪlə</phoneme></lexeme>
<lexeme><grapheme>Wolden</grapheme><phoneme>ˈvɒldən</phoneme></lexeme>
<lexeme><grapheme>Wole</grapheme><phoneme>ˈwoʊleɪ</phoneme></lexeme>
<lexeme><grapheme>Wole Soyinka</grapheme><phoneme>ˈwoʊleɪ ʃɔɪˈɪnkə</phoneme></lexeme>
<lexeme><grapheme>Wolfgang</grapheme><phoneme>ˈvɒlfɡæŋ</phoneme></lexeme>
<lexeme><grapheme>Wolfgang Amadeus Mozart</grapheme><phoneme>ˈwʊlfɡæŋ ˌæməˈdeɪəs ˈmoʊtsɑːrt</phoneme></lexeme>
<lexeme><grapheme>Wopke</grapheme><phoneme>ˈvɒpkə</phoneme></lexeme>
<lexeme><grapheme>Wopke Hoekstra</grapheme><phoneme>ˈvɒpkə ˈhuːkstrɑː</phoneme></lexeme>
<lexeme><grapheme>Wout van Aert</grapheme><phoneme>ˈvaʊt væn ˈɑːrt</phoneme></lexeme>
<lexeme><grapheme>Wouter</grapheme><phoneme>ˈvaʊtər</phoneme></lexeme>
<lexeme><grapheme>Wüst</grapheme><phoneme>ˈvuːst</phoneme></lexeme>
<lexeme><grapheme>Xabi Alonso</grapheme><phoneme>ˈtʃæbi əˈlɒnsoʊ</phoneme></lexeme>
<lexeme><grapheme>Xabier</grapheme><phoneme>ʃæˈbjɛr</phoneme></lexeme>
<lexeme><grapheme>Xanana Gusmão</grapheme><phoneme>ʃəˈnɑːnə ɡʊʒˈmaʊ</phoneme></lexeme>
<lexeme><grapheme>Xander Schauffele</grapheme><phoneme>ˈzændər ˈʃoʊfəli</phoneme></lexeme>
<lexeme><grapheme>Xavi</grapheme><phoneme>ˈtʃɑːvi</phoneme></lexeme>
<lexeme><grapheme>Xavier Becerra</grapheme><phoneme>ˌhɑːviˈɛr bəˈsɛrə</phoneme></lexeme>
<lexeme><grapheme>Xavier Bertrand</grapheme><phoneme>ˈɡzævieɪ bɛrˈtrɒn</phoneme></lexeme>
<lexeme><grapheme>Xavier Bettel</grapheme><phoneme>ˈɡzævieɪ bɛˈtɛl</phoneme></lexeme>
<lexeme><grapheme>Xavier Niel</grapheme><phoneme>ˈɡzævieɪ niˈɛl</phoneme></lexeme>
<lexeme><grapheme>Xhaka</grapheme><phoneme>ˈdʒɑːkə</phoneme></lexeme>
<lexeme><grapheme>Xi</grapheme><phoneme>ˈʃiː</phoneme></lexeme>
<lexeme><grapheme>Xi Jinping</grapheme><phoneme>ʃiː ˌdʒɪnˈpɪŋ</phoneme></lexeme>
<lexeme><grapheme>Xiaobo</grapheme><phoneme>ˌʃaʊˈboʊ</phoneme></lexeme>
<lexeme><grapheme>Xiaoping</grapheme><phoneme>ˌʃaʊˈpɪŋ</phoneme></lexeme>
<lexeme><grapheme>Ximena</grapheme><phoneme>hiːˈmeɪnə</phoneme></lexeme>
<lexeme><grapheme>Xiomara</grapheme><phoneme>ˌsiːoʊˈmɑːrə</phoneme></lexeme>
<lexeme><grapheme>Xiomara Castro</grapheme><phoneme>ˌsiːoʊˈmɑːrə ˈkæstroʊ</phoneme></lexeme>
<lexeme><grapheme>Xóchitl</grapheme><phoneme>ˈsoʊtʃɪl</phoneme></lexeme>
<lexeme><grapheme>Xóchitl Gálvez</grapheme><phoneme>ˈsoʊtʃɪl ˈɡɑːlvɛs</phoneme></lexeme>
<lexeme><grapheme>Xuexiang</grapheme><phoneme>ˌʃweɪˈʃjɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Ya'alon</grapheme><phoneme>jəˈɑːloʊn</phoneme></lexeme>
<lexeme><grapheme>Yaalon</grapheme><phoneme>jəˈɑːloʊn</phoneme></lexeme>
<lexeme><grapheme>Yadav</grapheme><phoneme>ˈjɑːdəv</phoneme></lexeme>
<lexeme><grapheme>Yaël Braun-Pivet</grapheme><phoneme>jæˈɛl braʊn pɪˈveɪ</phoneme></lexeme>
<lexeme><grapheme>Yahya</grapheme><phoneme>ˈjɑːjə</phoneme></lexeme>
<lexeme><grapheme>Yahya Jammeh</grapheme><phoneme>ˈjɑːjə ˈdʒæmeɪ</phoneme></lexeme>
<lexeme><grapheme>Yahya Sinwar</grapheme><phoneme>ˈjɑːjə sɪnˈwɑːr</phoneme></lexeme>
<lexeme><grapheme>Yair Lapid</grapheme><phoneme>jɑːˈɪr ləˈpiːd</phoneme></lexeme>
<lexeme><grapheme>Yamagami</grapheme><phoneme>ˌjɑːməˈɡɑːmi</phoneme></lexeme>
<lexeme><grapheme>Yamal</grapheme><phoneme>jəˈmɑːl</phoneme></lexeme>
<lexeme><grapheme>Yamandú</grapheme><phoneme>ˌjɑːmænˈduː</phoneme></lexeme>
<lexeme><grapheme>Yamandú Orsi</grapheme><phoneme>ˌjɑːmænˈduː ˈɔːrsi</phoneme></lexeme>
<lexeme><grapheme>Yanai</grapheme><phoneme>jəˈnaɪ</phoneme></lexeme>
<lexeme><grapheme>Yanis</grapheme><phoneme>ˈjɑːnɪs</phoneme></lexeme>
<lexeme><grapheme>Yanis Varoufakis</grapheme><phoneme>ˈjɑːnɪs ˌværuˈfɑːkɪs</phoneme></lexeme>
<lexeme><grapheme>Yann</grapheme><phoneme>ˈjæn</phoneme></lexeme>
<lexeme><grapheme>Yann LeCun</grapheme><phoneme>jæn ləˈkʌn</phoneme></lexeme>
<lexeme><grapheme>Yanukovych</grapheme><phoneme>ˌjænʊˈkoʊvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Yaroslava</grapheme><phoneme>ˌjærəˈslɑːvə</phoneme></lexeme>
<lexeme><grapheme>Yashin</grapheme><phoneme>ˈjɑːʃɪn</phoneme></lexeme>
<lexeme><grapheme>Yasser</grapheme><phoneme>ˈjæsər</phoneme></lexeme>
<lexeme><grapheme>Yasser Arafat</grapheme><phoneme>ˈjæsər ˈærəfæt</phoneme></lexeme>
<lexeme><grapheme>Yassin</grapheme><phoneme>jɑːˈsiːn</phoneme></lexeme>
<lexeme><grapheme>Yassine</grapheme><phoneme>jæˈsiːn</phoneme></lexeme>
<lexeme><grapheme>Yastremska</grapheme><phoneme>jæsˈtrɛmskə</phoneme></lexeme>
<lexeme><grapheme>Yavuz</grapheme><phoneme>jɑːˈvuːz</phoneme></lexeme>
<lexeme><grapheme>Yayoi</grapheme><phoneme>ˈjaɪɔɪ</phoneme></lexeme>
<lexeme><grapheme>Yayoi Kusama</grapheme><phoneme>ˈjaɪɔɪ kʊˈsɑːmə</phoneme></lexeme>
<lexeme><grapheme>Yeats</grapheme><phoneme>ˈjeɪts</phoneme></lexeme>
<lexeme><grapheme>Yehuda</grapheme><phoneme>jəˈhuːdə</phoneme></lexeme>
<lexeme><grapheme>Yeltsin</grapheme><phoneme>ˈjɛltsɪn</phoneme></lexeme>
<lexeme><grapheme>Yeoh</grapheme><phoneme>ˈjoʊ</phoneme></lexeme>
<lexeme><grapheme>Yeol</grapheme><phoneme>ˈjʌl</phoneme></lexeme>
<lexeme><grapheme>Yermak</grapheme><phoneme>jɛrˈmɑːk</phoneme></lexeme>
<lexeme><grapheme>Yeşilgöz</grapheme><phoneme>ˈjɛʃɪlɡɜːz</phoneme></lexeme>
<lexeme><grapheme>Yevgeny</grapheme><phoneme>jɛvˈɡɛni</phoneme></lexeme>
<lexeme><grapheme>Yevgeny Prigozhin</grapheme><phoneme>jɛvˈɡɛni prɪˈɡoʊʒɪn</phoneme></lexeme>
<lexeme><grapheme>Yevhen</grapheme><phoneme>ˈjɛvhɛn</phoneme></lexeme>
<lexeme><grapheme>Yevheniia</grapheme><phoneme>jɛvˈhɛniːə</phoneme></lexeme>
<lexeme><grapheme>Yılmaz</grapheme><phoneme>ˈjɪlmæz</phoneme></lexeme>
<lexeme><grapheme>Yiming</grapheme><phoneme>ˌiːˈmɪŋ</phoneme></lexeme>
<lexeme><grapheme>Ying</grapheme><phoneme>ˈjɪŋ</phoneme></lexeme>
<lexeme><grapheme>Yingluck</grapheme><phoneme>ˈjɪŋlʌk</phoneme></lexeme>
<lexeme><grapheme>Yingluck Shinawatra</grapheme><phoneme>ˈjɪŋlʌk tʃɪˈnɑːwɑːt</phoneme></lexeme>
<lexeme><grapheme>Yitzhak</grapheme><phoneme>ˈjɪtsɑːk</phoneme></lexeme>
<lexeme><grapheme>Yitzhak Rabin</grapheme><phoneme>ˈjɪtsɑːk rɑːˈbiːn</phoneme></lexeme>
<lexeme><grapheme>Yitzhak Shamir</grapheme><phoneme>ˈjɪtsɑːk ʃɑːˈmɪr</phoneme></lexeme>
<lexeme><grapheme>Yoani</grapheme><phoneme>joʊˈɑːni</phoneme></lexeme>
<lexeme><grapheme>Yoav</grapheme><phoneme>ˈjoʊɑːv</phoneme></lexeme>
<lexeme><grapheme>Yoav Gallant</grapheme><phoneme>ˈjoʊɑːv ɡəˈlɑːnt</phoneme></lexeme>
<lexeme><grapheme>Yogi</grapheme><phoneme>ˈjoʊɡi</phoneme></lexeme>
<lexeme><grapheme>Yogi Adityanath</grapheme><phoneme>ˈjoʊɡi ˌɑːdɪtjəˈnɑːt</phoneme></lexeme>
<lexeme><grapheme>Yohannes</grapheme><phoneme>joʊˈhænɛs</phoneme></lexeme>
<lexeme><grapheme>Yoko</grapheme><phoneme>ˈjoʊkoʊ</phoneme></lexeme>
<lexeme><grapheme>Yolanda</grapheme><phoneme>joʊˈlændə</phoneme></lexeme>
<lexeme><grapheme>Yoon</grapheme><phoneme>ˈjuːn</phoneme></lexeme>
<lexeme><grapheme>Yoon Suk Yeol</grapheme><phoneme>juːn sʌk ˈjʌl</phoneme></lexeme>
<lexeme><grapheme>Yoon Suk-yeol</grapheme><phoneme>juːn sʌk ˈjʌl</phoneme></lexeme>
<lexeme><grapheme>Yoshihide</grapheme><phoneme>ˌjoʊʃiˈhiːdeɪ</phoneme></lexeme>
<lexeme><grapheme>Yoshihide Suga</grapheme><phoneme>ˌjoʊʃiˈhiːdeɪ ˈsuːɡə</phoneme></lexeme>
<lexeme><grapheme>Yoshimasa</grapheme><phoneme>ˌjoʊʃɪˈmɑːsə</phoneme></lexeme>
<lexeme><grapheme>Yoshimasa Hayashi</grapheme><phoneme>ˌjoʊʃɪˈmɑːsə həˈjɑːʃi</phoneme></lexeme>
<lexeme><grapheme>Yoshua</grapheme><phoneme>ˈjɒʃuə</phoneme></lexeme>
<lexeme><grapheme>Yoshua Bengio</grapheme><phoneme>ˈjɒʃuə ˈbɛndʒioʊ</phoneme></lexeme>
<lexeme><grapheme>Yossi</grapheme><phoneme>ˈjɒsi</phoneme></lexeme>
<lexeme><grapheme>Youn Yuh-jung</grapheme><phoneme>ˈjuːn jʌ ˈdʒʌŋ</phoneme></lexeme>
<lexeme><grapheme>Yousaf</grapheme><phoneme>ˈjuːsəf</phoneme></lexeme>
<lexeme><grapheme>Yousafzai</grapheme><phoneme>ˌjuːsəfˈzaɪ</phoneme></lexeme>
<lexeme><grapheme>Yousef</grapheme><phoneme>ˈjuːsɛf</phoneme></lexeme>
<lexeme><grapheme>Youssef</grapheme><phoneme>ˈjuːsɛf</phoneme></lexeme>
<lexeme><grapheme>Youssouf</grapheme><phoneme>ˈjuːsuːf</phoneme></lexeme>
<lexeme><grapheme>Youxia</grapheme><phoneme>ˌjoʊˈʃjɑː</phoneme></lexeme>
<lexeme><grapheme>Yoweri</grapheme><phoneme>joʊˈwɛri</phoneme></lexeme>
<lexeme><grapheme>Yoweri Museveni</grapheme><phoneme>joʊˈwɛri muːˈsɛvəni</phoneme></lexeme>
<lexeme><grapheme>Yu Darvish</grapheme><phoneme>ˈjuː ˈdɑːrvɪʃ</phoneme></lexeme>
<lexeme><grapheme>Yudhi</grapheme><phoneme>ˈjuːdi</phoneme></lexeme>
<lexeme><grapheme>Yudhoyono</grapheme><phoneme>ˌjuːdɔɪˈjoʊnoʊ</phoneme></lexeme>
<lexeme><grapheme>Yuja</grapheme><phoneme>ˈjuːdʒə</phoneme></lexeme>
<lexeme><grapheme>Yuja Wang</grapheme><phoneme>ˈjuːdʒə ˈwɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Yuki</grapheme><phoneme>ˈjuːki</phoneme></lexeme>
<lexeme><grapheme>Yukio</grapheme><phoneme>ˈjuːkioʊ</phoneme></lexeme>
<lexeme><grapheme>Yukio Mishima</grapheme><phoneme>ˈjuːkioʊ ˈmɪʃɪmə</phoneme></lexeme>
<lexeme><grapheme>Yulia</grapheme><phoneme>ˈjuːliə</phoneme></lexeme>
<lexeme><grapheme>Yulia Navalnaya</grapheme><phoneme>ˈjuːliə nəˈvælnaɪə</phoneme></lexeme>
<lexeme><grapheme>Yulia Svyrydenko</grapheme><phoneme>ˈjuːliə ˌsvɪrɪˈdɛnkoʊ</phoneme></lexeme>
<lexeme><grapheme>Yulia Tymoshenko</grapheme><phoneme>ˈjuːliə ˌtɪməˈʃɛnkoʊ</phoneme></lexeme>
<lexeme><grapheme>Yunus</grapheme><phoneme>ˈjuːnəs</phoneme></lexeme>
<lexeme><grapheme>Yuri</grapheme><phoneme>ˈjʊri</phoneme></lexeme>
<lexeme><grapheme>Yuri Ushakov</grapheme><phoneme>ˈjʊri ˌuːʃəˈkɒv</phoneme></lexeme>
<lexeme><grapheme>Yuriko</grapheme><phoneme>ˈjʊrɪkoʊ</phoneme></lexeme>
<lexeme><grapheme>Yuriko Koike</grapheme><phoneme>ˈjʊrɪkoʊ koʊˈiːkeɪ</phoneme></lexeme>
<lexeme><grapheme>Yusuf</grapheme><phoneme>ˈjuːsʊf</phoneme></lexeme>
<lexeme><grapheme>Yuval</grapheme><phoneme>juˈvɑːl</phoneme></lexeme>
<lexeme><grapheme>Yuval Noah Harari</grapheme><phoneme>juˈvɑːl ˈnoʊə həˈrɑːri</phoneme></lexeme>
<lexeme><grapheme>Yuzuru Hanyu</grapheme><phoneme>ˈjuːzʊruː ˈhɑːnjuː</phoneme></lexeme>
<lexeme><grapheme>Yván Gil</grapheme><phoneme>iːˈvɑːn ˈhiːl</phoneme></lexeme>
<lexeme><grapheme>Yvette</grapheme><phoneme>ɪˈvɛt</phoneme></lexeme>
<lexeme><grapheme>Yvette Cooper</grapheme><phoneme>ɪˈvɛt ˈkuːpər</phoneme></lexeme>
<lexeme><grapheme>Zabihullah Mujahid</grapheme><phoneme>ˌzɑːbihʊˈlɑː muːdʒɑːˈhiːd</phoneme></lexeme>
<lexeme><grapheme>Zack</grapheme><phoneme>ˈzæk</phoneme></lexeme>
<lexeme><grapheme>Zack Polanski</grapheme><phoneme>zæk pəˈlænski</phoneme></lexeme>
<lexeme><grapheme>Zaev</grapheme><phoneme>ˈzɑːɛv</phoneme></lexeme>
<lexeme><grapheme>Zaghloul</grapheme><phoneme>zæɡˈluːl</phoneme></lexeme>
<lexeme><grapheme>Zaha</grapheme><phoneme>ˈzɑːhɑː</phoneme></lexeme>
<lexeme><grapheme>Zahid Hamidi</grapheme><phoneme>ˈzɑːhɪd həˈmiːdi</phoneme></lexeme>
<lexeme><grapheme>Zaia</grapheme><phoneme>ˈzaɪə</phoneme></lexeme>
<lexeme><grapheme>Zainab</grapheme><phoneme>ˈzaɪnæb</phoneme></lexeme>
<lexeme><grapheme>Zakharova</grapheme><phoneme>zəˈkɑːrəvə</phoneme></lexeme>
<lexeme><grapheme>Zaluzhnyi</grapheme><phoneme>zəˈluːʒni</phoneme></lexeme>
<lexeme><grapheme>Zambada</grapheme><phoneme>zæmˈbɑːdə</phoneme></lexeme>
<lexeme><grapheme>Zamir</grapheme><phoneme>zəˈmɪr</phoneme></lexeme>
<lexeme><grapheme>Zanele</grapheme><phoneme>zəˈnɛleɪ</phoneme></lexeme>
<lexeme><grapheme>Zapatero</grapheme><phoneme>ˌsæpəˈtɛroʊ</phoneme></lexeme>
<lexeme><grapheme>Zardari</grapheme><phoneme>zɑːrˈdɑːri</phoneme></lexeme>
<lexeme><grapheme>Zarif</grapheme><phoneme>zæˈriːf</phoneme></lexeme>
<lexeme><grapheme>Zayed</grapheme><phoneme>ˈzaɪɛd</phoneme></lexeme>
<lexeme><grapheme>Zbigniew</grapheme><phoneme>zˈbɪɡnjɛf</phoneme></lexeme>
<lexeme><grapheme>Ze'ev</grapheme><phoneme>zeɪˈɛv</phoneme></lexeme>
<lexeme><grapheme>Zedong</grapheme><phoneme>ˌdzʌˈdʊŋ</phoneme></lexeme>
<lexeme><grapheme>Zeev</grapheme><phoneme>zeɪˈɛv</phoneme></lexeme>
<lexeme><grapheme>Zelenska</grapheme><phoneme>zɛˈlɛnskə</phoneme></lexeme>
<lexeme><grapheme>Zelenskiy</grapheme><phoneme>zɛˈlɛnski</phoneme></lexeme>
<lexeme><grapheme>Zelensky</grapheme><phoneme>zɛˈlɛnski</phoneme></lexeme>
<lexeme><grapheme>Zelenskyy</grapheme><phoneme>zɛˈlɛnski</phoneme></lexeme>
<lexeme><grapheme>Željka</grapheme><phoneme>ˈʒɛljkə</phoneme></lexeme>
<lexeme><grapheme>Željko</grapheme><phoneme>ˈʒɛljkoʊ</phoneme></lexeme>
<lexeme><grapheme>Željko Komšić</grapheme><phoneme>ˈʒɛljkoʊ ˈkɒmʃɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Zellweger</grapheme><phoneme>ˈzɛlwɛɡər</phoneme></lexeme>
<lexeme><grapheme>Zeman</grapheme><phoneme>ˈzɛmən</phoneme></lexeme>
<lexeme><grapheme>Zemin</grapheme><phoneme>ˌdzʌˈmɪn</phoneme></lexeme>
<lexeme><grapheme>Zemmour</grapheme><phoneme>zɛˈmʊr</phoneme></lexeme>
<lexeme><grapheme>Zendaya</grapheme><phoneme>zɛnˈdeɪə</phoneme></lexeme>
<lexeme><grapheme>Zengin</grapheme><phoneme>zɛnˈɡɪn</phoneme></lexeme>
<lexeme><grapheme>Zewde</grapheme><phoneme>ˈzjuːdeɪ</phoneme></lexeme>
<lexeme><grapheme>Zeynep</grapheme><phoneme>zeɪˈnɛp</phoneme></lexeme>
<lexeme><grapheme>Zhang</grapheme><phoneme>ˈdʒɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Zhang Yiming</grapheme><phoneme>dʒɑːŋ ˌiːˈmɪŋ</phoneme></lexeme>
<lexeme><grapheme>Zhang Youxia</grapheme><phoneme>dʒɑːŋ ˌjoʊˈʃjɑː</phoneme></lexeme>
<lexeme><grapheme>Zhang Ziyi</grapheme><phoneme>ˈdʒɑːŋ ˌzuːˈiː</phoneme></lexeme>
<lexeme><grapheme>Zhao</grapheme><phoneme>ˈdʒaʊ</phoneme></lexeme>
<lexeme><grapheme>Zhao Leji</grapheme><phoneme>dʒaʊ ˌlʌˈdʒiː</phoneme></lexeme>
<lexeme><grapheme>Zhelyazkov</grapheme><phoneme>ʒɛlˈjɑːzkɒv</phoneme></lexeme>
<lexeme><grapheme>Zheng</grapheme><phoneme>ˈdʒʌŋ</phoneme></lexeme>
<lexeme><grapheme>Zheng Qinwen</grapheme><phoneme>dʒʌŋ ˌtʃɪnˈwɛn</phoneme></lexeme>
<lexeme><grapheme>Zhengfei</grapheme><phoneme>ˌdʒʌŋˈfeɪ</phoneme></lexeme>
<lexeme><grapheme>Zhou</grapheme><phoneme>ˈdʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Zhou Enlai</grapheme><phoneme>dʒoʊ ˌɛnˈlaɪ</phoneme></lexeme>
<lexeme><grapheme>Ziad</grapheme><phoneme>zɪˈɑːd</phoneme></lexeme>
<lexeme><grapheme>Zibi</grapheme><phoneme>ˈziːbi</phoneme></lexeme>
<lexeme><grapheme>Zidane</grapheme><phoneme>zɪˈdɑːn</phoneme></lexeme>
<lexeme><grapheme>Zin Mar Aung</grapheme><phoneme>ˈzɪn ˈmɑːr ˈaʊŋ</phoneme></lexeme>
<lexeme><grapheme>Zinedine</grapheme><phoneme>ˈzɪnədiːn</phoneme></lexeme>
<lexeme><grapheme>Zinedine Zidane</grapheme><phoneme>ˈzɪnədiːn zɪˈdɑːn</phoneme></lexeme>
<lexeme><grapheme>Ziobro</grapheme><phoneme>ˈʒɒbroʊ</phoneme></lexeme>
<lexeme><grapheme>Zipse</grapheme><phoneme>ˈtsɪpsə</phoneme></lexeme>
<lexeme><grapheme>Ziyech</grapheme><phoneme>ˈziːɛʃ</phoneme></lexeme>
<lexeme><grapheme>Žižek</grapheme><phoneme>ˈʒiːʒɛk</phoneme></lexeme>
<lexeme><grapheme>Zlatan Ibrahimović</grapheme><phoneme>ˈzlɑːtɑːn ˌɪbrəˈhiːməvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Zoe Saldaña</grapheme><phoneme>ˈzoʊi sælˈdænə</phoneme></lexeme>
<lexeme><grapheme>Zohran</grapheme><phoneme>zoʊˈrɑːn</phoneme></lexeme>
<lexeme><grapheme>Zohran Mamdani</grapheme><phoneme>zoʊˈrɑːn mæmˈdɑːni</phoneme></lexeme>
<lexeme><grapheme>Zolghadr</grapheme><phoneme>zoʊlˈɡɑːdər</phoneme></lexeme>
<lexeme><grapheme>Zoltán</grapheme><phoneme>ˈzɒltɑːn</phoneme></lexeme>
<lexeme><grapheme>Zongo</grapheme><phoneme>ˈzɒŋɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Zoran</grapheme><phoneme>ˈzɒrən</phoneme></lexeme>
<lexeme><grapheme>Zoran Milanović</grapheme><phoneme>ˈzɒrən mɪˈlɑːnəvɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Zourabichvili</grapheme><phoneme>ˌzʊrəbɪʃˈviːli</phoneme></lexeme>
<lexeme><grapheme>Zsolt</grapheme><phoneme>ˈʒɒlt</phoneme></lexeme>
<lexeme><grapheme>Zuckerberg</grapheme><phoneme>ˈzʌkərbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Zuma</grapheme><phoneme>ˈzuːmə</phoneme></lexeme>
<lexeme><grapheme>Zuppi</grapheme><phoneme>ˈzuːpi</phoneme></lexeme>
<lexeme><grapheme>Zuzana</grapheme><phoneme>ˈzuːzənə</phoneme></lexeme>
<lexeme><grapheme>Zuzana Čaputová</grapheme><phoneme>ˈzuːzənə ˈtʃæputoʊvə</phoneme></lexeme>
<lexeme><grapheme>Zverev</grapheme><phoneme>ˈzvɛrɛv</phoneme></lexeme>
<lexeme><grapheme>Zvyagintsev</grapheme><phoneme>zvɪˈɡɪntsɛv</phoneme></lexeme>
<lexeme><grapheme>Aiwanger</grapheme><phoneme>ˈaɪvæŋər</phoneme></lexeme>
<lexeme><grapheme>Teshome</grapheme><phoneme>tɛˈʃoʊmeɪ</phoneme></lexeme>
<lexeme><grapheme>Hegerberg</grapheme><phoneme>ˈheɪɡərbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Veniamin</grapheme><phoneme>ˌvɛniəˈmiːn</phoneme></lexeme>
<lexeme><grapheme>Valérie Hayer</grapheme><phoneme>ˌvæləˈriː aɪˈeɪ</phoneme></lexeme>
<lexeme><grapheme>Namal</grapheme><phoneme>nəˈmɑːl</phoneme></lexeme>
<lexeme><grapheme>Sukhbir</grapheme><phoneme>ˈsʊkbɪr</phoneme></lexeme>
<lexeme><grapheme>Korčok</grapheme><phoneme>ˈkɔːrtʃɒk</phoneme></lexeme>
<lexeme><grapheme>Rufián</grapheme><phoneme>ˌruːfiˈɑːn</phoneme></lexeme>
<lexeme><grapheme>Iddrisu</grapheme><phoneme>ɪˈdriːsuː</phoneme></lexeme>
<lexeme><grapheme>Lauri Hussar</grapheme><phoneme>ˈlaʊri ˈhʊsɑːr</phoneme></lexeme>
<lexeme><grapheme>Strack-Zimmermann</grapheme><phoneme>ʃtræk ˈtsɪmərmən</phoneme></lexeme>
<lexeme><grapheme>Marie-Agnes</grapheme><phoneme>məˈriː ˈæɡnəs</phoneme></lexeme>
<lexeme><grapheme>Mohseni-Ejei</grapheme><phoneme>mɒˈsɛni ˈɛdʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Bergé</grapheme><phoneme>bɛrˈʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Aurore Bergé</grapheme><phoneme>ɔːˈrɔːr bɛrˈʒeɪ</phoneme></lexeme>
<lexeme><grapheme>Ricarda</grapheme><phoneme>rɪˈkɑːrdə</phoneme></lexeme>
<lexeme><grapheme>Joshua Wong</grapheme><phoneme>ˈdʒɒʃuə ˈwɒŋ</phoneme></lexeme>
<lexeme><grapheme>Regina Ip</grapheme><phoneme>rəˈdʒiːnə ˈɪp</phoneme></lexeme>
<lexeme><grapheme>Eric Chan</grapheme><phoneme>ˈɛrɪk ˈtʃæn</phoneme></lexeme>
<lexeme><grapheme>Nam June Paik</grapheme><phoneme>ˈnɑːm ˈdʒuːn ˈpaɪk</phoneme></lexeme>
<lexeme><grapheme>Sachs</grapheme><phoneme>ˈsæks</phoneme></lexeme>
<lexeme><grapheme>Bernanke</grapheme><phoneme>bərˈnæŋki</phoneme></lexeme>
<lexeme><grapheme>Marin Čilić</grapheme><phoneme>ˈmɑːrɪn ˈtʃɪlɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Alex de Minaur</grapheme><phoneme>ˈælɪks də mɪˈnɔːr</phoneme></lexeme>
<lexeme><grapheme>Jofra Archer</grapheme><phoneme>ˈdʒɒfrə ˈɑːrtʃər</phoneme></lexeme>
<lexeme><grapheme>Markram</grapheme><phoneme>ˈmɑːrkrəm</phoneme></lexeme>
<lexeme><grapheme>Kuldeep</grapheme><phoneme>kʊlˈdiːp</phoneme></lexeme>
<lexeme><grapheme>Sifan Hassan</grapheme><phoneme>sɪˈfɑːn ˈhæsən</phoneme></lexeme>
<lexeme><grapheme>Isack Hadjar</grapheme><phoneme>ˈaɪzək hæˈdʒɑːr</phoneme></lexeme>
</lexicon>
