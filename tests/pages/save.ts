import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'playwright';

/**
 * Writes what a page shows as one file without scripts, styles or secrets, with the day it was saved, for tests of host
 * files. Frames of the same origin become `srcdoc`, typed values become markup, and what the tool's own style sheets
 * hide is hidden by one rule of ours, and lines that they keep are kept.
 */
export async function savePage(page: Page, file: string, title: string): Promise<void> {
  const html = await page.evaluate(serialise);
  const day = new Date().toISOString().slice(0, 10);
  const clean = html
    .replaceAll(new URL(page.url()).origin, '')
    .replaceAll(/(name="(?:_id|Token)" value=")\w+/g, "$1saved")
    .replaceAll(/(_token=|CSRFToken=|_id=)[0-9a-zA-Z]{8,}/g, '$1saved')
    .replaceAll(/\n{3,}/g, '\n\n');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `<!doctype html>\n<!-- ${title}, saved ${day}, without scripts and styles -->\n${clean}\n`);
}

function serialise(): string {
  const hide = '[data-saved-hidden]{display:none!important}[data-saved-lines]{white-space:pre-wrap}';
  const drop =
    'script,noscript,style,link,template,meta[http-equiv],object,embed,audio,video,iframe[src*="watermark"],input[name="_token"],input[name="CSRFToken"]';

  function mark(page: Document): void {
    for (const element of page.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility() && (element.parentElement?.checkVisibility() ?? true)) element.setAttribute('data-saved-hidden', '');
    }
    for (const element of page.body.querySelectorAll<HTMLElement>('div, p, td, span')) {
      if (/^(pre|break)/.test(getComputedStyle(element).whiteSpace)) element.setAttribute('data-saved-lines', '');
    }
    for (const input of page.querySelectorAll('input')) {
      if (input.type !== 'file') input.setAttribute('value', input.value);
    }
    for (const area of page.querySelectorAll('textarea')) area.textContent = area.value;
    for (const option of page.querySelectorAll('option')) option.toggleAttribute('selected', option.selected);
  }

  function written(page: Document): string {
    mark(page);
    const frames = [...page.querySelectorAll('iframe')];
    const copy = page.documentElement.cloneNode(true);
    if (!(copy instanceof page.defaultView!.Element)) return '';
    for (const [index, frame] of [...copy.querySelectorAll('iframe')].entries()) {
      const inner = frames[index]?.contentDocument;
      frame.removeAttribute('src');
      if (inner?.body) frame.setAttribute('srcdoc', `<!doctype html>${written(inner)}`);
    }
    for (const element of copy.querySelectorAll(drop)) element.remove();
    for (const element of copy.querySelectorAll('*')) {
      for (const { name, value } of Array.from(element.attributes)) {
        if (name.startsWith('on') || name === 'src' || name === 'srcset' || /^javascript:/i.test(value)) element.removeAttribute(name);
      }
    }
    for (const select of copy.querySelectorAll('select')) {
      for (const option of [...select.options].slice(8)) if (!option.hasAttribute('selected')) option.remove();
    }
    const walker = page.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
    const comments: Node[] = [];
    while (walker.nextNode()) comments.push(walker.currentNode);
    for (const comment of comments) comment.parentNode?.removeChild(comment);
    const style = page.createElement('style');
    style.textContent = hide;
    copy.querySelector('head')?.append(style);
    return copy.outerHTML;
  }
  return written(document);
}
