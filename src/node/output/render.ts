import { writeDocx, writeHtml, writeMarkdown, type Library, type Made } from '../../core/index.ts';
import type { Format } from '../options.ts';
import { deflater } from './deflate.ts';
import { shellsOf } from './shells.ts';

/** One regulation in one format; `input` is a mark of the files it was made from. */
export type Render = (made: Made, format: Format, input?: string) => string | Uint8Array;

/** A renderer of what a library makes. */
export async function newRenderer({ profiles }: Library): Promise<Render> {
  const shellOf = await shellsOf(profiles);
  return ({ regulation, profile }, format, input) => {
    switch (format) {
      case 'docx':
        return writeDocx(regulation, shellOf(profile.id), deflater, input);
      case 'html':
        return writeHtml(regulation, profile);
      case 'md':
        return writeMarkdown(regulation, profile);
    }
  };
}
