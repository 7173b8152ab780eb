import { addressIn, askedOnce, attribute, lineOf, personIn, upwards } from '../../reading';
import { partsOfName } from '../addressed';
import { withoutTimes } from '../dates';
import { ownText } from '../furniture';
import { grouped } from '../grouped';
import { bit } from '../judge/signs';
import { looksLikeName } from '../looks';
import { keyOf, pairsIn } from '../pairs';
import { wayOut } from '../people';
import { internal } from '../words';
import { gathering, type Choice } from './choice';
import { answeredIn, standingAt, toldIn } from './standing';

const staff =
  /(?<!\p{L})(?:agent|operator|support|staff|member|team|admin\p{L}*|moderator|developer|maintainer|assigne\p{L}+|owner|you|оператор\p{L}*|сотрудни\p{L}+|поддержк\p{L}+|администратор\p{L}*|исполнител\p{L}+|ответственн\p{L}+|специалист\p{L}*|менеджер\p{L}*|куратор\p{L}*|вы)(?!\p{L})/iu;
const guest =
  /(?<!\p{L})(?:customer|client|requester|reporter|contact|visitor|guest|patient|buyer|applicant|from|клиент\p{L}*|заявител\p{L}+|покупател\p{L}+|посетител\p{L}+|гость|контакт\p{L}*|пациент\p{L}*|от|абонент\p{L}*|автор)(?!\p{L})/iu;
/** What a letter ends with before its writer's name. */
const closes = /^(?:(?:kind |best |warm )?regards|best|thanks|cheers|yours|sincerely|с уважением|спасибо)(?!\p{L})[,\s]/iu;
const firm =
  /[«»"“”&]|(?<!\p{L})(?:ооо|ао|пао|зао|ип|ltd|llc|inc|gmbh|co|bank|банк|shop|store|магазин|отдел|служба|центр|school|школа|clinic|practice|team|support|desk|help|office|group|services?|inbox|все|мои|новые|all|my|new)(?!\p{L})/iu;
const greets = /^(?:здравствуйте|добр\p{L}+\s\p{L}+|привет|уважаем\p{L}+|hello|hi|hey|dear|good \p{L}+)(?!\p{L})/iu;

// Of the first letters alone: what utils/names knows of Latin spellings would weigh 0.7 KB more in every page.
const latin = 'a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh sch _ y _ e yu ya'.split(' ');
const inLatin = (word: string): string =>
  word
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[а-я]/g, (letter) => latin[letter.charCodeAt(0) - 1072] ?? '')
    .replace(/_/g, '');

/** How much of a name an address is made of: `polina.ershova@…` of «Полина Ершова», `p.ershova@…` somewhat less. */
function spelled(name: string, address: string): number {
  const local = address.split('@')[0]?.toLowerCase() ?? '';
  const [first = ''] = /^[a-z](?=[._-])/.exec(local) ?? [];
  const parts = name.split(/[\s-]/).map(inLatin);
  const whole = parts.filter((part) => part.length >= 4 && local.includes(part.slice(0, 4))).length;
  return whole === 0 ? 0 : whole + (first !== '' && parts.some((part) => part.startsWith(first)) ? 0.5 : 0);
}

/**
 * Every name of a part of the page that may be the customer's.
 * @param address the customer's, where the page tells it
 */
export const namesIn = (root: HTMLElement, address: string): readonly Choice[] => {
  const all = namesOn(root).map((one) => ({ ...one, made: spelled(one.text, address) }));
  // Of one family, the one whose first name the address tells.
  const most = Math.max(...all.map(({ made }) => made));
  return all.map(({ text, signs, made }) => {
    const is = made > 0 && made === most;
    return { text, signs: [...signs, bit(is), bit(address !== '' && !is)] };
  });
};

const rows = 'li, tr, a, button, [role="row"], [role="option"], [role="listitem"], [class*="item" i], [class*="row" i]';
const isOn = (row: Element): boolean =>
  row.matches('[aria-selected="true"], [aria-current]:not([aria-current="false"])') ||
  /(?:^|[\s_-])(?:active|selected|current|open|on)(?:[\s_-]|$)/i.test(attribute(row, 'class'));

