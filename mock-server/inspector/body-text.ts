/** A body as it is shown: JSON indented, everything else as it is. */
export function shownBody(body: string): string {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? JSON.stringify(value, null, 2) : body;
  } catch {
    return body;
  }
}

/**
 * A body that is an image, as an address that an image element can show. Images do not run scripts, whatever they are
 * made of.
 *
 * @param base64 whether the body stands for bytes in base64
 */
export function imageOf(body: string, contentType: string, base64: boolean): string | undefined {
  const type = contentType.split(';')[0]?.trim() ?? '';
  if (!/^image\/(png|jpeg|gif|webp|svg\+xml)$/.test(type)) return undefined;
  return `data:${type}${base64 ? ';base64,' : `,`}${base64 ? body : encodeURIComponent(body)}`;
}
