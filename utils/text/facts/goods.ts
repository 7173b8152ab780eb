/** Goods that customers write about, as stems: what they call the thing when they give it no name. Not services, not money. */
const russian =
  'чайник мультиварк чашк ложк тумбочк лампочк кошелек клей гвозд шуруп лопат семена удобр украш куриц лоток тетрад карандаш сварочник бетон щебен песок песк пеноблок сейф шторк куллер мультитул ножниц пряж ткан смокинг плавк шарик пустышк электрочайник кофемашин кофевар кофемол мультивар пылесос холодильник морозильник посудомойк котл комбинезон стиральн посудомоечн инвалидн кухн гарнитур угг стиралк духовк микроволновк телевизор монитор ноутбук компьютер планшет смартфон наушник колонк клавиатур мышк принтер сканер роутер модем камер фотоаппарат видеокамер видеорегистратор навигатор утюг фен тостер блендер миксер мясорубк соковыжималк вентилятор кондиционер обогреватель увлажнител бойлер водонагревател ' +
  'диван кресл шкаф стол стул кроват матрас комод тумб полк табуретк вешалк столешниц зеркал ковер ковр штор подушк одеял плед светильник люстр ламп торшер гардероб стеллаж ' +
  'плать юбк брюк джинс рубашк футболк куртк пальто пуховик шуб плащ костюм пиджак свитер кофт кофточк толстовк блузк шапк шарф перчатк варежк носк колготк купальник пижам халат ботинк ботильон сапог кроссовк кед туфл сандали тапочк босоножк валенк обув ремен сумк сумочк рюкзак чемодан кошел кошельк очк часы  кольц серег серьг цепочк браслет брошк ' +
  'коляск автокресл самокат велосипед ролики коньк лыж сноуборд палатк спальник удочк тренажер гантел мяч конструктор кукл игрушк пазл книг учебник тетрадк ручк раскраск ' +
  'шин шины диск аккумулятор батаре дрел шуруповерт перфоратор болгарк лобзик насос газонокосилк триммер бензопил лестниц краск плитк ламинат смесител унитаз раковин ванн радиатор двер замок ' +
  'духи парфюм крем шампун маск помад тушь сыворотк пудр лекарств таблетк сироп витамин мазь ' +
  'сыр кефир молок хлеб торт пицц суш ролл мяс колбас кур рыб шоколад конфет печень вино пив букет роз корм ошейник когтеточк переноск аквариум чехол чехл зарядк кабел флешк батарейк картридж термос тарелк сковород сковородк кастрюл нож вилк набор сервиз фильтр гитар пианино синтезатор проектор приставк джойстик дрон квадрокоптер весы протез ортез бандаж корсет линз брекет скрипк виолончел флейт саксофон барабан баян аккордеон гармон гармошк укулел прицеп трактор мопед мотоцикл скутер катамаран байдарк батут беседк теплиц мангал гриль костыл ходунк тонометр глюкометр термометр ингалятор массажер ' +
  'айфон айпад макбук ноут телик телек ксерокс мфу плоттер видеокарт процессор микрофон усилител сабвуфер магнитол раци антенн ресивер саундбар павербанк повербанк пауэрбанк адаптер удлинител переходник инвертор генератор стабилизатор счетчик домофон видеонян радионян датчик фитнес-браслет смарт-час ' +
  'плит варочн вытяжк хлебопечк пароварк йогуртниц аэрогрил вафельниц кофеварк кофемолк измельчител электробритв бритв эпилятор плойк выпрямител отпаривател парогенератор оверлок рециркулятор очистител осушител сушилк морозилк кулер котел конвектор камин печк ' +
  'мебел тахт соф пуф пуфик банкетк этажерк буфет сервант трюмо кроватк люльк манеж стульчик матрац наматрасник топпер покрывал простын наволочк пододеяльник полотенц скатерт салфетк гардин тюл жалюзи карниз коврик паркет линолеум плинтус багет ' +
  'одежд бель лифчик бюстгальтер майк водолазк лонгслив худи свитшот кардиган жилет жилетк джемпер пуловер ветровк дубленк тулуп сарафан туник легинс леггинс лосин шорт чулк стельк сланц мокасин лофер полуботинк ботфорт галош тапк тапок кепк бейсболк косынк платок платк галстук запонк коль кулон подвеск зонт зонтик портфел клатч барсетк ранец ранц ' +
  'велик беговел гироскутер электросамокат скейт скейтборд ракетк клюшк шлем санк тюбинг штанг велотренажер степпер скакалк гамак лодк весл эхолот спиннинг бинокл телескоп микроскоп фонар фонарик термосумк погремушк соск бутылочк подгузник памперс пеленк смес кубик паззл мозаик настолк ' +
  'отвертк молоток молотк рубанок фрезер станок станк компрессор мотоблок культиватор снегоуборщик секатор шланг саженец саженц рассад удобрени горшок горшк штакетник профнастил черепиц кирпич цемент арматур доск брус вагонк утеплител гипсокартон стеклопакет подоконник резин колодк амортизатор стартер катализатор бампер фар антирадар фаркоп автомобил экскаватор погрузчик объектив штатив ' +
  'пирог пирожн капкейк чизкейк эклер круассан булк булочк бургер шаурм хинкал пельмен вареник суп борщ салат стейк шашлык креветк икр устриц лосос фарш сосиск ветчин йогурт творог творог сметан яйц круп гречк макарон сахар варень лимонад банан яблок апельсин мандарин клубник арбуз дын помидор огурц картошк картофел овощ фрукт орех шоколадк морожен кекс пряник мармелад зефир коньяк лакомств наполнител ' +
  'инсулин капл антибиотик анальгин аспирин ибупрофен парацетамол нурофен спре пластыр бинт шприц градусник небулайзер оправ коронк имплант щетк лосьон тоник скраб расческ заколк парик дезодорант гел кислородн концентратор ' +
  'комикс альбом календар открытк картин ваз тюльпан пион хризантем орхиде елк гирлянд сувенир статуэтк шкатулк украшени роял струн пластинк проигрывател поводок поводк клетк лежанк террариум эквайринг хостинг осаго каско ' +
  'атлас словар справочник энциклопеди самоучител блокнот скетчбук фломастер маркер карандашниц пенал степлер ' +
  'калькулятор глобус ламинатор шредер термокружк кружк бокал рюмк фужер стакан графин кувшин заварник скалк терк ' +
  'дуршлаг противен противн формочк штопор открывалк хлебниц сахарниц солонк ланчбокс термосумк фольг губк тряпк швабр ' +
  'веник мусорк бензонасос глушител карбюратор сцеплени турбин генератор сайлентблок стеклоочистител автомагнитол ' +
  'парктроник домкрат огнетушител канистр рейлинг автошин автохим антифриз тосол гидрокостюм ласт тент термобель ' +
  'термос котелок горелк компас навигатор арбалет кимоно перчатк турник эспандер пульсометр велокомпьютер велошлем ' +
  'самокат моноколес лонгборд люльк автолюльк ходунк шезлонг слюнявчик нагрудник молокоотсос стерилизатор ночник слинг ' +
  'эргорюкзак самосвал машинк пластилин кофта костюмчик распашонк ползунк шортик блузон корсет пончо накидк шаль вуал ' +
  'диадем тиар чалм чадр фрак фартук бандан шнурк ингалятор спейсер пикфлоуметр памперс катетер калоприемник бахил ' +
  'шприц-ручк глюкометр ланцет стент имплантат вкладыш капп пластинк эластик элайнер протез коронк виниру септик ' +
  'буржуйк гидрант котел радиатор термоголовк вентил насос фильтр картридж умягчител биотуалет рубероид сайдинг ' +
  'поликарбонат плинтус узо кабель гирлянд прожектор датчик извещател турникет шлагбаум сгущенк сметан ряженк кефир ' +
  'кумыс творожок батон лаваш круассан пончик торт пирожок маффин бисквит халв пастил мармелад мюсли хлопь отруб чипс ' +
  'сухарик кисел компот морс смузи латте капучино эспрессо сироп соус кетчуп майонез горчиц';
