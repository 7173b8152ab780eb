import type { Reading } from '../reading';
import type { Candidate } from '../recognizer';

const capital = "[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’.-]{0,24}";
const place = "[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’-]{0,24}";
const small = '(?:de|del|della|dei|di|da|do|dos|das|du|des|la|le|les|los|las|y|e|et|sur|van|von|den|der|am|an|im|zur|zum)';
/** A house with what belongs to it: «611-II», «12 bis», «4a», «5/7», «s/n». */
const house = '\\d{1,4}(?:[ ]?(?:bis|ter|[a-z])(?![A-Za-zÀ-ɏ])|[-/][\\dIVX]{1,4})?';
/** Floor, door, staircase: «3º izda.», «1. OG», «m. 12», «bât. B». */
const unit =
  '(?:,?[ ](?:\\d{1,2}[.]?[ºª°.]?(?:[ ]?(?:Esq|Dto|Frente|esq|dto|frente|izda|dcha|izq|der|OG|Stock|piso|étage)\\.?)?|\\d{1,2}[ºª°][ ]?[A-Z]?|m\\.[ ]?\\d{1,4}|int\\.?[ ]?\\d{1,4}|apt\\.?[ ]?\\d{1,4}|bât\\.?[ ]?[A-Z]|scala[ ][A-Z]|\\d{1,2}(?:er|e|ème|è)[ ](?:étage|ét\\.?)|appt?\\.?[ ]?[A-Z]?\\d{1,4}|appartement[ ][A-Z]?\\d{1,4}|esc(?:alier|\\.)?[ ][A-Z\\d]|[Hh]interhaus|[Vv]orderhaus|EG|DG)){0,2}';
/** Code and town, with a country where it stands there. */
const town = `(?:(?:[A-Z]{1,2}-)?\\d{4,5}(?:[ ][A-Z]{2}(?![A-Za-zÀ-ɏ]))?|\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{3}[ ]\\d{2})[ ]${place}(?:[ -](?:${place}|${small}|\\d{1,2}(?!\\d))){0,3}(?:,[ ]${place}(?:[ ]${place})?(?=[.,;!?)\\n"]|$|[ ][a-zß-ÿ]))?`;
/** «Lindenallee 23», «Prinsengracht 611-II», «Storgatan 5». */
const endings =
  '(?:stra(?:ß|ss)e|str\\.?|weg|allee|platz|gasse|ring|damm|ufer|straat|gracht|laan|plein|kade|dijk|singel|gatan|vägen|vej|gade|veien|gata|katu|tie|utca)';
const germanic = `(?:${capital}[ -]){0,3}(?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'.-]{1,24}?${endings}|(?:Straße|Strasse|Weg|Allee|Platz|Ring|Damm|Laan))[ ]${house}`;
/** «Calle Somera 14», «Via Roma, 5», «ul. Długa 5/7», «Rua Augusta 10». */
const heads =
  '(?:Rue|Chaussée|Calle|C/|Avenida|Avda\\.?|Av\\.|Plaza|Paseo|Carrer|Via|Viale|Piazza|Corso|Vicolo|Rua|Travessa|Praça|Largo|[Uu]l\\.|[Uu]lica|[Aa]l\\.|Plac|Strada|Bulevardul|Ulitsa|Caddesi|Ulice)';
const romance = `${heads}[ ]?(?:(?:${capital}|${small}|\\d{1,2})[ ]){0,4}?${capital},?[ ](?:n\\.?º?[ ]?)?${house}`;
/** «14 bis, rue de Rivoli», «5 avenue Foch». */
const french = `${house},?[ ](?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d|[Cc]hemin|[Aa]llée|[Ii]mpasse|[Qq]uai|[Pp]lace)[ ](?:(?:${capital}|${small}|l'|d'|\\d{1,2})[ ]?){1,5}`;

const sure = new RegExp(`(?<![A-Za-zÀ-ɏЀ-ӿ\\d])(?:(?:${germanic}|${romance})${unit},?[ \\n]${town}|${french}${unit},?[ \\n]${town})`, 'gu');
const alone = new RegExp(`(?<![A-Za-zÀ-ɏЀ-ӿ\\d])(?:${germanic}|${romance})(?![A-Za-zÀ-ɏЀ-ӿ\\d])`, 'gu');
/** What one of these has to have, asked first: the expressions are long. */
const speaks = new RegExp(
  `${endings}[ ]\\d|(?:Straße|Strasse|Weg|Allee|Platz|Ring|Damm|Laan)[ ]\\d|${heads}[ ]?[A-ZÀ-Þa-z\\d]|\\d[ a-z,]{1,7}(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d|[Cc]hemin|[Aa]llée|[Ii]mpasse|[Qq]uai|[Pp]lace)[ ]`,
);

/** «Адрес где живу Limassol, Agiou Andreou 112, apt 6»: the town first, after a word that says so. */
const said = new RegExp(
  `(?<=(?:[Аа]дрес|[Aa]ddress|[Жж]иву|[Ll]iv(?:e|ing)|[Rr]esid(?:e|ing)|[Hh]ome)(?:[ :]+[a-zа-яё]{1,8}){0,3}[ :]{1,2})${place},[ ](?:${place}[ ]){1,3}\\d{1,4}[A-Za-z]?(?:,?[ ](?:apt|flat|кв|unit)\\.?[ ]?\\d{1,4})?(?![\\d.,]\\d)`,
  'gu',
);

/** Addresses of the continent in their own letters: street and house, then code and town. */
export function europeanAddresses({ text }: Reading): readonly Candidate[] {
  if (!/\d/.test(text)) return [];
  const led = (/дрес|ddress|[Жж]иву|[Ll]iv|[Rr]esid|[Hh]ome/.test(text) ? [...text.matchAll(said)] : []).map(
    ({ index, 0: whole }): Candidate => ({
      start: index,
      end: index + whole.length,
      score: 0.75,
      evidence: 'context',
      because: whole.slice(0, 12),
    }),
  );
  if (!speaks.test(text)) return led;
  const whole = [...text.matchAll(sure)].map((match): Candidate => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    score: 0.9,
    evidence: 'context',
    because: match[0].slice(0, 12),
  }));
  const rest = [...text.matchAll(alone)].map((match): Candidate => ({
    start: match.index,
    end: match.index + match[0].length,
    score: 0.75,
    evidence: 'context',
    because: match[0].slice(0, 12),
  }));
  return [...led, ...whole, ...rest.filter(({ start, end }) => whole.every((one) => end <= one.start || one.end <= start))];
}
