export { verify, verifyAll, type VerifyOptions } from './verify.js';
export { conclude, conclusionOf, type Conclusion, type ExitCode } from './conclusion.js';
export { loadTarget, targetFromUrl } from './target/load.js';
export { Unusable } from './target/documents.js';
export { knownApi, loadSuite } from './apis/load.js';
export * from './report/index.js';
export type { RunEvent } from './run/assignment.js';
export type { Report, Rule, RuleResult, Target, Verdict } from '../generated/formats.js';
