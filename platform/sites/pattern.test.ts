import { expect, it } from 'vitest';
import { patternOf } from './pattern';

it.each([
  ['https://mail.example.ru', 'https://mail.example.ru/*'],
  // Firefox refuses a pattern with a port, and with it the grant.
  ['https://crm.example.ru:8443/api/contacts?x=1', 'https://crm.example.ru/*'],
  ['http://localhost:3000/rest', 'http://localhost/*'],
  ['https://почта.рф/ящик', 'https://xn--80a1acny.xn--p1ai/*'],
])('%s', (address, pattern) => expect(patternOf(address)).toBe(pattern));
