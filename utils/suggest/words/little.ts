import { stemOf } from '../stem';

/* Words that ask or deny: they tell one answer from another, and yet are no reason to be shown. */
const asking =
  'когда что как где куда откуда почему зачем сколько кто какой чей не нет да без нельзя what which who whom whose where why how when not no yes without';

/*
 * Words that bind a sentence and say nothing of its matter: conjunctions, particles, pronouns, words of order and of
 * degree. They count little in a search, and are never shown as the reason why an answer was found.
 */
const words = `
  если хотя раз пока чтобы чем чего чему так также тоже уже еще ещё или либо но а и же бы ли то ведь вот лишь только даже именно просто вообще вроде
  потому поэтому затем потом сначала снова опять теперь сейчас тогда там тут здесь туда сюда
  этот эта это эти тот та те такой такая такие сам сама сами весь вся все всё всего каждый любой другой другая другие один одна два две три
  первый вторая второй третий третья последний следующий прошлый нужный
  я ты он она оно мы вы они меня мне мной тебя вас вам вами нас нам нами его ее её ему ей их им ним нее неё мой моя моё мое мои моего моей моих твой свой своя свою своего своей
  наш наша наше наши нашего вашей вашего ваш ваша ваше ваши
  быть был была было были есть буду будет будут ни бывает стал стала стало стали
  мочь могу может можете можно надо нужно должен должна должны хочу хотел хотела хотим хочется
  очень более менее больше меньше много мало почти совсем сразу скоро долго давно часто снова около примерно
  для до из за к на над о об от по под при про с со у в во через между после перед кроме вместо против среди ради
  сказать сказали говорить говорят писать пишу ответить ответьте ответ вопрос подскажите пожалуйста помогите спасибо
  дело делать сделать дать дайте взять понять понимаю знать знаю думать думаю идти пойти стоять который которая которое которые которых
  the a an and or but if while since because so then than that this these those there here
  i you he she it we they me him her us them my your his its our their mine yours myself yourself
  be am is are was were been being do does did done doing have has had having can could will would shall should may might must
  nor yes very more most less least much many few some any all both each every other another such same own too just only even also still yet again once
  of in on at by for with about against between into through during before after above below to from up down out off over under
  get got getting give gave take took taken make made let say said tell told ask asked know think want wanted need needed like go went gone come came see saw seem try tried trying keep
  one two three first second third last next now soon ever never always often please thanks hello hi dear
`;

/** The share of letters that such words are taken to stand in, where nothing is known of a library's own letters. */
const shareOfAsking = 0.2;
const shareOfBinding = 0.4;

let shares: Map<string, number> | undefined;

/** How usual a stem is in letters of any matter because it only binds, asks or denies; 0 for every other. */
export function usualShare(stem: string): number {
  shares ??= new Map([
    ...words.split(/\s+/u).map((word): [string, number] => [stemOf(word), shareOfBinding]),
    ...asking.split(' ').map((word): [string, number] => [stemOf(word), shareOfAsking]),
  ]);
  return shares.get(stem) ?? 0;
}
