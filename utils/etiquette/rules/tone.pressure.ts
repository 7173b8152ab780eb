import { isMasked } from '../draft/paragraph';
import { at, eachIn } from '../found';
import { defineRule } from '../rule';

/** «Не сообщите — норматив вернётся»: what the reader fails to do, without «если», and after the dash what comes of it. */
const russian =
  /(?<=(?:^|[.!?…;:]\s)(?:а |но |только |и |вот )?)(?:не [а-яё]{3,}[еиё]те(?:сь)?|[а-яё]{3,}(?:[еиё]те(?:сь)?|[еи]т(?:ся)?) (?:[а-яё]+ )?хоть (?:на |одн|полчаса|час|минут|день|раз|[а-яё]+ (?:минут|час|дн))|(?:пропустите|прозеваете|проспите|опоздаете|упустите|промедлите|протянете|затянете|просрочите|проморгаете|прогуляете|задержитесь|задержите|откажетесь|забудете|сорв[её]те|провороните|проигнорируете|нарушите|промолчите|заупрямитесь))(?![а-яё])(?<!не (?:вол|бес|пере|бой|спеш|тороп|ст|сто|смот|сер)[а-яё]*)[^.!?\n—–]{0,70}?(?: [—–]|(?<=хоть[^.!?\n—–]+), и) (?<then>[^.!?\n]{3,110})/giu;
/** «Съедете раньше — спишем весь залог», «Не будет подписи — закроем дело»: what the reader does or lacks, and behind the dash what is taken from them. */
const harm = String.raw`(?:спиш|закро[ею]|заблокир|замороз|расторг|отключ|выселим|аннулир|удержим|передадим (?:дело|долг|в)|подадим|вывез|отнимем|отзов[её]м|откаж|лиш(?:им|ит)|не (?:верн[её]|выплат|пустим|прим[еу]|дадим|получите|увидите|жалуйтесь|обижайтесь)|потеряете|пеняйте|готовьтесь|пропад|сгор(?:ит|ят)|штраф|суд|пени(?! не)|заплатите|доплатите|останетесь|придется (?:платить|ждать)|и точка|разговор будет)`;
const taken = new RegExp(
  String.raw`(?<=(?:^|[.!?…;:]\s)(?:а |но |только |и |вот )?)(?:не будет [а-яё]+|(?!если |хот|може|смож|буд|зна|получ|жел|жд)[а-яё]{3,}[еиё]те(?:сь)?)(?![а-яё])[^.!?\n—–]{0,60}? [—–] (?<then>(?:[а-яё]+ ){0,3}?${harm}[^.!?\n]{0,90})`,
  'giu',
);
/** What helps is no threat: «Не найдёте — напишите нам». */
const helps =
  /(?<![а-яё])(?:[а-яё]{3,}(?:йте|ьте)|просто|напиш|позвон|сообщ|дайте|провер|обрат|обращ|помож|подскаж|поправ|ничего страш|не беда|не страшн|пришл|верн[её]м|замен|перенес|бесплат|нажмите|попробуй|зайдите|посмотр|загляни|приходите|подберу|подбер[её]м|предупредим|напомн)/iu;

/** The same in English: “Miss the slot and we'll find another”. */
const helpful =
  /(?<![a-z])(?:free|rebook|refund|help|happy|glad|gladly|another|find you|let you|send you|no problem|no charge|still)(?![a-z])/iu;

const act = String.raw`(?:we|you|i|they|it|the [a-z]+|your [a-z]+|that)(?:'ll|'re|'s|'d)?`;
/** “Drag your feet and the case is dead”, “Cancel it and you'll find a debt collector at your door”. */
const english = new RegExp(
  String.raw`(?<=(?:^|[.!?;:]\s)(?:so |but |and |just |only |now )?)(?:(?:drag your|fail to|be late|(?:turn|show) up (?:late|without)|leave (?:it|this) (?:past|till|until|any)|miss (?:one|that|this|it)|dither|dawdle|stall|mess (?:us|me|our|my)|harass|pester|threaten|insult|(?:keep|carry) (?:on )?[a-z]+ing|(?:try|do|pull|say|miss|skip)(?: [a-z]+){1,3}? again|ignore (?:this|it|us|me|the|our)|(?:wait|delay|leave it)(?: [a-z]+){0,2}? (?:longer|later))[^.!?\n]{0,60}?,? and ${act} [^.!?\n]{3,80}|(?!(?:tell|send|let|write|reply|call|give|show|bring|ask|press|open|click|keep the|please|feel)(?![a-z]))[a-z]{3,} [^.!?\n]{3,70}?,? and ${act} [^.!?\n]{0,60}?(?<![a-z])(?:debt collectors?|bailiffs?|court|lawyers?|solicitors?|evict[a-z]*|blacklist(?:ed)?|dead|(?:end|terminat)(?:e|ing) (?:the|your)|lose (?:it|the|your)|be sorry|regret it|stop (?:dealing|serving|helping)))(?![a-z])`,
  'giu',
);

