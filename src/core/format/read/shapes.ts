import type { DrawnLine } from '../paper.ts';
import { cssMillimetres, drawingMillimetres, isOn } from './measure.ts';
import { attribute, child, descendants, type Xml } from './xml.ts';

/** The page a floating shape is placed on, in millimetres. */
export interface PageBox {
  width: number;
  marginLeft: number;
}

/** What a drawing holds for us: lines, and text boxes whose paragraphs are read like any others. */
export interface Shapes {
  lines: DrawnLine[];
  boxes: { content: Xml; side: 'left' | 'right' | null }[];
}

type Side = 'left' | 'right' | null;

/** A shape no higher than this is a line, whatever it is called. */
const LINE_HEIGHT_MM = 1;
/** A shape wider than this part of the page belongs to neither half. */
const WIDE = 0.6;
const LINE_GEOMETRY = ['line', 'straightConnector1'];

/** Reads `w:drawing`: DrawingML lines, connectors and text boxes, also inside groups. */
export function readDrawing(drawing: Xml, page: PageBox): Shapes {
  const shapes: Shapes = { lines: [], boxes: [] };
  for (const anchor of drawing.children) {
    const side = anchor.name === 'wp:anchor' ? anchorSide(anchor, page) : null;
    for (const shape of descendants(anchor, 'wps:wsp')) {
      const properties = child(shape, 'wps:spPr');
      const size = child(child(properties, 'a:xfrm'), 'a:ext') ?? child(anchor, 'wp:extent');
      const width = drawingMillimetres(attribute(size, 'cx')) ?? null;
      const height = drawingMillimetres(attribute(size, 'cy')) ?? 0;
      const content = descendants(shape, 'w:txbxContent')[0];
      const geometry = attribute(child(properties, 'a:prstGeom'), 'prst') ?? '';
      const isLine = LINE_GEOMETRY.includes(geometry) || (content === undefined && height <= LINE_HEIGHT_MM);
      if (content !== undefined) shapes.boxes.push({ content, side });
      else if (isLine && height <= (width ?? 0) / 2 && !isInvisible(properties)) {
        shapes.lines.push({ length: width, solid: isSolid(properties), side });
      }
    }
  }
  return shapes;
}

function isInvisible(properties: Xml | undefined): boolean {
  return child(child(properties, 'a:ln'), 'a:noFill') !== undefined;
}

function isSolid(properties: Xml | undefined): boolean {
  return (attribute(child(child(properties, 'a:ln'), 'a:prstDash'), 'val') ?? 'solid') === 'solid';
}

function anchorSide(anchor: Xml, page: PageBox): Side {
  const position = child(anchor, 'wp:positionH');
  const align = child(position, 'wp:align')?.text;
  const width = drawingMillimetres(attribute(child(anchor, 'wp:extent'), 'cx')) ?? 0;
  if (align === 'left' || align === 'right') return width > page.width * WIDE ? null : align;
  const offset = drawingMillimetres(child(position, 'wp:posOffset')?.text);
  const from = attribute(position, 'relativeFrom') === 'page' ? 0 : page.marginLeft;
  return offset === undefined ? null : halfOf(from + offset, width, page);
}

function halfOf(start: number, width: number, page: PageBox): Side {
  if (width > page.width * WIDE) return null;
  return start + width / 2 > page.width / 2 ? 'right' : 'left';
}

/** Shape types that old files name by number: straight line and straight connector. */
const VML_LINES = ['#_x0000_t20', '#_x0000_t32'];

/** Reads `w:pict` and `w:object`: VML lines, rules and text boxes. */
export function readVml(picture: Xml, page: PageBox): Shapes {
  const shapes: Shapes = { lines: [], boxes: [] };
  for (const shape of vmlShapes(picture)) {
    const style = styleOf(shape);
    const width = cssMillimetres(style.get('width'));
    const start = cssMillimetres(style.get('margin-left') ?? style.get('left'));
    const side = start === undefined || width === undefined ? null : halfOf(page.marginLeft + start, width, page);
    const content = descendants(shape, 'w:txbxContent')[0];
    if (content !== undefined) shapes.boxes.push({ content, side });
    else if (isOn(attribute(shape, 'stroked'))) shapes.lines.push(...vmlLine(shape, style, page));
  }
  return shapes;
}

function vmlShapes(element: Xml): Xml[] {
  return element.children.flatMap((item) =>
    /^v:(line|shape|rect|roundrect)$/.test(item.name) ? [item] : vmlShapes(item),
  );
}

function vmlLine(shape: Xml, style: ReadonlyMap<string, string>, page: PageBox): DrawnLine[] {
  const dash = attribute(child(shape, 'v:stroke'), 'dashstyle') ?? 'solid';
  const solid = dash === 'solid';
  if (shape.name === 'v:line') {
    const [fromX, fromY] = (attribute(shape, 'from') ?? '').split(',').map(cssMillimetres);
    const [toX, toY] = (attribute(shape, 'to') ?? '').split(',').map(cssMillimetres);
    if (fromX === undefined || toX === undefined) return [{ length: null, solid, side: null }];
    const length = Math.abs(toX - fromX);
    if (Math.abs((toY ?? 0) - (fromY ?? 0)) > length / 2) return [];
    return [{ length, solid, side: halfOf(page.marginLeft + Math.min(fromX, toX), length, page) }];
  }
  const width = cssMillimetres(style.get('width')) ?? null;
  const height = cssMillimetres(style.get('height')) ?? Number.POSITIVE_INFINITY;
  const isRule = attribute(shape, 'o:hr') !== undefined;
  const isLine = isRule || VML_LINES.includes(attribute(shape, 'type') ?? '') || height <= LINE_HEIGHT_MM;
  const start = cssMillimetres(style.get('margin-left'));
  const side = start === undefined || width === null ? null : halfOf(page.marginLeft + start, width, page);
  return isLine && (height <= (width ?? 0) / 2 || isRule) ? [{ length: width === 0 ? null : width, solid, side }] : [];
}

function styleOf(shape: Xml): ReadonlyMap<string, string> {
  const pairs = (attribute(shape, 'style') ?? '').split(';').map((item): [string, string] => {
    const [name = '', value = ''] = item.split(':');
    return [name.trim(), value.trim()];
  });
  return new Map(pairs);
}
