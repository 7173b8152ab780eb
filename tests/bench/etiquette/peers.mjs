// Peers on the English replies, each with its own settings; `npm ci` in tests/bench installs them.
import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import { retext } from 'retext';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextProfanities from 'retext-profanities';
import writeGood from 'write-good';

// Older messages of vfile call the place a position.
const placesOf = (messages) =>
  messages.map(({ place, position }) => ({ start: (place ?? position)?.start?.offset ?? 0, end: (place ?? position)?.end?.offset ?? 0 }));
const prose = retext().use(retextEnglish).use(retextPassive).use(retextEquality).use(retextProfanities).use(retextIntensify);
const harper = new LocalLinter({ binary: slimBinary });

const peers = {
  'write-good': async (text) => writeGood(text).map(({ index, offset }) => ({ start: index, end: index + offset })),
  alex: async (text) => placesOf(alex(text).messages),
  'retext ×4': async (text) => placesOf((await prose.process(text)).messages),
  'harper.js': async (text) => (await harper.lint(text)).map((lint) => lint.span()).map(({ start, end }) => ({ start, end })),
};

const meet = (a, b) => a.start < b.end && b.start < a.end;
const share = (part, whole) => `${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`;

/** A line a peer: messages, how many touch what an editor marked, how many marks are touched, alarms on flawless replies, time of 2,000 characters. */
export async function comparePeers(replies, ours, print) {
  const marks = replies.flatMap(({ expected }) => expected.filter(({ end }) => end > 0));
  const long = replies
    .map(({ text }) => text)
    .join('\n\n')
    .slice(0, 2000);
  for (const [name, peer] of Object.entries({ Otklik: async (text) => ours(text).filter(({ end }) => end > 0), ...peers })) {
    let [messages, touching, touched, onFlawless] = [0, 0, 0, 0];
    for (const { text, expected, flawless } of replies) {
      const found = await peer(text);
      messages += found.length;
      touching += found.filter((one) => expected.some((mark) => meet(one, mark))).length;
      touched += expected.filter((mark) => found.some((one) => meet(one, mark))).length;
      if (flawless) onFlawless += found.length;
    }
    const taken = [];
    for (let round = 0; round < 12; round += 1) {
      const start = performance.now();
      await peer(`${long} ${round}`);
      taken.push(performance.now() - start);
    }
    const median = taken.toSorted((a, b) => a - b)[6] ?? 0;
    print(
      `  ${name.padEnd(12)} ${messages} messages, precision ${share(touching, messages)}, recall ${share(touched, marks.length)}, ${onFlawless} on flawless, ${median.toFixed(1)} ms`,
    );
  }
}
