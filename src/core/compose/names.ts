/** Every name that a template writes must exist: fields, facts, figures, chains, runs and their arguments. */
import type { Problem, TextPlace } from '../diagnostic.ts';
import { FACT_NAMES, isFactName } from '../facts/index.ts';
import type { Law } from '../law/index.ts';
import { nearest } from '../read/nearest.ts';
import {
  partsOf,
  type At,
  type Call,
  type Each,
  type If,
  type Include,
  type Path,
  type Statement,
  type Template,
} from '../template/program.ts';
import { pathsIn, type GroupShape, type Shape } from './shape.ts';

interface Checking {
  law: Law;
  runs: ReadonlyMap<string, Template>;
  file: string;
  /** what is in sight: the template's names, inside loops the item last */
  scopes: Shape[];
  /** inside a run, which may include no other */
  isRun: boolean;
  problems: Problem[];
}

const LEAF: Shape = { kind: 'leaf', label: '' };

export const placeIn = (file: string, { line, column, endColumn }: At): TextPlace => ({
  kind: 'text',
  file,
  line,
  column,
  endLine: line,
  endColumn,
});

function complainAt({ problems, file }: Checking, at: At, code: string, message: string, hint?: string | null): void {
  const place = placeIn(file, at);
  problems.push({ code, severity: 'error', message, place, ...(hint == null ? {} : { hint }) });
}

function write(name: string, names: readonly string[]): string | null {
  const near = nearest(name, names);
  return near === null ? null : `viết “${near}”`;
}

const TYPES: readonly string[] = ['hamlet', 'military', 'police', 'health-station', 'school'];

/** A condition's name that is no fact, but perhaps a type or a field. */
export function factUnknown(name: string, place: Problem['place'], shape: Shape | undefined): Problem {
  const error = (code: string, message: string, hint: string): Problem => ({
    code,
    severity: 'error',
    message,
    place,
    hint,
  });
  if (TYPES.includes(name) || /^type(\.|$)/u.test(name)) {
    const hint = 'tách thành điều riêng của loại ấy, hoặc hỏi một dữ kiện';
    return error('branch-type-in-condition', `điều kiện “${name}” hỏi loại chi bộ`, hint);
  }
  const hint = write(name, FACT_NAMES) ?? 'bảng điều kiện ở mục 3 của templates/README.md';
  const fields = shape === undefined ? [] : pathsIn(shape);
  if (fields.some((field) => field === name || field.startsWith(`${name}.`))) {
    return error('condition-on-value', `“${name}” là trường của tệp chi bộ, không phải điều kiện`, hint);
  }
  return error('fact-unknown', `điều kiện “${name}” không có trong danh mục điều kiện`, hint);
}

/** A chain that the law's data does not have. */
export function chainUnknown(chain: string, chains: Law['chains'], place: Problem['place']): Problem {
  const message = `chuỗi văn bản “${chain}” không có trong law/documents.yaml`;
  const hint = write(chain, Object.keys(chains)) ?? 'thêm chuỗi ấy vào phần “chains”';
  return { code: 'chain-unknown', severity: 'error', message, place, hint };
}

const written = (path: Path): string => (path.length === 0 ? 'this' : path.join('.').replaceAll('...', '../'));

/** The field at a path; one that is not there is told. */
function field(checking: Checking, path: Path, at: At): Shape | null {
  const { scopes } = checking;
  let depth = scopes.length - 1;
  let shape = scopes[depth];
  for (const step of path) {
    if (step === '..') shape = scopes[(depth -= 1)];
    else shape = shape?.kind === 'group' ? shape.fields.find(([name]) => name === step)?.[1] : undefined;
  }
  if (shape !== undefined) return shape;
  const name = written(path);
  const names = scopes.flatMap((scope) => pathsIn(scope));
  complainAt(checking, at, 'template-path-unknown', `trường “${name}” không có trong tệp chi bộ`, write(name, names));
  return null;
}

function checkValue(checking: Checking, path: Path, at: At): void {
  const shape = field(checking, path, at);
  if (shape === null || shape.kind === 'leaf') return;
  const message = `trường “${written(path)}” là một nhóm hay danh sách, không in thẳng được`;
  complainAt(checking, at, 'template-value-not-printable', message);
}

