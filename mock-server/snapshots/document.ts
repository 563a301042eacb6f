import { createHash } from 'node:crypto';
import { stringify as canonicalJson } from 'safe-stable-stringify';
import { contract } from '../../generated/control/contract.js';
import type { components } from '../../generated/control/openapi.js';
import type { SnapshotContent } from '../../generated/formats.js';
import { tool } from '../../generated/tool.js';
import { schemasOf } from '../contract-schemas.js';
import { formatReader, reader, within } from '../store/saved.js';
import { orRefused, SnapshotRefused } from './refused.js';

/** A sandbox as a document (spec/control/openapi.yaml). */
export type Snapshot = components['schemas']['Snapshot'];

/** Version of the forms: of those in spec/formats.yaml and of what packs save. Whoever changes one counts this up. */
const format = 1;

const readEnvelope = reader(schemasOf(contract).guard<Snapshot>({ $ref: 'control#/$defs/Snapshot' }));
const readContent = formatReader('SnapshotContent');

/** The document that holds `content`. Later changes of what was saved do not reach it. */
export function snapshotOf(content: SnapshotContent): Snapshot {
  const { name, version } = tool;
  const copy: Snapshot['content'] = JSON.parse(JSON.stringify(content));
  return { format, tool: { name, version }, digest: digestOf(copy), content: copy };
}

/**
 * What a document holds. Nothing of it is shared with the document.
 *
 * @throws SnapshotRefused when it is no snapshot, one of another tool or format, or was changed since it was taken
 */
export function contentOf(document: unknown): SnapshotContent {
  // Before anything else is asked of the document, since another format may look different throughout.
  refuseOtherFormats(document);
  const envelope = orRefused(() => readEnvelope(document));
  if (envelope.tool.name !== tool.name) {
    throw new SnapshotRefused(
      '/tool/name',
      `${envelope.tool.name} took it; only those of ${tool.name} can be read`,
    );
  }
  const content = orRefused(() => within('/content', () => readContent(envelope.content)));
  const digest = digestOf(envelope.content);
  if (envelope.digest !== digest) {
    throw new SnapshotRefused(
      '/digest',
      `the content was changed after the snapshot was taken (it now has ${digest}); change the sandbox instead and take another one`,
    );
  }
  return structuredClone(content);
}

// There has been one format only. The place where an older one is brought up to date is here.
function refuseOtherFormats(document: unknown): void {
  if (typeof document !== 'object' || document === null || !('format' in document)) return;
  const found = document.format;
  if (typeof found !== 'number' || found === format) return;
  const age = found > format ? 'newer' : 'older';
  throw new SnapshotRefused(
    '/format',
    `${found} is ${age} than this version reads: ${tool.name} ${tool.version} reads format ${format}`,
  );
}

function digestOf(content: Snapshot['content']): string {
  return `sha256-${createHash('sha256').update(canonicalJson(content)).digest('base64')}`;
}
