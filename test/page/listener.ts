/** What a screen reader is told: the browser's own tree of what is on the page, and what is said of by itself. */
import type { CDPSession, Page } from 'playwright-core';

interface Value {
  value?: unknown;
}

interface Node {
  nodeId: string;
  parentId?: string;
  childIds?: string[];
  backendDOMNodeId?: number;
  ignored: boolean;
  role?: Value;
  name?: Value;
  description?: Value;
  properties?: { name: string; value: Value }[];
}

export interface Heard {
  depth: number;
  role: string;
  name: string;
  description: string;
  states: string[];
}

/** The roles of what is filled in or pressed, and of what it stands in, as Vietnamese screen readers call them. */
const ROLES: Readonly<Record<string, string>> = {
  heading: 'đề mục',
  group: 'nhóm',
  radiogroup: 'nhóm nút chọn',
  textbox: 'ô nhập',
  combobox: 'hộp chọn',
  radio: 'nút chọn',
  checkbox: 'ô đánh dấu',
  button: 'nút',
};

const text = (value: Value | undefined): string =>
  (typeof value?.value === 'string' ? value.value : '').replaceAll(/\s+/gu, ' ').trim();

function statesOf({ properties = [] }: Node): string[] {
  const is = (name: string, value: unknown): boolean =>
    properties.some((one) => one.name === name && one.value.value === value);
  return [
    ...(is('required', true) ? ['bắt buộc'] : []),
    ...(is('invalid', 'true') ? ['có lỗi'] : []),
    ...(is('checked', 'true') ? ['đã chọn'] : []),
    ...(is('disabled', true) ? ['không dùng được'] : []),
  ];
}

async function nodesBelow(session: CDPSession, selector: string): Promise<{ all: Map<string, Node>; root: Node }> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  const { root: document } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: document.nodeId, selector });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  if (root === undefined) throw new Error(`nothing is told of ${selector}`);
  return { all: new Map(nodes.map((one) => [one.nodeId, one])), root };
}

/** Everything below an element that is named, filled in or pressed, in order. */
export async function heard(page: Page, selector: string): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { all, root } = await nodesBelow(session, selector);
  await session.detach();
  const visit = (node: Node, depth: number): Heard[] => {
    const role = text(node.role);
    const isTold = !node.ignored && ROLES[role] !== undefined;
    const own = isTold
      ? [{ depth, role, name: text(node.name), description: text(node.description), states: statesOf(node) }]
      : [];
    const inner = (node.childIds ?? []).flatMap((id) => {
      const child = all.get(id);
      return child === undefined ? [] : visit(child, isTold ? depth + 1 : depth);
    });
    return [...own, ...inner];
  };
  return visit(root, 0);
}

/** A line for each: “ô nhập “Tên chi bộ”, bắt buộc: Tên đầy đủ …” */
export const spoken = (all: readonly Heard[]): string =>
  all
    .map(({ depth, role, name, description, states }) => {
      const said = [`${ROLES[role] ?? role} “${name}”`, ...states].join(', ');
      return `${'  '.repeat(depth)}${said}${description === '' ? '' : `: ${description}`}`;
    })
    .join('\n');

/** From now on the words of live regions are kept as they come. */
export const startListening = (page: Page): Promise<unknown> =>
  page.evaluate(`{
    window.said = [];
    const LIVE = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]';
    const told = (node) => {
      const element = node instanceof Element ? node : node.parentElement;
      return element?.closest(LIVE) ?? null;
    };
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const regions = [told(target), ...[...addedNodes].flatMap((node) => (node instanceof Element ? [...node.querySelectorAll(LIVE)] : []))];
        for (const region of new Set(regions)) {
          const words = region?.textContent.trim() ?? '';
          if (words !== '') window.said.push(words);
        }
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }`);

export const whatWasSaid = (page: Page): Promise<string[]> => page.evaluate<string[]>('window.said');
