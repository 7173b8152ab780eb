/**
 * What tells a language in Latin letters apart, by its code (BCP 47), without accents and in small letters. Before the
 * bar stand words of letters to a company that hardly another language has; behind it, words that bind and are shared by
 * neighbours now and then. No word of English is among them, nor one that a Russian writes in Latin letters.
 * Written by hand for Otklik.
 */
export const latinWords: Readonly<Record<string, string>> = {
  es: 'hola gracias buenos buenas pedido paquete envio envios enviado factura devolucion devolver reembolso quiero quisiera necesito cuando donde todavia ayuda cuanto cuantos pueden llegado llega llegar comprar compre ayer hoy buscando producto funciona tarjeta cuenta contrasena direccion recibido pagar pagado dinero | que por para pero como esta estoy los las una del muy mas ya lo el es su sus tengo tiene puedo puede hace desde hasta porque fue nada aun dias semana mismo algo hacer tambien ustedes',
  pt: 'ola obrigado obrigada encomenda pedido entrega reembolso devolucao devolver quero gostaria preciso quando onde ainda ajuda quanto chegou chegar recebi fatura cartao senha endereco dinheiro hoje ontem voces | bom boa conta que por para mas como esta estou uma da das nao muito mais ja meu minha seu sua ele tem tenho posso pode fazer desde porque foi nada dias semana sem em isso',
  fr: 'bonjour bonsoir merci salut commande colis livraison remboursement rembourser facture retour voudrais veux besoin quand ou toujours combien livre arrivee recu recevoir acheter achete compte passe adresse argent hier aujourdhui pouvez pourriez savoir | que qui mais comme est suis les des une du et je vous votre vos mon ma mes ne pas tres deja avec sans dans sur ce cette cela il elle nous ont avez peux peut faire depuis jusque parce ete rien jours semaine aussi quelle quel',
  it: 'ciao grazie buongiorno buonasera ordine pacco consegna rimborso reso fattura vorrei voglio bisogno quando dove ancora aiuto quanto quanti arrivato arrivata arriva ricevuto spedizione spedito comprato carta conto indirizzo soldi ieri oggi potete sapere | salve che ma sono il lo gli una uno del della dei delle di da molto piu gia mio mia mi vostro ho ha hanno avete posso puo perche stato nulla niente giorni settimana senza nel questo questa anche cosa',
  ro: 'buna salut multumesc multumim comanda colet coletul livrare livrarea livrata rambursare factura vreau doresc nevoie cand unde inca ajutor cati ajuns primit banii bani cont parola adresa retur returna ieri astazi puteti | ca pentru dar sunt este un cu fara din pe nu foarte mai deja mea meu mele va imi aveti poate nimic zile saptamana si sau de la ce fost',
  de: 'hallo danke guten bestellung bestellt paket lieferung geliefert rechnung rueckgabe erstattung zurueck mochte moechte brauche wann wo immer hilfe wieviel angekommen erhalten bekommen kaufen gekauft konto passwort adresse geld gestern heute konnen koennen bitte kommt | der das und ich sie ist sind nicht mit auf fur fuer von zum zur dem ein eine einen mein meine ihr ihre wie wir es noch schon sehr mehr aber oder auch habe haben kann warum seit bis ohne wurde wird nichts tage woche bei nach uber mir mich',
  nl: 'hallo bedankt dank goedendag bestelling besteld pakket pakketje levering bezorgd geleverd bezorging factuur retour retourneren terugbetaling terug graag wanneer waar hulp hoeveel ontvangen gekocht rekening wachtwoord adres gisteren vandaag kunnen kunt alstublieft krijg | de het een ik jullie niet op voor naar mijn uw hoe wij dat deze nog zeer meer maar ook heb heeft hebben kan waarom sinds zonder werd wordt niets dagen bij zijn geen er',
  sv: 'hej bestallning bestallt paket paketet leverans levererat faktura retur aterbetalning vill behover nar var fortfarande hjalp hjalpen mycket kommit fatt kopt konto losenord adress pengar igar idag skulle kommer | tack och jag det att ar inte med pa fran min mitt mina er ni hur vi den ett ocksa har kan varfor sedan utan blev blir inget dagar vecka om som av hos',
  da: 'hej tak bestilling bestilt pakke pakken levering leveret faktura retur refusion pengene gerne hvornar hvor stadig hjaelp meget kommet modtaget kobt konto adgangskode penge igar hvordan kommer | og jeg det ikke med pa fra min mit jer hvad vi den et ogsa har kan hvorfor siden uden blev bliver intet dage uge om som af hos er mig',
  no: 'hei takk bestilling bestilt pakke pakken levering levert faktura retur refusjon pengene gjerne nar hvor fortsatt hjelp mye kommet mottatt kjopt konto passord penger hvordan kommer | og jeg det ikke med pa fra min mitt dere hva vi den et ogsa har kan hvorfor siden uten ble blir ingenting dager uke om som av hos er meg',
  fi: 'hei terve kiitos tilaus tilaukseni tilasin paketti pakettini toimitus lasku palautus palauttaa hyvitys haluan haluaisin tarvitsen milloin missa viela apua paljonko saapunut tullut saanut tili salasana osoite rahat rahani eilen tanaan voitteko voinko | moi ja mina ei ole oli se etta kun kuin mutta myos tai jos minun teidan meidan miten miksi mika kanssa ilman ennen jalkeen paivaa viikko viikkoa olen olette tama sen',
  et: 'tere aitah tellimus tellimuse tellisin pakk pakki tarne arve tagastus tagastada tagasimakse soovin tahan vaja millal kus ikka abi palju saabunud joudnud saanud konto parool aadress raha eile tana palun kas | ja mina ma ei ole oli et kui aga ka voi minu teie meie kuidas miks mis ilma enne parast paeva nadal olen olete seda saab saan mulle',
  lv: 'labdien sveiki paldies pasutijums pasutijumu pasutijuma pasutiju sutijums sutijumu piegade rekins atgriezt atmaksa velos gribu vajag kad kur joprojam palidziba cik sanemts sanemu konts parole adrese nauda naudu vakar sodien ludzu vai | un es jus nav ir bija tas ka ari mans mana mani jusu musu kapec kas bez pirms pec dienas nedela esmu esat ar uz par',
  lt: 'laba sveiki aciu uzsakymas uzsakymo uzsakyma uzsakiau siunta siuntinys siuntos pristatymas saskaita grazinti grazinimas noriu noreciau reikia kada kur vis pagalba kiek gautas gavau atvyko paskyra slaptazodis adresas pinigai pinigus vakar siandien prasau prasome ar | ir jus nera yra buvo tai kad taip pat mano jusu musu kodel kas pries po dienas savaite esu su uz nuo apie kaip',
  pl: 'czesc dziekuje dzieki witam dobry zamowienie zamowienia zamowilem zamowilam paczka paczki paczke przesylka przesylki dostawa dostawy faktura fakture zwrot zwrotu zwrocic reklamacja chce chcialbym chcialabym potrzebuje kiedy gdzie jeszcze pomoc ile doszla przyszla dostalem dostalam konto haslo adres pieniadze wczoraj dzisiaj prosze moge mozna | jest nie sie ze czy jak tez lub moje moja moj mojego mojej wasz panstwo dlaczego od bez przed po dni tydzien jestem mam ma dla juz byl byla bedzie ktory nic tego',
  cs: 'ahoj dekuji diky dobry objednavka objednavku objednavky balik balicek zasilka zasilku zasilky doruceni dodani faktura fakturu vraceni vratit reklamace chci chtel chtela potrebuji kdy kde jeste pomoc kolik dorazila prisel prisla dostal ucet heslo adresa penize vcera dnes prosim muzete muzu | je neni jsem jsme jste se ze jak nebo moje muj moji vas proc od bez pred po dni tyden ma pro uz byl byla bude ktery nic toho mi',
  sk: 'ahoj dakujem dobry objednavka objednavku objednavky balik zasielka zasielku zasielky dorucenie dodanie faktura fakturu vratenie vratit reklamacia chcem chcel chcela potrebujem kedy kde este pomoc kolko dorazila prisiel prisla dostal ucet heslo adresa peniaze vcera dnes prosim mozete mozem | je nie som sme ste sa ze ako tiez alebo moje moj moja vas preco od bez pred po dni tyzden ma uz bol bola bude ktory nic toho mi',
  sl: 'zivjo hvala pozdravljeni narocilo narocila narocil paket posiljka posiljke dostava racun vracilo vrniti reklamacija zelim potrebujem kdaj kje pomoc koliko prispel prispela prejel prejela geslo naslov denar vceraj danes prosim lahko | je ni sem smo ste da kako kaj ampak tudi ali moje moj moja vas zakaj od brez pred po dni teden imam ima ze bil bila bo ki nic tega mi',
  sh: 'zdravo cao hvala pozdrav porudzbina porudzbinu narudzba narudzbu narudzbina narudzbe paket posiljka posiljku posiljke isporuka dostava racun povrat povracaj vratiti reklamacija zelim hteo htela htio htjela trebam kada gde gdje jos pomoc koliko stigao stigla stiglo dobio dobila nalog lozinka adresa novac juce jucer danas molim mozete mogu sta | je nije smo ste se da kako ali takode takoder ili moje moj moja moju vas zasto od bez prije po dana nedelju tjedan imam ima vec bio bila ce koji nista toga mi',
  hu: 'szia koszonom udvozlom rendeles rendelesem rendelest rendeltem csomag csomagom csomagot szallitas kiszallitas szamla visszakuldeni visszateritest szeretnek szeretnem kerem mikor hol meg segitseg mennyi erkezett megerkezett kaptam fiok jelszo cim penz penzt tegnap lehet | es nem hogy ez egy de vagy ha mert mar csak nincs miert mit nelkul elott utan hete vagyok tudom onok kell jott hova melyik meddig',
  tr: 'merhaba selam tesekkurler tesekkur siparis siparisim siparisimi kargo kargom teslimat teslim fatura iade iadesi istiyorum lazim zaman nerede hala yardim kadar geldi gelmedi ulasmadi aldim hesap hesabim sifre adres parami bugun lutfen olur gelecek gunler | ve bir bu ne icin ile ama da de cok daha var yok mi mu benim sizin nasil neden niye kim hangi olarak sonra hafta oldu degil ben siz beni bana hic',
  az: 'salam tesekkur sagolun sifaris sifarisim sifarisimi catdirilma baglama faktura qaytarmaq qaytarilma isteyirem lazimdir vaxt haradadir hara hele komek qeder geldi gelmeyib almadim hesab parol unvan pulum pulumu dunen bugun zehmet olmasa | ve bir bu ne ucun ile amma da de cox daha var yox mi menim sizin nece niye kim hansi evvel sonra hefte oldu deyil siz mene',
  uz: 'salom assalomu alaykum rahmat buyurtma buyurtmam buyurtmani buyurtmamni yetkazib yetkazish posilka qaytarish qaytarmoqchiman kerak qachon qayerda hali yordam qancha keldi kelmadi olmadim hisob parol manzil pulim pulimni kecha bugun iltimos mumkin mumkinmi | va bir bu nima uchun bilan ammo lekin juda bor yoq emas mening sizning menga qanday nega kim qaysi oldin keyin kun hafta boldi siz edi ekan',
  id: 'halo terima kasih pesanan pesananku paket kiriman pengiriman dikirim tagihan faktur mengembalikan pengembalian uang ingin mau butuh kapan dimana mana masih bantuan berapa sampai diterima akun sandi alamat kemarin hari tolong mohon bisa bisakah | dan yang di ini itu untuk dengan tetapi tapi juga sangat ada tidak belum sudah saya kami anda bagaimana kenapa mengapa siapa sebelum sesudah apa dari ke pada akan',
  vi: 'chao cam giao hoa tien muon khi nao dau giup nhieu nhan duoc tai khoan khau dia chi hom qua vui | va mot la cua voi nhung cung rat khong toi chua da bao sao gi truoc sau ngay tuan cho em anh minh bi oi',
  sq: 'pershendetje tungjatjeta faleminderit porosia porosine porosi pako paketa dergesa fature kthej kthim rimbursim dua deshiroj nevoje ku ende ndihme sa mberriti arriti mora llogaria fjalekalimi adresa parate dje lutem mund | dhe nje ky kjo por edhe shume eshte nuk jam kam ka ime juaj si pse kush cili pas dite jave une ju te ne',
};

