import { header, type Call, type Reply } from './http.js';
import { invalid, newId, own, refusal, type Product, type Store, type Workspace } from './tracepass-store.js';

/** §6.4, §20 no. 24: 5 MB are 5,000,000 bytes, of the whole form but for its headers. Mock: 5 MiB of the file. */
const mostBytes = 5_001_000;

/** The type is told by how a file begins, as far as that is text. Mock: by what the part declares. */
const picture = /^(\ufffdPNG|\ufffd+\0\x10JFIF|RIFF.{4,8}WEBP)/s;

export function uploadProductImage(call: Call, owner: Workspace, { products }: Store): Reply {
  if (Number(header(call, 'content-length')) > mostBytes) throw refusal(413, 'too much of a picture');
  const [, content] = /name="file"[^\r]*(?:\r\n[^\r]+)*\r\n\r\n(.*)\r\n--/s.exec(call.text) ?? [];
  if (content === undefined) throw invalid({ file: ['missing'] });
  if (!picture.test(content)) throw refusal(415, 'that is no picture');
  const product = own(products, call.at['id'] ?? '', owner);
  // §6.4: the 21st is a conflict. Mock: a bad request.
  if (imagesOf(product).length >= 20) throw refusal(409, 'there are enough pictures');
  const imageUrl = `https://r2.tracepass.eu/${owner.id}/${newId()}`;
  product.imageUrls = [...imagesOf(product), imageUrl];
  return { status: 200, body: { imageUrl, imageUrls: product.imageUrls } }; // U53. Mock: 201.
}

export function deleteProductImage({ at }: Call, owner: Workspace, { products }: Store): Reply {
  const product = own(products, at['id'] ?? '', owner);
  const index = Number(at['index']);
  // §6.4: an index without an image. Mock: 404.
  if (imagesOf(product)[index] === undefined) throw invalid({ index: ['there is no such picture'] });
  product.imageUrls = imagesOf(product).filter((_, place) => place !== index);
  return { status: 200, body: { removed: true, left: product.imageUrls.length } }; // U53. Mock: the product.
}

export function archiveProduct({ at }: Call, owner: Workspace, store: Store): Reply {
  const product = own(store.products, at['id'] ?? '', owner);
  if (passportsOf(product, store) > 0) throw refusal(409, 'in use');
  if (product.status === 'archived') throw refusal(409, 'archived already'); // Mock: 200.
  const updatedAt = new Date().toISOString();
  Object.assign(product, { status: 'archived', updatedAt });
  const { _id, name, status } = product;
  return { status: 200, body: { _id, name, status, updatedAt } };
}

export function deleteProduct({ at }: Call, owner: Workspace, store: Store): Reply {
  const product = own(store.products, at['id'] ?? '', owner);
  const passports = passportsOf(product, store);
  if (passports > 0) throw refusal(409, 'in use', { reason: `passports: ${passports}` });
  store.products.splice(store.products.indexOf(product), 1);
  const summary = { productId: product._id, name: product.name, deletedCounts: {} };
  return { status: 200, body: { message: 'gone', summary } };
}

/** Deleted passports are kept as archived ones, and nothing else here archives any. */
function passportsOf({ _id }: Product, { passports }: Store): number {
  return passports.filter(({ productId, status }) => productId === _id && status !== 'archived').length;
}

function imagesOf({ imageUrls = [] }: Product): string[] {
  return imageUrls;
}
