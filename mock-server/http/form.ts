import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyEvents, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy';
import type { FormPart, RequestBody } from '../exchange.js';

/** Bytes of all parts but the files together, and parts at most: more than any documented form has. */
const fieldBytes = 65_536;
const mostParts = 20;

/**
 * Reads forms (multipart/form-data, RFC 7578) whose files have at most `maxBytes`; of a larger one it keeps no more, and
 * its size says so. A body that is no form is read as one without parts, so that the answer names the part it lacks.
 * What it reads is undefined where the client hung up within the body.
 */
export function formReader(maxBytes: number) {
  return function readForm(request: IncomingMessage): Promise<RequestBody | undefined> {
    return new Promise((resolve) => {
      const parts = new Map<string, FormPart>();
      const finish = () => {
        // Whatever was not looked at is dropped, so that the client gets the answer instead of a reset.
        request.unpipe().resume();
        resolve({ kind: 'form', parts: Object.fromEntries(parts), text: summaryOf(parts) });
      };
      request.once('close', () => {
        if (!request.complete) resolve(undefined);
      });
      const parser = parserOf(request, maxBytes);
      if (!parser) return void request.resume().once('end', finish);
      const onFile: BusboyEvents['file'] = (name, stream, fileName, _encoding, mediaType) => {
        let size = 0;
        stream.on('data', (chunk: Buffer) => (size += chunk.length));
        stream.on('end', () => parts.set(name, { fileName, mediaType, size }));
        // A part that breaks off is none.
        stream.on('error', finish);
      };
      const onField: BusboyEvents['field'] = (name, value, _nameCut, _valueCut, _encoding, mediaType) => {
        parts.set(name, { mediaType, size: Buffer.byteLength(value) });
      };
      parser.on('file', onFile).on('field', onField).on('finish', finish).on('error', finish);
      request.pipe(parser);
    });
  };
}

function parserOf({ headers }: IncomingMessage, maxBytes: number): BusboyInstance | undefined {
  const { 'content-type': contentType = '' } = headers;
  if (!/^multipart\/form-data\s*;/i.test(contentType)) return undefined;
  const limits = { fileSize: maxBytes + 1, fieldSize: fieldBytes, parts: mostParts };
  const given: BusboyHeaders = { ...headers, 'content-type': contentType };
  try {
    return new Busboy({ headers: given, limits });
  } catch {
    // Its boundary is missing.
    return undefined;
  }
}

/** What people see of a form: bytes of pictures would tell them nothing. */
function summaryOf(parts: ReadonlyMap<string, FormPart>): string {
  return [...parts]
    .map(([name, { fileName, mediaType, size }]) =>
      [
        `${name}:`,
        ...(fileName === undefined ? [] : [JSON.stringify(fileName)]),
        mediaType,
        `${size} bytes`,
      ].join(' '),
    )
    .join('\n');
}
