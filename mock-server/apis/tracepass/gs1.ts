// Numbers and links of GS1 as the service uses them (facts/tracepass.md §7).

const digitalLinkBase = 'https://id.tracepass.eu/p';

/** Check digit that belongs after `digits`: the last of them weighs 3, the one before 1, and so on alternately. */
export function checkDigit(digits: string): string {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}

/** Whether the last digit of a GTIN or GLN fits the others. The number of digits is the schema's business. */
export function hasValidCheckDigit(number: string): boolean {
  return number.slice(-1) === checkDigit(number.slice(0, -1));
}

/**
 * The address that the data carrier of an item holds (facts/tracepass.md §7.3).
 *
 * @throws URIError when the serial number holds half a surrogate pair
 */
export function digitalLinkUri(gtin: string, serialNumber: string): string {
  return `${digitalLinkBase}/01/${gtin}/21/${encodeURIComponent(serialNumber)}`;
}

/** Half a surrogate pair is no character and has no UTF-8 form, so no address can be made of it. */
export function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
