export interface Site {
  readonly tabId: number;
  /** Empty where the browser does not tell it. */
  readonly origin: string;
  readonly state: 'granted' | 'not-granted' | 'reload' | 'impossible';
}

export interface SitePort {
  current(): Promise<Site>;
  /** Must be called in a click. */
  request(origin: string): Promise<boolean>;
}
