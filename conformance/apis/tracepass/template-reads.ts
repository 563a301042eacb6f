import fc from 'fast-check';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, observation, property, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { list, member, members, text } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import { groundCategory } from './bodies.js';
import { newPassport, newProduct } from './ground.js';
import { templateSeenBy, templatesSeenBy } from './templates.js';

/** Template keys of product categories that go by another name as such (facts/tracepass.md §12.1). */
const keysOfSlugs: Readonly<Record<string, string>> = {
  batteries: 'battery',
  textiles: 'textile',
  'iron-steel': 'steel',
};

/** Every listed template, read. @throws Blocked */
async function wholeTemplates(session: Session<operations>): Promise<unknown[]> {
  const whole: unknown[] = [];
  for (const row of await templatesSeenBy(session.api))
    whole.push(await templateSeenBy(session.api, String(member(row, 'category'))));
  return whole;
}

function fieldsOf(template: unknown): readonly unknown[] {
  return list(member(template, 'fields'));
}

/** Words that are no category, then or now. */
const unknownCategories = fc.stringMatching(/^[a-z]{3,12}-[a-z]{3,12}-\d{3}$/);

export const templateReads = {
  'tracepass.templates.read-agrees-with-the-list': example(async (session: Session<operations>) => {
    for (const row of await templatesSeenBy(session.api)) {
      const category = String(member(row, 'category'));
      const answer = await session.api.call('getTemplate', { path: { category } });
      const whole = answer.accept(200, `the list has the template ${category}`);
      for (const name of [
        'category',
        'categoryLabel',
        'fieldCount',
        'requiredFieldCount',
        'regulation',
        'version',
      ])
        expectEqual(member(whole, name), member(row, name), `${name} of the template ${category}`);
    }
  }),

  'tracepass.templates.counts-are-those-of-the-fields': example(async (session: Session<operations>) => {
    for (const template of await wholeTemplates(session)) {
      const fields = fieldsOf(template);
      const category = show(member(template, 'category'));
      expectEqual(member(template, 'fieldCount'), fields.length, `the field count of ${category}`);
      expectEqual(
        member(template, 'requiredFieldCount'),
        fields.filter((field) => member(field, 'required') === true).length,
        `the count of required fields of ${category}`,
      );
    }
  }),

  'tracepass.templates.field-keys-are-distinct': example(async (session: Session<operations>) => {
    for (const template of await wholeTemplates(session)) {
      const keys = fieldsOf(template).map((field) => member(field, 'key'));
      const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
      expectEqual(twice, [], `the list of keys that stand twice in ${show(member(template, 'category'))}`);
    }
  }),

  'tracepass.templates.choices-have-options': example(async (session: Session<operations>) => {
    for (const template of await wholeTemplates(session)) {
      for (const field of fieldsOf(template)) {
        if (!['enum', 'multi_enum'].includes(text(member(field, 'dataType')) ?? '')) continue;
        expectThat(list(member(field, 'enumOptions')).length > 0, `a choice has no options: ${show(field)}`);
      }
    }
  }),

  'tracepass.templates.unknown-category-is-not-found': property(
    async (session) => {
      const [row] = await templatesSeenBy(session.api);
      await templateSeenBy(session.api, String(member(row, 'category')));
      return unknownCategories;
    },
    async (session, category) => {
      (await session.api.call('getTemplate', { path: { category } })).expect(
        404,
        'there is no such template',
      );
    },
    { most: 10 },
  ),

  'tracepass.templates.fields-of-passports-are-among-them': property(
    (session: Session<operations>) =>
      fc.constantFrom(
        ...(session.oneCase ? [groundCategory] : [groundCategory, 'electronics', 'toys', 'tyres']),
      ),
    async (session, category) => {
      const template = await templateSeenBy(session.api, keysOfSlugs[category] ?? category);
      const keys = new Set(fieldsOf(template).map((field) => member(field, 'key')));
      const { _id: productId } = await newProduct(session, { category });
      const { fields } = await newPassport(session, { productId });
      const others = members(fields).flatMap(([key]) => (keys.has(key) ? [] : [key]));
      expectEqual(others, [], 'the list of fields that the template lacks');
    },
    { most: 4 },
  ),

  'tracepass.templates.slug-in-the-path': observation(async (session) => {
    const [slug, key] = [groundCategory, keysOfSlugs[groundCategory] ?? groundCategory];
    const { status } = await session.api.call('getTemplate', { path: { category: slug } });
    return status === 200
      ? `The template ${key} is read under ${slug} too.`
      : `Reading a template under the slug ${slug} is answered ${status}.`;
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
