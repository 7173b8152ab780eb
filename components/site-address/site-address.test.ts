import { expect, it } from 'vitest';
import { covers } from './site-address';

it.each([
  ['https://mail.example.ru/*', 'https://mail.example.ru', true],
  ['http://desk.local/*', 'http://desk.local:8080', true],
  ['http://127.0.0.1/*', 'http://127.0.0.1:40123', true],
  ['*://*.example.ru/*', 'https://mail.example.ru', true],
  ['https://*.example.ru/*', 'https://example.ru', true],
  ['https://*.example.ru/*', 'https://notexample.ru', false],
  ['https://mail.example.ru/*', 'http://mail.example.ru', false],
  ['http://[::1]/*', 'http://[::1]:3000', true],
])('%s lets in %s: %s', (pattern, origin, wanted) => expect(covers(pattern, origin)).toBe(wanted));
