import { onMessage, sendMessage, type GateAnswer, type GateQuestion } from '@/platform/desk';
import type { Shell } from './shell';

const patienceMs = 3000;
const againMs = 60;

/**
 * Brings a question before the operator on the gate's own page.
 * @throws Error when that page does not come up in three seconds: then the operator has to be asked plainly
 */
export async function askAtGate(shell: Shell, question: GateQuestion, tell: typeof sendMessage = sendMessage): Promise<GateAnswer> {
  const answered = new Promise<GateAnswer>((resolve) => {
    const stop = onMessage('gateAnswered', ({ data }) => {
      if (data.id !== question.id) return;
      stop();
      resolve(data);
    });
  });
  shell.prepare('gate');
  shell.show('gate');
  try {
    await taken(question, tell);
    return await answered;
  } finally {
    shell.hide('gate');
  }
}

/** The page says true once it has the question; until it has loaded nobody answers. */
async function taken(question: GateQuestion, tell: typeof sendMessage): Promise<void> {
  const end = performance.now() + patienceMs;
  for (;;) {
    try {
      if (await tell('gateAsked', question)) return;
    } catch {
      // Nobody there yet.
    }
    if (performance.now() > end) throw new Error('the gate page did not come up');
    await new Promise((resolve) => setTimeout(resolve, againMs));
  }
}