const english =
  'kettle washer telly aerial bulb glue mower seeds balloons crane concrete gravel conditioner scissors yarn fabric honey tuxedo veil bikini wetsuit shed toaster blender mixer vacuum hoover fridge freezer refrigerator dishwasher dryer oven microwave cooker stove television tv monitor laptop computer tablet smartphone headphone earphone earbud headset speaker soundbar keyboard mouse printer scanner router modem camera camcorder dashcam iron hairdryer fan heater humidifier boiler thermostat ' +
  'sofa couch armchair wardrobe desk table chair stool bed mattress drawer shelf shelves bookcase mirror rug carpet curtain pillow duvet blanket lamp chandelier cabinet worktop countertop ' +
  'jumpsuit wheelchair dress skirt trousers jeans shirt blouse jumper sweater hoodie jacket coat parka suit blazer hat scarf glove mitten sock tights swimsuit pyjamas shoe boot trainer sneaker sandal slipper heels bag handbag backpack suitcase wallet purse glasses sunglasses watch ring earring necklace bracelet ' +
  'pram stroller pushchair scooter bicycle bike skates skis snowboard tent sleeping-bag treadmill dumbbell ball lego doll toy puzzle book textbook notebook pen ' +
  'tyre tire battery drill screwdriver saw pump lawnmower ladder paint tile laminate wallpaper tap faucet toilet sink radiator door lock ' +
  'perfume cream shampoo lipstick mascara serum medicine pills syrup vitamins yogurt yoghurt cheese milk bread cake pizza sushi meat chicken fish chocolate wine beer bouquet roses flowers collar aquarium charger cable cartridge thermos mug plate pan saucepan knife fork filter prosthesis brace denture dentures crutches cot highchair concertina accordion violin viola cello flute trumpet saxophone clarinet ukulele harmonica banjo drum trailer tractor moped motorbike motorcycle kayak canoe trampoline gazebo marquee greenhouse barbecue grill guitar piano projector console drone scales thermometer massager ' +
  'iphone ipad macbook chromebook ipod airpods webcam microphone amplifier subwoofer antenna receiver soundbar powerbank adapter adaptor generator inverter intercom sensor doorbell smartwatch tracker sim ' +
  'hob extractor breadmaker steamer slow-cooker fryer airfryer grinder shaver razor epilator straightener trimmer dehumidifier purifier tumble-dryer cooler fireplace hoovers juicer teapot cafetiere percolator ' +
  'furniture settee futon pouffe footstool ottoman sideboard dresser cradle crib playpen topper bedspread pillowcase bedding towel tablecloth napkin blind valance mat parquet lino flooring skirting stairlift recliner headboard bunk bedframe ' +
  'clothing underwear bra vest tank cardigan pullover windbreaker anorak fleece waistcoat gown tunic leggings shorts tights stockings insole laces flip-flops moccasin loafer brogue wellies beret bonnet headscarf shawl tie cufflinks pendant brooch umbrella briefcase satchel rucksack holdall uniform blazer cagoule onesie romper bib ' +
  'skateboard racket racquet helmet sledge snooker dartboard elliptical hammock dinghy oar binoculars telescope microscope torch flashlight cooler rattle dummy pacifier nappies nappy diapers stairgate jigsaw puzzles boardgame playset ' +
  'hammer wrench spanner lathe compressor rotavator strimmer secateurs spade hose sapling seedlings compost fertiliser pot fencing brick cement plank insulation plasterboard glazing windowsill tyres brakes exhaust alternator starter bumper headlight windscreen wiper towbar excavator digger forklift tripod gearbox clutch radiator boiler cylinder ' +
  'cupcakes cheesecake eclair croissant bun burger kebab dumplings soup salad steak prawns caviar oysters salmon sausages ham eggs cereal pasta sugar jam juice bananas apples oranges strawberries tomatoes cucumbers potatoes vegetables fruit nuts biscuits cookies gingerbread champagne whisky gin treats litter hamper lasagne curry ' +
  'insulin antibiotics aspirin ibuprofen paracetamol inhaler plaster bandage syringe nebuliser spectacles implant toothbrush lotion toner scrub hairbrush wig deodorant gel retainer aligner veneer catheter epipen ' +
  'comic album calendar painting vase tulips lilies orchid wreath garland souvenir statuette vinyl turntable leash cage kennel crate terrarium hutch piano oboe bassoon trombone tuba bagpipes keyboard amp hoist landline hosting campervan caravan motorhome lorry conservatory ' +
  'atlas dictionary encyclopedia paperback hardback workbook binder stapler calculator shredder projector whiteboard ' +
  'flipchart crayon easel inkwell cartridge toner mugs tumbler goblet carafe teapot ladle grater colander sieve whisk ' +
  'spatula corkscrew breadbin lunchbox cutlery crockery casserole wok griddle broom hamper doormat coaster placemat ' +
  'carburettor radiator silencer turbo wipers sparkplug dynamo roofbox roofrack dashcam satnav towbar numberplate ' +
  'hubcap tailgate sunroof gearbox flywheel cambelt coolant antifreeze caravan snorkel flippers goggles lifejacket ' +
  'buoy rucksack groundsheet awning stove crampons karabiner carabiner kimono punchbag dumbbells kettlebell barbell ' +
  'treadmill rower spinbike hoverboard unicycle rollerblades bassinet carrycot teether steriliser breastpump romper ' +
  'babygrow muslin carseat playmat sandpit seesaw dollhouse lego puppet teddy plush poncho veil tiara corset girdle ' +
  'cravat tuxedo dungarees overalls apron boots sandals espadrilles clogs galoshes snowsuit salopettes balaclava ' +
  'earmuffs lanyard spacer peakflow stethoscope oximeter defibrillator zimmer commode hoist splint stent denture ' +
  'mouthguard hearing-aid stopcock flange manifold fuse floodlight spotlight doorbell intercom turnstile bollard ' +
  'downpipe decking pergola trellis polytunnel cladding fascia luminaire luminaires oatmeal porridge granola muesli ' +
  'crisps popcorn pretzels smoothie latte cappuccino espresso ketchup mayonnaise mustard chutney marmalade honey syrup ' +
  'bagel muffin doughnut donut scone brownie flapjack quiche pasties sausage bacon beef salmon tofu hummus kombucha ' +
  'gloves candles hammock inflatable dinghy rowboat kayak paddleboard surfboard wakeboard snowshoes metronome rosin ' +
  'mouthpiece plectrum turntable stylus earplugs';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const stems = set(russian.replaceAll('ё', 'е'));
