/** The seeded tokens: fixed, readable, and plainly not real. Keys start with `tp_`, anything else is an OAuth token. */
export const tokens = {
  primary: 'tp_mock_primary',
  otherTenant: 'tp_mock_other_tenant',
  readOnly: 'oauth_mock_read_only',
  noScope: 'oauth_mock_documents_only',
  revoked: 'tp_mock_revoked',
  quotaExhausted: 'tp_mock_quota_exhausted',
  nearQuota: 'tp_mock_near_quota',
  writesExhausted: 'tp_mock_writes_exhausted',
  nearWriteLimit: 'tp_mock_near_write_limit',
  free: 'tp_mock_free_plan',
} as const;
