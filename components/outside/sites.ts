export interface SiteFile {
  readonly id: string;
  readonly title: string;
}

export interface SitesPort {
  /** Patterns or origins, such as `https://mail.example.ru/*`. */
  granted(): Promise<readonly string[]>;
  /** Must be called in a click. */
  request(origin: string): Promise<boolean>;
  release(origin: string): Promise<void>;
  hostFiles(): Promise<readonly SiteFile[]>;
  /** Takes in a file that somebody exported; its title, or nothing when it is no such file. */
  addHostFile(source: string): Promise<string | undefined>;
  exportHostFile(id: string): Promise<string>;
  removeHostFile(id: string): Promise<void>;
}
