/** Walks the program of a template with a branch's values and facts, straight to an article of the tree. */
import { conditionWords } from '../facts/index.ts';
import type { If, Include, Statement, Template } from '../template/program.ts';
import { finishArticle, type ArticleFault, type DraftArticle } from './article.ts';
import { Asked, type Answering } from './asked.ts';
import { find, printLine, type Run } from './lines.ts';
import { leaf, type Field } from './scope.ts';

/** Of a condition the branch has not answered both halves stand, each with its words. */
function walkIf(run: Run, { fact, yes, no }: If): void {
  const answer = run.asked.fact(fact);
  if (answer !== 'unknown') {
    walk(run, answer === 'yes' ? yes : no);
    return;
  }
  for (const [value, half] of [[true, yes] as const, [false, no] as const]) {
    run.conditions.push(conditionWords(fact, value));
    walk(run, half);
    run.conditions.pop();
  }
}

function walkEach(run: Run, list: Field, body: readonly Statement[]): void {
  if (list.kind !== 'list') throw new Error(`a loop over a ${list.kind}`);
  for (const item of list.items) {
    run.scopes.push(item);
    walk(run, body);
    run.scopes.pop();
  }
}

/** A run sees what it is passed and nothing else. */
function walkInclude(run: Run, include: Include): void {
  const included = run.asked.run(include.run);
  const fields: Record<string, Field> = {};
  for (const [name, given] of Object.entries(include.with)) {
    fields[name] = typeof given === 'string' ? leaf({ type: 'text', text: given }) : find(run, given);
  }
  const { file, scopes } = run;
  run.file = included.file;
  run.scopes = [{ kind: 'group', fields }];
  walk(run, included.body);
  run.file = file;
  run.scopes = scopes;
}

function walk(run: Run, body: readonly Statement[]): void {
  for (const statement of body) {
    if (statement.type === 'if') walkIf(run, statement);
    else if (statement.type === 'each') walkEach(run, find(run, statement.list), statement.body);
    else if (statement.type === 'include') walkInclude(run, statement);
    else printLine(run, statement);
  }
}

/** Composes one article; the answers to what it `asked` are beside it when they are to be kept. */
export function runTemplate(
  id: string,
  template: Template,
  from: Answering,
  isKept = false,
): { article: DraftArticle; asked: Asked; faults: ArticleFault[] } {
  const source = { file: template.file, line: 1 };
  const article: DraftArticle = { type: 'article', source, origin: 'model', id, number: null, title: [], children: [] };
  const asked = new Asked(from, isKept);
  const run: Run = {
    asked,
    file: template.file,
    scopes: [from.names],
    conditions: [],
    article,
    clause: null,
    clauseConditions: 0,
    table: null,
    faults: [],
  };
  walk(run, template.body);
  return { article, asked, faults: [...run.faults, ...finishArticle(article)] };
}
