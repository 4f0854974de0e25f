/** From an empty form to a Word file by keyboard alone, for each type of branch. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldAt } from '../../src/core/read/fields.ts';
import { readYaml } from '../../src/core/read/yaml.ts';
import { library } from '../support/library.ts';
import { downloaded, deskHere, tabTo } from './browser.ts';
import { hasChromium } from '../support/chromium.ts';
import { commandLineXml, documentXml, exampleOf } from './command-line.ts';
import { requireTool, runAnyway } from '../real/tools.ts';
import { fillIn, type Labels } from './robot.ts';

const labels: Labels = {
  of: (path, value) => {
    const steps = path.split('.').map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
    const field = fieldAt(library().schemas.files, 'branch.schema.json', steps)?.field;
    return field?.['x-labels']?.[String(value)] ?? String(value);
  },
};

describe.skipIf(!hasChromium())('by keyboard alone', () => {
  const desk = deskHere();

  test.each(library().types)('the regulation of a %s branch, equal to the command line’s', async (type) => {
    const text = exampleOf(type);
    const data = readYaml({ path: 'branch.yaml', text }).value!.value as Record<string, unknown>;
    const page = await desk.open();
    const label = labels.of('type', type);
    await tabTo(page, `Soạn quy chế cho chi bộ ${label.charAt(0).toUpperCase()}${label.slice(1)}`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#buoc');

    await fillIn(page, data, labels);

    await tabTo(page, 'Tải tệp Word', 'Shift+Tab');
    const docx = await downloaded(page, () => page.keyboard.press('Enter'));
    const path = join(desk.folder, docx.suggestedFilename());
    await docx.saveAs(path);
    expect(documentXml(path)).toBe(commandLineXml(text));
    expect(docx.suggestedFilename()).toMatch(/^quy-che-chi-bo-[a-z0-9-]+\.docx$/u);
    if (requireTool('ooxml-validator')) {
      const verdict = JSON.parse(runAnyway('ooxml-validator', path, 'Microsoft365')) as { errors: unknown[] };
      expect(verdict.errors).toEqual([]);
    }
    await page.close();
  });
});
