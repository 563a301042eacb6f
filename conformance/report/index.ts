export { curl, type CurlOptions } from './curl.js';
export { toJson } from './json.js';
export { toJUnit } from './junit.js';
export { maskExchange, maskReport, maskSecrets } from './secrets.js';
export {
  formatProgress,
  formatSummary,
  type ProgressEvent,
  type SummaryOptions,
  type TerminalOptions,
} from './terminal.js';
