import { type CommandCall, type Complaint, isComplaint } from './command';

/** Lines of a stream as they come; the last one may lack its end. */
async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // What came of a line so far, in pieces: a line of a million characters is put together once.
  let begun: string[] = [];
  for await (const chunk of input) {
    const lines = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    const rest = lines.pop() ?? '';
    for (const [at, line] of lines.entries()) {
      yield at === 0 ? begun.join('') + line : line;
      if (at === 0) begun = [];
    }
    begun.push(rest);
  }
  yield begun.join('') + decoder.decode();
}

export type Line = Readonly<Record<string, unknown>>;

function parsed(line: string): Line | string {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Line) : 'the line must be a JSON object';
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
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
  const answered = async (line: string): Promise<Line> => {
    const value = parsed(line);
    if (typeof value === 'string') return refuse(null, value);
    const id = value['id'] ?? null;
    try {
      const result = await answer(value);
      return isComplaint(result) ? refuse(id, result.complaint[terminal.lang]) : { id, ...result };
    } catch (fault) {
      return refuse(id, fault instanceof Error ? fault.message : String(fault));
    }
  };
  for await (const line of linesOf(terminal.input)) {
    const bare = line.replace(/^\uFEFF/, '').trim();
    if (bare) await terminal.print(`${JSON.stringify(await answered(bare))}\n`);
  }
  return status;
}
