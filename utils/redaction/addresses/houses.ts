/** Whether « 71а-12», « 4-2» stands there: a house and its flat, never what may be from so many to so many. */
export function isHouseAndFlat(text: string): boolean {
  const [, house = '', letter = '', flat = ''] = /^ (\d{1,3})([а-я]?(?:[/к]\d{1,2})?)-(\d{1,4})(?!\d)/u.exec(text) ?? [];
  return house !== '' && (letter !== '' || Number(flat) < Number(house) || Number(flat) > Number(house) * 3);
}

/** «22к2», «12/3»: no other thing is numbered so. */
export function isBuilt(text: string): boolean {
  return /^\d{1,3}[а-я]?(?:[кс]|\/)\d{1,2}$/u.test(text.toLowerCase());
}
