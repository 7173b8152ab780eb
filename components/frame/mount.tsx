import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageOf, wordsOf } from '@/locales';

let mounted = false;

/**
 * Draws a page into `#root`, the first that asks and no other: the bundler lets pages share code through one another's
 * entries, so that a part brought later may run the entry of another page. A mistake of ours is said plainly instead of leaving an empty page.
 */
export function mount(page: ReactNode): void {
  if (mounted) return;
  mounted = true;
  const place = document.getElementById('root');
  if (place === null) throw new Error('the page has no #root');
  createRoot(place, { onUncaughtError: (mistake) => tell(place, mistake) }).render(page);
}

function tell(place: HTMLElement, mistake: unknown): void {
  console.error(mistake);
  const { trouble, common } = wordsOf(languageOf('auto', navigator.language));
  const again = document.createElement('button');
  again.className = 'button button--plain';
  again.textContent = common.retry;
  again.addEventListener('click', () => location.reload());
  const said = document.createElement('main');
  said.className = 'blank';
  said.setAttribute('role', 'alert');
  for (const [tag, text] of [
    ['h2', trouble.title],
    ['p', trouble.why],
  ] as const) {
    const line = document.createElement(tag);
    line.textContent = text;
    said.append(line);
  }
  said.append(again);
  place.after(said);
}
