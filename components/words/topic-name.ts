/** A topic as it is called in the product's language; one that the product does not know is called what it is. */
export const topicName = (topic: string, names: Readonly<Record<string, string>>): string => names[topic] ?? topic;
