/** Debian's Firefox, driven over its own remote protocol, Marionette: `length:[0, id, command, parameters]`. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasProgram } from './chromium.ts';

const FIREFOX = '/usr/bin/firefox-esr';

export const hasFirefox = (): boolean => hasProgram(FIREFOX, 'the page was not tried in Firefox');

export interface Firefox {
  version: string;
  /** where downloads go */
  downloads: string;
  command: <T = unknown>(name: string, parameters?: Record<string, unknown>) => Promise<T>;
  /** runs a script in the page; it ends with `return` */
  run: <T = unknown>(script: string) => Promise<T>;
  /** Types into what has the focus, as the keyboard does. */
  type: (id: string, text: string) => Promise<void>;
  quit: () => Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** No first pages, no updates, no requests of its own; downloads are saved without a question. */
function preferences(port: number, downloads: string): string {
  const values: Record<string, unknown> = {
    'marionette.port': port,
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

async function connected(port: number): Promise<Socket> {
  for (let tries = 0; tries < 300; tries += 1) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const one = connect(port, '127.0.0.1', () => {
        resolve(one);
      }).on('error', () => {
        resolve(null);
      });
    });
    if (socket !== null) return socket;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Firefox did not open its port within 30 seconds');
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
  const port = await freePort();
  writeFileSync(join(profile, 'user.js'), preferences(port, downloads));
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
  const socket = await connected(port);
  const command = speak(socket);
  const session = await command<{ capabilities: { browserVersion: string } }>('WebDriver:NewSession', {
    capabilities: { alwaysMatch: { unhandledPromptBehavior: 'accept' } },
  });
  return {
    version: session.capabilities.browserVersion,
    downloads,
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
