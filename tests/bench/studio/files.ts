import { writeFileSync } from 'node:fs';

const words = ['заказ', 'доставка', 'возврат', 'деньги', 'курьер', 'склад', 'оплата', 'клиент', 'срок', 'чек', 'договор', 'обмен'];

/** A table of answers as another tool exports it: HTML of about 100 words with variables, a condition and a list. */
export function writeTable(path: string, count: number, mark: string): void {
  const rows = Array.from({ length: count }, (_, at) => {
    const text = Array.from(
      { length: 90 },
      (_one, nth) => words[(at * 7 + nth * nth) % words.length] + (nth % 9 === 0 ? String(at) : ''),
    ).join(' ');
    const body = `<p>Здравствуйте, {{to.first_name}}!</p><p>${text}</p><p>{{#if order}}Заказ <b>{{order}}</b>{{else}}Заказ{{/if}}.</p><ul><li>один</li><li>два</li></ul>`;
    return `${mark}-${at},"${mark} ответ ${at}",${mark}${at},,"тема ${at % 20}","${body}"`;
  });
  writeFileSync(path, ['id,title,shortcut,subject,tags,body', ...rows].join('\n'));
}
