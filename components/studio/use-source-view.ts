import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { makeSourceEditor, type SourceLanguage, type SourceView } from './source-view';
import { useNow } from './use-now';

interface Wanted {
  readonly body: string;
  /** What the field is called to those who hear it. */
  readonly label: string;
  /** Asked for once: what it completes has to be looked up when it is wanted. */
  readonly language: () => SourceLanguage;
  readonly onChange: (body: string) => void;
}

/** A source editor in the element that gets `place`: made once, it follows the body when that is changed elsewhere. */
export function useSourceView({ body, label, language, onChange }: Wanted): {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly view: RefObject<SourceView | undefined>;
} {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<SourceView>(undefined);
  const now = useNow({ onChange });
  const begin = useEffectEvent((parent: HTMLElement) =>
    makeSourceEditor(parent, body, label, language(), (text) => now.current.onChange(text)),
  );
  useEffect(() => {
    if (place.current === null) return undefined;
    const made = begin(place.current);
    view.current = made;
    return () => made.destroy();
  }, []);
  useEffect(() => view.current?.take(body), [body]);
  return { place, view };
}
