/** How the program comes to code outside its bundle. When it is built, `start.ts` puts its own ways in their place. */
import { createRequire } from 'node:module';

/** A script that the build wrote, by its path: what it exports. */
export const requireBuilt: (path: string) => unknown = createRequire(import.meta.url);

/** A package that is no part of the bundle. */
export const importPackage = (name: string): Promise<unknown> => import(name);

/** All of this file's doors. */
export interface Built {
  requireBuilt: typeof requireBuilt;
  importPackage: typeof importPackage;
}
