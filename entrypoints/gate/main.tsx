import { useEffect, useState } from 'react';
import { Frame, mount } from '@/components/frame';
import { Gate } from '@/components/gate';
import { settings, type GateQuestion } from '@/platform/desk';
import { listen, reply, type Asker } from './asker';

interface Held {
  readonly question: GateQuestion;
  readonly asker: Asker;
}

/** Listening starts before anything is drawn: the desk asks as soon as the frame stands. */
let told: (held: Held) => void = (held) => {
  first = held;
};
let first: Held | undefined;
listen((question, asker) => told({ question, asker }));

function GatePage() {
  const [held, setHeld] = useState(first);
  useEffect(() => {
    told = setHeld;
    setHeld(first);
  }, []);
  if (held === undefined) return null;
  return (
    <Frame settings={settings} framed>
      {({ profile }) => (
        <Gate
          key={held.question.id}
          question={held.question}
          askReason={profile.reasonForSending}
          onAnswer={(answer) => {
            setHeld(undefined);
            void reply(held.asker, answer);
          }}
        />
      )}
    </Frame>
  );
}

mount(<GatePage />);
