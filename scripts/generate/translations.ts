import { readdir } from 'node:fs/promises';
import { openapiOverlay, type OpenApiDocument } from 'openapi-format';
import { stringify } from 'yaml';
import { banner } from './banner.js';
import { readOverlay, type Overlay } from './overlay-document.js';
import { SourceProblem } from './source-problem.js';

/** The languages of a contract: of every overlay the name without its ending, in a stable order. */
export async function languagesOf(contractFolder: URL): Promise<string[]> {
  const names = await readdir(new URL('overlays/', contractFolder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort();
}

export function overlayFile(contractFolder: URL, language: string): URL {
  return new URL(`overlays/${language}.yaml`, contractFolder);
}

/**
 * `generated/<api>/openapi.<language>.yaml`: the contract with the texts of an overlay.
 *
 * @throws SourceProblem as `readOverlay` and `applyOverlay` do
 */
export async function generateTranslation(
  api: string,
  language: string,
  contractFolder: URL,
  document: object,
): Promise<string> {
  const overlay = await readOverlay(overlayFile(contractFolder, language));
  const source = `spec/${api}/openapi.yaml and spec/${api}/overlays/${language}.yaml`;
  return banner(source, '#') + stringify(await applyOverlay(document, overlay), { lineWidth: 110 });
}

/**
 * A copy of the contract with every action of the overlay done, in order.
 *
 * @throws SourceProblem naming the place of the first action whose target matches nothing
 */
export async function applyOverlay(contract: object, overlay: Overlay): Promise<OpenApiDocument> {
  // The library writes into the document that it is given.
  const { data, resultData } = await openapiOverlay(
    { ...structuredClone(contract) },
    { overlaySet: { ...overlay.document } },
  );
  const unused: unknown = resultData['unusedActions'];
  overlay.document.actions.forEach((action, index) => {
    if (Array.isArray(unused) && unused.includes(action))
      throw new SourceProblem(
        `${overlay.placeOf(['actions', String(index), 'target'])}: ${action.target} matches nothing in the contract`,
      );
  });
  return data;
}
