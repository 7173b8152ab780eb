// node scripts/etiquette/expand.ts: writes the lexica that the extension carries, word forms written out.
import { writeFileSync } from 'node:fs';
import { compile, compileReasons } from './compile.ts';

for (const lang of ['ru', 'en'] as const) {
  const { path, text, rules, mistakes } = compile(lang);
  writeFileSync(path, text);
  for (const mistake of mistakes) console.error(mistake);
  if (mistakes.length > 0) process.exitCode = 1;
  console.log(`${lang}: ${rules.length} lexical rules, ${Math.round(text.length / 1024)} KB`);
}

const reasons = compileReasons();
writeFileSync(reasons.path, reasons.text);
