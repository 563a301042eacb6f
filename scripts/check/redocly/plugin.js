import errorBody from './error-body.js';
import stringLimits from './string-limits.js';

/** The lint rules that Redocly CLI cannot express in its configuration; redocly.yaml turns them on. */
export default function twinspec() {
  return { id: 'twinspec', rules: { oas3: { 'error-body': errorBody, 'string-limits': stringLimits } } };
}
