/**
 * Sentences that a letter holds whatever it is about: how the writer came to write, what he hopes for, what he offers to
 * add. They may still say something, so they are not taken off: they count little.
 */
const openings =
  /^(?:\p{P}|\s)*(?:и |а |но |так|вот |and |but |so )*(?:надеюсь|буд(?:у|ем) (?:рад|благодар|признател|ждать)|прошу (?:не|прощения|принять|помощи|рассмотреть|ответить|понять)|(?:очень |с нетерпением )?(?:жду|ждем|ждём)|извин|прост(?:и|ите)|если (?:нужн|понадоб|потреб|что|необходим)|дайте знать|(?:очень )?рассчитываю|спасибо|благодар|заранее|не знаю,? (?:куда|кому|к кому)|представлюсь|позвольте|меня зовут|это [А-ЯЁ]|(?:я )?(?:ваш\p{L}* )?(?:давн|постоян)\p{L}+|ситуация (?:такая|следующая)|(?:в общем|короче|значит|дело в том)[, ]+вот|(?:пишу|обращаюсь|беспокою) |сразу |hope|i hope|sorry|apolog|let me know|do let me|please let me know|look(?:ing)? forward|i look forward|i know you|any help|i(?:'d| would) (?:be grateful|appreciate)|i don't (?:really )?know (?:who|whom|where)|thank|many thanks|this is my first|my name|it's [A-Z]|this is [A-Z]|i am writing|i'm writing|so here|here's the|a friend|i have a (?:small|quick|question)|first of all|feel free|have a )/iu;
const about =
  /(?:созванив|созвон|дозвон|горяч\p{L}+ лини|звонил\p{L}* (?:вам|на)|(?:это|моё?|мое|ваше?) (?:письмо|сообщение)|письмо попад|этот адрес|длинн\p{L}+ (?:письмо|сообщение)|не (?:тот|по) адрес|по рекомендации|пишу (?:вам|сюда)|внимани|понимани|сотрудничеств|spoke on the phone|on the phone last|tried (?:the|your) (?:hot|help)?line|hotline|wrong (?:address|department|person)|right (?:person|place|department)|long (?:message|letter|e-?mail)|recommended (?:you|your)|for your time|sort (?:this|it) out|quick (?:answer|reply|response)|hear(?:ing)? from you)/iu;

/** Whether a sentence stands beside the matter. One that asks something never does. */
export function isAside(sentence: string): boolean {
  if (sentence.includes('?')) return false;
  const words = sentence.match(/\p{L}+/gu)?.length ?? 0;
  if (words > 22) return false;
  return (openings.test(sentence) && words <= 14) || about.test(sentence);
}