/** Whether a name stands in a list only, and there in rows beside the one that is open: somebody else's conversation. */
export function isListedAlone(root: HTMLElement, name: string): boolean {
  const places = name === '' ? [] : toldIn(root).filter((at) => nameOf(ownText(at)) === name);
  return (
    places.length > 0 &&
    places.every((at) => {
      const row = at.closest(rows);
      const alike = [...(row?.parentElement?.children ?? [])].filter((one) => one.localName === row?.localName);
      return row !== null && !isOn(row) && alike.some(isOn);
    })
  );
}

/** Where makers list who is told of what becomes of a ticket. */
const followers = '[id*="watcher" i], [class*="watcher" i], [class*="follower" i]';

/** Before the addresses that an answer goes to, and before who works at the ticket, where nobody is named there. */
const toolsOwn = /^(?:reply[ -]?to|respond to|ответить кому|обратный адрес|назначен[ао])$/iu;

/** Without words of the tool, and without those who are only told of what becomes of the ticket as long as there are others. */
export function likely(root: HTMLElement, names: readonly Choice[]): readonly (readonly Choice[])[] {
  const some = names.filter(({ text }) => !toolsOwn.test(text));
  const told = new Set(toldIn(root).map((at) => (at.closest(followers) === null ? '' : nameOf(ownText(at)))));
  return [some.filter(({ text }) => !told.has(text)), some];
}

const namesOn = askedOnce((root: HTMLElement): readonly Choice[] => {
  const page = root.ownerDocument;
  const box = answeredIn(page);
  const elements = toldIn(root);
  const { take, found } = gathering();
  const times = new Map<string, number>();
  const values = new Map<HTMLElement, string>();
  for (const { key, element, label, text } of pairsIn(page)) {
    values.set(element, key);
    const name = nameOf(text.split(/\n|\s[·|•]\s/)[0] ?? '');
    if (name !== '' && /customer|recipient|operator/.test(key)) takeAt(element === label ? label : element, name, key);
  }
  function takeAt(at: HTMLElement, name: string, key: string): void {
    times.set(name, (times.get(name) ?? 0) + 1);
    take(name, [...standingAt(at, box), ...besideOf(at, name, key)]);
  }
  for (const at of elements) {
    const line = ownText(at);
    if (line === '' || line.length > 80) continue;
    const name = nameOf(line);
    if (name !== '') takeAt(at, name, values.get(at) ?? '');
  }
  const fields = elements.filter((at) => at.localName === 'input' && attribute(at, 'type') !== 'hidden');
  for (const at of fields) {
    const name = nameOf(lineOf(at));
    if (
      name !== '' &&
      /name|to|client|customer|fio|komu|имя|фио|кому/i.test(
        `${attribute(at, 'name')} ${attribute(at, 'id')} ${attribute(at, 'aria-label')}`,
      )
    )
      takeAt(at, name, 'recipient');
  }
  const texts = [...new Set(elements.map(ownText))].filter((text) => text.length > 3);
  const short = texts.filter((text) => text.length <= 40 && !greets.test(text));
  const said = {
    greetings: texts.filter((text) => greets.test(text)).map((text) => text.slice(0, 50)),
    opening: grouped(
      texts.filter((text) => text.length > 10),
      (text) => /^[^\s,]+/u.exec(text)?.[0] ?? '',
    ),
    short: grouped(
      short.flatMap((text) => text.split(/[\s,.:;()]+/u).map((word) => ({ word, text }))),
      ({ word }) => word,
    ),
  };
  const own = box === undefined ? '' : ['aria-label', 'placeholder', 'data-placeholder'].map((name) => attribute(box, name)).join(' ');
  return [...found].map(([text, signs]) => ({
    text,
    signs: [...signs, bit((times.get(text) ?? 0) > 1), bit((times.get(text) ?? 0) > 2), ...toldOf(text, said, `${own} `, page.title)],
  }));
});

