import type { Branch } from '../schema/branch.ts';

const KEYS = ['monthly', 'quarterly', 'halfYear', 'year'] as const;

interface Deadline {
  key: (typeof KEYS)[number];
  path: string[];
  /** as it is printed behind “gửi chậm nhất” */
  text: string;
}

/** The deadlines of its reports that a branch's file gives. */
export function reportDeadlines({ reports }: Branch): Deadline[] {
  return KEYS.flatMap((key) => {
    const text = reports?.[key];
    return text === undefined ? [] : { key, path: ['reports', key], text };
  });
}
