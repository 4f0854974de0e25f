import type { Rule } from '../rule.ts';
import type { LintSet } from '../set.ts';

interface Tied {
  phrase: string;
  figure: string;
}

/** Phrases that a figure's row ties to it, longest first. */
function tied({ law }: LintSet): Tied[] {
  const figures = law?.figures.value.figures ?? [];
  return figures
    .flatMap(({ id, phrases = [] }) => phrases.map((phrase) => ({ phrase, figure: id })))
    .sort((a, b) => b.phrase.length - a.phrase.length);
}

/** Words about something the law knows only from a day on stand under the condition that it does. */
export const lawTextWithoutCondition: Rule = {
  code: 'law-text-without-condition',
  severity: 'error',
  over: 'text',
  why: 'Quy chế ký trước ngày quy định có hiệu lực không được nhắc tới việc quy định ấy mới đặt ra.',
  avoid: '# Tài liệu\n- Bí thư đăng tài liệu lên Sổ tay đảng viên điện tử. {#electronic}\n',
  prefer:
    '# Tài liệu\n{{#if figure.electronic-handbook}}\n- Bí thư đăng tài liệu lên Sổ tay đảng viên điện tử. {#electronic}\n{{else}}\n- Bí thư gửi tài liệu cho đảng viên. {#paper}\n{{/if}}\n',
  check: ({ kind, text, printed }, set) => {
    if (kind === 'law') return [];
    const taken: { from: number; to: number }[] = [];
    return tied(set).flatMap(({ phrase, figure }) => {
      const fact = `figure.${figure}`;
      const from = text.indexOf(phrase);
      const to = from + phrase.length;
      if (from < 0 || taken.some((one) => one.from < to && from < one.to)) return [];
      taken.push({ from, to });
      const literal = { fact, wanted: true };
      if (printed.every(({ type, conditions }) => set.logic.follows(type, conditions, literal))) return [];
      return [
        {
          from,
          to,
          message: `“${phrase}” được in cả vào những ngày chưa có quy định “${figure}”`,
          hint: `đặt trong {{#if ${fact}}}, trong đề cương thì “when: ${fact}”`,
        },
      ];
    });
  },
};
