import { valueProblem } from './field-values.js';
import { completionPercentage, countFields } from './passport-fields.js';
import type { PassportRow } from './passport.js';
import type { Schemas } from './schemas.js';
import { templateById, type Template } from './templates/index.js';

type Finding = Schemas['ComplianceFinding'];
type Parties = Schemas['Parties'];

/** What is looked at, under the names that the service gives it (facts/tracepass.md §14.5). */
const checkedRules = ['static:required-fields', 'static:required-parties', 'static:format', 'CC-1'];

/** Whether a passport has what its category asks for (facts/tracepass.md §11, §14.5). */
export function complianceOf({ templateId, fields, parties = {} }: PassportRow): Schemas['Compliance'] {
  const template = templateById(templateId);
  const critical = [...requiredFields(template, fields), ...requiredParties(template, parties)];
  const warnings = [...formats(template, fields), ...economicOperator(parties)];
  return {
    verdict: verdictOf(critical, warnings),
    category: template.key,
    conditionalCoverage: 'static-only',
    critical,
    warnings,
    checkedRules,
    completionPercentage: completionPercentage(countFields(fields)),
  };
}

function verdictOf(critical: readonly Finding[], warnings: readonly Finding[]) {
  if (critical.length > 0) return 'incomplete';
  return warnings.length > 0 ? 'compliant_with_warnings' : 'compliant';
}

function requiredFields({ fields: known, regulation }: Template, fields: PassportRow['fields']): Finding[] {
  return known.flatMap(({ key, label, required }): Finding[] => {
    const { status = 'empty' } = fields[key] ?? {};
    if (!required || status === 'approved') return [];
    const severity = 'critical';
    return status === 'empty'
      ? [{ type: 'missing_field', severity, target: key, regulation, why: `${label} is required and empty` }]
      : [
          {
            type: 'unapproved_field',
            severity,
            target: key,
            regulation,
            why: `${label} is required and not approved`,
          },
        ];
  });
}

/** Roles that somebody has to have, beside the manufacturer, by key of the template. */
const furtherRoles: Readonly<Partial<Record<string, readonly Schemas['PartyRole'][]>>> = {
  battery: ['recycler', 'producerResponsibilityOrg'],
  toys: ['importer'],
  fmcg: ['producerResponsibilityOrg'],
  packaging: ['producerResponsibilityOrg'],
};

function requiredParties({ key, regulation }: Template, parties: Parties): Finding[] {
  const roles = ['manufacturer', ...(furtherRoles[key] ?? [])] as const;
  return roles
    .filter((role) => !parties[role])
    .map((role) => ({
      type: 'missing_party',
      severity: 'critical',
      target: role,
      regulation,
      why: `Nobody is named as ${role}`,
    }));
}

function formats({ fields: known }: Template, fields: PassportRow['fields']): Finding[] {
  return known.flatMap((field): Finding[] => {
    const { value, status = 'empty' } = fields[field.key] ?? {};
    const problem = status === 'empty' ? undefined : valueProblem(field, value);
    return problem === undefined
      ? []
      : [
          {
            type: 'invalid_format',
            severity: 'warning',
            target: field.key,
            why: `${field.label} ${problem}`,
          },
        ];
  });
}

/** Countries of the European Economic Area. */
const eea = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** CC-1: a manufacturer outside the Union needs somebody inside who answers for the goods. */
function economicOperator({ manufacturer, importer, authorisedRepresentative }: Parties): Finding[] {
  const finding = { severity: 'warning', ruleId: 'CC-1', target: 'manufacturer' } as const;
  if (!manufacturer?.country)
    return [
      { ...finding, type: 'unverifiable_conditional', why: 'The country of the manufacturer is not known' },
    ];
  if (eea.has(manufacturer.country) || importer || authorisedRepresentative) return [];
  return [
    {
      ...finding,
      type: 'conditional_missing',
      why: 'A manufacturer outside the EEA needs an importer or an authorised representative',
    },
  ];
}
