import { skip } from '../../engine/session.js';
import { rowsOf, type AugnoSession } from './ground.js';

/** The id of a property that the account has. @throws Skipped where it has none */
export async function knownProperty(session: AugnoSession): Promise<string> {
  const [first] = rowsOf((await session.api.call('listProperties')).need(200, 'the properties'));
  return first?.id ?? skip('the account has no property; enable with one that has');
}
