import { chosenOf } from '../../hosts/guess/chosen/choice.ts';
import type { Truth } from '../../tests/pages/views.ts';
import { letters } from '../../tests/pages/structures/letters.ts';
import { talks } from '../../tests/pages/structures/talks.ts';
import { weightsFor } from './choosing.ts';
import { brought, choicesIn, classesIn, type Choices, type Made } from './rows.ts';
import { openingPages, type ViewOf } from './views.ts';

export type Sort = keyof Choices;

/** A view with all of it that may be the ticket's number and the customer's name. */
export interface Offering extends Made {
  readonly choices: Choices;
}

/** What a view says of it; undefined where it says nothing. */
export function truthOf({ view }: ViewOf, sort: Sort): string | undefined {
  const { customer, number }: Truth = { ...view, ...view.notYet };
  return sort === 'name' ? customer?.name : number;
}

/** What these views offer, and the small pages of tests/pages/structures. */
export async function offeringsOn(views: readonly ViewOf[], code: string): Promise<readonly Offering[]> {
  const opening = await openingPages();
  const offerings: Offering[] = [];
  for (const one of views) {
    if (truthOf(one, 'number') === undefined && truthOf(one, 'name') === undefined) continue;
    const page = await opening.open(one);
    await brought(page, code, one.view);
    offerings.push({ ...one, choices: await choicesIn(page), classes: await classesIn(page) });
  }
  for (const { says, html, name, number } of [...letters, ...talks]) {
    const view = { path: '', ...(name !== undefined && { customer: { name, address: '' } }), ...(number !== undefined && { number }) };
    const page = await opening.write(html);
    await brought(page, code, view);
    offerings.push({ folder: says, view, choices: await choicesIn(page), classes: await classesIn(page) });
  }
  await opening.close();
  return offerings;
}

/** The weights that these views give. */
export function weightsOf(offerings: readonly Offering[], sort: Sort): readonly number[] {
  const asked = offerings.filter((one) => truthOf(one, sort) !== undefined);
  const questions = asked.map((one) => {
    const texts = one.choices[sort].map(({ text }) => text);
    const truth = truthOf(one, sort) ?? '';
    const views = asked.filter(({ folder }) => folder === one.folder).length;
    return {
      signs: one.choices[sort].map(({ signs }) => signs),
      right: truth === '' ? texts.length : texts.indexOf(truth),
      counts: 1 / Math.sqrt(views),
    };
  });
  return weightsFor(questions.filter(({ right }) => right >= 0));
}

/** The views of which something else is chosen than they say, as lines to read. */
export const wronglyChosen = (offerings: readonly Offering[], sort: Sort, weights: readonly number[]): readonly string[] =>
  offerings
    .map((one) => ({ ...one, truth: truthOf(one, sort), chosen: chosenOf(one.choices[sort], weights) }))
    .filter(({ truth, chosen }) => truth !== undefined && truth !== chosen)
    .map(({ folder, view, truth, chosen }) => `  ${folder} ${view.path}: "${chosen}" is not "${truth}"`);
