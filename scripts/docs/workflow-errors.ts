import { text } from 'node:stream/consumers';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';

// Reads GitHub workflows from standard input, a JSON list of texts, and prints for each what GitHub's own parser finds
// wrong. A program of its own, run by tsx, because the parser imports JSON as bundlers do and Node does not.

const workflows: string[] = JSON.parse(await text(process.stdin));
const problems: string[][] = [];
for (const content of workflows) {
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  problems.push(context.errors.getErrors().map(({ message }) => message));
}
console.log(JSON.stringify(problems));
