import { defaultProfile, type Profile } from '@/utils/standards';
import { Choice, Switch } from '../parts';
import { useWords } from '../words';
import { Card } from '../card';
import type { OptionsProps } from './options-props';
import { TextSetting } from './TextSetting';

const companyFields = [
  ['name', 'companyName'],
  ['site', 'companySite'],
  ['phone', 'companyPhone'],
  ['hours', 'companyHours'],
] as const;

export function GeneralSection({ settings, port }: OptionsProps) {
  const words = useWords().general;
  const profile = { ...defaultProfile, ...settings.profile };
  const keep = (part: Partial<Profile>) => void port.change((now) => ({ profile: { ...defaultProfile, ...now.profile, ...part } }));
  return (
    <>
      <Card title={words.interface}>
        <Choice
          label={words.language}
          value={settings.language}
          choices={words.languages}
          onChange={(language) => void port.change(() => ({ language }))}
        />
        <Choice
          label={words.theme}
          value={settings.theme}
          choices={words.themes}
          onChange={(theme) => void port.change(() => ({ theme }))}
        />
        <Choice
          label={words.density}
          value={settings.density}
          choices={words.densities}
          onChange={(density) => void port.change(() => ({ density }))}
        />
      </Card>
      <Card title={words.you} why={words.youWhy}>
        <div className="card__pair">
          <TextSetting
            label={words.operatorName}
            value={profile.operator.name}
            onSave={(name) => keep({ operator: { ...profile.operator, name } })}
          />
          <TextSetting
            label={words.position}
            value={profile.operator.position}
            onSave={(position) => keep({ operator: { ...profile.operator, position } })}
          />
        </div>
      </Card>
      <Card title={words.company}>
        <div className="card__pair">
          {companyFields.map(([field, label]) => (
            <TextSetting
              key={field}
              label={words[label]}
              value={profile.company[field]}
              onSave={(value) => keep({ company: { ...profile.company, [field]: value } })}
            />
          ))}
        </div>
      </Card>
      <Card title={words.sending}>
        <Switch label={words.reason} on={profile.reasonForSending} onChange={(reasonForSending) => keep({ reasonForSending })} />
      </Card>
    </>
  );
}
