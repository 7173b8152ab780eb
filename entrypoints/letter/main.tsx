import { Frame, mount } from '@/components/frame';
import { LetterPage } from '@/components/letter';
import type { LetterPort } from '@/components/outside';
import { letters, profileSettings, today } from '@/platform';
import { letterDocx } from '@/utils/formal-letter';

const name = location.hash.slice(1);
const port: LetterPort = {
  load: () => letters.load(name),
  keep: (edited) => letters.keep(name, edited),
  docx: letterDocx,
  copy: (text) => navigator.clipboard.writeText(text),
  print: () => window.print(),
};

mount(
  <Frame settings={profileSettings}>
    {(now) => <LetterPage port={port} settings={now} onSettings={profileSettings} today={today()} />}
  </Frame>,
);
