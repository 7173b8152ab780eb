import type { Editor } from '@/hosts/editors';
import type { Stage } from '../sequences/story';

/** The page's own side and real keys, as a story needs them; everything else is asked of the editor on the spot. */
export function stageOf(editor: Editor, { plain, pause }: Pick<Stage, 'plain' | 'pause'>): Stage {
  return {
    plain,
    pause,
    editor,
    model() {
      let text = '';
      const hear = (event: Event) => (text = (event as CustomEvent<string>).detail);
      document.addEventListener('otklik-test-state-is', hear, { once: true });
      document.dispatchEvent(new CustomEvent('otklik-test-state'));
      return text;
    },
    press: (keys) =>
      new Promise((resolve) => {
        document.addEventListener('otklik-test-pressed', () => resolve(), { once: true });
        document.dispatchEvent(new CustomEvent('otklik-test-press', { detail: keys }));
      }),
  };
}
