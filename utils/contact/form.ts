/** A field of the company's contact record. */
export interface ContactField {
  readonly key: string;
  readonly label: { readonly ru: string; readonly en: string };
  readonly type: 'text' | 'long' | 'choice' | 'number' | 'date' | 'boolean';
  readonly required?: boolean;
  /** For `choice`: codes with what they are called. */
  readonly choices?: readonly { readonly code: string; readonly ru: string; readonly en: string }[];
  /** Shown only where another field has one of these values. */
  readonly when?: { readonly field: string; readonly is: readonly string[] };
  /** What fills it at first: `ticket.order`, `script.reason`, `log.code`, `summary`; the first that is known. */
  readonly from?: readonly string[];
}

export interface ContactForm {
  readonly fields: readonly ContactField[];
}

export type FieldValues = Readonly<Record<string, string>>;

const code = (name: string, ru: string, en: string) => ({ code: name, ru, en });

/** The form of a company that has not made its own: a code, a summary, an outcome. */
export const defaultForm: ContactForm = {
  fields: [
    {
      key: 'code',
      label: { ru: 'Тема', en: 'Topic' },
      type: 'choice',
      required: true,
      from: ['log.code', 'topic'],
      choices: [
        code('delivery', 'Доставка', 'Delivery'),
        code('refund', 'Возврат', 'Refund'),
        code('payment', 'Оплата', 'Payment'),
        code('account', 'Доступ', 'Access'),
        code('complaint', 'Жалоба', 'Complaint'),
        code('conflict', 'Конфликт', 'Conflict'),
        code('outage', 'Сбой или авария', 'Outage'),
        code('documents', 'Документы', 'Documents'),
        code('general', 'Справка', 'Information'),
        code('other', 'Другое', 'Other'),
      ],
    },
    { key: 'summary', label: { ru: 'Суть', en: 'Summary' }, type: 'long', required: true, from: ['summary', 'ticket.subject'] },
    {
      key: 'result',
      label: { ru: 'Итог', en: 'Outcome' },
      type: 'choice',
      required: true,
      from: ['log.result', 'result'],
      choices: [
        code('solved', 'Решено', 'Solved'),
        code('handed', 'Передано', 'Handed over'),
        code('waiting', 'Ждём клиента', 'Waiting for the customer'),
      ],
    },
    {
      key: 'department',
      label: { ru: 'Кому передано', en: 'Handed over to' },
      type: 'text',
      required: true,
      when: { field: 'result', is: ['handed'] },
      from: ['handover'],
    },
    {
      key: 'order',
      label: { ru: 'Заказ или договор', en: 'Order or contract' },
      type: 'text',
      from: ['ticket.order', 'ticket.contract', 'ticket.request'],
    },
  ],
};

/** What a field is called: by the form, or by the usual one where the company has taken it out since. */
export function labelOf(form: ContactForm, key: string, language: 'ru' | 'en'): string {
  return [...form.fields, ...defaultForm.fields].find((field) => field.key === key)?.label[language] ?? key;
}

const answers = { yes: { ru: 'Да', en: 'Yes' }, no: { ru: 'Нет', en: 'No' } } as const;

/** A field's value as it is called: a choice and a yes or no by their names, all others as they are. */
export function shownValue(form: ContactForm, key: string, value: string, language: 'ru' | 'en'): string {
  const field = form.fields.find((one) => one.key === key) ?? defaultForm.fields.find((one) => one.key === key);
  if (field?.type === 'boolean' && (value === 'yes' || value === 'no')) return answers[value][language];
  return field?.choices?.find(({ code: one }) => one === value)?.[language] ?? value;
}

/** The fields that stand in the form with these values, in their order. */
export function shownFields(form: ContactForm, values: FieldValues): readonly ContactField[] {
  return form.fields.filter(({ when }) => when === undefined || when.is.includes(values[when.field] ?? ''));
}

/** A choice's code for what is known: the code itself, the beginning of a finer one (`refund-defect` is a `refund`), or its name. */
function codeFor(field: ContactField, known: string): string {
  const choices = field.choices ?? [];
  const low = known.toLowerCase();
  const exact = choices.find(({ code: one, ru, en }) => one.toLowerCase() === low || ru.toLowerCase() === low || en.toLowerCase() === low);
  const coarse = exact ?? choices.find(({ code: one }) => low.startsWith(`${one.toLowerCase()}-`));
  return coarse?.code ?? '';
}

/** Values that what is known gives the form; what the operator typed already stays. */
export function fillForm(form: ContactForm, known: FieldValues, typed: FieldValues = {}): FieldValues {
  const filled = form.fields.flatMap((field): (readonly [string, string])[] => {
    const given = typed[field.key];
    if (given !== undefined) return [[field.key, given]];
    for (const source of field.from ?? []) {
      const value = known[source] ?? '';
      const fits = field.type === 'choice' ? codeFor(field, value) : value;
      if (fits !== '') return [[field.key, fits]];
    }
    return [];
  });
  // Values of fields that the company has since taken out of the form are kept, never dropped.
  const gone = Object.entries(typed).filter(([key]) => !form.fields.some((field) => field.key === key));
  return Object.fromEntries([...filled, ...gone]);
}

export type FieldFault = 'required' | 'number' | 'date' | 'choice';

const faultOf = ({ type, required, choices }: ContactField, value: string): FieldFault | undefined => {
  if (value.trim() === '') return required ? 'required' : undefined;
  if (type === 'number') return /^-?\d+(?:[.,]\d+)?$/u.test(value.replaceAll(/\s/gu, '')) ? undefined : 'number';
  if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value)) ? undefined : 'date';
  if (type === 'choice') return choices?.some(({ code: one }) => one === value) ? undefined : 'choice';
  return undefined;
};

/** What is wrong with the shown fields, by their keys; empty when the contact can be finished. */
export function faultsOfForm(form: ContactForm, values: FieldValues): Readonly<Record<string, FieldFault>> {
  return Object.fromEntries(
    shownFields(form, values).flatMap((field) => {
      const fault = faultOf(field, values[field.key] ?? '');
      return fault === undefined ? [] : [[field.key, fault] as const];
    }),
  );
}
