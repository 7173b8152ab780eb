/**
 * What a word is in its sentence, as far as its form or a short list tells: what asks in one author's words is put by another in
 * verbs that no letter has, but in the same forms.
 */
const listed: ReadonlyMap<string, number> = new Map(
  [
    // Words that ask, that join, that condition.
    'что чего чему чем кто кого кому кем где куда откуда когда почему зачем отчего сколько насколько как какой какая какое какие какого каких каким какую какова каков чей чья чье чьи что-то',
    'what when where why how who whom whose which whats wheres hows',
    'ли whether',
    'если когда-то раз пока хотя раз if unless because since although until while',
    'который которая которое которые которого которой которых которым которую что-либо that',
    'и а но или либо and but or',
    // Persons.
    'я мы i we im ive',
    'мне меня мной нам нас нами me us',
    'мой моя мое мои моего моей моих мою моем наш наша наше наши нашего нашей нашу my our',
    'вы ты you u ya',
    'вам вас вами тебе тебя тобой yourself yourselves',
    'ваш ваша ваше ваши вашего вашей вашу ваших вашим вашем твой твоя твою your ur',
    'он она они оно его ее их ему ей им he she they it him her them his their its',
    'кто-нибудь кто-то кто-либо кто-нить someone somebody anyone anybody nobody никто',
    // What is wanted.
    'пожалуйста плиз плз please pls plz kindly пжл пож пжлст',
    'прошу просим просьба умоляю молю требую требуем настаиваю настаиваем ходатайствую просила просил request demand requesting beg urge insist ask asking',
    'хочу хотим хотел хотела хотели хотелось хочется желаю желаем want like wish prefer rather love',
    'нужен нужна нужно нужны надо необходимо требуется нуждаюсь need needs needed require',
    'можно возможно нельзя реально possible chance',
    'могу можем смогу сможем можете может могут можешь мог могла могли сможете',
    'бы б',
    'пусть пускай давайте let lets',
    'спасибо благодарю благодарен благодарна благодарны признателен признательна thanks thank grateful appreciate thankful obliged',
    'не ни нет не-а not no never dont cant wont didnt doesnt isnt',
    'вообще даже же ведь хоть разве неужели really even just ever only still',
    // Verbs that stand before the one who does.
    'can could would will shall may might must should',
    'do does did is are am was were have has had',
    'the a an this these those any some another',
    'интересует интересно интересуюсь уточнить узнать спросить понять подскажите скажите уточните сообщите напишите объясните поясните know wondering wonder confirm advise tell explain clarify',
    'дай дайте скинь пришли верни отдай помоги подскажи скажи напиши позови переведи отмени удали поменяй замени исправь проверь почини закрой открой включи отключи сделай забери привези позвони перезвони ответь объясни убери глянь посмотри найди',
    'accept act add adjust advise answer apply approve arrange assign block book bring call cancel change charge check clarify clear close collect compensate confirm connect contact correct credit delete deliver disable disconnect email escalate exchange extend find finish fix forward freeze get give grant help hold include inform install investigate issue keep leave lift look make move name notify open pay phone process provide put resend reschedule reopen reissue recalculate refund reimburse reinstate release remove renew repair replace reply reset resolve respond restore return reverse review ring sack schedule send set share ship show sort start stop switch swap take terminate text transfer try turn unblock unlock update upgrade verify waive withdraw write post pop pass return bill rebill void',
    'в на по за с со к ко у о об от до из для при без через про под над in on at for from with about to of by into',
  ].flatMap((words, nth) => words.split(' ').map((word) => [word, nth + 1] as const)),
);

/** By its ending: an order, an infinitive, what was done, is done, will be; a quality; anything else. */
const russianEnds: readonly (readonly [RegExp, number])[] = [
  [/(?:[аяеоуиы]й|[бвгджзклмнпрстфхцчшщ]и|[бвгджзлмнпрстчшщ]ь)те(?:сь)?$/u, 41],
  [/(?:[аяеиоуы]|с|з)(?:ть|ти|чь)(?:ся)?$/u, 42],
  [/[аяеиоуы]л[аои]?(?:с[ья])?$/u, 43],
  [/[аяеёиую](?:т|те|шь)(?:ся|сь)?$/u, 44],
  [/[а-я]{2}(?:ую|юю|ая|яя|ое|ее|ые|ие|ый|ий|ого|его|ой|ых|их|ым|им)$/u, 45],
  [/[а-я]{3}(?:у|ю|ем|им)(?:с[ья])?$/u, 46],
];
const englishEnds: readonly (readonly [RegExp, number])[] = [
  [/n't$/u, 24],
  [/'(?:d|ll|ve|re|m)$/u, 47],
  [/[a-z]{2}ing$/u, 48],
  [/[a-z]{2}ed$/u, 49],
  [/[a-z]{2}ly$/u, 50],
  [/[a-z]{2}s$/u, 51],
];

/** Forms told already: the words of letters are few, and an ending is found by several expressions. */
const told = new Map<string, number>();
const most = 4000;

function byEnding(word: string): number {
  const isRussian = word >= 'а';
  for (const [end, form] of isRussian ? russianEnds : englishEnds) if (end.test(word)) return form;
  return isRussian ? 61 : 62;
}

/** The form of a word in small letters, «е» for «ё», as a small number; figures have one too. */
export function formOf(word: string): number {
  const known = listed.get(word) ?? told.get(word);
  if (known !== undefined) return known;
  if (word >= '0' && word < ':') return 60;
  const form = byEnding(word);
  if (told.size < most) told.set(word, form);
  return form;
}
