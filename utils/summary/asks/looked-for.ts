import { tone } from '../mood/evidence/tone';
import { type Words, words } from '../mood/evidence/words';

/** What is looked for in the words of the ask itself. */
export const inside: Readonly<Record<string, Words>> = {
  please: words('пожалуйста|please|pls|kindly|будьте добры|не могли бы|если можно|прошу|просим|просьба|could you|would you'),
  may: words(
    'можно|могу|можем|смогу|нельзя|возможно|реально|нужно|надо|должен|должна|обязан\\p{L}*|can i|could i|may i|can we|could we|may we|do i|do we|should i|should we|am i|must i|need to|allowed|possible',
  ),
  canYou: words('(?:не )?(?:сможете|можете|могли бы)|can you|could you|would you|will you|do you|are you able|is there|are there|any'),
  whether: words('\\p{L}+ ли|whether|if'),
  quantity: words(
    'сколько|скольки|how much|how many|how long|how far|how often|what time|во сколько|до какого|стоит|стоимость|цена|price|cost',
  ),
  place: words('где|куда|откуда|where|к кому|кому|whom|who do|who should'),
  time: words('когда|when|как скоро|how soon|до каких|на какое'),
  which: words('как(?:ой|ая|ое|ие|ую|ого|ому|им|их)|какова|каков|which|what'),
  how: words('как|каким образом|how do|how can|how should|how to|how would'),
  why: words('почему|зачем|отчего|why|what for|с какой стати|на каком основании|по какой причине'),
  who: words('кто|чей|чья|who|whose'),
  lead: words(
    'подскажите|скажите|уточните|сообщите|напишите|объясните|поясните|расскажите|интересует|хотел\\p{L}* (?:бы )?(?:узнать|уточнить|спросить)|хотелось бы|tell me|let me know|advise|confirm|wondering|like to know|need to know|clarify',
  ),
  wish: words(
    "хочу|хотим|хотел\\p{L}* бы|желаю|нуж\\p{L}+|i want|we want|i'd like|we'd like|i would like|we would like|i need|we need|want to",
  ),
  demand: words('требу\\p{L}+|верните|отдайте|прекратите|немедленно|назовите|demand|immediately|give back|refund|stop'),
  help: words('помогите|помочь|помощь|спасите|help|urgent|urgently|срочно|скорее|как можно быстрее'),
  send: words(
    '(?:при|вы|от|пере)шлите|вышлите|пришлите|отправьте|отмените|измените|исправьте|поменяйте|проверьте|подтвердите|оформите|запишите|верните|перенесите|send|cancel|change|correct|check|confirm|book|refund|replace|call|update|fix|arrange|issue',
  ),
  effect: tone.forEffect,
  irony: tone.irony,
  praise: tone.praise,
  even: words(
    'вообще|хоть|что ли|неужели|разве|может быть|может|даже|еще|еще|уже|тоже|сами|теперь|actually|really|even|ever|just|still|any more|exactly|at all',
  ),
  you: words("вы|вас|вам|вами|ваш\\p{L}*|you|your|yours|you're"),
  me: words('я|мне|меня|мой|моя|мое|мои|мы|нам|нас|наш\\p{L}*|i|me|my|we|us|our'),
  they: words('он|она|они|ему|ей|им|его|ее|их|пусть|пускай|кто-то|he|she|they|him|her|them|let him|let her'),
  or: words('или|либо|or'),
  not: words("не|ни|not|never|no|\\p{L}+n't"),
  past: words('\\p{L}+(?:ли|лся|лась|лись|ла)|was|were|did|had|been|\\p{L}{3,}ed'),
  will: words('буд\\p{L}+|will|shall|would|going to'),
  mind: words(
    'знаю|знаете|понимаю|понимаете|думаете|думаю|считаете|видимо|кажется|представьте|заметьте|поверьте|полагаю|think|know|suppose|imagine|believe|mean|assume|wonder|understand',
  ),
  thanks: words('спасибо|благодар\\p{L}*|поклон\\p{L}*|привет|thanks|thank you|regards|pass (?:on )?(?:my|our)|tell (?:him|her|them)'),
  noNeed: words(
    "не (?:надо|нужно|обязательно|стоит|беспокойтесь)|no need|needn't|don't bother|never mind|не отвечайте|no (?:reply|answer) needed",
  ),
};
/** What is looked for in the sentence before the ask. */
export const ahead: Readonly<Record<string, Words>> = {
  told: words(
    'сказал\\p{L}*|сказали|ответил\\p{L}*|спросил\\p{L}*|спрашива\\p{L}+|написал\\p{L}*|говор\\p{L}+|заявил\\p{L}*|пишете|пишут|пообещал\\p{L}*|гласит|said|says|asked|asks|told|tells|wrote|writes|replied|announced|mentioned',
  ),
  if: words('если|if|unless|when|когда|раз|in case'),
  other: words('или|либо|иначе|either|or|otherwise|пока|before'),
  felt: words('не понимаю|не знаю|непонятно|боюсь|волнуюсь|переживаю|страшно|интересно|wonder|afraid|worried|know|understand|unclear'),
};
