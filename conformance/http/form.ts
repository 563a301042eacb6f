import { FormDataEncoder } from 'form-data-encoder';
import type { RecordedRequest } from '../../generated/formats.js';

/** A form (multipart/form-data, RFC 7578) with one file. */
export interface FileForm {
  /** Name of the part. */
  readonly part: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A form as it goes over the wire, and as a record shows it. */
export interface EncodedForm {
  readonly contentType: string;
  readonly body: Uint8Array;
  readonly file: NonNullable<RecordedRequest['file']>;
}

/** Bytes up to which a record holds the file itself. */
const recordedBytes = 4096;

/** The same for every form, so that the same case sends the same bytes. */
const boundary = 'twinspec-form-boundary';

export async function encoded({ part, name, mediaType, bytes }: FileForm): Promise<EncodedForm> {
  const form = new FormData();
  form.append(part, new File([bytes], name, { type: mediaType }));
  const encoder = new FormDataEncoder(form, boundary);
  const chunks: Uint8Array[] = [];
  for await (const chunk of encoder) chunks.push(chunk);
  const size = bytes.byteLength;
  const base64 = size <= recordedBytes && Buffer.from(bytes).toString('base64');
  return {
    contentType: encoder.contentType,
    body: Buffer.concat(chunks),
    file: { part, name, mediaType, size, ...(base64 !== false && { base64 }) },
  };
}
