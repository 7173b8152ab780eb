import { readFile } from 'node:fs/promises';
import { findPrivate, maskAll, numberProblems, patternFaults, soundPolicy, weigh } from '@/utils/redaction';
import type { Profile } from '@/utils/standards';
import { type CommandCall, complaint, defineCommand, textOption } from '../command';
import { readProfile } from '../library';
import { answerLines } from '../lines';

/** Tells of the company's own patterns that are not used, with file and line; the others are used all the same. */
async function tellProblems({ terminal: { complain, lang } }: CommandCall, path: string, profile: Profile): Promise<void> {
  const problems = numberProblems(profile.masking);
  if (problems.length === 0) return;
  const lines = (await readFile(path, 'utf8')).split('\n');
  for (const { pattern, why } of problems) {
    const line = lines.findIndex((text) => text.includes(pattern) || text.includes(pattern.replaceAll('\\', '\\\\'))) + 1;
    complain(`${path}:${line}: masking.numbers: «${pattern}» ${patternFaults[why][lang]}`);
  }
}

/** A profile without the fields of its policy that cannot be used; they are named. */
function sound({ terminal: { complain, lang } }: CommandCall, path: string | undefined, profile: Profile): Profile {
  if (path === undefined) return profile;
  const { masking: _given, ...rest } = profile;
  const { policy, faults } = soundPolicy(profile);
  for (const { field, wanted } of faults)
    complain(
      `${path}: ${field}: ${lang === 'ru' ? 'не понято и не действует, здесь может стоять' : 'not understood and without effect, here may stand'} ${wanted}`,
    );
  return { ...rest, ...policy };
}

/** Personal, bank and commercial data found in texts, and the texts with it masked. */
export default defineCommand({
  about: {
    ru: 'Личные и банковские данные в текстах: строки {id, text} → {id, spans, masked}',
    en: 'Personal and bank data in texts: lines {id, text} → {id, spans, masked}',
  },
  options: {
    profile: { type: 'string', value: 'FILE', about: { ru: 'профиль организации (YAML)', en: "the organisation's profile (YAML)" } },
    policy: {
      type: 'string',
      value: 'FILE',
      about: {
        ru: 'только поля privacy и masking профиля (YAML): что делать с каждым видом данных',
        en: 'only the fields privacy and masking of a profile (YAML): what to do with each type',
      },
    },
    explain: {
      type: 'boolean',
      about: { ru: 'почему найдено и что с этим делать', en: 'why each was found, and what is to be done with it' },
    },
  },
  async run(call) {
    const path = textOption(call, 'profile');
    const policyPath = textOption(call, 'policy');
    const own = sound(call, path, await readProfile(path));
    const policy = policyPath === undefined ? undefined : sound(call, policyPath, await readProfile(policyPath));
    const masking = policy?.masking ?? own.masking;
    const profile: Profile = {
      ...own,
      privacy: { ...own.privacy, ...policy?.privacy },
      ...(masking !== undefined && { masking }),
    };
    if (path !== undefined) await tellProblems(call, path, own);
    if (policyPath !== undefined && policy !== undefined) await tellProblems(call, policyPath, policy);
    const ruled = path !== undefined || policyPath !== undefined;
    const explain = call.options['explain'] === true;
    // Without a policy everything found is masked: nobody has said what may stay.
    const masked = (text: string) =>
      weigh(text, findPrivate(text, profile), profile).filter(({ action, hint }) => hint === undefined && (!ruled || action !== 'allow'));
    return answerLines(call, ({ text }) => {
      if (typeof text !== 'string') return complaint('text — это строка', 'text must be a string');
      const all = weigh(text, findPrivate(text, profile), profile).map(
        ({ start, end, type, score, action, leave, evidence, because, hint }) => ({
          hint: hint === true,
          span: {
            start,
            end,
            type,
            score,
            ...((ruled || explain) && { action, ...(leave !== undefined && { leave }) }),
            ...(explain && { evidence, because, ...(profile.masking?.locked?.includes(type) === true && { locked: true }) }),
          },
        }),
      );
      const spans = all.flatMap(({ hint, span }) => (hint ? [] : [span]));
      const hints = all.flatMap(({ hint, span }) => (hint ? [span] : []));
      return { spans, ...(hints.length > 0 && { hints }), masked: maskAll(text, profile.masking, masked) };
    });
  },
  examples: [
    {
      args: [],
      input: '{"id":1,"text":"😀 Карта 4111 1111 1111 1111"}\n{"id":2}\n',
      prints:
        '{"id":1,"spans":[{"start":9,"end":28,"type":"CARD","score":0.99}],"masked":"😀 Карта **** 1111"}\n{"id":2,"error":"text must be a string"}\n',
      status: 1,
    },
    {
      args: ['--explain'],
      input: '{"id":1,"text":"звоните 8-800-555-35-35"}\n',
      prints: /"action":"allow","leave":"hotline","evidence":"context","because":"звоните"\}\],"masked":"звоните \[ТЕЛЕФОН\]"/,
    },
    {
      args: ['--policy', 'policy.yaml'],
      files: { 'policy.yaml': 'privacy:\n  PHONE: allow\nmasking:\n  styles:\n    PERSON: numbered\n    EMAIL: partial\n' },
      input: '{"id":1,"text":"Иванов Пётр, тел. +7 916 123-45-67, ivan@mail.ru. Передайте Иванову Петру."}\n',
      prints: /"masked":"\[ИМЯ 1\], тел\. \+7 916 123-45-67, i\*\*\*@mail\.ru\. Передайте \[ИМЯ 1\]\."/,
    },
    {
      args: ['--profile', 'profile.yaml'],
      files: {
        'profile.yaml':
          'masking:\n  numbers:\n    - pattern: (a+)+$\n    - pattern: "ЗК-\\\\d{6}"\n      type: CONTRACT\n    - pattern: "(7"\n',
      },
      input: '{"id":1,"text":"по ЗК-123456 всё верно"}\n',
      prints: /"type":"CONTRACT"/,
      complains:
        /profile\.yaml:3: masking\.numbers: «\(a\+\)\+\$» could run without end[^]*profile\.yaml:6: masking\.numbers: «\(7» is no regular expression/,
    },
    {
      args: [],
      input: '{"id":1,"text":"У меня сахарный диабет."}\n',
      prints: '{"id":1,"spans":[],"hints":[{"start":7,"end":22,"type":"HEALTH","score":0.6}],"masked":"У меня сахарный диабет."}\n',
    },
    {
      args: ['--policy', 'policy.yaml', '--explain'],
      files: {
        'policy.yaml':
          'privacy:\n  PHONE: forbid\n  CARD: mask\nmasking:\n  allow: 5\n  numbers: abc\n  locked: [CARD]\n  styles:\n    CARD: tag\n',
      },
      input: '{"id":1,"text":"Карта 4111 1111 1111 1111"}\n',
      prints: /"action":"mask","evidence":"checksum","because":"Luhn","locked":true\}\],"masked":"Карта \[НОМЕР КАРТЫ\]"/,
      complains:
        /masking\.numbers: not understood and without effect[^]*masking\.allow: not understood[^]*privacy\.PHONE: [^\n]*block, mask, suggest, allow/,
    },
    { args: ['--profile', 'nowhere.yaml'], input: '', complains: /no such file/, status: 2 },
  ],
});
