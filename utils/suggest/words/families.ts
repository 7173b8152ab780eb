import { stemOf } from '../stem';
import { englishFamilies } from './families-en';
import { russianFamilies } from './families-ru';

/** Stems akin to a stem: of its own family, or of another family of the same sense. */
export interface Kin {
  readonly stem: string;
  readonly sameRoot: boolean;
}

const none: readonly Kin[] = [];
let table: Map<string, Kin[]> | undefined;

function read(): Map<string, Kin[]> {
  const found = new Map<string, Map<string, boolean>>();
  for (const line of `${russianFamilies}${englishFamilies}`.split('\n')) {
    const families = line.split('|').map((family) => [...new Set((family.match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf))]);
    families.forEach((family, at) => {
      for (const stem of family) {
        const kin = found.get(stem) ?? new Map<string, boolean>();
        found.set(stem, kin);
        families.forEach((other, place) => {
          for (const each of other) if (each !== stem) kin.set(each, (kin.get(each) ?? false) || at === place);
        });
      }
    });
  }
  return new Map([...found].map(([stem, kin]) => [stem, [...kin].map(([each, sameRoot]) => ({ stem: each, sameRoot }))]));
}

/** The words akin to a stem; read from the lists on first use. */
export function kinOf(stem: string): readonly Kin[] {
  table ??= read();
  return table.get(stem) ?? none;
}
