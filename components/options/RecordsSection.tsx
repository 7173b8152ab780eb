import { useWords } from '../words';
import { Card } from '../card';
import { EraseCustomer } from './EraseCustomer';
import { LockCard } from './LockCard';
import type { OptionsProps } from './options-props';
import { PushCard } from './PushCard';

/** Contact records: their lock, what a customer may ask for, and where they are pushed to. */
export function RecordsSection({ records }: OptionsProps) {
  const { settings: words } = useWords().desk;
  return (
    <>
      <Card title={words.lock} why={words.lockWhy}>
        <LockCard lock={records.lock} />
      </Card>
      <Card title={words.erase} why={words.eraseWhy}>
        <EraseCustomer erase={(customer) => records.erase(customer)} />
      </Card>
      <Card title={words.push} why={words.pushWhy}>
        <PushCard records={records} />
      </Card>
    </>
  );
}
