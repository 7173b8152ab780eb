import { genderOf } from '../../names';
import { customerOf, politeName } from '../features/greeting';
import { at, instead } from '../found';
import { defineRule } from '../rule';

const nobody =
  /(?:уважаем|дорог|мил)(?:ый|ая|ой|ые|ие)(?:\(ая\))? (?:наш[a-zа-яё]{1,2} )?(?:клиент|покупател|абонент|пользовател|гост|заявител|заказчик|партн[её]р|пациент|вкладчик|за[её]мщик|жил|пассажир|подписчик|друг|друз|коллег|читател|получател|отправител|собственник|потребител|страховател|слушател|студент|ученик|родител|арендатор|владелец|плательщик|путешественник|турист|посетител|зрител|держател|обративш|продавец|продавц|господин|госпожа|товарищ|сэр|мадам|абитуриент|соискател|участник)[a-zа-яё]*|(?:dear|hello|hi|good (?:morning|afternoon|evening|day)),? (?:sirs?(?: ?(?:\/|or|and) ?madams?)?|madam|(?:most |highly |valued |our |esteemed |loyal |dear )*(?:customer|client|user|guest|member|subscriber|patient|passenger|friend|applicant|buyer|seller|shopper|tenant|resident|student|parent|policy ?holder|card ?holder|account ?holder|taxpayer|donor|partner|reader|visitor|travell?er|consumer|citizen|merchant|claimant|candidate|supporter|ticket holder|homeowner|householder|driver|owner|learner|employee|pupil|insured|renter|borrower|player|cardmember|business owner|traveler|flyer|host|[a-z]+-?goer|commuter|volunteer|attendee)s?(?![a-z])|(?:[a-z]+ ){1,2}(?:customer|client|user|guest|member|subscriber|patient|passenger|applicant|tenant|resident|parent|visitor|traveller|owner|holder|reader|buyer|friend|supporter|donor|student|learner|partner)s?(?![a-z]))|to whom it may concern/iu;

export default defineRule({
  id: 'greet.impersonal',
  severity: 'warn',
  check: (draft) => {
    const customer = customerOf(draft);
    const { start: from, end: to } = draft.form.opening;
    // «Mr Nowak», «Nell»: not known for sure to the tables of names, and a name all the same.
    const titled = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?[A-Z][a-z'-]+(?: [A-Z][a-z'-]+)?$/u.exec(draft.context.customerName ?? '')?.[0];
    const company =
      /(?<![a-z])(?:team|support|sales|shop|store|company|office|department|group|bank|service|services|accounts|procurement|customer|admin|info)(?![a-z])/iu;
    const match = customer || (titled && !company.test(titled)) ? nobody.exec(draft.shadow.slice(from, to)) : undefined;
    if (!match) return [];
    if (
      /^(?:господин|госпожа)$/iu.test(match[0].split(' ').at(-1) ?? '') &&
      /^ [A-ZА-ЯЁ]/u.test(draft.text.slice(from + match.index + match[0].length))
    )
      return [];
    const start = from + match.index;
    const end = start + match[0].length;
    const name = customer ? politeName(draft, customer) : (titled ?? '');
    const gender = customer ? genderOf(customer) : 'unknown';
    const right =
      draft.lang === 'en'
        ? `${customer && !/^dear/iu.test(match[0]) ? 'Hello' : 'Dear'} ${name}`
        : gender === 'unknown'
          ? `Здравствуйте, ${name}`
          : `${gender === 'f' ? 'Уважаемая' : 'Уважаемый'} ${name}`;
    // «Дорогой читатель, здравствуйте»: the greeting is there already.
    const greets = /^, (?:здравствуй|добр|hello|good )/iu.test(draft.shadow.slice(end));
    const fix = match.index === 0 && name !== '' ? instead(start, end, greets ? name : right) : undefined;
    return [at(start, end, `Имя известно: ${name}`, `The name is known: ${name}`, fix)];
  },
  bad: [
    { text: 'Уважаемый покупатель!', context: { customerName: 'Ольга Никитична' } },
    { text: 'Здравствуйте, уважаемый клиент!', context: { customerName: 'Олег' } },
    { text: 'Dear Sir/Madam,', context: { customerName: 'Anna Reed' } },
    { text: 'Dear valued customer,', context: { customerName: 'Peter' } },
    { text: 'Dear library user,', context: { customerName: 'Ingrid Solberg' } },
    { text: 'Dear Applicant,', context: { customerName: 'Mr Nowak' } },
  ],
  good: [
    { text: 'Уважаемый покупатель!', context: {} },
    { text: 'Уважаемая Ольга Никитична!', context: { customerName: 'Ольга Никитична' } },
    { text: 'Уважаемый клиент!', context: { customerName: 'kotik_83' } },
    { text: 'Dear Ms Reed,', context: { customerName: 'Anna Reed' } },
  ],
});
