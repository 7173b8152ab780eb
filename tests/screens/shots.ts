import type { Page } from 'playwright';
import { studioShots } from './studio-shots.ts';

export interface Shot {
  readonly screen: string;
  /** When one screen is shown in several ways. */
  readonly name?: string;
  readonly width: number;
  readonly height: number;
  readonly density?: 'compact';
  /** What the operator does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const tab = (nth: number) => async (page: Page) => page.getByRole('tab').nth(nth).click();
const narrow = { width: 330, height: 760 } as const;
const over = { width: 680, height: 460 } as const;
const whole = { width: 1100, height: 760 } as const;

const section = (name: string) => async (page: Page) => {
  await page.locator(`a[href="#${name}"]`).click();
  await page.locator('.card').first().waitFor();
};
const sections = ['general', 'sites', 'manners', 'keys', 'records', 'privacy', 'about'];
const onePage = { width: 1000, height: 900 } as const;

const small = { width: 560, height: 420 } as const;
const cardShown = async (here: Page) => here.locator('.card').waitFor();

/** What the letter asks, shown at its place in it. */
const placeShown = async (page: Page) => page.locator('.asks__place').first().click();

export const shots: readonly Shot[] = [
  { screen: 'answer', ...narrow },
  { screen: 'answer', name: 'answer-wide', width: 560, height: 760 },
  {
    screen: 'answer',
    name: 'answer-open',
    width: 330,
    height: 980,
    async act(page) {
      await page.locator('.reply-row__name').first().click();
      await page.locator('.open-reply .button--main').click();
      await page.locator('[aria-invalid]').first().waitFor();
    },
  },
  { screen: 'answer-draft', ...narrow, act: async (page) => page.locator('.draft-dock').waitFor() },
  {
    screen: 'answer-draft',
    name: 'answer-draft-compact',
    ...narrow,
    density: 'compact',
    act: async (page) => page.locator('.draft-dock').waitFor(),
  },
  {
    screen: 'answer-draft',
    name: 'answer-draft-better',
    width: 330,
    height: 1100,
    async act(page) {
      await page.locator('.draft-dock__better summary').first().click();
      await page.locator('.draft-dock__better button').first().scrollIntoViewIfNeeded();
    },
  },
  { screen: 'answer-long', width: 320, height: 900 },
  { screen: 'answer', name: 'answer-letter', ...narrow, act: placeShown },
  { screen: 'answer-long', name: 'answer-letter-long', ...narrow, act: placeShown },
  { screen: 'answer-questions', width: 330, height: 980 },
  { screen: 'answer-not-granted', ...narrow },
  { screen: 'answer-reload', ...narrow },
  { screen: 'answer-impossible', ...narrow },
  { screen: 'answer-no-ticket', ...narrow },
  { screen: 'answer-empty', ...narrow },
  { screen: 'answer-failed', ...narrow },
  { screen: 'answer-blocked', ...narrow },
  { screen: 'answer-full', ...narrow },
  { screen: 'answer-late', ...narrow },
  {
    screen: 'answer',
    name: 'look-up',
    ...narrow,
    async act(page) {
      await tab(1)(page);
      const russian = new URL(page.url()).searchParams.get('lang') === 'ru';
      await page.getByRole('textbox').fill(russian ? 'возврат' : 'refund');
      await page.locator('.reference-card').first().waitFor();
    },
  },
  {
    screen: 'answer',
    name: 'contact',
    ...narrow,
    async act(page) {
      await tab(3)(page);
      await page.locator('.contact-row summary').first().click();
    },
  },
  {
    screen: 'answer',
    name: 'contact-remove',
    ...narrow,
    async act(page) {
      await tab(3)(page);
      await page.locator('.record__row .button').last().click();
    },
  },
  { screen: 'work-empty', name: 'contact-empty', ...narrow, act: tab(3) },
  { screen: 'work-empty', name: 'script-empty', ...narrow, act: tab(2) },
  { screen: 'work-empty', name: 'me-empty', ...narrow, act: tab(4) },
  { screen: 'contact-locked', ...narrow, act: tab(3) },
  { screen: 'contact-dead', ...narrow, act: tab(3) },
  { screen: 'answer', name: 'script', width: 330, height: 980, act: tab(2) },
  { screen: 'answer-long', name: 'script-long', width: 320, height: 1100, act: tab(2) },
  { screen: 'answer-no-ticket', name: 'script-no-ticket', ...narrow, act: tab(2) },
  { screen: 'script-run', width: 330, height: 1100, act: tab(2) },
  {
    screen: 'script-conflict',
    name: 'script-letter',
    width: 330,
    height: 1100,
    async act(page) {
      await tab(2)(page);
      await placeShown(page);
    },
  },
  { screen: 'script-conflict', width: 330, height: 1100, act: tab(2) },
  {
    screen: 'answer',
    name: 'hand-over',
    width: 330,
    height: 1250,
    async act(page) {
      await tab(2)(page);
      await page.locator('.script-tab__foot .button').click();
      await page.locator('.hand-over textarea').waitFor();
    },
  },
  { screen: 'answer', name: 'me', width: 330, height: 900, act: tab(4) },
  {
    screen: 'answer',
    name: 'me-week',
    width: 330,
    height: 980,
    async act(page) {
      await tab(4)(page);
      await page.locator('.me__spans .button').nth(1).click();
    },
  },
  { screen: 'palette', ...over },
  { screen: 'palette', name: 'palette-narrow', width: 360, height: 560 },
  { screen: 'palette', name: 'palette-second', ...over, act: async (page) => page.keyboard.press('ArrowDown') },
  { screen: 'palette', name: 'palette-keys', ...over, act: async (page) => page.keyboard.press('?') },
  {
    screen: 'palette',
    name: 'palette-phrases',
    ...over,
    async act(page) {
      await page.locator('.phrases__situations button').nth(1).click();
      await page.locator('.phrases__list li').first().waitFor();
    },
  },
  { screen: 'palette-questions', ...over, act: async (page) => page.keyboard.press('Alt+ArrowDown') },
  { screen: 'palette-no-ticket', ...over, act: async (page) => page.getByRole('option').first().waitFor() },
  { screen: 'palette-maybe', ...over },
  { screen: 'gate', ...whole },
  { screen: 'gate', name: 'gate-narrow', width: 360, height: 720 },
  { screen: 'gate', name: 'gate-one-off', ...whole, act: async (page) => page.getByRole('switch').nth(2).click() },
  { screen: 'gate-findings', ...whole },
  { screen: 'gate-reason', ...whole, act: async (page) => page.locator('.actions .button--bare').click() },
  ...sections.map((name) => ({ screen: 'options', name: `options-${name}`, ...onePage, act: section(name) })),
  ...['general', 'sites', 'keys'].map((name) => ({
    screen: 'options',
    name: `options-${name}`,
    width: 360,
    height: 900,
    act: section(name),
  })),
  ...studioShots,
  {
    screen: 'options',
    name: 'options-manners-rules',
    width: 1000,
    height: 1500,
    async act(here) {
      await section('manners')(here);
      await here.getByRole('switch').nth(1).click();
      await here.locator('.search__field').fill('tone.d');
      await here.locator('.rule-row summary').nth(2).click();
      await here.locator('.rule-group').first().scrollIntoViewIfNeeded();
    },
  },
  {
    screen: 'options',
    name: 'options-manners-own-rule',
    width: 1000,
    height: 1100,
    async act(here) {
      await section('manners')(here);
      await here.locator('.own-rules + .card__row .button').click();
      const form = here.locator('.own-rule');
      await form.locator('input').nth(0).fill('карта');
      await form.locator('textarea').nth(0).fill('(карта|карту) клуба');
      await form.locator('input').nth(1).fill('клубная карта');
      await form.locator('input').nth(2).fill('Club card');
      await form.locator('textarea').nth(1).fill('Ваша карта клуба готова.');
      await form.locator('mark').waitFor();
      await form.scrollIntoViewIfNeeded();
    },
  },
  { screen: 'options', name: 'options-manners-narrow', width: 360, height: 900, act: section('manners') },
  { screen: 'card', ...small, act: cardShown },
  { screen: 'card-better', ...small, act: cardShown },
  { screen: 'card-locked', ...small, act: cardShown },
  {
    screen: 'card',
    name: 'card-ignore',
    ...small,
    async act(here) {
      await cardShown(here);
      await here.locator('.card .bare').click();
      await here.locator('.card fieldset').first().waitFor();
    },
  },
  { screen: 'letter', width: 1300, height: 1250 },
  { screen: 'letter', name: 'letter-narrow', width: 360, height: 900 },
  { screen: 'letter-gone', width: 700, height: 400 },
  { screen: 'welcome', ...onePage },
  { screen: 'welcome', name: 'welcome-narrow', width: 360, height: 760 },
  {
    screen: 'welcome',
    name: 'welcome-done',
    ...onePage,
    async act(here) {
      await here.locator('button[type=submit]').click();
      await here.locator('.sample').waitFor();
    },
  },
];
