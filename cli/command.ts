/** Words in the two languages of the terminal. */
export interface Words {
  readonly ru: string;
  readonly en: string;
}

/** What a command may know of the world: its own words go out, the others' come in. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array | string>;
  /** Resolves when there is room for more. */
  readonly print: (text: string) => Promise<void>;
  readonly complain: (text: string) => void;
  readonly lang: 'ru' | 'en';
  readonly now: () => Date;
}

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands for the value in the help: DIR, FILE, N. */
  readonly value?: string;
  readonly required?: boolean;
  readonly about: Words;
}

export interface CommandCall {
  readonly terminal: Terminal;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly files: readonly string[];
}

export interface CommandExample {
  /** Arguments after the command's name; files are named by their place in the example's folder. */
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly prints?: string | RegExp;
  readonly complains?: RegExp;
  /** 0 unless told. */
  readonly status?: number;
}

/** A command is one file in commands/, its name the file's name. */
export interface Command {
  readonly about: Words;
  /** How its files are written in the help, such as DIR; a command without it takes none. */
  readonly files?: string;
  readonly options: Readonly<Record<string, Option>>;
  /** @returns the exit status */
  readonly run: (call: CommandCall) => Promise<number>;
  readonly examples: readonly CommandExample[];
}

export const defineCommand = (command: Command): Command => command;

/** The value of an option that is a text. */
export function textOption(call: Pick<CommandCall, 'options'>, name: string): string | undefined {
  const value = call.options[name];
  return typeof value === 'string' ? value : undefined;
}

/** A mistake of the one who called the command: shown in a line, without a trace. */
export interface Complaint {
  readonly complaint: Words;
}
export const complaint = (ru: string, en: string): Complaint => ({ complaint: { ru, en } });
export const isComplaint = (value: unknown): value is Complaint => typeof value === 'object' && value !== null && 'complaint' in value;
