import { withoutTimes } from './dates';

/** What happened to a ticket or a chat, and what to: the words stand in this order in both languages. */
const happened = new RegExp(
  '^(?:' +
    '(?:the\\s)?(?:ticket|case|request|conversation|chat|status|priority|owner|assignee|group|stage|заявка|обращение|запрос|тикет|чат|диалог|статус|приоритет|ответственный|исполнитель|группа|этап)' +
    '\\s(?:has\\sbeen\\s|have\\sbeen\\s|was\\s|is\\snow\\s|был[аои]?\\s)?(?:re)?(?:assigned|closed|opened|created|resolved|changed|updated|merged|moved|transferred|started|ended|set|начат[аоы]?|заверш[её]н[аоы]?|назначен[аоы]?|закрыт[аоы]?|открыт[аоы]?|создан[аоы]?|решен[аоы]?|решён|измен[её]н[аоы]?|обновл[её]н[аоы]?|переведен[аоы]?|переведён|передан[аоы]?|объединен[аоы]?)(?!\\p{L})' +
    '|[\\p{Lu}][\\p{L}.-]*(?:\\s[\\p{Lu}][\\p{L}.-]*){0,3}\\s(?:joined|left|accepted|started|ended|closed|reopened|took|начал[аи]?|завершил[аи]?|принял[аи]?|покинул[аи]?|закрыл[аи]?|взял[аи]?|присоединил(?:ся|ась))\\s(?:the\\s|this\\s|к\\s)?(?:chat|conversation|ticket|request|чат\\p{L}*|диалог\\p{L}*|заявк\\p{L}*|обращени\\p{L}*|запрос\\p{L}*)(?!\\p{L})' +
    '|(?:[\\p{Lu}][\\p{L}.-]*\\s){0,3}(?:(?:re|un)?assigned\\s(?:to|from)|(?:назначил|изменил|сменил|перев[её]л)[аи]?\\s(?:себя\\s|на\\s)?(?:исполнител|ответственн|статус|приоритет|тему|групп)|(?:changed|set|updated)\\s(?:the\\s)?(?:status|priority|owner|assignee|group|subject))' +
    ')',
  'iu',
);
/** `Jonas Weir assigned this to Marta`, «Анна Ким взяла обращение в работу». */
const acted = new RegExp(
  '^(?:[\\p{Lu}][\\p{L}.-]*\\s){1,3}(?:' +
    '(?:re|un)?(?:assigned|transferred|moved|routed|escalated|merged|linked|snoozed|opened|closed|marked|tagged|changed|updated|set)\\s' +
    '(?:this|the\\s(?:ticket|case|conversation|status|priority|owner|assignee|group|subject|tags?|due\\sdate)|status|priority)' +
    '|(?:взял|передал|перев[её]л|назначил|закрыл|открыл|объединил|отложил|изменил|добавил|удалил)[аи]?\\s' +
    '(?:себя|обращение|заявку|запрос|тикет|диалог|чат|статус|приоритет|тег|метку|тему|срок|исполнителя|наблюдателя)' +
    ')(?!\\p{L})',
  'u',
);
/** `Создана заявка`, `Назначен исполнитель`: what became of it stands first. */
const became =
  /^(?:создан|закрыт|открыт|зарегистрирован|назначен|измен[её]н|обновл[её]н|объедин[её]н|переоткрыт)[аоы]?\s(?:новая\s|новое\s)?(?:заявка|обращение|запрос|тикет|статус|приоритет|исполнитель|ответственный|группа|срок|тема)(?!\p{L})/iu;
/** `Статус: Новый → Назначен`: from one value to another. */
const turned = /^[^.?!→]{0,60}\S\s(?:→|➝|⟶|=>)\s\S[^.?!→]{0,40}$/u;
/** `Создал: Обмен с почтой, 23.11.2026 9:14:50`, «Назначено: группа ИТ-2»: what is kept of every document. */
const kept = /^(?:создал[аи]?|(?:пере)?назначен[аоы]?|created|(?:re)?assigned|routed)(?:\s(?:by|to))?\s?:/iu;
/** «Бот определил тему»: what the tool did. */
const done = /^(?:bot|бот|робот)\s\p{Ll}+(?:ed|set|л|ла|ло)\s/iu;
/** `Системный помощник: …` before it. */
const speaker = /^(?:system|система|системн\p{L}+(?:\s\p{L}+)?|bot|бот)\s?:\s*/iu;

/** `Copyright © 2024 Acme. All Rights Reserved.`: whose the tool is. */
const imprint = /^(?:©|\(c\)\s|copyright\s|all rights reserved|все права защищены)/iu;

/** Whether a line tells what became of the ticket, or whose the tool is, and is no one's words. */
export function isEvent(text: string): boolean {
  const line = text.trim();
  // What changed may be told line by line.
  if (line.includes('\n')) return line.length < 400 && line.split('\n', 2).every((each) => turned.test(each));
  if (line.length > 140) return false;
  const said = line.replace(speaker, '');
  const bare = withoutTimes(said);
  return (
    imprint.test(said) ||
    kept.test(said) ||
    done.test(said) ||
    turned.test(said) ||
    became.test(said) ||
    happened.test(said) ||
    happened.test(bare) ||
    (acted.test(bare) && !/[.!?…]$/u.test(bare))
  );
}