/** “Keep to the four or it goes to court”, “if you don't, the lawyers will be round”. */
const orElse =
  /(?<=(?:^|[.!?;:]\s)(?:so |but |and |just |now )?)(?!(?:tell|send|let|write|call|please|feel|you can|we|i)(?![a-z]))[a-z]{3,} [^.!?\n]{2,60}?,? or (?:else )?(?:we|i|it|you|they|the [a-z]+|your [a-z]+)(?:'ll|'re|'s)? [^.!?\n]{0,50}?(?<![a-z])(?:(?<!claims )court|lawyers?|solicitors?|bailiffs?|debt collect[a-z]*|evict[a-z]*|blacklist(?:ed)?|cut (?:you )?off|terminat[a-z]+|police|forfeit|lose (?:it|the|your)|be sorry|regret it)(?![a-z])|(?<![a-z])if you (?:do not|don't|won't|refuse)(?: [a-z]+){0,5}?,? (?:the |our )?[^.!?\n]{0,40}?(?:lawyers?|solicitors?|bailiffs?|debt collect[a-z]*|blacklist(?:ed)?|police)(?![a-z])/giu;

export default defineRule({
  id: 'tone.pressure',
  severity: 'warn',
  check: ({ paragraphs, form }) =>
    paragraphs.flatMap(({ start: from, paragraph }) =>
      [
        ...(/ [—–] |хоть/u.test(paragraph.text) ? [russian, taken] : []),
        ...(paragraph.text.includes(' and ') ? [english] : []),
        ...(/ or |if you/iu.test(paragraph.text) ? [orElse] : []),
      ].flatMap((pattern) =>
        eachIn(paragraph, pattern, (match, start, end) => {
          const [said] = match;
          const then = match.groups?.['then'];
          if (
            (then === undefined ? /^(?:fail|be|turn|show|leave|miss)(?![a-z])/iu.test(said) && helpful.test(said) : helps.test(then)) ||
            isMasked(paragraph, start, end)
          )
            return undefined;
          if (form.closing && from + start >= form.closing.start) return undefined;
          return at(from + start, from + end, `«${said}» звучит как угроза.`, `“${said}” sounds like a threat.`);
        }),
      ),
    ),
  bad: [
    { text: 'Не сообщите показания до пятницы — вернётся норматив.' },
    { text: 'Прозеваете срок — заплатите по новой цене.' },
    { text: 'Съедете раньше срока — спишем весь залог.' },
    { text: 'Не будет справки к пятнице — закроем дело без выплаты.' },
    { text: 'Keep to the agreed hours or it goes to court.' },
    { text: 'Задержитесь хоть на десять минут, и группу не пустим.' },
    { text: 'Простоит машина хоть десять минут — уедем.' },
    { text: 'Не уберёте сами — вывезем на склад.' },
    { text: 'Fail to settle by Friday and the pitch goes to somebody else.' },
    { text: 'Drag your feet and the place is gone.' },
    { text: 'Cancel the debit and you will find a debt collector at the door.' },
  ],
  good: [
    { text: 'Не найдёте письмо — напишите нам, пришлём ещё раз.' },
    { text: 'Нажмите кнопку — откроется окно.' },
    { text: 'Приедете раньше — заселим сразу, штрафа нет.' },
    { text: 'Pay online or at the desk, or we can send you a bill.' },
    { text: "Miss this bus and we'll rebook you on the next." },
    { text: 'Не волнуйтесь — деньги придут завтра.' },
    { text: 'Press the button and you will see the menu.' },
    { text: 'Reply to this letter and we will send a new one.' },
    { text: 'Keep the receipt and we will change the size.' },
  ],
});
