/** A key setting such as `Alt+KeyO` as it stands on the keyboard: `Alt+O`. */
export function keyName(setting: string): string {
  return setting.replace(/\b(Key|Digit)(?=[A-Z0-9]\b)/, '');
}
