/** The worker's side: does what it is asked, one task after the other. */
import { blankList } from './blank.ts';
import { check } from './check.ts';
import { folderFile } from './folder.ts';
import { keptFile } from './kept.ts';
import { makeAll } from './make.ts';
import { openGiven } from './open.ts';
import type { Answer, Request, Task, Word } from './protocol.ts';

/** Often enough to be seen moving, seldom enough not to keep the page busy. */
const TELL_EVERY = 60;

type Step = (done: number, total: number) => void;

function answerTo(request: Request[Task], step: Step): Answer[Task] | Promise<Answer[Task]> {
  switch (request.do) {
    case 'open':
      return openGiven(request.given);
    case 'check':
      return check(request.commune, request.on, { step });
    case 'make':
      return makeAll(request.commune, request.on, step);
    case 'blank':
      return blankList();
    case 'folder':
      return folderFile(request.commune, request.on);
    case 'kept':
      return keptFile(request.drafts, request.communes, request.on);
  }
}

/** Listens for requests. Called once, in a worker. */
export function serve(): void {
  const say = (word: Word): void => {
    self.postMessage(word);
  };
  let told = 0;
  const step: Step = (done, total) => {
    const now = performance.now();
    if (done < total && now - told < TELL_EVERY) return;
    told = now;
    say({ kind: 'step', done, total });
  };
  self.onmessage = ({ data }: MessageEvent<Request[Task]>) => {
    void (async () => answerTo(data, step))().then(
      (answer) => {
        say({ kind: 'done', answer });
      },
      (error: unknown) => {
        say({ kind: 'failed', message: String(error) });
      },
    );
  };
}
