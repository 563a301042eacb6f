import type { Call, Reply } from './http.js';
import { bodyOf, invalid, isFound, newId, own, pageOf, refusal } from './tracepass-store.js';
import type { Documented, Product, Store, Workspace } from './tracepass-store.js';

interface Template extends Omit<Documented['Template'], 'fieldCount' | 'requiredFieldCount'> {
  readonly id: string;
  readonly slug: string;
  /** Field key to default; undefined for none. */
  readonly fields: Readonly<Record<string, unknown>>;
}

const common = { countryOfOrigin: undefined, recycledContent: undefined, warranty: 24 };
const battery = {
  ...common,
  batteryChemistry: undefined,
  nominalVoltage: undefined,
  ceMarking: true,
  weight: undefined,
};

/** Slug of the product to key of the template (facts §12.1); no. 10: only the slugs are taken. Mock: the keys as well. */
export const templates: readonly Template[] = [
  ...(['batteries battery', 'textiles textile', 'iron-steel steel', 'jewelry', 'electronics'] as const),
  ...(['furniture', 'chemicals', 'packaging', 'toys', 'fmcg', 'tyres', 'construction'] as const),
].map((names) => {
  const [slug = '', category = slug] = names.split(' ');
  const fields = slug === 'batteries' ? battery : common;
  const regulation = 'Regulation (EU) 2024/1781';
  return { id: newId(), slug, category, categoryLabel: category, regulation, version: 7, fields };
});

export function listTemplates(): Reply {
  return { status: 200, body: { templates: templates.map(row) } };
}

export function getTemplate({ at }: Call): Reply {
  // No. 10: only the keys are taken. Mock: the slugs as well.
  const template = templates.find(({ category }) => category === at['category']);
  if (!template) throw refusal(404, 'no such template', { code: 'TEMPLATE_NOT_FOUND' }); // U57
  const fields = Object.keys(template.fields).map((key, place) => ({
    ...{ key, label: key, dataType: 'string', accessLevel: 'public', category: 'General' },
    required: place === 0,
  }));
  return { status: 200, body: { ...row(template), fields } };
}

function row({ fields, slug: _, ...template }: Template) {
  return { ...template, fieldCount: Object.keys(fields).length, requiredFieldCount: 1 };
}

export function createProduct(call: Call, owner: Workspace, { products }: Store): Reply {
  const body = bodyOf<Documented['CreateProductRequest']>(call, 'CreateProductRequest');
  trim(body);
  const template = templates.find(({ slug }) => slug === body.category);
  if (!template) throw refusal(400, `No template found for category: ${body.category}`);
  checkImages(body.imageUrls);
  checkDefaults(body.defaultFieldValues, template);
  checkModel(body.model, owner, products);
  const product: Product = {
    ...{ defaultFieldValues: {}, imageUrls: [], ...body },
    ...{ _id: newId(), templateId: template.id, passportCount: 0, status: 'active', owner },
    createdAt: new Date().toISOString(),
  };
  products.push(product);
  // §2: only the members of the page's sample, the optional ones with the read. Mock: what was sent, too.
  const { description: _, imageUrls: __, sourceLocale: ___, ...sample } = shown(product);
  return { status: 201, body: sample };
}

export function updateProduct(call: Call, owner: Workspace, { products }: Store): Reply {
  const product = own(products, call.at['id'] ?? '', owner);
  const change = bodyOf<Documented['UpdateProductRequest']>(call, 'UpdateProductRequest');
  trim(change);
  if (Object.keys(change).length === 0) throw invalid({ body: ['nothing to change'] }); // U55. Mock: 200.
  const template = templates.find(({ id }) => id === product.templateId);
  checkImages(change.imageUrls);
  if (template) checkDefaults(change.defaultFieldValues, template);
  if (change.model !== undefined) checkModel(change.model, owner, products, product);
  const updatedAt = new Date().toISOString();
  Object.assign(product, change, { updatedAt });
  // U59: what was cleared is left out from now on. Mock: null.
  if (change.description === null) delete product.description;
  return { status: 200, body: { _id: product._id, ...change, updatedAt } }; // U54. Mock: the whole product.
}

export function listProducts({ query }: Call, owner: Workspace, { products }: Store): Reply {
  const [category, status] = [query.get('category'), query.get('status')];
  const rows = products.filter(
    (row) =>
      row.owner === owner &&
      (!category || row.category === category) &&
      (!status || row.status === status) && // U48: an unknown state has no rows. Mock: 400.
      isFound(query, [row.name, row.model]),
  );
  // U49: archived products stay where they are. Mock: hidden, unless asked for.
  return pageOf(rows.reverse().map(shown), query);
}

/** What is shown of a product, in lists as well: rows are open, and the mock's are short. */
export function shown({ owner, ...product }: Product): Documented['Product'] {
  return { ...product, ...{ companyId: owner.id, tags: [] } };
}

/** U60: without outer spaces. Mock: to the letter. */
function trim(texts: { name?: string; model?: string }): void {
  texts.name &&= texts.name.trim();
  texts.model &&= texts.model.trim();
}

/** U44: its own status for pictures. Mock: 400 `Validation error`. */
function checkImages(urls: readonly string[] = []): void {
  const isFine = (url: string) => /^https:\/\/./.test(url) && url.length <= 2048 && URL.canParse(url);
  if (urls.length > 20 || !urls.every(isFine)) throw refusal(422, 'not all of these pictures can be taken');
}

/** U43: a key that the template lacks. Mock: 400 `Validation error`. */
function checkDefaults(values: object = {}, { fields }: Template): void {
  if (!Object.keys(values).every((key) => key in fields))
    throw refusal(422, 'the template has no such field');
}

function checkModel(model: string, owner: Workspace, products: Product[], itself?: Product): void {
  const isTaken = products.some(
    (other) =>
      other !== itself &&
      other.owner === owner &&
      other.status === 'active' && // U62: archiving frees a model. Mock: it does not.
      other.model.toLowerCase() === model.toLowerCase(), // U61: case is ignored. Mock: it counts.
  );
  if (isTaken) throw refusal(409, 'A product with this model already exists for your company');
}
