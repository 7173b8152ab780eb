import type { YamlValues } from '@/utils/library';
import type { ScriptAsk } from '@/utils/script';
import { Switch } from '../../parts';
import { useWords } from '../../words';
import { Select } from '../Select';
import { TextField } from '../TextField';
import { TextList } from '../TextList';

interface Props {
  readonly ask: ScriptAsk | undefined;
  readonly onChange: (ask: YamlValues | undefined) => void;
}

const pairs = <Key extends string>(words: Readonly<Record<Key, string>>) => Object.entries(words) as [Key, string][];

/** A question as its file has it: what goes without saying is left out. */
function written(ask: ScriptAsk): YamlValues {
  const { key, text, kind, type, choices, required, own, from } = ask;
  const implied = choices.length > 0 ? 'choice' : kind === 'closed' ? 'boolean' : 'text';
  return {
    key,
    kind,
    text,
    type: type === implied ? undefined : type,
    choices: choices.length > 0 ? choices : undefined,
    required: required || undefined,
    own: own === true || undefined,
    from,
  };
}

/** What a step asks the customer. */
export function AskForm({ ask, onChange }: Props) {
  const { studio } = useWords();
  const words = studio.sources.script;
  const fresh: ScriptAsk = { key: 'answer', kind: 'open', type: 'text', text: '?', choices: [], required: false };
  const set = (part: Partial<ScriptAsk>) => ask && onChange(written({ ...ask, ...part }));
  return (
    <fieldset className="studio-group">
      <legend className="unseen">{words.ask}</legend>
      <Switch label={words.asks} on={ask !== undefined} onChange={(on) => onChange(on ? written(fresh) : undefined)} />
      {ask && (
        <>
          <TextField
            label={words.askText}
            value={ask.text}
            wrong={(text) => (text === '' ? studio.sources.filled : undefined)}
            onChange={(text) => set({ text })}
          />
          <div className="card__pair">
            <TextField
              label={words.key}
              hint={words.keyHint}
              value={ask.key}
              wrong={(key) => (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key) ? undefined : studio.sources.field.keyWrong)}
              onChange={(key) => set({ key })}
            />
            <Select
              seen
              label={words.kind}
              value={ask.kind}
              choices={pairs(words.kinds)}
              onChange={(kind) =>
                set({
                  kind,
                  ...(kind === 'closed' && { type: 'boolean' as const, choices: [] }),
                  ...(kind === 'choice' && { type: 'choice' as const, choices: ask.choices.length > 0 ? ask.choices : ['1', '2'] }),
                  ...((kind === 'open' || kind === 'clarifying') && { type: 'text' as const, choices: [] }),
                })
              }
            />
            {ask.kind !== 'closed' && ask.kind !== 'choice' && (
              <Select
                seen
                label={words.type}
                value={ask.type}
                choices={pairs(words.types).filter(([type]) => type !== 'choice')}
                onChange={(type) => set({ type })}
              />
            )}
            <TextField
              label={words.from}
              hint={words.fromHint}
              value={ask.from ?? ''}
              onChange={(from) => {
                const { from: _was, ...rest } = ask;
                onChange(written(from === '' ? rest : { ...rest, from }));
              }}
            />
          </div>
          {ask.kind === 'choice' && (
            <TextList
              label={words.choices}
              value={ask.choices.join('\n')}
              onChange={(value) => {
                const choices = value
                  .split('\n')
                  .map((one) => one.trim())
                  .filter(Boolean);
                if (choices.length > 0) set({ choices });
              }}
            />
          )}
          <Switch label={words.own} on={ask.own === true} onChange={(own) => set({ own })} />
          <Switch label={words.required} on={ask.required} onChange={(required) => set({ required })} />
        </>
      )}
    </fieldset>
  );
}
