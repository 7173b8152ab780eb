import type { LetterPort } from '@/components/outside';

const drafts = {
  ru: 'Здравствуйте, Екатерина Андреевна!\n\nМы проверили начисления за ноябрь. За "отопление" насчитали лишние 1 250 руб., мы их сняли.\n\nЧто изменится:\n- в квитанции за декабрь сумма будет меньше;\n- переплата зачтётся в январе.\n\nАкт проверки прилагаем.\n\nС уважением,\nАнна Соколова',
  en: 'Dear Catherine,\n\nWe have checked the charges for November. The heating was 1,250 too much, and we have taken it off.\n\nWhat changes:\n- the December bill will be lower;\n- what you paid too much is set off in January.\n\nKind regards,\nAnna Brown',
};

/** A draft to be made a letter of, or none. */
export function fakeLetter(lang: 'ru' | 'en', gone = false): LetterPort {
  const source = {
    draft: drafts[lang],
    quoted: [],
    customer: lang === 'ru' ? 'Скворцова Екатерина Андреевна' : 'Catherine Starling',
    subject: lang === 'ru' ? 'О перерасчёте за ноябрь' : 'Recalculation for November',
    number: '184-77',
  };
  return {
    load: () => Promise.resolve(gone ? undefined : { source }),
    keep: () => Promise.resolve(),
    docx: () => Promise.resolve(new Uint8Array()),
    copy: () => Promise.resolve(),
    print: () => {},
  };
}
