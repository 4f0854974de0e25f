/** The questions of `quyche new`, from the first that is open to the last. */
import { askOne, tellAll, type Outcome } from './answer.ts';
import { STOPPED, type Asker } from './asker.ts';
import { Draft, type DraftInput } from './draft.ts';
import { askList } from './list.ts';
import { nextQuestion, questionsFor, stillOpen, type Question } from './questions.ts';
import { LATER, SKIP, titleOf, YES_NO } from './words.ts';

export interface Interviewed {
  stopped: boolean;
  /** titles of what a final regulation still needs */
  open: string[];
  final: boolean;
}

/** @param isNew the file holds nothing of the branch's yet, its name is an example */
export async function interview(input: DraftInput, isNew: boolean, asker: Asker): Promise<Interviewed> {
  const draft = new Draft(input);
  const done = new Set<string>();
  const opened = new Set<string>();
  const questions = (): Question[] => {
    const all = questionsFor(input.type, draft.data(), opened, input.library);
    const isExample = (name: string): boolean => isNew && name === 'name' && !done.has(name);
    return all.map((one) => (isExample(one.name) ? { ...one, value: undefined } : one));
  };
  let stopped = false;
  for (let next = nextQuestion(questions(), done); next !== undefined; next = nextQuestion(questions(), done)) {
    const outcome = await askQuestion(next, draft, opened, asker);
    stopped = outcome === STOPPED;
    if (stopped) break;
    // What was said to be there is asked for next, under the same name where it is a list.
    if (next.kind !== 'whether' || !opened.has(next.name)) done.add(next.name);
  }
  const open = stillOpen(questions());
  if (!stopped && open.length === 0 && draft.data()['status'] !== 'final') stopped = await askStatus(draft, asker);
  return { stopped, open: open.map(({ field }) => titleOf(field.field)), final: draft.data()['status'] === 'final' };
}

function askQuestion(question: Question, draft: Draft, opened: Set<string>, asker: Asker): Promise<Outcome> {
  const { field, kind, name, path, required } = question;
  if (kind === 'list') return askList(question, draft, asker);
  if (kind === 'whether') return askWhether(question, draft, opened, asker);
  const without = name === 'name' ? null : required ? LATER : SKIP;
  const take = (value: unknown) => draft.put(path, value).problems;
  return askOne({ field: field.field, title: titleOf(field.field), required, without, take }, asker);
}

async function askWhether(
  { field, name, path }: Question,
  draft: Draft,
  opened: Set<string>,
  asker: Asker,
): Promise<Outcome> {
  for (;;) {
    const title = `Chi bộ có ${titleOf(field.field).toLocaleLowerCase('vi')} không?`;
    const answer = await asker.choose({ title, help: [], choices: [...YES_NO, { value: null, label: LATER.chosen }] });
    if (answer === STOPPED) return STOPPED;
    if (answer === true) opened.add(name);
    if (answer !== false) return answer === true ? 'answered' : 'open';
    const { problems, kept } = draft.put(path, 'none');
    tellAll(asker, problems);
    if (kept) return 'answered';
  }
}

/** Offers to make it a final document; what then stands against it is told, and it stays a draft. */
async function askStatus(draft: Draft, asker: Asker): Promise<boolean> {
  const answer = await asker.choose({
    title: 'Các mục đã đủ. Đổi thành bản chính thức?',
    help: [],
    choices: [
      { value: true, label: 'Có, bản chính thức' },
      { value: false, label: 'Chưa, giữ bản dự thảo' },
    ],
  });
  if (answer === true) tellAll(asker, draft.finish().problems);
  return answer === STOPPED;
}
