import type { ApiName } from '../../generated/apis.js';
import type { Contract, ContractOperation } from '../../generated/formats.js';
import { definePack, type ApiPack, type BuildApi } from '../pack.js';
import type { World } from '../world.js';
import type { Mutants } from './index.js';
import type { Mutant } from './mutant.js';

/** Statuses that a mutant may answer with. */
const statuses = [200, 201, 202, 204, 400, 401, 402, 403, 404, 409, 410, 412, 413, 415, 422, 429, 500, 503];

/** The mutants of an API, made of its clean pack. */
export function mutantsOf<W extends World>(
  api: ApiName,
  clean: ApiPack<W>,
  mutants: readonly Mutant<W>[],
): Mutants {
  return {
    all: mutants.map(({ alter, ...told }) => ({ api, ...told, within: alter.within })),
    build(name) {
      const mutant = mutants.find((candidate) => candidate.name === name);
      return mutant && brokenPack(api, clean, mutant);
    },
  };
}

/** The API with the bug. Its answers leave unchecked: being wrong is what they are for. */
function brokenPack<W extends World>(name: ApiName, clean: ApiPack<W>, mutant: Mutant<W>): BuildApi {
  const altered = mutant.alter(clean);
  return definePack(name, { ...altered, contract: documentingAnything(altered.contract) });
}

function documentingAnything(contract: Contract): Contract {
  const anything = { description: 'whatever the mutant answers', headers: {} };
  const responses: ContractOperation['responses'] = Object.fromEntries(
    statuses.map((status) => [String(status), anything]),
  );
  return { ...contract, operations: contract.operations.map((operation) => ({ ...operation, responses })) };
}
