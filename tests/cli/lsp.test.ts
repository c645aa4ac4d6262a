import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type Location,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node.js';
import { BIN, folderWith } from './claimsift.js';

const ARTICLE = [
  '# The bridge',
  '',
  'Mayor Ana Ruiz said on Monday that the new bridge in *Elmport* would cost $40m.',
  '',
  'Membership rose from 40 to 50, a 20% increase, the club said.',
  '',
  '“We are proud,” Ruiz said. The hearing is set for Thursday, June 18, 2024.',
  '',
].join('\n');

/** An editor that has started the server in a folder. */
async function editor(files: Readonly<Record<string, string>> = {}, ...options: readonly string[]) {
  const folder = folderWith(files);
  const server = spawn(process.execPath, [BIN, 'lsp', '--stdio', ...options], { cwd: folder });
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const told: PublishDiagnosticsParams[] = [];
  const messages: string[] = [];
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
    told.push(params),
  );
  connection.onNotification('window/showMessage', ({ message }: { message: string }) =>
    messages.push(message),
  );
  connection.listen();
  onTestFinished(() => {
    connection.dispose();
    server.kill();
  });
  const { capabilities } = await connection.sendRequest<{ capabilities: object }>('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {},
  });
  await connection.sendNotification('initialized', {});
  const uri = pathToFileURL(join(folder, 'bridge.md')).href;
  return {
    capabilities,
    uri,
    messages,
    open: (text: string, languageId = 'markdown') =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (version: number, changes: readonly object[]) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: changes,
      }),
    /** The diagnostics of a version, once they come. */
    async diagnostics(version: number): Promise<Diagnostic[]> {
      for (let tries = 0; tries < 400; tries += 1) {
        const found = told.find((params) => params.version === version);
        if (found) return found.diagnostics;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error(`no diagnostics of version ${version}`);
    },
    told,
    request: <T>(method: string, params: object) =>
      connection.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri }, ...params }),
    async end(): Promise<number | null> {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return ended;
    },
  };
}

/** The place of the nth character of words in the article. */
function placeOf(words: string, text = ARTICLE): { readonly line: number; readonly character: number } {
  const lines = text.slice(0, text.indexOf(words)).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}

const textAt = ({ start, end }: Diagnostic['range'], text = ARTICLE): string =>
  text.split('\n')[start.line]!.slice(start.character, end.line === start.line ? end.character : undefined);

describe('an editor', () => {
  it('is told of findings as one types, and no more once they are mended', async () => {
    const { capabilities, open, change, diagnostics, end } = await editor();
    expect(capabilities).toMatchObject({ hoverProvider: true, definitionProvider: true });
    await open(ARTICLE);
    const found = await diagnostics(1);
    expect(found.map(({ code, range }) => [code, textAt(range)])).toEqual([
      ['percent-change', '40 to 50, a 20%'],
      ['weekday-mismatch', 'Thursday, June 18, 2024'],
    ]);
    expect(found[0]).toMatchObject({
      severity: 1,
      source: 'claimsift',
      codeDescription: { href: expect.stringMatching(/^https:.*\/docs\/rules\/percent-change\.md$/) },
    });
    const start = placeOf('20%');
    await change(2, [{ range: { start, end: { ...start, character: start.character + 2 } }, text: '25' }]);
    expect((await diagnostics(2)).map(({ code }) => code)).toEqual(['weekday-mismatch']);
    expect(await end()).toBe(0);
  });

  it('gets fixes that mend, or hide', async () => {
    const { uri, open, change, diagnostics, request } = await editor();
    await open(ARTICLE);
    const found = await diagnostics(1);
    const actions = await request<CodeAction[]>('codeAction', {
      range: found[1]!.range,
      context: { diagnostics: [] },
    });
    expect(actions.map(({ title }) => title)).toEqual([
      "Replace 'Thursday' with 'Tuesday'",
      'Disable weekday-mismatch for this line',
    ]);
    for (const [version, action] of actions.entries()) {
      const [edit] = action.edit!.changes![uri]!;
      const lines = ARTICLE.split('\n');
      const { start, end } = edit!.range;
      lines[start.line] =
        lines[start.line]!.slice(0, start.character) +
        edit!.newText +
        lines[start.line]!.slice(end.character);
      await change(version + 2, [{ text: lines.join('\n') }]);
      expect((await diagnostics(version + 2)).map(({ code }) => code)).toEqual(['percent-change']);
    }
  });

  it('shows what a claim comes to, behind markup as well', async () => {
    const { open, request } = await editor();
    await open(ARTICLE);
    const hover = await request<Hover>('hover', { position: placeOf('would cost') });
    const { value } = hover.contents as { value: string };
    expect(value).toContain('**Ana Ruiz**, Mayor (indirect');
    expect(value).toContain('\\$40m = 40,000,000 USD');
    expect(value).toContain('Why:');
    expect(textAt(hover.range!)).toBe('the new bridge in *Elmport* would cost $40m');
    expect(await request('hover', { position: { line: 0, character: 3 } })).toBeNull();
  });

  it('leads from a claim, and from a mention, to where its speaker is first named', async () => {
    const { open, request } = await editor();
    await open(ARTICLE);
    for (const words of ['We are proud', 'Ruiz said. The']) {
      const { range } = await request<Location>('definition', { position: placeOf(words) });
      expect(range.start.line).toBe(2);
      expect(textAt(range)).toContain('Ana Ruiz');
    }
  });

  it('has the config of the folder heeded, and its mistakes told', async () => {
    const heeded = await editor({ 'claimsift.config.json': '{ "rules": { "percent-change": "off" } }' });
    await heeded.open(ARTICLE);
    expect((await heeded.diagnostics(1)).map(({ code }) => code)).toEqual(['weekday-mismatch']);
    const wrong = await editor({ 'claimsift.config.json': '{ "rules": { "percent-chnge": "off" } }' });
    await wrong.open(ARTICLE);
    expect(await wrong.request('hover', { position: placeOf('would cost') })).toBeNull();
    expect(wrong.messages.join()).toContain('percent-chnge');
  });

  it('says of an article without end that it takes too long, and goes on', { timeout: 120_000 }, async () => {
    const { open, change, diagnostics, request, messages } = await editor({}, '--document-timeout', '5');
    await open('Mayor Ana Ruiz said the bridge would cost $40m. The council denied it.\n\n'.repeat(40_000));
    expect(await request('hover', { position: placeOf('would cost') })).toBeNull();
    expect(messages.join()).toContain('bridge.md: takes longer than 5 seconds');
    await change(2, [{ text: ARTICLE }]);
    expect(await diagnostics(2)).toHaveLength(2);
  });

  it('is not bothered in a file that is no article', async () => {
    const { open, request, told } = await editor();
    await open(ARTICLE, 'typescript');
    expect(await request('hover', { position: placeOf('would cost') })).toBeNull();
    expect(
      await request('codeAction', {
        range: { start: placeOf('20%'), end: placeOf('20%') },
        context: { diagnostics: [] },
      }),
    ).toEqual([]);
    expect(told).toEqual([]);
  });
});
