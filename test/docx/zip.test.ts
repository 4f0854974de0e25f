import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { hd05 } from '../format/profiles.ts';
import { plain } from './fixture.ts';
import { partsOf, written } from './written.ts';

test('the same regulation gives the same bytes', async () => {
  expect(await written(plain, hd05)).toEqual(await written(structuredClone(plain), hd05));
});

test('the parts stand in a fixed order, content types first', async () => {
  expect([...partsOf(await written(plain, hd05)).keys()]).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'word/_rels/document.xml.rels',
    'word/header1.xml',
    'word/header2.xml',
    'word/settings.xml',
    'word/styles.xml',
    'docProps/app.xml',
    'docProps/core.xml',
    'docProps/custom.xml',
    'word/document.xml',
  ]);
});

test('every entry is dated 1 January 1980 and its name is UTF-8', async () => {
  const bytes = await written(plain, hd05);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const isLocal = (at: number): boolean => view.getUint32(at, true) === 0x04034b50;
  const headers = Array.from({ length: bytes.length - 3 }, (_, at) => at).filter(isLocal);
  expect(headers).toHaveLength(Object.keys(unzipSync(bytes)).length);
  for (const at of headers) {
    expect(view.getUint16(at + 6, true), 'flags').toBe(0x0800);
    expect(view.getUint16(at + 10, true), 'time').toBe(0);
    expect(view.getUint16(at + 12, true), 'date').toBe(0x0021);
  }
});
