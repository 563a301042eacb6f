import { battery } from './battery.js';
import { chemicals } from './chemicals.js';
import { construction } from './construction.js';
import { electronics } from './electronics.js';
import { fmcg } from './fmcg.js';
import { furniture } from './furniture.js';
import { jewelry } from './jewelry.js';
import { packaging } from './packaging.js';
import { steel } from './steel.js';
import { textile } from './textile.js';
import { toys } from './toys.js';
import { tyres } from './tyres.js';
import type { Template } from './template.js';

export type { Template, TemplateField } from './template.js';

/** All templates, the same for every workspace, in the order in which the service documents its categories. */
export const templates: readonly Template[] = [
  battery,
  textile,
  jewelry,
  electronics,
  furniture,
  chemicals,
  packaging,
  toys,
  fmcg,
  tyres,
  steel,
  construction,
];

const byCategory = new Map(
  templates.flatMap((template) => [template.slug, template.key].map((name) => [name, template])),
);
const byId = new Map(templates.map((template) => [template.id, template]));

/**
 * The template that a product category stands for. Singular keys are other names of the documented slugs, because
 * both known clients send them (facts/tracepass.md §12.1, §19.3).
 */
export function templateFor(category: string): Template | undefined {
  return byCategory.get(category);
}

/** @throws Error when there is no such template: rows only ever name those that exist */
export function templateById(id: string): Template {
  const template = byId.get(id);
  if (!template) throw new Error(`no template ${id}`);
  return template;
}