function checkItems(checking: Checking, { path, key, at }: Call & { type: 'items' }): void {
  const shape = field(checking, path, at);
  if (shape === null) return;
  const item = shape.kind === 'list' ? shape.item : null;
  const named = key === undefined || item?.kind !== 'group' ? item : item.fields.find(([name]) => name === key)?.[1];
  if (named?.kind === 'leaf' && (key === undefined || item?.kind === 'group')) return;
  const message = 'thẻ “items” cần một danh sách và tên của một trường trong đó';
  complainAt(checking, at, 'helper-argument', message);
}

function checkCall(checking: Checking, call: Call): void {
  const { chains, figures } = checking.law;
  switch (call.type) {
    case 'value':
    case 'date':
    case 'words':
      checkValue(checking, call.path, call.at);
      break;
    case 'items':
      checkItems(checking, call);
      break;
    case 'figure': {
      if (Object.hasOwn(figures, call.id)) break;
      const message = `con số “${call.id}” không có trong figures.yaml`;
      complainAt(checking, call.at, 'figure-unknown', message, write(call.id, Object.keys(figures)));
      break;
    }
    case 'basis': {
      if (Object.hasOwn(chains, call.chain)) break;
      checking.problems.push(chainUnknown(call.chain, chains, placeIn(checking.file, call.at)));
      break;
    }
    case 'ref': // Whether the target stands depends on the branch.
      break;
  }
}

function checkIf(checking: Checking, { fact, at, yes, no }: If): void {
  if (!isFactName(fact, checking.law))
    checking.problems.push(factUnknown(fact, placeIn(checking.file, at), checking.scopes[0]));
  check(checking, yes);
  check(checking, no);
}

function checkEach(checking: Checking, { list, at, body }: Each): void {
  const shape = field(checking, list, at);
  if (shape === null) return;
  if (shape.kind !== 'list') {
    complainAt(checking, at, 'template-each-not-list', `trường “${written(list)}” không phải một danh sách`);
    return;
  }
  check({ ...checking, scopes: [...checking.scopes, shape.item] }, body);
}

/** The run must be there, be passed what it declares, and be sound with it. */
function checkInclude(checking: Checking, { run: name, with: given, at }: Include): void {
  const run = checking.runs.get(name);
  if (checking.isRun) return; // Told once, at the run.
  if (run === undefined) {
    const message = `đoạn chung “${name}” không có trong common/runs`;
    complainAt(checking, at, 'run-not-found', message, write(name, [...checking.runs.keys()]));
    return;
  }
  const missing = run.args.filter((arg) => !Object.hasOwn(given, arg));
  for (const arg of missing) {
    complainAt(checking, at, 'argument-missing', `đoạn “${name}” cần tham số “${arg}”`, `thêm ${arg}=… vào thẻ`);
  }
  for (const extra of Object.keys(given).filter((arg) => !run.args.includes(arg))) {
    const hint = `thêm “${extra}” vào {{! args: … }} của đoạn`;
    complainAt(checking, at, 'argument-undeclared', `đoạn “${name}” không khai tham số “${extra}”`, hint);
  }
  const fields = Object.entries(given).map(([arg, value]): [string, Shape] => [
    arg,
    (typeof value === 'string' ? null : field(checking, value, at)) ?? LEAF,
  ]);
  fields.push(...missing.map((arg): [string, Shape] => [arg, LEAF]));
  check({ ...checking, file: run.file, scopes: [{ kind: 'group', fields }], isRun: true }, run.body);
}

function check(checking: Checking, body: readonly Statement[]): void {
  for (const statement of body) {
    if (statement.type === 'if') checkIf(checking, statement);
    else if (statement.type === 'each') checkEach(checking, statement);
    else if (statement.type === 'include') checkInclude(checking, statement);
    else for (const part of partsOf(statement)) if (part.type !== 'text') checkCall(checking, part);
  }
}

/**
 * Checks the names of an article's template and, through it, those of the runs it includes.
 * @param shape what every template sees of a branch; the article's own arguments come on top
 * @param law the law of any day: names of chains and figures are the same on every day
 */
export function checkNames(
  template: Template,
  shape: GroupShape,
  runs: ReadonlyMap<string, Template>,
  law: Law,
): Problem[] {
  const args = template.args.map((name): [string, Shape] => [name, LEAF]);
  const known = shape.fields.filter(([name]) => !template.args.includes(name));
  const names: Shape = { kind: 'group', fields: [...args, ...known] };
  const problems: Problem[] = [];
  check({ law, runs, file: template.file, scopes: [names], isRun: false, problems }, template.body);
  return problems;
}
