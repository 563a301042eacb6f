/** A run of characters in a pattern: which (printable ASCII, simplest first) and how many. */
export type Run = { characters: readonly string[]; min: number; max: number };

/** One way to match a pattern from its first to its last character. */
export type Shape = readonly Run[];

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const simplestFirst = [/[a-z]/, /[0-9]/, /[A-Z]/, /[^ ]/, / /];
const anything: Run = { characters: charactersOf('[a-z0-9]') ?? [], min: 0, max: Infinity };

/** Alternations and optional groups are multiplied out; a pattern with more ways than this is left to fast-check. */
const mostShapes = 64;

/**
 * The ways to match a pattern made of literals, classes, groups, alternation and quantifiers; a side without an anchor
 * may go on. Look-ahead is skipped, so the caller has to check it. Undefined for what this reader does not know, such as
 * back references, boundaries and classes without ASCII characters.
 */
export function shapesOf(pattern: string): readonly Shape[] | undefined {
  const reader = new PatternReader(pattern);
  const shapes = reader.alternatives(true);
  return reader.failed || !reader.atEnd() ? undefined : shapes;
}

class PatternReader {
  failed = false;
  private readonly text: string;
  private position = 0;

  constructor(text: string) {
    this.text = text;
  }

  atEnd(): boolean {
    return this.position >= this.text.length;
  }

  alternatives(outermost: boolean): Shape[] {
    const shapes = this.sequence(outermost);
    while (!this.failed && this.accept('|')) shapes.push(...this.sequence(outermost));
    return shapes;
  }

  private sequence(outermost: boolean): Shape[] {
    let shapes: Shape[] = [outermost && !this.accept('^') ? [anything] : []];
    while (!this.failed && !this.atEnd() && !this.sees('|') && !this.sees(')')) {
      if (outermost && this.accept('$')) return shapes;
      const atom = this.atom();
      shapes = shapes.flatMap((shape) => atom.map((tail) => [...shape, ...tail]));
      if (shapes.length > mostShapes) this.failed = true;
    }
    return outermost ? shapes.map((shape) => [...shape, anything]) : shapes;
  }

  private atom(): Shape[] {
    if (this.accept('(')) return this.group();
    const source = /^(?:\\[pP]\{[^}]*\}|\\[^bBkxucPp1-9]|\[(?:\\.|[^\]\\])*\]|[^\\[\](){}*+?^$|])/u.exec(
      this.rest(),
    )?.[0];
    const characters = source === undefined ? undefined : charactersOf(source);
    if (source === undefined || characters === undefined) return this.fail();
    this.position += source.length;
    return [[{ characters, ...this.quantifier() }]];
  }

  private group(): Shape[] {
    const lookAhead = this.accept('?=') || this.accept('?!');
    if (!lookAhead && !this.accept('?:') && this.sees('?')) return this.fail();
    const inner = this.alternatives(false);
    if (!this.accept(')')) return this.fail();
    if (lookAhead) return [[]];
    const { min, max } = this.quantifier();
    let shapes: Shape[] = repetitions(inner, min);
    // A group that may repeat without end is generated with up to one repetition more than it needs.
    for (let count = min + 1; count <= Math.min(max, min + 1); count += 1) {
      shapes = [...shapes, ...repetitions(inner, count)];
    }
    return shapes.length > mostShapes ? this.fail() : shapes;
  }

  private quantifier(): { min: number; max: number } {
    const match = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.rest());
    if (match === null) return { min: 1, max: 1 };
    this.position += match[0].length;
    const [, sign, low, comma, high] = match;
    if (sign !== undefined) return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Infinity };
    const min = Number(low);
    if (comma === undefined) return { min, max: min };
    return { min, max: high === undefined || high === '' ? Infinity : Number(high) };
  }

  private rest(): string {
    return this.text.slice(this.position);
  }

  private sees(text: string): boolean {
    return this.text.startsWith(text, this.position);
  }

  private accept(text: string): boolean {
    if (!this.sees(text)) return false;
    this.position += text.length;
    return true;
  }

  private fail(): Shape[] {
    this.failed = true;
    return [];
  }
}

function repetitions(inner: Shape[], count: number): Shape[] {
  let shapes: Shape[] = [[]];
  for (let done = 0; done < count && shapes.length <= mostShapes; done += 1) {
    shapes = shapes.flatMap((shape) => inner.map((tail) => [...shape, ...tail]));
  }
  return shapes;
}

function charactersOf(source: string): string[] | undefined {
  const matcher = compiled(`^${source}$`);
  const matching = printable.filter((character) => matcher?.test(character));
  const rank = (character: string) => simplestFirst.findIndex((kind) => kind.test(character));
  return matching.length === 0 ? undefined : matching.sort((a, b) => rank(a) - rank(b));
}

/** The pattern as JSON Schema reads it, in Unicode mode; undefined when it is no regular expression. */
export function compiled(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return undefined;
  }
}
