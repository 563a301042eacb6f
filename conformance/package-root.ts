/** The package's folder, beside the sources and beside what was built of them. */
export const packageRoot = new URL(
  import.meta.url.includes('/dist/conformance/') ? '../../' : '../',
  import.meta.url,
);
