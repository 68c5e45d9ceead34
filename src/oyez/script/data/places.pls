<?xml version="1.0" encoding="UTF-8"?>
<!-- How an English newsreader says countries, cities, regions and institutions of the state.
     Broad English IPA with stress, one word of IPA for each printed word. Written for Oyez; GPL-3.0-or-later. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
<lexeme><grapheme>'s-Hertogenbosch</grapheme><phoneme>ˌsɛrtoʊɡənˈbɒs</phoneme></lexeme>
<lexeme><grapheme>Aarhus</grapheme><phoneme>ˈɔːrhuːs</phoneme></lexeme>
<lexeme><grapheme>Abadan</grapheme><phoneme>ˌæbəˈdɑːn</phoneme></lexeme>
<lexeme><grapheme>Abbottabad</grapheme><phoneme>ˈæbətəbæd</phoneme></lexeme>
<lexeme><grapheme>Aberystwyth</grapheme><phoneme>ˌæbəˈrɪstwɪθ</phoneme></lexeme>
<lexeme><grapheme>Abha</grapheme><phoneme>ˈæbhə</phoneme></lexeme>
<lexeme><grapheme>Abidjan</grapheme><phoneme>ˌæbiˈdʒɑːn</phoneme></lexeme>
<lexeme><grapheme>Abu Dhabi</grapheme><phoneme>ˈɑːbuː ˈdɑːbi</phoneme></lexeme>
<lexeme><grapheme>Abuja</grapheme><phoneme>əˈbuːdʒə</phoneme></lexeme>
<lexeme><grapheme>Acapulco</grapheme><phoneme>ˌækəˈpʊlkoʊ</phoneme></lexeme>
<lexeme><grapheme>Accra</grapheme><phoneme>əˈkrɑː</phoneme></lexeme>
<lexeme><grapheme>Aceh</grapheme><phoneme>ˈɑːtʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Adana</grapheme><phoneme>ˈɑːdənə</phoneme></lexeme>
<lexeme><grapheme>Addis Ababa</grapheme><phoneme>ˈædɪs ˈæbəbə</phoneme></lexeme>
<lexeme><grapheme>Aden</grapheme><phoneme>ˈeɪdən</phoneme></lexeme>
<lexeme><grapheme>Adıyaman</grapheme><phoneme>ɑːˈdiːjəmɑːn</phoneme></lexeme>
<lexeme><grapheme>Afghanistan</grapheme><phoneme>æfˈɡænɪstæn</phoneme></lexeme>
<lexeme><grapheme>Afrin</grapheme><phoneme>ɑːˈfriːn</phoneme></lexeme>
<lexeme><grapheme>Agadez</grapheme><phoneme>ˌæɡəˈdɛz</phoneme></lexeme>
<lexeme><grapheme>Agadir</grapheme><phoneme>ˌæɡəˈdɪər</phoneme></lexeme>
<lexeme><grapheme>Agra</grapheme><phoneme>ˈɑːɡrə</phoneme></lexeme>
<lexeme><grapheme>Aguascalientes</grapheme><phoneme>ˌæɡwɑːskəˈljɛnteɪs</phoneme></lexeme>
<lexeme><grapheme>Ahmedabad</grapheme><phoneme>ˈɑːmədəbɑːd</phoneme></lexeme>
<lexeme><grapheme>Ahvaz</grapheme><phoneme>ɑːˈvɑːz</phoneme></lexeme>
<lexeme><grapheme>Ajaccio</grapheme><phoneme>æˈjɑːkioʊ</phoneme></lexeme>
<lexeme><grapheme>Ajman</grapheme><phoneme>ædʒˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Aktau</grapheme><phoneme>ɑːkˈtaʊ</phoneme></lexeme>
<lexeme><grapheme>Aktobe</grapheme><phoneme>ækˈtoʊbeɪ</phoneme></lexeme>
<lexeme><grapheme>Akure</grapheme><phoneme>əˈkuːreɪ</phoneme></lexeme>
<lexeme><grapheme>Al Udeid</grapheme><phoneme>æl uːˈdeɪd</phoneme></lexeme>
<lexeme><grapheme>al-Udeid</grapheme><phoneme>æl uːˈdeɪd</phoneme></lexeme>
<lexeme><grapheme>Alaska</grapheme><phoneme>əˈlæskə</phoneme></lexeme>
<lexeme><grapheme>Albania</grapheme><phoneme>ælˈbeɪniə</phoneme></lexeme>
<lexeme><grapheme>Albuquerque</grapheme><phoneme>ˈælbəkɜːrki</phoneme></lexeme>
<lexeme><grapheme>Aleppo</grapheme><phoneme>əˈlɛpoʊ</phoneme></lexeme>
<lexeme><grapheme>Alexandroupoli</grapheme><phoneme>ˌælɛksænˈdruːpəli</phoneme></lexeme>
<lexeme><grapheme>Algeciras</grapheme><phoneme>ˌælhəˈsiːrəs</phoneme></lexeme>
<lexeme><grapheme>Algeria</grapheme><phoneme>ælˈdʒɪriə</phoneme></lexeme>
<lexeme><grapheme>Algiers</grapheme><phoneme>ælˈdʒɪrz</phoneme></lexeme>
<lexeme><grapheme>Allegheny</grapheme><phoneme>ˌælɪˈɡeɪni</phoneme></lexeme>
<lexeme><grapheme>Almaty</grapheme><phoneme>ælˈmɑːti</phoneme></lexeme>
<lexeme><grapheme>Alnwick</grapheme><phoneme>ˈænɪk</phoneme></lexeme>
<lexeme><grapheme>Altrincham</grapheme><phoneme>ˈɔːltrɪŋəm</phoneme></lexeme>
<lexeme><grapheme>AlUla</grapheme><phoneme>ælˈuːlə</phoneme></lexeme>
<lexeme><grapheme>Amapá</grapheme><phoneme>ˌæməˈpɑː</phoneme></lexeme>
<lexeme><grapheme>Amaravati</grapheme><phoneme>ˌʌməˈrɑːvəti</phoneme></lexeme>
<lexeme><grapheme>Amarillo</grapheme><phoneme>ˌæməˈrɪloʊ</phoneme></lexeme>
<lexeme><grapheme>Amhara</grapheme><phoneme>æmˈhɑːrə</phoneme></lexeme>
<lexeme><grapheme>Amiens</grapheme><phoneme>ˌæmiˈɒn</phoneme></lexeme>
<lexeme><grapheme>Amman</grapheme><phoneme>əˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Amritsar</grapheme><phoneme>ʌmˈrɪtsər</phoneme></lexeme>
<lexeme><grapheme>Anantnag</grapheme><phoneme>əˈnəntnɑːɡ</phoneme></lexeme>
<lexeme><grapheme>Anchorage</grapheme><phoneme>ˈæŋkərɪdʒ</phoneme></lexeme>
<lexeme><grapheme>Andaman</grapheme><phoneme>ˈændəmən</phoneme></lexeme>
<lexeme><grapheme>Andhra Pradesh</grapheme><phoneme>ˈɑːndrə prəˈdɛʃ</phoneme></lexeme>
<lexeme><grapheme>Andijan</grapheme><phoneme>ˌændɪˈdʒɑːn</phoneme></lexeme>
<lexeme><grapheme>Andorra</grapheme><phoneme>ænˈdɔːrə</phoneme></lexeme>
<lexeme><grapheme>Angola</grapheme><phoneme>æŋˈɡoʊlə</phoneme></lexeme>
<lexeme><grapheme>Ankara</grapheme><phoneme>ˈæŋkərə</phoneme></lexeme>
<lexeme><grapheme>Annaba</grapheme><phoneme>ˈænəbə</phoneme></lexeme>
<lexeme><grapheme>Antakya</grapheme><phoneme>ænˈtɑːkjə</phoneme></lexeme>
<lexeme><grapheme>Antalya</grapheme><phoneme>ænˈtɑːljə</phoneme></lexeme>
<lexeme><grapheme>Antananarivo</grapheme><phoneme>ˌæntəˌnænəˈriːvoʊ</phoneme></lexeme>
<lexeme><grapheme>Antigonish</grapheme><phoneme>ˌæntɪɡəˈnɪʃ</phoneme></lexeme>
<lexeme><grapheme>Antigua</grapheme><phoneme>ænˈtiːɡə</phoneme></lexeme>
<lexeme><grapheme>Antofagasta</grapheme><phoneme>ˌæntəfəˈɡæstə</phoneme></lexeme>
<lexeme><grapheme>Antwerp</grapheme><phoneme>ˈæntwɜːrp</phoneme></lexeme>
<lexeme><grapheme>Anyang</grapheme><phoneme>ˌɑːnˈjɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Aomori</grapheme><phoneme>ˌaʊˈmɔːri</phoneme></lexeme>
<lexeme><grapheme>Aotearoa</grapheme><phoneme>ˌaʊtiəˈroʊə</phoneme></lexeme>
<lexeme><grapheme>Apia</grapheme><phoneme>ɑːˈpiːə</phoneme></lexeme>
<lexeme><grapheme>Appalachian</grapheme><phoneme>ˌæpəˈlætʃən</phoneme></lexeme>
<lexeme><grapheme>Aqaba</grapheme><phoneme>ˈækəbə</phoneme></lexeme>
<lexeme><grapheme>Aracaju</grapheme><phoneme>ˌærəkəˈʒuː</phoneme></lexeme>
<lexeme><grapheme>Arak</grapheme><phoneme>əˈrɑːk</phoneme></lexeme>
<lexeme><grapheme>Arakan</grapheme><phoneme>ˈærəkæn</phoneme></lexeme>
<lexeme><grapheme>Araucanía</grapheme><phoneme>ˌaʊraʊkəˈniːə</phoneme></lexeme>
<lexeme><grapheme>Arequipa</grapheme><phoneme>ˌærəˈkiːpə</phoneme></lexeme>
<lexeme><grapheme>Argentina</grapheme><phoneme>ˌɑːrdʒənˈtiːnə</phoneme></lexeme>
<lexeme><grapheme>Arkansas</grapheme><phoneme>ˈɑːrkənsɔː</phoneme></lexeme>
<lexeme><grapheme>Arkhangelsk</grapheme><phoneme>ɑːrˈkæŋɡɛlsk</phoneme></lexeme>
<lexeme><grapheme>Armagh</grapheme><phoneme>ɑːrˈmɑː</phoneme></lexeme>
<lexeme><grapheme>Armenia</grapheme><phoneme>ɑːrˈmiːniə</phoneme></lexeme>
<lexeme><grapheme>Artibonite</grapheme><phoneme>ˌɑːrtɪˈboʊniːt</phoneme></lexeme>
<lexeme><grapheme>Aruba</grapheme><phoneme>əˈruːbə</phoneme></lexeme>
<lexeme><grapheme>Arunachal</grapheme><phoneme>ˌærəˈnɑːtʃəl</phoneme></lexeme>
<lexeme><grapheme>Arunachal Pradesh</grapheme><phoneme>ˌærəˈnɑːtʃəl prəˈdeɪʃ</phoneme></lexeme>
<lexeme><grapheme>Arusha</grapheme><phoneme>əˈruːʃə</phoneme></lexeme>
<lexeme><grapheme>Aschaffenburg</grapheme><phoneme>əˈʃæfənbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Ashdod</grapheme><phoneme>ˈæʃdɒd</phoneme></lexeme>
<lexeme><grapheme>Ashgabat</grapheme><phoneme>ˈæʃɡəbæt</phoneme></lexeme>
<lexeme><grapheme>Ashkelon</grapheme><phoneme>ˈæʃkəlɒn</phoneme></lexeme>
<lexeme><grapheme>Asmara</grapheme><phoneme>æsˈmɑːrə</phoneme></lexeme>
<lexeme><grapheme>Assab</grapheme><phoneme>ˈæsæb</phoneme></lexeme>
<lexeme><grapheme>Assam</grapheme><phoneme>əˈsæm</phoneme></lexeme>
<lexeme><grapheme>Assiut</grapheme><phoneme>æˈsjuːt</phoneme></lexeme>
<lexeme><grapheme>Astana</grapheme><phoneme>ɑːˈstɑːnə</phoneme></lexeme>
<lexeme><grapheme>Astrakhan</grapheme><phoneme>ˌæstrəˈkæn</phoneme></lexeme>
<lexeme><grapheme>Asunción</grapheme><phoneme>ˌɑːsʊnsiˈoʊn</phoneme></lexeme>
<lexeme><grapheme>Aswan</grapheme><phoneme>æsˈwɑːn</phoneme></lexeme>
<lexeme><grapheme>Atacama</grapheme><phoneme>ˌætəˈkɑːmə</phoneme></lexeme>
<lexeme><grapheme>Athens</grapheme><phoneme>ˈæθənz</phoneme></lexeme>
<lexeme><grapheme>Auckland</grapheme><phoneme>ˈɔːklənd</phoneme></lexeme>
<lexeme><grapheme>Avdiivka</grapheme><phoneme>ævˈdiːɪfkə</phoneme></lexeme>
<lexeme><grapheme>Ayacucho</grapheme><phoneme>ˌaɪəˈkuːtʃoʊ</phoneme></lexeme>
<lexeme><grapheme>Ayodhya</grapheme><phoneme>əˈjoʊdjə</phoneme></lexeme>
<lexeme><grapheme>Ayotzinapa</grapheme><phoneme>ˌaɪoʊtsɪˈnɑːpə</phoneme></lexeme>
<lexeme><grapheme>Ayungin</grapheme><phoneme>əˈjuːŋiːn</phoneme></lexeme>
<lexeme><grapheme>Ayutthaya</grapheme><phoneme>ɑːˈjuːtəjə</phoneme></lexeme>
<lexeme><grapheme>Azerbaijan</grapheme><phoneme>ˌæzərbaɪˈdʒɑːn</phoneme></lexeme>
<lexeme><grapheme>Azores</grapheme><phoneme>əˈzɔːrz</phoneme></lexeme>
<lexeme><grapheme>Baalbek</grapheme><phoneme>ˈbɑːlbɛk</phoneme></lexeme>
<lexeme><grapheme>Bab al-Mandab</grapheme><phoneme>ˈbæb æl ˈmændəb</phoneme></lexeme>
<lexeme><grapheme>Bab el-Mandeb</grapheme><phoneme>ˌbæb ɛl ˈmændɛb</phoneme></lexeme>
<lexeme><grapheme>Babanusa</grapheme><phoneme>ˌbɑːbəˈnuːsə</phoneme></lexeme>
<lexeme><grapheme>Badajoz</grapheme><phoneme>ˌbædəˈhoʊz</phoneme></lexeme>
<lexeme><grapheme>Badakhshan</grapheme><phoneme>ˌbɑːdækˈʃɑːn</phoneme></lexeme>
<lexeme><grapheme>Baghdad</grapheme><phoneme>ˈbæɡdæd</phoneme></lexeme>
<lexeme><grapheme>Bago</grapheme><phoneme>bəˈɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Bagram</grapheme><phoneme>ˈbɑːɡrəm</phoneme></lexeme>
<lexeme><grapheme>Baguio</grapheme><phoneme>ˌbæɡiˈoʊ</phoneme></lexeme>
<lexeme><grapheme>Bahamas</grapheme><phoneme>bəˈhɑːməz</phoneme></lexeme>
<lexeme><grapheme>Bahia</grapheme><phoneme>bəˈiːə</phoneme></lexeme>
<lexeme><grapheme>Bahrain</grapheme><phoneme>bɑːˈreɪn</phoneme></lexeme>
<lexeme><grapheme>Baikonur</grapheme><phoneme>ˌbaɪkəˈnʊr</phoneme></lexeme>
<lexeme><grapheme>Bakhmut</grapheme><phoneme>bɑːkˈmuːt</phoneme></lexeme>
<lexeme><grapheme>Baku</grapheme><phoneme>bɑːˈkuː</phoneme></lexeme>
<lexeme><grapheme>Bali</grapheme><phoneme>ˈbɑːli</phoneme></lexeme>
<lexeme><grapheme>Balıkesir</grapheme><phoneme>bɑːˈliːkɛsiːr</phoneme></lexeme>
<lexeme><grapheme>Balikpapan</grapheme><phoneme>ˌbɑːliːkˈpɑːpɑːn</phoneme></lexeme>
<lexeme><grapheme>Ballymena</grapheme><phoneme>ˌbæliˈmiːnə</phoneme></lexeme>
<lexeme><grapheme>Balochistan</grapheme><phoneme>bəˌloʊtʃɪˈstɑːn</phoneme></lexeme>
<lexeme><grapheme>Bălți</grapheme><phoneme>ˈbəltsi</phoneme></lexeme>
<lexeme><grapheme>Bamako</grapheme><phoneme>ˌbæməˈkoʊ</phoneme></lexeme>
<lexeme><grapheme>Bamenda</grapheme><phoneme>bəˈmɛndə</phoneme></lexeme>
<lexeme><grapheme>Banda Aceh</grapheme><phoneme>ˈbændə ˈɑːtʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Bandar Abbas</grapheme><phoneme>ˈbɑːndɑːr əˈbɑːs</phoneme></lexeme>
<lexeme><grapheme>Bandar Seri Begawan</grapheme><phoneme>ˈbʌndər ˈsɛri bəˈɡɑːwən</phoneme></lexeme>
<lexeme><grapheme>Bandung</grapheme><phoneme>ˈbɑːndʊŋ</phoneme></lexeme>
<lexeme><grapheme>Bangalore</grapheme><phoneme>ˌbæŋɡəˈlɔːr</phoneme></lexeme>
<lexeme><grapheme>Bangkok</grapheme><phoneme>ˈbæŋkɒk</phoneme></lexeme>
<lexeme><grapheme>Bangladesh</grapheme><phoneme>ˌbɑːŋɡləˈdɛʃ</phoneme></lexeme>
<lexeme><grapheme>Bangui</grapheme><phoneme>bɑːŋˈɡiː</phoneme></lexeme>
<lexeme><grapheme>Baniyas</grapheme><phoneme>ˌbɑːnɪˈɑːs</phoneme></lexeme>
<lexeme><grapheme>Banja Luka</grapheme><phoneme>ˈbænjə ˈluːkə</phoneme></lexeme>
<lexeme><grapheme>Banjul</grapheme><phoneme>bænˈdʒuːl</phoneme></lexeme>
<lexeme><grapheme>Bao'an</grapheme><phoneme>ˌbaʊˈɑːn</phoneme></lexeme>
<lexeme><grapheme>Barbados</grapheme><phoneme>bɑːrˈbeɪdɒs</phoneme></lexeme>
<lexeme><grapheme>Barbuda</grapheme><phoneme>bɑːrˈbuːdə</phoneme></lexeme>
<lexeme><grapheme>Barcelona</grapheme><phoneme>ˌbɑːrsəˈloʊnə</phoneme></lexeme>
<lexeme><grapheme>Bari</grapheme><phoneme>ˈbɑːri</phoneme></lexeme>
<lexeme><grapheme>Bariloche</grapheme><phoneme>ˌbɑːrɪˈloʊtʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Barnaul</grapheme><phoneme>ˌbɑːrnəˈuːl</phoneme></lexeme>
<lexeme><grapheme>Barnoldswick</grapheme><phoneme>bɑːrˈnoʊldzwɪk</phoneme></lexeme>
<lexeme><grapheme>Barquisimeto</grapheme><phoneme>bɑːrˌkiːsiːˈmeɪtoʊ</phoneme></lexeme>
<lexeme><grapheme>Barranquilla</grapheme><phoneme>ˌbærənˈkiːjə</phoneme></lexeme>
<lexeme><grapheme>Basel</grapheme><phoneme>ˈbɑːzəl</phoneme></lexeme>
<lexeme><grapheme>Basra</grapheme><phoneme>ˈbɑːzrə</phoneme></lexeme>
<lexeme><grapheme>Bastia</grapheme><phoneme>bæsˈtiːə</phoneme></lexeme>
<lexeme><grapheme>Batangas</grapheme><phoneme>bəˈtæŋɡəs</phoneme></lexeme>
<lexeme><grapheme>Baton Rouge</grapheme><phoneme>ˈbætən ˈruːʒ</phoneme></lexeme>
<lexeme><grapheme>Battambang</grapheme><phoneme>ˌbætəmˈbɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Batumi</grapheme><phoneme>bəˈtuːmi</phoneme></lexeme>
<lexeme><grapheme>Bavaria</grapheme><phoneme>bəˈvɛriə</phoneme></lexeme>
<lexeme><grapheme>Bayannur</grapheme><phoneme>ˌbaɪɑːˈnuːr</phoneme></lexeme>
<lexeme><grapheme>Beaulieu</grapheme><phoneme>ˈbjuːli</phoneme></lexeme>
<lexeme><grapheme>Beersheba</grapheme><phoneme>bɪrˈʃiːbə</phoneme></lexeme>
<lexeme><grapheme>Beidaihe</grapheme><phoneme>ˌbeɪdaɪˈhʌ</phoneme></lexeme>
<lexeme><grapheme>Beijing</grapheme><phoneme>ˌbeɪˈdʒɪŋ</phoneme></lexeme>
<lexeme><grapheme>Beira</grapheme><phoneme>ˈbeɪrə</phoneme></lexeme>
<lexeme><grapheme>Beirut</grapheme><phoneme>beɪˈruːt</phoneme></lexeme>
<lexeme><grapheme>Beit Hanoun</grapheme><phoneme>ˌbeɪt həˈnuːn</phoneme></lexeme>
<lexeme><grapheme>Beit Lahiya</grapheme><phoneme>ˌbeɪt ləˈhiːə</phoneme></lexeme>
<lexeme><grapheme>Bekaa</grapheme><phoneme>bɪˈkɑː</phoneme></lexeme>
<lexeme><grapheme>Belarus</grapheme><phoneme>ˌbɛləˈruːs</phoneme></lexeme>
<lexeme><grapheme>Belém</grapheme><phoneme>bəˈlɛm</phoneme></lexeme>
<lexeme><grapheme>Belgorod</grapheme><phoneme>ˈbɛlɡərɒd</phoneme></lexeme>
<lexeme><grapheme>Belgrade</grapheme><phoneme>bɛlˈɡreɪd</phoneme></lexeme>
<lexeme><grapheme>Belize</grapheme><phoneme>bəˈliːz</phoneme></lexeme>
<lexeme><grapheme>Belmopan</grapheme><phoneme>ˌbɛlmoʊˈpæn</phoneme></lexeme>
<lexeme><grapheme>Belo Horizonte</grapheme><phoneme>ˈbɛloʊ ˌhɒrɪˈzɒnti</phoneme></lexeme>
<lexeme><grapheme>Belvoir</grapheme><phoneme>ˈbiːvər</phoneme></lexeme>
<lexeme><grapheme>Bengaluru</grapheme><phoneme>ˈbɛŋɡəluːruː</phoneme></lexeme>
<lexeme><grapheme>Benghazi</grapheme><phoneme>bɛnˈɡɑːzi</phoneme></lexeme>
<lexeme><grapheme>Benin</grapheme><phoneme>bɛˈniːn</phoneme></lexeme>
<lexeme><grapheme>Benue</grapheme><phoneme>ˈbeɪnuːeɪ</phoneme></lexeme>
<lexeme><grapheme>Berdiansk</grapheme><phoneme>bɛrˈdjɑːnsk</phoneme></lexeme>
<lexeme><grapheme>Bergamo</grapheme><phoneme>ˈbɛrɡəmoʊ</phoneme></lexeme>
<lexeme><grapheme>Bergen</grapheme><phoneme>ˈbɜːrɡən</phoneme></lexeme>
<lexeme><grapheme>Berlin</grapheme><phoneme>bɜːrˈlɪn</phoneme></lexeme>
<lexeme><grapheme>Bermuda</grapheme><phoneme>bərˈmjuːdə</phoneme></lexeme>
<lexeme><grapheme>Bern</grapheme><phoneme>ˈbɜːrn</phoneme></lexeme>
<lexeme><grapheme>Besançon</grapheme><phoneme>bəˈzɒnsɒn</phoneme></lexeme>
<lexeme><grapheme>Bethlehem</grapheme><phoneme>ˈbɛθlɪhɛm</phoneme></lexeme>
<lexeme><grapheme>Betws-y-Coed</grapheme><phoneme>ˌbɛtʊsəˈkɔɪd</phoneme></lexeme>
<lexeme><grapheme>Bexar</grapheme><phoneme>ˈbɛr</phoneme></lexeme>
<lexeme><grapheme>Bexar County</grapheme><phoneme>ˈbɛr ˈkaʊnti</phoneme></lexeme>
<lexeme><grapheme>Béziers</grapheme><phoneme>beɪzɪˈeɪ</phoneme></lexeme>
<lexeme><grapheme>Bhopal</grapheme><phoneme>boʊˈpɑːl</phoneme></lexeme>
<lexeme><grapheme>Bhubaneswar</grapheme><phoneme>ˌbʊbəˈnɛʃwər</phoneme></lexeme>
<lexeme><grapheme>Bhutan</grapheme><phoneme>buːˈtɑːn</phoneme></lexeme>
<lexeme><grapheme>Białowieża</grapheme><phoneme>ˌbjæləˈvjɛʒə</phoneme></lexeme>
<lexeme><grapheme>Bialowieza</grapheme><phoneme>ˌbjæləˈvjɛʒə</phoneme></lexeme>
<lexeme><grapheme>Białystok</grapheme><phoneme>biˈælɪstɒk</phoneme></lexeme>
<lexeme><grapheme>Bicester</grapheme><phoneme>ˈbɪstər</phoneme></lexeme>
<lexeme><grapheme>Bicol</grapheme><phoneme>ˈbiːkoʊl</phoneme></lexeme>
<lexeme><grapheme>Bihar</grapheme><phoneme>bɪˈhɑːr</phoneme></lexeme>
<lexeme><grapheme>Bilbao</grapheme><phoneme>bɪlˈbaʊ</phoneme></lexeme>
<lexeme><grapheme>Biloxi</grapheme><phoneme>bɪˈlʌksi</phoneme></lexeme>
<lexeme><grapheme>Bint Jbeil</grapheme><phoneme>ˈbɪnt dʒəˈbeɪl</phoneme></lexeme>
<lexeme><grapheme>Birmingham</grapheme><phoneme>ˈbɜːrmɪŋəm</phoneme></lexeme>
<lexeme><grapheme>Bishkek</grapheme><phoneme>bɪʃˈkɛk</phoneme></lexeme>
<lexeme><grapheme>Bissau</grapheme><phoneme>bɪˈsaʊ</phoneme></lexeme>
<lexeme><grapheme>Bitola</grapheme><phoneme>ˈbiːtoʊlɑː</phoneme></lexeme>
<lexeme><grapheme>Blantyre</grapheme><phoneme>blænˈtaɪər</phoneme></lexeme>
<lexeme><grapheme>Blatten</grapheme><phoneme>ˈblætən</phoneme></lexeme>
<lexeme><grapheme>Bloemfontein</grapheme><phoneme>ˈbluːmfənteɪn</phoneme></lexeme>
<lexeme><grapheme>Bobigny</grapheme><phoneme>bɒˈbiːnji</phoneme></lexeme>
<lexeme><grapheme>Bobo-Dioulasso</grapheme><phoneme>ˈboʊboʊ djuːˈlæsoʊ</phoneme></lexeme>
<lexeme><grapheme>Bodø</grapheme><phoneme>ˈbuːdɜː</phoneme></lexeme>
<lexeme><grapheme>Bodrum</grapheme><phoneme>ˈboʊdrʊm</phoneme></lexeme>
<lexeme><grapheme>Bogor</grapheme><phoneme>ˈboʊɡɔːr</phoneme></lexeme>
<lexeme><grapheme>Bogotá</grapheme><phoneme>ˌboʊɡəˈtɑː</phoneme></lexeme>
<lexeme><grapheme>Boise</grapheme><phoneme>ˈbɔɪsi</phoneme></lexeme>
<lexeme><grapheme>Bolivia</grapheme><phoneme>bəˈlɪviə</phoneme></lexeme>
<lexeme><grapheme>Bologna</grapheme><phoneme>bəˈloʊnjə</phoneme></lexeme>
<lexeme><grapheme>Bolzano</grapheme><phoneme>bɒltˈsɑːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Boracay</grapheme><phoneme>ˌbɒrəˈkaɪ</phoneme></lexeme>
<lexeme><grapheme>Bordeaux</grapheme><phoneme>bɔːrˈdoʊ</phoneme></lexeme>
<lexeme><grapheme>Borno</grapheme><phoneme>ˈbɔːrnoʊ</phoneme></lexeme>
<lexeme><grapheme>Bosnia</grapheme><phoneme>ˈbɒzniə</phoneme></lexeme>
<lexeme><grapheme>Bosphorus</grapheme><phoneme>ˈbɒsfərəs</phoneme></lexeme>
<lexeme><grapheme>Botswana</grapheme><phoneme>bɒtˈswɑːnə</phoneme></lexeme>
<lexeme><grapheme>Bouaké</grapheme><phoneme>ˈbwɑːkeɪ</phoneme></lexeme>
<lexeme><grapheme>Bougainville</grapheme><phoneme>ˈboʊɡənvɪl</phoneme></lexeme>
<lexeme><grapheme>Braga</grapheme><phoneme>ˈbrɑːɡə</phoneme></lexeme>
<lexeme><grapheme>Brahmaputra</grapheme><phoneme>ˌbrɑːməˈpuːtrə</phoneme></lexeme>
<lexeme><grapheme>Brasília</grapheme><phoneme>brəˈzɪliə</phoneme></lexeme>
<lexeme><grapheme>Bratislava</grapheme><phoneme>ˌbrætɪˈslɑːvə</phoneme></lexeme>
<lexeme><grapheme>Brazos</grapheme><phoneme>ˈbræzəs</phoneme></lexeme>
<lexeme><grapheme>Brazzaville</grapheme><phoneme>ˈbræzəvɪl</phoneme></lexeme>
<lexeme><grapheme>Breda</grapheme><phoneme>breɪˈdɑː</phoneme></lexeme>
<lexeme><grapheme>Brescia</grapheme><phoneme>ˈbrɛʃə</phoneme></lexeme>
<lexeme><grapheme>Bridgetown</grapheme><phoneme>ˈbrɪdʒtaʊn</phoneme></lexeme>
<lexeme><grapheme>Brisbane</grapheme><phoneme>ˈbrɪzbən</phoneme></lexeme>
<lexeme><grapheme>Brno</grapheme><phoneme>ˈbɜːrnoʊ</phoneme></lexeme>
<lexeme><grapheme>Bruges</grapheme><phoneme>ˈbruːʒ</phoneme></lexeme>
<lexeme><grapheme>Brunei</grapheme><phoneme>bruːˈnaɪ</phoneme></lexeme>
<lexeme><grapheme>Brussels</grapheme><phoneme>ˈbrʌsəlz</phoneme></lexeme>
<lexeme><grapheme>Bryansk</grapheme><phoneme>briˈænsk</phoneme></lexeme>
<lexeme><grapheme>Bucaramanga</grapheme><phoneme>buːˌkɑːrəˈmɑːŋɡə</phoneme></lexeme>
<lexeme><grapheme>Bucha</grapheme><phoneme>ˈbuːtʃə</phoneme></lexeme>
<lexeme><grapheme>Bucharest</grapheme><phoneme>ˌbuːkəˈrɛst</phoneme></lexeme>
<lexeme><grapheme>Budapest</grapheme><phoneme>ˈbuːdəpɛst</phoneme></lexeme>
<lexeme><grapheme>Buenaventura</grapheme><phoneme>ˌbweɪnəvɛnˈtʊrə</phoneme></lexeme>
<lexeme><grapheme>Buenos Aires</grapheme><phoneme>ˈbweɪnəs ˈaɪrɪz</phoneme></lexeme>
<lexeme><grapheme>Bujumbura</grapheme><phoneme>ˌbuːdʒəmˈbʊrə</phoneme></lexeme>
<lexeme><grapheme>Bukavu</grapheme><phoneme>buːˈkɑːvuː</phoneme></lexeme>
<lexeme><grapheme>Bukhara</grapheme><phoneme>bʊˈkɑːrə</phoneme></lexeme>
<lexeme><grapheme>Bulawayo</grapheme><phoneme>ˌbʊləˈwaɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Bundesbank</grapheme><phoneme>ˈbʊndəsbæŋk</phoneme></lexeme>
<lexeme><grapheme>Bundestag</grapheme><phoneme>ˈbʊndəstɑːɡ</phoneme></lexeme>
<lexeme><grapheme>Bundeswehr</grapheme><phoneme>ˈbʊndəsvɛr</phoneme></lexeme>
<lexeme><grapheme>Buner</grapheme><phoneme>buːˈnɛr</phoneme></lexeme>
<lexeme><grapheme>Bunia</grapheme><phoneme>ˈbuːniə</phoneme></lexeme>
<lexeme><grapheme>Buraydah</grapheme><phoneme>buːˈreɪdə</phoneme></lexeme>
<lexeme><grapheme>Burgas</grapheme><phoneme>bʊrˈɡæs</phoneme></lexeme>
<lexeme><grapheme>Buriram</grapheme><phoneme>ˌbʊəriˈrɑːm</phoneme></lexeme>
<lexeme><grapheme>Burkina Faso</grapheme><phoneme>bɜːrˈkiːnə ˈfæsoʊ</phoneme></lexeme>
<lexeme><grapheme>Bursa</grapheme><phoneme>ˈbʊrsə</phoneme></lexeme>
<lexeme><grapheme>Burundi</grapheme><phoneme>bʊˈrʊndi</phoneme></lexeme>
<lexeme><grapheme>Busan</grapheme><phoneme>ˈbuːsɑːn</phoneme></lexeme>
<lexeme><grapheme>Bushehr</grapheme><phoneme>buːˈʃɛr</phoneme></lexeme>
<lexeme><grapheme>Butte</grapheme><phoneme>ˈbjuːt</phoneme></lexeme>
<lexeme><grapheme>Bydgoszcz</grapheme><phoneme>ˈbɪdɡɒʃtʃ</phoneme></lexeme>
<lexeme><grapheme>Cabinda</grapheme><phoneme>kəˈbɪndə</phoneme></lexeme>
<lexeme><grapheme>Cabo Delgado</grapheme><phoneme>ˈkɑːboʊ dɛlˈɡɑːdoʊ</phoneme></lexeme>
<lexeme><grapheme>Cabo Verde</grapheme><phoneme>ˈkɑːboʊ ˈvɜːrdeɪ</phoneme></lexeme>
<lexeme><grapheme>Cádiz</grapheme><phoneme>kəˈdɪz</phoneme></lexeme>
<lexeme><grapheme>Caernarfon</grapheme><phoneme>kərˈnɑːrvən</phoneme></lexeme>
<lexeme><grapheme>Caerphilly</grapheme><phoneme>kərˈfɪli</phoneme></lexeme>
<lexeme><grapheme>Cagayan de Oro</grapheme><phoneme>ˌkæɡəˈjɑːn də ˈoʊroʊ</phoneme></lexeme>
<lexeme><grapheme>Cagliari</grapheme><phoneme>ˈkæljəri</phoneme></lexeme>
<lexeme><grapheme>Caicos</grapheme><phoneme>ˈkeɪkɒs</phoneme></lexeme>
<lexeme><grapheme>Cairns</grapheme><phoneme>ˈkɛrnz</phoneme></lexeme>
<lexeme><grapheme>Cairo</grapheme><phoneme>ˈkaɪroʊ</phoneme></lexeme>
<lexeme><grapheme>Calabria</grapheme><phoneme>kəˈlæbriə</phoneme></lexeme>
<lexeme><grapheme>Calais</grapheme><phoneme>ˈkæleɪ</phoneme></lexeme>
<lexeme><grapheme>Cali</grapheme><phoneme>ˈkɑːli</phoneme></lexeme>
<lexeme><grapheme>Callao</grapheme><phoneme>kəˈjaʊ</phoneme></lexeme>
<lexeme><grapheme>Cambodia</grapheme><phoneme>kæmˈboʊdiə</phoneme></lexeme>
<lexeme><grapheme>Cameroon</grapheme><phoneme>ˌkæməˈruːn</phoneme></lexeme>
<lexeme><grapheme>Campeche</grapheme><phoneme>kæmˈpeɪtʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Campi Flegrei</grapheme><phoneme>ˈkæmpi flɛˈɡreɪ</phoneme></lexeme>
<lexeme><grapheme>Campinas</grapheme><phoneme>kæmˈpiːnəs</phoneme></lexeme>
<lexeme><grapheme>Can Tho</grapheme><phoneme>ˌkʌn ˈtoʊ</phoneme></lexeme>
<lexeme><grapheme>Çanakkale</grapheme><phoneme>tʃəˈnækəleɪ</phoneme></lexeme>
<lexeme><grapheme>Canary Islands</grapheme><phoneme>kəˈnɛri ˈaɪləndz</phoneme></lexeme>
<lexeme><grapheme>Canberra</grapheme><phoneme>ˈkænbərə</phoneme></lexeme>
<lexeme><grapheme>Cancún</grapheme><phoneme>kænˈkuːn</phoneme></lexeme>
<lexeme><grapheme>Cannes</grapheme><phoneme>ˈkæn</phoneme></lexeme>
<lexeme><grapheme>Cap-Haïtien</grapheme><phoneme>ˌkæp ˈheɪʃən</phoneme></lexeme>
<lexeme><grapheme>Cappadocia</grapheme><phoneme>ˌkæpəˈdoʊʃə</phoneme></lexeme>
<lexeme><grapheme>Caracas</grapheme><phoneme>kəˈrækəs</phoneme></lexeme>
<lexeme><grapheme>Cartagena</grapheme><phoneme>ˌkɑːrtəˈheɪnə</phoneme></lexeme>
<lexeme><grapheme>Casablanca</grapheme><phoneme>ˌkæsəˈblæŋkə</phoneme></lexeme>
<lexeme><grapheme>Castries</grapheme><phoneme>kæsˈtriːz</phoneme></lexeme>
<lexeme><grapheme>Catalonia</grapheme><phoneme>ˌkætəˈloʊniə</phoneme></lexeme>
<lexeme><grapheme>Catania</grapheme><phoneme>kəˈtɑːnjə</phoneme></lexeme>
<lexeme><grapheme>Catatumbo</grapheme><phoneme>ˌkætəˈtuːmboʊ</phoneme></lexeme>
<lexeme><grapheme>Cauca</grapheme><phoneme>ˈkaʊkə</phoneme></lexeme>
<lexeme><grapheme>Cayenne</grapheme><phoneme>keɪˈɛn</phoneme></lexeme>
<lexeme><grapheme>Cayman</grapheme><phoneme>ˈkeɪmən</phoneme></lexeme>
<lexeme><grapheme>Ceará</grapheme><phoneme>ˌseɪəˈrɑː</phoneme></lexeme>
<lexeme><grapheme>Cebu</grapheme><phoneme>seɪˈbuː</phoneme></lexeme>
<lexeme><grapheme>Ceuta</grapheme><phoneme>ˈseɪuːtə</phoneme></lexeme>
<lexeme><grapheme>Chabahar</grapheme><phoneme>ˌtʃɑːbəˈhɑːr</phoneme></lexeme>
<lexeme><grapheme>Chad</grapheme><phoneme>ˈtʃæd</phoneme></lexeme>
<lexeme><grapheme>Chaman</grapheme><phoneme>ˈtʃæmən</phoneme></lexeme>
<lexeme><grapheme>Champaign</grapheme><phoneme>ʃæmˈpeɪn</phoneme></lexeme>
<lexeme><grapheme>Champs-Élysées</grapheme><phoneme>ˌʃɒnz eɪliːˈzeɪ</phoneme></lexeme>
<lexeme><grapheme>Chancay</grapheme><phoneme>tʃæŋˈkaɪ</phoneme></lexeme>
<lexeme><grapheme>Chandigarh</grapheme><phoneme>ˈtʃʌndiɡɑːr</phoneme></lexeme>
<lexeme><grapheme>Changshu</grapheme><phoneme>ˌtʃɑːŋˈʃuː</phoneme></lexeme>
<lexeme><grapheme>Chania</grapheme><phoneme>ˈhɑːniə</phoneme></lexeme>
<lexeme><grapheme>Charleroi</grapheme><phoneme>ˈʃɑːrlərwɑː</phoneme></lexeme>
<lexeme><grapheme>Chasiv Yar</grapheme><phoneme>ˈtʃɑːsɪv ˈjɑːr</phoneme></lexeme>
<lexeme><grapheme>Chattanooga</grapheme><phoneme>ˌtʃætəˈnuːɡə</phoneme></lexeme>
<lexeme><grapheme>Chattogram</grapheme><phoneme>ˈtʃɑːtəɡrɑːm</phoneme></lexeme>
<lexeme><grapheme>Chechnya</grapheme><phoneme>ˈtʃɛtʃniə</phoneme></lexeme>
<lexeme><grapheme>Chek Lap Kok</grapheme><phoneme>ˌtʃɛk lɑːp ˈkɒk</phoneme></lexeme>
<lexeme><grapheme>Chelyabinsk</grapheme><phoneme>tʃɛlˈjɑːbɪnsk</phoneme></lexeme>
<lexeme><grapheme>Chemnitz</grapheme><phoneme>ˈkɛmnɪts</phoneme></lexeme>
<lexeme><grapheme>Chengdu</grapheme><phoneme>ˌtʃʌŋˈduː</phoneme></lexeme>
<lexeme><grapheme>Chennai</grapheme><phoneme>ˈtʃɛnaɪ</phoneme></lexeme>
<lexeme><grapheme>Cherkasy</grapheme><phoneme>tʃɛrˈkɑːsi</phoneme></lexeme>
<lexeme><grapheme>Chernihiv</grapheme><phoneme>tʃɛrˈniːhɪv</phoneme></lexeme>
<lexeme><grapheme>Chernobyl</grapheme><phoneme>tʃɛrˈnoʊbəl</phoneme></lexeme>
<lexeme><grapheme>Cheyenne</grapheme><phoneme>ʃaɪˈæn</phoneme></lexeme>
<lexeme><grapheme>Chiang Mai</grapheme><phoneme>ˌtʃæŋ ˈmaɪ</phoneme></lexeme>
<lexeme><grapheme>Chiapas</grapheme><phoneme>tʃiˈɑːpəs</phoneme></lexeme>
<lexeme><grapheme>Chiba</grapheme><phoneme>ˈtʃiːbə</phoneme></lexeme>
<lexeme><grapheme>Chiclayo</grapheme><phoneme>tʃiːˈklaɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Chihuahua</grapheme><phoneme>tʃɪˈwɑːwɑː</phoneme></lexeme>
<lexeme><grapheme>Chile</grapheme><phoneme>ˈtʃɪli</phoneme></lexeme>
<lexeme><grapheme>Chișinău</grapheme><phoneme>ˌkiːʃɪˈnaʊ</phoneme></lexeme>
<lexeme><grapheme>Chittagong</grapheme><phoneme>ˈtʃɪtəɡɒŋ</phoneme></lexeme>
<lexeme><grapheme>Chongqing</grapheme><phoneme>ˌtʃʊŋˈtʃɪŋ</phoneme></lexeme>
<lexeme><grapheme>Chubu</grapheme><phoneme>ˈtʃuːbuː</phoneme></lexeme>
<lexeme><grapheme>Churachandpur</grapheme><phoneme>ˌtʃuːrɑːˈtʃɑːndpuːr</phoneme></lexeme>
<lexeme><grapheme>Cirencester</grapheme><phoneme>ˈsaɪrənsɛstər</phoneme></lexeme>
<lexeme><grapheme>Cité Soleil</grapheme><phoneme>sɪˈteɪ soʊˈleɪ</phoneme></lexeme>
<lexeme><grapheme>Ciudad del Este</grapheme><phoneme>sjuːˈdɑːd dɛl ˈɛsteɪ</phoneme></lexeme>
<lexeme><grapheme>Ciudad Guayana</grapheme><phoneme>sjuːˈdɑːd ɡwæˈjɑːnə</phoneme></lexeme>
<lexeme><grapheme>Ciudad Juárez</grapheme><phoneme>sjuːˈdɑːd ˈhwɑːrɛz</phoneme></lexeme>
<lexeme><grapheme>Clermont-Ferrand</grapheme><phoneme>ˈklɛrmɒn fɛˈrɒn</phoneme></lexeme>
<lexeme><grapheme>Clonmel</grapheme><phoneme>klɒnˈmɛl</phoneme></lexeme>
<lexeme><grapheme>Cluj</grapheme><phoneme>ˈkluːʒ</phoneme></lexeme>
<lexeme><grapheme>Cluj-Napoca</grapheme><phoneme>ˈkluːʒ ˈnɑːpoʊkə</phoneme></lexeme>
<lexeme><grapheme>Coahuila</grapheme><phoneme>ˌkoʊəˈwiːlə</phoneme></lexeme>
<lexeme><grapheme>Cobh</grapheme><phoneme>ˈkoʊv</phoneme></lexeme>
<lexeme><grapheme>Cochabamba</grapheme><phoneme>ˌkoʊtʃəˈbɑːmbə</phoneme></lexeme>
<lexeme><grapheme>Coeur d'Alene</grapheme><phoneme>ˌkɔːr dəˈleɪn</phoneme></lexeme>
<lexeme><grapheme>Coimbatore</grapheme><phoneme>ˌkɔɪmbəˈtɔːr</phoneme></lexeme>
<lexeme><grapheme>Coimbra</grapheme><phoneme>koʊˈɪmbrə</phoneme></lexeme>
<lexeme><grapheme>Colima</grapheme><phoneme>kəˈliːmə</phoneme></lexeme>
<lexeme><grapheme>Cologne</grapheme><phoneme>kəˈloʊn</phoneme></lexeme>
<lexeme><grapheme>Colombia</grapheme><phoneme>kəˈlʌmbiə</phoneme></lexeme>
<lexeme><grapheme>Colombo</grapheme><phoneme>kəˈlʌmboʊ</phoneme></lexeme>
<lexeme><grapheme>Comilla</grapheme><phoneme>kuːˈmiːlə</phoneme></lexeme>
<lexeme><grapheme>Comoros</grapheme><phoneme>ˈkɒməroʊz</phoneme></lexeme>
<lexeme><grapheme>Conakry</grapheme><phoneme>ˈkɒnəkri</phoneme></lexeme>
<lexeme><grapheme>Concepción</grapheme><phoneme>kənˌsɛpsiˈoʊn</phoneme></lexeme>
<lexeme><grapheme>Concord</grapheme><phoneme>ˈkɒŋkərd</phoneme></lexeme>
<lexeme><grapheme>Connacht</grapheme><phoneme>ˈkɒnət</phoneme></lexeme>
<lexeme><grapheme>Constanța</grapheme><phoneme>kɒnˈstæntsə</phoneme></lexeme>
<lexeme><grapheme>Contagem</grapheme><phoneme>kɒnˈtɑːʒɛm</phoneme></lexeme>
<lexeme><grapheme>Coober Pedy</grapheme><phoneme>ˈkuːbər ˈpiːdi</phoneme></lexeme>
<lexeme><grapheme>Copacabana</grapheme><phoneme>ˌkoʊpəkəˈbænə</phoneme></lexeme>
<lexeme><grapheme>Copenhagen</grapheme><phoneme>ˌkoʊpənˈheɪɡən</phoneme></lexeme>
<lexeme><grapheme>Córdoba</grapheme><phoneme>ˈkɔːrdəbə</phoneme></lexeme>
<lexeme><grapheme>Cotabato</grapheme><phoneme>ˌkɒtəˈbɑːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Côte d'Ivoire</grapheme><phoneme>ˌkoʊt diːˈvwɑːr</phoneme></lexeme>
<lexeme><grapheme>Cotonou</grapheme><phoneme>ˌkɒtəˈnuː</phoneme></lexeme>
<lexeme><grapheme>Cox's Bazar</grapheme><phoneme>ˈkɒksɪz bəˈzɑːr</phoneme></lexeme>
<lexeme><grapheme>Crans-Montana</grapheme><phoneme>ˌkrɒn mɒnˈtænə</phoneme></lexeme>
<lexeme><grapheme>Crete</grapheme><phoneme>ˈkriːt</phoneme></lexeme>
<lexeme><grapheme>Crimea</grapheme><phoneme>kraɪˈmiːə</phoneme></lexeme>
<lexeme><grapheme>Croatia</grapheme><phoneme>kroʊˈeɪʃə</phoneme></lexeme>
<lexeme><grapheme>Crotone</grapheme><phoneme>krəˈtoʊneɪ</phoneme></lexeme>
<lexeme><grapheme>Cuba</grapheme><phoneme>ˈkjuːbə</phoneme></lexeme>
<lexeme><grapheme>Cúcuta</grapheme><phoneme>ˈkuːkətə</phoneme></lexeme>
<lexeme><grapheme>Cuenca</grapheme><phoneme>ˈkwɛŋkə</phoneme></lexeme>
<lexeme><grapheme>Culiacán</grapheme><phoneme>ˌkuːljəˈkɑːn</phoneme></lexeme>
<lexeme><grapheme>Culzean</grapheme><phoneme>kəˈleɪn</phoneme></lexeme>
<lexeme><grapheme>Cupertino</grapheme><phoneme>ˌkuːpərˈtiːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Curaçao</grapheme><phoneme>ˌkjʊrəˈsaʊ</phoneme></lexeme>
<lexeme><grapheme>Curitiba</grapheme><phoneme>ˌkʊərɪˈtiːbə</phoneme></lexeme>
<lexeme><grapheme>Cusco</grapheme><phoneme>ˈkuːskoʊ</phoneme></lexeme>
<lexeme><grapheme>Cutro</grapheme><phoneme>ˈkuːtroʊ</phoneme></lexeme>
<lexeme><grapheme>Cuyahoga</grapheme><phoneme>ˌkaɪəˈhoʊɡə</phoneme></lexeme>
<lexeme><grapheme>Cwmbran</grapheme><phoneme>kʊmˈbrɑːn</phoneme></lexeme>
<lexeme><grapheme>Cyprus</grapheme><phoneme>ˈsaɪprəs</phoneme></lexeme>
<lexeme><grapheme>Czechia</grapheme><phoneme>ˈtʃɛkiə</phoneme></lexeme>
<lexeme><grapheme>Częstochowa</grapheme><phoneme>ˌtʃɛnstəˈkoʊvə</phoneme></lexeme>
<lexeme><grapheme>Da Nang</grapheme><phoneme>ˌdɑː ˈnɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Daegu</grapheme><phoneme>ˈdeɪɡuː</phoneme></lexeme>
<lexeme><grapheme>Daejeon</grapheme><phoneme>ˈdeɪdʒʌn</phoneme></lexeme>
<lexeme><grapheme>Dahiyeh</grapheme><phoneme>ˈdɑːhijə</phoneme></lexeme>
<lexeme><grapheme>Dáil</grapheme><phoneme>ˈdɔɪl</phoneme></lexeme>
<lexeme><grapheme>Dak Lak</grapheme><phoneme>ˌdɑːk ˈlɑːk</phoneme></lexeme>
<lexeme><grapheme>Dakar</grapheme><phoneme>dəˈkɑːr</phoneme></lexeme>
<lexeme><grapheme>Dakhla</grapheme><phoneme>ˈdɑːklə</phoneme></lexeme>
<lexeme><grapheme>Dalian</grapheme><phoneme>ˌdɑːliˈɑːn</phoneme></lexeme>
<lexeme><grapheme>Damascus</grapheme><phoneme>dəˈmæskəs</phoneme></lexeme>
<lexeme><grapheme>Dammam</grapheme><phoneme>dæˈmɑːm</phoneme></lexeme>
<lexeme><grapheme>Dar es Salaam</grapheme><phoneme>ˌdɑːr ɛs səˈlɑːm</phoneme></lexeme>
<lexeme><grapheme>Daraa</grapheme><phoneme>dəˈrɑː</phoneme></lexeme>
<lexeme><grapheme>Darfur</grapheme><phoneme>dɑːrˈfʊr</phoneme></lexeme>
<lexeme><grapheme>Darién</grapheme><phoneme>ˌdɛriˈɛn</phoneme></lexeme>
<lexeme><grapheme>Darjeeling</grapheme><phoneme>dɑːrˈdʒiːlɪŋ</phoneme></lexeme>
<lexeme><grapheme>Daugavpils</grapheme><phoneme>ˈdaʊɡəfpɪls</phoneme></lexeme>
<lexeme><grapheme>Davao</grapheme><phoneme>ˈdɑːvaʊ</phoneme></lexeme>
<lexeme><grapheme>Davos</grapheme><phoneme>dɑːˈvoʊs</phoneme></lexeme>
<lexeme><grapheme>Debrecen</grapheme><phoneme>ˈdɛbrɛtsɛn</phoneme></lexeme>
<lexeme><grapheme>Dehradun</grapheme><phoneme>ˌdɛrəˈduːn</phoneme></lexeme>
<lexeme><grapheme>Deir al-Balah</grapheme><phoneme>ˌdeɪr æl ˈbælə</phoneme></lexeme>
<lexeme><grapheme>Deir ez-Zor</grapheme><phoneme>ˌdeɪr ɛz ˈzɔːr</phoneme></lexeme>
<lexeme><grapheme>Delhi</grapheme><phoneme>ˈdɛli</phoneme></lexeme>
<lexeme><grapheme>Denali</grapheme><phoneme>dəˈnɑːli</phoneme></lexeme>
<lexeme><grapheme>Denpasar</grapheme><phoneme>dɛnˈpɑːsɑːr</phoneme></lexeme>
<lexeme><grapheme>Depok</grapheme><phoneme>ˈdeɪpɒk</phoneme></lexeme>
<lexeme><grapheme>Deptford</grapheme><phoneme>ˈdɛtfərd</phoneme></lexeme>
<lexeme><grapheme>Derna</grapheme><phoneme>ˈdɛrnə</phoneme></lexeme>
<lexeme><grapheme>Derry</grapheme><phoneme>ˈdɛri</phoneme></lexeme>
<lexeme><grapheme>Des Moines</grapheme><phoneme>dɪ ˈmɔɪn</phoneme></lexeme>
<lexeme><grapheme>Des Plaines</grapheme><phoneme>dɛs ˈpleɪnz</phoneme></lexeme>
<lexeme><grapheme>Dhahran</grapheme><phoneme>dɑːˈrɑːn</phoneme></lexeme>
<lexeme><grapheme>Dhaka</grapheme><phoneme>ˈdækə</phoneme></lexeme>
<lexeme><grapheme>Diaoyu</grapheme><phoneme>ˌdjaʊˈjuː</phoneme></lexeme>
<lexeme><grapheme>Dien Bien Phu</grapheme><phoneme>ˌdjɛn ˌbjɛn ˈfuː</phoneme></lexeme>
<lexeme><grapheme>Dijon</grapheme><phoneme>diːˈʒɒn</phoneme></lexeme>
<lexeme><grapheme>Dili</grapheme><phoneme>ˈdɪli</phoneme></lexeme>
<lexeme><grapheme>Diyarbakır</grapheme><phoneme>diˈjɑːrbəkɪr</phoneme></lexeme>
<lexeme><grapheme>Djerba</grapheme><phoneme>ˈdʒɜːrbə</phoneme></lexeme>
<lexeme><grapheme>Djibouti</grapheme><phoneme>dʒɪˈbuːti</phoneme></lexeme>
<lexeme><grapheme>Dnipro</grapheme><phoneme>dəˈniːproʊ</phoneme></lexeme>
<lexeme><grapheme>Dodoma</grapheme><phoneme>doʊˈdoʊmə</phoneme></lexeme>
<lexeme><grapheme>Doha</grapheme><phoneme>ˈdoʊhɑː</phoneme></lexeme>
<lexeme><grapheme>Dokdo</grapheme><phoneme>ˈdɒkdoʊ</phoneme></lexeme>
<lexeme><grapheme>Doklam</grapheme><phoneme>ˈdoʊklɑːm</phoneme></lexeme>
<lexeme><grapheme>Dolgellau</grapheme><phoneme>dɒlˈɡɛlaɪ</phoneme></lexeme>
<lexeme><grapheme>Dominica</grapheme><phoneme>ˌdɒmɪˈniːkə</phoneme></lexeme>
<lexeme><grapheme>Donbas</grapheme><phoneme>dɒnˈbæs</phoneme></lexeme>
<lexeme><grapheme>Donetsk</grapheme><phoneme>dɒnˈjɛtsk</phoneme></lexeme>
<lexeme><grapheme>Douala</grapheme><phoneme>duːˈɑːlə</phoneme></lexeme>
<lexeme><grapheme>Dresden</grapheme><phoneme>ˈdrɛzdən</phoneme></lexeme>
<lexeme><grapheme>Drogheda</grapheme><phoneme>ˈdrɒhədə</phoneme></lexeme>
<lexeme><grapheme>Dubai</grapheme><phoneme>duːˈbaɪ</phoneme></lexeme>
<lexeme><grapheme>Dublin</grapheme><phoneme>ˈdʌblɪn</phoneme></lexeme>
<lexeme><grapheme>Dubrovnik</grapheme><phoneme>duːˈbrɒvnɪk</phoneme></lexeme>
<lexeme><grapheme>Dubuque</grapheme><phoneme>dəˈbjuːk</phoneme></lexeme>
<lexeme><grapheme>Duesseldorf</grapheme><phoneme>ˈdʊsəldɔːrf</phoneme></lexeme>
<lexeme><grapheme>Duisburg</grapheme><phoneme>ˈduːsbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Duluth</grapheme><phoneme>dəˈluːθ</phoneme></lexeme>
<lexeme><grapheme>Duma</grapheme><phoneme>ˈduːmə</phoneme></lexeme>
<lexeme><grapheme>Dún Laoghaire</grapheme><phoneme>dʌn ˈlɪəri</phoneme></lexeme>
<lexeme><grapheme>Dunedin</grapheme><phoneme>dʌˈniːdɪn</phoneme></lexeme>
<lexeme><grapheme>Dunkirk</grapheme><phoneme>dʌnˈkɜːrk</phoneme></lexeme>
<lexeme><grapheme>Duque de Caxias</grapheme><phoneme>ˈduːkeɪ də kæˈʃiːəs</phoneme></lexeme>
<lexeme><grapheme>Durán</grapheme><phoneme>duˈrɑːn</phoneme></lexeme>
<lexeme><grapheme>Durango</grapheme><phoneme>dʊˈræŋɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Durban</grapheme><phoneme>ˈdɜːrbən</phoneme></lexeme>
<lexeme><grapheme>Durrës</grapheme><phoneme>ˈdʊrəs</phoneme></lexeme>
<lexeme><grapheme>Dushanbe</grapheme><phoneme>duːˈʃɑːnbeɪ</phoneme></lexeme>
<lexeme><grapheme>Düsseldorf</grapheme><phoneme>ˈdʊsəldɔːrf</phoneme></lexeme>
<lexeme><grapheme>Ecatepec</grapheme><phoneme>ˌɛkɑːteɪˈpɛk</phoneme></lexeme>
<lexeme><grapheme>Ecuador</grapheme><phoneme>ˈɛkwədɔːr</phoneme></lexeme>
<lexeme><grapheme>Edinburgh</grapheme><phoneme>ˈɛdɪnbərə</phoneme></lexeme>
<lexeme><grapheme>Edirne</grapheme><phoneme>ɛˈdɪrneɪ</phoneme></lexeme>
<lexeme><grapheme>Ehime</grapheme><phoneme>ˈeɪhɪmeɪ</phoneme></lexeme>
<lexeme><grapheme>Eilat</grapheme><phoneme>eɪˈlɑːt</phoneme></lexeme>
<lexeme><grapheme>Eilean</grapheme><phoneme>ˈeɪlən</phoneme></lexeme>
<lexeme><grapheme>Eindhoven</grapheme><phoneme>ˈaɪndhoʊvən</phoneme></lexeme>
<lexeme><grapheme>El Alto</grapheme><phoneme>ɛl ˈæltoʊ</phoneme></lexeme>
<lexeme><grapheme>El Fasher</grapheme><phoneme>ɛl ˈfæʃər</phoneme></lexeme>
<lexeme><grapheme>El Geneina</grapheme><phoneme>ɛl dʒəˈneɪnə</phoneme></lexeme>
<lexeme><grapheme>El Hierro</grapheme><phoneme>ɛl ˈjɛroʊ</phoneme></lexeme>
<lexeme><grapheme>El Obeid</grapheme><phoneme>ɛl oʊˈbeɪd</phoneme></lexeme>
<lexeme><grapheme>El Salvador</grapheme><phoneme>ɛl ˈsælvədɔːr</phoneme></lexeme>
<lexeme><grapheme>El-Arish</grapheme><phoneme>ɛl əˈriːʃ</phoneme></lexeme>
<lexeme><grapheme>el-Fasher</grapheme><phoneme>ɛl ˈfæʃər</phoneme></lexeme>
<lexeme><grapheme>Eldoret</grapheme><phoneme>ˈɛldɒrɛt</phoneme></lexeme>
<lexeme><grapheme>Élysée</grapheme><phoneme>ˌeɪliˈzeɪ</phoneme></lexeme>
<lexeme><grapheme>Élysée Palace</grapheme><phoneme>ˌeɪliˈzeɪ ˈpælɪs</phoneme></lexeme>
<lexeme><grapheme>Enerhodar</grapheme><phoneme>ɛˌnɛrhoʊˈdɑːr</phoneme></lexeme>
<lexeme><grapheme>Enga</grapheme><phoneme>ˈɛŋɡə</phoneme></lexeme>
<lexeme><grapheme>Engels</grapheme><phoneme>ˈɛŋɡəlz</phoneme></lexeme>
<lexeme><grapheme>Enniskillen</grapheme><phoneme>ˌɛnɪsˈkɪlən</phoneme></lexeme>
<lexeme><grapheme>Enschede</grapheme><phoneme>ˈɛnsəxeɪdeɪ</phoneme></lexeme>
<lexeme><grapheme>Entebbe</grapheme><phoneme>ɛnˈtɛbi</phoneme></lexeme>
<lexeme><grapheme>Enugu</grapheme><phoneme>eɪˈnuːɡuː</phoneme></lexeme>
<lexeme><grapheme>Erbil</grapheme><phoneme>ɜːrˈbiːl</phoneme></lexeme>
<lexeme><grapheme>Erfurt</grapheme><phoneme>ˈɛrfʊrt</phoneme></lexeme>
<lexeme><grapheme>Eritrea</grapheme><phoneme>ˌɛrɪˈtreɪə</phoneme></lexeme>
<lexeme><grapheme>Eryri</grapheme><phoneme>ɛˈrʌri</phoneme></lexeme>
<lexeme><grapheme>Erzurum</grapheme><phoneme>ˈɛrzuːruːm</phoneme></lexeme>
<lexeme><grapheme>Esenler</grapheme><phoneme>ɛsɛnˈlɛr</phoneme></lexeme>
<lexeme><grapheme>Esenyurt</grapheme><phoneme>ɛsɛnˈjuːrt</phoneme></lexeme>
<lexeme><grapheme>Esequibo</grapheme><phoneme>ˌɛsɪˈkiːboʊ</phoneme></lexeme>
<lexeme><grapheme>Eskişehir</grapheme><phoneme>ɛsˈkiːʃɛhiːr</phoneme></lexeme>
<lexeme><grapheme>Esmeraldas</grapheme><phoneme>ˌɛzməˈrældəs</phoneme></lexeme>
<lexeme><grapheme>Espoo</grapheme><phoneme>ˈɛspoʊ</phoneme></lexeme>
<lexeme><grapheme>Essaouira</grapheme><phoneme>ˌɛsəˈwɪrə</phoneme></lexeme>
<lexeme><grapheme>Essequibo</grapheme><phoneme>ˌɛsɪˈkiːboʊ</phoneme></lexeme>
<lexeme><grapheme>Estonia</grapheme><phoneme>ɛsˈtoʊniə</phoneme></lexeme>
<lexeme><grapheme>Eswatini</grapheme><phoneme>ˌɛswɑːˈtiːni</phoneme></lexeme>
<lexeme><grapheme>eThekwini</grapheme><phoneme>ˌɛteɪˈkwiːni</phoneme></lexeme>
<lexeme><grapheme>Ethiopia</grapheme><phoneme>ˌiːθiˈoʊpiə</phoneme></lexeme>
<lexeme><grapheme>Everest</grapheme><phoneme>ˈɛvərɪst</phoneme></lexeme>
<lexeme><grapheme>Evin</grapheme><phoneme>ɛˈviːn</phoneme></lexeme>
<lexeme><grapheme>Faisalabad</grapheme><phoneme>ˌfaɪsɑːləˈbɑːd</phoneme></lexeme>
<lexeme><grapheme>Fallujah</grapheme><phoneme>fəˈluːdʒə</phoneme></lexeme>
<lexeme><grapheme>Famagusta</grapheme><phoneme>ˌfæməˈɡʊstə</phoneme></lexeme>
<lexeme><grapheme>Fermanagh</grapheme><phoneme>fərˈmænə</phoneme></lexeme>
<lexeme><grapheme>Fez</grapheme><phoneme>ˈfɛz</phoneme></lexeme>
<lexeme><grapheme>Fianna Fáil</grapheme><phoneme>ˈfiːənə ˈfɔːl</phoneme></lexeme>
<lexeme><grapheme>Fiji</grapheme><phoneme>ˈfiːdʒi</phoneme></lexeme>
<lexeme><grapheme>Fine Gael</grapheme><phoneme>ˈfiːnə ˈɡeɪl</phoneme></lexeme>
<lexeme><grapheme>Fishguard</grapheme><phoneme>ˈfɪʃɡɑːrd</phoneme></lexeme>
<lexeme><grapheme>Flores</grapheme><phoneme>ˈflɔːrɛs</phoneme></lexeme>
<lexeme><grapheme>Florianópolis</grapheme><phoneme>ˌflɒriəˈnɒpəlɪs</phoneme></lexeme>
<lexeme><grapheme>Fordow</grapheme><phoneme>ˈfɔːrdoʊ</phoneme></lexeme>
<lexeme><grapheme>Fortaleza</grapheme><phoneme>ˌfɔːrtəˈleɪzə</phoneme></lexeme>
<lexeme><grapheme>Fowey</grapheme><phoneme>ˈfɔɪ</phoneme></lexeme>
<lexeme><grapheme>Freetown</grapheme><phoneme>ˈfriːtaʊn</phoneme></lexeme>
<lexeme><grapheme>Freiburg</grapheme><phoneme>ˈfraɪbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Frome</grapheme><phoneme>ˈfruːm</phoneme></lexeme>
<lexeme><grapheme>Fujairah</grapheme><phoneme>fuːˈdʒaɪrə</phoneme></lexeme>
<lexeme><grapheme>Fujian</grapheme><phoneme>ˌfuːdʒiˈɛn</phoneme></lexeme>
<lexeme><grapheme>Fukuoka</grapheme><phoneme>ˌfuːkuˈoʊkə</phoneme></lexeme>
<lexeme><grapheme>Fukushima</grapheme><phoneme>ˌfuːkʊˈʃiːmə</phoneme></lexeme>
<lexeme><grapheme>Funafuti</grapheme><phoneme>ˌfuːnəˈfuːti</phoneme></lexeme>
<lexeme><grapheme>Gabon</grapheme><phoneme>ɡæˈbɒn</phoneme></lexeme>
<lexeme><grapheme>Gaborone</grapheme><phoneme>ˌɡæbəˈroʊni</phoneme></lexeme>
<lexeme><grapheme>Gaeltacht</grapheme><phoneme>ˈɡeɪltəxt</phoneme></lexeme>
<lexeme><grapheme>Gagauzia</grapheme><phoneme>ɡəˈɡaʊziə</phoneme></lexeme>
<lexeme><grapheme>Galápagos</grapheme><phoneme>ɡəˈlæpəɡɒs</phoneme></lexeme>
<lexeme><grapheme>Galilee</grapheme><phoneme>ˈɡælɪliː</phoneme></lexeme>
<lexeme><grapheme>Galle</grapheme><phoneme>ˈɡɔːl</phoneme></lexeme>
<lexeme><grapheme>Galwan</grapheme><phoneme>ˈɡælwɑːn</phoneme></lexeme>
<lexeme><grapheme>Gambia</grapheme><phoneme>ˈɡæmbiə</phoneme></lexeme>
<lexeme><grapheme>Ganges</grapheme><phoneme>ˈɡændʒiːz</phoneme></lexeme>
<lexeme><grapheme>Gangnam</grapheme><phoneme>ˈɡɑːŋnɑːm</phoneme></lexeme>
<lexeme><grapheme>Gangtok</grapheme><phoneme>ˈɡæŋtɒk</phoneme></lexeme>
<lexeme><grapheme>Gansu</grapheme><phoneme>ˌɡɑːnˈsuː</phoneme></lexeme>
<lexeme><grapheme>Gao</grapheme><phoneme>ˈɡaʊ</phoneme></lexeme>
<lexeme><grapheme>Gatineau</grapheme><phoneme>ˈɡætɪnoʊ</phoneme></lexeme>
<lexeme><grapheme>Gauteng</grapheme><phoneme>ˈxaʊtɛŋ</phoneme></lexeme>
<lexeme><grapheme>Gavdos</grapheme><phoneme>ˈɡævdɒs</phoneme></lexeme>
<lexeme><grapheme>Gaza</grapheme><phoneme>ˈɡɑːzə</phoneme></lexeme>
<lexeme><grapheme>Gaziantep</grapheme><phoneme>ˌɡɑːziˈɑːntɛp</phoneme></lexeme>
<lexeme><grapheme>Gdańsk</grapheme><phoneme>ɡəˈdænsk</phoneme></lexeme>
<lexeme><grapheme>Gdynia</grapheme><phoneme>ɡəˈdiːnjə</phoneme></lexeme>
<lexeme><grapheme>Geelong</grapheme><phoneme>dʒɪˈlɒŋ</phoneme></lexeme>
<lexeme><grapheme>Geneva</grapheme><phoneme>dʒəˈniːvə</phoneme></lexeme>
<lexeme><grapheme>Genoa</grapheme><phoneme>ˈdʒɛnoʊə</phoneme></lexeme>
<lexeme><grapheme>Georgetown</grapheme><phoneme>ˈdʒɔːrdʒtaʊn</phoneme></lexeme>
<lexeme><grapheme>Ghana</grapheme><phoneme>ˈɡɑːnə</phoneme></lexeme>
<lexeme><grapheme>Ghardaïa</grapheme><phoneme>ɡɑːrˈdaɪə</phoneme></lexeme>
<lexeme><grapheme>Ghent</grapheme><phoneme>ˈɡɛnt</phoneme></lexeme>
<lexeme><grapheme>Gifu</grapheme><phoneme>ˈɡiːfuː</phoneme></lexeme>
<lexeme><grapheme>Gila</grapheme><phoneme>ˈhiːlə</phoneme></lexeme>
<lexeme><grapheme>Gilgit-Baltistan</grapheme><phoneme>ˈɡɪlɡɪt ˌbɑːltɪˈstɑːn</phoneme></lexeme>
<lexeme><grapheme>Ginza</grapheme><phoneme>ˈɡɪnzə</phoneme></lexeme>
<lexeme><grapheme>Gitega</grapheme><phoneme>ɡɪˈteɪɡə</phoneme></lexeme>
<lexeme><grapheme>Giza</grapheme><phoneme>ˈɡiːzə</phoneme></lexeme>
<lexeme><grapheme>Glasgow</grapheme><phoneme>ˈɡlæzɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Gloucester</grapheme><phoneme>ˈɡlɒstər</phoneme></lexeme>
<lexeme><grapheme>Gloucestershire</grapheme><phoneme>ˈɡlɒstərʃər</phoneme></lexeme>
<lexeme><grapheme>Goa</grapheme><phoneme>ˈɡoʊə</phoneme></lexeme>
<lexeme><grapheme>Goiânia</grapheme><phoneme>ɡɔɪˈɑːniə</phoneme></lexeme>
<lexeme><grapheme>Goiás</grapheme><phoneme>ɡɔɪˈɑːs</phoneme></lexeme>
<lexeme><grapheme>Golan</grapheme><phoneme>ˈɡoʊlɑːn</phoneme></lexeme>
<lexeme><grapheme>Goma</grapheme><phoneme>ˈɡoʊmə</phoneme></lexeme>
<lexeme><grapheme>Gombe</grapheme><phoneme>ˈɡɒmbeɪ</phoneme></lexeme>
<lexeme><grapheme>Gomel</grapheme><phoneme>ˈɡɒmɛl</phoneme></lexeme>
<lexeme><grapheme>Gonaïves</grapheme><phoneme>ɡoʊnəˈiːv</phoneme></lexeme>
<lexeme><grapheme>Gonville and Caius</grapheme><phoneme>ˈɡɒnvɪl ənd ˈkiːz</phoneme></lexeme>
<lexeme><grapheme>Goodenough</grapheme><phoneme>ˈɡʊdɪnʌf</phoneme></lexeme>
<lexeme><grapheme>Gopalganj</grapheme><phoneme>ˌɡoʊpɑːlˈɡʌndʒ</phoneme></lexeme>
<lexeme><grapheme>Göteborg</grapheme><phoneme>ˈjɜːtəbɔːr</phoneme></lexeme>
<lexeme><grapheme>Gothenburg</grapheme><phoneme>ˈɡɒθənbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Goulburn</grapheme><phoneme>ˈɡoʊlbərn</phoneme></lexeme>
<lexeme><grapheme>Gqeberha</grapheme><phoneme>keɪˈbɛrə</phoneme></lexeme>
<lexeme><grapheme>Gračanica</grapheme><phoneme>ˌɡrætʃɑːˈniːtsɑː</phoneme></lexeme>
<lexeme><grapheme>Granada</grapheme><phoneme>ɡrəˈnɑːdə</phoneme></lexeme>
<lexeme><grapheme>Graz</grapheme><phoneme>ˈɡrɑːts</phoneme></lexeme>
<lexeme><grapheme>Greenwich</grapheme><phoneme>ˈɡrɛnɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Grenada</grapheme><phoneme>ɡrəˈneɪdə</phoneme></lexeme>
<lexeme><grapheme>Grenoble</grapheme><phoneme>ɡrəˈnoʊbəl</phoneme></lexeme>
<lexeme><grapheme>Grindavik</grapheme><phoneme>ˈɡrɪndəvɪk</phoneme></lexeme>
<lexeme><grapheme>Groningen</grapheme><phoneme>ˈɡroʊnɪŋən</phoneme></lexeme>
<lexeme><grapheme>Grosse Pointe</grapheme><phoneme>ˈɡroʊs ˈpɔɪnt</phoneme></lexeme>
<lexeme><grapheme>Grosvenor</grapheme><phoneme>ˈɡroʊvnər</phoneme></lexeme>
<lexeme><grapheme>Grozny</grapheme><phoneme>ˈɡrɒzni</phoneme></lexeme>
<lexeme><grapheme>Gruinard</grapheme><phoneme>ˈɡrɪnjərd</phoneme></lexeme>
<lexeme><grapheme>Guadalajara</grapheme><phoneme>ˌɡwɑːdələˈhɑːrə</phoneme></lexeme>
<lexeme><grapheme>Guadalcanal</grapheme><phoneme>ˌɡwɑːdəlkəˈnæl</phoneme></lexeme>
<lexeme><grapheme>Guadeloupe</grapheme><phoneme>ˌɡwɑːdəˈluːp</phoneme></lexeme>
<lexeme><grapheme>Guam</grapheme><phoneme>ˈɡwɑːm</phoneme></lexeme>
<lexeme><grapheme>Guanajuato</grapheme><phoneme>ˌɡwɑːnəˈhwɑːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Guangdong</grapheme><phoneme>ˌɡwɑːŋˈdʊŋ</phoneme></lexeme>
<lexeme><grapheme>Guangzhou</grapheme><phoneme>ˌɡwɑːŋˈdʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Guantánamo</grapheme><phoneme>ɡwɑːnˈtɑːnəmoʊ</phoneme></lexeme>
<lexeme><grapheme>Guarulhos</grapheme><phoneme>ɡwæˈruːljuːs</phoneme></lexeme>
<lexeme><grapheme>Guatemala</grapheme><phoneme>ˌɡwɑːtəˈmɑːlə</phoneme></lexeme>
<lexeme><grapheme>Guayaquil</grapheme><phoneme>ˌɡwaɪəˈkiːl</phoneme></lexeme>
<lexeme><grapheme>Guerrero</grapheme><phoneme>ɡəˈrɛroʊ</phoneme></lexeme>
<lexeme><grapheme>Guinea-Bissau</grapheme><phoneme>ˈɡɪni bɪˈsaʊ</phoneme></lexeme>
<lexeme><grapheme>Guizhou</grapheme><phoneme>ˌɡweɪˈdʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Gujarat</grapheme><phoneme>ˌɡuːdʒəˈrɑːt</phoneme></lexeme>
<lexeme><grapheme>Gulu</grapheme><phoneme>ˈɡuːluː</phoneme></lexeme>
<lexeme><grapheme>Gurugram</grapheme><phoneme>ˈɡʊrʊɡrɑːm</phoneme></lexeme>
<lexeme><grapheme>Guwahati</grapheme><phoneme>ˌɡuːwəˈhɑːti</phoneme></lexeme>
<lexeme><grapheme>Guyana</grapheme><phoneme>ɡaɪˈɑːnə</phoneme></lexeme>
<lexeme><grapheme>Gwadar</grapheme><phoneme>ˈɡwɑːdər</phoneme></lexeme>
<lexeme><grapheme>Gwangju</grapheme><phoneme>ˈɡwɑːŋdʒuː</phoneme></lexeme>
<lexeme><grapheme>Gyeongju</grapheme><phoneme>ˈɡjʌŋdʒuː</phoneme></lexeme>
<lexeme><grapheme>Győr</grapheme><phoneme>ˈdjɜːr</phoneme></lexeme>
<lexeme><grapheme>Gyumri</grapheme><phoneme>ɡjuːmˈriː</phoneme></lexeme>
<lexeme><grapheme>Ha Long</grapheme><phoneme>ˌhɑː ˈlɒŋ</phoneme></lexeme>
<lexeme><grapheme>Hadramawt</grapheme><phoneme>ˌhɑːdrəˈmaʊt</phoneme></lexeme>
<lexeme><grapheme>Hague</grapheme><phoneme>ˈheɪɡ</phoneme></lexeme>
<lexeme><grapheme>Hai Phong</grapheme><phoneme>ˌhaɪ ˈfɒŋ</phoneme></lexeme>
<lexeme><grapheme>Haida Gwaii</grapheme><phoneme>ˈhaɪdə ˈɡwaɪ</phoneme></lexeme>
<lexeme><grapheme>Haifa</grapheme><phoneme>ˈhaɪfə</phoneme></lexeme>
<lexeme><grapheme>Hainan</grapheme><phoneme>ˌhaɪˈnɑːn</phoneme></lexeme>
<lexeme><grapheme>Haiphong</grapheme><phoneme>ˌhaɪˈfɒŋ</phoneme></lexeme>
<lexeme><grapheme>Haiti</grapheme><phoneme>ˈheɪti</phoneme></lexeme>
<lexeme><grapheme>Hakkari</grapheme><phoneme>həˈkɑːri</phoneme></lexeme>
<lexeme><grapheme>Hakone</grapheme><phoneme>hɑːˈkoʊneɪ</phoneme></lexeme>
<lexeme><grapheme>Halong</grapheme><phoneme>ˌhɑːˈlɒŋ</phoneme></lexeme>
<lexeme><grapheme>Hama</grapheme><phoneme>ˈhɑːmə</phoneme></lexeme>
<lexeme><grapheme>Hamadan</grapheme><phoneme>ˈhæmədæn</phoneme></lexeme>
<lexeme><grapheme>Hambantota</grapheme><phoneme>ˌhæmbənˈtoʊtə</phoneme></lexeme>
<lexeme><grapheme>Hamburg</grapheme><phoneme>ˈhæmbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Haneda</grapheme><phoneme>hɑːˈneɪdə</phoneme></lexeme>
<lexeme><grapheme>Hangzhou</grapheme><phoneme>ˌhɑːŋˈdʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Hanoi</grapheme><phoneme>hæˈnɔɪ</phoneme></lexeme>
<lexeme><grapheme>Hanover</grapheme><phoneme>ˈhænoʊvər</phoneme></lexeme>
<lexeme><grapheme>Happisburgh</grapheme><phoneme>ˈheɪzbərə</phoneme></lexeme>
<lexeme><grapheme>Harare</grapheme><phoneme>həˈrɑːreɪ</phoneme></lexeme>
<lexeme><grapheme>Harbin</grapheme><phoneme>ˌhɑːrˈbɪn</phoneme></lexeme>
<lexeme><grapheme>Hargeisa</grapheme><phoneme>hɑːrˈɡeɪsə</phoneme></lexeme>
<lexeme><grapheme>Haryana</grapheme><phoneme>ˌhʌriˈɑːnə</phoneme></lexeme>
<lexeme><grapheme>Hasakah</grapheme><phoneme>ˈhæsəkə</phoneme></lexeme>
<lexeme><grapheme>Hat Yai</grapheme><phoneme>ˌhɑːt ˈjaɪ</phoneme></lexeme>
<lexeme><grapheme>Hatay</grapheme><phoneme>hɑːˈtaɪ</phoneme></lexeme>
<lexeme><grapheme>Havana</grapheme><phoneme>həˈvænə</phoneme></lexeme>
<lexeme><grapheme>Haverhill</grapheme><phoneme>ˈheɪvrɪl</phoneme></lexeme>
<lexeme><grapheme>Hawaii</grapheme><phoneme>həˈwaɪi</phoneme></lexeme>
<lexeme><grapheme>Hebrides</grapheme><phoneme>ˈhɛbrɪdiːz</phoneme></lexeme>
<lexeme><grapheme>Hebron</grapheme><phoneme>ˈhɛbrɒn</phoneme></lexeme>
<lexeme><grapheme>Helmand</grapheme><phoneme>ˈhɛlmənd</phoneme></lexeme>
<lexeme><grapheme>Helsinki</grapheme><phoneme>ˈhɛlsɪŋki</phoneme></lexeme>
<lexeme><grapheme>Herat</grapheme><phoneme>hɛˈrɑːt</phoneme></lexeme>
<lexeme><grapheme>Herzegovina</grapheme><phoneme>ˌhɜːrtsəɡoʊˈviːnə</phoneme></lexeme>
<lexeme><grapheme>Hezbollah</grapheme><phoneme>ˌhɛzbəˈlɑː</phoneme></lexeme>
<lexeme><grapheme>Himachal Pradesh</grapheme><phoneme>hɪˈmɑːtʃəl prəˈdɛʃ</phoneme></lexeme>
<lexeme><grapheme>Hiroshima</grapheme><phoneme>hɪˈroʊʃɪmə</phoneme></lexeme>
<lexeme><grapheme>Ho Chi Minh</grapheme><phoneme>ˈhoʊ tʃiː mɪn</phoneme></lexeme>
<lexeme><grapheme>Hoboken</grapheme><phoneme>ˈhoʊboʊkən</phoneme></lexeme>
<lexeme><grapheme>Hodeidah</grapheme><phoneme>hoʊˈdeɪdə</phoneme></lexeme>
<lexeme><grapheme>Hohhot</grapheme><phoneme>ˌhoʊˈhɒt</phoneme></lexeme>
<lexeme><grapheme>Hoi An</grapheme><phoneme>ˌhɔɪ ˈɑːn</phoneme></lexeme>
<lexeme><grapheme>Hokkaido</grapheme><phoneme>hɒˈkaɪdoʊ</phoneme></lexeme>
<lexeme><grapheme>Holborn</grapheme><phoneme>ˈhoʊbərn</phoneme></lexeme>
<lexeme><grapheme>Holyrood</grapheme><phoneme>ˈhɒliruːd</phoneme></lexeme>
<lexeme><grapheme>Homs</grapheme><phoneme>ˈhɒms</phoneme></lexeme>
<lexeme><grapheme>Honduras</grapheme><phoneme>hɒnˈdjʊrəs</phoneme></lexeme>
<lexeme><grapheme>Hong Kong</grapheme><phoneme>ˌhɒŋ ˈkɒŋ</phoneme></lexeme>
<lexeme><grapheme>Honiara</grapheme><phoneme>ˌhoʊniˈɑːrə</phoneme></lexeme>
<lexeme><grapheme>Honshu</grapheme><phoneme>ˈhɒnʃuː</phoneme></lexeme>
<lexeme><grapheme>Hormuz</grapheme><phoneme>hɔːrˈmuːz</phoneme></lexeme>
<lexeme><grapheme>Horyu-ji</grapheme><phoneme>ˈhɔːrjuː dʒi</phoneme></lexeme>
<lexeme><grapheme>Hotan</grapheme><phoneme>hoʊˈtɑːn</phoneme></lexeme>
<lexeme><grapheme>Houston</grapheme><phoneme>ˈhjuːstən</phoneme></lexeme>
<lexeme><grapheme>Houston Street</grapheme><phoneme>ˈhaʊstən ˈstriːt</phoneme></lexeme>
<lexeme><grapheme>Houthi</grapheme><phoneme>ˈhuːθi</phoneme></lexeme>
<lexeme><grapheme>Houthis</grapheme><phoneme>ˈhuːθiz</phoneme></lexeme>
<lexeme><grapheme>Hsinchu</grapheme><phoneme>ˌʃɪnˈdʒuː</phoneme></lexeme>
<lexeme><grapheme>Huai'an</grapheme><phoneme>ˌhwaɪˈɑːn</phoneme></lexeme>
<lexeme><grapheme>Hualien</grapheme><phoneme>ˌhwɑːˈljɛn</phoneme></lexeme>
<lexeme><grapheme>Hubei</grapheme><phoneme>ˌhuːˈbeɪ</phoneme></lexeme>
<lexeme><grapheme>Hue</grapheme><phoneme>ˈhweɪ</phoneme></lexeme>
<lexeme><grapheme>Huliaipole</grapheme><phoneme>ˌhuːljaɪˈpoʊleɪ</phoneme></lexeme>
<lexeme><grapheme>Hunan</grapheme><phoneme>ˌhuːˈnɑːn</phoneme></lexeme>
<lexeme><grapheme>Hungary</grapheme><phoneme>ˈhʌŋɡəri</phoneme></lexeme>
<lexeme><grapheme>Hurghada</grapheme><phoneme>hʊrˈɡɑːdə</phoneme></lexeme>
<lexeme><grapheme>Hyderabad</grapheme><phoneme>ˈhaɪdərəbæd</phoneme></lexeme>
<lexeme><grapheme>Iași</grapheme><phoneme>ˈjɑːʃ</phoneme></lexeme>
<lexeme><grapheme>Ibadan</grapheme><phoneme>ɪˈbɑːdən</phoneme></lexeme>
<lexeme><grapheme>Idaho</grapheme><phoneme>ˈaɪdəhoʊ</phoneme></lexeme>
<lexeme><grapheme>Idlib</grapheme><phoneme>ˈɪdlɪb</phoneme></lexeme>
<lexeme><grapheme>Iguala</grapheme><phoneme>ɪˈɡwɑːlə</phoneme></lexeme>
<lexeme><grapheme>Ikaruga</grapheme><phoneme>ˌiːkəˈruːɡə</phoneme></lexeme>
<lexeme><grapheme>Illinois</grapheme><phoneme>ˌɪlɪˈnɔɪ</phoneme></lexeme>
<lexeme><grapheme>Iloilo</grapheme><phoneme>ˌiːloʊˈiːloʊ</phoneme></lexeme>
<lexeme><grapheme>Ilorin</grapheme><phoneme>iːˈlɔːriːn</phoneme></lexeme>
<lexeme><grapheme>Ilulissat</grapheme><phoneme>iːˈluːliːsæt</phoneme></lexeme>
<lexeme><grapheme>Imphal</grapheme><phoneme>ˈɪmfəl</phoneme></lexeme>
<lexeme><grapheme>Incheon</grapheme><phoneme>ˈɪntʃʌn</phoneme></lexeme>
<lexeme><grapheme>Incirlik</grapheme><phoneme>ˈɪndʒɪrlɪk</phoneme></lexeme>
<lexeme><grapheme>Indore</grapheme><phoneme>ɪnˈdɔːr</phoneme></lexeme>
<lexeme><grapheme>Innsbruck</grapheme><phoneme>ˈɪnzbrʊk</phoneme></lexeme>
<lexeme><grapheme>Ioannina</grapheme><phoneme>joʊˈænɪnə</phoneme></lexeme>
<lexeme><grapheme>Iowa</grapheme><phoneme>ˈaɪəwə</phoneme></lexeme>
<lexeme><grapheme>Ipanema</grapheme><phoneme>ˌɪpəˈniːmə</phoneme></lexeme>
<lexeme><grapheme>Ipoh</grapheme><phoneme>ˈiːpoʊ</phoneme></lexeme>
<lexeme><grapheme>Iqaluit</grapheme><phoneme>ɪˈkæluɪt</phoneme></lexeme>
<lexeme><grapheme>Iquitos</grapheme><phoneme>ɪˈkiːtoʊs</phoneme></lexeme>
<lexeme><grapheme>Iran</grapheme><phoneme>ɪˈrɑːn</phoneme></lexeme>
<lexeme><grapheme>Iraq</grapheme><phoneme>ɪˈrɑːk</phoneme></lexeme>
<lexeme><grapheme>Irbid</grapheme><phoneme>ˈɪrbɪd</phoneme></lexeme>
<lexeme><grapheme>Irkutsk</grapheme><phoneme>ɪrˈkuːtsk</phoneme></lexeme>
<lexeme><grapheme>Irpin</grapheme><phoneme>ɪrˈpiːn</phoneme></lexeme>
<lexeme><grapheme>Isfahan</grapheme><phoneme>ˌɪsfəˈhɑːn</phoneme></lexeme>
<lexeme><grapheme>Ishikawa</grapheme><phoneme>ˌiːʃɪˈkɑːwə</phoneme></lexeme>
<lexeme><grapheme>Islamabad</grapheme><phoneme>ɪsˈlɑːməbɑːd</phoneme></lexeme>
<lexeme><grapheme>Ismailia</grapheme><phoneme>ˌɪsmeɪˈliːə</phoneme></lexeme>
<lexeme><grapheme>Israel</grapheme><phoneme>ˈɪzreɪəl</phoneme></lexeme>
<lexeme><grapheme>Istanbul</grapheme><phoneme>ˌɪstænˈbʊl</phoneme></lexeme>
<lexeme><grapheme>Itaewon</grapheme><phoneme>ˈiːteɪwɒn</phoneme></lexeme>
<lexeme><grapheme>Itaipú</grapheme><phoneme>ˌiːtaɪˈpuː</phoneme></lexeme>
<lexeme><grapheme>Ituri</grapheme><phoneme>ɪˈtʊri</phoneme></lexeme>
<lexeme><grapheme>Ivano-Frankivsk</grapheme><phoneme>ɪˈvɑːnoʊ frænˈkiːvsk</phoneme></lexeme>
<lexeme><grapheme>Iwate</grapheme><phoneme>iˈwɑːteɪ</phoneme></lexeme>
<lexeme><grapheme>Izium</grapheme><phoneme>ɪˈzjuːm</phoneme></lexeme>
<lexeme><grapheme>Izmir</grapheme><phoneme>ɪzˈmɪr</phoneme></lexeme>
<lexeme><grapheme>Jabalia</grapheme><phoneme>dʒəˈbɑːliə</phoneme></lexeme>
<lexeme><grapheme>Jabaliya</grapheme><phoneme>dʒəˈbɑːliə</phoneme></lexeme>
<lexeme><grapheme>Jacmel</grapheme><phoneme>ʒækˈmɛl</phoneme></lexeme>
<lexeme><grapheme>Jaén</grapheme><phoneme>hɑːˈɛn</phoneme></lexeme>
<lexeme><grapheme>Jaffna</grapheme><phoneme>ˈdʒæfnə</phoneme></lexeme>
<lexeme><grapheme>Jaipur</grapheme><phoneme>ˈdʒaɪpʊr</phoneme></lexeme>
<lexeme><grapheme>Jakarta</grapheme><phoneme>dʒəˈkɑːrtə</phoneme></lexeme>
<lexeme><grapheme>Jalalabad</grapheme><phoneme>dʒəˈlæləbæd</phoneme></lexeme>
<lexeme><grapheme>Jalapa</grapheme><phoneme>həˈlɑːpə</phoneme></lexeme>
<lexeme><grapheme>Jalisco</grapheme><phoneme>hɑːˈlɪskoʊ</phoneme></lexeme>
<lexeme><grapheme>Jamaica</grapheme><phoneme>dʒəˈmeɪkə</phoneme></lexeme>
<lexeme><grapheme>Jammu</grapheme><phoneme>ˈdʒʌmuː</phoneme></lexeme>
<lexeme><grapheme>Jamshedpur</grapheme><phoneme>ˈdʒʌmʃɛdpʊər</phoneme></lexeme>
<lexeme><grapheme>Jamundí</grapheme><phoneme>ˌhæmuːnˈdiː</phoneme></lexeme>
<lexeme><grapheme>Jayapura</grapheme><phoneme>ˌdʒaɪəˈpʊərə</phoneme></lexeme>
<lexeme><grapheme>Jazan</grapheme><phoneme>dʒəˈzɑːn</phoneme></lexeme>
<lexeme><grapheme>Jeddah</grapheme><phoneme>ˈdʒɛdə</phoneme></lexeme>
<lexeme><grapheme>Jeju</grapheme><phoneme>ˈdʒeɪdʒuː</phoneme></lexeme>
<lexeme><grapheme>Jena</grapheme><phoneme>ˈjeɪnə</phoneme></lexeme>
<lexeme><grapheme>Jenin</grapheme><phoneme>dʒəˈniːn</phoneme></lexeme>
<lexeme><grapheme>Jericho</grapheme><phoneme>ˈdʒɛrɪkoʊ</phoneme></lexeme>
<lexeme><grapheme>Jerusalem</grapheme><phoneme>dʒəˈruːsələm</phoneme></lexeme>
<lexeme><grapheme>Jhang</grapheme><phoneme>ˈdʒæŋ</phoneme></lexeme>
<lexeme><grapheme>Jharkhand</grapheme><phoneme>ˈdʒɑːrkʌnd</phoneme></lexeme>
<lexeme><grapheme>Jiading</grapheme><phoneme>ˌdʒjɑːˈdiːŋ</phoneme></lexeme>
<lexeme><grapheme>Jiangsu</grapheme><phoneme>ˌdʒjɑːŋˈsuː</phoneme></lexeme>
<lexeme><grapheme>Jiangxi</grapheme><phoneme>ˌdʒjɑːŋˈʃiː</phoneme></lexeme>
<lexeme><grapheme>Jilin</grapheme><phoneme>ˌdʒiːˈlɪn</phoneme></lexeme>
<lexeme><grapheme>Jinan</grapheme><phoneme>ˌdʒiːˈnɑːn</phoneme></lexeme>
<lexeme><grapheme>Jizan</grapheme><phoneme>dʒɪˈzɑːn</phoneme></lexeme>
<lexeme><grapheme>Jodhpur</grapheme><phoneme>ˈdʒɒdpʊər</phoneme></lexeme>
<lexeme><grapheme>Johannesburg</grapheme><phoneme>dʒoʊˈhænɪsbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Johor</grapheme><phoneme>dʒəˈhɔːr</phoneme></lexeme>
<lexeme><grapheme>Johor Bahru</grapheme><phoneme>dʒəˈhɔːr ˈbɑːruː</phoneme></lexeme>
<lexeme><grapheme>Joliet</grapheme><phoneme>ˌdʒoʊliˈɛt</phoneme></lexeme>
<lexeme><grapheme>Jounieh</grapheme><phoneme>dʒuːˈniːə</phoneme></lexeme>
<lexeme><grapheme>Juba</grapheme><phoneme>ˈdʒuːbə</phoneme></lexeme>
<lexeme><grapheme>Juiz de Fora</grapheme><phoneme>ˈʒwiːz də ˈfɔːrə</phoneme></lexeme>
<lexeme><grapheme>Juliaca</grapheme><phoneme>huːliˈɑːkə</phoneme></lexeme>
<lexeme><grapheme>Jumilla</grapheme><phoneme>huːˈmiːjə</phoneme></lexeme>
<lexeme><grapheme>Juneau</grapheme><phoneme>ˈdʒuːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Jyväskylä</grapheme><phoneme>ˈjuːvæskuːlə</phoneme></lexeme>
<lexeme><grapheme>Kabul</grapheme><phoneme>ˈkɑːbʊl</phoneme></lexeme>
<lexeme><grapheme>Kabylie</grapheme><phoneme>ˌkæbɪˈliː</phoneme></lexeme>
<lexeme><grapheme>Kachin</grapheme><phoneme>kəˈtʃɪn</phoneme></lexeme>
<lexeme><grapheme>Kadugli</grapheme><phoneme>kɑːˈduːɡli</phoneme></lexeme>
<lexeme><grapheme>Kaduna</grapheme><phoneme>kəˈduːnə</phoneme></lexeme>
<lexeme><grapheme>Kaesong</grapheme><phoneme>ˌkeɪˈsɒŋ</phoneme></lexeme>
<lexeme><grapheme>Kagoshima</grapheme><phoneme>ˌkɑːɡəˈʃiːmə</phoneme></lexeme>
<lexeme><grapheme>Kahramanmaraş</grapheme><phoneme>ˌkɑːrəmɑːnməˈrɑːʃ</phoneme></lexeme>
<lexeme><grapheme>Kai Tak</grapheme><phoneme>ˌkaɪ ˈtæk</phoneme></lexeme>
<lexeme><grapheme>Kaikōura</grapheme><phoneme>kaɪˈkɔːrə</phoneme></lexeme>
<lexeme><grapheme>Kairouan</grapheme><phoneme>kaɪrˈwɑːn</phoneme></lexeme>
<lexeme><grapheme>Kalimantan</grapheme><phoneme>ˌkælɪˈmæntən</phoneme></lexeme>
<lexeme><grapheme>Kaliningrad</grapheme><phoneme>kəˈlɪnɪnɡræd</phoneme></lexeme>
<lexeme><grapheme>Kamchatka</grapheme><phoneme>kæmˈtʃætkə</phoneme></lexeme>
<lexeme><grapheme>Kampala</grapheme><phoneme>kɑːmˈpɑːlə</phoneme></lexeme>
<lexeme><grapheme>Kanazawa</grapheme><phoneme>ˌkɑːnəˈzɑːwə</phoneme></lexeme>
<lexeme><grapheme>Kandahar</grapheme><phoneme>ˈkʌndəhɑːr</phoneme></lexeme>
<lexeme><grapheme>Kandy</grapheme><phoneme>ˈkændi</phoneme></lexeme>
<lexeme><grapheme>Kangerlussuaq</grapheme><phoneme>ˌkæŋəˈluːswæk</phoneme></lexeme>
<lexeme><grapheme>Kano</grapheme><phoneme>ˈkɑːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Kanpur</grapheme><phoneme>ˈkɑːnpʊər</phoneme></lexeme>
<lexeme><grapheme>Kansai</grapheme><phoneme>ˈkɑːnsaɪ</phoneme></lexeme>
<lexeme><grapheme>Kanto</grapheme><phoneme>ˈkæntoʊ</phoneme></lexeme>
<lexeme><grapheme>Kaohsiung</grapheme><phoneme>ˌkaʊˈʃʊŋ</phoneme></lexeme>
<lexeme><grapheme>Karachi</grapheme><phoneme>kəˈrɑːtʃi</phoneme></lexeme>
<lexeme><grapheme>Karaj</grapheme><phoneme>kəˈrædʒ</phoneme></lexeme>
<lexeme><grapheme>Karbala</grapheme><phoneme>ˈkɑːrbələ</phoneme></lexeme>
<lexeme><grapheme>Kargil</grapheme><phoneme>ˈkɑːrɡɪl</phoneme></lexeme>
<lexeme><grapheme>Karlsruhe</grapheme><phoneme>ˈkɑːrlzruːə</phoneme></lexeme>
<lexeme><grapheme>Karnataka</grapheme><phoneme>kərˈnɑːtəkə</phoneme></lexeme>
<lexeme><grapheme>Kartalkaya</grapheme><phoneme>kɑːrˌtɑːlkɑːˈjɑː</phoneme></lexeme>
<lexeme><grapheme>Karur</grapheme><phoneme>kəˈruːr</phoneme></lexeme>
<lexeme><grapheme>Kashgar</grapheme><phoneme>ˈkæʃɡɑːr</phoneme></lexeme>
<lexeme><grapheme>Kashiwazaki-Kariwa</grapheme><phoneme>ˌkɑːʃiwəˈzɑːki kəˈriːwə</phoneme></lexeme>
<lexeme><grapheme>Kashmir</grapheme><phoneme>kæʃˈmɪr</phoneme></lexeme>
<lexeme><grapheme>Kathmandu</grapheme><phoneme>ˌkætmænˈduː</phoneme></lexeme>
<lexeme><grapheme>Katowice</grapheme><phoneme>ˌkætəˈviːtsə</phoneme></lexeme>
<lexeme><grapheme>Katsina</grapheme><phoneme>ˈkɑːtsɪnə</phoneme></lexeme>
<lexeme><grapheme>Kauai</grapheme><phoneme>ˈkaʊaɪ</phoneme></lexeme>
<lexeme><grapheme>Kaunas</grapheme><phoneme>ˈkaʊnəs</phoneme></lexeme>
<lexeme><grapheme>Kayes</grapheme><phoneme>ˈkaɪz</phoneme></lexeme>
<lexeme><grapheme>Kayseri</grapheme><phoneme>ˈkaɪsɛri</phoneme></lexeme>
<lexeme><grapheme>Kazakhstan</grapheme><phoneme>ˌkæzækˈstɑːn</phoneme></lexeme>
<lexeme><grapheme>Kazan</grapheme><phoneme>kəˈzɑːn</phoneme></lexeme>
<lexeme><grapheme>Kearney</grapheme><phoneme>ˈkɑːrni</phoneme></lexeme>
<lexeme><grapheme>Keelung</grapheme><phoneme>ˌdʒiːˈlʊŋ</phoneme></lexeme>
<lexeme><grapheme>Kelantan</grapheme><phoneme>kəˈlɑːntən</phoneme></lexeme>
<lexeme><grapheme>Kelowna</grapheme><phoneme>kəˈloʊnə</phoneme></lexeme>
<lexeme><grapheme>Kenosha</grapheme><phoneme>kəˈnoʊʃə</phoneme></lexeme>
<lexeme><grapheme>Kenya</grapheme><phoneme>ˈkɛnjə</phoneme></lexeme>
<lexeme><grapheme>Kerala</grapheme><phoneme>ˈkɛrələ</phoneme></lexeme>
<lexeme><grapheme>Kerch</grapheme><phoneme>ˈkɛrtʃ</phoneme></lexeme>
<lexeme><grapheme>Kerem Shalom</grapheme><phoneme>ˈkɛrɛm ʃɑːˈloʊm</phoneme></lexeme>
<lexeme><grapheme>Kerman</grapheme><phoneme>kɛrˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Kermanshah</grapheme><phoneme>kərˌmɑːnˈʃɑː</phoneme></lexeme>
<lexeme><grapheme>Ketchikan</grapheme><phoneme>ˈkɛtʃɪkæn</phoneme></lexeme>
<lexeme><grapheme>Khabarovsk</grapheme><phoneme>kəˈbɑːrəfsk</phoneme></lexeme>
<lexeme><grapheme>Khan al-Ahmar</grapheme><phoneme>ˌkɑːn æl ˈɑːmɑːr</phoneme></lexeme>
<lexeme><grapheme>Khan Younis</grapheme><phoneme>ˌkɑːn ˈjuːnɪs</phoneme></lexeme>
<lexeme><grapheme>Khan Yunis</grapheme><phoneme>ˌxɑːn ˈjuːnɪs</phoneme></lexeme>
<lexeme><grapheme>Kharg</grapheme><phoneme>ˈkɑːrɡ</phoneme></lexeme>
<lexeme><grapheme>Kharkiv</grapheme><phoneme>ˈhɑːrkɪv</phoneme></lexeme>
<lexeme><grapheme>Khartoum</grapheme><phoneme>kɑːrˈtuːm</phoneme></lexeme>
<lexeme><grapheme>Kherson</grapheme><phoneme>hɛrˈsɒn</phoneme></lexeme>
<lexeme><grapheme>Kherson region</grapheme><phoneme>hɛrˈsɒn ˈriːdʒən</phoneme></lexeme>
<lexeme><grapheme>Khmelnytskyi</grapheme><phoneme>xmɛlˈnɪtski</phoneme></lexeme>
<lexeme><grapheme>Khost</grapheme><phoneme>ˈkoʊst</phoneme></lexeme>
<lexeme><grapheme>Khujand</grapheme><phoneme>xuːˈdʒænd</phoneme></lexeme>
<lexeme><grapheme>Khyber Pakhtunkhwa</grapheme><phoneme>ˈkaɪbər pəkˈtuːnkwɑː</phoneme></lexeme>
<lexeme><grapheme>Kidal</grapheme><phoneme>kiˈdɑːl</phoneme></lexeme>
<lexeme><grapheme>Kigali</grapheme><phoneme>kɪˈɡɑːli</phoneme></lexeme>
<lexeme><grapheme>Kinmen</grapheme><phoneme>ˌdʒɪnˈmʌn</phoneme></lexeme>
<lexeme><grapheme>Kinshasa</grapheme><phoneme>kɪnˈʃɑːsə</phoneme></lexeme>
<lexeme><grapheme>Kiribati</grapheme><phoneme>ˈkɪrɪbæs</phoneme></lexeme>
<lexeme><grapheme>Kirkcaldy</grapheme><phoneme>kərˈkɔːdi</phoneme></lexeme>
<lexeme><grapheme>Kirkenes</grapheme><phoneme>ˈtʃiːrkəneɪs</phoneme></lexeme>
<lexeme><grapheme>Kirkuk</grapheme><phoneme>kɪrˈkuːk</phoneme></lexeme>
<lexeme><grapheme>Kirov</grapheme><phoneme>ˈkiːrɒv</phoneme></lexeme>
<lexeme><grapheme>Kiruna</grapheme><phoneme>ˈkiːruːnɑː</phoneme></lexeme>
<lexeme><grapheme>Kiryat Shmona</grapheme><phoneme>ˌkɪriˈɑːt ʃmoʊˈnɑː</phoneme></lexeme>
<lexeme><grapheme>Kisangani</grapheme><phoneme>ˌkiːsəŋˈɡɑːni</phoneme></lexeme>
<lexeme><grapheme>Kishtwar</grapheme><phoneme>kiːʃˈtwɑːr</phoneme></lexeme>
<lexeme><grapheme>Kismayo</grapheme><phoneme>kɪsˈmaɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Kissimmee</grapheme><phoneme>kɪˈsɪmi</phoneme></lexeme>
<lexeme><grapheme>Kisumu</grapheme><phoneme>kiːˈsuːmuː</phoneme></lexeme>
<lexeme><grapheme>Kitwe</grapheme><phoneme>ˈkiːtweɪ</phoneme></lexeme>
<lexeme><grapheme>Kivu</grapheme><phoneme>ˈkiːvuː</phoneme></lexeme>
<lexeme><grapheme>Klaipėda</grapheme><phoneme>ˈklaɪpɛdə</phoneme></lexeme>
<lexeme><grapheme>Knesset</grapheme><phoneme>kəˈnɛsɛt</phoneme></lexeme>
<lexeme><grapheme>Kobani</grapheme><phoneme>koʊˈbɑːni</phoneme></lexeme>
<lexeme><grapheme>Kobe</grapheme><phoneme>ˈkoʊbeɪ</phoneme></lexeme>
<lexeme><grapheme>Kočani</grapheme><phoneme>ˈkoʊtʃɑːni</phoneme></lexeme>
<lexeme><grapheme>Kochi</grapheme><phoneme>ˈkoʊtʃi</phoneme></lexeme>
<lexeme><grapheme>Koh Samui</grapheme><phoneme>ˌkoʊ səˈmuːi</phoneme></lexeme>
<lexeme><grapheme>Kolkata</grapheme><phoneme>koʊlˈkɑːtə</phoneme></lexeme>
<lexeme><grapheme>Kolwezi</grapheme><phoneme>koʊlˈweɪzi</phoneme></lexeme>
<lexeme><grapheme>Konya</grapheme><phoneme>ˈkɒnjə</phoneme></lexeme>
<lexeme><grapheme>Kopaonik</grapheme><phoneme>ˌkɒpəˈoʊniːk</phoneme></lexeme>
<lexeme><grapheme>Kordofan</grapheme><phoneme>ˌkɔːrdəˈfæn</phoneme></lexeme>
<lexeme><grapheme>Koror</grapheme><phoneme>ˈkɔːrɔːr</phoneme></lexeme>
<lexeme><grapheme>Košice</grapheme><phoneme>ˈkɒʃɪtsə</phoneme></lexeme>
<lexeme><grapheme>Kosovo</grapheme><phoneme>ˈkɒsəvoʊ</phoneme></lexeme>
<lexeme><grapheme>Kostiantynivka</grapheme><phoneme>ˌkɒstjɑːnˈtɪnɪvkə</phoneme></lexeme>
<lexeme><grapheme>Kota Kinabalu</grapheme><phoneme>ˈkoʊtə ˌkɪnəbəˈluː</phoneme></lexeme>
<lexeme><grapheme>Kowloon</grapheme><phoneme>ˌkaʊˈluːn</phoneme></lexeme>
<lexeme><grapheme>Kozhikode</grapheme><phoneme>ˈkoʊʒɪkoʊd</phoneme></lexeme>
<lexeme><grapheme>Krabi</grapheme><phoneme>ˈkrɑːbi</phoneme></lexeme>
<lexeme><grapheme>Kragujevac</grapheme><phoneme>krɑːˈɡuːjəvɑːts</phoneme></lexeme>
<lexeme><grapheme>Krakatoa</grapheme><phoneme>ˌkrækəˈtoʊə</phoneme></lexeme>
<lexeme><grapheme>Kraków</grapheme><phoneme>ˈkrækaʊ</phoneme></lexeme>
<lexeme><grapheme>Kramatorsk</grapheme><phoneme>ˌkræməˈtɔːrsk</phoneme></lexeme>
<lexeme><grapheme>Krasnodar</grapheme><phoneme>ˌkræsnəˈdɑːr</phoneme></lexeme>
<lexeme><grapheme>Krasnoyarsk</grapheme><phoneme>ˌkræsnəˈjɑːrsk</phoneme></lexeme>
<lexeme><grapheme>Kremlin</grapheme><phoneme>ˈkrɛmlɪn</phoneme></lexeme>
<lexeme><grapheme>Kropyvnytskyi</grapheme><phoneme>ˌkroʊpɪvˈnɪtski</phoneme></lexeme>
<lexeme><grapheme>Kryvyi Rih</grapheme><phoneme>krɪˈviː ˈriː</phoneme></lexeme>
<lexeme><grapheme>Kuala Lumpur</grapheme><phoneme>ˈkwɑːlə lʊmˈpʊr</phoneme></lexeme>
<lexeme><grapheme>Kuching</grapheme><phoneme>ˈkuːtʃɪŋ</phoneme></lexeme>
<lexeme><grapheme>Kumamoto</grapheme><phoneme>ˌkuːməˈmoʊtoʊ</phoneme></lexeme>
<lexeme><grapheme>Kumasi</grapheme><phoneme>kuːˈmɑːsi</phoneme></lexeme>
<lexeme><grapheme>Kunar</grapheme><phoneme>kʊˈnɑːr</phoneme></lexeme>
<lexeme><grapheme>Kunduz</grapheme><phoneme>kʊnˈduːz</phoneme></lexeme>
<lexeme><grapheme>Kunming</grapheme><phoneme>ˌkʊnˈmɪŋ</phoneme></lexeme>
<lexeme><grapheme>Kununurra</grapheme><phoneme>ˌkʌnəˈnʌrə</phoneme></lexeme>
<lexeme><grapheme>Kupiansk</grapheme><phoneme>ˈkuːpjænsk</phoneme></lexeme>
<lexeme><grapheme>Kurakhove</grapheme><phoneme>kuːˈrɑːxɒveɪ</phoneme></lexeme>
<lexeme><grapheme>Kursk</grapheme><phoneme>ˈkʊrsk</phoneme></lexeme>
<lexeme><grapheme>Kutaisi</grapheme><phoneme>ˌkuːtəˈiːsi</phoneme></lexeme>
<lexeme><grapheme>Kuwait</grapheme><phoneme>kuːˈweɪt</phoneme></lexeme>
<lexeme><grapheme>Kwajalein</grapheme><phoneme>ˈkwɑːdʒəlɪn</phoneme></lexeme>
<lexeme><grapheme>KwaZulu-Natal</grapheme><phoneme>kwɑːˈzuːluː nəˈtɑːl</phoneme></lexeme>
<lexeme><grapheme>Kwun Tong</grapheme><phoneme>ˌkʊn ˈtɒŋ</phoneme></lexeme>
<lexeme><grapheme>Kyaukphyu</grapheme><phoneme>ˈtʃaʊkpjuː</phoneme></lexeme>
<lexeme><grapheme>Kyiv</grapheme><phoneme>ˈkiːɪv</phoneme></lexeme>
<lexeme><grapheme>Kyoto</grapheme><phoneme>kiˈoʊtoʊ</phoneme></lexeme>
<lexeme><grapheme>Kyrenia</grapheme><phoneme>kaɪˈriːniə</phoneme></lexeme>
<lexeme><grapheme>Kyrgyzstan</grapheme><phoneme>ˌkɪərɡɪˈstɑːn</phoneme></lexeme>
<lexeme><grapheme>Kyushu</grapheme><phoneme>kiˈuːʃuː</phoneme></lexeme>
<lexeme><grapheme>L'Hospitalet</grapheme><phoneme>ˌlɒspiːtæˈlɛt</phoneme></lexeme>
<lexeme><grapheme>La Jolla</grapheme><phoneme>lə ˈhɔɪə</phoneme></lexeme>
<lexeme><grapheme>La Palma</grapheme><phoneme>lɑː ˈpɑːlmə</phoneme></lexeme>
<lexeme><grapheme>La Paz</grapheme><phoneme>lɑː ˈpɑːz</phoneme></lexeme>
<lexeme><grapheme>La Plata</grapheme><phoneme>lə ˈplɑːtə</phoneme></lexeme>
<lexeme><grapheme>Laâyoune</grapheme><phoneme>ˌlɑːˈjuːn</phoneme></lexeme>
<lexeme><grapheme>Labuan Bajo</grapheme><phoneme>ləˈbuːən ˈbɑːdʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Lachin</grapheme><phoneme>lɑːˈtʃiːn</phoneme></lexeme>
<lexeme><grapheme>Ladakh</grapheme><phoneme>ləˈdɑːk</phoneme></lexeme>
<lexeme><grapheme>Lae</grapheme><phoneme>ˈleɪ</phoneme></lexeme>
<lexeme><grapheme>Lafayette</grapheme><phoneme>ˌlɑːfiˈɛt</phoneme></lexeme>
<lexeme><grapheme>Lagos</grapheme><phoneme>ˈleɪɡɒs</phoneme></lexeme>
<lexeme><grapheme>Lahaina</grapheme><phoneme>ləˈhaɪnə</phoneme></lexeme>
<lexeme><grapheme>Lahore</grapheme><phoneme>ləˈhɔːr</phoneme></lexeme>
<lexeme><grapheme>Lake Tahoe</grapheme><phoneme>ˈleɪk ˈtɑːhoʊ</phoneme></lexeme>
<lexeme><grapheme>Lakshadweep</grapheme><phoneme>ləkˈʃɑːdwiːp</phoneme></lexeme>
<lexeme><grapheme>Lampedusa</grapheme><phoneme>ˌlæmpɪˈduːzə</phoneme></lexeme>
<lexeme><grapheme>Lancaster</grapheme><phoneme>ˈlæŋkəstər</phoneme></lexeme>
<lexeme><grapheme>Lantau</grapheme><phoneme>ˌlænˈtaʊ</phoneme></lexeme>
<lexeme><grapheme>Lanzarote</grapheme><phoneme>ˌlænzəˈrɒti</phoneme></lexeme>
<lexeme><grapheme>Laois</grapheme><phoneme>ˈliːʃ</phoneme></lexeme>
<lexeme><grapheme>Laos</grapheme><phoneme>ˈlaʊs</phoneme></lexeme>
<lexeme><grapheme>Laramie</grapheme><phoneme>ˈlærəmi</phoneme></lexeme>
<lexeme><grapheme>Laredo</grapheme><phoneme>ləˈreɪdoʊ</phoneme></lexeme>
<lexeme><grapheme>Larnaca</grapheme><phoneme>ˈlɑːrnəkə</phoneme></lexeme>
<lexeme><grapheme>Lashio</grapheme><phoneme>ˈlɑːʃioʊ</phoneme></lexeme>
<lexeme><grapheme>Latakia</grapheme><phoneme>ˌlætəˈkiːə</phoneme></lexeme>
<lexeme><grapheme>Latvia</grapheme><phoneme>ˈlætviə</phoneme></lexeme>
<lexeme><grapheme>Launceston</grapheme><phoneme>ˈlɔːnsəstən</phoneme></lexeme>
<lexeme><grapheme>Lausanne</grapheme><phoneme>loʊˈzæn</phoneme></lexeme>
<lexeme><grapheme>Le Havre</grapheme><phoneme>lə ˈhɑːvrə</phoneme></lexeme>
<lexeme><grapheme>Leblon</grapheme><phoneme>lɛˈblɒn</phoneme></lexeme>
<lexeme><grapheme>Leh</grapheme><phoneme>ˈleɪ</phoneme></lexeme>
<lexeme><grapheme>Leicester</grapheme><phoneme>ˈlɛstər</phoneme></lexeme>
<lexeme><grapheme>Leicester Square</grapheme><phoneme>ˈlɛstər ˈskwɛr</phoneme></lexeme>
<lexeme><grapheme>Leicestershire</grapheme><phoneme>ˈlɛstərʃər</phoneme></lexeme>
<lexeme><grapheme>Leipzig</grapheme><phoneme>ˈlaɪpsɪɡ</phoneme></lexeme>
<lexeme><grapheme>Leominster</grapheme><phoneme>ˈlɛmstər</phoneme></lexeme>
<lexeme><grapheme>Les Cayes</grapheme><phoneme>leɪ ˈkaɪ</phoneme></lexeme>
<lexeme><grapheme>Lesbos</grapheme><phoneme>ˈlɛzbɒs</phoneme></lexeme>
<lexeme><grapheme>Lesotho</grapheme><phoneme>ləˈsuːtuː</phoneme></lexeme>
<lexeme><grapheme>Lewes</grapheme><phoneme>ˈluːɪs</phoneme></lexeme>
<lexeme><grapheme>Lewotobi</grapheme><phoneme>ˌlɛwoʊˈtoʊbi</phoneme></lexeme>
<lexeme><grapheme>Lexington</grapheme><phoneme>ˈlɛksɪŋtən</phoneme></lexeme>
<lexeme><grapheme>Leyte</grapheme><phoneme>ˈleɪteɪ</phoneme></lexeme>
<lexeme><grapheme>Lhasa</grapheme><phoneme>ˈlɑːsə</phoneme></lexeme>
<lexeme><grapheme>Liaoning</grapheme><phoneme>ˌljaʊˈnɪŋ</phoneme></lexeme>
<lexeme><grapheme>Liberia</grapheme><phoneme>laɪˈbɪriə</phoneme></lexeme>
<lexeme><grapheme>Libreville</grapheme><phoneme>ˈliːbrəvɪl</phoneme></lexeme>
<lexeme><grapheme>Libya</grapheme><phoneme>ˈlɪbiə</phoneme></lexeme>
<lexeme><grapheme>Liechtenstein</grapheme><phoneme>ˈlɪktənstaɪn</phoneme></lexeme>
<lexeme><grapheme>Liège</grapheme><phoneme>liˈɛʒ</phoneme></lexeme>
<lexeme><grapheme>Lille</grapheme><phoneme>ˈliːl</phoneme></lexeme>
<lexeme><grapheme>Lilongwe</grapheme><phoneme>lɪˈlɒŋweɪ</phoneme></lexeme>
<lexeme><grapheme>Lima</grapheme><phoneme>ˈliːmə</phoneme></lexeme>
<lexeme><grapheme>Limassol</grapheme><phoneme>ˈlɪməsɒl</phoneme></lexeme>
<lexeme><grapheme>Limoges</grapheme><phoneme>liːˈmoʊʒ</phoneme></lexeme>
<lexeme><grapheme>Limpopo</grapheme><phoneme>lɪmˈpoʊpoʊ</phoneme></lexeme>
<lexeme><grapheme>Linköping</grapheme><phoneme>ˈliːnʃɜːpiːŋ</phoneme></lexeme>
<lexeme><grapheme>Linz</grapheme><phoneme>ˈlɪnts</phoneme></lexeme>
<lexeme><grapheme>Lipetsk</grapheme><phoneme>ˈliːpɛtsk</phoneme></lexeme>
<lexeme><grapheme>Lisbon</grapheme><phoneme>ˈlɪzbən</phoneme></lexeme>
<lexeme><grapheme>Litani</grapheme><phoneme>lɪˈtɑːni</phoneme></lexeme>
<lexeme><grapheme>Lithuania</grapheme><phoneme>ˌlɪθjuˈeɪniə</phoneme></lexeme>
<lexeme><grapheme>Ljubljana</grapheme><phoneme>ˌluːbliˈɑːnə</phoneme></lexeme>
<lexeme><grapheme>Llanelli</grapheme><phoneme>lænˈɛθli</phoneme></lexeme>
<lexeme><grapheme>Lobito</grapheme><phoneme>loʊˈbiːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Łódź</grapheme><phoneme>ˈwuːdʒ</phoneme></lexeme>
<lexeme><grapheme>Lok Sabha</grapheme><phoneme>ˌloʊk ˈsɑːbə</phoneme></lexeme>
<lexeme><grapheme>Lombok</grapheme><phoneme>ˈlɒmbɒk</phoneme></lexeme>
<lexeme><grapheme>Lomé</grapheme><phoneme>loʊˈmeɪ</phoneme></lexeme>
<lexeme><grapheme>Los Angeles</grapheme><phoneme>lɒs ˈændʒələs</phoneme></lexeme>
<lexeme><grapheme>Lough Neagh</grapheme><phoneme>ˌlɒx ˈneɪ</phoneme></lexeme>
<lexeme><grapheme>Loughborough</grapheme><phoneme>ˈlʌfbrə</phoneme></lexeme>
<lexeme><grapheme>Louisville</grapheme><phoneme>ˈluːivɪl</phoneme></lexeme>
<lexeme><grapheme>Louvre</grapheme><phoneme>ˈluːvrə</phoneme></lexeme>
<lexeme><grapheme>Luanda</grapheme><phoneme>luˈændə</phoneme></lexeme>
<lexeme><grapheme>Luang Prabang</grapheme><phoneme>ˌluːˈɑːŋ prəˈbɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Lublin</grapheme><phoneme>ˈluːblɪn</phoneme></lexeme>
<lexeme><grapheme>Lubumbashi</grapheme><phoneme>ˌluːbʊmˈbæʃi</phoneme></lexeme>
<lexeme><grapheme>Lucknow</grapheme><phoneme>ˈlʌknaʊ</phoneme></lexeme>
<lexeme><grapheme>Ludhiana</grapheme><phoneme>ˌluːdiˈɑːnə</phoneme></lexeme>
<lexeme><grapheme>Luhansk</grapheme><phoneme>luːˈhɑːnsk</phoneme></lexeme>
<lexeme><grapheme>Lusail</grapheme><phoneme>luːˈseɪl</phoneme></lexeme>
<lexeme><grapheme>Lusaka</grapheme><phoneme>luːˈsɑːkə</phoneme></lexeme>
<lexeme><grapheme>Lutsk</grapheme><phoneme>ˈluːtsk</phoneme></lexeme>
<lexeme><grapheme>Luxembourg</grapheme><phoneme>ˈlʌksəmbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Luxor</grapheme><phoneme>ˈlʌksɔːr</phoneme></lexeme>
<lexeme><grapheme>Luzon</grapheme><phoneme>luːˈzɒn</phoneme></lexeme>
<lexeme><grapheme>Lviv</grapheme><phoneme>ləˈviːv</phoneme></lexeme>
<lexeme><grapheme>Lyman</grapheme><phoneme>lɪˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Lyon</grapheme><phoneme>liˈɒn</phoneme></lexeme>
<lexeme><grapheme>Maastricht</grapheme><phoneme>ˈmɑːstrɪkt</phoneme></lexeme>
<lexeme><grapheme>Macau</grapheme><phoneme>məˈkaʊ</phoneme></lexeme>
<lexeme><grapheme>Machu Picchu</grapheme><phoneme>ˈmɑːtʃuː ˈpiːktʃuː</phoneme></lexeme>
<lexeme><grapheme>Machynlleth</grapheme><phoneme>məˈxʌnləθ</phoneme></lexeme>
<lexeme><grapheme>Mackinac</grapheme><phoneme>ˈmækɪnɔː</phoneme></lexeme>
<lexeme><grapheme>Macon</grapheme><phoneme>ˈmeɪkən</phoneme></lexeme>
<lexeme><grapheme>Madagascar</grapheme><phoneme>ˌmædəˈɡæskər</phoneme></lexeme>
<lexeme><grapheme>Madeira</grapheme><phoneme>məˈdɪrə</phoneme></lexeme>
<lexeme><grapheme>Madinah</grapheme><phoneme>məˈdiːnə</phoneme></lexeme>
<lexeme><grapheme>Madrid</grapheme><phoneme>məˈdrɪd</phoneme></lexeme>
<lexeme><grapheme>Madurai</grapheme><phoneme>ˈmʌdəraɪ</phoneme></lexeme>
<lexeme><grapheme>Magdalen College</grapheme><phoneme>ˈmɔːdlɪn ˈkɒlɪdʒ</phoneme></lexeme>
<lexeme><grapheme>Magdalene College</grapheme><phoneme>ˈmɔːdlɪn ˈkɒlɪdʒ</phoneme></lexeme>
<lexeme><grapheme>Magdeburg</grapheme><phoneme>ˈmæɡdəbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Maharashtra</grapheme><phoneme>ˌmɑːhəˈrɑːʃtrə</phoneme></lexeme>
<lexeme><grapheme>Maiduguri</grapheme><phoneme>maɪˈduːɡʊri</phoneme></lexeme>
<lexeme><grapheme>Majdal Shams</grapheme><phoneme>ˈmædʒdəl ˈʃæmz</phoneme></lexeme>
<lexeme><grapheme>Majlis</grapheme><phoneme>ˈmædʒlɪs</phoneme></lexeme>
<lexeme><grapheme>Majuro</grapheme><phoneme>məˈdʒʊəroʊ</phoneme></lexeme>
<lexeme><grapheme>Makassar</grapheme><phoneme>məˈkæsər</phoneme></lexeme>
<lexeme><grapheme>Makati</grapheme><phoneme>məˈkɑːti</phoneme></lexeme>
<lexeme><grapheme>Makhachkala</grapheme><phoneme>məˌkɑːtʃkəˈlɑː</phoneme></lexeme>
<lexeme><grapheme>Malabo</grapheme><phoneme>məˈlɑːboʊ</phoneme></lexeme>
<lexeme><grapheme>Malacca</grapheme><phoneme>məˈlækə</phoneme></lexeme>
<lexeme><grapheme>Málaga</grapheme><phoneme>ˈmæləɡə</phoneme></lexeme>
<lexeme><grapheme>Malaita</grapheme><phoneme>məˈleɪtə</phoneme></lexeme>
<lexeme><grapheme>Malakal</grapheme><phoneme>ˈmæləkæl</phoneme></lexeme>
<lexeme><grapheme>Malatya</grapheme><phoneme>məˈlɑːtjə</phoneme></lexeme>
<lexeme><grapheme>Malawi</grapheme><phoneme>məˈlɑːwi</phoneme></lexeme>
<lexeme><grapheme>Malaysia</grapheme><phoneme>məˈleɪʒə</phoneme></lexeme>
<lexeme><grapheme>Maldives</grapheme><phoneme>ˈmɔːldiːvz</phoneme></lexeme>
<lexeme><grapheme>Malé</grapheme><phoneme>ˈmɑːleɪ</phoneme></lexeme>
<lexeme><grapheme>Mali</grapheme><phoneme>ˈmɑːli</phoneme></lexeme>
<lexeme><grapheme>Malmö</grapheme><phoneme>ˈmælmoʊ</phoneme></lexeme>
<lexeme><grapheme>Malta</grapheme><phoneme>ˈmɔːltə</phoneme></lexeme>
<lexeme><grapheme>Mamoudzou</grapheme><phoneme>məˈmuːdzuː</phoneme></lexeme>
<lexeme><grapheme>Managua</grapheme><phoneme>məˈnɑːɡwə</phoneme></lexeme>
<lexeme><grapheme>Manama</grapheme><phoneme>məˈnɑːmə</phoneme></lexeme>
<lexeme><grapheme>Manaus</grapheme><phoneme>məˈnaʊs</phoneme></lexeme>
<lexeme><grapheme>Manbij</grapheme><phoneme>ˈmænbɪdʒ</phoneme></lexeme>
<lexeme><grapheme>Mandalay</grapheme><phoneme>ˈmændəleɪ</phoneme></lexeme>
<lexeme><grapheme>Mangalore</grapheme><phoneme>ˌmæŋɡəˈlɔːr</phoneme></lexeme>
<lexeme><grapheme>Mangaluru</grapheme><phoneme>ˈmʌŋɡəluːruː</phoneme></lexeme>
<lexeme><grapheme>Manila</grapheme><phoneme>məˈnɪlə</phoneme></lexeme>
<lexeme><grapheme>Manipur</grapheme><phoneme>ˈmʌnɪpʊər</phoneme></lexeme>
<lexeme><grapheme>Manitoba</grapheme><phoneme>ˌmænɪˈtoʊbə</phoneme></lexeme>
<lexeme><grapheme>Mannheim</grapheme><phoneme>ˈmænhaɪm</phoneme></lexeme>
<lexeme><grapheme>Mansoura</grapheme><phoneme>mænˈsuːrə</phoneme></lexeme>
<lexeme><grapheme>Māori</grapheme><phoneme>ˈmaʊri</phoneme></lexeme>
<lexeme><grapheme>Maputo</grapheme><phoneme>məˈpuːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Mar-a-Lago</grapheme><phoneme>ˌmɑːr ə ˈlɑːɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Maracaibo</grapheme><phoneme>ˌmærəˈkaɪboʊ</phoneme></lexeme>
<lexeme><grapheme>Maracay</grapheme><phoneme>ˌmærəˈkaɪ</phoneme></lexeme>
<lexeme><grapheme>Mardin</grapheme><phoneme>mɑːrˈdiːn</phoneme></lexeme>
<lexeme><grapheme>Marib</grapheme><phoneme>ˈmɑːrɪb</phoneme></lexeme>
<lexeme><grapheme>Maribor</grapheme><phoneme>ˈmærɪbɔːr</phoneme></lexeme>
<lexeme><grapheme>Mariupol</grapheme><phoneme>ˌmæriˈuːpəl</phoneme></lexeme>
<lexeme><grapheme>Marrakesh</grapheme><phoneme>ˌmærəˈkɛʃ</phoneme></lexeme>
<lexeme><grapheme>Marseille</grapheme><phoneme>mɑːrˈseɪ</phoneme></lexeme>
<lexeme><grapheme>Martinique</grapheme><phoneme>ˌmɑːrtɪˈniːk</phoneme></lexeme>
<lexeme><grapheme>Marylebone</grapheme><phoneme>ˈmɑːrlɪbən</phoneme></lexeme>
<lexeme><grapheme>Masafer Yatta</grapheme><phoneme>mæsˈɑːfər ˈjætə</phoneme></lexeme>
<lexeme><grapheme>Maseru</grapheme><phoneme>ˈmæzəruː</phoneme></lexeme>
<lexeme><grapheme>Mashhad</grapheme><phoneme>mæʃˈhæd</phoneme></lexeme>
<lexeme><grapheme>Matamoros</grapheme><phoneme>ˌmætəˈmɔːrəs</phoneme></lexeme>
<lexeme><grapheme>Matignon</grapheme><phoneme>ˌmætiˈnjɒn</phoneme></lexeme>
<lexeme><grapheme>Mato Grosso</grapheme><phoneme>ˈmætuː ˈɡroʊsuː</phoneme></lexeme>
<lexeme><grapheme>Matsu</grapheme><phoneme>ˌmɑːˈtsuː</phoneme></lexeme>
<lexeme><grapheme>Mauritania</grapheme><phoneme>ˌmɒrɪˈteɪniə</phoneme></lexeme>
<lexeme><grapheme>Mauritius</grapheme><phoneme>məˈrɪʃəs</phoneme></lexeme>
<lexeme><grapheme>Mayon</grapheme><phoneme>maɪˈɒn</phoneme></lexeme>
<lexeme><grapheme>Mayotte</grapheme><phoneme>maɪˈɒt</phoneme></lexeme>
<lexeme><grapheme>Mazar-i-Sharif</grapheme><phoneme>məˈzɑːr i ʃəˈriːf</phoneme></lexeme>
<lexeme><grapheme>Mazatlán</grapheme><phoneme>ˌmɑːzətˈlɑːn</phoneme></lexeme>
<lexeme><grapheme>Mbabane</grapheme><phoneme>ˌʌmbəˈbɑːneɪ</phoneme></lexeme>
<lexeme><grapheme>Mbuji-Mayi</grapheme><phoneme>əmˈbuːji ˈmaɪi</phoneme></lexeme>
<lexeme><grapheme>Mecca</grapheme><phoneme>ˈmɛkə</phoneme></lexeme>
<lexeme><grapheme>Mechelen</grapheme><phoneme>ˈmɛxɛlən</phoneme></lexeme>
<lexeme><grapheme>Medan</grapheme><phoneme>məˈdɑːn</phoneme></lexeme>
<lexeme><grapheme>Medellín</grapheme><phoneme>ˌmɛdəˈjiːn</phoneme></lexeme>
<lexeme><grapheme>Medina</grapheme><phoneme>məˈdiːnə</phoneme></lexeme>
<lexeme><grapheme>Meerut</grapheme><phoneme>ˈmɪərət</phoneme></lexeme>
<lexeme><grapheme>Meghalaya</grapheme><phoneme>ˌmeɪɡəˈleɪə</phoneme></lexeme>
<lexeme><grapheme>Mekelle</grapheme><phoneme>məˈkɛli</phoneme></lexeme>
<lexeme><grapheme>Meknes</grapheme><phoneme>mɛkˈnɛs</phoneme></lexeme>
<lexeme><grapheme>Mekong</grapheme><phoneme>ˈmeɪkɒŋ</phoneme></lexeme>
<lexeme><grapheme>Melaka</grapheme><phoneme>məˈlɑːkə</phoneme></lexeme>
<lexeme><grapheme>Melbourne</grapheme><phoneme>ˈmɛlbərn</phoneme></lexeme>
<lexeme><grapheme>Melilla</grapheme><phoneme>məˈliːjə</phoneme></lexeme>
<lexeme><grapheme>Melitopol</grapheme><phoneme>ˌmɛlɪˈtoʊpəl</phoneme></lexeme>
<lexeme><grapheme>Mendoza</grapheme><phoneme>mɛnˈdoʊzə</phoneme></lexeme>
<lexeme><grapheme>Merapi</grapheme><phoneme>məˈrɑːpi</phoneme></lexeme>
<lexeme><grapheme>Mérida</grapheme><phoneme>ˈmɛrɪdə</phoneme></lexeme>
<lexeme><grapheme>Mersin</grapheme><phoneme>mɛrˈsiːn</phoneme></lexeme>
<lexeme><grapheme>Merthyr Tydfil</grapheme><phoneme>ˈmɜːrθər ˈtɪdvɪl</phoneme></lexeme>
<lexeme><grapheme>Metula</grapheme><phoneme>mɛˈtuːlə</phoneme></lexeme>
<lexeme><grapheme>Mexicali</grapheme><phoneme>ˌmɛksɪˈkæli</phoneme></lexeme>
<lexeme><grapheme>Mexico City</grapheme><phoneme>ˈmɛksɪkoʊ ˈsɪti</phoneme></lexeme>
<lexeme><grapheme>Mianwali</grapheme><phoneme>mɪˈɑːnwɑːli</phoneme></lexeme>
<lexeme><grapheme>Michoacán</grapheme><phoneme>ˌmiːtʃoʊəˈkɑːn</phoneme></lexeme>
<lexeme><grapheme>Mie</grapheme><phoneme>ˈmiːeɪ</phoneme></lexeme>
<lexeme><grapheme>Milan</grapheme><phoneme>mɪˈlæn</phoneme></lexeme>
<lexeme><grapheme>Milngavie</grapheme><phoneme>mʌlˈɡaɪ</phoneme></lexeme>
<lexeme><grapheme>Milwaukee</grapheme><phoneme>mɪlˈwɔːki</phoneme></lexeme>
<lexeme><grapheme>Minas Gerais</grapheme><phoneme>ˈmiːnəs ʒəˈraɪs</phoneme></lexeme>
<lexeme><grapheme>Mindanao</grapheme><phoneme>ˌmɪndəˈnaʊ</phoneme></lexeme>
<lexeme><grapheme>Minsk</grapheme><phoneme>ˈmɪnsk</phoneme></lexeme>
<lexeme><grapheme>Miraflores</grapheme><phoneme>ˌmɪrəˈflɔːrɛs</phoneme></lexeme>
<lexeme><grapheme>Miskolc</grapheme><phoneme>ˈmiːʃkɒlts</phoneme></lexeme>
<lexeme><grapheme>Misrata</grapheme><phoneme>mɪsˈrɑːtə</phoneme></lexeme>
<lexeme><grapheme>Missoula</grapheme><phoneme>mɪˈzuːlə</phoneme></lexeme>
<lexeme><grapheme>Mitrovica</grapheme><phoneme>ˈmiːtrəvɪtsə</phoneme></lexeme>
<lexeme><grapheme>Mizoram</grapheme><phoneme>mɪˈzɔːrəm</phoneme></lexeme>
<lexeme><grapheme>Mogadishu</grapheme><phoneme>ˌmɒɡəˈdɪʃuː</phoneme></lexeme>
<lexeme><grapheme>Moldova</grapheme><phoneme>mɒlˈdoʊvə</phoneme></lexeme>
<lexeme><grapheme>Mombasa</grapheme><phoneme>mɒmˈbæsə</phoneme></lexeme>
<lexeme><grapheme>Monaco</grapheme><phoneme>ˈmɒnəkoʊ</phoneme></lexeme>
<lexeme><grapheme>Moncton</grapheme><phoneme>ˈmʌŋktən</phoneme></lexeme>
<lexeme><grapheme>Monfalcone</grapheme><phoneme>ˌmɒnfælˈkoʊneɪ</phoneme></lexeme>
<lexeme><grapheme>Mong Kok</grapheme><phoneme>ˌmɒŋ ˈkɒk</phoneme></lexeme>
<lexeme><grapheme>Mongolia</grapheme><phoneme>mɒŋˈɡoʊliə</phoneme></lexeme>
<lexeme><grapheme>Monongahela</grapheme><phoneme>məˌnɒŋɡəˈhiːlə</phoneme></lexeme>
<lexeme><grapheme>Monrovia</grapheme><phoneme>mənˈroʊviə</phoneme></lexeme>
<lexeme><grapheme>Montego Bay</grapheme><phoneme>mɒnˈtiːɡoʊ ˈbeɪ</phoneme></lexeme>
<lexeme><grapheme>Montenegro</grapheme><phoneme>ˌmɒntɪˈneɪɡroʊ</phoneme></lexeme>
<lexeme><grapheme>Monterrey</grapheme><phoneme>ˌmɒntəˈreɪ</phoneme></lexeme>
<lexeme><grapheme>Montevideo</grapheme><phoneme>ˌmɒntɪvɪˈdeɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Montpellier</grapheme><phoneme>mɒnˈpɛlieɪ</phoneme></lexeme>
<lexeme><grapheme>Montreal</grapheme><phoneme>ˌmʌntriˈɔːl</phoneme></lexeme>
<lexeme><grapheme>Mopti</grapheme><phoneme>ˈmɒpti</phoneme></lexeme>
<lexeme><grapheme>Morelos</grapheme><phoneme>məˈreɪlɒs</phoneme></lexeme>
<lexeme><grapheme>Morocco</grapheme><phoneme>məˈrɒkoʊ</phoneme></lexeme>
<lexeme><grapheme>Moroni</grapheme><phoneme>məˈroʊni</phoneme></lexeme>
<lexeme><grapheme>Moscow</grapheme><phoneme>ˈmɒskaʊ</phoneme></lexeme>
<lexeme><grapheme>Mostar</grapheme><phoneme>ˈmɒstɑːr</phoneme></lexeme>
<lexeme><grapheme>Mosul</grapheme><phoneme>ˈmoʊsuːl</phoneme></lexeme>
<lexeme><grapheme>Moulmein</grapheme><phoneme>ˌmuːlˈmeɪn</phoneme></lexeme>
<lexeme><grapheme>Mousehole</grapheme><phoneme>ˈmaʊzəl</phoneme></lexeme>
<lexeme><grapheme>Mozambique</grapheme><phoneme>ˌmoʊzæmˈbiːk</phoneme></lexeme>
<lexeme><grapheme>Mpumalanga</grapheme><phoneme>əmˌpuːməˈlæŋɡə</phoneme></lexeme>
<lexeme><grapheme>Muan</grapheme><phoneme>ˈmuːɑːn</phoneme></lexeme>
<lexeme><grapheme>Mukalla</grapheme><phoneme>muːˈkælə</phoneme></lexeme>
<lexeme><grapheme>Multan</grapheme><phoneme>mʊlˈtɑːn</phoneme></lexeme>
<lexeme><grapheme>Mumbai</grapheme><phoneme>mʊmˈbaɪ</phoneme></lexeme>
<lexeme><grapheme>Munich</grapheme><phoneme>ˈmjuːnɪk</phoneme></lexeme>
<lexeme><grapheme>Muridke</grapheme><phoneme>muːˈriːdki</phoneme></lexeme>
<lexeme><grapheme>Murmansk</grapheme><phoneme>mʊrˈmænsk</phoneme></lexeme>
<lexeme><grapheme>Murshidabad</grapheme><phoneme>ˈmʊrʃɪdəbɑːd</phoneme></lexeme>
<lexeme><grapheme>Muscat</grapheme><phoneme>ˈmʌskæt</phoneme></lexeme>
<lexeme><grapheme>Muskogee</grapheme><phoneme>məˈskoʊɡi</phoneme></lexeme>
<lexeme><grapheme>Muzaffarabad</grapheme><phoneme>mʊˈzæfərəbɑːd</phoneme></lexeme>
<lexeme><grapheme>Mwanza</grapheme><phoneme>ˈmwɑːnzə</phoneme></lexeme>
<lexeme><grapheme>Myanmar</grapheme><phoneme>ˈmjænmɑːr</phoneme></lexeme>
<lexeme><grapheme>Myawaddy</grapheme><phoneme>ˌmjɑːwəˈdiː</phoneme></lexeme>
<lexeme><grapheme>Mykolaiv</grapheme><phoneme>ˌmɪkəˈlaɪɪv</phoneme></lexeme>
<lexeme><grapheme>Myrnohrad</grapheme><phoneme>ˈmɪrnoʊhræd</phoneme></lexeme>
<lexeme><grapheme>Mysuru</grapheme><phoneme>maɪˈsʊruː</phoneme></lexeme>
<lexeme><grapheme>Mytholmroyd</grapheme><phoneme>ˌmaɪðəmˈrɔɪd</phoneme></lexeme>
<lexeme><grapheme>N'Djamena</grapheme><phoneme>əndʒɑːˈmeɪnə</phoneme></lexeme>
<lexeme><grapheme>Nabatieh</grapheme><phoneme>ˌnæbəˈtiːeɪ</phoneme></lexeme>
<lexeme><grapheme>Naberezhnye Chelny</grapheme><phoneme>ˈnɑːbərʒni tʃɛlˈniː</phoneme></lexeme>
<lexeme><grapheme>Nablus</grapheme><phoneme>ˈnæbləs</phoneme></lexeme>
<lexeme><grapheme>Nadi</grapheme><phoneme>ˈnændi</phoneme></lexeme>
<lexeme><grapheme>Nagaland</grapheme><phoneme>ˈnɑːɡəlænd</phoneme></lexeme>
<lexeme><grapheme>Nagasaki</grapheme><phoneme>ˌnɑːɡəˈsɑːki</phoneme></lexeme>
<lexeme><grapheme>Nagorno-Karabakh</grapheme><phoneme>nəˈɡɔːrnoʊ ˌkærəˈbɑːk</phoneme></lexeme>
<lexeme><grapheme>Nagoya</grapheme><phoneme>nəˈɡɔɪə</phoneme></lexeme>
<lexeme><grapheme>Nagpur</grapheme><phoneme>ˈnɑːɡpʊər</phoneme></lexeme>
<lexeme><grapheme>Naha</grapheme><phoneme>ˈnɑːhɑː</phoneme></lexeme>
<lexeme><grapheme>Nairobi</grapheme><phoneme>naɪˈroʊbi</phoneme></lexeme>
<lexeme><grapheme>Najaf</grapheme><phoneme>ˈnædʒæf</phoneme></lexeme>
<lexeme><grapheme>Nakhchivan</grapheme><phoneme>ˌnækɪtʃɪˈvɑːn</phoneme></lexeme>
<lexeme><grapheme>Nakhon</grapheme><phoneme>nəˈkɒn</phoneme></lexeme>
<lexeme><grapheme>Nakhon Ratchasima</grapheme><phoneme>nəˈkɒn ˌrætʃəˈsiːmə</phoneme></lexeme>
<lexeme><grapheme>Nakuru</grapheme><phoneme>nəˈkuːruː</phoneme></lexeme>
<lexeme><grapheme>Namangan</grapheme><phoneme>ˌnɑːmənˈɡɑːn</phoneme></lexeme>
<lexeme><grapheme>Namibia</grapheme><phoneme>nəˈmɪbiə</phoneme></lexeme>
<lexeme><grapheme>Nampula</grapheme><phoneme>næmˈpuːlə</phoneme></lexeme>
<lexeme><grapheme>Nanaimo</grapheme><phoneme>nəˈnaɪmoʊ</phoneme></lexeme>
<lexeme><grapheme>Nangarhar</grapheme><phoneme>ˈnʌŋɡərhɑːr</phoneme></lexeme>
<lexeme><grapheme>Nanjing</grapheme><phoneme>ˌnɑːnˈdʒɪŋ</phoneme></lexeme>
<lexeme><grapheme>Nanterre</grapheme><phoneme>nɒnˈtɛr</phoneme></lexeme>
<lexeme><grapheme>Nantes</grapheme><phoneme>ˈnɒnt</phoneme></lexeme>
<lexeme><grapheme>Naples</grapheme><phoneme>ˈneɪpəlz</phoneme></lexeme>
<lexeme><grapheme>Nara</grapheme><phoneme>ˈnɑːrə</phoneme></lexeme>
<lexeme><grapheme>Narathiwat</grapheme><phoneme>ˌnærəˈtiːwɑːt</phoneme></lexeme>
<lexeme><grapheme>Narva</grapheme><phoneme>ˈnɑːrvə</phoneme></lexeme>
<lexeme><grapheme>Nasiriyah</grapheme><phoneme>ˌnɑːsiːˈriːə</phoneme></lexeme>
<lexeme><grapheme>Nassau</grapheme><phoneme>ˈnæsɔː</phoneme></lexeme>
<lexeme><grapheme>Natanz</grapheme><phoneme>nəˈtænz</phoneme></lexeme>
<lexeme><grapheme>Natchitoches</grapheme><phoneme>ˈnækətɪʃ</phoneme></lexeme>
<lexeme><grapheme>Nauru</grapheme><phoneme>nɑːˈuːruː</phoneme></lexeme>
<lexeme><grapheme>Nayarit</grapheme><phoneme>ˌnaɪəˈriːt</phoneme></lexeme>
<lexeme><grapheme>Naypyidaw</grapheme><phoneme>ˈneɪpjiːdɔː</phoneme></lexeme>
<lexeme><grapheme>Ndola</grapheme><phoneme>ənˈdoʊlə</phoneme></lexeme>
<lexeme><grapheme>Negev</grapheme><phoneme>ˈnɛɡɛv</phoneme></lexeme>
<lexeme><grapheme>Nepal</grapheme><phoneme>nəˈpɔːl</phoneme></lexeme>
<lexeme><grapheme>Netanya</grapheme><phoneme>nəˈtɑːnjə</phoneme></lexeme>
<lexeme><grapheme>Netzarim</grapheme><phoneme>ˌnɛtsɑːˈriːm</phoneme></lexeme>
<lexeme><grapheme>Neuquén</grapheme><phoneme>neɪˈkɛn</phoneme></lexeme>
<lexeme><grapheme>New Caledonia</grapheme><phoneme>njuː ˌkælɪˈdoʊniə</phoneme></lexeme>
<lexeme><grapheme>New Orleans</grapheme><phoneme>ˌnjuː ˈɔːrlənz</phoneme></lexeme>
<lexeme><grapheme>Newfoundland</grapheme><phoneme>ˈnjuːfəndlənd</phoneme></lexeme>
<lexeme><grapheme>Nezahualcóyotl</grapheme><phoneme>ˌnɛzəwɑːlˈkɔɪɒtəl</phoneme></lexeme>
<lexeme><grapheme>Ngerulmud</grapheme><phoneme>ŋɛˈrʊlmʊd</phoneme></lexeme>
<lexeme><grapheme>Nghe An</grapheme><phoneme>ˌŋeɪ ˈɑːn</phoneme></lexeme>
<lexeme><grapheme>Nha Trang</grapheme><phoneme>ˌnjɑː ˈtræŋ</phoneme></lexeme>
<lexeme><grapheme>Niamey</grapheme><phoneme>njɑːˈmeɪ</phoneme></lexeme>
<lexeme><grapheme>Nicaragua</grapheme><phoneme>ˌnɪkəˈrɑːɡwə</phoneme></lexeme>
<lexeme><grapheme>Nicobar</grapheme><phoneme>ˈnɪkəbɑːr</phoneme></lexeme>
<lexeme><grapheme>Nicosia</grapheme><phoneme>ˌnɪkəˈsiːə</phoneme></lexeme>
<lexeme><grapheme>Niger</grapheme><phoneme>niːˈʒɛr</phoneme></lexeme>
<lexeme><grapheme>Nigeria</grapheme><phoneme>naɪˈdʒɪriə</phoneme></lexeme>
<lexeme><grapheme>Niigata</grapheme><phoneme>niːˈɡɑːtə</phoneme></lexeme>
<lexeme><grapheme>Nikko</grapheme><phoneme>ˈniːkoʊ</phoneme></lexeme>
<lexeme><grapheme>Nikopol</grapheme><phoneme>ˈnɪkəpɒl</phoneme></lexeme>
<lexeme><grapheme>Ningbo</grapheme><phoneme>ˌnɪŋˈboʊ</phoneme></lexeme>
<lexeme><grapheme>Ningxia</grapheme><phoneme>ˌnɪŋˈʃjɑː</phoneme></lexeme>
<lexeme><grapheme>Niue</grapheme><phoneme>niˈuːeɪ</phoneme></lexeme>
<lexeme><grapheme>Nizhniy Novgorod</grapheme><phoneme>ˈniːʒni ˈnɒvɡərɒd</phoneme></lexeme>
<lexeme><grapheme>Nizhny Novgorod</grapheme><phoneme>ˈnɪʒni ˈnɒvɡərɒd</phoneme></lexeme>
<lexeme><grapheme>Nogales</grapheme><phoneme>noʊˈɡælɪs</phoneme></lexeme>
<lexeme><grapheme>Noida</grapheme><phoneme>ˈnɔɪdə</phoneme></lexeme>
<lexeme><grapheme>Nonthaburi</grapheme><phoneme>ˌnɒntəˈbʊri</phoneme></lexeme>
<lexeme><grapheme>Norwich</grapheme><phoneme>ˈnɒrɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Noto</grapheme><phoneme>ˈnoʊtoʊ</phoneme></lexeme>
<lexeme><grapheme>Notre-Dame</grapheme><phoneme>ˈnɒtrə ˈdɑːm</phoneme></lexeme>
<lexeme><grapheme>Nouakchott</grapheme><phoneme>nwɑːkˈʃɒt</phoneme></lexeme>
<lexeme><grapheme>Nouméa</grapheme><phoneme>nuːˈmeɪə</phoneme></lexeme>
<lexeme><grapheme>Novi Sad</grapheme><phoneme>ˈnoʊvi ˈsɑːd</phoneme></lexeme>
<lexeme><grapheme>Novokuznetsk</grapheme><phoneme>ˌnoʊvəkuːzˈnɛtsk</phoneme></lexeme>
<lexeme><grapheme>Novorossiysk</grapheme><phoneme>ˌnɒvərəˈsiːsk</phoneme></lexeme>
<lexeme><grapheme>Novosibirsk</grapheme><phoneme>ˌnoʊvəsɪˈbɪrsk</phoneme></lexeme>
<lexeme><grapheme>Nuevo</grapheme><phoneme>ˈnweɪvoʊ</phoneme></lexeme>
<lexeme><grapheme>Nuevo Laredo</grapheme><phoneme>ˈnweɪvoʊ ləˈreɪdoʊ</phoneme></lexeme>
<lexeme><grapheme>Nuevo León</grapheme><phoneme>ˈnweɪvoʊ leɪˈoʊn</phoneme></lexeme>
<lexeme><grapheme>Nuku'alofa</grapheme><phoneme>ˌnuːkuːəˈloʊfə</phoneme></lexeme>
<lexeme><grapheme>Nukus</grapheme><phoneme>nuːˈkuːs</phoneme></lexeme>
<lexeme><grapheme>Nunavut</grapheme><phoneme>ˈnuːnəvʊt</phoneme></lexeme>
<lexeme><grapheme>Nuremberg</grapheme><phoneme>ˈnjʊrəmbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Nusantara</grapheme><phoneme>ˌnuːsənˈtɑːrə</phoneme></lexeme>
<lexeme><grapheme>Nuseirat</grapheme><phoneme>nʊˈseɪrɑːt</phoneme></lexeme>
<lexeme><grapheme>Nuuk</grapheme><phoneme>ˈnuːk</phoneme></lexeme>
<lexeme><grapheme>Nyala</grapheme><phoneme>niˈɑːlə</phoneme></lexeme>
<lexeme><grapheme>Oahu</grapheme><phoneme>oʊˈɑːhuː</phoneme></lexeme>
<lexeme><grapheme>Oaxaca</grapheme><phoneme>wəˈhɑːkə</phoneme></lexeme>
<lexeme><grapheme>Oddar Meanchey</grapheme><phoneme>ˈoʊdɑːr ˌmiːənˈtʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Odense</grapheme><phoneme>ˈoʊdənsə</phoneme></lexeme>
<lexeme><grapheme>Odesa</grapheme><phoneme>oʊˈdɛsə</phoneme></lexeme>
<lexeme><grapheme>Odessa</grapheme><phoneme>oʊˈdɛsə</phoneme></lexeme>
<lexeme><grapheme>Odisha</grapheme><phoneme>oʊˈdɪʃə</phoneme></lexeme>
<lexeme><grapheme>Offaly</grapheme><phoneme>ˈɒfəli</phoneme></lexeme>
<lexeme><grapheme>Ofunato</grapheme><phoneme>ˌoʊfʊˈnɑːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Ogun</grapheme><phoneme>oʊˈɡuːn</phoneme></lexeme>
<lexeme><grapheme>Oita</grapheme><phoneme>ˈoʊɪtə</phoneme></lexeme>
<lexeme><grapheme>Ojai</grapheme><phoneme>ˈoʊhaɪ</phoneme></lexeme>
<lexeme><grapheme>Okeechobee</grapheme><phoneme>ˌoʊkəˈtʃoʊbi</phoneme></lexeme>
<lexeme><grapheme>Okinawa</grapheme><phoneme>ˌoʊkɪˈnɑːwə</phoneme></lexeme>
<lexeme><grapheme>Oldham</grapheme><phoneme>ˈoʊldəm</phoneme></lexeme>
<lexeme><grapheme>Olomouc</grapheme><phoneme>ˈɒləmoʊts</phoneme></lexeme>
<lexeme><grapheme>Omagh</grapheme><phoneme>ˈoʊmə</phoneme></lexeme>
<lexeme><grapheme>Omaha</grapheme><phoneme>ˈoʊməhɑː</phoneme></lexeme>
<lexeme><grapheme>Oman</grapheme><phoneme>oʊˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Omdurman</grapheme><phoneme>ˌɒmdɜːrˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Omsk</grapheme><phoneme>ˈɒmsk</phoneme></lexeme>
<lexeme><grapheme>Onitsha</grapheme><phoneme>oʊˈnɪtʃə</phoneme></lexeme>
<lexeme><grapheme>Oran</grapheme><phoneme>ɔːˈrɑːn</phoneme></lexeme>
<lexeme><grapheme>Ordos</grapheme><phoneme>ˈɔːrdɒs</phoneme></lexeme>
<lexeme><grapheme>Örebro</grapheme><phoneme>ˈɜːrəbruː</phoneme></lexeme>
<lexeme><grapheme>Orinoco</grapheme><phoneme>ˌɒrɪˈnoʊkoʊ</phoneme></lexeme>
<lexeme><grapheme>Oromia</grapheme><phoneme>ɒˈroʊmiə</phoneme></lexeme>
<lexeme><grapheme>Osage</grapheme><phoneme>oʊˈseɪdʒ</phoneme></lexeme>
<lexeme><grapheme>Osaka</grapheme><phoneme>oʊˈsɑːkə</phoneme></lexeme>
<lexeme><grapheme>Osasco</grapheme><phoneme>oʊˈzɑːskuː</phoneme></lexeme>
<lexeme><grapheme>Osh</grapheme><phoneme>ˈɒʃ</phoneme></lexeme>
<lexeme><grapheme>Oshkosh</grapheme><phoneme>ˈɒʃkɒʃ</phoneme></lexeme>
<lexeme><grapheme>Oslo</grapheme><phoneme>ˈɒzloʊ</phoneme></lexeme>
<lexeme><grapheme>Osogbo</grapheme><phoneme>oʊˈʃoʊɡboʊ</phoneme></lexeme>
<lexeme><grapheme>Ostrava</grapheme><phoneme>ˈɒstrəvə</phoneme></lexeme>
<lexeme><grapheme>Oswestry</grapheme><phoneme>ˈɒzwəstri</phoneme></lexeme>
<lexeme><grapheme>Ottawa</grapheme><phoneme>ˈɒtəwə</phoneme></lexeme>
<lexeme><grapheme>Ouachita</grapheme><phoneme>ˈwɒʃɪtɔː</phoneme></lexeme>
<lexeme><grapheme>Ouagadougou</grapheme><phoneme>ˌwɑːɡəˈduːɡuː</phoneme></lexeme>
<lexeme><grapheme>Ouahigouya</grapheme><phoneme>wæˌhɪˈɡuːjə</phoneme></lexeme>
<lexeme><grapheme>Oujda</grapheme><phoneme>uːʒˈdɑː</phoneme></lexeme>
<lexeme><grapheme>Oulu</grapheme><phoneme>ˈoʊluː</phoneme></lexeme>
<lexeme><grapheme>Ourense</grapheme><phoneme>oʊˈrɛnseɪ</phoneme></lexeme>
<lexeme><grapheme>Padang</grapheme><phoneme>pɑːˈdɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Pago Pago</grapheme><phoneme>ˈpɑːɡoʊ ˈpɑːɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Pahalgam</grapheme><phoneme>pəˈhɑːlɡɑːm</phoneme></lexeme>
<lexeme><grapheme>Palau</grapheme><phoneme>pəˈlaʊ</phoneme></lexeme>
<lexeme><grapheme>Palawan</grapheme><phoneme>pəˈlɑːwən</phoneme></lexeme>
<lexeme><grapheme>Palembang</grapheme><phoneme>pɑːˈlɛmbɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Palermo</grapheme><phoneme>pəˈlɛrmoʊ</phoneme></lexeme>
<lexeme><grapheme>Palestine</grapheme><phoneme>ˈpælɪstaɪn</phoneme></lexeme>
<lexeme><grapheme>Palikir</grapheme><phoneme>ˈpɑːlɪkɪər</phoneme></lexeme>
<lexeme><grapheme>Pall Mall</grapheme><phoneme>ˌpæl ˈmæl</phoneme></lexeme>
<lexeme><grapheme>Palmyra</grapheme><phoneme>pælˈmaɪrə</phoneme></lexeme>
<lexeme><grapheme>Palo Alto</grapheme><phoneme>ˈpæloʊ ˈæltoʊ</phoneme></lexeme>
<lexeme><grapheme>Palu</grapheme><phoneme>ˈpɑːluː</phoneme></lexeme>
<lexeme><grapheme>Panaji</grapheme><phoneme>ˈpʌnədʒi</phoneme></lexeme>
<lexeme><grapheme>Panama</grapheme><phoneme>ˈpænəmɑː</phoneme></lexeme>
<lexeme><grapheme>Panjshir</grapheme><phoneme>ˈpændʒʃɪr</phoneme></lexeme>
<lexeme><grapheme>Panmunjom</grapheme><phoneme>ˌpɑːnmʊnˈdʒʌm</phoneme></lexeme>
<lexeme><grapheme>Papamoa</grapheme><phoneme>ˌpæpəˈmoʊə</phoneme></lexeme>
<lexeme><grapheme>Papeete</grapheme><phoneme>ˌpɑːpɪˈeɪteɪ</phoneme></lexeme>
<lexeme><grapheme>Paphos</grapheme><phoneme>ˈpæfɒs</phoneme></lexeme>
<lexeme><grapheme>Papua</grapheme><phoneme>ˈpæpuə</phoneme></lexeme>
<lexeme><grapheme>Paraguay</grapheme><phoneme>ˈpærəɡwaɪ</phoneme></lexeme>
<lexeme><grapheme>Paramaribo</grapheme><phoneme>ˌpærəˈmærɪboʊ</phoneme></lexeme>
<lexeme><grapheme>Paris</grapheme><phoneme>ˈpærɪs</phoneme></lexeme>
<lexeme><grapheme>Paro</grapheme><phoneme>ˈpɑːroʊ</phoneme></lexeme>
<lexeme><grapheme>Parramatta</grapheme><phoneme>ˌpærəˈmætə</phoneme></lexeme>
<lexeme><grapheme>Passaic</grapheme><phoneme>pəˈseɪɪk</phoneme></lexeme>
<lexeme><grapheme>Patagonia</grapheme><phoneme>ˌpætəˈɡoʊniə</phoneme></lexeme>
<lexeme><grapheme>Patna</grapheme><phoneme>ˈpætnə</phoneme></lexeme>
<lexeme><grapheme>Patras</grapheme><phoneme>pəˈtræs</phoneme></lexeme>
<lexeme><grapheme>Pattani</grapheme><phoneme>ˈpætəni</phoneme></lexeme>
<lexeme><grapheme>Pattaya</grapheme><phoneme>ˌpætəˈjɑː</phoneme></lexeme>
<lexeme><grapheme>Peabody</grapheme><phoneme>ˈpiːbədi</phoneme></lexeme>
<lexeme><grapheme>Pécs</grapheme><phoneme>ˈpeɪtʃ</phoneme></lexeme>
<lexeme><grapheme>Pemba</grapheme><phoneme>ˈpɛmbə</phoneme></lexeme>
<lexeme><grapheme>Penang</grapheme><phoneme>pəˈnæŋ</phoneme></lexeme>
<lexeme><grapheme>Penghu</grapheme><phoneme>ˌpʌŋˈhuː</phoneme></lexeme>
<lexeme><grapheme>Penistone</grapheme><phoneme>ˈpɛnɪstən</phoneme></lexeme>
<lexeme><grapheme>Pensacola</grapheme><phoneme>ˌpɛnsəˈkoʊlə</phoneme></lexeme>
<lexeme><grapheme>Peoria</grapheme><phoneme>piˈɔːriə</phoneme></lexeme>
<lexeme><grapheme>Perm</grapheme><phoneme>ˈpɛrm</phoneme></lexeme>
<lexeme><grapheme>Pernambuco</grapheme><phoneme>ˌpɜːrnəmˈbuːkoʊ</phoneme></lexeme>
<lexeme><grapheme>Perpignan</grapheme><phoneme>ˌpɛrpiːnˈjɒn</phoneme></lexeme>
<lexeme><grapheme>Peru</grapheme><phoneme>pəˈruː</phoneme></lexeme>
<lexeme><grapheme>Peshawar</grapheme><phoneme>pəˈʃaʊər</phoneme></lexeme>
<lexeme><grapheme>Petaling Jaya</grapheme><phoneme>pəˈtɑːliːŋ ˈdʒaɪə</phoneme></lexeme>
<lexeme><grapheme>Pétion-Ville</grapheme><phoneme>peɪˈsjɒn viːl</phoneme></lexeme>
<lexeme><grapheme>Petra</grapheme><phoneme>ˈpɛtrə</phoneme></lexeme>
<lexeme><grapheme>Petropavlovsk</grapheme><phoneme>ˌpɛtrəˈpævləfsk</phoneme></lexeme>
<lexeme><grapheme>Philippines</grapheme><phoneme>ˈfɪlɪpiːnz</phoneme></lexeme>
<lexeme><grapheme>Phnom Penh</grapheme><phoneme>ˌpnɒm ˈpɛn</phoneme></lexeme>
<lexeme><grapheme>Phuket</grapheme><phoneme>ˌpuːˈkɛt</phoneme></lexeme>
<lexeme><grapheme>Pietermaritzburg</grapheme><phoneme>ˌpiːtərˈmæriːtsbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Pikine</grapheme><phoneme>pɪˈkiːn</phoneme></lexeme>
<lexeme><grapheme>Piraeus</grapheme><phoneme>paɪˈriːəs</phoneme></lexeme>
<lexeme><grapheme>Piran</grapheme><phoneme>piːˈrɑːn</phoneme></lexeme>
<lexeme><grapheme>Pisa</grapheme><phoneme>ˈpiːzə</phoneme></lexeme>
<lexeme><grapheme>Plaistow</grapheme><phoneme>ˈplɑːstoʊ</phoneme></lexeme>
<lexeme><grapheme>Plovdiv</grapheme><phoneme>ˈplɒvdɪf</phoneme></lexeme>
<lexeme><grapheme>Plzeň</grapheme><phoneme>ˈpɪlzɛn</phoneme></lexeme>
<lexeme><grapheme>Podgorica</grapheme><phoneme>ˈpɒdɡəriːtsə</phoneme></lexeme>
<lexeme><grapheme>Pohang</grapheme><phoneme>ˈpoʊhɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Pohnpei</grapheme><phoneme>ˈpoʊnpeɪ</phoneme></lexeme>
<lexeme><grapheme>Poipet</grapheme><phoneme>ˈpɔɪpɛt</phoneme></lexeme>
<lexeme><grapheme>Pokhara</grapheme><phoneme>ˈpoʊkərə</phoneme></lexeme>
<lexeme><grapheme>Pokrovsk</grapheme><phoneme>pəˈkrɒfsk</phoneme></lexeme>
<lexeme><grapheme>Polisario</grapheme><phoneme>ˌpɒlɪˈsɑːrioʊ</phoneme></lexeme>
<lexeme><grapheme>Polokwane</grapheme><phoneme>ˌpɒləˈkwɑːneɪ</phoneme></lexeme>
<lexeme><grapheme>Poltava</grapheme><phoneme>pəlˈtɑːvə</phoneme></lexeme>
<lexeme><grapheme>Pondicherry</grapheme><phoneme>ˌpɒndɪˈtʃɛri</phoneme></lexeme>
<lexeme><grapheme>Pontianak</grapheme><phoneme>ˌpɒntɪˈɑːnɑːk</phoneme></lexeme>
<lexeme><grapheme>Popocatépetl</grapheme><phoneme>ˌpoʊpəˈkætəpɛtəl</phoneme></lexeme>
<lexeme><grapheme>Port Harcourt</grapheme><phoneme>ˌpɔːrt ˈhɑːrkɔːrt</phoneme></lexeme>
<lexeme><grapheme>Port Louis</grapheme><phoneme>ˌpɔːrt ˈluːɪs</phoneme></lexeme>
<lexeme><grapheme>Port Moresby</grapheme><phoneme>pɔːrt ˈmɔːrzbi</phoneme></lexeme>
<lexeme><grapheme>Port of Spain</grapheme><phoneme>ˈpɔːrt əv ˈspeɪn</phoneme></lexeme>
<lexeme><grapheme>Port Said</grapheme><phoneme>ˈpɔːrt sɑːˈiːd</phoneme></lexeme>
<lexeme><grapheme>Port Vila</grapheme><phoneme>ˌpɔːrt ˈviːlə</phoneme></lexeme>
<lexeme><grapheme>Port-au-Prince</grapheme><phoneme>ˌpɔːrt oʊ ˈprɪns</phoneme></lexeme>
<lexeme><grapheme>Porto</grapheme><phoneme>ˈpɔːrtoʊ</phoneme></lexeme>
<lexeme><grapheme>Porto Alegre</grapheme><phoneme>ˈpɔːrtoʊ əˈlɛɡri</phoneme></lexeme>
<lexeme><grapheme>Porto-Novo</grapheme><phoneme>ˈpɔːrtoʊ ˈnoʊvoʊ</phoneme></lexeme>
<lexeme><grapheme>Potosí</grapheme><phoneme>ˌpoʊtoʊˈsiː</phoneme></lexeme>
<lexeme><grapheme>Potsdam</grapheme><phoneme>ˈpɒtsdæm</phoneme></lexeme>
<lexeme><grapheme>Poughkeepsie</grapheme><phoneme>pəˈkɪpsi</phoneme></lexeme>
<lexeme><grapheme>Poznań</grapheme><phoneme>ˈpɒznæn</phoneme></lexeme>
<lexeme><grapheme>Pozzuoli</grapheme><phoneme>pɒtˈswoʊli</phoneme></lexeme>
<lexeme><grapheme>Pradesh</grapheme><phoneme>prəˈdeɪʃ</phoneme></lexeme>
<lexeme><grapheme>Prague</grapheme><phoneme>ˈprɑːɡ</phoneme></lexeme>
<lexeme><grapheme>Praia</grapheme><phoneme>ˈpraɪə</phoneme></lexeme>
<lexeme><grapheme>Prayagraj</grapheme><phoneme>prəˈjɑːɡrɑːdʒ</phoneme></lexeme>
<lexeme><grapheme>Preah Vihear</grapheme><phoneme>ˈpriːə viˈhɪər</phoneme></lexeme>
<lexeme><grapheme>Pretoria</grapheme><phoneme>prɪˈtɔːriə</phoneme></lexeme>
<lexeme><grapheme>Primorsk</grapheme><phoneme>priːˈmɔːrsk</phoneme></lexeme>
<lexeme><grapheme>Pristina</grapheme><phoneme>ˈprɪʃtɪnə</phoneme></lexeme>
<lexeme><grapheme>Puducherry</grapheme><phoneme>ˌpʊdʊˈtʃɛri</phoneme></lexeme>
<lexeme><grapheme>Puebla</grapheme><phoneme>ˈpwɛblə</phoneme></lexeme>
<lexeme><grapheme>Puerto Rico</grapheme><phoneme>ˈpwɛrtə ˈriːkoʊ</phoneme></lexeme>
<lexeme><grapheme>Pune</grapheme><phoneme>ˈpuːnə</phoneme></lexeme>
<lexeme><grapheme>Punjab</grapheme><phoneme>pʌnˈdʒɑːb</phoneme></lexeme>
<lexeme><grapheme>Punta Arenas</grapheme><phoneme>ˈpuːntə əˈreɪnəs</phoneme></lexeme>
<lexeme><grapheme>Punta Cana</grapheme><phoneme>ˈpuːntə ˈkɑːnə</phoneme></lexeme>
<lexeme><grapheme>Punta del Este</grapheme><phoneme>ˈpuːntə dɛl ˈɛsteɪ</phoneme></lexeme>
<lexeme><grapheme>Puntland</grapheme><phoneme>ˈpʊntlænd</phoneme></lexeme>
<lexeme><grapheme>Puri</grapheme><phoneme>ˈpʊri</phoneme></lexeme>
<lexeme><grapheme>Putrajaya</grapheme><phoneme>ˌpuːtrəˈdʒaɪə</phoneme></lexeme>
<lexeme><grapheme>Puyallup</grapheme><phoneme>pjuːˈæləp</phoneme></lexeme>
<lexeme><grapheme>Pwllheli</grapheme><phoneme>pʊlˈhɛli</phoneme></lexeme>
<lexeme><grapheme>Pyeongtaek</grapheme><phoneme>ˈpjʌŋteɪk</phoneme></lexeme>
<lexeme><grapheme>Pyongyang</grapheme><phoneme>ˌpjʌŋˈjæŋ</phoneme></lexeme>
<lexeme><grapheme>Qalqilya</grapheme><phoneme>kælˈkiːljə</phoneme></lexeme>
<lexeme><grapheme>Qamishli</grapheme><phoneme>kəˈmɪʃli</phoneme></lexeme>
<lexeme><grapheme>Qatar</grapheme><phoneme>ˈkætɑːr</phoneme></lexeme>
<lexeme><grapheme>Qingdao</grapheme><phoneme>ˌtʃɪŋˈdaʊ</phoneme></lexeme>
<lexeme><grapheme>Qom</grapheme><phoneme>ˈkɒm</phoneme></lexeme>
<lexeme><grapheme>Quai d'Orsay</grapheme><phoneme>ˌkeɪ dɔːrˈseɪ</phoneme></lexeme>
<lexeme><grapheme>Quang Ninh</grapheme><phoneme>ˌkwɑːŋ ˈnɪn</phoneme></lexeme>
<lexeme><grapheme>Quebec</grapheme><phoneme>kwɪˈbɛk</phoneme></lexeme>
<lexeme><grapheme>Querétaro</grapheme><phoneme>kɛˈrɛtəroʊ</phoneme></lexeme>
<lexeme><grapheme>Quetta</grapheme><phoneme>ˈkwɛtə</phoneme></lexeme>
<lexeme><grapheme>Quetzaltenango</grapheme><phoneme>kɛtˌsɑːltəˈnæŋɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Quezon</grapheme><phoneme>ˈkeɪsɒn</phoneme></lexeme>
<lexeme><grapheme>Quezon City</grapheme><phoneme>ˈkeɪsɒn ˈsɪti</phoneme></lexeme>
<lexeme><grapheme>Quintana Roo</grapheme><phoneme>kiːnˈtɑːnə ˈroʊ</phoneme></lexeme>
<lexeme><grapheme>Quito</grapheme><phoneme>ˈkiːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Quneitra</grapheme><phoneme>kʊˈneɪtrə</phoneme></lexeme>
<lexeme><grapheme>Quy Nhon</grapheme><phoneme>kwi ˈnjɒn</phoneme></lexeme>
<lexeme><grapheme>Rabat</grapheme><phoneme>rəˈbɑːt</phoneme></lexeme>
<lexeme><grapheme>Racine</grapheme><phoneme>rəˈsiːn</phoneme></lexeme>
<lexeme><grapheme>Rafah</grapheme><phoneme>ˈrɑːfə</phoneme></lexeme>
<lexeme><grapheme>Rahim Yar Khan</grapheme><phoneme>rəˈhiːm jɑːr ˈkɑːn</phoneme></lexeme>
<lexeme><grapheme>Raipur</grapheme><phoneme>ˈraɪpʊr</phoneme></lexeme>
<lexeme><grapheme>Rajasthan</grapheme><phoneme>ˌrɑːdʒəˈstɑːn</phoneme></lexeme>
<lexeme><grapheme>Rajshahi</grapheme><phoneme>rɑːdʒˈʃɑːhi</phoneme></lexeme>
<lexeme><grapheme>Rajya Sabha</grapheme><phoneme>ˈrɑːdʒjə ˈsɑːbə</phoneme></lexeme>
<lexeme><grapheme>Rakhine</grapheme><phoneme>rəˈkaɪn</phoneme></lexeme>
<lexeme><grapheme>Ramadi</grapheme><phoneme>rəˈmɑːdi</phoneme></lexeme>
<lexeme><grapheme>Ramallah</grapheme><phoneme>rəˈmɑːlə</phoneme></lexeme>
<lexeme><grapheme>Ramsbottom</grapheme><phoneme>ˈræmzbɒtəm</phoneme></lexeme>
<lexeme><grapheme>Ranchi</grapheme><phoneme>ˈrɑːntʃi</phoneme></lexeme>
<lexeme><grapheme>Raqqa</grapheme><phoneme>ˈrækə</phoneme></lexeme>
<lexeme><grapheme>Ras al-Khaimah</grapheme><phoneme>ˈrɑːs æl ˈkaɪmə</phoneme></lexeme>
<lexeme><grapheme>Rasht</grapheme><phoneme>ˈræʃt</phoneme></lexeme>
<lexeme><grapheme>Rawalpindi</grapheme><phoneme>ˌrɔːlˈpɪndi</phoneme></lexeme>
<lexeme><grapheme>Recife</grapheme><phoneme>rəˈsiːfi</phoneme></lexeme>
<lexeme><grapheme>Reggio</grapheme><phoneme>ˈrɛdʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Reggio Calabria</grapheme><phoneme>ˈrɛdʒoʊ kəˈlɑːbriə</phoneme></lexeme>
<lexeme><grapheme>Reggio Emilia</grapheme><phoneme>ˈrɛdʒoʊ ɛˈmiːliə</phoneme></lexeme>
<lexeme><grapheme>Regina</grapheme><phoneme>rɪˈdʒaɪnə</phoneme></lexeme>
<lexeme><grapheme>Reims</grapheme><phoneme>ˈriːmz</phoneme></lexeme>
<lexeme><grapheme>Rennes</grapheme><phoneme>ˈrɛn</phoneme></lexeme>
<lexeme><grapheme>Reykjanes</grapheme><phoneme>ˈreɪkjənɛs</phoneme></lexeme>
<lexeme><grapheme>Reykjavik</grapheme><phoneme>ˈreɪkjəvɪk</phoneme></lexeme>
<lexeme><grapheme>Reynosa</grapheme><phoneme>reɪˈnoʊsə</phoneme></lexeme>
<lexeme><grapheme>Rheims</grapheme><phoneme>ˈriːmz</phoneme></lexeme>
<lexeme><grapheme>Riga</grapheme><phoneme>ˈriːɡə</phoneme></lexeme>
<lexeme><grapheme>Rijeka</grapheme><phoneme>riˈɛkə</phoneme></lexeme>
<lexeme><grapheme>Riksbank</grapheme><phoneme>ˈrɪksbæŋk</phoneme></lexeme>
<lexeme><grapheme>Riksdag</grapheme><phoneme>ˈrɪksdɑːɡ</phoneme></lexeme>
<lexeme><grapheme>Rio de Janeiro</grapheme><phoneme>ˈriːoʊ deɪ ʒəˈnɛroʊ</phoneme></lexeme>
<lexeme><grapheme>Rio Grande do Sul</grapheme><phoneme>ˈriːoʊ ˈɡrændi duː ˈsuːl</phoneme></lexeme>
<lexeme><grapheme>Rivne</grapheme><phoneme>ˈrɪvneɪ</phoneme></lexeme>
<lexeme><grapheme>Riyadh</grapheme><phoneme>riːˈɑːd</phoneme></lexeme>
<lexeme><grapheme>Roanoke</grapheme><phoneme>ˈroʊənoʊk</phoneme></lexeme>
<lexeme><grapheme>Rochdale</grapheme><phoneme>ˈrɒtʃdeɪl</phoneme></lexeme>
<lexeme><grapheme>Rocinha</grapheme><phoneme>rɒˈsiːnjə</phoneme></lexeme>
<lexeme><grapheme>Rohingya</grapheme><phoneme>roʊˈhɪndʒə</phoneme></lexeme>
<lexeme><grapheme>Rome</grapheme><phoneme>ˈroʊm</phoneme></lexeme>
<lexeme><grapheme>Rondônia</grapheme><phoneme>rɒnˈdoʊniə</phoneme></lexeme>
<lexeme><grapheme>Roraima</grapheme><phoneme>rɒˈraɪmə</phoneme></lexeme>
<lexeme><grapheme>Rosario</grapheme><phoneme>roʊˈsɑːrioʊ</phoneme></lexeme>
<lexeme><grapheme>Rostov</grapheme><phoneme>ˈrɒstɒv</phoneme></lexeme>
<lexeme><grapheme>Rotorua</grapheme><phoneme>ˌroʊtəˈruːə</phoneme></lexeme>
<lexeme><grapheme>Rotterdam</grapheme><phoneme>ˈrɒtərdæm</phoneme></lexeme>
<lexeme><grapheme>Roubaix</grapheme><phoneme>ruːˈbeɪ</phoneme></lexeme>
<lexeme><grapheme>Rouen</grapheme><phoneme>ruːˈɒn</phoneme></lexeme>
<lexeme><grapheme>Ruislip</grapheme><phoneme>ˈraɪslɪp</phoneme></lexeme>
<lexeme><grapheme>Rwanda</grapheme><phoneme>ruˈɑːndə</phoneme></lexeme>
<lexeme><grapheme>Ryazan</grapheme><phoneme>ˌriːəˈzæn</phoneme></lexeme>
<lexeme><grapheme>Rzeszów</grapheme><phoneme>ˈʒɛʃuːf</phoneme></lexeme>
<lexeme><grapheme>Sa Kaeo</grapheme><phoneme>sɑː ˈkɛoʊ</phoneme></lexeme>
<lexeme><grapheme>Saada</grapheme><phoneme>ˈsɑːdə</phoneme></lexeme>
<lexeme><grapheme>Saarbrücken</grapheme><phoneme>zɑːrˈbruːkən</phoneme></lexeme>
<lexeme><grapheme>Sabah</grapheme><phoneme>ˈsɑːbə</phoneme></lexeme>
<lexeme><grapheme>Sabha</grapheme><phoneme>ˈsæbə</phoneme></lexeme>
<lexeme><grapheme>Sagaing</grapheme><phoneme>səˈɡaɪŋ</phoneme></lexeme>
<lexeme><grapheme>Saguaro</grapheme><phoneme>səˈwɑːroʊ</phoneme></lexeme>
<lexeme><grapheme>Sahel</grapheme><phoneme>səˈhɛl</phoneme></lexeme>
<lexeme><grapheme>Saigon</grapheme><phoneme>saɪˈɡɒn</phoneme></lexeme>
<lexeme><grapheme>Saint Lucia</grapheme><phoneme>ˌseɪnt ˈluːʃə</phoneme></lexeme>
<lexeme><grapheme>Saint-Denis</grapheme><phoneme>ˌsæn dəˈniː</phoneme></lexeme>
<lexeme><grapheme>Saint-Tropez</grapheme><phoneme>ˌsæn troʊˈpeɪ</phoneme></lexeme>
<lexeme><grapheme>Saipan</grapheme><phoneme>saɪˈpæn</phoneme></lexeme>
<lexeme><grapheme>Saitama</grapheme><phoneme>saɪˈtɑːmə</phoneme></lexeme>
<lexeme><grapheme>Sakhalin</grapheme><phoneme>ˈsækəliːn</phoneme></lexeme>
<lexeme><grapheme>Salalah</grapheme><phoneme>səˈlɑːlə</phoneme></lexeme>
<lexeme><grapheme>Salisbury</grapheme><phoneme>ˈsɔːlzbəri</phoneme></lexeme>
<lexeme><grapheme>Salta</grapheme><phoneme>ˈsæltə</phoneme></lexeme>
<lexeme><grapheme>Salvador</grapheme><phoneme>ˈsælvədɔːr</phoneme></lexeme>
<lexeme><grapheme>Salzburg</grapheme><phoneme>ˈsæltsbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Salzgitter</grapheme><phoneme>ˈzæltsɡiːtər</phoneme></lexeme>
<lexeme><grapheme>Samara</grapheme><phoneme>səˈmɑːrə</phoneme></lexeme>
<lexeme><grapheme>Samarkand</grapheme><phoneme>ˈsæmərkænd</phoneme></lexeme>
<lexeme><grapheme>Samarra</grapheme><phoneme>səˈmɑːrə</phoneme></lexeme>
<lexeme><grapheme>Sambhal</grapheme><phoneme>ˈsʌmbəl</phoneme></lexeme>
<lexeme><grapheme>Samoa</grapheme><phoneme>səˈmoʊə</phoneme></lexeme>
<lexeme><grapheme>Samsun</grapheme><phoneme>sɑːmˈsuːn</phoneme></lexeme>
<lexeme><grapheme>San Jose</grapheme><phoneme>ˌsæn hoʊˈzeɪ</phoneme></lexeme>
<lexeme><grapheme>San Juan</grapheme><phoneme>sæn ˈwɑːn</phoneme></lexeme>
<lexeme><grapheme>San Pedro Sula</grapheme><phoneme>sæn ˈpeɪdroʊ ˈsuːlə</phoneme></lexeme>
<lexeme><grapheme>San Rafael</grapheme><phoneme>ˌsæn rəˈfɛl</phoneme></lexeme>
<lexeme><grapheme>San Salvador</grapheme><phoneme>sæn ˈsælvədɔːr</phoneme></lexeme>
<lexeme><grapheme>Sanaa</grapheme><phoneme>sɑːˈnɑː</phoneme></lexeme>
<lexeme><grapheme>Şanlıurfa</grapheme><phoneme>ˌʃɑːnliˈʊrfə</phoneme></lexeme>
<lexeme><grapheme>Santa Cruz</grapheme><phoneme>ˈsæntə ˈkruːz</phoneme></lexeme>
<lexeme><grapheme>Santa Fe</grapheme><phoneme>ˈsæntə ˈfeɪ</phoneme></lexeme>
<lexeme><grapheme>Santiago</grapheme><phoneme>ˌsæntiˈɑːɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Santiago de Cuba</grapheme><phoneme>ˌsæntiˈɑːɡoʊ deɪ ˈkuːbə</phoneme></lexeme>
<lexeme><grapheme>Santo Domingo</grapheme><phoneme>ˈsæntoʊ dəˈmɪŋɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Santorini</grapheme><phoneme>ˌsæntəˈriːni</phoneme></lexeme>
<lexeme><grapheme>São Paulo</grapheme><phoneme>saʊ ˈpaʊloʊ</phoneme></lexeme>
<lexeme><grapheme>São Tomé</grapheme><phoneme>saʊ toʊˈmeɪ</phoneme></lexeme>
<lexeme><grapheme>São Tomé and Príncipe</grapheme><phoneme>ˌsaʊ təˈmeɪ ənd ˈprɪnsɪpeɪ</phoneme></lexeme>
<lexeme><grapheme>Sapporo</grapheme><phoneme>səˈpɔːroʊ</phoneme></lexeme>
<lexeme><grapheme>Sarajevo</grapheme><phoneme>ˌsærəˈjeɪvoʊ</phoneme></lexeme>
<lexeme><grapheme>Saratov</grapheme><phoneme>səˈrɑːtəv</phoneme></lexeme>
<lexeme><grapheme>Sarawak</grapheme><phoneme>səˈrɑːwɑːk</phoneme></lexeme>
<lexeme><grapheme>Saskatchewan</grapheme><phoneme>səˈskætʃəwən</phoneme></lexeme>
<lexeme><grapheme>Saudi</grapheme><phoneme>ˈsaʊdi</phoneme></lexeme>
<lexeme><grapheme>Sault Ste Marie</grapheme><phoneme>ˈsuː ˈseɪnt məˈriː</phoneme></lexeme>
<lexeme><grapheme>Sault Ste. Marie</grapheme><phoneme>ˈsuː ˈseɪnt məˈriː</phoneme></lexeme>
<lexeme><grapheme>Saxony</grapheme><phoneme>ˈsæksəni</phoneme></lexeme>
<lexeme><grapheme>Scarborough</grapheme><phoneme>ˈskɑːrbərə</phoneme></lexeme>
<lexeme><grapheme>Schenectady</grapheme><phoneme>skəˈnɛktədi</phoneme></lexeme>
<lexeme><grapheme>Scheveningen</grapheme><phoneme>ˈskeɪvəniːŋən</phoneme></lexeme>
<lexeme><grapheme>Schuylkill</grapheme><phoneme>ˈskuːlkɪl</phoneme></lexeme>
<lexeme><grapheme>Scone Palace</grapheme><phoneme>ˈskuːn ˈpælɪs</phoneme></lexeme>
<lexeme><grapheme>Sderot</grapheme><phoneme>sdɛˈroʊt</phoneme></lexeme>
<lexeme><grapheme>Sebastopol</grapheme><phoneme>sɪˈbæstəpɒl</phoneme></lexeme>
<lexeme><grapheme>Sejm</grapheme><phoneme>ˈseɪm</phoneme></lexeme>
<lexeme><grapheme>Sejong</grapheme><phoneme>ˈseɪdʒɒŋ</phoneme></lexeme>
<lexeme><grapheme>Selangor</grapheme><phoneme>səˈlæŋɔːr</phoneme></lexeme>
<lexeme><grapheme>Semarang</grapheme><phoneme>səˈmɑːrɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Semeru</grapheme><phoneme>səˈmɛruː</phoneme></lexeme>
<lexeme><grapheme>Sendai</grapheme><phoneme>ˈsɛndaɪ</phoneme></lexeme>
<lexeme><grapheme>Senegal</grapheme><phoneme>ˌsɛnɪˈɡɔːl</phoneme></lexeme>
<lexeme><grapheme>Senkaku</grapheme><phoneme>ˈsɛnkɑːkuː</phoneme></lexeme>
<lexeme><grapheme>Seoul</grapheme><phoneme>ˈsoʊl</phoneme></lexeme>
<lexeme><grapheme>Sequim</grapheme><phoneme>ˈskwɪm</phoneme></lexeme>
<lexeme><grapheme>Sequoia</grapheme><phoneme>səˈkwɔɪə</phoneme></lexeme>
<lexeme><grapheme>Setúbal</grapheme><phoneme>seɪˈtuːbæl</phoneme></lexeme>
<lexeme><grapheme>Sevastopol</grapheme><phoneme>ˌsɛvəˈstoʊpəl</phoneme></lexeme>
<lexeme><grapheme>Seville</grapheme><phoneme>səˈvɪl</phoneme></lexeme>
<lexeme><grapheme>Seychelles</grapheme><phoneme>seɪˈʃɛlz</phoneme></lexeme>
<lexeme><grapheme>Sfax</grapheme><phoneme>ˈsfæks</phoneme></lexeme>
<lexeme><grapheme>Sha Tin</grapheme><phoneme>ˌʃɑː ˈtɪn</phoneme></lexeme>
<lexeme><grapheme>Shaanxi</grapheme><phoneme>ˌʃɑːnˈʃiː</phoneme></lexeme>
<lexeme><grapheme>Shah Alam</grapheme><phoneme>ˈʃɑː ˈælæm</phoneme></lexeme>
<lexeme><grapheme>Sham Shui Po</grapheme><phoneme>ˌʃʌm ʃɔɪ ˈpoʊ</phoneme></lexeme>
<lexeme><grapheme>Shandong</grapheme><phoneme>ˌʃɑːnˈdʊŋ</phoneme></lexeme>
<lexeme><grapheme>Shanghai</grapheme><phoneme>ˌʃæŋˈhaɪ</phoneme></lexeme>
<lexeme><grapheme>Shanxi</grapheme><phoneme>ˌʃɑːnˈʃiː</phoneme></lexeme>
<lexeme><grapheme>Sharjah</grapheme><phoneme>ˈʃɑːrdʒə</phoneme></lexeme>
<lexeme><grapheme>Sharm el-Sheikh</grapheme><phoneme>ˌʃɑːrm ɛl ˈʃeɪk</phoneme></lexeme>
<lexeme><grapheme>Shawnee</grapheme><phoneme>ʃɔːˈniː</phoneme></lexeme>
<lexeme><grapheme>Sheikh Jarrah</grapheme><phoneme>ˈʃeɪk dʒəˈrɑː</phoneme></lexeme>
<lexeme><grapheme>Shenyang</grapheme><phoneme>ˌʃʌnˈjɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Shenzhen</grapheme><phoneme>ˌʃɛnˈdʒɛn</phoneme></lexeme>
<lexeme><grapheme>Shikoku</grapheme><phoneme>ʃɪˈkoʊkuː</phoneme></lexeme>
<lexeme><grapheme>Shillong</grapheme><phoneme>ʃɪˈlɒŋ</phoneme></lexeme>
<lexeme><grapheme>Shimla</grapheme><phoneme>ˈʃɪmlə</phoneme></lexeme>
<lexeme><grapheme>Shiraz</grapheme><phoneme>ʃɪˈrɑːz</phoneme></lexeme>
<lexeme><grapheme>Shizuoka</grapheme><phoneme>ˌʃiːzuˈoʊkə</phoneme></lexeme>
<lexeme><grapheme>Shrewsbury</grapheme><phoneme>ˈʃroʊzbəri</phoneme></lexeme>
<lexeme><grapheme>Shujaiya</grapheme><phoneme>ʃuːdʒəˈiːjə</phoneme></lexeme>
<lexeme><grapheme>Shymkent</grapheme><phoneme>ʃiːmˈkɛnt</phoneme></lexeme>
<lexeme><grapheme>Sialkot</grapheme><phoneme>sɪˈælkoʊt</phoneme></lexeme>
<lexeme><grapheme>Šiauliai</grapheme><phoneme>ʃaʊˈleɪ</phoneme></lexeme>
<lexeme><grapheme>Šibenik</grapheme><phoneme>ˈʃiːbɛniːk</phoneme></lexeme>
<lexeme><grapheme>Sibolga</grapheme><phoneme>sɪˈbɒlɡə</phoneme></lexeme>
<lexeme><grapheme>Sichuan</grapheme><phoneme>ˌsɪtʃˈwɑːn</phoneme></lexeme>
<lexeme><grapheme>Sidoarjo</grapheme><phoneme>ˌsiːdoʊˈɑːrdʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Sidon</grapheme><phoneme>ˈsaɪdən</phoneme></lexeme>
<lexeme><grapheme>Siem Reap</grapheme><phoneme>ˈsiːɛm ˈriːp</phoneme></lexeme>
<lexeme><grapheme>Sierra Leone</grapheme><phoneme>siˈɛrə liˈoʊn</phoneme></lexeme>
<lexeme><grapheme>Sihanoukville</grapheme><phoneme>ˈsiːənʊkvɪl</phoneme></lexeme>
<lexeme><grapheme>Sikkim</grapheme><phoneme>ˈsɪkɪm</phoneme></lexeme>
<lexeme><grapheme>Siliguri</grapheme><phoneme>sɪˈliːɡʊri</phoneme></lexeme>
<lexeme><grapheme>Simferopol</grapheme><phoneme>ˌsɪmfəˈroʊpəl</phoneme></lexeme>
<lexeme><grapheme>Sinai</grapheme><phoneme>ˈsaɪnaɪ</phoneme></lexeme>
<lexeme><grapheme>Sinaloa</grapheme><phoneme>ˌsiːnəˈloʊə</phoneme></lexeme>
<lexeme><grapheme>Sindh</grapheme><phoneme>ˈsɪnd</phoneme></lexeme>
<lexeme><grapheme>Sinjar</grapheme><phoneme>sɪnˈdʒɑːr</phoneme></lexeme>
<lexeme><grapheme>Sinn Féin</grapheme><phoneme>ˌʃɪn ˈfeɪn</phoneme></lexeme>
<lexeme><grapheme>Sinuiju</grapheme><phoneme>ˈʃiːniːdʒuː</phoneme></lexeme>
<lexeme><grapheme>Şırnak</grapheme><phoneme>ʃɪrˈnɑːk</phoneme></lexeme>
<lexeme><grapheme>Sirte</grapheme><phoneme>ˈsɜːrt</phoneme></lexeme>
<lexeme><grapheme>Sisaket</grapheme><phoneme>ˌsiːsəˈkɛt</phoneme></lexeme>
<lexeme><grapheme>Sittwe</grapheme><phoneme>ˈsɪtweɪ</phoneme></lexeme>
<lexeme><grapheme>Siversk</grapheme><phoneme>ˈsiːvɛrsk</phoneme></lexeme>
<lexeme><grapheme>Skaneateles</grapheme><phoneme>ˌskæniˈætləs</phoneme></lexeme>
<lexeme><grapheme>Skopje</grapheme><phoneme>ˈskɒpjeɪ</phoneme></lexeme>
<lexeme><grapheme>Slaithwaite</grapheme><phoneme>ˈslaʊɪt</phoneme></lexeme>
<lexeme><grapheme>Slovakia</grapheme><phoneme>sloʊˈvækiə</phoneme></lexeme>
<lexeme><grapheme>Slovenia</grapheme><phoneme>sloʊˈviːniə</phoneme></lexeme>
<lexeme><grapheme>Sloviansk</grapheme><phoneme>ˈsloʊvjænsk</phoneme></lexeme>
<lexeme><grapheme>Smolensk</grapheme><phoneme>sməˈlɛnsk</phoneme></lexeme>
<lexeme><grapheme>Sochi</grapheme><phoneme>ˈsɒtʃi</phoneme></lexeme>
<lexeme><grapheme>Socotra</grapheme><phoneme>səˈkoʊtrə</phoneme></lexeme>
<lexeme><grapheme>Sofia</grapheme><phoneme>ˈsoʊfiə</phoneme></lexeme>
<lexeme><grapheme>Sohar</grapheme><phoneme>soʊˈhɑːr</phoneme></lexeme>
<lexeme><grapheme>Sokoto</grapheme><phoneme>ˈsoʊkətoʊ</phoneme></lexeme>
<lexeme><grapheme>Solingen</grapheme><phoneme>ˈzoʊlɪŋən</phoneme></lexeme>
<lexeme><grapheme>Somalia</grapheme><phoneme>səˈmɑːliə</phoneme></lexeme>
<lexeme><grapheme>Somaliland</grapheme><phoneme>səˈmɑːlilænd</phoneme></lexeme>
<lexeme><grapheme>Sonora</grapheme><phoneme>səˈnɔːrə</phoneme></lexeme>
<lexeme><grapheme>Soshanguve</grapheme><phoneme>ˌʃoʊʃæŋˈɡuːveɪ</phoneme></lexeme>
<lexeme><grapheme>Sousse</grapheme><phoneme>ˈsuːs</phoneme></lexeme>
<lexeme><grapheme>Southwark</grapheme><phoneme>ˈsʌðərk</phoneme></lexeme>
<lexeme><grapheme>Southwell</grapheme><phoneme>ˈsʌðəl</phoneme></lexeme>
<lexeme><grapheme>Soweto</grapheme><phoneme>səˈweɪtoʊ</phoneme></lexeme>
<lexeme><grapheme>Spokane</grapheme><phoneme>spoʊˈkæn</phoneme></lexeme>
<lexeme><grapheme>Spratly</grapheme><phoneme>ˈsprætli</phoneme></lexeme>
<lexeme><grapheme>Srebrenica</grapheme><phoneme>ˌsrɛbrəˈniːtsə</phoneme></lexeme>
<lexeme><grapheme>Sri Lanka</grapheme><phoneme>sri ˈlɑːŋkə</phoneme></lexeme>
<lexeme><grapheme>Srinagar</grapheme><phoneme>srɪˈnʌɡər</phoneme></lexeme>
<lexeme><grapheme>St Lucia</grapheme><phoneme>ˌseɪnt ˈluːʃə</phoneme></lexeme>
<lexeme><grapheme>Staunton</grapheme><phoneme>ˈstæntən</phoneme></lexeme>
<lexeme><grapheme>Stavanger</grapheme><phoneme>stəˈvæŋər</phoneme></lexeme>
<lexeme><grapheme>Stepanakert</grapheme><phoneme>stɛˌpɑːnəˈkɛrt</phoneme></lexeme>
<lexeme><grapheme>Stockholm</grapheme><phoneme>ˈstɒkhoʊm</phoneme></lexeme>
<lexeme><grapheme>Stormont</grapheme><phoneme>ˈstɔːrmənt</phoneme></lexeme>
<lexeme><grapheme>Storting</grapheme><phoneme>ˈstɔːrtɪŋ</phoneme></lexeme>
<lexeme><grapheme>Strasbourg</grapheme><phoneme>ˈstræzbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Stromboli</grapheme><phoneme>ˈstrɒmbəli</phoneme></lexeme>
<lexeme><grapheme>Stuttgart</grapheme><phoneme>ˈʃtʊtɡɑːrt</phoneme></lexeme>
<lexeme><grapheme>Subang Jaya</grapheme><phoneme>ˈsuːbɑːŋ ˈdʒaɪə</phoneme></lexeme>
<lexeme><grapheme>Subic</grapheme><phoneme>ˈsuːbɪk</phoneme></lexeme>
<lexeme><grapheme>Subic Bay</grapheme><phoneme>ˈsuːbɪk ˈbeɪ</phoneme></lexeme>
<lexeme><grapheme>Sucre</grapheme><phoneme>ˈsuːkreɪ</phoneme></lexeme>
<lexeme><grapheme>Sudan</grapheme><phoneme>suːˈdɑːn</phoneme></lexeme>
<lexeme><grapheme>Sudzha</grapheme><phoneme>ˈsuːdʒə</phoneme></lexeme>
<lexeme><grapheme>Suez</grapheme><phoneme>ˈsuːɛz</phoneme></lexeme>
<lexeme><grapheme>Sulawesi</grapheme><phoneme>ˌsuːləˈweɪsi</phoneme></lexeme>
<lexeme><grapheme>Sulaymaniyah</grapheme><phoneme>ˌsuːleɪməˈniːə</phoneme></lexeme>
<lexeme><grapheme>Sulu</grapheme><phoneme>ˈsuːluː</phoneme></lexeme>
<lexeme><grapheme>Sumatra</grapheme><phoneme>suːˈmɑːtrə</phoneme></lexeme>
<lexeme><grapheme>Sumgait</grapheme><phoneme>ˌsʊmɡaɪˈiːt</phoneme></lexeme>
<lexeme><grapheme>Sumy</grapheme><phoneme>ˈsuːmi</phoneme></lexeme>
<lexeme><grapheme>Surabaya</grapheme><phoneme>ˌsʊrəˈbaɪə</phoneme></lexeme>
<lexeme><grapheme>Surat</grapheme><phoneme>ˈsʊərət</phoneme></lexeme>
<lexeme><grapheme>Surigao</grapheme><phoneme>ˌsuːriːˈɡaʊ</phoneme></lexeme>
<lexeme><grapheme>Surin</grapheme><phoneme>suˈrɪn</phoneme></lexeme>
<lexeme><grapheme>Suriname</grapheme><phoneme>ˌsʊrɪˈnɑːm</phoneme></lexeme>
<lexeme><grapheme>Suva</grapheme><phoneme>ˈsuːvə</phoneme></lexeme>
<lexeme><grapheme>Suwon</grapheme><phoneme>ˈsuːwʌn</phoneme></lexeme>
<lexeme><grapheme>Suzhou</grapheme><phoneme>ˌsuːˈdʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Svalbard</grapheme><phoneme>ˈsvɑːlbɑːr</phoneme></lexeme>
<lexeme><grapheme>Swakopmund</grapheme><phoneme>ˈsvɑːkɒpmʊnt</phoneme></lexeme>
<lexeme><grapheme>Swat</grapheme><phoneme>ˈswɑːt</phoneme></lexeme>
<lexeme><grapheme>Sweida</grapheme><phoneme>ˈsweɪdə</phoneme></lexeme>
<lexeme><grapheme>Sylhet</grapheme><phoneme>sɪlˈhɛt</phoneme></lexeme>
<lexeme><grapheme>Syria</grapheme><phoneme>ˈsɪriə</phoneme></lexeme>
<lexeme><grapheme>Szczecin</grapheme><phoneme>ˈʃtʃɛtʃiːn</phoneme></lexeme>
<lexeme><grapheme>Szeged</grapheme><phoneme>ˈsɛɡɛd</phoneme></lexeme>
<lexeme><grapheme>Taal</grapheme><phoneme>təˈɑːl</phoneme></lexeme>
<lexeme><grapheme>Tabriz</grapheme><phoneme>təˈbriːz</phoneme></lexeme>
<lexeme><grapheme>Tabuk</grapheme><phoneme>təˈbuːk</phoneme></lexeme>
<lexeme><grapheme>Tacloban</grapheme><phoneme>tækˈloʊbɑːn</phoneme></lexeme>
<lexeme><grapheme>Taguig</grapheme><phoneme>tɑːˈɡiːɡ</phoneme></lexeme>
<lexeme><grapheme>Tahiti</grapheme><phoneme>təˈhiːti</phoneme></lexeme>
<lexeme><grapheme>Tai Po</grapheme><phoneme>ˌtaɪ ˈpoʊ</phoneme></lexeme>
<lexeme><grapheme>Taichung</grapheme><phoneme>ˌtaɪˈtʃʊŋ</phoneme></lexeme>
<lexeme><grapheme>Tainan</grapheme><phoneme>ˌtaɪˈnɑːn</phoneme></lexeme>
<lexeme><grapheme>Taipei</grapheme><phoneme>ˌtaɪˈpeɪ</phoneme></lexeme>
<lexeme><grapheme>Taiwan</grapheme><phoneme>ˌtaɪˈwɑːn</phoneme></lexeme>
<lexeme><grapheme>Taiz</grapheme><phoneme>tɑːˈiːz</phoneme></lexeme>
<lexeme><grapheme>Tajikistan</grapheme><phoneme>təˌdʒiːkɪˈstɑːn</phoneme></lexeme>
<lexeme><grapheme>Takeshima</grapheme><phoneme>ˌtɑːkɛˈʃiːmə</phoneme></lexeme>
<lexeme><grapheme>Tallaght</grapheme><phoneme>ˈtælə</phoneme></lexeme>
<lexeme><grapheme>Tallahassee</grapheme><phoneme>ˌtæləˈhæsi</phoneme></lexeme>
<lexeme><grapheme>Tallinn</grapheme><phoneme>ˈtælɪn</phoneme></lexeme>
<lexeme><grapheme>Tamanrasset</grapheme><phoneme>ˌtæmənˈræsɪt</phoneme></lexeme>
<lexeme><grapheme>Tamaulipas</grapheme><phoneme>ˌtɑːmaʊˈliːpəs</phoneme></lexeme>
<lexeme><grapheme>Tamil Nadu</grapheme><phoneme>ˈtæmɪl ˈnɑːduː</phoneme></lexeme>
<lexeme><grapheme>Tampere</grapheme><phoneme>ˈtæmpəreɪ</phoneme></lexeme>
<lexeme><grapheme>Tánaiste</grapheme><phoneme>ˈtɔːnɪʃtə</phoneme></lexeme>
<lexeme><grapheme>Tangerang</grapheme><phoneme>ˈtɑːŋərɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Tangier</grapheme><phoneme>tænˈdʒɪər</phoneme></lexeme>
<lexeme><grapheme>Tanzania</grapheme><phoneme>ˌtænzəˈniːə</phoneme></lexeme>
<lexeme><grapheme>Taoiseach</grapheme><phoneme>ˈtiːʃəx</phoneme></lexeme>
<lexeme><grapheme>Taoyuan</grapheme><phoneme>ˌtaʊjuˈɑːn</phoneme></lexeme>
<lexeme><grapheme>Tapachula</grapheme><phoneme>ˌtæpəˈtʃuːlə</phoneme></lexeme>
<lexeme><grapheme>Taranaki</grapheme><phoneme>ˌtærəˈnæki</phoneme></lexeme>
<lexeme><grapheme>Tarawa</grapheme><phoneme>təˈrɑːwə</phoneme></lexeme>
<lexeme><grapheme>Tarija</grapheme><phoneme>təˈriːhə</phoneme></lexeme>
<lexeme><grapheme>Tartu</grapheme><phoneme>ˈtɑːrtuː</phoneme></lexeme>
<lexeme><grapheme>Tartus</grapheme><phoneme>tɑːrˈtuːs</phoneme></lexeme>
<lexeme><grapheme>Tashkent</grapheme><phoneme>tæʃˈkɛnt</phoneme></lexeme>
<lexeme><grapheme>Tasikmalaya</grapheme><phoneme>ˌtɑːsiːkməˈlaɪə</phoneme></lexeme>
<lexeme><grapheme>Taupō</grapheme><phoneme>ˈtoʊpɔː</phoneme></lexeme>
<lexeme><grapheme>Tauranga</grapheme><phoneme>taʊˈrɑːŋə</phoneme></lexeme>
<lexeme><grapheme>Tbilisi</grapheme><phoneme>təbɪˈliːsi</phoneme></lexeme>
<lexeme><grapheme>Tegucigalpa</grapheme><phoneme>təˌɡuːsɪˈɡælpə</phoneme></lexeme>
<lexeme><grapheme>Tehran</grapheme><phoneme>tɛˈrɑːn</phoneme></lexeme>
<lexeme><grapheme>Teignmouth</grapheme><phoneme>ˈtɪnməθ</phoneme></lexeme>
<lexeme><grapheme>Tel Aviv</grapheme><phoneme>ˌtɛl əˈviːv</phoneme></lexeme>
<lexeme><grapheme>Telangana</grapheme><phoneme>ˌtɛlənˈɡɑːnə</phoneme></lexeme>
<lexeme><grapheme>Tempe</grapheme><phoneme>tɛmˈpiː</phoneme></lexeme>
<lexeme><grapheme>Temuco</grapheme><phoneme>tɛˈmuːkoʊ</phoneme></lexeme>
<lexeme><grapheme>Tenerife</grapheme><phoneme>ˌtɛnəˈriːf</phoneme></lexeme>
<lexeme><grapheme>Teotihuacán</grapheme><phoneme>ˌteɪoʊˌtiːwəˈkɑːn</phoneme></lexeme>
<lexeme><grapheme>Terengganu</grapheme><phoneme>ˌtɛrəŋˈɡɑːnuː</phoneme></lexeme>
<lexeme><grapheme>Ternopil</grapheme><phoneme>tɛrˈnoʊpɪl</phoneme></lexeme>
<lexeme><grapheme>Tessalit</grapheme><phoneme>tɛsæˈliː</phoneme></lexeme>
<lexeme><grapheme>Thames</grapheme><phoneme>ˈtɛmz</phoneme></lexeme>
<lexeme><grapheme>The Hague</grapheme><phoneme>ðə ˈheɪɡ</phoneme></lexeme>
<lexeme><grapheme>Thessaloniki</grapheme><phoneme>ˌθɛsələˈniːki</phoneme></lexeme>
<lexeme><grapheme>Theydon Bois</grapheme><phoneme>ˈθeɪdən ˈbɔɪz</phoneme></lexeme>
<lexeme><grapheme>Thimphu</grapheme><phoneme>ˈtɪmpuː</phoneme></lexeme>
<lexeme><grapheme>Thiruvananthapuram</grapheme><phoneme>ˌtɪruvəˌnʌntəˈpʊrəm</phoneme></lexeme>
<lexeme><grapheme>Thuringia</grapheme><phoneme>θʊˈrɪndʒiə</phoneme></lexeme>
<lexeme><grapheme>Tiananmen</grapheme><phoneme>ˈtjɛnənmən</phoneme></lexeme>
<lexeme><grapheme>Tianjin</grapheme><phoneme>ˌtjɛnˈdʒɪn</phoneme></lexeme>
<lexeme><grapheme>Tibet</grapheme><phoneme>tɪˈbɛt</phoneme></lexeme>
<lexeme><grapheme>Tigray</grapheme><phoneme>ˈtɪɡraɪ</phoneme></lexeme>
<lexeme><grapheme>Tijuana</grapheme><phoneme>tiːˈwɑːnə</phoneme></lexeme>
<lexeme><grapheme>Tikrit</grapheme><phoneme>tɪˈkriːt</phoneme></lexeme>
<lexeme><grapheme>Tillabéri</grapheme><phoneme>ˌtɪləˈbɛri</phoneme></lexeme>
<lexeme><grapheme>Timbuktu</grapheme><phoneme>ˌtɪmbʌkˈtuː</phoneme></lexeme>
<lexeme><grapheme>Timișoara</grapheme><phoneme>ˌtiːmiˈʃwɑːrə</phoneme></lexeme>
<lexeme><grapheme>Timor-Leste</grapheme><phoneme>ˈtiːmɔːr ˈlɛsteɪ</phoneme></lexeme>
<lexeme><grapheme>Tirana</grapheme><phoneme>tɪˈrɑːnə</phoneme></lexeme>
<lexeme><grapheme>Tiraspol</grapheme><phoneme>tɪˈræspəl</phoneme></lexeme>
<lexeme><grapheme>Tirupati</grapheme><phoneme>ˈtɪruːpəti</phoneme></lexeme>
<lexeme><grapheme>Tlalnepantla</grapheme><phoneme>ˌtlælneɪˈpæntlə</phoneme></lexeme>
<lexeme><grapheme>Tlaquepaque</grapheme><phoneme>ˌtlɑːkɛˈpɑːkeɪ</phoneme></lexeme>
<lexeme><grapheme>Tlaxcala</grapheme><phoneme>tlɑːsˈkɑːlə</phoneme></lexeme>
<lexeme><grapheme>Toamasina</grapheme><phoneme>ˌtoʊəməˈsiːnə</phoneme></lexeme>
<lexeme><grapheme>Tobruk</grapheme><phoneme>təˈbrʊk</phoneme></lexeme>
<lexeme><grapheme>Tocorón</grapheme><phoneme>ˌtoʊkəˈroʊn</phoneme></lexeme>
<lexeme><grapheme>Todmorden</grapheme><phoneme>ˈtɒdmərdən</phoneme></lexeme>
<lexeme><grapheme>Togo</grapheme><phoneme>ˈtoʊɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Tokyo</grapheme><phoneme>ˈtoʊkioʊ</phoneme></lexeme>
<lexeme><grapheme>Tomsk</grapheme><phoneme>ˈtɒmsk</phoneme></lexeme>
<lexeme><grapheme>Tonga</grapheme><phoneme>ˈtɒŋə</phoneme></lexeme>
<lexeme><grapheme>Tongatapu</grapheme><phoneme>ˌtɒŋəˈtɑːpuː</phoneme></lexeme>
<lexeme><grapheme>Tonlé Sap</grapheme><phoneme>ˈtɒnleɪ ˈsæp</phoneme></lexeme>
<lexeme><grapheme>Toretsk</grapheme><phoneme>təˈrɛtsk</phoneme></lexeme>
<lexeme><grapheme>Torkham</grapheme><phoneme>ˈtɔːrkəm</phoneme></lexeme>
<lexeme><grapheme>Torre Pacheco</grapheme><phoneme>ˈtɒrɛiː pəˈtʃeɪkoʊ</phoneme></lexeme>
<lexeme><grapheme>Touba</grapheme><phoneme>ˈtuːbə</phoneme></lexeme>
<lexeme><grapheme>Toulouse</grapheme><phoneme>tuːˈluːz</phoneme></lexeme>
<lexeme><grapheme>Towcester</grapheme><phoneme>ˈtoʊstər</phoneme></lexeme>
<lexeme><grapheme>Trabzon</grapheme><phoneme>træbˈzɒn</phoneme></lexeme>
<lexeme><grapheme>Transnistria</grapheme><phoneme>trænzˈnɪstriə</phoneme></lexeme>
<lexeme><grapheme>Trieste</grapheme><phoneme>triˈɛst</phoneme></lexeme>
<lexeme><grapheme>Trincomalee</grapheme><phoneme>ˌtrɪŋkəməˈliː</phoneme></lexeme>
<lexeme><grapheme>Tripoli</grapheme><phoneme>ˈtrɪpəli</phoneme></lexeme>
<lexeme><grapheme>Trois-Rivières</grapheme><phoneme>ˌtrwɑːrɪviˈɛr</phoneme></lexeme>
<lexeme><grapheme>Tromsø</grapheme><phoneme>ˈtrɒmsoʊ</phoneme></lexeme>
<lexeme><grapheme>Trondheim</grapheme><phoneme>ˈtrɒnhaɪm</phoneme></lexeme>
<lexeme><grapheme>Trujillo</grapheme><phoneme>truːˈhiːoʊ</phoneme></lexeme>
<lexeme><grapheme>Tseung Kwan O</grapheme><phoneme>ˈtʃʊŋ ˈkwɑːn ˈoʊ</phoneme></lexeme>
<lexeme><grapheme>Tshwane</grapheme><phoneme>ˈtʃwɑːneɪ</phoneme></lexeme>
<lexeme><grapheme>Tsim Sha Tsui</grapheme><phoneme>ˌtʃɪm ʃɑː ˈtʃɔɪ</phoneme></lexeme>
<lexeme><grapheme>Tuapse</grapheme><phoneme>ˌtuːəpˈseɪ</phoneme></lexeme>
<lexeme><grapheme>Tucson</grapheme><phoneme>ˈtuːsɒn</phoneme></lexeme>
<lexeme><grapheme>Tucumán</grapheme><phoneme>ˌtuːkuˈmɑːn</phoneme></lexeme>
<lexeme><grapheme>Tuen Mun</grapheme><phoneme>ˌtjuːn ˈmuːn</phoneme></lexeme>
<lexeme><grapheme>Tulkarm</grapheme><phoneme>ˈtʊlkɑːrm</phoneme></lexeme>
<lexeme><grapheme>Tulum</grapheme><phoneme>tuːˈluːm</phoneme></lexeme>
<lexeme><grapheme>Tunis</grapheme><phoneme>ˈtuːnɪs</phoneme></lexeme>
<lexeme><grapheme>Tunisia</grapheme><phoneme>tuːˈniːʒə</phoneme></lexeme>
<lexeme><grapheme>Turin</grapheme><phoneme>tjʊˈrɪn</phoneme></lexeme>
<lexeme><grapheme>Türkiye</grapheme><phoneme>ˈtɜːrkijə</phoneme></lexeme>
<lexeme><grapheme>Turkmenistan</grapheme><phoneme>tɜːrkˌmɛnɪˈstɑːn</phoneme></lexeme>
<lexeme><grapheme>Turks and Caicos</grapheme><phoneme>ˈtɜːrks ənd ˈkeɪkɒs</phoneme></lexeme>
<lexeme><grapheme>Turku</grapheme><phoneme>ˈtʊrkuː</phoneme></lexeme>
<lexeme><grapheme>Tuscaloosa</grapheme><phoneme>ˌtʌskəˈluːsə</phoneme></lexeme>
<lexeme><grapheme>Tuvalu</grapheme><phoneme>tuːˈvɑːluː</phoneme></lexeme>
<lexeme><grapheme>Tuxtla</grapheme><phoneme>ˈtuːstlə</phoneme></lexeme>
<lexeme><grapheme>Tver</grapheme><phoneme>ˈtvɛr</phoneme></lexeme>
<lexeme><grapheme>Tyre</grapheme><phoneme>ˈtaɪər</phoneme></lexeme>
<lexeme><grapheme>Tyumen</grapheme><phoneme>tjuːˈmɛn</phoneme></lexeme>
<lexeme><grapheme>Ubon Ratchathani</grapheme><phoneme>uːˈbɒn ˌrɑːtʃəˈtɑːni</phoneme></lexeme>
<lexeme><grapheme>Udaipur</grapheme><phoneme>ʊˈdaɪpʊər</phoneme></lexeme>
<lexeme><grapheme>Udon Thani</grapheme><phoneme>uːˈdɔːn ˈtɑːni</phoneme></lexeme>
<lexeme><grapheme>Ufa</grapheme><phoneme>uːˈfɑː</phoneme></lexeme>
<lexeme><grapheme>Uganda</grapheme><phoneme>juːˈɡændə</phoneme></lexeme>
<lexeme><grapheme>Uighur</grapheme><phoneme>ˈwiːɡʊr</phoneme></lexeme>
<lexeme><grapheme>Uighurs</grapheme><phoneme>ˈwiːɡʊrz</phoneme></lexeme>
<lexeme><grapheme>Ukraine</grapheme><phoneme>juːˈkreɪn</phoneme></lexeme>
<lexeme><grapheme>Ulaanbaatar</grapheme><phoneme>ˌuːlɑːnˈbɑːtɑːr</phoneme></lexeme>
<lexeme><grapheme>Ulan Bator</grapheme><phoneme>ˈuːlɑːn ˈbɑːtɔːr</phoneme></lexeme>
<lexeme><grapheme>Ulsan</grapheme><phoneme>ˈuːlsɑːn</phoneme></lexeme>
<lexeme><grapheme>Uluru</grapheme><phoneme>ˌuːləˈruː</phoneme></lexeme>
<lexeme><grapheme>Ümraniye</grapheme><phoneme>uːmˈrɑːnieɪ</phoneme></lexeme>
<lexeme><grapheme>Uppsala</grapheme><phoneme>ʊpˈsɑːlə</phoneme></lexeme>
<lexeme><grapheme>Uruapan</grapheme><phoneme>ʊˈrwɑːpɑːn</phoneme></lexeme>
<lexeme><grapheme>Uruguay</grapheme><phoneme>ˈjʊrəɡwaɪ</phoneme></lexeme>
<lexeme><grapheme>Urumqi</grapheme><phoneme>uːˈruːmtʃi</phoneme></lexeme>
<lexeme><grapheme>Ushuaia</grapheme><phoneme>uːˈswaɪə</phoneme></lexeme>
<lexeme><grapheme>Utqiagvik</grapheme><phoneme>ˈʊtkiɑːvɪk</phoneme></lexeme>
<lexeme><grapheme>Utrecht</grapheme><phoneme>ˈjuːtrɛkt</phoneme></lexeme>
<lexeme><grapheme>Uttar Pradesh</grapheme><phoneme>ˈʊtər prəˈdɛʃ</phoneme></lexeme>
<lexeme><grapheme>Uttarakhand</grapheme><phoneme>ˌʊtəˈrɑːkʌnd</phoneme></lexeme>
<lexeme><grapheme>Uttoxeter</grapheme><phoneme>juːˈtɒksɪtər</phoneme></lexeme>
<lexeme><grapheme>Uvalde</grapheme><phoneme>juːˈvældi</phoneme></lexeme>
<lexeme><grapheme>Uvira</grapheme><phoneme>uːˈvɪrə</phoneme></lexeme>
<lexeme><grapheme>Uyghur</grapheme><phoneme>ˈwiːɡʊr</phoneme></lexeme>
<lexeme><grapheme>Uyghurs</grapheme><phoneme>ˈwiːɡʊrz</phoneme></lexeme>
<lexeme><grapheme>Uyuni</grapheme><phoneme>uːˈjuːni</phoneme></lexeme>
<lexeme><grapheme>Uzbekistan</grapheme><phoneme>ʊzˌbɛkɪˈstɑːn</phoneme></lexeme>
<lexeme><grapheme>Uzhhorod</grapheme><phoneme>ˈuːʒhərɒd</phoneme></lexeme>
<lexeme><grapheme>Vaca Muerta</grapheme><phoneme>ˈvɑːkə ˈmwɛrtə</phoneme></lexeme>
<lexeme><grapheme>Vadodara</grapheme><phoneme>vəˈdoʊdərə</phoneme></lexeme>
<lexeme><grapheme>Valencia</grapheme><phoneme>vəˈlɛnsiə</phoneme></lexeme>
<lexeme><grapheme>Valladolid</grapheme><phoneme>ˌvɑːjədoʊˈliːd</phoneme></lexeme>
<lexeme><grapheme>Vallejo</grapheme><phoneme>vəˈleɪhoʊ</phoneme></lexeme>
<lexeme><grapheme>Valletta</grapheme><phoneme>vəˈlɛtə</phoneme></lexeme>
<lexeme><grapheme>Valparaíso</grapheme><phoneme>ˌvælpəˈraɪzoʊ</phoneme></lexeme>
<lexeme><grapheme>Vanuatu</grapheme><phoneme>ˌvɑːnuˈɑːtuː</phoneme></lexeme>
<lexeme><grapheme>Varanasi</grapheme><phoneme>vəˈrɑːnəsi</phoneme></lexeme>
<lexeme><grapheme>Varna</grapheme><phoneme>ˈvɑːrnə</phoneme></lexeme>
<lexeme><grapheme>Vatican</grapheme><phoneme>ˈvætɪkən</phoneme></lexeme>
<lexeme><grapheme>Vauxhall</grapheme><phoneme>ˈvɒksɔːl</phoneme></lexeme>
<lexeme><grapheme>Velyka Novosilka</grapheme><phoneme>vɛˈliːkə nɒvoʊˈsiːlkə</phoneme></lexeme>
<lexeme><grapheme>Venezuela</grapheme><phoneme>ˌvɛnɪˈzweɪlə</phoneme></lexeme>
<lexeme><grapheme>Venice</grapheme><phoneme>ˈvɛnɪs</phoneme></lexeme>
<lexeme><grapheme>Veracruz</grapheme><phoneme>ˌvɛrəˈkruːz</phoneme></lexeme>
<lexeme><grapheme>Verkhovna Rada</grapheme><phoneme>vɛrˈhɒvnə ˈrɑːdə</phoneme></lexeme>
<lexeme><grapheme>Versailles</grapheme><phoneme>vɛrˈsaɪ</phoneme></lexeme>
<lexeme><grapheme>Vesuvius</grapheme><phoneme>vəˈsuːviəs</phoneme></lexeme>
<lexeme><grapheme>Vientiane</grapheme><phoneme>viˌɛntiˈɑːn</phoneme></lexeme>
<lexeme><grapheme>Vieques</grapheme><phoneme>viˈeɪkɛs</phoneme></lexeme>
<lexeme><grapheme>Vietnam</grapheme><phoneme>ˌviːɛtˈnɑːm</phoneme></lexeme>
<lexeme><grapheme>Vijayawada</grapheme><phoneme>ˌvɪdʒəjəˈwɑːdə</phoneme></lexeme>
<lexeme><grapheme>Vilnius</grapheme><phoneme>ˈvɪlniəs</phoneme></lexeme>
<lexeme><grapheme>Viña del Mar</grapheme><phoneme>ˈviːnjə dɛl ˈmɑːr</phoneme></lexeme>
<lexeme><grapheme>Vinnytsia</grapheme><phoneme>ˈvɪnɪtsiə</phoneme></lexeme>
<lexeme><grapheme>Visakhapatnam</grapheme><phoneme>vɪˌsɑːkəˈpʌtnəm</phoneme></lexeme>
<lexeme><grapheme>Visayas</grapheme><phoneme>vɪˈsaɪəz</phoneme></lexeme>
<lexeme><grapheme>Viti Levu</grapheme><phoneme>ˈviːti ˈlɛvuː</phoneme></lexeme>
<lexeme><grapheme>Vladivostok</grapheme><phoneme>ˌvlædɪˈvɒstɒk</phoneme></lexeme>
<lexeme><grapheme>Vlora</grapheme><phoneme>ˈvlɔːrə</phoneme></lexeme>
<lexeme><grapheme>Vlorë</grapheme><phoneme>ˈvlɔːrə</phoneme></lexeme>
<lexeme><grapheme>Volgograd</grapheme><phoneme>ˈvɒlɡəɡræd</phoneme></lexeme>
<lexeme><grapheme>Voronezh</grapheme><phoneme>vəˈrɒnɛʒ</phoneme></lexeme>
<lexeme><grapheme>Vovchansk</grapheme><phoneme>voʊvˈtʃɑːnsk</phoneme></lexeme>
<lexeme><grapheme>Vuhledar</grapheme><phoneme>ˈvuːhlədɑːr</phoneme></lexeme>
<lexeme><grapheme>Vung Tau</grapheme><phoneme>ˌvʊŋ ˈtaʊ</phoneme></lexeme>
<lexeme><grapheme>Wagga Wagga</grapheme><phoneme>ˈwɒɡə ˈwɒɡə</phoneme></lexeme>
<lexeme><grapheme>Waitangi</grapheme><phoneme>waɪˈtæŋi</phoneme></lexeme>
<lexeme><grapheme>Walikale</grapheme><phoneme>ˌwɑːliˈkɑːleɪ</phoneme></lexeme>
<lexeme><grapheme>Wanaka</grapheme><phoneme>ˈwɒnəkə</phoneme></lexeme>
<lexeme><grapheme>Warsaw</grapheme><phoneme>ˈwɔːrsɔː</phoneme></lexeme>
<lexeme><grapheme>Warwick</grapheme><phoneme>ˈwɒrɪk</phoneme></lexeme>
<lexeme><grapheme>Wayanad</grapheme><phoneme>ˈwaɪənɑːd</phoneme></lexeme>
<lexeme><grapheme>Waziristan</grapheme><phoneme>wəˌzɪrɪˈstɑːn</phoneme></lexeme>
<lexeme><grapheme>Whakaari</grapheme><phoneme>fɑːˈkɑːri</phoneme></lexeme>
<lexeme><grapheme>Whakatāne</grapheme><phoneme>ˌfɑːkəˈtɑːneɪ</phoneme></lexeme>
<lexeme><grapheme>Whanganui</grapheme><phoneme>ˌwɒŋəˈnuːi</phoneme></lexeme>
<lexeme><grapheme>Whangārei</grapheme><phoneme>ˌfɑːŋəˈreɪ</phoneme></lexeme>
<lexeme><grapheme>Wichita</grapheme><phoneme>ˈwɪtʃɪtɔː</phoneme></lexeme>
<lexeme><grapheme>Wiesbaden</grapheme><phoneme>ˈviːsbɑːdən</phoneme></lexeme>
<lexeme><grapheme>Wilkes-Barre</grapheme><phoneme>ˈwɪlksbæri</phoneme></lexeme>
<lexeme><grapheme>Willamette</grapheme><phoneme>wɪˈlæmɪt</phoneme></lexeme>
<lexeme><grapheme>Windhoek</grapheme><phoneme>ˈvɪnthʊk</phoneme></lexeme>
<lexeme><grapheme>Winnipeg</grapheme><phoneme>ˈwɪnɪpɛɡ</phoneme></lexeme>
<lexeme><grapheme>Wollongong</grapheme><phoneme>ˈwʊlənɡɒŋ</phoneme></lexeme>
<lexeme><grapheme>Wong Tai Sin</grapheme><phoneme>ˌwɒŋ taɪ ˈsɪn</phoneme></lexeme>
<lexeme><grapheme>Wonsan</grapheme><phoneme>ˈwʌnsɑːn</phoneme></lexeme>
<lexeme><grapheme>Woomera</grapheme><phoneme>ˈwuːmərə</phoneme></lexeme>
<lexeme><grapheme>Worcester</grapheme><phoneme>ˈwʊstər</phoneme></lexeme>
<lexeme><grapheme>Worcestershire</grapheme><phoneme>ˈwʊstərʃər</phoneme></lexeme>
<lexeme><grapheme>Wrocław</grapheme><phoneme>ˈvrɒtswɑːf</phoneme></lexeme>
<lexeme><grapheme>Wuhan</grapheme><phoneme>ˌwuːˈhɑːn</phoneme></lexeme>
<lexeme><grapheme>Würzburg</grapheme><phoneme>ˈvɜːrtsbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Wymondham</grapheme><phoneme>ˈwɪndəm</phoneme></lexeme>
<lexeme><grapheme>Xalapa</grapheme><phoneme>həˈlɑːpə</phoneme></lexeme>
<lexeme><grapheme>Xiamen</grapheme><phoneme>ˌʃjɑːˈmʌn</phoneme></lexeme>
<lexeme><grapheme>Xinjiang</grapheme><phoneme>ˌʃɪnˈdʒjɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Xochimilco</grapheme><phoneme>ˌsoʊtʃɪˈmiːlkoʊ</phoneme></lexeme>
<lexeme><grapheme>Yakima</grapheme><phoneme>ˈjækɪmɔː</phoneme></lexeme>
<lexeme><grapheme>Yakutsk</grapheme><phoneme>jəˈkuːtsk</phoneme></lexeme>
<lexeme><grapheme>Yala</grapheme><phoneme>ˈjɑːlɑː</phoneme></lexeme>
<lexeme><grapheme>Yamoussoukro</grapheme><phoneme>ˌjæmuːˈsuːkroʊ</phoneme></lexeme>
<lexeme><grapheme>Yamuna</grapheme><phoneme>ˈjʌmʊnə</phoneme></lexeme>
<lexeme><grapheme>Yangon</grapheme><phoneme>ˌjæŋˈɡɒn</phoneme></lexeme>
<lexeme><grapheme>Yangtze</grapheme><phoneme>ˈjæŋtsi</phoneme></lexeme>
<lexeme><grapheme>Yaoundé</grapheme><phoneme>jɑːˌuːnˈdeɪ</phoneme></lexeme>
<lexeme><grapheme>Yaroslavl</grapheme><phoneme>ˌjærəˈslɑːvəl</phoneme></lexeme>
<lexeme><grapheme>Yekaterinburg</grapheme><phoneme>jɪˈkætərɪnbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Yelabuga</grapheme><phoneme>jɛˈlɑːbuːɡə</phoneme></lexeme>
<lexeme><grapheme>Yemen</grapheme><phoneme>ˈjɛmən</phoneme></lexeme>
<lexeme><grapheme>Yerevan</grapheme><phoneme>ˌjɛrəˈvɑːn</phoneme></lexeme>
<lexeme><grapheme>Yinchuan</grapheme><phoneme>ˌjɪnˈtʃwɑːn</phoneme></lexeme>
<lexeme><grapheme>Ynys Môn</grapheme><phoneme>ˈʌnɪs ˈmoʊn</phoneme></lexeme>
<lexeme><grapheme>Ynyshir</grapheme><phoneme>ˌʌnɪsˈhɪr</phoneme></lexeme>
<lexeme><grapheme>Yogyakarta</grapheme><phoneme>ˌjoʊɡjəˈkɑːrtə</phoneme></lexeme>
<lexeme><grapheme>Yokohama</grapheme><phoneme>ˌjoʊkəˈhɑːmə</phoneme></lexeme>
<lexeme><grapheme>Yongbyon</grapheme><phoneme>ˈjɒŋbjʌn</phoneme></lexeme>
<lexeme><grapheme>Yongin</grapheme><phoneme>ˈjɒŋɪn</phoneme></lexeme>
<lexeme><grapheme>Yosemite</grapheme><phoneme>joʊˈsɛmɪti</phoneme></lexeme>
<lexeme><grapheme>Youghal</grapheme><phoneme>ˈjɔːl</phoneme></lexeme>
<lexeme><grapheme>Yr Wyddfa</grapheme><phoneme>ər ˈwɪðvə</phoneme></lexeme>
<lexeme><grapheme>Ystradgynlais</grapheme><phoneme>ˌʌstrədˈɡʌnlaɪs</phoneme></lexeme>
<lexeme><grapheme>Yucatán</grapheme><phoneme>ˌjuːkəˈtæn</phoneme></lexeme>
<lexeme><grapheme>Yuen Long</grapheme><phoneme>ˌjuːn ˈlɒŋ</phoneme></lexeme>
<lexeme><grapheme>Yukon</grapheme><phoneme>ˈjuːkɒn</phoneme></lexeme>
<lexeme><grapheme>Yunfu</grapheme><phoneme>ˌjuːnˈfuː</phoneme></lexeme>
<lexeme><grapheme>Yunnan</grapheme><phoneme>ˌjuːˈnɑːn</phoneme></lexeme>
<lexeme><grapheme>Zacatecas</grapheme><phoneme>ˌsækəˈteɪkəs</phoneme></lexeme>
<lexeme><grapheme>Zagreb</grapheme><phoneme>ˈzɑːɡrɛb</phoneme></lexeme>
<lexeme><grapheme>Zahedan</grapheme><phoneme>ˌzɑːhɪˈdɑːn</phoneme></lexeme>
<lexeme><grapheme>Zambia</grapheme><phoneme>ˈzæmbiə</phoneme></lexeme>
<lexeme><grapheme>Zamboanga</grapheme><phoneme>ˌzæmboʊˈæŋɡə</phoneme></lexeme>
<lexeme><grapheme>Zamfara</grapheme><phoneme>zæmˈfɑːrə</phoneme></lexeme>
<lexeme><grapheme>Zamzam</grapheme><phoneme>ˈzæmzæm</phoneme></lexeme>
<lexeme><grapheme>Zangezur</grapheme><phoneme>ˌzɑːŋɡɛˈzʊər</phoneme></lexeme>
<lexeme><grapheme>Zanzibar</grapheme><phoneme>ˈzænzɪbɑːr</phoneme></lexeme>
<lexeme><grapheme>Zapopan</grapheme><phoneme>zɑːˈpoʊpɑːn</phoneme></lexeme>
<lexeme><grapheme>Zaporizhia</grapheme><phoneme>ˌzæpəˈriːʒə</phoneme></lexeme>
<lexeme><grapheme>Zaporizhzhia</grapheme><phoneme>ˌzæpəˈriːʒə</phoneme></lexeme>
<lexeme><grapheme>Zaragoza</grapheme><phoneme>ˌzærəˈɡoʊzə</phoneme></lexeme>
<lexeme><grapheme>Zarqa</grapheme><phoneme>ˈzɑːrkə</phoneme></lexeme>
<lexeme><grapheme>Zawiya</grapheme><phoneme>ˈzɑːwiə</phoneme></lexeme>
<lexeme><grapheme>Zeebrugge</grapheme><phoneme>ˈzeɪbruːɡə</phoneme></lexeme>
<lexeme><grapheme>Zhejiang</grapheme><phoneme>ˌdʒʌˈdʒjɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Zhengzhou</grapheme><phoneme>ˌdʒʌŋˈdʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Zhongnanhai</grapheme><phoneme>ˌdʒʊŋˌnɑːnˈhaɪ</phoneme></lexeme>
<lexeme><grapheme>Zhuhai</grapheme><phoneme>ˌdʒuːˈhaɪ</phoneme></lexeme>
<lexeme><grapheme>Zhytomyr</grapheme><phoneme>ʒɪˈtoʊmɪr</phoneme></lexeme>
<lexeme><grapheme>Zikim</grapheme><phoneme>zɪˈkiːm</phoneme></lexeme>
<lexeme><grapheme>Zimbabwe</grapheme><phoneme>zɪmˈbɑːbweɪ</phoneme></lexeme>
<lexeme><grapheme>Zurich</grapheme><phoneme>ˈzʊrɪk</phoneme></lexeme>
<lexeme><grapheme>Zwolle</grapheme><phoneme>ˈzvɒlə</phoneme></lexeme>
<lexeme><grapheme>Berwick</grapheme><phoneme>ˈbɛrɪk</phoneme></lexeme>
<lexeme><grapheme>Châteauroux</grapheme><phoneme>ˌʃætoʊˈruː</phoneme></lexeme>
<lexeme><grapheme>Culross</grapheme><phoneme>ˈkuːrəs</phoneme></lexeme>
<lexeme><grapheme>Goonellabah</grapheme><phoneme>ɡuːˈnɛləbɑː</phoneme></lexeme>
<lexeme><grapheme>Hawick</grapheme><phoneme>ˈhɔɪk</phoneme></lexeme>
<lexeme><grapheme>Kaiserslautern</grapheme><phoneme>ˈkaɪzərslaʊtərn</phoneme></lexeme>
<lexeme><grapheme>Kindu</grapheme><phoneme>ˈkɪnduː</phoneme></lexeme>
<lexeme><grapheme>Kircaldy</grapheme><phoneme>kərˈkɔːdi</phoneme></lexeme>
<lexeme><grapheme>Kirkcudbright</grapheme><phoneme>kərˈkuːbri</phoneme></lexeme>
<lexeme><grapheme>Niš</grapheme><phoneme>ˈniːʃ</phoneme></lexeme>
<lexeme><grapheme>Pontevedra</grapheme><phoneme>ˌpɒntəˈveɪdrə</phoneme></lexeme>
<lexeme><grapheme>Strathaven</grapheme><phoneme>ˈstreɪvən</phoneme></lexeme>
<lexeme><grapheme>Terre Haute</grapheme><phoneme>ˈtɛrə ˈhoʊt</phoneme></lexeme>
<lexeme><grapheme>Thua Thien Hue</grapheme><phoneme>ˈtuːə tiˈɛn ˈhweɪ</phoneme></lexeme>
<lexeme><grapheme>Tulkarem</grapheme><phoneme>ˈtʊlkərɛm</phoneme></lexeme>
<lexeme><grapheme>Woolloomooloo</grapheme><phoneme>ˌwʊləməˈluː</phoneme></lexeme>
</lexicon>
