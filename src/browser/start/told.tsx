import { told } from './take.ts';

/** What became of the file that was chosen last, beside the button that it was chosen with. */
export function ToldOfFile() {
  const { words, isWrong } = told.value;
  return (
    <p
      class={isWrong ? 'problem error' : 'told'}
      id="mo-tep-loi"
      role={isWrong ? 'alert' : 'status'}
      hidden={words === ''}
    >
      {words}.
    </p>
  );
}
