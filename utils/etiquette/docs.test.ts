import { expect, it } from 'vitest';
import { defaultProfile } from '../standards';
import { isLocked, reasonOf, rules } from './index';

const row = ({ id, severity, langs, why }: (typeof rules)[number]): string =>
  `| \`${id}\` | ${severity}${isLocked(id, defaultProfile) ? ', locked' : ''} | ${langs.join(', ')} | ${why.en} | ${why.ru} |`;

it('docs/rules.md lists the rules as they are; npx vitest -u writes it anew', async () => {
  const page = `# Rules of etiquette

Written by utils/etiquette/docs.test.ts from the rules themselves. A locked rule cannot be switched by an operator.

| rule | severity | languages | why | почему |
| --- | --- | --- | --- | --- |
${rules.map(row).join('\n')}
`;
  await expect(page).toMatchFileSnapshot('../../docs/rules.md');
});

it('every rule tells its reason; those with logic in reasons/logic.ts', () => {
  expect(rules.filter(({ id }) => reasonOf(id) === reasonOf('')).map(({ id }) => id)).toEqual([]);
});
