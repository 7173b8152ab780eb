/**
 * Forms of Russian words by paradigm, after the tables of Zaliznyak's grammatical dictionary: our own few rules, because
 * the morphological dictionaries at hand are share-alike. Only words that the lexica name are ever inflected.
 */

const hissing = /[жшчщ]$/u;

/** Thirteen forms of an adjective: masculine nom gen dat ins pre, feminine nom obl acc, neuter nom, plural nom gen dat ins. */
export function adjective(lemma: string): readonly string[] {
  const stem = lemma.slice(0, -2);
  const soft = /(?:ний|[жшчщ]ий)$/u.test(lemma);
  const velar = /[гкх]ий$/u.test(lemma);
  const i = soft || velar ? 'и' : 'ы';
  const o = soft ? 'е' : 'о';
  const isN = lemma.endsWith('ний');
  const ends = [lemma.slice(-2), `${o}го`, `${o}му`, `${i}м`, `${o}м`, isN ? 'яя' : 'ая', `${o}й`, isN ? 'юю' : 'ую', `${o}е`];
  return [...ends, `${i}е`, `${i}х`, `${i}м`, `${i}ми`].map((end) => stem + end);
}

function masculine(lemma: string): readonly string[] {
  const soft = /[йь]$/u.test(lemma);
  const stem = soft ? lemma.slice(0, -1) : lemma;
  const y = soft || /[гкхжшчщ]$/u.test(stem) ? 'и' : 'ы';
  const [a, u, e] = soft ? ['я', 'ю', 'е'] : ['а', 'у', 'о'];
  const om = soft || hissing.test(stem) ? 'ем' : `${e}м`;
  const ov = soft ? (lemma.endsWith('й') ? 'ев' : 'ей') : hissing.test(stem) ? 'ей' : 'ов';
  return [
    lemma,
    stem + a,
    stem + u,
    lemma,
    stem + om,
    `${stem}е`,
    stem + y,
    stem + ov,
    `${stem + a}м`,
    stem + y,
    `${stem + a}ми`,
    `${stem + a}х`,
  ];
}

function feminine(lemma: string): readonly string[] {
  const stem = lemma.slice(0, -1);
  const soft = lemma.endsWith('я');
  const iya = lemma.endsWith('ия');
  const y = soft || /[гкхжшчщ]$/u.test(stem) ? 'и' : 'ы';
  const [a, u, o] = soft ? ['я', 'ю', 'е'] : ['а', 'у', hissing.test(stem) ? 'е' : 'о'];
  const e = iya ? 'и' : 'е';
  const plural = iya
    ? `${lemma.slice(0, -1)}й`
    : /[^аеиоуыэюя]к$/u.test(stem)
      ? `${stem.slice(0, -1)}${/[жшчщ]к$/u.test(stem) ? 'е' : 'о'}к`
      : soft
        ? `${stem}ь`
        : stem;
  return [
    lemma,
    stem + y,
    stem + e,
    stem + u,
    `${stem + o}й`,
    stem + e,
    stem + y,
    plural,
    `${stem + a}м`,
    stem + y,
    `${stem + a}ми`,
    `${stem + a}х`,
  ];
}

function neuter(lemma: string): readonly string[] {
  const stem = lemma.slice(0, -1);
  const soft = lemma.endsWith('е');
  const ie = lemma.endsWith('ие');
  const [a, u] = soft ? ['я', 'ю'] : ['а', 'у'];
  const plural = ie ? `${stem}й` : stem;
  return [
    lemma,
    stem + a,
    stem + u,
    lemma,
    `${lemma}м`,
    stem + (ie ? 'и' : 'е'),
    stem + a,
    plural,
    `${stem + a}м`,
    stem + a,
    `${stem + a}ми`,
    `${stem + a}х`,
  ];
}

/** Twelve forms of a noun: nom gen dat acc ins pre of the singular, then of the plural. Inanimate; no fleeting vowels but in -ка. */
export function noun(lemma: string): readonly string[] {
  if (/[ая]$/u.test(lemma)) return feminine(lemma);
  return /[ое]$/u.test(lemma) ? neuter(lemma) : masculine(lemma);
}

/** Names of a verb's forms, in the order in which `verb` gives them. */
export const verbSlots = [
  'inf',
  '1sg',
  '2sg',
  '3sg',
  '1pl',
  '2pl',
  '3pl',
  'm',
  'f',
  'n',
  'pl',
  'imp',
  'imps',
  'pm',
  'pf',
  'pn',
  'pp',
] as const;

/**
 * Seventeen forms of a verb, named by `verbSlots`; an empty text where it has none.
 * @param told first person, third person, imperative singular, short passive participle, past masculine and feminine; `-` where
 * there is none, the past left out where it is regular
 */
export function verb(infinitive: string, told: readonly string[]): readonly string[] {
  const back = /(?:ся|сь)$/u.test(infinitive);
  const bare = (word = '') => (word === '-' ? '' : word.replace(/(?:ся|сь)$/u, ''));
  const [inf, one, three, command, passive] = [infinitive, told[0], told[1], told[2], told[3]].map(bare);
  const stem = (three ?? '').replace(/т$/u, '');
  const last = one?.endsWith('ю') ? 'ю' : 'у';
  const they = stem.endsWith('и')
    ? hissing.test((one ?? '').slice(0, -1)) && !/[бвмп]л?ю$/u.test(one ?? '') && last === 'у' && hissing.test(stem.slice(0, -1))
      ? 'ат'
      : 'ят'
    : `${last}т`;
  const threePlural = three ? (stem.endsWith('и') ? stem.slice(0, -1) : (one ?? '').slice(0, -1)) + they : '';
  const past = bare(told[4]) || (inf ?? '').replace(/ть$/u, 'л');
  const pastStem = bare(told[5]).replace(/а$/u, '') || past;
  const participle = passive ?? '';
  const participleStem = participle.replace(/ён$/u, 'ен');
  const forms = [
    inf,
    one,
    three && `${stem}шь`,
    three,
    three && `${stem}м`,
    three && `${stem}те`,
    threePlural,
    past,
    `${pastStem}а`,
    `${pastStem}о`,
    `${pastStem}и`,
    command && `${command}те`,
    command,
  ].map((form) => form ?? '');
  const reflexive = (form: string) => (form === '' ? '' : form + (/[аеёиоуыэюя]$/u.test(form) ? 'сь' : 'ся'));
  const active = back ? forms.map((form, at) => (at === 0 ? infinitive : reflexive(form))) : forms;
  return [...active, participle, ...(['а', 'о', 'ы'] as const).map((end) => (participle ? participleStem + end : ''))];
}
