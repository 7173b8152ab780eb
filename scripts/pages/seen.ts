/** What scripts/pages/judge.ts asks of a page; made into one file and run in it. */
import { candidatesIn, signsOf } from '@/hosts/guess/judge';
import { boxesIn, boxInUse } from '@/hosts/guess';
import { outermost } from '@/hosts/reading';

const boxes = boxesIn(document);
const box = boxInUse(boxes);
const found = candidatesIn(document.body);
const seen = found.all.map((one) => ({ text: one.text, signs: signsOf(one, found, box && outermost(box)) }));
document.dispatchEvent(new CustomEvent('otklik-seen', { detail: JSON.stringify(seen) }));
