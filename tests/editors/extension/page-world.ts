import { answerInPage } from '@/hosts/main-world';

answerInPage(window);

interface TestPage {
  readonly bench?: { text(): string; follows(): boolean };
  /** Real keys, pressed by the one who drives the browser. */
  readonly pressKeys?: (keys: string) => Promise<void>;
}
const page = window as unknown as TestPage;

// The content script asks the page's own side without a way over the driver.
document.addEventListener('otklik-test-state', (event) => {
  const what = (event as CustomEvent<'text' | 'follows'>).detail;
  document.dispatchEvent(new CustomEvent('otklik-test-state-is', { detail: String(page.bench?.[what]() ?? '') }));
});
document.addEventListener('otklik-test-press', (event) => {
  void page.pressKeys?.((event as CustomEvent<string>).detail).then(() => document.dispatchEvent(new CustomEvent('otklik-test-pressed')));
});