/** Ends and letter pairs, in words of five small letters and more, of languages whose words take many ends. */
export const latinShapes: Readonly<Record<string, RegExp>> = {
  es: /(?:cion|ciones|mente|iendo|aron|ieron|idad)$/,
  pt: /(?:cao|coes|mente|ando|endo|aram|dade)$/,
  fr: /(?:eaux|euse|ez|aient)$/,
  it: /(?:zione|zioni|mente)$/,
  ro: /(?:ului|atea|eaza)$/,
  de: /(?:[^o]ung|ungen|keit|heit|ieren|iert)$/,
  nl: /ij|(?:lijk|heid|ingen)$/,
  fi: /(?:ssa|aan|nut|nyt|nen|kaan)$/,
  hu: /(?:gy|cs)[aeiou]|sz|(?:nak|nek|ttam|ttem|hoz|hez)$/,
  pl: /rz|sz|cz|dzi|(?:owac|iego|owej|alem|alam|ilem|ilam)$/,
  cs: /(?:ovat|ych|ymi|ouc)$/,
  sh: /(?:ovati|anje|enje|skog|skoj)$/,
  tr: /iyor|uyor|larim|lerim|acak|ecek|abilir|ebilir|(?:siniz|madi|medi)$/,
  az: /(?:iram|irem|irsiniz|acaq|ecek|mayib|meyib|misiniz)$/,
  uz: /moqchi|(?:yapti|yapman|ngiz|madim|imni|mikan)$/,
  id: /(?:kan|kah)$/,
};

/** Letters with marks of their own; every language lacks some of them. */
export const latinLetters: Readonly<Record<string, string>> = {
  es: 'ñ¿¡áéíóúü',
  pt: 'ãõçáéíóúâêôà',
  fr: 'éèêëàâçîïôùûœ',
  it: 'àèéìòù',
  ro: 'ăâîșțşţ',
  de: 'äöüß',
  nl: 'ëïé',
  sv: 'åäö',
  da: 'æøå',
  no: 'æøå',
  fi: 'äö',
  et: 'äöüõ',
  lv: 'āčēģīķļņšūž',
  lt: 'ąčęėįšųūž',
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšž',
  sh: 'čćđšž',
  hu: 'áéíóöőúüű',
  tr: 'çğıöşü',
  az: 'əçğıöşü',
  uz: 'ʻʼ',
  vi: 'ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ',
  sq: 'ëç',
};
