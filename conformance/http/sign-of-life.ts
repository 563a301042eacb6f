import type { Contract, Target } from '../../generated/formats.js';
import { answerLimitsOf } from './answer-limits.js';
import { transmit } from './transport.js';

/** Whether a target answers a plain read without credentials, whatever it says to it. Sends one request. */
export async function answersAtAll({ operations, basePath }: Contract, target: Target): Promise<boolean> {
  const read = operations.find(({ method, path }) => method === 'GET' && !path.includes('{'));
  const url = new URL(`${target.baseUrl.replace(/\/$/, '')}${read?.path ?? basePath}`).href;
  const request = { method: 'GET', url, headers: new Headers() };
  return transmit({ request, body: undefined }, answerLimitsOf(target)).then(
    () => true,
    () => false,
  );
}
