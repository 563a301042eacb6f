import { apiNames, isApiName, type ApiName } from '../../generated/apis.js';
import { suggestion } from '../target/admission.js';
import { Unusable } from '../files/unusable.js';

/** @throws Unusable for a name without a contract, with a suggestion */
export function knownApi(api: string): ApiName {
  if (isApiName(api)) return api;
  throw new Unusable(`there is no API ${api}; known are ${apiNames.join(', ')}${suggestion(api, apiNames)}`);
}
