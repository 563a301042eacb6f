/** What the error table says of a code. */
export interface ErrorKind {
  readonly types: readonly string[];
  readonly transient: boolean;
}

const ofRequest: ErrorKind = { types: ['invalid_request_error'], transient: false };
const ofService: ErrorKind = { types: ['api_error'], transient: true };

/** The service's table of codes (errors page; facts/augno.md §5.2). Codes may be added: of those nothing is said. */
export const errorTable: ReadonlyMap<string, ErrorKind> = new Map([
  ...[
    ...[
      'expired_token',
      'api_key_expired',
      'api_key_revoked',
      'invalid_credentials',
      'insufficient_permissions',
    ],
    ...['registration_closed', 'limit_exceeded', 'payment_required', 'agent_spending_cap_reached'],
    ...['missing_field', 'invalid_format', 'parameter_missing', 'parameter_invalid', 'parameter_unknown'],
    ...['parameters_exclusive', 'api_version_required', 'api_version_invalid', 'api_version_too_old'],
    ...['method_not_allowed', 'resource_not_found', 'resource_exists', 'resource_conflict', 'resource_gone'],
  ].map((code) => [code, ofRequest] as const),
  ...[
    ...['request_timeout', 'internal_error', 'external_service_error', 'connection_error'],
    ...['service_unavailable', 'timeout'],
  ].map((code) => [code, ofService] as const),
  // A business rule, or a key that was used for another request.
  ['validation_failed', { types: ['invalid_request_error', 'idempotency_error'], transient: false }],
  ['idempotency_in_progress', { types: ['idempotency_error'], transient: true }],
  ['rate_limit_exceeded', { ...ofRequest, transient: true }],
  ['client_closed_request', { ...ofService, transient: false }],
]);
