/** What may stay of a value; types without a form here, the secrets among them, are never shown partly. */
const forms: Readonly<Record<string, (value: string) => string | undefined>> = {
  // PCI DSS 4.0, requirement 3.4.1: no more than the bank's number and the last four; the last four are enough to tell cards apart.
  CARD: (value) => lastFour(value),
  BANK_ACCOUNT: (value) => lastFour(value),
  IBAN: (value) => lastFour(value),
  CONTRACT: (value) => (value.replace(/\D/g, '').length >= 8 ? lastFour(value) : undefined),
  PHONE(value) {
    const digits = value.replace(/\D/g, '');
    return digits.length < 10 || digits.length > 13
      ? undefined
      : `+${digits.length > 10 ? digits.slice(0, -10).replace(/^8$/, '7') : '7'} *** ***-**-${digits.slice(-2)}`;
  },
  EMAIL: (value) => (/^[\p{L}\d][^\s@]*@[^\s@]+$/u.test(value) ? `${value.charAt(0)}***${value.slice(value.indexOf('@'))}` : undefined),
  PERSON: (value) =>
    value
      .split(/\s+/u)
      // A letter that stands alone is left alone: the full stop after it may not be part of the name.
      .flatMap(
        (word) => word.match(/\p{L}\./gu) ?? (/^\p{L}/u.test(word) ? [`${word.charAt(0).toUpperCase()}${word.length > 1 ? '.' : ''}`] : []),
      )
      .join(' '),
};

function lastFour(value: string): string | undefined {
  const digits = value.replace(/[^\dA-Z]/giu, '');
  return digits.length < 8 || !/\d{4}$/.test(digits) ? undefined : `**** ${digits.slice(-4)}`;
}

/** A value with the most of it hidden, where its type allows that. */
export function partly(type: string, value: string): string | undefined {
  return forms[type]?.(value);
}
