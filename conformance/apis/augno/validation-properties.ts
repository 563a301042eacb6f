import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { property, type Check } from '../../engine/check.js';
import { breakageIsRefused, brokenMembersAreRefused, nameOf, type BrokenMember } from './broken-members.js';
import type { AugnoSession } from './ground.js';
import { lengthBounds } from './length-bounds.js';
import { propertyWritings } from './property-writing.js';
import { expectRefused, type Refusal } from './refusals.js';
import { acceptsValidBodies, write } from './writing.js';

const updates = ['updateProperty', 'updateAttribute'] as const;

/** What bodies about properties and attributes have to be like. */
export const propertyValidation = {
  'augno.validation.property-without-a-name': breakageIsRefused({
    of: ['createProperty', 'createAttribute'],
    by: ({ keyword }) => keyword === 'required' || keyword === 'minLength',
    refusal: named('missing_field'),
  }),

  'augno.validation.property-name-length-bounds': lengthBounds([
    ...(['createProperty', 'updateProperty'] as const).map((writing) => [writing, 'name'] as const),
    ...(['createAttribute', 'updateAttribute'] as const).map((writing) => [writing, 'value'] as const),
  ]),

  'augno.validation.unknown-attribute-color': breakageIsRefused({
    of: ['createAttribute', 'updateAttribute'],
    by: ({ keyword, pointer }) => keyword === 'enum' && pointer === '/color',
    except: (value) => typeof value !== 'string',
    refusal: named('parameter_invalid'),
  }),

  'augno.validation.unknown-property-field': breakageIsRefused({
    of: propertyWritings,
    by: ({ keyword }) => keyword === 'additionalProperties',
    refusal: named('parameter_unknown'),
  }),

  'augno.validation.empty-patch-of-properties': property(
    async (session: AugnoSession) => {
      await acceptsValidBodies(session, updates);
      return fc.constantFrom(...updates);
    },
    async (session, operation) => {
      const answer = await write(session, operation, { body: {} });
      expectRefused(answer, { status: 400, code: 'validation_failed' }, `${operation} with an empty object`);
    },
    { most: 2 },
  ),

  'augno.validation.null-in-patch-of-properties': brokenMembersAreRefused(
    updates,
    () =>
      fc.constantFrom<BrokenMember>(
        { operation: 'updateProperty', pointer: '/name', value: null },
        { operation: 'updateAttribute', pointer: '/value', value: null },
      ),
    named('invalid_format'),
  ),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** A refusal that names the broken member. */
function named(code: string): (broken: BrokenMember) => Refusal {
  return (broken) => ({ status: 400, code, param: nameOf(broken) });
}
