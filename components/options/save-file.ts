/** Lets the browser save a text under this name. */
export function saveFile(name: string, source: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([source], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
