import { Frame, mount } from '@/components/frame';
import { Gate } from '@/components/gate';
import { latest, useLatest } from '@/components/parts';
import { lineToDesk, settings, type GateAnswer, type GateQuestion, type GateSide } from '@/platform/desk';

interface Held {
  readonly question: GateQuestion;
  readonly answer: (answer: GateAnswer) => void;
}

/** Listening starts before anything is drawn: the desk asks as soon as the frame stands. */
const asked = latest<Held>();
const here: GateSide = {
  here: () => true,
  decide: (question) => new Promise((answer) => asked.set({ question, answer })),
};
void lineToDesk({ ...here });

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
          masking={profile.masking}
          onAnswer={(answer) => {
            asked.set(undefined);
            held.answer(answer);
          }}
        />
      )}
    </Frame>
  );
}

mount(<GatePage />);
