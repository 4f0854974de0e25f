/** Debian's Firefox, driven over its own remote protocol, Marionette: `length:[0, id, command, parameters]`. */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { hasProgram } from './chromium.ts';
import { PATIENCE } from './patience.ts';

const FIREFOX = '/usr/bin/firefox-esr';

export const hasFirefox = (): boolean => hasProgram(FIREFOX, 'the page was not tried in Firefox');

export interface Firefox {
  version: string;
  /** the path of a file that was downloaded, once all of it is there */
  downloaded: (name: string) => Promise<string>;
  command: <T = unknown>(name: string, parameters?: Record<string, unknown>) => Promise<T>;
  /** runs a script in the page; it ends with `return` */
  run: <T = unknown>(script: string) => Promise<T>;
  /** Types into what has the focus, as the keyboard does. */
  type: (id: string, text: string) => Promise<void>;
  quit: () => Promise<void>;
}

/** No first pages, no updates, no requests of its own; downloads are saved without a question. */
function preferences(downloads: string): string {
  const values: Record<string, unknown> = {
    // Any port that is free.
    'marionette.port': 0,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.update.enabled': false,
    'network.proxy.type': 1,
    'network.proxy.socks': '127.0.0.1',
    'network.proxy.socks_port': 9,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Connects to the port that Firefox has taken and, once it listens, noted in its profile. */
async function connected(profile: string): Promise<Socket> {
  const note = join(profile, 'MarionetteActivePort');
  const port = await vi.waitUntil(() => existsSync(note) && Number(readFileSync(note, 'utf8')), { timeout: PATIENCE });
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      resolve(socket);
    }).once('error', reject);
  });
}

interface Failure {
  error: string;
  message: string;
}

type Answer = [kind: 1, id: number, failure: Failure | null, value: unknown];

/** Sends commands and hands each its answer. */
function speak(socket: Socket): Firefox['command'] {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let received = Buffer.alloc(0);
  let count = 0;
  const take = (): void => {
    const colon = received.indexOf(':');
    const length = Number(received.toString('latin1', 0, colon));
    if (colon === -1 || received.length < colon + 1 + length) return;
    const message = JSON.parse(received.toString('utf8', colon + 1, colon + 1 + length)) as Answer | object;
    received = received.subarray(colon + 1 + length);
    if (Array.isArray(message)) {
      const [, id, failure, value] = message as Answer;
      if (failure === null) waiting.get(id)?.resolve(value as never);
      else waiting.get(id)?.reject(new Error(`${failure.error}: ${failure.message}`));
      waiting.delete(id);
    }
    take();
  };
  socket.on('data', (bytes) => {
    received = Buffer.concat([received, bytes]);
    take();
  });
  return (name, parameters = {}) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      const message = JSON.stringify([0, count, name, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}

/** Starts Firefox with an empty profile and a window of that size. */
export async function launchFirefox(width: number, height: number): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'quyche-firefox-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  writeFileSync(join(profile, 'user.js'), preferences(downloads));
  const args = [
    '--headless',
    '--marionette',
    '--no-remote',
    '--profile',
    profile,
    `--width=${width}`,
    `--height=${height}`,
  ];
  const process = spawn(FIREFOX, args, { stdio: 'ignore' });
  const ended = new Promise((resolve) => process.on('exit', resolve));
  const socket = await connected(profile);
  const command = speak(socket);
  const session = await command<{ capabilities: { browserVersion: string } }>('WebDriver:NewSession', {
    capabilities: { alwaysMatch: { unhandledPromptBehavior: 'accept' } },
  });
  return {
    version: session.capabilities.browserVersion,
    downloaded: async (name) => {
      const path = join(downloads, name);
      // An empty file keeps the name while the bytes come into another.
      const isWhole = () =>
        existsSync(path) && statSync(path).size > 0 && !readdirSync(downloads).some((one) => one.endsWith('.part'));
      await vi.waitUntil(isWhole, { timeout: PATIENCE });
      return path;
    },
    command,
    run: async <T>(script: string) =>
      (await command<{ value: T }>('WebDriver:ExecuteScript', { script, args: [] })).value,
    type: async (id, text) => {
      const { value } = await command<{ value: Record<string, string> }>('WebDriver:FindElement', {
        using: 'css selector',
        value: `[id="${id}"]`,
      });
      await command('WebDriver:ElementSendKeys', { id: Object.values(value)[0], text });
    },
    quit: async () => {
      await command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      socket.destroy();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
