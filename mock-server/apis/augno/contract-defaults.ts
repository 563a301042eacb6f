import { contract } from '../../../generated/augno/contract.js';
import type { components } from '../../../generated/augno/openapi.js';
import { readPointer } from '../../store/constraint.js';

type Visibility = components['schemas']['PortalVisibility'];

const associatedUnit = '/AssociatedUnitInput/properties';

/** Values that the contract gives to what a request leaves out. */
export const defaults = {
  limit: numberOf(limitSchema(), '/default'),
  portalVisibility: visibilityOf('/CreateProductRequest/properties/portal_visibility/default'),
  discountPercentage: numberOf(contract.schemas, `${associatedUnit}/discount_percentage/default`),
  discountFixed: numberOf(contract.schemas, `${associatedUnit}/discount_fixed/default`),
  customerPortalVisibility: visibilityOf(`${associatedUnit}/customer_portal_visibility/default`),
};

function limitSchema(): unknown {
  const parameters = contract.operations.flatMap((operation) => operation.parameters);
  return parameters.find(({ name }) => name === 'limit')?.schema;
}

function numberOf(source: unknown, pointer: string): number {
  const value = readPointer(source, pointer);
  if (typeof value !== 'number') throw new Error(`the contract has no number at ${pointer}`);
  return value;
}

function visibilityOf(pointer: string): Visibility {
  const value = readPointer(contract.schemas, pointer);
  if (value !== 'visible' && value !== 'hidden')
    throw new Error(`the contract has no visibility at ${pointer}`);
  return value;
}
