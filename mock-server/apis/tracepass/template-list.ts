import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Handlers } from '../../handler.js';
import { templateNotFound } from './refusals.js';
import type { Schemas } from './schemas.js';
import { templateFor, templates, type Template, type TemplateField } from './templates/index.js';
import type { TracePassWorld } from './world.js';

type TemplateOperations = Pick<operations, 'listTemplates' | 'getTemplate'>;

export const templateHandlers: Handlers<TemplateOperations, TracePassWorld> = {
  listTemplates() {
    return { status: 200, body: { templates: templates.map(templateListItem) } };
  },

  getTemplate({ params }) {
    const template = templateFor(params.category);
    if (!template) return templateNotFound;
    const fields = template.fields.map(templateField);
    return { status: 200, body: { ...templateListItem(template), fields } };
  },
};

function templateListItem({ key, label, regulation, version, fields }: Template): Schemas['Template'] {
  return {
    category: key,
    categoryLabel: label,
    fieldCount: fields.length,
    requiredFieldCount: fields.filter(({ required }) => required).length,
    regulation,
    version,
  };
}

function templateField(field: TemplateField): Schemas['TemplateField'] {
  const { key, label, dataType, accessLevel = 'public', group, required, enumOptions, unit, bounds } = field;
  return {
    key,
    label,
    dataType,
    accessLevel,
    category: group,
    required,
    enumOptions: enumOptions?.map((value) => ({ value, label: inWords(value) })),
    unit,
    validation: { required, ...bounds },
  };
}

/** `industrial_gt_2kwh` as people read it; names of one word are their own. */
function inWords(value: string): string {
  const words = value.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
