import type { Outcome } from '../batch/outcome.ts';
import type { Placed } from '../output/write.ts';
import type { PdfWatch } from '../batch/pdf.ts';
import type { World } from '../world.ts';
import { placedLines } from './outcomes.ts';
import { FEW, newProgress } from './progress.ts';

/** What a person sees while a batch is made: a line a file where they are few, and how far it has come. */
export interface Watch {
  outcome: (outcome: Outcome) => void;
  pdfs: PdfWatch;
  /** takes the line of progress away */
  end: () => void;
}

/** @param shown a path below the output folder as the user knows it */
export function watchOf(count: number, shown: (path: string) => string, world: World): Watch {
  let progress = newProgress(count, world);
  const tell = (placed: readonly Placed[]): void => {
    if (count > FEW) return;
    progress.clear();
    world.stdout(placedLines(placed, shown));
  };
  return {
    outcome: ({ placed }) => {
      tell(placed);
      progress.step();
    },
    pdfs: {
      start: (due) => {
        progress.clear();
        progress = newProgress(due, world, 'tệp PDF');
        progress.show();
      },
      step: () => {
        progress.step();
      },
      placed: (pdf) => {
        tell([pdf]);
      },
    },
    end: () => {
      progress.clear();
    },
  };
}
