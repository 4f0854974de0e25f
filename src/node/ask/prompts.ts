import { isCancel, log, S_BAR, select, text, type Option } from '@clack/prompts';
import { STOPPED, type Asker, type Choice } from '../../core/ask/asker.ts';

/**
 * The only importer of @clack/prompts, which must not be called without a terminal: it asks one question, shows one
 * remark, and knows nothing of branches.
 */
export function terminalAsker(): Asker {
  return {
    async text({ title, help, example, before }) {
      const placeholder = example === '' ? '' : `ví dụ: ${example}`;
      const message = [title, ...help].join(`\n${S_BAR}  `);
      const answer = await text({ message, placeholder, initialValue: before });
      // Enter alone may come as undefined, whatever the types say.
      return isCancel(answer) ? STOPPED : answer || '';
    },
    async choose({ title, help, choices }) {
      const options = choices.map(({ label }, index): Option<number> => ({ value: index, label }));
      const chosen = await select<number>({ message: [title, ...help].join('\n'), options, showInstructions: false });
      return isCancel(chosen) ? STOPPED : (choices[chosen] as Choice).value;
    },
    tell({ severity, message, hint, clause }) {
      const say = severity === 'error' ? log.error : log.warn;
      const after = [hint === undefined ? [] : `gợi ý: ${hint}`, clause === undefined ? [] : `quy định: ${clause}`];
      say([message, ...after.flat()].join('\n'));
    },
  };
}
