import type { Span } from '../../text';
import { anyOf, readyOf, words } from './evidence/words';

/** Whom a sentence is about: the company, its people. */
const company = words(
  String.raw`вы|вас|вам|вами|ваш\p{L}*|у вас|контор\p{L}+|лавочк\p{L}+|оператор\p{L}*|курьер\p{L}*|мастер\p{L}*|водител\p{L}+|менеджер\p{L}*|сотрудни\p{L}+|консультант\p{L}*|официант\p{L}*|врач\p{L}*|учител\p{L}+|директор\p{L}*|начальни\p{L}+|поддержк\p{L}+|горяч\p{L}+ лини\p{L}+|охранник\p{L}*|продавц\p{L}+|продавец|администратор\p{L}*|управля\p{L}+|эксплуатир\p{L}+|you|your|yours|company|driver|courier|agent|operator|support|hotline|manager|staff|waiter|waitress|doctor|teachers?|landlord|engineer|technician|clerk|cashier|guard|seller|shop`,
);
/** What they did wrong, or how it looks: words that are bad in themselves. */
const bad = words(
  String.raw`потер(?:яли|ял|яла)|сожгли|порва\p{L}+|крич(?:ит|ат|ал\p{L}*)|перепута\p{L}+|напута\p{L}+|испорт\p{L}+|проехал\p{L}* мимо|проигнорир\p{L}+|игнорир\p{L}+|отмахива\p{L}+|отказыва\p{L}+|грубо|по-хамски|сброс\p{L}*|сбрасыва\p{L}+|не (?:отвечаете|отвечают|берете|дозвониться|читаете|слышите|понимаете|можете|хотите|умеете|следите|работаете|делаете|смогли|удосужились|соизволили)|обвиня\p{L}+|врун\p{L}+|соврал\p{L}*|врал\p{L}*|гнил\p{L}+|гниль\p{L}*|тухл\p{L}+|просроч\p{L}+|грязн\p{L}+|грязь|сломан\p{L}+|слез\p{L}+|замерз\p{L}*|уволить|гнать|чушь|ерунд\p{L}+|глупост\p{L}+|бред\p{L}*|отговор\p{L}+|шаблон\p{L}*|отписыва\p{L}+|казарм\p{L}+|тюрьм\p{L}+|колхоз\p{L}*|базар\p{L}*|наплеват\p{L}*|втридорога|обдира\p{L}+|дерет\p{L}+|накрутил\p{L}*|обсчита\p{L}+|обвес\p{L}+|обман\p{L}*|подсунул\p{L}*|теч(?:ет|ь)|лифт стоит|не дали|ошибк\p{L}+|бесконечн\p{L}+|бессмысленн\p{L}+|глух\p{L}+|слеп\p{L}+|равнодуш\p{L}+|хамят|дерзи\p{L}+|швыря\p{L}+|тормоз\p{L}+|тянете|тянут|lost|wiped|burn(?:ed|t)|tore|torn|yell\p{L}*|shout\p{L}*|mixed up|messed|ruined|went (?:straight )?past|ignor\p{L}+|wave[sd]? \p{L}+ away|refus\p{L}+|rotten|expired|dirty|filthy|broken|in tears|freezing|fired|drivel|nonsense|template|scripts?|stories|liar|accus\p{L}+|barracks|prison|overcharg\p{L}+|leaks?|dead|cuts? off|don't (?:pick up|answer|listen|read|care|bother|know)|can't (?:read|even|do|be bothered)|won't (?:listen|answer|help)|mistake|cost me|pointless|endless|deaf|blind|indifferent|smirk\p{L}*|laugh\p{L}* at|rot|mess|wrong (?:three|four|five|every)|useless`,
);

/** Sentences in which the company is blamed, with the words of it. */
export function blameIn(text: string, pieces: readonly Span[]): Span[][] {
  return pieces.flatMap(({ start, end }) => {
    const piece = readyOf(text.slice(start, end));
    if (!anyOf(company, piece)) return [];
    const found = bad.find(piece).map((place) => ({ start: start + place.start, end: start + place.end }));
    return found.length > 0 ? [found] : [];
  });
}
