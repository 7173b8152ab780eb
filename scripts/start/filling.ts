import type { Frame } from 'puppeteer-core';

export interface Filled {
  readonly label: string;
  readonly value: string;
}

/** Fills in what the palette's form cannot do without: a day of this week, a choice from the middle, a plain sum, a few words. */
export function fillForm(palette: Frame, texts: readonly (readonly [about: string, value: string])[]): Promise<readonly Filled[]> {
  const soon = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  return palette.evaluate(
    (day, all) => {
      function fitting(control: HTMLInputElement | HTMLSelectElement, label: string): string {
        if (control instanceof HTMLSelectElement) return control.options[Math.ceil(control.options.length / 2)]?.value ?? '';
        if (control.type === 'date') return day;
        if (control.inputMode === 'decimal') return '2';
        return all.find(([about]) => label.toLowerCase().includes(about))?.[1] ?? '';
      }
      const controls = [
        ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('form .field :is(input, select)[aria-required=true]'),
      ];
      return controls.flatMap((control) => {
        const label = document.querySelector(`label[for="${CSS.escape(control.id)}"]`)?.firstChild?.textContent?.trim() ?? '';
        if (control.value !== '') return [];
        const value = fitting(control, label);
        // As a hand does it: the component learns of a value by the event, and only of one that it has not set itself.
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, value);
        control.dispatchEvent(new Event('input', { bubbles: true }));
        control.dispatchEvent(new Event('change', { bubbles: true }));
        control.focus();
        return [{ label, value }];
      });
    },
    soon,
    texts,
  );
}
