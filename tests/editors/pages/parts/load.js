const own = document.currentScript?.src ?? location.href;

/** The full address of a file of ours: a frame that was written by script has none of its own to start from. */
export const asset = (path) => new URL(path, own).href;

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
