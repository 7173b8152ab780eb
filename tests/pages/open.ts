/** Opens a page of this folder in a frame of the test, so that a host can read it as it would in a tab. */
export async function openPage(path: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1200px;height:800px';
  frame.src = `/tests/pages/${path}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (page === null) throw new Error(`${path} cannot be reached`);
  return page;
}

export function closePages(): void {
  document.querySelectorAll('iframe').forEach((frame) => frame.remove());
}
