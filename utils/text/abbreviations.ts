/** Shortened words whose full stop never ends a sentence: something always follows them. */
const leading =
  'ул просп пр-т пер пл наб бул б-р ш пос дер р-н респ кв корп стр лит эт д оф им гр гр-н г-н г-жа ' +
  'тов проф акад доц канд зам нач зав гл инж ген св о рис табл илл см ср напр прим п пп подп ст ч т тт разд абз стр с ' +
  'тел моб доб эл вх исх рег ном р/с к/с англ нем яз назв букв ' +
  'mr mrs ms dr prof st sr jr vs nos cf gen col capt lt sgt rev hon dept approx ext tel ' +
  'e.g i.e eg ie viz al';

/** Shortened words that may stand at the end of a sentence: a capital letter after them begins a new one. */
const trailing =
  'руб долл коп тыс млн млрд трлн др проч г гг в вв мин сек час шт кг гр мл см мм км м л га уп пач экз чел дн мес нед кв.м обл ' +
  'янв февр фев мар апр июн июл авг сент сен окт нояб ноя дек пн вт ср чт пт сб вс ' +
  'д п т.д т.п т.к т.е т.ч и.о н.э inc ltd co corp etc a.m p.m am pm jan feb mar apr jun jul aug sept sep oct nov dec ' +
  'mon tue wed thu fri sat sun u.s u.k hrs mins lb oz ft in';

const asSet = (list: string): ReadonlySet<string> => new Set(list.toLowerCase().split(' '));

/** Shortened only before a number: «no. 5», «fig. 2»; by themselves these are words. */
const counting = 'no fig figs vol art sec ch pp p дом лист этаж поз';

export const countingAbbreviations = asSet(counting);
export const leadingAbbreviations = asSet(leading);
export const trailingAbbreviations = asSet(trailing);

/** Pieces of abbreviations of several parts: «т. е.», «т. к.», «в т. ч.», «и т. д.»; the second letter decides. */
export const pairedAbbreviations: Readonly<Record<string, 'leading' | 'trailing'>> = {
  'т.е': 'leading',
  'т.к': 'leading',
  'т.ч': 'leading',
  'т.н': 'leading',
  'т.о': 'leading',
  'и.о': 'leading',
  'в.и.о': 'leading',
  'т.д': 'trailing',
  'т.п': 'trailing',
  'н.э': 'trailing',
  'e.g': 'leading',
  'i.e': 'leading',
  'a.m': 'trailing',
  'p.m': 'trailing',
  'u.s': 'trailing',
  'u.k': 'trailing',
  'p.s': 'leading',
};
