import { nameStem } from './forms';
import { neverNamed, roles, roleRussian } from './roles';
import { type NameToken, Shape } from './tokens';

/** Writers, artists, heroes of books, films and games, makes named after people: two words that are nobody of a letter. */
const pairs =
  'александр пушкин,михаил лермонтов,николай гоголь,антон чехов,лев толстой,федор достоевский,иван тургенев,михаил булгаков,сергей есенин,владимир маяковский,анна ахматова,марина цветаева,борис пастернак,иосиф бродский,александр блок,николай некрасов,максим горький,александр солженицын,владимир набоков,корней чуковский,самуил маршак,агния барто,эдуард успенский,борис акунин,виктор пелевин,дарья донцова,александра маринина,татьяна устинова,людмила улицкая,захар прилепин,марк твен,джек лондон,артур конан,конан дойл,агата кристи,стивен кинг,джордж оруэлл,эрих ремарк,мария ремарк,джейн остин,шарлотта бронте,чарльз диккенс,оскар уайльд,уильям шекспир,жюль верн,александр дюма,виктор гюго,антуан экзюпери,астрид линдгрен,ганс андерсен,братья гримм,джоан роулинг,рэй брэдбери,эрнест хемингуэй,франц кафка,габриэль маркес,пауло коэльо,дейл карнеги,марк леви,харуки мураками,зигмунд фрейд,карл юнг,карл маркс,фридрих энгельс,фридрих ницше,дмитрий менделеев,михаил ломоносов,леонардо винчи,винсент гог,клод моне,сальвадор дали,пабло пикассо,марк шагал,казимир малевич,иван айвазовский,илья репин,исаак левитан,василий кандинский,иван шишкин,николай рерих,петр чайковский,сергей рахманинов,вольфганг моцарт,людвиг бетховен,иоганн бах,антонио вивальди,фредерик шопен,вера холодная,владимир высоцкий,элвис пресли,мэрилин монро,коко шанель,иван грозный,петр великий,юлий цезарь,артемий лебедев,шерлок холмс,доктор ватсон,доктор хаус,эркюль пуаро,гарри поттер,рон уизли,гермиона грейнджер,джеймс бонд,индиана джонс,дарт вейдер,люк скайуокер,микки маус,человек паук,винни пух,дядя федор,дядя степа,дед мороз,баба яга,дядя ваня,тетя ася,тетя соня,змей горыныч,лис микита,алеша попович,юрий долгорукий,александр невский,добрыня никитич,илья муромец,иван царевич,василиса прекрасная,василиса премудрая,соловей разбойник,кощей бессмертный,остап бендер,анна каренина,евгений онегин,наташа ростова,пьер безухов,андрей болконский,родион раскольников,павел чичиков,робинзон крузо,дон кихот,ромео джульетта,мадам бовари,мадам помпадур,мадам тюссо,мария стюарт,жанна арк,королева марго,граф дракула,граф монте,капитан немо,капитан врунгель,капитан америка,барон мюнхгаузен,мэри поппинс,алиса чудес,фрекен бок,леди гага,мистер пропер,мистер проппер,мистер мускул,мистер бин,доктор айболит,доктор оеткер,доктор пеппер,доктор мом,бабушкино лукошко,мари кэй,эсте лаудер,ив роше,кельвин кляйн,хуго босс,томми хилфигер,ральф лорен,жан готье,нина риччи,эрих краузе,леруа мерлен,маркс спенсер,джек дэниелс,джонни уокер,капитан морган,джим бим,роберт бош,харли дэвидсон,' +
  'jack daniel,jack daniels,johnnie walker,captain morgan,jim beam,jacob creek,gordon gin,ben jerry,papa john,tim horton,tim hortons,jamie oliver,gordon ramsay,betty crocker,aunt bessie,uncle ben,mr kipling,mrs crimble,mr muscle,mr whippy,mr bean,dr pepper,dr oetker,dr martens,doc martens,dr scholl,john lewis,john deere,marks spencer,laura ashley,dorothy perkins,jasper conran,ted baker,fred perry,jo malone,charlotte tilbury,bobbi brown,elizabeth arden,estee lauder,estée lauder,mary kay,calvin klein,tommy hilfiger,hugo boss,ralph lauren,michael kors,kate spade,marc jacobs,vera wang,stella mccartney,vivienne westwood,giorgio armani,christian dior,yves rocher,louis vuitton,jimmy choo,karen millen,russell hobbs,black decker,emma bridgewater,cath kidston,smith wesson,smith nephew,wells fargo,charles schwab,morgan stanley,jp morgan,merrill lynch,ernst young,lloyd bank,lloyds bank,harley davidson,aston martin,frank green,stanley gibbons,thomas cook,thomas tank,rolls royce,lea perrins,fisher price,hamilton beach,sterling wood,benjamin moore,sherwin williams,maris piper,pink fir,lady gaga,taylor swift,ed sheeran,elvis presley,michael jackson,freddie mercury,david bowie,elton john,john lennon,paul mccartney,bob marley,bob dylan,jimi hendrix,billie eilish,harry styles,justin bieber,dua lipa,marilyn monroe,audrey hepburn,tom cruise,tom hanks,brad pitt,johnny depp,keanu reeves,queen elizabeth,queen victoria,king william,prince william,prince harry,princess diana,albert einstein,isaac newton,charles darwin,stephen hawking,nikola tesla,marie curie,sigmund freud,karl marx,william shakespeare,jane austen,charles dickens,charlotte bronte,emily bronte,agatha christie,george orwell,mark twain,ernest hemingway,oscar wilde,virginia woolf,lewis carroll,roald dahl,enid blyton,beatrix potter,terry pratchett,sally rooney,harry potter,ron weasley,hermione granger,sherlock holmes,doctor watson,dr watson,doctor who,dr who,hercule poirot,miss marple,james bond,indiana jones,darth vader,luke skywalker,princess leia,mickey mouse,minnie mouse,donald duck,peter pan,peter rabbit,peppa pig,postman pat,fireman sam,thomas engine,winnie pooh,paddington bear,spider man,captain america,tony stark,clark kent,bruce wayne,lara croft,super mario,mario kart,mario party,mario bros,animal crossing,tom jerry,romeo juliet,robin hood,santa claus,father christmas,jack frost,huckleberry finn,tom sawyer,oliver twist,jane eyre,reverend green,miss scarlett,colonel mustard,professor plum,storm bert,bakewell tart';
