import { spawn } from 'node:child_process';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder to run commands in, with the Node that they find. */
export interface Place {
  readonly folder: string;
  /** Folder with the `node` to use, put before all others; the present one when left out. */
  readonly nodeFolder?: string;
}

/** Runs a program to its end, whatever its exit code; `until` ends it as Ctrl-C would, once it has printed that. */
export function run(
  program: string,
  args: readonly string[],
  { folder, nodeFolder }: Place,
  onOutput: (stdout: string, stop: () => void) => void = () => undefined,
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const { PATH = '', ...rest } = process.env;
    // Settings of the npm that runs this script, and of a test runner, are not those of a user.
    const environment = Object.fromEntries(
      Object.entries(rest).filter(([name]) => !/^(npm_|VITEST|NODE_ENV|NODE_OPTIONS|GITHUB_)/i.test(name)),
    );
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...environment, PATH: nodeFolder === undefined ? PATH : `${nodeFolder}:${PATH}`, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString('utf8');
      onOutput(stdout, () => child.kill('SIGINT'));
    });
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** As `run`. @throws Error with everything that was printed when it does not end with `wanted` */
export async function mustRun(
  program: string,
  args: readonly string[],
  place: Place,
  wanted = 0,
): Promise<Finished> {
  const finished = await run(program, args, place);
  if (finished.code === wanted) return finished;
  throw new Error(
    `${program} ${args.join(' ')} ended with ${finished.code}, not ${wanted}:\n${finished.stdout}${finished.stderr}`,
  );
}

/** @throws Error saying what was expected, when it does not hold */
export function expectThat(holds: boolean, expectation: string): asserts holds {
  if (!holds) throw new Error(expectation);
}
