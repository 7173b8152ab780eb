import { type Dialect, namesFor } from './dialect';

const names = namesFor({
  customer: 'name fullname customer customername client clientname contactname имяклиента клиент фио',
  customerFirst: 'firstname customerfirstname clientfirstname contactfirstname имя',
  customerAddress: 'email customeremail clientemail почта',
  operator: 'agent agentname operator operatorname оператор имяоператора',
  operatorFirst: 'agentfirstname operatorfirstname',
  company: 'company companyname компания',
  number: 'ticketid ticketnumber ticket номеробращения номерзаявки',
  subject: 'subject тема',
});
const pattern =
  /(?<![{\p{L}\p{N}])\$?\{([\p{L}_][\p{L}\p{N}_.-]{0,40})\}(?!\})|%([\p{L}_][\p{L}\p{N}_.-]{1,40})%|\[\[([\p{L}_][\p{L}\p{N}_. -]{0,40})\]\]/gu;

/** Braces that hold no name are code or a picture, and then none of them is a variable. */
const isOnlyNames = (text: string): boolean => !/[{}]/.test(text.replaceAll(pattern, ''));

/** `{name}`, `${name}`, `%NAME%`, `[[name]]` in a text of unknown origin, however the name is cased and joined. */
export const loose: Dialect = {
  names,
  sign: new RegExp(pattern.source, 'u'),
  translate: (text, to) =>
    isOnlyNames(text)
      ? text.replaceAll(pattern, (_all, braced?: string, percent?: string, bracketed?: string) => {
          const name = braced ?? percent ?? bracketed ?? '';
          const plain = name.toLowerCase().replaceAll(/[_. -]/g, '');
          return to.code(`{{${to.value(Object.hasOwn(names, plain) ? plain : name)}}}`);
        })
      : text,
};
