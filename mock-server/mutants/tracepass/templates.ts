import { isObject, success } from '../alterations.js';
import type { TracePassMutant } from './mutant.js';
import type { Alteration } from '../mutant.js';
import type { TracePassWorld } from '../../apis/tracepass/world.js';
import type { Call } from '../../exchange.js';

type Template = Record<string, unknown>;

function listedTemplates(
  change: (templates: Template[], call: Call) => readonly Template[],
): Alteration<TracePassWorld> {
  return success(['listTemplates'], (body, call) => {
    const { templates } = body;
    return Array.isArray(templates) ? { templates: change(templates.filter(isObject), call) } : body;
  });
}

/** Lists of templates that lack something or say something wrong. */
export const templates: readonly TracePassMutant[] = [
  {
    name: 'battery-template-is-not-listed',
    bug: 'The template for batteries is left out of the list.',
    breaks: ['tracepass.templates.battery-is-listed'],
    alter: listedTemplates((all) => all.filter(({ category }) => category !== 'battery')),
  },
  {
    name: 'former-template-version-is-listed-too',
    bug: 'The former version of a template stands in the list beside the present one.',
    breaks: ['tracepass.templates.categories-are-distinct'],
    alter: listedTemplates((all) => [...all, ...all.slice(0, 1)]),
  },
  {
    name: 'template-counts-are-swapped',
    bug: 'Required fields are counted as fields and fields as required ones.',
    breaks: ['tracepass.templates.required-fields-are-among-the-fields'],
    alter: listedTemplates((all) =>
      all.map(({ fieldCount, requiredFieldCount, ...rest }) => ({
        ...rest,
        fieldCount: requiredFieldCount,
        requiredFieldCount: fieldCount,
      })),
    ),
  },
  {
    name: 'templates-by-workspace',
    bug: 'A workspace that has no product of a category does not see its template.',
    breaks: ['tracepass.templates.same-for-every-workspace'],
    alter: listedTemplates((all, { caller }) =>
      caller?.credential === 'otherTenant' ? all.slice(0, 3) : all,
    ),
  },
];
