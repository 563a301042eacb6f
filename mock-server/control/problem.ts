import type { Response } from 'express';
import type { components } from '../../generated/control/openapi.js';

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Content Too Large',
  500: 'Internal Server Error',
} as const;

export type ProblemStatus = keyof typeof titles;

/** A problem document (RFC 9457) as it is sent. */
export function problemDocument(status: ProblemStatus, detail: string) {
  const document: components['schemas']['Problem'] = {
    type: 'about:blank',
    title: titles[status],
    status,
    detail,
  };
  // Without a charset, which JSON does not have (RFC 8259 §11).
  const headers = { 'Content-Type': 'application/problem+json' };
  return { status, headers, body: JSON.stringify(document) };
}

/** Answers with a problem document. */
export function problem(response: Response, status: ProblemStatus, detail: string): void {
  const { headers, body } = problemDocument(status, detail);
  response.writeHead(status, headers).end(body);
}
