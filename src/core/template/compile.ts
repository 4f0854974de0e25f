/**
 * Templates of articles: Handlebars with a small, closed set of constructs.
 *
 * Before compiling, the syntax tree is rewritten: `{{path}}` becomes a call that also names the path, and the
 * fact of an `#if` becomes a word, so that conditions never look at values. Every printed line is marked with
 * its file and line, which survive conditions and inclusion.
 */
import Handlebars from 'handlebars';
import type { Result, SourceFile, TextPlace } from '../diagnostic.ts';
import { BLOCK_HELPERS, INLINE_HELPERS } from './helper-names.ts';
import { markLines } from './markers.ts';
import { nodePlace } from './node-place.ts';
import { parseTemplate } from './parse.ts';
import { refusedConstructs } from './refused.ts';

export type Helpers = Record<string, (...args: never[]) => unknown>;

export interface Template {
  file: SourceFile;
  /** names the outline or the including article passes */
  args: string[];
  /** names of the runs this template includes, `runs/order`, each with its place */
  includes: { name: string; place: TextPlace }[];
  /** every condition, with the place of its name */
  conditions: { name: string; place: TextPlace }[];
  /** Gives the marked text. `partials` maps a run's name to its compiled body. */
  render(scope: object, helpers: Helpers, partials: Record<string, Body>): string;
  body: Body;
}

type Body = Handlebars.TemplateDelegate;

const ARGS = /^\{\{!\s*args:\s*([^}]*)\}\}/u;

const text = (value: string, loc: hbs.AST.SourceLocation): hbs.AST.StringLiteral => ({
  type: 'StringLiteral',
  value,
  original: value,
  loc,
});

/** Rewrites conditions and values in place; the tree is ours, fresh from the parser. */
class Rewrite extends Handlebars.Visitor {
  readonly includes: hbs.AST.PathExpression[] = [];
  readonly conditions: hbs.AST.PathExpression[] = [];

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    const condition = block.params[0];
    const { original: name } = block.path;
    if ((name === 'if' || name === 'unless') && condition?.type === 'PathExpression') {
      const fact = condition as hbs.AST.PathExpression;
      this.conditions.push(fact);
      block.params = [text(fact.original, fact.loc)];
    }
    super.BlockStatement(block);
  }

  override MustacheStatement(statement: hbs.AST.MustacheStatement): void {
    const path = statement.path as hbs.AST.PathExpression;
    if (INLINE_HELPERS.includes(path.original)) return;
    statement.params = [path, text(path.original, path.loc)];
    statement.path = { ...path, original: 'value', parts: ['value'], depth: 0, data: false };
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.includes.push(partial.name as hbs.AST.PathExpression);
  }
}

/** Compiles one template; what the model language refuses is a problem at its exact place. */
export function compileTemplate(file: SourceFile): Result<Template> {
  const parsed = parseTemplate(file);
  if (parsed.value === null) return { value: null, problems: parsed.problems };
  const problems = refusedConstructs(parsed.value, file);
  if (problems.length > 0) return { value: null, problems };

  const tree = Handlebars.parse(markLines(file));
  const rewrite = new Rewrite();
  rewrite.accept(tree);
  const known = Object.fromEntries([...BLOCK_HELPERS, ...INLINE_HELPERS, 'value'].map((name) => [name, true]));
  const body: Body = Handlebars.compile(tree, {
    noEscape: true,
    knownHelpers: known,
    knownHelpersOnly: true,
    explicitPartialContext: true,
  });
  const named = ({ original, loc }: hbs.AST.PathExpression) => ({ name: original, place: nodePlace(file, loc) });
  const template: Template = {
    file,
    args: ARGS.exec(file.text)?.[1]?.split(/\s+/u).filter(Boolean) ?? [],
    includes: rewrite.includes.map(named),
    conditions: rewrite.conditions.map(named),
    body,
    render: (scope, helpers, partials) => body(scope, { helpers: helpers, partials }),
  };
  return { value: template, problems: [] };
}
