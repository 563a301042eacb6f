import { PNG } from 'pngjs';
import QRCode from 'qrcode';

// QR codes as the vendor's own renderer makes them (facts/tracepass.md §14.4).

const errorCorrectionLevel = 'M';

/** Light modules around the code, which readers need. */
const margin = 4;

/** Width of an image in pixels. */
const width = 300;

/** Pixels that a module of a large code takes at least, or no reader could tell them apart. */
const smallestModule = 3;

/** Colours as six hexadecimal digits, or eight with the opacity last. */
export interface Colours {
  readonly dark: string;
  readonly light: string;
}

/** The code of a Digital Link as an SVG document. */
export function svgCode(digitalLink: string, { dark, light }: Colours): string {
  let svg = '';
  const options = { errorCorrectionLevel, margin, color: { dark: `#${dark}`, light: `#${light}` } } as const;
  // It calls back at once, and handlers have to be synchronous.
  QRCode.toString(dense(digitalLink), { ...options, type: 'svg' }, (error, text) => {
    if (error) throw error;
    svg = text;
  });
  return svg;
}

/** The code of a Digital Link as a PNG image. */
export function pngCode(digitalLink: string, { dark, light }: Colours): Uint8Array {
  // Drawn here, because the library only draws images asynchronously.
  const { modules } = QRCode.create(dense(digitalLink), { errorCorrectionLevel });
  const across = modules.size + 2 * margin;
  const scale = Math.max(width / across, smallestModule);
  const pixels = Math.floor(across * scale);
  const png = new PNG({ width: pixels, height: pixels });
  const [ink, paper] = [rgba(dark), rgba(light)];
  const place = (pixel: number) => Math.floor(pixel / scale) - margin;
  for (let y = 0; y < pixels; y += 1) {
    for (let x = 0; x < pixels; x += 1) {
      const [row, column] = [place(y), place(x)];
      const inside = Math.min(row, column) >= 0 && Math.max(row, column) < modules.size;
      png.data.set(inside && modules.get(row, column) ? ink : paper, 4 * (y * pixels + x));
    }
  }
  return PNG.sync.write(png);
}

/** The same address with scheme and host in capitals, which take less room in a code. */
function dense(digitalLink: string): string {
  return digitalLink.replace(/^[a-z]+:\/\/[^/]+/, (start) => start.toUpperCase());
}

function rgba(colour: string): Uint8Array {
  return Uint8Array.from(Buffer.from(colour.padEnd(8, 'f'), 'hex'));
}
