import type { operations } from '../../../generated/tracepass/openapi.js';
import type { RuleId } from '../../../generated/tracepass/rules.js';
import { example, type Check } from '../../engine/check.js';
import { expectEqual, expectThat, show } from '../../engine/expect.js';
import { list, member } from '../../engine/read.js';
import type { Session } from '../../engine/session.js';
import type { ApiClient } from '../../http/client.js';

/** The rows of the list of templates. @throws Blocked */
export async function templatesSeenBy(client: ApiClient<operations>): Promise<readonly unknown[]> {
  const answer = await client.call('listTemplates');
  return list(member(answer.need(200, 'the list of templates'), 'templates'));
}

/** A template with its fields. @throws Blocked */
export async function templateSeenBy(client: ApiClient<operations>, category: string): Promise<unknown> {
  return (await client.call('getTemplate', { path: { category } })).need(200, `the template ${category}`);
}

function categoriesOf(templates: readonly unknown[]): unknown[] {
  return templates.map((template) => member(template, 'category'));
}

/** The templates in an order of their own, since none is documented. */
function sorted(templates: readonly unknown[]): unknown[] {
  return [...templates].sort((a, b) =>
    String(member(a, 'category')).localeCompare(String(member(b, 'category'))),
  );
}

export const templates = {
  'tracepass.templates.battery-is-listed': example(async (session: Session<operations>) => {
    const categories = categoriesOf(await templatesSeenBy(session.api));
    expectThat(categories.includes('battery'), `battery is not among the categories ${show(categories)}`);
  }),

  'tracepass.templates.categories-are-distinct': example(async (session: Session<operations>) => {
    const categories = categoriesOf(await templatesSeenBy(session.api));
    const twice = categories.filter((category, index) => categories.indexOf(category) !== index);
    expectEqual(twice, [], 'the list of categories that stand twice');
  }),

  'tracepass.templates.required-fields-are-among-the-fields': example(
    async (session: Session<operations>) => {
      for (const template of await templatesSeenBy(session.api)) {
        const fields = Number(member(template, 'fieldCount'));
        const required = Number(member(template, 'requiredFieldCount'));
        expectThat(required <= fields, `${required} of ${fields} fields are required in ${show(template)}`);
      }
    },
  ),

  'tracepass.templates.same-for-every-workspace': example(async (session: Session<operations>) => {
    const ours = await templatesSeenBy(session.api);
    const theirs = await templatesSeenBy(session.as('otherTenant'));
    expectEqual(sorted(theirs), sorted(ours), 'the list of templates of another workspace');
    if (!session.implements('getTemplate')) return;
    for (const category of categoriesOf(ours).map(String)) {
      const [own, other] = await Promise.all(
        [session.api, session.as('otherTenant')].map((client) => templateSeenBy(client, category)),
      );
      expectEqual(other, own, `the template ${category} of another workspace`);
    }
  }),
} satisfies Partial<Record<RuleId, Check<operations>>>;
