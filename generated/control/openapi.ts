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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Service: {
            name: string;
            version: string;
            apis: string[];
            sandboxes: string[];
        };
        Clock: {
            /** Format: date-time */
            now: string;
            /** @description A frozen clock stands still until it is set */
            frozen: boolean;
        };
        ClockChange: {
            /** Format: date-time */
            now?: string;
            /** @description An ISO 8601 duration of weeks, days, hours, minutes and seconds. */
            advance?: string;
            frozen?: boolean;
        };
        /** @description Problem details (RFC 9457). */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
        };
    };
    responses: {
        /** @description The clock as it now stands. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Clock"];
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
        /** @description The caller's address is not a loopback address. */
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
    };
    parameters: {
        /** @description Name of the sandbox; `default` is the one a mock starts with. */
        Sandbox: string;
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
            /** @description What runs here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            403: components["responses"]["Forbidden"];
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
