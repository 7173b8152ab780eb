import { isMasked } from '../draft/paragraph';
import { at, each, instead } from '../found';
import { defineRule } from '../rule';

const russian =
  /(?<![a-zа-яё])(?:(?:мы |я )?(?:вам )?(?:очень |прекрасно |хорошо |полностью |искренне )?(?:понима(?:ю|ем)|сочувству(?:ю|ем)|сопережива(?:ю|ем)|разделя(?:ю|ем) ваш[a-zа-яё]+|сожале(?:ю|ем)|(?:вас )?слыш(?:у|им)(?= вас|,)|извините|простите|(?:нам|мне|вполне|конечно|отлично)? ?(?:понятн[ыо]?|понятен|понятна|ясно) (?:ваш[a-zа-яё]+|что|как)|ваш[а-яё]+ [а-яё]+ (?:(?:мне|нам) )?(?:вполне |совершенно )?(?:объясним|понятн|понятен|оправдан|законн|справедлив|уместн)[а-яё]*|(?:можно|могу|можем) (?:вас |вполне )?понять|(?:не спорю|не спорим)|(?:это |конечно,? |согласны,? )?(?:неприятно|обидно|досадно|грустно)(?:, (?:согласны|согласен|согласна|понимаем|понимаю|не спорим|не спорю))?(?=, (?:но|однако))|прин(?:ошу|осим) (?:свои |вам |искренние )*извинения|жаль|жалко|обидно|неприятн(?:о|ая|ый)|досадно|печально|грустн(?:о|ая)|тяжело|больно|горько|неловко|понятно|соболезную|скорбим|осозна(?:ю|ем)|представляем?|вер(?:ю|им)|призна(?:ю|ем)|(?:про)?чувству[а-яё]+|сочувстви[а-яё]+|уважаем|(?:вхожу|входим) в ваше|огорчены?|не виню|не спорит|на вашей стороне|вы вправе (?:сердиться|злиться|ждать)|близко к сердцу|расстроил[а-яё]+ бы|бы (?:тоже )?(?:расстроил|огорчил)[а-яё]+|вид(?:им|ишь|им),? (?:что|как) вы (?:расстро|огорч|устал)|ваш[а-яё]* (?:тревог|досад|бол|горе|чувств|возмущ|огорч|беспокой|раздраж|разочаров|спешк|забот)[а-яё]*)(?![а-яё])[^.!?;:—]{0,110}?)(?<tail>[,;]? (?<but>но|однако|тем не менее|(?<=[,;] )(?:да )?только(?: вот)?|а вот|и вс[её] же|(?:а )?вс[её]-таки|(?<!(?:жаль|извините|простите)[^.!?]*что [^.!?]*)хотя|(?<=[,;] )(?<!и )правда(?=,)|при этом)(?![a-zа-яё]),?)\s*(?<next>[a-zа-яё]+(?: [a-zа-яё]+)?)/giu;
const english =
  /(?<![a-zа-яё])(?:(?:i|we) (?:do |can |completely |fully |totally |really )*(?:understand|appreciate|hear|see|sympathi[sz]e|get|apologi[sz]e|regret)|(?:i'm|i am|we're|we are) (?:[a-z]+ )?sorry|(?:i|we) (?:do )?(?:know|realise|realize|recogni[sz]e|acknowledge|accept|share)(?= (?:that |how |your |you|it|this))|your (?:frustration|disappointment|concern|anger|annoyance|feelings?|point|upset) (?:is|are)|it (?:can't|cannot|couldn't|must not) have been [a-z]+|that must|it must (?:be|have been)|point taken|fair (?:point|enough)|no doubt|it(?:'s| is) (?:a |very |really )?(?:shame|pity|annoying|unfortunate)|(?:i|we) (?:really |truly |do )?feel for you|(?:i|we)(?:'d| would)? (?:can |only |too )?(?:value your|take your|are mindful|hate to|feel the same|be (?:cross|upset|angry|annoyed|sad))|sympathy|you have every right|nobody likes|no one (?:doubts|likes|denies)|(?:it's|it is|sounds) (?:very |really |a bit )?(?:sad|hard|awful|upsetting|unpleasant|frustrating|inconvenient|stressful|disappointing|painful)|hurts to|your (?:pain|worry|loyalty)|(?<=^|[.!?] )(?:understood|granted)|point noted|my apologies|i'm with you|in your shoes|sorry)(?! to say)[^.!?;:—]{0,110}?(?<tail>[,;]? (?<but>but|however|nevertheless|nonetheless|although|though|that said|having said that|(?<=[,;] )(?:yet|still|only|even so|then again|unfortunately))(?![a-zа-яё]),?)\s*(?<next>[a-zа-яё][a-zа-яё']*(?: [a-zа-яё][a-zа-яё']*)?)/giu;
