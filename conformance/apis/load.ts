import { apiNames, isApiName, type ApiName } from '../../generated/apis.js';
import type { ApiSuite } from '../suite.js';
import { suggestion } from '../target/admission.js';
import { Unusable } from '../target/documents.js';

/**
 * The suite of one API. Packs are found by their contract's name, so that a further API is a new folder and no edit
 * here.
 *
 * @throws Unusable for a name without a contract
 */
export async function loadSuite(api: string): Promise<ApiSuite> {
  const module: { pack: ApiSuite } = await import(`./${knownApi(api)}/pack.js`);
  return module.pack;
}

/** @throws Unusable for a name without a contract, with a suggestion */
export function knownApi(api: string): ApiName {
  if (isApiName(api)) return api;
  throw new Unusable(`there is no API ${api}; known are ${apiNames.join(', ')}${suggestion(api, apiNames)}`);
}
