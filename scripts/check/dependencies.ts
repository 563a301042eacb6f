/** The part of package-lock.json (version 3) that tells what a user of the package installs. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

/**
 * Licences that ask for no more than that their text goes along, of what users install from the registry themselves.
 * MPL-2.0 is Lightning CSS (with vitest), which Twinspec neither changes nor contains.
 */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
]);

/** Packages whose package.json states no licence, and what the LICENSE file beside it is. */
const statedElsewhere: Readonly<Record<string, string>> = { 'color-convert 0.5.3': 'MIT' };

/**
 * Packages that users install with Twinspec whose licence is not allowed, or that need a script to be run.
 *
 * @param licenceOf what the package.json of an installed package says, by its folder; the lockfile leaves some out
 */
export function installProblems(
  { packages }: Lockfile,
  licenceOf: (folder: string) => string | undefined,
): string[] {
  return Object.entries(packages)
    .filter(([folder, { dev, devOptional }]) => folder !== '' && dev !== true && devOptional !== true)
    .flatMap(([folder, locked]) => {
      const name = `${folder.replace(/^.*node_modules\//, '')} ${locked.version ?? ''}`.trim();
      const licence = locked.license ?? licenceOf(folder) ?? statedElsewhere[name];
      return [
        ...(licence !== undefined && isAllowed(licence)
          ? []
          : [`${name} has the licence ${licence ?? 'that nobody states'}, which is not on the list`]),
        // What is optional is left out where it cannot be installed.
        ...(locked.hasInstallScript === true && locked.optional !== true
          ? [`${name} runs a script when it is installed`]
          : []),
      ];
    });
}

/** An SPDX expression: every part of an AND, one part of an OR. */
function isAllowed(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  return plain.includes(' OR ')
    ? plain.split(' OR ').some(isAllowed)
    : plain.split(' AND ').every((name) => allowed.has(name));
}

/**
 * Differences between the packages that shipped files import and those that package.json declares.
 *
 * @param imported specifiers, each with a file that has it
 */
export function declarationProblems(
  imported: ReadonlyMap<string, string>,
  declared: readonly string[],
): string[] {
  const names = new Map([...imported].map(([specifier, file]) => [packageOf(specifier), file]));
  return [
    ...[...names]
      .filter(([name]) => !declared.includes(name))
      .map(([name, file]) => `${file} imports ${name}, which is not among the dependencies`),
    ...declared
      .filter((name) => !names.has(name))
      .map((name) => `${name} is a dependency that nothing in the package imports`),
  ];
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
