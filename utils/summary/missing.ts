import type { Fact, FactKind } from '../text';

/** Something a reply will need and the letter does not name. */
export type Missing = 'order' | 'contract' | 'date' | 'amount' | 'product' | 'tracking' | 'details';

interface Need {
  readonly about: RegExp;
  readonly needs: readonly Missing[];
}

// One of the kinds is enough: an order or the parcel's number.
const instead: Readonly<Partial<Record<Missing, readonly FactKind[]>>> = {
  order: ['order', 'tracking', 'invoice', 'contract', 'request'],
  contract: ['contract', 'request', 'order'],
  tracking: ['tracking', 'order'],
};
const needs: readonly Need[] = [
  {
    about:
      /где (?:мой |наш )?(?:заказ|посылк)|когда (?:приедет|привезут|доставят|отправят)|заказ\p{L}* не (?:прив|при[шеё]|достав)|не (?:прив[её]зли|доставили|пришл\p{L} посылка)|(?:верн|возврат|отмен|замен)\p{L}* (?:\p{L}+ ){0,3}(?:заказ|товар|покупк)|where is my (?:order|parcel)|order (?:\p{L}+ ){0,3}(?:not|never|hasn't) (?:arriv|come|ship)|(?:cancel|return|exchange) (?:\p{L}+ ){0,2}(?:order|item)/iu,
    needs: ['order'],
  },
  {
    about:
      /(?:списал|сняли|двойн\p{L}+ списани|оплатил\p{L}? дважды|не (?:прошл\p{L}+|проходит) (?:оплат|плат[её]ж)|вернул\p{L}* не вс|charged|payment (?:failed|declined|went)|double charge|debited)/iu,
    needs: ['amount', 'date'],
  },
  {
    about:
      /(?:(?:интернет|связь|сигнал|телевидение|broadband|internet|signal)\p{L}* (?:\p{L}+ ){0,2}(?:не|нет|пропал|медлен|отключ|down|not|slow|gone|is out)|(?:нет|не работа\p{L}+|пропал\p{L}*|отключил\p{L}*|no) (?:\p{L}+ )?(?:интернет|связ|сигнал|internet|signal|broadband))/iu,
    needs: ['contract'],
  },
  {
    about:
      /(?:сломал\p{L}+|не (?:включается|работает)|брак\p{L}*|дефект|трещин|stopped working|broken|doesn't (?:work|turn on)|faulty|defect)/iu,
    needs: ['product', 'date'],
  },
];

/** So few words without a fact tell neither who nor what. */
const fewWords = 5;

/** What has to be asked before the letter can be answered. */
export function missingIn(own: string, facts: readonly Fact[]): Missing[] {
  const has = new Set(facts.map(({ kind }) => kind));
  const plain = own.replaceAll('’', "'");
  const first = needs.find(({ about }) => about.test(plain));
  const wanted = first?.needs ?? [];
  const missing = [...new Set(wanted)].filter((kind) => !(instead[kind] ?? [kind as FactKind]).some((each) => has.has(each)));
  const words = own.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (missing.length === 0 && facts.length === 0 && words > 0 && words <= fewWords) return ['details'];
  return missing;
}
