import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Handlers } from '../../handler.js';
import type { Schemas } from './schemas.js';
import { templates, type Template } from './templates/index.js';
import type { TracePassWorld } from './world.js';

export const templateHandlers: Handlers<Pick<operations, 'listTemplates'>, TracePassWorld> = {
  listTemplates() {
    return { status: 200, body: { templates: templates.map(templateListItem) } };
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
