const limits = ['maxLength', 'enum', 'const', 'pattern', 'format'];

/** Schemas that hold values of the same kind as the schema around them, so that its description is about them too. */
const inner = ['items', 'additionalProperties', 'propertyNames'];
const alternatives = ['anyOf', 'oneOf', 'allOf'];

/** A string says how long or of which form it is, or is described: by itself, its list, its parameter or its header. */
export default function stringLimits() {
  /** Places of schemas that the description of what they stand in explains. */
  const explained = new Set();
  const explainSchema = (_, { location }) => explained.add(location.child(['schema']).absolutePointer);
  return {
    Parameter: { enter: (node, context) => isDescribed(node) && explainSchema(node, context) },
    Header: { enter: (node, context) => isDescribed(node) && explainSchema(node, context) },
    Schema: {
      enter(schema, { location, report }) {
        if (isDescribed(schema) || explained.has(location.absolutePointer)) {
          for (const place of within(schema)) explained.add(location.child(place).absolutePointer);
        } else if (isString(schema) && !limits.some((keyword) => keyword in schema)) {
          report({ message: `A string needs one of ${limits.join(', ')}, or a description.`, location });
        }
      },
    },
  };
}

function isString({ type }) {
  return [type].flat().includes('string');
}

function isDescribed({ description }) {
  return typeof description === 'string' && description.trim() !== '';
}

function within(schema) {
  return [
    ...inner.filter((keyword) => keyword in schema).map((keyword) => [keyword]),
    ...alternatives.flatMap((keyword) => (schema[keyword] ?? []).map((_, index) => [keyword, index])),
  ];
}
