import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What every page of the mock looks like. */
export async function copyShared(root: string, target: string): Promise<void> {
  const source = join(root, 'mock-server/pages');
  await Promise.all(
    ['theme.css', 'icon.svg'].map((name) => copyFile(join(source, name), join(target, name))),
  );
}
