import { useEffect, useRef } from 'react';
import { findingCard } from '@/entrypoints/checks/card/card';
import { findingItem } from '@/entrypoints/checks/card/item';
import { cardWords } from '@/locales/card';
import { checkDraft } from '@/utils/etiquette';
import { defaultProfile } from '@/utils/standards';

interface Props {
  readonly lang: 'ru' | 'en';
  readonly theme: 'light' | 'dark';
  /** `fix`: with a right word; `better`: with phrases; `locked`: a rule that the company has locked. */
  readonly kind: 'fix' | 'better' | 'locked';
}

const drafts = {
  ru: {
    fix: 'Здравствуйте! Извиняемся за задержку, заказ приедет завтра до 12:00.',
    better: 'Здравствуйте! Успокойтесь, заказ приедет завтра до 12:00.',
    locked: 'Здравствуйте! Пришлите, пожалуйста, пароль от личного кабинета.',
  },
  en: {
    fix: 'Hello! Your order should of arrived, it comes tomorrow by noon.',
    better: 'Hello! Please calm down, the order comes tomorrow by noon.',
    locked: 'Hello! Please send us your password for the account.',
  },
} as const;

/** The card at an underline as it stands over a host page, in an open root so that the checks of accessibility see into it. */
export function CardOverPage({ lang, theme, kind }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const draft = drafts[lang][kind];
  useEffect(() => {
    const host = place.current;
    if (host === null) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const [finding] = checkDraft(draft, { context: { channel: 'chat' } }).filter(({ start, end }) => end > start);
    if (finding === undefined) return;
    const item = findingItem(finding, draft, defaultProfile, lang);
    const nothing = () => {};
    const card = findingCard(document, {
      root: () => root,
      words: () => cardWords[lang],
      theme: () => theme,
      key: () => '',
      next: nothing,
      left: nothing,
      fix: nothing,
      better: nothing,
      ignore: nothing,
    });
    const range = document.createRange();
    const text = document.querySelector('.host-page p')?.firstChild;
    if (!text) return;
    range.setStart(text, finding.start);
    range.setEnd(text, finding.end);
    const words = range.getBoundingClientRect();
    card.show({ item, place: { nth: 1, of: 3, key: 'Alt+I' }, words, caretLine: undefined, way: 'keys' });
    return () => card.remove();
  }, [draft, lang, theme]);
  return (
    <main className="host-page" style={{ padding: 24, font: '15px/1.6 system-ui' }}>
      <p>{draft}</p>
      <div ref={place} />
    </main>
  );
}
