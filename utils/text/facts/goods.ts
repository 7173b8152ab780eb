/** Goods that customers write about, as stems: what they call the thing when they give it no name. Not services, not money. */
const russian =
  'чайник электрочайник кофемашин кофевар кофемол мультивар пылесос холодильник морозильник посудомойк котл комбинезон стиральн посудомоечн инвалидн кухн гарнитур угг стиралк духовк микроволновк телевизор монитор ноутбук компьютер планшет смартфон наушник колонк клавиатур мышк принтер сканер роутер модем камер фотоаппарат видеокамер видеорегистратор навигатор утюг фен тостер блендер миксер мясорубк соковыжималк вентилятор кондиционер обогреватель увлажнител бойлер водонагревател ' +
  'диван кресл шкаф стол стул кроват матрас комод тумб полк табуретк вешалк столешниц зеркал ковер ковр штор подушк одеял плед светильник люстр ламп торшер гардероб стеллаж ' +
  'плать юбк брюк джинс рубашк футболк куртк пальто пуховик шуб плащ костюм пиджак свитер кофт кофточк толстовк блузк шапк шарф перчатк варежк носк колготк купальник пижам халат ботинк ботильон сапог кроссовк кед туфл сандали тапочк босоножк валенк обув ремен сумк сумочк рюкзак чемодан кошел кошельк очк часы  кольц серег серьг цепочк браслет брошк ' +
  'коляск автокресл самокат велосипед ролик коньк лыж сноуборд палатк спальник удочк тренажер гантел мяч конструктор кукл игрушк пазл книг учебник тетрадк ручк раскраск ' +
  'шин шины диск аккумулятор батаре дрел шуруповерт перфоратор болгарк лобзик пил насос газонокосилк триммер бензопил лестниц краск плитк ламинат обо смесител унитаз раковин ванн радиатор двер замок ' +
  'духи парфюм крем шампун маск помад тушь сыворотк пудр лекарств таблетк сироп витамин мазь ' +
  'сыр кефир молок хлеб торт пицц суш ролл мяс колбас кур рыб шоколад конфет печень вин пив букет роз корм ошейник когтеточк переноск аквариум чехол чехл зарядк кабел флешк батарейк картридж термос тарелк сковород сковородк кастрюл нож вилк набор сервиз фильтр гитар пианино синтезатор проектор приставк джойстик дрон квадрокоптер весы протез ортез бандаж корсет линз брекет скрипк виолончел флейт саксофон барабан баян аккордеон гармон гармошк укулел прицеп трактор мопед мотоцикл скутер катамаран байдарк батут беседк теплиц мангал гриль костыл ходунк тонометр глюкометр термометр ингалятор массажер';
const english =
  'kettle toaster blender mixer vacuum hoover fridge freezer refrigerator dishwasher dryer oven microwave cooker stove television tv monitor laptop computer tablet smartphone headphone earphone earbud headset speaker soundbar keyboard mouse printer scanner router modem camera camcorder dashcam iron hairdryer fan heater humidifier boiler thermostat ' +
  'sofa couch armchair wardrobe desk table chair stool bed mattress drawer shelf shelves bookcase mirror rug carpet curtain pillow duvet blanket lamp chandelier cabinet worktop countertop ' +
  'jumpsuit wheelchair dress skirt trousers jeans shirt blouse jumper sweater hoodie jacket coat parka suit blazer hat scarf glove mitten sock tights swimsuit pyjamas shoe boot trainer sneaker sandal slipper heels bag handbag backpack suitcase wallet purse glasses sunglasses watch ring earring necklace bracelet ' +
  'pram stroller pushchair scooter bicycle bike skates skis snowboard tent sleeping-bag treadmill dumbbell ball lego doll toy puzzle book textbook notebook pen ' +
  'tyre tire battery drill screwdriver saw pump lawnmower ladder paint tile laminate wallpaper tap faucet toilet sink radiator door lock ' +
  'perfume cream shampoo lipstick mascara serum medicine pills syrup vitamins yogurt yoghurt cheese milk bread cake pizza sushi meat chicken fish chocolate wine beer bouquet roses flowers collar aquarium charger cable cartridge thermos mug plate pan saucepan knife fork filter prosthesis brace denture dentures crutches cot highchair concertina accordion violin viola cello flute trumpet saxophone clarinet ukulele harmonica banjo drum trailer tractor moped motorbike motorcycle kayak canoe trampoline gazebo greenhouse barbecue grill guitar piano projector console drone scales thermometer massager';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const stems = set(russian.replaceAll('ё', 'е'));
const nouns = set(english);
// Endings of Russian nouns, longest first; a fleeting vowel is met by its own stem in the list.
const endings = /(?:иями|ую|юю|ая|яя|ями|ами|ием|иях|ого|ему|ыми|ов|ев|ей|ах|ях|ам|ям|ом|ем|ой|ою|ью|ия|ии|ию|ие|а|я|ы|и|у|ю|е|о|ь)$/u;

/** Things called by two words, by the second of them. */
const twofold: ReadonlyMap<string, RegExp> = new Map([
  ['machine', /(?:washing|sewing|coffee|vending|knitting|rowing)\s$/iu],
  ['set', /(?:tea|dinner|coffee|tool|train|bedding|cutlery|knife|pan)\s$/iu],
  ['cleaner', /(?:vacuum|carpet|steam|window)\s$/iu],
  ['seat', /(?:car|child|booster|toilet|bike)\s$/iu],
  ['aid', /hearing\s$/iu],
]);

/** The first word of a thing called by two: "tea " before "set". */
export const modifierOf = (word: string, before: string): string | undefined => twofold.get(word)?.exec(before)?.[0];

/** Whether a word (lower case, ё as е) calls a thing that is sold. */
export function isGoods(word: string): boolean {
  if (/[а-я]/u.test(word)) {
    const parts = word.split('-');
    const head = parts[0] ?? word;
    return [head, head.replace(endings, '')].some((stem) => stem.length >= 3 && stems.has(stem));
  }
  return nouns.has(word) || nouns.has(word.replace(/(?:es|s)$/u, '')) || nouns.has(word.replace(/s$/u, ''));
}
