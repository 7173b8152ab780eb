const loading = new Map();

/** Loads a script of the editor once; editors that look for their own files need a real address. */
export function script(src) {
  if (!loading.has(src)) {
    loading.set(
      src,
      new Promise((resolve, reject) => {
        const tag = document.createElement('script');
        const policy = window.trustedTypes?.createPolicy?.('load', { createScriptURL: (url) => url });
        tag.src = policy ? policy.createScriptURL(src) : src;
        tag.onload = resolve;
        tag.onerror = reject;
        document.head.append(tag);
      }),
    );
  }
  return loading.get(src);
}
