import type { UploadPolicy } from '../../../generated/formats.js';
import type { operations } from '../../../generated/tracepass/openapi.js';
import type { Session } from '../../engine/session.js';
import { Blocked } from '../../engine/verdicts.js';
import type { Answer } from '../../http/answer.js';
import type { FileForm } from '../../http/form.js';
import { anyPicture } from './pictures.js';
import { productToChange } from './specimens.js';
import { changed, readProduct } from './steps.js';

// What checks of images do on their way.

/** A status of a stored image; the page shows the body without one. */
const stored = [200, 201];

/** Uploads a file; `why` says that it has to be taken. @throws Violation */
export async function expectTaken(session: Session<operations>, id: string, form: FileForm, why: string) {
  const answer = await upload(session, id, form);
  if ([401, 402, 403, 429].includes(answer.status)) answer.need(201, why);
  answer.expectOneOf(stored, why);
  return answer.json;
}

export function upload(
  session: Session<operations>,
  id: string,
  form: FileForm,
): Promise<Answer<operations['uploadProductImage']>> {
  return session.api.send('uploadProductImage', { path: { id }, form });
}

/** Uploads a file that prepares the ground. @throws Blocked */
export async function uploaded(
  session: Session<operations>,
  id: string,
  form = anyPicture,
): Promise<unknown> {
  const answer = await upload(session, id, form);
  return stored.includes(answer.status) ? answer.json : answer.need(201, 'uploading a picture');
}

/** A product that has these images, and whatever else. @throws Blocked */
export async function productWithImages(session: Session<operations>, urls: readonly string[]) {
  const product = await productToChange(session, { imageUrls: urls });
  if (session.sharing) await changed(session, product._id, { imageUrls: urls });
  return readProduct(session, product._id);
}

export async function imagesOf(session: Session<operations>, id: string): Promise<readonly unknown[]> {
  return (await readProduct(session, id)).imageUrls ?? [];
}

/** The contract's limits on pictures. @throws Blocked when it has none */
export function uploads({ contract }: Session<operations>): UploadPolicy {
  const policy = contract.policies.uploads?.find(({ operation }) => operation === 'uploadProductImage');
  if (!policy) throw new Blocked('the contract has no upload policy');
  return policy;
}
