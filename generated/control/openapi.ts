// Generated from spec/control/openapi.yaml by `npm run generate`. Do not edit; `npm run check` fails when it drifts.
export interface paths {
    "/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Describe the service */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the served APIs
         * @description What a tool has to know of an API to work with its sandboxes: operations, what is counted and by what it is limited, what can be set. All of it is read off the contracts.
         */
        get: operations["listApis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the scenarios
         * @description Presets that can be named when a sandbox is made, or applied to one later. They compose: each changes only what its sentence says.
         */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the sandboxes */
        get: operations["listSandboxes"];
        put?: never;
        /**
         * Make a sandbox
         * @description Everything in the body is optional. The answer tells where the new sandbox is served and by which credentials.
         */
        post: operations["createSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        /** Read a sandbox */
        get: operations["getSandbox"];
        put?: never;
        post?: never;
        /**
         * Remove a sandbox
         * @description The default sandbox stays; it can be reset.
         */
        delete: operations["deleteSandbox"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a sandbox back to how it was made
         * @description Rows, counters, keys, clock and faults are those of the beginning again, with the scenarios it was made with; journal and findings are empty.
         */
        post: operations["resetSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        /** Read a sandbox's clock */
        get: operations["getClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set, advance, freeze or release a sandbox's clock
         * @description Applied in this order: `now`, `advance`, `frozen`. Every window, expiry and timestamp of the sandbox follows.
         */
        patch: operations["updateClock"];
        trace?: never;
    };
    "/sandboxes/{sandbox}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        /**
         * List the credentials
         * @description Everything that a client of the sandbox can authenticate with. The tokens are made up and work nowhere else.
         */
        get: operations["listCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox}/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        /** List workspaces and accounts */
        get: operations["listWorkspaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox}/workspaces/{api}/{workspace}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
                /** @description Name of a served API. */
                api: components["parameters"]["Api"];
                /** @description Id of the workspace or account, or the name of one of its credentials, such as `primary`. */
                workspace: components["parameters"]["Workspace"];
            };
            cookie?: never;
        };
        /** Read plan, limits and usage */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change plan, limits, usage or subscription
         * @description Applied in this order: `plan`, `entitlements`, `usage`, `subscription`; all of it or, when one part cannot be, nothing.
         */
        patch: operations["updateWorkspace"];
        trace?: never;
    };
    "/sandboxes/{sandbox}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        /** List the tables */
        get: operations["listTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox}/rows/{api}/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
                /** @description Name of a served API. */
                api: components["parameters"]["Api"];
                /** @description Name of a table of the API. */
                table: components["parameters"]["Table"];
            };
            cookie?: never;
        };
        /**
         * Read the rows of a table
         * @description One page, what was added last first. For people to look at: which columns there are is the implementation's own business, and no client may rely on it.
         */
        get: operations["listRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox}/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply a scenario */
        post: operations["applyScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        /** List the injected faults */
        get: operations["listFaults"];
        put?: never;
        /**
         * Inject a fault
         * @description Answers stay in the shape of the service, and the journal marks them. Chance comes from the seed of the sandbox.
         */
        post: operations["createFault"];
        /** Remove all faults */
        delete: operations["deleteFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox}/faults/{fault}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
                /** @description Id of the fault. */
                fault: components["parameters"]["Fault"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a fault */
        delete: operations["deleteFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        /**
         * Read the journal
         * @description The newest exchanges, oldest first. The journal is bounded: the oldest ones go when it is full. Secrets are masked.
         */
        get: operations["listJournal"];
        put?: never;
        post?: never;
        /** Empty the journal */
        delete: operations["clearJournal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox}/journal/stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        /**
         * Follow the journal
         * @description Server-sent events: one event `exchange` for each, its data a JournalEntry, its id the number of the exchange. A client that names the last number it has seen in `Last-Event-ID` gets those that came since, as far as the journal has them: all of them when the journal has begun anew and not come so far. The stream ends when the sandbox is reset or removed.
         */
        get: operations["streamJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox}/journal/har": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        /**
         * Export the journal as HAR
         * @description HTTP Archive 1.2, for the network panel of a browser.
         */
        get: operations["exportHar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        /**
         * List what clients did wrong
         * @description What can only be told at the end (a retry that never came) is included with `final=true`.
         */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        /** Forget the findings */
        delete: operations["clearFindings"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox}/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        /** Export a sandbox */
        get: operations["getSnapshot"];
        /**
         * Restore a sandbox
         * @description Everything the snapshot holds replaces what is there; journal and findings are emptied. A document that cannot be restored changes nothing.
         */
        put: operations["restoreSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Service: {
            /** @description Of the implementation. */
            name: string;
            /** @description Of the implementation. */
            version: string;
            apis: string[];
            sandboxes: string[];
            /** @description Most sandboxes at a time; the default one counts. */
            sandboxLimit: number;
            /** @description A sandbox that nobody used for so long is removed. An ISO 8601 duration, or null where they stay. */
            idleExpiry: string | null;
        };
        ServedApi: {
            /** @description By which everything here calls it. */
            name: string;
            /** @description Of its contract. */
            title: string;
            /** @description Of its contract. */
            version: string;
            /** @description In the order of the contract. */
            operations: components["schemas"]["ServedOperation"][];
            /** @description What the contract limits. */
            meters: components["schemas"]["Meter"][];
            /** @description Name of the header of a key; absent where there are none. */
            idempotencyHeader?: string;
            /** @description Names of the plans a workspace can have. */
            plans: string[];
            /** @description What a workspace's `subscription` can be. */
            subscriptions: string[];
        };
        ServedOperation: {
            /** @description As the journal and faults call it. */
            id: string;
            /** @description Method of HTTP. */
            method: string;
            /** @description As the contract spells it. */
            path: string;
            /** @description What it does. */
            summary: string;
            /** @description Those that it documents. */
            statuses: number[];
        };
        /** @description A quota or a rate limit of the contract. */
        Meter: {
            /** @description As `usage` of a workspace calls it, where it is part of that. */
            id: string;
            /**
             * @description quota - what exists counts; utcDay - calls of the UTC day; sliding - calls within `window`.
             * @enum {string}
             */
            kind: "quota" | "utcDay" | "sliding";
            /** @description Either the entitlement of the workspace that says how many, or a number that is the same for all. */
            limit: {
                /** @description Name within `entitlements`. */
                entitlement?: string;
                fixed?: number;
            };
            /** @description Entitlement that says what a unit over the limit costs, in cents. */
            price?: string;
            /** @description JSON Pointer of the member of a request body that accepts the charge for units over the limit. */
            confirmWith?: string;
            /** @description Ids of the operations that take units of a quota. */
            consumedBy?: string[];
            /** @description Status of the answer when it is used up. */
            refusalStatus: number;
            /** @description ISO 8601 duration, of a sliding one. */
            window?: string;
            /** @description Whether `usage` of a workspace tells and sets it. */
            settable: boolean;
        };
        NamedCredential: {
            /** @description Name of the API. */
            api: string;
            /** @description As the journal calls it. */
            id: string;
            /** @description Its role in a conformance run; the id where it has none. */
            name: string;
            /** @description Id of the workspace or account for which it acts. */
            workspace: string;
            /** @description As a client sends it. */
            token: string;
            /** @description What is special about it. */
            note: string;
        };
        Table: {
            /** @description Name of the API. */
            api: string;
            /** @description Of the table. */
            name: string;
            /** @description How many there are, of all workspaces. */
            rows: number;
        };
        RowPage: {
            /** @description Rows there are without `offset` and `limit`. */
            total: number;
            rows: components["schemas"]["Row"][];
        };
        Row: {
            /** @description As the API spells it. */
            id: string;
            /** @description Whose it is; `platform` where everybody sees it. */
            workspace: string;
            /** @description By the clock of the sandbox. */
            createdAt: string;
            values: {
                [key: string]: unknown;
            };
        };
        Scenario: {
            /** @description By which it is applied. */
            name: string;
            /** @description What it changes. */
            summary: string;
            /** @description The APIs it changes something for. */
            apis: string[];
        };
        ScenarioRequest: {
            /** @description Of one of the listed scenarios. */
            name: string;
        };
        SandboxRequest: {
            /** @description Drawn when left out. */
            name?: string;
            /** @description Of ids and everything random; 1 when left out. */
            seed?: number;
            clock?: components["schemas"]["ClockStart"];
            /** @description Applied in this order. */
            scenarios?: string[];
            /** @description What it serves; everything when left out. */
            apis?: string[];
            /** @description What it starts with and a reset brings back; `clock` and `scenarios` come on top of it. */
            snapshot?: components["schemas"]["Snapshot"];
        };
        /** @description The real time, running, when left out. */
        ClockStart: {
            /** Format: date-time */
            now?: string;
            frozen?: boolean;
        };
        Sandbox: {
            /** @description By which it is addressed. */
            name: string;
            seed: number;
            apis: string[];
            /** @description Those it was made with, which a reset brings back. */
            scenarios: string[];
            clock: components["schemas"]["Clock"];
            /**
             * Format: date-time
             * @description When its world began, by its own clock.
             */
            startedAt: string;
            /** @description One description per API, as a conformance run takes it. */
            targets: components["schemas"]["Target"][];
        };
        Target: {
            /** @description Name of the API. */
            api: string;
            /**
             * Format: uri
             * @description Everything before the documented paths.
             */
            baseUrl: string;
            /** @description By the role they have in a conformance run. */
            credentials: {
                primary: components["schemas"]["Credential"];
            } & {
                [key: string]: components["schemas"]["Credential"];
            };
            headers: {
                [key: string]: string;
            };
            /** Format: uri */
            control: string;
            /** @description Name of the sandbox. */
            sandbox: string;
            limits: {
                allowCharges?: boolean;
            };
        };
        Credential: {
            /** @description As a client sends it. */
            token: string;
            slotsLeft?: number;
            writesLeft?: number;
        };
        Clock: {
            /** Format: date-time */
            now: string;
            /** @description A frozen clock stands still until it is set, advanced or released. */
            frozen: boolean;
        };
        ClockChange: {
            /** Format: date-time */
            now?: string;
            /** @description An ISO 8601 duration of weeks, days, hours, minutes and seconds. */
            advance?: string;
            frozen?: boolean;
        };
        Workspace: {
            /** @description Name of the API. */
            api: string;
            /** @description As the API spells it. */
            id: string;
            /** @description Name for people. */
            name: string;
            /** @description Names of the credentials that act for it. */
            credentials: string[];
            /** @description Name of the plan that was set last, whatever became of single entitlements since; null where the API sells none. */
            plan: string | null;
            /** @description `active`, or a state in which the service blocks. */
            subscription: string;
            /** @description Numbers that the contract's policies look up: limits, the price of a unit over the limit in cents. One that is absent means no limit, or not for sale. */
            entitlements: {
                [key: string]: number;
            };
            /** @description Units used, by the id of the contract's quota or daily rate limit. */
            usage: {
                [key: string]: number;
            };
        };
        WorkspaceChange: {
            /** @description Name of a plan; its entitlements replace all there were. */
            plan?: string;
            entitlements?: {
                [key: string]: number | null;
            };
            usage?: {
                [key: string]: number;
            };
            /** @description `active`, or a state in which the service blocks. */
            subscription?: string;
        };
        /** @description At least one of `latencyMs`, `status` and `connection`; not the last two together. */
        FaultRequest: components["schemas"]["FaultDescription"];
        FaultDescription: {
            /** @description Ids of the operations it strikes; all when left out, or all that document the status. */
            operations?: string[];
            /** @description Real milliseconds before the answer, fixed or drawn. The work starts at once where it has to be seen in progress. */
            latencyMs?: number | {
                min: number;
                max: number;
            };
            /** @description A status that the operation documents; answered with its first example. */
            status?: number;
            /**
             * @description Whether the call has its effect before the status is answered. Never when left out.
             * @enum {string}
             */
            when?: "insteadOfEffect" | "afterEffect";
            /**
             * @description resetBefore - the connection is reset and nothing has happened; resetAfter - it is reset and the call has had its effect; truncate - the effect took place and the body breaks off in the middle.
             * @enum {string}
             */
            connection?: "resetBefore" | "resetAfter" | "truncate";
            /** @description How many calls it strikes; any number when left out. */
            times?: number;
            /** @description Probability for each call; always when left out. */
            share?: number;
        };
        Fault: components["schemas"]["FaultDescription"] & {
            /** @description By which it is removed. */
            id: string;
            /** @description Calls it has struck so far. */
            hits: number;
        };
        JournalEntry: {
            /** @description Number within the sandbox; ascending. */
            id: number;
            /**
             * Format: date-time
             * @description By the clock of the sandbox.
             */
            at: string;
            /** @description Absent where the path belongs to no served API. */
            api?: string;
            /** @description Absent where no operation matched. */
            operation?: string;
            /** @description Id of the credential that was recognized; absent where none was. */
            credential?: string;
            durationMs: number;
            /**
             * @description Whether the client got the answer.
             * @enum {string}
             */
            delivery: "whole" | "reset" | "truncated";
            request: components["schemas"]["JournalRequest"];
            response: components["schemas"]["JournalResponse"];
            /** @description What each step made of the call, in the order of the decisions. */
            decisions: components["schemas"]["Decision"][];
            /** @description Ids of the injected faults that struck. */
            faults: string[];
            /** @description Whether `Prefer` asked for an example of the contract. */
            example: boolean;
        };
        Decision: {
            /** @description A policy of the contract, an operation, or whatever else decided. */
            policy: string;
            /** @description In plain words; a refusal starts with its status and a colon, a replay with `replayed`. */
            decision: string;
        };
        JournalRequest: {
            /** @description Method of HTTP. */
            method: string;
            /** @description Path and query. */
            url: string;
            headers: {
                [key: string]: string;
            };
            /** @description Text as it was sent; long ones are cut. */
            body: string;
        };
        /** @description Null where the connection was reset before there was an answer. */
        JournalResponse: {
            status: number;
            headers: {
                [key: string]: string;
            };
            /** @description Text as it was answered; long ones are cut. */
            body: string;
            /**
             * @description Says that the body is no text and stands here in base64.
             * @constant
             */
            encoding?: "base64";
        } | null;
        Har: {
            log: {
                /** @description Version of the format. */
                version: string;
                creator: {
                    /** @description Name of the program. */
                    name: string;
                    /** @description Version of the program. */
                    version: string;
                };
                entries: components["schemas"]["HarEntry"][];
            };
        };
        /** @description Members with an underscore are our own, as HAR 1.2 provides for. */
        HarEntry: {
            /** Format: date-time */
            startedDateTime: string;
            /** @description Milliseconds. */
            time: number;
            request: components["schemas"]["HarRequest"];
            response: components["schemas"]["HarResponse"];
            cache: Record<string, never>;
            timings: {
                send: number;
                wait: number;
                receive: number;
            };
            /** @description Number of the exchange in the journal. */
            _number?: number;
            /** @description Absent where no operation matched. */
            _operation?: string;
            _decisions?: components["schemas"]["Decision"][];
            _faults?: string[];
            /** @enum {string} */
            _delivery?: "whole" | "reset" | "truncated";
        };
        HarRequest: {
            /** @description Method of HTTP. */
            method: string;
            /** Format: uri */
            url: string;
            /** @description Of the exchange. */
            httpVersion: string;
            /** @description Cookies are secrets. */
            cookies: unknown[];
            headers: components["schemas"]["HarPair"][];
            queryString: components["schemas"]["HarPair"][];
            postData?: {
                /** @description Media type of the body. */
                mimeType: string;
                /** @description The body as it was sent; long ones are cut. */
                text?: string;
            };
            /** @description -1 where it is not known. */
            headersSize: number;
            /** @description -1 where it is not known. */
            bodySize: number;
        };
        HarResponse: {
            /** @description 0 where the client got none, as browsers write it. */
            status: number;
            /** @description Reason phrase. */
            statusText: string;
            /** @description Of the exchange. */
            httpVersion: string;
            /** @description Cookies are secrets. */
            cookies: unknown[];
            headers: components["schemas"]["HarPair"][];
            content: {
                size: number;
                /** @description Media type of the body. */
                mimeType: string;
                /** @description The body as it was answered; long ones are cut. */
                text?: string;
                /**
                 * @description Says that the body is no text and stands here in base64.
                 * @constant
                 */
                encoding?: "base64";
            };
            /** @description Where a redirect leads; empty where there is none. */
            redirectURL: string;
            /** @description -1 where it is not known. */
            headersSize: number;
            /** @description -1 where it is not known. */
            bodySize: number;
            /** @description What became of the connection. */
            _error?: string;
        };
        HarPair: {
            /** @description Of the header or parameter. */
            name: string;
            /** @description With secrets masked. */
            value: string;
        };
        Finding: {
            id: components["schemas"]["FindingId"];
            /** @description What is wrong with it in general. */
            statement: string;
            /** @description Name of the credential, or the address where there was none. */
            client: string;
            /** Format: date-time */
            at: string;
            /** @description What happened this time. */
            detail: string;
            /** @description The exchanges that prove it. */
            exchanges: components["schemas"]["JournalEntry"][];
        };
        /** @enum {string} */
        FindingId: "retried-before-retry-after" | "new-key-on-retry" | "one-key-two-intentions" | "overage-never-offered" | "gave-up-on-transient-conflict" | "polled-without-pause" | "page-followed-twice" | "mandatory-header-missing";
        /** @description Whoever offers this protocol writes `content` in a form of their own; what stands around it is the same for all. */
        Snapshot: {
            /** @description Version of the form of `content`. */
            format: number;
            tool: {
                /** @description Name of the program. */
                name: string;
                /** @description Version of the program. */
                version: string;
            };
            /** @description Of `content`: one that was changed by hand is refused. */
            digest: string;
            content: {
                [key: string]: unknown;
            };
        };
        /** @description Problem details (RFC 9457). */
        Problem: {
            /** @description A URI; `about:blank` where the status says it all. */
            type: string;
            /** @description Reason phrase of the status. */
            title: string;
            status: number;
            /** @description What was wrong with this request. */
            detail?: string;
        };
    };
    responses: {
        /** @description What runs here. */
        Service: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Service"];
            };
        };
        /** @description Every served API. */
        Apis: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServedApi"][];
            };
        };
        /** @description Every credential. */
        Credentials: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NamedCredential"][];
            };
        };
        /** @description Every table. */
        Tables: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Table"][];
            };
        };
        /** @description A page of rows. */
        Rows: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RowPage"];
            };
        };
        /** @description Every scenario. */
        Scenarios: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Scenario"][];
            };
        };
        /** @description Every sandbox. */
        Sandboxes: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Sandbox"][];
            };
        };
        /** @description The sandbox as it now is. */
        Sandbox: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Sandbox"];
            };
        };
        /** @description The new sandbox. */
        SandboxCreated: {
            headers: {
                /**
                 * @description Where the sandbox is described.
                 * @example /__control/sandboxes/night
                 */
                Location: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Sandbox"];
            };
        };
        /** @description Done; there is nothing to tell. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The clock as it now stands. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description Every workspace and account. */
        Workspaces: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Workspace"][];
            };
        };
        /** @description The workspace as it now is. */
        Workspace: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Workspace"];
            };
        };
        /** @description The faults that can still strike. */
        Faults: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"][];
            };
        };
        /** @description The fault. */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description Exchanges. */
        Journal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["JournalEntry"][];
            };
        };
        /** @description Events for as long as the connection stays open. */
        Stream: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/event-stream": string;
            };
        };
        /** @description The journal as an HTTP archive. */
        Har: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Har"];
            };
        };
        /** @description Findings, oldest first. */
        Findings: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Finding"][];
            };
        };
        /** @description The sandbox as a document. */
        Snapshot: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        /** @description The request is not as this document says. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service was started with a control token, and this is not it. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Neither a loopback address nor a token, or a web page of another origin. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such sandbox or operation. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of the service forbids it. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Name of the sandbox; `default` is the one a mock starts with. */
        Sandbox: string;
        /** @description Name of a served API. */
        Api: string;
        /** @description Id of the workspace or account, or the name of one of its credentials, such as `primary`. */
        Workspace: string;
        /** @description Name of a table of the API. */
        Table: string;
        /** @description Id of the fault. */
        Fault: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Service"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    listApis: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Apis"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    listScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Scenarios"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    listSandboxes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Sandboxes"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createSandbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxRequest"];
            };
        };
        responses: {
            201: components["responses"]["SandboxCreated"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    getSandbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Sandbox"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteSandbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    resetSandbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Sandbox"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockChange"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Credentials"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listWorkspaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Workspaces"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
                /** @description Name of a served API. */
                api: components["parameters"]["Api"];
                /** @description Id of the workspace or account, or the name of one of its credentials, such as `primary`. */
                workspace: components["parameters"]["Workspace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Workspace"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
                /** @description Name of a served API. */
                api: components["parameters"]["Api"];
                /** @description Id of the workspace or account, or the name of one of its credentials, such as `primary`. */
                workspace: components["parameters"]["Workspace"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceChange"];
            };
        };
        responses: {
            200: components["responses"]["Workspace"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    listTables: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Tables"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listRows: {
        parameters: {
            query?: {
                /** @description Only rows of this workspace or account, by id or by the name of one of its credentials. */
                workspace?: string;
                /** @description Rows to leave out at the start. */
                offset?: number;
                /** @description Most rows to return. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
                /** @description Name of a served API. */
                api: components["parameters"]["Api"];
                /** @description Name of a table of the API. */
                table: components["parameters"]["Table"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Rows"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    applyScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScenarioRequest"];
            };
        };
        responses: {
            200: components["responses"]["Sandbox"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Faults"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultRequest"];
            };
        };
        responses: {
            201: components["responses"]["Fault"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
                /** @description Id of the fault. */
                fault: components["parameters"]["Fault"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listJournal: {
        parameters: {
            query?: {
                /** @description Only exchanges with a higher number. */
                after?: number;
                /** @description Most exchanges to return. */
                limit?: number;
                /** @description Only this operation. */
                operation?: string;
                /** @description Only answers of this status. */
                status?: number;
            };
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Journal"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    clearJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    streamJournal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Number of the last exchange that the client has seen. */
                "Last-Event-ID"?: number;
            };
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Stream"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    exportHar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Har"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listFindings: {
        parameters: {
            query?: {
                /** @description Take the run for finished. */
                final?: boolean;
            };
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Findings"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    clearFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Snapshot"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the sandbox; `default` is the one a mock starts with. */
                sandbox: components["parameters"]["Sandbox"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        responses: {
            200: components["responses"]["Sandbox"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
}
