/** How a mood is marked. */
export const looks = { calm: 'plain', worried: 'hint', angry: 'warn', threatening: 'block', grateful: 'good' } as const;
