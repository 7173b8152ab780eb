// Written by scripts/etiquette/expand.ts from lexicon/*/*.yaml: change those.
import type { Words } from '../../finding';

export const lexical: Readonly<Record<string, Words>> = {
 "addr.third-person": {
  "ru": "О клиенте в третьем лице в ответе ему: звучит как инструкция, а не как письмо.",
  "en": "The customer is spoken of in the third person in a reply to them."
 },
 "close.rating-beg": {
  "ru": "Выпрашивание оценки портит впечатление от помощи.",
  "en": "Begging for a rating spoils the help given."
 },
 "close.understanding": {
  "ru": "Просьба «понять» вместо решения оставляет клиента ни с чем: лучше предложить вариант.",
  "en": "Asking for understanding instead of a way out leaves the customer with nothing."
 },
 "conf.mark": {
  "ru": "Пометка говорит, что текст не для клиента.",
  "en": "The mark says that the text is not for the customer."
 },
 "conflict.emotion-mirror": {
  "ru": "Оценка поведения клиента раздувает ссору.",
  "en": "Judging the customer's behaviour feeds the quarrel."
 },
 "greet.dvs": {
  "ru": "«Доброго времени суток» и родительный падеж в приветствии режут слух; «Здравствуйте» годится в любой час.",
  "en": "“Good time of day” is a cliché of mail; a plain greeting fits every hour."
 },
 "incl.gendered": {
  "ru": "Слово называет пол там, где речь о людях или о роли.",
  "en": "The word names a sex where people or a role are meant."
 },
 "incl.sensitive": {
  "ru": "Слово может задеть; есть нейтральное.",
  "en": "The word may hurt; there is a neutral one."
 },
 "lang.usage": {
  "ru": "Ошибка в управлении или в выборе слова.",
  "en": "A mistake of grammar or word choice."
 },
 "left.internal-note": {
  "ru": "Это заметка для своих, клиент не должен её видеть.",
  "en": "This is a note for colleagues; the customer must not see it."
 },
 "left.todo": {
  "ru": "Осталась пометка о недоделанном.",
  "en": "A mark of unfinished work was left in."
 },
 "plain.abbr": {
  "ru": "Клиент может не знать этого сокращения.",
  "en": "The customer may not know this abbreviation."
 },
 "plain.buzzword": {
  "ru": "Офисный жаргон звучит важно и мало что значит для клиента.",
  "en": "Office talk sounds important and means little to a customer."
 },
 "plain.cliche": {
  "ru": "Штамп клиент не читает: лучше сказать о его деле.",
  "en": "A cliché is not read: speak of the customer's own matter."
 },
 "plain.filler": {
  "ru": "Слово-паразит: без него фраза короче и точнее.",
  "en": "A filler: the phrase is shorter and clearer without it."
 },
 "plain.jargon": {
  "ru": "Слово для своих: клиент может его не знать.",
  "en": "A word for insiders: the customer may not know it."
 },
 "plain.officialese": {
  "ru": "Канцелярит труднее читать, чем обычные слова.",
  "en": "Officialese is harder to read than plain words."
 },
 "plain.passive": {
  "ru": "В дурной вести виновника не прячут; скажите «мы ошиблись».",
  "en": "Bad news should not hide who did it; say “we made a mistake”."
 },
 "plain.pleonasm": {
  "ru": "Одно из слов лишнее.",
  "en": "One of the words adds nothing."
 },
 "plain.split-predicate": {
  "ru": "Один глагол короче, чем пустой глагол с существительным.",
  "en": "One verb is shorter than an empty verb with a noun."
 },
 "plain.wordy": {
  "ru": "То же говорится короче.",
  "en": "The same can be said shorter."
 },
 "promise.forbidden": {
  "ru": "Обещание за другого или сверх положенного: выполнять его придётся компании.",
  "en": "A promise for somebody else, or of more than is due: the company will be held to it."
 },
 "promise.guarantee": {
  "ru": "Обещать можно только то, что зависит от вас: назовите действие и срок.",
  "en": "Promise only what you control: name the action and the date."
 },
 "safe.channel": {
  "ru": "В личном мессенджере переписку не видит компания, а за ней может стоять мошенник.",
  "en": "A private messenger is out of the company's sight, and fraud looks just like it."
 },
 "struct.promise-no-date": {
  "ru": "Обещание без срока заставляет ждать и писать снова.",
  "en": "A promise without a date makes people wait and write again."
 },
 "struct.vague-deadline": {
  "ru": "«Скоро» у каждого своё: назовите день или час.",
  "en": "“Soon” means something else to everybody: name a day or an hour."
 },
 "tone.apology-collocation": {
  "ru": "Неудобства доставляют или причиняют, а не предоставляют; ещё лучше назвать, что именно случилось.",
  "en": "In Russian inconvenience is “caused”, not “provided”; naming what happened is better still."
 },
 "tone.apology-form": {
  "ru": "«Извиняюсь» — это «извиняю себя»: принято «извините» или «приносим извинения».",
  "en": "“Извиняюсь” means “I excuse myself”; the usual form is “извините”."
 },
 "tone.apology-template": {
  "ru": "Извинение по шаблону не слышат: лучше сказать, что случилось, что сделали и к какому сроку.",
  "en": "A stock apology is not heard: say what happened, what was done and by when."
 },
 "tone.argue": {
  "ru": "Спор о том, кто прав, проигран заранее: лучше привести факты.",
  "en": "Arguing over who is right is lost from the start: give the facts."
 },
 "tone.blame": {
  "ru": "Упрёк заставляет защищаться: лучше назвать, чего не хватает, и как это исправить.",
  "en": "A reproach puts people on the defensive: say what is missing and how to mend it."
 },
 "tone.calm-down": {
  "ru": "Призыв успокоиться злит сильнее; лучше признать чувство и сказать, что делаете.",
  "en": "Being told to calm down makes people angrier: acknowledge the feeling and say what you do."
 },
 "tone.command": {
  "ru": "Приказ задевает; просьба или объяснение, зачем это нужно, действует лучше.",
  "en": "An order hurts; a request, or the reason why, works better."
 },
 "tone.condescend": {
  "ru": "Читателю дают понять, что он невнимателен или недалёк.",
  "en": "The reader is told that they are careless or slow."
 },
 "tone.diminutive": {
  "ru": "Уменьшительные слова звучат приторно или свысока.",
  "en": "Diminutives sound cloying or condescending."
 },
 "tone.distrust": {
  "ru": "Так показывают, что клиенту не верят.",
  "en": "It shows that the customer is not believed."
 },
 "tone.dont-know": {
  "ru": "«Не знаю» обрывает разговор: обещайте уточнить и назовите срок.",
  "en": "“I don't know” ends the talk: promise to find out, and by when."
 },
 "tone.empathy-but": {
  "ru": "«Но» зачёркивает сочувствие, сказанное до него; лучше две фразы.",
  "en": "“But” cancels the sympathy before it; two sentences read better."
 },
 "tone.excuse": {
  "ru": "Оправдание не помогает клиенту: ему важно, что вы сделаете и когда.",
  "en": "An excuse helps nobody: say what will be done and when."
 },
 "tone.irony": {
  "ru": "Ирония в письме читается как насмешка.",
  "en": "Irony in writing reads as mockery."
 },
 "tone.minimise": {
  "ru": "Для клиента это важно: преуменьшать его беду не стоит.",
  "en": "It matters to the customer: do not make it small."
 },
 "tone.pass-buck": {
  "ru": "Клиенту всё равно, чей это вопрос: передайте его и скажите, кто и когда ответит.",
  "en": "Whose question it is does not matter to the customer: pass it on and say who will answer and when."
 },
 "tone.passive-aggressive": {
  "ru": "Скрытый упрёк слышен и задевает.",
  "en": "A hidden reproach is heard and hurts."
 },
 "tone.pressure": {
  "ru": "Угроза злит и портит разговор: лучше объяснить, к какому сроку и зачем это нужно.",
  "en": "A threat angers: say by when it is needed and what for."
 },
 "tone.profanity": {
  "ru": "Брань и грубость недопустимы в ответе клиенту.",
  "en": "Swearing has no place in a reply."
 },
 "tone.slang": {
  "ru": "Разговорное слово в письме клиенту звучит небрежно.",
  "en": "Slang sounds careless in a letter to a customer."
 },
 "typo.apostrophe": {
  "ru": "Пропущен апостроф.",
  "en": "The apostrophe is missing."
 }
};
