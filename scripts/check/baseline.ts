import { run } from './command.js';

/** A contract as it was at a commit. */
export interface PastContract {
  /** `spec/augno/openapi.yaml`. */
  readonly path: string;
  readonly text: string;
}

/** The newest release tag (`v1.2.3`) before or at the present commit, if the folder is a repository that has one. */
export async function lastRelease(root: URL): Promise<string | undefined> {
  const { code, stdout } = await git(root, 'describe', '--tags', '--abbrev=0', '--match=v[0-9]*');
  return code === 0 ? stdout.trim() : undefined;
}

/**
 * The contracts as they were at a tag, a branch or a commit.
 *
 * @throws Error naming the ref when there is no such commit
 */
export async function contractsAt(root: URL, ref: string): Promise<PastContract[]> {
  const found = await git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (found.code !== 0) throw new Error(`--since: git knows no commit ${ref} to compare the contracts with`);
  const commit = found.stdout.trim();
  const { stdout: list } = await git(root, 'ls-tree', '-r', '--name-only', commit, '--', 'spec/');
  const paths = list.split('\n').filter((path) => /^spec\/[^/]+\/openapi\.yaml$/.test(path));
  return Promise.all(
    paths.map(async (path) => ({ path, text: (await git(root, 'show', `${commit}:${path}`)).stdout })),
  );
}

function git(root: URL, ...args: readonly string[]) {
  return run('git', args, root);
}
