/* Written by scripts/reading/confidence.ts. */
export const confidenceWeights = {
  bias: -0.49,
  of: { standing: 2.33, strange: -3.42, resemblance: 1.6, taught: 1.82, wellTaught: -7.33, familiar: 16.7 },
};
