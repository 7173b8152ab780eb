import { tokens } from '../../text';

const empty = new Set(
  `что как где когда куда откуда почему зачем кто чем чего чему кому сколько какой какая какое какие каким какую каких какого какому
  можно ли мне меня мной нам нас вам вас вы мы они она оно его ее их это этот эта эти этого этой этом том тот такой так тоже также
  если или либо уже еще ещё только для при про без под над через после перед между чтобы потому поэтому пожалуйста подскажите скажите
  могу можете может нужно надо буду будет есть быть была были было здравствуйте добрый день спасибо хочу хотел хотела хотелось узнать
  уточнить интересует вообще просто теперь потом сейчас тогда очень него ней них себя свой свою свои мой моя мое мои мою моего моей
  делать сделать дальше жить ваш ваша ваше ваши вашу вашего вашей один одна два раз все всё весь вся всю
  what how where when why who which whose can could will would should does did do is are was were the and for with you your our from
  this that these those have has had get any there here please tell know want need would like about into them they been just also
  before after during while meanwhile another way still yet next week today tomorrow действует действуют действовать
  take takes make makes give gives come comes tell tells look looks keep keeps let lets use uses work works happen happens happened
  if but not out its it's i'm i'd my me we us it in on at to of a an be so or`.split(/\s+/u),
);

const endings =
  /(?:иями|ями|ами|ыми|ими|ого|его|ому|ему|ости|ость|ться|тся|ешь|ишь|ете|ите|ать|ять|еть|ить|уть|ал[аи]?|ил[аи]?|ую|юю|ая|яя|ое|ее|ые|ие|ой|ей|ом|ем|ам|ям|ах|ях|ов|ев|ий|ый|ие|ия|ию|ет|ит|ут|ют|ат|ят|ing|ed|es|s|[аеиоуыэюяьй])$/u;

/** The beginning of a word that its forms share, roughly. */
function stemOf(word: string): string {
  const low = word.replace(/^перерас/u, 'перес').replace(endings, '');
  // «приём» is not «при».
  return (low.length >= 4 || (low.length === 3 && word.length < 5) ? low : word).slice(0, 6);
}

/** Stems of the words of a text that carry its matter. */
export function stemsOf(text: string): readonly string[] {
  return [
    ...new Set(
      tokens(text)
        .filter(({ kind, norm }) => kind === 'word' && norm.length > 2 && !empty.has(norm))
        .map(({ norm }) => stemOf(norm)),
    ),
  ];
}

/** Beginnings of words that stand for one another in an answer: one of them in the reply may be what was asked after. */
const groups = [
  'бумаг докуме справк заявле паспор',
  'перес сня зачт излиш начисл',
  'выплат компен возмещ',
  'парков стоян машин авто',
  'скидк льгот дешевл процен акци беспла',
  'общежи жиль комнат прожив',
  'достав привез курьер',
  'интерн вайфа wi-fi wifi сет',
  'питани еда обед завтра ужин кафе столов буфет корм',
  'ребен дет малыш',
  'собак питом животн кошк пес',
  'оплат плат счет стоит взнос доплач расход',
  'ремонт почин чин масте',
  'замен обмен меня',
  'возвра верн',
  'гарант год',
  'запис прием брон',
  'страхо полис',
  'paper docume form',
  'refund return',
  'parkin park car',
  'discou cheape off less %',
  'delive shippi courie bring',
  'wi-fi wifi intern broadb',
  'breakf lunch dinner meal food cafe restau',
  'child kid famil',
  'dog pet animal',
  'fee charge cost price free',
  'repair fix mend',
  'insura cover policy',
  'lift elevat ramp step',
].map((group) => group.split(' '));

/** What a word of the reply must begin with to be of one word with a stem; made once for a stem. */
export interface Looked {
  readonly stem: string;
  /** So many letters of the stem are enough; of «пере-» and the like one more. */
  readonly head: string | undefined;
  readonly instead: readonly string[];
}

export const looked = (stem: string): Looked => ({
  stem,
  head: stem.length < 5 ? undefined : stem.slice(0, /^(?:пере|пред|при|про|под|ра[зс])/u.test(stem) ? 5 : 4),
  instead: groups.filter((group) => group.some((each) => stem.startsWith(each))).flat(),
});

/** Whether a word of the reply may be said in place of a looked-for one; a beginning of three letters is a whole word. */
const standsFor = ({ instead }: Looked, other: string): boolean =>
  instead.some((each) => (each.length < 4 ? other === each : other.startsWith(each)));

/** Whether a stem of the reply is of one word with a looked-for one: the shorter begins the longer, of three letters at least. */
function isKin({ stem, head }: Looked, other: string): boolean {
  if (other.length >= stem.length) {
    if (stem.length >= 3 && (other.startsWith(stem) || (head !== undefined && other.startsWith(head)))) return true;
  } else if (other.length >= 3 && (stem.startsWith(other) || (other.length >= 5 && head !== undefined && other.startsWith(head))))
    return true;
  return false;
}

/** The same for short words, which begin many others: «карт» and «карта», never “car” and “carries”. */
export function isSame(look: Looked, other: string): boolean {
  const [short, long] = look.stem.length < other.length ? [look.stem, other] : [other, look.stem];
  return (short.length < 4 ? short === long : long.includes(short)) || (short.length >= 4 && isKin(look, other)) || standsFor(look, other);
}
