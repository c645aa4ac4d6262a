import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CodeActionKind,
  createConnection,
  type Diagnostic,
  DiagnosticSeverity,
  MarkupKind,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { budgeted } from '../../batch/index.js';
import type { Finding, Policy } from '../../check/index.js';
import { ConfigError, findConfig, loadConfig, NO_CONFIG, policyFor } from '../../config/index.js';
import { ruleUrl } from '../../reporters/findings/index.js';
import { claimAt, describeClaim, firstMentionAt } from './claims.js';
import { fixesOf } from './fixes.js';
import { formatOf, type Opened, open, type Range } from './opened.js';

/** How long nobody must have typed before an article is checked, in milliseconds. */
const PAUSE = 150;

const SEVERITIES: Readonly<Record<Finding['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/**
 * Speaks the Language Server Protocol over standard input and output, until the editor ends it: findings while one types,
 * what a claim comes to under the pointer, fixes, and the way to a speaker's first mention.
 *
 * @param documentTimeout milliseconds that the work on an article may take
 */
export function serve(version: string, documentTimeout: number): Promise<void> {
  const budget = budgeted({ captions: false }, documentTimeout);
  const connection = createConnection(process.stdin, process.stdout);
  const documents = new TextDocuments(TextDocument);
  const known = new Map<string, { readonly version: number; readonly opened: Promise<Opened | null> }>();
  const waiting = new Map<string, NodeJS.Timeout>();

  connection.onInitialize(() => ({
    serverInfo: { name: 'claimsift', version },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      hoverProvider: true,
      definitionProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    },
  }));

  documents.onDidChangeContent(({ document }) => {
    clearTimeout(waiting.get(document.uri));
    waiting.set(
      document.uri,
      setTimeout(() => void publish(document), PAUSE),
    );
  });
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    known.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  // A config may have changed with it.
  documents.onDidSave(() => {
    known.clear();
    for (const document of documents.all()) void publish(document);
  });

  connection.onHover(async ({ textDocument, position }) => {
    const opened = await openedAt(textDocument.uri);
    const pointed = opened && claimAt(opened, position);
    if (!opened || !pointed) return null;
    const value = describeClaim(pointed.claim, opened.report());
    return { contents: { kind: MarkupKind.Markdown, value }, range: pointed.range };
  });
  connection.onDefinition(async ({ textDocument: { uri }, position }) => {
    const opened = await openedAt(uri);
    const range = opened && firstMentionAt(opened, position);
    return range ? { uri, range } : null;
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range }) => {
    const opened = await openedAt(uri);
    if (!opened) return [];
    return opened.findings
      .filter((finding) => touch(rangeOfFinding(finding), range))
      .flatMap((finding) =>
        fixesOf(finding, opened).map(({ title, range: replaced, newText, mends }) => ({
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnosticOf(finding, uri)],
          isPreferred: mends,
          edit: { changes: { [uri]: [{ range: replaced, newText }] } },
        })),
      );
  });

  documents.listen(connection);
  connection.listen();
  return new Promise((resolve) => {
    connection.onExit(resolve);
    process.stdin.once('end', resolve);
  });

  async function publish(document: TextDocument): Promise<void> {
    const { uri, version: asked } = document;
    const opened = await openedAt(uri);
    if (opened === null || documents.get(uri)?.version !== asked) return;
    const diagnostics = opened.findings.map((finding) => diagnosticOf(finding, uri));
    await connection.sendDiagnostics({ uri, version: asked, diagnostics });
  }

  /** What is known of the document as it is now; null for what is no article, or cannot be read. */
  function openedAt(uri: string): Promise<Opened | null> {
    const document = documents.get(uri);
    const format = document && formatOf(document.languageId);
    if (!document || !format) return Promise.resolve(null);
    const before = known.get(uri);
    if (before?.version === document.version) return before.opened;
    const path = uri.startsWith('file:') ? fileURLToPath(uri) : uri;
    const opened = policyOf(path)
      .then((policy) => open(path, format, document.getText(), policy, budget))
      .catch((error: Error) => {
        const told = error instanceof ConfigError ? error.mistakes.join('\n') : error.message;
        void connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Error,
          message: `claimsift: ${told}`,
        });
        return null;
      });
    known.set(uri, { version: document.version, opened });
    return opened;
  }

  /** As the config of its folder, or of one above, says. */
  async function policyOf(path: string): Promise<Policy> {
    const file = findConfig(dirname(path));
    return policyFor(file === null ? NO_CONFIG : await loadConfig(file), path);
  }
}

const rangeOfFinding = ({ line, column, endLine, endColumn }: Finding): Range => ({
  start: { line: line - 1, character: column - 1 },
  end: { line: endLine - 1, character: endColumn - 1 },
});

const touch = (a: Range, b: Range): boolean =>
  (a.start.line < b.end.line || (a.start.line === b.end.line && a.start.character <= b.end.character)) &&
  (b.start.line < a.end.line || (b.start.line === a.end.line && b.start.character <= a.end.character));

function diagnosticOf(finding: Finding, uri: string): Diagnostic {
  const { rule, severity, message, related } = finding;
  return {
    range: rangeOfFinding(finding),
    severity: SEVERITIES[severity],
    source: 'claimsift',
    code: rule,
    codeDescription: { href: ruleUrl(rule) },
    message,
    relatedInformation: related.map((other) => ({
      location: {
        uri,
        range: {
          start: { line: other.line - 1, character: other.column - 1 },
          end: { line: other.line - 1, character: other.column - 1 + other.span.text.length },
        },
      },
      message: other.message,
    })),
  };
}
