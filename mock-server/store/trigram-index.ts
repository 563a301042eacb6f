import { Postings } from './postings.js';
import { foldCase } from './text.js';

/** UTF-16 code units in a trigram. */
const size = 3;
/** Trigrams that share one of so many values count as the same; that bounds the index, whatever the texts are. */
const values = 2 ** 16;

/**
 * In which texts which three characters stand in a row. A text that contains a term has all trigrams of the term, so the
 * rarest of them leave few texts that may contain it. Texts are folded before they are taken apart, by the function
 * that the comparison uses, so that no text is missed whatever folding makes of its characters (İ, ß, final Σ).
 */
export class TrigramIndex {
  readonly #ids: string[] = [];
  readonly #postings = new Array<Postings | undefined>(values).fill(undefined);

  /** How many texts were added, of rows that have been removed or changed since as well. */
  get length(): number {
    return this.#ids.length;
  }

  /** Adds the texts of a row. What it had before stays: `candidates` names more rows than contain a term. */
  add(id: string, texts: readonly (string | null)[]): void {
    const place = this.#ids.push(id) - 1;
    for (const text of texts) if (text !== null) this.#take(foldCase(text), place);
  }

  /**
   * Ids of the rows that may have the term in a text; all that have it are among them, some perhaps twice. Undefined
   * where looking at each row is not dearer: for a term that is shorter than a trigram, or that is in many texts.
   */
  candidates(term: string): string[] | undefined {
    const wanted = trigramsOf(foldCase(term));
    if (wanted.size === 0) return undefined;
    const lists: Postings[] = [];
    for (const trigram of wanted) {
      const list = this.#postings[trigram];
      if (!list) return [];
      lists.push(list);
    }
    const [rarest, ...others] = lists.sort((a, b) => a.count - b.count);
    if (!rarest) return undefined;
    let places = rarest.numbers();
    for (const list of others) {
      if (list.count > places.length * readsForALook) break;
      places = list.numbers(places);
    }
    if (places.length > this.#ids.length / scansForALook) return undefined;
    return places.flatMap((place) => this.#ids[place] ?? []);
  }

  #take(text: string, place: number): void {
    for (let at = 0; at + size <= text.length; at += 1) {
      const trigram = trigramAt(text, at);
      (this.#postings[trigram] ??= new Postings()).add(place);
    }
  }
}

// Looking a row up and at its texts takes about as long as reading so many postings,
const readsForALook = 64;
// and so many times as long as a look at a row in passing.
const scansForALook = 8;

function trigramsOf(text: string): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at + size <= text.length; at += 1) found.add(trigramAt(text, at));
  return found;
}

// The upper half of a multiplicative hash.
function trigramAt(text: string, at: number): number {
  const units = (text.charCodeAt(at) << 16) ^ (text.charCodeAt(at + 1) << 8) ^ text.charCodeAt(at + 2);
  return Math.imul(units, 0x9e3779b1) >>> 16;
}
