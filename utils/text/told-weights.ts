/** Weights written as `name=12|other=-3`, in hundredths: one line of hundreds of names. */
export const weightsOf = (written: string): ReadonlyMap<string, number> =>
  new Map(
    written.split('|').map((one) => {
      const at = one.lastIndexOf('=');
      return [one.slice(0, at), Number(one.slice(at + 1)) / 100] as const;
    }),
  );
