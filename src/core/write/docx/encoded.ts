import { utf8 } from './bytes.ts';

/** The same structure with bytes in the place of strings. */
export type Encoded<T> = T extends string ? Uint8Array : { readonly [Key in keyof T]: Encoded<T[Key]> };

/** Turns every string in a structure of strings into its bytes, once and for all documents. */
export function encoded<T extends object | string>(structure: T): Encoded<T> {
  return encodedAny(structure) as Encoded<T>;
}

function encodedAny(any: unknown): unknown {
  if (typeof any === 'string') return utf8(any);
  if (Array.isArray(any)) return any.map(encodedAny);
  return Object.fromEntries(Object.entries(any as object).map(([key, inner]) => [key, encodedAny(inner)]));
}
