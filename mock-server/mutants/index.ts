import { apiNames, type ApiName } from '../../generated/apis.js';
import type { BuildApi } from '../pack.js';
import type { Mutant, SomeCalls } from './mutant.js';

/** What is known of a mutant without starting it. */
export type MutantInfo = Pick<Mutant, 'name' | 'bug' | 'breaks' | 'affects'> & {
  readonly api: ApiName;
  /** The only calls that are treated differently; absent where any may be. */
  readonly within?: readonly SomeCalls[] | undefined;
};

/** The mutants of one API. */
export interface Mutants {
  readonly all: readonly MutantInfo[];
  /** The API with the bug of that name; undefined when there is none of that name. */
  build(name: string): BuildApi | undefined;
}

/** There is no mutant of that name. */
export class UnknownMutant extends Error {
  override readonly name = 'UnknownMutant';
}

/** Every mutant of every API. */
export async function allMutants(): Promise<MutantInfo[]> {
  const found = await Promise.all(apiNames.map(load));
  return found.flatMap(({ all }) => all);
}

/** The mutants of one API, found by its name like its pack. */
async function load(api: ApiName): Promise<Mutants> {
  const module: { mutants: Mutants } = await import(/* @vite-ignore */ `./${api}/mutants.js`);
  return module.mutants;
}

/** The mutant of that name among those of the given APIs. @throws UnknownMutant */
export async function findMutant(
  name: string,
  apis: readonly ApiName[],
): Promise<{ api: ApiName; build: BuildApi }> {
  for (const api of apis) {
    const build = (await load(api)).build(name);
    if (build) return { api, build };
  }
  throw new UnknownMutant(`there is no mutant ${name} of ${apis.join(' or ')}`);
}
