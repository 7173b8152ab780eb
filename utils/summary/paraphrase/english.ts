import type { Way } from './way';

/** What a customer leads a question in with: behind it the question stands in the order in which it is told on. */
const leads =
  /^(?:(?:and|so|also|but|hi|hello|just)[,!. ]+)*(?:(?:please|pls|kindly)[, ]+)?(?:(?:could|can|would) you (?:please |kindly )?(?:tell (?:me|us)|let (?:me|us) know|clarify|confirm|explain|advise)|(?:tell (?:me|us)|let (?:me|us) know|clarify|confirm|explain|advise)|i(?:['’]d| would) (?:also )?(?:like|love) to know|i (?:also )?ask|i (?:just )?(?:want|wanted|need) to know|(?:i['’]m |i am |just )?wondering)(?: please)?[,: ]+/iu;
const tellable = /^(?:(?:by|in|at|on|for|from|until|to) )?(?:whether|if|how|what|when|where|which|who|whom|whose|why)\b/iu;
/** What needs no lead to stand in that order. */
const inOrder = /^(?:whether|how to|what to|where to|when to|which [\p{L} ]+ to)\b/iu;

/** What customers tell a company to do. */
const orders =
  /^(?:send|give|refund|put|cancel|stop|correct|confirm|take|pay|get|call|help|return|reissue|explain|freeze|ring|bring|add|turn|answer|sort|update|delete|pass|close|remove|find|block|check|credit|open|set|move|make|fix|restore|book|withdraw|release|transfer|arrange|switch|recalculate|reopen|deliver|adjust|write|merge|replace|keep|post|void|reset|fill|unlock|collect|change|extend|prepare|forward|amend|phone|intercept|clarify|inform|resend|advise|provide|rebook|unsubscribe|issue|email|acknowledge|register|renew|activate|deactivate|reverse)\b/iu;

/** «I» is you, and a «you» that does something is we, when the company tells it on. Both in one ask would have to be guessed. */
function turned(text: string): string | undefined {
  const mine = /\b(?:i|i['’]\p{L}+|we|we['’]\p{L}+|me|us|my|mine|our|ours|myself|ourselves)\b/iu.test(text);
  const yours = /\b(?:you|you['’]\p{L}+|your|yours|u|ur|yourselves|yourself)\b/iu.test(text);
  if (mine && yours) return undefined;
  if (yours) {
    const doing = text
      .replace(/^((?:whether|if|how|what|when|where|which|who|why)(?: [\p{L}]+)?) you\b/iu, '$1 we')
      .replaceAll(/\byour\b/giu, 'our');
    return /\b(?:you|you['’]\p{L}+|yours|u|ur|yourselves|yourself)\b/iu.test(doing) ? undefined : doing;
  }
  return text
    .replaceAll(/\b(?:i am|i['’]m|we are|we['’]re)\b/giu, 'you are')
    .replaceAll(/\b(?:i|we) was\b/giu, 'you were')
    .replaceAll(/\b(?:i|we)(?=['’])/giu, 'you')
    .replaceAll(/\b(?:i|we|me|us)\b/giu, 'you')
    .replaceAll(/\b(?:my|our)\b/giu, 'your')
    .replaceAll(/\b(?:mine|ours)\b/giu, 'yours')
    .replaceAll(/\bmyself\b/giu, 'yourself')
    .replaceAll(/\bourselves\b/giu, 'yourselves');
}

/** The ask as a part of a sentence that tells it on; nothing where its grammar would have to be guessed. */
export function english(text: string, kind: 'question' | 'request'): Way | undefined {
  const asked = text.replace(leads, '');
  if ((asked !== text && tellable.test(asked)) || inOrder.test(asked)) return fit(asked, 'question');
  if (kind === 'question') return undefined;
  const plain = text
    .replace(/^(?:(?:and|so|then|now)[, ]+)*(?:(?:could|can|would|will) you )?(?:(?:please|pls|kindly|just)[, ]+)*/iu, '')
    .replace(/[, ]+(?:please|pls)$/iu, '');
  return orders.test(plain) ? fit(plain, 'request') : undefined;
}

function fit(asked: string, kind: 'question' | 'request'): Way | undefined {
  // Told on, a “please” inside would be the company's own.
  if (!/\p{L}\s/u.test(asked) || /[?!;]|\.\s|\bplease\b|\bpls\b/iu.test(asked)) return undefined;
  const words = turned(asked);
  return words === undefined ? undefined : { kind, words };
}

export const englishWords = {
  ask: 'You ask ',
  beg: 'You ask us to ',
  both: ' and would like us to ',
  and: ' and ',
  asks: 'You ask: ',
  writes: 'You write: ',
  quoted: (text: string) => `“${text.replaceAll(/[“”]/gu, '"')}”`,
} as const;
