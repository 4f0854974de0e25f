/** The helpers of the model language; these names are reserved. */
export const BLOCK_HELPERS: readonly string[] = ['if', 'unless', 'each'];
export const INLINE_HELPERS: readonly string[] = ['ref', 'date', 'words', 'items', 'figure', 'basis'];
