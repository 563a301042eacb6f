import { both, isObject, success } from '../alterations.js';
import { scoped } from './checks.js';
import type { TracePassMutant } from './mutant.js';
import { instead, newPassports, refused } from './operation.js';
import type { Alteration } from '../mutant.js';
import { templateFor } from '../../apis/tracepass/templates/index.js';
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

/** Templates that are read other than they are. */
function readTemplates(
  change: (template: Template, fields: Template[], call: Call) => object,
): Alteration<TracePassWorld> {
  return success(['getTemplate'], (body, call) => {
    const fields = Array.isArray(body['fields']) ? body['fields'].filter(isObject) : [];
    return { ...body, ...change(body, fields, call) };
  });
}

/** Lists of templates, and templates, that lack something or say something wrong. */
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
    affects: ['tracepass.templates.read-agrees-with-the-list'],
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
  {
    name: 'template-with-the-fields-of-its-workspace',
    bug: 'A template that is read has fields that only one workspace sees.',
    breaks: ['tracepass.templates.same-for-every-workspace'],
    alter: readTemplates((_, fields, { caller }) => ({
      fields: caller?.credential === 'otherTenant' ? fields.slice(1) : fields,
    })),
  },
  {
    name: 'former-template-version-is-read',
    bug: 'A template that is read names an earlier version than the list.',
    breaks: ['tracepass.templates.read-agrees-with-the-list'],
    alter: readTemplates(({ version }) => ({ version: Math.max(1, Number(version) - 1) })),
  },
  {
    name: 'template-counts-its-groups',
    bug: 'Groups are counted among the fields of a template.',
    breaks: ['tracepass.templates.counts-are-those-of-the-fields'],
    alter: both(
      listedTemplates((all) => all.map((row) => ({ ...row, fieldCount: Number(row['fieldCount']) + 3 }))),
      readTemplates(({ fieldCount }) => ({ fieldCount: Number(fieldCount) + 3 })),
    ),
  },
  {
    name: 'template-repeats-a-key',
    bug: 'The last field of a template has the key of the first.',
    breaks: ['tracepass.templates.field-keys-are-distinct'],
    affects: ['tracepass.templates.fields-of-passports-are-among-them'],
    alter: readTemplates((_, fields) => ({
      fields: fields.map((field, at) =>
        at === fields.length - 1 ? { ...field, key: fields[0]?.['key'] } : field,
      ),
    })),
  },
  {
    name: 'choices-lose-their-options',
    bug: 'The options of a choice are left out.',
    breaks: ['tracepass.templates.choices-have-options'],
    alter: readTemplates((_, fields) => ({
      fields: fields.map(({ enumOptions: _options, ...field }) => field),
    })),
  },
  {
    name: 'unknown-template-is-a-bad-request',
    bug: 'A template that does not exist is answered 400.',
    breaks: ['tracepass.templates.unknown-category-is-not-found'],
    affects: ['tracepass.contract.status-is-documented'],
    alter: instead('getTemplate', ({ params }) =>
      templateFor(params.category) ? undefined : refused(400, 'Unknown category'),
    ),
  },
  {
    name: 'passport-has-a-field-of-its-own',
    bug: 'A new passport has a field that stands in no template.',
    breaks: ['tracepass.templates.fields-of-passports-are-among-them'],
    alter: newPassports((row) => ({
      ...row,
      fields: { ...row.fields, internalNote: { value: 'Checked', status: 'approved' } },
    })),
  },
  {
    name: 'template-read-needs-the-write-scope',
    bug: 'Only a token that may write may read a template.',
    breaks: ['tracepass.authorization.read-token-reads-templates'],
    alter: scoped('getTemplate', 'passports:write'),
  },
];
