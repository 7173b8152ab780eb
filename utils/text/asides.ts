import { mannerOf } from './manner-words';

/**
 * Sentences that a letter holds whatever it is about: how the writer came to write, what he hopes for, what he offers to
 * add. They may still say something, so they are not taken off: they count little.
 */
const openings =
  /^(?:\p{P}|\s)*(?:\p{Lu}\p{Ll}+ here[,.]|зовут меня|(?:и |а |но |так|вот |and |but |so )*(?:надеюсь|буд(?:у|ем) (?:рад|благодар|признател|ждать)|прошу (?:не|прощения|принять|помощи|рассмотреть|ответить|понять)|(?:очень |с нетерпением )?(?:жду|ждем|ждём)|извин|прост(?:и|ите)|если (?:нужн|понадоб|потреб|что|необходим)|дайте знать|(?:очень )?рассчитываю|спасибо|благодар|заранее|не знаю,? (?:куда|кому|к кому)|представлюсь|позвольте|меня зовут|(?:я )?(?:ваш\p{L}* )?(?:давн|постоян)\p{L}+|ситуация (?:такая|следующая)|(?:в общем|короче|значит|дело в том)[, ]+вот|(?:пишу|обращаюсь|беспокою) |сразу |hope|i hope|sorry|apolog|let me know|do let me|please let me know|look(?:ing)? forward|i look forward|i know you|any help|i(?:'d| would) (?:be grateful|appreciate)|i don't (?:really )?know (?:who|whom|where)|thank|many thanks|this is my first|my name|i am writing|i'm writing|so here|here's the|a friend|i have a (?:small|quick|question)|first of all|feel free|have a ))/iu;
const about =
  /(?:созванив|созвон|дозвон|горяч\p{L}+ лини|автоответчик|робот\p{L}* (?:меня |вас )?не понима|звонил\p{L}* (?:вам|на)|(?:это|моё?|мое|ваше?) (?:письмо|сообщение)|письмо попад|этот (?:же )?адрес|длинн\p{L}+ (?:письмо|сообщение)|не (?:тот|по) адрес|по рекомендации|рекомендую (?:вас|друз|знаком|всем)|советую (?:вас|друз|знаком|всем)|пишу (?:вам|сюда|живому)|писал\p{L}* (?:вам|вчера|уже|через)|(?:думал|решил|решал)\p{L}*,? (?:писать|написать|обратиться)|внимани|понимани|сотрудничеств|на связи|затягив|тяните|ответ\p{L}* (?:письменно|на (?:этот|почту|письмо)|не дожда)|(?:жду|ждем|ждём) (?:звонка|ответа|вестей|решения)|(?:перезв|позвон|звон)\p{L}+ (?:в любое|мне|после|до|с \d)|мой (?:ник|номер|телефон|телеграм|адрес почты)|вопрос (?:у меня|мой)?[, -]*(?:в общем-то |довольно |очень )?(?:прост|коротк|небольш|срочн|такой)|мне \d{2} (?:лет|год)|на пенсии|с компьютером|скажу честно|честно говоря|(?:компани|магазин|сервис|банк)\p{L}* (?:у вас )?(?:хорош|прекрасн|отличн|замечательн)|не первый (?:год|раз)|опечатк|ошибки,? пишу|spoke on the phone|on the phone last|tried (?:the|your) (?:hot|help)?line|hotline|your (?:ro)?bot|wrong (?:address|department|person)|right (?:person|place|department)|long (?:message|letter|e-?mail)|recommended (?:you|your)|for your time|sort (?:this|it) out|quick (?:answer|reply|response)|hear(?:ing)? from you|(?:reply|answer|respond) (?:in writing|to this|soon)|keep me waiting|(?:ring|call|phone|reach|contact) me (?:on|at|any|back|after|before)|expecting your|around all day|simple (?:matter|question)|long[- ]?time (?:customer|client|user)|love your|not (?:very )?good with computers|(?:i'm|i am) \d{2}(?:,| years)|wrote (?:through|via|to you|yesterday|already)|got no answer|excuse (?:the|my)|on my phone$|my (?:handle|nick|number is)|let me start|to be honest|first time (?:caller|writ))/iu;

/** «Это Марина, мы созванивались», «This is Priya Raman from Leeds»: who writes, by name. */
const introduces = /^(?:[Ээ]то|[Tt]his is|[Ii]t['’]s|[Ii]t is)\s+(?!I\P{L})\p{Lu}\p{Ll}+(?:\s+\p{Lu}|,| here| from|\.)/u;

/** Whether a sentence stands beside the matter. One that asks something never does. */
export function isAside(sentence: string): boolean {
  if (sentence.includes('?')) return false;
  const words = sentence.match(/\p{L}+/gu)?.length ?? 0;
  if (words > 22) return false;
  if ((openings.test(sentence) && words <= 14) || (introduces.test(sentence) && words <= 14) || about.test(sentence)) return true;
  const { manner, matter } = mannerOf(sentence);
  return matter === 0 || (matter === 1 && manner >= 2);
}

/** A sentence that ends by itself only at a new line, or runs on where a capital begins another: so many places are tried. */
const mostPlaces = 12;

/**
 * The lengths of the parts of a sentence whose last or first part stands beside the matter with no mark between:
 * «не грузится корзина / Жду ответа», «the pizza was cold Sorry if this is the wrong address.»
 */
export function runsOn(sentence: string): readonly number[] {
  const places = [
    ...sentence.matchAll(
      /[^\S\n]*\n\s*(?=\p{L})|(?<=(?:^|\s)[\p{Ll}\d][\p{L}\d'’]*) +(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)(?=\p{Lu}\p{Ll}*\s)|(?<=\p{L}{3}[.!]) +(?=\p{Ll})/gu,
    ),
  ].slice(0, mostPlaces);
  for (const { index, 0: gap } of places) {
    const [head, tail] = [sentence.slice(0, index), sentence.slice(index + gap.length)];
    const least = gap.includes('\n') ? 1 : 2;
    // «My name is» before a name is no sentence.
    if (isBeside(tail, least) || ((least === 1 || !openings.test(head)) && isBeside(head, least))) return [index, index + gap.length];
  }
  return [];
}

/** Stricter than `isAside`, for a part: nothing of the matter may be in it. */
function isBeside(part: string, least: number): boolean {
  const words = part.match(/\p{L}+/gu)?.length ?? 0;
  if (part.includes('?') || words > 16) return false;
  const { manner, matter } = mannerOf(part);
  return (matter === 0 && manner >= least) || (matter <= 3 && words >= 3 && (openings.test(part) || about.test(part)));
}
