/** One field that passports of a category carry (facts/tracepass.md §12.3). */
export interface TemplateField {
  /** camelCase, unique within the template. */
  readonly key: string;
  /** English label. */
  readonly label: string;
  /** Display name of the group that it stands in. */
  readonly group: string;
  readonly dataType:
    | 'string'
    | 'number'
    | 'boolean'
    | 'date'
    | 'enum'
    | 'multi_enum'
    | 'url'
    | 'object'
    | 'array'
    | 'file_reference';
  readonly required: boolean;
  /** `public` when left out. */
  readonly accessLevel?: 'public' | 'restricted' | 'authority';
  readonly unit?: string;
  readonly enumOptions?: readonly string[];
  /** What a value may be; nobody compares the values of passports with them (facts/tracepass.md §21.3 U52). */
  readonly bounds?: Readonly<Partial<Record<'minLength' | 'maxLength' | 'min' | 'max', number>>>;
  /** Whether the value is text that exists in several languages. */
  readonly translatable?: boolean;
  /** What the field starts with unless the product says otherwise. */
  readonly default?: unknown;
}

/** Which fields a category of goods fills in. The lists are this project's own, shorter than the service's. */
export interface Template {
  readonly id: string;
  /** Singular key, as the templates endpoint and the known clients use it. */
  readonly key: string;
  /** Slug, as the category of a product is documented. */
  readonly slug: string;
  readonly label: string;
  readonly regulation: string;
  readonly version: number;
  readonly fields: readonly TemplateField[];
}
