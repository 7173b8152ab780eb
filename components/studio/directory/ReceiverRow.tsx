import type { Receiver } from '@/utils/escalation';
import { hoursFit } from '@/utils/escalation';
import type { YamlValues } from '@/utils/library';
import { Button } from '../../parts';
import { useWords } from '../../words';
import { Select } from '../Select';
import { Cell } from './Cell';

interface Props {
  readonly receiver: Receiver;
  readonly others: readonly Receiver[];
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onChange: (part: YamlValues) => void;
}

const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** What is needed at a hand-over, in a row. */
export function ReceiverRow({ receiver, others, open, onOpen, onChange }: Props) {
  const { sources } = useWords().studio;
  const words = sources.directory;
  const { name, answers, hours, channel, deputy, sla } = receiver;
  const label = (of: string): string => `${of}: ${name}`;
  return (
    <tr>
      <th scope="row" data-label={words.name}>
        <Cell
          label={label(words.name)}
          value={name}
          wrong={(text) => (text === '' ? sources.filled : undefined)}
          onChange={(text) => onChange({ name: text })}
        />
      </th>
      <td data-label={words.answers}>
        <Cell long label={label(words.answers)} value={answers.join(', ')} onChange={(text) => onChange({ answers: list(text) })} />
      </td>
      <td data-label={words.hours}>
        <Cell
          label={label(words.hours)}
          value={hours}
          wrong={(text) => (hoursFit(text) ? undefined : words.hoursHint)}
          onChange={(text) => onChange({ hours: text || undefined })}
        />
      </td>
      <td data-label={words.channel}>
        <Select
          label={label(words.channel)}
          value={channel}
          choices={Object.entries(words.channels) as [Receiver['channel'], string][]}
          onChange={(to) => onChange({ channel: to })}
        />
      </td>
      <td data-label={words.deputy}>
        <Select
          label={label(words.deputy)}
          value={deputy ?? ''}
          choices={[['', '—'], ...others.map((one) => [one.id, one.name] as const)]}
          onChange={(to) => onChange({ deputy: to || undefined })}
        />
      </td>
      <td data-label={words.sla}>
        <Cell
          short
          label={label(words.sla)}
          value={String(sla)}
          wrong={(text) => {
            const term = Number(text.replace(',', '.'));
            return term >= 0.25 && term <= 2000 ? undefined : '0.25–2000';
          }}
          onChange={(text) => onChange({ sla: Number(text.replace(',', '.')) })}
        />
      </td>
      <td>
        <Button look="bare" icon="more" iconOnly aria-expanded={open} onClick={onOpen}>
          {label(words.more)}
        </Button>
      </td>
    </tr>
  );
}
