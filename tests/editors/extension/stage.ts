import type { Editor } from '@/hosts/editors';
import type { Stage } from '../sequences/story';

/** The page's own side and real keys, as a story needs them; everything else is asked of the editor on the spot. */
export function stageOf(editor: Editor, { plain, pause }: Pick<Stage, 'plain' | 'pause'>): Stage {
  function asked(what: 'text' | 'follows'): string {
    let told = '';
    const hear = (event: Event) => (told = (event as CustomEvent<string>).detail);
    document.addEventListener('otklik-test-state-is', hear, { once: true });
    document.dispatchEvent(new CustomEvent('otklik-test-state', { detail: what }));
    return told;
  }
  return {
    plain,
    pause,
    editor,
    model: () => asked('text'),
    follows: () => asked('follows') === 'true',
    press: (keys) =>
      new Promise((resolve) => {
        document.addEventListener('otklik-test-pressed', () => resolve(), { once: true });
        document.dispatchEvent(new CustomEvent('otklik-test-press', { detail: keys }));
      }),
  };
}
