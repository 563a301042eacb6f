import type { ApiSuite } from '../suite.js';
import { knownApi } from './known.js';

/**
 * The suite of one API. Packs are found by their contract's name, so that a further API is a new folder and no edit
 * here.
 *
 * @throws Unusable for a name without a contract
 */
export async function loadSuite(api: string): Promise<ApiSuite> {
  const module: { pack: ApiSuite } = await import(/* @vite-ignore */ `./${knownApi(api)}/pack.js`);
  return module.pack;
}
