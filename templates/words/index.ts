export { compare, holds, same } from './compare';
export { currencies, currencyIn } from './currencies';
export { addBusinessDays, addDays, type DateStyle, dateStyles, dayOf, russianHolidays, writeDate } from './dates';
export { numberOf, russianForm } from './numbers';
export { spell } from './spelled';
export { pastOf } from './past';
