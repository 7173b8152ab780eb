import { at, eachIn } from '../found';
import { defineRule } from '../rule';

const hosts =
  /(?<![\w-]|[\w-]\.)(?:(?:(?:https?:\/\/)?(?:[\w-]+\.)*(?:jira|confluence|wiki|gitlab|intranet|sharepoint-int|bitrix|redmine|youtrack|kibana|grafana|jenkins|zabbix|sentry|admin|crm|backoffice|corp|intra|staging|stage|dev|test)\.(?:[\w-]+\.)+[a-z]{2,}(?:[/:?#]\S*)?)|(?:https?:\/\/)?(?:[\w-]+\.)+(?:local|lan|corp|internal|intra|intranet|localdomain)(?![\w-])(?:[/:?#]\S*)?|https?:\/\/[\w-]+(?:[/:]\S*)(?![\w.])|(?:https?:\/\/)?(?:localhost|(?:10|127)(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})(?![\d.])(?:[/:?#]\S*)?|(?<![A-Za-zА-Яа-яЁё])[d-z]:\\[^\s\\]+(?:\\[^\s\\]+)*|https?:\/\/(?:[\w-]+\.)*(?:uat|preprod|qa|sandbox|demo-int|helpdesk-int)\.(?:[\w-]+\.)+[a-z]{2,}(?:[/:?#]\S*)?|https?:\/\/(?:dev|stage|staging|uat|preprod)-[\w-]+\.(?:[\w-]+\.)*[a-z]{2,}(?:[/:?#]\S*)?|ftp:\/\/(?:10|192|172|127)\.\S+|file:\/\/\S+|\\\\[\w-]+\\[^\s]+)/giu;

export default defineRule({
  id: 'link.internal',
  severity: 'block',
  check: ({ paragraphs, profile, context }) => {
    const letter = (context.customerMessage ?? '').toLowerCase();
    const own = (profile.internalHosts ?? []).filter(Boolean);
    return paragraphs.flatMap(({ start: from, paragraph }) => {
      const found = eachIn(paragraph, hosts, ([shown], start, end) =>
        // The customer runs it and asks about it.
        // The page of a router stands at the customer's home.
        (/^(?:https?:\/\/)?192\.168\.[0-9]{1,2}\.1\/?$/u.test(shown) &&
          /(?:роутер|маршрутизатор|модем|камер|router|modem|gateway|hub)/iu.test(`${letter} ${paragraph.text}`)) ||
        (/localhost/iu.test(shown) && letter.includes('localhost')) ||
        (/\.(?:ru|com|org|рф)$/u.test(shown) && !/^(?:https?:|jira|confluence|wiki|gitlab)/iu.test(shown))
          ? undefined
          : at(from + start, from + end, `Внутренний адрес: ${shown}`, `An internal address: ${shown}`),
      );
      const named = own.flatMap((host) => {
        const start = paragraph.text.toLowerCase().indexOf(host.toLowerCase());
        return start < 0 ? [] : [at(from + start, from + start + host.length, `Внутренний адрес: ${host}`, `An internal address: ${host}`)];
      });
      return [...found, ...named];
    });
  },
  bad: [
    { text: 'Инструкция: http://wiki.telecom.local/mail-setup' },
    { text: 'Подробности в https://jira.company.ru/browse/SUP-12' },
    { text: 'Откройте http://10.0.4.12/help' },
    { text: 'Фото лежат на Z:\\Общая\\Фото.' },
    { text: 'Файл лежит в \\\\fileserver\\support\\act.pdf' },
    { text: 'Смотрите desk.shelf.example', profile: { internalHosts: ['desk.shelf.example'] } },
  ],
  good: [
    { text: 'Откройте 192.168.0.1 в браузере, это страница вашего роутера.' },
    { text: 'Откройте C:\\Windows и удалите файл.' },
    { text: 'Инструкция: https://bank.example/help' },
    { text: 'Статья: https://ru.wikipedia.org/wiki/Почта' },
    { text: 'Версия прошивки 10.2.1 и раздел 192.' },
  ],
});
