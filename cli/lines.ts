import { type CommandCall, complaint, type Complaint, isComplaint } from './command';

const encoder = new TextEncoder();
const utf8 = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder();
const newline = 10;

/** Lines of a stream as they come; the last one may lack its end. */
async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  // What came of a line so far, in pieces: a line of a million characters is put together once.
  let begun: Uint8Array[] = [];
  for await (const chunk of input) {
    let rest = typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
    for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline)) {
      yield Buffer.concat([...begun, rest.subarray(0, end)]);
      begun = [];
      rest = rest.subarray(end + 1);
    }
    begun.push(rest);
  }
  yield Buffer.concat(begun);
}

export type Line = Readonly<Record<string, unknown>>;

const notJson = complaint('это не JSON: строка испорчена или обрывается', 'this is not JSON: the line is damaged or breaks off');
const noObject = complaint('строка — это объект JSON', 'the line must be a JSON object');
const notUtf8 = complaint('строка не в UTF-8: сохраните файл в этой кодировке', 'the line is not in UTF-8: save the file in it');

function parsed(line: string): Line | Complaint {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Line) : noObject;
  } catch {
    return notJson;
  }
}

/** A line as text, and whether each of its bytes was read: another encoding would lose letters unseen. */
function textOf(bytes: Uint8Array): { readonly text: string; readonly whole: boolean } {
  try {
    return { text: utf8.decode(bytes).trim(), whole: true };
  } catch {
    return { text: lenient.decode(bytes).trim(), whole: false };
  }
}

/**
 * JSON Lines in, JSON Lines out: an answer a line, in order, while the input still comes. A bad line is answered by
 * `{id, error}`, the others all the same.
 * @param answer what stands beside the id in the answer, or a complaint about the line
 * @returns the exit status: 1 when any line was bad
 */
export async function answerLines(
  { terminal }: CommandCall,
  answer: (line: Line) => Line | Complaint | Promise<Line | Complaint>,
): Promise<number> {
  let status = 0;
  const refuse = (id: unknown, error: string): Line => {
    status = 1;
    return { id, error };
  };
  const answered = async (line: string, whole: boolean): Promise<Line> => {
    const value = parsed(line);
    const id = isComplaint(value) ? null : (value['id'] ?? null);
    if (!whole) return refuse(id, notUtf8.complaint[terminal.lang]);
    if (isComplaint(value)) return refuse(id, value.complaint[terminal.lang]);
    try {
      const result = await answer(value);
      return isComplaint(result) ? refuse(id, result.complaint[terminal.lang]) : { id, ...result };
    } catch (fault) {
      return refuse(id, fault instanceof Error ? fault.message : String(fault));
    }
  };
  for await (const line of linesOf(terminal.input)) {
    const { text, whole } = textOf(line);
    if (text) await terminal.print(`${JSON.stringify(await answered(text, whole))}\n`);
  }
  return status;
}
