/** Stands for the browser's extension interfaces in a plain page: storage in localStorage, the permission given. */
const area = {
  get: (key: string) => Promise.resolve({ [key]: JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined }),
  set(values: Record<string, unknown>) {
    for (const [key, value] of Object.entries(values)) localStorage.setItem(key, JSON.stringify(value));
    return Promise.resolve();
  },
  remove(key: string) {
    localStorage.removeItem(key);
    return Promise.resolve();
  },
  onChanged: { addListener() {}, removeListener() {} },
};

export const browser = { storage: { local: area, session: area }, permissions: { contains: () => Promise.resolve(true) } };
