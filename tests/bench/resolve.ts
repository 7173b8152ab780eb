import { existsSync, statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { asShipped } from '../../scripts/plain-letters.ts';

// The product's modules leave out file endings and use `@/`; Node runs them as they are with this.
const root = new URL('../../', import.meta.url);

registerHooks({
  resolve(specifier, context, next) {
    if (context.parentURL?.includes('/node_modules/')) return next(specifier, context);
    const base = specifier.startsWith('@/')
      ? new URL(specifier.slice(2), root)
      : /^\.{1,2}(?:\/|$)/u.test(specifier)
        ? new URL(specifier, context.parentURL)
        : undefined;
    if (!base) return next(specifier, context);
    const path = fileURLToPath(base);
    const found = [path, `${path}.ts`, `${path}/index.ts`].find((each) => existsSync(each) && statSync(each).isFile());
    return next(found ? pathToFileURL(found).href : specifier, context);
  },
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.startsWith(root.href) || loaded.source === undefined || loaded.source === null) return loaded;
    const code = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source);
    return { ...loaded, source: asShipped(code, url) ?? code };
  },
});
