import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildInspector } from './inspector.js';
import { buildReference } from './reference.js';
import { buildReport } from './report.js';

// Puts beside the compiled pages of the mock, and the report, what they load and no compiler makes, so that the published
// package needs no further package at run time.
const root = fileURLToPath(new URL('../../../', import.meta.url));
const dist = join(root, 'dist');
await Promise.all([buildReference(root, dist), buildInspector(root, dist), buildReport(root, dist)]);
