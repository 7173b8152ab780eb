import { describe, expect, it } from 'vitest';
import { defaultForm } from '../contact';
import { defaultProfile, parseProfile, type Profile, writeProfile } from '.';

const source = `# Стандарты поддержки
company:
  name: Лавка   # как в договоре
keepDays: 30
rules: {RU-TYPO: off}
contactForm:
  fields:
    - {key: code, label: Тема, type: choice, choices: [брак, срок]}
    - {key: sum, label: {ru: Сумма, en: Sum}, type: number, when: {field: code, is: брак}}
ours: 1`;
const profileOf = (text: string): Profile => {
  const { profile } = parseProfile('profile.yaml', text);
  if (!profile) throw new Error('no profile');
  return profile;
};

describe('a profile', () => {
  it('has defaults for what its file leaves out, and warns of what it does not know', () => {
    const { profile, problems } = parseProfile('profile.yaml', source);
    expect(profile).toMatchObject({
      company: { name: 'Лавка', site: '' },
      keepDays: 30,
      vy: 'consistent',
      contactForm: {
        fields: [
          { key: 'code', label: { ru: 'Тема', en: 'Тема' }, choices: [{ code: 'брак', ru: 'брак' }, {}] },
          { key: 'sum', when: { field: 'code', is: ['брак'] } },
        ],
      },
    });
    expect(problems).toMatchObject([{ line: 10, field: 'ours', severity: 'warning' }]);
    expect(profileOf('')).toEqual(defaultProfile);
    expect(profileOf('company:\nvy: upper')).toEqual({ ...defaultProfile, vy: 'upper' });
  });
  it.each([
    ['keepDays: 30', 'keepDays: 0', 4, 'keepDays'],
    ['keepDays: 30', 'keepDays: скоро', 4, 'keepDays'],
    ['off}', 'no}', 5, 'rules.RU-TYPO'],
    ['type: number', 'type: sum', 9, 'contactForm.fields.1.type'],
    ['field: code', 'field: other', 6, 'contactForm'],
    ['key: sum', 'key: code', 6, 'contactForm'],
    ['choices: [брак, срок]', 'choices: []', 8, 'contactForm.fields.0'],
    ['keepDays: 30', 'masking: {numbers: [{pattern: [7]}]}', 4, 'masking.numbers.0.pattern'],
    ['keepDays: 30', 'ownRules: [{id: a, phrases: [b]}]', 4, 'ownRules.0.message'],
    ['keepDays: 30', 'ownRules: a', 4, 'ownRules'],
    ['keepDays: 30', 'letterhead: 5', 4, 'letterhead'],
    ['keepDays: 30', 'contactForm2: 1\ncompany2: 1\nlongest: {chat: 0}', 6, 'longest.chat'],
  ])('%j as %j: line and field are named, the rest holds', (from, to, line, field) => {
    const { profile, problems } = parseProfile('profile.yaml', source.replace(from, to));
    expect(profile).toMatchObject({ company: { name: 'Лавка' }, vy: 'consistent' });
    expect(problems[0]).toMatchObject({ line, field, severity: 'error' });
    expect(problems[0]?.message.ru).toMatch(/[а-я]/u);
  });
  it('of a wrong item only the item is left out', () => {
    const items = `holidays: [12-31, 13-40, 05-09]
ownRules:
  - {id: a, phrases: [вип], message: Не говорим}
  - {id: b, phrases: [лох], severity: so}
privacy: {PHONE: mask, CARD: stop}`;
    expect(parseProfile('', items)).toMatchObject({
      profile: { holidays: ['12-31', '05-09'], ownRules: [{ id: 'a' }], privacy: { PHONE: 'mask' } },
      without: [
        ['privacy', 'CARD'],
        ['ownRules', '1'],
        ['holidays', '1'],
      ],
    });
    expect(parseProfile('', items).profile?.privacy).toEqual({ PHONE: 'mask' });
  });
  it('whose YAML is wrong says nothing', () => {
    const { profile, problems } = parseProfile('profile.yaml', source.replace('keepDays: 30', 'keepDays: 30\n- x'));
    expect(profile).toBeUndefined();
    expect(problems).toMatchObject([{ line: 5, field: '', severity: 'error' }]);
  });
});

describe('a profile written', () => {
  it('changes the lines that say something else, and no other', () => {
    const profile = profileOf(source);
    expect(writeProfile(source, profile)).toBe(source);
    expect(writeProfile(source, { ...profile, keepDays: 45, operator: { name: 'Анна', position: '' } })).toBe(source.replace('30', '45'));
  });
  it('asks not in which order the fields of what is set come', () => {
    const { company, ...rest } = profileOf(source);
    const turned = { ...rest, company: { site: company.site, phone: '', name: company.name, hours: '' } };
    expect(writeProfile(source, turned)).toBe(source);
    expect(writeProfile('', { ...defaultProfile, company: { site: '', phone: '', name: '', hours: '' } })).toBe('');
  });
  it('keeps what is wrong in it, for its author to mend, whatever else is written', () => {
    const wrong = `masking:
  allow: [info@lavka.ru]
  numbers:
    - pattern: [7] # ?
    - pattern: "ЗК-\\\\d{6}"
  styles: {CARD: stars, PHONE: tag}
ownRules:
  - {id: b, phrases: [лох]} # чьё
rules: {a.b: no}
keepDays: soon`;
    const profile = profileOf(wrong);
    expect(writeProfile(wrong, profile)).toBe(wrong);
    const written = writeProfile(wrong, {
      ...profile,
      masking: { ...profile.masking, allow: ['a@b.ru'] },
      ownRules: [{ id: 'c', phrases: ['вип'], message: 'Нет' }],
      rules: { 'a.b': 'off', 'c.d': 'hint' },
    });
    expect(written).toContain('- pattern: [7] # ?');
    expect(written).toMatch(/styles: .*CARD: stars/u);
    expect(written).toContain('- {id: b, phrases: [лох]} # чьё');
    expect(written).toContain('keepDays: soon');
    expect(profileOf(written)).toMatchObject({
      masking: { allow: ['a@b.ru'], numbers: [{}], styles: { PHONE: 'tag' } },
      ownRules: [{ id: 'c' }],
      rules: { 'a.b': 'off', 'c.d': 'hint' },
    });
  });
  it('says what it was told, and nothing that goes without saying', () => {
    const profile: Profile = { ...profileOf(source), vy: 'lower', contactForm: defaultForm, targets: { replyMinutes: 15 }, breaks: false };
    const written = writeProfile(source, profile);
    expect(profileOf(written)).toEqual(profile);
    expect(written).toContain('# как в договоре');
    expect(written).not.toMatch(/closing|operator|locked/u);
    const { targets: _none, ...without } = profile;
    expect(profileOf(writeProfile(written, without))).toEqual(without);
    expect(writeProfile('', defaultProfile)).toBe('');
    expect(profileOf(writeProfile('', { ...defaultProfile, company: { ...defaultProfile.company, name: 'А' } }))).toMatchObject({
      company: { name: 'А', phone: '' },
    });
  });
});

it('everything that is said of masking comes back as it was written', () => {
  const masking: Required<NonNullable<Profile['masking']>> = {
    styles: { PHONE: 'partial' },
    allow: ['8 800 100-20-30'],
    numbers: [{ pattern: 'ЗК-\\d{6}' }],
    strict: ['PERSON'],
    locked: ['CARD', 'SNILS'],
  };
  const { profile, problems } = parseProfile('', writeProfile('', { ...defaultProfile, masking }));
  expect(problems).toEqual([]);
  expect(profile?.masking).toEqual(masking);
});
