import { writeFile } from 'node:fs/promises';
import { writeWhole } from './whole-file.js';

// A process that writes one of two large documents over and over, until it is killed: `<file> whole|naive <megabytes>`.

const [file = '', way, megabytes = '8'] = process.argv.slice(2);

/** A document of one letter, so that a reader sees at once whether it is whole and which one it is. */
export function documentOf(letter: string, size: number): string {
  return JSON.stringify({ format: 'twinspec snapshot', letter, padding: letter.repeat(size * 2 ** 20) });
}

if (way !== undefined) {
  const documents = ['a', 'b'].map((letter) => documentOf(letter, Number(megabytes)));
  process.send?.('ready');
  for (let round = 0; ; round += 1) {
    const content = documents[round % 2] ?? '';
    await (way === 'naive' ? writeFile(file, content) : writeWhole(file, content));
  }
}
