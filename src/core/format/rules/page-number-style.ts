import type { Line } from '../lines.ts';
import { runningNumbers } from '../page-number.ts';
import { atPlace, type Rule } from '../rule.ts';
import { styleFaults } from '../style.ts';
import { decimal } from '../text.ts';

/** F10: size and weight of the page number and its distance from the upper edge. */
export const pageNumberStyle: Rule = {
  id: 'F10',
  check: ({ paper }, { elements, page }) =>
    paper.sections.flatMap((section) => {
      const numbers = runningNumbers(section, paper);
      const looks = numbers.flatMap((paragraph) => {
        const line: Line = {
          paragraph,
          runs: paragraph.runs.filter((run) => run.kind === 'page'),
          text: '1',
          side: 'full',
        };
        return styleFaults(line, elements.pageNumber, ['size', 'bold', 'italic', 'underline']);
      });
      const findings = looks.map(({ message, hint }) => atPlace('đầu trang', message, { hint }));
      const distance = section.headerDistance;
      if (numbers.length === 0 || distance === null || Math.abs(distance - page.headerDistance) <= page.tolerance)
        return findings;
      const message = `số trang cách mép trên ${decimal(distance)} mm, quy định ${decimal(page.headerDistance)} mm`;
      const hint = `trong Word: Layout → Margins → Custom Margins → Layout → Header ${decimal(page.headerDistance)} mm`;
      return [...findings, atPlace('đầu trang', message, { hint })];
    }),
};
