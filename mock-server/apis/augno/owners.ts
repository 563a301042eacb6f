import type { components } from '../../../generated/augno/openapi.js';
import { platform, type Row } from '../../store/constraint.js';
import type { Expansion } from './includes.js';

/** Whose a row is. The account's own members are not part of the contract, so an included account has none. */
export function presentOwner({ tenant }: Row, expand: Expansion): components['schemas']['Owner'] {
  if (tenant === platform) return { object: 'owner', type: 'system', account: null };
  return { object: 'owner', type: 'account', account: expand['account'] ? {} : null };
}
