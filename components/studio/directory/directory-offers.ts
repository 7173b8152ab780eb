import type { Directory } from '@/utils/escalation';
import type { Offers } from '../source/yaml-language';

const fields = 'departments people id name answers topics email phone channel hours deputy sla sees department'
  .split(' ')
  .map((label) => ({ label }));

/** What the YAML of a directory may say: its fields, and receivers by their ids. */
export const directoryOffers =
  (directory: Directory | undefined): Offers =>
  (field) => {
    const receivers = directory?.receivers ?? [];
    if (field === '') return fields;
    if (field === 'deputy') return receivers.map(({ id, name }) => ({ label: id, detail: name }));
    if (field === 'department')
      return receivers.filter(({ kind }) => kind === 'department').map(({ id, name }) => ({ label: id, detail: name }));
    return field === 'channel' ? ['email', 'note', 'phone', 'chat'].map((label) => ({ label })) : [];
  };
