import type { Response } from 'express';
import type { components } from '../../generated/control/openapi.js';

const titles = { 400: 'Bad Request', 403: 'Forbidden', 404: 'Not Found' } as const;

/** Answers with a problem document (RFC 9457). */
export function problem(response: Response, status: keyof typeof titles, detail: string): void {
  const document: components['schemas']['Problem'] = {
    type: 'about:blank',
    title: titles[status],
    status,
    detail,
  };
  response.status(status).type('application/problem+json').send(JSON.stringify(document));
}
