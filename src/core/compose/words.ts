/** Numbers in words, as offices write them (“hai mươi tư”). The only importer of read-vietnamese-number. */
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';

/** A whole number of at least 0 in words, lower case. */
export function inWords(value: number): string {
  const config = new ReadingConfig();
  config.unit = [];
  return doReadNumber(String(value), config);
}
