export { curl, type CurlOptions } from './curl.js';
export { changesSince, type Changes } from './changes.js';
export { implementationsOf, type Implementation } from './comparison.js';
export { comparisonToHtml, toHtml, type HtmlOptions } from './html/index.js';
export { toJson } from './json.js';
export { toJUnit } from './junit.js';
export { readReports } from './read-reports.js';
export { maskExchange, maskReport, maskSecrets } from './secrets.js';
export {
  formatProgress,
  formatSummary,
  type ProgressEvent,
  type SummaryOptions,
  type TerminalOptions,
} from './terminal.js';
