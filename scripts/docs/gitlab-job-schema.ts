/**
 * What the GitLab snippet may hold, by GitLab's "CI/CD YAML syntax reference". Written by hand and stricter than GitLab:
 * the schema that GitLab publishes comes in no npm package, so only the keywords that the snippet uses are known here.
 */
const text = { type: 'string', minLength: 1 } as const;
const lines = { type: 'array', minItems: 1, items: text } as const;

export const gitlabPipelineSchema = {
  type: 'object',
  minProperties: 1,
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    required: ['script'],
    properties: {
      image: text,
      services: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['name'],
          properties: { name: text, alias: { type: 'string', pattern: '^[a-z0-9-]+$' } },
        },
      },
      variables: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
      script: lines,
      artifacts: {
        type: 'object',
        additionalProperties: false,
        properties: {
          when: { enum: ['on_success', 'on_failure', 'always'] },
          expire_in: { type: 'string', pattern: '^\\d+ (hour|day|week|month)s?$' },
          paths: lines,
          reports: { type: 'object', additionalProperties: false, properties: { junit: text } },
        },
      },
    },
  },
} as const;
