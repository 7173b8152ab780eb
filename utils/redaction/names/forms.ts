/** Case forms of Russian names by rule; all in lower case with ё as е. */

const hushing = /[жшчщц]$/;
const velar = /[гкхжшчщ]$/;
const vowel = /[аеиоуыэюя]$/;

/** Stems in which a vowel drops: Пётр is regular, Павел and Лев are not. */
const dropped: Readonly<Record<string, string>> = { павел: 'павл', лев: 'льв', любовь: 'любов' };

function unique(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)];
}

function onA(stem: string, soft: boolean): readonly string[] {
  const y = soft || velar.test(stem) ? 'и' : 'ы';
  const oj = soft || hushing.test(stem) ? ['ей'] : ['ой'];
  const ending = soft ? 'я' : 'а';
  return [
    stem + ending,
    stem + y,
    stem + 'е',
    stem + (soft ? 'ю' : 'у'),
    ...oj.flatMap((one) => [stem + one, stem + one.replace('й', 'ю')]),
  ];
}

/** A man's name: Иван, Андрей, Юрий, Игорь, Никита, Илья, and those that never change. */
export function manForms(name: string): readonly string[] {
  if (name.endsWith('ия')) return womanForms(name);
  if (name.endsWith('а')) return unique(onA(name.slice(0, -1), false));
  if (name.endsWith('я')) return unique(onA(name.slice(0, -1), true));
  const stem = dropped[name] ?? name.replace(/[йь]$/, '');
  if (name.endsWith('й') || name.endsWith('ь')) {
    return unique([
      name,
      stem + 'я',
      stem + 'ю',
      stem + 'ем',
      stem + (name.endsWith('ий') ? 'и' : 'е'),
      ...(name.endsWith('ий') ? [stem.slice(0, -1) + 'ье'] : []),
    ]);
  }
  if (vowel.test(name)) return [name];
  return unique([name, stem + 'а', stem + 'у', stem + (hushing.test(stem) ? 'ем' : 'ом'), stem + 'е']);
}

/** A woman's name: Анна, Мария, Дарья, Любовь; one on a consonant never changes. */
export function womanForms(name: string): readonly string[] {
  if (name.endsWith('ия')) {
    const stem = name.slice(0, -1);
    return unique([name, stem + 'и', stem + 'ю', stem + 'ей', stem + 'ею']);
  }
  if (name.endsWith('а')) return unique(onA(name.slice(0, -1), false));
  if (name.endsWith('я')) return unique(onA(name.slice(0, -1), true));
  if (name.endsWith('ь')) {
    const stem = name.slice(0, -1);
    return unique([name, stem + 'и', name + 'ю', (dropped[name] ?? stem) + 'и']);
  }
  return [name];
}

/** What stays of a name in all its cases; two where a vowel drops out: «Кравец», «Кравца». */
export function stemsOf(name: string): readonly string[] {
  if (/(?:ск|цк)(?:ий|ой)$|[нрлмвд](?:ый|ой)$/.test(name) && name.length > 5) return [name.slice(0, -2)];
  const stem = dropped[name] ?? name.replace(/[аяйьо]$/, '');
  if (/[^аеиоуыэюя]ец$/.test(name)) return [name, `${name.slice(0, -2)}ц`];
  if (/[^аеиоуыэюя]ок$/.test(name)) return [name, `${name.slice(0, -2)}к`];
  // «Павел» itself does not begin with «павл».
  return stem === name || name.length - stem.length > 1 || !name.startsWith(stem) ? [stem, name] : [stem];
}

/** Case endings of names, for comparing two forms of one; the stem is what is left. */
const endings = /(?:ого|его|ому|ему|ыми|ими|ым|им|ых|их|ой|ою|ом|ем|ей|ею|ая|яя|ую|юю|ий|ый|ия|ию|ии|ие|а|я|у|ю|ы|и|е|й|ь)$/;
const irregular: Readonly<Record<string, string>> = { павел: 'павл', лев: 'льв', петр: 'петр' };

/** What all forms of a name share: «Ивановой» and «Иванов», «Марии» and «Мария». */
export function nameStem(word: string): string {
  const norm = irregular[word] ?? word;
  const stem = norm.replace(endings, '');
  return stem.length >= 3 ? stem : norm.replace(/[аяуюыиейь]$/, '');
}
