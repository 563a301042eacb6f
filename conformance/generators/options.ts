import type fc from 'fast-check';

/**
 * Places are JSON Pointers such as `/gs1/gtin` in which `*` stands for any item of an array (`/imageUrls/*`) or any
 * entry of a map (`/parties/*` + `/gln`).
 */
export type ValidOptions = {
  /** Generators to use in place of the schema's at these places. */
  override?: Record<string, fc.Arbitrary<unknown>>;
  /** Places never generated. A value without a required member is left for the caller to complete. */
  omit?: readonly string[];
  /** How often optional members stand in the value; `sometimes` when left out. */
  optional?: 'sometimes' | 'never' | 'always';
};

/** Place of a member, or with `*` of the items or entries, below another place. */
export function below(place: string, name: string): string {
  return `${place}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The names along a place or pointer. */
export function namesOf(place: string): string[] {
  return place
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}
