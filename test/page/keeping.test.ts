/** Somebody who types without a pause is kept as well as one who pauses. */
import { describe, expect, test } from 'vitest';
import { field, newDraft } from './branch.ts';
import { deskHere } from './browser.ts';
import { hasChromium } from '../support/chromium.ts';

const WORDS = 'Chi bộ thôn Bảo An Đông, gõ một mạch không nghỉ tay';

describe.skipIf(!hasChromium())('keeping', () => {
  const desk = deskHere();

  test('a tab that crashes under typing hands loses no more than the last second', async () => {
    const page = await desk.open();
    await newDraft(page);
    await field(page, 'name').pressSequentially(WORDS, { delay: 60 });
    const session = await desk.context.newCDPSession(page);
    await Promise.race([session.send('Page.crash').catch(() => undefined), page.waitForEvent('crash')]);
    const next = await desk.open();
    await next.locator('button.draft').click();
    const kept = await field(next, 'name').inputValue();
    expect(WORDS.startsWith(kept)).toBe(true);
    // A second of typing is seventeen letters.
    expect(kept.length).toBeGreaterThan(WORDS.length - 17);
  });
});
