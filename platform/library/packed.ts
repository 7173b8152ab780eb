import { openSources } from '@/utils/library';

/** A text packed by the browser, beside the page's own work. */
export async function pack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The text of `pack`, and of the zip that the product made by itself up to the schema of 5. */
export async function unpack(bytes: Uint8Array): Promise<string> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return openSources([{ path: 'kept.zip', bytes }]).files[0]?.text ?? '';
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
