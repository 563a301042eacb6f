// Generated from spec/augno/openapi.yaml by `npm run generate`. Do not edit; `npm run check` fails when it drifts.

import type { ContractExamples } from '../formats.js';

export const examples: ContractExamples = {
  "listProducts": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "lastPage",
          "value": {
            "object": "list",
            "page_info": {
              "next_page_url": null,
              "previous_page_url": null,
              "has_next_page": false,
              "has_prev_page": false
            },
            "data": [
              {
                "id": "pd_07oe0r7adh2w",
                "object": "product",
                "type": "sale",
                "portal_visibility": "hidden",
                "product_line": null,
                "item": null,
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              }
            ]
          }
        },
        {
          "name": "firstOfSeveral",
          "value": {
            "object": "list",
            "page_info": {
              "next_page_url": "/v1/catalog/products?cursor=eyJjIjoiMjAyNCJ9.c2ln&limit=1",
              "previous_page_url": null,
              "has_next_page": true,
              "has_prev_page": false
            },
            "data": [
              {
                "id": "pd_07oe0r7adh2w",
                "object": "product",
                "type": "sale",
                "portal_visibility": "hidden",
                "product_line": null,
                "item": null,
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              }
            ]
          }
        },
        {
          "name": "empty",
          "value": {
            "object": "list",
            "page_info": {
              "next_page_url": null,
              "previous_page_url": null,
              "has_next_page": false,
              "has_prev_page": false
            },
            "data": []
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "limitTooHigh",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'limit' must be at most 1000.",
              "param": "limit",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "limitNotInteger",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid value for query parameter 'limit': expected integer",
              "param": "limit",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "cursorInvalid",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Invalid pagination cursor.",
              "param": "cursor",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "searchTooLong",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'q' must be at most 500 characters long.",
              "param": "q",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "filterInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'type' must be one of: currency, quantity, time, mass, volume, length, temperature, area",
              "param": "type",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "dateInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid value for query parameter 'starts_at': expected RFC 3339",
              "param": "starts_at",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "createProduct": {
    "201": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "Location": "/v1/catalog/products/pd_07oe0r7adh2w"
      },
      "bodies": [
        {
          "name": "plain",
          "value": {
            "id": "pd_07oe0r7adh2w",
            "object": "product",
            "type": "sale",
            "portal_visibility": "hidden",
            "product_line": null,
            "item": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        },
        {
          "name": "expanded",
          "value": {
            "id": "pd_07oe0r7adh2w",
            "object": "product",
            "type": "sale",
            "portal_visibility": "hidden",
            "product_line": {
              "id": "pdln_k9bnlgvxhxjh",
              "object": "product_line",
              "name": "Grain",
              "description": null,
              "notes": null,
              "commission_policy": "commission_applied",
              "freight_policy": "billed_freight",
              "owner": null,
              "unit_group": {
                "id": "ungp_4x2m8c1q7z0a",
                "object": "unit_group",
                "name": "Weight",
                "notes": null,
                "type": "mass",
                "base_unit": {
                  "id": "un_82bd37dae5po",
                  "object": "unit",
                  "name": "Kilogram",
                  "abbreviation": "kg",
                  "type": "mass",
                  "ratio_numerator": "1000",
                  "ratio_denominator": "1",
                  "offset_numerator": "0",
                  "offset_denominator": "1",
                  "is_base_unit": false,
                  "owner": null,
                  "created_at": "2024-01-01T00:00:00Z",
                  "updated_at": "2024-01-01T00:00:00Z"
                },
                "associated_units": null,
                "owner": null,
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              },
              "created_at": "2024-01-01T00:00:00Z",
              "updated_at": "2024-01-01T00:00:00Z"
            },
            "item": {
              "id": "it_5h3k9d2s8v1b",
              "object": "item",
              "sku": "ALM-2024-1001",
              "description": null,
              "notes": null,
              "type": "product",
              "category": {
                "id": "itcg_d06g9c6yc9ck",
                "object": "item_category",
                "name": "Finished grain",
                "notes": null,
                "type": "product_category",
                "owner": null,
                "properties": {
                  "object": "list",
                  "page_info": {
                    "next_page_url": null,
                    "previous_page_url": null,
                    "has_next_page": false,
                    "has_prev_page": false
                  },
                  "data": [
                    {
                      "id": "pp_7f1r3n5t9w2e",
                      "object": "property",
                      "name": "Color",
                      "attributes": null,
                      "created_at": "2024-01-01T00:00:00Z",
                      "updated_at": "2024-01-01T00:00:00Z"
                    }
                  ]
                },
                "unit_group": {
                  "id": "ungp_4x2m8c1q7z0a",
                  "object": "unit_group",
                  "name": "Weight",
                  "notes": null,
                  "type": "mass",
                  "base_unit": {
                    "id": "un_82bd37dae5po",
                    "object": "unit",
                    "name": "Kilogram",
                    "abbreviation": "kg",
                    "type": "mass",
                    "ratio_numerator": "1000",
                    "ratio_denominator": "1",
                    "offset_numerator": "0",
                    "offset_denominator": "1",
                    "is_base_unit": false,
                    "owner": null,
                    "created_at": "2024-01-01T00:00:00Z",
                    "updated_at": "2024-01-01T00:00:00Z"
                  },
                  "associated_units": {
                    "object": "list",
                    "page_info": {
                      "next_page_url": null,
                      "previous_page_url": null,
                      "has_next_page": false,
                      "has_prev_page": false
                    },
                    "data": [
                      {
                        "id": "ungpun_1a2b3c4d5e6f",
                        "object": "unit_group_unit",
                        "unit": null,
                        "discount_percentage": 0,
                        "discount_fixed": 0,
                        "customer_portal_visibility": "visible",
                        "created_at": "2024-01-01T00:00:00Z",
                        "updated_at": "2024-01-01T00:00:00Z"
                      }
                    ]
                  },
                  "owner": null,
                  "created_at": "2024-01-01T00:00:00Z",
                  "updated_at": "2024-01-01T00:00:00Z"
                },
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              },
              "unit_value": {
                "id": "rt_2q4w6e8r0t1y",
                "object": "rate",
                "value": "25.50",
                "numerator_unit": null,
                "denominator_unit": null,
                "display_value": "$25.50 / kg",
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              },
              "unit_cost": {
                "id": "rt_3u5i7o9p1a2s",
                "object": "rate",
                "value": "0.00",
                "numerator_unit": null,
                "denominator_unit": null,
                "display_value": "0 kg / kg",
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              },
              "burn_rate": {
                "id": "rt_4d6f8g0h2j3k",
                "object": "rate",
                "value": "0.00",
                "numerator_unit": null,
                "denominator_unit": null,
                "display_value": "0 kg / day",
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              },
              "attributes": {
                "object": "list",
                "page_info": {
                  "next_page_url": null,
                  "previous_page_url": null,
                  "has_next_page": false,
                  "has_prev_page": false
                },
                "data": [
                  {
                    "id": "at_rf1w295jt5ia",
                    "object": "attribute",
                    "value": "Red",
                    "color": "red",
                    "sort_order": 1,
                    "property": null,
                    "created_at": "2024-01-01T00:00:00Z",
                    "updated_at": "2024-01-01T00:00:00Z"
                  }
                ]
              },
              "created_at": "2024-01-01T00:00:00Z",
              "updated_at": "2024-01-01T00:00:00Z"
            },
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "skuMissing",
          "value": {
            "error": {
              "code": "missing_field",
              "type": "invalid_request_error",
              "message": "Field 'sku' is required.",
              "param": "sku",
              "doc_url": "https://docs.augno.com/api/errors#missing_field",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "skuTooLong",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Field 'sku' must be at most 255 characters long.",
              "param": "sku",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "typeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Field 'type' must be one of: sale, service, shipping, credit, return, tax",
              "param": "type",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "typeMissing",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Field 'type' must be one of: sale, service, shipping, credit, return, tax",
              "param": "type",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "visibilityInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Field 'portal_visibility' must be one of: visible, hidden",
              "param": "portal_visibility",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "fieldUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Invalid JSON in request body: unknown field 'expire_at'. Did you mean 'expires_at'?",
              "param": "expire_at",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "wrongType",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid type for field 'sku': expected string, got number",
              "param": "sku",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "notDecimal",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Field 'unit_price.value' must be a valid decimal number.",
              "param": "unit_price.value",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "notNullable",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Field 'description' cannot be null.",
              "param": "description",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "severalFields",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Validation failed for the following fields: Field 'sku' is required. Field 'category_id' is required.",
              "param": "sku",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "jsonMalformed",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Invalid JSON in request body at offset 17: invalid character '}' looking for beginning of value",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "jsonTrailing",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Invalid JSON in request body: unexpected extra JSON after request body",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "bodyTooLarge",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Request body exceeds the maximum allowed size of 1048576 bytes.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "rateMemberMissing",
          "value": {
            "error": {
              "code": "missing_field",
              "type": "invalid_request_error",
              "message": "Field 'unit_price.value' is required.",
              "param": "unit_price.value",
              "doc_url": "https://docs.augno.com/api/errors#missing_field",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "categoryOfWrongType",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "This category type cannot be assigned to this item type.",
              "param": "category_id",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "priceNumeratorNotCurrency",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "unit_price.numerator_unit_id must be a currency unit; got dimension \"mass\".",
              "param": "unit_price.numerator_unit_id",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "priceDenominatorCurrency",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "unit_price.denominator_unit_id must not be a currency unit.",
              "param": "unit_price.denominator_unit_id",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "priceUnitUnknown",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "unit_price.numerator_unit_id references a unit that does not exist.",
              "param": "unit_price.numerator_unit_id",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "costNumeratorNotCurrency",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "unit_cost.numerator_unit_id must be a currency unit; got dimension \"mass\".",
              "param": "unit_cost.numerator_unit_id",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "attributeNotInCategory",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Attribute \"Red\" is not available on this item's category; link its property to the category first.",
              "param": "attribute_ids",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyReused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "idempotency_error",
              "message": "Idempotency key 'k1' was used with different request parameters; use a new key.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "planLimitReached",
          "value": {
            "error": {
              "code": "limit_exceeded",
              "type": "invalid_request_error",
              "message": "Maximum of 5 sandbox accounts per account reached.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#limit_exceeded",
              "is_transient": false,
              "quota": {
                "limit": 5,
                "used": 5,
                "reset_at": null
              },
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "attributeNotFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Attribute not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "409": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "skuTaken",
          "value": {
            "error": {
              "code": "resource_conflict",
              "type": "invalid_request_error",
              "message": "An item with the SKU 'ALM-2024-1001' already exists.",
              "param": "sku",
              "doc_url": "https://docs.augno.com/api/errors#resource_conflict",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "skuTakenByDeleted",
          "value": {
            "error": {
              "code": "resource_exists",
              "type": "invalid_request_error",
              "message": "Resource already exists.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_conflict",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyInProgress",
          "value": {
            "error": {
              "code": "idempotency_in_progress",
              "type": "idempotency_error",
              "message": "Request for the idempotency key 'k1' is already being processed.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#idempotency_in_progress",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "getProduct": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "plain",
          "value": {
            "id": "pd_07oe0r7adh2w",
            "object": "product",
            "type": "sale",
            "portal_visibility": "hidden",
            "product_line": null,
            "item": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        },
        {
          "name": "expanded",
          "value": {
            "id": "pd_07oe0r7adh2w",
            "object": "product",
            "type": "sale",
            "portal_visibility": "hidden",
            "product_line": {
              "id": "pdln_k9bnlgvxhxjh",
              "object": "product_line",
              "name": "Grain",
              "description": null,
              "notes": null,
              "commission_policy": "commission_applied",
              "freight_policy": "billed_freight",
              "owner": null,
              "unit_group": {
                "id": "ungp_4x2m8c1q7z0a",
                "object": "unit_group",
                "name": "Weight",
                "notes": null,
                "type": "mass",
                "base_unit": {
                  "id": "un_82bd37dae5po",
                  "object": "unit",
                  "name": "Kilogram",
                  "abbreviation": "kg",
                  "type": "mass",
                  "ratio_numerator": "1000",
                  "ratio_denominator": "1",
                  "offset_numerator": "0",
                  "offset_denominator": "1",
                  "is_base_unit": false,
                  "owner": null,
                  "created_at": "2024-01-01T00:00:00Z",
                  "updated_at": "2024-01-01T00:00:00Z"
                },
                "associated_units": null,
                "owner": null,
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              },
              "created_at": "2024-01-01T00:00:00Z",
              "updated_at": "2024-01-01T00:00:00Z"
            },
            "item": {
              "id": "it_5h3k9d2s8v1b",
              "object": "item",
              "sku": "ALM-2024-1001",
              "description": null,
              "notes": null,
              "type": "product",
              "category": {
                "id": "itcg_d06g9c6yc9ck",
                "object": "item_category",
                "name": "Finished grain",
                "notes": null,
                "type": "product_category",
                "owner": null,
                "properties": {
                  "object": "list",
                  "page_info": {
                    "next_page_url": null,
                    "previous_page_url": null,
                    "has_next_page": false,
                    "has_prev_page": false
                  },
                  "data": [
                    {
                      "id": "pp_7f1r3n5t9w2e",
                      "object": "property",
                      "name": "Color",
                      "attributes": null,
                      "created_at": "2024-01-01T00:00:00Z",
                      "updated_at": "2024-01-01T00:00:00Z"
                    }
                  ]
                },
                "unit_group": {
                  "id": "ungp_4x2m8c1q7z0a",
                  "object": "unit_group",
                  "name": "Weight",
                  "notes": null,
                  "type": "mass",
                  "base_unit": {
                    "id": "un_82bd37dae5po",
                    "object": "unit",
                    "name": "Kilogram",
                    "abbreviation": "kg",
                    "type": "mass",
                    "ratio_numerator": "1000",
                    "ratio_denominator": "1",
                    "offset_numerator": "0",
                    "offset_denominator": "1",
                    "is_base_unit": false,
                    "owner": null,
                    "created_at": "2024-01-01T00:00:00Z",
                    "updated_at": "2024-01-01T00:00:00Z"
                  },
                  "associated_units": {
                    "object": "list",
                    "page_info": {
                      "next_page_url": null,
                      "previous_page_url": null,
                      "has_next_page": false,
                      "has_prev_page": false
                    },
                    "data": [
                      {
                        "id": "ungpun_1a2b3c4d5e6f",
                        "object": "unit_group_unit",
                        "unit": null,
                        "discount_percentage": 0,
                        "discount_fixed": 0,
                        "customer_portal_visibility": "visible",
                        "created_at": "2024-01-01T00:00:00Z",
                        "updated_at": "2024-01-01T00:00:00Z"
                      }
                    ]
                  },
                  "owner": null,
                  "created_at": "2024-01-01T00:00:00Z",
                  "updated_at": "2024-01-01T00:00:00Z"
                },
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              },
              "unit_value": {
                "id": "rt_2q4w6e8r0t1y",
                "object": "rate",
                "value": "25.50",
                "numerator_unit": null,
                "denominator_unit": null,
                "display_value": "$25.50 / kg",
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              },
              "unit_cost": {
                "id": "rt_3u5i7o9p1a2s",
                "object": "rate",
                "value": "0.00",
                "numerator_unit": null,
                "denominator_unit": null,
                "display_value": "0 kg / kg",
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              },
              "burn_rate": {
                "id": "rt_4d6f8g0h2j3k",
                "object": "rate",
                "value": "0.00",
                "numerator_unit": null,
                "denominator_unit": null,
                "display_value": "0 kg / day",
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              },
              "attributes": {
                "object": "list",
                "page_info": {
                  "next_page_url": null,
                  "previous_page_url": null,
                  "has_next_page": false,
                  "has_prev_page": false
                },
                "data": [
                  {
                    "id": "at_rf1w295jt5ia",
                    "object": "attribute",
                    "value": "Red",
                    "color": "red",
                    "sort_order": 1,
                    "property": null,
                    "created_at": "2024-01-01T00:00:00Z",
                    "updated_at": "2024-01-01T00:00:00Z"
                  }
                ]
              },
              "created_at": "2024-01-01T00:00:00Z",
              "updated_at": "2024-01-01T00:00:00Z"
            },
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "deleteProduct": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "plain",
          "value": {
            "id": "pd_07oe0r7adh2w",
            "object": "product",
            "type": "sale",
            "portal_visibility": "hidden",
            "product_line": null,
            "item": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "410": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "productGone",
          "value": {
            "error": {
              "code": "resource_gone",
              "type": "invalid_request_error",
              "message": "This product has already been deleted and can no longer be modified.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_gone",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "updateProduct": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "plain",
          "value": {
            "id": "pd_07oe0r7adh2w",
            "object": "product",
            "type": "sale",
            "portal_visibility": "hidden",
            "product_line": null,
            "item": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "patchEmpty",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Request body must contain at least one field to update.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "skuNull",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Field 'sku' cannot be null.",
              "param": "sku",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "skuTooLong",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Field 'sku' must be at most 255 characters long.",
              "param": "sku",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "visibilityInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Field 'portal_visibility' must be one of: visible, hidden",
              "param": "portal_visibility",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "fieldFixed",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Invalid JSON in request body: unknown field 'category_id'.",
              "param": "category_id",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "wrongType",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid type for field 'sku': expected string, got number",
              "param": "sku",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "jsonMalformed",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Invalid JSON in request body at offset 17: invalid character '}' looking for beginning of value",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "bodyTooLarge",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Request body exceeds the maximum allowed size of 1048576 bytes.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "rateMemberMissing",
          "value": {
            "error": {
              "code": "missing_field",
              "type": "invalid_request_error",
              "message": "Field 'unit_price.value' is required.",
              "param": "unit_price.value",
              "doc_url": "https://docs.augno.com/api/errors#missing_field",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "priceNumeratorNotCurrency",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "unit_price.numerator_unit_id must be a currency unit; got dimension \"mass\".",
              "param": "unit_price.numerator_unit_id",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "priceDenominatorCurrency",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "unit_price.denominator_unit_id must not be a currency unit.",
              "param": "unit_price.denominator_unit_id",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyReused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "idempotency_error",
              "message": "Idempotency key 'k1' was used with different request parameters; use a new key.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "planLimitReached",
          "value": {
            "error": {
              "code": "limit_exceeded",
              "type": "invalid_request_error",
              "message": "Maximum of 5 sandbox accounts per account reached.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#limit_exceeded",
              "is_transient": false,
              "quota": {
                "limit": 5,
                "used": 5,
                "reset_at": null
              },
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "attributeNotFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Attribute not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "409": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "skuTaken",
          "value": {
            "error": {
              "code": "resource_conflict",
              "type": "invalid_request_error",
              "message": "An item with the SKU 'ALM-2024-1001' already exists.",
              "param": "sku",
              "doc_url": "https://docs.augno.com/api/errors#resource_conflict",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "skuTakenByDeleted",
          "value": {
            "error": {
              "code": "resource_exists",
              "type": "invalid_request_error",
              "message": "Resource already exists.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_conflict",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyInProgress",
          "value": {
            "error": {
              "code": "idempotency_in_progress",
              "type": "idempotency_error",
              "message": "Request for the idempotency key 'k1' is already being processed.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#idempotency_in_progress",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "assignProductLine": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "plain",
          "value": {
            "id": "pd_07oe0r7adh2w",
            "object": "product",
            "type": "sale",
            "portal_visibility": "hidden",
            "product_line": null,
            "item": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        },
        {
          "name": "expanded",
          "value": {
            "id": "pd_07oe0r7adh2w",
            "object": "product",
            "type": "sale",
            "portal_visibility": "hidden",
            "product_line": {
              "id": "pdln_k9bnlgvxhxjh",
              "object": "product_line",
              "name": "Grain",
              "description": null,
              "notes": null,
              "commission_policy": "commission_applied",
              "freight_policy": "billed_freight",
              "owner": null,
              "unit_group": {
                "id": "ungp_4x2m8c1q7z0a",
                "object": "unit_group",
                "name": "Weight",
                "notes": null,
                "type": "mass",
                "base_unit": {
                  "id": "un_82bd37dae5po",
                  "object": "unit",
                  "name": "Kilogram",
                  "abbreviation": "kg",
                  "type": "mass",
                  "ratio_numerator": "1000",
                  "ratio_denominator": "1",
                  "offset_numerator": "0",
                  "offset_denominator": "1",
                  "is_base_unit": false,
                  "owner": null,
                  "created_at": "2024-01-01T00:00:00Z",
                  "updated_at": "2024-01-01T00:00:00Z"
                },
                "associated_units": null,
                "owner": null,
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              },
              "created_at": "2024-01-01T00:00:00Z",
              "updated_at": "2024-01-01T00:00:00Z"
            },
            "item": {
              "id": "it_5h3k9d2s8v1b",
              "object": "item",
              "sku": "ALM-2024-1001",
              "description": null,
              "notes": null,
              "type": "product",
              "category": {
                "id": "itcg_d06g9c6yc9ck",
                "object": "item_category",
                "name": "Finished grain",
                "notes": null,
                "type": "product_category",
                "owner": null,
                "properties": {
                  "object": "list",
                  "page_info": {
                    "next_page_url": null,
                    "previous_page_url": null,
                    "has_next_page": false,
                    "has_prev_page": false
                  },
                  "data": [
                    {
                      "id": "pp_7f1r3n5t9w2e",
                      "object": "property",
                      "name": "Color",
                      "attributes": null,
                      "created_at": "2024-01-01T00:00:00Z",
                      "updated_at": "2024-01-01T00:00:00Z"
                    }
                  ]
                },
                "unit_group": {
                  "id": "ungp_4x2m8c1q7z0a",
                  "object": "unit_group",
                  "name": "Weight",
                  "notes": null,
                  "type": "mass",
                  "base_unit": {
                    "id": "un_82bd37dae5po",
                    "object": "unit",
                    "name": "Kilogram",
                    "abbreviation": "kg",
                    "type": "mass",
                    "ratio_numerator": "1000",
                    "ratio_denominator": "1",
                    "offset_numerator": "0",
                    "offset_denominator": "1",
                    "is_base_unit": false,
                    "owner": null,
                    "created_at": "2024-01-01T00:00:00Z",
                    "updated_at": "2024-01-01T00:00:00Z"
                  },
                  "associated_units": {
                    "object": "list",
                    "page_info": {
                      "next_page_url": null,
                      "previous_page_url": null,
                      "has_next_page": false,
                      "has_prev_page": false
                    },
                    "data": [
                      {
                        "id": "ungpun_1a2b3c4d5e6f",
                        "object": "unit_group_unit",
                        "unit": null,
                        "discount_percentage": 0,
                        "discount_fixed": 0,
                        "customer_portal_visibility": "visible",
                        "created_at": "2024-01-01T00:00:00Z",
                        "updated_at": "2024-01-01T00:00:00Z"
                      }
                    ]
                  },
                  "owner": null,
                  "created_at": "2024-01-01T00:00:00Z",
                  "updated_at": "2024-01-01T00:00:00Z"
                },
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              },
              "unit_value": {
                "id": "rt_2q4w6e8r0t1y",
                "object": "rate",
                "value": "25.50",
                "numerator_unit": null,
                "denominator_unit": null,
                "display_value": "$25.50 / kg",
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              },
              "unit_cost": {
                "id": "rt_3u5i7o9p1a2s",
                "object": "rate",
                "value": "0.00",
                "numerator_unit": null,
                "denominator_unit": null,
                "display_value": "0 kg / kg",
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              },
              "burn_rate": {
                "id": "rt_4d6f8g0h2j3k",
                "object": "rate",
                "value": "0.00",
                "numerator_unit": null,
                "denominator_unit": null,
                "display_value": "0 kg / day",
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              },
              "attributes": {
                "object": "list",
                "page_info": {
                  "next_page_url": null,
                  "previous_page_url": null,
                  "has_next_page": false,
                  "has_prev_page": false
                },
                "data": [
                  {
                    "id": "at_rf1w295jt5ia",
                    "object": "attribute",
                    "value": "Red",
                    "color": "red",
                    "sort_order": 1,
                    "property": null,
                    "created_at": "2024-01-01T00:00:00Z",
                    "updated_at": "2024-01-01T00:00:00Z"
                  }
                ]
              },
              "created_at": "2024-01-01T00:00:00Z",
              "updated_at": "2024-01-01T00:00:00Z"
            },
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "listUnits": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "currencies",
          "value": {
            "object": "list",
            "page_info": {
              "next_page_url": null,
              "previous_page_url": null,
              "has_next_page": false,
              "has_prev_page": false
            },
            "data": [
              {
                "id": "dollar",
                "object": "unit",
                "name": "Dollar",
                "abbreviation": "$",
                "type": "currency",
                "ratio_numerator": "1",
                "ratio_denominator": "1",
                "offset_numerator": "0",
                "offset_denominator": "1",
                "is_base_unit": true,
                "owner": null,
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              }
            ]
          }
        },
        {
          "name": "empty",
          "value": {
            "object": "list",
            "page_info": {
              "next_page_url": null,
              "previous_page_url": null,
              "has_next_page": false,
              "has_prev_page": false
            },
            "data": []
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "limitTooHigh",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'limit' must be at most 1000.",
              "param": "limit",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "limitNotInteger",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid value for query parameter 'limit': expected integer",
              "param": "limit",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "cursorInvalid",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Invalid pagination cursor.",
              "param": "cursor",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "searchTooLong",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'q' must be at most 500 characters long.",
              "param": "q",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "filterInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'type' must be one of: currency, quantity, time, mass, volume, length, temperature, area",
              "param": "type",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "dateInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid value for query parameter 'starts_at': expected RFC 3339",
              "param": "starts_at",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "createUnit": {
    "201": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "Location": "/v1/catalog/units/un_82bd37dae5po"
      },
      "bodies": [
        {
          "name": "kilogram",
          "value": {
            "id": "un_82bd37dae5po",
            "object": "unit",
            "name": "Kilogram",
            "abbreviation": "kg",
            "type": "mass",
            "ratio_numerator": "1000",
            "ratio_denominator": "1",
            "offset_numerator": "0",
            "offset_denominator": "1",
            "is_base_unit": false,
            "owner": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "nameMissing",
          "value": {
            "error": {
              "code": "missing_field",
              "type": "invalid_request_error",
              "message": "Field 'name' is required.",
              "param": "name",
              "doc_url": "https://docs.augno.com/api/errors#missing_field",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "nameTooLong",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Field 'name' must be at most 255 characters long.",
              "param": "name",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "dimensionInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Field 'type' must be one of: currency, quantity, time, mass, volume, length, temperature, area",
              "param": "type",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "ratioNotDecimal",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Field 'ratio_numerator' must be a valid decimal number.",
              "param": "ratio_numerator",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "ratioZero",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Field 'ratio_denominator' must not be zero.",
              "param": "ratio_denominator",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "ratioNumber",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid type for field 'ratio_numerator': expected string, got number",
              "param": "ratio_numerator",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "fieldUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Invalid JSON in request body: unknown field 'expire_at'. Did you mean 'expires_at'?",
              "param": "expire_at",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "jsonMalformed",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Invalid JSON in request body at offset 17: invalid character '}' looking for beginning of value",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "bodyTooLarge",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Request body exceeds the maximum allowed size of 1048576 bytes.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyReused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "idempotency_error",
              "message": "Idempotency key 'k1' was used with different request parameters; use a new key.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "planLimitReached",
          "value": {
            "error": {
              "code": "limit_exceeded",
              "type": "invalid_request_error",
              "message": "Maximum of 5 sandbox accounts per account reached.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#limit_exceeded",
              "is_transient": false,
              "quota": {
                "limit": 5,
                "used": 5,
                "reset_at": null
              },
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "409": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "unitNameTaken",
          "value": {
            "error": {
              "code": "resource_conflict",
              "type": "invalid_request_error",
              "message": "A unit with this name already exists.",
              "param": "name",
              "doc_url": "https://docs.augno.com/api/errors#resource_conflict",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "unitAbbreviationTaken",
          "value": {
            "error": {
              "code": "resource_conflict",
              "type": "invalid_request_error",
              "message": "A unit with this abbreviation already exists.",
              "param": "abbreviation",
              "doc_url": "https://docs.augno.com/api/errors#resource_conflict",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyInProgress",
          "value": {
            "error": {
              "code": "idempotency_in_progress",
              "type": "idempotency_error",
              "message": "Request for the idempotency key 'k1' is already being processed.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#idempotency_in_progress",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "getUnit": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "kilogram",
          "value": {
            "id": "un_82bd37dae5po",
            "object": "unit",
            "name": "Kilogram",
            "abbreviation": "kg",
            "type": "mass",
            "ratio_numerator": "1000",
            "ratio_denominator": "1",
            "offset_numerator": "0",
            "offset_denominator": "1",
            "is_base_unit": false,
            "owner": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        },
        {
          "name": "dollar",
          "value": {
            "id": "dollar",
            "object": "unit",
            "name": "Dollar",
            "abbreviation": "$",
            "type": "currency",
            "ratio_numerator": "1",
            "ratio_denominator": "1",
            "offset_numerator": "0",
            "offset_denominator": "1",
            "is_base_unit": true,
            "owner": {
              "object": "owner",
              "type": "system",
              "account": null
            },
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "listUnitGroups": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "one",
          "value": {
            "object": "list",
            "page_info": {
              "next_page_url": null,
              "previous_page_url": null,
              "has_next_page": false,
              "has_prev_page": false
            },
            "data": [
              {
                "id": "ungp_4x2m8c1q7z0a",
                "object": "unit_group",
                "name": "Weight",
                "notes": null,
                "type": "mass",
                "base_unit": null,
                "associated_units": null,
                "owner": null,
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              }
            ]
          }
        },
        {
          "name": "empty",
          "value": {
            "object": "list",
            "page_info": {
              "next_page_url": null,
              "previous_page_url": null,
              "has_next_page": false,
              "has_prev_page": false
            },
            "data": []
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "limitTooHigh",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'limit' must be at most 1000.",
              "param": "limit",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "limitNotInteger",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid value for query parameter 'limit': expected integer",
              "param": "limit",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "cursorInvalid",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Invalid pagination cursor.",
              "param": "cursor",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "searchTooLong",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'q' must be at most 500 characters long.",
              "param": "q",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "filterInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'type' must be one of: currency, quantity, time, mass, volume, length, temperature, area",
              "param": "type",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "dateInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid value for query parameter 'starts_at': expected RFC 3339",
              "param": "starts_at",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "createUnitGroup": {
    "201": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "Location": "/v1/catalog/unit-groups/ungp_4x2m8c1q7z0a"
      },
      "bodies": [
        {
          "name": "plain",
          "value": {
            "id": "ungp_4x2m8c1q7z0a",
            "object": "unit_group",
            "name": "Weight",
            "notes": null,
            "type": "mass",
            "base_unit": null,
            "associated_units": null,
            "owner": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        },
        {
          "name": "expanded",
          "value": {
            "id": "ungp_4x2m8c1q7z0a",
            "object": "unit_group",
            "name": "Weight",
            "notes": null,
            "type": "mass",
            "base_unit": {
              "id": "un_82bd37dae5po",
              "object": "unit",
              "name": "Kilogram",
              "abbreviation": "kg",
              "type": "mass",
              "ratio_numerator": "1000",
              "ratio_denominator": "1",
              "offset_numerator": "0",
              "offset_denominator": "1",
              "is_base_unit": false,
              "owner": null,
              "created_at": "2024-01-01T00:00:00Z",
              "updated_at": "2024-01-01T00:00:00Z"
            },
            "associated_units": {
              "object": "list",
              "page_info": {
                "next_page_url": null,
                "previous_page_url": null,
                "has_next_page": false,
                "has_prev_page": false
              },
              "data": [
                {
                  "id": "ungpun_1a2b3c4d5e6f",
                  "object": "unit_group_unit",
                  "unit": null,
                  "discount_percentage": 0,
                  "discount_fixed": 0,
                  "customer_portal_visibility": "visible",
                  "created_at": "2024-01-01T00:00:00Z",
                  "updated_at": "2024-01-01T00:00:00Z"
                }
              ]
            },
            "owner": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "nameMissing",
          "value": {
            "error": {
              "code": "missing_field",
              "type": "invalid_request_error",
              "message": "Field 'name' is required.",
              "param": "name",
              "doc_url": "https://docs.augno.com/api/errors#missing_field",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "nameTooLong",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Field 'name' must be at most 255 characters long.",
              "param": "name",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "dimensionInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Field 'type' must be one of: currency, quantity, time, mass, volume, length, temperature, area",
              "param": "type",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "baseUnitOfWrongDimension",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Base unit type does not match the unit group type.",
              "param": "base_unit_id",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "associatedUnitOfWrongDimension",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Unit type does not match the unit group type.",
              "param": "unit_conversions",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "fieldUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Invalid JSON in request body: unknown field 'expire_at'. Did you mean 'expires_at'?",
              "param": "expire_at",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "jsonMalformed",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Invalid JSON in request body at offset 17: invalid character '}' looking for beginning of value",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "bodyTooLarge",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Request body exceeds the maximum allowed size of 1048576 bytes.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyReused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "idempotency_error",
              "message": "Idempotency key 'k1' was used with different request parameters; use a new key.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "planLimitReached",
          "value": {
            "error": {
              "code": "limit_exceeded",
              "type": "invalid_request_error",
              "message": "Maximum of 5 sandbox accounts per account reached.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#limit_exceeded",
              "is_transient": false,
              "quota": {
                "limit": 5,
                "used": 5,
                "reset_at": null
              },
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "attributeNotFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Attribute not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "409": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "unitGroupNameTaken",
          "value": {
            "error": {
              "code": "resource_conflict",
              "type": "invalid_request_error",
              "message": "A unit group with this name already exists.",
              "param": "name",
              "doc_url": "https://docs.augno.com/api/errors#resource_conflict",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyInProgress",
          "value": {
            "error": {
              "code": "idempotency_in_progress",
              "type": "idempotency_error",
              "message": "Request for the idempotency key 'k1' is already being processed.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#idempotency_in_progress",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "getUnitGroup": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "plain",
          "value": {
            "id": "ungp_4x2m8c1q7z0a",
            "object": "unit_group",
            "name": "Weight",
            "notes": null,
            "type": "mass",
            "base_unit": null,
            "associated_units": null,
            "owner": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        },
        {
          "name": "expanded",
          "value": {
            "id": "ungp_4x2m8c1q7z0a",
            "object": "unit_group",
            "name": "Weight",
            "notes": null,
            "type": "mass",
            "base_unit": {
              "id": "un_82bd37dae5po",
              "object": "unit",
              "name": "Kilogram",
              "abbreviation": "kg",
              "type": "mass",
              "ratio_numerator": "1000",
              "ratio_denominator": "1",
              "offset_numerator": "0",
              "offset_denominator": "1",
              "is_base_unit": false,
              "owner": null,
              "created_at": "2024-01-01T00:00:00Z",
              "updated_at": "2024-01-01T00:00:00Z"
            },
            "associated_units": {
              "object": "list",
              "page_info": {
                "next_page_url": null,
                "previous_page_url": null,
                "has_next_page": false,
                "has_prev_page": false
              },
              "data": [
                {
                  "id": "ungpun_1a2b3c4d5e6f",
                  "object": "unit_group_unit",
                  "unit": null,
                  "discount_percentage": 0,
                  "discount_fixed": 0,
                  "customer_portal_visibility": "visible",
                  "created_at": "2024-01-01T00:00:00Z",
                  "updated_at": "2024-01-01T00:00:00Z"
                }
              ]
            },
            "owner": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "listItemCategories": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "one",
          "value": {
            "object": "list",
            "page_info": {
              "next_page_url": null,
              "previous_page_url": null,
              "has_next_page": false,
              "has_prev_page": false
            },
            "data": [
              {
                "id": "itcg_d06g9c6yc9ck",
                "object": "item_category",
                "name": "Finished grain",
                "notes": null,
                "type": "product_category",
                "owner": null,
                "properties": null,
                "unit_group": null,
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              }
            ]
          }
        },
        {
          "name": "empty",
          "value": {
            "object": "list",
            "page_info": {
              "next_page_url": null,
              "previous_page_url": null,
              "has_next_page": false,
              "has_prev_page": false
            },
            "data": []
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "limitTooHigh",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'limit' must be at most 1000.",
              "param": "limit",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "limitNotInteger",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid value for query parameter 'limit': expected integer",
              "param": "limit",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "cursorInvalid",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Invalid pagination cursor.",
              "param": "cursor",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "searchTooLong",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'q' must be at most 500 characters long.",
              "param": "q",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "filterInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'type' must be one of: currency, quantity, time, mass, volume, length, temperature, area",
              "param": "type",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "dateInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid value for query parameter 'starts_at': expected RFC 3339",
              "param": "starts_at",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "createItemCategory": {
    "201": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "Location": "/v1/catalog/item-categories/itcg_d06g9c6yc9ck"
      },
      "bodies": [
        {
          "name": "plain",
          "value": {
            "id": "itcg_d06g9c6yc9ck",
            "object": "item_category",
            "name": "Finished grain",
            "notes": null,
            "type": "product_category",
            "owner": null,
            "properties": null,
            "unit_group": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "nameMissing",
          "value": {
            "error": {
              "code": "missing_field",
              "type": "invalid_request_error",
              "message": "Field 'name' is required.",
              "param": "name",
              "doc_url": "https://docs.augno.com/api/errors#missing_field",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "nameTooLong",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Field 'name' must be at most 255 characters long.",
              "param": "name",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "categoryTypeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Field 'type' must be one of: material_category, product_category",
              "param": "type",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "notesUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Invalid JSON in request body: unknown field 'notes'.",
              "param": "notes",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "jsonMalformed",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Invalid JSON in request body at offset 17: invalid character '}' looking for beginning of value",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "bodyTooLarge",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Request body exceeds the maximum allowed size of 1048576 bytes.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyReused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "idempotency_error",
              "message": "Idempotency key 'k1' was used with different request parameters; use a new key.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "planLimitReached",
          "value": {
            "error": {
              "code": "limit_exceeded",
              "type": "invalid_request_error",
              "message": "Maximum of 5 sandbox accounts per account reached.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#limit_exceeded",
              "is_transient": false,
              "quota": {
                "limit": 5,
                "used": 5,
                "reset_at": null
              },
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "attributeNotFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Attribute not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "409": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "alreadyExists",
          "value": {
            "error": {
              "code": "resource_exists",
              "type": "invalid_request_error",
              "message": "Resource already exists.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_conflict",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyInProgress",
          "value": {
            "error": {
              "code": "idempotency_in_progress",
              "type": "idempotency_error",
              "message": "Request for the idempotency key 'k1' is already being processed.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#idempotency_in_progress",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "getItemCategory": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "plain",
          "value": {
            "id": "itcg_d06g9c6yc9ck",
            "object": "item_category",
            "name": "Finished grain",
            "notes": null,
            "type": "product_category",
            "owner": null,
            "properties": null,
            "unit_group": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "listProductLines": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "one",
          "value": {
            "object": "list",
            "page_info": {
              "next_page_url": null,
              "previous_page_url": null,
              "has_next_page": false,
              "has_prev_page": false
            },
            "data": [
              {
                "id": "pdln_k9bnlgvxhxjh",
                "object": "product_line",
                "name": "Grain",
                "description": null,
                "notes": null,
                "commission_policy": "commission_applied",
                "freight_policy": "billed_freight",
                "owner": null,
                "unit_group": null,
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              }
            ]
          }
        },
        {
          "name": "empty",
          "value": {
            "object": "list",
            "page_info": {
              "next_page_url": null,
              "previous_page_url": null,
              "has_next_page": false,
              "has_prev_page": false
            },
            "data": []
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "limitTooHigh",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'limit' must be at most 1000.",
              "param": "limit",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "limitNotInteger",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid value for query parameter 'limit': expected integer",
              "param": "limit",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "cursorInvalid",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Invalid pagination cursor.",
              "param": "cursor",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "searchTooLong",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'q' must be at most 500 characters long.",
              "param": "q",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "filterInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'type' must be one of: currency, quantity, time, mass, volume, length, temperature, area",
              "param": "type",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "dateInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid value for query parameter 'starts_at': expected RFC 3339",
              "param": "starts_at",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "getProductLine": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "plain",
          "value": {
            "id": "pdln_k9bnlgvxhxjh",
            "object": "product_line",
            "name": "Grain",
            "description": null,
            "notes": null,
            "commission_policy": "commission_applied",
            "freight_policy": "billed_freight",
            "owner": null,
            "unit_group": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "listProperties": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "one",
          "value": {
            "object": "list",
            "page_info": {
              "next_page_url": null,
              "previous_page_url": null,
              "has_next_page": false,
              "has_prev_page": false
            },
            "data": [
              {
                "id": "pp_7f1r3n5t9w2e",
                "object": "property",
                "name": "Color",
                "attributes": null,
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              }
            ]
          }
        },
        {
          "name": "empty",
          "value": {
            "object": "list",
            "page_info": {
              "next_page_url": null,
              "previous_page_url": null,
              "has_next_page": false,
              "has_prev_page": false
            },
            "data": []
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "limitTooHigh",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'limit' must be at most 1000.",
              "param": "limit",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "limitNotInteger",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid value for query parameter 'limit': expected integer",
              "param": "limit",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "cursorInvalid",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Invalid pagination cursor.",
              "param": "cursor",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "searchTooLong",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'q' must be at most 500 characters long.",
              "param": "q",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "filterInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'type' must be one of: currency, quantity, time, mass, volume, length, temperature, area",
              "param": "type",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "dateInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid value for query parameter 'starts_at': expected RFC 3339",
              "param": "starts_at",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "createProperty": {
    "201": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "plain",
          "value": {
            "id": "pp_7f1r3n5t9w2e",
            "object": "property",
            "name": "Color",
            "attributes": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "nameMissing",
          "value": {
            "error": {
              "code": "missing_field",
              "type": "invalid_request_error",
              "message": "Field 'name' is required.",
              "param": "name",
              "doc_url": "https://docs.augno.com/api/errors#missing_field",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "nameTooLong",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Field 'name' must be at most 255 characters long.",
              "param": "name",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "fieldUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Invalid JSON in request body: unknown field 'expire_at'. Did you mean 'expires_at'?",
              "param": "expire_at",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "jsonMalformed",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Invalid JSON in request body at offset 17: invalid character '}' looking for beginning of value",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "bodyTooLarge",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Request body exceeds the maximum allowed size of 1048576 bytes.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyReused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "idempotency_error",
              "message": "Idempotency key 'k1' was used with different request parameters; use a new key.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "planLimitReached",
          "value": {
            "error": {
              "code": "limit_exceeded",
              "type": "invalid_request_error",
              "message": "Maximum of 5 sandbox accounts per account reached.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#limit_exceeded",
              "is_transient": false,
              "quota": {
                "limit": 5,
                "used": 5,
                "reset_at": null
              },
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "409": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "alreadyExists",
          "value": {
            "error": {
              "code": "resource_exists",
              "type": "invalid_request_error",
              "message": "Resource already exists.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_conflict",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyInProgress",
          "value": {
            "error": {
              "code": "idempotency_in_progress",
              "type": "idempotency_error",
              "message": "Request for the idempotency key 'k1' is already being processed.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#idempotency_in_progress",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "getProperty": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "plain",
          "value": {
            "id": "pp_7f1r3n5t9w2e",
            "object": "property",
            "name": "Color",
            "attributes": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        },
        {
          "name": "expanded",
          "value": {
            "id": "pp_7f1r3n5t9w2e",
            "object": "property",
            "name": "Color",
            "attributes": {
              "object": "list",
              "page_info": {
                "next_page_url": null,
                "previous_page_url": null,
                "has_next_page": false,
                "has_prev_page": false
              },
              "data": [
                {
                  "id": "at_rf1w295jt5ia",
                  "object": "attribute",
                  "value": "Red",
                  "color": "red",
                  "sort_order": 1,
                  "property": null,
                  "created_at": "2024-01-01T00:00:00Z",
                  "updated_at": "2024-01-01T00:00:00Z"
                }
              ]
            },
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "deleteProperty": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "nothing",
          "value": {}
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "410": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "propertyGone",
          "value": {
            "error": {
              "code": "resource_gone",
              "type": "invalid_request_error",
              "message": "This property has already been deleted and can no longer be modified.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_gone",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "updateProperty": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "plain",
          "value": {
            "id": "pp_7f1r3n5t9w2e",
            "object": "property",
            "name": "Color",
            "attributes": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "patchEmpty",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Request body must contain at least one field to update.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "nameNull",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Field 'name' cannot be null.",
              "param": "name",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "nameTooLong",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Field 'name' must be at most 255 characters long.",
              "param": "name",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "fieldUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Invalid JSON in request body: unknown field 'expire_at'. Did you mean 'expires_at'?",
              "param": "expire_at",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "jsonMalformed",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Invalid JSON in request body at offset 17: invalid character '}' looking for beginning of value",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "bodyTooLarge",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Request body exceeds the maximum allowed size of 1048576 bytes.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyReused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "idempotency_error",
              "message": "Idempotency key 'k1' was used with different request parameters; use a new key.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "planLimitReached",
          "value": {
            "error": {
              "code": "limit_exceeded",
              "type": "invalid_request_error",
              "message": "Maximum of 5 sandbox accounts per account reached.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#limit_exceeded",
              "is_transient": false,
              "quota": {
                "limit": 5,
                "used": 5,
                "reset_at": null
              },
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "attributeNotFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Attribute not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "409": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "alreadyExists",
          "value": {
            "error": {
              "code": "resource_exists",
              "type": "invalid_request_error",
              "message": "Resource already exists.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_conflict",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyInProgress",
          "value": {
            "error": {
              "code": "idempotency_in_progress",
              "type": "idempotency_error",
              "message": "Request for the idempotency key 'k1' is already being processed.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#idempotency_in_progress",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "listAttributes": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "one",
          "value": {
            "object": "list",
            "page_info": {
              "next_page_url": null,
              "previous_page_url": null,
              "has_next_page": false,
              "has_prev_page": false
            },
            "data": [
              {
                "id": "at_rf1w295jt5ia",
                "object": "attribute",
                "value": "Red",
                "color": "red",
                "sort_order": 1,
                "property": null,
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              }
            ]
          }
        },
        {
          "name": "empty",
          "value": {
            "object": "list",
            "page_info": {
              "next_page_url": null,
              "previous_page_url": null,
              "has_next_page": false,
              "has_prev_page": false
            },
            "data": []
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "limitTooHigh",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'limit' must be at most 1000.",
              "param": "limit",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "limitNotInteger",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid value for query parameter 'limit': expected integer",
              "param": "limit",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "cursorInvalid",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Invalid pagination cursor.",
              "param": "cursor",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "searchTooLong",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'q' must be at most 500 characters long.",
              "param": "q",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "filterInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'type' must be one of: currency, quantity, time, mass, volume, length, temperature, area",
              "param": "type",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "dateInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid value for query parameter 'starts_at': expected RFC 3339",
              "param": "starts_at",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "createAttribute": {
    "201": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "red",
          "value": {
            "id": "at_rf1w295jt5ia",
            "object": "attribute",
            "value": "Red",
            "color": "red",
            "sort_order": 1,
            "property": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "valueMissing",
          "value": {
            "error": {
              "code": "missing_field",
              "type": "invalid_request_error",
              "message": "Field 'value' is required.",
              "param": "value",
              "doc_url": "https://docs.augno.com/api/errors#missing_field",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "valueBlank",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Attribute must have a name.",
              "param": "value",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "valueTooLong",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Field 'value' must be at most 255 characters long.",
              "param": "value",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "colorInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Field 'color' must be one of: blue, brown, default, gray, green, orange, pink, purple, red, yellow",
              "param": "color",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "sortOrderTooHigh",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Order 9 is out of range. The maximum allowed order is 4.",
              "param": "sort_order",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "sortOrderTooLow",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Field 'sort_order' must be at least 1.",
              "param": "sort_order",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "fieldUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Invalid JSON in request body: unknown field 'expire_at'. Did you mean 'expires_at'?",
              "param": "expire_at",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "jsonMalformed",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Invalid JSON in request body at offset 17: invalid character '}' looking for beginning of value",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "bodyTooLarge",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Request body exceeds the maximum allowed size of 1048576 bytes.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyReused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "idempotency_error",
              "message": "Idempotency key 'k1' was used with different request parameters; use a new key.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "planLimitReached",
          "value": {
            "error": {
              "code": "limit_exceeded",
              "type": "invalid_request_error",
              "message": "Maximum of 5 sandbox accounts per account reached.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#limit_exceeded",
              "is_transient": false,
              "quota": {
                "limit": 5,
                "used": 5,
                "reset_at": null
              },
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "attributeNotFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Attribute not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "409": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "attributeValueTaken",
          "value": {
            "error": {
              "code": "resource_conflict",
              "type": "invalid_request_error",
              "message": "Attribute Red already exists.",
              "param": "value",
              "doc_url": "https://docs.augno.com/api/errors#resource_conflict",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "attributeRenamedToTaken",
          "value": {
            "error": {
              "code": "resource_conflict",
              "type": "invalid_request_error",
              "message": "Attribute name \"Red\" already taken.",
              "param": "value",
              "doc_url": "https://docs.augno.com/api/errors#resource_conflict",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyInProgress",
          "value": {
            "error": {
              "code": "idempotency_in_progress",
              "type": "idempotency_error",
              "message": "Request for the idempotency key 'k1' is already being processed.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#idempotency_in_progress",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "getAttribute": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "red",
          "value": {
            "id": "at_rf1w295jt5ia",
            "object": "attribute",
            "value": "Red",
            "color": "red",
            "sort_order": 1,
            "property": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "deleteAttribute": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "nothing",
          "value": {}
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "410": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "attributeGone",
          "value": {
            "error": {
              "code": "resource_gone",
              "type": "invalid_request_error",
              "message": "This attribute has already been deleted and can no longer be modified.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_gone",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "updateAttribute": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "red",
          "value": {
            "id": "at_rf1w295jt5ia",
            "object": "attribute",
            "value": "Red",
            "color": "red",
            "sort_order": 1,
            "property": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "patchEmpty",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Request body must contain at least one field to update.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "valueNull",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Field 'value' cannot be null.",
              "param": "value",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "valueTooLong",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Field 'value' must be at most 255 characters long.",
              "param": "value",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "colorInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Field 'color' must be one of: blue, brown, default, gray, green, orange, pink, purple, red, yellow",
              "param": "color",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "sortOrderTooHigh",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Order 9 is out of range. The maximum allowed order is 4.",
              "param": "sort_order",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "sortOrderTooLow",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Field 'sort_order' must be at least 1.",
              "param": "sort_order",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "fieldUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Invalid JSON in request body: unknown field 'expire_at'. Did you mean 'expires_at'?",
              "param": "expire_at",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "jsonMalformed",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Invalid JSON in request body at offset 17: invalid character '}' looking for beginning of value",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "bodyTooLarge",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Request body exceeds the maximum allowed size of 1048576 bytes.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyReused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "idempotency_error",
              "message": "Idempotency key 'k1' was used with different request parameters; use a new key.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "planLimitReached",
          "value": {
            "error": {
              "code": "limit_exceeded",
              "type": "invalid_request_error",
              "message": "Maximum of 5 sandbox accounts per account reached.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#limit_exceeded",
              "is_transient": false,
              "quota": {
                "limit": 5,
                "used": 5,
                "reset_at": null
              },
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "attributeNotFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Attribute not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "409": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "attributeValueTaken",
          "value": {
            "error": {
              "code": "resource_conflict",
              "type": "invalid_request_error",
              "message": "Attribute Red already exists.",
              "param": "value",
              "doc_url": "https://docs.augno.com/api/errors#resource_conflict",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "attributeRenamedToTaken",
          "value": {
            "error": {
              "code": "resource_conflict",
              "type": "invalid_request_error",
              "message": "Attribute name \"Red\" already taken.",
              "param": "value",
              "doc_url": "https://docs.augno.com/api/errors#resource_conflict",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyInProgress",
          "value": {
            "error": {
              "code": "idempotency_in_progress",
              "type": "idempotency_error",
              "message": "Request for the idempotency key 'k1' is already being processed.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#idempotency_in_progress",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "listItems": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "one",
          "value": {
            "object": "list",
            "page_info": {
              "next_page_url": null,
              "previous_page_url": null,
              "has_next_page": false,
              "has_prev_page": false
            },
            "data": [
              {
                "id": "it_5h3k9d2s8v1b",
                "object": "item",
                "sku": "ALM-2024-1001",
                "description": null,
                "notes": null,
                "type": "product",
                "category": null,
                "unit_value": null,
                "unit_cost": null,
                "burn_rate": null,
                "attributes": null,
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              }
            ]
          }
        },
        {
          "name": "empty",
          "value": {
            "object": "list",
            "page_info": {
              "next_page_url": null,
              "previous_page_url": null,
              "has_next_page": false,
              "has_prev_page": false
            },
            "data": []
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "limitTooHigh",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'limit' must be at most 1000.",
              "param": "limit",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "limitNotInteger",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid value for query parameter 'limit': expected integer",
              "param": "limit",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "cursorInvalid",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Invalid pagination cursor.",
              "param": "cursor",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "searchTooLong",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'q' must be at most 500 characters long.",
              "param": "q",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "filterInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Query parameter 'type' must be one of: currency, quantity, time, mass, volume, length, temperature, area",
              "param": "type",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "dateInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid value for query parameter 'starts_at': expected RFC 3339",
              "param": "starts_at",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "getItem": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "plain",
          "value": {
            "id": "it_5h3k9d2s8v1b",
            "object": "item",
            "sku": "ALM-2024-1001",
            "description": null,
            "notes": null,
            "type": "product",
            "category": null,
            "unit_value": null,
            "unit_cost": null,
            "burn_rate": null,
            "attributes": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        },
        {
          "name": "expanded",
          "value": {
            "id": "it_5h3k9d2s8v1b",
            "object": "item",
            "sku": "ALM-2024-1001",
            "description": null,
            "notes": null,
            "type": "product",
            "category": {
              "id": "itcg_d06g9c6yc9ck",
              "object": "item_category",
              "name": "Finished grain",
              "notes": null,
              "type": "product_category",
              "owner": null,
              "properties": {
                "object": "list",
                "page_info": {
                  "next_page_url": null,
                  "previous_page_url": null,
                  "has_next_page": false,
                  "has_prev_page": false
                },
                "data": [
                  {
                    "id": "pp_7f1r3n5t9w2e",
                    "object": "property",
                    "name": "Color",
                    "attributes": null,
                    "created_at": "2024-01-01T00:00:00Z",
                    "updated_at": "2024-01-01T00:00:00Z"
                  }
                ]
              },
              "unit_group": {
                "id": "ungp_4x2m8c1q7z0a",
                "object": "unit_group",
                "name": "Weight",
                "notes": null,
                "type": "mass",
                "base_unit": {
                  "id": "un_82bd37dae5po",
                  "object": "unit",
                  "name": "Kilogram",
                  "abbreviation": "kg",
                  "type": "mass",
                  "ratio_numerator": "1000",
                  "ratio_denominator": "1",
                  "offset_numerator": "0",
                  "offset_denominator": "1",
                  "is_base_unit": false,
                  "owner": null,
                  "created_at": "2024-01-01T00:00:00Z",
                  "updated_at": "2024-01-01T00:00:00Z"
                },
                "associated_units": {
                  "object": "list",
                  "page_info": {
                    "next_page_url": null,
                    "previous_page_url": null,
                    "has_next_page": false,
                    "has_prev_page": false
                  },
                  "data": [
                    {
                      "id": "ungpun_1a2b3c4d5e6f",
                      "object": "unit_group_unit",
                      "unit": null,
                      "discount_percentage": 0,
                      "discount_fixed": 0,
                      "customer_portal_visibility": "visible",
                      "created_at": "2024-01-01T00:00:00Z",
                      "updated_at": "2024-01-01T00:00:00Z"
                    }
                  ]
                },
                "owner": null,
                "created_at": "2024-01-01T00:00:00Z",
                "updated_at": "2024-01-01T00:00:00Z"
              },
              "created_at": "2024-01-01T00:00:00Z",
              "updated_at": "2024-01-01T00:00:00Z"
            },
            "unit_value": {
              "id": "rt_2q4w6e8r0t1y",
              "object": "rate",
              "value": "25.50",
              "numerator_unit": null,
              "denominator_unit": null,
              "display_value": "$25.50 / kg",
              "created_at": "2024-01-01T00:00:00Z",
              "updated_at": "2024-01-01T00:00:00Z"
            },
            "unit_cost": {
              "id": "rt_3u5i7o9p1a2s",
              "object": "rate",
              "value": "0.00",
              "numerator_unit": null,
              "denominator_unit": null,
              "display_value": "0 kg / kg",
              "created_at": "2024-01-01T00:00:00Z",
              "updated_at": "2024-01-01T00:00:00Z"
            },
            "burn_rate": {
              "id": "rt_4d6f8g0h2j3k",
              "object": "rate",
              "value": "0.00",
              "numerator_unit": null,
              "denominator_unit": null,
              "display_value": "0 kg / day",
              "created_at": "2024-01-01T00:00:00Z",
              "updated_at": "2024-01-01T00:00:00Z"
            },
            "attributes": {
              "object": "list",
              "page_info": {
                "next_page_url": null,
                "previous_page_url": null,
                "has_next_page": false,
                "has_prev_page": false
              },
              "data": [
                {
                  "id": "at_rf1w295jt5ia",
                  "object": "attribute",
                  "value": "Red",
                  "color": "red",
                  "sort_order": 1,
                  "property": null,
                  "created_at": "2024-01-01T00:00:00Z",
                  "updated_at": "2024-01-01T00:00:00Z"
                }
              ]
            },
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "assignItemCategory": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "plain",
          "value": {
            "id": "it_5h3k9d2s8v1b",
            "object": "item",
            "sku": "ALM-2024-1001",
            "description": null,
            "notes": null,
            "type": "product",
            "category": null,
            "unit_value": null,
            "unit_cost": null,
            "burn_rate": null,
            "attributes": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "categoryOfWrongType",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "This category type cannot be assigned to this item type.",
              "param": "category_id",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "categoryLacksProperty",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "The item carries the attribute \"Red\", whose property the target category does not have; unlink the attribute or add its property to the category first.",
              "param": "category_id",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "addItemAttribute": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "plain",
          "value": {
            "id": "it_5h3k9d2s8v1b",
            "object": "item",
            "sku": "ALM-2024-1001",
            "description": null,
            "notes": null,
            "type": "product",
            "category": null,
            "unit_value": null,
            "unit_cost": null,
            "burn_rate": null,
            "attributes": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "attributeNotInItemsCategory",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Attribute \"Red\" is not available on this item's category; link its property to the category first.",
              "param": "attribute_id",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  },
  "removeItemAttribute": {
    "200": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "plain",
          "value": {
            "id": "it_5h3k9d2s8v1b",
            "object": "item",
            "sku": "ALM-2024-1001",
            "description": null,
            "notes": null,
            "type": "product",
            "category": null,
            "unit_value": null,
            "unit_cost": null,
            "burn_rate": null,
            "attributes": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
          }
        }
      ]
    },
    "400": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "versionRequired",
          "value": {
            "error": {
              "code": "api_version_required",
              "type": "invalid_request_error",
              "message": "The Augno-Version header is required. Please include a valid API version. The latest version is 1.0.forge-preview.3.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "versionInvalid",
          "value": {
            "error": {
              "code": "api_version_invalid",
              "type": "invalid_request_error",
              "message": "Invalid API version '2024-01-01'. Supported versions: [1.0.forge-preview.3 1.0.forge-preview.2 1.0.forge-preview.1]",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_version_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "apiKeyMalformed",
          "value": {
            "error": {
              "code": "invalid_format",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123. Valid API keys start with 'aug_sk_'.",
              "param": "api_key",
              "doc_url": "https://docs.augno.com/api/errors#invalid_format",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "actorAccountRefused",
          "value": {
            "error": {
              "code": "validation_failed",
              "type": "invalid_request_error",
              "message": "Augno-Actor-Account header is not allowed when authenticating with an API key. API keys always act on behalf of the account they were created by.",
              "param": "Augno-Actor-Account",
              "doc_url": "https://docs.augno.com/api/errors#validation_failed",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "queryParameterUnknown",
          "value": {
            "error": {
              "code": "parameter_unknown",
              "type": "invalid_request_error",
              "message": "Unknown query parameter 'skip'.",
              "param": "skip",
              "doc_url": "https://docs.augno.com/api/errors#parameter_unknown",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeInvalid",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "Invalid include value 'invalid'. Allowed values: owner, owner.account",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "includeUnsupported",
          "value": {
            "error": {
              "code": "parameter_invalid",
              "type": "invalid_request_error",
              "message": "This endpoint does not support the include parameter.",
              "param": "include[]",
              "doc_url": "https://docs.augno.com/api/errors#parameter_invalid",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "401": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0",
        "WWW-Authenticate": "Bearer"
      },
      "bodies": [
        {
          "name": "keyUnknown",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid API Key provided: aug_sk_prod_UN****c123.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyExpired",
          "value": {
            "error": {
              "code": "api_key_expired",
              "type": "invalid_request_error",
              "message": "API key has expired.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_expired",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "keyRevoked",
          "value": {
            "error": {
              "code": "api_key_revoked",
              "type": "invalid_request_error",
              "message": "API key has been revoked.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#api_key_revoked",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "credentialsMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "You must be authenticated to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "schemeInvalid",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. Expected 'Basic <token>:' or 'Bearer <token>'.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "tokenMissing",
          "value": {
            "error": {
              "code": "invalid_credentials",
              "type": "invalid_request_error",
              "message": "Invalid Authorization header format. You provided 'Bearer' but no token. You might have forgotten to setup your API key in your environment.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#invalid_credentials",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "402": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "subscriptionPastDue",
          "value": {
            "error": {
              "code": "payment_required",
              "type": "invalid_request_error",
              "message": "Your subscription is past_due. Please update your billing information to continue.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#payment_required",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "403": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "permissionMissing",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "This API Key does not have permission to items:create",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "accountForbidden",
          "value": {
            "error": {
              "code": "insufficient_permissions",
              "type": "invalid_request_error",
              "message": "You do not have permission to access this resource.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#insufficient_permissions",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "404": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "notFound",
          "value": {
            "error": {
              "code": "resource_not_found",
              "type": "invalid_request_error",
              "message": "Resource not found.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#resource_not_found",
              "is_transient": false,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "408": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "requestTimeout",
          "value": {
            "error": {
              "code": "request_timeout",
              "type": "api_error",
              "message": "Request timed out.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#request_timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "429": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "0",
        "Retry-After": "1"
      },
      "bodies": [
        {
          "name": "rateLimited",
          "value": {
            "error": {
              "code": "rate_limit_exceeded",
              "type": "invalid_request_error",
              "message": "Too many requests. Please try again later.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#rate_limit_exceeded",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "500": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "internalError",
          "value": {
            "error": {
              "code": "internal_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#internal_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "502": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "externalServiceError",
          "value": {
            "error": {
              "code": "external_service_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#external_service_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        },
        {
          "name": "connectionError",
          "value": {
            "error": {
              "code": "connection_error",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#connection_error",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "503": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "serviceUnavailable",
          "value": {
            "error": {
              "code": "service_unavailable",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#service_unavailable",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    },
    "504": {
      "headers": {
        "Request-ID": "rq_fbv1ygmybo3eauykr74",
        "Augno-Version": "1.0.forge-preview.3",
        "RateLimit-Limit": "20",
        "RateLimit-Remaining": "19",
        "RateLimit-Reset": "0"
      },
      "bodies": [
        {
          "name": "gatewayTimeout",
          "value": {
            "error": {
              "code": "timeout",
              "type": "api_error",
              "message": "Something went wrong.",
              "param": null,
              "doc_url": "https://docs.augno.com/api/errors#timeout",
              "is_transient": true,
              "quota": null,
              "request_log_url": "https://augno.com/dashboard/request-logs/rq_fbv1ygmybo3eauykr74"
            }
          }
        }
      ]
    }
  }
};
