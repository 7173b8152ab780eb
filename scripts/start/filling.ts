import type { Frame } from 'puppeteer-core';

export interface Filled {
  readonly label: string;
  readonly value: string;
}

/** Fills in what the palette's form still asks for: a day of this week, the first choice, a plain sum, a few words. */
export function fillForm(palette: Frame, text: string): Promise<readonly Filled[]> {
  const soon = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  return palette.evaluate(
    (day, words) => {
      function fitting(control: HTMLInputElement | HTMLSelectElement): string {
        if (control instanceof HTMLSelectElement) return control.options[1]?.value ?? '';
        if (control.type === 'date') return day;
        return control.inputMode === 'decimal' ? '2' : words;
      }
      const controls = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('form .field :is(input, select)')];
      return controls.flatMap((control) => {
        const label = document.querySelector(`label[for="${CSS.escape(control.id)}"]`)?.firstChild?.textContent?.trim() ?? '';
        if (control.value !== '') return [];
        const value = fitting(control);
        // As a hand does it: the component learns of a value by the event, and only of one that it has not set itself.
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, value);
        control.dispatchEvent(new Event('input', { bubbles: true }));
        control.dispatchEvent(new Event('change', { bubbles: true }));
        control.focus();
        return [{ label, value }];
      });
    },
    soon,
    text,
  );
}