/** One word that is nobody of a letter, unless he is greeted, signs or is somebody's clerk. */
const singles =
  'аполлон гермес зевс афродита посейдон пушкин лермонтов гоголь достоевский моцарт бетховен вивальди шопен микеланджело шекспир толкин роулинг ремарк кафка ницше фрейд эйнштейн дюма остин твен чиполлино буратино мойдодыр незнайка чебурашка карлсон горыныч помпадур бовари мюнхгаузен шерлок холмс аполлон гермес зевс афродита посейдон пуаро гермиона дамблдор пикачу зельда бэтмен супермен шрек барби каренина онегин печорин раскольников болконский безухов чичиков хлестаков обломов воланд гулливер золушка дюймовочка снегурочка кощей айболит пятачок матроскин печкин гэндальф фродо йода джокер маруся алиса ахматова цветаева пастернак мандельштам гумилев бродский булгаков набоков есенин маяковский тургенев чайковский рахманинов шостакович прокофьев стравинский мусоргский айвазовский левитан малевич кандинский шагал врубель куинджи караваджо рембрандт тициан гауди дисней хичкок тарковский эйзенштейн станиславский ' +
  'apollo hermes athena zeus artemis aphrodite poseidon odin thor loki persil ariel shakespeare tolkien rowling mozart beethoven vivaldi chopin einstein michelangelo picasso rembrandt zelda pikachu batman superman barbie shrek macbeth hamlet othello ophelia gandalf frodo voldemort dumbledore hogwarts cinderella pinocchio gruffalo paddington lara alexa siri cortana bixby hola bonjour servus carcassonne cluedo battenberg tchaikovsky rachmaninoff shostakovich debussy puccini hemingway steinbeck tolstoy dostoevsky chekhov nabokov orwell monet matisse cezanne degas warhol hitchcock zumba pilates';
/** Voices that are asked, and words that are names too: nobody only where what they do is spoken of. */
const voices = /^(?:алис|марус|alexa$|siri$|cortana$|bixby$|lara$)/;
const speaking =
  /^(?:колонк|станци|яндекс|умн|голосов|ассистент|помощник|включ|будильник|музык|speaker|assistant|echo|amazon|smart|voice|alarm|play|plays|timer|skin|game|sponge|sandwich)/;
const greeting =
  /^(?:здравствуйте|здравствуй|привет|день|вечер|утро|уважаемая|уважаемый|дорогая|дорогой|спасибо|уважением|hello|hi|hey|dear|thanks|regards|cheers|зовут|имя|фамилия|name|is|i'm|am|это)$/;
const near = 10;

const stem = (norm: string) => (/^[a-zà-ž]/.test(norm) ? norm.replace(/'s$/, '') : nameStem(norm));
/** What a list has under the first two letters of a word, as stems: made when a text first has such a word. */
function under(list: string, parting: string): (word: string) => ReadonlySet<string> {
  let words: readonly string[] | undefined;
  const made = new Map<string, ReadonlySet<string>>();
  return (word) => {
    const key = word.slice(0, 2);
    const before = made.get(key);
    if (before !== undefined) return before;
    words ??= list.split(parting);
    const found = new Set(words.filter((one) => one.startsWith(key)).map((one) => one.split(' ').map(stem).join(' ')));
    made.set(key, found);
    return found;
  };
}

const pairsUnder = under(pairs, ',');
const singlesUnder = under(singles, ' ');

/** Whether a name is known the world over and nobody's of a letter: «Марк Твен», «Jack Daniel's», «Змей Горыныч». */
export function isFamous(tokens: readonly NameToken[], first: number, last: number): boolean {
  const norm = (at: number) => tokens[at]?.norm ?? '';
  const plain = (at: number) => (tokens[at]?.shape ?? Shape.edge) < Shape.initial || tokens[at]?.shape === Shape.mixed;
  const past = (at: number) => (norm(at) === "'s" || norm(at) === '&' || /^(?:and|и|the|ван|да|де|von|le)$/.test(norm(at)) ? at + 1 : at);
  const before = /^[,:]$/.test(norm(first - 1)) ? first - 2 : first - 1;
  const edge = (at: number) => (tokens[at]?.shape ?? Shape.edge) >= Shape.line;
  // Whoever is greeted, says his name or has a line to himself is a namesake.
  if (greeting.test(norm(before)) || (edge(first - 1) && edge(last + 1))) return false;
  for (let at = first - 1; at <= last; at++) {
    const next = past(past(at + 1));
    if (next < first || !plain(at) || !plain(next)) continue;
    if (pairsUnder(norm(at)).has(`${stem(norm(at))} ${stem(norm(next))}`)) return true;
  }
  if (first !== last || tokens[first]?.shape === Shape.lower || !singlesUnder(norm(first)).has(stem(norm(first)))) return false;
  if (voices.test(norm(first))) {
    for (let at = Math.max(0, first - near); at < last + near; at++) if (at !== first && speaking.test(norm(at))) return true;
    return false;
  }
  return !roles.has(norm(before)) && !roleRussian.test(norm(before)) && !neverNamed.has(norm(before));
}
