import { useLayoutEffect } from 'react';
import { wordsOf } from '@/locales';
import type { Settings } from '../outside';

/** Puts the operator's theme, density and language on the page; `framed` pages let the host page shine through. */
export function useAppearance({ theme, density }: Pick<Settings, 'theme' | 'density'>, language: 'ru' | 'en', framed = false): void {
  useLayoutEffect(() => {
    const { dataset } = document.body;
    document.documentElement.lang = language;
    document.title = wordsOf(language).name;
    // The bars at the page's edge go by its root, which in a frame has to stay as the page around it is.
    if (!framed) document.documentElement.style.colorScheme = theme === 'auto' ? '' : theme;
    dataset['theme'] = theme;
    dataset['density'] = density;
    if (framed) dataset['framed'] = '';
  }, [theme, density, language, framed]);
}
