/** Why the system would not do something with a path: what a person can put right, as a value. */

/** Why a path could not be read or written. */
export type Refusal = 'missing' | 'denied' | 'folder' | 'not-a-folder' | 'busy' | 'full' | 'read-only';

const refusals: Readonly<Record<string, Refusal>> = {
  ENOENT: 'missing',
  ENAMETOOLONG: 'missing',
  ELOOP: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'read-only',
  EISDIR: 'folder',
  ENOTEMPTY: 'folder',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** What the system said with an error; any other error is thrown again. */
export function refusal(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = refusals[code];
  if (known === undefined) throw error;
  return known;
}

/** Does something; null when it could be done. */
export function attempt(act: () => void): Refusal | null {
  try {
    act();
    return null;
  } catch (error) {
    return refusal(error);
  }
}
