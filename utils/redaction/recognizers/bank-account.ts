import { besideCodes, withCodes } from '../accounts';
import { account } from '../checks/checksums';
import { around, claim, type Run, fromRuns } from '../reading';
import { type Candidate, defineRecognizer } from '../recognizer';

/** Accounts of people and sole traders by the first digits and the currency: Bank of Russia, plan of accounts 579-П. */
const personal =
  /^(?:408(?:0[2-9]|1[0-9]|2[0-9])|42[1-6]0[1-9]|4550[1-9]|4230[1-9]|4260[1-9])(?:810|643|840|978|156|826|756|392|051|974|398|933)/;
/** Accounts of firms and of banks themselves: company requisites, nobody's secret. */
const corporate = /^(?:30[1-4]|40[1-7]|032)/;
const currency = /^\d{5}(?:810|643|840|978|156|826|756|392|933|398)/;
/** «routing 303085829 acct 0045792907», «sort code 20-45-71, account 70418823»: what stands beside says that the account is a bank's. */
const beside =
  /(?:routing|sort code|aba)(?: number| no\.?)?[ :#]{1,3}[\d-]{6,11}[ ,;]{1,3}(?:and )?(?:acct|account)(?: number| no\.?)?[ :#]{1,3}(\d[\d -]{4,18}\d)(?!\d)/g;
/** «Please use account 62 8840 1937 2 at FNB», «Payout goes to Vietcombank, number 0071000884263»: an account where a bank or a payment is spoken of. */
const abroadNumber =
  /(?:(?<![a-zà-ɏа-ӿ])(?:account|acct|a\/c|acc)(?: number| no\.?| #)?(?: is)?,?|(?:savings|current|checking|chequing|giro|deposit)(?: book| passbook)(?: number| no\.?)?(?: is)?,?|bank,?(?: account)?(?: number| no\.?)|(?<!бик )банк[а-яё]{0,2},?(?: номер)?(?: сч[её]т[а-яё]{0,2})?)[ ]?[:#]?[ ]?(\d[\d -]{6,20}\d)(?![\d/]|[.,-]\d)/g;
const paying =
  /(?<![a-zà-ɏа-ӿ])(?:banks?|[a-z]{2,12}bank|банк[а-яё]*|payouts?|pay (?:it|me|out)|wire|transfer|direct deposit|remit|beneficiary|refund(?:ed)?(?: it)? to (?:(?:my|the|our|this) )?(?:bank )?account|return(?:ed)?(?: it)? to (?:(?:my|the|our|this) )?(?:bank )?account|a\/c holder|account holder|ifsc|sort code|direct debit|standing order|bacs|overdraft|please use|swift|bic|branch|wages?|salary|payroll|pension|savings|credit union|building society|mutual|paid (?:into|in to|to|out)|перевед[а-яё]+|перечисл[а-яё]+)(?![a-zà-ɏа-ӿ])/;
const separators = /^(?:[ \t]{0,2}[-.·/]?[ \t]{0,2}|\n[> \t]*)$/;

function whole({ shape, gaps, first, last }: Run): boolean {
  return (
    !first.glued &&
    !last.gluedAfter &&
    gaps.every((gap) => separators.test(gap)) &&
    (shape.split('-').every((part) => part !== '2' || shape.length > 12) || shape.startsWith('3-2-3-'))
  );
}

/** Grouped by nobody's rule. */
const any = /./;

export default defineRecognizer({
  type: 'BANK_ACCOUNT',
  cues: [
    'счет',
    'счета',
    'счету',
    'счете',
    'счетом',
    'счёт',
    'р/с',
    'р с',
    'расчетн*',
    'лицевой счет',
    'л/с',
    'л с',
    'рс',
    'реквизит*',
    'account',
    'bank account',
    'счет получателя',
    'acc',
    'acct',
    'acct no',
    'a/c',
    'a/c no',
    'account no',
    'account number',
    'acc no',
    'acc number',
    'к/с',
    'корр*',
  ],
  find(reading) {
    const biks = [...reading.text.matchAll(/(?<!\d)0[14]\d{7}(?!\d)/g)].map(([bik]) => bik);
    const abroad = [...reading.lower.matchAll(beside)].map((match): Candidate => {
      const end = match.index + match[0].length;
      return { start: end - (match[1]?.length ?? 0), end, score: 0.95, evidence: 'prefix', because: match[0].slice(0, 9) };
    });
    const foreign = [...reading.lower.matchAll(abroadNumber)].flatMap((match): readonly Candidate[] => {
      const value = match[1] ?? '';
      const end = match.index + match[0].length;
      const count = value.replace(/\D/g, '').length;
      const about = reading.lower.slice(Math.max(0, match.index - 80), match.index + 5) + reading.lower.slice(end, end + 40);
      if (count < 8 || count > 17) return [];
      if (!match[0].startsWith('a/c') && !paying.test(match[0].startsWith('a') ? about : match[0] + about)) return [];
      return [{ start: end - value.length, end, score: 0.75, evidence: 'context', because: match[0].slice(0, 7) }];
    });
    const typed = fromRuns(reading.groups, { least: 20, most: 20, groupsAtMost: 10, shapes: any }, (run): readonly Candidate[] => {
      if (!(personal.test(run.digits) || currency.test(run.digits)) || !whole(run) || corporate.test(run.digits)) return [];
      const near = around(reading, run);
      const span = { start: run.start, end: run.end };
      const other = claim(near, ['UIN', 'KBK', 'ORDER', 'TRACK', 'BARCODE'], 3);
      if (other !== undefined) return [];
      if (personal.test(run.digits)) {
        const keyed = biks.some((bik) => account(run.digits, bik));
        return [
          { ...span, score: keyed ? 0.99 : 0.9, evidence: keyed ? 'checksum' : 'prefix', because: keyed ? 'БИК' : run.digits.slice(0, 5) },
        ];
      }
      const own = claim(near, ['BANK_ACCOUNT']);
      return own !== undefined && currency.test(run.digits) ? [{ ...span, score: 0.8, evidence: 'context', because: own.text }] : [];
    });
    const known = new Set<number>();
    return [...typed, ...abroad, ...besideCodes(reading), ...withCodes(reading), ...foreign].filter(
      ({ start }) => !known.has(start) && known.add(start),
    );
  },
  found: [
    ['Refund it to my account in Brno please, 19-2000145399/0800, thanks', '19-2000145399/0800'],
    ['зарплату переводят на 2600417702/1100 в Братиславе', '2600417702/1100'],
    ['the sort code is 20-44-91, and 73018526 is what goes after it', '73018526'],
    ['the money would be safe in a new account, 51960437 at 04-00-75', '51960437'],
    ['a/c no. 30487719265, IFSC SBIN0004162', '30487719265'],
    ["I'd like my wages paid elsewhere from now on: account 40871936, Monmouth", '40871936'],
    ['my savings book is 71640825, I moved', '71640825'],
    ['my direct deposit: routing 303085829 acct 0045792907, SSN', '0045792907'],
    ['sort code 20-45-71, account 70418823, in the name', '70418823'],
    ['Payout goes to Vietcombank, number 0071000884263. The', '0071000884263'],
    ['Please use account 62 8840 1937 2 at FNB. Rent', '62 8840 1937 2'],
    ['wire it to my account number 301-774-9920, Kasikorn', '301-774-9920'],
    ['Transfer it to my Kasikorn account, 301-2-77499-2', '301-2-77499-2'],
    ['выплата в Халык-банк, счёт 0071000884263', '0071000884263'],
    ['счёт 40817810099910004312', '40817810099910004312'],
    ['Счёт: 40817 810 8 8684 7827120', '40817 810 8 8684 7827120'],
    ['счет получателя 408 17 810 9 1425 2294815', '408 17 810 9 1425 2294815'],
    ['Сч. № 40817810\n285126085647', '40817810\n285126085647'],
    ['на 4230 1810 9172 2349 6602 прошу', '4230 1810 9172 2349 6602'],
    ['р/с 40802810792207507573 ИП', '40802810792207507573'],
  ],
  ignored: [
    'invoice 20004417/0800 was paid twice',
    'form 260041/2010 is on the desk',
    'КБК 18210803009113988726',
    'БИК банка 044525187',
    'УИН 18239201398806243160',
    'к/с 30101810700000000269',
    'р/с 40702810330945543089',
    'код 40817810',
    'my account 4455667788 was locked after the update',
    'the bank on 12 May 2024',
    'account ending 4455',
    'sort code is wrong on my account since 12-04-24, ring 0412 884 903',
    'bank transfer of 20-11-24, order 73018526',
  ],
});
