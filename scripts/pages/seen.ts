/** What scripts/pages asks of a page: made into one file and run in it and in its frames. */
import { candidatesIn, signsIn } from '@/hosts/guess/judge';
import { boxesIn, boxInUse } from '@/hosts/guess';
import { codesIn } from '@/hosts/guess/chosen/codes';
import { namesIn } from '@/hosts/guess/chosen/names';
import { generic } from '@/hosts/generic';
import { insideOf, isEditableBody, outermost, whileStill } from '@/hosts/reading';
import type { View } from '@/tests/pages/views';
import { bring, wrongIn, type Wrong } from '@/tests/pages/wrong';
import type { Choices } from './rows';

export interface Seen {
  readonly text: string;
  readonly signs: readonly number[];
}

/** How the makers call the parts of the page. */
const classes = (): readonly string[] => [...new Set([...document.querySelectorAll('[class]')].flatMap((at) => [...at.classList]))];

/** All that may be a message, with its signs. */
function seen(): readonly Seen[] {
  if (document.body === null || isEditableBody(document.body)) return [];
  return whileStill(() => {
    const box = boxInUse(boxesIn(document));
    const found = candidatesIn(document.body);
    const signs = signsIn(found, box && outermost(box));
    return found.all.map((one) => ({ text: one.text, signs: signs.get(one) ?? [] }));
  });
}

/** What of the page, or of the frame that holds its reply box, may be the ticket's number and the customer's name. */
function choices(): Choices {
  const framed = [...document.querySelectorAll('iframe, frame')].map(insideOf);
  const inner = framed.find((doc) => doc?.body != null && !isEditableBody(doc.body) && boxesIn(doc).length > 0);
  const page = inner ?? document;
  const { address } = generic.readTicket(document).customer;
  return whileStill(() => ({ number: codesIn(page.body), name: namesIn(page.body, address) }));
}

async function until(isThere: () => boolean): Promise<void> {
  for (let tries = 0; !isThere(); tries += 1) {
    if (tries > 200) throw new Error('what the view asks for did not come');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What is wrong in the reading of a page that was brought into the state of the view. */
const wrong = (view: View): readonly Wrong[] => wrongIn(document, generic.readTicket(document), { ...view, ...view.notYet });

Object.assign(globalThis, { otklikPages: { seen, classes, choices, wrong, bring: (view: View) => bring(document, view, until) } });
