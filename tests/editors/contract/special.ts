import type { Outcome } from '../../../hosts/editors/editor.ts';
import { agree, done, draft, draftText, holds, line, read, reply, same, undone } from './case.ts';
import { looksRight } from './looks.ts';
import type { Check } from './whole.ts';

/** Duties of those that cannot do the whole: to take what the caret gets, or to stay as they are and be told of. */
export const specialChecks: Record<string, Check> = {
  async blind(run) {
    const { tab } = run;
    await tab.mount(draftText, run.placement);
    await tab.click();
    await tab.keys('Control+Home', 'ArrowRight*6');
    holds('an editor is found', (await tab.order('find')) !== null);
    same('read', (await read(run)).text, draftText);
    await done('insert', tab.order('insert', reply, 'caret'));
    await agree(run, 'inserted', draftText.replace('world', `${reply.text}world`), undefined);
    await undone(run, 'insert', draftText);
    await done('insert again', tab.order('insert', line, 'caret'));
    await done('insert twice', tab.order('insert', line, 'caret'));
    const twice = draftText.replace('world', 'Да, АннаДа, Аннаworld');
    await agree(run, 'inserted twice', twice, undefined);
    const outcome = await tab.order<Outcome>('apply', [{ start: 0, end: 5, text: 'Bye' }]);
    holds('what cannot be reached is refused', !outcome.done && outcome.why === 'refused', JSON.stringify(outcome));
    same('the draft stays', (await tab.state()).text, twice);
  },

  looks: (run) => looksRight(run, true),
  looksStill: (run) => looksRight(run, false),

  async refusal(run) {
    const { tab } = run;
    await tab.mount(draft, run.placement);
    await tab.click();
    await tab.keys('Control+Home');
    holds('an editor is found', (await tab.order('find')) !== null);
    const before = await tab.state();
    for (const place of ['caret', 'start', { start: 0, end: 5 }]) {
      const outcome = await tab.order<Outcome>('insert', reply, place);
      holds('insert is refused', !outcome.done && /refused|altered/.test(outcome.why), JSON.stringify(outcome));
    }
    const outcome = await tab.order<Outcome>('apply', [{ start: 0, end: 5, text: 'Bye' }]);
    holds('apply is refused', !outcome.done, JSON.stringify(outcome));
    same('the draft stays', (await tab.state()).html, before.html);
  },
};