/** A name as it is told, without courtesy, chips' crosses, times and remarks in brackets. */
const nameOf = askedOnce((line: string): string => {
  const [, label = '', value = ''] = /^([^:]{1,30}):\s+(.+)$/u.exec(line) ?? [];
  const whole = keyOf(label) === undefined ? line : value;
  // Behind an address stands what else is told: `ann@bell.example · Leeds, Chrome`.
  const said = addressIn(whole) === '' ? whole : (whole.split(/\s[·|•]\s/u)[0] ?? '');
  const bare = withoutTimes(personIn(said.replace(/\([^()@]*\)\s*$|[×✕✖✗]\s*$/gu, '')).name)
    .replace(/[,:;]+$/, '')
    .trim();
  const parts = bare.split(' ');
  // A word of code that stands alone is nobody: `ENOSPC`.
  if (
    parts.length > 5 ||
    bare.length < 3 ||
    closes.test(bare) ||
    greets.test(bare) ||
    /\d/.test(bare) ||
    !/\p{Ll}|\s/u.test(bare) ||
    !looksLikeName(bare)
  )
    return '';
  // Nor is a post by itself: “Member”, «Клиент».
  return keyOf(bare) === undefined && bare.replace(staff, '').replace(guest, '').trim() !== '' ? bare : '';
});

/** The lines that stand close around an element. */
const nearOf = askedOnce((at: HTMLElement): readonly string[] =>
  [...upwards(at)]
    .slice(1, 4)
    .filter((one) => !one.matches('body, main'))
    .map(lineOf)
    .filter((line) => line.length <= 200),
);

function besideOf(at: HTMLElement, name: string, key: string): readonly number[] {
  const near = nearOf(at);
  const [inner = ''] = near;
  const beside = near
    .filter((line) => line.length <= 80)
    .join(' ')
    .replace(name, '');
  const before = lineOf((at.previousElementSibling as HTMLElement | null) ?? undefined);
  return [
    bit(key === 'customer'),
    bit(key === 'recipient'),
    bit(key === 'operator'),
    bit(near.some((line) => addressIn(line) !== '')),
    bit(addressIn(inner) !== '' || addressIn(lineOf(at)) !== ''),
    bit(inner !== '' && withoutTimes(inner) !== inner),
    bit(near.some((line) => withoutTimes(line) !== line)),
    // Who writes for colleagues alone is one of them.
    bit(staff.test(beside) || internal.test(beside)),
    bit(guest.test(beside)),
    bit(staff.test(before)),
    bit(guest.test(before)),
    bit(near.some((line) => wayOut.test(line))),
    bit(/\+?\d[\d ()-]{8,}\d/.test(near.join(' '))),
  ];
}

/** What the page says, by what may tell of a name. */
interface Said {
  /** The first words of texts that greet. */
  readonly greetings: readonly string[];
  /** Texts by their first word. */
  readonly opening: ReadonlyMap<string, readonly string[]>;
  /** Texts as short as a signature by their words. */
  readonly short: ReadonlyMap<string, readonly { readonly text: string }[]>;
}

function toldOf(name: string, { greetings, opening, short }: Said, own: string, title: string): readonly number[] {
  const parts = partsOfName(name);
  const count = name.split(' ').length;
  const has = (line: string) => parts.some((part) => line.includes(part));
  const isCalled = (part: string) => opening.get(part)?.some((text) => text.length > name.length + 8) === true;
  const greeted = greetings.some(has) || parts.some(isCalled);
  const signed = parts.some((part) => short.get(part)?.some(({ text }) => text !== name) === true);
  return [
    bit(count === 1),
    bit(count === 2),
    bit(count === 3),
    bit(firm.test(name)),
    bit(/\p{Lu}\./u.test(name)),
    bit(!/\p{Ll}/u.test(name)),
    bit(greeted),
    bit(signed),
    bit(own.includes(name)),
    bit(own !== ' ' && has(own)),
    bit(title.includes(name)),
    bit(/^[\p{Lu}]\p{Ll}+$/u.test(name.split(' ')[1] ?? '')),
  ];
}
