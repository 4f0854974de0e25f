/** What makes one regulation a DOCX: the floor, quyche, its peers. */
import { openShell, writeDocx } from '../dist/core/index.js';
import { deflater } from '../dist/node/output/deflate.js';
import { floorOf } from './floor.mjs';
import { documentXml, valuesOf } from './parts.mjs';
import { subject } from './subject.mjs';

const PEERS = {
  docx: 'docx',
  docxtemplater: 'docxtemplater',
  'easy-template-x': 'easy-template-x',
  'docx-templates': 'docx-templates (no sandbox)',
  carbone: 'carbone',
};

/** Each `{ title, load }`: `load` takes what `given` gives and returns the function that makes the document. */
export const WAYS = [
  {
    title: 'floor: compiled template + deflate (level 6)',
    isFloor: true,
    load: ({ docx, values }) => floorOf(documentXml(docx), values),
  },
  {
    title: 'quyche: regulation → DOCX',
    load:
      ({ regulation, write }) =>
      () =>
        write(regulation),
  },
  {
    title: 'quyche: branch data → DOCX',
    load:
      ({ fromData, write }) =>
      () =>
        write(fromData()),
  },
  {
    title: 'quyche: branch.yaml → DOCX',
    load:
      ({ make, write }) =>
      () =>
        write(make().regulation),
  },
  ...Object.entries(PEERS).map(([file, title]) => ({
    title,
    isPeer: true,
    load: async (all) => (await import(`./peers/${file}.mjs`)).default(all),
  })),
];

/** An example with what the ways are made of. */
export function given(example) {
  const { name, make, fromData, profile, shell } = subject(example);
  const { regulation } = make();
  const open = openShell(shell, deflater);
  const write = (tree) => writeDocx(tree, open, deflater);
  return {
    name,
    make,
    fromData,
    profile,
    shell,
    regulation,
    write,
    docx: write(regulation),
    values: valuesOf(regulation),
  };
}
