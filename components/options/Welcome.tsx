import { useState, type FormEvent } from 'react';
import { Choice, Button, Field, Icon, Switch, useLoaded } from '../parts';
import { useLanguage, useWords } from '../words';
import type { Trade } from '../outside';
import type { OptionsProps } from './options-props';
import { SampleLetter } from './SampleLetter';
import './welcome.css';

interface Steps {
  /** Called before the welcome is kept as done: what is still to be shown here goes on. */
  readonly onBegun: () => void;
  readonly onLeave: () => void;
}

/** First run: the name under the letters and a library to begin with; then what to do next. */
export function Welcome({ settings, port, library, sample, onBegun, onLeave }: OptionsProps & Steps) {
  const { common, welcome, general, library: words, empty } = useWords();
  const language = useLanguage();
  const [name, setName] = useState(settings.profile.operator.name);
  // Until the operator chooses, the texts come in the language that he reads.
  const [chosenPacks, setPacks] = useState<Readonly<Record<'ru' | 'en', boolean>>>();
  const packs = chosenPacks ?? { ru: language === 'ru', en: language === 'en' };
  const [trade, setTrade] = useState<Trade | 'all'>('all');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [installed, setInstalled] = useState<number>();
  const replies = useLoaded(() => (installed ? sample() : Promise.resolve(undefined)), [sample, installed]);

  async function start(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setFailed(false);
    const chosen = (['ru', 'en'] as const).filter((one) => packs[one]);
    try {
      await port.change(({ profile }) => ({ profile: { ...profile, operator: { ...profile.operator, name: name.trim() } } }));
      const taken = chosen.length === 0 ? 0 : await library.installStarter(chosen, ...(trade === 'all' ? [] : [trade]));
      // Whoever closes the page on what comes next is not asked all this again.
      onBegun();
      await port.change(() => ({ welcomed: true }));
      setInstalled(taken);
    } catch (error) {
      console.error('Otklik: the starter texts did not come in', error);
      setFailed(true);
    }
    setBusy(false);
  }
  const leave = (): void => {
    void port.change(() => ({ welcomed: true }));
    onLeave();
  };
  /** The address is read when the settings are drawn. */
  const toImport = (): void => {
    location.hash = 'library/import';
    leave();
  };

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
            onChange={(value) => void port.change(() => ({ language: value }))}
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
          {failed && (
            <p className="welcome__failed" role="alert">
              <Icon name="warn" /> {welcome.failed}
            </p>
          )}
          <div className="card__row">
            <Button type="submit" look="main" disabled={busy}>
              {busy ? empty.installing : failed ? common.retry : welcome.start}
            </Button>
            <Button look="bare" onClick={failed ? () => setInstalled(0) : leave}>
              {failed ? welcome.without : welcome.later}
            </Button>
          </div>
        </form>
      ) : (
        <div className="welcome__form">
          <p className="welcome__lead" role="status">
            {installed > 0 && welcome.doneInstalled(installed)}
          </p>
          {replies.state === 'ready' && replies.value && <SampleLetter settings={settings} replies={replies.value} />}
          <p className="welcome__lead">{welcome.next}</p>
          <Choice
            label={general.language}
            value={settings.language}
            choices={general.languages}
            onChange={(value) => void port.change(() => ({ language: value }))}
          />
          <div className="card__row">
            <Button look="main" onClick={leave}>
              {welcome.toSettings}
            </Button>
            <Button onClick={toImport}>{welcome.toImport}</Button>
          </div>
        </div>
      )}
    </main>
  );
}