/** «Но» that brings help takes nothing back. */
const helpful =
  /^(?:мы уже|уже|я уже|хорош[a-zа-яё]+ новост[a-zа-яё]+|есть|можно|можем|теперь|сегодня|предлага[a-zа-яё]+|готов[a-zа-яё]*|вс[её] (?:уже|же)|рад[a-zа-яё]?|выход|вы можете|мы можем|мы нашли|мы готовы|i have|we have|we can|i can|we've|i've|there is|there's|good news|here's|we already|i already|can't|cannot|couldn't|could not|didn't|did not|haven't|it won't|it doesn't|it keeps|the page|the app|never|still|received|nobody|no one)/iu;

export default defineRule({
  id: 'tone.empathy-but',
  severity: 'warn',
  scope: 'paragraph',
  check: (paragraph) =>
    (paragraph.lang === 'en' ? [english] : paragraph.lang === 'ru' ? [russian] : [russian, english]).flatMap((pattern) =>
      each(paragraph.shadow, pattern, (match, start, whole) => {
        const { tail = '', but = '', next = '' } = match.groups ?? {};
        const end = whole - (match[0].length - match[0].lastIndexOf(tail) - tail.length);
        const from = end - tail.length;
        if (helpful.test(next) || isMasked(paragraph, start, end)) return undefined;
        // «Извините за ожидание, это банк напутал, но …»: the «но» is of another clause.
        if (/^(?:извините|простите)[^,]*, это |(?<![а-яё])не только(?![а-яё])/iu.test(match[0])) return undefined;
        // “I'm sorry that it happened even though you had paid”
        if (/even though/iu.test(match[0]) && /(?<![a-z])(?:sorry|apologi[sz]e|regret)(?![a-z])/iu.test(match[0])) return undefined;
        const letter = whole - next.length;
        const capital = paragraph.text.charAt(letter).toUpperCase();
        return at(
          start,
          end,
          `«${but}» отменяет сочувствие: лучше две фразы`,
          `“${but}” takes the sympathy back: two sentences are better`,
          {
            label: { ru: 'Две фразы без «но»', en: 'Two sentences' },
            edits: instead(from, letter + 1, `. ${capital}`).edits,
          },
        );
      }),
    ),
  bad: [
    { text: 'Я вас слышу, только деньги уже потрачены.' },
    { text: 'Обидно за ваш телефон, но следы влаги снимают его с гарантии.' },
    { text: 'Мы на вашей стороне, однако решение принято.' },
    { text: "I'd be cross too, but shouting helps no one." },
    { text: "Of course it's a shame on a honeymoon, but a cabin is a cabin." },
    { text: 'Нам понятно ваше разочарование, только вот номеров шесть.' },
    { text: 'I know this stings, still, the role was a single one.' },
    { text: 'Мы понимаем ваше недовольство, но молния могла сломаться.' },
    { text: 'Сочувствуем вам, однако правила одинаковы для всех.' },
    { text: 'Нам очень жаль, но вернуть деньги нельзя.' },
    { text: 'I understand your frustration, but zips break.' },
    { text: "We're sorry for the delay, however the courier was busy." },
  ],
  good: [
    { text: 'I am sorry that the line went dead even though the bill was paid.' },
    { text: 'Понимаем, что ждать неприятно. Мастер приедет сегодня до 18:00.' },
    { text: 'Понимаем, что ждать неприятно, но уже нашли посылку.' },
    { text: 'Мы отправляли СМС, но оно могло затеряться.' },
    { text: 'Печально, что закрыли не только бассейн, но и сауну.' },
    { text: 'I understand. The refund takes two days.' },
  ],
});
