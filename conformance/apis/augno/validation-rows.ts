import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { example, type Check, type Example } from '../../engine/check.js';
import { show } from '../../engine/expect.js';
import { create } from '../../laws/creation.js';
import { bodySchemaOf } from './contract-reading.js';
import { groundOf, type AugnoSession } from './ground.js';
import { productLineCreation } from './product-line-creation.js';
import { expectRefused, type Refusal } from './refusals.js';
import { acceptsChanges } from './row-rules.js';
import { rowKinds, unitGroup, type RowKind } from './row-kinds.js';

/** A body that an update has to refuse, whatever row it is of. */
interface Defect {
  readonly body: (kind: RowKind) => object | undefined;
  readonly refusal: Refusal;
}

/** Bodies that writes to the rows products refer to must not accept. */
export const rowValidation = {
  'augno.validation.empty-patch-of-rows': everyUpdateRefuses(() => [
    { body: () => ({}), refusal: { status: 400, code: 'validation_failed' } },
  ]),

  'augno.validation.null-name-of-rows': everyUpdateRefuses(() => [
    {
      body: ({ unique }) => (unique.includes('name') ? { name: null } : undefined),
      refusal: { status: 400, code: 'invalid_format', param: 'name' },
    },
  ]),

  'augno.validation.unknown-and-fixed-fields-of-rows': everyUpdateRefuses(() => [
    {
      body: () => ({ unheard_of: 1 }),
      refusal: { status: 400, code: 'parameter_unknown', param: 'unheard_of' },
    },
    { body: () => ({ type: 'mass' }), refusal: { status: 400, code: 'parameter_unknown', param: 'type' } },
  ]),

  'augno.validation.name-length-of-rows': everyUpdateRefuses((session) => [
    {
      body: ({ unique }) =>
        unique.includes('name') ? { name: session.fresh().padEnd(256, 'é') } : undefined,
      refusal: { status: 400, code: 'invalid_format', param: 'name' },
    },
  ]),

  'augno.validation.missing-fields-of-rows': example(async (session: AugnoSession) => {
    const { unitGroup: group } = await groundOf(session);
    const policies = { commission_policy: 'commission_exempt', freight_policy: 'free_freight' };
    const { body } = productLineCreation.request(session, { unit_group_id: group.id, ...policies });
    for (const name of required(session, 'createProductLine')) {
      const refusal = {
        status: 400,
        code: Object.hasOwn(policies, name) ? 'parameter_invalid' : 'missing_field',
      };
      const request = { body: { ...body, [name]: undefined } };
      const answer = await create(productLineCreation, session, request);
      expectRefused(answer, { ...refusal, param: name }, `a product line without ${name}`);
    }
    (await create(productLineCreation, session, { body })).need(
      201,
      'the same product line with all of them',
    );
    const path = await session.once('a group to add nothing to', (shared) => unitGroup.make(shared));
    const entry = { path: { unit_group_id: path['id'] }, body: { discount_fixed: 1 } };
    const refusal = { status: 400, param: 'unit_id' };
    expectRefused(await session.api.send('createUnitGroupUnit', entry), refusal, 'an entry without unit_id');
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/**
 * Every update of every kind that the target has refuses each of these bodies, that of unit groups where writes are
 * limited; a valid one is the control.
 */
function everyUpdateRefuses(defects: (session: AugnoSession) => readonly Defect[]): Example<operations> {
  return example(async (session: AugnoSession) => {
    const kinds = session.sharing ? [unitGroup] : rowKinds;
    for (const kind of kinds.filter(({ update }) => session.allows(update))) {
      await acceptsChanges(session, kind);
      const path = await session.once(`a ${kind.noun} to refuse changes`, (shared) => kind.make(shared));
      for (const { body: make, refusal } of defects(session)) {
        const body = make(kind);
        if (!body) continue;
        const answer = await session.api.send(kind.update, { path, body });
        expectRefused(answer, refusal, `${kind.update} with ${show(body)}`);
      }
    }
  });
}

function required(session: AugnoSession, operation: keyof operations): readonly string[] {
  const names = bodySchemaOf(session, operation)['required'];
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}
