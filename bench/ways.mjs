/** What makes one regulation a DOCX: the floor, quyche, its peers. */
import { openShell, writeDocx, writeEachDocx } from '../dist/core/index.js';
import { HANDFUL } from '../dist/node/batch/tasks.js';
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

/**
 * Each `{ title, load }`, `isOurs` those of quyche: `load` takes what `given` gives and returns the function that makes
 * the document of a branch by its number, or `atOnce` documents of as many branches, as a run over a commune does.
 */
export const WAYS = [
  {
    title: 'floor: compiled template + deflate (level 6)',
    isFloor: true,
    load: ({ docx, values }) => floorOf(documentXml(docx), values),
  },
  {
    title: 'quyche: regulation → DOCX',
    isOurs: true,
    load:
      ({ regulations, write }) =>
      (index) =>
        write(regulations[index]),
  },
  {
    title: 'quyche: branch data → DOCX',
    isOurs: true,
    load:
      ({ fromData, write }) =>
      (index) =>
        write(fromData(index)),
  },
  {
    title: 'quyche: branch.yaml → DOCX',
    isOurs: true,
    load:
      ({ make, write }) =>
      (index) =>
        write(make(index).regulation),
  },
  {
    title: `quyche: branch data → DOCX, ${HANDFUL} together`,
    isOurs: true,
    atOnce: HANDFUL,
    load:
      ({ fromData, writeEach }) =>
      (indexes) =>
        writeEach(indexes.map(fromData)),
  },
  {
    title: `quyche: branch.yaml → DOCX, ${HANDFUL} together`,
    isOurs: true,
    atOnce: HANDFUL,
    load:
      ({ make, writeEach }) =>
      (indexes) =>
        writeEach(indexes.map((index) => make(index).regulation)),
  },
  ...Object.entries(PEERS).map(([file, title]) => ({
    title,
    isPeer: true,
    load: async (all) => (await import(`./peers/${file}.mjs`)).default(all),
  })),
];

/** Branches like an example with what the ways are made of; `values` are those of each branch. */
export function given(example) {
  const { name, count, make, fromData, profile, shell } = subject(example);
  const regulations = Array.from({ length: count }, (_, index) => make(index).regulation);
  const open = openShell(shell, deflater);
  const write = (tree) => writeDocx(tree, open, deflater);
  const writeEach = (trees) => {
    const manuscripts = trees.map((regulation) => ({ regulation, shell: open, input: '' }));
    return writeEachDocx(manuscripts, deflater);
  };
  return {
    name,
    count,
    make,
    fromData,
    profile,
    shell,
    regulations,
    write,
    writeEach,
    docx: write(regulations[0]),
    values: valuesOf(regulations),
  };
}
