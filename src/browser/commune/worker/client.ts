/**
 * The page's side of the worker. It is made of the page's own script, so that nothing is fetched and nothing carried
 * twice.
 */
import type { Answer, Request, Task, Word } from './protocol.ts';

/** The script that is running now is the page's; in a worker there is no document. */
const script = typeof document === 'undefined' ? '' : (document.currentScript?.textContent ?? '');

/** A worker that has nothing to do and has its models open. */
let idle: Worker | null = null;

function started(): Worker {
  if (idle !== null) {
    const worker = idle;
    idle = null;
    return worker;
  }
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  try {
    return new Worker(url);
  } finally {
    // The worker has begun to read it.
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, 60_000);
  }
}

export interface Running<T extends Task> {
  /** fails with an error when the worker does, and with `Cancelled` when it was cancelled */
  answer: Promise<Answer[T]>;
  /** ends the worker at once, whatever it is doing */
  cancel: () => void;
}

/** What `answer` fails with when it was cancelled. */
export class Cancelled extends Error {}

/** Has a task done beside the page. @param onStep hears how far it has come */
export function inWorker<T extends Task>(
  request: Request[T],
  onStep: (done: number, total: number) => void,
): Running<T> {
  let cancel = (): void => undefined;
  const answer = new Promise<Answer[T]>((resolve, reject) => {
    const worker = started();
    const end = (error: Error): void => {
      worker.terminate();
      reject(error);
    };
    cancel = () => {
      end(new Cancelled());
    };
    worker.onmessage = ({ data }: MessageEvent<Word<T>>) => {
      if (data.kind === 'step') onStep(data.done, data.total);
      else if (data.kind === 'failed') end(new Error(data.message));
      else {
        idle = worker;
        resolve(data.answer);
      }
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end(new Error(event.message));
    };
    worker.onmessageerror = () => {
      end(new Error('unreadable message'));
    };
    worker.postMessage(request);
  });
  return {
    answer,
    cancel: () => {
      cancel();
    },
  };
}
