import type { Dialog, Frame, Page } from '@playwright/test';
import type { Tools } from './server.ts';

export type Decision = 'masked' | 'back' | 'as-is';

/** Longer than the product itself may wait before it asks plainly: 12 s for the checks, 9 for the gate's page; what is lost does not come however long one waits (ms). */
const patienceMs = 30_000;
const quietMs = 700;
const words: Readonly<Record<Decision, RegExp>> = {
  masked: /скрыть.*отправить/iu,
  back: /вернуться/iu,
  'as-is': /как есть|без проверки/iu,
};

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function gateOf(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (!frame.url().endsWith('/gate.html')) continue;
    if (
      await frame
        .getByRole('alertdialog')
        .isVisible()
        .catch(() => false)
    )
      return frame;
  }
  return undefined;
}

/** The plain dialog, which needs no page of ours: it stands in our closed root and has the focus there. */
async function plainStands(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree').catch(() => ({ nodes: [] }));
  await session.detach().catch(() => {});
  return nodes.some(({ role, name }) => role?.value === 'alertdialog' && /проверка не удалась/iu.test(String(name?.value)));
}

async function answerGate(gate: Frame, decision: Decision): Promise<void> {
  const button = gate.getByRole('button', { name: words[decision] });
  // Where nothing can be masked there is no such button: then it goes as it is.
  const there = (await button.count()) > 0 ? button : gate.getByRole('button', { name: words['as-is'] });
  await there.click({ timeout: 3000 });
}

/**
 * Sees to whatever is asked until the matter is settled.
 * @param during is done once, when the first question stands
 * @returns what asked last; undefined when nobody did
 */
export async function decide(
  page: Page,
  tools: Tools,
  decision: Decision,
  expectsQuestion: boolean,
  during: () => Promise<void>,
): Promise<'gate' | 'plain' | undefined> {
  const end = performance.now() + patienceMs;
  let asked: 'gate' | 'plain' | undefined;
  let answered = false;
  // Where the host takes our elements away, the browser's own box asks: it must not be answered by the driver's default.
  const onBox = (box: Dialog) => {
    asked = 'plain';
    answered = true;
    void (decision === 'back' ? box.dismiss() : box.accept());
  };
  page.on('dialog', onBox);
  try {
    return await look();
  } finally {
    page.off('dialog', onBox);
  }

  async function look(): Promise<'gate' | 'plain' | undefined> {
    let disturbed = false;
    let quietSince = performance.now();
    let lookedForPlain = quietSince;
    while (performance.now() < end) {
      const gate = await gateOf(page);
      // The whole tree of the page is dear: not at every look.
      const looks = gate === undefined && expectsQuestion && performance.now() - lookedForPlain > 250;
      if (looks) lookedForPlain = performance.now();
      const plain = looks && (await plainStands(page));
      if (gate !== undefined || plain) {
        quietSince = performance.now();
        asked = plain ? 'plain' : 'gate';
        if (!disturbed) {
          disturbed = true;
          await during();
          continue;
        }
        if (gate !== undefined)
          answered = await answerGate(gate, decision).then(
            () => true,
            () => false,
          );
        else {
          // The focus is on the way back; the other way stands before it.
          if (decision !== 'back') await page.keyboard.press('Shift+Tab');
          await page.keyboard.press('Enter');
          answered = true;
        }
      }
      const settled = tools.arrived().length > 0 || (answered && decision === 'back');
      if (settled && performance.now() - quietSince > quietMs) return asked;
      if (asked !== undefined && !answered && performance.now() - quietSince > 15_000) return asked;
      await pause(40);
    }
    return asked;
  }
}
