<?xml version="1.0" encoding="UTF-8"?>
<!-- How an English newsreader says companies, parties, leagues, news houses, weapons, feasts and words of other languages.
     Broad English IPA with stress, one word of IPA for each printed word. Written for Oyez; GPL-3.0-or-later. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
<lexeme><grapheme>Aam Aadmi</grapheme><phoneme>ˌɑːm ˈɑːdmi</phoneme></lexeme>
<lexeme><grapheme>açaí</grapheme><phoneme>ˌɑːsɑːˈiː</phoneme></lexeme>
<lexeme><grapheme>Accenture</grapheme><phoneme>ækˈsɛntʃər</phoneme></lexeme>
<lexeme><grapheme>Acer</grapheme><phoneme>ˈeɪsər</phoneme></lexeme>
<lexeme><grapheme>acetaminophen</grapheme><phoneme>əˌsiːtəˈmɪnəfən</phoneme></lexeme>
<lexeme><grapheme>Adnoc</grapheme><phoneme>ˈædnɒk</phoneme></lexeme>
<lexeme><grapheme>Adobe</grapheme><phoneme>əˈdoʊbi</phoneme></lexeme>
<lexeme><grapheme>Adyen</grapheme><phoneme>ˈædjən</phoneme></lexeme>
<lexeme><grapheme>Aeroflot</grapheme><phoneme>ˈɛrəflɒt</phoneme></lexeme>
<lexeme><grapheme>Aftenposten</grapheme><phoneme>ˈæftənpɒstən</phoneme></lexeme>
<lexeme><grapheme>Aftonbladet</grapheme><phoneme>ˈæftɒnblɑːdɛt</phoneme></lexeme>
<lexeme><grapheme>Agence France-Presse</grapheme><phoneme>æˈʒɒns frɒns ˈprɛs</phoneme></lexeme>
<lexeme><grapheme>Ahold Delhaize</grapheme><phoneme>ˈɑːhɒld dəˈleɪz</phoneme></lexeme>
<lexeme><grapheme>Airbus</grapheme><phoneme>ˈɛrbʌs</phoneme></lexeme>
<lexeme><grapheme>Aisin</grapheme><phoneme>ˈaɪsɪn</phoneme></lexeme>
<lexeme><grapheme>Ajax</grapheme><phoneme>ˈaɪæks</phoneme></lexeme>
<lexeme><grapheme>Al Arabiya</grapheme><phoneme>æl ˌærəˈbiːjə</phoneme></lexeme>
<lexeme><grapheme>Al Jazeera</grapheme><phoneme>æl dʒəˈzɪrə</phoneme></lexeme>
<lexeme><grapheme>Al Qaeda</grapheme><phoneme>æl ˈkaɪdə</phoneme></lexeme>
<lexeme><grapheme>Al-Aqsa</grapheme><phoneme>æl ˈæksə</phoneme></lexeme>
<lexeme><grapheme>Al-Awsat</grapheme><phoneme>æl ˈaʊsæt</phoneme></lexeme>
<lexeme><grapheme>Al-Hilal</grapheme><phoneme>æl hɪˈlɑːl</phoneme></lexeme>
<lexeme><grapheme>Al-Ittihad</grapheme><phoneme>æl ˌiːtiːˈhæd</phoneme></lexeme>
<lexeme><grapheme>Al-Nassr</grapheme><phoneme>æl ˈnɑːsər</phoneme></lexeme>
<lexeme><grapheme>al-Qaeda</grapheme><phoneme>æl ˈkaɪdə</phoneme></lexeme>
<lexeme><grapheme>al-Shabaab</grapheme><phoneme>æl ʃəˈbɑːb</phoneme></lexeme>
<lexeme><grapheme>al-Shabab</grapheme><phoneme>æl ʃəˈbɑːb</phoneme></lexeme>
<lexeme><grapheme>Aldi</grapheme><phoneme>ˈɔːldi</phoneme></lexeme>
<lexeme><grapheme>Alfa Romeo</grapheme><phoneme>ˈælfə roʊˈmeɪoʊ</phoneme></lexeme>
<lexeme><grapheme>Alibaba</grapheme><phoneme>ˌæliˈbɑːbə</phoneme></lexeme>
<lexeme><grapheme>Allegro</grapheme><phoneme>ˈælɛɡroʊ</phoneme></lexeme>
<lexeme><grapheme>Allianz</grapheme><phoneme>ˈæliənts</phoneme></lexeme>
<lexeme><grapheme>Alstom</grapheme><phoneme>ˈælstɒm</phoneme></lexeme>
<lexeme><grapheme>Althing</grapheme><phoneme>ˈælθɪŋ</phoneme></lexeme>
<lexeme><grapheme>América Móvil</grapheme><phoneme>əˈmɛrɪkə ˈmoʊvɪl</phoneme></lexeme>
<lexeme><grapheme>Amro</grapheme><phoneme>ˈæmroʊ</phoneme></lexeme>
<lexeme><grapheme>Anadolu</grapheme><phoneme>ˌænəˈdoʊluː</phoneme></lexeme>
<lexeme><grapheme>Anderlecht</grapheme><phoneme>ˈændərlɛxt</phoneme></lexeme>
<lexeme><grapheme>Anduril</grapheme><phoneme>ˈændərɪl</phoneme></lexeme>
<lexeme><grapheme>Ansar Allah</grapheme><phoneme>ænˈsɑːr əˈlɑː</phoneme></lexeme>
<lexeme><grapheme>Ansarullah</grapheme><phoneme>ænˌsɑːrəˈlɑː</phoneme></lexeme>
<lexeme><grapheme>Anthropic</grapheme><phoneme>ænˈθrɒpɪk</phoneme></lexeme>
<lexeme><grapheme>APEC</grapheme><phoneme>ˈeɪpɛk</phoneme></lexeme>
<lexeme><grapheme>Apec</grapheme><phoneme>ˈeɪpɛk</phoneme></lexeme>
<lexeme><grapheme>Aramco</grapheme><phoneme>əˈræmkoʊ</phoneme></lexeme>
<lexeme><grapheme>Arianespace</grapheme><phoneme>ˌæriˈænspeɪs</phoneme></lexeme>
<lexeme><grapheme>Asahi</grapheme><phoneme>əˈsɑːhi</phoneme></lexeme>
<lexeme><grapheme>ASEAN</grapheme><phoneme>ˈæsiɑːn</phoneme></lexeme>
<lexeme><grapheme>Asean</grapheme><phoneme>ˈæsiɑːn</phoneme></lexeme>
<lexeme><grapheme>Aselsan</grapheme><phoneme>ˈæsɛlsæn</phoneme></lexeme>
<lexeme><grapheme>Asharq</grapheme><phoneme>æˈʃɑːrk</phoneme></lexeme>
<lexeme><grapheme>Assemblée Nationale</grapheme><phoneme>ˌæsɒmˈbleɪ næsjɒˈnæl</phoneme></lexeme>
<lexeme><grapheme>Astellas</grapheme><phoneme>əˈstɛləs</phoneme></lexeme>
<lexeme><grapheme>Asus</grapheme><phoneme>ˈeɪsuːs</phoneme></lexeme>
<lexeme><grapheme>Atacms</grapheme><phoneme>əˈtækəmz</phoneme></lexeme>
<lexeme><grapheme>Atlético</grapheme><phoneme>ætˈlɛtɪkoʊ</phoneme></lexeme>
<lexeme><grapheme>Atlético Madrid</grapheme><phoneme>ætˈlɛtɪkoʊ məˈdrɪd</phoneme></lexeme>
<lexeme><grapheme>Atos</grapheme><phoneme>ˈætɒs</phoneme></lexeme>
<lexeme><grapheme>attaché</grapheme><phoneme>ˌætəˈʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Auchan</grapheme><phoneme>oʊˈʃɒn</phoneme></lexeme>
<lexeme><grapheme>Audemars Piguet</grapheme><phoneme>ˈoʊdəmɑːr ˈpiːɡeɪ</phoneme></lexeme>
<lexeme><grapheme>Audi</grapheme><phoneme>ˈaʊdi</phoneme></lexeme>
<lexeme><grapheme>AUKUS</grapheme><phoneme>ˈɔːkəs</phoneme></lexeme>
<lexeme><grapheme>Aukus</grapheme><phoneme>ˈɔːkəs</phoneme></lexeme>
<lexeme><grapheme>Avianca</grapheme><phoneme>æˈvjæŋkə</phoneme></lexeme>
<lexeme><grapheme>Axios</grapheme><phoneme>ˈæksioʊs</phoneme></lexeme>
<lexeme><grapheme>ayatollah</grapheme><phoneme>ˌaɪəˈtoʊlə</phoneme></lexeme>
<lexeme><grapheme>Azov</grapheme><phoneme>ˈæzɒf</phoneme></lexeme>
<lexeme><grapheme>Baidu</grapheme><phoneme>ˈbaɪduː</phoneme></lexeme>
<lexeme><grapheme>Bajaj</grapheme><phoneme>bəˈdʒɑːdʒ</phoneme></lexeme>
<lexeme><grapheme>baklava</grapheme><phoneme>ˈbækləvɑː</phoneme></lexeme>
<lexeme><grapheme>Balenciaga</grapheme><phoneme>bəˌlɛnsiˈɑːɡə</phoneme></lexeme>
<lexeme><grapheme>Banco Santander</grapheme><phoneme>ˈbæŋkoʊ ˌsæntænˈdɛr</phoneme></lexeme>
<lexeme><grapheme>banh mi</grapheme><phoneme>ˌbɑːn ˈmiː</phoneme></lexeme>
<lexeme><grapheme>Barclays</grapheme><phoneme>ˈbɑːrkliz</phoneme></lexeme>
<lexeme><grapheme>Basij</grapheme><phoneme>bəˈsiːdʒ</phoneme></lexeme>
<lexeme><grapheme>Bastille</grapheme><phoneme>bæˈstiːl</phoneme></lexeme>
<lexeme><grapheme>Bayer</grapheme><phoneme>ˈbaɪər</phoneme></lexeme>
<lexeme><grapheme>Bayer Leverkusen</grapheme><phoneme>ˈbaɪər ˈleɪvərkuːzən</phoneme></lexeme>
<lexeme><grapheme>Bayern</grapheme><phoneme>ˈbaɪərn</phoneme></lexeme>
<lexeme><grapheme>Baykar</grapheme><phoneme>baɪˈkɑːr</phoneme></lexeme>
<lexeme><grapheme>Bayraktar</grapheme><phoneme>ˌbaɪrəkˈtɑːr</phoneme></lexeme>
<lexeme><grapheme>Beaujolais</grapheme><phoneme>ˈboʊʒəleɪ</phoneme></lexeme>
<lexeme><grapheme>Beiersdorf</grapheme><phoneme>ˈbaɪərzdɔːrf</phoneme></lexeme>
<lexeme><grapheme>Benfica</grapheme><phoneme>bɛnˈfiːkə</phoneme></lexeme>
<lexeme><grapheme>Beşiktaş</grapheme><phoneme>bɛˈʃɪktɑːʃ</phoneme></lexeme>
<lexeme><grapheme>Bharatiya Janata</grapheme><phoneme>ˈbɑːrətiːjə ˈdʒʌnətə</phoneme></lexeme>
<lexeme><grapheme>Bharti Airtel</grapheme><phoneme>ˈbɑːrti ˈɛrtɛl</phoneme></lexeme>
<lexeme><grapheme>Bhumjaithai</grapheme><phoneme>ˌpuːmdʒaɪˈtaɪ</phoneme></lexeme>
<lexeme><grapheme>bibimbap</grapheme><phoneme>ˈbiːbɪmbæp</phoneme></lexeme>
<lexeme><grapheme>Bild</grapheme><phoneme>ˈbɪlt</phoneme></lexeme>
<lexeme><grapheme>Biogen</grapheme><phoneme>ˈbaɪoʊdʒɛn</phoneme></lexeme>
<lexeme><grapheme>BioNTech</grapheme><phoneme>ˈbaɪɒntɛk</phoneme></lexeme>
<lexeme><grapheme>Birkenstock</grapheme><phoneme>ˈbɜːrkənstɒk</phoneme></lexeme>
<lexeme><grapheme>biryani</grapheme><phoneme>ˌbɪriˈɑːni</phoneme></lexeme>
<lexeme><grapheme>Boca Juniors</grapheme><phoneme>ˈboʊkə ˈdʒuːniərz</phoneme></lexeme>
<lexeme><grapheme>Boehringer</grapheme><phoneme>ˈbɜːrɪŋər</phoneme></lexeme>
<lexeme><grapheme>Boehringer Ingelheim</grapheme><phoneme>ˈbɜːrɪŋər ˈɪŋəlhaɪm</phoneme></lexeme>
<lexeme><grapheme>Boko Haram</grapheme><phoneme>ˈboʊkoʊ həˈrɑːm</phoneme></lexeme>
<lexeme><grapheme>Bombardier</grapheme><phoneme>bɒmˈbɑːrdieɪ</phoneme></lexeme>
<lexeme><grapheme>Borussia Dortmund</grapheme><phoneme>boʊˈrʊsiə ˈdɔːrtmʊnt</phoneme></lexeme>
<lexeme><grapheme>Borussia Mönchengladbach</grapheme><phoneme>boʊˈrʊsiə ˌmʊnʃənˈɡlædbæk</phoneme></lexeme>
<lexeme><grapheme>bouillabaisse</grapheme><phoneme>ˌbuːjəˈbɛs</phoneme></lexeme>
<lexeme><grapheme>bourgeois</grapheme><phoneme>ˈbʊrʒwɑː</phoneme></lexeme>
<lexeme><grapheme>Bouygues</grapheme><phoneme>ˈbwiːɡ</phoneme></lexeme>
<lexeme><grapheme>Bovespa</grapheme><phoneme>boʊˈvɛspə</phoneme></lexeme>
<lexeme><grapheme>braai</grapheme><phoneme>ˈbraɪ</phoneme></lexeme>
<lexeme><grapheme>Bradesco</grapheme><phoneme>brəˈdɛskoʊ</phoneme></lexeme>
<lexeme><grapheme>Braun</grapheme><phoneme>ˈbraʊn</phoneme></lexeme>
<lexeme><grapheme>BRICS</grapheme><phoneme>ˈbrɪks</phoneme></lexeme>
<lexeme><grapheme>Brics</grapheme><phoneme>ˈbrɪks</phoneme></lexeme>
<lexeme><grapheme>bruschetta</grapheme><phoneme>bruːˈskɛtə</phoneme></lexeme>
<lexeme><grapheme>Bulgari</grapheme><phoneme>ˈbʊlɡəri</phoneme></lexeme>
<lexeme><grapheme>bulgogi</grapheme><phoneme>bʊlˈɡoʊɡi</phoneme></lexeme>
<lexeme><grapheme>Bundesliga</grapheme><phoneme>ˈbʊndəsliːɡə</phoneme></lexeme>
<lexeme><grapheme>Bundesrat</grapheme><phoneme>ˈbʊndəsrɑːt</phoneme></lexeme>
<lexeme><grapheme>Bvlgari</grapheme><phoneme>ˈbʊlɡəri</phoneme></lexeme>
<lexeme><grapheme>Byju's</grapheme><phoneme>ˈbaɪdʒuːz</phoneme></lexeme>
<lexeme><grapheme>ByteDance</grapheme><phoneme>ˈbaɪtdæns</phoneme></lexeme>
<lexeme><grapheme>caipirinha</grapheme><phoneme>ˌkaɪpɪˈriːnjə</phoneme></lexeme>
<lexeme><grapheme>Caixa</grapheme><phoneme>ˈkaɪʃə</phoneme></lexeme>
<lexeme><grapheme>CaixaBank</grapheme><phoneme>ˈkaɪʃəbæŋk</phoneme></lexeme>
<lexeme><grapheme>Caixin</grapheme><phoneme>ˌtsaɪˈʃɪn</phoneme></lexeme>
<lexeme><grapheme>Campari</grapheme><phoneme>kæmˈpɑːri</phoneme></lexeme>
<lexeme><grapheme>Capgemini</grapheme><phoneme>kæpˈdʒɛmɪnaɪ</phoneme></lexeme>
<lexeme><grapheme>Carabinieri</grapheme><phoneme>ˌkærəbɪnˈjɛri</phoneme></lexeme>
<lexeme><grapheme>carabinieri</grapheme><phoneme>ˌkærəbɪnˈjɛri</phoneme></lexeme>
<lexeme><grapheme>Carlsberg</grapheme><phoneme>ˈkɑːrlzbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Carrefour</grapheme><phoneme>ˈkærfʊr</phoneme></lexeme>
<lexeme><grapheme>Cartier</grapheme><phoneme>ˈkɑːrtieɪ</phoneme></lexeme>
<lexeme><grapheme>Celltrion</grapheme><phoneme>ˈsɛltriɒn</phoneme></lexeme>
<lexeme><grapheme>Celta Vigo</grapheme><phoneme>ˈsɛltə ˈviːɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Cemex</grapheme><phoneme>ˈsɛmɛks</phoneme></lexeme>
<lexeme><grapheme>ceviche</grapheme><phoneme>səˈviːtʃeɪ</phoneme></lexeme>
<lexeme><grapheme>Chablis</grapheme><phoneme>ˈʃæbli</phoneme></lexeme>
<lexeme><grapheme>chaebol</grapheme><phoneme>ˈtʃeɪbɒl</phoneme></lexeme>
<lexeme><grapheme>Chanel</grapheme><phoneme>ʃəˈnɛl</phoneme></lexeme>
<lexeme><grapheme>chargé d'affaires</grapheme><phoneme>ˈʃɑːrʒeɪ dæˈfɛr</phoneme></lexeme>
<lexeme><grapheme>Charlie Hebdo</grapheme><phoneme>ˈʃɑːrli ˈɛbdoʊ</phoneme></lexeme>
<lexeme><grapheme>Chega</grapheme><phoneme>ˈʃeɪɡə</phoneme></lexeme>
<lexeme><grapheme>Chery</grapheme><phoneme>ˈtʃɛri</phoneme></lexeme>
<lexeme><grapheme>Chevrolet</grapheme><phoneme>ˈʃɛvrəleɪ</phoneme></lexeme>
<lexeme><grapheme>Chianti</grapheme><phoneme>kiˈænti</phoneme></lexeme>
<lexeme><grapheme>Chikungunya</grapheme><phoneme>ˌtʃɪkənˈɡʊnjə</phoneme></lexeme>
<lexeme><grapheme>Chivas</grapheme><phoneme>ˈtʃiːvəs</phoneme></lexeme>
<lexeme><grapheme>chorizo</grapheme><phoneme>tʃəˈriːzoʊ</phoneme></lexeme>
<lexeme><grapheme>Chosun Ilbo</grapheme><phoneme>ˈtʃoʊsʌn ˈɪlboʊ</phoneme></lexeme>
<lexeme><grapheme>Christian Dior</grapheme><phoneme>ˈkrɪstjɒn diˈɔːr</phoneme></lexeme>
<lexeme><grapheme>Chrysler</grapheme><phoneme>ˈkraɪzlər</phoneme></lexeme>
<lexeme><grapheme>Chugai</grapheme><phoneme>tʃuːˈɡaɪ</phoneme></lexeme>
<lexeme><grapheme>Chuseok</grapheme><phoneme>ˈtʃuːsʌk</phoneme></lexeme>
<lexeme><grapheme>Citroën</grapheme><phoneme>ˈsɪtroʊən</phoneme></lexeme>
<lexeme><grapheme>CJ ENM</grapheme><phoneme>ˌsiː ˈdʒeɪ ˌiː ˌɛn ˈɛm</phoneme></lexeme>
<lexeme><grapheme>Clarín</grapheme><phoneme>klɑːˈriːn</phoneme></lexeme>
<lexeme><grapheme>CNOOC</grapheme><phoneme>ˈsiːnɒk</phoneme></lexeme>
<lexeme><grapheme>Codelco</grapheme><phoneme>koʊˈdɛlkoʊ</phoneme></lexeme>
<lexeme><grapheme>Cointreau</grapheme><phoneme>ˈkwæntroʊ</phoneme></lexeme>
<lexeme><grapheme>Commerzbank</grapheme><phoneme>ˈkɒmərtsbæŋk</phoneme></lexeme>
<lexeme><grapheme>communiqué</grapheme><phoneme>kəˈmjuːnɪkeɪ</phoneme></lexeme>
<lexeme><grapheme>Copa</grapheme><phoneme>ˈkoʊpə</phoneme></lexeme>
<lexeme><grapheme>Copa América</grapheme><phoneme>ˈkoʊpə əˈmɛrɪkə</phoneme></lexeme>
<lexeme><grapheme>Corriere della Sera</grapheme><phoneme>kɒriˈɛreɪ ˈdɛlə ˈsɛrə</phoneme></lexeme>
<lexeme><grapheme>Cortes</grapheme><phoneme>kɔːrˈtɛz</phoneme></lexeme>
<lexeme><grapheme>Couche-Tard</grapheme><phoneme>ˌkuːʃˈtɑːr</phoneme></lexeme>
<lexeme><grapheme>coup</grapheme><phoneme>ˈkuː</phoneme></lexeme>
<lexeme><grapheme>coup d'état</grapheme><phoneme>ˌkuː deɪˈtɑː</phoneme></lexeme>
<lexeme><grapheme>Coupang</grapheme><phoneme>ˈkuːpɑːŋ</phoneme></lexeme>
<lexeme><grapheme>COVID</grapheme><phoneme>ˈkoʊvɪd</phoneme></lexeme>
<lexeme><grapheme>Covid</grapheme><phoneme>ˈkoʊvɪd</phoneme></lexeme>
<lexeme><grapheme>Crédit Agricole</grapheme><phoneme>ˈkrɛdi ˌæɡriˈkoʊl</phoneme></lexeme>
<lexeme><grapheme>Credit Suisse</grapheme><phoneme>ˈkrɛdɪt ˈswiːs</phoneme></lexeme>
<lexeme><grapheme>croissant</grapheme><phoneme>ˈkwɑːsɒn</phoneme></lexeme>
<lexeme><grapheme>croissants</grapheme><phoneme>ˈkwɑːsɒnz</phoneme></lexeme>
<lexeme><grapheme>Cruzeiro</grapheme><phoneme>kruːˈzeɪroʊ</phoneme></lexeme>
<lexeme><grapheme>Cumhuriyet</grapheme><phoneme>ˌdʒʊmˈhʊriɛt</phoneme></lexeme>
<lexeme><grapheme>Dacia</grapheme><phoneme>ˈdætʃə</phoneme></lexeme>
<lexeme><grapheme>Daesh</grapheme><phoneme>dɑːˈɛʃ</phoneme></lexeme>
<lexeme><grapheme>Daewoo</grapheme><phoneme>ˌdeɪˈwuː</phoneme></lexeme>
<lexeme><grapheme>Dagens Nyheter</grapheme><phoneme>ˈdɑːɡəns ˈniːheɪtər</phoneme></lexeme>
<lexeme><grapheme>Daiichi</grapheme><phoneme>daɪˈiːtʃi</phoneme></lexeme>
<lexeme><grapheme>Daiichi Sankyo</grapheme><phoneme>ˈdaɪɪtʃi ˈsæŋkjoʊ</phoneme></lexeme>
<lexeme><grapheme>Daikin</grapheme><phoneme>ˈdaɪkɪn</phoneme></lexeme>
<lexeme><grapheme>Daimler</grapheme><phoneme>ˈdaɪmlər</phoneme></lexeme>
<lexeme><grapheme>Dainik</grapheme><phoneme>ˈdaɪnɪk</phoneme></lexeme>
<lexeme><grapheme>Dainik Jagran</grapheme><phoneme>ˈdaɪnɪk ˈdʒɑːɡrən</phoneme></lexeme>
<lexeme><grapheme>Danone</grapheme><phoneme>dæˈnoʊn</phoneme></lexeme>
<lexeme><grapheme>Dassault</grapheme><phoneme>dæˈsoʊ</phoneme></lexeme>
<lexeme><grapheme>De Standaard</grapheme><phoneme>də ˈstændɑːrt</phoneme></lexeme>
<lexeme><grapheme>De Telegraaf</grapheme><phoneme>də ˌteɪləˈɡrɑːf</phoneme></lexeme>
<lexeme><grapheme>De Volkskrant</grapheme><phoneme>də ˈvɒlkskrɑːnt</phoneme></lexeme>
<lexeme><grapheme>Deloitte</grapheme><phoneme>dəˈlɔɪt</phoneme></lexeme>
<lexeme><grapheme>Dengue</grapheme><phoneme>ˈdɛŋɡi</phoneme></lexeme>
<lexeme><grapheme>Denso</grapheme><phoneme>ˈdɛnsoʊ</phoneme></lexeme>
<lexeme><grapheme>Der Spiegel</grapheme><phoneme>dɛr ˈʃpiːɡəl</phoneme></lexeme>
<lexeme><grapheme>détente</grapheme><phoneme>deɪˈtɒnt</phoneme></lexeme>
<lexeme><grapheme>Deutsche Bahn</grapheme><phoneme>ˈdɔɪtʃə ˈbɑːn</phoneme></lexeme>
<lexeme><grapheme>Deutsche Bank</grapheme><phoneme>ˈdɔɪtʃə ˌbæŋk</phoneme></lexeme>
<lexeme><grapheme>Deutsche Telekom</grapheme><phoneme>ˈdɔɪtʃə ˈtɛləkɒm</phoneme></lexeme>
<lexeme><grapheme>Deutsche Welle</grapheme><phoneme>ˈdɔɪtʃə ˈvɛlə</phoneme></lexeme>
<lexeme><grapheme>Deutschland</grapheme><phoneme>ˈdɔɪtʃlɑːnt</phoneme></lexeme>
<lexeme><grapheme>Dewan Rakyat</grapheme><phoneme>deɪˈwɑːn ˈrækjæt</phoneme></lexeme>
<lexeme><grapheme>Didi</grapheme><phoneme>ˈdiːdi</phoneme></lexeme>
<lexeme><grapheme>Die Linke</grapheme><phoneme>diː ˈlɪŋkə</phoneme></lexeme>
<lexeme><grapheme>Die Welt</grapheme><phoneme>diː ˈvɛlt</phoneme></lexeme>
<lexeme><grapheme>Die Zeit</grapheme><phoneme>diː ˈtsaɪt</phoneme></lexeme>
<lexeme><grapheme>Dinamo Zagreb</grapheme><phoneme>ˈdiːnæmoʊ ˈzɑːɡrɛb</phoneme></lexeme>
<lexeme><grapheme>Dior</grapheme><phoneme>diˈɔːr</phoneme></lexeme>
<lexeme><grapheme>Diwali</grapheme><phoneme>dɪˈwɑːli</phoneme></lexeme>
<lexeme><grapheme>Dom Pérignon</grapheme><phoneme>ˈdɒm ˈpɛrɪnjɒn</phoneme></lexeme>
<lexeme><grapheme>Doosan</grapheme><phoneme>ˈduːsɑːn</phoneme></lexeme>
<lexeme><grapheme>Douyin</grapheme><phoneme>ˌdoʊˈjɪn</phoneme></lexeme>
<lexeme><grapheme>Ducati</grapheme><phoneme>duːˈkɑːti</phoneme></lexeme>
<lexeme><grapheme>Ebola</grapheme><phoneme>iːˈboʊlə</phoneme></lexeme>
<lexeme><grapheme>Ecopetrol</grapheme><phoneme>ˌɛkoʊpɛˈtrɒl</phoneme></lexeme>
<lexeme><grapheme>Ecowas</grapheme><phoneme>ˈɛkoʊwɑːs</phoneme></lexeme>
<lexeme><grapheme>edamame</grapheme><phoneme>ˌɛdəˈmɑːmeɪ</phoneme></lexeme>
<lexeme><grapheme>Edeka</grapheme><phoneme>ˈeɪdəkə</phoneme></lexeme>
<lexeme><grapheme>Eduskunta</grapheme><phoneme>ˈɛduːskuːntə</phoneme></lexeme>
<lexeme><grapheme>Eid al-Adha</grapheme><phoneme>ˌiːd æl ˈɑːdə</phoneme></lexeme>
<lexeme><grapheme>Eid al-Fitr</grapheme><phoneme>ˌiːd æl ˈfiːtər</phoneme></lexeme>
<lexeme><grapheme>Eintracht Frankfurt</grapheme><phoneme>ˈaɪntrɑːxt ˈfræŋkfərt</phoneme></lexeme>
<lexeme><grapheme>Eisai</grapheme><phoneme>ˈeɪsaɪ</phoneme></lexeme>
<lexeme><grapheme>El Mundo</grapheme><phoneme>ɛl ˈmʊndoʊ</phoneme></lexeme>
<lexeme><grapheme>El País</grapheme><phoneme>ɛl pɑːˈiːs</phoneme></lexeme>
<lexeme><grapheme>El Universal</grapheme><phoneme>ɛl ˌuːnivɛrˈsɑːl</phoneme></lexeme>
<lexeme><grapheme>Emaar</grapheme><phoneme>ɪˈmɑːr</phoneme></lexeme>
<lexeme><grapheme>Embraer</grapheme><phoneme>ˌɛmbrɑːˈɛr</phoneme></lexeme>
<lexeme><grapheme>emir</grapheme><phoneme>ɛˈmɪr</phoneme></lexeme>
<lexeme><grapheme>Emirates</grapheme><phoneme>ˈɛmɪrəts</phoneme></lexeme>
<lexeme><grapheme>Enel</grapheme><phoneme>ˈɛnɛl</phoneme></lexeme>
<lexeme><grapheme>Energoatom</grapheme><phoneme>ˌɛnərɡoʊˈætəm</phoneme></lexeme>
<lexeme><grapheme>Engie</grapheme><phoneme>ɒnˈʒiː</phoneme></lexeme>
<lexeme><grapheme>Eni</grapheme><phoneme>ˈɛni</phoneme></lexeme>
<lexeme><grapheme>Equinor</grapheme><phoneme>ˈɛkwɪnɔːr</phoneme></lexeme>
<lexeme><grapheme>Eredivisie</grapheme><phoneme>ˈɛrədɪviːzi</phoneme></lexeme>
<lexeme><grapheme>Ericsson</grapheme><phoneme>ˈɛrɪksən</phoneme></lexeme>
<lexeme><grapheme>Erste</grapheme><phoneme>ˈɛrstæ</phoneme></lexeme>
<lexeme><grapheme>España</grapheme><phoneme>ɛsˈpɑːnjə</phoneme></lexeme>
<lexeme><grapheme>Esquerra</grapheme><phoneme>ɛsˈkɛrə</phoneme></lexeme>
<lexeme><grapheme>Etihad</grapheme><phoneme>ˈɛtihɑːd</phoneme></lexeme>
<lexeme><grapheme>Etisalat</grapheme><phoneme>ˌɛtɪsəˈlɑːt</phoneme></lexeme>
<lexeme><grapheme>Eutelsat</grapheme><phoneme>ˈjuːtɛlsæt</phoneme></lexeme>
<lexeme><grapheme>Evergrande</grapheme><phoneme>ˈɛvərɡrænd</phoneme></lexeme>
<lexeme><grapheme>Evergreen</grapheme><phoneme>ˈɛvərɡriːn</phoneme></lexeme>
<lexeme><grapheme>falafel</grapheme><phoneme>fəˈlɑːfəl</phoneme></lexeme>
<lexeme><grapheme>Fars</grapheme><phoneme>ˈfɑːrs</phoneme></lexeme>
<lexeme><grapheme>Fatah</grapheme><phoneme>fəˈtɑː</phoneme></lexeme>
<lexeme><grapheme>fatwa</grapheme><phoneme>ˈfætwə</phoneme></lexeme>
<lexeme><grapheme>faux</grapheme><phoneme>ˈfoʊ</phoneme></lexeme>
<lexeme><grapheme>Fazer</grapheme><phoneme>ˈfɑːtsər</phoneme></lexeme>
<lexeme><grapheme>feijoada</grapheme><phoneme>ˌfeɪʒuːˈɑːdə</phoneme></lexeme>
<lexeme><grapheme>Fenerbahçe</grapheme><phoneme>fɛˈnɛrbɑːtʃeɪ</phoneme></lexeme>
<lexeme><grapheme>fentanyl</grapheme><phoneme>ˈfɛntənɪl</phoneme></lexeme>
<lexeme><grapheme>Fentanyl</grapheme><phoneme>ˈfɛntənɪl</phoneme></lexeme>
<lexeme><grapheme>Ferencváros</grapheme><phoneme>ˈfɛrɛntsvɑːrɒʃ</phoneme></lexeme>
<lexeme><grapheme>Ferrari</grapheme><phoneme>fəˈrɑːri</phoneme></lexeme>
<lexeme><grapheme>Ferrero</grapheme><phoneme>fəˈrɛroʊ</phoneme></lexeme>
<lexeme><grapheme>Ferrovial</grapheme><phoneme>fəˌroʊviˈɑːl</phoneme></lexeme>
<lexeme><grapheme>feta</grapheme><phoneme>ˈfɛtə</phoneme></lexeme>
<lexeme><grapheme>Feyenoord</grapheme><phoneme>ˈfaɪənɔːrt</phoneme></lexeme>
<lexeme><grapheme>Fiat</grapheme><phoneme>ˈfiːæt</phoneme></lexeme>
<lexeme><grapheme>Fidesz</grapheme><phoneme>ˈfiːdɛs</phoneme></lexeme>
<lexeme><grapheme>FIFA</grapheme><phoneme>ˈfiːfə</phoneme></lexeme>
<lexeme><grapheme>Fifa</grapheme><phoneme>ˈfiːfə</phoneme></lexeme>
<lexeme><grapheme>Fincantieri</grapheme><phoneme>ˌfiːnkænˈtjɛri</phoneme></lexeme>
<lexeme><grapheme>Fiorentina</grapheme><phoneme>ˌfjɔːrənˈtiːnə</phoneme></lexeme>
<lexeme><grapheme>Flamengo</grapheme><phoneme>fləˈmɛŋɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Fluminense</grapheme><phoneme>ˌfluːmiːˈnɛnseɪ</phoneme></lexeme>
<lexeme><grapheme>foie gras</grapheme><phoneme>ˌfwɑː ˈɡrɑː</phoneme></lexeme>
<lexeme><grapheme>Folha</grapheme><phoneme>ˈfoʊljə</phoneme></lexeme>
<lexeme><grapheme>Folketing</grapheme><phoneme>ˈfɒlkətiːŋ</phoneme></lexeme>
<lexeme><grapheme>Forza Italia</grapheme><phoneme>ˈfɔːrtzə iːˈtæliə</phoneme></lexeme>
<lexeme><grapheme>Foxconn</grapheme><phoneme>ˈfɒkskɒn</phoneme></lexeme>
<lexeme><grapheme>Frankfurter Allgemeine</grapheme><phoneme>ˈfræŋkfʊrtər ˈɑːlɡəmaɪnə</phoneme></lexeme>
<lexeme><grapheme>Frankfurter Allgemeine Zeitung</grapheme><phoneme>ˈfræŋkfʊrtər ˈælɡəmaɪnə ˈtsaɪtʊŋ</phoneme></lexeme>
<lexeme><grapheme>Fratelli d'Italia</grapheme><phoneme>frəˈtɛli dɪˈtæliə</phoneme></lexeme>
<lexeme><grapheme>Frontex</grapheme><phoneme>ˈfrɒntɛks</phoneme></lexeme>
<lexeme><grapheme>Fujitsu</grapheme><phoneme>fuˈdʒiːtsuː</phoneme></lexeme>
<lexeme><grapheme>Galatasaray</grapheme><phoneme>ˌɡælətəsəˈraɪ</phoneme></lexeme>
<lexeme><grapheme>Gazeta</grapheme><phoneme>ɡəˈzɛtə</phoneme></lexeme>
<lexeme><grapheme>Gazeta Wyborcza</grapheme><phoneme>ɡəˈzɛtə vɪˈbɔːrtʃə</phoneme></lexeme>
<lexeme><grapheme>Gazprom</grapheme><phoneme>ˈɡæzprɒm</phoneme></lexeme>
<lexeme><grapheme>Gazzetta</grapheme><phoneme>ɡəˈtsɛtə</phoneme></lexeme>
<lexeme><grapheme>Gazzetta dello Sport</grapheme><phoneme>ɡəˈtsɛtə ˈdɛloʊ ˈspɔːrt</phoneme></lexeme>
<lexeme><grapheme>Geely</grapheme><phoneme>ˈdʒiːli</phoneme></lexeme>
<lexeme><grapheme>Genentech</grapheme><phoneme>ˈdʒɛnəntɛk</phoneme></lexeme>
<lexeme><grapheme>Generali</grapheme><phoneme>ˌdʒɛnəˈrɑːli</phoneme></lexeme>
<lexeme><grapheme>Generalitat</grapheme><phoneme>ˌʒɛnəræliːˈtæt</phoneme></lexeme>
<lexeme><grapheme>Gerindra</grapheme><phoneme>ɡɛˈriːndrə</phoneme></lexeme>
<lexeme><grapheme>Ghibli</grapheme><phoneme>ˈdʒɪbli</phoneme></lexeme>
<lexeme><grapheme>Gilead</grapheme><phoneme>ˈɡɪliæd</phoneme></lexeme>
<lexeme><grapheme>Giro</grapheme><phoneme>ˈdʒɪroʊ</phoneme></lexeme>
<lexeme><grapheme>Giro d'Italia</grapheme><phoneme>ˈdʒɪroʊ dɪˈtæliə</phoneme></lexeme>
<lexeme><grapheme>Girona</grapheme><phoneme>dʒɪˈroʊnə</phoneme></lexeme>
<lexeme><grapheme>Givenchy</grapheme><phoneme>ʒiːˈvɒnʃi</phoneme></lexeme>
<lexeme><grapheme>Glencore</grapheme><phoneme>ˈɡlɛnkɔːr</phoneme></lexeme>
<lexeme><grapheme>Globo</grapheme><phoneme>ˈɡloʊboʊ</phoneme></lexeme>
<lexeme><grapheme>gnocchi</grapheme><phoneme>ˈnjɒki</phoneme></lexeme>
<lexeme><grapheme>Gojek</grapheme><phoneme>ˈɡoʊdʒɛk</phoneme></lexeme>
<lexeme><grapheme>Goldman Sachs</grapheme><phoneme>ˈɡoʊldmən ˈsæks</phoneme></lexeme>
<lexeme><grapheme>Golkar</grapheme><phoneme>ˈɡɒlkɑːr</phoneme></lexeme>
<lexeme><grapheme>Gotion</grapheme><phoneme>ˈɡoʊʃən</phoneme></lexeme>
<lexeme><grapheme>Grêmio</grapheme><phoneme>ˈɡreɪmioʊ</phoneme></lexeme>
<lexeme><grapheme>Grifols</grapheme><phoneme>ˈɡriːfɒls</phoneme></lexeme>
<lexeme><grapheme>Gruyère</grapheme><phoneme>ɡruːˈjɛr</phoneme></lexeme>
<lexeme><grapheme>Guardia</grapheme><phoneme>ˈɡwɑːrdiə</phoneme></lexeme>
<lexeme><grapheme>Guardia Civil</grapheme><phoneme>ˈɡwɑːrdiə sɪˈviːl</phoneme></lexeme>
<lexeme><grapheme>Gucci</grapheme><phoneme>ˈɡuːtʃi</phoneme></lexeme>
<lexeme><grapheme>gyoza</grapheme><phoneme>ɡiˈoʊzə</phoneme></lexeme>
<lexeme><grapheme>Haaretz</grapheme><phoneme>hɑːˈɑːrɛts</phoneme></lexeme>
<lexeme><grapheme>Hachette</grapheme><phoneme>hæˈʃɛt</phoneme></lexeme>
<lexeme><grapheme>Haier</grapheme><phoneme>ˈhaɪər</phoneme></lexeme>
<lexeme><grapheme>Hajj</grapheme><phoneme>ˈhɑːdʒ</phoneme></lexeme>
<lexeme><grapheme>hallyu</grapheme><phoneme>ˈhɑːljuː</phoneme></lexeme>
<lexeme><grapheme>Hamas</grapheme><phoneme>ˈhæmæs</phoneme></lexeme>
<lexeme><grapheme>Handelsbanken</grapheme><phoneme>ˈhændəlsbæŋkən</phoneme></lexeme>
<lexeme><grapheme>Handelsblatt</grapheme><phoneme>ˈhændəlsblæt</phoneme></lexeme>
<lexeme><grapheme>Hang Seng</grapheme><phoneme>ˌhæŋ ˈsɛŋ</phoneme></lexeme>
<lexeme><grapheme>Hankook</grapheme><phoneme>ˈhæŋkʊk</phoneme></lexeme>
<lexeme><grapheme>Hankyoreh</grapheme><phoneme>ˈhɑːnɡjɒreɪ</phoneme></lexeme>
<lexeme><grapheme>Hanukkah</grapheme><phoneme>ˈhɑːnəkə</phoneme></lexeme>
<lexeme><grapheme>Hanwha</grapheme><phoneme>ˈhɑːnwɑː</phoneme></lexeme>
<lexeme><grapheme>Hapag-Lloyd</grapheme><phoneme>ˈhɑːpɑːɡ ˈlɔɪd</phoneme></lexeme>
<lexeme><grapheme>Haribo</grapheme><phoneme>ˈhærɪboʊ</phoneme></lexeme>
<lexeme><grapheme>Havaianas</grapheme><phoneme>ˌhævaɪˈɑːnəs</phoneme></lexeme>
<lexeme><grapheme>Heineken</grapheme><phoneme>ˈhaɪnəkən</phoneme></lexeme>
<lexeme><grapheme>Helsingin Sanomat</grapheme><phoneme>ˈhɛlsɪŋɪn ˈsænoʊmæt</phoneme></lexeme>
<lexeme><grapheme>Hensoldt</grapheme><phoneme>ˈhɛnzɒlt</phoneme></lexeme>
<lexeme><grapheme>Hermès</grapheme><phoneme>ɛrˈmɛz</phoneme></lexeme>
<lexeme><grapheme>Hewlett-Packard</grapheme><phoneme>ˈhjuːlɪt ˈpækɑːrd</phoneme></lexeme>
<lexeme><grapheme>hijab</grapheme><phoneme>hɪˈdʒɑːb</phoneme></lexeme>
<lexeme><grapheme>Hikvision</grapheme><phoneme>ˈhaɪkvɪʒən</phoneme></lexeme>
<lexeme><grapheme>Himars</grapheme><phoneme>ˈhaɪmɑːrz</phoneme></lexeme>
<lexeme><grapheme>Hindutva</grapheme><phoneme>hɪnˈdʊtvə</phoneme></lexeme>
<lexeme><grapheme>Hisense</grapheme><phoneme>ˈhaɪsɛns</phoneme></lexeme>
<lexeme><grapheme>Hitachi</grapheme><phoneme>hɪˈtɑːtʃi</phoneme></lexeme>
<lexeme><grapheme>Hizb ut-Tahrir</grapheme><phoneme>ˈhɪzb ʊt tɑːˈrɪr</phoneme></lexeme>
<lexeme><grapheme>Hon Hai</grapheme><phoneme>ˌhɒn ˈhaɪ</phoneme></lexeme>
<lexeme><grapheme>Honda</grapheme><phoneme>ˈhɒndə</phoneme></lexeme>
<lexeme><grapheme>hryvnia</grapheme><phoneme>ˈhrɪvniə</phoneme></lexeme>
<lexeme><grapheme>Huawei</grapheme><phoneme>ˈhwɑːweɪ</phoneme></lexeme>
<lexeme><grapheme>Hublot</grapheme><phoneme>ˈuːbloʊ</phoneme></lexeme>
<lexeme><grapheme>Huffington</grapheme><phoneme>ˈhʌfɪŋtən</phoneme></lexeme>
<lexeme><grapheme>hummus</grapheme><phoneme>ˈhʊməs</phoneme></lexeme>
<lexeme><grapheme>Hürriyet</grapheme><phoneme>ˈhʊriɛt</phoneme></lexeme>
<lexeme><grapheme>Hutchison</grapheme><phoneme>ˈhʌtʃɪsən</phoneme></lexeme>
<lexeme><grapheme>Hwasong</grapheme><phoneme>ˈhwɑːsʌŋ</phoneme></lexeme>
<lexeme><grapheme>Hyatt</grapheme><phoneme>ˈhaɪət</phoneme></lexeme>
<lexeme><grapheme>Hybe</grapheme><phoneme>ˈhaɪb</phoneme></lexeme>
<lexeme><grapheme>Hynix</grapheme><phoneme>ˈhaɪnɪks</phoneme></lexeme>
<lexeme><grapheme>Hyundai</grapheme><phoneme>ˈhʌndeɪ</phoneme></lexeme>
<lexeme><grapheme>Iberdrola</grapheme><phoneme>ˌiːbərˈdroʊlə</phoneme></lexeme>
<lexeme><grapheme>Iberia</grapheme><phoneme>aɪˈbɪriə</phoneme></lexeme>
<lexeme><grapheme>Ikea</grapheme><phoneme>aɪˈkiːə</phoneme></lexeme>
<lexeme><grapheme>IndiGo</grapheme><phoneme>ˈɪndɪɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Inditex</grapheme><phoneme>ˈɪndɪtɛks</phoneme></lexeme>
<lexeme><grapheme>Infineon</grapheme><phoneme>iːnˈfɪniɒn</phoneme></lexeme>
<lexeme><grapheme>Infosys</grapheme><phoneme>ˈɪnfəsɪs</phoneme></lexeme>
<lexeme><grapheme>injera</grapheme><phoneme>ɪnˈdʒɛrə</phoneme></lexeme>
<lexeme><grapheme>Inkatha</grapheme><phoneme>iːnˈkɑːtə</phoneme></lexeme>
<lexeme><grapheme>Insoumise</grapheme><phoneme>ˌænsuːˈmiːz</phoneme></lexeme>
<lexeme><grapheme>Interpol</grapheme><phoneme>ˈɪntərpɒl</phoneme></lexeme>
<lexeme><grapheme>Intesa Sanpaolo</grapheme><phoneme>ɪnˈteɪsə ˌsænˈpaʊloʊ</phoneme></lexeme>
<lexeme><grapheme>IRNA</grapheme><phoneme>ˈɪrnə</phoneme></lexeme>
<lexeme><grapheme>Iskander</grapheme><phoneme>ɪsˈkændər</phoneme></lexeme>
<lexeme><grapheme>Isuzu</grapheme><phoneme>ɪˈsuːzuː</phoneme></lexeme>
<lexeme><grapheme>Itaú</grapheme><phoneme>ˌiːtəˈuː</phoneme></lexeme>
<lexeme><grapheme>Itochu</grapheme><phoneme>ɪˈtoʊtʃuː</phoneme></lexeme>
<lexeme><grapheme>ivermectin</grapheme><phoneme>ˌaɪvərˈmɛktɪn</phoneme></lexeme>
<lexeme><grapheme>Izvestia</grapheme><phoneme>ɪzˈvɛstiə</phoneme></lexeme>
<lexeme><grapheme>Jaguar</grapheme><phoneme>ˈdʒæɡjuər</phoneme></lexeme>
<lexeme><grapheme>Jaish-e-Mohammed</grapheme><phoneme>ˌdʒeɪʃ eɪ moʊˈhæməd</phoneme></lexeme>
<lexeme><grapheme>jalapeño</grapheme><phoneme>ˌhæləˈpeɪnjoʊ</phoneme></lexeme>
<lexeme><grapheme>Jamaat</grapheme><phoneme>dʒəˈmɑːt</phoneme></lexeme>
<lexeme><grapheme>Jamaat-e-Islami</grapheme><phoneme>dʒəˈmɑːt eɪ ɪsˈlɑːmi</phoneme></lexeme>
<lexeme><grapheme>Janjaweed</grapheme><phoneme>ˈdʒændʒəwiːd</phoneme></lexeme>
<lexeme><grapheme>Jardine Matheson</grapheme><phoneme>ˈdʒɑːrdiːn ˈmæθəsən</phoneme></lexeme>
<lexeme><grapheme>Jeonbuk</grapheme><phoneme>ˈdʒʌnbʊk</phoneme></lexeme>
<lexeme><grapheme>Jerónimo Martins</grapheme><phoneme>ʒɛˈrɒnɪmuː mɑːrˈtiːnʃ</phoneme></lexeme>
<lexeme><grapheme>Jihad</grapheme><phoneme>dʒɪˈhɑːd</phoneme></lexeme>
<lexeme><grapheme>jihad</grapheme><phoneme>dʒɪˈhɑːd</phoneme></lexeme>
<lexeme><grapheme>Jiji</grapheme><phoneme>ˈdʒiːdʒi</phoneme></lexeme>
<lexeme><grapheme>Jio</grapheme><phoneme>ˈdʒiːoʊ</phoneme></lexeme>
<lexeme><grapheme>Jobbik</grapheme><phoneme>ˈjɒbiːk</phoneme></lexeme>
<lexeme><grapheme>Jollibee</grapheme><phoneme>ˈdʒɒliːbiː</phoneme></lexeme>
<lexeme><grapheme>jollof</grapheme><phoneme>ˈdʒɒləf</phoneme></lexeme>
<lexeme><grapheme>Jollof</grapheme><phoneme>ˈdʒɒləf</phoneme></lexeme>
<lexeme><grapheme>JoongAng</grapheme><phoneme>ˈdʒuːŋɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Julius Baer</grapheme><phoneme>ˈjuːliəs ˈbɛr</phoneme></lexeme>
<lexeme><grapheme>Junts</grapheme><phoneme>ˈʒuːnts</phoneme></lexeme>
<lexeme><grapheme>Juventus</grapheme><phoneme>juˈvɛntəs</phoneme></lexeme>
<lexeme><grapheme>Jyllands-Posten</grapheme><phoneme>ˌjuːlænsˈpɒstən</phoneme></lexeme>
<lexeme><grapheme>Kach</grapheme><phoneme>ˈkɑːx</phoneme></lexeme>
<lexeme><grapheme>Kakao</grapheme><phoneme>kəˈkaʊ</phoneme></lexeme>
<lexeme><grapheme>Kalashnikov</grapheme><phoneme>kəˈlæʃnɪkɒv</phoneme></lexeme>
<lexeme><grapheme>Kaspersky</grapheme><phoneme>kæsˈpɛrski</phoneme></lexeme>
<lexeme><grapheme>Kathimerini</grapheme><phoneme>ˌkæθɪməˈriːni</phoneme></lexeme>
<lexeme><grapheme>Kawasaki</grapheme><phoneme>ˌkɑːwəˈsɑːki</phoneme></lexeme>
<lexeme><grapheme>Keidanren</grapheme><phoneme>keɪˈdænrɛn</phoneme></lexeme>
<lexeme><grapheme>keiretsu</grapheme><phoneme>keɪˈrɛtsuː</phoneme></lexeme>
<lexeme><grapheme>Kering</grapheme><phoneme>ˈkɛrɪŋ</phoneme></lexeme>
<lexeme><grapheme>ketamine</grapheme><phoneme>ˈkɛtəmiːn</phoneme></lexeme>
<lexeme><grapheme>Keyence</grapheme><phoneme>ˈkiːəns</phoneme></lexeme>
<lexeme><grapheme>Khazanah</grapheme><phoneme>kəˈzɑːnə</phoneme></lexeme>
<lexeme><grapheme>Kia</grapheme><phoneme>ˈkiːə</phoneme></lexeme>
<lexeme><grapheme>kimchi</grapheme><phoneme>ˈkɪmtʃi</phoneme></lexeme>
<lexeme><grapheme>Kimchi</grapheme><phoneme>ˈkɪmtʃi</phoneme></lexeme>
<lexeme><grapheme>Kinzhal</grapheme><phoneme>kɪnˈʒɑːl</phoneme></lexeme>
<lexeme><grapheme>Kioxia</grapheme><phoneme>kiˈɒksiə</phoneme></lexeme>
<lexeme><grapheme>Kirin</grapheme><phoneme>ˈkɪrɪn</phoneme></lexeme>
<lexeme><grapheme>Komeito</grapheme><phoneme>koʊˈmeɪtoʊ</phoneme></lexeme>
<lexeme><grapheme>Kommersant</grapheme><phoneme>ˌkɒmərˈsænt</phoneme></lexeme>
<lexeme><grapheme>Kompas</grapheme><phoneme>ˈkɒmpæs</phoneme></lexeme>
<lexeme><grapheme>Kone</grapheme><phoneme>ˈkoʊneɪ</phoneme></lexeme>
<lexeme><grapheme>Kongsberg</grapheme><phoneme>ˈkɒŋsbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Kosdaq</grapheme><phoneme>ˈkɒsdæk</phoneme></lexeme>
<lexeme><grapheme>Kospi</grapheme><phoneme>ˈkɒspi</phoneme></lexeme>
<lexeme><grapheme>Kumho</grapheme><phoneme>ˈkʊmhoʊ</phoneme></lexeme>
<lexeme><grapheme>Kuomintang</grapheme><phoneme>ˌkwoʊmɪnˈtæŋ</phoneme></lexeme>
<lexeme><grapheme>Kweichow Moutai</grapheme><phoneme>ˌkweɪˈtʃaʊ ˌmaʊˈtaɪ</phoneme></lexeme>
<lexeme><grapheme>Kyndryl</grapheme><phoneme>ˈkɪndrɪl</phoneme></lexeme>
<lexeme><grapheme>Kyocera</grapheme><phoneme>kiˈoʊsɛrə</phoneme></lexeme>
<lexeme><grapheme>Kyodo</grapheme><phoneme>ˈkjoʊdoʊ</phoneme></lexeme>
<lexeme><grapheme>L'Équipe</grapheme><phoneme>leɪˈkiːp</phoneme></lexeme>
<lexeme><grapheme>L'Oréal</grapheme><phoneme>ˌlɔːreɪˈæl</phoneme></lexeme>
<lexeme><grapheme>La France Insoumise</grapheme><phoneme>lɑː ˈfrɒns ˌænsuːˈmiːz</phoneme></lexeme>
<lexeme><grapheme>La Liga</grapheme><phoneme>lɑː ˈliːɡə</phoneme></lexeme>
<lexeme><grapheme>La Nación</grapheme><phoneme>lɑː ˌnæsiˈoʊn</phoneme></lexeme>
<lexeme><grapheme>La Repubblica</grapheme><phoneme>lɑː rɛˈpʊblikə</phoneme></lexeme>
<lexeme><grapheme>La Stampa</grapheme><phoneme>lɑː ˈstæmpə</phoneme></lexeme>
<lexeme><grapheme>La Vanguardia</grapheme><phoneme>lɑː væŋˈɡwɑːrdiə</phoneme></lexeme>
<lexeme><grapheme>Lacoste</grapheme><phoneme>ləˈkɒst</phoneme></lexeme>
<lexeme><grapheme>laksa</grapheme><phoneme>ˈlæksə</phoneme></lexeme>
<lexeme><grapheme>Lamborghini</grapheme><phoneme>ˌlæmbərˈɡiːni</phoneme></lexeme>
<lexeme><grapheme>Lanvin</grapheme><phoneme>lɒnˈvæn</phoneme></lexeme>
<lexeme><grapheme>Lashkar-e-Taiba</grapheme><phoneme>ˈlʌʃkər eɪ ˈtaɪbə</phoneme></lexeme>
<lexeme><grapheme>LATAM</grapheme><phoneme>ˈlɑːtæm</phoneme></lexeme>
<lexeme><grapheme>Latam</grapheme><phoneme>ˈlɑːtæm</phoneme></lexeme>
<lexeme><grapheme>Lavazza</grapheme><phoneme>ləˈvætsə</phoneme></lexeme>
<lexeme><grapheme>Lazard</grapheme><phoneme>ləˈzɑːrd</phoneme></lexeme>
<lexeme><grapheme>Lazio</grapheme><phoneme>ˈlætsioʊ</phoneme></lexeme>
<lexeme><grapheme>Le Figaro</grapheme><phoneme>lə ˈfɪɡəroʊ</phoneme></lexeme>
<lexeme><grapheme>Le Monde</grapheme><phoneme>lə ˈmɒnd</phoneme></lexeme>
<lexeme><grapheme>Le Soir</grapheme><phoneme>lə ˈswɑːr</phoneme></lexeme>
<lexeme><grapheme>Leclerc</grapheme><phoneme>ləˈklɛr</phoneme></lexeme>
<lexeme><grapheme>Leffe</grapheme><phoneme>ˈlɛf</phoneme></lexeme>
<lexeme><grapheme>Lega</grapheme><phoneme>ˈleɪɡə</phoneme></lexeme>
<lexeme><grapheme>Legia</grapheme><phoneme>ˈlɛɡjə</phoneme></lexeme>
<lexeme><grapheme>Lego</grapheme><phoneme>ˈlɛɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Leica</grapheme><phoneme>ˈlaɪkə</phoneme></lexeme>
<lexeme><grapheme>Lenovo</grapheme><phoneme>ləˈnoʊvoʊ</phoneme></lexeme>
<lexeme><grapheme>Les Échos</grapheme><phoneme>leɪz eɪˈkoʊ</phoneme></lexeme>
<lexeme><grapheme>Les Républicains</grapheme><phoneme>leɪ reɪˌpuːblɪˈkæn</phoneme></lexeme>
<lexeme><grapheme>Leverkusen</grapheme><phoneme>ˈleɪvərkuːzən</phoneme></lexeme>
<lexeme><grapheme>Libération</grapheme><phoneme>ˌliːbɛrɑːˈsjɒn</phoneme></lexeme>
<lexeme><grapheme>Libertadores</grapheme><phoneme>ˌliːbɛrtəˈdɔːrɛs</phoneme></lexeme>
<lexeme><grapheme>Lidl</grapheme><phoneme>ˈliːdəl</phoneme></lexeme>
<lexeme><grapheme>Ligue</grapheme><phoneme>ˈliːɡ</phoneme></lexeme>
<lexeme><grapheme>Ligue 1</grapheme><phoneme>ˈliːɡ ˈwʌn</phoneme></lexeme>
<lexeme><grapheme>Likud</grapheme><phoneme>lɪˈkuːd</phoneme></lexeme>
<lexeme><grapheme>Lindt</grapheme><phoneme>ˈlɪnt</phoneme></lexeme>
<lexeme><grapheme>Llama</grapheme><phoneme>ˈlɑːmə</phoneme></lexeme>
<lexeme><grapheme>Loewe</grapheme><phoneme>loʊˈɛveɪ</phoneme></lexeme>
<lexeme><grapheme>Longchamp</grapheme><phoneme>lɒnˈʃɒm</phoneme></lexeme>
<lexeme><grapheme>Lotte</grapheme><phoneme>ˈlɒteɪ</phoneme></lexeme>
<lexeme><grapheme>Louis Vuitton</grapheme><phoneme>ˈluːi vwiːˈtɒn</phoneme></lexeme>
<lexeme><grapheme>Loya Jirga</grapheme><phoneme>ˈlɔɪə ˈdʒɪrɡə</phoneme></lexeme>
<lexeme><grapheme>Lufthansa</grapheme><phoneme>lʊftˈhɑːnzə</phoneme></lexeme>
<lexeme><grapheme>Lukoil</grapheme><phoneme>ˈluːkɔɪl</phoneme></lexeme>
<lexeme><grapheme>Lululemon</grapheme><phoneme>ˌluːluːˈlɛmən</phoneme></lexeme>
<lexeme><grapheme>Luxottica</grapheme><phoneme>lʌkˈsɒtɪkə</phoneme></lexeme>
<lexeme><grapheme>Maariv</grapheme><phoneme>mɑːˈriːv</phoneme></lexeme>
<lexeme><grapheme>Macquarie</grapheme><phoneme>məˈkwɒri</phoneme></lexeme>
<lexeme><grapheme>Maersk</grapheme><phoneme>ˈmɛrsk</phoneme></lexeme>
<lexeme><grapheme>Mahindra</grapheme><phoneme>məˈhɪndrə</phoneme></lexeme>
<lexeme><grapheme>Mainichi</grapheme><phoneme>ˈmaɪnɪtʃi</phoneme></lexeme>
<lexeme><grapheme>Marimekko</grapheme><phoneme>ˌmærɪˈmɛkoʊ</phoneme></lexeme>
<lexeme><grapheme>Marubeni</grapheme><phoneme>ˌmɑːruːˈbeɪni</phoneme></lexeme>
<lexeme><grapheme>Maruti</grapheme><phoneme>məˈruːti</phoneme></lexeme>
<lexeme><grapheme>Maserati</grapheme><phoneme>ˌmæzəˈrɑːti</phoneme></lexeme>
<lexeme><grapheme>Mazda</grapheme><phoneme>ˈmæzdə</phoneme></lexeme>
<lexeme><grapheme>McKinsey</grapheme><phoneme>məˈkɪnzi</phoneme></lexeme>
<lexeme><grapheme>Médecins Sans Frontières</grapheme><phoneme>meɪdˈsæn sɒn frɒnˈtjɛr</phoneme></lexeme>
<lexeme><grapheme>Mediobanca</grapheme><phoneme>ˌmɛdioʊˈbæŋkə</phoneme></lexeme>
<lexeme><grapheme>Meduza</grapheme><phoneme>məˈduːzə</phoneme></lexeme>
<lexeme><grapheme>Meituan</grapheme><phoneme>ˌmeɪˈtwɑːn</phoneme></lexeme>
<lexeme><grapheme>Mercado Libre</grapheme><phoneme>mərˈkɑːdoʊ ˈliːbreɪ</phoneme></lexeme>
<lexeme><grapheme>Mercedes</grapheme><phoneme>mərˈseɪdiːz</phoneme></lexeme>
<lexeme><grapheme>Mercedes-Benz</grapheme><phoneme>mərˈseɪdiːz ˈbɛnts</phoneme></lexeme>
<lexeme><grapheme>Mercosur</grapheme><phoneme>ˌmɛrkoʊˈsʊr</phoneme></lexeme>
<lexeme><grapheme>Michelin</grapheme><phoneme>ˈmɪʃəlɪn</phoneme></lexeme>
<lexeme><grapheme>Midea</grapheme><phoneme>mɪˈdiːə</phoneme></lexeme>
<lexeme><grapheme>Midtjylland</grapheme><phoneme>ˈmiːtjuːlæn</phoneme></lexeme>
<lexeme><grapheme>Miele</grapheme><phoneme>ˈmiːlə</phoneme></lexeme>
<lexeme><grapheme>mifepristone</grapheme><phoneme>ˌmɪfəˈprɪstoʊn</phoneme></lexeme>
<lexeme><grapheme>Mifepristone</grapheme><phoneme>ˌmɪfəˈprɪstoʊn</phoneme></lexeme>
<lexeme><grapheme>miso</grapheme><phoneme>ˈmiːsoʊ</phoneme></lexeme>
<lexeme><grapheme>misoprostol</grapheme><phoneme>ˌmaɪsoʊˈprɒstɒl</phoneme></lexeme>
<lexeme><grapheme>Mitsubishi</grapheme><phoneme>ˌmɪtsuˈbiːʃi</phoneme></lexeme>
<lexeme><grapheme>Mitsui</grapheme><phoneme>mɪˈtsuːi</phoneme></lexeme>
<lexeme><grapheme>Mizuho</grapheme><phoneme>mɪˈzuːhoʊ</phoneme></lexeme>
<lexeme><grapheme>Moët &amp; Chandon</grapheme><phoneme>ˈmoʊɛt ənd ˈʃændɒn</phoneme></lexeme>
<lexeme><grapheme>Moët Hennessy</grapheme><phoneme>ˈmoʊɛt ˈhɛnəsi</phoneme></lexeme>
<lexeme><grapheme>Mönchengladbach</grapheme><phoneme>ˌmɜːnxənˈɡlædbæx</phoneme></lexeme>
<lexeme><grapheme>Moncler</grapheme><phoneme>mɒnˈklɛr</phoneme></lexeme>
<lexeme><grapheme>Monte dei Paschi</grapheme><phoneme>ˈmɒnteɪ deɪ ˈpæski</phoneme></lexeme>
<lexeme><grapheme>Montecitorio</grapheme><phoneme>ˌmɒnteɪtʃɪˈtɔːrioʊ</phoneme></lexeme>
<lexeme><grapheme>Monza</grapheme><phoneme>ˈmɒnzə</phoneme></lexeme>
<lexeme><grapheme>Morena</grapheme><phoneme>məˈreɪnə</phoneme></lexeme>
<lexeme><grapheme>Mossad</grapheme><phoneme>məˈsɑːd</phoneme></lexeme>
<lexeme><grapheme>Mossos d'Esquadra</grapheme><phoneme>ˈmɒsoʊs dəsˈkwɑːdrə</phoneme></lexeme>
<lexeme><grapheme>Motor Sich</grapheme><phoneme>ˈmoʊtər ˈsiːtʃ</phoneme></lexeme>
<lexeme><grapheme>Mounjaro</grapheme><phoneme>maʊnˈdʒɑːroʊ</phoneme></lexeme>
<lexeme><grapheme>moussaka</grapheme><phoneme>muːˈsɑːkə</phoneme></lexeme>
<lexeme><grapheme>Moutai</grapheme><phoneme>ˌmaʊˈtaɪ</phoneme></lexeme>
<lexeme><grapheme>Movimento</grapheme><phoneme>ˌmoʊvɪˈmɛntoʊ</phoneme></lexeme>
<lexeme><grapheme>Mpox</grapheme><phoneme>ˈɛmpɒks</phoneme></lexeme>
<lexeme><grapheme>Mubadala</grapheme><phoneme>muːˈbɑːdælæ</phoneme></lexeme>
<lexeme><grapheme>Musée</grapheme><phoneme>mjuːˈzeɪ</phoneme></lexeme>
<lexeme><grapheme>Musée d'Orsay</grapheme><phoneme>mjuːˈzeɪ dɔːrˈseɪ</phoneme></lexeme>
<lexeme><grapheme>Nacional</grapheme><phoneme>ˌnæsioʊˈnæl</phoneme></lexeme>
<lexeme><grapheme>Naftogaz</grapheme><phoneme>ˌnæftəˈɡɑːz</phoneme></lexeme>
<lexeme><grapheme>naloxone</grapheme><phoneme>nəˈlɒksoʊn</phoneme></lexeme>
<lexeme><grapheme>Napoli</grapheme><phoneme>ˈnæpəli</phoneme></lexeme>
<lexeme><grapheme>NASA</grapheme><phoneme>ˈnæsə</phoneme></lexeme>
<lexeme><grapheme>Nasa</grapheme><phoneme>ˈnæsə</phoneme></lexeme>
<lexeme><grapheme>Nasdaq</grapheme><phoneme>ˈnæzdæk</phoneme></lexeme>
<lexeme><grapheme>nasi goreng</grapheme><phoneme>ˈnɑːsi ɡəˈrɛŋ</phoneme></lexeme>
<lexeme><grapheme>Naspers</grapheme><phoneme>ˈnæspərs</phoneme></lexeme>
<lexeme><grapheme>Natixis</grapheme><phoneme>nəˈtɪksɪs</phoneme></lexeme>
<lexeme><grapheme>NATO</grapheme><phoneme>ˈneɪtoʊ</phoneme></lexeme>
<lexeme><grapheme>Nato</grapheme><phoneme>ˈneɪtoʊ</phoneme></lexeme>
<lexeme><grapheme>Naver</grapheme><phoneme>ˈneɪvər</phoneme></lexeme>
<lexeme><grapheme>Neom</grapheme><phoneme>ˈniːɒm</phoneme></lexeme>
<lexeme><grapheme>Neste</grapheme><phoneme>ˈnɛstə</phoneme></lexeme>
<lexeme><grapheme>Nestlé</grapheme><phoneme>ˈnɛsleɪ</phoneme></lexeme>
<lexeme><grapheme>Neue Zürcher Zeitung</grapheme><phoneme>ˈnɔɪə ˈtsʊrxər ˈtsaɪtʊŋ</phoneme></lexeme>
<lexeme><grapheme>Nexperia</grapheme><phoneme>nɛkˈspɪriə</phoneme></lexeme>
<lexeme><grapheme>Nifty</grapheme><phoneme>ˈnɪfti</phoneme></lexeme>
<lexeme><grapheme>Nike</grapheme><phoneme>ˈnaɪki</phoneme></lexeme>
<lexeme><grapheme>Nikkei</grapheme><phoneme>ˈnɪkeɪ</phoneme></lexeme>
<lexeme><grapheme>Nintendo</grapheme><phoneme>nɪnˈtɛndoʊ</phoneme></lexeme>
<lexeme><grapheme>Nio</grapheme><phoneme>ˈniːoʊ</phoneme></lexeme>
<lexeme><grapheme>Nippon</grapheme><phoneme>nɪˈpɒn</phoneme></lexeme>
<lexeme><grapheme>Nissan</grapheme><phoneme>ˈniːsɑːn</phoneme></lexeme>
<lexeme><grapheme>Nokia</grapheme><phoneme>ˈnoʊkiə</phoneme></lexeme>
<lexeme><grapheme>Nomura</grapheme><phoneme>nəˈmʊrə</phoneme></lexeme>
<lexeme><grapheme>Nongshim</grapheme><phoneme>ˈnɒŋʃɪm</phoneme></lexeme>
<lexeme><grapheme>Nord Stream</grapheme><phoneme>ˌnɔːrd ˈstriːm</phoneme></lexeme>
<lexeme><grapheme>Norges Bank</grapheme><phoneme>ˈnɔːrɡəs ˈbæŋk</phoneme></lexeme>
<lexeme><grapheme>Northvolt</grapheme><phoneme>ˈnɔːrθvoʊlt</phoneme></lexeme>
<lexeme><grapheme>Novartis</grapheme><phoneme>noʊˈvɑːrtɪs</phoneme></lexeme>
<lexeme><grapheme>Novatek</grapheme><phoneme>ˈnoʊvətɛk</phoneme></lexeme>
<lexeme><grapheme>Novaya Gazeta</grapheme><phoneme>ˈnoʊvəjə ɡəˈzɛtə</phoneme></lexeme>
<lexeme><grapheme>Novichok</grapheme><phoneme>ˈnɒvɪtʃɒk</phoneme></lexeme>
<lexeme><grapheme>Novo Nordisk</grapheme><phoneme>ˈnoʊvoʊ ˈnɔːrdɪsk</phoneme></lexeme>
<lexeme><grapheme>Nowruz</grapheme><phoneme>noʊˈruːz</phoneme></lexeme>
<lexeme><grapheme>Nutella</grapheme><phoneme>njuːˈtɛlə</phoneme></lexeme>
<lexeme><grapheme>Nvidia</grapheme><phoneme>ɛnˈvɪdiə</phoneme></lexeme>
<lexeme><grapheme>Obon</grapheme><phoneme>ˈoʊbɒn</phoneme></lexeme>
<lexeme><grapheme>Odebrecht</grapheme><phoneme>ˈoʊdeɪbrɛʃ</phoneme></lexeme>
<lexeme><grapheme>OGC Nice</grapheme><phoneme>ˌoʊ ˌdʒiː ˌsiː ˈniːs</phoneme></lexeme>
<lexeme><grapheme>Olympiacos</grapheme><phoneme>oʊˌlɪmpiˈɑːkoʊs</phoneme></lexeme>
<lexeme><grapheme>Omega</grapheme><phoneme>oʊˈmeɪɡə</phoneme></lexeme>
<lexeme><grapheme>OPEC</grapheme><phoneme>ˈoʊpɛk</phoneme></lexeme>
<lexeme><grapheme>Opec</grapheme><phoneme>ˈoʊpɛk</phoneme></lexeme>
<lexeme><grapheme>Orano</grapheme><phoneme>ɒˈrɑːnoʊ</phoneme></lexeme>
<lexeme><grapheme>Oreshnik</grapheme><phoneme>ɒˈrɛʃnɪk</phoneme></lexeme>
<lexeme><grapheme>Orlen</grapheme><phoneme>ˈɔːrlɛn</phoneme></lexeme>
<lexeme><grapheme>Ørsted</grapheme><phoneme>ˈɜːstɛd</phoneme></lexeme>
<lexeme><grapheme>Osasuna</grapheme><phoneme>ˌoʊsəˈsuːnə</phoneme></lexeme>
<lexeme><grapheme>Otzma Yehudit</grapheme><phoneme>ˈɒtsmə jɛhuːˈdiːt</phoneme></lexeme>
<lexeme><grapheme>Ozempic</grapheme><phoneme>oʊˈzɛmpɪk</phoneme></lexeme>
<lexeme><grapheme>Palang Pracharath</grapheme><phoneme>pəˈlæŋ prætʃəˈræt</phoneme></lexeme>
<lexeme><grapheme>Palantir</grapheme><phoneme>ˈpæləntɪr</phoneme></lexeme>
<lexeme><grapheme>Palazzo Chigi</grapheme><phoneme>pəˈlætsoʊ ˈkiːdʒi</phoneme></lexeme>
<lexeme><grapheme>Palmeiras</grapheme><phoneme>pælˈmeɪrəs</phoneme></lexeme>
<lexeme><grapheme>Panathinaikos</grapheme><phoneme>ˌpænɑːθiːnˈaɪkɒs</phoneme></lexeme>
<lexeme><grapheme>Pandora</grapheme><phoneme>pænˈdɔːrə</phoneme></lexeme>
<lexeme><grapheme>paneer</grapheme><phoneme>pəˈnɪr</phoneme></lexeme>
<lexeme><grapheme>paracetamol</grapheme><phoneme>ˌpærəˈsiːtəmɒl</phoneme></lexeme>
<lexeme><grapheme>Paracetamol</grapheme><phoneme>ˌpærəˈsiːtəmɒl</phoneme></lexeme>
<lexeme><grapheme>Paribas</grapheme><phoneme>ˌpæriˈbɑː</phoneme></lexeme>
<lexeme><grapheme>Paris Saint-Germain</grapheme><phoneme>ˈpærɪs ˌsæn ʒɛrˈmæn</phoneme></lexeme>
<lexeme><grapheme>Parmalat</grapheme><phoneme>ˈpɑːrməlæt</phoneme></lexeme>
<lexeme><grapheme>Partido Popular</grapheme><phoneme>pɑːrˈtiːdoʊ ˌpɒpuːˈlɑːr</phoneme></lexeme>
<lexeme><grapheme>Patek Philippe</grapheme><phoneme>pəˈtɛk fɪˈliːp</phoneme></lexeme>
<lexeme><grapheme>Paytm</grapheme><phoneme>ˈpeɪtiːɛm</phoneme></lexeme>
<lexeme><grapheme>Pekao</grapheme><phoneme>pɛˈkaʊ</phoneme></lexeme>
<lexeme><grapheme>Pemex</grapheme><phoneme>ˈpɛmɛks</phoneme></lexeme>
<lexeme><grapheme>Peñarol</grapheme><phoneme>ˌpɛnjəˈrɒl</phoneme></lexeme>
<lexeme><grapheme>Pernod</grapheme><phoneme>ˈpɛrnoʊ</phoneme></lexeme>
<lexeme><grapheme>Pernod Ricard</grapheme><phoneme>ˈpɛrnoʊ rɪˈkɑːr</phoneme></lexeme>
<lexeme><grapheme>Pertamina</grapheme><phoneme>ˌpɜːrtəˈmiːnə</phoneme></lexeme>
<lexeme><grapheme>Peshmerga</grapheme><phoneme>pɛʃˈmɛrɡə</phoneme></lexeme>
<lexeme><grapheme>Petrobras</grapheme><phoneme>ˌpɛtroʊˈbrɑːs</phoneme></lexeme>
<lexeme><grapheme>Petronas</grapheme><phoneme>pɛˈtroʊnəs</phoneme></lexeme>
<lexeme><grapheme>Peugeot</grapheme><phoneme>ˈpɜːrʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Pheu Thai</grapheme><phoneme>pɜː ˈtaɪ</phoneme></lexeme>
<lexeme><grapheme>Philips</grapheme><phoneme>ˈfɪlɪps</phoneme></lexeme>
<lexeme><grapheme>pho</grapheme><phoneme>ˈfʌ</phoneme></lexeme>
<lexeme><grapheme>Piaggio</grapheme><phoneme>piˈædʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Pinduoduo</grapheme><phoneme>ˌpɪnˌdwoʊˈdwoʊ</phoneme></lexeme>
<lexeme><grapheme>Podemos</grapheme><phoneme>poʊˈdeɪmoʊs</phoneme></lexeme>
<lexeme><grapheme>Politico</grapheme><phoneme>pəˈlɪtɪkoʊ</phoneme></lexeme>
<lexeme><grapheme>Politiken</grapheme><phoneme>ˌpɒlɪˈtiːkən</phoneme></lexeme>
<lexeme><grapheme>Porsche</grapheme><phoneme>ˈpɔːrʃə</phoneme></lexeme>
<lexeme><grapheme>Posco</grapheme><phoneme>ˈpɒskoʊ</phoneme></lexeme>
<lexeme><grapheme>Prada</grapheme><phoneme>ˈprɑːdə</phoneme></lexeme>
<lexeme><grapheme>Pravda</grapheme><phoneme>ˈprɑːvdə</phoneme></lexeme>
<lexeme><grapheme>prosciutto</grapheme><phoneme>prəˈʃuːtoʊ</phoneme></lexeme>
<lexeme><grapheme>Prosecco</grapheme><phoneme>prəˈsɛkoʊ</phoneme></lexeme>
<lexeme><grapheme>prosecco</grapheme><phoneme>prəˈsɛkoʊ</phoneme></lexeme>
<lexeme><grapheme>Qantas</grapheme><phoneme>ˈkwɒntəs</phoneme></lexeme>
<lexeme><grapheme>Qarabağ</grapheme><phoneme>ˌkɑːrəˈbɑː</phoneme></lexeme>
<lexeme><grapheme>Qatargas</grapheme><phoneme>ˈkætərɡæs</phoneme></lexeme>
<lexeme><grapheme>Quds</grapheme><phoneme>ˈkʊdz</phoneme></lexeme>
<lexeme><grapheme>quesadilla</grapheme><phoneme>ˌkeɪsəˈdiːjə</phoneme></lexeme>
<lexeme><grapheme>quinoa</grapheme><phoneme>ˈkiːnwɑː</phoneme></lexeme>
<lexeme><grapheme>Quinoa</grapheme><phoneme>ˈkiːnwɑː</phoneme></lexeme>
<lexeme><grapheme>Quirinale</grapheme><phoneme>ˌkwɪrɪˈnɑːleɪ</phoneme></lexeme>
<lexeme><grapheme>Qwen</grapheme><phoneme>ˈkwɛn</phoneme></lexeme>
<lexeme><grapheme>Rabobank</grapheme><phoneme>ˈrɑːboʊbæŋk</phoneme></lexeme>
<lexeme><grapheme>Rada</grapheme><phoneme>ˈrɑːdə</phoneme></lexeme>
<lexeme><grapheme>Raiffeisen</grapheme><phoneme>ˈraɪfaɪzən</phoneme></lexeme>
<lexeme><grapheme>Rakuten</grapheme><phoneme>ˈrɑːkətɛn</phoneme></lexeme>
<lexeme><grapheme>Ramadan</grapheme><phoneme>ˌræməˈdɑːn</phoneme></lexeme>
<lexeme><grapheme>Rappler</grapheme><phoneme>ˈræplər</phoneme></lexeme>
<lexeme><grapheme>rapprochement</grapheme><phoneme>ˌræprɒʃˈmɒn</phoneme></lexeme>
<lexeme><grapheme>Rassemblement National</grapheme><phoneme>rəˌsɒmbləˈmɒn ˌnæsjəˈnæl</phoneme></lexeme>
<lexeme><grapheme>ratatouille</grapheme><phoneme>ˌrætəˈtuːi</phoneme></lexeme>
<lexeme><grapheme>Rayo Vallecano</grapheme><phoneme>ˈraɪoʊ ˌvæjɛˈkɑːnoʊ</phoneme></lexeme>
<lexeme><grapheme>RC Lens</grapheme><phoneme>ˌɑːr ˌsiː ˈlɒns</phoneme></lexeme>
<lexeme><grapheme>Real Madrid</grapheme><phoneme>reɪˈæl məˈdrɪd</phoneme></lexeme>
<lexeme><grapheme>Real Sociedad</grapheme><phoneme>reɪˈæl ˌsoʊsjɛˈdæd</phoneme></lexeme>
<lexeme><grapheme>Regeneron</grapheme><phoneme>rɪˈdʒɛnərɒn</phoneme></lexeme>
<lexeme><grapheme>Reliance Jio</grapheme><phoneme>rɪˈlaɪəns ˈdʒiːoʊ</phoneme></lexeme>
<lexeme><grapheme>Rémy Cointreau</grapheme><phoneme>ˈreɪmi ˈkwæntroʊ</phoneme></lexeme>
<lexeme><grapheme>Renault</grapheme><phoneme>rəˈnoʊ</phoneme></lexeme>
<lexeme><grapheme>rendang</grapheme><phoneme>ˈrɛndɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Renesas</grapheme><phoneme>ˈrɛnəsɑːs</phoneme></lexeme>
<lexeme><grapheme>renminbi</grapheme><phoneme>ˌrɛnmɪnˈbiː</phoneme></lexeme>
<lexeme><grapheme>Repsol</grapheme><phoneme>ˈrɛpsɒl</phoneme></lexeme>
<lexeme><grapheme>Reuters</grapheme><phoneme>ˈrɔɪtərz</phoneme></lexeme>
<lexeme><grapheme>Rewe</grapheme><phoneme>ˈreɪvə</phoneme></lexeme>
<lexeme><grapheme>REWE</grapheme><phoneme>ˈreɪvə</phoneme></lexeme>
<lexeme><grapheme>Rheinmetall</grapheme><phoneme>ˈraɪnmɛtɑːl</phoneme></lexeme>
<lexeme><grapheme>rial</grapheme><phoneme>riˈɑːl</phoneme></lexeme>
<lexeme><grapheme>Richemont</grapheme><phoneme>ˈriːʃmɒn</phoneme></lexeme>
<lexeme><grapheme>Riigikogu</grapheme><phoneme>ˈriːɡɪkɒɡuː</phoneme></lexeme>
<lexeme><grapheme>ringgit</grapheme><phoneme>ˈrɪŋɡɪt</phoneme></lexeme>
<lexeme><grapheme>Rioja</grapheme><phoneme>riˈoʊhə</phoneme></lexeme>
<lexeme><grapheme>Rivian</grapheme><phoneme>ˈrɪviən</phoneme></lexeme>
<lexeme><grapheme>Roche</grapheme><phoneme>ˈroʊʃ</phoneme></lexeme>
<lexeme><grapheme>Roketsan</grapheme><phoneme>ˈrɒkɛtsən</phoneme></lexeme>
<lexeme><grapheme>Roland Garros</grapheme><phoneme>ˈroʊlɒn ˈɡæroʊs</phoneme></lexeme>
<lexeme><grapheme>Roquefort</grapheme><phoneme>ˈrɒkfɔːr</phoneme></lexeme>
<lexeme><grapheme>Rosatom</grapheme><phoneme>rɒsˈætəm</phoneme></lexeme>
<lexeme><grapheme>Roscosmos</grapheme><phoneme>rɒsˈkɒsmɒs</phoneme></lexeme>
<lexeme><grapheme>Rosh Hashanah</grapheme><phoneme>ˌrɒʃ həˈʃɑːnə</phoneme></lexeme>
<lexeme><grapheme>Rosneft</grapheme><phoneme>rɒsˈnɛft</phoneme></lexeme>
<lexeme><grapheme>Rovio</grapheme><phoneme>ˈroʊvioʊ</phoneme></lexeme>
<lexeme><grapheme>rupiah</grapheme><phoneme>ruˈpiːə</phoneme></lexeme>
<lexeme><grapheme>Ryanair</grapheme><phoneme>ˈraɪənɛr</phoneme></lexeme>
<lexeme><grapheme>Rzeczpospolita</grapheme><phoneme>ˌʒɛtʃpɒspɒˈliːtə</phoneme></lexeme>
<lexeme><grapheme>Saab</grapheme><phoneme>ˈsɑːb</phoneme></lexeme>
<lexeme><grapheme>Sabadell</grapheme><phoneme>ˌsæbəˈdɛl</phoneme></lexeme>
<lexeme><grapheme>Sabic</grapheme><phoneme>ˈsɑːbɪk</phoneme></lexeme>
<lexeme><grapheme>SABIC</grapheme><phoneme>ˈsɑːbɪk</phoneme></lexeme>
<lexeme><grapheme>Sacré-Coeur</grapheme><phoneme>ˌsækreɪˈkɜːr</phoneme></lexeme>
<lexeme><grapheme>Saeima</grapheme><phoneme>ˈsaɪmə</phoneme></lexeme>
<lexeme><grapheme>Safran</grapheme><phoneme>səˈfrɒn</phoneme></lexeme>
<lexeme><grapheme>Saint-Gobain</grapheme><phoneme>ˌsænɡoʊˈbæn</phoneme></lexeme>
<lexeme><grapheme>Samsung</grapheme><phoneme>ˈsæmsʌŋ</phoneme></lexeme>
<lexeme><grapheme>Samyang</grapheme><phoneme>ˈsæmjæŋ</phoneme></lexeme>
<lexeme><grapheme>Sankei</grapheme><phoneme>ˈsæŋkeɪ</phoneme></lexeme>
<lexeme><grapheme>Sanofi</grapheme><phoneme>səˈnoʊfi</phoneme></lexeme>
<lexeme><grapheme>Sanseito</grapheme><phoneme>sɑːnˈseɪtoʊ</phoneme></lexeme>
<lexeme><grapheme>Santander</grapheme><phoneme>ˌsæntænˈdɛr</phoneme></lexeme>
<lexeme><grapheme>Sasol</grapheme><phoneme>ˈsæsɒl</phoneme></lexeme>
<lexeme><grapheme>satay</grapheme><phoneme>ˈsæteɪ</phoneme></lexeme>
<lexeme><grapheme>Sberbank</grapheme><phoneme>ˈsbɛrbæŋk</phoneme></lexeme>
<lexeme><grapheme>Schalke</grapheme><phoneme>ˈʃɑːlkə</phoneme></lexeme>
<lexeme><grapheme>Schindler</grapheme><phoneme>ˈʃɪndlər</phoneme></lexeme>
<lexeme><grapheme>Schweppes</grapheme><phoneme>ˈʃwɛps</phoneme></lexeme>
<lexeme><grapheme>Seimas</grapheme><phoneme>ˈseɪməs</phoneme></lexeme>
<lexeme><grapheme>Semaglutide</grapheme><phoneme>ˌsɛməˈɡluːtaɪd</phoneme></lexeme>
<lexeme><grapheme>semaglutide</grapheme><phoneme>ˌsɛməˈɡluːtaɪd</phoneme></lexeme>
<lexeme><grapheme>Sensex</grapheme><phoneme>ˈsɛnsɛks</phoneme></lexeme>
<lexeme><grapheme>Serie A</grapheme><phoneme>ˈsɛriə ˈɑː</phoneme></lexeme>
<lexeme><grapheme>Servier</grapheme><phoneme>ˈsɛrvieɪ</phoneme></lexeme>
<lexeme><grapheme>Sevilla</grapheme><phoneme>səˈviːjə</phoneme></lexeme>
<lexeme><grapheme>Shahed</grapheme><phoneme>ʃɑːˈhɛd</phoneme></lexeme>
<lexeme><grapheme>Shakhtar</grapheme><phoneme>ʃɑːkˈtɑːr</phoneme></lexeme>
<lexeme><grapheme>Shas</grapheme><phoneme>ˈʃɑːs</phoneme></lexeme>
<lexeme><grapheme>shawarma</grapheme><phoneme>ʃəˈwɑːrmə</phoneme></lexeme>
<lexeme><grapheme>sheikh</grapheme><phoneme>ˈʃeɪk</phoneme></lexeme>
<lexeme><grapheme>Shein</grapheme><phoneme>ˌʃiːˈɪn</phoneme></lexeme>
<lexeme><grapheme>Shimbun</grapheme><phoneme>ˈʃɪmbʊn</phoneme></lexeme>
<lexeme><grapheme>Shin Bet</grapheme><phoneme>ˌʃɪn ˈbɛt</phoneme></lexeme>
<lexeme><grapheme>Shinhan</grapheme><phoneme>ˈʃɪnhæn</phoneme></lexeme>
<lexeme><grapheme>Shinkansen</grapheme><phoneme>ˈʃɪnkænsɛn</phoneme></lexeme>
<lexeme><grapheme>Shiseido</grapheme><phoneme>ʃɪˈseɪdoʊ</phoneme></lexeme>
<lexeme><grapheme>Siemens</grapheme><phoneme>ˈziːmənz</phoneme></lexeme>
<lexeme><grapheme>Sinopec</grapheme><phoneme>ˈsaɪnoʊpɛk</phoneme></lexeme>
<lexeme><grapheme>Škoda</grapheme><phoneme>ˈʃkɒdə</phoneme></lexeme>
<lexeme><grapheme>Skupština</grapheme><phoneme>ˈskuːpʃtɪnə</phoneme></lexeme>
<lexeme><grapheme>Société Générale</grapheme><phoneme>soʊˈsjeɪteɪ ˌʒɛnəˈrɑːl</phoneme></lexeme>
<lexeme><grapheme>soju</grapheme><phoneme>ˈsoʊdʒuː</phoneme></lexeme>
<lexeme><grapheme>Solvay</grapheme><phoneme>ˈsɒlveɪ</phoneme></lexeme>
<lexeme><grapheme>Sonangol</grapheme><phoneme>ˈsoʊnæŋɡɒl</phoneme></lexeme>
<lexeme><grapheme>Sonatrach</grapheme><phoneme>sɒnæˈtræk</phoneme></lexeme>
<lexeme><grapheme>Sora</grapheme><phoneme>ˈsɔːrə</phoneme></lexeme>
<lexeme><grapheme>Steiff</grapheme><phoneme>ˈʃtaɪf</phoneme></lexeme>
<lexeme><grapheme>Stella Artois</grapheme><phoneme>ˈstɛlə ɑːrˈtwɑː</phoneme></lexeme>
<lexeme><grapheme>Stellantis</grapheme><phoneme>stɛˈlæntɪs</phoneme></lexeme>
<lexeme><grapheme>Subaru</grapheme><phoneme>ˈsuːbəruː</phoneme></lexeme>
<lexeme><grapheme>Süddeutsche Zeitung</grapheme><phoneme>ˈzuːddɔɪtʃə ˈtsaɪtʊŋ</phoneme></lexeme>
<lexeme><grapheme>Sukhoi</grapheme><phoneme>suːˈkɔɪ</phoneme></lexeme>
<lexeme><grapheme>Sumar</grapheme><phoneme>suːˈmɑːr</phoneme></lexeme>
<lexeme><grapheme>Sumitomo</grapheme><phoneme>ˌsuːmɪˈtoʊmoʊ</phoneme></lexeme>
<lexeme><grapheme>Suntory</grapheme><phoneme>sʌnˈtɔːri</phoneme></lexeme>
<lexeme><grapheme>Suzuki</grapheme><phoneme>səˈzuːki</phoneme></lexeme>
<lexeme><grapheme>Svenska</grapheme><phoneme>ˈsvɛnskə</phoneme></lexeme>
<lexeme><grapheme>Svenska Dagbladet</grapheme><phoneme>ˈsvɛnskə ˈdɑːɡblɑːdɛt</phoneme></lexeme>
<lexeme><grapheme>Swarovski</grapheme><phoneme>swəˈrɒfski</phoneme></lexeme>
<lexeme><grapheme>Swire</grapheme><phoneme>ˈswaɪər</phoneme></lexeme>
<lexeme><grapheme>Tag Heuer</grapheme><phoneme>ˈtæɡ ˈhɔɪər</phoneme></lexeme>
<lexeme><grapheme>TAG Heuer</grapheme><phoneme>ˈtæɡ ˈhɔɪər</phoneme></lexeme>
<lexeme><grapheme>Tagesspiegel</grapheme><phoneme>ˈtɑːɡəsʃpiːɡəl</phoneme></lexeme>
<lexeme><grapheme>tahini</grapheme><phoneme>təˈhiːni</phoneme></lexeme>
<lexeme><grapheme>Takeda</grapheme><phoneme>təˈkeɪdə</phoneme></lexeme>
<lexeme><grapheme>Taliban</grapheme><phoneme>ˈtælɪbæn</phoneme></lexeme>
<lexeme><grapheme>Taobao</grapheme><phoneme>ˌtaʊˈbaʊ</phoneme></lexeme>
<lexeme><grapheme>Tasnim</grapheme><phoneme>tæsˈniːm</phoneme></lexeme>
<lexeme><grapheme>TASS</grapheme><phoneme>ˈtæs</phoneme></lexeme>
<lexeme><grapheme>Tass</grapheme><phoneme>ˈtæs</phoneme></lexeme>
<lexeme><grapheme>Techint</grapheme><phoneme>tɛˈtʃɪnt</phoneme></lexeme>
<lexeme><grapheme>Tehreek-e-Insaf</grapheme><phoneme>tɛˈriːk ɛ iːnˈsɑːf</phoneme></lexeme>
<lexeme><grapheme>Tehrik-i-Taliban</grapheme><phoneme>tɛˈriːk i ˈtælɪbæn</phoneme></lexeme>
<lexeme><grapheme>Telefónica</grapheme><phoneme>ˌtɛləˈfɒnikə</phoneme></lexeme>
<lexeme><grapheme>Telenor</grapheme><phoneme>ˈtɛlənɔːr</phoneme></lexeme>
<lexeme><grapheme>Televisa</grapheme><phoneme>ˌtɛləˈviːsə</phoneme></lexeme>
<lexeme><grapheme>Temasek</grapheme><phoneme>ˈtɛməsɛk</phoneme></lexeme>
<lexeme><grapheme>Temu</grapheme><phoneme>ˈtiːmuː</phoneme></lexeme>
<lexeme><grapheme>Tencent</grapheme><phoneme>ˈtɛnsɛnt</phoneme></lexeme>
<lexeme><grapheme>Tết</grapheme><phoneme>ˈtɛt</phoneme></lexeme>
<lexeme><grapheme>Thales</grapheme><phoneme>ˈtælɪs</phoneme></lexeme>
<lexeme><grapheme>Theranos</grapheme><phoneme>ˈθɛrənoʊs</phoneme></lexeme>
<lexeme><grapheme>ThyssenKrupp</grapheme><phoneme>ˈtɪsənkrʊp</phoneme></lexeme>
<lexeme><grapheme>Thyssenkrupp</grapheme><phoneme>ˈtɪsənkrʊp</phoneme></lexeme>
<lexeme><grapheme>tirzepatide</grapheme><phoneme>tɜːrˈzɛpətaɪd</phoneme></lexeme>
<lexeme><grapheme>Tisza</grapheme><phoneme>ˈtiːsə</phoneme></lexeme>
<lexeme><grapheme>tortilla</grapheme><phoneme>tɔːrˈtiːjə</phoneme></lexeme>
<lexeme><grapheme>tortillas</grapheme><phoneme>tɔːrˈtiːjəz</phoneme></lexeme>
<lexeme><grapheme>Toshiba</grapheme><phoneme>toʊˈʃiːbə</phoneme></lexeme>
<lexeme><grapheme>TotalEnergies</grapheme><phoneme>ˌtoʊtəlˈɛnərdʒiz</phoneme></lexeme>
<lexeme><grapheme>Toubro</grapheme><phoneme>ˈtuːbroʊ</phoneme></lexeme>
<lexeme><grapheme>Tour de France</grapheme><phoneme>ˌtʊr də ˈfrɑːns</phoneme></lexeme>
<lexeme><grapheme>Toyota</grapheme><phoneme>tɔɪˈoʊtə</phoneme></lexeme>
<lexeme><grapheme>Tren de Aragua</grapheme><phoneme>ˌtrɛn deɪ əˈrɑːɡwə</phoneme></lexeme>
<lexeme><grapheme>Tuoi Tre</grapheme><phoneme>ˌtwɔɪ ˈtreɪ</phoneme></lexeme>
<lexeme><grapheme>Turkcell</grapheme><phoneme>ˈtuːrksɛl</phoneme></lexeme>
<lexeme><grapheme>tzatziki</grapheme><phoneme>tætˈsiːki</phoneme></lexeme>
<lexeme><grapheme>Ubisoft</grapheme><phoneme>ˈjuːbisɒft</phoneme></lexeme>
<lexeme><grapheme>Udinese</grapheme><phoneme>ˌuːdɪˈneɪzeɪ</phoneme></lexeme>
<lexeme><grapheme>UEFA</grapheme><phoneme>juːˈeɪfə</phoneme></lexeme>
<lexeme><grapheme>Uefa</grapheme><phoneme>juːˈeɪfə</phoneme></lexeme>
<lexeme><grapheme>Ukrenergo</grapheme><phoneme>ˌuːkrɛnˈɛrɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Ukrzaliznytsia</grapheme><phoneme>ˌuːkrzæˈliːzniːtsiə</phoneme></lexeme>
<lexeme><grapheme>Umno</grapheme><phoneme>ˈʌmnoʊ</phoneme></lexeme>
<lexeme><grapheme>UNESCO</grapheme><phoneme>juːˈnɛskoʊ</phoneme></lexeme>
<lexeme><grapheme>Unesco</grapheme><phoneme>juːˈnɛskoʊ</phoneme></lexeme>
<lexeme><grapheme>UNICEF</grapheme><phoneme>ˈjuːnɪsɛf</phoneme></lexeme>
<lexeme><grapheme>Unicef</grapheme><phoneme>ˈjuːnɪsɛf</phoneme></lexeme>
<lexeme><grapheme>UniCredit</grapheme><phoneme>ˌjuːniˈkrɛdɪt</phoneme></lexeme>
<lexeme><grapheme>Unifil</grapheme><phoneme>ˈjuːnɪfɪl</phoneme></lexeme>
<lexeme><grapheme>Unilever</grapheme><phoneme>ˈjuːnɪliːvər</phoneme></lexeme>
<lexeme><grapheme>Uniper</grapheme><phoneme>ˈjuːnɪpər</phoneme></lexeme>
<lexeme><grapheme>Uniqlo</grapheme><phoneme>ˈjuːnɪkloʊ</phoneme></lexeme>
<lexeme><grapheme>UNRWA</grapheme><phoneme>ˈʌnrə</phoneme></lexeme>
<lexeme><grapheme>Unrwa</grapheme><phoneme>ˈʌnrə</phoneme></lexeme>
<lexeme><grapheme>Urawa</grapheme><phoneme>ʊˈrɑːwə</phoneme></lexeme>
<lexeme><grapheme>Urquell</grapheme><phoneme>ˈʊrkvɛl</phoneme></lexeme>
<lexeme><grapheme>Vanke</grapheme><phoneme>ˈvæŋkə</phoneme></lexeme>
<lexeme><grapheme>Vedanta</grapheme><phoneme>vɪˈdɑːntə</phoneme></lexeme>
<lexeme><grapheme>Veolia</grapheme><phoneme>vɪˈoʊliə</phoneme></lexeme>
<lexeme><grapheme>Verdens Gang</grapheme><phoneme>ˈvɛrdəns ˈɡæŋ</phoneme></lexeme>
<lexeme><grapheme>Versace</grapheme><phoneme>vərˈsɑːtʃi</phoneme></lexeme>
<lexeme><grapheme>Veuve Clicquot</grapheme><phoneme>ˈvɜːv ˈkliːkoʊ</phoneme></lexeme>
<lexeme><grapheme>Victorinox</grapheme><phoneme>vɪkˈtɔːrɪnɒks</phoneme></lexeme>
<lexeme><grapheme>Villarreal</grapheme><phoneme>ˌviːjəreɪˈɑːl</phoneme></lexeme>
<lexeme><grapheme>VinFast</grapheme><phoneme>ˈvɪnfæst</phoneme></lexeme>
<lexeme><grapheme>Vivendi</grapheme><phoneme>vɪˈvɛndi</phoneme></lexeme>
<lexeme><grapheme>Volkswagen</grapheme><phoneme>ˈvɒlkswæɡən</phoneme></lexeme>
<lexeme><grapheme>Volvo</grapheme><phoneme>ˈvɒlvoʊ</phoneme></lexeme>
<lexeme><grapheme>Vonovia</grapheme><phoneme>vəˈnoʊviə</phoneme></lexeme>
<lexeme><grapheme>Vuelta</grapheme><phoneme>ˈvwɛltə</phoneme></lexeme>
<lexeme><grapheme>Vuelta a España</grapheme><phoneme>ˈvwɛltə ə ɛsˈpɑːnjə</phoneme></lexeme>
<lexeme><grapheme>Wagner</grapheme><phoneme>ˈvɑːɡnər</phoneme></lexeme>
<lexeme><grapheme>WeChat</grapheme><phoneme>ˈwiːtʃæt</phoneme></lexeme>
<lexeme><grapheme>Wegovy</grapheme><phoneme>wɪˈɡoʊvi</phoneme></lexeme>
<lexeme><grapheme>Weibo</grapheme><phoneme>ˈweɪboʊ</phoneme></lexeme>
<lexeme><grapheme>Werder Bremen</grapheme><phoneme>ˈvɛrdər ˈbreɪmən</phoneme></lexeme>
<lexeme><grapheme>Wipro</grapheme><phoneme>ˈwɪproʊ</phoneme></lexeme>
<lexeme><grapheme>Wizz Air</grapheme><phoneme>ˈwɪz ɛr</phoneme></lexeme>
<lexeme><grapheme>Wolfsburg</grapheme><phoneme>ˈvɒlfsbɜːrɡ</phoneme></lexeme>
<lexeme><grapheme>Wyborcza</grapheme><phoneme>vɪˈbɔːrtʃə</phoneme></lexeme>
<lexeme><grapheme>Wydad</grapheme><phoneme>wiːˈdæd</phoneme></lexeme>
<lexeme><grapheme>Xiaohongshu</grapheme><phoneme>ˌʃaʊˌhuːŋˈʃuː</phoneme></lexeme>
<lexeme><grapheme>Xiaomi</grapheme><phoneme>ˈʃaʊmi</phoneme></lexeme>
<lexeme><grapheme>Xinhua</grapheme><phoneme>ˌʃɪnˈhwɑː</phoneme></lexeme>
<lexeme><grapheme>Xpeng</grapheme><phoneme>ˈɛkspʌŋ</phoneme></lexeme>
<lexeme><grapheme>Yamaha</grapheme><phoneme>ˈjæməhɑː</phoneme></lexeme>
<lexeme><grapheme>Yasukuni</grapheme><phoneme>ˌjɑːsuˈkuːni</phoneme></lexeme>
<lexeme><grapheme>Yedioth</grapheme><phoneme>jɛdiˈɒt</phoneme></lexeme>
<lexeme><grapheme>Yedioth Ahronoth</grapheme><phoneme>jɛdiˈɒt ˌɑːrəˈnɒt</phoneme></lexeme>
<lexeme><grapheme>Yesh Atid</grapheme><phoneme>jɛʃ æˈtiːd</phoneme></lexeme>
<lexeme><grapheme>Ynet</grapheme><phoneme>ˈwaɪnɛt</phoneme></lexeme>
<lexeme><grapheme>Yom Kippur</grapheme><phoneme>ˌjɒm kɪˈpʊr</phoneme></lexeme>
<lexeme><grapheme>Yomiuri</grapheme><phoneme>ˌjoʊmiˈʊri</phoneme></lexeme>
<lexeme><grapheme>Yonhap</grapheme><phoneme>ˈjɒnhæp</phoneme></lexeme>
<lexeme><grapheme>yuan</grapheme><phoneme>juˈɑːn</phoneme></lexeme>
<lexeme><grapheme>Yukos</grapheme><phoneme>ˈjuːkɒs</phoneme></lexeme>
<lexeme><grapheme>Yves Saint Laurent</grapheme><phoneme>ˌiːv sæn lɔːˈrɒn</phoneme></lexeme>
<lexeme><grapheme>Żabka</grapheme><phoneme>ˈʒɑːpkə</phoneme></lexeme>
<lexeme><grapheme>Zamalek</grapheme><phoneme>ˈzæmələk</phoneme></lexeme>
<lexeme><grapheme>Zara</grapheme><phoneme>ˈzɑːrə</phoneme></lexeme>
<lexeme><grapheme>Zeekr</grapheme><phoneme>ˈziːkər</phoneme></lexeme>
<lexeme><grapheme>Zegna</grapheme><phoneme>ˈzɛnjə</phoneme></lexeme>
<lexeme><grapheme>Zeiss</grapheme><phoneme>ˈtsaɪs</phoneme></lexeme>
<lexeme><grapheme>Zeitung</grapheme><phoneme>ˈtsaɪtʊŋ</phoneme></lexeme>
<lexeme><grapheme>Zepbound</grapheme><phoneme>ˈzɛpbaʊnd</phoneme></lexeme>
<lexeme><grapheme>Zika</grapheme><phoneme>ˈziːkə</phoneme></lexeme>
<lexeme><grapheme>zloty</grapheme><phoneme>ˈzlɒti</phoneme></lexeme>
<lexeme><grapheme>Adidas</grapheme><phoneme>ˈædɪdæs</phoneme></lexeme>
<lexeme><grapheme>Al Ahly</grapheme><phoneme>æl ˈɑːli</phoneme></lexeme>
<lexeme><grapheme>Asics</grapheme><phoneme>ˈeɪsɪks</phoneme></lexeme>
<lexeme><grapheme>AstraZeneca</grapheme><phoneme>ˌæstrəˈzɛnɪkə</phoneme></lexeme>
<lexeme><grapheme>Athletic Bilbao</grapheme><phoneme>æθˈlɛtɪk bɪlˈbaʊ</phoneme></lexeme>
<lexeme><grapheme>Bodø/Glimt</grapheme><phoneme>ˈboʊdə ˈɡlɪmt</phoneme></lexeme>
<lexeme><grapheme>Club Brugge</grapheme><phoneme>ˈklʌb ˈbrʊɡə</phoneme></lexeme>
<lexeme><grapheme>Flipkart</grapheme><phoneme>ˈflɪpkɑːrt</phoneme></lexeme>
<lexeme><grapheme>Inter Milan</grapheme><phoneme>ˈɪntər mɪˈlæn</phoneme></lexeme>
<lexeme><grapheme>Kaizer Chiefs</grapheme><phoneme>ˈkaɪzər ˈtʃiːfs</phoneme></lexeme>
<lexeme><grapheme>Krafton</grapheme><phoneme>ˈkræftən</phoneme></lexeme>
<lexeme><grapheme>Lazada</grapheme><phoneme>ləˈzɑːdə</phoneme></lexeme>
<lexeme><grapheme>Mamelodi Sundowns</grapheme><phoneme>ˌmæməˈloʊdi ˈsʌndaʊnz</phoneme></lexeme>
<lexeme><grapheme>MediaTek</grapheme><phoneme>ˈmiːdiətɛk</phoneme></lexeme>
<lexeme><grapheme>Nissin</grapheme><phoneme>ˈniːsɪn</phoneme></lexeme>
<lexeme><grapheme>Olympique Marseille</grapheme><phoneme>ˌɒlæmˈpiːk mɑːrˈseɪ</phoneme></lexeme>
<lexeme><grapheme>Pachuca</grapheme><phoneme>pəˈtʃuːkə</phoneme></lexeme>
<lexeme><grapheme>Pfizer</grapheme><phoneme>ˈfaɪzər</phoneme></lexeme>
<lexeme><grapheme>Shopee</grapheme><phoneme>ˈʃɒpi</phoneme></lexeme>
<lexeme><grapheme>Slavia Prague</grapheme><phoneme>ˈslɑːviə ˈprɑːɡ</phoneme></lexeme>
<lexeme><grapheme>Totalenergies</grapheme><phoneme>ˌtoʊtəlˈɛnərdʒiz</phoneme></lexeme>
<lexeme><grapheme>Union Saint-Gilloise</grapheme><phoneme>ˈjuːniən ˌsænʒɪlˈwɑːz</phoneme></lexeme>
<lexeme><grapheme>Zenit</grapheme><phoneme>zɛˈnɪt</phoneme></lexeme>
</lexicon>
