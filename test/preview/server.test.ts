/** What the preview answers, and to whom. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/node/usage.ts';
import { editorLink } from '../../src/node/preview/problems.ts';
import type { View } from '../../src/node/preview/types.ts';
import { start, type Started } from './started.ts';

let one: Started;

beforeAll(async () => {
  one = await start('examples/commune');
});
afterAll(async () => {
  expect(await one.end()).toBe(0);
});

const view = async (query: string): Promise<View> => (await (await fetch(`${one.address}view${query}`)).json()) as View;

/** The status of a request with the headers given. */
function status(path: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(`${one.address}${path}`, options, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the choice', () => {
  it('starts with the first branch of a folder and lists the others and the blank models', async () => {
    const first = await view('');
    expect(first.title).toBe('Quy chế làm việc của Chi bộ khối phố Bồng Lai');
    expect(first.selected).toBe('b:examples/commune/branches/bong-lai.yaml');
    expect(first.branches).toHaveLength(8);
    expect(first.models.map(({ type }) => type)).toEqual(['hamlet', 'military', 'police', 'health-station', 'school']);
  });

  it('is another branch, a blank model, another day', async () => {
    expect((await view('?show=b:examples/commune/branches/cong-an.yaml')).title).toContain('Công an phường Điện Bàn');
    const model = await view('?show=m:police&on=2021-10-01');
    expect(model.title).toContain('chi bộ công an');
    expect(model.about).toContain('luật ngày 01/10/2021, ngày xem thử');
    const earlier = await view('?show=b:examples/commune/branches/bong-lai.yaml&on=2023-05-02');
    expect(earlier.about).toContain('luật ngày 02/5/2023, ngày xem thử');
    expect(earlier.html).toContain('02 tháng 5 năm 2023');
  });

  it.each(['?show=x', '?show=m:tinh', '?on=hom-nay', '?on=2021-1-1'])('%s is nothing to see', async (query) => {
    expect((await fetch(`${one.address}view${query}`)).status).toBe(400);
  });

  it('of a file outside the folder given gives nothing of that file', async () => {
    const other = await view('?show=b:../../etc/passwd');
    expect(other.html).toBeNull();
  });
});

describe('the door', () => {
  it.each([
    ['this machine', 200, { host: '127.0.0.1' }],
    ['its other name', 200, { host: 'localhost' }],
    ['a name made to lead here', 403, { host: 'example.com' }],
  ])('%s: %i', async (_who, expected, { host }) => {
    const port = new URL(one.address).port;
    expect(await status('', { headers: { Host: `${host}:${port}` } })).toBe(expected);
  });

  it.each([
    ['package.json', 404],
    ['mau/common/voting.hbs', 404],
    ['..%2f..%2fetc/passwd', 404],
    ['constructor', 404],
    ['frame', 200],
  ])('/%s: %i', async (path, expected) => {
    expect(await status(path)).toBe(expected);
  });

  it('is for looking only', async () => {
    expect(await status('', { method: 'POST' })).toBe(405);
  });

  it('lets nothing in from elsewhere', async () => {
    const page = await fetch(one.address);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'/u);
    expect(await page.text()).not.toMatch(/https?:|\/\/[a-z]/u);
  });

  it('listens on the loopback address alone', async () => {
    const { networkInterfaces } = await import('node:os');
    const outer = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ family, internal }) => family === 'IPv4' && !internal);
    if (outer === undefined) return;
    await expect(fetch(`http://${outer.address}:${new URL(one.address).port}/`)).rejects.toThrow();
  });
});

it('a taken port is left for the next one, and said', async () => {
  const port = Number(new URL(one.address).port);
  const two = await start('examples/minimal', port);
  // Which one is next depends on what else the machine runs.
  const next = Number(new URL(two.address).port);
  expect(next).toBeGreaterThan(port);
  expect(two.printed()).toMatch(new RegExp(`cổng ${port} đang bận, dùng cổng ${next}\n`, 'u'));
  expect(await two.end()).toBe(0);
});

it('what is not there is wrong usage', async () => {
  await expect(start('khong-co.yaml')).rejects.toThrow(UsageError);
});

it('a link opens the place in an editor, whatever the path holds', () => {
  expect(editorLink('/nhà/a b/mẫu#1.hbs')).toBe('vscode://file/nh%C3%A0/a%20b/m%E1%BA%ABu%231.hbs');
  expect(editorLink('C:\\mau\\a.hbs')).toBe('vscode://file/C:/mau/a.hbs');
});
