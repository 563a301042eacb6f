// Generated from spec/formats.yaml by `npm run generate`. Do not edit; `npm run check` fails when it drifts.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The `x-policies` member of a contract: behaviour that OpenAPI cannot express. Mock, suite and documentation all read it; no number or name from it is written a second time in code. */
        Policies: {
            /** @description Policies in the order in which a request passes them, outermost first. */
            order: {
                /** @enum {string} */
                policy: "rateLimit" | "authentication" | "subscription" | "version" | "authorization" | "idempotency" | "validation";
                because: string;
            }[];
            body: components["schemas"]["BodyPolicy"];
            /**
             * @description What becomes of a query parameter that the operation does not declare.
             * @enum {string}
             */
            unknownParameters: "refused" | "ignored";
            /** @description Other names of request headers, e.g. from before or after a renaming, with the documented name that each is read as where that one is absent. */
            headerAliases?: {
                [key: string]: string;
            };
            authentication: components["schemas"]["AuthenticationPolicy"];
            version?: components["schemas"]["VersionPolicy"];
            subscription?: components["schemas"]["SubscriptionPolicy"];
            cors?: components["schemas"]["CorsPolicy"];
            idempotency: components["schemas"]["IdempotencyPolicy"];
            rateLimits: components["schemas"]["RateLimitPolicy"][];
            quotas: components["schemas"]["QuotaPolicy"][];
            uploads?: components["schemas"]["UploadPolicy"][];
            uniqueness: components["schemas"]["UniquenessPolicy"][];
            /** @description Choices in this document that no source makes. The mock follows them; the suite never asserts them. */
            mockDefaults: {
                /** @description JSON Pointer into this document or a plain name of the behaviour. */
                at: string;
                choice: string;
                /** @description Row of the facts that calls it unknown. */
                source: string;
            }[];
        };
        /** @description How the service refuses. `message` may hold `{placeholders}` that the refusing code fills in. */
        Answer: {
            status: number;
            code?: string;
            type?: string;
            param?: string;
            message?: string;
            transient?: boolean;
        };
        BodyPolicy: {
            /** @description Bytes of the encoded request body. */
            maxBytes: number;
            tooLarge: components["schemas"]["Answer"];
        };
        AuthenticationPolicy: {
            header: string;
            schemes: ("bearer" | "basic")[];
            /** @description Value of `WWW-Authenticate` on a 401; left out where none is documented. */
            challenge?: string;
            /** @description Kinds of token, tried in order. */
            tokens: {
                kind: string;
                /** @description Regular expression a token of this kind matches. */
                pattern: string;
                /** @description Name of the scheme under components.securitySchemes. */
                securityScheme?: string;
            }[];
            /** @description missing - no credentials; scheme - another scheme than the listed ones; noToken - a bearer without a token (as `scheme` when left out); malformed - matches no token pattern; unknown - well formed but not issued; expired; revoked; forbidden - lacks a scope or permission. */
            refusals: {
                missing: components["schemas"]["Answer"];
                scheme: components["schemas"]["Answer"];
                noToken?: components["schemas"]["Answer"];
                malformed: components["schemas"]["Answer"];
                unknown: components["schemas"]["Answer"];
                expired?: components["schemas"]["Answer"];
                revoked?: components["schemas"]["Answer"];
                forbidden: components["schemas"]["Answer"];
            };
        };
        VersionPolicy: {
            /** @description Request header with the wanted version; echoed in the response. */
            header: string;
            supported: string[];
            latest: string;
            missing: components["schemas"]["Answer"];
            unsupported: components["schemas"]["Answer"];
        };
        /** @description What web pages of other origins may do; left out where nothing is documented, and then they may not. */
        CorsPolicy: {
            methods: string[];
            /** @description Response headers that a page may read. */
            exposedHeaders: string[];
            /** @description How long a browser may keep a preflight's answer. */
            maxAgeSeconds: number;
        };
        SubscriptionPolicy: {
            blockedStates: string[];
            /** @description Operations that stay open to everybody. */
            exceptOperations?: string[];
            refusal: components["schemas"]["Answer"];
        };
        IdempotencyPolicy: {
            header: string;
            methods: ("GET" | "POST" | "PUT" | "PATCH" | "DELETE")[];
            /** @description Operations of these methods that ignore the header. */
            exceptOperations?: string[];
            /** @description Longest key the service documents */
            keyMaxLength: number;
            /** @enum {string} */
            overlongKey: "accepted" | "refused";
            /** @description ISO 8601 duration, e.g. PT24H. */
            window: string;
            /** @enum {string} */
            windowStarts: "firstRequest" | "firstResponse";
            /** @description A key means one thing per combination of these. */
            scope: ("tenant" | "credential" | "method" | "route")[];
            /** @description What must be equal for a repeat to be a replay. `body` is compared as canonical JSON. */
            fingerprint: ("body" | "query" | "method" | "path")[];
            /** @description Which final statuses are kept under the key. */
            stores: {
                only?: string[];
                except?: string[];
            };
            /** @description Response headers that are kept and replayed with status and body. */
            storesHeaders?: string[];
            mismatch: components["schemas"]["Answer"];
            inFlight: {
                /** @enum {string} */
                answer: "wait" | "refuse";
                refusal?: components["schemas"]["Answer"];
                /** @description ISO 8601 duration after which an unfinished first request is given up. */
                lockExpires?: string;
            };
            replayHeader?: {
                name: string;
                value: string;
            };
        };
        RateLimitPolicy: {
            /** @description Name of the counter, e.g. writes. */
            id: string;
            window: {
                /** @enum {string} */
                kind: "utcDay" | "sliding";
                /** @description ISO 8601 duration of a sliding window. */
                duration?: string;
            };
            /** @enum {string} */
            scope: "tenant" | "clientAddress";
            /** @description A fixed number, or the name of a plan entitlement (absent on a plan = no limit). */
            limit: {
                fixed?: number;
                plan?: string;
            };
            counts: {
                methods?: string[];
                exceptOperations?: string[];
                /** @description Operations that count once for each item of a list in their body, by operationId, each with the JSON Pointer of that list. */
                perItem?: {
                    [key: string]: string;
                };
                /**
                 * @description success - only calls that end in 2xx stay counted; every - each admitted call counts.
                 * @enum {string}
                 */
                outcome: "success" | "every";
            };
            headers?: {
                limit: string;
                remaining: string;
                reset: string;
            };
            retryAfter?: {
                /** @enum {string} */
                kind: "untilReset" | "growing";
                /** @description ISO 8601 duration of the first wait. */
                first?: string;
                factor?: number;
                longest?: string;
                /** @description Share of the wait by which it may vary in either direction. */
                jitter?: number;
            };
            refusal: components["schemas"]["Answer"];
        };
        QuotaPolicy: {
            id: string;
            /** @enum {string} */
            scope: "tenant";
            /** @description Name of the plan entitlement. */
            limit: string;
            consumedBy: string[];
            freedBy: string[];
            overage?: {
                /** @description JSON Pointer of the boolean body member that accepts the charge. */
                confirmWith: string;
                /** @description Name of the plan entitlement that holds the price, in cents. */
                price: string;
            };
            refusal: components["schemas"]["Answer"];
            refusalWithoutOverage?: components["schemas"]["Answer"];
        };
        /** @description What an operation that takes a file in a form (multipart/form-data) lets through. */
        UploadPolicy: {
            /** @description operationId */
            operation: string;
            /** @description Name of the part that holds the file. */
            part: string;
            /** @description Bytes of the largest file. */
            maxBytes: number;
            tooLarge: components["schemas"]["Answer"];
            mediaTypes: string[];
            otherType: components["schemas"]["Answer"];
            /** @description Files that a row may have. */
            most: number;
            full: components["schemas"]["Answer"];
        };
        UniquenessPolicy: {
            id: string;
            resource: string;
            /** @description Operations by which a row can come to hold a value. */
            takenBy: string[];
            /** @description JSON Pointers into the stored resource. */
            fields: string[];
            /** @enum {string} */
            scope: "tenant" | "tenantAndPlatform" | "everyone" | "parent";
            /**
             * @description value - at most one row may hold it; claim - the first tenant to use it keeps it for its own rows.
             * @enum {string}
             */
            kind: "value" | "claim";
            /** @enum {string} */
            compare: "exact" | "caseAndAccentInsensitive";
            /**
             * @description Whether a deleted row still blocks its value.
             * @enum {string}
             */
            deletedRows?: "free" | "block";
            conflict: components["schemas"]["Answer"];
            conflictWithDeleted?: components["schemas"]["Answer"];
        };
        RuleFile: components["schemas"]["Rule"][];
        Rule: {
            id: string;
            level: components["schemas"]["Level"];
            statement: string;
            source: string;
            operations: string[];
            needs: components["schemas"]["Capability"][];
            /** @description Upper estimate of what one case adds to a run with limited writes in which nothing was judged before but the creation that everything builds on: set-up and clean-up included. */
            cost: {
                writes: number;
                charges: number;
            };
        };
        /** @enum {string} */
        Level: "must" | "should" | "observe";
        /**
         * @description What a rule asks of a target beyond a primary credential: another credential, the control protocol's clock, leave to send faster than the documented limit (burst), or leave to confirm a charge (charges).
         * @enum {string}
         */
        Capability: "otherTenant" | "readOnly" | "revoked" | "expired" | "pastDue" | "quotaExhausted" | "nearQuota" | "writesExhausted" | "nearWriteLimit" | "control.clock" | "burst" | "charges";
        Credential: {
            token: string;
            slotsLeft?: number;
            writesLeft?: number;
        };
        /** @description Anything that answers HTTP, described in one small file. */
        Target: {
            api: string;
            /** Format: uri */
            baseUrl: string;
            credentials: {
                primary: components["schemas"]["Credential"];
                otherTenant?: components["schemas"]["Credential"];
                readOnly?: components["schemas"]["Credential"];
                revoked?: components["schemas"]["Credential"];
                expired?: components["schemas"]["Credential"];
                pastDue?: components["schemas"]["Credential"];
                quotaExhausted?: components["schemas"]["Credential"];
                nearQuota?: components["schemas"]["Credential"];
                writesExhausted?: components["schemas"]["Credential"];
                nearWriteLimit?: components["schemas"]["Credential"];
            };
            headers?: {
                [key: string]: string;
            };
            operations?: string[];
            /**
             * Format: uri
             * @description Root of the control protocol (spec/control), where the target offers it.
             */
            control?: string;
            /** @description Token that the control protocol asks for. */
            controlToken?: string;
            /** @description The control protocol's name for this target. When left out, a run makes a sandbox of its own where the control protocol offers that, and takes the `default` one where it does not. */
            sandbox?: string;
            limits?: {
                /** @description Writes that a run spends at most, clean-up included. Rules are then ordered by value per write and share what they only look at. */
                maxWrites?: number;
                requestsPerSecond?: number;
                allowCharges?: boolean;
                /** @description Nothing but GET is sent; only the rules that need no write are judged. */
                readOnly?: boolean;
                /** @description Until the last byte of an answer has to be there; 30 when left out. A request without a whole answer by then counts as unanswered. */
                maxAnswerSeconds?: number;
                /** @description Longest body of an answer that is read; 16 MiB when left out. What is longer is no answer. */
                maxAnswerBytes?: number;
                /** @description After so long no further request is sent but those that clean up, which get a tenth of it more; 14,400 (four hours) when left out. What was judged before stands, and the run counts as interrupted. */
                maxRunSeconds?: number;
            };
        };
        /** @enum {string} */
        Verdict: "pass" | "fail" | "skipped" | "blocked" | "observed" | "error";
        RecordedRequest: {
            method: string;
            url: string;
            headers: {
                [key: string]: string;
            };
            /** @description Text as it was sent; of a form, what was in it. */
            body?: string;
            /** @description The file that was sent in a form, instead of the body. */
            file?: {
                part: string;
                name: string;
                mediaType: string;
                /** @description In bytes. */
                size: number;
                /** @description Its content, where it is small. */
                base64?: string;
            };
        };
        RecordedResponse: {
            status: number;
            headers: {
                [key: string]: string;
            };
            /** @description Of a long one the beginning; a text then ends with a note in brackets. */
            body?: string;
            /**
             * @description How `body` stands for bytes that are no text; left out for texts.
             * @enum {string}
             */
            encoding?: "base64";
            /** @description Bytes of the body, where the record holds its beginning only. */
            size?: number;
            durationMs?: number;
        };
        RecordedExchange: {
            request: components["schemas"]["RecordedRequest"];
            response?: components["schemas"]["RecordedResponse"];
            operation?: string;
            /** @description When the request was sent, in milliseconds on a clock of the run; only the distance to other exchanges of the same run says anything. */
            sentMs?: number;
        };
        Failure: {
            message: string;
            /** @description The smallest failing input, as JSON, or what happened in words. */
            counterexample?: string;
            /** @description Programs that repeat the failing calls without the suite. */
            scripts?: {
                /** @enum {string} */
                language: "bash" | "typescript";
                text: string;
            }[];
            /** @description The calls of clients that were at work at once, in the order in which they were sent; left out where there was one client. Reports before this member existed hold the drawing in `counterexample` only. */
            timeline?: components["schemas"]["TimedCall"][];
            /** @description Seed of the run. */
            seed?: number;
            /** @description Where the failing input stands in what the seed generates, for `--path`; left out where nothing is generated. */
            path?: string;
            /** @description Command line that reproduces the failure in a single case. */
            replay: string;
            exchanges: components["schemas"]["RecordedExchange"][];
        };
        TimedCall: {
            /** @description Who called, e.g. client 1. */
            client: string;
            /** @description What was called, e.g. create product A. */
            label: string;
            /** @description What came back, e.g. 201. */
            answer: string;
            /** @description When the request was sent */
            calledMs: number;
            /** @description When its answer was there, on the same scale. */
            returnedMs: number;
        };
        RuleResult: {
            id: string;
            level: components["schemas"]["Level"];
            statement: string;
            source: string;
            operations: string[];
            verdict: components["schemas"]["Verdict"];
            reason?: string;
            /** @description For a blocked rule, the rule that judges what went wrong before, where there is one. */
            waitsFor?: string;
            /** @description Inputs that were judged; 1 where nothing is generated. */
            cases: number;
            /** @description Generated inputs that say nothing: thrown away before they were tried, or impossible to judge. Left out where nothing is generated. */
            discarded?: number;
            requests: number;
            /** @description Those of the requests that may change something. */
            writes?: number;
            durationMs: number;
            failure?: components["schemas"]["Failure"];
            /** @description Of a failed rule that the baseline tolerates. It failed all the same. */
            tolerated?: {
                reason: string;
                /**
                 * Format: date
                 * @description The last day (UTC) on which it is tolerated.
                 */
                until: string;
            };
        };
        Summary: {
            pass: number;
            fail: number;
            skipped: number;
            blocked: number;
            observed: number;
            error: number;
            /** @description How many of the failed rules a baseline tolerates. Left out without a baseline. */
            tolerated?: number;
        };
        /** @description Failures that are known and tolerated for a while (`--baseline`). */
        BaselineFile: components["schemas"]["BaselineEntry"][];
        BaselineEntry: {
            /** @description Id of a must or should rule. */
            rule: string;
            /** @description Why the failure is tolerated. */
            reason: string;
            /**
             * Format: date
             * @description The last day (UTC) on which it is tolerated.
             */
            until: string;
        };
        /** @description What a run made of one entry of the baseline. */
        BaselineFinding: {
            rule: string;
            reason: string;
            /** Format: date */
            until: string;
            /** @description Where the entry begins in the file. */
            line: number;
            /**
             * @description tolerated - the rule failed; expired - it failed after the last day, and counts; fixed - it was judged and did not fail, so the entry has to go; unjudged - the run did not judge it.
             * @enum {string}
             */
            state: "tolerated" | "expired" | "fixed" | "unjudged";
        };
        Report: {
            /**
             * @description Counts the forms of this document that older readers would misread; left out by reports before it was counted, which are of the first. A member that may be ignored is no new form.
             * @enum {integer}
             */
            format?: 1;
            tool: {
                name: string;
                version: string;
            };
            api: string;
            /** @description What the contract calls the API. */
            title?: string;
            target: components["schemas"]["EffectiveTarget"];
            seed: number;
            /** @description Stands in every name and key the run created. */
            runMark: string;
            /** Format: date-time */
            startedAt: string;
            durationMs: number;
            requests: {
                total: number;
                /** @description Requests other than GET, clean-up included. */
                writes: number;
                /** @description Answers that no rule asked for, after which the run waited and sent the request again. */
                waitedOut: {
                    /** @description Status 429. */
                    rateLimited: number;
                    /** @description Status 5xx. */
                    unavailable: number;
                };
            };
            /** @description What was generated for all rules together. */
            inputs: {
                /** @description The cases of the rules that generate their inputs. */
                judged: number;
                /** @description Those that say nothing, as each rule tells. */
                discarded: number;
            };
            summary: components["schemas"]["Summary"];
            rules: components["schemas"]["RuleResult"][];
            /** @description Whether the run was ended before every rule had its turn. */
            interrupted?: boolean;
            /** @description What the run created and could not remove again. */
            leftovers: string[];
            /** @description What the target was judged by. */
            contract?: {
                /** @description The contract's `info.version`. */
                version: string;
                /** @description Rules that there are for the API, selected or not. */
                rules: number;
            };
            /**
             * @description The lowest level at which a failed rule makes the run fail; must when left out.
             * @enum {string}
             */
            failOn?: "must" | "should";
            /** @description Left out where no baseline was given. */
            baseline?: {
                file: string;
                entries: components["schemas"]["BaselineFinding"][];
            };
        };
        /** @description The target as it was used, without secrets. */
        EffectiveTarget: {
            baseUrl: string;
            credentials: string[];
            control?: string;
            headers?: {
                [key: string]: string;
            };
            operations?: string[];
            limits: {
                maxWrites?: number;
                requestsPerSecond?: number;
                allowCharges?: boolean;
                readOnly?: boolean;
                maxAnswerSeconds?: number;
                maxAnswerBytes?: number;
                maxRunSeconds?: number;
            };
        };
        /** @description A schema of the 2020-12 dialect as it stands in a contract; references point at `<api>#/$defs/<Name>`. */
        JsonSchema: {
            [key: string]: unknown;
        };
        /** @description A contract in the form that code reads, made by scripts/generate: references to parameters, headers and responses resolved, references between schemas kept. */
        Contract: {
            api: string;
            title: string;
            version: string;
            servers: string[];
            /** @description Path prefix up to the version segment, e.g. /api/v1; may be empty. */
            basePath: string;
            operations: components["schemas"]["ContractOperation"][];
            schemas: {
                [key: string]: components["schemas"]["JsonSchema"];
            };
            policies: components["schemas"]["Policies"];
        };
        ContractOperation: {
            id: string;
            method: string;
            path: string;
            summary: string;
            source: string;
            parameters: components["schemas"]["ContractParameter"][];
            requestBody?: {
                required: boolean;
                /** @description Left out where it is application/json. */
                mediaType?: string;
                schema: components["schemas"]["JsonSchema"];
            };
            responses: {
                [key: string]: components["schemas"]["ContractResponse"];
            };
            /** @description Alternatives; each lists the schemes with the scopes or permissions it asks for. */
            security: {
                [key: string]: string[];
            }[];
        };
        ContractParameter: {
            name: string;
            /** @enum {string} */
            in: "path" | "query" | "header";
            required: boolean;
            schema: components["schemas"]["JsonSchema"];
        };
        ContractResponse: {
            description: string;
            /** @description The first that is documented, of which the examples are. */
            mediaType?: string;
            schema?: components["schemas"]["JsonSchema"];
            /** @description Further ones, of bodies that are no JSON. Left out where there are none. */
            otherMediaTypes?: string[];
            headers: {
                [key: string]: {
                    required: boolean;
                    schema: components["schemas"]["JsonSchema"];
                };
            };
        };
        /** @description The example answers of a contract by operation id and status, made by scripts/generate: references resolved. */
        ContractExamples: {
            [key: string]: {
                [key: string]: components["schemas"]["ResponseExamples"];
            };
        };
        ResponseExamples: {
            /** @description Every required header, and the others that the contract gives a value. */
            headers: {
                [key: string]: string;
            };
            /** @description In the order of the contract, the first being the default; none where the answer has no body. */
            bodies: {
                name: string;
                /** @description The body as JSON. */
                value: unknown;
            }[];
        };
        SnapshotContent: {
            startedAt: components["schemas"]["SavedTime"];
            stores: components["schemas"]["SavedStores"];
            apis: {
                [key: string]: components["schemas"]["SavedApi"];
            };
        };
        SavedApi: {
            /** @description Version of the contract whose state this is. */
            contract: string;
            stores: components["schemas"]["SavedStores"];
        };
        /** @description By name, each in a form of its own. */
        SavedStores: {
            [key: string]: unknown;
        };
        /** @description Milliseconds since the epoch, within what a Date can hold. */
        SavedTime: number;
        SavedClock: {
            now: components["schemas"]["SavedTime"];
            frozen: boolean;
        };
        /** @description State of the generator. */
        SavedRandom: number[];
        SavedFaults: {
            /** @description Faults that were ever added, those removed included. */
            added: number;
            faults: unknown[];
            random: components["schemas"]["SavedRandom"];
        };
        SavedTenants: {
            tenants: {
                id: string;
                name: string;
                plan: string | null;
                entitlements: {
                    [key: string]: number;
                };
                subscription: string;
            }[];
            /** @description Without their tokens, which belong to a sandbox and not to its state. */
            credentials: {
                id: string;
                tenant: string;
                grants: string[] | "all";
                revoked?: boolean;
                expiresAt?: components["schemas"]["SavedTime"];
            }[];
        };
        /** @description By the id of the rate-limit policy. */
        SavedBudgets: {
            [key: string]: {
                tenant: string;
                /** @description UTC calendar day. */
                day: string;
                used: number;
            }[];
        };
        /** @description By the id of the rate-limit policy. */
        SavedWindows: {
            [key: string]: {
                /** @description In milliseconds. */
                length: number;
                /** @description Times of the calls of each caller. */
                calls: {
                    [key: string]: components["schemas"]["SavedTime"][];
                };
                refusalsInARow: {
                    [key: string]: number;
                };
            };
        };
        /** @description Idempotency keys with their answers, the oldest first. */
        SavedLedger: {
            scope: string;
            fingerprint: string;
            firstSeen: components["schemas"]["SavedTime"];
            since: components["schemas"]["SavedTime"];
            reply: {
                status: number;
                headers: {
                    [key: string]: string;
                };
                /** @description Any JSON value. */
                body?: unknown;
            };
        }[];
        SavedTable: {
            rows: components["schemas"]["SavedRow"][];
            /** @description Owner of each row that was deleted, by the id of the row. */
            deleted: {
                [key: string]: string;
            };
            /** @description Who holds which value, by the id of the uniqueness policy. */
            holders: {
                [key: string]: {
                    /** @description The value as the constraint compares it. */
                    key: string;
                    /** @description The row. */
                    id: string;
                    tenant: string;
                    /** @description Whether the row is gone and its value blocked. */
                    deleted: boolean;
                }[];
            };
        };
        SavedRow: {
            id: string;
            tenant: string;
            createdAt: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Policies = components['schemas']['Policies'];
export type Answer = components['schemas']['Answer'];
export type BodyPolicy = components['schemas']['BodyPolicy'];
export type AuthenticationPolicy = components['schemas']['AuthenticationPolicy'];
export type VersionPolicy = components['schemas']['VersionPolicy'];
export type CorsPolicy = components['schemas']['CorsPolicy'];
export type SubscriptionPolicy = components['schemas']['SubscriptionPolicy'];
export type IdempotencyPolicy = components['schemas']['IdempotencyPolicy'];
export type RateLimitPolicy = components['schemas']['RateLimitPolicy'];
export type QuotaPolicy = components['schemas']['QuotaPolicy'];
export type UploadPolicy = components['schemas']['UploadPolicy'];
export type UniquenessPolicy = components['schemas']['UniquenessPolicy'];
export type RuleFile = components['schemas']['RuleFile'];
export type Rule = components['schemas']['Rule'];
export type Level = components['schemas']['Level'];
export type Capability = components['schemas']['Capability'];
export type Credential = components['schemas']['Credential'];
export type Target = components['schemas']['Target'];
export type Verdict = components['schemas']['Verdict'];
export type RecordedRequest = components['schemas']['RecordedRequest'];
export type RecordedResponse = components['schemas']['RecordedResponse'];
export type RecordedExchange = components['schemas']['RecordedExchange'];
export type Failure = components['schemas']['Failure'];
export type TimedCall = components['schemas']['TimedCall'];
export type RuleResult = components['schemas']['RuleResult'];
export type Summary = components['schemas']['Summary'];
export type BaselineFile = components['schemas']['BaselineFile'];
export type BaselineEntry = components['schemas']['BaselineEntry'];
export type BaselineFinding = components['schemas']['BaselineFinding'];
export type Report = components['schemas']['Report'];
export type EffectiveTarget = components['schemas']['EffectiveTarget'];
export type JsonSchema = components['schemas']['JsonSchema'];
export type Contract = components['schemas']['Contract'];
export type ContractOperation = components['schemas']['ContractOperation'];
export type ContractParameter = components['schemas']['ContractParameter'];
export type ContractResponse = components['schemas']['ContractResponse'];
export type ContractExamples = components['schemas']['ContractExamples'];
export type ResponseExamples = components['schemas']['ResponseExamples'];
export type SnapshotContent = components['schemas']['SnapshotContent'];
export type SavedApi = components['schemas']['SavedApi'];
export type SavedStores = components['schemas']['SavedStores'];
export type SavedTime = components['schemas']['SavedTime'];
export type SavedClock = components['schemas']['SavedClock'];
export type SavedRandom = components['schemas']['SavedRandom'];
export type SavedFaults = components['schemas']['SavedFaults'];
export type SavedTenants = components['schemas']['SavedTenants'];
export type SavedBudgets = components['schemas']['SavedBudgets'];
export type SavedWindows = components['schemas']['SavedWindows'];
export type SavedLedger = components['schemas']['SavedLedger'];
export type SavedTable = components['schemas']['SavedTable'];
export type SavedRow = components['schemas']['SavedRow'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

/** The same documents as JSON Schemas, for validating files; a reference reads `formats#/$defs/<Name>`. */
export const formatSchemas: Record<string, JsonSchema> = {
  "Policies": {
    "description": "The `x-policies` member of a contract: behaviour that OpenAPI cannot express. Mock, suite and documentation all read it; no number or name from it is written a second time in code.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "order",
      "body",
      "unknownParameters",
      "authentication",
      "idempotency",
      "rateLimits",
      "quotas",
      "uniqueness",
      "mockDefaults"
    ],
    "properties": {
      "order": {
        "description": "Policies in the order in which a request passes them, outermost first.",
        "type": "array",
        "minItems": 1,
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "policy",
            "because"
          ],
          "properties": {
            "policy": {
              "type": "string",
              "enum": [
                "rateLimit",
                "authentication",
                "subscription",
                "version",
                "authorization",
                "idempotency",
                "validation"
              ]
            },
            "because": {
              "type": "string",
              "minLength": 10
            }
          }
        }
      },
      "body": {
        "$ref": "formats#/$defs/BodyPolicy"
      },
      "unknownParameters": {
        "description": "What becomes of a query parameter that the operation does not declare.",
        "type": "string",
        "enum": [
          "refused",
          "ignored"
        ]
      },
      "headerAliases": {
        "description": "Other names of request headers, e.g. from before or after a renaming, with the documented name that each is read as where that one is absent.",
        "type": "object",
        "additionalProperties": {
          "type": "string"
        }
      },
      "authentication": {
        "$ref": "formats#/$defs/AuthenticationPolicy"
      },
      "version": {
        "$ref": "formats#/$defs/VersionPolicy"
      },
      "subscription": {
        "$ref": "formats#/$defs/SubscriptionPolicy"
      },
      "cors": {
        "$ref": "formats#/$defs/CorsPolicy"
      },
      "idempotency": {
        "$ref": "formats#/$defs/IdempotencyPolicy"
      },
      "rateLimits": {
        "type": "array",
        "items": {
          "$ref": "formats#/$defs/RateLimitPolicy"
        }
      },
      "quotas": {
        "type": "array",
        "items": {
          "$ref": "formats#/$defs/QuotaPolicy"
        }
      },
      "uploads": {
        "type": "array",
        "items": {
          "$ref": "formats#/$defs/UploadPolicy"
        }
      },
      "uniqueness": {
        "type": "array",
        "items": {
          "$ref": "formats#/$defs/UniquenessPolicy"
        }
      },
      "mockDefaults": {
        "description": "Choices in this document that no source makes. The mock follows them; the suite never asserts them.",
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "at",
            "choice",
            "source"
          ],
          "properties": {
            "at": {
              "type": "string",
              "description": "JSON Pointer into this document or a plain name of the behaviour."
            },
            "choice": {
              "type": "string"
            },
            "source": {
              "type": "string",
              "description": "Row of the facts that calls it unknown."
            }
          }
        }
      }
    }
  },
  "Answer": {
    "description": "How the service refuses. `message` may hold `{placeholders}` that the refusing code fills in.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "status"
    ],
    "properties": {
      "status": {
        "type": "integer",
        "minimum": 400,
        "maximum": 599
      },
      "code": {
        "type": "string"
      },
      "type": {
        "type": "string"
      },
      "param": {
        "type": "string"
      },
      "message": {
        "type": "string"
      },
      "transient": {
        "type": "boolean"
      }
    }
  },
  "BodyPolicy": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "maxBytes",
      "tooLarge"
    ],
    "properties": {
      "maxBytes": {
        "type": "integer",
        "minimum": 1,
        "description": "Bytes of the encoded request body."
      },
      "tooLarge": {
        "$ref": "formats#/$defs/Answer"
      }
    }
  },
  "AuthenticationPolicy": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "header",
      "schemes",
      "tokens",
      "refusals"
    ],
    "properties": {
      "header": {
        "type": "string"
      },
      "schemes": {
        "type": "array",
        "items": {
          "type": "string",
          "enum": [
            "bearer",
            "basic"
          ]
        }
      },
      "challenge": {
        "type": "string",
        "description": "Value of `WWW-Authenticate` on a 401; left out where none is documented."
      },
      "tokens": {
        "description": "Kinds of token, tried in order.",
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "kind",
            "pattern"
          ],
          "properties": {
            "kind": {
              "type": "string"
            },
            "pattern": {
              "type": "string",
              "description": "Regular expression a token of this kind matches."
            },
            "securityScheme": {
              "type": "string",
              "description": "Name of the scheme under components.securitySchemes."
            }
          }
        }
      },
      "refusals": {
        "description": "missing - no credentials; scheme - another scheme than the listed ones; noToken - a bearer without a token (as `scheme` when left out); malformed - matches no token pattern; unknown - well formed but not issued; expired; revoked; forbidden - lacks a scope or permission.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "missing",
          "scheme",
          "malformed",
          "unknown",
          "forbidden"
        ],
        "properties": {
          "missing": {
            "$ref": "formats#/$defs/Answer"
          },
          "scheme": {
            "$ref": "formats#/$defs/Answer"
          },
          "noToken": {
            "$ref": "formats#/$defs/Answer"
          },
          "malformed": {
            "$ref": "formats#/$defs/Answer"
          },
          "unknown": {
            "$ref": "formats#/$defs/Answer"
          },
          "expired": {
            "$ref": "formats#/$defs/Answer"
          },
          "revoked": {
            "$ref": "formats#/$defs/Answer"
          },
          "forbidden": {
            "$ref": "formats#/$defs/Answer"
          }
        }
      }
    }
  },
  "VersionPolicy": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "header",
      "supported",
      "latest",
      "missing",
      "unsupported"
    ],
    "properties": {
      "header": {
        "type": "string",
        "description": "Request header with the wanted version; echoed in the response."
      },
      "supported": {
        "type": "array",
        "minItems": 1,
        "items": {
          "type": "string"
        }
      },
      "latest": {
        "type": "string"
      },
      "missing": {
        "$ref": "formats#/$defs/Answer"
      },
      "unsupported": {
        "$ref": "formats#/$defs/Answer"
      }
    }
  },
  "CorsPolicy": {
    "description": "What web pages of other origins may do; left out where nothing is documented, and then they may not.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "methods",
      "exposedHeaders",
      "maxAgeSeconds"
    ],
    "properties": {
      "methods": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "exposedHeaders": {
        "description": "Response headers that a page may read.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "maxAgeSeconds": {
        "type": "integer",
        "minimum": 0,
        "description": "How long a browser may keep a preflight's answer."
      }
    }
  },
  "SubscriptionPolicy": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "blockedStates",
      "refusal"
    ],
    "properties": {
      "blockedStates": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "exceptOperations": {
        "description": "Operations that stay open to everybody.",
        "type": "array",
        "items": {
          "type": "string",
          "description": "operationId"
        }
      },
      "refusal": {
        "$ref": "formats#/$defs/Answer"
      }
    }
  },
  "IdempotencyPolicy": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "header",
      "methods",
      "keyMaxLength",
      "overlongKey",
      "window",
      "windowStarts",
      "scope",
      "fingerprint",
      "stores",
      "mismatch",
      "inFlight"
    ],
    "properties": {
      "header": {
        "type": "string"
      },
      "methods": {
        "type": "array",
        "items": {
          "type": "string",
          "enum": [
            "GET",
            "POST",
            "PUT",
            "PATCH",
            "DELETE"
          ]
        }
      },
      "exceptOperations": {
        "description": "Operations of these methods that ignore the header.",
        "type": "array",
        "items": {
          "type": "string",
          "description": "operationId"
        }
      },
      "keyMaxLength": {
        "type": "integer",
        "description": "Longest key the service documents",
        "in characters.": null
      },
      "overlongKey": {
        "type": "string",
        "enum": [
          "accepted",
          "refused"
        ]
      },
      "window": {
        "type": "string",
        "description": "ISO 8601 duration, e.g. PT24H."
      },
      "windowStarts": {
        "type": "string",
        "enum": [
          "firstRequest",
          "firstResponse"
        ]
      },
      "scope": {
        "description": "A key means one thing per combination of these.",
        "type": "array",
        "minItems": 1,
        "items": {
          "type": "string",
          "enum": [
            "tenant",
            "credential",
            "method",
            "route"
          ]
        }
      },
      "fingerprint": {
        "description": "What must be equal for a repeat to be a replay. `body` is compared as canonical JSON.",
        "type": "array",
        "minItems": 1,
        "items": {
          "type": "string",
          "enum": [
            "body",
            "query",
            "method",
            "path"
          ]
        }
      },
      "stores": {
        "description": "Which final statuses are kept under the key.",
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "only": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^[1-5](XX|\\d\\d)$"
            }
          },
          "except": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^[1-5](XX|\\d\\d)$"
            }
          }
        }
      },
      "storesHeaders": {
        "description": "Response headers that are kept and replayed with status and body.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "mismatch": {
        "$ref": "formats#/$defs/Answer"
      },
      "inFlight": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "answer"
        ],
        "properties": {
          "answer": {
            "type": "string",
            "enum": [
              "wait",
              "refuse"
            ]
          },
          "refusal": {
            "$ref": "formats#/$defs/Answer"
          },
          "lockExpires": {
            "type": "string",
            "description": "ISO 8601 duration after which an unfinished first request is given up."
          }
        }
      },
      "replayHeader": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "value"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "value": {
            "type": "string"
          }
        }
      }
    }
  },
  "RateLimitPolicy": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id",
      "window",
      "scope",
      "limit",
      "counts",
      "refusal"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Name of the counter, e.g. writes."
      },
      "window": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "utcDay",
              "sliding"
            ]
          },
          "duration": {
            "type": "string",
            "description": "ISO 8601 duration of a sliding window."
          }
        }
      },
      "scope": {
        "type": "string",
        "enum": [
          "tenant",
          "clientAddress"
        ]
      },
      "limit": {
        "description": "A fixed number, or the name of a plan entitlement (absent on a plan = no limit).",
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "fixed": {
            "type": "integer",
            "minimum": 1
          },
          "plan": {
            "type": "string"
          }
        }
      },
      "counts": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "outcome"
        ],
        "properties": {
          "methods": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "exceptOperations": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "perItem": {
            "description": "Operations that count once for each item of a list in their body, by operationId, each with the JSON Pointer of that list.",
            "type": "object",
            "additionalProperties": {
              "type": "string"
            }
          },
          "outcome": {
            "description": "success - only calls that end in 2xx stay counted; every - each admitted call counts.",
            "type": "string",
            "enum": [
              "success",
              "every"
            ]
          }
        }
      },
      "headers": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "limit",
          "remaining",
          "reset"
        ],
        "properties": {
          "limit": {
            "type": "string"
          },
          "remaining": {
            "type": "string"
          },
          "reset": {
            "type": "string"
          }
        }
      },
      "retryAfter": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "untilReset",
              "growing"
            ]
          },
          "first": {
            "type": "string",
            "description": "ISO 8601 duration of the first wait."
          },
          "factor": {
            "type": "number"
          },
          "longest": {
            "type": "string"
          },
          "jitter": {
            "type": "number",
            "description": "Share of the wait by which it may vary in either direction."
          }
        }
      },
      "refusal": {
        "$ref": "formats#/$defs/Answer"
      }
    }
  },
  "QuotaPolicy": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id",
      "scope",
      "limit",
      "consumedBy",
      "freedBy",
      "refusal"
    ],
    "properties": {
      "id": {
        "type": "string"
      },
      "scope": {
        "type": "string",
        "enum": [
          "tenant"
        ]
      },
      "limit": {
        "type": "string",
        "description": "Name of the plan entitlement."
      },
      "consumedBy": {
        "type": "array",
        "items": {
          "type": "string",
          "description": "operationId"
        }
      },
      "freedBy": {
        "type": "array",
        "items": {
          "type": "string",
          "description": "operationId"
        }
      },
      "overage": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "confirmWith",
          "price"
        ],
        "properties": {
          "confirmWith": {
            "type": "string",
            "description": "JSON Pointer of the boolean body member that accepts the charge."
          },
          "price": {
            "type": "string",
            "description": "Name of the plan entitlement that holds the price, in cents."
          }
        }
      },
      "refusal": {
        "$ref": "formats#/$defs/Answer"
      },
      "refusalWithoutOverage": {
        "$ref": "formats#/$defs/Answer"
      }
    }
  },
  "UploadPolicy": {
    "description": "What an operation that takes a file in a form (multipart/form-data) lets through.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "operation",
      "part",
      "maxBytes",
      "tooLarge",
      "mediaTypes",
      "otherType",
      "most",
      "full"
    ],
    "properties": {
      "operation": {
        "type": "string",
        "description": "operationId"
      },
      "part": {
        "type": "string",
        "description": "Name of the part that holds the file."
      },
      "maxBytes": {
        "type": "integer",
        "minimum": 1,
        "description": "Bytes of the largest file."
      },
      "tooLarge": {
        "$ref": "formats#/$defs/Answer"
      },
      "mediaTypes": {
        "type": "array",
        "minItems": 1,
        "items": {
          "type": "string"
        }
      },
      "otherType": {
        "$ref": "formats#/$defs/Answer"
      },
      "most": {
        "type": "integer",
        "minimum": 1,
        "description": "Files that a row may have."
      },
      "full": {
        "$ref": "formats#/$defs/Answer"
      }
    }
  },
  "UniquenessPolicy": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id",
      "resource",
      "takenBy",
      "fields",
      "scope",
      "kind",
      "compare",
      "conflict"
    ],
    "properties": {
      "id": {
        "type": "string"
      },
      "resource": {
        "type": "string"
      },
      "takenBy": {
        "description": "Operations by which a row can come to hold a value.",
        "type": "array",
        "minItems": 1,
        "items": {
          "type": "string"
        }
      },
      "fields": {
        "description": "JSON Pointers into the stored resource.",
        "type": "array",
        "minItems": 1,
        "items": {
          "type": "string"
        }
      },
      "scope": {
        "type": "string",
        "enum": [
          "tenant",
          "tenantAndPlatform",
          "everyone",
          "parent"
        ]
      },
      "kind": {
        "description": "value - at most one row may hold it; claim - the first tenant to use it keeps it for its own rows.",
        "type": "string",
        "enum": [
          "value",
          "claim"
        ]
      },
      "compare": {
        "type": "string",
        "enum": [
          "exact",
          "caseAndAccentInsensitive"
        ]
      },
      "deletedRows": {
        "description": "Whether a deleted row still blocks its value.",
        "type": "string",
        "enum": [
          "free",
          "block"
        ]
      },
      "conflict": {
        "$ref": "formats#/$defs/Answer"
      },
      "conflictWithDeleted": {
        "$ref": "formats#/$defs/Answer"
      }
    }
  },
  "RuleFile": {
    "type": "array",
    "minItems": 1,
    "items": {
      "$ref": "formats#/$defs/Rule"
    }
  },
  "Rule": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id",
      "level",
      "statement",
      "source",
      "operations",
      "needs",
      "cost"
    ],
    "properties": {
      "id": {
        "type": "string",
        "pattern": "^[a-z]+\\.[a-z-]+\\.[a-z0-9-]+$"
      },
      "level": {
        "$ref": "formats#/$defs/Level"
      },
      "statement": {
        "type": "string",
        "minLength": 15
      },
      "source": {
        "type": "string",
        "minLength": 4
      },
      "operations": {
        "type": "array",
        "minItems": 1,
        "items": {
          "type": "string"
        }
      },
      "needs": {
        "type": "array",
        "items": {
          "$ref": "formats#/$defs/Capability"
        }
      },
      "cost": {
        "description": "Upper estimate of what one case adds to a run with limited writes in which nothing was judged before but the creation that everything builds on: set-up and clean-up included.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "writes",
          "charges"
        ],
        "properties": {
          "writes": {
            "type": "integer",
            "minimum": 0
          },
          "charges": {
            "type": "integer",
            "minimum": 0
          }
        }
      }
    }
  },
  "Level": {
    "type": "string",
    "enum": [
      "must",
      "should",
      "observe"
    ]
  },
  "Capability": {
    "description": "What a rule asks of a target beyond a primary credential: another credential, the control protocol's clock, leave to send faster than the documented limit (burst), or leave to confirm a charge (charges).",
    "type": "string",
    "enum": [
      "otherTenant",
      "readOnly",
      "revoked",
      "expired",
      "pastDue",
      "quotaExhausted",
      "nearQuota",
      "writesExhausted",
      "nearWriteLimit",
      "control.clock",
      "burst",
      "charges"
    ]
  },
  "Credential": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "token"
    ],
    "properties": {
      "token": {
        "type": "string",
        "minLength": 1
      },
      "slotsLeft": {
        "type": "integer",
        "minimum": 0
      },
      "writesLeft": {
        "type": "integer",
        "minimum": 0
      }
    }
  },
  "Target": {
    "description": "Anything that answers HTTP, described in one small file.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "api",
      "baseUrl",
      "credentials"
    ],
    "properties": {
      "api": {
        "type": "string"
      },
      "baseUrl": {
        "type": "string",
        "format": "uri",
        "pattern": "^https?://"
      },
      "credentials": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "primary"
        ],
        "properties": {
          "primary": {
            "$ref": "formats#/$defs/Credential"
          },
          "otherTenant": {
            "$ref": "formats#/$defs/Credential"
          },
          "readOnly": {
            "$ref": "formats#/$defs/Credential"
          },
          "revoked": {
            "$ref": "formats#/$defs/Credential"
          },
          "expired": {
            "$ref": "formats#/$defs/Credential"
          },
          "pastDue": {
            "$ref": "formats#/$defs/Credential"
          },
          "quotaExhausted": {
            "$ref": "formats#/$defs/Credential"
          },
          "nearQuota": {
            "$ref": "formats#/$defs/Credential"
          },
          "writesExhausted": {
            "$ref": "formats#/$defs/Credential"
          },
          "nearWriteLimit": {
            "$ref": "formats#/$defs/Credential"
          }
        }
      },
      "headers": {
        "type": "object",
        "additionalProperties": {
          "type": "string"
        }
      },
      "operations": {
        "type": "array",
        "minItems": 1,
        "items": {
          "type": "string"
        }
      },
      "control": {
        "description": "Root of the control protocol (spec/control), where the target offers it.",
        "type": "string",
        "format": "uri",
        "pattern": "^https?://"
      },
      "controlToken": {
        "type": "string",
        "description": "Token that the control protocol asks for."
      },
      "sandbox": {
        "description": "The control protocol's name for this target. When left out, a run makes a sandbox of its own where the control protocol offers that, and takes the `default` one where it does not.",
        "type": "string"
      },
      "limits": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "maxWrites": {
            "type": "integer",
            "minimum": 1,
            "description": "Writes that a run spends at most, clean-up included. Rules are then ordered by value per write and share what they only look at."
          },
          "requestsPerSecond": {
            "type": "number",
            "exclusiveMinimum": 0
          },
          "allowCharges": {
            "type": "boolean"
          },
          "readOnly": {
            "type": "boolean",
            "description": "Nothing but GET is sent; only the rules that need no write are judged."
          },
          "maxAnswerSeconds": {
            "type": "number",
            "exclusiveMinimum": 0,
            "maximum": 3600,
            "description": "Until the last byte of an answer has to be there; 30 when left out. A request without a whole answer by then counts as unanswered."
          },
          "maxAnswerBytes": {
            "type": "integer",
            "minimum": 1024,
            "maximum": 268435456,
            "description": "Longest body of an answer that is read; 16 MiB when left out. What is longer is no answer."
          },
          "maxRunSeconds": {
            "type": "number",
            "exclusiveMinimum": 0,
            "maximum": 604800,
            "description": "After so long no further request is sent but those that clean up, which get a tenth of it more; 14,400 (four hours) when left out. What was judged before stands, and the run counts as interrupted."
          }
        }
      }
    }
  },
  "Verdict": {
    "type": "string",
    "enum": [
      "pass",
      "fail",
      "skipped",
      "blocked",
      "observed",
      "error"
    ]
  },
  "RecordedRequest": {
    "type": "object",
    "required": [
      "method",
      "url",
      "headers"
    ],
    "properties": {
      "method": {
        "type": "string"
      },
      "url": {
        "type": "string"
      },
      "headers": {
        "type": "object",
        "additionalProperties": {
          "type": "string"
        }
      },
      "body": {
        "type": "string",
        "description": "Text as it was sent; of a form, what was in it."
      },
      "file": {
        "description": "The file that was sent in a form, instead of the body.",
        "type": "object",
        "required": [
          "part",
          "name",
          "mediaType",
          "size"
        ],
        "properties": {
          "part": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "mediaType": {
            "type": "string"
          },
          "size": {
            "type": "integer",
            "minimum": 0,
            "description": "In bytes."
          },
          "base64": {
            "type": "string",
            "description": "Its content, where it is small."
          }
        }
      }
    }
  },
  "RecordedResponse": {
    "type": "object",
    "required": [
      "status",
      "headers"
    ],
    "properties": {
      "status": {
        "type": "integer"
      },
      "headers": {
        "type": "object",
        "additionalProperties": {
          "type": "string"
        }
      },
      "body": {
        "type": "string",
        "description": "Of a long one the beginning; a text then ends with a note in brackets."
      },
      "encoding": {
        "type": "string",
        "enum": [
          "base64"
        ],
        "description": "How `body` stands for bytes that are no text; left out for texts."
      },
      "size": {
        "type": "integer",
        "description": "Bytes of the body, where the record holds its beginning only."
      },
      "durationMs": {
        "type": "number"
      }
    }
  },
  "RecordedExchange": {
    "type": "object",
    "required": [
      "request"
    ],
    "properties": {
      "request": {
        "$ref": "formats#/$defs/RecordedRequest"
      },
      "response": {
        "$ref": "formats#/$defs/RecordedResponse"
      },
      "operation": {
        "type": "string"
      },
      "sentMs": {
        "type": "number",
        "description": "When the request was sent, in milliseconds on a clock of the run; only the distance to other exchanges of the same run says anything."
      }
    }
  },
  "Failure": {
    "type": "object",
    "required": [
      "message",
      "replay",
      "exchanges"
    ],
    "properties": {
      "message": {
        "type": "string"
      },
      "counterexample": {
        "type": "string",
        "description": "The smallest failing input, as JSON, or what happened in words."
      },
      "scripts": {
        "description": "Programs that repeat the failing calls without the suite.",
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "language",
            "text"
          ],
          "properties": {
            "language": {
              "type": "string",
              "enum": [
                "bash",
                "typescript"
              ]
            },
            "text": {
              "type": "string"
            }
          }
        }
      },
      "timeline": {
        "description": "The calls of clients that were at work at once, in the order in which they were sent; left out where there was one client. Reports before this member existed hold the drawing in `counterexample` only.",
        "type": "array",
        "items": {
          "$ref": "formats#/$defs/TimedCall"
        }
      },
      "seed": {
        "type": "integer",
        "description": "Seed of the run."
      },
      "path": {
        "type": "string",
        "description": "Where the failing input stands in what the seed generates, for `--path`; left out where nothing is generated."
      },
      "replay": {
        "type": "string",
        "description": "Command line that reproduces the failure in a single case."
      },
      "exchanges": {
        "type": "array",
        "items": {
          "$ref": "formats#/$defs/RecordedExchange"
        }
      }
    }
  },
  "TimedCall": {
    "type": "object",
    "required": [
      "client",
      "label",
      "answer",
      "calledMs",
      "returnedMs"
    ],
    "properties": {
      "client": {
        "type": "string",
        "description": "Who called, e.g. client 1."
      },
      "label": {
        "type": "string",
        "description": "What was called, e.g. create product A."
      },
      "answer": {
        "type": "string",
        "description": "What came back, e.g. 201."
      },
      "calledMs": {
        "type": "number",
        "description": "When the request was sent",
        "in milliseconds after the first one.": null
      },
      "returnedMs": {
        "type": "number",
        "description": "When its answer was there, on the same scale."
      }
    }
  },
  "RuleResult": {
    "type": "object",
    "required": [
      "id",
      "level",
      "statement",
      "source",
      "operations",
      "verdict",
      "cases",
      "requests",
      "durationMs"
    ],
    "properties": {
      "id": {
        "type": "string"
      },
      "level": {
        "$ref": "formats#/$defs/Level"
      },
      "statement": {
        "type": "string"
      },
      "source": {
        "type": "string"
      },
      "operations": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "verdict": {
        "$ref": "formats#/$defs/Verdict"
      },
      "reason": {
        "type": "string"
      },
      "waitsFor": {
        "type": "string",
        "description": "For a blocked rule, the rule that judges what went wrong before, where there is one."
      },
      "cases": {
        "type": "integer",
        "description": "Inputs that were judged; 1 where nothing is generated."
      },
      "discarded": {
        "type": "integer",
        "description": "Generated inputs that say nothing: thrown away before they were tried, or impossible to judge. Left out where nothing is generated."
      },
      "requests": {
        "type": "integer"
      },
      "writes": {
        "type": "integer",
        "description": "Those of the requests that may change something."
      },
      "durationMs": {
        "type": "number"
      },
      "failure": {
        "$ref": "formats#/$defs/Failure"
      },
      "tolerated": {
        "description": "Of a failed rule that the baseline tolerates. It failed all the same.",
        "type": "object",
        "required": [
          "reason",
          "until"
        ],
        "properties": {
          "reason": {
            "type": "string"
          },
          "until": {
            "type": "string",
            "format": "date",
            "description": "The last day (UTC) on which it is tolerated."
          }
        }
      }
    }
  },
  "Summary": {
    "type": "object",
    "required": [
      "pass",
      "fail",
      "skipped",
      "blocked",
      "observed",
      "error"
    ],
    "properties": {
      "pass": {
        "type": "integer"
      },
      "fail": {
        "type": "integer"
      },
      "skipped": {
        "type": "integer"
      },
      "blocked": {
        "type": "integer"
      },
      "observed": {
        "type": "integer"
      },
      "error": {
        "type": "integer"
      },
      "tolerated": {
        "type": "integer",
        "description": "How many of the failed rules a baseline tolerates. Left out without a baseline."
      }
    }
  },
  "BaselineFile": {
    "description": "Failures that are known and tolerated for a while (`--baseline`).",
    "type": "array",
    "items": {
      "$ref": "formats#/$defs/BaselineEntry"
    }
  },
  "BaselineEntry": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "rule",
      "reason",
      "until"
    ],
    "properties": {
      "rule": {
        "type": "string",
        "description": "Id of a must or should rule."
      },
      "reason": {
        "type": "string",
        "minLength": 1,
        "pattern": "\\S",
        "description": "Why the failure is tolerated."
      },
      "until": {
        "type": "string",
        "format": "date",
        "description": "The last day (UTC) on which it is tolerated."
      }
    }
  },
  "BaselineFinding": {
    "description": "What a run made of one entry of the baseline.",
    "type": "object",
    "required": [
      "rule",
      "reason",
      "until",
      "line",
      "state"
    ],
    "properties": {
      "rule": {
        "type": "string"
      },
      "reason": {
        "type": "string"
      },
      "until": {
        "type": "string",
        "format": "date"
      },
      "line": {
        "type": "integer",
        "description": "Where the entry begins in the file."
      },
      "state": {
        "description": "tolerated - the rule failed; expired - it failed after the last day, and counts; fixed - it was judged and did not fail, so the entry has to go; unjudged - the run did not judge it.",
        "type": "string",
        "enum": [
          "tolerated",
          "expired",
          "fixed",
          "unjudged"
        ]
      }
    }
  },
  "Report": {
    "type": "object",
    "required": [
      "tool",
      "api",
      "target",
      "seed",
      "runMark",
      "startedAt",
      "durationMs",
      "requests",
      "inputs",
      "summary",
      "rules",
      "leftovers"
    ],
    "properties": {
      "format": {
        "description": "Counts the forms of this document that older readers would misread; left out by reports before it was counted, which are of the first. A member that may be ignored is no new form.",
        "type": "integer",
        "enum": [
          1
        ]
      },
      "tool": {
        "type": "object",
        "required": [
          "name",
          "version"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "version": {
            "type": "string"
          }
        }
      },
      "api": {
        "type": "string"
      },
      "title": {
        "type": "string",
        "description": "What the contract calls the API."
      },
      "target": {
        "$ref": "formats#/$defs/EffectiveTarget"
      },
      "seed": {
        "type": "integer"
      },
      "runMark": {
        "type": "string",
        "description": "Stands in every name and key the run created."
      },
      "startedAt": {
        "type": "string",
        "format": "date-time"
      },
      "durationMs": {
        "type": "number"
      },
      "requests": {
        "type": "object",
        "required": [
          "total",
          "writes",
          "waitedOut"
        ],
        "properties": {
          "total": {
            "type": "integer"
          },
          "writes": {
            "type": "integer",
            "description": "Requests other than GET, clean-up included."
          },
          "waitedOut": {
            "description": "Answers that no rule asked for, after which the run waited and sent the request again.",
            "type": "object",
            "required": [
              "rateLimited",
              "unavailable"
            ],
            "properties": {
              "rateLimited": {
                "type": "integer",
                "description": "Status 429."
              },
              "unavailable": {
                "type": "integer",
                "description": "Status 5xx."
              }
            }
          }
        }
      },
      "inputs": {
        "description": "What was generated for all rules together.",
        "type": "object",
        "required": [
          "judged",
          "discarded"
        ],
        "properties": {
          "judged": {
            "type": "integer",
            "description": "The cases of the rules that generate their inputs."
          },
          "discarded": {
            "type": "integer",
            "description": "Those that say nothing, as each rule tells."
          }
        }
      },
      "summary": {
        "$ref": "formats#/$defs/Summary"
      },
      "rules": {
        "type": "array",
        "items": {
          "$ref": "formats#/$defs/RuleResult"
        }
      },
      "interrupted": {
        "type": "boolean",
        "description": "Whether the run was ended before every rule had its turn."
      },
      "leftovers": {
        "description": "What the run created and could not remove again.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "contract": {
        "description": "What the target was judged by.",
        "type": "object",
        "required": [
          "version",
          "rules"
        ],
        "properties": {
          "version": {
            "type": "string",
            "description": "The contract's `info.version`."
          },
          "rules": {
            "type": "integer",
            "description": "Rules that there are for the API, selected or not."
          }
        }
      },
      "failOn": {
        "description": "The lowest level at which a failed rule makes the run fail; must when left out.",
        "type": "string",
        "enum": [
          "must",
          "should"
        ]
      },
      "baseline": {
        "description": "Left out where no baseline was given.",
        "type": "object",
        "required": [
          "file",
          "entries"
        ],
        "properties": {
          "file": {
            "type": "string"
          },
          "entries": {
            "type": "array",
            "items": {
              "$ref": "formats#/$defs/BaselineFinding"
            }
          }
        }
      }
    }
  },
  "EffectiveTarget": {
    "description": "The target as it was used, without secrets.",
    "type": "object",
    "required": [
      "baseUrl",
      "credentials",
      "limits"
    ],
    "properties": {
      "baseUrl": {
        "type": "string"
      },
      "credentials": {
        "type": "array",
        "items": {
          "type": "string",
          "description": "Names of the credentials that were given."
        }
      },
      "control": {
        "type": "string"
      },
      "headers": {
        "type": "object",
        "additionalProperties": {
          "type": "string"
        }
      },
      "operations": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "limits": {
        "type": "object",
        "properties": {
          "maxWrites": {
            "type": "integer"
          },
          "requestsPerSecond": {
            "type": "number"
          },
          "allowCharges": {
            "type": "boolean"
          },
          "readOnly": {
            "type": "boolean"
          },
          "maxAnswerSeconds": {
            "type": "number"
          },
          "maxAnswerBytes": {
            "type": "integer"
          },
          "maxRunSeconds": {
            "type": "number"
          }
        }
      }
    }
  },
  "JsonSchema": {
    "description": "A schema of the 2020-12 dialect as it stands in a contract; references point at `<api>#/$defs/<Name>`.",
    "type": "object",
    "additionalProperties": true
  },
  "Contract": {
    "description": "A contract in the form that code reads, made by scripts/generate: references to parameters, headers and responses resolved, references between schemas kept.",
    "type": "object",
    "required": [
      "api",
      "title",
      "version",
      "servers",
      "basePath",
      "operations",
      "schemas",
      "policies"
    ],
    "properties": {
      "api": {
        "type": "string"
      },
      "title": {
        "type": "string"
      },
      "version": {
        "type": "string"
      },
      "servers": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "basePath": {
        "type": "string",
        "description": "Path prefix up to the version segment, e.g. /api/v1; may be empty."
      },
      "operations": {
        "type": "array",
        "items": {
          "$ref": "formats#/$defs/ContractOperation"
        }
      },
      "schemas": {
        "type": "object",
        "additionalProperties": {
          "$ref": "formats#/$defs/JsonSchema"
        }
      },
      "policies": {
        "$ref": "formats#/$defs/Policies"
      }
    }
  },
  "ContractOperation": {
    "type": "object",
    "required": [
      "id",
      "method",
      "path",
      "summary",
      "source",
      "parameters",
      "responses",
      "security"
    ],
    "properties": {
      "id": {
        "type": "string"
      },
      "method": {
        "type": "string"
      },
      "path": {
        "type": "string"
      },
      "summary": {
        "type": "string"
      },
      "source": {
        "type": "string"
      },
      "parameters": {
        "type": "array",
        "items": {
          "$ref": "formats#/$defs/ContractParameter"
        }
      },
      "requestBody": {
        "type": "object",
        "required": [
          "required",
          "schema"
        ],
        "properties": {
          "required": {
            "type": "boolean"
          },
          "mediaType": {
            "type": "string",
            "description": "Left out where it is application/json."
          },
          "schema": {
            "$ref": "formats#/$defs/JsonSchema"
          }
        }
      },
      "responses": {
        "type": "object",
        "additionalProperties": {
          "$ref": "formats#/$defs/ContractResponse"
        }
      },
      "security": {
        "description": "Alternatives; each lists the schemes with the scopes or permissions it asks for.",
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      }
    }
  },
  "ContractParameter": {
    "type": "object",
    "required": [
      "name",
      "in",
      "required",
      "schema"
    ],
    "properties": {
      "name": {
        "type": "string"
      },
      "in": {
        "type": "string",
        "enum": [
          "path",
          "query",
          "header"
        ]
      },
      "required": {
        "type": "boolean"
      },
      "schema": {
        "$ref": "formats#/$defs/JsonSchema"
      }
    }
  },
  "ContractResponse": {
    "type": "object",
    "required": [
      "description",
      "headers"
    ],
    "properties": {
      "description": {
        "type": "string"
      },
      "mediaType": {
        "type": "string",
        "description": "The first that is documented, of which the examples are."
      },
      "schema": {
        "$ref": "formats#/$defs/JsonSchema"
      },
      "otherMediaTypes": {
        "description": "Further ones, of bodies that are no JSON. Left out where there are none.",
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "headers": {
        "type": "object",
        "additionalProperties": {
          "type": "object",
          "required": [
            "required",
            "schema"
          ],
          "properties": {
            "required": {
              "type": "boolean"
            },
            "schema": {
              "$ref": "formats#/$defs/JsonSchema"
            }
          }
        }
      }
    }
  },
  "ContractExamples": {
    "description": "The example answers of a contract by operation id and status, made by scripts/generate: references resolved.",
    "type": "object",
    "additionalProperties": {
      "type": "object",
      "additionalProperties": {
        "$ref": "formats#/$defs/ResponseExamples"
      }
    }
  },
  "ResponseExamples": {
    "type": "object",
    "required": [
      "headers",
      "bodies"
    ],
    "properties": {
      "headers": {
        "description": "Every required header, and the others that the contract gives a value.",
        "type": "object",
        "additionalProperties": {
          "type": "string"
        }
      },
      "bodies": {
        "description": "In the order of the contract, the first being the default; none where the answer has no body.",
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "name",
            "value"
          ],
          "properties": {
            "name": {
              "type": "string"
            },
            "value": {
              "description": "The body as JSON."
            }
          }
        }
      }
    }
  },
  "SnapshotContent": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "startedAt",
      "stores",
      "apis"
    ],
    "properties": {
      "startedAt": {
        "$ref": "formats#/$defs/SavedTime"
      },
      "stores": {
        "$ref": "formats#/$defs/SavedStores"
      },
      "apis": {
        "type": "object",
        "additionalProperties": {
          "$ref": "formats#/$defs/SavedApi"
        }
      }
    }
  },
  "SavedApi": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "contract",
      "stores"
    ],
    "properties": {
      "contract": {
        "type": "string",
        "description": "Version of the contract whose state this is."
      },
      "stores": {
        "$ref": "formats#/$defs/SavedStores"
      }
    }
  },
  "SavedStores": {
    "description": "By name, each in a form of its own.",
    "type": "object",
    "additionalProperties": true
  },
  "SavedTime": {
    "description": "Milliseconds since the epoch, within what a Date can hold.",
    "type": "integer",
    "minimum": -8640000000000000,
    "maximum": 8640000000000000
  },
  "SavedClock": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "now",
      "frozen"
    ],
    "properties": {
      "now": {
        "$ref": "formats#/$defs/SavedTime"
      },
      "frozen": {
        "type": "boolean"
      }
    }
  },
  "SavedRandom": {
    "description": "State of the generator.",
    "type": "array",
    "minItems": 4,
    "maxItems": 4,
    "items": {
      "type": "integer",
      "minimum": -2147483648,
      "maximum": 4294967295
    }
  },
  "SavedFaults": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "added",
      "faults",
      "random"
    ],
    "properties": {
      "added": {
        "type": "integer",
        "minimum": 0,
        "description": "Faults that were ever added, those removed included."
      },
      "faults": {
        "type": "array",
        "items": {
          "description": "A Fault of the control protocol."
        }
      },
      "random": {
        "$ref": "formats#/$defs/SavedRandom"
      }
    }
  },
  "SavedTenants": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "tenants",
      "credentials"
    ],
    "properties": {
      "tenants": {
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id",
            "name",
            "plan",
            "entitlements",
            "subscription"
          ],
          "properties": {
            "id": {
              "type": "string"
            },
            "name": {
              "type": "string"
            },
            "plan": {
              "type": [
                "string",
                "null"
              ]
            },
            "entitlements": {
              "type": "object",
              "additionalProperties": {
                "type": "number"
              }
            },
            "subscription": {
              "type": "string"
            }
          }
        }
      },
      "credentials": {
        "description": "Without their tokens, which belong to a sandbox and not to its state.",
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id",
            "tenant",
            "grants"
          ],
          "properties": {
            "id": {
              "type": "string"
            },
            "tenant": {
              "type": "string"
            },
            "grants": {
              "oneOf": [
                {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                {
                  "type": "string",
                  "const": "all"
                }
              ]
            },
            "revoked": {
              "type": "boolean"
            },
            "expiresAt": {
              "$ref": "formats#/$defs/SavedTime"
            }
          }
        }
      }
    }
  },
  "SavedBudgets": {
    "description": "By the id of the rate-limit policy.",
    "type": "object",
    "additionalProperties": {
      "type": "array",
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "tenant",
          "day",
          "used"
        ],
        "properties": {
          "tenant": {
            "type": "string"
          },
          "day": {
            "type": "string",
            "description": "UTC calendar day."
          },
          "used": {
            "type": "integer",
            "minimum": 0
          }
        }
      }
    }
  },
  "SavedWindows": {
    "description": "By the id of the rate-limit policy.",
    "type": "object",
    "additionalProperties": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "length",
        "calls",
        "refusalsInARow"
      ],
      "properties": {
        "length": {
          "type": "number",
          "minimum": 0,
          "description": "In milliseconds."
        },
        "calls": {
          "description": "Times of the calls of each caller.",
          "type": "object",
          "additionalProperties": {
            "type": "array",
            "items": {
              "$ref": "formats#/$defs/SavedTime"
            }
          }
        },
        "refusalsInARow": {
          "type": "object",
          "additionalProperties": {
            "type": "integer",
            "minimum": 0
          }
        }
      }
    }
  },
  "SavedLedger": {
    "description": "Idempotency keys with their answers, the oldest first.",
    "type": "array",
    "items": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "scope",
        "fingerprint",
        "firstSeen",
        "since",
        "reply"
      ],
      "properties": {
        "scope": {
          "type": "string"
        },
        "fingerprint": {
          "type": "string"
        },
        "firstSeen": {
          "$ref": "formats#/$defs/SavedTime"
        },
        "since": {
          "$ref": "formats#/$defs/SavedTime"
        },
        "reply": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "status",
            "headers"
          ],
          "properties": {
            "status": {
              "type": "integer",
              "minimum": 100,
              "maximum": 599
            },
            "headers": {
              "type": "object",
              "additionalProperties": {
                "type": "string"
              }
            },
            "body": {
              "description": "Any JSON value."
            }
          }
        }
      }
    }
  },
  "SavedTable": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "rows",
      "deleted",
      "holders"
    ],
    "properties": {
      "rows": {
        "type": "array",
        "items": {
          "$ref": "formats#/$defs/SavedRow"
        }
      },
      "deleted": {
        "description": "Owner of each row that was deleted, by the id of the row.",
        "type": "object",
        "additionalProperties": {
          "type": "string"
        }
      },
      "holders": {
        "description": "Who holds which value, by the id of the uniqueness policy.",
        "type": "object",
        "additionalProperties": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "key",
              "id",
              "tenant",
              "deleted"
            ],
            "properties": {
              "key": {
                "type": "string",
                "description": "The value as the constraint compares it."
              },
              "id": {
                "type": "string",
                "description": "The row."
              },
              "tenant": {
                "type": "string"
              },
              "deleted": {
                "type": "boolean",
                "description": "Whether the row is gone and its value blocked."
              }
            }
          }
        }
      }
    }
  },
  "SavedRow": {
    "type": "object",
    "required": [
      "id",
      "tenant",
      "createdAt"
    ],
    "properties": {
      "id": {
        "type": "string"
      },
      "tenant": {
        "type": "string"
      },
      "createdAt": {
        "type": "string"
      }
    }
  }
};
