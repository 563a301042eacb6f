import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program to its end, whatever its exit code.
 *
 * @throws Error when it cannot be started
 */
export function run(
  program: string,
  args: readonly string[],
  cwd: URL,
  environment: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const options = {
      cwd: fileURLToPath(cwd),
      env: { ...process.env, ...environment },
      maxBuffer: Number.POSITIVE_INFINITY,
    };
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

/** The file of a program that a dependency brings along. */
export function programOf(name: string): string {
  return fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url));
}

/** Runs a program of a dependency; its output lines are the problems when it fails. */
export async function problemsOf(name: string, args: readonly string[], cwd: URL): Promise<string[]> {
  const { code, stdout, stderr } = await run(programOf(name), args, cwd);
  return code === 0 ? [] : [...`${stdout}${stderr}`.trimEnd().split('\n'), `${name} ended with ${code}`];
}
