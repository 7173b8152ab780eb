import { type CheckContext, checkDraft, whyOf } from '@/utils/etiquette';
import type { Channel } from '@/utils/ticket';
import { complaint, type Complaint, defineCommand, isComplaint, textOption } from '../command';
import { answerLines } from '../lines';
import { readProfile, withSoundRules } from '../library';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const channels: readonly string[] = ['email', 'ticket', 'chat'] satisfies readonly Channel[];
const isChannel = (value: unknown): value is Channel => typeof value === 'string' && channels.includes(value);

type Kind = 'text' | 'flag';
const kinds: Readonly<Record<Exclude<keyof CheckContext, 'channel' | 'attachments'>, Kind>> = {
  localTime: 'text',
  localDate: 'text',
  customerName: 'text',
  customerMessage: 'text',
  isFirstReply: 'flag',
};
const typeOf: Readonly<Record<Kind, string>> = { text: 'string', flag: 'boolean' };

/** Attachments as a number of them, as yes or no, or as a list: of names, or of whatever a tool has for each; undefined where not told. */
function attachmentsOf(value: unknown): number | undefined | Complaint {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return Number(value);
  if (Array.isArray(value)) return value.length;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  return complaint(
    'context.attachments: число, true или false, или список имён',
    'context.attachments must be a number, true or false, or a list of names',
  );
}

/** What is told of the ticket; what is not told is not known. An e-mail unless told otherwise. */
function contextOf(value: unknown): CheckContext | Complaint {
  if (value === undefined || value === null) return { channel: 'email' };
  if (!isRecord(value)) return complaint('context — объект', 'context must be an object');
  const { channel } = value;
  if (channel !== undefined && channel !== null && !isChannel(channel))
    return complaint(`channel — одно из ${channels.join(', ')}`, `channel must be one of ${channels.join(', ')}`);
  const wrong = Object.entries(kinds).find(([name, kind]) => value[name] != null && typeof value[name] !== typeOf[kind])?.[0];
  if (wrong) return complaint(`context.${wrong}: не тот тип значения`, `context.${wrong}: a value of another type is needed`);
  const attachments = attachmentsOf(value['attachments']);
  if (isComplaint(attachments)) return attachments;
  const told = Object.keys(kinds).filter((name) => value[name] != null);
  return { ...Object.fromEntries(told.map((name) => [name, value[name]])), attachments, channel: channel ?? 'email' };
}

/** Etiquette of replies, line by line. */
export default defineCommand({
  about: {
    ru: 'Этикет ответов: строки {id, text, lang, context} → {id, findings}',
    en: 'Etiquette of replies: lines {id, text, lang, context} → {id, findings}',
  },
  options: {
    profile: { type: 'string', value: 'FILE', about: { ru: 'профиль организации (YAML)', en: "the organisation's profile (YAML)" } },
  },
  async run(call) {
    const path = textOption(call, 'profile');
    const read = await readProfile(path);
    const profile = path === undefined ? read : await withSoundRules(call, path, read);
    const { lang } = call.terminal;
    return answerLines(call, ({ text, context: told }) => {
      if (typeof text !== 'string') return complaint('text — строка', 'text must be a string');
      const context = contextOf(told);
      if (isComplaint(context)) return context;
      const findings = checkDraft(text, { context, profile }).map(({ rule, start, end, severity, message, clause, fixes }) => ({
        rule,
        start,
        end,
        severity,
        message: message[lang],
        why: whyOf({ rule, clause })[lang],
        fixes: fixes.map(({ label, edits }) => ({ label: label[lang], edits })),
      }));
      return { findings };
    });
  },
  examples: [
    {
      args: [],
      input: '{"id":1,"text":"Здравствуйте, {{имя}}!","context":{"channel":"chat"}}\n',
      prints: /^\{"id":1,"findings":\[\{"rule":"left\.placeholder","start":14,"end":21,"severity":"block",/,
    },
    {
      args: [],
      input: '{"id":"a","text":"Да, самовывоз бесплатный.","context":{"channel":"chat"}}\n',
      prints: '{"id":"a","findings":[]}\n',
    },
    { args: [], input: '{"id":2}\n', prints: '{"id":2,"error":"text must be a string"}\n', status: 1 },
    {
      args: [],
      input: '{"id":3,"text":"Да","context":{"channel":"fax"}}\n',
      prints: '{"id":3,"error":"channel must be one of email, ticket, chat"}\n',
      status: 1,
    },
    {
      args: [],
      input: '{"id":4,"text":"Да","context":{"attachments":"two"}}\n',
      prints: '{"id":4,"error":"context.attachments must be a number, true or false, or a list of names"}\n',
      status: 1,
    },
    {
      args: ['--profile', 'p.yaml'],
      files: { 'p.yaml': 'forbiddenPromises: [вернём вдвое]\n' },
      input: '{"id":5,"text":"Мы вернём вдвое.","context":{"channel":"chat"}}\n',
      prints: /promise\.forbidden.*"severity":"block"/,
    },
    ...['0', 'false', '[]'].map((attachments) => ({
      args: [],
      input: `{"id":6,"text":"Счёт прикладываю.","context":{"channel":"chat","attachments":${attachments}}}\n`,
      prints: /"rule":"left\.attachment"/,
    })),
    ...['2', 'true', '["счёт.pdf"]', 'null'].map((attachments) => ({
      args: [],
      input: `{"id":7,"text":"Счёт прикладываю.","context":{"channel":"chat","attachments":${attachments}}}\n`,
      prints: '{"id":7,"findings":[]}\n',
    })),
    {
      args: ['--profile', 'p.yaml'],
      files: {
        'p.yaml':
          'ownRules:\n  - id: own.vip\n    message: Не говорим «вип»\n    phrases: [вип]\n  - id: own.bad\n    message: x\n    phrases:\n      - клиент\n      - (без пары\n  - phrases: [а]\n',
      },
      input: '{"id":8,"text":"Вы наш вип клиент.","context":{"channel":"chat"}}\n',
      prints: /"rule":"own\.vip"(?!.*own\.bad)/,
      complains: /p\.yaml:9: ownRules: “\(без пары”: a bracket without its pair\n.*p\.yaml:10: ownRules: the rule has no id/,
    },
    { args: ['--profile', 'none.yaml'], complains: /there is no such file/, status: 2 },
  ],
});
