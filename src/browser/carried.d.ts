/** What the build puts into the page; see scripts/app. */

declare module 'quyche:library' {
  export const data: import('../core/index.ts').LibraryData;
}

declare module 'quyche:validators' {
  /** by the names of their schemas */
  export const validators: Readonly<Record<string, import('../core/index.ts').Validator>>;
}

declare module 'quyche:shells' {
  /** the shell of each format profile, by the profile's id */
  export const shells: Readonly<Record<string, import('../core/index.ts').Shell>>;
}

declare module 'quyche:roster' {
  /** a list of branches, filled in */
  export const roster: import('../core/roster/index.ts').Workbook;
}

declare module 'quyche:examples' {
  /** a branch file of each type */
  export const examples: Readonly<Record<string, string>>;
}
