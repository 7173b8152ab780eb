import { existsSync, statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

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
});
