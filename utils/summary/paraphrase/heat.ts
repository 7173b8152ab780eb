import { moodEvidence } from '../mood';

/** What follows it is what will be done if the ask is not met: «…, иначе», "…, or I will". */
const orElse =
  /[\s,;–—-]*(?<!\p{L})(?:(?:иначе|в противном случае|в случае (?:отказа|неисполнения)|а (?:не )?то|не то|or else|otherwise|failing (?:that|which))(?!\p{L})|(?:или|либо)[\s,]+(?:(?:я|мы|завтра|сегодня|сразу)(?!\p{L})|(?:пода|обра[тщ]|пойд|напиш|пожал|растор|отказыва|уйд|уход|вызов|вызыва|приед|приду|ищу|иду|еду|пишу)\p{L}*)|or (?:i|we|i['’]\p{L}+|we['’]\p{L}+|my|the|see|face|expect)(?!\p{L})(?! (?:can|could|should|shall|may|need|must|have to|do)\b)).*$/isu;

const word = (roots: string): RegExp => new RegExp(`(?<!\\p{L})(?:${roots})(?!\\p{L})`, 'iu');

/** Insults and oaths, whoever they are for. */
const insults = word(
  String.raw`жуль[её]|ворь[её]|ворьем|ворюг\p{L}+|скот(?:ы|ина|ины)|твар\p{L}+|гад(?:ы|ина|ины)|урод(?:ы|ина|ины|а|ов)?|мраз\p{L}+|коз(?:ел|ёл|лы|лов|ла)|баран(?:ы|ов)|осл(?:ы|ов)|идиот\p{L}*|дебил\p{L}*|дура(?:к\p{L}*|ч\p{L}+)?|дурой|тупиц\p{L}+|туп(?:ой|ая|ые|ых)|хам(?:а|ы|ов|ом|ло|ка|ку)?|бездельни\p{L}+|лентя\p{L}+|лжец\p{L}*|врун\p{L}*|подон\p{L}+|сволоч\p{L}+|мерзав\p{L}+|проходим\p{L}+|шарлатан\p{L}*|кидал(?:ы|а)|негодя\p{L}+|рвач\p{L}*|барыг\p{L}*|халтурщик\p{L}*|черти|бездар\p{L}+|придур\p{L}+|кретин\p{L}*|недоум(?:ок|ки|ков)|дармоед\p{L}*|тунеяд\p{L}+|шараг\p{L}*|шарашк\p{L}+|безмозгл\p{L}+|хрен|хрена|нахрен|ч[её]рту|черта|чертов\p{L}+|(?:этот|ваш|весь этот) (?:позор|цирк|бардак|балаган|беспредел)|morons?|idiots?|idiotic|stupid|muppets?|imbeciles?|bastards?|swindlers?|scum\p{L}*|losers?|dumb|bloody|fuck\p{L}*|shit\p{L}*|crap|arse\p{L}*|goddamn|damn(?:ed)?|pathetic|brainless|lazy (?:\p{L}+ )?(?:staff|people|lot|driver)|two-faced|(?:this|your) (?:circus|farce|shambles|disgrace)`,
);
/** An insult where somebody is called so, and no more than a word elsewhere: «Это мошенники?» */
const names = word(
  String.raw`вор(?:ы|ы вы)|мошенники|аферисты|обманщики|лохотронщики|бандиты|паразиты|клоуны|жулики|грабители|совести|th(?:ief|ieves)|crooks|liars?|scammers|fraudsters|fools|robbers|cheats|con artists|clowns|jokers|cowboys|parasites|rats|you people|you lot`,
);

/** Told off rather than asked: «не врите мне», «идите лесом», "stop ignoring me". */
const scolds = word(
  String.raw`(?:не|хватит|прекратите|перестаньте|довольно|может,? хватит)(?: (?:мне|нам|меня|нас|уже|тут|людям|нагло|опять|людей|всех)){0,2} (?:вр(?:ать|ите)|лг(?:ать|ите)|обманыва\p{L}+|дур(?:ить|ите)|мороч\p{L}+|игнор\p{L}+|отмахива\p{L}+|отписыва\p{L}+|издева\p{L}+|хам(?:ить|ите)|груб\p{L}+|юл\p{L}+|изворач\p{L}+|позорит\p{L}+|пудр\p{L}+|притворя\p{L}+|выкручива\p{L}+|тянуть|кормить|гонять|отфутбол\p{L}+)|(?:пош(?:[её]л|ла|ли)|ид(?:и|ите)|кат(?:ись|итесь)|провалива(?:й|йте)|убирайтесь) (?:вы )?(?:к|в|на|лесом|отсюда|вон|подальше|куда)|(?:подавитесь|сдохните|заткнитесь|застрелитесь|постыдитесь|сгорите|устыдитесь)|засуньте|(?:вы|вам|у вас) (?:там |что |что,? |вообще |совсем |все |хоть ){1,2}(?:нормальн\p{L}+|в своём уме|в своем уме|спите|слепы\p{L}*|глух\p{L}*|читать не умеете|не стыдно)|(?:stop|quit) (?:lying|ignoring|messing|wasting|fobbing|playing|stringing|robbing|stealing|taking the|treating|making excuses)|(?:shut|hurry) up|get (?:lost|stuffed|your act)|drop dead|shove|stick it|wake up|grow up|go to hell|shame on|do your jobs?`,
);

/** Asked for effect, though nothing but a question mark tells it. */
const thrown = /^(?:(?:ну|а|и|так|да)[\s,]+)*(?:что,\s|(?:вам (?:что|не)|вы (?:что|хоть|вообще|там))(?![\p{L}-]))/iu;

/** Whether a part of an ask has words that a company never says back: insults, oaths, threats, scolding. */
function isHeated(text: string): boolean {
  if (insults.test(text) || scolds.test(text)) return true;
  const { places } = moodEvidence(text, [{ start: 0, end: text.length }], [], false, { asks: 1, orders: 0 });
  // «Как подать в суд на соседа?» threatens nobody: there is no will in it.
  return places['will'] !== undefined && (places['harm'] !== undefined || places['threatening2'] !== undefined);
}

/**
 * An ask without what was said in anger beside it: «Верните деньги, воры, иначе подам в суд» is «Верните деньги».
 * @returns undefined where the anger is the ask
 */
export function cooled(text: string, kind: 'question' | 'request'): string | undefined {
  const asked = kind === 'request' ? text.replace(orElse, '').trim() : text;
  if (asked === '' || (kind === 'question' && thrown.test(asked))) return undefined;
  // A call at the end: «…, воры», "…, you thieves".
  const [, rest = '', called = ''] = /^(.*\S),\s*((?:\S+\s*){1,4})$/su.exec(asked) ?? [];
  if (!names.test(called) && !isHeated(asked)) return asked;
  return rest !== '' && !isHeated(rest) ? rest : undefined;
}
