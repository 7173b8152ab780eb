import { useState, type FormEvent } from 'react';
import { Choice, Button, Field, Icon, Keys, Switch } from '../parts';
import { keyName, useLanguage, useWords } from '../words';
import type { Trade } from '../outside';
import type { OptionsProps } from './Options';
import './welcome.css';

/** First run: the name under the letters and a library to begin with; then what to do next. */
export function Welcome({ settings, port, library }: OptionsProps) {
  const { welcome, general, library: words, empty } = useWords();
  const language = useLanguage();
  const [name, setName] = useState(settings.profile.operator.name);
  const [packs, setPacks] = useState({ ru: language === 'ru', en: language === 'en' });
  const [trade, setTrade] = useState<Trade | 'all'>('all');
  const [busy, setBusy] = useState(false);
  const [installed, setInstalled] = useState<number>();

  async function start(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const { profile } = settings;
    await port.set({ profile: { ...profile, operator: { ...profile.operator, name: name.trim() } } });
    const chosen = (['ru', 'en'] as const).filter((one) => packs[one]);
    setInstalled(chosen.length === 0 ? 0 : await library.installStarter(chosen, ...(trade === 'all' ? [] : [trade])));
    setBusy(false);
  }
  const leave = () => void port.set({ welcomed: true });

  return (
    <main className="welcome">
      <span className="options-page__sign">
        <Icon name="reply" />
      </span>
      <h1>{installed === undefined ? welcome.title : welcome.done}</h1>
      {installed === undefined ? (
        <form className="welcome__form" onSubmit={(event) => void start(event)}>
          <p className="welcome__lead">{welcome.lead}</p>
          <Choice
            label={general.language}
            value={settings.language}
            choices={general.languages}
            onChange={(value) => void port.set({ language: value })}
          />
          <Field label={welcome.name} hint={welcome.nameHint}>
            {(props) => (
              <input {...props} className="input" autoComplete="name" value={name} onChange={(event) => setName(event.target.value)} />
            )}
          </Field>
          <fieldset className="choice">
            <legend>{welcome.packs}</legend>
            <Switch label={words.russian} on={packs.ru} onChange={(ru) => setPacks({ ...packs, ru })} />
            <Switch label={words.english} on={packs.en} onChange={(en) => setPacks({ ...packs, en })} />
          </fieldset>
          <Choice label={welcome.trade} value={trade} choices={welcome.trades} onChange={setTrade} />
          <div className="card__row">
            <Button type="submit" look="main" disabled={busy}>
              {busy ? empty.installing : welcome.start}
            </Button>
            <Button look="bare" onClick={leave}>
              {welcome.later}
            </Button>
          </div>
        </form>
      ) : (
        <div className="welcome__form" role="status">
          {installed > 0 && <p className="welcome__lead">{welcome.doneInstalled(installed)}</p>}
          <ol className="welcome__steps">
            <li>{welcome.next}</li>
            <li>
              {welcome.nextKeys} <Keys of={keyName(settings.paletteKey)} />
            </li>
          </ol>
          <div className="card__row">
            <Button look="main" onClick={leave}>
              {welcome.toSettings}
            </Button>
          </div>
        </div>
      )}
    </main>
  );
}
