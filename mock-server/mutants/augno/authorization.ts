import type { ContractOperation } from '../../../generated/formats.js';
import { contract } from '../../../generated/augno/contract.js';
import { withHeaders } from '../../exchange.js';
import type { AugnoWorld } from '../../apis/augno/world.js';
import { dialect, policies, within } from '../alterations.js';
import type { Alteration } from '../mutant.js';
import { carriedOutThough } from './authentication.js';
import type { AugnoMutant } from './mutant.js';
import { before } from './policy-order.js';
import { headers } from './refusals.js';

const { version } = contract.policies;
const versionHeader = version?.header.toLowerCase() ?? '';
const latest = version?.latest ?? '';

/** Permissions, subscriptions and versions that are asked for wrongly or not at all. */
export const authorization: readonly AugnoMutant[] = [
  {
    name: 'readers-may-delete',
    bug: 'Deleting a product takes the permission to read only.',
    breaks: ['augno.authorization.read-only-key-cannot-write'],
    alter: within(['deleteProduct 403'], securedLike('deleteProduct', 'getProduct')),
  },
  {
    name: 'updates-by-readers-are-stored-and-refused',
    bug: 'An update without permission takes place and is then refused.',
    breaks: ['augno.authorization.read-only-key-cannot-write'],
    alter: carriedOutThough(403, ['updateProduct']),
  },
  {
    name: 'single-products-are-for-writers',
    bug: 'Reading a product takes the permission to change it.',
    breaks: ['augno.authorization.read-only-key-can-read'],
    alter: securedLike('getProduct', 'updateProduct'),
  },
  {
    name: 'bodies-are-judged-before-permissions',
    bug: 'A body that is not valid is refused before the permission to write is asked for.',
    breaks: ['augno.authorization.comes-before-the-body'],
    alter: within(['403'], before('validation', 'authorization')),
  },
  {
    name: 'past-due-accounts-may-list',
    bug: 'Lists can be read without a paid subscription.',
    breaks: ['augno.subscription.past-due-is-402'],
    alter: within(
      ['listProducts 402'],
      policies((given) => ({
        ...given,
        ...(given.subscription && {
          subscription: { ...given.subscription, exceptOperations: ['listProducts'] },
        }),
      })),
    ),
  },
  {
    name: 'reads-without-version-get-the-latest',
    bug: 'A read without Augno-Version is answered as of the latest version.',
    breaks: ['augno.version.is-required'],
    alter: headers(['listProducts', 'getUnit'], ({ [versionHeader]: named }) =>
      named ? {} : { [versionHeader]: latest },
    ),
  },
  {
    name: 'unknown-versions-are-the-latest',
    bug: 'A version that does not exist stands for the latest.',
    breaks: ['augno.version.unsupported-is-refused'],
    alter: within(
      ['refused'],
      headers('all', ({ [versionHeader]: named }) =>
        named && !String(named).startsWith('1.0.forge') ? { [versionHeader]: latest } : {},
      ),
    ),
  },
  {
    name: 'latest-version-is-echoed',
    bug: 'Augno-Version of the answer is always the latest version.',
    breaks: ['augno.version.is-echoed'],
    alter: dialect((clean) => ({
      ...clean,
      finish: (given, facts) => clean.finish(withHeaders(given, { [version?.header ?? '']: latest }), facts),
    })),
  },
  {
    name: 'oldest-preview-is-forgotten',
    bug: 'The oldest preview that the pages list is no longer accepted.',
    breaks: ['augno.version.older-previews-work'],
    affects: ['augno.version.is-echoed'],
    alter: policies((given) => ({
      ...given,
      ...(given.version && {
        version: { ...given.version, supported: given.version.supported.slice(0, -1) },
      }),
    })),
  },
];

/** An operation that asks for the permissions of another. */
function securedLike(operation: string, other: string): Alteration<AugnoWorld> {
  return within([operation], (pack) => {
    const { operations } = pack.contract;
    const security = operations.find(({ id }) => id === other)?.security ?? [];
    const secured = (one: ContractOperation) => (one.id === operation ? { ...one, security } : one);
    return { ...pack, contract: { ...pack.contract, operations: operations.map(secured) } };
  });
}
