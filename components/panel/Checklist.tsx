import type { ChecklistItem } from '@/utils/etiquette';
import { Icon } from '../parts';
import { useLanguage, useWords } from '../words';
import './checklist.css';

/** The steps of an answer to a complaint: what of them the reply has. Present or absent, never a score. */
export function Checklist({ items }: { readonly items: readonly ChecklistItem[] }) {
  const { checklist: words } = useWords();
  const language = useLanguage();
  return (
    <section className="checklist" aria-labelledby="checklist-title">
      <h3 id="checklist-title">{words.title}</h3>
      <ul>
        {items.map(({ id, title, present }) => (
          <li key={id} className={present ? 'checklist__present' : 'checklist__absent'}>
            <Icon name={present ? 'check' : 'close'} />
            <span>
              {title[language]}
              <span className="unseen">: {present ? words.present : words.absent}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
