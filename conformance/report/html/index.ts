export { comparisonToHtml } from './comparison-page.js';
export { toHtml, type HtmlOptions } from './report-page.js';
