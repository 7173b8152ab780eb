import { useWords } from '../words';
import { Card } from '../card';
import type { OptionsProps } from './options-props';

export function AboutSection({ version }: OptionsProps) {
  const { about, name } = useWords();
  return (
    <Card title={name} why={about.version(version)}>
      <p>{about.what}</p>
      <p>{about.network}</p>
      <p>{about.licence}</p>
    </Card>
  );
}
