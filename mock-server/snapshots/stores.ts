import type { SavedStores } from '../../generated/formats.js';
import { within } from '../store/saved.js';
import type { Store } from '../store/store.js';
import { orRefused, SnapshotRefused } from './refused.js';

type Stores = Readonly<Record<string, Store>>;

export function saveStores(stores: Stores): SavedStores {
  return Object.fromEntries(Object.entries(stores).map(([name, store]) => [name, store.save()]));
}

/**
 * Restores stores one after the other; those before the one that is refused are then restored already.
 *
 * @param place JSON Pointer of `saved` in its document
 * @throws SnapshotRefused naming the first place that is wrong
 */
export function restoreStores(stores: Stores, saved: SavedStores, place: string): void {
  const surplus = Object.keys(saved).find((name) => !Object.hasOwn(stores, name));
  if (surplus !== undefined) throw new SnapshotRefused(`${place}/${surplus}`, 'nothing here remembers that');
  for (const [name, store] of Object.entries(stores)) {
    if (!Object.hasOwn(saved, name)) throw new SnapshotRefused(place, `lacks ${name}`);
    orRefused(() => within(`${place}/${name}`, () => store.restore(saved[name])));
  }
}
