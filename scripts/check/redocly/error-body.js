/** Every refusal has a body of the given media type, in which the given members (dotted paths) are sure to be. */
export default function errorBody({ mediaType, members }) {
  // Most responses are shared by many operations; what is wrong with one is told once.
  const seen = new Set();
  return {
    Responses(responses, { location, report, resolve }) {
      const follow = (node) => (node?.$ref === undefined ? node : follow(resolve(node).node));
      for (const [status, entry] of Object.entries(responses)) {
        const place = entry.$ref === undefined ? location.child([status]) : resolve(entry).location;
        if (!/^[45]/.test(status) || seen.has(place?.absolutePointer)) continue;
        seen.add(place?.absolutePointer);
        const schema = follow(entry)?.content?.[mediaType]?.schema;
        const missing = members.filter((member) => !promises(follow, schema, member.split('.')));
        if (missing.length > 0)
          report({
            message: `An error has a body of ${mediaType}, always with ${missing.join(', ')}.`,
            location: place,
          });
      }
    },
  };
}

/** Whether every value of the schema has the member at the end of the path. */
function promises(follow, reference, path) {
  const schema = follow(reference);
  const [name, ...rest] = path;
  if (name === undefined) return true;
  const { required = [], properties = {}, allOf = [], anyOf, oneOf } = schema ?? {};
  return (
    (required.includes(name) && promises(follow, properties[name], rest)) ||
    allOf.some((part) => promises(follow, part, path)) ||
    [anyOf, oneOf].some((choices) => choices?.every((choice) => promises(follow, choice, path)))
  );
}
