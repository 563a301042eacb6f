/** First lines of every generated file: where it comes from and how to make it again. */
export function banner(source: string, comment = '//'): string {
  return `${comment} Generated from ${source} by \`npm run generate\`. Do not edit; \`npm run check\` fails when it drifts.\n`;
}
