import { useState } from 'react';
import { numberProblems } from '@/utils/redaction';
import { defaultProfile, type Masking, type MaskStyle } from '@/utils/standards';
import { Card } from '../card';
import type { Settings, SettingsPort } from '../outside';
import { Choice, LinesSetting, Notice } from '../parts';
import { useWords } from '../words';
import { formOf, patternOf } from './number-forms';

interface Props {
  readonly settings: Settings;
  readonly port: SettingsPort;
}

type Numbers = NonNullable<Masking['numbers']>;
const contract = 'CONTRACT';
const isFree = ({ type }: Numbers[number]): boolean => type === undefined;
const isContract = ({ type }: Numbers[number]): boolean => type === contract;

/** The usual way differs by type, a card keeps its last four digits: it is none that is set. */
function withUsual(styles: Masking['styles'], style: MaskStyle): NonNullable<Masking['styles']> {
  const { default: _, ...others } = styles ?? {};
  return style === 'tag' ? others : { ...others, default: style };
}

/** How values are masked, what of the company's own may stand, and the forms of its numbers. */
export default function MaskingCard({ settings, port }: Props) {
  const { masking: words } = useWords().privacy;
  const masking = settings.profile.masking ?? {};
  const numbers = masking.numbers ?? [];
  // A form is kept as it is typed; what cannot be used of it is told, and the others are used.
  const [problems, setProblems] = useState(() => numberProblems(masking));
  const keep = (make: (now: Masking) => Masking) =>
    void port.change(({ profile }) => ({ profile: { ...defaultProfile, ...profile, masking: make(profile.masking ?? {}) } }));

  function keepNumbers(mine: (one: Numbers[number]) => boolean, forms: readonly string[], type?: string): void {
    const given = forms.map((form) => ({ pattern: patternOf(form), ...(type !== undefined && { type }) }));
    const all = [...numbers.filter((one) => !mine(one)), ...given];
    setProblems(numberProblems({ numbers: all }));
    keep((now) => ({ ...now, numbers: [...(now.numbers ?? []).filter((one) => !mine(one)), ...given] }));
  }
  const formsOf = (mine: (one: Numbers[number]) => boolean) => numbers.filter(mine).map(({ pattern }) => formOf(pattern));

  return (
    <Card title={words.title} why={words.why}>
      <Choice<MaskStyle>
        label={words.style}
        value={masking.styles?.['default'] ?? 'tag'}
        choices={words.styles}
        onChange={(style) => keep((now) => ({ ...now, styles: withUsual(now.styles, style) }))}
      />
      <LinesSetting
        label={words.allow}
        hint={words.allowHint}
        values={masking.allow ?? []}
        onSave={(allow) => keep((now) => ({ ...now, allow }))}
      />
      <LinesSetting label={words.orders} hint={words.formHint} values={formsOf(isFree)} onSave={(forms) => keepNumbers(isFree, forms)} />
      <LinesSetting
        label={words.contracts}
        hint={words.contractsHint}
        values={formsOf(isContract)}
        onSave={(forms) => keepNumbers(isContract, forms, contract)}
      />
      {problems.length > 0 && (
        <Notice look="warn" live>
          <ul>
            {problems.map(({ pattern, why }) => (
              <li key={pattern}>{words.wrong(formOf(pattern), words.faults[why])}</li>
            ))}
          </ul>
        </Notice>
      )}
    </Card>
  );
}
