import type { CredentialChoice, PageData } from '../page-data.js';
import type { Explorer, LoadedDocument } from './explorer.js';

/** Sends with every request what is chosen at the top of the page: a seeded credential, or the control token. */
export function offerCredentials(
  explorer: Explorer,
  loaded: LoadedDocument,
  { credentials, remember }: Pick<PageData, 'credentials' | 'remember'>,
): void {
  const scheme = loaded.securitySchemes.find(
    ({ type, scheme: name }) => type === 'http' && name === 'bearer',
  );
  if (!scheme) return;
  const send = (token: string) => void explorer.setAuthenticationConfiguration(scheme.apiKeyId, { token });

  const choice = document.querySelector<HTMLSelectElement>('#credential');
  if (choice) {
    choice.value = remembered(remember, credentials);
    const apply = () => send(tokenOf(choice.value, credentials));
    choice.addEventListener('change', () => {
      sessionStorage.setItem(remember, choice.value);
      apply();
    });
    apply();
  }
  const controlToken = document.querySelector<HTMLInputElement>('#control-token');
  controlToken?.addEventListener('input', () => send(controlToken.value));
}

/** The credential that was last chosen in this tab, or the first. */
function remembered(key: string, credentials: readonly CredentialChoice[]): string {
  const chosen = sessionStorage.getItem(key);
  if (chosen === '' || credentials.some(({ name }) => name === chosen)) return chosen ?? '';
  return credentials[0]?.name ?? '';
}

function tokenOf(chosen: string, credentials: readonly CredentialChoice[]): string {
  return credentials.find(({ name }) => name === chosen)?.token ?? '';
}
