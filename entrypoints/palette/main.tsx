import { Frame, mount } from '@/components/frame';
import type { DeskPort } from '@/components/outside';
import { Palette } from '@/components/palette';
import { latest, useLatest } from '@/components/parts';
import { library, repliesFor, settings, type TypedShortcut } from '@/platform';
import type { Ticket } from '@/utils/ticket';
import { close, followTicket, followTyped, insert, takeKeys, tellDraft, writeOn } from './desk';

const replies = repliesFor(tellDraft);
const desk: Pick<DeskPort, 'insert' | 'copy'> = {
  async insert(reply) {
    const outcome = await insert(reply);
    if (outcome.done && reply.template !== '') await library.used(reply.template);
    return outcome;
  },
  copy: (text) => navigator.clipboard.writeText(text),
};

const inFront = latest<Ticket>();
const answered = latest<true>();
followTicket(inFront.set, () => answered.set(true));
const typed = latest<TypedShortcut>();
followTyped(typed.set);

function PalettePage() {
  const ticket = useLatest(inFront);
  const heard = useLatest(answered) === true;
  const wanted = useLatest(typed);
  return (
    <Frame settings={settings} framed>
      {({ paletteKey, findingKey }) => (
        <Palette
          {...{ replies, desk, ticket, heard, wanted, paletteKey, findingKey }}
          onReady={(into, again) => void takeKeys(into, again)}
          onWriteOn={(text) => void writeOn(text)}
          onClose={() => void close()}
        />
      )}
    </Frame>
  );
}

mount(<PalettePage />);
