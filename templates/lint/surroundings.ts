/** What the rest of the library offers to a template. */
export interface Surroundings {
  readonly date: string;
  readonly facts: Readonly<Record<string, string>>;
  /** Facts that some reference states, valid or not. */
  readonly everyFact: ReadonlySet<string>;
  readonly partials: Readonly<Record<string, string>>;
}
