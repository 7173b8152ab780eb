/*
 * Words about the writing itself and not about its matter: how the writer came to write, who he is, whom he writes to,
 * what he wishes, that he waits. A sentence of nothing else stands beside the matter. Beginnings of words unless listed whole.
 */
const little = `
и а но да или же ли бы не ни нет в во на с со у к ко о об от до по за из для при про через без под над я мы ты вы он она они
меня мне мной нас нам нами вас вам вами его её ее ей ему им их мой моя моё мое мои моего моей моему моим моих мою ваш ваша
ваше ваши вашего вашей вашему вашим ваших вашими вашу наш наша наше наши нашей нашего свой свою своей своего этот эта это эти
этого этой этому этим этих эту тот та то те того той тем тех ту так такой такая такое такие такую как когда где чем чего что
кто кому кого который которая уже ещё еще тоже также только лишь вот ну там тут здесь сюда туда поэтому чтобы хотя пока был
была было были есть быть буду будет будем будете будут все всё всех всем весь всей всю сам сама сами если чтоб раз два три
таки либо нибудь лет год года году годы очень прям прямо просто вообще столько много мало уж наконец сейчас теперь потом
затем после четыре пять шесть семь восемь девять десять двадцать один одна одно одну обе оба рядом доброе итак значит короче
том дело общем возможно можно может могу сразу впредь наверное кажется однако зато правда the e without else along down up a
an and or but so if in on at to of for from by with as about into out off over than then that this these those there here i
me my mine we us our you your yours he she him her his it its they them their who whom which what when where how is am are
was were be been being have has had having do does did done not no nor will would shall should can could may might must just
very really quite too also only even still yet already again once more most much many any some all both each other another
every everything anything something everyone anyone someone one two three i'm i've i'd i'll you're we're it's that's don't
didn't haven't hasn't can't couldn't won't let's there's who's far now never ever always often maybe perhaps please back way
bit lot four five six seven eight nine ten twenty день дня дней дни час часа часов day days week weeks year years month
months hour hours today yesterday later early first second third last next since ago before after soon
`;

const whole = `
жду ждём ждем ждал ждала ждали рад рада рады верю мира мир добра ку ау спс пжл пжлст плиз ок работу работы работе работой
имени имя мама мамы маме маму мамой папа папы муж мужа мужу сын сына жена жены брат брата друг друга всех благ сил зовут вами
впервые давно долго руки душ душа уши верно куда кому чат чата чате чату ta thx ty cheers team work time times let know get
got give gave go going put make see look say said tell ask asked old age son wife boss folks guys mate need well best good
great nice fine new own due matter case thing things way keep kept carry carrying bear ps fyi asap info luck hope try trying
tried use using used sure kind please hard took take
`;

const begun = `
пиш писа напиш напис письм сообщ обраща обрат ответ отвеч отклик реакц звон созвон дозвон позвон перезвон набер набра телефон
почт адрес связ свяж контакт вниман понима пойм поня содейств сотруднич помо помощ решени рассмотр результат разбер разобр
ожида дожид молч тишин слыш услыш слуш чита прочит прочт вопрос просьб прошу просим прос беспоко отвлек отвлеч извин прост
прощен благодар признател спасиб пасиб счаст здоров здрав терпен успех удач хорош наилучш лучш прекрасн отличн замечат приятн
настроен выходн праздник наступ труд опечат кратк краток корот покоро длинн подлин подробн сумбур подряд излаг излож объясн
опиш опис рассказ фамил пенси возраст матер отц доч сестр бабуш дедуш коллег знаком друз подруг сосед родств юрист
программист специалист разбира компьютер клавиатур умею знаю знал клиент покупател пользовател абонент подписч читател
постоян снова опять повтор пользу довол нарекан жалова совет рекоменд порекоменд компан магазин фирм служб поддержк команд
сотрудник операт менеджер девуш ребят господ коллектив скор быстр срочн поскор побыстр наде рассчит рассчёт заране неясн ясн
понятн непонят сведен информ поручен просит лично пробле ситуац начн начал поздрав пожел жела ненавяз навяз назойл благо мил
любез тепл крепк вежлив уваж искрен привет добав поясн уточнени представ отдельн прошл обраду устал огорч расстро обид
разочаров истори подел начну семь молод говор сказ осталось дежурн живой кто-нибудь реаг отреаг ясност поклон низк премног
получит думал решил стоит очеред сочт затян потреб переш поток перенаправ посоветов напрям подсказ подскаж скаж writ wrote
letter messag mail e-mail email repl respon answer hear heard call phon ring rang chat contact reach touch address read
listen question help assist support attent prompt appreciat grate thank sorr apolog excus forgiv pardon bother understand
patien wait await expect forward quick fast brief short long swift urgent lovel wonderful happ merr holiday wish hop trust
staff colleague friend sister brother mother mum mom father dad daughter husband neighbo partner behalf name customer client
user member loyal regular complain recommend expert technic computer keyboard typ typo spell grammar rambl deaf retire
pension busy snow swamp outcome result posted inform updated resolv sort settl solv solut bottom issue problem situat concern
regard detail further shout unclear clear deal glad pleas delight cordial respect sincer express obliged bless peace count
clarit react somebody someone everybody person people couple young story start begin explain tired upset annoy disappoint
love unanswer pass hesitat decid talk speak soon shar tell told usual agent small simple shortl consider cooperat coopera
effort speed earl convenien advance kindl bear proper finall honest frank truth introduc queue
`;

/** Words of time say nothing either way. */
const whenBegun = `
перв втор трет сегодн вчера завтра утр вечер недел месяц минут времен врем понедельн вторник четверг пятниц суббот воскресен
недавн давн morning afternoon evening weekend monday tuesday wednesday thursday friday saturday sunday
`;

const wordsOf = (list: string): string[] => list.trim().split(/\s+/u);
const littleWords = new Set(wordsOf(little));
const wholeWords = new Set(wordsOf(whole));
const beginnings = new Set(wordsOf(begun));
const times = new Set(wordsOf(whenBegun));
const longest = Math.max(...wordsOf(begun).map((each) => each.length));

function begins(word: string, among: ReadonlySet<string>): boolean {
  for (let length = 3; length <= Math.min(longest, word.length); length += 1) if (among.has(word.slice(0, length))) return true;
  return false;
}

type Kind = 'manner' | 'matter' | 'neither';

function kindOf(word: string): Kind {
  const plain = word.replaceAll('’', "'");
  if (littleWords.has(plain) || /^(?:\d{1,2}|(?:19|20)\d\d)$/u.test(plain)) return 'neither';
  if (wholeWords.has(plain) || begins(plain, beginnings)) return 'manner';
  return begins(plain, times) ? 'neither' : 'matter';
}

/** The words looked up before; letters hold the same few thousand again and again. */
const known = new Map<string, Kind>();
const mostKnown = 20_000;

/** How many words of a sentence are about the writing itself, and how many name something else; little words and words of time are neither. */
export function mannerOf(sentence: string): { readonly manner: number; readonly matter: number } {
  const found = { manner: 0, matter: 0, neither: 0 };
  for (const word of sentence.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? []) {
    let kind = known.get(word);
    if (kind === undefined) {
      if (known.size >= mostKnown) known.clear();
      kind = kindOf(word);
      known.set(word, kind);
    }
    found[kind] += 1;
  }
  return found;
}