const nouns = set(english);
// Endings of Russian nouns, longest first; a fleeting vowel is met by its own stem in the list.
const endings = /(?:иями|ую|юю|ая|яя|ями|ами|ием|иях|ого|ему|ыми|ов|ев|ей|ах|ях|ам|ям|ом|ем|ой|ою|ью|ия|ии|ию|ие|а|я|ы|и|у|ю|е|о|ь)$/u;

/** Things called by two words, by the second of them. */
const twofold: ReadonlyMap<string, RegExp> = new Map([
  ['box', /(?:lunch|tool|jewellery|music|bread|nest|window|litter|gift)\s$/iu],
  ['boxes', /(?:lunch|tool|jewellery|music|bread|nest|window|litter|gift)\s$/iu],
  ['passes', /(?:day|week|season|guest|annual|travel|bus|ski|gym)\s$/iu],
  ['machine', /(?:washing|sewing|coffee|vending|knitting|rowing|ice)\s$/iu],
  ['delivery', /(?:next-day|same-day|express|premium|priority)\s$/iu],
  ['client', /(?:vpn|e-?mail|mail|desktop)\s$/iu],
  ['телефон', /(?:домашн|стационарн|сотов|кнопочн)\p{L}{2,3}\s$/iu],
  ['tub', /hot\s$/iu],
  ['phone', /(?:mobile|cell|new|refurbished)\s$/iu],
  ['card', /gift\s$/iu],
  ['кабин', /душев\p{L}{2,3}\s$/iu],
  ['dryer', /(?:tumble|hair|spin)\s$/iu],
  ['room', /(?:double|single|twin|triple|family|deluxe|superior|standard)\s$/iu],
  ['pass', /(?:day|week|season|guest|annual|travel|bus|ski|gym)\s$/iu],
  ['voucher', /(?:gift|spa|meal|theatre)\s$/iu],
  ['pump', /(?:heat|insulin|breast|bike|foot)\s$/iu],
  ['rail', /(?:curtain|towel|clothes)\s$/iu],
  ['oven', /(?:microwave|pizza)\s$/iu],
  ['машина', /(?:стиральн|посудомоечн|швейн|сушильн)\p{L}{2,3}\s$/iu],
  ['дорожка', /бегов\p{L}{2,3}\s$/iu],
  ['аппарат', /(?:слухов|кофейн|сварочн)\p{L}{2,3}\s$/iu],
  ['книга', /электронн\p{L}{2,3}\s$/iu],
  ['доска', /(?:гладильн|школьн|маркерн)\p{L}{2,3}\s$/iu],
  ['приставка', /игров\p{L}{2,3}\s$/iu],
  ['карта', /(?:подарочн|топливн|транспортн)\p{L}{2,3}\s$/iu],
  ['set', /(?:tea|dinner|coffee|tool|train|bedding|cutlery|knife|pan)\s$/iu],
  ['cleaner', /(?:vacuum|carpet|steam|window)\s$/iu],
  ['seat', /(?:car|child|booster|toilet|bike)\s$/iu],
  ['aid', /hearing\s$/iu],
]);

