import { isRecord, type Path } from './path.ts';

type Step = string | number;

function visit(value: unknown, way: Step[], act: (leaf: unknown, way: Path) => void): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      way.push(index);
      visit(item, way, act);
      way.pop();
    });
  } else if (isRecord(value)) {
    for (const key of Object.keys(value)) {
      way.push(key);
      visit(value[key], way, act);
      way.pop();
    }
  } else act(value, way);
}

/**
 * Calls back for every value that is neither a map nor a list. The way there changes after the call: copy it to keep
 * it.
 */
export function eachLeaf(value: unknown, act: (leaf: unknown, way: Path) => void): void {
  visit(value, [], act);
}
