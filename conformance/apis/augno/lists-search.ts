import fc from 'fast-check';
import type { operations } from '../../../generated/augno/openapi.js';
import type { RuleId } from '../../../generated/augno/rules.js';
import { observation, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat } from '../../engine/expect.js';
import { member, text } from '../../engine/read.js';
import { groundOf, newProduct, type AugnoSession } from './ground.js';
import { entriesOf, idsOf } from './listing.js';
import { searchWord } from './shelf.js';

/** What a search among the products finds, and in which order. */
export const search = {
  'augno.lists.search-finds-exact-sku': property(
    () => fc.oneof(words(), fc.constantFrom('50% off', 'a_b', 'a\\b', '#1/2', 'A&B', 'Öl', '漆')),
    async (session, ending) => {
      const sku = `${session.fresh()} ${ending}`;
      const { id } = await newProduct(session, { sku });
      expectFound(await found(session, sku), id, `the search for the SKU ${sku}`);
    },
  ),

  'augno.lists.search-leaves-others-out': property(
    () => words(),
    async (session, text) => {
      const [term, other] = [searchWord(session), searchWord(session)];
      const wanted = await newProduct(session, { sku: `${term} ${text}`, description: text });
      const unwanted = await newProduct(session, { sku: `${other} ${text}`, description: text });
      const ids = await found(session, term);
      expectThat(
        !ids.includes(unwanted.id),
        `the search for ${term} lists a product with the SKU ${other} ${text}`,
      );
      // An empty answer leaves everybody out; that is no search.
      expectFound(ids, wanted.id, `the search for ${term}`);
    },
    { most: 5 },
  ),

  'augno.lists.search-looks-at-description': property(
    () => fc.record({ before: words(), after: words() }),
    async (session, { before, after }) => {
      const term = searchWord(session);
      const { id } = await newProduct(session, { description: `${before}${term}${after}` });
      expectFound(await found(session, term), id, `the search for ${term}, which stands in a description`);
    },
    { most: 5 },
  ),

  'augno.lists.search-ignores-case': property(
    () => fc.record({ letters: fc.stringMatching(/^[A-Za-z]{1,10}$/), upper: fc.boolean() }),
    async (session, { letters, upper }) => {
      const part = `${searchWord(session)}${letters}Ab`;
      const sku = `${part} etc`;
      const { id } = await newProduct(session, { sku });
      const term = upper ? part.toUpperCase() : part.toLowerCase();
      expectFound(await found(session, term), id, `the search for ${term}, with the SKU ${sku}`);
    },
    { most: 5 },
  ),

  'augno.lists.search-ranks-exact-sku-first': property(
    () => fc.record({ after: fc.constantFrom('-2', ' x', 'x'), before: fc.constantFrom('', 'x ') }),
    async (session, { after, before }) => {
      const sku = searchWord(session);
      const oldest = await newProduct(session, { sku });
      const newer = [
        await newProduct(session, { sku: `${before}${sku}${after}` }),
        await newProduct(session, { description: `like ${sku}` }),
      ];
      const ids = await found(session, sku);
      expectFound(ids, oldest.id, `the search for ${sku}`);
      const matches = [oldest, ...newer].map(({ id }) => id);
      expectEqual(
        ids.find((id) => matches.includes(id)),
        oldest.id,
        `the first match for the SKU ${sku}`,
      );
    },
    { most: 5 },
  ),

  'augno.lists.search-by-name': property(
    async (session: AugnoSession) => {
      await groundOf(session);
      return fc.nat({ max: 99 });
    },
    async (session, pick) => {
      for (const operation of searchedByName) {
        const entries = await entriesOf(session, operation);
        const entry = entries[pick % Math.max(1, entries.length)];
        const [id, name] = [text(member(entry, 'id')), text(member(entry, 'name'))];
        const terms = [searchWord(session), ...(name === undefined ? [] : [name])];
        for (const q of terms) {
          const hits = await entriesOf(session, operation, { q });
          for (const hit of hits) {
            const shown = text(member(hit, 'name')) ?? '';
            expectThat(
              shown.toLowerCase().includes(q.toLowerCase()),
              `the search of ${operation} for ${q} lists ${shown}`,
            );
          }
          expectThat(
            q !== name || idsOf(hits).includes(id ?? ''),
            `the search of ${operation} for the name ${q} does not list ${id}`,
          );
        }
      }
    },
    { most: 5 },
  ),

  'augno.lists.empty-search-term': observation(async (session) => {
    await newProduct(session);
    const [all, matching] = [await found(session), await found(session, '')];
    if (matching.length === all.length) return 'an empty search term filters nothing';
    return `an empty search term lists ${matching.length} of ${all.length} products`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;

/** Lists whose search looks at names and nothing else. */
const searchedByName = [
  ...(['listUnitGroups', 'listItemCategories'] as const),
  ...(['listProductLines', 'listProperties'] as const),
];

/** Ids of the products that a search lists, in its order; without a term, of all. */
async function found(session: AugnoSession, q?: string): Promise<string[]> {
  return idsOf(await entriesOf(session, 'listProducts', q === undefined ? {} : { q }));
}

function expectFound(ids: readonly string[], id: string, search: string): void {
  expectThat(ids.includes(id), `${search} lists ${ids.length} products, but not ${id}`);
}

function words(): fc.Arbitrary<string> {
  return fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/);
}
