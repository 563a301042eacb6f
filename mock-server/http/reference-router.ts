import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { isApiName } from '../../generated/apis.js';
import { problem } from '../control/problem.js';
import { reasonOf, type ReportBug } from '../pack.js';
import { loadAssets } from '../pages/assets.js';
import { documentFormats, isDocumentFormat } from '../reference/documents.js';
import { printPage } from '../reference/page.js';
import { NotDocumented, pageOf, printDocument, wantedDocument, type Wanted } from '../reference/reference.js';
import { rulesByOperation } from '../reference/rules.js';
import type { Locals } from './address.js';
import { pageFiles, pageHeaders } from './page-files.js';

type SandboxResponse = Response<unknown, Locals>;

export interface ReferenceOptions {
  /** Whether the control protocol asks for a token; the token itself is none of the page's business. */
  readonly controlNeedsToken: boolean;
  readonly reportBug: ReportBug;
}

/** Documentation of what a sandbox serves, to be read and tried in a browser. It loads nothing from elsewhere. */
export function referenceRouter({ controlNeedsToken, reportBug }: ReferenceOptions): Router {
  const router = express.Router({ caseSensitive: true, strict: true });

  // The component sets styles inline.
  router.use(pageHeaders("'self' 'unsafe-inline'", 'documentation can only be read'));
  router.get('/assets/:version/:file', pageFiles('reference'));

  router.get('/:name/openapi.:format', async (request, response: SandboxResponse, next) => {
    const { format } = request.params;
    if (!isDocumentFormat(format)) return next();
    const text = await printDocument(await wanted(request, response), format);
    response.setHeader('Content-Type', documentFormats[format].type).end(text);
  });

  router.get('/:name/rules.json', async (request, response: SandboxResponse) => {
    const { name } = await wanted(request, response);
    if (!isApiName(name)) throw new NotDocumented(`no rules are written for ${name}`);
    const rules = await rulesByOperation(name);
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(rules));
  });

  router.get(['/', '/:name'], async (request, response: SandboxResponse) => {
    const { version } = await loadAssets('reference');
    const page = await pageOf(await wanted(request, response), `/docs/assets/${version}`, controlNeedsToken);
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(printPage(page));
  });

  router.use((_request, response) => problem(response, 404, 'the documentation has no such page'));
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    if (error instanceof NotDocumented) return problem(response, 404, error.message);
    if (error instanceof URIError) return problem(response, 400, 'the path is not valid percent-encoding');
    reportBug(reasonOf(error, request.headers, request.originalUrl));
    problem(response, 500, 'a bug of the mock');
  });
  return router;
}

function wanted(request: Request, response: SandboxResponse): Promise<Wanted> {
  const { name } = request.params;
  const { lang } = request.query;
  return wantedDocument(response.locals.sandbox, addressOf(request), {
    ...(typeof name === 'string' && { name }),
    ...(lang !== undefined && { language: String(lang) }),
  });
}

/** Where the client reached the mock: as it says itself, if that is a host and nothing else. */
function addressOf({ protocol, headers, socket }: Request): string {
  const { host = '' } = headers;
  if (/^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i.test(host)) return `${protocol}://${host}`;
  const { localAddress = '', localPort, localFamily } = socket;
  return `${protocol}://${localFamily === 'IPv6' ? `[${localAddress}]` : localAddress}:${localPort}`;
}
