import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSettled } from './use-settled';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function Shown() {
  return <p>{useSettled() ? 'may be answered' : 'not yet'}</p>;
}

async function shown(): Promise<HTMLElement> {
  const place = document.body.appendChild(document.createElement('div'));
  await act(async () => createRoot(place).render(<Shown />));
  return place;
}

const pass = (ms: number) => act(async () => void vi.advanceTimersByTime(ms));
const press = (key: string) => dispatchEvent(new KeyboardEvent('keydown', { key }));

test('a gate that nobody writes into can be answered soon', async () => {
  const place = await shown();
  expect(place.textContent).toBe('not yet');
  await pass(400);
  expect(place.textContent).toBe('may be answered');
});

test('what is written on behind the key of Send is no answer, however long it goes on', async () => {
  const place = await shown();
  for (const key of 'written on ') {
    await pass(200);
    press(key);
    expect(place.textContent).toBe('not yet');
  }
  await pass(400);
  expect(place.textContent).toBe('may be answered');
});
