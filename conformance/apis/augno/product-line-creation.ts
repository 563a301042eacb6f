import fc from 'fast-check';
import { bodies, countNamed, remember, underFreshName, type AugnoCreation } from './creations.js';
import { groundOf } from './ground.js';
import { enterProductLine } from './ledger-entries.js';

/** Product lines with every policy, over the shared unit group. */
export const productLineCreation: AugnoCreation = {
  operation: 'createProductLine',
  async templates(session) {
    const { unitGroup } = await groundOf(session);
    return bodies(session, 'createProductLine', {
      omit: ['/name'],
      override: { '/unit_group_id': fc.constant(unitGroup.id) },
    });
  },
  ...underFreshName,
  remember: (session, body, client) => remember(body, (id) => enterProductLine(session, id, client)),
  async count(session, { body }, client = session.api) {
    return countNamed(await client.call('listProductLines', { query: { limit: 1000 } }), body);
  },
};
