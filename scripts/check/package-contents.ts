import { posix } from 'node:path';
import ts from 'typescript';

/** What is in a package, and where it is entered. */
export interface PackageContents {
  /** Text of a file by its path; paths of all files that `npm pack` would put into the package are its keys. */
  readonly files: ReadonlyMap<string, string>;
  /** Scripts that something other than an import loads: commands, exports, packs by their name, pages in a browser. */
  readonly scripts: readonly string[];
  /** Declarations that package.json names. */
  readonly types: readonly string[];
}

export interface Reached {
  readonly files: ReadonlySet<string>;
  /** Specifiers of packages, each with a file that imports it. */
  readonly imported: ReadonlyMap<string, string>;
}

/** Everything that files lead to, they themselves included, whether it is in the package or not. */
export function reachedFrom(entries: readonly string[], files: ReadonlyMap<string, string>): Reached {
  const reached = new Set(entries);
  const imported = new Map<string, string>();
  // Grows while it is gone through.
  for (const file of reached) {
    for (const specifier of specifiersIn(files.get(file) ?? '')) {
      if (!specifier.startsWith('.')) {
        if (!specifier.startsWith('node:')) imported.set(specifier, file);
        continue;
      }
      const found = posix.join(posix.dirname(file), specifier);
      reached.add(file.endsWith('.d.ts') ? found.replace(/\.js$/, '.d.ts') : found);
    }
  }
  return { files: reached, imported };
}

/** What a file imports, and the scripts beside it that it starts as threads or processes. */
function specifiersIn(text: string): string[] {
  const started = text.matchAll(/new URL\(\s*'(\.[^']+\.js)',\s*import\.meta\.url/g);
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return [...importedFiles.map(({ fileName }) => fileName), ...Array.from(started, ([, path = '']) => path)];
}

/** What is missing from a package, or in it for nothing. */
export function contentProblems({ files, scripts, types }: PackageContents): string[] {
  const run = reachedFrom(scripts, files).files;
  const typed = reachedFrom(types, files).files;
  const folders = new Set([...typed].map((path) => posix.dirname(path)));
  const missing = [...run, ...typed].filter((path) => !files.has(path));
  return [
    ...missing.map((path) => `${path} is needed and not in the package`),
    ...[...files].flatMap(([path, text]) => {
      if (/(\.test|-fixture|\/fixtures|\/served)\.[^/]+$|\/(selftest|test-support)\//.test(path))
        return [`${path} is in the package, and for tests only`];
      if (path.endsWith('.map')) return [`${path} is in the package, without its source`];
      if (path.endsWith('.d.ts'))
        return folders.has(posix.dirname(path))
          ? []
          : [`${path} is in the package, from a folder whose types nobody can import`];
      if (/\.js$/.test(path) && path.startsWith('dist/') && !run.has(path) && !isEmptyModule(text))
        return [`${path} is in the package, and nothing loads it`];
      return [];
    }),
  ];
}

/** Of a file of types nothing is left but that it is a module. */
function isEmptyModule(text: string): boolean {
  return text.replace(/\/\/.*|\/\*[^]*?\*\//g, '').trim() === 'export {};';
}
