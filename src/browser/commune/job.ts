/** What the worker is doing for the page, told and cancellable. One thing at a time. */
import { computed, signal } from '@preact/signals';
import { progressText } from '../../core/progress-words.ts';
import { announce } from '../state/announce.ts';
import { Cancelled, inWorker } from './worker/client.ts';
import type { Answer, Request, Task } from './worker/protocol.ts';

export interface Job {
  task: Task;
  /** “12/60 chi bộ, 20 chi bộ/giây, còn khoảng 3 giây” */
  words: string;
  done: number;
  total: number;
}

/** What is being done now. */
export const job = signal<Job | null>(null);
/** Something is being done; changes seldom, while `job` changes with every branch. */
export const isBusy = computed(() => job.value !== null);
/** The last thing that came to nothing by a fault of the page. */
export const fault = signal<string | null>(null);

const TITLES: Readonly<Record<Task, string>> = {
  open: 'Đang đọc tệp',
  check: 'Đang kiểm tra các chi bộ',
  make: 'Đang soạn quy chế',
  folder: 'Đang lập tệp dữ liệu',
  blank: 'Đang lập danh sách trống',
  kept: 'Đang gom các bản đang làm',
};

export const titleOf = ({ task }: Job): string => TITLES[task];

/** A listener hears how far it is no more often than this, in milliseconds. */
const ANNOUNCE_EVERY = 5000;

let running: { cancel: () => void } | null = null;

/** Stops what is being done, at once, without a word. */
export function cancel(): void {
  running?.cancel();
}

/** Stops what is being done because the user wants it so. */
export function stop(): void {
  cancel();
  announce('Đã dừng');
}

function teller(task: Task): (done: number, total: number) => void {
  const start = performance.now();
  let announced = start;
  return (done, total) => {
    const now = performance.now();
    const words = progressText(done, total, now - start);
    job.value = { task, words, done, total };
    if (now - announced < ANNOUNCE_EVERY) return;
    announced = now;
    announce(`${TITLES[task]}: ${words}`);
  };
}

/** Has the worker do something; null when it was cancelled, by the user or by the next thing, or when it failed. */
export async function work<T extends Task>(task: T, request: Omit<Request[T], 'do'>): Promise<Answer[T] | null> {
  cancel();
  fault.value = null;
  job.value = { task, words: '', done: 0, total: 0 };
  const mine = inWorker<T>({ ...request, do: task } as Request[T], teller(task));
  running = mine;
  try {
    return await mine.answer;
  } catch (error) {
    if (!(error instanceof Cancelled)) {
      console.error(error);
      fault.value = `${TITLES[task]}: bị dừng giữa chừng vì lỗi của trang này hoặc vì máy hết bộ nhớ`;
    }
    return null;
  } finally {
    if (running === mine) {
      running = null;
      job.value = null;
    }
  }
}
