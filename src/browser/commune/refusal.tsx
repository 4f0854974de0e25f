import type { Unopened } from './state.ts';
import { wordsOf } from './words.ts';

/** Why what was chosen could not be opened, and what to do instead. */
export function Refusal({ of, id }: { of: Unopened | null; id: string }) {
  const told =
    of === null
      ? []
      : 'refused' in of
        ? [{ where: '', ...of.refused }]
        : of.problems.map((one) => wordsOf(one, 'hamlet'));
  return (
    <div id={id} role="alert" class="refusal" hidden={told.length === 0}>
      {told.map(({ where, message, hint }, index) => (
        <div key={index} class="problem error">
          {where === '' ? null : <p class="where">{where}</p>}
          <p>
            <strong>Chưa mở được: </strong>
            {message}.
          </p>
          {hint === null ? null : <p class="help">Gợi ý: {hint}.</p>}
        </div>
      ))}
    </div>
  );
}
