import type { Problem, SourceFile } from '../../core/diagnostic.ts';
import type { FormatProfile } from '../../core/schema/format.ts';
import { packageVersion } from '../version.ts';
import type { Reporter } from '../options.ts';
import { problemsReport } from '../report.ts';
import type { World } from '../world.ts';
import { problemsGithub } from './github.ts';
import { problemsJson } from './json.ts';

export interface AnswerOptions {
  reporter: Reporter;
  /** the folder given with --templates */
  templates: string | undefined;
  /** the texts that lines are quoted from */
  files: readonly SourceFile[];
  /** where rules of the format are among the problems: what explains them */
  profiles?: readonly FormatProfile[];
}

/**
 * The whole answer of a command that only checks: settled problems in the form of the reporter and, for readers of
 * text, its closing line. Explanations are loaded for SARIF alone, which carries them.
 */
export async function answer(
  problems: readonly Problem[],
  closing: string,
  { reporter, profiles = [], ...quoting }: AnswerOptions,
  world: World,
): Promise<string> {
  const base = { cwd: world.cwd, templates: quoting.templates };
  switch (reporter) {
    case 'json':
      return problemsJson(problems);
    case 'sarif': {
      const [{ explanationAreas }, { problemsSarif }] = await Promise.all([
        import('../../core/explain/index.ts'),
        import('./sarif.ts'),
      ]);
      const explanations = explanationAreas(profiles).flatMap((area) => area.explanations);
      return problemsSarif(problems, base, { version: packageVersion(), explanations });
    }
    case 'github':
      return problemsGithub(problems, base) + closing;
    case 'text':
      return (problems.length === 0 ? '' : `${problemsReport(problems, quoting, world)}\n`) + closing;
  }
}
