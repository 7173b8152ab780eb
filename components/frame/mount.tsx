import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageOf, wordsOf } from '@/locales';

/** Draws a page into `#root`. A mistake of ours is said plainly instead of leaving an empty page. */
export function mount(page: ReactNode): void {
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
  // Empty, it would still be as high as the page, and what is said below it out of sight.
  place.style.display = 'none';
  place.after(said);
}
