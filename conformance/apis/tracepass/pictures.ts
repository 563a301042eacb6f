import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import type { FileForm } from '../../http/form.js';

// Small real pictures, so that no service that looks into a file takes them for something else.

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wCEABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCN' +
    'l4x9lnN+gXwBFRcXHhoeOyEhO3xTRlN8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fP/AABEIAAEA' +
    'AQMBEQACEQEDEQH/xAGiAAABBQEBAQEBAQAAAAAAAAAAAQIDBAUGBwgJCgsQAAIBAwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQy' +
    'gZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SV' +
    'lpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+gEAAwEBAQEBAQEBAQAAAAAAAAEC' +
    'AwQFBgcICQoLEQACAQIEBAMEBwUEBAABAncAAQIDEQQFITEGEkFRB2FxEyIygQgUQpGhscEJIzNS8BVictEKFiQ04SXxFxgZGiYnKCkqNTY3' +
    'ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqCg4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS' +
    '09TV1tfY2dri4+Tl5ufo6ery8/T19vf4+fr/2gAMAwEAAhEDEQA/AMyuQ+gP/9k=',
  'base64',
);

const webp = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64');

/** A picture of one dot, with so many bytes of comment in it. */
export interface Picture {
  readonly kind: 'png' | 'jpg' | 'webp';
  readonly comment: number;
  readonly name: string;
}

const names = fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/);

/** Pictures of every documented type, none of them large. */
export const pictures: fc.Arbitrary<Picture> = fc.oneof(
  fc.record({ kind: fc.constantFrom('png', 'jpg'), comment: fc.nat({ max: 3000 }), name: names }),
  fc.record({ kind: fc.constant('webp'), comment: fc.constant(0), name: names }),
);

/** Pictures whose size lies between two numbers of bytes. */
export function picturesOf(min: number, max: number): fc.Arbitrary<Picture> {
  return fc.record({
    kind: fc.constantFrom('png', 'jpg'),
    comment: fc.integer({ min, max: max - 1024 * Math.ceil(max / longestSegment) }),
    name: names,
  });
}

const mediaTypes: Readonly<Record<Picture['kind'], string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
};

/** The form that uploads a picture. */
export function formOf({ kind, comment, name }: Picture): FileForm {
  return {
    part: 'file',
    name: `${name}.${kind}`,
    mediaType: mediaTypes[kind],
    bytes: Uint8Array.from(bytesOf(kind, comment)),
  };
}

/** A picture to make a change with, whichever. */
export const anyPicture: FileForm = formOf({ kind: 'png', comment: 0, name: 'front' });

/** Files that are none of the documented types, by content, name and declared type alike. */
export const otherFiles: fc.Arbitrary<FileForm> = fc.constantFrom(
  file('dot.gif', 'image/gif', 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'),
  file('notes.txt', 'text/plain', Buffer.from('No picture at all.').toString('base64')),
  file('sheet.pdf', 'application/pdf', Buffer.from('%PDF-1.4\n%%EOF\n').toString('base64')),
  file('data.json', 'application/json', Buffer.from('{"picture":null}').toString('base64')),
  file(
    'page.html',
    'text/html',
    Buffer.from('<!doctype html><title>Front</title><p>Front').toString('base64'),
  ),
);

function file(name: string, mediaType: string, base64: string): FileForm {
  return { part: 'file', name, mediaType, bytes: Uint8Array.from(Buffer.from(base64, 'base64')) };
}

function bytesOf(kind: Picture['kind'], comment: number): Uint8Array {
  if (comment === 0 || kind === 'webp') return { png, jpg: jpeg, webp }[kind];
  return kind === 'png' ? pngWith(comment) : jpegWith(comment);
}

/** Bytes of comment that one segment of a JPEG can hold (ITU-T T.81, B.2.4.5). */
const longestSegment = 65_533;

/** Bytes of a JPEG up to the end of its first segment, which says that it is one. */
const headOfJpeg = 20;

function jpegWith(comment: number): Buffer {
  const segments: Buffer[] = [];
  for (let left = comment; left > 0; left -= longestSegment) {
    const length = Math.min(left, longestSegment);
    const segment = Buffer.alloc(4 + length, 'x');
    segment.writeUInt16BE(0xfffe, 0);
    segment.writeUInt16BE(length + 2, 2);
    segments.push(segment);
  }
  return Buffer.concat([jpeg.subarray(0, headOfJpeg), ...segments, jpeg.subarray(headOfJpeg)]);
}

/** Bytes of the last chunk of a PNG, which ends it. */
const endChunk = 12;

/** A private chunk that readers pass over (ISO/IEC 15948, 5.4) stands before the last one. */
function pngWith(comment: number): Buffer {
  const content = Buffer.concat([Buffer.from('twIn'), Buffer.alloc(comment, 'x')]);
  const chunk = Buffer.alloc(8 + content.length);
  chunk.writeUInt32BE(comment, 0);
  content.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(content), 4 + content.length);
  return Buffer.concat([png.subarray(0, -endChunk), chunk, png.subarray(-endChunk)]);
}
