import { expect, test } from 'vitest';
import { isEvent } from './events';

test.each(['Copyright © 2006-2026 Reka Shop All Rights Reserved.', '© ООО «Река», 2026', '(c) 2026 Reka', 'Copyright 2026 Reka Ltd'])(
  'whose the tool is, is no letter: %s',
  (line) => expect(isEvent(line)).toBe(true),
);

test.each(['Copyright: на вашей странице моя фотография.', '(c) is missing under my photo on your page', 'Копирайт © на фото не ваш'])(
  'what a customer writes of rights is one: %s',
  (line) => expect(isEvent(line)).toBe(false),
);
