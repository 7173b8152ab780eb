const loop = /\{\{~?#each\s+([\p{L}_][\p{L}\p{N}_]*)(?:\s+as\s+\|\s*([\p{L}_][\p{L}\p{N}_]*)[^|]*\|)?\s*~?\}\}([\s\S]*?)\{\{~?\/each/gu;
const value = /\{\{~?\s*(?:(this|[\p{L}_][\p{L}\p{N}_]*)\.)?([\p{L}_][\p{L}\p{N}_]*|\.)\s*~?\}\}/gu;

/** Made-up items for every list that a template goes through, so that one item and several can be looked at. */
export function sampleLists(body: string, count: number, lang: 'ru' | 'en'): Readonly<Record<string, readonly unknown[]>> {
  const word = lang === 'ru' ? 'позиция' : 'item';
  const lists = [...body.matchAll(loop)].map(([, name = '', alias = '', inside = '']) => {
    const used = [...inside.matchAll(value)].map(([, of = '', key = '']) => ({ of, key }));
    const whole = used.some(({ of, key }) => of === '' && (key === 'this' || key === '.' || key === alias));
    const keys = used.filter(({ of }) => of === '' || of === 'this' || of === alias).map(({ key }) => key);
    const items = Array.from({ length: count }, (_, at) => {
      const text = `${word} ${at + 1}`;
      return whole || keys.length === 0 ? text : Object.fromEntries(keys.map((key) => [key, text]));
    });
    return [name, items] as const;
  });
  return Object.fromEntries(lists);
}
