import type { Fact } from './fact';

/** People by their title, places, bodies and offices, feasts, nations, words that only count or shout. */
const noGoods = [
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Cllr|Sgt|PC)\.? \p{Lu}/u,
  /\p{L} (?:Road|Street|Avenue|Lane|Square|Crescent|Terrace|Close|Gardens|Row|Way|Hill|Valley|Station|County)$/u,
  /^(?:Block|Plot|Flat|Unit|Room|Floor|Zone|Gate|Platform|Terminal|Apartment|Apt|Ward|Suite|Row|Seats?|Bay|Door|Desk|Form|Page|Clause|Section|Article|Annex|Appendix) (?:[A-Z]|[A-Z]{0,2}-?\d+[A-Za-z]?)$/u,
  /(?:^|\s)(?:Commissioner|Ombudsman|Tribunal|Court|Authority|Council|Police|Commission|Bureau|Ministry|Department|Parliament|Watchdog|Standards|GPs?)$/u,
  /^(?:(?:Labou?r|Boxing|Memorial|Independence|Thanksgiving|Mother's|Father's|Valentine's|New Year's|Bank Holiday|\p{Lu}\p{Ll}+ Bank) ?(?:Day|Eve)|Thanksgiving|Halloween|Ramadan|Diwali|Hanukkah|Passover|Lent|Eid)$/u,
  /^(?:Romanian|Bulgarian|Hungarian|Czech|Slovak|Swedish|Norwegian|Danish|Finnish|Korean|Vietnamese|Thai|Persian|Hebrew|Lithuanian|Latvian|Estonian|Serbian|Croatian|Albanian|Nigerian|Ghanaian|Kenyan|Brazilian|Mexican|Canadian|Australian|Belgian|Swiss|Austrian|Israeli|Iranian|Syrian|Afghan|Pakistani|Georgian|Armenian|Kazakh|Filipino|Somali)$/u,
  /^(?:YOUR|MY|OUR|THE|THIS|THAT|HIS|HER|THEIR|Most|Many|Some|All|Every|Each|Both|Another|These|Those|Such) \p{Ll}/u,
];
/** "PSR 20991", "Tenancy LT-5526": a sort of paper and its number. */
const numbered =
  /^(?:[A-Z]{2,4}|Tenancy|Lease|Policy|Contract|Booking|Order|Invoice|Account|Ticket|Case|Claim) (?=[^a-z]*\d{4})[\p{Lu}\d /-]+$/u;
const number = /(?<![\p{L}])(?:no|nos|number|reg|ref|reference|vat|tin|id)[.:]?\s$/iu;

/** Whether a name is of somebody, somewhere, an authority or a paper, and so of nothing that could be sold. */
export function isNoGoods(text: string, { shown, start }: Fact): boolean {
  if (!/^\p{Lu}/u.test(shown)) return false;
  if (noGoods.some((pattern) => pattern.test(shown)) || numbered.test(shown)) return true;
  return /\d/u.test(shown) && number.test(text.slice(Math.max(0, start - 12), start));
}
