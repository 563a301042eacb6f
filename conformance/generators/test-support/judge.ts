import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonSchema } from '../../../generated/formats.js';
import type { Defect } from '../index.js';
import { sharedSchemas } from './schemas.js';

/** Judges values by ajv, which shares no code with the generators but the format definitions. */
export function judge(schema: JsonSchema): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'sample', $defs: sharedSchemas });
  return ajv.compile(schema);
}

/** Whether an error reports the defect itself. */
export function reports(error: ErrorObject, { keyword, pointer, parent }: Defect): boolean {
  if (error.keyword !== keyword || error.propertyName !== undefined) return false;
  if (parent === undefined) return error.instancePath === pointer;
  const { missingProperty, additionalProperty, propertyName } = error.params;
  const member: unknown = missingProperty ?? additionalProperty ?? propertyName;
  return error.instancePath === parent && `${parent}/${String(member)}` === pointer;
}

/** Whether an error is only the shadow of the defect: of the same cause, seen from another keyword. */
export function follows(error: ErrorObject, { keyword, pointer, parent }: Defect): boolean {
  const here = error.instancePath === pointer;
  // ajv reports the alternatives one by one: "is not null either", "nor does anyOf hold".
  if (error.keyword === 'anyOf' || error.keyword === 'oneOf')
    return `${pointer}/`.startsWith(`${error.instancePath}/`);
  if (error.keyword === 'type' && error.params['type'] === 'null')
    return `${pointer}/`.startsWith(`${error.instancePath}/`);
  // A value of another type is not in the enum either.
  if (keyword === 'type' && here) return ['type', 'enum', 'const'].includes(error.keyword);
  if (keyword === 'propertyNames') return error.propertyName !== undefined && error.instancePath === parent;
  // What tells alternatives apart is wrong in each of them, or missing from the ones the body was not made for.
  const apart = error.keyword === 'required' || error.keyword === 'const';
  return (
    (apart && error.schemaPath.includes('/oneOf/') && ['type', 'required', 'oneOf'].includes(keyword)) ||
    (apart && error.schemaPath.includes('/anyOf/') && keyword === 'anyOf')
  );
}
