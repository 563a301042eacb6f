import { randomInt } from 'node:crypto';
import {
  access,
  constants,
  link,
  open,
  readdir,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

// Every file that a command writes appears as a whole: it is written beside its place, brought to the disk and moved there
// in one step. Whoever reads it, whenever the process is killed, finds the document before or the document after.

/** Ends the name of a file that is being written: no reader takes it for a document, and the next writer removes it. */
const ending = '.unfinished';

const host = hostname().replace(/[^\w-]/g, '');

/**
 * Writes a text in place of what is there. A link stays a link; a pipe or a terminal, which cannot be replaced, is
 * written to.
 *
 * @throws Error of the file system, and then nothing has changed
 */
export async function writeWhole(file: string, content: string): Promise<void> {
  const place = await realpath(file).catch(() => file);
  const before = await stat(place).catch(() => undefined);
  if (before && !before.isFile()) return writeFile(place, content);
  // A folder lets files be replaced that may not be written to.
  if (before) await access(place, constants.W_OK);
  await beside(place, content, before?.mode, (written) => rename(written, place));
}

/** Writes a text where nothing is yet. @throws Error of the file system, EEXIST when something is */
export async function writeNew(file: string, content: string): Promise<void> {
  await beside(file, content, undefined, async (written) => {
    // Unlike a move, a link is refused where something is.
    await link(written, file);
    await rm(written);
  });
}

async function beside(
  place: string,
  content: string,
  mode: number | undefined,
  moveIn: (written: string) => Promise<void>,
): Promise<void> {
  await removeLeftovers(place);
  const unfinished = `${place}.${host}.${process.pid}.${randomInt(2 ** 32).toString(36)}${ending}`;
  try {
    const handle = await open(unfinished, 'wx', mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await moveIn(unfinished);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Removes what writers of this file left behind that were killed, on this machine. */
async function removeLeftovers(place: string): Promise<void> {
  const folder = dirname(place);
  const names = await readdir(folder).catch(() => []);
  const start = `${basename(place)}.${host}.`;
  for (const name of names) {
    if (!name.startsWith(start) || !name.endsWith(ending)) continue;
    const [pid = ''] = name.slice(start.length).split('.');
    if (/^\d+$/.test(pid) && !isAlive(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
