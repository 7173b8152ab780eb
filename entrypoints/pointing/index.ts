import { defineUnlistedScript } from '#imports';
import { everyPart, pickHostFile, pickerWords, type HostFilePart } from '@/hosts/picker';
import type { HostFile } from '@/hosts';

/** The picker, brought into a page only when the operator wants to point: pages otherwise carry nothing of it. */
export interface Picker {
  pick(language: 'ru' | 'en', parts: readonly HostFilePart[], signal: AbortSignal): Promise<HostFile | undefined>;
}

const picker: Picker = {
  pick: (language, parts, signal) => pickHostFile(document, pickerWords[language], parts.length === 0 ? everyPart : parts, signal),
};

export default defineUnlistedScript(() => {
  (globalThis as { otklikPicker?: Picker }).otklikPicker = picker;
});
