import { languageOf } from './help';
import { main } from './main';

const { stdin, stdout, stderr } = process;

// A reader that has seen enough, such as head, is no fault.
stdout.on('error', (fault: NodeJS.ErrnoException) => process.exit(fault.code === 'EPIPE' ? 0 : 1));

const print = (text: string): Promise<void> =>
  new Promise((resolve) => {
    if (stdout.write(text)) resolve();
    else stdout.once('drain', () => resolve());
  });

process.exitCode = await main(process.argv.slice(2), {
  input: stdin,
  print,
  complain: (text) => void stderr.write(text.endsWith('\n') ? text : `${text}\n`),
  lang: languageOf(process.env),
  now: () => new Date(),
});