/** Most words are no goods and are told by how they begin: their endings need not be looked at. */
const begun = (list: Iterable<string>): ReadonlySet<string> => new Set([...list].map((one) => one.slice(0, 3)));
const headed = begun(twofold.keys());
const known = begun([...stems, ...nouns]);

/** Remedies by the endings of their international names: "amoxicillin", «омепразол», "sertraline". */
const remedy =
  /^\p{L}{2,}(?:cillin|mycin|floxacin|prazole|statin|sartan|olol|oxetine|cycline|azepam|codeine|profen|triptan|gliptin|formin|parin|tidine|asone|solone|thyroxine|trexate|циллин|мицин|флоксацин|празол|статин|сартан|олол|оксетин|циклин|азепам|профен|триптан|глиптин|формин|парин|тидин|азон|золон|тироксин)(?:а|у|ом|е|s|ы|ов)?$/u;

/** Whether a word begins as one that calls a thing, alone or as the second of two. */
export const beginsAsGoods = (word: string): boolean => known.has(word.slice(0, 3)) || headed.has(word.slice(0, 3)) || remedy.test(word);

/** The first word of a thing called by two: "tea " before "set". */
export const modifierOf = (word: string, before: string): string | undefined =>
  headed.has(word.slice(0, 3)) ? (twofold.get(word) ?? twofold.get(word.replace(endings, '')))?.exec(before)?.[0] : undefined;

/** Whether a word (lower case, ё as е) calls a thing that is sold. */
export function isGoods(word: string): boolean {
  if (remedy.test(word)) return true;
  if (!known.has(word.slice(0, 3))) return false;
  if (/[а-я]/u.test(word)) {
    const parts = word.split('-');
    const head = parts[0] ?? word;
    return [head, head.replace(endings, '')].some((stem) => stem.length >= 3 && stems.has(stem));
  }
  return nouns.has(word) || nouns.has(word.replace(/(?:es|s)$/u, '')) || nouns.has(word.replace(/s$/u, ''));
}
