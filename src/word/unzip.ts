import { strFromU8, unzipSync } from 'fflate';

/** The texts of a package made by the library, by part name. */
export function unzip(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}
