import { useState } from 'react';
import type { Channel } from '@/utils/ticket';
import { Card } from '../card';
import { Field } from '../parts';
import { useWords } from '../words';
import type { ProfileProps } from './keep';

const channels = ['email', 'ticket', 'chat'] as const satisfies readonly Channel[];
const fits = (typed: string): boolean => /^\d+$/u.test(typed) && Number(typed) >= 100 && Number(typed) <= 20_000;

/** The longest reply of each channel. What is no number is told and not kept. */
export function LengthCard({ profile, keep }: ProfileProps) {
  const words = useWords().manners;
  const [typed, setTyped] = useState(() => ({
    email: String(profile.longest.email),
    ticket: String(profile.longest.ticket),
    chat: String(profile.longest.chat),
  }));

  function change(channel: Channel, value: string): void {
    const text = value.replaceAll(/\s/gu, '');
    setTyped({ ...typed, [channel]: value });
    if (fits(text)) keep({ longest: { ...profile.longest, [channel]: Number(text) } });
  }

  return (
    <Card title={words.length.title} why={words.length.why}>
      <div className="card__row">
        {channels.map((channel) => (
          <Field
            key={channel}
            label={words.channels[channel]}
            wrong={fits(typed[channel].replaceAll(/\s/gu, '')) ? undefined : words.length.wrong}
          >
            {(props) => (
              <input
                {...props}
                className="input input--short"
                inputMode="numeric"
                value={typed[channel]}
                onChange={({ target: { value } }) => change(channel, value)}
              />
            )}
          </Field>
        ))}
      </div>
    </Card>
  );
}
