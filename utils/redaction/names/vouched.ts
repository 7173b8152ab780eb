import { type Around, capital, inside } from './kind-of-text';
import { Kind } from './lexicon';
import { elder, kin, kinRussian, looseRoles, own, roleRussian, roles, trade } from './roles';
import { title } from './lead';
import { Ending, type NameToken, Shape } from './tokens';
import { weights } from './vouched.generated';

const greeting =
  /^(?:здравствуйте|здравствуй|привет|день|вечер|утро|уважаем(?:ая|ый)|дорог(?:ая|ой)|спасибо|уважением|hello|hi|hey|dear|morning|afternoon|evening|thanks|thank|regards|cheers|best|sincerely)$/;
const saying = /^(?:зовут|имя|имени|фамили[яиюей]+|подпис[а-я]*|кто|name|named|called|signed|who|ask|spoke|talked|i'm|am|this)$/;
const done =
  /^[а-я]{2,}л(?:а|и|ся|ась|ись)?$|^(?:говорит|просит|обещает|пишет|работает|считает|утверждает|хочет|отвечает|живет|ждет|знает|может)$/;
/** What people do to each other: «сказала», “promised”. */
const human =
  /^(?:(?:ска|пока|прика|отка|расска|обеща|позвон|ответ|спрос|попрос|предлож|отправ|забыл|приш|приех|приез|подпис|оформ|выда|приня|помог|объясн|довез|постав|прив[её]з|хам|нагруб|работ|перезвон|ушел|уехал|живет|поблагодар|благодар|жалоб|отзыв|связат|встрет|познаком|переда)[а-я]*|said|says|told|tells|promised|asked|insisted|phoned|called|rang|wrote|emailed|helped|served|signed|refused|answered|replied|apologi[sz]ed|confirmed|explained|spoke|talked|met|works|worked|lives|lived|thank|thanks|tell|remind|ask|invited|married|died|born)$/;
const small =
  /^(?:а|и|но|что|как|если|когда|не|ни|же|ли|бы|то|это|мы|я|вы|он|она|они|нас|вас|мне|нам|вам|меня|его|ее|их|там|тут|еще|уже|только|даже|где|так|and|or|but|that|as|if|when|not|so|we|i|you|he|she|they|me|us|it|is|was|are|were|be|been|has|had|have|will|would|can|could|then|because|than|with|without|via|per)$/;
const toWhom = /^(?:от|у|к|ко|для|с|со|про|by|from|for|with|to|tell)$/;
const where = /^(?:в|во|на|до|из|at|in|on|near|into|of|through|over)$/;
const joint = /^(?:и|или|and|or|&|,)$/;
/** Before a word that something is called by, with a name between them: “the Robbie Burns supper”. */
const article = /^(?:the|a|an|same|another|any|every)$/;
/** What an article and somebody's name stand before too: “the Wilkins order”. */
const matter =
  /^(?:orders?|accounts?|bookings?|parcels?|packages?|files?|invoices?|famil(?:y|ies)|household|wedding|polic(?:y|ies)|claims?|applications?|contracts?|names?|deliver(?:y|ies)|refunds?|complaints?|tickets?|reservations?|appointments?|rooms?|house|estate|team|brothers|sisters|twins|boys?|girls?|kids|children|couple|lads?|lady|woman|man|person|profile|login|payments?|address|letter|email|message|number|request|matter|issue)$/;

const given = Kind.given | Kind.short | Kind.latinGiven;
const surname = Kind.surname | Kind.latinSurname | Ending.surname;
const foreign = Kind.foreign | Kind.transliterated;

const called = (norm: string) =>
  kin.has(norm) ||
  roles.has(norm) ||
  looseRoles.has(norm) ||
  elder.has(norm) ||
  kinRussian.test(norm) ||
  roleRussian.test(norm) ||
  trade.test(norm);

/** What the rules before the tagger said of a place. */
export interface Before {
  /** The tagger's highest sum in it. */
  readonly most: number;
  /** The highest of what the words before lead to. */
  readonly led: number;
  /** Whether a word shortly before says that somebody is named. */
  readonly introduced: boolean;
}

const openMark = /^["«“„]$/;
const closeMark = /^["»”“]$/;

/** Whether a place is part of a title in quotation marks: “Mrs Dalloway”, «Бабушка Аня», “Adam Smith in ten slides”. */
function inTitle(tokens: readonly NameToken[], first: number, last: number): boolean {
  const norm = (at: number) => tokens[at]?.norm ?? '';
  let from = first;
  while (from > first - 2 && (title.test(norm(from - 1)) || called(norm(from - 1)))) from--;
  if (!openMark.test(norm(from - 1))) return false;
  if (closeMark.test(norm(last + 1))) return from < first;
  if (!/^(?:in|on|at|of|and|for|with|и|в|на|у|из|для|с)$/.test(norm(last + 1))) return false;
  for (let at = last + 2; at < last + 8; at++) {
    if (closeMark.test(norm(at))) return true;
    if ((tokens[at]?.shape ?? Shape.edge) >= Shape.number) return false;
  }
  return false;
}

/** What holds or carries a thing called by a name: “a jar of Paul Newman dressing”. */
const holder =
  /^(?:jars?|bottles?|box(?:es)?|tins?|cans?|packs?|packets?|tubes?|tubs?|bags?|bars?|pots?|cartons?|pints?|slices?|cop(?:y|ies))$/;

/**
 * Whether a thing is called by a name: “the Samuel Adams variety case”, “the Lady Dunmore lounge”, “Monty's Diner”,
 * “theirs is called Dolly”.
 */
function namesThing(tokens: readonly NameToken[], first: number, last: number): boolean {
  const norm = (at: number) => tokens[at]?.norm ?? '';
  if (norm(last + 1) === "'s" && tokens[last + 2]?.shape === Shape.capital && ((tokens[last + 2]?.lex ?? 0) & given) === 0) return true;
  if (norm(first - 1) === 'of' && holder.test(norm(first - 2))) return true;
  if (
    norm(first - 1) === 'called' &&
    /^(?:theirs|yours|ours|mine|it|it's|one|which)$/.test(norm(norm(first - 2) === 'is' ? first - 3 : first - 2))
  )
    return true;
  const next = norm(last + 1);
  return (
    (article.test(norm(first - 1)) || (title.test(norm(first - 1)) && norm(first - 2) === 'the')) &&
    tokens[last + 1]?.shape === Shape.lower &&
    /^[a-z]{3,}$/.test(next) &&
    !small.test(next) &&
    !toWhom.test(next) &&
    !where.test(next) &&
    !done.test(next) &&
    !human.test(next) &&
    !matter.test(next) &&
    !/^(?:who|whom|whose|which|said|says|did|does|had|may|must|should|shall|might|never|also|just|only)$/.test(next)
  );
}

/** What speaks for and against a place being somebody: what he does, is to others, where he stands, what else has capitals. */
export function signs(
  tokens: readonly NameToken[],
  first: number,
  last: number,
  { most, led, introduced }: Before,
  around: Around,
): readonly string[] {
  const norm = (at: number) => tokens[at]?.norm ?? '';
  const shape = (at: number) => tokens[at]?.shape ?? Shape.edge;
  const before = (far: number, is: (norm: string) => boolean) => [1, 2, 3, 4].some((back) => back <= far && is(norm(first - back)));
  const after = (far: number, is: (norm: string) => boolean) => [1, 2, 3].some((on) => on <= far && is(norm(last + on)));
  const words = tokens.slice(first, last + 1);
  const any = (kinds: number) => words.some(({ lex }) => (lex & kinds) > 0);
  if (inTitle(tokens, first, last) || namesThing(tokens, first, last)) return [nobodys];
  const found = ['any'];
  const seen = (name: string, is: boolean) => {
    if (is) found.push(name);
  };
  seen('rated 10', most > 10);
  seen('rated 20', most > 20);
  seen('rated 30', most > 30);
  seen('rated 50', most > 50);
  seen('said', led > 0 && led < 25);
  seen('told', led === 25);
  seen('titled', led === 40);
  seen('introduced', introduced);
  seen('two words', last === first + 1);
  seen(
    'initial',
    words.some((token) => token.shape === Shape.initial),
  );
  seen('patronymic', any(Ending.patronymic));
  seen('given', any(given));
  seen('whole', last > first && any(given) && any(surname));
  seen(
    'unknown',
    words.some((token) => token.shape !== Shape.initial && (token.lex & (given | surname | foreign | Ending.patronymic)) === 0),
  );
  seen('ordinary', any(Kind.ordinary));
  seen('foreign', any(foreign));
  seen(
    'small letters',
    words.every((token) => token.shape === Shape.lower),
  );
  seen('latin', /^[a-z]/.test(norm(first)));
  seen('called', before(3, called));
  seen('owned', own.has(norm(first - 1)) || own.has(norm(first - 2)));
  seen(
    'greeted',
    before(4, (word) => greeting.test(word)),
  );
  seen(
    'its word',
    before(3, (word) => saying.test(word)),
  );
  seen(
    'acts',
    after(2, (word) => done.test(word)),
  );
  seen(
    'acted',
    before(2, (word) => done.test(word)),
  );
  seen(
    'human',
    before(3, (word) => human.test(word)),
  );
  seen('to whom', toWhom.test(norm(first - 1)));
  seen('where', where.test(norm(first - 1)));
  const noun = norm(first - 1);
  const plain = !small.test(noun) && !toWhom.test(noun) && !where.test(noun) && !done.test(noun);
  seen('of a thing', shape(first - 1) === Shape.lower && plain && !called(noun) && !human.test(noun) && !greeting.test(noun));
  seen('small word', small.test(noun));
  seen('is', /^(?:is|was|has)$/.test(norm(last + 1)));
  seen('owner', norm(last + 1) === "'s");
  seen('capital after', capital(tokens[last + 1]));
  seen('listed after', joint.test(norm(last + 1)) && shape(last + 2) === Shape.capital);
  seen('listed before', joint.test(norm(first - 1)) && shape(first - 2) === Shape.capital);
  seen('ends a line', shape(last + 1) >= Shape.line);
  seen('ends all', last + 1 >= tokens.length - 1);
  seen('opens', /^[.!?]/.test(norm(first - 1)));
  seen('after a dash', /^[—–:-]$/.test(norm(first - 1)));
  seen('in brackets', norm(first - 1) === '(' || norm(last + 1) === ')');
  seen('quoted', /^["«“„]$/.test(norm(first - 1)));
  seen('from somewhere', /^(?:from|in|on|at|из|с)$/.test(norm(last + 1)));
  seen('he or she', around.third);
  const ours = words.filter((_token, at) => inside(tokens, first + at)).length;
  const share = (around.capitals - ours) / Math.max(1, around.words - words.length);
  seen('capitals 5', share > 0.05);
  seen('capitals 10', share > 0.1);
  seen('capitals 20', share > 0.2);
  seen('capitals 35', share > 0.35);
  return found;
}

/** How sure a name is that stands in a text of nobody else's data: such a text is somebody's from `sure` on, a name alone from `alone` on. */
export const Certainty = { sure: 0.9, alone: 0.8, beside: 0.7, none: 0.6 } as const;

/** The sign of what is nobody's beyond all others. */
export const nobodys = 'nobody';
/** Signs that are enough by themselves. */
const vouching = ['said', 'told', 'titled', 'introduced', 'patronymic'];
const strong = 1.5;
const enough = 0.5;
/** The tagger's own surety that a name needs which stands alone. */
const rated = 0.75;

/** The certainty of a name by its signs, and by the tagger's own surety (0.5–0.9). */
export function certainty(found: readonly string[], surety: number, by: ReadonlyMap<string, number> = weights): number {
  if (found[0] === nobodys) return Certainty.none;
  let sum = 0;
  for (const sign of found) sum += by.get(sign) ?? 0;
  if (sum > strong) return Certainty.sure;
  const has = (sign: string) => found.includes(sign);
  const told = (has('initial') && has('two words')) || vouching.some(has);
  if (surety >= rated && (told || sum > enough)) return Certainty.alone;
  return sum > -strong ? Certainty.beside : Certainty.none;
}
