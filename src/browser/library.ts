/** Models, law, format and schemas as the page carries them: plain data, and validators made when it was built. */
import { data } from 'quyche:library';
import { validators } from 'quyche:validators';
import { openLibrary, violationsBy, type Library } from '../core/index.ts';

export const library: Library = openLibrary(
  data,
  violationsBy((schema) => {
    const found = validators[schema];
    if (found === undefined) throw new Error(`no validator was built for ${schema}`);
    return found;
  }),
);
