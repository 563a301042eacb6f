/** The second part of a rule id `<api>.<topic>.<what>`; `other` for an id that is not of this form. */
export function topicOf(ruleId: string): string {
  const [, topic] = ruleId.split('.');
  return topic === undefined || topic === '' ? 'other' : topic;
}
