type Names = Readonly<Record<string, string>>;

/** A topic as it is called in the product's language; one that the product does not know is called what it is. */
export const topicName = (topic: string, names: Names): string => names[topic] ?? topic;

/** The topic that is called so. */
export const topicOf = (name: string, names: Names): string =>
  Object.entries(names).find(([, called]) => called.toLowerCase() === name.toLowerCase())?.[0] ?? name;

/** Topics as they are typed, and read out of what was typed. */
export const topicsText = (topics: readonly string[], names: Names): string => topics.map((topic) => topicName(topic, names)).join(', ');
export const topicsFrom = (text: string, names: Names): readonly string[] => [
  ...new Set(
    text
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean)
      .map((one) => topicOf(one, names)),
  ),
];

/** Who keeps what came with the product. */
const starter = 'starter';
export const ownerName = (owner: string, names: Names): string => (owner === starter ? topicName(starter, names) : owner);
export const ownerOf = (name: string, names: Names): string => (name === topicName(starter, names) ? starter : name);
