import { Frame, mount } from '@/components/frame';
import { Gate } from '@/components/gate';
import { latest, useLatest } from '@/components/parts';
import { settings, type GateQuestion } from '@/platform/desk';
import { listen, reply, type Asker } from './asker';

interface Held {
  readonly question: GateQuestion;
  readonly asker: Asker;
}

/** Listening starts before anything is drawn: the desk asks as soon as the frame stands. */
const asked = latest<Held>();
listen((question, asker) => asked.set({ question, asker }));

function GatePage() {
  const held = useLatest(asked);
  if (held === undefined) return null;
  return (
    <Frame settings={settings} framed>
      {({ profile }) => (
        <Gate
          key={held.question.id}
          question={held.question}
          askReason={profile.reasonForSending}
          onAnswer={(answer) => {
            asked.set(undefined);
            void reply(held.asker, answer);
          }}
        />
      )}
    </Frame>
  );
}

mount(<GatePage />);
