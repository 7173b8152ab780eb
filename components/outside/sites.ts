export interface SiteFile {
  readonly id: string;
  readonly title: string;
}

export interface SitesPort {
  /** Patterns or origins, such as `https://mail.example.ru/*`. */
  granted(): Promise<readonly string[]>;
  /** Those that the company set by the browser's policy; not `open` where the browser does not let Otklik in yet. */
  ofCompany(): Promise<readonly { readonly pattern: string; readonly open: boolean }[]>;
  /** Must be called in a click. */
  requestAll(patterns: readonly string[]): Promise<boolean>;
  /** Must be called in a click. */
  request(origin: string): Promise<boolean>;
  release(origin: string): Promise<void>;
  hostFiles(): Promise<readonly SiteFile[]>;
  /** Takes in a file that somebody exported; its title, or nothing when it is no such file. */
  addHostFile(source: string): Promise<string | undefined>;
  exportHostFile(id: string): Promise<string>;
  removeHostFile(id: string): Promise<void>;
}
