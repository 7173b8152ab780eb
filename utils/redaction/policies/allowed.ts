import type { Profile } from '../../standards';
import { nameStem } from '../names';
import type { PrivateSpan } from '../finding';

/** Why something personal by its form may stay: said to the operator. */
export type Leave = 'own' | 'hotline' | 'role-mailbox' | 'firm' | 'operator' | 'greeting' | 'quoted';

const roles =
  /^(?:info|support|help|helpdesk|hello|contact|contacts|office|sales|shop|zakaz|order|orders|service|servis|admin|mail|noreply|no-reply|pr|press|hr|job|jobs|career|billing|buh|finance|returns|vozvrat|claims|feedback|team|care|privacy|security|abuse|dpo|otzyv|kachestvo)(?:[.+_-][a-z\d]+)?@/iu;
const hotline = /^(?:\+?7|8)800\d{7}$/;
const bare = (value: string) =>
  value
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\d@]/gu, '')
    .replace(/^8(?=\d{10}$)/, '7');
const stems = (name: string) =>
  (
    name
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/\p{L}{3,}/gu) ?? []
  ).map(nameStem);

/** Letters of a greeting up to the name: «Здравствуйте, », «Уважаемая », «Dear Ms. ». */
const greeting =
  /^\s*(?:(?:здравствуй(?:те)?|добр(?:ый|ое|ого)\s+(?:день|вечер|утро|дня|времени\s+суток)|приветствую|привет|уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие)|многоуважаем(?:ый|ая)|доброй\s+ночи|hello|hi|hey|dear|good\s+(?:morning|afternoon|evening)|greetings)(?:[\s,!.]|\s+there)*(?:(?:господин|госпожа|г-н|г-жа|mr|mrs|ms|miss|dr)\.?\s+)?)$/iu;
const greetingAfter = /^\s*[,!.]?\s*(?:здравствуйте|добрый|доброе|доброго|приветствую|hello|good\s+(?:morning|afternoon|evening))/iu;

function greets(text: string, { start, end }: PrivateSpan): boolean {
  if (start > 80) return false;
  const before = text.slice(0, start);
  return greeting.test(before) || (before.trim() === '' && greetingAfter.test(text.slice(end, end + 40)));
}

function ownValues({ company, masking }: Profile): ReadonlySet<string> {
  return new Set([company.phone, ...(masking?.allow ?? [])].filter((value) => value.trim() !== '').map(bare));
}

function ownDomain(profile: Profile): string {
  return profile.company.site
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/:?#].*$/, '');
}

/** Why a found value may stay by default: own requisites, hotlines, role mailboxes, the operator's own name, the greeting. */
export function leaveFor(text: string, span: PrivateSpan, profile: Profile): Leave | undefined {
  const value = text.slice(span.start, span.end);
  const digits = value.replace(/[^\d+]/g, '');
  if (ownValues(profile).has(bare(value))) return 'own';
  switch (span.type) {
    case 'PHONE':
      return hotline.test(digits) ? 'hotline' : undefined;
    case 'EMAIL':
      if (roles.test(value)) return 'role-mailbox';
      return ownDomain(profile) !== '' && value.toLowerCase().endsWith(`@${ownDomain(profile)}`) ? 'own' : undefined;
    case 'INN':
      return digits.length === 10 ? 'firm' : undefined;
    case 'OGRN':
      return digits.length === 13 ? 'firm' : undefined;
    case 'PERSON': {
      const operator = new Set(stems(profile.operator.name));
      const own = stems(value);
      if (own.length > 0 && own.every((stem) => operator.has(stem))) return 'operator';
      return greets(text, span) ? 'greeting' : undefined;
    }
    default:
      return undefined;
  }
}
