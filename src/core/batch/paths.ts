import type { Problem } from '../diagnostic.ts';
import { slug } from '../slug.ts';
import { nameTaken } from './problems.ts';

/** What a file's name begins with: the whole regulation, or its annex alone. */
export type Prefix = 'quy-che' | 'bang-phan-cong';

/** Path below the output folder without its ending: folders of the input, then the branch's name, all as slugs. */
export function outputPath(folders: readonly string[], prefix: Prefix, name: string): string {
  return [...folders.map(slug), `${prefix}-${slug(name)}`].join('/');
}

/** A branch with the path its outputs would have. */
export interface Claim {
  path: string;
  /** the branch's file */
  source: string;
  name: string;
}

/** Of branches that would share a file: the file of the other for each, and a problem for each but the first. */
export function sharedPaths(claims: readonly Claim[]): { twins: Map<Claim, string>; problems: Problem[] } {
  const byPath = new Map<string, Claim[]>();
  for (const claim of claims) {
    const others = byPath.get(claim.path);
    if (others === undefined) byPath.set(claim.path, [claim]);
    else others.push(claim);
  }
  const twins = new Map<Claim, string>();
  const problems: Problem[] = [];
  for (const [first, ...others] of byPath.values()) {
    if (first === undefined || others[0] === undefined) continue;
    twins.set(first, others[0].source);
    for (const other of others) {
      twins.set(other, first.source);
      problems.push(nameTaken(other.source, other.name, first));
    }
  }
  return { twins, problems };
}
