/** Lets the browser save a text or bytes under this name. */
export function saveFile(name: string, content: string | Uint8Array): void {
  const link = document.createElement('a');
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  link.href = URL.createObjectURL(new Blob([part], { type: 'application/octet-stream' }));
  link.download = name;
  link.click();
  // Firefox begins to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
